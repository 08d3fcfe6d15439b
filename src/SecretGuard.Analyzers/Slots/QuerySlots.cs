using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// Credentials that are put into a query by name, <c>AddQueryString(uri, "access_token", token)</c>, or accepted from one,
/// <c>request.Query["access_token"]</c>.
/// </summary>
internal sealed class QuerySlots : SlotFinder
{
    // A browser's WebSocket takes no header: SignalR's documentation reads the token of its hubs so.
    private const string HubGuard = "StartsWithSegments";

    private static readonly string[] QueryNames = { "query", "queryString", "queryParams", "queryParameters", "queryCollection" };

    private static readonly string[] Writers = { "AddQueryString", "AddQueryStringParameter", "AddQueryParameter", "AddQueryParameters", "SetQueryParam", "SetQueryParams", "AppendQueryParam", "AddQueryParam" };

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        switch (operation)
        {
            case IInvocationOperation { Arguments: { Length: > 0 } } call when Array.IndexOf(Writers, call.TargetMethod.Name) >= 0 || WrittenQueries.Takes(call):
                foreach (var argument in call.Arguments) Add(argument.Value, operation, into);
                foreach (var name in WrittenQueries.KeysIn(call)) Add(name, operation, into);
                break;
            case ISimpleAssignmentOperation assignment:
                foreach (var name in WrittenQueries.NamesIn(assignment)) Add(name, operation, into);
                break;
            case IInvocationOperation { TargetMethod: { Name: "TryGetValue" }, Arguments: { Length: > 0 } } lookup when IsQuery(lookup.Instance):
                if (!IsOfAHub(operation)) Add(lookup.Arguments[0].Value, operation, into);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: true }, Arguments: { Length: 1 } } indexer when IsQuery(indexer.Instance):
                if (!IsOfAHub(operation) && !IsWritten(indexer)) Add(indexer.Arguments[0].Value, operation, into);
                break;
            case IInvalidOperation:
                FindUnresolved(operation, into);
                break;
        }
    }

    // Half-typed code and projects before their restore.
    private static void FindUnresolved(IOperation operation, List<SlotUse> into)
    {
        var key = operation.Syntax switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryGetValue", Expression: var query }, ArgumentList.Arguments: { Count: > 0 } arguments }
                when IsQuery(query) => arguments[0].Expression,
            ElementAccessExpressionSyntax { Expression: var query, ArgumentList.Arguments: { Count: 1 } arguments } when IsQuery(query) => arguments[0].Expression,
            _ => null,
        };
        if (key is null || IsOfAHub(operation) || operation.Syntax.Parent is AssignmentExpressionSyntax { Left: var left } && left == operation.Syntax) return;
        Add(key is LiteralExpressionSyntax { Token.Value: string text } ? text : (key as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText, operation, into);
    }

    private static bool IsQuery(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Query" or "QueryString" } => true,
        IdentifierNameSyntax { Identifier.ValueText: var name } => IsQuery(name),
        _ => false,
    };

    private static void Add(IOperation key, IOperation act, List<SlotUse> into)
    {
        // The constants of a library are not always constants of the language, and its package is not always there.
        var name = key.ConstantValue is { HasValue: true, Value: string constant } ? constant : (key.Syntax as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
        Add(name, act, into);
    }

    private static void Add(string? name, IOperation act, List<SlotUse> into)
    {
        if (name is null || !SlotKinds.AreCredentials(name)) return;
        into.Add(new SlotUse(new Slot(SlotKind.QueryCredential, SlotEvidence.Key, name), act) { IsAct = true });
    }

    private static bool IsQuery(IOperation? instance) => instance switch
    {
        IPropertyReferenceOperation { Property: { Name: "Query" or "QueryString" } } => true,
        ILocalReferenceOperation { Local: { Name: var name } } => IsQuery(name),
        IParameterReferenceOperation { Parameter: { Name: var name } } => IsQuery(name),
        _ => false,
    };

    private static bool IsQuery(string name) => Array.Exists(QueryNames, one => string.Equals(name, one, StringComparison.OrdinalIgnoreCase));

    private static bool IsWritten(IOperation indexer) => indexer.Parent is IAssignmentOperation assignment && assignment.Target == indexer;

    private static bool IsOfAHub(IOperation read) =>
        read.Syntax.AncestorsAndSelf().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax) is { } around
        && around.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(AsksForAHub);

    // A path that is no literal is somebody's setting.
    private static bool AsksForAHub(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: HubGuard }, ArgumentList.Arguments: { Count: > 0 } arguments }
        && (arguments[0].Expression is not LiteralExpressionSyntax { Token.Value: string path } || path.IndexOf("hub", StringComparison.OrdinalIgnoreCase) >= 0);
}
