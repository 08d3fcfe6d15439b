using System;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>One step of a glob.</summary>
internal sealed class GlobToken
{
    /// <summary><c>*</c>: any run within one name.</summary>
    public static readonly GlobToken Run = new(c => c != '/') { Repeats = true, Jump = 1 };

    /// <summary><c>**</c> between slashes: any run, slashes too.</summary>
    public static readonly GlobToken DeepRun = new(_ => true) { Repeats = true, Jump = 1 };

    /// <summary><c>?</c></summary>
    public static readonly GlobToken AnyInName = new(c => c != '/');

    /// <summary>Stands before the deep run and the slash of <c>**/</c>, which may be missing together.</summary>
    public static readonly GlobToken MaybeFolders = new(_ => false) { Jump = 3 };

    /// <summary>Matches nothing: what follows an unreadable part.</summary>
    public static readonly GlobToken Never = new(_ => false);

    private readonly Func<char, bool> _takes;

    public GlobToken(Func<char, bool> takes) => _takes = takes;

    /// <summary>Stays in place after taking a character.</summary>
    public bool Repeats { get; private init; }

    /// <summary>How many tokens further one may stand without taking a character; 0 for none.</summary>
    public int Jump { get; private init; }

    /// <summary>The only character it takes; null for tokens that take several or none.</summary>
    public char? Character { get; private init; }

    public static GlobToken Literal(char literal) => new(c => c == literal) { Character = literal };

    public bool Takes(char c) => _takes(c);
}
