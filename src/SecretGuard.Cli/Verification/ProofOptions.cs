using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Verification;

/// <summary>How a secret is tried.</summary>
internal sealed record ProofOptions
{
    /// <summary>For each answer.</summary>
    public required TimeSpan Patience { get; init; }

    /// <summary>A second attempt with the other method where the first does not settle it.</summary>
    public bool TriesBoth { get; init; }

    /// <summary>Give the token back (RFC 7009).</summary>
    public bool Revokes { get; init; }

    /// <summary>The scope to ask for; the server's own standard, or what its profile needs, unless set.</summary>
    public string? Scope { get; init; }

    /// <summary>The audience to ask for, likewise.</summary>
    public string? Audience { get; init; }

    /// <summary>From a host name to its addresses; the system's resolver unless set.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>>? Resolve { get; init; }
}
