using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

/// <summary>A long history with secrets that come, move, go and come back, and what is to be found in it.</summary>
internal sealed class PlantedHistory
{
    private readonly int _commits;
    private readonly List<Dictionary<string, string?>> _changes;

    public PlantedHistory(int commits)
    {
        _commits = commits;
        _changes = Enumerable.Range(0, commits).Select(_ => new Dictionary<string, string?>(StringComparer.Ordinal)).ToList();
        for (var number = 0; number < commits; number++) _changes[number][$"src/f{number % 97}.cs"] = $"class C{number} {{ string Secret => configuration[\"Orders:ClientSecret\"]; }}\n";
        for (var number = 0; number < 40; number++) Plant(number);
    }

    /// <summary>Commits by their numbers, the first being 0.</summary>
    public List<(string Path, int First, int Last, bool IsInHead, int Paths)> Secrets { get; } = new();

    public void ImportInto(TemporaryFolder folder)
    {
        var stream = new StringBuilder();
        for (var number = 0; number < _commits; number++)
        {
            stream.Append(CultureInfo.InvariantCulture, $"commit refs/heads/main\ncommitter orders <orders@orders.example> {1_600_000_000 + number * 60} +0000\ndata 4\nstep\n");
            foreach (var (path, content) in _changes[number])
            {
                if (content is null) stream.Append(CultureInfo.InvariantCulture, $"D {path}\n");
                else stream.Append(CultureInfo.InvariantCulture, $"M 100644 inline {path}\ndata {content.Length}\n{content}\n");
            }
        }

        folder.Write("import", stream.ToString());
        GitFolder.Run(folder, "fast-import --quiet < import && rm import && git reset -q --hard");
    }

    private void Plant(int number)
    {
        var secret = $"client_secret: {GeneratedValues.Opaque(seed: 100 + number)}\n";
        var start = 10 + number * 40;
        string Path(string part) => $"deploy/{part}{number}.yaml";
        switch (number % 4)
        {
            case 0:
                _changes[start][Path("kept")] = secret;
                Secrets.Add((Path("kept"), start, _commits - 1, true, 1));
                break;
            case 1:
                _changes[start][Path("gone")] = secret;
                _changes[start + 7][Path("gone")] = null;
                Secrets.Add((Path("gone"), start, start + 6, false, 1));
                break;
            case 2:
                _changes[start][Path("old")] = secret;
                _changes[start + 5][Path("old")] = null;
                _changes[start + 5][Path("moved")] = "# moved\n" + secret;
                Secrets.Add((Path("moved"), start, _commits - 1, true, 2));
                break;
            default:
                _changes[start][Path("back")] = secret;
                _changes[start + 5][Path("back")] = "client_secret: ${SECRET}\n";
                _changes[start + 20][Path("back")] = secret;
                _changes[start + 30][Path("back")] = null;
                Secrets.Add((Path("back"), start, start + 29, false, 1));
                break;
        }
    }
}
