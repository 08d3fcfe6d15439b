using System.Linq;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Slots;

/// <summary>The list of shapes: which finder looks at which kind of operation.</summary>
internal static class SlotFinders
{
    private static readonly ISlotFinder Assignments = new AssignmentSlots();
    private static readonly ISlotFinder Arguments = new ArgumentSlots();
    private static readonly ISlotFinder Declarations = new DeclarationSlots();

    private static readonly (OperationKind Kind, ISlotFinder[] Finders)[] Table =
    {
        (OperationKind.SimpleAssignment, new[] { Assignments }),
        (OperationKind.CoalesceAssignment, new[] { Assignments }),
        (OperationKind.Invocation, new[] { Arguments }),
        (OperationKind.ObjectCreation, new[] { Arguments }),
        (OperationKind.VariableDeclarator, new[] { Declarations }),
        (OperationKind.FieldInitializer, new[] { Declarations }),
        (OperationKind.PropertyInitializer, new[] { Declarations }),
        (OperationKind.ParameterInitializer, new[] { Declarations }),
    };

    private static readonly ISlotFinder[] None = new ISlotFinder[0];
    private static readonly ISlotFinder[][] ByKind = Index();

    public static ISlotFinder[] For(OperationKind kind)
    {
        var index = (int)kind;
        return (uint)index < (uint)ByKind.Length ? ByKind[index] : None;
    }

    // The walk asks for every operation of every file: an array instead of a dictionary.
    private static ISlotFinder[][] Index()
    {
        var byKind = new ISlotFinder[Table.Max(row => (int)row.Kind) + 1][];
        for (var i = 0; i < byKind.Length; i++) byKind[i] = None;
        foreach (var (kind, finders) in Table) byKind[(int)kind] = finders;
        return byKind;
    }
}
