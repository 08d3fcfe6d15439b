using System;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Scanning.Tests.Locking;

public sealed class LockedPropertiesTests
{
    private static readonly LockTerms Terms = LockTerms.Of(null, new DateTime(2026, 5, 10));

    [Theory]
    [InlineData("NoWarn", "1701;1702;SG1001")]
    [InlineData("nowarn", "CS1591,sg2001")]
    [InlineData("NoWarn", "CS1591\r\n\tSG3001")]
    [InlineData("WarningsNotAsErrors", "SG1005")]
    [InlineData("RunAnalyzers", " False ")]
    [InlineData("RunAnalyzersDuringBuild", "false")]
    [InlineData("_SkipAnalyzers", "true")]
    [InlineData("SecretGuardGate", "off")]
    [InlineData("SecretGuardGate", "Warning")]
    [InlineData("_SecretGuardGate", "off")]
    [InlineData("_SecretGuardCompilerGate", "warning")]
    [InlineData("SecretGuardWriteBaseline", "true")]
    [InlineData("SecretGuardScanRoot", "false")]
    [InlineData("SecretGuardScanRoot", "no")]
    [InlineData("SecretGuardToday", "2026-05-09")]
    [InlineData("DesignTimeBuild", "true")]
    [InlineData("ImportProjectExtensionTargets", "false")]
    [InlineData("ImportProjectExtensionProps", "false")]
    [InlineData("ExcludeRestorePackageImports", "true")]
    public void WeakValue_IsADefect(string name, string value) => Assert.NotNull(LockedProperties.DefectOf(name, value, Terms));

    [Theory]
    [InlineData("NoWarn", "1701;1702;CS1591;CA2000;XSG1001;SG0001")]
    [InlineData("NoWarn", "")]
    [InlineData("NoWarn", null)]
    [InlineData("WarningsNotAsErrors", "CS0618;SG9001")]
    [InlineData("RunAnalyzers", "true")]
    [InlineData("RunAnalyzers", "")]
    [InlineData("SecretGuardGate", "error")]
    [InlineData("SecretGuardGate", "strict")]
    [InlineData("SecretGuardGate", "eror")]
    [InlineData("SecretGuardWriteBaseline", "false")]
    [InlineData("SecretGuardScanRoot", "true")]
    [InlineData("SecretGuardToday", "2026-05-10")]
    [InlineData("SecretGuardToday", "soon")]
    [InlineData("TreatWarningsAsErrors", "false")]
    public void OtherValue_IsNone(string name, string? value) => Assert.Null(LockedProperties.DefectOf(name, value, Terms));

    [Theory]
    [InlineData("strict", Gate.Strict)]
    [InlineData("error", Gate.Error)]
    [InlineData("off", Gate.Error)]
    [InlineData("warning", Gate.Error)]
    [InlineData("stritc", Gate.Error)]
    [InlineData(null, Gate.Error)]
    public void LockedGate_CanOnlyBeRaised(string? text, Gate expected) => Assert.Equal(expected, LockTerms.Of(text, DateTime.UtcNow).LowestGate);

    [Fact]
    public void StrictLock_AsksForMore()
    {
        var strict = LockTerms.Of("strict", new DateTime(2026, 5, 10));

        Assert.NotNull(LockedProperties.DefectOf("SecretGuardGate", "error", strict));
        Assert.Equal(Severity.Error, strict.LowestSeverityOf(RuleCatalog.HardCodedPassword));
        Assert.Equal(Severity.Warning, Terms.LowestSeverityOf(RuleCatalog.HardCodedPassword));
        Assert.Equal(Severity.Hidden, strict.LowestSeverityOf(RuleCatalog.SharedSecretClient));
    }

    [Fact]
    public void Message_HoldsNothingOfTheValue()
    {
        var value = SecretGuard.Testing.GeneratedValues.Opaque();

        foreach (var name in LockedProperties.Names)
            Assert.DoesNotContain(value, LockedProperties.DefectOf(name, value + ";SG1001;" + value, Terms) ?? string.Empty, StringComparison.Ordinal);
    }
}
