using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>The .NET APIs of <c>sinks.txt</c>.</summary>
public static class SinkTable
{
    private static readonly Lazy<IReadOnlyList<Sink>> All =
        new(() => KnowledgeTable.Rows("sinks.txt", 6).Select(fields => new Sink(fields)).ToList());

    public static IReadOnlyList<Sink> Rows => All.Value;
}
