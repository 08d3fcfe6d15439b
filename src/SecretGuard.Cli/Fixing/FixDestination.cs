namespace SecretGuard.Cli.Fixing;

/// <summary>Where code reads a secret from that was written into it.</summary>
internal enum FixDestination
{
    /// <summary>Configuration where the code reaches one or can be handed one, else the environment.</summary>
    Configuration,

    /// <summary>The environment alone.</summary>
    Environment,
}
