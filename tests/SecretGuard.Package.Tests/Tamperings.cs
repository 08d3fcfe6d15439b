using System.Collections.Generic;

namespace SecretGuard.Package.Tests;

/// <summary>The ways to weaken a gate that the lock or <c>gate check</c> must find.</summary>
internal static class Tamperings
{
    private const string Props = "Directory.Build.props";
    private const string Targets = "Directory.Build.targets";
    private const string EditorConfig = ".editorconfig";

    /// <summary>What the lock finds as well as <c>gate check</c>.</summary>
    private static readonly Tampering[] Inside =
    [
        InProject("Silence", "Switches", Property("NoWarn", "$(NoWarn);SG1001"), ";SG1001</NoWarn>", "NoWarn silences SG1001"),
        new("KeptWarning", "Switches", Props, Property("WarningsNotAsErrors", "SG1005;SG4001"), "<WarningsNotAsErrors>", "WarningsNotAsErrors keeps warnings of SG1005, SG4001"),
        InProject("NoAnalysis", "Switches", Property("RunAnalyzers", "false"), "<RunAnalyzers>", "RunAnalyzers=false"),
        new("NoAnalysisInBuilds", "Switches", Targets, Property("RunAnalyzersDuringBuild", "false"), "<RunAnalyzersDuringBuild>", "RunAnalyzersDuringBuild=false"),
        InProject("RootLeftOut", "Switches", Property("SecretGuardScanRoot", "false"), "<SecretGuardScanRoot>", "SecretGuardScanRoot leaves out"),
        InProject("Yesterday", "Switches", Property("SecretGuardToday", "2020-01-31"), "<SecretGuardToday>", "SecretGuardToday is in the past"),
        new("RuleSet", "Switches", "Quiet.ruleset", "<RuleSet Name=\"Quiet\" ToolsVersion=\"15.0\">\n  <Rules AnalyzerId=\"SecretGuard\" RuleNamespace=\"SecretGuard\">\n    <Rule Id=\"SG1001\" Action=\"None\" />\n  </Rules>\n</RuleSet>\n", "SG1001", "A severity lowers SG1001"),
        new("Response", "Switches", "quiet.rsp", "# options\n-nowarn:SG1001\n", "-nowarn", "An option of the compiler silences SG1001"),
        new("SilenceInTarget", "Late", Targets, Late("HushWarnings", "<PropertyGroup><NoWarn>$(NoWarn);SG1001</NoWarn></PropertyGroup>"), "<NoWarn>", "NoWarn"),
        new("SkippedInTarget", "Late", Targets, Late("HushAnalyzers", "<PropertyGroup><_SkipAnalyzers>true</_SkipAnalyzers></PropertyGroup>"), "<_SkipAnalyzers>", "_SkipAnalyzers"),
        new Tampering("AnalyzerTaken", "Late", Targets, Late("HushAnalyzer", "<ItemGroup><Analyzer Remove=\"@(Analyzer)\" Condition=\"'%(Filename)' == 'SecretGuard.Analyzers'\" /></ItemGroup>"), "<Analyzer", "nalyzer") with { FileInside = "Late.csproj" },
        new Tampering("ConfigurationTaken", "Late", Targets, Late("HushConfiguration", "<ItemGroup><EditorConfigFiles Remove=\"@(EditorConfigFiles)\" /></ItemGroup>"), "<EditorConfigFiles", "") with { FileInside = "Late.csproj" },
        new Tampering("NamesTaken", "Late", Targets, Late("HushNames", "<ItemGroup><AdditionalFiles Remove=\"$(MSBuildProjectDirectory)/secretguard.names.txt\" /></ItemGroup>"), "<AdditionalFiles", "") with { FileInside = "secretguard.names.txt" },
        new("GateOff", "GateOff", Props, Property("SecretGuardGate", "off"), "<SecretGuardGate>", "SecretGuardGate=off is less than the lock asks"),
        InProject("GateLow", "GateLow", Property("SecretGuardGate", "warning"), "<SecretGuardGate>", "SecretGuardGate=warning is less than the lock asks"),
        new("GateLoweredLate", "GateLoweredLate", Targets, Property("_SecretGuardGate", "off"), "<_SecretGuardGate>", "_SecretGuardGate=off is less than the lock asks"),
        new("LoweredRule", "Configured", EditorConfig, "[*.cs]\ndotnet_diagnostic.SG1001.severity = suggestion\n", "SG1001", "A severity lowers SG1001"),
        new("LoweredText", "Configured", "deploy/.editorconfig", "[*.json]\n\nsecretguard.SG2001.severity = none\n", "SG2001", "A severity lowers SG2001"),
        new("LoweredCategory", "Configured", EditorConfig, "[*]\ndotnet_analyzer_diagnostic.category-Secrets.severity = none\n", "category", "A severity lowers SG1001, "),
        new("CalledGenerated", "Configured", EditorConfig, "[*.cs]\ngenerated_code = true\n", "generated", "generated_code=true"),
        new("ForeignGate", "Configured", ".globalconfig", "is_global = true\nsecretguard_gate = warning\n", "secretguard_gate", "A key that the build alone may write"),
    ];

