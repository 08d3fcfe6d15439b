using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Core.Tests.Knowledge;

/// <summary>Every word of the table of names, in a name that tells something else without it.</summary>
public class NameRowTests
{
    private static readonly IReadOnlyList<(string Name, string Slot)> Examples = ExampleRows.In("NameRows.txt").Select(fields => (fields[0], fields[1])).ToList();

    [Fact]
    public void EveryExample_TellsItsSlot() =>
        Problems.AssertNone(Examples.Where(example => Told(NameLexicon.MeaningOf(example.Name)) != example.Slot).Select(example => $"{example.Name}: not {example.Slot}"));

    [Fact]
    public void EveryWord_IsNeededByAnExample()
    {
        var table = KnowledgeTable.Rows("names.txt", 3).ToList();
        Problems.AssertNone(
            from row in Enumerable.Range(0, table.Count)
            let parts = table[row][1].Split(' ')
            from part in Enumerable.Range(0, parts.Length)
            from word in parts[part].TrimEnd('?').Split('/')
            where !IsNeeded(Without(table, row, parts, part, word), word)
            select $"'{word}' of {table[row][1]}");
    }

    private static bool IsNeeded(IReadOnlyDictionary<string, NamePattern[]> others, string word) =>
        Examples.Where(example => example.Name.Split('_').Contains(word)).Any(example => Told(NameLexicon.MeaningOf(example.Name, others)) != example.Slot);

    // A part without its only word goes, and a row without a part that it needs goes with it.
    private static Dictionary<string, NamePattern[]> Without(IReadOnlyList<string[]> table, int row, string[] parts, int part, string word)
    {
        var left = string.Join('/', parts[part].TrimEnd('?').Split('/').Where(other => other != word));
        var isOptional = parts[part].EndsWith('?');
        var written = parts.Select((own, at) => at != part ? own : left.Length == 0 ? "" : isOptional ? left + "?" : left).Where(own => own.Length > 0);
        return NameLexicon.ByWord(table
            .Select((fields, order) => (Fields: fields, Order: order))
            .Where(entry => entry.Order != row || left.Length > 0 || isOptional)
            .Select(entry => new NamePattern(entry.Order == row ? [entry.Fields[0], string.Join(' ', written), entry.Fields[2]] : entry.Fields, entry.Order)));
    }

    private static string? Told(NameMeaning? meaning) =>
        meaning is { } told ? SlotNames.NameOf(told.Kind) + (told.IsVague ? " vague" : "") : null;
}
