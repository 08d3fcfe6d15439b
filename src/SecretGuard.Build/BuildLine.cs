using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>
/// One line of the build log: <c>file(line,column): error SG1001: sentence (help link)</c>, as the compiler writes its own. An end
/// position would turn it into <c>file(line,column,line,column)</c>, which not every build server understands.
/// </summary>
internal sealed class BuildLine
{
    private readonly string? _file;
    private readonly TextPosition _start;
    private readonly string _sentence;

    public BuildLine(RuleDescriptor rule, string? file, TextPosition start, string sentence)
    {
        Rule = rule;
        _file = file;
        _start = start;
        // Loggers show the link in different ways or not at all; the compiler appends it, and so do we.
        _sentence = $"{OutputText.Neutralise(sentence)} ({rule.HelpLink})";
    }

    public RuleDescriptor Rule { get; }

    public void LogError(TaskLoggingHelper log) =>
        log.LogError(null, Rule.Id, null, Rule.HelpLink, _file, _start.Line, _start.Column, 0, 0, _sentence);

    public void LogWarning(TaskLoggingHelper log) =>
        log.LogWarning(null, Rule.Id, null, Rule.HelpLink, _file, _start.Line, _start.Column, 0, 0, _sentence);

    public void LogMessage(TaskLoggingHelper log) =>
        log.LogMessage(null, Rule.Id, null, _file, _start.Line, _start.Column, 0, 0, MessageImportance.Normal, _sentence);
}
