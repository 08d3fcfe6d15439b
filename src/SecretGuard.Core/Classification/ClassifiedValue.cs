using SecretGuard.Text;

namespace SecretGuard.Classification;

/// <summary>A value with its class. Redacts itself.</summary>
public sealed class ClassifiedValue
{
    public ClassifiedValue(ValueClass valueClass, SourceValue value)
    {
        Class = valueClass;
        Value = value;
    }

    public ValueClass Class { get; }

    /// <summary>What was judged: the value, or the default inside a variable reference such as <c>${NAME:-default}</c>.</summary>
    public SourceValue Value { get; }

    /// <summary>True for the two classes that are findings of the slot's own rule.</summary>
    public bool IsSecret => Class is ValueClass.Weak or ValueClass.Opaque;

    public override string ToString() => $"{Class}, {Value}";
}
