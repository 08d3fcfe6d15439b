using System;
using System.Reflection;

namespace SecretGuard.Cli.Init;

/// <summary>
/// References the package for all projects below a folder: as a global reference where package versions are managed centrally, else in the
/// properties that all projects share.
/// </summary>
internal static class PackageReference
{
    private const string End = "</Project>";

    private const string Include = "Include=\"SecretGuard\"";

    private static readonly string Version =
        typeof(PackageReference).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static string AddTo(string folder)
    {
        var central = new SetupFile(folder, "Directory.Packages.props");
        if (central.Exists && Has(central, "ManagePackageVersionsCentrally>true"))
            return Add(central, "Directory.Packages.props", $"<GlobalPackageReference {Include} Version=\"{Version}\" />");
        return Add(
            new SetupFile(folder, "Directory.Build.props"),
            "Directory.Build.props",
            $"<PackageReference {Include} Version=\"{Version}\" PrivateAssets=\"all\" />");
    }

    private static string Add(SetupFile file, string name, string reference)
    {
        var group = $"  <ItemGroup>\n    {reference}\n  </ItemGroup>\n\n";
        if (!file.Exists) return file.Create($"<Project>\n\n{group}{End}\n");
        return Has(file, Include) ? $"kept {name}: it references the package" : file.InsertBefore(End, group);
    }

    private static bool Has(SetupFile file, string part) => file.Text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
