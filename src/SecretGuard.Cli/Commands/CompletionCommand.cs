using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard completion</c>: the lines a shell needs to complete commands. They ask the command itself, so they never age.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            _secretguard() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(secretguard "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _secretguard secretguard

            """,
        ["zsh"] = """
            _secretguard() {
              local -a suggestions
              suggestions=("${(@f)$(secretguard "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a suggestions
              _files
            }
            compdef _secretguard secretguard

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName secretguard -ScriptBlock {
              param($word, $line, $position)
              secretguard "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
    };

    public static IEnumerable<string> Shells => Scripts.Keys;

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong(Scripts.Keys.ToArray());
        var command = new Command("completion", "Print the lines that make a shell complete these commands.") { shell };
        command.SetAction(result => StandardOutput.Write(writer => writer.Write(Scripts[result.GetValue(shell)!].ReplaceLineEndings("\n"))));
        return command;
    }
}
