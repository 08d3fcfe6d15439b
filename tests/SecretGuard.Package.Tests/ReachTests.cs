using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>
/// What runs inside compilers, editors and builds starts no process, opens no socket, writes no file and calls no native code, but for
/// the few places listed here; files are read by the task's own readers alone. Held against the calls in the packed assemblies.
/// </summary>
[Collection(PackageTestGroup.Name)]
public sealed class ReachTests(PackageFeed feed)
{
    /// <summary>Beginnings of the names that nothing in the package calls.</summary>
    private static readonly string[] Forbidden =
    [
        "System.Net.", "System.Data.", "System.Diagnostics.Process",
        "System.IO.Pipes.", "System.IO.IsolatedStorage.", "System.IO.MemoryMappedFiles.",
        "System.IO.StreamWriter.", "System.IO.File.Write", "System.IO.File.Append", "System.IO.File.Create", "System.IO.File.Open",
        "System.IO.File.Delete", "System.IO.File.Move", "System.IO.File.Copy", "System.IO.File.Set", "System.IO.Directory.Create",
        "System.IO.Directory.Delete", "System.IO.Directory.Move", "System.IO.FileSystemInfo.Delete", "System.IO.Path.GetTemp",
        "System.Environment.Exit", "System.Environment.FailFast", "System.Environment.GetEnvironmentVariable",
        "System.Environment.SetEnvironmentVariable", "System.Environment.get_CurrentDirectory", "System.Environment.set_CurrentDirectory",
        "System.Environment.get_UserName", "System.Environment.get_MachineName",
        "System.Console.", "System.AppDomain.", "System.Activator.",
        "System.Reflection.Assembly.Load", "System.Reflection.Emit.", "System.Runtime.InteropServices.", "System.Runtime.Loader.",
        "System.Runtime.Serialization.", "System.Xml.", "Microsoft.Win32.", "Microsoft.Build.Utilities.ToolTask.",
        "Microsoft.CodeAnalysis.AnalyzerFileReference.", "Microsoft.CodeAnalysis.FileTextLoader.",
    ];

    private static readonly string[] FileSystem =
    [
        "System.IO.File.", "System.IO.FileInfo.", "System.IO.FileStream.", "System.IO.FileSystemInfo.", "System.IO.Directory.",
        "System.IO.DirectoryInfo.", "System.IO.DriveInfo.", "System.IO.StreamReader.", "System.Reflection.Assembly.",
    ];

    /// <summary>Who may call what nobody else calls. A new line here is a decision about reach.</summary>
    private static readonly string[] Exceptions =
    [
        // The project's own files below its intermediate folder: findings for the next build, the baseline's parts, marks of what was told.
        "SecretGuard.Build FindingPart System.IO.Directory.CreateDirectory",
        "SecretGuard.Build FindingPart System.IO.File.WriteAllLines",
        "SecretGuard.Build ScanTextFiles System.IO.File.Delete",
        "SecretGuard.Build ScanTextFiles System.IO.File.WriteAllText",
        "SecretGuard.Scanning AtomicFile System.IO.File.Delete",
        "SecretGuard.Scanning AtomicFile System.IO.File.Move",
        "SecretGuard.Scanning AtomicFile System.IO.File.WriteAllBytes",
        // The report that somebody asked for.
        "SecretGuard.Scanning BuildReport System.IO.Directory.CreateDirectory",
        "SecretGuard.Scanning FindingCache System.IO.Directory.CreateDirectory",
        // From text to text.
        "SecretGuard.Scanning HtmlText System.Net.WebUtility.HtmlEncode",
        "SecretGuard.Scanning LineMarks System.Net.WebUtility.HtmlEncode",
        "SecretGuard.Scanning LineMarks System.Net.WebUtility.UrlEncode",
        // Somebody clicked on the light bulb's last entry, which opens a page of the documentation. No batch applies it.
        "SecretGuard.CodeFixes OpenPage System.Diagnostics.Process.Start",
        "SecretGuard.CodeFixes OpenPage System.Diagnostics.ProcessStartInfo..ctor",
        "SecretGuard.CodeFixes OpenPage System.Diagnostics.ProcessStartInfo.set_UseShellExecute",
    ];

