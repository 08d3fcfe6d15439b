using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>A hard-coded secret in the syntax tree, and what would have to change to move it out.</summary>
internal sealed class SecretPlace
{
    private SecretPlace(PlaceKind kind, ExpressionSyntax replaced, SecretText text, SecretHolder holder)
    {
        Kind = kind;
        Replaced = replaced;
        Text = text;
        Holder = holder;
    }

    public PlaceKind Kind { get; }

    /// <summary>The expression that another one takes the place of.</summary>
    public ExpressionSyntax Replaced { get; }

    public SecretText Text { get; }

    public SecretHolder Holder { get; }

    /// <summary>How the part is written in its text; of no account for other places.</summary>
    public TextFormat Format { get; private init; }

    /// <summary>In front of the secret in Basic credentials.</summary>
    public string Id { get; private init; } = string.Empty;

    /// <summary>What of the tree changes.</summary>
    public SyntaxNode Changed => Holder.Node ?? Replaced;

    /// <summary>The place at a diagnostic, or null where nothing that compiles could take the literal's place.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="span">The secret.</param>
    /// <param name="slot">What it is for, as the diagnostic says.</param>
    public static SecretPlace? Find(SyntaxNode root, TextSpan span, string? slot)
    {
        if (SecretText.At(root, span) is not { } text || SecretHolder.Of(text.Expression) is not { } holder) return null;
        if (BasicCredentials.IdIn(text, slot) is { } id)
            return new(PlaceKind.Part, text.Expression, text, holder) { Format = TextFormat.Basic, Id = id };
        var format = text.IsWhole ? TextFormat.Plain : TextFormats.Of(text.Before, text.After, slot);
        if (text.IsWhole || format == TextFormat.Connection) return WholeOf(text, holder, format);
        return format == TextFormat.Unknown || text.IsBytes ? null : new(PlaceKind.Part, text.Expression, text, holder) { Format = format };
    }

    private static SecretPlace? WholeOf(SecretText text, SecretHolder holder, TextFormat format)
    {
        // One piece of a longer text is no setting.
        var isPiece = text.IsInterpolated || text.Expression.Parent?.IsKind(SyntaxKind.AddExpression) == true;
        if (format == TextFormat.Connection && isPiece) return null;
        if (text.IsBytes) return new(PlaceKind.Bytes, WithToArray(text.Expression), text, holder);
        return text.Expression.Parent switch
        {
            BinaryExpressionSyntax fallback when fallback.IsKind(SyntaxKind.CoalesceExpression) && fallback.Right == text.Expression =>
                new(PlaceKind.Fallback, fallback, text, holder) { Format = format },
            ArgumentSyntax argument when LookupWithDefault(argument) is { } lookup =>
                new(PlaceKind.DefaultArgument, lookup, text, holder) { Format = format },
            _ => new(PlaceKind.Expression, text.Expression, text, holder) { Format = format },
        };
    }

    // "…"u8.ToArray() is a byte array already.
    private static ExpressionSyntax WithToArray(ExpressionSyntax literal) =>
        literal.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray", Parent: InvocationExpressionSyntax call }
            ? call
            : literal;

    private static InvocationExpressionSyntax? LookupWithDefault(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax { Arguments: { Count: > 1 } arguments, Parent: InvocationExpressionSyntax call }
        && arguments.Last() == argument
        && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" or "GetValueOrDefault" }
            ? call
            : null;
}
