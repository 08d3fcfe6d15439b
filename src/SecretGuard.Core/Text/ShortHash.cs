using System;

namespace SecretGuard.Text;

/// <summary>
/// SHA-256 (FIPS 180-4) of what is short: names and values. The platform's own is faster by the byte, but its library takes longer to load than a small
/// scan. Nothing is kept secret by it: it numbers findings and tells texts apart.
/// </summary>
internal static class ShortHash
{
    private const int BlockLength = 64;
    private const int Rounds = 64;

    private static readonly uint[] Constants =
    {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
        0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
        0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
        0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
        0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    };

    public static byte[] Of(byte[] content)
    {
        var state = new uint[] { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };
        var padded = Padded(content);
        for (var at = 0; at < padded.Length; at += BlockLength) Add(padded, at, state);
        var hash = new byte[state.Length * 4];
        for (var i = 0; i < hash.Length; i++) hash[i] = (byte)(state[i / 4] >> (24 - (i % 4 * 8)));
        return hash;
    }

    // A bit, zeros, and the length in bits.
    private static byte[] Padded(byte[] content)
    {
        var padded = new byte[(content.Length + 8 + BlockLength) / BlockLength * BlockLength];
        Array.Copy(content, padded, content.Length);
        padded[content.Length] = 0x80;
        for (var i = 0; i < 8; i++) padded[padded.Length - 1 - i] = (byte)(content.Length * 8L >> (i * 8));
        return padded;
    }

    private static void Add(byte[] content, int at, uint[] state)
    {
        var words = WordsOf(content, at);
        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < Rounds; i++)
        {
            var one = unchecked(h + (Turned(e, 6) ^ Turned(e, 11) ^ Turned(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i]);
            var other = unchecked((Turned(a, 2) ^ Turned(a, 13) ^ Turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c)));
            (h, g, f, e, d, c, b, a) = (g, f, e, unchecked(d + one), c, b, a, unchecked(one + other));
        }

        var sums = new[] { a, b, c, d, e, f, g, h };
        for (var i = 0; i < sums.Length; i++) state[i] = unchecked(state[i] + sums[i]);
    }

    private static uint[] WordsOf(byte[] content, int at)
    {
        var words = new uint[Rounds];
        for (var i = 0; i < 16; i++, at += 4) words[i] = (uint)((content[at] << 24) | (content[at + 1] << 16) | (content[at + 2] << 8) | content[at + 3]);
        for (var i = 16; i < Rounds; i++)
        {
            var low = Turned(words[i - 15], 7) ^ Turned(words[i - 15], 18) ^ (words[i - 15] >> 3);
            var high = Turned(words[i - 2], 17) ^ Turned(words[i - 2], 19) ^ (words[i - 2] >> 10);
            words[i] = unchecked(words[i - 16] + low + words[i - 7] + high);
        }

        return words;
    }

    private static uint Turned(uint word, int bits) => (word >> bits) | (word << (32 - bits));
}
