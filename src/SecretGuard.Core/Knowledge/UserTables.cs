using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>
/// A team's own rows, in the grammar of the embedded tables: <c>secretguard.names.txt</c> with names that tell slots, and
/// <c>secretguard.sinks.txt</c> with APIs. Rows that nobody can follow are problems; the others count all the same.
/// </summary>
public sealed class UserTables
{
    public const string NamesFile = "secretguard.names.txt";
    public const string SinksFile = "secretguard.sinks.txt";

    /// <summary>The team's list of suppressions, which is no table.</summary>
    public const string SuppressionsFile = "secretguard.suppressions.txt";

    /// <summary>More rows than a person writes; the rest does not count, and is said not to.</summary>
    private const int MaxRows = 10_000;

    public static readonly UserTables None = new(new Sink[0], new NamePattern[0]);

    private static readonly string[] Separator = { " | " };
    private static readonly string[] SinkKinds = { "property", "parameter", "call" };

    private readonly Dictionary<string, NamePattern[]> _names;

    private UserTables(IReadOnlyList<Sink> sinks, IReadOnlyList<NamePattern> names)
    {
        Sinks = sinks;
        _names = NameLexicon.ByWord(names);
    }

    public IReadOnlyList<Sink> Sinks { get; }

    /// <summary>True for the files that are read as tables, and for those of such a name that are none.</summary>
    public static bool IsTable(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("secretguard.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !IsNamed(path, SuppressionsFile);
    }

    /// <param name="files">Paths and texts of the tables.</param>
    public static UserTables Read(IEnumerable<(string Path, string Text)> files)
    {
        var sinks = new List<Sink>();
        var names = new List<NamePattern>();
        foreach (var (path, text) in files)
            foreach (var row in RowsOf(path, text))
            {
                if (row.Sink is not null) sinks.Add(row.Sink);
                if (row.Name is not null) names.Add(row.Name);
            }

        return sinks.Count + names.Count == 0 ? None : new UserTables(sinks, names);
    }

    /// <summary>What is wrong in a table, by line.</summary>
    public static IReadOnlyList<TableProblem> ProblemsOf(string path, string text) =>
        RowsOf(path, text).Where(row => row.Problem is not null).Select(row => new TableProblem(row.Start, row.Length, row.Problem!)).ToList();

    /// <summary>The slot that a name tells by the team's own rows, or null.</summary>
    public SlotKind? SlotOf(string name) => _names.Count == 0 ? null : NameLexicon.MeaningOf(name, _names)?.Kind;

    private static IEnumerable<Row> RowsOf(string path, string text)
    {
        var isNames = IsNamed(path, NamesFile);
        var isKnown = isNames || IsNamed(path, SinksFile);
        var rows = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(new[] { '\r', '\n' }, start);
            if (end < 0) end = text.Length;
            var line = text.Substring(start, end - start).Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                if (++rows > MaxRows)
                {
                    yield return new Row(start, end - start, $"The table holds more than {MaxRows} rows. Those from here on do not count.");
                    yield break;
                }

                yield return isKnown ? Parse(line, isNames, start, end - start) : new Row(start, end - start, $"No table has this file's name. Call it {NamesFile} or {SinksFile}.");
                if (!isKnown) yield break;
            }

            start = end + 1;
        }
    }

    private static bool IsNamed(string path, string name) => string.Equals(Path.GetFileName(path), name, StringComparison.OrdinalIgnoreCase);

    private static Row Parse(string line, bool isNames, int start, int length)
    {
        var fields = line.Split(Separator, StringSplitOptions.None).Select(field => field.Trim()).Select(field => field == "-" ? string.Empty : field).ToArray();
        var wanted = isNames ? 3 : 6;
        if (fields.Length != wanted) return new Row(start, length, $"The row has {fields.Length} fields where {wanted} belong, separated by ' | '.");
        if (!SlotNames.All.Contains(fields[0])) return new Row(start, length, "No slot has the name in the first field. Write one of: " + string.Join(", ", SlotNames.All) + ".");
        return isNames ? ParseName(fields, start, length) : ParseSink(fields, start, length);
    }

    private static Row ParseName(string[] fields, int start, int length)
    {
        var words = fields[1].Split(' ');
        if (fields[1].Length == 0 || words.Any(word => word.TrimEnd('?').Split('/').Any(part => part.Length == 0 || !part.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9'))))
            return new Row(start, length, "The second field is no list of words. Write small letters and digits, 'orders key/token value?'.");
        return words.All(word => word.EndsWith("?", StringComparison.Ordinal))
            ? new Row(start, length, "Every word of the second field is optional. Leave one without a question mark.")
            : new Row(start, length) { Name = new NamePattern(fields, 0) };
    }

    private static Row ParseSink(string[] fields, int start, int length)
    {
        if (!SinkKinds.Contains(fields[1])) return new Row(start, length, "The second field is no kind of API. Write property, parameter or call.");
        if (fields[2].Length == 0 || fields[3].Length == 0) return new Row(start, length, "The type or the member is missing. Write 'Orders.Client.ApiClient' and 'Connect'.");
        return fields[1] == "parameter" && fields[4].Length == 0
            ? new Row(start, length, "The name of the parameter is missing in the fifth field.")
            : new Row(start, length) { Sink = new Sink(fields) };
    }

    private sealed class Row
    {
        public Row(int start, int length, string? problem = null)
        {
            Start = start;
            Length = length;
            Problem = problem;
        }

        public int Start { get; }

        public int Length { get; }

        public string? Problem { get; }

        public Sink? Sink { get; init; }

        public NamePattern? Name { get; init; }
    }
}
