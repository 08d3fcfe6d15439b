using System.Text.RegularExpressions;

namespace SecretGuard.Fuzzing.Patterns;

/// <summary>A regular expression of the product and the longest text it is ever asked about.</summary>
/// <param name="Name">Where it stands.</param>
/// <param name="Regex">The expression as the product has it.</param>
/// <param name="Longest">In characters. What never goes back may be asked about whole files.</param>
internal sealed record ProductPattern(string Name, Regex Regex, int Longest)
{
    public override string ToString() => Name;
}
