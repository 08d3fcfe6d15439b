using System;
using System.Globalization;
using System.IO;
using System.Linq;
using SecretGuard.Fuzzing;
using SecretGuard.Fuzzing.Running;
using SecretGuard.Fuzzing.Sources;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
FuzzOptions options;
try
{
    options = FuzzOptions.Parse(args);
}
catch (FormatException)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

if (options.Sources.Count > 0)
{
    var sources = new SourceRun(options, Console.Out);
    sources.Run();
    return sources.Failures.Count == 0 ? 0 : 1;
}

var targets = FuzzTargets.All.Where(target => options.Target is null || target.Name.StartsWith(options.Target, StringComparison.Ordinal)).ToList();
if (options.IsList || targets.Count == 0)
{
    foreach (var target in FuzzTargets.All) Console.WriteLine($"{target.Name,-34} {target.Seeds.Count,6} seeds, weight {target.Weight}");
    return options.IsList ? 0 : 2;
}

if (options.Replay is not null)
{
    var input = new FuzzText(Path.GetFileName(options.Replay), File.ReadAllText(options.Replay));
    var failures = targets.Select(target => (target.Name, Failure: FuzzCheck.Of(target, input))).Where(pair => pair.Failure is not null).ToList();
    foreach (var (name, failure) in failures) Console.WriteLine($"FAILED {name}: {failure!.Kind}\n{failure.Details}");
    return failures.Count == 0 ? 0 : 1;
}

var run = new FuzzRun(options, targets);
run.Run();
FuzzReport.Write(run, options, Console.Out);
return run.Failures.Count == 0 ? 0 : 1;
