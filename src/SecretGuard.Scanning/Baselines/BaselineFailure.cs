using System;

namespace SecretGuard.Scanning.Baselines;

/// <summary>A baseline cannot be read or written. The message is for the user: what is wrong, then the remedy; no absolute path.</summary>
public sealed class BaselineFailure : Exception
{
    public BaselineFailure(string message)
        : base(message)
    {
    }
}