    /// <summary>Who looks at files. A new line here is a decision about reach.</summary>
    private static readonly string[] Readers =
    [
        "SecretGuard.Build CheckBaselineGrowth",
        "SecretGuard.Build CheckLock",
        "SecretGuard.Build CompiledReport",
        "SecretGuard.Build CompilerOverrides",
        "SecretGuard.Build FindingPart",
        "SecretGuard.Build LockedInputs",
        "SecretGuard.Build RepeatCompilerFindings",
        "SecretGuard.Build ReportCompilerFindings",
        "SecretGuard.Build ScanScope",
        "SecretGuard.Build ScanTextFiles",
        "SecretGuard.Build WriteCompilerBaseline",
        // The tables that lie inside the assembly itself.
        "SecretGuard.Core KnowledgeTable",
        "SecretGuard.Scanning AtomicFile",
        "SecretGuard.Scanning BaselineFile",
        "SecretGuard.Scanning BuildReport",
        "SecretGuard.Scanning CacheFile",
        "SecretGuard.Scanning ConfigurationFiles",
        "SecretGuard.Scanning EditorConfigFiles",
        "SecretGuard.Scanning FileLength",
        "SecretGuard.Scanning FindingCache",
        "SecretGuard.Scanning FolderListing",
        "SecretGuard.Scanning FolderWalker",
        // The page's parts, which lie inside the assembly itself.
        "SecretGuard.Scanning HtmlReport",
        "SecretGuard.Scanning IgnoreFiles",
        "SecretGuard.Scanning LastingWarningSearch",
        "SecretGuard.Scanning OpenedFile",
        "SecretGuard.Scanning ProjectFolders",
        "SecretGuard.Scanning ResponseFileWeakenings",
        "SecretGuard.Scanning SkippedNames",
        "SecretGuard.Scanning SuppressionListFile",
        "SecretGuard.Scanning TestScope",
    ];

    [Fact]
    public void Assemblies_CallNoNetworkNoProcessAndNoNativeCode() => AssertSame(
        Exceptions,
        Calls().Where(call => IsOneOf(Forbidden, call) && !IsXml(call)).Select(call => $"{call.Assembly} {call.Caller} {call.Target}"));

    // Projects and rule sets, for the lock: from a text, without document types and without a resolver.
    [Fact]
    public void Xml_IsReadForTheLockAlone() => AssertSame(
        ["SecretGuard.Scanning ProjectXml", "SecretGuard.Scanning RuleSetLine"],
        Calls().Where(IsXml).Select(call => $"{call.Assembly} {call.Caller}"));

    private static bool IsXml(AssemblyCall call) => call.Target.StartsWith("System.Xml.", StringComparison.Ordinal);

    /// <summary>Beginnings of the names that the command line has leave for nowhere else than listed.</summary>
    private static readonly string[] ForbiddenInTool =
    [
        "System.Net.", "System.Data.", "System.Diagnostics.Process", "System.IO.Pipes.", "System.Reflection.Emit.", "System.Runtime.Loader.",
        "System.Reflection.Assembly.Load",
    ];

    private static readonly string[] ProcessStartersInTool =
    [
        // Git, for what git alone knows: --staged, --since and --history.
        "secretguard GitProcess",
        // MSBuild, which evaluates the projects for "gate check", and loads them for "fix" and "scan --solution".
        "secretguard SolutionEvaluation",
        // Itself, for .NET's runtime, where it is machine code and a compiler is needed.
        "secretguard ManagedProgram",
        "Microsoft.CodeAnalysis.Workspaces.MSBuild BuildHostProcessManager",
        // The light bulb's last entry, which no batch applies.
        "SecretGuard.CodeFixes OpenPage",
    ];

