using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using SecretGuard.Classification;
using SecretGuard.Findings;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Redaction;

/// <summary>Says of each character in a line with a finding whether it may be shown. When in doubt it may not: the place is told anyway.</summary>
internal sealed class LineMarks
{
    private const string PemBegin = "-----BEGIN";

    private const int ShortestRun = 12;

    // Shorter values are in every word.
    private const int ShortestInside = 3;

    private static readonly char[] LineEnds = { '\r', '\n' };

    private static readonly char[] PartEnds = { '.', '/', '=' };

    private readonly string _content;
    private readonly Mark[] _marks;

    /// <param name="document">Where the findings are.</param>
    /// <param name="findings">All of the document, those that are not reported too.</param>
    public LineMarks(TextDocument document, IReadOnlyList<Finding> findings)
    {
        _content = document.Content;
        _marks = new Mark[_content.Length];
        Values = ValuesOf(document, findings);
        foreach (var finding in findings) MarkFinding(finding);
        MarkLines(findings);
    }

    [Flags]
    private enum Mark : byte
    {
        None = 0,

        /// <summary>A value, or a part of one.</summary>
        Secret = 1,

        /// <summary>Looks like a value.</summary>
        Doubt = 2,

        /// <summary>What a finding is about.</summary>
        Finding = 4,

        /// <summary>What more than one finding is about.</summary>
        Findings = 8,
    }

    /// <summary>The values of the document, line by line.</summary>
    public IReadOnlyCollection<string> Values { get; }

    public bool IsSecret(int at) => (_marks[at] & Mark.Secret) != 0;

    public bool IsMarked(int at) => _marks[at] != Mark.None;

    /// <summary>The findings besides the one whose range it is are about none of it.</summary>
    public bool BelongsToOne(TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if ((_marks[i] & Mark.Findings) != 0 || IsSecret(i)) return false;
        return true;
    }

    private static IReadOnlyCollection<string> ValuesOf(TextDocument document, IReadOnlyList<Finding> findings)
    {
        var written = findings.Where(finding => finding.Rule.IsSecret).Select(finding => document.Content.Substring(finding.Range.Start, finding.Range.Length));
        return new HashSet<string>(
            SecretTexts.In(document).Concat(written).SelectMany(value => value.Split(LineEnds)).Select(line => line.Trim()).Where(line => line.Length > 0),
            StringComparer.Ordinal);
    }

    // As other places of the same line may write it.
    private static IEnumerable<string> FormsOf(string value)
    {
        yield return value;
        yield return WebUtility.UrlEncode(value);
        yield return WebUtility.UrlEncode(value).Replace("+", "%20");
        yield return WebUtility.HtmlEncode(value);
        yield return value.Replace("\\", "\\\\").Replace("\"", "\\\"");
        yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
    }

    private void MarkFinding(Finding finding)
    {
        for (var i = finding.Range.Start; i < finding.Range.End; i++)
            _marks[i] |= finding.Rule.IsSecret ? Mark.Secret : (_marks[i] & Mark.Finding) == 0 ? Mark.Finding : Mark.Findings;
    }

    private void MarkLines(IReadOnlyList<Finding> findings)
    {
        var values = new TextTrie();
        foreach (var form in Values.SelectMany(FormsOf)) values.Add(form);
        var done = 0;
        foreach (var at in findings.Select(finding => finding.Range.Start).OrderBy(start => start))
        {
            if (at < done) continue;
            var start = at == 0 ? 0 : _content.LastIndexOfAny(LineEnds, at - 1) + 1;
            var end = _content.IndexOfAny(LineEnds, at);
            done = end < 0 ? _content.Length : end;
            MarkValues(values, start, done);
            MarkPem(start, done);
            MarkRuns(start, done);
        }
    }

    // The whole word: "Client•••" would tell what the value is.
    private void MarkValues(TextTrie values, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var length = values.LengthAt(_content, i, end);
            if (length == 0) continue;
            var from = i;
            var to = i + length;
            while (from > start && IsWord(_content[from - 1])) from--;
            while (to < end && IsWord(_content[to])) to++;
            if (length >= ShortestInside || to - from == length) Set(from, to, Mark.Secret);
            i += length - 1;
        }
    }

    private void MarkPem(int start, int end)
    {
        var begin = _content.IndexOf(PemBegin, start, end - start, StringComparison.Ordinal);
        if (begin >= 0) Set(begin, end, Mark.Secret);
    }

    private void MarkRuns(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var from = i;
            while (i < end && IsRun(_content[i])) i++;
            if (i - from >= ShortestRun) MarkRun(from, i);
        }
    }

    private void MarkRun(int from, int to)
    {
        var run = _content.Substring(from, to - from);
        if (run.Any(char.IsDigit) || ValueClassifier.IsRandomLooking(run)) Set(from + KeyLength(run), to, Mark.Doubt);
        foreach (var part in run.Split(PartEnds))
        {
            if (ValueClassifier.IsRandomLooking(part)) Set(from, from + part.Length, Mark.Secret);
            from += part.Length + 1;
        }
    }

    // "client_secret=": the name of a value is shown. Base64 ends in such a sign, too.
    private static int KeyLength(string run)
    {
        var end = run.TrimEnd('=').IndexOf('=') + 1;
        return run.Take(end - 1).All(c => char.IsLetter(c) || c is '_' or '.' or '-') ? end : 0;
    }

    private void Set(int from, int to, Mark mark)
    {
        for (var i = from; i < to; i++) _marks[i] |= mark;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';

    private static bool IsRun(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '+' or '/' or '=' or '_' or '.' or '~' or '-';
}
