using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>Every row of the sink table, on a type that is made from the row.</summary>
public class SinkRowTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var sink in SinkTable.Rows) data.Add(SlotNames.NameOf(sink.Slot), sink.Type, sink.Member, sink.Parameter);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Sink_Literal_ReportsBySink(string slot, string type, string member, string parameter)
    {
        var sources = new[] { SinkStub.Of(type, member, parameter), SinkStub.Use(type, member, parameter, $"\"{BadValueOf(slot)}\"") };
        var candidate = Assert.Single(Compiled.Candidates(sources));
        Assert.Equal(SlotEvidence.Sink, candidate.Slot.Evidence);
        Assert.Equal(slot, SlotNames.NameOf(candidate.Slot.Kind));

        // The libraries of Google and Microsoft tell their provider, whose rows hold nothing yet that grants everything.
        var diagnostics = await Compiled.DiagnosticsAsync(sources);
        if (candidate.Context.Provider is null) Assert.Equal(RuleOf(slot), Assert.Single(diagnostics).Id);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Sink_ConfigurationRead_DoesNotReport(string slot, string type, string member, string parameter)
    {
        Assert.NotEmpty(slot);
        Assert.Empty(await Compiled.DiagnosticsAsync(SinkStub.Of(type, member, parameter), SinkStub.Use(type, member, parameter, "config[\"A:B\"]")));
    }

    [Fact]
    public void Table_HasRowsOfAllThreeSlots() =>
        Assert.Equal(3, SinkTable.Rows.Select(sink => sink.Slot).Distinct().Count());

    private static string BadValueOf(string slot) => slot switch
    {
        "client-secret" => "hunter2",
        "token-endpoint" => "http://sso.example.com/token",
        _ => "*",
    };

    private static string RuleOf(string slot) => slot switch
    {
        "client-secret" => "SG1001",
        "token-endpoint" => "SG2001",
        _ => "SG3001",
    };
}
