using System.Collections.Generic;
using SecretGuard.Fuzzing.Targets;

namespace SecretGuard.Fuzzing;

/// <summary>The list of targets: another one is a class and a line here.</summary>
internal static class FuzzTargets
{
    public static readonly IReadOnlyList<IFuzzTarget> All =
    [
        .. TextEngineTarget.ForEveryReader(),
        .. StructureTarget.ForEveryReader(),
        new LiteralTarget(),
        new ClassifierTarget(),
        new RedactionTarget(),
        new SuppressionTarget(),
        new SuppressionListTarget(),
        new CompilerSuppressionTarget(),
        new EditorConfigTarget(),
        new UserTableTarget(),
        new BaselineTarget(),
        new MergedReportTarget(),
        new IgnoreFileTarget(),
        new GlobTarget(),
        new LockedProjectTarget(),
        new CompilerLogTarget(),
        new ServerAnswerTarget(),
        new CommitLogTarget(),
        new TreeChangesTarget(),
        new GateFactsTarget(),
        new JsonEntryTarget(),
        new DecoderTarget(),
        new CacheTarget(),
        new ReportPartTarget(),
        new OutputTextTarget(),
        new CSharpTarget(),
    ];
}
