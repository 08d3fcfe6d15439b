namespace SecretGuard.Package.Tests;

/// <summary>What is packed for this machine.</summary>
public enum PackedPackage
{
    /// <summary>The development dependency.</summary>
    Library,

    /// <summary>The command line as this machine gets it.</summary>
    Tool,

    /// <summary>The command line for machines that no package is compiled for.</summary>
    PortableTool,

    /// <summary>Is named when the command line is installed, and leads to the package for the machine.</summary>
    ToolPointer,
}
