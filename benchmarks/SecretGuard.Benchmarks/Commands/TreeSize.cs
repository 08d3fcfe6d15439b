using System.Globalization;
using System.Linq;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>How much there is to read.</summary>
internal static class TreeSize
{
    private const double Megabyte = 1_000_000;

    public static string Of(string folder)
    {
        var files = TreeFiles.In(folder).ToList();
        var code = files.Where(file => file.Extension == ".cs").Sum(file => file.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{files.Count:N0} files, {files.Sum(file => file.Length) / Megabyte:F0} MB, {code / Megabyte:F0} MB of them C#");
    }
}
