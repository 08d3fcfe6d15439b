using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

/// <summary>Plants values in every kind of input and looks for them, and for what gives them away, in every kind of output.</summary>
public sealed class LeakTests : ScanTestBase
{
    private static readonly string[] Values = Enumerable.Range(1, 12).Select(seed => GeneratedValues.Opaque(seed: seed)).ToArray();

    [Fact]
    public void NoValue_LeavesInAnyForm()
    {
        Plant();

        foreach (var format in new[] { "text", "json", "sarif" })
        {
            var result = Scan("--format", format);
            Assert.Equal(ExitCodes.Findings, result.ExitCode);
            AssertNoLeak(result.All);
            AssertNoLeak(Scan("--format", format, "--output", "report.out").All + File.ReadAllText(Folder.At("report.out")));
            File.Delete(Folder.At("report.out"));
        }
    }

    [Fact]
    public void Plants_AreFound()
    {
        Plant();

        var paths = Json(Scan("--format", "json").Output).GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("rule").GetString() == "SG1001")
            .Select(finding => finding.GetProperty("path").GetString()!).ToHashSet();

        Assert.Superset(
            new HashSet<string> { "a.json", "broken.json", "run.sh", "call.http", "get.py", "Client.cs", "realm.json", "form.txt" },
            paths);
    }

    private void Plant()
    {
        Folder.Write("a.json", $$"""{ "ClientSecret": "{{Values[0]}}", "{{Values[1]}}": { "client_secret": "{{Values[1]}}" } }""");
        Folder.Write("broken.json", $$"""{ "ClientSecret": "{{Values[2]}}", ]] "client_secret": "{{Values[2]}}" """);
        Folder.Write(
            "run.sh",
            $"curl -d 'grant_type=client_credentials&client_id={Values[3]}&client_secret={Values[3]}' http://id.example.com/token\n");
        Folder.Write("call.http", $"POST http://{Values[4]}.example.com/oauth/token\nContent-Type: application/x-www-form-urlencoded\n\n"
            + $"grant_type=client_credentials&client_id=x&client_secret={Values[4]}&scope={Values[4]}.*\n");
        Folder.Write("get.py", $"requests.post(token_url, data={{'grant_type': 'client_credentials', 'client_secret': '{Values[5]}'}})\n");
        Folder.Write("Client.cs", $"var client_secret = \"{Values[6]}\";\n");
        Folder.Write("realm.json", $$"""{ "realm": "r", "clients": [ { "clientId": "{{Values[7]}}", "secret": "{{Values[7]}}" } ] }""");
        Folder.Write("form.txt", $"client_secret={Values[8]}\n");
        Folder.Write("wide.json", Encoding.Unicode.GetBytes($$"""{ "ClientSecret": "{{Values[9]}}" }"""));
        Folder.Write("cut.json", Encoding.UTF8.GetBytes($$"""{ "ClientSecret": "{{Values[10]}}""").Append((byte)0xC3).ToArray());
    }

    private static void AssertNoLeak(string output)
    {
        foreach (var value in Values)
        {
            Assert.DoesNotContain(value, output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(value[..8], output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(value)), output, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToHexString(Encoding.UTF8.GetBytes(value)), output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Hash(value), output, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Hash(string value) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..16];
}
