using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>The last few tokens.</summary>
internal sealed class RecentTokens
{
    public const int Capacity = 16;

    private static readonly CodeToken Nothing = new(CodeTokenKind.Sign, SourceValue.Verbatim("\0", 0), 0, 1);

    private readonly CodeToken[] _tokens = new CodeToken[Capacity];
    private int _count;

    public void Push(in CodeToken token) => _tokens[_count++ % Capacity] = token;

    /// <summary>The token that many places back; 1 is the last one.</summary>
    public CodeToken Back(int distance) => distance > Capacity || distance > _count ? Nothing : _tokens[(_count - distance) % Capacity];
}
