using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Git;

/// <summary>Reads contents out of git's own store, one after the other through one process.</summary>
internal sealed class GitBlobs : IDisposable
{
    private readonly Process _git;
    private readonly BufferedStream _output;

    private GitBlobs(string folder)
    {
        _git = GitProcess.Start(folder, ["cat-file", "--batch"]);
        _git.ErrorDataReceived += (_, _) => { };
        _git.BeginErrorReadLine();
        _output = new BufferedStream(_git.StandardOutput.BaseStream, 64 * 1024);
    }

    public static IEnumerable<GivenFile> Read(string folder, IEnumerable<IndexEntry> entries)
    {
        using var blobs = new GitBlobs(folder);
        foreach (var entry in entries) yield return new GivenFile(Path.GetFullPath(entry.Path, folder), blobs.Next(entry.Blob));
    }

    public void Dispose()
    {
        _git.StandardInput.Close();
        _git.Dispose();
    }

    private byte[]? Next(string blob)
    {
        try
        {
            _git.StandardInput.Write(blob + "\n");
            _git.StandardInput.Flush();
            var length = LengthIn(HeaderLine());
            var bytes = length <= ScanLimits.MaxFileBytes ? Take((int)length) : Skip(length);
            if (_output.ReadByte() != '\n') throw new EndOfStreamException();
            return bytes;
        }
        catch (IOException)
        {
            throw new CommandFailure("git does not give the content of a staged file. Check the repository with 'git fsck'.");
        }
    }

    // "<hash> blob <length>", or "<hash> missing".
    private static long LengthIn(string header) =>
        header.Split(' ') is [_, "blob", var length] ? long.Parse(length, CultureInfo.InvariantCulture) : throw new EndOfStreamException();

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
