using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The framework that test sources compile against, from the targeting packs of the SDK that built the tests.</summary>
public sealed class ReferenceAssemblies
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ReferenceAssemblies(params string[] packs) => _references = new(() => [.. packs.SelectMany(References)]);

    public ImmutableArray<MetadataReference> All => _references.Value;

    private static MetadataReference[] References(string pack)
    {
        var folder = typeof(ReferenceAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == pack).Value!;
        return Directory.GetFiles(folder, "*.dll").Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).ToArray();
    }

    public static class Net
    {
        public static readonly ReferenceAssemblies Net100 = new("Microsoft.NETCore.App.Ref");

        /// <summary>With ASP.NET Core and Microsoft.Extensions.</summary>
        public static readonly ReferenceAssemblies AspNet100 = new("Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref");
    }
}
