using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Switches;

/// <summary>Ties a switch to development: <c>RequireHttpsMetadata = !environment.IsDevelopment()</c>, where the code can ask.</summary>
internal static class DevelopmentValue
{
    private const string Hosting = "Microsoft.Extensions.Hosting";

    private static readonly string[] Environments = { "IHostEnvironment", "IWebHostEnvironment", "IHostingEnvironment" };

    // builder.Environment, context.HostingEnvironment
    private static readonly string[] Members = { "Environment", "HostingEnvironment" };

    public static ImmutableArray<TextChange> At(SemanticModel model, SyntaxNode found)
    {
        if (found is not LiteralExpressionSyntax literal || SwitchRemoval.SetterOf(found) is not AssignmentExpressionSyntax) return ImmutableArray<TextChange>.Empty;
        if (EnvironmentAt(model, found.SpanStart) is not { } environment) return ImmutableArray<TextChange>.Empty;
        var isOn = literal.IsKind(SyntaxKind.TrueLiteralExpression);
        var value = (isOn ? string.Empty : "!") + environment + ".IsDevelopment()";
        var changes = ImmutableArray.Create(new TextChange(found.Span, value));
        return NeedsUsing(model, found.SpanStart) ? changes.Insert(0, Using((CompilationUnitSyntax)model.SyntaxTree.GetRoot())) : changes;
    }

    private static string? EnvironmentAt(SemanticModel model, int position)
    {
        foreach (var symbol in model.LookupSymbols(position))
        {
            if (TypeOf(symbol) is not { } type || IsDeclaredLater(symbol, position)) continue;
            if (IsEnvironment(type)) return symbol.Name;
            var member = type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => System.Array.IndexOf(Members, property.Name) >= 0 && IsEnvironment(property.Type));
            if (member is not null) return symbol.Name + "." + member.Name;
        }

        return null;
    }

    private static bool IsDeclaredLater(ISymbol symbol, int position) =>
        symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.Any(place => place.Span.End > position);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { CanBeReferencedByName: true } field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsEnvironment(ITypeSymbol type) => System.Array.IndexOf(Environments, type.Name) >= 0;

    // IsDevelopment is an extension method.
    private static bool NeedsUsing(SemanticModel model, int position) =>
        !model.LookupNamespacesAndTypes(position).OfType<INamedTypeSymbol>().Any(type => type.Name == "HostEnvironmentEnvExtensions");

    private static TextChange Using(CompilationUnitSyntax root)
    {
        var line = "using " + Hosting + ";" + NewLine(root);
        foreach (var one in root.Usings)
            if (one.Alias is null && one.StaticKeyword.IsKind(SyntaxKind.None) && string.CompareOrdinal(one.Name?.ToString(), Hosting) > 0 && one.Name?.ToString().StartsWith("System", System.StringComparison.Ordinal) == false)
                return new TextChange(new TextSpan(one.SpanStart, 0), line);

        return root.Usings.Count > 0
            ? new TextChange(new TextSpan(root.Usings[root.Usings.Count - 1].FullSpan.End, 0), line)
            : new TextChange(new TextSpan(root.Externs.FullSpan.End, 0), line + NewLine(root));
    }

    private static string NewLine(SyntaxNode root) => root.SyntaxTree.GetText().ToString().Contains("\r\n") ? "\r\n" : "\n";
}
