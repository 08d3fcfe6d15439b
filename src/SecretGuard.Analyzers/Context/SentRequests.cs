using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Context;

/// <summary>What the requests of a member carry besides their address: a token, or the form of a token request.</summary>
internal sealed class SentRequests
{
    // Operations looked at in one member: some hundred lines of code.
    private const int Budget = 4000;

    private static readonly string[] SendLeads = { "Send", "Execute" };

    // builder.Services.AddHttpClient(…).AddUserAccessTokenHandler(), AddClientCredentialsHttpClient(…)
    private static readonly string[] TokenMethods = { "TokenHandler", "TokenHttpClient", "CredentialsHttpClient", "WithOAuthBearerToken" };

    private static readonly string[] HandlerWords = { "Token", "Bearer", "Auth" };

    // new RefitSettings { AuthorizationHeaderValueGetter = … }, WithUrl(url, options => options.AccessTokenProvider = …)
    private static readonly string[] TokenMembers = { "AuthorizationHeaderValueGetter", "AccessTokenProvider" };

    private static readonly string[] Authenticators = { "new JwtAuthenticator", "new OAuth2" };

    private static readonly string[] OtherSchemes = { "\"Basic", "\"Digest" };

    private readonly MemberUses _uses;
    private readonly Dictionary<IOperation, Sent> _read = new();

    public SentRequests(MemberUses uses) => _uses = uses;

    /// <summary>What an address is that a request goes to: an API's when the request carries a token, a token endpoint when it asks for one.</summary>
    /// <param name="address">A use of an <see cref="SlotKind.ApiAddress"/>.</param>
    /// <returns>Null when the request carries neither.</returns>
    public Slot? SlotOf(SlotUse address)
    {
        if (IsConfiguredWithToken(address.Value)) return address.Slot;
        var sent = In(BodyOf(address.Value));
        if (sent.AsksForToken && IsPost(address.Value) && sent.Posts == 1) return new Slot(SlotKind.TokenEndpoint, address.Slot.Evidence, address.Slot.Name);
        return OwningObject.Of(address.Value) is { } owner && (sent.Carries(owner) || CarriesElsewhere(owner)) ? address.Slot : null;
    }

    private static IOperation BodyOf(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }

    private Sent In(IOperation body)
    {
        if (!_read.TryGetValue(body, out var sent)) _read.Add(body, sent = Read(body));
        return sent;
    }

    private Sent Read(IOperation body)
    {
        var sent = new Sent();
        var pending = new Queue<IOperation>();
        pending.Enqueue(body);
        for (var looked = 0; pending.Count > 0 && looked < Budget; looked++)
        {
            var operation = pending.Dequeue();
            if (operation is IInvocationOperation call) sent.Learn(call);
            if (IsPosting(operation)) sent.Posts++;
            foreach (var child in operation.ChildOperations) pending.Enqueue(child);
        }

        foreach (var use in _uses.All)
        {
            if (use.Slot.Kind == SlotKind.GrantType && use.Slot.Evidence == SlotEvidence.Key) sent.AsksForToken = true;
            if (IsToken(use) && OwningObject.Of(use.Value) is { } owner) sent.Add(owner);
        }

        return sent;
    }

    private static bool IsToken(SlotUse use) => use.Slot.Kind switch
    {
        SlotKind.AuthorizationHeader => Array.TrueForAll(OtherSchemes, scheme => use.Value.Syntax.ToString().IndexOf(scheme, StringComparison.OrdinalIgnoreCase) < 0),
        // A variable called "token" is sent nowhere yet.
        SlotKind.Token => use.Slot.Evidence != SlotEvidence.Name || (use.Value.Parent is IArgumentOperation && use.Value.Type?.SpecialType == SpecialType.System_String),
        _ => false,
    };

    private static bool IsPost(IOperation address)
    {
        for (var parent = address.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
            if (IsPosting(parent)) return true;
        return false;
    }

    private static bool IsPosting(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: var name } => name.StartsWith("Post", StringComparison.Ordinal),
        IObjectCreationOperation { Type.Name: "HttpRequestMessage", Arguments: { Length: > 1 } arguments } =>
            arguments[0].Value is IPropertyReferenceOperation { Property.Name: "Post" },
        _ => false,
    };

