using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace SecretGuard.Testing;

/// <summary>Packs a project of this repository from what the tests were built with.</summary>
public static class PackCommand
{
    /// <param name="project">Name of a project below <c>src</c>.</param>
    /// <param name="output">Absolute path of the folder for the package.</param>
    /// <param name="properties">Of MSBuild, besides those that every pack has.</param>
    public static Task<CommandOutput> RunAsync(string project, string output, params string[] properties) =>
        Command.RunAsync(Repository.Root, "dotnet", new Dictionary<string, string>(),
        [
            "pack", Path.Combine("src", project), "--no-build", "--configuration", Repository.Configuration, "--output", output, "-nodeReuse:false", "-p:PackForThisPlatform=true",
            // Two test projects may pack at the same time: the only file that packing writes besides the package stays out of obj.
            $"-p:NuspecOutputPath={output}.nuspec{Path.DirectorySeparatorChar}",
            .. properties,
        ]);
}
