using System;

namespace SecretGuard.Scanning.Parts;

/// <summary>A report cannot be written. The message is for the user: what is wrong, then the remedy; no absolute path.</summary>
public sealed class ReportFailure : Exception
{
    public ReportFailure(string message)
        : base(message)
    {
    }
}
