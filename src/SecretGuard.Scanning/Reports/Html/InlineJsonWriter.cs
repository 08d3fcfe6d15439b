using System.IO;
using System.Text;

namespace SecretGuard.Scanning.Reports.Html;

/// <summary>
/// Passes JSON on so that it may stand inside a script element: the characters that could end the element or begin a comment stand only in
/// texts there, which may have them as numbers.
/// </summary>
internal sealed class InlineJsonWriter : TextWriter
{
    private readonly TextWriter _writer;

    public InlineJsonWriter(TextWriter writer) => _writer = writer;

    public override Encoding Encoding => _writer.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case '<': _writer.Write("\\u003c"); break;
            case '>': _writer.Write("\\u003e"); break;
            case '&': _writer.Write("\\u0026"); break;
            default: _writer.Write(value); break;
        }
    }
}
