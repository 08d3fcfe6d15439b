using System;
using System.Linq;

namespace SecretGuard.Candidates;

/// <summary>What the neighbours of a value tell about it.</summary>
public sealed class CandidateContext
{
    public static readonly CandidateContext None = new();

    private static readonly char[] Separators = { ' ', ',' };

    /// <summary>A value in source code, and nothing else is known.</summary>
    public static readonly CandidateContext Code = new() { IsCode = true };

    /// <summary>The client whose secret it is, as written; null when nothing tells it.</summary>
    public string? ClientId { get; init; }

    /// <summary>The authorization server, as the scope table names it; null when nothing tells it.</summary>
    public string? Provider { get; init; }

    /// <summary>The client and its server, as the object says that holds the value; null where no object does.</summary>
    public ClientAtServer? Client { get; init; }

    /// <summary>The <c>grant_type</c> beside it, or the list of those a client may use; null when nothing tells it.</summary>
    public string? GrantType { get; init; }

    /// <summary>Only clients without a user take part: every grant beside it is <c>client_credentials</c>.</summary>
    public bool IsMachineGrant => GrantType is { Length: > 0 } grants
        && grants.Split(Separators, StringSplitOptions.RemoveEmptyEntries).All(grant => grant is "client_credentials" or "gt:client_credentials");

    /// <summary>The value is source code: a fill-in text there is an unfinished program, not a template.</summary>
    public bool IsCode { get; init; }

    /// <summary>
    /// The value belongs to something that is switched off or that has no use for it, such as a disabled or a public client: worth
    /// knowing, no reason to stop a build.
    /// </summary>
    public bool IsInactive { get; init; }

    /// <summary>The server that stands beside it is this machine.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The value stands in a comment or in running text: only an opaque one is worth a word.</summary>
    public bool IsComment { get; init; }

    /// <summary>The same, for something that is switched off.</summary>
    internal CandidateContext Inactive() => Copy(ClientId, isInactive: true, IsLocal);

    /// <summary>The same, for another client.</summary>
    internal CandidateContext Of(string clientId) => Copy(clientId, IsInactive, IsLocal);

    /// <summary>The same, for a server on this machine.</summary>
    internal CandidateContext Local() => Copy(ClientId, IsInactive, isLocal: true);

    private CandidateContext Copy(string? clientId, bool isInactive, bool isLocal) => new()
    {
        ClientId = clientId,
        Client = Client,
        Provider = Provider,
        GrantType = GrantType,
        IsCode = IsCode,
        IsInactive = isInactive,
        IsComment = IsComment,
        IsLocal = isLocal,
    };
}
