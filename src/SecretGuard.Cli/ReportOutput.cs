using System;
using System.IO;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Cli;

/// <summary>Where a report goes and how it looks there.</summary>
internal sealed class ReportOutput
{
    private readonly string _format;
    private readonly string? _file;

    public ReportOutput(string format, string? file)
    {
        _format = format;
        _file = file;
    }

    /// <summary>Before a long scan, not after it.</summary>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public void CheckWritable()
    {
        if (_file is null) return;
        if (Directory.Exists(_file)) throw Unwritable("it is a folder");
        var folder = Path.GetDirectoryName(Path.GetFullPath(_file));
        if (folder is not null && !Directory.Exists(folder)) throw Unwritable("its folder does not exist");
    }

    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public void Write(ScanReport report)
    {
        if (_format == ReportFormats.Sarif && SarifReport.NoteOn(report) is { } note) Application.Say(note);
        if (_file is not null)
        {
            WriteFile(report);
            Console.Out.WriteLine(TextReport.SummaryOf(report));
            return;
        }

        StandardOutput.Write(writer => WriteReport(writer, report, WantsColours()));
    }

    private static bool WantsColours() =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private void WriteFile(ScanReport report)
    {
        try
        {
            using var writer = new StreamWriter(_file!, append: false, StandardOutput.Utf8);
            WriteReport(writer, report, colours: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(AtomicFile.ReasonOf(exception));
        }
    }

    private void WriteReport(TextWriter writer, ScanReport report, bool colours)
    {
        switch (_format)
        {
            case ReportFormats.Json: JsonReport.Write(writer, report); break;
            case ReportFormats.Sarif: SarifReport.Write(writer, report); break;
            case ReportFormats.GitHub: GitHubReport.Write(writer, report); break;
            case ReportFormats.GitLab: GitLabReport.Write(writer, report); break;
            case ReportFormats.Html: HtmlReport.Write(writer, report); break;
            default: TextReport.Write(writer, report, colours); break;
        }
    }

    private CommandFailure Unwritable(string reason) =>
        new($"The report cannot be written to '{_file}': {reason}. Name a file in a folder that you may write to.");
}
