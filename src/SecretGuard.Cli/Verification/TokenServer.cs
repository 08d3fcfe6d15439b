using System;

namespace SecretGuard.Cli.Verification;

/// <summary>An authorization server: by its token endpoint, or by the issuer whose metadata names that.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="IsIssuer">The address is an issuer's; else the token endpoint's.</param>
/// <param name="Profile">What this server insists on beyond the standard.</param>
internal sealed record TokenServer(Uri Address, bool IsIssuer, ServerProfile Profile);
