using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SecretGuard.Figures;

/// <summary>The rows of a file of comma separated values; one with a comma stands in quotes.</summary>
internal static class CsvRows
{
    /// <param name="text">The whole file.</param>
    /// <param name="head">What its first line says.</param>
    /// <exception cref="InvalidDataException">It says something else, or a row has another number of values.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Parse(string text, string head)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0 || lines[0] != head) throw new InvalidDataException($"The first line is not '{head}'.");
        var rows = lines.Skip(1).Select(ValuesOf).ToList();
        var columns = head.Split(',').Length;
        return rows.Find(row => row.Count != columns) is { } wrong ? throw new InvalidDataException($"Not {columns} values: {string.Join(',', wrong)}") : rows;
    }

    private static IReadOnlyList<string> ValuesOf(string line)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        foreach (var sign in line)
        {
            if (sign == '"') isQuoted = !isQuoted;
            else if (sign != ',' || isQuoted) value.Append(sign);
            else
            {
                values.Add(value.ToString());
                value.Clear();
            }
        }

        return [.. values, value.ToString()];
    }
}
