using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>Finds the texts that may reach a place: the one answer to "what is its value" for all rules.</summary>
internal sealed class ValueTracker
{
    // Deeper nesting than people write by hand; a bound against hostile and self-referring code.
    private const int MaxDepth = 12;

    private readonly CancellationToken _cancellation;

    // What the names met on the way stand for, each followed once: without it, names of names of names would grow beyond all bounds.
    private readonly Dictionary<ISymbol, IReadOnlyList<TrackedValue>> _followed = new(SymbolEqualityComparer.Default);
    private readonly SettingsFiles _settings;
    private SlotKind? _constantsOf;
    private bool _readsSettings;
    private int _questions;

    /// <param name="settings">What configuration holds.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ValueTracker(SettingsFiles settings, CancellationToken cancellation)
    {
        _settings = settings;
        _cancellation = cancellation;
    }

    /// <summary>Every constant text that the expression may have; nothing for what is known only at run time.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="slot">What it fills: for some slots the names of constants tell what their package, which may be missing, does not.</param>
    public IReadOnlyList<TrackedValue> Track(IOperation value, SlotKind? slot = null)
    {
        var found = new List<TrackedValue>();
        var outer = _constantsOf;
        var readOuter = _readsSettings;
        _readsSettings = slot is { } filled && SlotKinds.HoldsSecret(filled);
        _constantsOf = slot is { } kind && SlotKinds.HasConstants(kind) ? kind : null;
        if (_questions++ == 0) _followed.Clear();
        Collect(value, found, 0);
        _questions--;
        _constantsOf = outer;
        _readsSettings = readOuter;
        return found;
    }

    /// <summary>What configuration holds under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="read">The expression that reads it.</param>
    public IReadOnlyList<TrackedValue> Under(string key, IOperation read) => _settings.Of(key).Select(text => ValueOf(text, read)).ToList();

