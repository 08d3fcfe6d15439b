using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Analyzers.Tests.Leaks;

/// <summary>A value in every shape of C#, and a look into everything that the compiler hands on.</summary>
public sealed class LeakTests
{
    private static readonly LeakSearch Search = new(CodePlants.All.Select(plant => plant.Value));

    private static (string, string)[] Sources => CodePlants.All.SelectMany(plant => plant.Files).ToArray();

    [Fact]
    public async Task Diagnostics_OfAllPlants_HoldNoValue()
    {
        var diagnostics = await Compiled.DiagnosticsAsync(Sources);

        AssertEveryPlantIsFound(diagnostics);
        var words = string.Join("\n", diagnostics.SelectMany(WordsOf));
        Search.AssertClean(LeakSearch.WithoutPaths(words, CodePlants.AsPlaces), "The compiler's host");
    }

    [Fact]
    public async Task Options_ThatHoldAValue_AreNotRepeated()
    {
        var value = GeneratedValues.Opaque(seed: 91);
        var diagnostics = await Compiled.DiagnosticsAsync(
            [("C.cs", """class C { string clientSecret = "hunter2"; }""")],
            $"""
            secretguard_gate = {value}
            secretguard_is_test_project = {value}
            secretguard_root = /{value}
            secretguard_package = {value}
            """);

        Assert.Equal(["SG1001", "SG9002"], diagnostics.Select(diagnostic => diagnostic.Id).Order());
        new LeakSearch([value]).AssertClean(string.Join("\n", diagnostics.SelectMany(WordsOf)), "The compiler's host");
    }

    [Fact]
    public void EverySlotFinder_HasAPlant()
    {
        var compilation = Compiled.Compile(Sources);
        var operations = compilation.SyntaxTrees.SelectMany(tree => OperationsIn(compilation.GetSemanticModel(tree))).ToList();

        foreach (var finder in SlotFinders.All)
            Assert.True(operations.Any(operation => Finds(finder, operation)), $"Add C# that {finder.GetType().Name} reads to CodePlants.");
    }

    private static void AssertEveryPlantIsFound(IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("SG100", StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.Location.SourceTree!.FilePath).ToHashSet();
        var silent = CodePlants.All.Where(plant => !plant.Files.Any(file => found.Contains(file.Path)));
        Assert.Empty(silent.Select(plant => plant.Files[0].Path));
    }

    private static IEnumerable<string> WordsOf(Diagnostic diagnostic)
    {
        yield return diagnostic.ToString();
        yield return diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var rule = diagnostic.Descriptor;
        yield return $"{rule.Title} {rule.Description} {rule.HelpLinkUri} {diagnostic.Location}";
        foreach (var property in diagnostic.Properties) yield return $"{property.Key}={property.Value}";
        foreach (var other in diagnostic.AdditionalLocations) yield return $"{other} {other.GetLineSpan()}";
    }

    private static IEnumerable<IOperation> OperationsIn(SemanticModel model) =>
        model.SyntaxTree.GetRoot().DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax)
            .Select(node => model.GetOperation(node)).OfType<IOperation>().SelectMany(operation => operation.DescendantsAndSelf());

    private static bool Finds(SlotFinder finder, IOperation operation)
    {
        if (!SlotFinders.For(operation.Kind).Contains(finder)) return false;
        var uses = new List<SlotUse>();
        finder.Find(operation, new SlotIndex(), uses);
        return uses.Count > 0;
    }
}
