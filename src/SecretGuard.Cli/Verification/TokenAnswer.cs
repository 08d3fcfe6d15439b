using System;
using System.Linq;
using System.Net;
using System.Text.Json;

namespace SecretGuard.Cli.Verification;

/// <summary>Reads the answer of a token endpoint (RFC 6749 sections 5.1 and 5.2). What it holds besides the verdict is thrown away.</summary>
internal static class TokenAnswer
{
    private const int LongestCode = 64;

    // AADSTS7000215 wrong secret, 7000222 expired secret, 700016 no such client.
    private static readonly int[] EntraRejections = [7000215, 7000222, 700016];

    /// <param name="status">Of the answer.</param>
    /// <param name="body">Null when it was too large.</param>
    /// <param name="secret">Never repeated, even where the server does.</param>
    public static Verdict Read(HttpStatusCode status, byte[]? body, SecretText secret)
    {
        if (status == HttpStatusCode.TooManyRequests) return new(VerdictKind.RateLimited, "the server answers no more requests for now (429)");
        if ((int)status is >= 300 and < 400) return Verdict.Unknown($"the server redirects ({(int)status}), and redirects are not followed");
        if (body is null) return Verdict.Unknown($"the answer is too large ({(int)status})");
        try
        {
            using var json = JsonDocument.Parse(body);
            return status == HttpStatusCode.OK ? ReadToken(json.RootElement) : ReadError(status, json.RootElement, secret);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Verdict.Unknown($"the answer is no JSON of a token endpoint ({(int)status})");
        }
    }

    /// <summary>The token of a successful answer, for whoever gives it back; null where there is none.</summary>
    public static SecretText? TokenIn(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        return TextOf(json.RootElement, "access_token") is { } token ? new SecretText(token) : null;
    }

    private static Verdict ReadToken(JsonElement answer) => TextOf(answer, "access_token") is { Length: > 0 }
        ? new(VerdictKind.Live, "the server issued a token, which was thrown away")
        : Verdict.Unknown("the server answers 200 without a token");

    private static Verdict ReadError(HttpStatusCode status, JsonElement answer, SecretText secret)
    {
        var error = TextOf(answer, "error");
        var words = $"{CodeIn(error, secret)} ({(int)status})";
        return IsRejection(status, answer, error) ? new(VerdictKind.Rejected, words) : Verdict.Unknown(words);
    }

    private static bool IsRejection(HttpStatusCode status, JsonElement answer, string? error)
    {
        if (answer.TryGetProperty("error_codes", out var codes) && codes.ValueKind == JsonValueKind.Array)
            return codes.EnumerateArray().Any(code => code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number) && EntraRejections.Contains(number));
        return (error, TextOf(answer, "error_description")) switch
        {
            ("invalid_client", _) => true,
            ("unauthorized_client", "Invalid client or Invalid client credentials") => status == HttpStatusCode.Unauthorized,
            ("access_denied", "Unauthorized") => status == HttpStatusCode.Unauthorized,
            _ => false,
        };
    }

    // The characters of RFC 6749 section 5.2, less what could steer a terminal or a line.
    private static string CodeIn(string? error, SecretText secret)
    {
        if (error is not { Length: > 0 and <= LongestCode } || secret.IsIn(error)) return "an error without a code";
        return error.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? error : "an error without a code";
    }

    private static string? TextOf(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
