namespace SecretGuard.Candidates.Code;

/// <summary>What a <see cref="CodeToken"/> is.</summary>
internal enum CodeTokenKind
{
    Name,

    Sign,

    Text,
}
