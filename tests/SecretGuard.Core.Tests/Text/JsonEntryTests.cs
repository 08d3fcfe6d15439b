using System;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Text;

public class JsonEntryTests
{
    // The value to take out is "x"; a bar stands for a line break.
    [Theory]
    [InlineData("""{|  "A": 1,|  "S": "x",|  "B": 2|}""", """{|  "A": 1,|  "B": 2|}""", "S")]
    [InlineData("""{|  "A": 1,|  "S": "x"|}""", """{|  "A": 1|}""", "S")]
    [InlineData("""{|  "S": "x",|  "B": 2|}""", """{|  "B": 2|}""", "S")]
    [InlineData("""{|  "S": "x"|}""", """{|}""", "S")]
    [InlineData("""{ "A": 1, "S": "x", "B": 2 }""", """{ "A": 1, "B": 2 }""", "S")]
    [InlineData("""{ "A": 1, "S": "x" }""", """{ "A": 1 }""", "S")]
    [InlineData("""{"S":"x"}""", """{}""", "S")]
    [InlineData("""{|  "O": {|    "Id": "y",|    "S": "x"|  },|  "B": 2|}""", """{|  "O": {|    "Id": "y"|  },|  "B": 2|}""", "O:S")]
    [InlineData("""{|  "O": { "P": { "Q": 1 }, "S": "x" }|}""", """{|  "O": { "P": { "Q": 1 } }|}""", "O:S")]
    [InlineData("""{|  "L": [ { "S": "y" } ],|  "S": "x",|}""", """{|  "L": [ { "S": "y" } ],|}""", "S")]
    [InlineData("""{|  // why|  "A": 1, // one|  /* two */ "S": "x" // three|}""", """{|  // why|  "A": 1 // one|  /* two */ // three|}""", "S")]
    [InlineData("""{|  "A": 1, "S": "x",|  "B": 2|}""", """{|  "A": 1, |  "B": 2|}""", "S")]
    [InlineData("""{|  "A": 1|  , "S": "x"|}""", """{|  "A": 1|}""", "S")]
    [InlineData("""{|  "S":|    "x",|  "B": 2|}""", """{|  "B": 2|}""", "S")]
    [InlineData("""{ "S": "x", "\uD8De": 1 }""", """{ "\uD8De": 1 }""", "S")]
    [InlineData("""{|  "A": 1, "S": "x", // why|  "B": 2|}""", """{|  "A": 1, // why|  "B": 2|}""", "S")]
    [InlineData("""{|  "O": {|    "S": "x"|  }|}""", """{|  "O": {|  }|}""", "O:S")]
    [InlineData("""{|  "A": "ä€😀",|  "S": "x",|  "B": "😀"|}""", """{|  "A": "ä€😀",|  "B": "😀"|}""", "S")]
    public void Removed_OneEntry_LeavesTheRestAsItIs(string before, string after, string key)
    {
        foreach (var newLine in new[] { "\n", "\r\n", "\r" })
        {
            var text = before.Replace("|", newLine, StringComparison.Ordinal);
            var entry = JsonEntry.At(text, text.IndexOf("\"x\"", StringComparison.Ordinal) + 1)!;
            Assert.Equal(after.Replace("|", newLine, StringComparison.Ordinal), entry.Removed());
            Assert.Equal((key, "x"), (entry.Key, entry.Value));
        }
    }

    [Theory]
    [InlineData("""["x"]""")]
    [InlineData("""{ "L": ["x"] }""")]
    [InlineData("""{ "L": [{ "S": "x" }] }""")]
    [InlineData("""{ "S": "x" """)]
    [InlineData("""{ S = "x" }""")]
    [InlineData("\"x\"")]
    [InlineData("""{|//#if (Live)|"S": "x"|//#endif|}""")]
    public void At_NoEntryOfAnObject_IsNone(string text) =>
        Assert.Null(JsonEntry.At(text.Replace("|", "\n", StringComparison.Ordinal), text.IndexOf("\"x\"", StringComparison.Ordinal) + 1));
}
