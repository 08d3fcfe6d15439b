using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SecretGuard.Findings;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Redaction;

/// <summary>
/// The line that a finding stands in, as it may be shown: without values, without what looks like one, and without what other findings are
/// about.
/// </summary>
internal sealed class RedactedLine
{
    /// <summary>In place of what is not shown, whatever its length.</summary>
    internal const string Mask = "•••";

    private const string Ellipsis = "…";

    // What is shown on both sides of the place where a finding begins, and how far values and indents are followed for it. In characters.
    private const int Before = 60;
    private const int Behind = 100;
    private const int Furthest = 4096;

    // They are about addresses, scopes, grants and switches, which are no secrets. A new rule shows nothing until it is named here.
    private static readonly HashSet<string> ShownRules = new(StringComparer.Ordinal)
    {
        RuleIds.PlainHttpTokenEndpoint, RuleIds.PlainHttpAuthority, RuleIds.HttpsRequirementOff, RuleIds.CertificateValidationOff,
        RuleIds.TokenOverPlainHttp, RuleIds.ScopeGrantsEverything, RuleIds.ScopeBroaderThanNeeded, RuleIds.UserScopeInMachineGrant,
        RuleIds.ScopeNotAllowed, RuleIds.PasswordGrantUsed, RuleIds.ImplicitGrantUsed, RuleIds.ClientTooPowerful, RuleIds.TokenValidationOff,
        RuleIds.PkceOff, RuleIds.PiiLoggingOn,
    };

    // User info and queries of addresses.
    private static readonly char[] Telling = { '@', '?' };

    private readonly string _content;
    private readonly LineMarks _marks;
    private readonly TextRange _place;
    private readonly TextRange _shown;

    private RedactedLine(string content, LineMarks marks, Finding finding)
    {
        _content = content;
        _marks = marks;
        _place = finding.Range;
        _shown = ShowsItself(finding) ? _place : new(0, 0);
    }

    /// <summary>The same findings, each with its line. What the tool says about itself has none.</summary>
    /// <param name="findings">All of the document.</param>
    /// <param name="document">Where they are.</param>
    /// <param name="secrets">Told the values of the document.</param>
    public static IReadOnlyList<Finding> AddTo(IReadOnlyList<Finding> findings, TextDocument document, ScanSecrets secrets)
    {
        if (findings.All(finding => finding.Rule.IsAboutTool)) return findings;
        var marks = new LineMarks(document, findings);
        secrets.Add(marks.Values);
        return findings.Select(finding => finding.Rule.IsAboutTool ? finding : finding.WithContext(new RedactedLine(document.Content, marks, finding).Text())).ToList();
    }

    private bool ShowsItself(Finding finding) =>
        ShownRules.Contains(finding.Rule.Id)
        && _content.IndexOfAny(Telling, _place.Start, _place.Length) < 0
        && _marks.BelongsToOne(_place);

    private string Text()
    {
        var start = Start();
        var end = End();
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (IsHidden(i)) text.Append(i == start || !IsHidden(i - 1) ? Mask : string.Empty);
            else if (!char.IsWhiteSpace(_content[i])) text.Append(_content[i]);
            // Thousands of blanks would push the place out of sight.
            else if (i == start || !char.IsWhiteSpace(_content[i - 1]) || IsHidden(i - 1)) text.Append(' ');
        }

        if (end < _content.Length && !IsLineEnd(_content[end])) text.Append(Ellipsis);
        else if (_place.End > end && (end == start || !IsHidden(end - 1))) text.Append(Mask);
        return OutputText.Neutralise(start > 0 && !IsLineEnd(_content[start - 1]) ? Ellipsis + text : text.ToString().Trim());
    }

    private int Start()
    {
        var start = _place.Start;
        for (var shown = 0; start > 0 && !IsLineEnd(_content[start - 1]) && shown < Before && _place.Start - start < Furthest; start--)
            if (TakesRoom(start - 1)) shown++;
        return start;
    }

    // All blanks in a row are one, and so is all that a mask stands for.
    private bool TakesRoom(int at) => IsHidden(at) ? at + 1 == _place.Start || !IsHidden(at + 1) : !char.IsWhiteSpace(_content[at]);

    private int End()
    {
        var end = _place.Start;
        for (var shown = 0; end < _content.Length && !IsLineEnd(_content[end]) && shown < Behind && end - _place.Start < Furthest; end++)
            if (!IsHidden(end)) shown++;
        return end;
    }

    private bool IsHidden(int at) => _marks.IsSecret(at) || (_marks.IsMarked(at) && (at < _shown.Start || at >= _shown.End));

    private static bool IsLineEnd(char c) => c is '\n' or '\r';
}