    private void Collect(IOperation? value, List<TrackedValue> into, int depth)
    {
        if (value is null || depth > MaxDepth) return;
        switch (value)
        {
            case ILiteralOperation or IUtf8StringOperation:
                AddLiteral(value, into);
                break;
            case IConversionOperation or IParenthesizedOperation or IArgumentOperation:
                foreach (var inner in value.ChildOperations) Collect(inner, into, depth + 1);
                break;
            case IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                AddPieces(value, into, depth);
                break;
            case IInvocationOperation or IObjectCreationOperation when ComposedText.Is(value):
                AddPieces(value, into, depth);
                break;
            case IPropertyReferenceOperation { Property: { Name: "Uri", ContainingType.Name: "UriBuilder" }, Instance: { } address }:
                Collect(address, into, depth + 1);
                break;
            case IPropertyReferenceOperation or IInvocationOperation when _readsSettings && SettingsRead.KeyOf(value, _cancellation) is { } key:
                AddConfigured(value, key, into, depth);
                break;
            case IFieldReferenceOperation or ILocalReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation:
                AddReferred(value, into, depth);
                break;
            case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.Length: 1 } when Initialisers.Of(value, _cancellation) is { } returned:
                AddReferred(value, returned, into, depth);
                break;
            default:
                if (AddConstant(value, into)) break;
                foreach (var carried in CarriedValues.Of(value)) Collect(carried, into, depth + 1);
                break;
        }
    }

    private bool AddConstant(IOperation value, List<TrackedValue> into)
    {
        if (_constantsOf is not { } slot || NamedConstant.TextOf(value, slot) is not { } text) return false;
        into.Add(new TrackedValue(SourceValue.Whole(text, RangeOf(value.Syntax))));
        return true;
    }

    private void AddConfigured(IOperation read, string key, List<TrackedValue> into, int depth)
    {
        foreach (var text in _settings.Of(key)) into.Add(ValueOf(text, read));
        // GetValue("Orders:Code", "…")
        foreach (var carried in CarriedValues.Of(read)) Collect(carried, into, depth + 1);
    }

    private static TrackedValue ValueOf(ConfiguredText text, IOperation read) =>
        new(SourceValue.Whole(text.Value, RangeOf(read.Syntax))) { Elsewhere = text.Place, IsForeign = text.IsExpected, SettingsPath = text.Path };

    private static void AddLiteral(IOperation literal, List<TrackedValue> into)
    {
        if (literal.Syntax is LiteralExpressionSyntax { Token.Value: string } syntax) into.Add(new TrackedValue(LiteralText.Of(syntax.Token)));
    }

    private void AddPieces(IOperation text, List<TrackedValue> into, int depth)
    {
        var pieces = new PiecedText();
        AppendPieces(text, pieces, depth);
        if (pieces.HasText) into.Add(pieces.Build());
    }

    private void AppendPieces(IOperation text, PiecedText into, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        switch (text)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Type?.SpecialType == SpecialType.System_String:
                foreach (var operand in Operands(sum)) AppendPieces(operand, into, depth + 1);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts) AppendPart(part, into, depth);
                break;
            case IInvocationOperation or IObjectCreationOperation when ComposedText.Is(text):
                foreach (var part in ComposedText.PartsOf(text)) AppendComposed(part, RangeOf(text.Syntax), into, depth);
                break;
            default:
                AppendValue(text, RangeOf(text.Syntax), into, depth);
                break;
        }
    }

    private void AppendComposed(ComposedText.Part part, TextRange whole, PiecedText into, int depth)
    {
        if (part.Value is not { } value) into.AppendBetween(part.Text!, whole);
        else if (part.Arguments is not { } arguments) AppendPieces(value, into, depth + 1);
        else AppendFormat(value, arguments, into, depth);
    }

    private void AppendFormat(IOperation format, IReadOnlyList<IOperation> arguments, PiecedText into, int depth)
    {
        if (depth > MaxDepth || Track(format) is not { Count: 1 } known || known[0].HasHoles)
        {
            into.AppendHole(RangeOf(format.Syntax));
            return;
        }

        var text = known[0].Value;
        foreach (var (start, length, item) in FormatItems.Of(text.Value))
        {
            if (item < 0) into.Append(text.Slice(start, length));
            else if (item < arguments.Count) AppendPieces(arguments[item], into, depth + 1);
            else into.AppendHole(text.RangeOf(start, length));
        }
    }

    // A chain of a thousand operands is a thousand levels deep on its left side only: no recursion there.
    private static Stack<IOperation> Operands(IBinaryOperation sum)
    {
        var operands = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } chain)
        {
            operands.Push(chain.RightOperand);
            left = chain.LeftOperand;
        }

        operands.Push(left);
        return operands;
    }

    private void AppendPart(IInterpolatedStringContentOperation part, PiecedText into, int depth)
    {
        if (part is IInterpolationOperation hole) AppendValue(hole.Expression, RangeOf(hole.Syntax), into, depth);
        else if (part.Syntax is InterpolatedStringTextSyntax text) into.Append(LiteralText.Piece(text.TextToken));
    }

    private void AppendValue(IOperation value, TextRange range, PiecedText into, int depth)
    {
        var known = new List<TrackedValue>();
        if (depth <= MaxDepth) Collect(value, known, depth + 1);
        // A piece of another place, or one of several: this expression stands for it.
        if (known.Count == 1 && !known[0].HasHoles) into.Append(known[0].Value, Contains(range, known[0].Value.Range) ? null : range);
        else if (known.Count > 0 && !known[0].HasHoles) into.Append(known[0].Value, range);
        // Put together here, or a few lines before in a local.
        else if (known.Count == 1 && known[0] is { Shared: null, Elsewhere: null }) into.Append(known[0]);
        else if (value.ConstantValue is { HasValue: true, Value: { } constant })
            into.Append(SourceValue.Whole(Convert.ToString(constant, CultureInfo.InvariantCulture), range));
        else into.AppendHole(range);
    }

    private static bool Contains(TextRange outer, TextRange inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    private void AddReferred(IOperation reference, List<TrackedValue> into, int depth)
    {
        if (AddConstant(reference, into)) return;
        if (Initialisers.Of(reference, _cancellation) is not { } initialiser)
        {
            if (reference.ConstantValue is { HasValue: true, Value: string constant })
                into.Add(new TrackedValue(SourceValue.Whole(constant, RangeOf(reference.Syntax))) { Elsewhere = DeclarationOf(reference), IsForeign = IsForeign(reference) });
            return;
        }

        AddReferred(reference, initialiser, into, depth);
    }

    private void AddReferred(IOperation reference, Initialiser initialiser, List<TrackedValue> into, int depth)
    {
        if (initialiser.Value.SyntaxTree != reference.Syntax.SyntaxTree)
        {
            AddForeign(reference, initialiser, into);
            return;
        }

        foreach (var value in Follow(reference, initialiser, depth))
            into.Add(new TrackedValue(value.Value, value.HasHoles) 
            {
                Elsewhere = value.Elsewhere,
                IsForeign = value.IsForeign,
                Shared = IsMember(initialiser.Symbol) ? initialiser.Symbol : value.Shared,
            });
    }

    private IReadOnlyList<TrackedValue> Follow(IOperation reference, Initialiser initialiser, int depth)
    {
        if (_followed.TryGetValue(initialiser.Symbol, out var known)) return known;
        var found = new List<TrackedValue>();
        // A name that leads back to itself finds nothing there.
        _followed.Add(initialiser.Symbol, Array.Empty<TrackedValue>());
        if (reference.SemanticModel?.GetOperation(initialiser.Value, _cancellation) is { } operation) Collect(operation, found, depth + 1);
        return _followed[initialiser.Symbol] = found;
    }

    private static bool IsMember(ISymbol symbol) => symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    // No semantic model for another file inside an analyzer: constants come folded, the rest is read as syntax.
    private static void AddForeign(IOperation reference, Initialiser initialiser, List<TrackedValue> into)
    {
        var text = reference.ConstantValue is { HasValue: true, Value: string constant } ? constant : (initialiser.Value as LiteralExpressionSyntax)?.Token.Value as string;
        if (text is null) return;
        into.Add(new TrackedValue(SourceValue.Whole(text, RangeOf(reference.Syntax)))
        {
            Elsewhere = initialiser.Value.GetLocation(),
            Shared = initialiser.Symbol,
            IsForeign = IsForeign(reference),
        });
    }

    private static bool IsForeign(IOperation reference) =>
        reference is IMemberReferenceOperation { Member: { } member } && reference.SemanticModel is { } model
        && !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, model.Compilation.Assembly);

    private static Location? DeclarationOf(IOperation reference) =>
        (reference as IFieldReferenceOperation)?.Field.Locations.FirstOrDefault(location => location.IsInSource);

    private static TextRange RangeOf(SyntaxNode node) => new(node.SpanStart, node.Span.Length);
}
