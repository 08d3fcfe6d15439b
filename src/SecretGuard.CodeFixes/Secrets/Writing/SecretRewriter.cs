using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SecretGuard.CodeFixes.Secrets.Injection;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>Carries out the edits of one document.</summary>
internal sealed class SecretRewriter
{
    private readonly SyntaxEditor _editor;
    private readonly StandInTypes _types;
    private readonly ReplacementText _replacements;
    private readonly DocumentStyle _style;
    private readonly Func<int, bool> _isNullable;

    private SecretRewriter(SyntaxEditor editor, SemanticModel model, StandInTypes types, DocumentStyle style)
    {
        _isNullable = position => model.GetNullableContext(position).WarningsEnabled();
        _editor = editor;
        _types = types;
        _style = style;
        _replacements = new ReplacementText(new GuardedRead(style.Language, style.NewLine));
    }

    public static async Task<Document> ApplyAsync(Document document, IReadOnlyList<SecretEdit> edits, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || edits.Count == 0) return document;
        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        var types = new StandInTypes(editor.Generator, model, edits.Select(edit => edit.Place.Changed.SpanStart).ToList());
        var rewriter = new SecretRewriter(editor, model, types, await DocumentStyle.OfAsync(document, root, cancellation).ConfigureAwait(false));
        foreach (var edit in edits)
        {
            rewriter.Apply(edit);
            foreach (var method in edit.Freed) editor.ReplaceNode(method, (node, _) => FreedMethods.WithoutStatic((MethodDeclarationSyntax)node));
            if (edit.Injection is { } injection) rewriter.Inject(injection);
        }

        return await ShortTypes.ApplyAsync(document.WithSyntaxRoot(editor.GetChangedRoot()), cancellation).ConfigureAwait(false);
    }

    private void Apply(SecretEdit edit)
    {
        var (place, holder) = (edit.Place, edit.Place.Holder);
        if (holder.Kind == HolderKind.SettableProperty)
        {
            var property = (PropertyDeclarationSyntax)holder.Node!;
            _editor.ReplaceNode(property, Holders.WithoutDefault(property, _isNullable(property.SpanStart)));
            return;
        }

        if (holder.Kind == HolderKind.InstanceField && edit.Route?.Constructor is { } constructor)
        {
            MoveToConstructor(edit, (FieldDeclarationSyntax)holder.Node!, constructor);
            return;
        }

        var read = _types.Parse(_replacements.Of(edit, DocumentStyle.IndentationAt(place.Text.Expression) + _style.Indent))
            .WithTriviaFrom(place.Replaced);
        // One choice inside another reads badly without its parentheses.
        if (place.Replaced.Parent is ConditionalExpressionSyntax) read = read.WithoutAnnotations(Simplifier.Annotation);
        var isStatic = edit.Route is not { IsOfInstance: true };
        _editor.ReplaceNode(place.Changed, holder.Kind switch
        {
            HolderKind.StaticField => Holders.ToProperty((FieldDeclarationSyntax)holder.Node!, ValueWith(holder, place, read), isStatic),
            HolderKind.ReadOnlyProperty => Holders.ToBody((PropertyDeclarationSyntax)holder.Node!, ValueWith(holder, place, read)),
            HolderKind.LocalConstant => Holders.ToVariable((LocalDeclarationStatementSyntax)holder.Node!, ValueWith(holder, place, read)),
            HolderKind.InstanceField => holder.Node!.ReplaceNode(place.Replaced, read),
            _ => read,
        });
    }

    private void Inject(ConstructorInjection injection)
    {
        var rewriter = new InjectionRewriter(_types.TypeNamed(StandIns.Configuration), _style.NewLine);
        _editor.ReplaceNode(injection.Type, (node, _) => rewriter.Apply(injection, (ClassDeclarationSyntax)node));
    }

    private static ExpressionSyntax ValueWith(SecretHolder holder, SecretPlace place, ExpressionSyntax read) =>
        holder.Value == place.Replaced ? read : holder.Value!.ReplaceNode(place.Replaced, read);

    private void MoveToConstructor(SecretEdit edit, FieldDeclarationSyntax field, ConstructorDeclarationSyntax constructor)
    {
        var indentation = DocumentStyle.IndentationAt(constructor) + _style.Indent;
        var read = _types.Parse(_replacements.Of(edit, indentation + _style.Indent));
        var statement = Constructors.Assignment(field.Declaration.Variables[0].Identifier, ValueWith(edit.Place.Holder, edit.Place, read), constructor)
            .WithLeadingTrivia(SyntaxFactory.Whitespace(indentation));
        _editor.ReplaceNode(field, (node, _) => Holders.WithoutValue((FieldDeclarationSyntax)node));
        _editor.ReplaceNode(constructor, (node, _) => Constructors.WithFirst((ConstructorDeclarationSyntax)node, statement));
    }
}
