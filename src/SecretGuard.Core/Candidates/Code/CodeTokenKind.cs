namespace SecretGuard.Candidates.Code;

/// <summary>What a <see cref="CodeToken"/> is.</summary>
internal enum CodeTokenKind : byte
{
    Name,

    Sign,

    Text,
}
