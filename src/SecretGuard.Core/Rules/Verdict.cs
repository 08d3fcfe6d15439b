using SecretGuard.Classification;
using SecretGuard.Candidates;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>What a rule says about a candidate, before anybody asked how loud it is. Holds no value.</summary>
public sealed class Verdict
{
    internal Verdict(RuleDescriptor rule, Slot slot, TextRange range, string message)
    {
        Rule = rule;
        Slot = slot;
        Range = range;
        Message = message;
    }

    public RuleDescriptor Rule { get; }

    public Slot Slot { get; }

    public TextRange Range { get; }

    /// <summary>Defect, then remedy. Names in it have passed <see cref="DisplayName"/>.</summary>
    public string Message { get; }

    /// <summary>The class of the value where the rule asked for one.</summary>
    public ValueClass? ValueClass { get; init; }

    /// <summary>Less certain, or less grave, than the rule is elsewhere: worth a word at most.</summary>
    public bool OnlyInforms { get; init; }

    /// <summary>A warning that no gate turns into an error.</summary>
    public bool NeverFailsBuild { get; init; }

    /// <summary>The same verdict about a value that cannot be in use: it counts as guessable.</summary>
    internal Verdict AsSample() => new(Rule, Slot, Range, Message) { ValueClass = Classification.ValueClass.Weak, NeverFailsBuild = true };

    /// <summary>12 bits of a hash of an opaque value, so that a changed value is a new finding; null for guessable ones.</summary>
    public int? ValueHash { get; init; }
}
