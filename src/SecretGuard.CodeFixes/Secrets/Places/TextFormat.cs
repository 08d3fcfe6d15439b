namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>The language of a text in which a secret is one part: how a value has to be written there.</summary>
internal enum TextFormat
{
    /// <summary>Nobody here knows: such a part is left alone.</summary>
    Unknown,

    /// <summary>As it is: the credentials behind a scheme, the secret behind <c>id:</c>.</summary>
    Plain,

    /// <summary>Percent-encoded: a form, a query, the user part of an address.</summary>
    Percent,

    /// <summary>Inside the quotes of a JSON string.</summary>
    Json,

    /// <summary>Base64 of <c>id:secret</c>.</summary>
    Basic,

    /// <summary>Not at all: a connection string is one setting.</summary>
    Connection,
}
