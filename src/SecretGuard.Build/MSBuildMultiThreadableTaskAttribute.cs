namespace Microsoft.Build.Framework;

/// <summary>
/// Tells a multi-threaded MSBuild that a task keeps no process-wide state and never asks for the current directory. MSBuild looks
/// for the name alone, so an own copy serves older framework assemblies too.
/// </summary>
[System.AttributeUsage(System.AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : System.Attribute
{
}
