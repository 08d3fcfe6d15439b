using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates.Lines;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Candidates.Structure;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shell;

/// <summary>Reads a shell script: assignments, options, form fields and addresses in the words of its commands.</summary>
internal sealed class ShellReading
{
    /// <summary>Command substitutions inside each other; each level reads its text once more.</summary>
    private const int MaxDepth = 4;

    private static readonly string[] CommandSigns = { "curl ", "wget ", "export " };

    private readonly CandidateList _into;
    private readonly bool _readsAddresses;
    private readonly NamedValueList _names = new();
    private readonly Queue<ShellPart> _waiting = new();
    private string? _option;

    private ShellReading(CandidateList into, bool readsAddresses)
    {
        _into = into;
        _readsAddresses = readsAddresses;
    }

    /// <param name="text">A script or a single command line.</param>
    /// <param name="into">Takes what was found.</param>
    /// <param name="readsAddresses">False where the addresses were looked for already.</param>
    public static void Read(SourceValue text, CandidateList into, bool readsAddresses = true)
    {
        var reading = new ShellReading(into, readsAddresses);
        reading.Run(new ShellPart(text, 0, 0));
        reading._names.AddTo(into);
    }

    private void Run(ShellPart whole)
    {
        var command = 0;
        _waiting.Enqueue(whole);
        while (_waiting.Count > 0)
        {
            var lexer = new ShellLexer(_waiting.Dequeue(), command);
            _option = null;
            while (lexer.Next() is { } word) ReadWord(word, lexer);
            command = lexer.Command;
            foreach (var comment in lexer.Comments) LineReading.Read(comment, LineStyle.Comment, _into);
            foreach (var body in lexer.HereDocuments) ReadHereDocument(body);
            foreach (var part in lexer.Substitutions) Enqueue(part);
        }
    }

    private void Enqueue(ShellPart part)
    {
        if (part.Depth <= MaxDepth) _waiting.Enqueue(part);
    }

    private void ReadHereDocument(SourceValue body)
    {
        if (JsonLook.Has(body.Value) && JsonReader.Instance.Read(body) is { Root: { } root, BrokenAt: null }) StructureReading.Read(root, _into);
        else LineReading.Read(body, LineStyle.Configuration, _into);
    }

    private void ReadWord(ShellWord word, ShellLexer lexer)
    {
        var text = word.Text.Value.Value;
        var option = _option;
        _option = null;
        if (option is not null && !text.StartsWith("-", StringComparison.Ordinal)) Add(option, 0, word);
        else if (IsTellingOption(text)) _option = text;
        else if (text.IndexOf(' ') > 0 && CommandSigns.Any(sign => text.IndexOf(sign, StringComparison.Ordinal) >= 0)) ReadCommand(word, lexer);
        else if (!ReadStructure(word) && !ReadForm(word)) ReadAssignment(word);
        _names.AddCalled(text, word.Command, word.Line);
        if (_readsAddresses && text.Length > 12) ShapeScan.Read(word.Text.Value, string.Empty, _into);
    }

    // "--client-secret", whose value is the next word.
    private static bool IsTellingOption(string text) => text.StartsWith("--", StringComparison.Ordinal) && text.IndexOf('=') < 0 && TellingName.SlotOf(text) is not null;

    // bash -c "curl …"
    private static void ReadCommand(ShellWord word, ShellLexer lexer) => lexer.Substitutions.Add(new ShellPart(word.Text.Value, word.Line, lexer.Depth + 1));

    private bool ReadStructure(ShellWord word)
    {
        if (!JsonLook.Has(word.Text.Value.Value) || JsonReader.Instance.Read(word.Text.Value).Root is not { } root) return false;
        StructureReading.Read(root, _into, isInner: true);
        return true;
    }

    private bool ReadForm(ShellWord word)
    {
        if (word.Text.Value.Value.IndexOf('&') < 0) return false;
        var fields = FormBody.Fields(word.Text, word.Command, word.Line);
        foreach (var field in fields) _names.Add(field);
        return fields.Count > 0;
    }

    private void ReadAssignment(ShellWord word)
    {
        var text = word.Text.Value.Value;
        var equals = text.IndexOf('=');
        if (equals > 0 && IsName(text, Math.Min(equals, 129))) Add(text.Substring(0, equals), equals + 1, word);
        else if (text.StartsWith("${", StringComparison.Ordinal) && word.Text.IsDefaultedReference(0, text.Length)) Add(ParameterOf(text), 0, word);
    }

    // : "${CLIENT_SECRET:=default}"
    private static string ParameterOf(string reference)
    {
        var end = 2;
        while (end < reference.Length && (char.IsLetterOrDigit(reference[end]) || reference[end] == '_')) end++;
        return reference.Substring(2, end - 2);
    }

    private static bool IsName(string text, int length)
    {
        for (var i = 0; i < length; i++)
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or '.' or '+')) return false;

        return true;
    }

    private void Add(string name, int start, ShellWord word)
    {
        name = name.TrimStart('-').TrimEnd('+');
        if (TellingName.SlotOf(name) is not { } kind) return;
        _names.Add(new NamedValue(kind, SlotEvidence.Key, name, ValueOf(kind, word.Text, start)) { Group = word.Command, Line = word.Line });
    }

    private static SourceValue? ValueOf(SlotKind kind, QuotedText text, int start)
    {
        var length = text.Value.Value.Length - start;
        // An address with a hole still shows its scheme.
        var isKnown = kind == SlotKind.TokenEndpoint || text.IsDefaultedReference(start, length) || text.IsLiteralPart(start, length);
        return isKnown ? text.Value.Slice(start) : null;
    }
}