    [Fact]
    public void CommandLine_StartsGitAndMSBuildAndNothingElse() => AssertSame(
        ProcessStartersInTool,
        CallsIn(feed.PathOf(PackedPackage.Tool)).Where(call => IsStart(call))
            .Select(call => $"{call.Assembly} {call.Caller}"));

    /// <summary>Who speaks of the network: <c>verify</c>, which the user asks for and agrees to.</summary>
    private static readonly string[] NetworkersInTool =
    [
        "SecretGuard.Scanning HtmlText",
        "SecretGuard.Scanning LineMarks",
        "secretguard AddressGuard",
        "secretguard ClientMethod",
        // The pipes to git that it started.
        "secretguard GitPipes",
        "secretguard GuardedHttp",
        "secretguard ServerMetadata",
    ];

    [Fact]
    public void CommandLine_UsesTheNetworkForVerifyAlone_ThroughOneDoor()
    {
        var calls = CallsIn(feed.PathOf(PackedPackage.Tool)).Where(call => call.Assembly.StartsWith("secretguard", StringComparison.OrdinalIgnoreCase))
            .Where(call => IsOneOf(ForbiddenInTool, call) && !call.Target.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal)).ToList();

        AssertSame(NetworkersInTool, calls.Select(call => $"{call.Assembly} {call.Caller}"));
        AssertSame(["secretguard GuardedHttp"], calls.Where(call => IsOneOf(Doors, call)).Select(call => $"{call.Assembly} {call.Caller}"));
    }

    private static readonly string[] Doors = ["System.Net.Sockets.", "System.Net.Dns.", "System.Net.Http.HttpClient.", "System.Net.Http.SocketsHttpHandler."];

    private static bool IsStart(AssemblyCall call) =>
        call.Target is "System.Diagnostics.Process.Start" or "System.Diagnostics.ProcessStartInfo..ctor";

    [Fact]
    public void Assemblies_LookAtFilesThroughTheirReadersAlone() =>
        AssertSame(Readers, Calls().Where(call => IsOneOf(FileSystem, call)).Select(call => $"{call.Assembly} {call.Caller}"));

    // A failing collection assertion would cut its items short.
    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var found = actual.Distinct().ToHashSet(StringComparer.Ordinal);
        var differing = found.Except(expected).Select(call => "new: " + call).Concat(expected.Except(found).Select(call => "gone: " + call)).ToList();
        Assert.True(differing.Count == 0, string.Join(Environment.NewLine, differing));
    }

    [Fact]
    public void Knowledge_IsReadFromTheAssemblyItself() =>
        Assert.Equal(
            ["System.IO.StreamReader..ctor", "System.Reflection.Assembly.GetManifestResourceStream"],
            Calls().Where(call => call.Caller == "KnowledgeTable" && IsOneOf(FileSystem, call)).Select(call => call.Target).Distinct()
                .Order(StringComparer.Ordinal));

    // The tests start processes and write files: what is looked for can be found.
    [Fact]
    public void Calls_OfTheTestsThemselves_AreSeen()
    {
        var calls = AssemblyCalls.In(File.ReadAllBytes(typeof(Command).Assembly.Location));

        Assert.Contains(new AssemblyCall("SecretGuard.Testing", "Command", "System.Diagnostics.Process.Start"), calls);
        Assert.Contains(new AssemblyCall("SecretGuard.Testing", "TemporaryFolder", "System.IO.File.WriteAllBytes"), calls);
        Assert.Contains(calls, call => IsOneOf(Forbidden, call));
    }

    private static bool IsOneOf(string[] beginnings, AssemblyCall call) =>
        beginnings.Any(beginning => call.Target.StartsWith(beginning, StringComparison.Ordinal));

    private IReadOnlyList<AssemblyCall> Calls() => CallsIn(feed.PathOf(PackedPackage.Library));

    private static IReadOnlyList<AssemblyCall> CallsIn(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).SelectMany(CallsIn).ToList();
    }

    private static IReadOnlyList<AssemblyCall> CallsIn(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return AssemblyCalls.In(content.ToArray());
    }
}
