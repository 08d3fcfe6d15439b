using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecretGuard.Analyzers.Tests.Slots;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Tests.Reporting;

/// <summary>SG5005 and SG5006: where a client is given its secret, literal or not.</summary>
public class PublicClientTests
{
    public static IEnumerable<object[]> Uses() =>
    [
        ["""options.ClientSecret = config["A:B"];""", 1],
        ["""options = new Options { ClientSecret = secret };""", 1],
        ["""options.ClientSecret = "hunter2";""", 1],
        ["""config["client_secret"] = secret;""", 1],
        ["""new System.Collections.Generic.Dictionary<string, string> { ["client_secret"] = secret }.ToString();""", 1],
        ["""config.Add("client_secret", secret);""", 1],
        ["""config.Add("client_secret", config["a"] ?? secret);""", 1],
        ["""options.ClientSecret = null;""", 0],
        ["""options.ClientSecret = default;""", 0],
        ["""options.ClientSecret = (string)(object)null;""", 0],
        ["""if (config["client_secret"] == secret) return;""", 0],
        ["""secret = config["client_secret"] ?? secret;""", 0],
        ["""if (config["client_secret"] is "hunter2") return;""", 0],
        ["""switch (config["client_secret"]) { case "hunter2": return; }""", 0],
        ["""options.ClientSecret = "";""", 0],
        ["""config["secret"] = secret;""", 0],
        ["""new Value<Text> { ClientSecret = default }.ToString();""", 0],
        ["""new Value<object> { ClientSecret = default(Text) }.ToString();""", 0],
        ["""new Value<object> { ClientSecret = (object)secret }.ToString();""", 1],
        ["""options.ClientId = config["A:B"];""", 0],
        ["""var clientSecret = config["A:B"];""", 0],
        ["""if (options.ClientSecret == secret) return;""", 0],
        ["""secret = options.ClientSecret;""", 0],
        ["""options.CertificateThumbprint = config["A:B"];""", 0],
    ];

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task DesktopProject_EveryUseReports(string statement, int count) =>
        Assert.Equal(count, Count(await Compiled.DiagnosticsAsync(Project(statement, "PresentationFramework")), "SG5005"));

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task Inventory_AskedFor_EveryUseReports(string statement, int count)
    {
        Assert.Equal(count, Count(await Compiled.DiagnosticsAsync(Compiled.Enable(Project(statement), "SG5006")), "SG5006"));
        Assert.Equal(0, Count(await Compiled.DiagnosticsAsync(Project(statement)), "SG5006"));
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Components.WebAssembly", 1)]
    [InlineData("Microsoft.Maui.Controls", 1)]
    [InlineData("Mono.Android", 1)]
    [InlineData("Microsoft.WinUI", 1)]
    [InlineData("Xamarin.Forms.Core", 1)]
    [InlineData("Xamarin.iOS", 1)]
    [InlineData("Microsoft.iOS", 1)]
    [InlineData("Microsoft.Android", 1)]
    [InlineData("Avalonia.Controls", 1)]
    [InlineData("Uno.UI", 1)]
    [InlineData("Microsoft.AspNetCore.Components.WebAssembly.Server", 0)]
    [InlineData("System.Net.Http.Json", 0)]
    [InlineData("Microsoft.AspNetCore.Components.WebAssembly Microsoft.AspNetCore.Server.Kestrel", 0)]
    public async Task References_TellWhereTheProjectRuns(string references, int count) =>
        Assert.Equal(count, Count(await Compiled.DiagnosticsAsync(Project("options.ClientSecret = secret;", references)), "SG5005"));

    [Fact]
    public async Task PagesOfDocumentation_ReportInAnyProject()
    {
        foreach (var sink in SinkTable.Rows.Where(row => row.IsInBrowser))
        {
            var diagnostics = await Compiled.DiagnosticsAsync(SinkStub.Of(sink), SinkStub.Use(sink, "config[\"A:B\"]"));
            Assert.Equal("SG5005", Assert.Single(diagnostics).Id);
        }

        Assert.Contains(SinkTable.Rows, row => row.IsInBrowser);
    }

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, string rule) => diagnostics.Count(diagnostic => diagnostic.Id == rule);

    private static CSharpCompilation Project(string statement, string references = "") =>
        Compiled.Compile([("/src/App.cs", $$"""
            class App
            {
                void Configure(Options options, string secret, System.Collections.Generic.IDictionary<string, string> config)
                {
                    {{statement}}
                }
            }
            struct Text { }
            class Value<T> { public T ClientSecret { get; set; } }
            class Options
            {
                public string ClientId { get; set; }
                public string ClientSecret { get; set; }
                public string CertificateThumbprint { get; set; }
            }
            """)]).AddReferences(references.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(Named));

    private static MetadataReference Named(string assembly) => CSharpCompilation.Create(assembly).ToMetadataReference();
}
