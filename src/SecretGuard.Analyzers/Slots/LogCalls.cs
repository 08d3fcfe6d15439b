using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Tells what writes to a log, a console or a trace: by the names of method and type, since every logging library has types of its own.</summary>
public static class LogCalls
{
    private static readonly string[] Writers = { "Console", "Debug", "Trace", "TraceSource", "TextWriterTraceListener", "AnsiConsole" };

    private static readonly string[] Leads = { "Log", "Write", "Trace", "Debug", "Info", "Warn", "Error", "Fatal", "Critical", "Verbose", "Print", "Markup", "BeginScope" };

    // activity.SetTag("token", …), span.SetAttribute(…), LogContext.PushProperty(…), telemetry.TrackTrace(…)
    private static readonly (string Type, string[] Leads)[] Others =
    {
        ("Activity", new[] { "SetTag", "AddTag", "SetBaggage", "AddBaggage" }),
        ("TelemetrySpan", new[] { "SetAttribute", "AddEvent" }),
        ("LogContext", new[] { "PushProperty" }),
        ("TelemetryClient", new[] { "Track" }),
        ("ILogger", new[] { "ForContext" }),
        ("Log", new[] { "ForContext" }),
    };

    public static bool Is(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke) return IsDefined(method);
        if (method.ContainingType is not { } type) return false;
        if (MethodLeads.IsAny(method.Name, Leads) && (IsLogger(type) || IsConsoleStream(call.Instance))) return true;
        foreach (var (name, leads) in Others)
            if (type.Name == name && MethodLeads.IsAny(method.Name, leads)) return true;
        return IsGenerated(method);
    }

    /// <summary>Before a restore an argument has no type, and the call with it none either.</summary>
    public static bool Is(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: var method, Expression: var receiver } || !MethodLeads.IsAny(method.Identifier.ValueText, Leads)) return false;
        var name = (receiver as SimpleNameSyntax ?? (receiver as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText;
        return name is not null && (Array.IndexOf(Writers, name) >= 0 || name == "Log" || name.EndsWith("logger", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLogger(INamedTypeSymbol type) =>
        Array.IndexOf(Writers, type.Name) >= 0 || type.Name.IndexOf("Logger", StringComparison.Ordinal) >= 0 || type.Name is "Log" or "ILog" or "EventSource";

    // Console.Error.WriteLine(…): a writer by its type, which may be any other.
    private static bool IsConsoleStream(IOperation? receiver) =>
        receiver is IPropertyReferenceOperation { Property: { Name: "Out" or "Error", ContainingType: { Name: "Console", ContainingNamespace: { Name: "System" } } } };

    // [LoggerMessage(…)] static partial void TokenReceived(ILogger logger, string token);
    private static bool IsGenerated(IMethodSymbol method)
    {
        var declared = method.ReducedFrom ?? method;
        return declared.IsPartialDefinition && declared.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "LoggerMessageAttribute" or "LoggerMessage");
    }

    // LoggerMessage.Define<string>(…) gives an Action<ILogger, string, Exception>.
    private static bool IsDefined(IMethodSymbol invoke) => invoke.Parameters[0].Type.Name == "ILogger";
}
