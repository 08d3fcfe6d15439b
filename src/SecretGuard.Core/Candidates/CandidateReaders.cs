using System.Collections.Generic;
using System.Linq;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>The list of text formats: a new one is a class and a line here.</summary>
public static class CandidateReaders
{
    private static readonly IReadOnlyList<ICandidateReader> All = new ICandidateReader[]
    {
    };

    /// <summary>Hands the document to the first reader that knows it.</summary>
    public static void Read(TextDocument document, CandidateList into) => All.FirstOrDefault(reader => reader.Reads(document))?.Read(document, into);
}
