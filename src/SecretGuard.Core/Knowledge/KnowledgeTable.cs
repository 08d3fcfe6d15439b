using System;
using System.Collections.Generic;
using System.IO;

namespace SecretGuard.Knowledge;

/// <summary>
/// Reader of the one grammar all tables share: a row a line, fields separated by " | ", <c>#</c> at the start of a line for
/// comments, a lone <c>-</c> for an empty field.
/// </summary>
internal static class KnowledgeTable
{
    private static readonly string[] Separator = { " | " };

    /// <summary>Each row as what it stands for.</summary>
    /// <inheritdoc cref="Rows(string, int)"/>
    public static IReadOnlyList<T> Rows<T>(string table, int fields, Func<string[], T> read)
        where T : class
    {
        var rows = new List<T>();
        foreach (var row in Rows(table, fields)) rows.Add(read(row));
        return rows;
    }

    /// <exception cref="InvalidDataException">A row has another number of fields.</exception>
    public static IEnumerable<string[]> Rows(string table, int fields)
    {
        using var stream = typeof(KnowledgeTable).Assembly.GetManifestResourceStream(table)
            ?? throw new InvalidDataException($"The table '{table}' is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split(Separator, StringSplitOptions.None);
            if (row.Length != fields) throw new InvalidDataException($"'{table}': {row.Length} fields where {fields} belong.");
            for (var i = 0; i < row.Length; i++)
                if (row[i] == "-") row[i] = string.Empty;

            yield return row;
        }
    }
}
