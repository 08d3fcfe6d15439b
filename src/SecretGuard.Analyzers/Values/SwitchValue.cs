using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>What a switch is set to, in the words of the text formats: <c>true</c> or <c>false</c>.</summary>
internal static class SwitchValue
{
    private const string On = "true";
    private const string Off = "false";

    private static readonly TrackedValue[] Unknown = new TrackedValue[0];

    /// <summary>The constant; nothing for what is known only at run time.</summary>
    public static IReadOnlyList<TrackedValue> Of(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: bool isOn }) return At(value.Syntax, isOn);
        if (value.ConstantValue is { HasValue: true, Value: string word }) return At(value.Syntax, word);
        if (FollowsTheScheme(value)) return At(value.Syntax, isOn: false);
        if (AcceptingCallback.Is(value)) return At(value.Syntax, isOn: true);
        if (ReadingValidator.Is(value)) return At(value.Syntax, isOn: false);
        // A name that stands for it once and for all.
        if (Initialisers.Of(value, default)?.Value is LiteralExpressionSyntax { Token.Value: bool once }) return At(value.Syntax, once);
        // bool? and object: the constant stands below a conversion.
        return value is IConversionOperation { Operand: var operand } ? Of(operand) : Unknown;
    }

    /// <summary>On, at the name of what is called, created or assigned.</summary>
    public static IReadOnlyList<TrackedValue> OfAct(IOperation act) => At(NameIn(act.Syntax), isOn: true);

    // RequireHttpsMetadata = authority.StartsWith("https"): off as soon as it would be needed.
    private static bool FollowsTheScheme(IOperation value) =>
        value is IInvocationOperation { TargetMethod: { Name: "StartsWith" }, Arguments: { Length: > 0 } arguments }
        && (arguments[0].Value is IFieldReferenceOperation { Field.Name: "UriSchemeHttps" }
            || (arguments[0].Value.ConstantValue is { HasValue: true, Value: string scheme } && scheme.StartsWith("https", System.StringComparison.OrdinalIgnoreCase)));

    private static TrackedValue[] At(SyntaxNode node, bool isOn) => At(node, isOn ? On : Off);

    private static TrackedValue[] At(SyntaxNode node, string word) =>
        new[] { new TrackedValue(SourceValue.Whole(word, new TextRange(node.SpanStart, node.Span.Length))) };

    private static SyntaxNode NameIn(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } => member.Name,
        MemberAccessExpressionSyntax member => member.Name,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } => member.Name,
        _ => syntax.ChildNodes().FirstOrDefault() ?? syntax,
    };
}
