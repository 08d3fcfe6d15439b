namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>The tests of what the walkthrough leaves.</summary>
[CollectionDefinition(Name)]
public sealed class WalkthroughGroup : ICollectionFixture<WalkthroughFixture>
{
    public const string Name = "Walkthrough";
}
