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
    public void OuterType_TrailingStar_IsTheTypeBeforeIt()
    {
        var row = SinkTable.Rows.Single(row => row.FitsNestedTypes);
        Assert.Equal(row.Type, row.OuterType + "+*");
        Assert.All(SinkTable.Rows.Where(row => !row.FitsNestedTypes), row => Assert.Empty(row.OuterType));
    }

    [Fact]
    public void Rows_ParameterSinks_NameTheirParameter() =>
        Assert.All(SinkTable.Rows, row => Assert.Equal(row.Kind == SinkKind.Parameter, row.Parameter.Length > 0));
}
