using System;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates.Code;

/// <summary>Keywords and the words of telling names, which many keywords hold. A class of its own: a scan without code makes no search for them.</summary>
internal static class CodeWords
{
    public static readonly WordSieve Search = new([.. TellingName.MarkWords, .. Array.FindAll(Keywords.All, HoldsNoMark)]);

    private static bool HoldsNoMark(string word) => !Array.Exists(TellingName.MarkWords, mark => word.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);
}
