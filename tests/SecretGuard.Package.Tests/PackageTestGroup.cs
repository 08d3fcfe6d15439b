namespace SecretGuard.Package.Tests;

/// <summary>The tests that share the packed packages; they run one after the other, each build takes the machine for itself.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestGroup : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packed packages";
}
