using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing;

/// <summary>What is true of whatever a reader makes of whatever text.</summary>
internal static class Must
{
    public static void Hold(bool condition, string otherwise)
    {
        if (!condition) throw new BrokenPromiseException(otherwise);
    }

    public static void BeInside(TextRange range, string text, string what) =>
        Hold(range.Start >= 0 && range.Length >= 0 && range.End <= text.Length, $"{what} stands outside its text: {range} of {text.Length}");

    public static void BeInside(SourceValue value, string text)
    {
        BeInside(value.Range, text, "A value");
        BeInside(value.RangeOf(0, value.Value.Length), text, "A whole value");
        if (value.Value.Length > 0) BeInside(value.RangeOf(value.Value.Length - 1, 1), text, "The end of a value");
    }

    /// <summary>Findings of a text as a host shows them.</summary>
    public static void BeShown(IReadOnlyList<Finding> findings, TextDocument document)
    {
        foreach (var finding in findings)
        {
            BeInside(finding.Range, document.Content, "A finding");
            Hold(finding.Start.Line >= 1 && finding.Start.Column >= 1, "A finding has no place");
            Hold(finding.Fingerprint.Length > 0 || finding.Rule.IsAboutTool, "A finding has no fingerprint");
        }
    }

    public static void BeSame<T>(IEnumerable<T> one, IEnumerable<T> other, string what) => Hold(one.SequenceEqual(other), what);
}
