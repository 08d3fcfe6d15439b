using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Threading;
using SecretGuard.Cli.Git;
using SecretGuard.Cli.History;
using SecretGuard.Cli.Progress;
using SecretGuard.Cli.Solutions;
using SecretGuard.Findings;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Baselines;

namespace SecretGuard.Cli.Commands;

/// <summary>One scan, as its options ask for it.</summary>
internal sealed class ScanWork
{
    private readonly ScanOptions _options;
    private readonly ParseResult _result;

    /// <exception cref="CommandFailure">The options contradict each other, or name what there is not.</exception>
    public ScanWork(ScanOptions options, ParseResult result)
    {
        _options = options;
        _result = result;
        Solution = result.GetValue(options.Solution) is { } solution ? SolutionFile.At(solution) : null;
        Target = ScanTarget.Of(Solution is null ? result.GetValue(options.Paths)! : [Solution.Folder]);
        Output = new ReportOutput(result.GetValue(options.Format)!, result.GetValue(options.Output));
        FailOn = result.GetValue(options.FailOn)!;
        RejectContradictions();
    }

    /// <summary>The one whose C# its compiler judges; none unless asked for.</summary>
    public SolutionFile? Solution { get; }

    public ScanTarget Target { get; }

    public ReportOutput Output { get; }

    public string FailOn { get; }

    /// <summary>The day that ends of suppressions are judged by.</summary>
    public DateTime Today => DayOption.DayOf(_result.GetValue(_options.Today));

    /// <summary>Files and folders, or what a history holds.</summary>
    public ScanReport Scan(CancellationToken cancellation)
    {
        var request = Request();
        if (_result.GetValue(_options.History))
        {
            using var history = new HistoryScan(Target, request, _result.GetValue(_options.Since));
            return history.Scan(cancellation);
        }

        // Of what is at hand there is nothing to wait for, and a list of files on the terminal is progress enough.
        if (request.Given is not null || request.Observer is not null || Console.IsErrorRedirected) return FolderScanner.Scan(request, cancellation);
        return WatchedScan.Run(request, cancellation);
    }

    /// <summary>The scan as its options ask for it.</summary>
    public ScanRequest Request() => WithSource(Target.ToRequest(Accepted(), Today) with
    {
        Filter = new PathFilter(_result.GetValue(_options.Include) ?? [], _result.GetValue(_options.Exclude) ?? []),
        Shard = ShardOf(_result.GetValue(_options.Shard)),
        IncludeIgnored = _result.GetValue(_options.NoIgnore),
        Jobs = JobsOf(_result.GetValue(_options.Jobs)),
        ReportsWhenCancelled = true,
        WithContext = _result.GetValue(_options.Format) == ReportFormats.Html,
        Observer = _result.GetValue(_options.Verbose) ? new VerboseLog() : null,
    });

    private ScanRequest WithSource(ScanRequest request)
    {
        if (_result.GetValue(_options.Stdin)) return request with { Given = StandardInput.Read(Target, _result.GetValue(_options.StdinPath)!) };
        if (_result.GetValue(_options.Staged)) return request with { Given = GitFiles.Staged(Target) };
        return _result.GetValue(_options.Since) is { } revision && !_result.GetValue(_options.History) ? request with { Targets = GitFiles.ChangedSince(Target, revision) } : request;
    }

    private void RejectContradictions()
    {
        var sources = new List<string>();
        if (_result.GetValue(_options.Staged)) sources.Add("--staged");
        if (_result.GetValue(_options.History)) sources.Add("--history");
        else if (_result.GetValue(_options.Since) is not null) sources.Add("--since");
        if (_result.GetValue(_options.Stdin)) sources.Add("--stdin");
        if (Solution is not null) sources.Add("--solution");
        if (sources.Count > 1) throw new CommandFailure($"{sources[0]} and {sources[1]} ask for different things. Use one of them.");
        if (Solution is not null && (_result.GetValue(_options.Paths)!.Length > 0 || _result.GetValue(_options.Shard) is not null))
            throw new CommandFailure("--solution scans the folder of the solution, all of it. Leave paths and --shard out.");
        if (_result.GetValue(_options.Stdin) && !Target.IsRoot)
            throw new CommandFailure("--stdin reads no files. Leave the paths out, and give the text a name with --stdin-path.");
    }

    private Baseline Accepted()
    {
        var named = _result.GetValue(_options.Baseline);
        var file = named is null ? Target.BaselineFile : new BaselineFile(Path.GetFullPath(named));
        if (named is not null && !file.Exists) throw new CommandFailure($"There is no baseline '{named}'. Write one with 'secretguard baseline create'.");
        try
        {
            return file.Read();
        }
        catch (BaselineFailure failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }

    private static Shard ShardOf(string? text) =>
        text is null ? Shard.Whole : Shard.Parse(text) ?? throw new CommandFailure("The value of --shard is no part. Write 1/4 to 4/4 for the four parts of a scan.");

    private static int JobsOf(string? text)
    {
        if (text is null) return Environment.ProcessorCount;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 256) return jobs;
        throw new CommandFailure("The value of --jobs is no number of threads. Write a number from 1 to 256.");
    }
}
