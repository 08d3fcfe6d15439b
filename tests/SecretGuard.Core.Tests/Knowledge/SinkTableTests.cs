using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class SinkTableTests
{
    [Fact]
    public void Rows_AllSlots_AreThereAndDistinct()
    {
        Assert.True(SinkTable.Rows.Count > 80);
        var twice = SinkTable.Rows.GroupBy(row => (row.Kind, row.Type, row.Member, row.Parameter)).Where(rows => rows.Count() > 1).Select(rows => rows.Key.Type);
        Assert.Equal(Array.Empty<string>(), twice);
        foreach (var slot in new[] { SlotKind.ClientSecret, SlotKind.TokenEndpoint, SlotKind.Scope })
            Assert.Contains(SinkTable.Rows, row => row.Slot == slot);
    }

    [Fact]
    public void MatchesType_TrailingStar_TakesNestedTypesOnly()
    {
        var row = SinkTable.Rows.Single(row => row.Type.EndsWith("+*", StringComparison.Ordinal));
        var outer = row.Type.Substring(0, row.Type.Length - 2);
        Assert.True(row.MatchesType(outer + "+GitHub"));
        Assert.False(row.MatchesType(outer));
    }

    [Fact]
    public void Rows_ParameterSinks_NameTheirParameter() =>
        Assert.All(SinkTable.Rows, row => Assert.Equal(row.Kind == SinkKind.Parameter, row.Parameter.Length > 0));
}
