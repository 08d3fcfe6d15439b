using System.Linq;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Slots;

/// <summary>The list of shapes: which finder looks at which kind of operation.</summary>
internal static class SlotFinders
{
    private static readonly SlotFinder Assignments = new AssignmentSlots();
    private static readonly SlotFinder Arguments = new ArgumentSlots();
    private static readonly SlotFinder Declarations = new DeclarationSlots();

    private static readonly SlotFinder Keyed = new KeyedSlots();
    private static readonly SlotFinder Collections = new CollectionSlots();
    private static readonly SlotFinder Fallbacks = new FallbackSlots();
    private static readonly SlotFinder Comparisons = new ComparisonSlots();
    private static readonly SlotFinder Returns = new ReturnSlots();
    private static readonly SlotFinder Headers = new HeaderSlots();
    private static readonly SlotFinder Acts = new ActSlots();
    private static readonly SlotFinder Logs = new LogSlots();
    private static readonly SlotFinder Queries = new QuerySlots();
    private static readonly SlotFinder ApiQueries = new ApiQuerySlots();
    private static readonly SlotFinder Bound = new BoundSlots();
    private static readonly SlotFinder Tuples = new TupleSlots();
    private static readonly SlotFinder Callbacks = new CallbackSlots();
    private static readonly SlotFinder Maps = new MapSlots();
    private static readonly SlotFinder Unresolved = new UnresolvedSlots();

    // Younger than the oldest compiler the analyzers load into, to which such an operation is none.
    private const OperationKind CollectionExpression = (OperationKind)127;

    private static readonly (OperationKind Kind, SlotFinder[] Finders)[] Table =
    {
        (OperationKind.SimpleAssignment, new[] { Assignments, Acts, Queries }),
        (OperationKind.CoalesceAssignment, new[] { Assignments }),
        (OperationKind.CompoundAssignment, new[] { Assignments }),
        (OperationKind.Invocation, new[] { Arguments, Keyed, Collections, Comparisons, Fallbacks, Acts, Queries, Logs, Bound }),
        (OperationKind.ObjectCreation, new[] { Headers, Arguments, Keyed, Acts, Logs }),
        (OperationKind.Literal, new[] { ApiQueries }),
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
        (OperationKind.None, new[] { Unresolved, Keyed }),
        (CollectionExpression, new[] { Keyed }),
        (OperationKind.MemberInitializer, new[] { Unresolved }),
        (OperationKind.VariableDeclarator, new[] { Declarations, Maps }),
        (OperationKind.FieldInitializer, new[] { Declarations, Maps }),
        (OperationKind.PropertyInitializer, new[] { Declarations, Maps }),
        (OperationKind.ParameterInitializer, new[] { Declarations }),
    };

    internal static readonly SlotFinder[] All = Table.SelectMany(row => row.Finders).Distinct().ToArray();

    private static readonly SlotFinder[] None = new SlotFinder[0];
    private static readonly SlotFinder[][] ByKind = Index();

    public static SlotFinder[] For(OperationKind kind)
    {
        var index = (int)kind;
        return (uint)index < (uint)ByKind.Length ? ByKind[index] : None;
    }

    // The walk asks for every operation of every file: an array instead of a dictionary.
    private static SlotFinder[][] Index()
    {
        var byKind = new SlotFinder[Table.Max(row => (int)row.Kind) + 1][];
        for (var i = 0; i < byKind.Length; i++) byKind[i] = None;
        foreach (var (kind, finders) in Table) byKind[(int)kind] = finders;
        return byKind;
    }
}
