using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates.Shapes;

/// <summary>
/// The field <c>token</c> of a query: what a client of an API shows, or what makes a link by mail good for once. Only the words around it
/// tell.
/// </summary>
public static class ApiQuery
{
    /// <summary>The field's name.</summary>
    public const string Field = "token";

    private const string End = Field + "=";
    private const string Api = "api";
    private const int MaxAddress = 512;

    // Beginnings of words: "confirmation", "verify", "activate".
    private static readonly string[] WordsOfLinks =
    {
        "confirm", "verif", "activat", "invit", "unsubscri", "regist", "signup", "reset", "password", "email", "mail", "recover", "forgot",
        "login", "signin", "magic", "accept",
    };

    /// <summary>True for a text behind which the token stands.</summary>
    public static bool EndsIn(string text) =>
        text.EndsWith(End, StringComparison.Ordinal) && text.Length > End.Length && text[text.Length - End.Length - 1] is '?' or '&';

    /// <summary>True when words speak of an API and none of a link that people get.</summary>
    /// <param name="words">In lower case, of names and texts that make the address.</param>
    public static bool IsToldBy(IReadOnlyCollection<string> words) => words.Contains(Api) && !words.Any(IsOfALink);

    /// <summary>True for a word of a link that people get: to confirm an account, to set a password.</summary>
    public static bool IsOfALink(string word) => Array.Exists(WordsOfLinks, one => word.StartsWith(one, StringComparison.Ordinal));

    /// <summary>True when the address in front of a question mark is an API's.</summary>
    internal static bool IsBehindApi(string text, int mark)
    {
        var start = mark;
        while (start > 0 && mark - start < MaxAddress && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('"' or '\'' or '`')) start--;
        return IsToldBy(NameWords.Split(text.Substring(start, mark - start)));
    }
}
