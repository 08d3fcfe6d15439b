using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>Credentials that tell by their form who issued them, wherever they stand. The slot's name is that of the format.</summary>
internal static class VendorCredentialScan
{
    // How far behind the word that it needs a credential may stand.
    private const int Reach = 120;

    /// <param name="text">Where to look.</param>
    /// <param name="into">Takes what was found.</param>
    /// <param name="context">What is known about the place.</param>
    /// <param name="start">No sign stands before it.</param>
    public static void Read(SourceValue text, CandidateList into, CandidateContext context, int start = 0)
    {
        var content = text.Value;
        foreach (var at in VendorFormats.PlacesIn(content, start))
        {
            foreach (var sign in VendorFormats.SignsFrom(content, at))
                if (sign.StandsIn(content, at)) ReadAt(text, at, sign, into, context);
        }
    }

    private static void ReadAt(SourceValue text, int at, VendorSign sign, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        foreach (var format in sign.Formats)
        {
            if (format.After.Count > 0) ReadAfter(text, at + sign.Text.Length, format, into, context);
            else if (format.StartBefore(content, at) is var start and >= 0 && format.Matches(content, start, out var secret, out var end))
                Add(text, secret, end, format, into, context);
        }
    }

    // On the line of the word, or close behind it.
    private static void ReadAfter(SourceValue text, int from, VendorFormat format, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        var limit = Math.Min(content.Length, from + Reach);
        for (var at = from; at < limit; at++)
        {
            if (!format.Matches(content, at, out var secret, out var end)) continue;
            Add(text, secret, end, format, into, context);
            at = end;
        }
    }

    private static void Add(SourceValue text, int start, int end, VendorFormat format, CandidateList into, CandidateContext context) =>
        into.Add(new Candidate(new Slot(SlotKind.VendorCredential, SlotEvidence.Shape, format.Id), text.Slice(start, end - start), context));
}
