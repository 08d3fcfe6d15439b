#if NET
using System.Runtime.Intrinsics;
#endif

namespace SecretGuard.Text;

/// <summary>A set of ASCII characters, by the rows and columns of the ASCII chart: sixteen to a row.</summary>
internal sealed class SignTable
{
    private readonly bool[] _has = new bool[128];

    public SignTable(string signs)
    {
        foreach (var sign in signs) _has[sign] = true;
#if NET
        var columns = new byte[Vector256<byte>.Count];
        foreach (var sign in signs)
            for (var half = 0; half < columns.Length; half += 16) columns[half + (sign & 15)] |= (byte)(1 << (sign >> 4));
        RowsOfColumns = Vector256.LoadUnsafe(ref columns[0]);
#endif
    }

#if NET
    /// <summary>One bit for each of the eight rows of ASCII, none for what lies beyond. In each half of the vector, as in <see cref="RowsOfColumns"/>.</summary>
    public static Vector256<byte> Rows => Vector256.Create(0x8040201008040201ul, 0, 0x8040201008040201ul, 0).AsByte();

    /// <summary>For each column a bit for each row in which a character of the set stands.</summary>
    public Vector256<byte> RowsOfColumns { get; }
#endif

    public bool Has(char c) => c < _has.Length && _has[c];
}
