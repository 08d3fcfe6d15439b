using System.CommandLine;

namespace SecretGuard.Cli.Commands;

/// <summary>What <c>secretguard verify</c> can be told.</summary>
internal sealed class VerifyOptions
{
    public Argument<string[]> Paths { get; } = new("PATHS")
    {
        Description = "Files and folders whose client secrets are tried, each with the client and server that its own object names.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
    };

    public Option<string?> TokenEndpoint { get; } = new("--token-endpoint") { Description = "The token endpoint to ask.", HelpName = "URL" };

    public Option<string?> Authority { get; } = new("--authority") { Description = "The issuer whose metadata names the token endpoint.", HelpName = "URL" };

    public Option<string?> ClientId { get; } = new("--client-id") { Description = "The client whose secret it is.", HelpName = "ID" };

    public Option<string?> SecretVariable { get; } = new("--secret-env") { Description = "The environment variable that holds the secret; standard input unless given.", HelpName = "NAME" };

    public Option<string[]> AllowHost { get; } = new("--allow-host") { Description = "A host that may be asked, HOST or HOST:PORT; may be repeated.", HelpName = "HOST" };

    public Option<bool> AllowLoopback { get; } = new("--allow-loopback") { Description = "This machine may be asked, over http too." };

    public Option<string?> Scope { get; } = new("--scope") { Description = "The scope to ask for.", HelpName = "SCOPE" };

    public Option<string?> Audience { get; } = new("--audience") { Description = "The audience to ask for.", HelpName = "AUDIENCE" };

    public Option<bool> TryBoth { get; } = new("--try-both") { Description = "Try again with the other way to send a secret where the first gets no token." };

    public Option<bool> Revoke { get; } = new("--revoke") { Description = "Revoke the token that a live secret gets." };

    public Option<string?> Timeout { get; } = new("--timeout") { Description = "Seconds to wait for each answer; 15 unless given.", HelpName = "SECONDS" };

    public Option<string> Format { get; } = ScanOptions.OptionOf("--format", "How the verdicts are written.", ReportFormats.Text, [ReportFormats.Text, ReportFormats.Json]);

    public Option<bool> History { get; } = new("--history") { Description = "Refused: a secret of the past names servers of the past.", Hidden = true };

    public Option<bool> Verbose { get; } = new(VerboseLog.Name) { Description = "Say where a defect of the tool lies." };

    public void AddTo(Command command)
    {
        Paths.Validators.Add(ScanOptions.RejectUnknownOptions);
        command.Add(Paths);
        Option[] all = [TokenEndpoint, Authority, ClientId, SecretVariable, AllowHost, AllowLoopback, Scope, Audience, TryBoth, Revoke, Timeout, Format, History, Verbose];
        foreach (var option in all) command.Add(option);
    }
}
