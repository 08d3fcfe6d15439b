using System;
using System.Linq;
using SecretGuard.Candidates.Shell;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>Opens a text that is a language of its own: a form body, JSON, a command line. One level deep.</summary>
internal static class InnerText
{
    private const int MinLength = 12;

    private static readonly string[] CommandSigns = { "curl ", "wget ", "export ", "_SECRET=" };

    public static void Read(SourceValue text, DocumentNode? node, CandidateList into, bool mayOpen = true, bool isCode = false)
    {
        if (text.Value.Length < MinLength) return;
        // A key path costs more than the look for an address.
        if (text.Value.IndexOf("http://", StringComparison.OrdinalIgnoreCase) >= 0) AddressScan.Read(text, node?.KeyPath ?? string.Empty, into, isCode);
        if (mayOpen && !ReadStructure(text, into) && !ReadCommand(text, into)) ReadForm(text, into, isCode);
    }

    private static void ReadForm(SourceValue text, CandidateList into, bool isCode)
    {
        if (text.Value.IndexOf('=') < 0) return;
        foreach (var candidate in FormBody.Read(text, isCode)) into.Add(candidate);
    }

    private static bool ReadStructure(SourceValue text, CandidateList into)
    {
        if (!JsonLook.Has(text.Value) || JsonReader.Instance.Read(text).Root is not { } root) return false;
        StructureReading.Read(root, into, isInner: true);
        return true;
    }

    private static bool ReadCommand(SourceValue text, CandidateList into)
    {
        if (text.Value.IndexOf(' ') < 0 || !CommandSigns.Any(sign => text.Value.IndexOf(sign, StringComparison.Ordinal) >= 0)) return false;
        ShellReading.Read(text, into, readsAddresses: false);
        return true;
    }
}
