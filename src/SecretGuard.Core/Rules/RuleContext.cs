using System;
using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>What a rule knows besides the candidate it judges.</summary>
public sealed class RuleContext
{
    /// <summary>Product code under no policy, and nothing that a message must not name.</summary>
    public static readonly RuleContext Product = new(FileRole.Product, KnownSecrets.None, PolicyOptions.Default);

    public RuleContext(FileRole role, KnownSecrets secrets, PolicyOptions options)
    {
        Role = role;
        Secrets = secrets;
        Options = options;
    }

    /// <summary>What the file is for.</summary>
    public FileRole Role { get; }

    /// <summary>What no message may name.</summary>
    public KnownSecrets Secrets { get; }

    /// <summary>What the team allows.</summary>
    public PolicyOptions Options { get; }

    /// <summary>The code or the file goes to the machines of its users.</summary>
    public bool IsPublicClient { get; init; }

    /// <summary>Somebody asked for <c>SG5006</c>.</summary>
    public bool CountsSharedSecrets { get; init; }

    /// <summary>The day to judge ages by, in UTC; null where nobody tells it.</summary>
    public DateTime? Today { get; init; }

    /// <summary>The context of candidates that stand in one document or member.</summary>
    public static RuleContext Of(IEnumerable<Candidate> candidates, FileRole role, PolicyOptions? options = null) =>
        new(role, KnownSecrets.Of(candidates), options ?? PolicyOptions.Default);
}
