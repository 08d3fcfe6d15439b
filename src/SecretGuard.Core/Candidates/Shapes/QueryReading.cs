using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>
/// Reads the fields behind each question mark of a text. An address may stand in the value of a field of another one; what the outer query
/// was read for is not read again, so that the time is linear whatever the marks.
/// </summary>
internal sealed class QueryReading
{
    // An authorization code (RFC 6749 section 4.1.2), or the key of a function of Azure. Elsewhere the word means anything.
    private const string Code = "code";
    private const int ShortestCode = 20;

    // What a client sends with a code, which was good for that one request.
    private static readonly string[] FieldsOfRequests = { "redirect_uri=", "grant_type=", "client_id=", "app_id=", "appid=" };

    private readonly SourceValue _text;
    private readonly string _content;
    private readonly CandidateList _into;
    private readonly CandidateContext _context;
    private bool? _isTokenRequest;
    private int _mark;

    // Where the last field begins that was read behind an ampersand.
    private int _fieldsTo;

    // The end of the value that the last first field had, which holds from there on for others inside of it.
    private int _valueFrom;
    private int _valueEnd = -1;

    public QueryReading(SourceValue text, CandidateList into, CandidateContext context)
    {
        _text = text;
        _content = text.Value;
        _into = into;
        _context = context;
    }

    public void Run()
    {
        for (var at = _content.IndexOf('?'); at >= 0 && at + 1 < _content.Length; at = _content.IndexOf('?', at + 1))
        {
            _mark = at;
            var next = ReadField(at + 1, isFirst: true);
            while (next > _fieldsTo)
            {
                _fieldsTo = next;
                next = ReadField(next, isFirst: false);
            }
        }
    }

    // Where the next field begins; 0 for the end of the query.
    private int ReadField(int start, bool isFirst)
    {
        var end = start;
        while (end < _content.Length && end - start <= QueryScan.MaxName && QueryScan.IsNameSign(_content[end])) end++;
        if (end == start || end >= _content.Length || _content[end] != '=') return 0;
        var name = _content.Substring(start, end - start);
        if (IsCredential(name) && !IsFillIn(end + 1))
            Add(new Slot(SlotKind.QueryCredential, SlotEvidence.Shape, name), start, end);
        var next = isFirst ? EndOfFirst(end + 1) : EndOfValue(end + 1);
        if (name == Code && next - end > ShortestCode && _content.IndexOf('?', end, next - end) < 0 && !IsTokenRequest())
            Add(new Slot(SlotKind.Token, SlotEvidence.Key, Code) { IsVague = true }, end + 1, next);
        return next < _content.Length && _content[next] == '&' ? next + 1 : 0;
    }

    private bool IsCredential(string name) =>
        name == ApiQuery.Field ? ApiQuery.IsBehindApi(_content, _mark) : name != QueryScan.RequestToken && SlotKinds.AreCredentials(name);

    private int EndOfFirst(int start)
    {
        if (start >= _valueFrom && start <= _valueEnd) return _valueEnd;
        _valueFrom = start;
        return _valueEnd = EndOfValue(start);
    }

    private int EndOfValue(int start)
    {
        var end = start;
        while (end < _content.Length && _content[end] != '&' && !IsEnd(_content[end])) end++;
        return end;
    }

    private void Add(Slot slot, int start, int end) => _into.Add(new Candidate(slot, _text.Slice(start, end - start), _context));

    private bool IsTokenRequest() =>
        _isTokenRequest ??= Array.Exists(FieldsOfRequests, field => _content.IndexOf(field, StringComparison.Ordinal) >= 0);

    // "?access_token=<token>", "?api_key=***": somebody explains an address.
    private bool IsFillIn(int at) => at < _content.Length && _content[at] is '<' or '*' or '[' or '…';

    private static bool IsEnd(char c) => c is '"' or '\'' or '`' or '<' or '>' or '#' || char.IsWhiteSpace(c);
}
