using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Values;

/// <summary>
/// Texts that calls put together: <c>string.Concat</c>, <c>string.Join</c>, <c>string.Format</c> and chains of a <c>StringBuilder</c>.
/// </summary>
internal static class ComposedText
{
    private const string Builder = "StringBuilder";
    private const string Address = "UriBuilder";

    // new UriBuilder(scheme, host, port, path, query)
    private static readonly string[] BeforeArgument = { "", "://", ":", "/", "" };

    /// <summary>True for a call whose result is, or is on the way to, such a text.</summary>
    public static bool Is(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Concat" or "Join" or "Format", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInvocationOperation { TargetMethod: { Name: "Append" or "AppendFormat" or "AppendLine" or "ToString", ContainingType.Name: Builder } } => true,
        IObjectCreationOperation { Type.Name: Builder } => true,
        IObjectCreationOperation { Type.Name: Address, Arguments.Length: > 1 } => true,
        _ => false,
    };

    /// <summary>The expressions of the text, in order. A text between them stands in the list as itself.</summary>
    public static IReadOnlyList<Part> PartsOf(IOperation text)
    {
        var parts = new List<Part>();
        switch (text)
        {
            case IInvocationOperation { TargetMethod: { Name: "Concat", IsStatic: true } } call:
                parts.AddRange(ValuesOf(call, 0).Select(value => new Part(value)));
                break;
            case IInvocationOperation { TargetMethod: { Name: "Join", IsStatic: true } } call:
                AddJoined(call, parts);
                break;
            case IInvocationOperation { TargetMethod: { Name: "Format", IsStatic: true } } call:
                AddFormatted(call, parts);
                break;
            case IObjectCreationOperation { Type.Name: Address, Arguments: var arguments }:
                AddAddress(arguments, parts);
                break;
            default:
                AddChain(text, parts);
                break;
        }

        return parts;
    }

    private static void AddJoined(IInvocationOperation call, List<Part> into)
    {
        if (TextOf(call.Arguments[0].Value) is not { } separator) return;
        foreach (var value in ValuesOf(call, 1))
        {
            if (into.Count > 0) into.Add(new Part(separator));
            into.Add(new Part(value));
        }
    }

    private static void AddAddress(IReadOnlyList<IArgumentOperation> arguments, List<Part> into)
    {
        for (var i = 0; i < arguments.Count && i < BeforeArgument.Length; i++)
        {
            into.Add(new Part(BeforeArgument[i]));
            into.Add(new Part(arguments[i].Value));
        }
    }

    // A chain may have a thousand links: from its end to its begin, without recursion.
    private static void AddChain(IOperation chain, List<Part> into)
    {
        var links = new Stack<IOperation>();
        for (IOperation? link = chain; link is not null; link = (link as IInvocationOperation)?.Instance) links.Push(link);
        foreach (var link in links)
        {
            switch (link)
            {
                case IObjectCreationOperation { Arguments: { Length: > 0 } arguments } when arguments[0].Parameter?.Type.SpecialType == SpecialType.System_String:
                    into.Add(new Part(arguments[0].Value));
                    break;
                case IInvocationOperation { TargetMethod.Name: "AppendFormat" } call:
                    AddFormatted(call, into);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Append" or "AppendLine" } call:
                    if (call.Arguments.Length == 1) into.Add(new Part(call.Arguments[0].Value));
                    if (call.TargetMethod.Name == "AppendLine") into.Add(new Part("\n"));
                    break;
            }
        }
    }

    private static void AddFormatted(IInvocationOperation call, List<Part> into)
    {
        var at = call.Arguments[0].Parameter?.Name == "provider" ? 1 : 0;
        into.Add(new Part(call.Arguments[at].Value) { Arguments = ValuesOf(call, at + 1).ToList() });
    }

    private static IEnumerable<IOperation> ValuesOf(IInvocationOperation call, int from) =>
        call.Arguments.Skip(from).SelectMany(argument => ElementsOf(argument.Value is IConversionOperation { Operand: IArrayCreationOperation inner } ? inner : argument.Value));

    // What the last parameter gathers counts as arguments. Of spans the operation is younger than the oldest compiler the analyzers load into.
    private static IEnumerable<IOperation> ElementsOf(IOperation value) => value switch
    {
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
        { IsImplicit: true, Type.Name: "ReadOnlySpan" } => value.ChildOperations,
        _ => new[] { value },
    };

    private static string? TextOf(IOperation value) => value.ConstantValue is { HasValue: true, Value: { } constant } ? constant.ToString() : null;

    /// <summary>One of the things a text is put together from.</summary>
    internal readonly struct Part
    {
        public Part(IOperation value)
        {
            Value = value;
            Text = null;
            Arguments = null;
        }

        public Part(string text)
        {
            Value = null;
            Text = text;
            Arguments = null;
        }

        /// <summary>The expression, or null for what the call itself adds.</summary>
        public IOperation? Value { get; }

        public string? Text { get; }

        /// <summary>For a format: what takes the places of its items.</summary>
        public IReadOnlyList<IOperation>? Arguments { get; init; }
    }
}
