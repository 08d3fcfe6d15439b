using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Candidates;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// A token behind <c>?token=</c>, where names alone tell that the address is an API's: <c>apiUrl + "?token=" + token</c>. Where the text
/// tells it, the text is read.
/// </summary>
internal sealed class ApiQuerySlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation.ConstantValue is not { HasValue: true, Value: string text } || !ApiQuery.EndsIn(text)) return;
        var tokens = WholeText.Around(operation).Syntax.DescendantTokens().Where(token => IsName(token) || IsText(token)).ToList();
        var at = tokens.FindIndex(token => token.SpanStart >= operation.Syntax.SpanStart);
        if (!tokens.Skip(at + 1).TakeWhile(IsName).Any(token => IsToken(token.ValueText))) return;
        var words = tokens.Take(at + 1).Concat(NamesAround(operation.Syntax)).SelectMany(token => NameWords.Split(token.ValueText)).ToList();
        var isToldByTheText = ApiQuery.IsToldBy(tokens.Take(at + 1).Where(IsText).SelectMany(token => NameWords.Split(token.ValueText)).ToList());
        if (ApiQuery.IsToldBy(words) && !isToldByTheText)
            into.Add(new SlotUse(new Slot(SlotKind.QueryCredential, SlotEvidence.Key, ApiQuery.Field), operation) { IsAct = true });
    }

    private static bool IsName(SyntaxToken token) => token.RawKind == (int)SyntaxKind.IdentifierToken;

    private static bool IsText(SyntaxToken token) => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken;

    private static bool IsToken(string name) =>
        string.Equals(name.TrimStart('_'), ApiQuery.Field, StringComparison.OrdinalIgnoreCase) || SlotKinds.AreCredentials(name);

    // string InviteLink() => …
    private static IEnumerable<SyntaxToken> NamesAround(SyntaxNode node) => node.Ancestors().Select(outer => outer switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        VariableDeclaratorSyntax variable => variable.Identifier,
        _ => default,
    }).Where(name => name.RawKind != 0);
}
