using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>
/// What runs inside compilers, editors and builds starts no process, opens no socket, writes no file and calls no native code; files
/// are read by the task's own readers alone. Held against the calls in the packed assemblies, not against the sources.
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

    /// <summary>Who looks at files. A new line here is a decision about reach.</summary>
    private static readonly string[] Readers =
    [
        "SecretGuard.Build NestedProjects",
        "SecretGuard.Build RepeatCompilerFindings",
        "SecretGuard.Build ScanScope",
        // The tables that lie inside the assembly itself.
        "SecretGuard.Core KnowledgeTable",
        "SecretGuard.Scanning FolderWalker",
        "SecretGuard.Scanning IgnoreFiles",
        "SecretGuard.Scanning LastingWarningSearch",
        "SecretGuard.Scanning SkippedNames",
        "SecretGuard.Scanning TestProjectText",
        "SecretGuard.Scanning TestScope",
        "SecretGuard.Scanning TextFileReader",
    ];

    [Fact]
    public void Assemblies_CallNoNetworkNoProcessAndNoNativeCode() =>
        Assert.DoesNotContain(Calls(), call => IsOneOf(Forbidden, call));

    [Fact]
    public void Assemblies_LookAtFilesThroughTheirReadersAlone() =>
        Assert.Equal(Readers, Calls().Where(call => IsOneOf(FileSystem, call)).Select(call => $"{call.Assembly} {call.Caller}").Distinct()
            .Order(StringComparer.Ordinal));

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

    private IReadOnlyList<AssemblyCall> Calls()
    {
        using var package = ZipFile.OpenRead(feed.LibraryPackage);
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
