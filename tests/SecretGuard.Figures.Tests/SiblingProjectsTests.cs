using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SecretGuard.FixStress;
using SecretGuard.Testing;

namespace SecretGuard.Figures.Tests;

public class SiblingProjectsTests
{
    [Theory]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\">")]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">")]
    public async Task ReferencedProjects_AreCompiledToo(string project)
    {
        using var folder = new TemporaryFolder();
        Write(folder, project, "First", "public class First { }");
        Write(folder, project, "Second", "public class Second : First { }", "First");
        Write(folder, project, "Third", "class Third { First first = new Second(); }", "Second", "Missing");

        Assert.Empty(await ErrorsAsync(folder, "Third"));
    }

    [Fact]
    public async Task OtherProjects_StayAway()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "<Project>", "First", "public class First { }");
        Write(folder, "<Project>", "Second", "class Second : First { }");

        Assert.Equal("CS0246", Assert.Single(await ErrorsAsync(folder, "Second")).Id);
    }

    [Theory]
    [InlineData("<Using Include=\"First\" Static=\"true\" />", "class Second { string key = Key; }")]
    [InlineData("<Using Include=\"First\" Alias=\"Names\" />", "class Second { string key = Names.Key; }")]
    [InlineData("<Using Include=\"Texts\" />", "class Second { Text key; }")]
    public async Task NamesThatTheProjectFileUses_AreKnown(string item, string source)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "<Project>", "First", "public class First { public const string Key = \"\"; } namespace Texts { public class Text { } }");
        Write(folder, $"<Project><ItemGroup>{item}</ItemGroup>", "Second", source, "First");

        Assert.Empty(await ErrorsAsync(folder, "Second"));
    }

    [Fact]
    public async Task Circle_Ends()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "<Project>", "First", "public class First { }", "Second");
        Write(folder, "<Project>", "Second", "public class Second : First { }", "First");

        Assert.Empty(await ErrorsAsync(folder, "First"));
    }

    private static void Write(TemporaryFolder folder, string project, string name, string source, params string[] references)
    {
        var items = references.Select(reference => $"<ProjectReference Include=\"..\\{reference}\\{reference}.csproj\" />");
        folder.Write($"{name}/{name}.csproj", $"{project}<ItemGroup>{string.Concat(items)}</ItemGroup></Project>");
        folder.Write($"{name}/{name}.cs", source);
    }

    private static async Task<IReadOnlyList<Diagnostic>> ErrorsAsync(TemporaryFolder folder, string name)
    {
        var projects = CorpusProject.Below(folder.Path).ToList();
        var compilation = await new SiblingProjects(projects).CompilationOfAsync(projects.Single(project => project.Folder.EndsWith(name)));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }
}
