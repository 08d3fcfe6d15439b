using System.Runtime.CompilerServices;
using SecretGuard.Cli;
using SecretGuard.Cli.Solutions;

// Compiled to machine code, this is known to be false, and the compiler for C# is left out.
return Application.Run(args, RuntimeFeature.IsDynamicCodeSupported ? new SolutionCommands() : new ManagedProgram(args));
