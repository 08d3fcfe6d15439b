using System;

namespace SecretGuard.Cli.History;

/// <summary>A content under a path: what is judged once, in however many commits it stands.</summary>
/// <param name="Blob">The first 128 bits of its name in git.</param>
/// <param name="Path">The number of the path.</param>
internal readonly record struct HeldVersion(UInt128 Blob, int Path);
