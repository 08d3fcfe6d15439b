using System;
using System.Collections.Generic;
using System.IO;
#if NET
using System.IO.Enumeration;
#endif
using System.Linq;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>What lies in a folder, in the order of the names. The system is asked once about each entry.</summary>
internal sealed class FolderListing
{
    private FolderListing(FolderEntry[] entries, string? failure)
    {
        Entries = entries;
        Failure = failure;
    }

    public IReadOnlyList<FolderEntry> Entries { get; }

    /// <summary>Why it could not be listed; null when it was.</summary>
    public string? Failure { get; }

    public static FolderListing Of(WalkedFolder folder)
    {
        try
        {
            var entries = EntriesOf(folder).ToArray();
            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
            return new(entries, null);
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return new(Array.Empty<FolderEntry>(), ReadFailure.ReasonOf(exception));
        }
    }

#if NET
    private static IEnumerable<FolderEntry> EntriesOf(WalkedFolder folder) =>
        new FileSystemEnumerable<FolderEntry>(folder.FullPath, (ref FileSystemEntry entry) => EntryOf(folder, ref entry), new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });

    private static FolderEntry EntryOf(WalkedFolder folder, ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        return new(name, entry.ToFullPath(), folder.PathOf(name))
        {
            IsFolder = entry.IsDirectory,
            IsLink = IsLink(entry.Attributes),
            Length = entry.IsDirectory ? null : LengthOf(ref entry),
        };
    }

    // None is also what .NET says of an entry that cannot be asked, as with a name that is no UTF-8: its reader finds out.
    private static long? LengthOf(ref FileSystemEntry entry) => entry.Length is var length && length > 0 ? length : null;
#else
    private static IEnumerable<FolderEntry> EntriesOf(WalkedFolder folder) =>
        new DirectoryInfo(folder.FullPath).GetFileSystemInfos().Select(entry => new FolderEntry(entry.Name, entry.FullName, folder.PathOf(entry.Name))
        {
            IsFolder = entry is DirectoryInfo,
            IsLink = IsLink(entry.Attributes),
        });
#endif

    private static bool IsLink(FileAttributes attributes) => !IsUnknown(attributes) && (attributes & FileAttributes.ReparsePoint) != 0;

    // .NET's way to say that the entry cannot be asked, as with a name that is no UTF-8.
    private static bool IsUnknown(FileAttributes attributes) => (int)attributes == -1;
}
