namespace SecretGuard.Package.Tests;

/// <summary>One instruction that names a member of another assembly.</summary>
/// <param name="Assembly">Whose code it is.</param>
/// <param name="Caller">The type; the outermost one of nested types, which compilers also make for lambdas.</param>
/// <param name="Target">Full name of the member.</param>
internal sealed record AssemblyCall(string Assembly, string Caller, string Target);
