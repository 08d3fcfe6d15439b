using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

/// <summary>Any value that a writer of the format writes under a telling name is found, decoded, at the exact place of what was written.</summary>
public sealed class RoundTripTests
{
    private const string Begin = "\uE000";
    private const string End = "\uE001";

    [Fact]
    public void Json() => Check("a.json", value => $"{{ \"a\": [1], \"client_secret\": \"{Begin}{JsonSerializer.Serialize(value)[1..^1]}{End}\" }}");

    [Fact]
    public void YamlInDoubleQuotes() => Check("a.yml", value => $"a:\n- b\n- client_secret: \"{Begin}{Escape(value, @"\x{0:X2}")}{End}\" # c\n");

    [Fact]
    public void YamlInSingleQuotes() => Check("a.yml", value => $"a: {{client_secret: '{Begin}{OneLine(value).Replace("'", "''")}{End}'}}\n", OneLine);

    [Fact]
    public void YamlLiteral() => Check("a.yml", value => $"a:\n  client_secret: |-\n    {Begin}{OneLine(value)}{End}\n  b: c\n", OneLine);

    [Fact]
    public void XmlAttribute() => Check("web.config", value => $"<a><add key='ida:ClientSecret' value={Written(value, isAttribute: true)}/></a>", ValidXml);

    [Fact]
    public void XmlElement() => Check("a.props", value => $"<a>\n<ClientSecret b='c'>{Written(value, isAttribute: false)}</ClientSecret></a>", ValidXml);

    [Fact]
    public void EnvironmentFile() => Check(".env", value => $"A=b\nCLIENT_SECRET=\"{Begin}{Escape(value, null)}{End}\" # c\n");

    [Fact]
    public void Properties() => Check("a.properties", value => $"a=b\nclient-secret={Begin}{JavaEscape(value)}{End}\nc=d\n");

    [Fact]
    public void Ini() => Check("a.ini", value => $"[a]\nclient_secret = \"{Begin}{OneLine(value).Replace('"', '\'')}{End}\"\n", value => OneLine(value).Replace('"', '\''));

    private static void Check(string path, Func<string, string> write, Func<string, string>? normalise = null)
    {
        var values = ArbMap.Default.ArbFor<string>().Filter(value => value is not null && Written(value).Trim().Length > 0);
        var config = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20240229, 4000037);
        Prop.ForAll(values, value => IsFound(path, write(Written(value)), (normalise ?? (same => same))(Written(value)))).Check(config);

        string Written(string value) => new(value.Where((c, i) => !char.IsSurrogate(c) && c is not ('\uE000' or '\uE001')).ToArray());
    }

    private static bool IsFound(string path, string marked, string value)
    {
        if (value.Trim().Length == 0) return true;
        var start = marked.IndexOf(Begin, StringComparison.Ordinal);
        var content = marked.Replace(Begin, string.Empty).Replace(End, string.Empty);
        var end = marked.IndexOf(End, StringComparison.Ordinal) - 1;
        var found = new CandidateList();
        CandidateReaders.Read(new TextDocument(path, content), found);
        var candidate = Assert.Single(found.Candidates, candidate => candidate.Slot.Kind == SlotKind.ClientSecret);
        Assert.Equal(value, candidate.Value.Value);
        Assert.Equal(TextRange.FromBounds(start, end), candidate.Value.Range);
        return true;
    }

    private static string OneLine(string value) => new(value.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c) && c != '\uFEFF').ToArray());

    private static string Escape(string value, string? control)
    {
        var written = new StringBuilder();
        foreach (var c in value)
        {
            if (c is '"' or '\\') written.Append('\\').Append(c);
            else if (c == '\n') written.Append("\\n");
            else if (c == '\r') written.Append("\\r");
            else if (control is not null && c < ' ') written.AppendFormat(null, control, (int)c);
            else written.Append(c);
        }

        return written.ToString();
    }

    // As java.util.Properties.store does it.
    private static string JavaEscape(string value)
    {
        var written = new StringBuilder();
        foreach (var c in value)
        {
            if (c is '=' or ':' or '#' or '!' or '\\' || (c == ' ' && written.Length == 0)) written.Append('\\').Append(c);
            else if (c is < ' ' or > '~') written.AppendFormat(null, "\\u{0:X4}", (int)c);
            else written.Append(c);
        }

        return written.ToString();
    }

    private static string ValidXml(string value) => new(value.Where(XmlConvert.IsXmlChar).ToArray());

    private static string Written(string value, bool isAttribute)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize, ConformanceLevel = ConformanceLevel.Fragment };
        using (var writer = XmlWriter.Create(text, settings))
        {
            writer.WriteStartElement("a");
            if (isAttribute) writer.WriteAttributeString("b", ValidXml(value));
            else writer.WriteString(ValidXml(value));
            writer.WriteEndElement();
        }

        var xml = text.ToString();
        // <a b="…" /> or <a>…</a>; nothing but white space was left out before.
        if (isAttribute) return "\"" + Begin + xml["<a b=\"".Length..^"\" />".Length] + End + "\"";
        return xml.StartsWith("<a>", StringComparison.Ordinal) ? Begin + xml["<a>".Length..^"</a>".Length] + End : Begin + End;
    }
}
