namespace SecretGuard.Scanning.Versions;

/// <summary>Remembers versions that hold no secret, by keys of 32 hexadecimal digits. Several threads may ask at once.</summary>
public interface IVersionMemory
{
    bool Contains(string key);

    void Add(string key);
}
