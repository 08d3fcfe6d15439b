using System;
using System.Linq;
using SecretGuard.Findings;

namespace SecretGuard.Core.Tests.Findings;

public class BaselineTests
{
    private const string Known = "00112233445566778899aabbccddeeff";
    private const string New = "ffeeddccbbaa99887766554433221100";

    [Fact]
    public void Read_WholeEntry_KeepsEverything()
    {
        var entry = Assert.Single(Read(Entry(Known, """, "firstSeen": "2026-01-31", "owner": "orders", "reason": "rotated in March" """)).Entries);

        Assert.Equal(("SG1001", "src/a.json", FindingEngine.Text, Known), (entry.Rule, entry.Path, entry.Engine, entry.Fingerprint));
        Assert.Equal(("2026-01-31", "orders", "rotated in March"), (entry.FirstSeen, entry.Owner, entry.Reason));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": ", "no JSON")]
    [InlineData("{ \"version\": 2, \"findings\": [] }", "version")]
    [InlineData("{ \"version\": 1 }", "no list")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"SG1001\" } ] }", "line 1")]
    [InlineData("{ \"version\": 1, \"findings\": [\n<<<<<<< ours\n] }", "ine 2")]
    public void Read_NoBaseline_SaysWhatIsWrong(string text, string part)
    {
        Assert.Null(BaselineReader.Read(text, out var problem));
        Assert.Contains(part, problem!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SG1001", "SG0000")]
    [InlineData("text", "eyes")]
    [InlineData("0011223344", "0011")]
    [InlineData("\"rule\"", "\"hides\"")]
    [InlineData("\"SG1001\"", "[]")]
    public void Read_EntryWithAFault_IsRefused(string right, string wrong) =>
        Assert.Null(BaselineReader.Read(Text(Entry(Known)).Replace(right, wrong, StringComparison.Ordinal), out _));

    [Fact]
    public void Update_KnownAndNew_KeepsTheOldDayAndAddsToday()
    {
        var baseline = Read(Entry(Known, """, "firstSeen": "2026-01-31", "owner": "orders" """));

        var updated = baseline.Update([Found(Known), Found(New)], _ => true, "2026-02-01");

        Assert.Equal(["2026-01-31", "2026-02-01"], updated.Entries.Select(entry => entry.FirstSeen));
        Assert.Equal("orders", updated.Entries[0].Owner);
    }

    [Fact]
    public void Update_GoneEntry_GoesOnlyWhereItWouldHaveBeenFound()
    {
        var baseline = Read(Entry(Known));

        Assert.Empty(baseline.Update([], _ => true, "2026-02-01").Entries);
        Assert.Single(baseline.Update([], _ => false, "2026-02-01").Entries);
        Assert.Empty(baseline.Prune([Found(New)], _ => true).Entries);
    }

    [Fact]
    public void Entries_HaveOneOrderAndNoDoubles()
    {
        var baseline = new Baseline([Found(New), Found(Known), Found(New)]);

        Assert.Equal([Known, New], baseline.Entries.Select(entry => entry.Fingerprint));
    }

    private static BaselineEntry Found(string fingerprint) => new("SG1001", "src/a.json", FindingEngine.Text, fingerprint);

    private static Baseline Read(string entry) => BaselineReader.Read(Text(entry), out _)!;

    private static string Text(string entry) => "{ \"version\": 1, \"findings\": [\n" + entry + ",\n{}\n] }";

    private static string Entry(string fingerprint, string more = "") =>
        "{ \"rule\": \"SG1001\", \"path\": \"src/a.json\", \"engine\": \"text\", \"fingerprint\": \"" + fingerprint + "\"" + more + "}";
}
