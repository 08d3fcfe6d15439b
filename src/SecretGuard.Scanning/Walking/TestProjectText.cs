using System;
using System.Linq;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>Reads from the text of a project file whether it is a test project. A look, not an evaluation.</summary>
internal static class TestProjectText
{
    private const int MaxBytes = 256 * 1024;

    private static readonly string[] Frameworks =
    {
        "Microsoft.NET.Test.Sdk", "xunit", "xunit.v3", "NUnit", "MSTest", "MSTest.TestFramework", "TUnit",
    };

    /// <summary>Null when the file says nothing.</summary>
    /// <param name="file">Absolute.</param>
    public static bool? SaysTest(string file)
    {
        var text = TextFileReader.Read(file, MaxBytes).Text;
        if (Has(text, "<IsTestProject>false")) return false;
        if (Has(text, "<IsTestProject>true") || Has(text, "\"MSTest.Sdk")) return true;
        return Frameworks.Any(framework => Has(text, "<PackageReference Include=\"" + framework + "\"")) ? true : null;
    }

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
