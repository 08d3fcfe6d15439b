using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.FixStress;

/// <summary>
/// The C# files of one project file, compiled against .NET and ASP.NET Core alone: what other packages bring stays unresolved, as before a
/// restore.
/// </summary>
internal sealed class CorpusProject(string file, IReadOnlyList<string> sources)
{
    private static readonly string[] SymbolsOfTheSdk =
        ["TRACE", "NET", "NETCOREAPP", "NET10_0", .. new[] { 5, 6, 7, 8, 9, 10 }.Select(version => $"NET{version}_0_OR_GREATER"), "NETCOREAPP2_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NETCOREAPP3_1_OR_GREATER"];

    private static readonly Regex Definition = new("<DefineConstants>([^<]*)<");

    public string Folder => Path.GetDirectoryName(Path.GetFullPath(file))!;

    /// <summary>Where the projects lie that this one refers to, whatever the conditions.</summary>
    public IEnumerable<string> ReferencedFolders => XDocument.Load(file).Descendants()
        .Where(element => element.Name.LocalName == "ProjectReference")
        .Select(element => (string?)element.Attribute("Include")).OfType<string>()
        .Select(path => Path.GetDirectoryName(Path.GetFullPath(Path.Combine(Folder, path.Replace('\\', '/'))))!);

    /// <summary>Every project below a folder, with the sources that no deeper project takes.</summary>
    public static IEnumerable<CorpusProject> Below(string folder)
    {
        var projects = Directory.GetFiles(folder, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var folders = projects.Select(project => Path.GetDirectoryName(project)!).ToHashSet(StringComparer.Ordinal);
        foreach (var project in projects.GroupBy(project => Path.GetDirectoryName(project)!).Select(same => same.First()))
        {
            var own = Directory.GetFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories)
                .Where(source => NearestOf(folders, source) == Path.GetDirectoryName(project))
                .Order(StringComparer.Ordinal).ToList();
            if (own.Count > 0) yield return new CorpusProject(project, own);
        }
    }

    public Project Load()
    {
        var text = File.ReadAllText(file) + SharedSettings(Path.GetDirectoryName(Path.GetFullPath(file)));
        var id = ProjectId.CreateNewId();
        var name = Path.GetFileNameWithoutExtension(file);
        var isNullable = text.Contains("<Nullable>enable", StringComparison.OrdinalIgnoreCase);
        var info = ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: file)
            .WithCompilationOptions(new CSharpCompilationOptions(
                text.Contains("Exe<", StringComparison.Ordinal) || IsWeb(text)
                    ? OutputKind.ConsoleApplication
                    : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true, nullableContextOptions: isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: SymbolsOf(text)))
            .WithMetadataReferences(ReferenceAssemblies.Net.AspNet100.All);
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(info);
        solution = sources.Aggregate(solution, (current, source) => Add(current, id, source, SourceText.From(File.ReadAllText(source))));
        return Add(solution, id, Path.Combine(Path.GetDirectoryName(file)!, "obj", "usings.g.cs"), SourceText.From(ProjectUsings.Of(text, IsWeb(text))))
            .GetProject(id)!;
    }

    private static Solution Add(Solution solution, ProjectId project, string path, SourceText text) =>
        solution.AddDocument(DocumentId.CreateNewId(project, path), Path.GetFileName(path), text, filePath: path);

    private static bool IsWeb(string project) =>
        project.Contains("Sdk.Web", StringComparison.Ordinal) || project.Contains("Sdk.Worker", StringComparison.Ordinal);

    // As a build for release has them, whatever their conditions: of projects for several platforms, most for .NET.
    private static IEnumerable<string> SymbolsOf(string project) =>
        Definition.Matches(project).SelectMany(match => match.Groups[1].Value.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Where(symbol => SyntaxFacts.IsValidIdentifier(symbol) && symbol != "DEBUG").Concat(SymbolsOfTheSdk).Distinct();

    // The nearest of these alone, as in a build: one that is to go on says so itself.
    private static string SharedSettings(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, "Directory.Build.props") is var shared && File.Exists(shared)) return File.ReadAllText(shared);
        return string.Empty;
    }

    private static string? NearestOf(HashSet<string> folders, string source)
    {
        for (var folder = Path.GetDirectoryName(source); folder is not null; folder = Path.GetDirectoryName(folder))
            if (folders.Contains(folder)) return folder;
        return null;
    }
}
