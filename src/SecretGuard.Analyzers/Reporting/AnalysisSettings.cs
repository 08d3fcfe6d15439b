using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.Analyzers.Reporting;

/// <summary>What the build tells the analyzers through the generated global config.</summary>
internal sealed class AnalysisSettings
{
    private static readonly HashSet<string> TestFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    private const string ServerFramework = "Microsoft.AspNetCore.Server.Kestrel";

    private static readonly HashSet<string> ClientFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "Microsoft.AspNetCore.Components.WebAssembly", "Microsoft.Maui.Controls", "Microsoft.WinUI", "PresentationFramework", "Xamarin.Forms.Core", "Mono.Android",
        "Xamarin.iOS", "Microsoft.iOS", "Microsoft.Android", "Avalonia.Controls", "Uno.UI",
    };

    private static readonly char[] PathSeparators = { '/', '\\' };

    private readonly ScanSettings _settings;
    private readonly string _root;
    private readonly AnalyzerConfigOptionsProvider _configuration;

    private AnalysisSettings(AnalyzerConfigOptionsProvider configuration, Gate gate, bool isTestProject, Baseline baseline)
    {
        Baseline = baseline;
        _configuration = configuration;
        _settings = new ScanSettings(gate, isTestProject);
        _root = RootOf(configuration.GlobalOptions);
    }

    public Gate Gate => _settings.Gate;

    /// <summary>The gate has a name that does not exist. Then the strictness of a build applies, as if none had been given.</summary>
    public bool InvalidGate { get; private init; }

    /// <summary>The project is an application on the machines of its users: desktop, mobile, WebAssembly.</summary>
    public bool IsPublicClient { get; private init; }

    /// <summary>Somebody gave a rule that is off by default a severity. What nobody wants to know need not be looked for.</summary>
    public static bool IsAskedFor(string rule, SyntaxTree tree, Compilation compilation, CancellationToken cancellation)
    {
        var options = compilation.Options;
        if (options.SpecificDiagnosticOptions.ContainsKey(rule)) return true;
        return options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, rule, cancellation, out _) || provider.TryGetGlobalDiagnosticValue(rule, cancellation, out _));
    }

    /// <summary>The build's own task scans the text files: the compiler would say everything twice.</summary>
    public bool BuildScansText { get; private init; }

    /// <summary>What it covers is not reported.</summary>
    public Baseline Baseline { get; }

    public static AnalysisSettings Read(AnalyzerConfigOptionsProvider configuration, Compilation compilation, Baseline baseline)
    {
        var options = configuration.GlobalOptions;
        var gate = Gate.Warning;
        var invalid = options.TryGetValue("secretguard_gate", out var text) && !GateNames.TryParse(text, out gate);
        return new AnalysisSettings(configuration, gate, IsTestProject(options, compilation), baseline)
        {
            InvalidGate = invalid,
            IsPublicClient = IsOnUsersMachines(compilation),
            BuildScansText = options.TryGetValue("secretguard_build_scans_text", out var scans) && scans == "true",
        };
    }

    public FileRole RoleOf(string path) => _settings.RoleOf(PathOf(path));

    /// <summary>The settings for one source. How severe a rule is there, the compiler sees to itself.</summary>
    public ScanSettings For(SyntaxTree tree)
    {
        var options = _configuration.GetOptions(tree);
        return _settings.With(PolicyOptions.Read(key => ValueOf(options, key)));
    }

    /// <summary>The settings for one text file, with what the user says about severities: the compiler knows nothing of those there.</summary>
    public ScanSettings For(AdditionalText file)
    {
        var options = _configuration.GetOptions(file);
        return UserSettings.Apply(_settings, key => ValueOf(options, key));
    }

    /// <summary>
    /// The path relative to the root. What lies above the root says nothing about a file; without a root only its name speaks.
    /// </summary>
    public string PathOf(string path)
    {
        var normal = path.Replace('\\', '/');
        var isBelow = _root.Length > 0 && normal.StartsWith(_root, StringComparison.OrdinalIgnoreCase);
        return isBelow ? normal.Substring(_root.Length) : normal.Substring(normal.LastIndexOf('/') + 1);
    }

    private static string? ValueOf(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;

    private static bool IsTestProject(AnalyzerConfigOptions options, Compilation compilation)
    {
        if (options.TryGetValue("secretguard_is_test_project", out var text) && bool.TryParse(text, out var isTest)) return isTest;
        return compilation.ExternalReferences.Any(reference => TestFrameworks.Contains(NameOf(reference)));
    }

    // A server that hosts such an application refers to it, and to a server's framework.
    private static bool IsOnUsersMachines(Compilation compilation)
    {
        var isClient = false;
        foreach (var reference in compilation.ExternalReferences)
        {
            var name = NameOf(reference);
            if (string.Equals(name, ServerFramework, StringComparison.OrdinalIgnoreCase)) return false;
            isClient |= ClientFrameworks.Contains(name);
        }

        return isClient;
    }

    // By file names: to ask the assemblies for theirs reads all of them. "References" would bind them, too.
    private static string NameOf(MetadataReference reference) => reference switch
    {
        CompilationReference { Compilation: { AssemblyName: { } name } } => name,
        _ => NameOfFile(reference.Display ?? string.Empty),
    };

    private static string NameOfFile(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(PathSeparators) + 1);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - ".dll".Length) : name;
    }

    private static string RootOf(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("secretguard_root", out var root) || string.IsNullOrWhiteSpace(root))
            options.TryGetValue("build_property.ProjectDir", out root);
        return string.IsNullOrWhiteSpace(root) ? string.Empty : root!.Trim().Replace('\\', '/').TrimEnd('/') + "/";
    }
}
