using System.Net;

namespace SecretGuard.Scanning.Reports.Html;

/// <summary>Text as an element or a quoted attribute may hold it.</summary>
internal static class HtmlText
{
    public static string Of(string text) => WebUtility.HtmlEncode(OutputText.Neutralise(text));
}
