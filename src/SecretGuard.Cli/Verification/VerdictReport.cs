using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Verification;

/// <summary>What <c>verify</c> says, before and after. Neither secrets nor tokens, and of a server's answer its error code alone.</summary>
internal static class VerdictReport
{
    private const int LongestId = 100;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>What is about to happen to whom.</summary>
    public static string Announcement(ClientCredential credential) =>
        $"{credential.Origin}: will send the secret of client '{IdOf(credential)}' to {EndpointPolicy.NameOf(credential.Server.Address)}. A token may be issued, logged and billed; a wrong secret may count as a failed attempt.";

    public static void Write(TextWriter writer, IReadOnlyCollection<(ClientCredential Credential, Verdict Verdict)> verdicts, IReadOnlyCollection<string> left, string format)
    {
        if (format == ReportFormats.Json) WriteJson(writer, verdicts, left);
        else WriteText(writer, verdicts, left);
    }

    private static void WriteText(TextWriter writer, IReadOnlyCollection<(ClientCredential Credential, Verdict Verdict)> verdicts, IReadOnlyCollection<string> left)
    {
        foreach (var (credential, verdict) in verdicts)
            writer.Write($"{credential.Origin}: {WordOf(verdict.Kind)}: client '{IdOf(credential)}' at {EndpointPolicy.NameOf(credential.Server.Address)}: {verdict.Reason}\n");
        foreach (var line in left) writer.Write($"{line}\n");
        if (left.Count > 0) writer.Write("Try these by hand: secretguard verify --token-endpoint URL --client-id ID, with the secret piped in.\n");
        if (verdicts.Any(verdict => verdict.Verdict.Kind == VerdictKind.Live)) writer.Write("A live secret that stood in version control is everybody's: rotate it now.\n");
    }

    private static void WriteJson(TextWriter writer, IReadOnlyCollection<(ClientCredential Credential, Verdict Verdict)> verdicts, IReadOnlyCollection<string> left)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("verdicts");
            foreach (var (credential, verdict) in verdicts)
            {
                json.WriteStartObject();
                json.WriteString("origin", credential.Origin);
                json.WriteString("clientId", IdOf(credential));
                json.WriteString("host", EndpointPolicy.NameOf(credential.Server.Address));
                json.WriteString("verdict", WordOf(verdict.Kind));
                json.WriteString("reason", verdict.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("notTried");
            foreach (var line in left) json.WriteStringValue(line);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(StandardOutput.Utf8.GetString(content.GetBuffer(), 0, (int)content.Length));
        writer.Write('\n');
    }

    // A file may name anything as its client, the secret included.
    private static string IdOf(ClientCredential credential)
    {
        var id = credential.Secret.IsIn(credential.ClientId) ? "***" : OutputText.Neutralise(credential.ClientId);
        return id.Length <= LongestId ? id : id[..LongestId] + "…";
    }

    private static string WordOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Live => "live",
        VerdictKind.Rejected => "rejected",
        VerdictKind.RateLimited => "rate-limited",
        _ => "unknown",
    };
}
