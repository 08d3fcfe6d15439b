namespace SecretGuard.Text.Settings;

/// <summary>What the reading of settings has to know about a format.</summary>
internal sealed class SettingsDialect
{
    /// <summary>As the dotenv libraries and compose read it: quotes, comments behind a value, <c>export</c>.</summary>
    public static readonly SettingsDialect Environment = new() { CommentSigns = "#", HasInlineComments = true, Quotes = "\"'`", HasMultiLineQuotes = true };

    /// <summary>As java.util.Properties reads it: escapes, lines that go on, a blank as separator.</summary>
    public static readonly SettingsDialect Properties = new() { CommentSigns = "#!", HasEscapes = true };

    public static readonly SettingsDialect Ini = new() { CommentSigns = "#;", HasInlineComments = true, HasSections = true, Quotes = "\"'" };

    /// <summary>What begins a comment line.</summary>
    public string CommentSigns { get; private init; } = string.Empty;

    /// <summary>The same signs after a blank end a value.</summary>
    public bool HasInlineComments { get; private init; }

    /// <summary><c>[section]</c></summary>
    public bool HasSections { get; private init; }

    /// <summary>Backslashes in names and values, also at the end of a line that goes on.</summary>
    public bool HasEscapes { get; private init; }

    public string Quotes { get; private init; } = string.Empty;

    /// <summary>A quoted value may span lines, and a backslash in double quotes escapes.</summary>
    public bool HasMultiLineQuotes { get; private init; }
}
