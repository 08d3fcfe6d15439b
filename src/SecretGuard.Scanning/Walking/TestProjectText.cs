using System;
using System.Linq;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>Reads from the text of a project file whether it is a test project. A look, not an evaluation.</summary>
internal static class TestProjectText
{
    private const int MaxBytes = 256 * 1024;
    private const string Reference = "<PackageReference Include=\"";

    private static readonly string[] Frameworks =
    {
        "Microsoft.NET.Test.Sdk", "xunit", "xunit.v3", "NUnit", "MSTest", "MSTest.TestFramework", "TUnit",
    };

    /// <summary>Null when the file says nothing.</summary>
    /// <param name="file">Absolute.</param>
    public static bool? SaysTest(string file)
    {
        var text = TextFileReader.Read(file, MaxBytes).Text;
        if (AnyCasing.Has(text, "<IsTestProject>false")) return false;
        if (AnyCasing.Has(text, "<IsTestProject>true") || AnyCasing.Has(text, "\"MSTest.Sdk")) return true;
        return ReferencesFramework(text) ? true : null;
    }

    private static bool ReferencesFramework(string text)
    {
        for (var at = 0; (at = AnyCasing.IndexOf(text, Reference, at)) >= 0;)
        {
            at += Reference.Length;
            var end = text.IndexOf('"', at);
            if (end > at && Frameworks.Contains(text.Substring(at, end - at), StringComparer.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