    /// <summary>What can be seen from outside alone: it takes the gate away, or waits for another build.</summary>
    private static readonly Tampering[] Outside =
    [
        InProject("SilenceInRelease", "Release", "<PropertyGroup Condition=\"'$(Configuration)' == 'Release'\"><NoWarn>$(NoWarn);SG2001</NoWarn></PropertyGroup>", "<NoWarn>", "NoWarn silences SG2001."),
        new("EmptyTarget", "EmptyTarget", Targets, "<Target Name=\"SecretGuardGuardBuild\" />", "<Target", "takes the place of one of the gate's"),
        InProject("NoPackageTargets", "NoPackageTargets", Property("ImportProjectExtensionTargets", "false"), "<ImportProjectExtensionTargets>", "ImportProjectExtensionTargets=false"),
        InProject("NoPackage", "NoPackage", "<ItemGroup><GlobalPackageReference Remove=\"SecretGuard\" /></ItemGroup>", "<GlobalPackageReference", "taken out of the project's references"),
        InProject("HalfPackage", "HalfPackage", "<ItemGroup><GlobalPackageReference Update=\"SecretGuard\" ExcludeAssets=\"build\" /></ItemGroup>", "ExcludeAssets", "without its build files"),
        InProject("LikeTheIde", "LikeTheIde", Property("DesignTimeBuild", "true"), "<DesignTimeBuild>", "DesignTimeBuild=true"),
        InProject("NoLock", "NoLock", Property("SecretGuardLock", "false"), "<SecretGuardLock>", "The lock is off"),
        InProject("AcceptAll", "AcceptAll", Property("SecretGuardWriteBaseline", "true"), "<SecretGuardWriteBaseline>", "SecretGuardWriteBaseline=true"),
        new("OtherTask", "Others", Props, "<UsingTask TaskName=\"SecretGuard.Build.ScanTextFiles\" AssemblyFile=\"quiet.dll\" />", "<UsingTask", "A task of this name takes the place"),
        InProject("OtherAssembly", "Others", Property("SecretGuardTaskAssembly", "quiet.dll"), "<SecretGuardTaskAssembly>", "SecretGuardTaskAssembly names another assembly"),
        new("OtherCompiler", "Others", Targets, "<Target Name=\"CoreCompile\" />", "<Target", "takes the place of one of the SDK's"),
    ];

    public static readonly IReadOnlyList<Tampering> All = [.. System.Array.ConvertAll(Inside, one => one with { IsSeenByLock = true }), .. Outside];

    /// <summary>What the project files hold besides, and further files.</summary>
    public static readonly IReadOnlyList<(string Project, string File, string Content)> Besides =
    [
        ("Switches", "Switches.csproj", Property("CodeAnalysisRuleSet", "Quiet.ruleset")),
        ("Switches", "Switches.csproj", Property("CompilerResponseFile", "$(MSBuildProjectDirectory)/quiet.rsp")),
        // Nothing of this silences the lock.
        ("Late", "Late.csproj", Property("NoWarn", "$(NoWarn);SG9004") + Property("TreatWarningsAsErrors", "false") + Property("MSBuildWarningsAsMessages", "SG9004") + Property("WarningsNotAsErrors", "SG9004")),
        ("Configured", ".editorconfig", "[*]\ndotnet_diagnostic.SG9004.severity = none\n"),
        ("Late", "secretguard.names.txt", "client-secret | magic word | -\n"),
    ];

    private static Tampering InProject(string name, string project, string content, string mark, string message) => new(name, project, project + ".csproj", content, mark, message);

    private static string Property(string name, string value) => $"<PropertyGroup>\n    <{name}>{value}</{name}>\n  </PropertyGroup>";

    private static string Late(string name, string content) => $"<Target Name=\"{name}\" BeforeTargets=\"CoreCompile\">{content}</Target>";
}
