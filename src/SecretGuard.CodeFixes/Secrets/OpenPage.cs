using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>Shows a page in the user's browser.</summary>
internal sealed class OpenPage : CodeActionOperation
{
    private readonly string _address;

    public OpenPage(string address) => _address = address;

    public override string Title => "Open " + _address;

    public override void Apply(Workspace workspace, CancellationToken cancellationToken)
    {
        try
        {
            using (Process.Start(new ProcessStartInfo(_address) { UseShellExecute = true }))
            {
            }
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or InvalidOperationException)
        {
            // A machine without a browser: the title of the operation tells the address.
        }
    }
}
