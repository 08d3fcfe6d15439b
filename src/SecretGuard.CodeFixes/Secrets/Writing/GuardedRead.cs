using Microsoft.CodeAnalysis.CSharp;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>
/// The text of an expression that reads a setting, takes an empty value for a missing one, and throws where the secret is used, naming
/// what to set.
/// </summary>
internal sealed class GuardedRead
{
    private readonly LanguageVersion _language;
    private readonly string _newLine;

    public GuardedRead(LanguageVersion language, string newLine)
    {
        _language = language;
        _newLine = newLine;
    }

    /// <summary>Throw expressions and pattern variables came with C# 7; initialisers take pattern variables since 7.3.</summary>
    public static bool IsPossibleIn(LanguageVersion language) => language >= LanguageVersion.CSharp7_3;

    /// <summary>Over three lines.</summary>
    /// <param name="edit">What is read.</param>
    /// <param name="indentation">White space of the two continuation lines.</param>
    public string Lines(SecretEdit edit, string indentation)
    {
        var (present, missing) = Halves(edit);
        return $"{present}{_newLine}{indentation}? {edit.Variable}{_newLine}{indentation}: {missing}";
    }

    /// <summary>On one line, for a hole in a text.</summary>
    public string Line(SecretEdit edit)
    {
        var (present, missing) = Halves(edit);
        return $"{present} ? {edit.Variable} : {missing}";
    }

    private (string Present, string Missing) Halves(SecretEdit edit)
    {
        var present = _language >= LanguageVersion.CSharp9
            ? $"{edit.Read} is {{ Length: > 0 }} {edit.Variable}"
            : $"{edit.Read} is string {edit.Variable} && {edit.Variable}.Length > 0";
        return (present, $"throw new {StandIns.Exception}(\"Set {edit.WhatToSet}: it is missing or empty.\")");
    }
}
