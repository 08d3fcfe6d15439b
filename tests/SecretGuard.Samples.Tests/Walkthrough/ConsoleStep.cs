namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>A command of a document and what the document shows of its output.</summary>
/// <param name="Line">1-based number of the command's line.</param>
/// <param name="Command">As typed, without the comment.</param>
/// <param name="ExitCode">0 unless the comment behind the command names another.</param>
/// <param name="Shown">The lines below the command, without <c>^C</c>.</param>
/// <param name="IsInterrupted">Whether the last line was <c>^C</c>: the program runs until it is stopped.</param>
internal sealed record ConsoleStep(int Line, string Command, int ExitCode, IReadOnlyList<string> Shown, bool IsInterrupted);
