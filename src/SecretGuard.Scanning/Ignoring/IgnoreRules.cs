using System;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>
/// All ignore files that speak for one folder: its own before its parents', as git ranks them. Immutable, so that sibling folders
/// share their parent's.
/// </summary>
internal sealed class IgnoreRules
{
    public static readonly IgnoreRules None = new(null, null, string.Empty);

    private readonly IgnoreRules? _parent;
    private readonly IgnoreFile? _file;
    private readonly string _folder;

    private IgnoreRules(IgnoreRules? parent, IgnoreFile? file, string folder)
    {
        _parent = parent;
        _file = file;
        _folder = folder;
    }

    /// <param name="file">An ignore file further down.</param>
    /// <param name="folder">Absolute path of the folder it speaks for, forward slashes, a slash at its end.</param>
    public IgnoreRules With(IgnoreFile file, string folder) => new(this, file, GitPath.AsBytes(folder));

    /// <param name="path">
    /// Absolute, forward slashes. Its folders are taken as not ignored: whoever walks never enters an ignored one.
    /// </param>
    /// <param name="isFolder">False for files.</param>
    public bool Ignores(string path, bool isFolder)
    {
        var bytes = GitPath.AsBytes(path);
        for (var rules = this; rules._file is not null; rules = rules._parent!)
        {
            if (!bytes.StartsWith(rules._folder, StringComparison.Ordinal)) continue;
            if (rules._file.Ignores(bytes, rules._folder.Length, isFolder) is { } ignored) return ignored;
        }

        return false;
    }
}
