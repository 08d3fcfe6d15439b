namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>Names of what is measured of SecretGuard alone.</summary>
internal static class OwnMeasurement
{
    public const string Compiler = "parsing and binding";
    public const string CompilerProcessor = Compiler + ", processor time";
    public const string ConcurrentCompiler = Compiler + ", on all cores";
    public const string SdkProcessor = "NetAnalyzers, processor time";

    public static string Execution(AnalyzerSet set) => set.Name;

    public static string ConcurrentExecution(AnalyzerSet set) => set.Name + ", on all cores";

    public static string SdkProcessorWith(AnalyzerSet set) => SdkProcessor + " with " + set.Name;
}
