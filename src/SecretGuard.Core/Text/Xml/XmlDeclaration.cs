namespace SecretGuard.Text.Xml;

/// <summary>Steps over a document type, with all that it declares.</summary>
internal static class XmlDeclaration
{
    /// <summary>The index after the declaration that begins at <paramref name="at"/>, or 0 when it does not end.</summary>
    public static int EndOf(string text, int at)
    {
        var brackets = 0;
        for (var i = at + 2; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '[') brackets++;
            else if (c == ']') brackets--;
            else if (c == '>' && brackets <= 0) return i + 1;
            else if (c is '"' or '\'')
            {
                i = text.IndexOf(c, i + 1);
                if (i < 0) return 0;
            }
        }

        return 0;
    }
}
