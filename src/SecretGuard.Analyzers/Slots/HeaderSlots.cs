using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary><c>new AuthenticationHeaderValue("Basic", …)</c>: the scheme says what the credentials are.</summary>
internal sealed class HeaderSlots : SlotFinder
{
    private const string Header = "Authorization";

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not IObjectCreationOperation { Arguments: { Length: 2 } arguments, Type.Name: "AuthenticationHeaderValue" }) return;
        if (arguments[0].Value.ConstantValue is not { HasValue: true, Value: string scheme }) return;
        var kind = string.Equals(scheme, "Basic", StringComparison.OrdinalIgnoreCase) ? SlotKind.BasicCredentials : SlotKind.Token;
        into.Add(new SlotUse(new Slot(kind, SlotEvidence.Sink, Header), arguments[1].Value));
    }
}
