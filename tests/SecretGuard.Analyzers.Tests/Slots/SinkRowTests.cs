using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>Every row of the sink table, on a type that is made from the row.</summary>
public class SinkRowTests
{
    // What a reviewer would not let pass there, as C#, and the rule that says so.
    private static readonly Dictionary<SlotKind, (string Value, string Rule)> Bad = new()
    {
        [SlotKind.ClientSecret] = ("\"hunter2\"", "SG1001"),
        [SlotKind.Token] = ("\"letmein\"", "SG1002"),
        [SlotKind.CryptographicKey] = ("System.Text.Encoding.UTF8.GetBytes(\"hunter2\")", "SG1003"),
        [SlotKind.CertificatePassword] = ("\"hunter2\"", "SG1003"),
        [SlotKind.Password] = ("\"letmein\"", "SG1005"),
        [SlotKind.TokenEndpoint] = ("\"http://sso.example.com/token\"", "SG2001"),
        [SlotKind.Scope] = ("\"*\"", "SG3001"),
        [SlotKind.GrantType] = ("\"password\"", "SG5001"),
        [SlotKind.ClientPermission] = ("\"gt:password\"", "SG5001"),
        [SlotKind.PasswordGrant] = ("true", "SG5001"),
        [SlotKind.ResponseType] = ("\"code token\"", "SG5002"),
        [SlotKind.ImplicitGrant] = ("true", "SG5002"),
        [SlotKind.PiiLogging] = ("true", "SG6003"),
        [SlotKind.ApiAddress] = ("\"http://api.example.com\"", "SG2006"),
        [SlotKind.Authority] = ("\"http://sso.example.com/realms/a\"", "SG2002"),
        [SlotKind.HttpsRequirement] = ("false", "SG2003"),
        [SlotKind.InsecureHttp] = ("true", "SG2003"),
        [SlotKind.CertificateCheck] = ("false", "SG2004"),
        [SlotKind.CertificateTrust] = ("true", "SG2004"),
    };

    // Not from the table itself: a row that is missing there must fail.
    private static readonly IReadOnlyList<Sink> Expected =
        UserTables.Read([(UserTables.SinksFile, File.ReadAllText(Path.Combine(Repository.Root, "tests", "SecretGuard.Analyzers.Tests", "Slots", "SinkRows.txt")))]).Sinks;

    public static TheoryData<string> Rows() => [.. Expected.Select(NameOf)];

    public static TheoryData<string> RowsWithAValue() => [.. Expected.Where(sink => sink.Kind != SinkKind.Call).Select(NameOf)];

    [Fact]
    public void EveryRowOfTheTable_StandsInTheList() => Assert.Equal(Expected.Select(NameOf).Order(), SinkTable.Rows.Select(NameOf).Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Sink_BadValue_ReportsBySink(string row)
    {
        var sink = Find(row);
        var sources = new[] { SinkStub.Of(sink), SinkStub.Use(sink, Bad[sink.Slot].Value) };
        var candidate = Assert.Single(Compiled.Candidates(sources), found => found.Slot.Kind == sink.Slot);
        Assert.Equal(SlotEvidence.Sink, candidate.Slot.Evidence);

        // The libraries of Google and Microsoft tell their provider, whose rows hold nothing yet that grants everything.
        var diagnostics = await Compiled.DiagnosticsAsync(sources);
        if (sink.Slot != SlotKind.Scope || candidate.Context.Provider is null) Assert.Single(diagnostics, found => found.Id == Bad[sink.Slot].Rule);
    }

    [Theory]
    [MemberData(nameof(RowsWithAValue))]
    public async Task Sink_ConfigurationRead_DoesNotReport(string row) =>
        Assert.DoesNotContain(await Compiled.DiagnosticsAsync(SinkStub.Of(Find(row)), SinkStub.Use(Find(row), "config[\"A:B\"]")), found => found.Id == Bad[Find(row).Slot].Rule);

    private static string NameOf(Sink sink) => $"{SlotNames.NameOf(sink.Slot)} {sink.Type} {sink.Member} {sink.Parameter}";

    private static Sink Find(string row) => Expected.First(sink => NameOf(sink) == row);
}
