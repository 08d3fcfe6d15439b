using System.Text;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Bytes of a file, in whatever encoding.</summary>
internal sealed class DecoderTarget() : FuzzTarget("decoder", Inputs.Seeds.Texts, weight: 2)
{
    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];

    public override void Read(FuzzText input)
    {
        var bytes = Encodings[input.Text.Length % Encodings.Length].GetBytes(input.Text);
        if (TextDecoder.Decode(bytes, bytes.Length) is { } text) Must.Hold(text.Length <= bytes.Length, "A text is longer than its bytes");
        if (bytes.Length > 0) _ = TextDecoder.Decode(bytes, bytes.Length - 1);
    }
}
