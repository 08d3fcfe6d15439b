using System.Globalization;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class UserTablesTests
{
    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(10_001, 1)]
    [InlineData(20_000, 1)]
    public void RowsBeyondTheLimit_DoNotCount_AndAreSaidNotTo(int rows, int problems)
    {
        var text = string.Concat(Enumerable.Range(0, rows).Select(number => $"client-secret | magic {Word(number)} | -\n"));

        Assert.Equal(problems, UserTables.ProblemsOf(UserTables.NamesFile, text).Count(problem => problem.Message.Contains("10000 rows")));
        var tables = UserTables.Read([(UserTables.NamesFile, text)]);
        Assert.NotNull(tables.SlotOf("magic_" + Word(9_999)));
        Assert.Null(tables.SlotOf("magic_" + Word(10_000)));
    }

    // Digits would be words of their own.
    private static string Word(int number) => string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => (char)('b' + digit - '0')));
}
