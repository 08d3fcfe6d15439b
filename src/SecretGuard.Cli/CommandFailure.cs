using System;

namespace SecretGuard.Cli;

/// <summary>The command cannot do what it was asked for. The message is for the user: what is wrong, then the remedy.</summary>
internal sealed class CommandFailure : Exception
{
    public CommandFailure(string message)
        : base(message)
    {
    }
}
