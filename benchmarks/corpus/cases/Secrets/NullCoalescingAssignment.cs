namespace Corpus.Secrets.NullCoalescingAssignment;

sealed class Lazy
{
    private string? _clientSecret;
    public string Get() => _clientSecret ??= "TKD2bRR6Gum7Qtf2YRb4BVs5JwT8zmq6"; // +
}
