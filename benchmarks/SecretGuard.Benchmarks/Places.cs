using System.IO;
using System.Linq;
using System.Reflection;

namespace SecretGuard.Benchmarks;

/// <summary>Where things lie in the checkout that this was built from.</summary>
internal static class Places
{
    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = MetadataOf("Repository");

    /// <summary>What this was built in, and so what it refers to.</summary>
    public static string Configuration { get; } = MetadataOf("Configuration");

    /// <summary>The engine as the compiler and MSBuild load it.</summary>
    public static string PortableCore { get; } = MetadataOf("PortableCore");

    public static string At(params string[] parts) => Path.Combine([Repository, .. parts]);

    private static string MetadataOf(string key) => typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == key).Value!;
}
