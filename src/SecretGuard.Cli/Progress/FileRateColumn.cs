using System;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SecretGuard.Cli.Progress;

/// <summary>Files for each second since the bar is there.</summary>
internal sealed class FileRateColumn : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Spectre.Console.Text($"{task.Value.ToString("N0", CultureInfo.InvariantCulture)} files, {Rate(task).ToString("N0", CultureInfo.InvariantCulture)}/s");

    // The bar itself knows only the last moments.
    private static double Rate(ProgressTask task) => task.ElapsedTime is { TotalSeconds: > 0 } time ? task.Value / time.TotalSeconds : 0;
}
