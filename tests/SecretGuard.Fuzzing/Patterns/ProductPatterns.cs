using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SecretGuard.Analyzers;
using SecretGuard.Build;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Scanning;

namespace SecretGuard.Fuzzing.Patterns;

/// <summary>Every regular expression of the assemblies that ship.</summary>
internal static class ProductPatterns
{
    private const BindingFlags Anything = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const int WholeFile = 256 * 1024;

    private static readonly Assembly[] Assemblies =
    [
        typeof(TextScanner).Assembly, typeof(CredentialFlowAnalyzer).Assembly, typeof(ClientSecretFixer).Assembly, typeof(FolderScanner).Assembly,
        typeof(ScanTextFiles).Assembly, typeof(Cli.CommandFailure).Assembly,
    ];

    public static readonly IReadOnlyList<ProductPattern> All =
    [
        .. ScopeTable.Rows.Where(row => row.Pattern is not null).Select(row => new ProductPattern($"scopes.txt: {row.Value}", row.Pattern!, ScopeTable.MaxScopeLength)),
        .. Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !IsGenerated(type)).SelectMany(OfType),
    ];

    private static IEnumerable<ProductPattern> OfType(Type type) =>
        type.GetFields(Anything).Where(field => field.FieldType == typeof(Regex)).Select(field => (field.Name, Regex: (Regex)field.GetValue(null)!))
            .Concat(type.GetMethods(Anything).Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null).Select(method => (method.Name, Regex: (Regex)method.Invoke(null, null)!)))
            .Select(found => new ProductPattern($"{type.Name}.{found.Name}", found.Regex, LongestFor(type, found.Regex)));

    // Who goes back has a constant that cuts its text.
    private static int LongestFor(Type type, Regex regex) =>
        regex.Options.HasFlag(RegexOptions.NonBacktracking)
            ? WholeFile
            : (int)(type.GetField("Near", Anything)?.GetRawConstantValue() ?? throw new InvalidOperationException($"{type.Name} does not say how long a text its patterns are asked about."));

    private static bool IsGenerated(Type type) => type.Namespace == "System.Text.RegularExpressions.Generated";
}
