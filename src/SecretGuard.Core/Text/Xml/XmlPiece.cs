namespace SecretGuard.Text.Xml;

/// <summary>A piece of an element's text.</summary>
internal sealed class XmlPiece
{
    public XmlPiece(int start, int end, bool isVerbatim)
    {
        Start = start;
        End = end;
        IsVerbatim = isVerbatim;
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>It is CDATA.</summary>
    public bool IsVerbatim { get; }
}
