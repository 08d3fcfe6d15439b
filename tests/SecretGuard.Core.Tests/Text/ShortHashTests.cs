using System;
using System.Security.Cryptography;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Text;

public sealed class ShortHashTests
{
    // A block has 64 bytes, of which the last one keeps nine for itself.
    [Fact]
    public void Of_EveryLength_IsSha256()
    {
        var random = new Random(1);
        for (var length = 0; length <= 300; length++)
        {
            var content = new byte[length];
            random.NextBytes(content);
            Assert.Equal(SHA256.HashData(content), ShortHash.Of(content));
        }
    }
}
