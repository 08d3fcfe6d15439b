using System;
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

    private static readonly string[] TranslationFolders = { "i18n", "l10n", "locale", "locales", "translations", "translation", "lang", "langs" };

    private static readonly string[] TestSuffixes = { ".tests", ".test", ".unittests", ".integrationtests", ".functionaltests", "_tests" };

    /// <param name="path">Relative to the scanned root, forward slashes. What lies above the root says nothing about a file.</param>
    public static FileRole Of(string path)
    {
        var parts = path.ToLowerInvariant().Split('/');
        var name = parts[parts.Length - 1];
        if (IsTemplateName(name)) return FileRole.Template;
        var folders = parts.Take(parts.Length - 1).ToArray();
        if (IsTestName(name) || folders.Any(IsTestFolder)) return FileRole.Test;
        if (IsTranslationName(name) || folders.Any(TranslationFolders.Contains)) return FileRole.Translation;
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

    private static bool IsTranslationName(string name) =>
        name.EndsWith(".resx", StringComparison.Ordinal) || name.EndsWith(".resw", StringComparison.Ordinal) || name.EndsWith(".xlf", StringComparison.Ordinal);

    // appsettings.Development.json, .env.example.local: a part between two dots.
    private static bool HasPart(string name, string part) => name.IndexOf("." + part + ".", StringComparison.Ordinal) >= 0;
}
