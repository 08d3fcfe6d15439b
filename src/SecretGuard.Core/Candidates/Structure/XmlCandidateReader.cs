using System;
using System.Collections.Generic;
using SecretGuard.Text;
using SecretGuard.Text.Xml;

namespace SecretGuard.Candidates.Structure;

/// <summary>XML by name and look, or by its declaration alone.</summary>
internal sealed class XmlCandidateReader : StructureCandidateReader
{
    private static readonly HashSet<string> Extensions = new(StringComparer.Ordinal)
    {
        ".xml", ".config", ".csproj", ".vbproj", ".fsproj", ".proj", ".props", ".targets", ".user", ".pubxml", ".resx", ".resw", ".settings",
        ".nuspec", ".runsettings", ".cscfg", ".csdef", ".xaml", ".axaml", ".plist", ".wsdl", ".xsd", ".slnx", ".manifest", ".edmx", ".dbml",
        ".rdlc", ".xslt", ".xsl",
    };

    public XmlCandidateReader()
        : base(XmlReader.Instance)
    {
    }

    public override bool Reads(TextDocument document)
    {
        var start = 0;
        var text = document.Content;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        if (start >= text.Length || text[start] != '<') return false;
        return Extensions.Contains(document.Extension) || string.CompareOrdinal(text, start, "<?xml", 0, 5) == 0;
    }

    public override bool MayHideKeywords(string content) => content.IndexOf("&#", StringComparison.Ordinal) >= 0;
}
