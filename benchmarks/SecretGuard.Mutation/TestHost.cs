using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Threading;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SecretGuard.Mutation;

/// <summary>The tests of the fast tier in this process, run one after the other until one fails.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly List<(XunitTestFrameworkExecutor Executor, Dictionary<string, ITestCase> Cases)> _assemblies = [];

    public TestHost(params string[] assemblies)
    {
        foreach (var name in assemblies)
        {
            var assembly = Assembly.Load(name);
            using var discoverer = new XunitTestFrameworkDiscoverer(Reflector.Wrap(assembly), new NoSources(), new NullMessageSink());
            using var found = new Sink<IDiscoveryCompleteMessage>(_ => true);
            discoverer.Find(includeSourceInformation: false, found, new Options());
            found.Wait();

            var cases = found.Messages.OfType<ITestCaseDiscoveryMessage>().Select(message => message.TestCase)
                .Where(test => !test.Traits.TryGetValue("Tier", out var tiers) || !tiers.Contains("Full"));
            _assemblies.Add((new XunitTestFrameworkExecutor(assembly.GetName(), new NoSources(), new NullMessageSink()), cases.DistinctBy(test => test.UniqueID).ToDictionary(test => test.UniqueID)));
        }
    }

    public IEnumerable<string> Tests => _assemblies.SelectMany(assembly => assembly.Cases.Keys);

    /// <summary>The first test that fails, as its name and number, or null when none does; the tests run in their order.</summary>
    /// <exception cref="TimeoutException">None failed before the time was up.</exception>
    public (string Name, string Id)? FirstFailure(IReadOnlyList<string> tests, TimeSpan time, Action? showProgress = null)
    {
        var watch = Stopwatch.StartNew();
        // Most switches are noticed by one of the first.
        for (int at = 0, size = 2; at < tests.Count; at += size, size = Math.Min(16, 2 * size))
        {
            var chunk = tests.Skip(at).Take(size).ToList();
            showProgress?.Invoke();
            foreach (var (executor, cases) in _assemblies)
            {
                var group = chunk.Where(cases.ContainsKey).Select(test => cases[test]).ToList();
                if (group.Count == 0) continue;
                if (watch.Elapsed > time) throw new TimeoutException();
                using var sink = new Sink<ITestAssemblyFinished>(message => message is not ITestFailed);
                executor.RunTests(group, sink, new Options());
                sink.Wait();
                if (sink.Messages.OfType<ITestFailed>().FirstOrDefault() is { } failed) return (failed.Test.DisplayName, failed.TestCase.UniqueID);
            }
        }

        return null;
    }

    public void Dispose()
    {
        foreach (var (executor, _) in _assemblies) executor.Dispose();
    }

    private sealed class Sink<TLast>(Func<IMessageSinkMessage, bool> goesOn) : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        private readonly ManualResetEventSlim _finished = new();

        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            lock (Messages) Messages.Add(message);
            if (message is TLast) _finished.Set();
            return goesOn(message);
        }

        public void Wait() => _finished.Wait();

        public void Dispose() => _finished.Dispose();
    }

    private sealed class NoSources : LongLivedMarshalByRefObject, ISourceInformationProvider
    {
        public ISourceInformation? GetSourceInformation(ITestCase testCase) => null;

        public void Dispose()
        {
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new() { ["xunit.execution.DisableParallelization"] = true, ["xunit.execution.MaxParallelThreads"] = 1 };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
