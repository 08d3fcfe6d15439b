using System;
using System.Linq;
using System.Runtime.InteropServices;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class BucketTableTests
{
    private const int BlockLength = 32;

    // What machine code for any x64 processor uses, and tests on a newer one do not.
    [Fact]
    public void BitsAt_VectorsOfEachWidth_Agree()
    {
        var random = new Random(17);
        var rows = new SignSet("\"'/@$<([{)]}").ByRow;
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, BlockLength + 8).Select(_ => (char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80)));
            ref var characters = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan()));
            var expected = Enumerable.Range(0, BlockLength).Where(at => "\"'/@$<([{)]}".Contains(text[at + 3])).Aggregate(0u, (bits, at) => bits | (1u << at));

            Assert.Equal(expected, rows.BitsAt(ref characters, 3));
            Assert.Equal(expected, rows.BitsOfHalvesAt(ref characters, 3));
        }
    }
}
