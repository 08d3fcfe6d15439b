using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Cli.Solutions;

/// <summary>The configuration of a project with what the package's build files would have written into it.</summary>
internal sealed class BuildOptions(AnalyzerConfigOptionsProvider project, string root) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Global(project.GlobalOptions, root);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project.GetOptions(tree);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => project.GetOptions(textFile);

    private sealed class Global(AnalyzerConfigOptions options, string root) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "secretguard_root" => root,
                // Text files are read from the folder, whether or not a project lists them.
                "secretguard_build_scans_text" => "true",
                _ => null,
            };
            return value is not null || options.TryGetValue(key, out value);
        }
    }
}
