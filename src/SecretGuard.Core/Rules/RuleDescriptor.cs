using System.Collections.Generic;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>Identity and words of a rule: the one source for diagnostics, MSBuild lines, SARIF and documentation.</summary>
public sealed class RuleDescriptor
{
    private const string HelpRoot = "https://github.com/secretguard/secretguard/blob/main/docs/rules/";

    internal RuleDescriptor(string id, string title, string category, Severity defaultSeverity, string description)
    {
        Id = id;
        Title = title;
        Category = category;
        DefaultSeverity = defaultSeverity;
        Description = description;
    }

    public string Id { get; }

    public string Title { get; }

    public string Category { get; }

    public Severity DefaultSeverity { get; }

    /// <summary>Why it matters, in one or two sentences.</summary>
    public string Description { get; }

    /// <summary>Number of the weakness in the Common Weakness Enumeration; 0 for rules about the tool itself.</summary>
    public int Cwe { get; init; }

    /// <summary>Silent until somebody gives it a severity.</summary>
    public bool IsOptIn { get; init; }

    /// <summary>True when the gate <c>error</c> turns the rule's warnings into build errors.</summary>
    public bool FailsBuild { get; init; }

    /// <summary>True for what the tool says about itself: nobody can accept that once and for all.</summary>
    public bool IsAboutTool => Cwe == 0;

    /// <summary>
    /// Words, in any casing, of which every C# source holds one that has a warning of this rule which the gate <c>error</c> leaves a
    /// warning; null when it leaves none. They must hold for what is written in pieces, too. Only where a word stands does the compiler
    /// keep the log from which an up-to-date build repeats the finding.
    /// </summary>
    public IReadOnlyList<string>? LastingWords { get; init; }

    /// <summary>Words of which the source holds one besides, where <see cref="LastingWords"/> alone stand in too much code; else null.</summary>
    public IReadOnlyList<string>? LastingCompanions { get; init; }

    /// <summary>Rules of one family never speak twice about one place: the secret rules are one, every other rule is its own.</summary>
    internal string Family => IsSecret ? Category : Id;

    /// <summary>True for rules that find a credential itself: what they report has to be rotated, wherever it stood.</summary>
    public bool IsSecret => Category == "Secrets";

    public string HelpLink => HelpRoot + Id + ".md";
}
