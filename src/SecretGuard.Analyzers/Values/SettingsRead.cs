using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Values;

/// <summary>The key under which an expression reads .NET configuration: <c>configuration["Orders:Code"]</c>, <c>section.GetValue&lt;string&gt;("Code")</c>.</summary>
internal static class SettingsRead
{
    // Sections of sections: more than people write.
    private const int MaxDepth = 8;

    /// <summary>The whole key with colons; null for all other expressions and for keys that are put together at run time.</summary>
    public static string? KeyOf(IOperation value, CancellationToken cancellation) => value switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1, Instance: { } holder } read when IsConfiguration(holder.Type) =>
            Joined(SectionOf(holder, cancellation), TextOf(read.Arguments[0].Value)),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } section } when section.Type?.Name == "IConfigurationSection" => NamedSectionOf(section, cancellation),
        IInvocationOperation { TargetMethod: { Name: "GetValue", ContainingType.Name: "ConfigurationBinder" } } call when call.Arguments.Length > 1 =>
            Joined(SectionOf(call.Arguments[0].Value, cancellation), call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "key") is { } key ? TextOf(key.Value) : null),
        IInvocationOperation { TargetMethod: { Name: "Get", ContainingType.Name: "ConfigurationBinder" } } call when call.Type?.SpecialType == SpecialType.System_String =>
            NamedSectionOf(call.Arguments[0].Value, cancellation),
        _ => null,
    };

    private static string? NamedSectionOf(IOperation section, CancellationToken cancellation) =>
        SectionOf(section, cancellation) is { Length: > 0 } path ? path : null;

    /// <summary>The key of a section; nothing for the root; null where nobody knows.</summary>
    public static string? SectionOf(IOperation holder, CancellationToken cancellation = default, int depth = 0)
    {
        if (depth > MaxDepth) return null;
        while (holder is IConversionOperation) holder = holder.ChildOperations.First();
        if (holder is IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection", Arguments: { Length: > 0 } arguments } call)
            return Joined(SectionOf(call.Instance ?? arguments[0].Value, cancellation, depth + 1), TextOf(arguments[arguments.Length - 1].Value));
        if (Initialisers.Of(holder, cancellation) is { } initialiser)
            return initialiser.Value.SyntaxTree == holder.Syntax.SyntaxTree && holder.SemanticModel?.GetOperation(initialiser.Value, cancellation) is { } origin
                ? SectionOf(origin, cancellation, depth + 1)
                : null;
        return holder.Type?.Name == "IConfigurationSection" || !IsConfiguration(holder.Type) ? null : string.Empty;
    }

    private static string? Joined(string? section, string? key) => section is null || key is null ? null : section.Length == 0 ? key : section + ":" + key;

    private static string? TextOf(IOperation value) => value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } text } ? text : null;

    /// <summary>True for the type of a configuration or of one of its sections.</summary>
    public static bool IsConfiguration(ITypeSymbol? type) => type is not null && (IsOne(type) || type.AllInterfaces.Any(IsOne));

    private static bool IsOne(ITypeSymbol type) =>
        type is { Name: "IConfiguration" or "IConfigurationSection", ContainingNamespace: { Name: "Configuration", ContainingNamespace.Name: "Extensions" } };
}
