using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The options of a whole compilation, from the text of a global configuration.</summary>
internal sealed class GlobalConfig : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _files;

    public GlobalConfig(string lines) =>
        _files = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse("is_global = true\n" + lines, "/.globalconfig") });

    public override AnalyzerConfigOptions GlobalOptions => new Options(_files.GlobalConfigOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_files.GetOptionsForSourcePath(tree.FilePath));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_files.GetOptionsForSourcePath(textFile.Path));

    private sealed class Options(AnalyzerConfigOptionsResult result) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => result.AnalyzerOptions.TryGetValue(key, out value!);
    }
}
