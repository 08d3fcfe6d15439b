using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Values;

/// <summary>The link from C# to the settings it reads: what stands there under a name that tells nothing.</summary>
public class ConfiguredTextTests
{
    private const string Settings = """
        {
          // What the importer is given.
          "Orders": { "Code": "hunter2", "Mail": "orders@example.com", "Empty": "", "Set": ["hunter2"], "Nested": { "Code": "hunter2" }, "Only": "hunter2", "Place": "http://sso.orders.example", "": "hunter2" },
          "Code": "hunter2",
          "Flat:Code": "hunter2",
          "Orders:ClientSecret": "hunter2",
        }
        """;

    [Theory]
    [InlineData("""options.ClientSecret = {|SG1001:configuration["Orders:Code"]|};""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration["orders:code"]|}!;""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration["Flat:Code"]|} ?? throw new InvalidOperationException("Set Flat:Code.");""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration.GetSection("Orders")["Code"]|};""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration.GetSection("Orders")["Only"]|};""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration.GetSection("Orders").GetSection("Nested")["Code"]|};""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration.GetSection("Orders:Code").Value|};""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration.GetSection("Orders:Code").Get<string>()|};""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration.GetValue<string>("Orders:Code")|};""")]
    [InlineData("""options.ClientSecret = {|SG1001:configuration.GetValue("Orders:Code", "{|SG1001:fallback-word|}")|};""")]
    [InlineData("""var orders = configuration.GetRequiredSection("Orders"); options.ClientSecret = {|SG1001:orders["Code"]|};""")]
    [InlineData("""const string Key = "Orders:Code"; options.ClientSecret = {|SG1001:configuration[Key]|};""")]
    [InlineData("""var code = {|SG1001:configuration["Orders:Code"]|}; options.ClientSecret = code;""")]
    [InlineData("""form.Add(new("client_secret", {|SG1001:configuration["Orders:Code"]|}));""")]
    [InlineData("""options.ClientSecret = {|SG1001:root["Orders:Code"]|};""")]
    [InlineData("""var code = {|SG1001:configuration["Orders:Code"]|}; options.ClientSecret = code; options.Authority = code;""")]
    public Task SecretUnderATellingSlot_Triggers(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""services.Configure<Renamed>({|SG1001:configuration.GetSection("Orders")|});""")]
    [InlineData("""services.Configure<Renamed>("named", {|SG1001:configuration.GetSection("Orders")|});""")]
    [InlineData("""var orders = {|SG1001:configuration.GetSection("Orders")|}.Get<Renamed>();""")]
    [InlineData("""var orders = new Renamed(); {|SG1001:configuration.GetSection("Orders")|}.Bind(orders);""")]
    [InlineData("""services.AddOptions<Renamed>().Bind({|SG1001:configuration.GetSection("Orders")|});""")]
    [InlineData("""services.AddOptions<Renamed>().BindConfiguration({|SG1001:"Orders"|});""")]
    [InlineData("""services.Configure<Outer>({|SG1001:configuration|});""")]
    [InlineData("""services.Configure<Derived>({|SG1001:configuration.GetSection("Orders:Nested")|});""")]
    public Task SecretUnderARenamedMember_Triggers(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""services.Configure<Options>(configuration.GetSection("Orders"));""")]
    [InlineData("""services.Configure<Renamed>(configuration.GetSection("Missing"));""")]
    [InlineData("""services.Configure<Renamed>(section);""")]
    [InlineData("""services.Configure<Renamed>(options => { });""")]
    [InlineData("""services.Configure<RenamedTitle>(configuration.GetSection("Orders"));""")]
    [InlineData("""services.AddOptions<Renamed>().BindConfiguration(key);""")]
    [InlineData("""services.Configure<Endless>(configuration);""")]
    [InlineData("""var code = configuration.GetSection("Orders").Get<int>();""")]
    public Task OtherBindings_DoNotTrigger(string statement) => VerifyAsync(statement);

    [Theory]
    // The file's own finding tells these.
    [InlineData("""options.ClientSecret = configuration["Orders:ClientSecret"];""")]
    [InlineData("""options.ClientSecret = configuration["Orders:Missing"];""")]
    [InlineData("""options.ClientSecret = configuration["Orders:Empty"];""")]
    [InlineData("""options.ClientSecret = configuration["Orders:Set"];""")]
    [InlineData("""options.ClientSecret = configuration[key];""")]
    [InlineData("""options.ClientSecret = section["Code"];""")]
    [InlineData("""options.ClientSecret = other["Orders:Code"];""")]
    [InlineData("""options.ClientId = configuration["Orders:Code"];""")]
    [InlineData("""options.Title = configuration["Orders:Code"];""")]
    [InlineData("""var mail = configuration["Orders:Mail"];""")]
    [InlineData("""options.ClientSecret = store.GetSection("Orders")["Code"];""")]
    [InlineData("""options.ClientSecret = configuration.GetSection("Orders")[key];""")]
    [InlineData("""options.ClientSecret = Own["Code"];""")]
    [InlineData("""options.ClientSecret = Kept.Orders["Code"];""")]
    [InlineData("""options.Authority = configuration["Orders:Place"];""")]
    public Task OtherReads_DoNotTrigger(string statement) => VerifyAsync(statement);

    [Fact]
    public Task FindingElsewhereInTheFile_HidesNothing() =>
        VerifyAsync("""options.ClientSecret = {|SG1001:configuration["Orders:Code"]|};""", content: """{ "Db": { "Password": "letmein" }, "Orders": { "Code": "hunter2" } }""");

    [Fact]
    public Task GuessableWordInDevelopmentSettings_DoesNotTrigger() =>
        VerifyAsync("""options.ClientSecret = configuration["Orders:Code"];""", "appsettings.Development.json");

    [Fact]
    public Task GeneratedValueInDevelopmentSettings_Triggers() =>
        VerifyAsync("""options.ClientSecret = {|SG1001:configuration["Orders:Code"]|};""", "appsettings.Development.json", Settings.Replace("hunter2", GeneratedValues.Opaque(), System.StringComparison.Ordinal));

    [Fact]
    public Task OtherFiles_AreNoConfiguration() => VerifyAsync("""options.ClientSecret = configuration["Orders:Code"];""", "orders.json");

    [Fact]
    public Task BrokenSettings_AreReadUpToTheirBreak() =>
        VerifyAsync("""options.ClientSecret = {|SG1001:configuration["Orders:Code"]|};""", content: """{ "Orders": { "Code": "hunter2" }, ]""");

    [Fact]
    public async Task Finding_NamesTheKeyAndPointsAtTheFile()
    {
        var compilation = Compiled.Compile([("/src/C.cs", Source("""options.ClientSecret = configuration["Orders:Code"];"""))]).WithReferences(ReferenceAssemblies.Net.AspNet100.All);
        var diagnostic = Assert.Single(await Compiled.DiagnosticsAsync(compilation, new AnalyzerOptions([new FileInMemory("/src/appsettings.json", Settings)])), one => one.Location.IsInSource);

        Assert.Contains("'Orders:Code'", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        var place = Assert.Single(diagnostic.AdditionalLocations).GetLineSpan();
        Assert.Equal("/src/appsettings.json", place.Path);
        Assert.DoesNotContain("hunter2", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Equal(2, place.StartLinePosition.Line);
    }

    private static Task VerifyAsync(string statement, string file = "appsettings.json", string content = Settings)
    {
        // The task tells what stands in the file itself.
        var test = Flow.Test(Source(statement)).WithOptions("secretguard_build_scans_text = true");
        test.ReferenceAssemblies = ReferenceAssemblies.Net.AspNet100;
        test.TestState.AdditionalFiles.Add(("/src/" + file, content));
        test.TestState.Sources.Add("""static class Kept { public static readonly Microsoft.Extensions.Configuration.IConfigurationSection Orders = Root().GetSection("Orders"); static Microsoft.Extensions.Configuration.IConfiguration Root() => null; }""");
        return test.RunAsync();
    }

    private static string Source(string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        interface IStore { IConfigurationSection GetSection(string name); }
        class C
        {
            IConfigurationSection Own => Own.GetSection("Orders");
            void M(IStore store, IConfigurationRoot root, IConfiguration configuration, IConfigurationSection section, IDictionary<string, string> other, Options options, IServiceCollection services, List<KeyValuePair<string, string>> form, string key)
            {
                {{statement}}
            }
        }
        class Renamed { [ConfigurationKeyName("code")] public string ClientSecret { get; set; } }
        class RenamedTitle { [ConfigurationKeyName("code")] public string Title { get; set; } }
        class Derived : Renamed { public string Title { get; set; } }
        class Outer { [ConfigurationKeyName("Orders")] public Renamed Import { get; set; } }
        class Endless { public Endless Next { get; set; } [ConfigurationKeyName("Orders")] public Endless Import { get; set; } }
        class Options
        {
            public string ClientId { get; set; }
            public string ClientSecret { get; set; }
            public string Authority { get; set; }
            public string Title { get; set; }
        }
        """;
}
