using System;

namespace SecretGuard.Cli.Verification;

/// <summary>A server gave no answer, or must not be asked. The message is of our own words and follows a host's name.</summary>
internal sealed class CallFailure : Exception
{
    public CallFailure(string message)
        : base(message)
    {
    }
}
