using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Locking;

/// <summary>
/// Where the files that people write for a project set a property. A build does not know which of the many files it imports did it; most
/// often it is one of these.
/// </summary>
public sealed class PropertyPlaces
{
    private const int MaxBytes = 1024 * 1024;

    private readonly IReadOnlyList<(string Path, IReadOnlyList<ProjectProperty> Properties)> _files;

    /// <param name="files">Absolute paths, in the order in which they are imported; what does not exist counts as empty.</param>
    public PropertyPlaces(IEnumerable<string> files) =>
        _files = files.Select(path => (path, ProjectXml.PropertiesIn(TextFileReader.Read(path, MaxBytes).Text))).ToList();

    /// <summary>The weakening at the place that sets it, or without one where none of the files does.</summary>
    /// <param name="name">Of the property.</param>
    /// <param name="message">Of the weakening.</param>
    /// <param name="terms">What tells which value weakens.</param>
    public Weakening At(string name, string message, LockTerms terms)
    {
        var found = _files.SelectMany(file => file.Properties.Select(property => (file.Path, Property: property)))
            .LastOrDefault(one => string.Equals(one.Property.Name, name, StringComparison.OrdinalIgnoreCase) && LockedProperties.DefectOf(name, one.Property.Value, terms) is not null);
        return found.Property is null ? new Weakening(message) : new Weakening(message, found.Path, found.Property.Start);
    }
}
