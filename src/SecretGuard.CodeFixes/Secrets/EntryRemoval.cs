using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Policy;
using SecretGuard.Text;
using TextDocument = Microsoft.CodeAnalysis.TextDocument;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>Takes the entry of a secret out of a settings file. The new value belongs to the environment, user secrets or a secret store.</summary>
internal static class EntryRemoval
{
    internal const string Key = "SecretGuard.RemoveEntry";

    /// <summary>Null where the finding is no whole value with a name.</summary>
    public static async Task<CodeAction?> OfferAsync(TextDocument file, Diagnostic finding, string reminder, CancellationToken cancellation)
    {
        // Its entries can go, because other places are read as well. Other files may be the only place of theirs.
        if (!SettingsFileName.Is(file.FilePath)) return null;
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        if (JsonEntry.At(text.ToString(), finding.Location.SourceSpan.Start) is not { } entry) return null;
        var changed = text.WithChanges(entry.Cuts.Select(cut => new TextChange(new TextSpan(cut.Start, cut.Length), string.Empty)));
        // Without its key, which may hold the value.
        return CodeAction.Create(
            "Remove the entry" + reminder,
            _ => Task.FromResult(file.Project.Solution.WithAdditionalDocumentText(file.Id, changed)),
            Key);
    }
}
