using System;
using System.Collections.Generic;
using SecretGuard.Candidates.Lines;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Candidates.Structure;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Http;

/// <summary>Reads a request file line by line: variables, request lines, headers, bodies.</summary>
internal sealed class HttpRequestReading
{
    private static readonly string[] Methods = { "GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD ", "OPTIONS " };

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly CandidateList _into;
    private readonly NamedValueList _names = new();
    private readonly Dictionary<string, SourceValue> _variables = new(StringComparer.Ordinal);
    private readonly List<string> _requests = new();
    private readonly List<SourceValue> _calls = new();
    private SourceValue? _address;
    private int _group = 1;
    private int _line;
    private int _bodyLine;
    private int _bodyStart = -1;
    private bool _hasRequestLine;

    private HttpRequestReading(SourceValue source, CandidateList into)
    {
        _source = source;
        _text = source.Value;
        _into = into;
    }

    public static void Read(SourceValue text, CandidateList into)
    {
        var reading = new HttpRequestReading(text, into);
        reading.ReadLines();
        reading._names.AddTo(into);
        reading.AddVariableHosts();
        reading.AddCalls();
    }

    private void ReadLines()
    {
        var start = 0;
        while (start < _text.Length)
        {
            var end = LineEnds.Next(_text, start);
            ReadLine(start, _source.Slice(start, end - start));
            start = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
            _line++;
        }

        EndBody(_text.Length);
    }

    private void ReadLine(int start, SourceValue line)
    {
        var text = line.Value.TrimStart();
        if (text.StartsWith("###", StringComparison.Ordinal)) BeginRequest(start);
        else if (text.StartsWith("#", StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal)) LineReading.Read(line, LineStyle.Comment, _into);
        else if (IsRequestLine(text)) ReadRequestLine(start, line, text);
        else if (_bodyStart >= 0) return;
        else if (text.StartsWith("@", StringComparison.Ordinal)) ReadVariable(line.Trim());
        else if (text.Length == 0 && _hasRequestLine) BeginBody(start);
        else if (_hasRequestLine) ReadHeader(line.Trim());
    }

    private bool IsRequestLine(string text)
    {
        foreach (var method in Methods)
            if (text.StartsWith(method, StringComparison.Ordinal)) return true;

        return !_hasRequestLine && (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("{{", StringComparison.Ordinal));
    }

    private void BeginRequest(int at)
    {
        EndBody(at);
        _address = null;
        _hasRequestLine = false;
        _group++;
    }

    private void ReadRequestLine(int start, SourceValue line, string text)
    {
        BeginRequest(start);
        _hasRequestLine = true;
        ShapeScan.Read(line, string.Empty, _into);
        AddFields(line);
        _address = AddressIn(line);
        _names.AddCalled(_address.Value, _group, _line);
        var address = text.IndexOf("{{", StringComparison.Ordinal);
        if (address >= 0) _requests.Add(text.Substring(address).Split(' ')[0]);
    }

    private void BeginBody(int start)
    {
        _bodyStart = start;
        _bodyLine = _line;
    }

    private void ReadVariable(SourceValue line)
    {
        var equals = line.Value.IndexOf('=');
        if (equals < 2) return;
        var name = line.Value.Substring(1, equals - 1).Trim();
        var value = line.Slice(equals + 1).Trim();
        _variables[name] = value;
        ShapeScan.Read(value, name, _into);
        if (TellingName.SlotOf(name) is { } kind) _names.Add(new NamedValue(kind, SlotEvidence.Key, name, value) { Line = _line });
    }

    private void ReadHeader(SourceValue line)
    {
        AddFields(line);
        ShapeScan.Read(line, string.Empty, _into);
        var colon = line.Value.IndexOf(':');
        if (colon > 0 && _address is { } address && IsToken(line.Value, colon)) _calls.Add(address);
        if (colon > 0 && TellingName.SlotOf(line.Value.Substring(0, colon)) is { } kind)
            _names.Add(new NamedValue(kind, SlotEvidence.Key, line.Value.Substring(0, colon), line.Slice(colon + 1).Trim()) { Group = _group, Line = _line });
    }

    // A query, also one that goes on over several lines.
    private void AddFields(SourceValue text)
    {
        if (text.Value.IndexOf('=') < 0) return;
        var end = text.Value.LastIndexOf(" HTTP/", StringComparison.Ordinal);
        var query = end < 0 ? text : text.Slice(0, end);
        foreach (var field in FormBody.Fields(new QuotedText(query), _group, _line)) _names.Add(field);
    }

    private void EndBody(int end)
    {
        if (_bodyStart < 0) return;
        var body = _source.Slice(_bodyStart, end - _bodyStart);
        _bodyStart = -1;
        if (ReadStructure(body)) return;
        var fields = FormBody.Fields(new QuotedText(body), _group, _bodyLine);
        foreach (var field in fields) _names.Add(field);
        if (fields.Count == 0) LineReading.Read(body, LineStyle.Configuration, _into);
        else ShapeScan.Read(body, string.Empty, _into);
    }

    private bool ReadStructure(SourceValue body)
    {
        if (!JsonLook.Has(body.Value) || JsonReader.Instance.Read(body) is not { Root: { } root } structure) return false;
        StructureReading.Read(root, _into);
        return structure.BrokenAt is null;
    }

    // "GET http://… HTTP/1.1", also without the method.
    private static SourceValue AddressIn(SourceValue line)
    {
        var trimmed = line.Trim();
        var start = trimmed.Value.IndexOf(' ') + 1;
        if (start == 0 || trimmed.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || trimmed.Value.StartsWith("{{", StringComparison.Ordinal)) start = 0;
        var address = trimmed.Slice(start).Trim();
        var end = address.Value.IndexOf(" HTTP/", StringComparison.Ordinal);
        return end < 0 ? address : address.Slice(0, end).Trim();
    }

    private static bool IsToken(string header, int colon)
    {
        var name = header.Substring(0, colon).Trim();
        if (name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)) return header.IndexOf("Bearer", colon, StringComparison.OrdinalIgnoreCase) > 0;
        return TellingName.SlotOf(name) == SlotKind.Token;
    }

    // A token endpoint is judged as such already.
    private void AddCalls()
    {
        foreach (var call in _calls)
        {
            var variable = VariableIn(call.Value);
            var address = variable is not null && _variables.TryGetValue(variable, out var host) ? host : call;
            var whole = address == call ? call.Value : address.Value.TrimEnd('/') + AfterVariable(call.Value);
            if (!TokenEndpointPath.IsTokenEndpoint(whole)) _into.Add(new Candidate(new Slot(SlotKind.ApiAddress, SlotEvidence.Key, "request"), address));
        }
    }

    private static string? VariableIn(string address)
    {
        var close = address.IndexOf("}}", StringComparison.Ordinal);
        return close > 2 && address.StartsWith("{{", StringComparison.Ordinal) ? address.Substring(2, close - 2).Trim() : null;
    }

    private static string AfterVariable(string address) => address.Substring(address.IndexOf("}}", StringComparison.Ordinal) + 2);

    // "@host = http://…" and "POST {{host}}/connect/token": the plain scheme stands at the variable.
    private void AddVariableHosts()
    {
        foreach (var request in _requests)
        {
            if (VariableIn(request) is not { } variable || !_variables.TryGetValue(variable, out var value)) continue;
            if (TokenEndpointPath.IsTokenEndpoint(value.Value.TrimEnd('/') + AfterVariable(request))) _into.Add(new Candidate(new Slot(SlotKind.TokenEndpoint, SlotEvidence.Shape, variable), value));
        }
    }
}
