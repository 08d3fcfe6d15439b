using System;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.FixStress;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: SecretGuard.FixStress DIFFS FOLDER...");
    Console.Error.WriteLine("Applies every code fix offered in the C# projects below the folders, each alone, and writes the changes to DIFFS.");
    return 2;
}

using var diffs = new StreamWriter(args[0]);
var tally = new Tally();
foreach (var source in args.Skip(1).SelectMany(CorpusProject.Below))
{
    var trials = await FixTrial.AllAsync(source.Load(), CancellationToken.None);
    foreach (var trial in trials) trial.WriteTo(diffs);
    tally.Add(trials);
    diffs.Flush();
}

tally.Print(Console.Out);
return tally.BrokenFixes > 0 ? 1 : 0;
