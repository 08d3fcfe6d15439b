using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Analyzers;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>C# through compiler and analyzers. Their own time counts, not the compiler's.</summary>
internal sealed class CSharpTarget() : FuzzTarget("csharp", Inputs.Seeds.CSharp, weight: 1)
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Fuzz", references: ReferenceAssemblies.Net.Net100.All, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static readonly LanguageVersion[] Versions = Enum.GetValues<LanguageVersion>().Where(version => version is not (LanguageVersion.Default or LanguageVersion.LatestMajor)).ToArray();

    // The compiler itself is slow on a text of 256 KB.
    private const int LongestSource = 8 * 1024;

    // The compiler's parser looks ahead in exponential time in conditions in parentheses in conditions; a thousand tuples in tuples overflow its stack.
    private const int DeepestNesting = 14;

    // The compiler binds interpolations and lambdas inside each other in exponential time: 20 of them are a compiler that does not come back.
    private const int MostOfAKind = 10;

    private static readonly string[] Kinds = ["$\"", "=>", "delegate"];

    public override FuzzLimits Limits => new(TimeSpan.FromSeconds(10), 2_000_000_000, 0);

    public override void Read(FuzzText input)
    {
        var source = input.Text[..Math.Min(input.Text.Length, LongestSource)];
        if (Kinds.Any(kind => source.Split(kind).Length > MostOfAKind) || NestingOf(source) > DeepestNesting) return;
        var parse = new CSharpParseOptions(Versions[source.Length % Versions.Length]);
        var compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, parse, "Test.cs"));
        var withAnalyzers = compilation.WithAnalyzers([new CredentialFlowAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        foreach (var diagnostic in withAnalyzers.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult())
        {
            Must.Hold(diagnostic.Id != "AD0001", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
            Must.Hold(diagnostic.Location.SourceSpan.End <= source.Length, "A diagnostic stands outside its source");
        }
    }
    private static int NestingOf(string source)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in source)
        {
            if (c is '(' or '[' or '{' or '<') deepest = Math.Max(deepest, ++depth);
            else if (c is ')' or ']' or '}' or '>') depth = Math.Max(0, depth - 1);
        }

        return deepest;
    }
}
