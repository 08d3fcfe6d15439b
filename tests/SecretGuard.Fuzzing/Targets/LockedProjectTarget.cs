using System;
using System.Linq;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Projects and rule sets, as the lock reads them.</summary>
internal sealed class LockedProjectTarget() : FuzzTarget("lock",
[
    .. TestSources.Of("LockedPropertiesTests.cs", "a.csproj"), .. TestSources.Of("PolicyChangesTests.cs", "a.csproj"),
    .. Inputs.Seeds.Where(text => text.Name.EndsWith(".csproj", StringComparison.Ordinal) || text.Name.EndsWith(".props", StringComparison.Ordinal)),
    new("a.ruleset", """<?xml version="1.0"?><RuleSet Name="a"><IncludeAll Action="None"/><Rules><Rule Id="SG1001" Action="Hidden"/></Rules></RuleSet>"""),
])
{
    public override void Read(FuzzText input)
    {
        Must.Hold(ProjectXml.PropertiesIn(input.Text).All(property => property.Name.Length > 0), "A property has no name");
        _ = RuleSetLine.Read(input.Text);
        _ = RuleIdList.OwnIn(input.Text);
    }
}
