using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Scanning.Caching;
using SecretGuard.Scanning.Reading;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Scanning.Parts;

/// <summary>
/// The SARIF report of a build. Nobody in a build knows which project is the last, so each step puts its part in, one after the other,
/// and leaves the report whole. A file beside it keeps the parts apart: what one project no longer finds another may still.
/// </summary>
public sealed class BuildReport
{
    private const char Separator = '\n';

    private readonly string _root;
    private readonly string _file;

    /// <param name="root">Absolute path that the paths of projects and findings are relative to.</param>
    /// <param name="file">Absolute path of the report.</param>
    public BuildReport(string root, string file)
    {
        _root = root;
        _file = RootedPath.Normalise(file);
    }

    /// <summary>What a build writes for itself, and no scan has to read.</summary>
    public IReadOnlyCollection<string> Files => new[] { _file, PartsFile };

    private string PartsFile => _file + ".parts";

    /// <summary>Puts a part in the place of the one that the same step of the same project left before.</summary>
    /// <param name="part">The part.</param>
    /// <param name="ownReport">Absolute path of a report of this project alone; none when null.</param>
    /// <exception cref="ReportFailure">A report cannot be written.</exception>
    public void Put(ReportPart part, string? ownReport) => Change(part.Project, ownReport, records => Enter(records, part));

    /// <summary>Takes out the parts of steps that a project no longer has.</summary>
    /// <param name="project">As in <see cref="ReportPart"/>.</param>
    /// <param name="steps">Those that it has.</param>
    /// <param name="ownReport">As in <see cref="Put"/>.</param>
    /// <param name="news">A part to put in as well; none when null.</param>
    /// <exception cref="ReportFailure">A report cannot be written.</exception>
    public void Keep(string project, IReadOnlyCollection<string> steps, string? ownReport, ReportPart? news = null)
    {
        var keys = new HashSet<string>(steps.Select(step => KeyOf(project, step)), StringComparer.Ordinal);
        Change(project, ownReport, records =>
        {
            foreach (var key in records.Keys.Where(key => ProjectOf(key) == project && !keys.Contains(key)).ToList()) records.Remove(key);
            if (news is not null) Enter(records, news);
        });
    }

    private void Change(string project, string? ownReport, Action<Dictionary<string, byte[]>> change)
    {
        using var turn = MachineTurn.Take(_file) ?? throw new ReportFailure("The report is being written by another process. Build again when that has ended.");
        try
        {
            var records = Present(CacheFile.Read(PartsFile));
            change(records);
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            AtomicFile.Write(PartsFile, CacheFile.Write(records));
            Write(_file, records);
            if (ownReport is not null) Write(ownReport, records.Where(record => ProjectOf(record.Key) == project));
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            throw new ReportFailure($"The report cannot be written: {AtomicFile.ReasonOf(exception)}. Name a file that SecretGuardReport may write.");
        }
    }

    private static void Enter(Dictionary<string, byte[]> records, ReportPart part) => records[KeyOf(part.Project, part.Step)] = PartRecord.Write(part.Report);

    // A project that is gone finds nothing any more.
    private Dictionary<string, byte[]> Present(Dictionary<string, byte[]> records) =>
        records.Where(record => ProjectOf(record.Key) == ReportPart.NoProject || File.Exists(Path.Combine(_root, ProjectOf(record.Key))))
            .ToDictionary(record => record.Key, record => record.Value, StringComparer.Ordinal);

    private static void Write(string path, IEnumerable<KeyValuePair<string, byte[]>> records)
    {
        var parts = records.OrderBy(record => record.Key, StringComparer.Ordinal).Select(ReadPart).OfType<ScanReport>().ToList();
        using var text = new StringWriter();
        SarifReport.Write(text, ReportMerge.Of(parts));
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static ScanReport? ReadPart(KeyValuePair<string, byte[]> record) =>
        PartRecord.Read(record.Value) is { } report ? report.FoundBy(ProjectOf(record.Key)) : null;

    private static string KeyOf(string project, string step) => project + Separator + step;

    private static string ProjectOf(string key) => key.Substring(0, Math.Max(0, key.LastIndexOf(Separator)));
}
