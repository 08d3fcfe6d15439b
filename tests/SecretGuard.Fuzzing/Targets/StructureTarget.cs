using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>One reader of a structured format: its tree, its comments and its break.</summary>
internal sealed class StructureTarget : FuzzTarget
{
    private readonly IStructureReader _reader;

    private StructureTarget(string name, IStructureReader reader)
        : base(name, Inputs.Seeds.Texts, weight: 4) => _reader = reader;

    /// <summary>All that the assembly has, each under the name of the field that holds it.</summary>
    public static IEnumerable<IFuzzTarget> ForEveryReader() =>
        typeof(IStructureReader).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IStructureReader)))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.GetValue(null) is IStructureReader)
            .OrderBy(field => field.DeclaringType!.Name + field.Name, System.StringComparer.Ordinal)
            .Select(field => new StructureTarget($"tree/{field.DeclaringType!.Name}.{field.Name}", (IStructureReader)field.GetValue(null)!));

    public override void Read(FuzzText input)
    {
        var read = _reader.Read(new TextDocument(input.Name, input.Text));
        if (read.BrokenAt is { } broken) Must.Hold(broken >= 0 && broken <= input.Text.Length, "The break stands outside the text");
        foreach (var comment in read.Comments) Must.BeInside(comment, input.Text);
        var open = new Stack<DocumentNode>();
        if (read.Root is not null) open.Push(read.Root);
        while (open.TryPop(out var node))
        {
            Must.BeInside(node.Range, input.Text, "A node");
            if (node.Value is not null) Must.BeInside(node.Value, input.Text);
            foreach (var child in node.Children)
            {
                Must.Hold(child.Parent == node, "A child has another parent");
                open.Push(child);
            }
        }
    }
}
