namespace SecretGuard.Testing.Leaks;

/// <summary>When the rules report a planted value.</summary>
public enum PlantedFound
{
    Always,

    /// <summary>In comments and running text.</summary>
    WhenOpaque,

    Never,
}
