using System;
using System.Collections.Generic;

namespace SecretGuard.Candidates.Code;

/// <summary>The languages: a new one is an entry here.</summary>
internal static class TextDialects
{
    /// <summary>A character literal, with room for its longest escape.</summary>
    private const int CharacterLength = 12;

    private static readonly string[] SlashComments = { "//" };

    private static readonly KeyValuePair<string, string>[] StarComments = { new("/*", "*/") };

    internal static readonly TextDialect[] All =
    {
        new(".py", ".pyw", ".pyi")
        {
            LineComments = new[] { "#" },
            Quotes = new QuoteStyle[] { new("\"\"\"", isMultiLine: true), new("'''", isMultiLine: true), new("\""), new("'") },
            Prefixes = "rbfuRBFU",
            HolePrefixes = "fF",
            RawPrefixes = "rR",
        },
        new(".cs", ".csx", ".cake", ".razor", ".cshtml")
        {
            LineComments = SlashComments,
            BlockComments = new KeyValuePair<string, string>[] { new("/*", "*/"), new("@*", "*@"), new("<!--", "-->") },
            Quotes = new QuoteStyle[] { new("\"\"\"", isMultiLine: true, hasEscapes: false), new("\""), new("'", maxLength: CharacterLength) },
            Prefixes = "@$",
            HolePrefixes = "$",
            RawPrefixes = "@",
        },
        new(".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx", ".vue", ".svelte")
        {
            LineComments = SlashComments,
            BlockComments = StarComments,
            Quotes = new QuoteStyle[] { new("`", isMultiLine: true, hole: "${"), new("\""), new("'") },
        },
        new(".java", ".kt", ".kts", ".scala", ".groovy", ".gradle", ".swift")
        {
            LineComments = SlashComments,
            BlockComments = StarComments,
            Quotes = new QuoteStyle[] { new("\"\"\"", isMultiLine: true, hole: "${"), new("\"", hole: "${"), new("'") },
        },
        new(".go")
        {
            LineComments = SlashComments,
            BlockComments = StarComments,
            Quotes = new QuoteStyle[] { new("`", isMultiLine: true, hasEscapes: false), new("\""), new("'", maxLength: CharacterLength) },
        },
        new(".rs", ".dart", ".c", ".h", ".cpp", ".hpp", ".cc", ".m", ".mm", ".fs", ".fsx")
        {
            LineComments = SlashComments,
            BlockComments = new KeyValuePair<string, string>[] { new("/*", "*/"), new("(*", "*)") },
            Quotes = new QuoteStyle[] { new("\"", hole: "${"), new("'", maxLength: CharacterLength) },
        },
        new(".ps1", ".psm1", ".psd1")
        {
            LineComments = new[] { "#" },
            BlockComments = new KeyValuePair<string, string>[] { new("<#", "#>") },
            Quotes = new QuoteStyle[] { new("\"", hole: "$") { Escape = '`', IsDoubled = true }, new("'", hasEscapes: false) { IsDoubled = true } },
        },
        new(".bicep", ".bicepparam")
        {
            LineComments = SlashComments,
            BlockComments = StarComments,
            Quotes = new QuoteStyle[] { new("'''", isMultiLine: true, hasEscapes: false), new("'", hole: "${") },
        },
        new(".sql")
        {
            LineComments = new[] { "--" },
            BlockComments = StarComments,
            Quotes = new QuoteStyle[] { new("'", hasEscapes: false) { IsDoubled = true }, new("\"", hasEscapes: false) { IsDoubled = true } },
            Prefixes = "N",
            ValuesFollowNames = true,
        },
        new(".rb", ".php", ".pl", ".lua", ".r")
        {
            HasArrowPairs = true,
            LineComments = new[] { "#" },
            BlockComments = new KeyValuePair<string, string>[] { new("<#", "#>"), new("/*", "*/") },
            Quotes = new QuoteStyle[] { new("\"", hole: "$"), new("'", hasEscapes: false) },
        },
        new(".vb", ".vbs", ".bas")
        {
            LineComments = new[] { "'" },
            Quotes = new QuoteStyle[] { new("\"", hasEscapes: false) },
            Prefixes = "$",
            HolePrefixes = "$",
        },
    };

    private static readonly Dictionary<string, TextDialect> ByExtension = Index();

    public static TextDialect? Of(string extension) => ByExtension.TryGetValue(extension, out var dialect) ? dialect : null;

    private static Dictionary<string, TextDialect> Index()
    {
        var index = new Dictionary<string, TextDialect>(StringComparer.Ordinal);
        foreach (var dialect in All)
            foreach (var extension in dialect.Extensions) index.Add(extension, dialect);

        return index;
    }
}
