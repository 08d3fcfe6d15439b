using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.CodeFixes.Scopes;
using SecretGuard.CodeFixes.Transport;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.CodeFixes.Tests.Leaks;

/// <summary>A fix shows its words in a menu and writes a name for the secret: neither may be the secret.</summary>
public sealed class LeakTests
{
    private static readonly LeakSearch Search = new(CodePlants.All.Select(plant => plant.Value));

    // Offering them takes seconds: once for both tests.
    private static readonly Task<IReadOnlyList<OfferedAction>> SecretFixes = OfferedAsync<ClientSecretFixer>();

    [Fact]
    public async Task Titles_OfAllFixes_HoldNoValue()
    {
        IReadOnlyList<OfferedAction> actions = [.. await SecretFixes, .. await OfferedAsync<PlainHttpFixer>(), .. await OfferedAsync<ScopeFixer>()];

        Assert.True(actions.Count > CodePlants.All.Count / 2, $"{actions.Count} fixes for {CodePlants.All.Count} plants");
        Search.AssertClean(string.Join("\n", actions.Select(action => $"{action.Action.Title} {action.Action.EquivalenceKey}")), "The light bulb");
    }

    [Fact]
    public async Task FixedDocument_HoldsTheValueOnceLess()
    {
        foreach (var action in (await SecretFixes).Where(action => action.Action is not NoSecretPage))
        {
            var before = Search.Find(await action.BeforeAsync()).Count;
            var after = Search.Find(await action.AfterAsync()).Count;

            Assert.True(after < before, $"{action.Document.FilePath}: {action.Action.Title} leaves {after} values of {before}.");
        }
    }

    private static async Task<IReadOnlyList<OfferedAction>> OfferedAsync<TFixer>()
        where TFixer : CodeFixProvider, new()
    {
        var test = new OfferedFixes<TFixer>();
        foreach (var (path, code) in CodePlants.All.SelectMany(plant => plant.Files)) test.TestState.Sources.Add((path, code));
        await test.RunAsync();
        return test.Actions;
    }
}
