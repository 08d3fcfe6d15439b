using System;
using System.Linq;
using SecretGuard.Text;
using SecretGuard.Text.Settings;

namespace SecretGuard.Candidates.Structure;

/// <summary>Settings a line: <c>.env</c>, <c>.properties</c> and INI, each by name.</summary>
internal sealed class SettingsCandidateReader : StructureCandidateReader
{
    private readonly Func<TextDocument, bool> _reads;
    private readonly bool _hasEscapes;

    private SettingsCandidateReader(SettingsReader reader, Func<TextDocument, bool> reads, bool hasEscapes = false)
        : base(reader)
    {
        _reads = reads;
        _hasEscapes = hasEscapes;
    }

    /// <summary>".env", ".env.local", "prod.env"</summary>
    public static SettingsCandidateReader Environment { get; } =
        new(SettingsReader.Environment, document => document.Extension == ".env" || document.FileName.StartsWith(".env.", StringComparison.OrdinalIgnoreCase));

    public static SettingsCandidateReader Properties { get; } =
        new(SettingsReader.Properties, document => document.Extension == ".properties", hasEscapes: true);

    public static SettingsCandidateReader Ini { get; } = new(SettingsReader.Ini, IsIni);

    public override bool Reads(TextDocument document) => _reads(document);

    public override bool MayHideKeywords(string content) => _hasEscapes && content.IndexOf("\\u", StringComparison.Ordinal) >= 0;

    private static bool IsIni(TextDocument document) => document.Extension switch
    {
        ".ini" or ".cfg" or ".cnf" or ".inf" or ".pypirc" or ".gitconfig" or ".npmrc" or ".service" or ".desktop" => true,
        ".conf" or ".config" => BeginsWithSection(document.Content),
        _ => false,
    };

    // Many programs name their settings ".conf"; a section in front tells whose grammar it is.
    private static bool BeginsWithSection(string text)
    {
        foreach (var line in text.Split('\n').Take(50))
            if (line.Trim() is { Length: > 0 } content && content[0] is not ('#' or ';')) return content[0] == '[' && content[content.Length - 1] == ']';

        return false;
    }
}
