using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Transport;

/// <summary>SG2001: writes <c>https</c> where the server can be expected to offer it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlainHttpFixer))]
public sealed class PlainHttpFixer : CodeFixProvider
{
    internal const string EquivalenceKey = "SecretGuard.UseHttps";

    private const string Scheme = "http://";
    private const string DefaultPort = ":80";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PlainHttpTokenEndpoint);

    // Not the batch fixer: it gives up when the first diagnostic of the analyzer has no action of ours, and `dotnet format` asks us with
    // whichever comes first, also one of another rule.
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var changes = ChangesAt(text, diagnostic.Location.SourceSpan);
            if (changes.IsEmpty) continue;
            context.RegisterCodeFix(
                CodeAction.Create("Use https", cancellation => ApplyAsync(context.Document, changes, cancellation), EquivalenceKey), diagnostic);
        }
    }

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var changes = diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan).Distinct().OrderBy(span => span.Start)
            .SelectMany(span => ChangesAt(text, span)).ToImmutableArray();
        return await ApplyAsync(document, changes, context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }

    private static ImmutableArray<TextChange> ChangesAt(SourceText text, TextSpan span)
    {
        var address = text.ToString(span);
        if (!address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return ImmutableArray<TextChange>.Empty;
        // A name that only a cluster resolves seldom has a certificate: the server has to offer TLS first.
        if (HttpAddress.Of(address).Kind is AddressKind.InCluster or AddressKind.Local) return ImmutableArray<TextChange>.Empty;
        var scheme = new TextChange(new TextSpan(span.Start, Scheme.IndexOf(':')), "https");
        var port = PortOf(address);
        return port.Length == 0 || port == ":443" ? ImmutableArray.Create(scheme)
            : port == DefaultPort ? ImmutableArray.Create(scheme, new TextChange(new TextSpan(span.Start + address.IndexOf(DefaultPort, Scheme.Length, StringComparison.Ordinal), DefaultPort.Length), string.Empty))
            // Another port speaks plain HTTP; which one speaks TLS nobody here knows.
            : ImmutableArray<TextChange>.Empty;
    }

    // ":8080", "{port}" behind a colon, or nothing. An address that ends inside its host may go on with anything.
    private static string PortOf(string address)
    {
        var end = address.IndexOfAny(new[] { '/', '?', '#' }, Scheme.Length);
        var authority = end < 0 ? address.Substring(Scheme.Length) : address.Substring(Scheme.Length, end - Scheme.Length);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var port = host.IndexOf(':', host.LastIndexOf(']') + 1);
        return port < 0 ? string.Empty : host.Substring(port);
    }
}
