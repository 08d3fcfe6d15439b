using System;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.Cli.Fixing;

/// <summary>A secret that stood in the code and is read from a setting now. Prints nothing of it.</summary>
internal sealed class MovedSecret
{
    private const string Variable = "GetEnvironmentVariable";

    internal MovedSecret(SecretEdit edit, string path)
    {
        Path = path;
        Setting = edit.WhatToSet;
        IsVariable = edit.Route is EnvironmentRoute || edit.Read.IndexOf(Variable, StringComparison.Ordinal) >= 0;
        Written = edit.Place.Text.Expression.ToString().Substring(edit.Place.Text.Span.Start - edit.Place.Text.Expression.SpanStart, edit.Place.Text.Span.Length);
        Value = ValueOf(edit.Place, Written);
    }

    /// <summary>The file it stood in.</summary>
    public string Path { get; }

    /// <summary>The key of configuration, or the name of the variable, that the code asks for now.</summary>
    public string Setting { get; }

    /// <summary>The setting is a variable of the environment.</summary>
    public bool IsVariable { get; }

    /// <summary>The secret as it was written in the source. Never to be shown.</summary>
    public string Written { get; }

    /// <summary>What the setting has to hold so that nothing changes; null where that cannot be told. Never to be shown.</summary>
    public string? Value { get; }

    public override string ToString() => Setting;

    private static string? ValueOf(SecretPlace place, string written) => place.Format switch
    {
        TextFormat.Percent => Uri.UnescapeDataString(written.Replace("+", " ", StringComparison.Ordinal)),
        TextFormat.Basic => Encoding.UTF8.GetString(Convert.FromBase64String(written)).Substring(place.Id.Length + 1),
        _ when place.Text.IsWhole || place.Format == TextFormat.Connection => (place.Text.Expression as LiteralExpressionSyntax)?.Token.ValueText,
        _ => written.IndexOf('\\') < 0 ? written : null,
    };
}
