using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The framework that test sources compile against.</summary>
public sealed class ReferenceAssemblies
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ReferenceAssemblies(Func<ImmutableArray<MetadataReference>> references) => _references = new(references);

    public ImmutableArray<MetadataReference> References => _references.Value;

    public static class Net
    {
        public static readonly ReferenceAssemblies Net100 = new(() => [.. Basic.Reference.Assemblies.Net100.References.All]);

        /// <summary>With ASP.NET Core and Microsoft.Extensions, from the targeting pack of the SDK that built the tests.</summary>
        public static readonly ReferenceAssemblies AspNet100 = new(() => [.. Net100.References, .. TargetingPack()]);

        private static ImmutableArray<MetadataReference> TargetingPack()
        {
            var folder = typeof(Net).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "AspNetCoreReferences").Value!;
            return [.. Directory.GetFiles(folder, "*.dll").Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))];
        }
    }
}
