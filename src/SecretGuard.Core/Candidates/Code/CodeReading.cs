using System;
using System.Collections.Generic;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Candidates.Structure;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>
/// Reads source code without its compiler: a text counts when a telling name stands before it. Holds a handful of tokens, never the
/// whole text.
/// </summary>
internal sealed class CodeReading
{
    private const int MaxCommentLine = 500;

    // Made once: each text is asked.
    private static readonly Func<string, int, int, bool> MayBeCalled = NamedValue.MayBeEndpoint;

    private static readonly string[] Hashes = { ".Sha256(", ".Sha512(" };

    private readonly SourceValue _source;
    private readonly TextDialect _dialect;
    private readonly CodeLexer _lexer;
    private readonly CandidateList _into;
    private readonly NamedValueList _names = new();

    // Where each name stands in the code, until its bracket and line are asked for.
    private readonly List<int> _places = new();
    private readonly bool _isComment;

    private CodeReading(SourceValue source, TextDialect dialect, CandidateList into, bool isComment)
    {
        _isComment = isComment;
        _source = source;
        _dialect = dialect;
        _lexer = new CodeLexer(source, dialect, into.HasBareShapes);
        _into = into;
    }

    /// <param name="source">The code.</param>
    /// <param name="dialect">Its language.</param>
    /// <param name="into">Takes what was found.</param>
    /// <param name="isComment">It was taken out of use, or a machine wrote it: only what looks generated counts.</param>
    public static void Read(SourceValue source, TextDialect dialect, CandidateList into, bool isComment = false) =>
        new CodeReading(source, dialect, into, isComment).Run();

    private void Run()
    {
        while (_lexer.AdvanceToTelling())
        {
            var token = _lexer.Token;
            if (token.Kind == CodeTokenKind.Text) ReadText(token);
            else ReadSwitch(token);
            Notice(token);
        }

        if (_names.AreAsked) Locate();
        _names.AddTo(_into);
        if (_isComment) return;
        for (var i = 0; i < _lexer.Comments.Count; i++)
            if (_lexer.Comments[i] is var comment && Keywords.AreIn(_source.Value, comment) && IsWritten(comment)) CodeComment.Read(_source.Slice(comment.Start, comment.Length), _dialect, _into);
    }

    // In minified code half a regular expression looks like the begin of a comment.
    private bool IsWritten(TextRange comment) =>
        comment.Length <= MaxCommentLine || _source.Value.IndexOf('\n', comment.Start, MaxCommentLine + 1) >= 0;

    // A name alone shows what its neighbours are, also where its value is computed.
    private void Notice(CodeToken token)
    {
        if (token.Slot is { } kind && kind != SlotKind.Scope) Add(kind, SlotEvidence.Name, token.Text, null);
    }

    private void ReadText(CodeToken token)
    {
        var quoted = token.Quoted!;
        if (((_lexer.Before.MayTell && IsHashed() ? NamedText.BeforeHash(_lexer.Before) : null) ?? NamedText.Before(_lexer.Before, _dialect.ValuesFollowNames)) is { } named && !IsArm(named) && !IsCompared(named) && !IsTypeQuestion(token.Text))
        {
            var value = quoted.IsLiteral || named.Kind == SlotKind.TokenEndpoint ? quoted.Value : null;
            Add(named.Kind, EvidenceOf(named, token.Text), named.Name, value);
            if (SlotKinds.HoldsSecret(named.Kind) && KeyPath.MeaningOf(named.Name) is not { IsVague: true }) return;
        }

        ReadInside(quoted);
    }

    // "…".Sha256()
    private bool IsHashed()
    {
        foreach (var hash in Hashes)
            if (string.CompareOrdinal(_source.Value, _lexer.End, hash, 0, hash.Length) == 0) return true;

        return false;
    }

    // typeof RSAKey === "undefined"
    private bool IsTypeQuestion(string text) => text is "undefined" or "string" or "object" or "function" && _lexer.Before.Back(1).Text is "==" or "===" or "!=" or "!==";

    // grantType === "password": what a server looks for, not what anybody asks for.
    private bool IsCompared(NamedText named) => !SlotKinds.HoldsSecret(named.Kind) && _lexer.Before.Back(1).Text is "==" or "===" or "!=" or "!==";

    // implicitFlowEnabled: true, -Oauth2AllowImplicitFlow $true
    private void ReadSwitch(CodeToken token)
    {
        if (token.Holds(NamedText.AcceptsAnyone)) Add(SlotKind.CertificateTrust, SlotEvidence.Key, NamedText.AcceptsAnyone, token.As("true"));
        if (token.TruthValue is not { } truth || (NamedText.Before(_lexer.Before, _dialect.ValuesFollowNames) ?? NamedText.BeforeAnswer(_lexer.Before)) is not { } named) return;
        if (SlotKinds.IsSwitch(named.Kind) && !IsCompared(named)) Add(named.Kind, SlotEvidence.Key, named.Name, truth);
    }

    // "password" => "a password", the arm of a switch.
    private bool IsArm(NamedText named) => named.IsKey && _lexer.Before.Back(1).Is("=>") && !_dialect.HasArrowPairs;

    // "clientSecret": "client_secret" maps a name, "clientSecret": "Client secret" labels one.
    private static SlotEvidence EvidenceOf(NamedText named, string value) =>
        named.IsSink ? SlotEvidence.Sink : named.IsKey && value.IndexOf(' ') < 0 && TellingName.SlotOf(value) is null ? SlotEvidence.Key : SlotEvidence.Name;

    private void ReadInside(QuotedText quoted)
    {
        // What speaks of itself in a comment is found by the reading of the comment as text.
        if (_isComment) return;
        if (quoted.Value.Passes(MayBeCalled) && NamedValue.Endpoint(quoted.Value.Value, group: 0, line: 0) is { } called) Add(called);
        if (quoted.IsLiteral)
        {
            InnerText.Read(quoted.Value, null, _into, isCode: true);
            return;
        }

        ShapeScan.Read(quoted.Value, string.Empty, _into, CandidateContext.Code);
        if (ConnectionText.TryRead(quoted, string.Empty, CandidateContext.Code, _into)) return;
        foreach (var field in FormBody.Fields(quoted, _lexer.Brackets.Next(), isCode: true)) Add(field);
    }

    private void Add(SlotKind kind, SlotEvidence evidence, string name, SourceValue? value) =>
        Add(new NamedValue(kind, evidence, name, value) { IsCode = true, IsComment = _isComment });

    private void Add(NamedValue named)
    {
        _names.Add(named);
        _places.Add(_lexer.Start);
    }

    private void Locate()
    {
        var (line, at) = (0, 0);
        for (var i = 0; i < _names.Count; i++)
        {
            line += LineEnds.Count(_source.Value, at, _places[i]);
            at = _places[i];
            _names[i].Line = line;
            // The fields of a form belong together as they are.
            if (_names[i].Group == 0) _names[i].Group = _lexer.Brackets.At(at);
        }
    }
}
