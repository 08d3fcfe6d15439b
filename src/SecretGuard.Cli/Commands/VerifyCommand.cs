using System.CommandLine;
using System.Threading;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard verify</c>: asks a server whether a secret is live. The one command that uses the network.</summary>
internal static class VerifyCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var options = new VerifyOptions();
        var command = new Command(
            "verify",
            "Ask the authorization server whether leaked client secrets of yours are live. Exit code 0: all rejected, 1: one is live, 2: error or no verdict.");
        options.AddTo(command);
        command.SetAction(result => new VerifyWork(options, result).Run(cancellation));
        return command;
    }
}
