using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace SecretGuard.Mutation;

/// <summary>The side that holds the switches: measures which test meets which, and runs tests with one off.</summary>
internal static class Worker
{
    /// <summary>Begins each line of an answer: tests may write to the console too.</summary>
    public const string Mark = "##\t";

    /// <summary>No test failed.</summary>
    public const string None = "";

    /// <summary>No test failed so far, and not all had a turn.</summary>
    public const string Undecided = "?";

    /// <summary>Said between tests; who does not say it hangs.</summary>
    public const string Running = "…";

    /// <summary>Spent on one mutant: all tests of the fast tier fit in, on a busy machine too.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromMinutes(4);

    public static void Serve()
    {
        var switches = Assembly.Load("SecretGuard.Core").GetType("MutantSwitch", throwOnError: true)!;
        var active = switches.GetField("Active")!;
        var hits = (byte[])switches.GetField("Hits")!.GetValue(null)!;
        var early = (byte[])switches.GetField("Early")!.GetValue(null)!;
        var preset = Environment.GetEnvironmentVariable("MUTANT");
        if (preset is not null) active.SetValue(null, int.Parse(preset));

        using var host = new TestHost(Environment.GetEnvironmentVariable("TESTS")!.Split(','));
        while (Console.ReadLine() is { } request)
        {
            var words = request.Split('\t');
            if (words[0] == "cover")
            {
                foreach (var test in host.Tests.ToList())
                {
                    Array.Clear(hits);
                    var watch = Stopwatch.StartNew();
                    if (host.FirstFailure([test], Budget) is { } failure) Answer("failure", failure.Name);
                    else Answer(test, watch.ElapsedMilliseconds.ToString(), string.Join(',', Enumerable.Range(0, hits.Length).Where(number => hits[number] != 0)));
                }

                Answer("early", string.Join(',', Enumerable.Range(0, early.Length).Where(number => early[number] == 2)));
            }
            else
            {
                active.SetValue(null, int.Parse(words[0]));
                Answer(FailureOf(host, words[1].Split(',')));
            }
        }
    }

    private static string FailureOf(TestHost host, IReadOnlyList<string> tests)
    {
        try
        {
            return host.FirstFailure(tests, Budget, () => Answer(Running))?.Id ?? None;
        }
        catch (TimeoutException)
        {
            return Undecided;
        }
    }

    private static void Answer(params string[] words) => Console.WriteLine(Mark + string.Join('\t', words));
}
