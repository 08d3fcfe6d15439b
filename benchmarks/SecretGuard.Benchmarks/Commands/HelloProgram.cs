using System.IO;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>The smallest program that the same SDK makes: what starting costs by itself.</summary>
internal static class HelloProgram
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Builds it.</summary>
    /// <param name="folder">An empty one.</param>
    public static TimedCommand BuildIn(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "hello.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"Hello, World!\");\n");
        ProgramOutput.Of(folder, "dotnet", "build", "-c", "Release", "-o", "out", "-v", "q");
        return new("hello world", folder, Path.Combine(folder, "out", "hello"), []);
    }
}