    private static bool IsConfiguredWithToken(IOperation address)
    {
        var child = address;
        for (var parent = address.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IInvocationOperation call && (IsTokenMethod(call) || HoldsTokenMember(call.Arguments, child))) return true;
            if (parent is IObjectCreationOperation creation && (HoldsToken(creation.Arguments) || HasAuthenticator(creation))) return true;
        }

        return false;
    }

    private static bool IsTokenMethod(IInvocationOperation call) =>
        Array.Exists(TokenMethods, word => call.TargetMethod.Name.IndexOf(word, StringComparison.Ordinal) >= 0)
        || (call.TargetMethod is { Name: "AddHttpMessageHandler", TypeArguments: { Length: 1 } types }
            && Array.Exists(HandlerWords, word => types[0].Name.IndexOf(word, StringComparison.Ordinal) >= 0));

    private static bool HoldsTokenMember(IEnumerable<IArgumentOperation> arguments, IOperation address) =>
        arguments.Any(argument => argument != address && argument.Syntax.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(IsTokenMember));

    // new OrdersClient("http://…", token)
    private static bool HoldsToken(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value.Type?.SpecialType == SpecialType.System_String
            && argument.Parameter is { } parameter && NameLexicon.SlotOf(parameter.Name) == SlotKind.Token);

    // new RestClientOptions("http://…") { Authenticator = new JwtAuthenticator(token) }
    private static bool HasAuthenticator(IObjectCreationOperation creation) =>
        creation.Initializer?.Initializers.Any(entry => entry is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: "Authenticator" }, Value: var value }
            && Array.Exists(Authenticators, word => value.Syntax.ToString().IndexOf(word, StringComparison.Ordinal) >= 0)) == true;

    private static bool IsTokenMember(AssignmentExpressionSyntax assignment) =>
        WrittenName.Of(assignment.Left) is { } name && Array.IndexOf(TokenMembers, name) >= 0;

    // One member gives a client its address, another its token. No semantic model of the other is asked: the name of the field tells.
    private static bool CarriesElsewhere(object owner) =>
        owner is IFieldSymbol or IPropertySymbol
        && ((ISymbol)owner).ContainingType.DeclaringSyntaxReferences.Any(type => type.GetSyntax().DescendantNodes().Any(node => SetsToken(node, ((ISymbol)owner).Name)));

    private static bool SetsToken(SyntaxNode node, string owner) => node switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Authorization" } target } assignment =>
            IsPartOf(target, owner) && assignment.Right.ToString().IndexOf("\"Bearer\"", StringComparison.Ordinal) >= 0,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetBearerToken" } call } => IsPartOf(call, owner),
        _ => false,
    };

    private static bool IsPartOf(MemberAccessExpressionSyntax part, string owner)
    {
        ExpressionSyntax current = part;
        while (current is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } member) current = member.Expression;
        return WrittenName.Of(current) == owner;
    }

    /// <summary>What one member sends.</summary>
    private sealed class Sent
    {
        private readonly List<object> _carriers = new();

        // A client and a request that is sent by it.
        private readonly List<(object Client, object Request)> _sends = new();

        /// <summary>A form or body of the member has a <c>grant_type</c>.</summary>
        public bool AsksForToken { get; set; }

        /// <summary>The number of requests with a body.</summary>
        public int Posts { get; set; }

        public void Add(object carrier) => _carriers.Add(carrier);

        public void Learn(IInvocationOperation call)
        {
            if (!MethodLeads.IsAny(call.TargetMethod.Name, SendLeads)) return;
            if (OwningObject.RootOf(OwningObject.ReceiverOf(call)) is not { } client) return;
            foreach (var argument in call.Arguments)
                if (OwningObject.RootOf(argument.Value) is { } request) _sends.Add((client, request));
        }

        public bool Carries(object owner) => Holds(owner)
            || _sends.Any(send => (OwningObject.AreSame(send.Client, owner) && Holds(send.Request)) || (OwningObject.AreSame(send.Request, owner) && Holds(send.Client)));

        private bool Holds(object owner) => _carriers.Any(carrier => OwningObject.AreSame(carrier, owner));
    }
}
