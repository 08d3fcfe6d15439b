using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Candidates.Code;
using SecretGuard.Classification;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Leaks;

/// <summary>No text format may be read that the leak tests do not plant a value in.</summary>
public sealed class TextPlantTests
{
    [Fact]
    public void EveryReader_HasAPlant()
    {
        var read = TextPlants.All.Where(plant => plant.IsFound).Select(plant => CandidateReaders.For(DocumentOf(plant))).ToHashSet();
        var missing = CandidateReaders.All.Where(reader => !read.Contains(reader)).Select(reader => reader.GetType().Name).ToList();

        Assert.True(missing.Count == 0, $"Add to TextPlants a file that is read by {string.Join(", ", missing)}, with VALUE in it.");
    }

    [Fact]
    public void EveryDialect_HasAPlant()
    {
        var extensions = TextPlants.All.Where(plant => plant.IsFound).Select(plant => DocumentOf(plant).Extension).ToHashSet();

        Assert.All(TextDialects.All, dialect =>
            Assert.True(dialect.Extensions.Any(extensions.Contains), $"Add a line for a {dialect.Extensions[0]} file to TextPlants."));
    }

    [Fact]
    public void Plants_HaveValuesOfTheirOwn() =>
        Assert.Equal(TextPlants.All.Count, TextPlants.All.Select(plant => plant.Value).Distinct().Count());

    [Fact]
    public void Findings_ShowNoPlantedValue()
    {
        var search = LeakSearch.For(TextPlants.All);
        foreach (var plant in TextPlants.All)
        {
            var findings = TextFindings.Of(plant.Path, plant.Text);
            var shown = string.Join("\n", findings.Select(finding => $"{finding} {finding.Message} {finding.Fingerprint}"));
            search.AssertClean(LeakSearch.WithoutPaths(shown, [plant]), plant.Path);
        }
    }

    [Fact]
    public void CandidatesAndValues_RedactThemselves()
    {
        var search = LeakSearch.For(TextPlants.All);
        foreach (var plant in TextPlants.All)
        {
            var candidates = new CandidateList();
            CandidateReaders.Read(DocumentOf(plant), candidates);
            var texts = candidates.Candidates.SelectMany(candidate => new object[]
            {
                candidate, candidate.Value, candidate.Slot, candidate.Context, ValueClassifier.Classify(candidate, isTemplate: false),
            });
            search.AssertClean(string.Join("\n", texts), plant.Path);
        }
    }

    private static TextDocument DocumentOf(Plant plant) => new(plant.Path, plant.Text);
}
