using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Policy;

/// <summary>What a file is for, told by its path below the scanned root.</summary>
public enum FileRole
{
    Product,

    /// <summary>Development settings, samples, examples and documentation: guessable values are expected there, generated ones are not.</summary>
    Sample,

    /// <summary>Meant to be copied and filled in: fill-in words are no credentials there.</summary>
    Template,

    /// <summary>Belongs to a test project.</summary>
    Test,

    /// <summary>Holds the words of a user interface: "Client secret" is a label there.</summary>
    Translation,
}

/// <summary>Tells the role from a path.</summary>
public static class FileRoles
{
    private static readonly string[] SampleFolders = { "samples", "sample", "examples", "example", "docs", "doc", "demo", "demos", "test", "tests", "testdata" };

    private static readonly string[] TranslationFolders = { "i18n", "l10n", "locale", "locales", "translations", "translation", "lang", "langs", "localization", "localizations", "localisation", "languages" };

    private static readonly string[] CodeEndings = { ".cs", ".vb", ".fs", ".razor", ".cshtml", ".config", ".csproj" };

    // ISO 639-1, of those that products are translated into.
    private static readonly HashSet<string> Languages = new(
        "ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy is it ja ka kk ko lt lv mk mn ms nb nl nn no pl pt ro ru sk sl sq sr sv ta th tr uk ur uz vi zh".Split(' '));

    private static readonly string[] TestSuffixes = { ".tests", ".test", ".unittests", ".integrationtests", ".functionaltests", "_tests" };

    /// <param name="path">Relative to the scanned root, forward slashes. What lies above the root says nothing about a file.</param>
    public static FileRole Of(string path)
    {
        var parts = path.ToLowerInvariant().Split('/');
        var name = parts[parts.Length - 1];
        if (IsTemplateName(name)) return FileRole.Template;
        var folders = parts.Take(parts.Length - 1).ToArray();
        if (IsTestName(name) || folders.Any(IsTestFolder)) return FileRole.Test;
        if (IsTranslationName(name) || (!IsCode(name) && folders.Any(TranslationFolders.Contains))) return FileRole.Translation;
        if (IsSampleName(name) || folders.Any(SampleFolders.Contains)) return FileRole.Sample;
        return FileRole.Product;
    }

    private static bool IsTemplateName(string name) =>
        name.EndsWith(".example", StringComparison.Ordinal) || name.EndsWith(".template", StringComparison.Ordinal)
        || name.EndsWith(".sample", StringComparison.Ordinal) || name.EndsWith(".dist", StringComparison.Ordinal)
        || name.EndsWith(".md", StringComparison.Ordinal) || HasPart(name, "template") || HasPart(name, "example") || HasPart(name, "sample");

    // orders.spec.ts, orders.test.js
    private static bool IsTestName(string name) => HasPart(name, "spec") || HasPart(name, "test");

    private static bool IsTestFolder(string folder) =>
        folder.IndexOf(".test.", StringComparison.Ordinal) > 0 || TestSuffixes.Any(suffix => folder.EndsWith(suffix, StringComparison.Ordinal));

    private static bool IsSampleName(string name) => HasPart(name, "development") || HasPart(name, "dev") || HasPart(name, "local");

    // The service that reads the translations stands beside them.
    private static bool IsCode(string name) => CodeEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsTranslationName(string name) =>
        IsCulture(name) || name.EndsWith(".resx", StringComparison.Ordinal) || name.EndsWith(".resw", StringComparison.Ordinal) || name.EndsWith(".xlf", StringComparison.Ordinal);

    // fi.json, pt-br.json, zh-hans.yml
    private static bool IsCulture(string name)
    {
        var dot = name.IndexOf('.');
        if (dot < 2 || name.Substring(dot) is not (".json" or ".yml" or ".yaml" or ".properties")) return false;
        var parts = name.Substring(0, dot).Split('-', '_');
        return Languages.Contains(parts[0]) && parts.Skip(1).All(part => part.Length is 2 or 4 or 8);
    }

    // appsettings.Development.json, .env.example.local: a part between two dots.
    private static bool HasPart(string name, string part) => name.IndexOf("." + part + ".", StringComparison.Ordinal) >= 0;
}
