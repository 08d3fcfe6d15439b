using System;
using System.Collections.Generic;
using System.IO;

namespace SecretGuard.Scanning.Reading;

/// <summary>Files that are binary by their name and need not be opened.</summary>
internal static class BinaryNames
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".7z", ".a", ".avi", ".avif", ".bmp", ".br", ".bz2", ".cab", ".class", ".db", ".dll", ".dmg", ".doc", ".docx", ".dylib",
        ".eot", ".exe", ".flac", ".gif", ".gz", ".heic", ".ico", ".iso", ".jar", ".jks", ".jpeg", ".jpg", ".lz4", ".mdb", ".mdf",
        ".mkv", ".mov", ".mp3", ".mp4", ".msi", ".nupkg", ".o", ".ogg", ".otf", ".p12", ".parquet", ".pdb", ".pdf", ".pfx",
        ".png", ".ppt", ".pptx", ".psd", ".pyc", ".rar", ".snk", ".snupkg", ".so", ".sqlite", ".tar", ".tgz", ".tif", ".tiff", ".ttf",
        ".vsix", ".war", ".wasm", ".wav", ".webm", ".webp", ".woff", ".woff2", ".xls", ".xlsx", ".xz", ".zip", ".zst",
    };

    public static bool IsBinary(string path) => Extensions.Contains(Path.GetExtension(path));
}
