using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Mutation;

// Which conditions can be switched off without a test that fails? Those of expected.txt may; the report has the others.
//     dotnet run -c Release --project benchmarks/SecretGuard.Mutation -- REPORT [--texts] FOLDER...
if (args is ["work"])
{
    Worker.Serve();
    return 0;
}

if (args.Length < 2)
{
    await Console.Error.WriteLineAsync("usage: REPORT [--texts] FOLDER...   REPORT: the file that lists what no test noticed; --texts: switches for the texts of lists instead of conditions; FOLDER: of sources, such as src/SecretGuard.Analyzers/Slots");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("mutation").FullName;
try
{
    var checkout = new Checkout(Path.Combine(folder, "repository"), args.Contains("--texts"));
    var mutants = await checkout.BuildAsync(args.Skip(1).Where(argument => argument != "--texts").ToList());
    Console.WriteLine($"{mutants.Count} switches");

    // Which test meets which switch, and how long it takes.
    var tests = new List<(string Test, int Milliseconds, HashSet<int> Hits)>();
    var early = new HashSet<int>();
    using (var worker = new WorkerProcess(checkout))
    {
        for (var line = await worker.AskAsync("cover", TimeSpan.FromMinutes(3)); line is not null; line = await worker.AskAsync(null, TimeSpan.FromMinutes(3)))
        {
            var words = line.Split('\t');
            if (words[0] == "early")
            {
                early = Numbers(words[1]);
                break;
            }

            if (words[0] == "failure") Console.WriteLine($"left out, fails without a mutant: {words[1]}");
            else tests.Add((words[0], int.Parse(words[1]), Numbers(words[2])));
        }
    }

    Console.WriteLine($"{tests.Count} tests pass, {tests.Sum(test => test.Milliseconds) / 1000} s; {early.Count} switches are read once");

    var order = tests.OrderBy(test => test.Milliseconds).ToList();
    var all = string.Join(',', order.Select(test => test.Test));
    var killers = new Killers();
    var survivors = new ConcurrentBag<Mutant>();
    var left = new ConcurrentQueue<Mutant>(mutants);
    var done = 0;
    await Task.WhenAll(Enumerable.Range(0, Math.Max(1, Environment.ProcessorCount)).Select(_ => Task.Run(async () =>
    {
        using var shared = new WorkerProcess(checkout);
        while (left.TryDequeue(out var mutant))
        {
            if (Interlocked.Increment(ref done) % 100 == 0) Console.WriteLine($"{done} tried, {survivors.Count} unnoticed");

            var met = killers.First(mutant.Path, order.Where(test => test.Hits.Contains(mutant.Number)).Select(test => test.Test));
            string? failure = Worker.None;
            if (early.Contains(mutant.Number))
            {
                using var fresh = new WorkerProcess(checkout, mutant.Number);
                failure = await fresh.AskForFailureAsync(mutant.Number, all);
            }
            else if (met.Count > 0)
            {
                failure = await shared.AskForFailureAsync(mutant.Number, string.Join(',', met));
            }

            if (failure is Worker.None or Worker.Undecided)
            {
                survivors.Add(mutant with { Fate = failure == Worker.Undecided ? "undecided" : met.Count == 0 ? "unmet" : "unnoticed" });
                lock (survivors) File.WriteAllLines(args[0], survivors.OrderBy(survivor => survivor.Number).Select(survivor => survivor.ToString()));
            }
            else if (failure is not null)
            {
                killers.Learn(mutant.Path, failure);
            }
        }
    })));

    var expected = ExpectedSurvivors.Read();
    var unexpected = survivors.Where(survivor => !expected.Hold(survivor)).OrderBy(survivor => survivor.Number).ToList();
    File.WriteAllLines(args[0], unexpected.Select(survivor => survivor.ToString()));
    var outdated = expected.Missing(survivors, mutants.Select(mutant => mutant.Path), args.Contains("--texts")).ToList();
    foreach (var row in outdated) Console.WriteLine($"expected to go unnoticed, and noticed: {row}");
    Console.WriteLine($"{mutants.Count} switches, {survivors.Count} unnoticed, {unexpected.Count} of them unexpected");
    return unexpected.Count + outdated.Count == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static HashSet<int> Numbers(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToHashSet();
