using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What is asked of one diagnostic. Whatever is not set may be anything.</summary>
public sealed record DiagnosticResult(string Id, DiagnosticSeverity? Severity = null)
{
    public string? Path { get; init; }

    public LinePosition? Start { get; init; }

    public LinePosition? End { get; init; }

    public string? Message { get; init; }

    internal TextSpan? Span { get; init; }

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>Lines and columns start at 1.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        this with { Start = new(startLine - 1, startColumn - 1), End = new(endLine - 1, endColumn - 1) };

    public DiagnosticResult WithLocation(int line, int column) => this with { Start = new(line - 1, column - 1) };

    internal bool Matches(Diagnostic diagnostic)
    {
        if (Id.Length > 0 && diagnostic.Id != Id) return false;
        if (Severity is { } severity && diagnostic.Severity != severity) return false;
        if (Message is { } message && diagnostic.GetMessage(CultureInfo.InvariantCulture) != message) return false;
        var location = diagnostic.Location.GetLineSpan();
        if (Path is { } path && location.Path != path) return false;
        if (Span is { } span && diagnostic.Location.SourceSpan != span) return false;
        if (Start is { } start && location.StartLinePosition != start) return false;
        return End is not { } end || location.EndLinePosition == end;
    }

    public override string ToString() => $"{(Id.Length == 0 ? "any" : Id)} {Severity} {Path}{Start}{(Span is { } span ? span.ToString() : "")} {Message}";
}
