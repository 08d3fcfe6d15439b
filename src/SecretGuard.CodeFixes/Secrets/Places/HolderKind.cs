namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>How the declaration around a secret has to change with it.</summary>
internal enum HolderKind
{
    /// <summary>Not at all: the expression runs where the value is used.</summary>
    None,

    /// <summary>A constant or static field becomes a property: it throws on use, not on type load.</summary>
    StaticField,

    /// <summary>A property with nothing but a getter and an initialiser gets a body.</summary>
    ReadOnlyProperty,

    /// <summary>A field of an object, which its constructor may fill as well.</summary>
    InstanceField,

    /// <summary>A local constant becomes a variable.</summary>
    LocalConstant,

    /// <summary>A property with a setter: its initialiser is a default that binding replaces.</summary>
    SettableProperty,
}
