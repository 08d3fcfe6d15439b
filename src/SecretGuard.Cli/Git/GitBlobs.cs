using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Versions;

namespace SecretGuard.Cli.Git;

/// <summary>Reads contents out of git's own store, one after the other through one process.</summary>
internal sealed class GitBlobs : IDisposable
{
    // Far less than a pipe holds: git never waits for us while we wait for it.
    private const int AskedAhead = 64;

    private readonly Process _git;
    private readonly Stream _input;
    private readonly BufferedStream _output;

    private GitBlobs(string folder)
    {
        _git = GitProcess.Start(folder, ["cat-file", "--batch"]);
        _input = GitPipes.AsFile(_git.StandardInput.BaseStream, FileAccess.Write);
        _output = new BufferedStream(GitPipes.AsFile(_git.StandardOutput.BaseStream, FileAccess.Read), 64 * 1024);
    }

    /// <summary>One content for each entry.</summary>
    /// <exception cref="CommandFailure">git ends before it has given all of them.</exception>
    /// <param name="folder">Where paths start.</param>
    /// <param name="entries">Taken one by one.</param>
    /// <param name="missing">The names of contents that the store does not have, and must not be asked for.</param>
    public static IEnumerable<FileVersion> Read(string folder, IEnumerable<IndexEntry> entries, IReadOnlySet<string> missing)
    {
        using var blobs = new GitBlobs(folder);
        var asked = new Queue<IndexEntry>();
        foreach (var entry in entries)
        {
            if (missing.Contains(entry.Blob))
            {
                yield return Missing(folder, entry);
                continue;
            }

            blobs.Ask(entry.Blob);
            asked.Enqueue(entry);
            if (asked.Count >= AskedAhead) yield return blobs.Next(folder, asked.Dequeue());
        }

        while (asked.Count > 0) yield return blobs.Next(folder, asked.Dequeue());
    }

    public void Dispose()
    {
        if (!_git.HasExited) _git.Kill();
        _git.Dispose();
    }

    private void Ask(string blob)
    {
        try
        {
            _input.Write(Encoding.ASCII.GetBytes(blob + "\n"));
        }
        catch (IOException)
        {
            throw Ended();
        }
    }

    private FileVersion Next(string folder, IndexEntry entry)
    {
        try
        {
            // "<hash> blob <length>", or "<hash> missing".
            if (HeaderLine().Split(' ') is not [_, "blob", var digits]) return Missing(folder, entry);
            var length = long.Parse(digits, CultureInfo.InvariantCulture);
            var bytes = length <= ScanLimits.MaxFileBytes ? Take((int)length) : Skip(length);
            if (_output.ReadByte() != '\n') throw new EndOfStreamException();
            return new FileVersion(Path.GetFullPath(entry.Path, folder), entry.Blob, bytes);
        }
        catch (IOException)
        {
            throw Ended();
        }
    }

    private static FileVersion Missing(string folder, IndexEntry entry) => new(Path.GetFullPath(entry.Path, folder), entry.Blob, null) { IsMissing = true };

    private static CommandFailure Ended() => new("git does not give the content of a file. Check the repository with 'git fsck'.");

    private string HeaderLine()
    {
        var line = new StringBuilder();
        for (var c = _output.ReadByte(); c != '\n'; c = _output.ReadByte())
        {
            if (c < 0) throw new EndOfStreamException();
            line.Append((char)c);
        }

        return line.ToString();
    }

    private byte[] Take(int length)
    {
        var bytes = new byte[length];
        _output.ReadExactly(bytes);
        return bytes;
    }

    private byte[]? Skip(long length)
    {
        var buffer = new byte[64 * 1024];
        while (length > 0)
        {
            var part = (int)Math.Min(buffer.Length, length);
            _output.ReadExactly(buffer, 0, part);
            length -= part;
        }

        return null;
    }
}
