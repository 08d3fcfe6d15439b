using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Testing;

namespace SecretGuard.Fuzzing.Inputs;

/// <summary>What the tests of this repository read: the literals of their sources, without the marks of expected findings.</summary>
internal static class TestSources
{
    private const int Shortest = 8;

    private const int Longest = 16 * 1024;

    private static readonly Lazy<IReadOnlyList<(string File, string? Name, string Text)>> Literals = new(() => [.. Files().SelectMany(LiteralsOf)]);

    /// <summary>Texts that stand behind a file name: <c>("a.json", "…")</c>.</summary>
    public static IEnumerable<FuzzText> Named => Literals.Value.Where(literal => literal.Name is not null).Select(literal => new FuzzText(literal.Name!, literal.Text));

    /// <summary>Sources of C#, whole or not.</summary>
    public static IEnumerable<FuzzText> CSharp => Literals.Value
        .Where(literal => IsOf(literal.File, "SecretGuard.Analyzers.Tests") || IsOf(literal.File, "SecretGuard.CodeFixes.Tests"))
        .Where(literal => literal.Text.Contains("class ", StringComparison.Ordinal) || literal.Text.Contains(';', StringComparison.Ordinal))
        .Select(literal => new FuzzText("Test.cs", literal.Text));

    /// <summary>All literals of the tests in one file.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="name">The name that the texts get.</param>
    public static IEnumerable<FuzzText> Of(string file, string name) =>
        Literals.Value.Where(literal => Path.GetFileName(literal.File) == file).Select(literal => new FuzzText(name, literal.Text));

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Where(file => !IsOf(file, "obj") && !IsOf(file, "SecretGuard.Fuzzing"))
            .Order(StringComparer.Ordinal);

    private static bool IsOf(string file, string folder) => file.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static IEnumerable<(string File, string? Name, string Text)> LiteralsOf(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.Token.Value is string { Length: >= Shortest and < Longest })
            .Select(literal => (file, NameBefore(literal), WithoutMarks((string)literal.Token.Value!)));

    private static string? NameBefore(LiteralExpressionSyntax literal)
    {
        var siblings = literal.Parent?.Parent?.ChildNodes().ToList();
        var at = siblings?.IndexOf(literal.Parent!) ?? -1;
        var before = at > 0 ? siblings![at - 1].ChildNodes().FirstOrDefault() : null;
        return before is LiteralExpressionSyntax { Token.Value: string { Length: < 60 } name } && IsFileName(name) ? name : null;
    }

    private static bool IsFileName(string text) => text.Contains('.', StringComparison.Ordinal) && !text.Any(c => char.IsWhiteSpace(c) || c is '"' or '{' or '=' or ':');

    private static string WithoutMarks(string text)
    {
        try
        {
            return MarkedText.Parse(text.Replace("OPAQUE", GeneratedValues.Opaque(), StringComparison.Ordinal)).Content;
        }
        catch (FormatException)
        {
            return text;
        }
    }
}
