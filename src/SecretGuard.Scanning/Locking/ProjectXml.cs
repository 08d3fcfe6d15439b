using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>Reads the XML of projects and rule sets without MSBuild: elements and their places, nothing from elsewhere.</summary>
public static class ProjectXml
{
    private const int MaxCharacters = 8 * 1024 * 1024;

    // Deeper is no project that a person wrote.
    private const int MaxDepth = 64;

    /// <summary>Hands on each element. False where the text is no XML; what came before has been handed on.</summary>
    public static bool Visit(string text, Action<XmlReader> visit)
    {
        if (text.Length > MaxCharacters) return false;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings());
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth) return false;
                if (reader.NodeType == XmlNodeType.Element) visit(reader);
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>The properties that a project file sets, in their order, whatever their conditions.</summary>
    public static IReadOnlyList<ProjectProperty> PropertiesIn(string text)
    {
        var found = new List<ProjectProperty>();
        if (text.Length > MaxCharacters) return found;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings());
            Collect(reader, found);
        }
        catch (XmlException)
        {
            // What came before counts: MSBuild itself refuses the file.
        }

        return found;
    }

    public static TextPosition PlaceOf(XmlReader reader) =>
        reader is IXmlLineInfo place && place.HasLineInfo() ? new TextPosition(place.LineNumber, Math.Max(1, place.LinePosition - 1)) : default;

    private static void Collect(XmlReader reader, ICollection<ProjectProperty> found)
    {
        var groupDepth = -1;
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth) return;
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == groupDepth) groupDepth = -1;
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (groupDepth >= 0 && reader.Depth == groupDepth + 1) found.Add(PropertyAt(reader));
            else if (reader.LocalName == "PropertyGroup" && !reader.IsEmptyElement) groupDepth = reader.Depth;
        }
    }

    // Leaves the reader at the end of the property.
    private static ProjectProperty PropertyAt(XmlReader reader)
    {
        var (name, place, depth) = (reader.LocalName, PlaceOf(reader), reader.Depth);
        var value = new StringBuilder();
        if (!reader.IsEmptyElement)
            while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) value.Append(reader.Value);

        return new(name, value.ToString().Trim(), place);
    }

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxCharacters };
}
