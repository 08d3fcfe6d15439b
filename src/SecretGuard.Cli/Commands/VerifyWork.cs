using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Cli.Verification;

namespace SecretGuard.Cli.Commands;

/// <summary>One run of <c>verify</c>: what to try, whether it may be tried, and what came of it.</summary>
internal sealed class VerifyWork
{
    private const int StandardSeconds = 15;

    private const int MostSeconds = 120;

    private readonly VerifyOptions _options;
    private readonly ParseResult _result;

    public VerifyWork(VerifyOptions options, ParseResult result)
    {
        _options = options;
        _result = result;
    }

    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">It cannot or must not be done.</exception>
    public int Run(CancellationToken cancellation)
    {
        RejectForeignCode();
        var proofs = new ProofOptions
        {
            Patience = TimeSpan.FromSeconds(SecondsOf(_result.GetValue(_options.Timeout))),
            TriesBoth = _result.GetValue(_options.TryBoth),
            Revokes = _result.GetValue(_options.Revoke),
            Scope = _result.GetValue(_options.Scope),
            Audience = _result.GetValue(_options.Audience),
        };
        var policy = new EndpointPolicy(_result.GetValue(_options.AllowHost) ?? [], _result.GetValue(_options.AllowLoopback));
        var (credentials, left) = IsGiven ? ([Given()], []) : Found(cancellation);
        var verdicts = new List<(ClientCredential Credential, Verdict Verdict)>();
        var tired = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var credential in credentials)
        {
            var host = EndpointPolicy.NameOf(credential.Server.Address);
            var verdict = tired.Contains(host) ? new Verdict(VerdictKind.RateLimited, "not asked: the server answers no more requests for now") : Prove(credential, policy, proofs, cancellation);
            if (verdict.Kind == VerdictKind.RateLimited) tired.Add(host);
            verdicts.Add((credential, verdict));
        }

        StandardOutput.Write(writer => VerdictReport.Write(writer, verdicts, left, _result.GetValue(_options.Format)!));
        return ExitCodeOf(verdicts);
    }

    private bool IsGiven => _result.GetValue(_options.TokenEndpoint) is not null || _result.GetValue(_options.Authority) is not null
        || _result.GetValue(_options.ClientId) is not null || _result.GetValue(_options.SecretVariable) is not null;

    private static int ExitCodeOf(IReadOnlyCollection<(ClientCredential Credential, Verdict Verdict)> verdicts)
    {
        if (verdicts.Any(verdict => verdict.Verdict.Kind == VerdictKind.Live)) return ExitCodes.Findings;
        return verdicts.Count > 0 && verdicts.All(verdict => verdict.Verdict.Kind == VerdictKind.Rejected) ? ExitCodes.Clean : ExitCodes.Failure;
    }

    private void RejectForeignCode()
    {
        if (_result.GetValue(_options.History)) throw new CommandFailure("verify tries no secrets of the history: the servers they name may be somebody else's today. Name the client with --token-endpoint and --client-id.");
        if (_result.GetValue(_options.Paths)!.Any(path => path.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase)))
            throw new CommandFailure("verify reads no reports: they hold no secrets. Name the files that do.");
        if (ForeignCode.IsRunning(Environment.GetEnvironmentVariable))
            throw new CommandFailure("verify does not run on pull requests of forks: whoever wrote the files would choose where secrets are sent. Run it on your own branches.");
    }

    private (IReadOnlyList<ClientCredential> Credentials, IReadOnlyList<string> Left) Found(CancellationToken cancellation)
    {
        var found = CredentialFinder.Find(ScanTarget.Of(_result.GetValue(_options.Paths)!), cancellation);
        if (found.Credentials.Count == 0 && found.Left.Count == 0) throw new CommandFailure("There is no client secret in these files. Name one with --token-endpoint, --client-id and --secret-env.");
        return (found.Credentials, found.Left);
    }

    private ClientCredential Given()
    {
        if (_result.GetValue(_options.Paths)!.Length > 0) throw new CommandFailure("Paths and a client of your own ask for different things. Use one of them.");
        var clientId = _result.GetValue(_options.ClientId) ?? throw new CommandFailure("Whose secret is it? Name the client with --client-id.");
        var server = (_result.GetValue(_options.TokenEndpoint), _result.GetValue(_options.Authority)) switch
        {
            ({ } endpoint, null) => ServerAddress.OfEndpoint(AddressOf(endpoint)),
            (null, { } authority) => ServerAddress.OfAuthority(AddressOf(authority)),
            _ => throw new CommandFailure("Name the server with one of --token-endpoint and --authority."),
        };
        if (server is null) throw new CommandFailure("The authority names no tenant. Add it: https://login.microsoftonline.com/TENANT");
        return new("the command line", clientId, new SecretText(Secret()), server);
    }

    private string Secret()
    {
        var secret = _result.GetValue(_options.SecretVariable) is { } variable
            ? Environment.GetEnvironmentVariable(variable)
            : Console.IsInputRedirected ? Console.In.ReadToEnd().TrimEnd('\r', '\n') : null;
        if (string.IsNullOrEmpty(secret)) throw new CommandFailure("There is no secret to try. Pipe it in, or name the environment variable that holds it with --secret-env.");
        return secret;
    }

    private static Uri AddressOf(string text) =>
        text.Contains("://", StringComparison.Ordinal) && ServerAddress.Parse(text) is { } address ? address : throw new CommandFailure("The address of the server is none. Write it as https://login.example.com/token, without user name and fragment.");

    private static Verdict Prove(ClientCredential credential, EndpointPolicy policy, ProofOptions proofs, CancellationToken cancellation)
    {
        var server = credential.Server.Address;
        if (!policy.Knows(server))
        {
            if (Console.IsInputRedirected || Console.IsOutputRedirected)
                return Verdict.Unknown($"nobody is here to ask; allow its server with --allow-host {EndpointPolicy.NameOf(server)}");
            if (!Agreed(credential)) return Verdict.Unknown("not asked: you did not agree");
            policy = policy.With(server);
        }
        else Announce(credential);

        if (policy.Refusal(server) is { } refusal) return Verdict.Unknown("not asked: " + refusal);
        return Task.Run(() => new SecretProof(policy, proofs).ProveAsync(credential, cancellation), cancellation).GetAwaiter().GetResult();
    }

    private static void Announce(ClientCredential credential) => Application.Say(VerdictReport.Announcement(credential));

    private static bool Agreed(ClientCredential credential)
    {
        Announce(credential);
        Console.Error.Write("Is this client yours, and shall its server be asked? [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private static int SecondsOf(string? text)
    {
        if (text is null) return StandardSeconds;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= MostSeconds) return seconds;
        throw new CommandFailure($"The value of --timeout is no number of seconds. Write a number from 1 to {MostSeconds}.");
    }
}
