using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>The last entry of the light bulb: opens the page about clients that need no secret. Changes nothing.</summary>
internal sealed class NoSecretPage : CodeAction
{
    internal const string Address = "https://github.com/secretguard/secretguard/blob/main/docs/no-secret-at-all.md";

    public override string Title => "Read how to have no secret at all";

    public override string EquivalenceKey => "SecretGuard.NoSecretAtAll";

    protected override Task<IEnumerable<CodeActionOperation>> ComputeOperationsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<CodeActionOperation>>(new[] { new OpenPage(Address) });

    // Looking at a menu must open nothing.
    protected override Task<IEnumerable<CodeActionOperation>> ComputePreviewOperationsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<CodeActionOperation>>(new CodeActionOperation[0]);
}
