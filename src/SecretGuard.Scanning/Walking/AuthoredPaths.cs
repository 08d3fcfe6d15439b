using System.IO;

namespace SecretGuard.Scanning.Walking;

/// <summary>For lists of files that no walk has found, such as git's: leaves out what a walk would not have reached.</summary>
public static class AuthoredPaths
{
    /// <summary>True unless the file or a folder between it and the root bears the name of what nobody wrote by hand.</summary>
    /// <param name="root">Absolute.</param>
    /// <param name="path">Absolute, below the root. It need not exist.</param>
    public static bool IsAuthored(string root, string path)
    {
        if (SkippedNames.IsSkippedFile(Path.GetFileName(path))) return false;
        for (var folder = Path.GetDirectoryName(path); folder is not null && RootedPath.IsBelow(root, folder); folder = Path.GetDirectoryName(folder))
            if (SkippedNames.IsSkipped(folder)) return false;

        return true;
    }
}
