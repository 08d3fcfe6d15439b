using System.Linq;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Slots;

/// <summary>The list of shapes: which finder looks at which kind of operation.</summary>
internal static class SlotFinders
{
    private static readonly ISlotFinder Assignments = new AssignmentSlots();
    private static readonly ISlotFinder Arguments = new ArgumentSlots();
    private static readonly ISlotFinder Declarations = new DeclarationSlots();

    private static readonly ISlotFinder Keyed = new KeyedSlots();
    private static readonly ISlotFinder Collections = new CollectionSlots();
    private static readonly ISlotFinder Fallbacks = new FallbackSlots();
    private static readonly ISlotFinder Comparisons = new ComparisonSlots();
    private static readonly ISlotFinder Returns = new ReturnSlots();
    private static readonly ISlotFinder Headers = new HeaderSlots();
    private static readonly ISlotFinder Acts = new ActSlots();
    private static readonly ISlotFinder Logs = new LogSlots();
    private static readonly ISlotFinder Queries = new QuerySlots();
    private static readonly ISlotFinder Tuples = new TupleSlots();
    private static readonly ISlotFinder Callbacks = new CallbackSlots();
    private static readonly ISlotFinder Unresolved = new UnresolvedSlots();

    private static readonly (OperationKind Kind, ISlotFinder[] Finders)[] Table =
    {
        (OperationKind.SimpleAssignment, new[] { Assignments, Acts, Queries }),
        (OperationKind.CoalesceAssignment, new[] { Assignments }),
        (OperationKind.CompoundAssignment, new[] { Assignments }),
        (OperationKind.Invocation, new[] { Arguments, Keyed, Collections, Comparisons, Fallbacks, Acts, Queries, Logs }),
        (OperationKind.ObjectCreation, new[] { Headers, Arguments, Keyed, Acts, Logs }),
        (OperationKind.PropertyReference, new[] { Queries }),
        (OperationKind.DelegateCreation, new[] { Callbacks }),
        (OperationKind.Tuple, new[] { Keyed, Tuples }),
        (OperationKind.DeconstructionAssignment, new[] { Tuples }),
        (OperationKind.ArrayInitializer, new[] { Keyed }),
        (OperationKind.Coalesce, new[] { Fallbacks }),
        (OperationKind.Binary, new[] { Comparisons }),
        (OperationKind.ConstantPattern, new[] { Comparisons }),
        (OperationKind.CaseClause, new[] { Comparisons }),
        (OperationKind.Return, new[] { Returns }),
        (OperationKind.Invalid, new[] { Unresolved, Acts, Queries, Logs }),
        (OperationKind.None, new[] { Unresolved }),
        (OperationKind.MemberInitializer, new[] { Unresolved }),
        (OperationKind.VariableDeclarator, new[] { Declarations }),
        (OperationKind.FieldInitializer, new[] { Declarations }),
        (OperationKind.PropertyInitializer, new[] { Declarations }),
        (OperationKind.ParameterInitializer, new[] { Declarations }),
    };

    internal static readonly ISlotFinder[] All = Table.SelectMany(row => row.Finders).Distinct().ToArray();

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
