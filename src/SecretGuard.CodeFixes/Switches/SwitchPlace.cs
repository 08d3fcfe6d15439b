using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Switches;

/// <summary>A switch in a document.</summary>
internal sealed class SwitchPlace
{
    private static readonly string[] AddressMembers = { "Authority", "MetadataAddress", "Address", "Issuer", "BaseAddress" };

    public SwitchPlace(SourceText text, SemanticModel model, SyntaxNode found)
    {
        Text = text;
        Model = model;
        Found = found;
    }

    public SourceText Text { get; }

    public SemanticModel Model { get; }

    /// <summary>What the diagnostic marks.</summary>
    public SyntaxNode Found { get; }

    /// <summary>The same initialiser or block says that the address is https.</summary>
    public bool HasHttpsAddress => SwitchRemoval.SetterOf(Found)?.FirstAncestorOrSelf<SyntaxNode>(node => node is InitializerExpressionSyntax or BlockSyntax or CompilationUnitSyntax) is { } around
        && around.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(IsHttpsAddress);

    private bool IsHttpsAddress(AssignmentExpressionSyntax assignment)
    {
        var name = assignment.Left switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } => member,
            _ => string.Empty,
        };
        if (Array.IndexOf(AddressMembers, name) < 0) return false;
        var text = Model.GetConstantValue(assignment.Right) is { HasValue: true, Value: string constant } ? constant : (assignment.Right as InterpolatedStringExpressionSyntax)?.Contents.ToString();
        return text?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;
    }
}
