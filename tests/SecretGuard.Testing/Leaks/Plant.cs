using System.IO;
using System.Text;

namespace SecretGuard.Testing.Leaks;

/// <summary>One input with one value in it that no output may hold.</summary>
/// <param name="Path">Relative, forward slashes. May hold the value: then it is the one place where the value is shown.</param>
/// <param name="Content">What stands in the file.</param>
/// <param name="Value">As a program would use it, without the escapes of the format.</param>
/// <param name="IsFound">A rule reports the value, so that the plant reaches the outputs at all.</param>
public sealed record Plant(string Path, byte[] Content, string Value, bool IsFound)
{
    /// <summary>Of the file; what lies beyond the content is zeros. 0: as long as the content.</summary>
    public long FileLength { get; init; }

    public string Text => Encoding.UTF8.GetString(Content);

    public void WriteTo(TemporaryFolder folder)
    {
        var path = folder.Write(Path, Content);
        if (FileLength == 0) return;
        using var file = File.OpenWrite(path);
        file.SetLength(FileLength);
    }
}
