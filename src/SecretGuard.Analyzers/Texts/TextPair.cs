using SecretGuard.Text;

namespace SecretGuard.Analyzers.Texts;

/// <summary>A name and its value inside a literal.</summary>
internal readonly struct TextPair
{
    public TextPair(string key, SourceValue value)
    {
        Key = key;
        Value = value;
    }

    public string Key { get; }

    public SourceValue Value { get; }
}
