using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Mutation;

/// <summary>Which tests failed for the switches of a file: they are asked first, because they look at what the file is for.</summary>
internal sealed class Killers
{
    private readonly Dictionary<(string Path, string Test), int> _failures = [];

    public void Learn(string path, string test)
    {
        lock (_failures) _failures[(path, test)] = _failures.GetValueOrDefault((path, test)) + 1;
    }

    /// <summary>The same tests, those first that failed most often.</summary>
    public List<string> First(string path, IEnumerable<string> tests)
    {
        lock (_failures) return [.. tests.OrderByDescending(test => _failures.GetValueOrDefault((path, test)))];
    }
}
