using System;
using System.IO;
using SecretGuard.Benchmarks.Commands;
using SecretGuard.CorpusScore;

namespace SecretGuard.Benchmarks;

/// <summary>Reports of commands on a copy of the corpus: in the repository its settings would count.</summary>
internal sealed class CorpusReports : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("benchmark-");
    private readonly string _copy;

    public CorpusReports()
    {
        _copy = _scratch.CreateSubdirectory("corpus").FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Peers.Corpus, "cases"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_copy, Path.GetRelativePath(Peers.Corpus, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Runs the command, and says where its report lies.</summary>
    public (string Tool, string Report) Of(PeerCommand peer)
    {
        var report = Path.Combine(_scratch.FullName, peer.Name + ".report");
        CommandRun.Of(peer.Scan(_copy, report) with { Name = peer.Name });
        return (peer.Name, report);
    }

    public void Dispose() => _scratch.Delete(recursive: true);
}
