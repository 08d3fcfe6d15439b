using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>The placeholders of a message template or a composite format: <c>{Token}</c>, <c>{@Response:l}</c>, <c>{0,5}</c>. Doubled braces are text.</summary>
internal static class TemplateHoles
{
    public static IReadOnlyList<TextSpan> In(string template)
    {
        var holes = new List<TextSpan>();
        for (var open = template.IndexOf('{'); open >= 0 && open + 1 < template.Length; open = template.IndexOf('{', open))
        {
            var close = template[open + 1] == '{' ? -1 : template.IndexOf('}', open);
            if (close > open + 1) holes.Add(TextSpan.FromBounds(open, close + 1));
            open = close > open ? close : open + 2;
            if (open >= template.Length) break;
        }

        return holes;
    }
}
