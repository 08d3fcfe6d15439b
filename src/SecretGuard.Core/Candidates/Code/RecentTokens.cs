namespace SecretGuard.Candidates.Code;

/// <summary>The last few tokens.</summary>
internal sealed class RecentTokens
{
    private const int Capacity = 16;

    private static readonly CodeToken Nothing = new(CodeTokenKind.Sign, "\0");

    private readonly CodeToken[] _tokens = new CodeToken[Capacity];
    private int _count;

    public void Push(CodeToken token) => _tokens[_count++ % Capacity] = token;

    /// <summary>The token that many places back; 1 is the last one.</summary>
    public CodeToken Back(int distance) => distance > Capacity || distance > _count ? Nothing : _tokens[(_count - distance) % Capacity];
}
