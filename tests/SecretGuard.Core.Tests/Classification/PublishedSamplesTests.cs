using System.Linq;
using SecretGuard.Classification;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Classification;

/// <summary>Every row of the table of published credentials. In pieces: no file may hold a whole.</summary>
public class PublishedSamplesTests
{
    [Theory]
    [InlineData("Eby8vdM02xNO cqFlqUwJPLlm EtlCDXJ1OUzF T50uSRZ6IFsu Fq2UVErCz4I6 tq/K1SZFPTOt r/KBHBeksoGM Gw==")]
    [InlineData("C2y6yDjf5/R+ ob0N8A7Cgv30 VRDJIWEHLM+4 QDU5DE2nQ9nD uVTqobD4b8mG GyPMbIZnqyMs EcaGQy67XIw/ Jw==")]
    [InlineData("wJalrXUtnFEM I/K7MDENG/bP xRfiCYEXAMPLEKEY")]
    [InlineData("AKIA IOSFODNN7 EXAMPLE")]
    [InlineData("eyJhbGciOiJI UzI1NiIsInR5 cCI6IkpXVCJ9 .eyJzdWIiOiI xMjM0NTY3ODk wIiwibmFtZSI 6IkpvaG4gRG9 lIiwiaWF0Ijo xNTE2MjM5MDI yfQ.SflKxwRJ SMeKKF2QT4fw pMeJf36POk6y JV_adQssw5c")]
    [InlineData("SAS_KEY _VALUE")]
    [InlineData("7Fjfp0ZBr1Kt DRbnfVdmIw")]
    [InlineData("gX1fBat 3bV")]
    public void Sample_InPieces_IsKnown(string pieces)
    {
        Assert.True(PublishedSamples.Contains(pieces.Replace(" ", "", System.StringComparison.Ordinal)));
        Assert.False(PublishedSamples.Contains(pieces));
    }

    [Fact]
    public void EveryRow_HasASampleAbove() =>
        Assert.Equal(typeof(PublishedSamplesTests).GetMethod(nameof(Sample_InPieces_IsKnown))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Length, KnowledgeTable.Rows("published-samples.txt", 2).Count());
}
