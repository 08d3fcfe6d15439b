namespace Corpus.Tokens.XUnitStyleData;

static class Data
{
    public static IEnumerable<object[]> BadTokens => [["not-a-token"], ["Bearer"], [""]]; // -
}
