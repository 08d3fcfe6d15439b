using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace SecretGuard.Mutation;

/// <summary>The side that holds the switches: measures which test meets which, and runs tests with one off.</summary>
internal static class Worker
{
    /// <summary>Begins each line of an answer: tests may write to the console too.</summary>
    public const string Mark = "##\t";

    /// <summary>Spent on one mutant: nearly all tests fit in, the slow ones come last.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    public static void Serve()
    {
        var switches = Assembly.Load("SecretGuard.Core").GetType("MutantSwitch", throwOnError: true)!;
        var active = switches.GetField("Active")!;
        var hits = (byte[])switches.GetField("Hits")!.GetValue(null)!;
        var early = (byte[])switches.GetField("Early")!.GetValue(null)!;
        var preset = Environment.GetEnvironmentVariable("MUTANT");
        if (preset is not null) active.SetValue(null, int.Parse(preset));

        using var host = new TestHost("SecretGuard.Core.Tests", "SecretGuard.Analyzers.Tests");
        while (Console.ReadLine() is { } request)
        {
            var words = request.Split('\t');
            if (words[0] == "cover")
            {
                foreach (var test in host.Tests.ToList())
                {
                    Array.Clear(hits);
                    var watch = Stopwatch.StartNew();
                    if (host.FirstFailure([test], Budget) is { } failure) Answer("failure", failure);
                    else Answer(test, watch.ElapsedMilliseconds.ToString(), string.Join(',', Enumerable.Range(0, hits.Length).Where(number => hits[number] != 0)));
                }

                Answer("early", string.Join(',', Enumerable.Range(0, early.Length).Where(number => early[number] == 2)));
            }
            else
            {
                active.SetValue(null, int.Parse(words[0]));
                Answer(host.FirstFailure(words[1].Split(','), Budget) ?? "");
            }
        }
    }

    private static void Answer(params string[] words) => Console.WriteLine(Mark + string.Join('\t', words));
}
