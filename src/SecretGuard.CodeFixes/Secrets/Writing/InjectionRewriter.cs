using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using SecretGuard.CodeFixes.Secrets.Injection;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>Writes the parameter, the field and the assignment that bring the configuration into a type.</summary>
internal sealed class InjectionRewriter
{
    private const string Parameter = "configuration";

    private readonly TypeSyntax _type;
    private readonly string _newLine;

    /// <param name="type">IConfiguration, as the document can write it.</param>
    /// <param name="newLine">The document's line end.</param>
    public InjectionRewriter(TypeSyntax type, string newLine)
    {
        _type = type;
        _newLine = newLine;
    }

    /// <param name="injection">What is decided.</param>
    /// <param name="current">The type as it stands now, the secret already replaced.</param>
    public ClassDeclarationSyntax Apply(ConstructorInjection injection, ClassDeclarationSyntax current)
    {
        if (current.ParameterList is { } list) return current.WithParameterList(list.WithParameters(With(list.Parameters)));
        var constructor = current.Members.OfType<ConstructorDeclarationSyntax>()
            .FirstOrDefault(one => !one.Modifiers.Any(SyntaxKind.StaticKeyword));
        if (constructor is null) return WithMembers(current, Field(injection.Name), New(current.Identifier, injection.Name));
        var changed = constructor.WithParameterList(constructor.ParameterList.WithParameters(With(constructor.ParameterList.Parameters)));
        if (injection.IsReadInConstructor) return current.ReplaceNode(constructor, changed);
        var assigned = Constructors.WithFirst(changed, Assignment(injection.Name, changed));
        return WithMembers(current.ReplaceNode(constructor, assigned), Field(injection.Name));
    }

    // Before those that a caller may leave out.
    private SeparatedSyntaxList<ParameterSyntax> With(SeparatedSyntaxList<ParameterSyntax> parameters)
    {
        var index = parameters.TakeWhile(parameter => parameter.Default is null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
            .Count();
        var added = SyntaxFactory.Parameter(SyntaxFactory.Identifier(Parameter)).WithType(_type.WithTrailingTrivia(SyntaxFactory.Space))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return parameters.Insert(index, added);
    }

    private static StatementSyntax Assignment(string field, ConstructorDeclarationSyntax constructor) =>
        Constructors.Assignment(SyntaxFactory.Identifier(field), SyntaxFactory.IdentifierName(Parameter), constructor);

    private FieldDeclarationSyntax Field(string name)
    {
        var variables = SyntaxFactory.SingletonSeparatedList(SyntaxFactory.VariableDeclarator(name));
        var modifiers = SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.PrivateKeyword), SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword));
        return SyntaxFactory.FieldDeclaration(SyntaxFactory.VariableDeclaration(_type, variables)).WithModifiers(modifiers);
    }

    private ConstructorDeclarationSyntax New(SyntaxToken type, string field)
    {
        var constructor = SyntaxFactory.ConstructorDeclaration(type.WithoutTrivia())
            .WithModifiers(SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.PublicKeyword)))
            .WithParameterList(SyntaxFactory.ParameterList(With(default)))
            .WithBody(SyntaxFactory.Block());
        return constructor.WithBody(SyntaxFactory.Block(Assignment(field, constructor)));
    }

    private ClassDeclarationSyntax WithMembers(ClassDeclarationSyntax type, params MemberDeclarationSyntax[] members)
    {
        var lineEnd = SyntaxFactory.EndOfLine(_newLine);
        var added = members.Select(member => member.WithTrailingTrivia(lineEnd, lineEnd).WithAdditionalAnnotations(Formatter.Annotation));
        return type.WithMembers(type.Members.InsertRange(0, added));
    }
}
