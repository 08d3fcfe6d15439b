namespace SecretGuard.Knowledge;

/// <summary>What kinds of slots are asked for: the one answer for all readers and hosts.</summary>
public static class SlotKinds
{
    /// <summary>True when a value in the slot is, or holds, a secret.</summary>
    public static bool HoldsSecret(SlotKind kind) => kind is SlotKind.ClientSecret or SlotKind.Token or SlotKind.CryptographicKey
        or SlotKind.CertificatePassword or SlotKind.Password or SlotKind.AuthorizationHeader or SlotKind.BasicCredentials or SlotKind.UserInfo;

    /// <summary>True when a rule judges the slot. "Scope" is a word of many trades: only among its like it is OAuth's.</summary>
    /// <param name="kind">The slot.</param>
    /// <param name="isOAuth">Its neighbours, or a known API, belong to OAuth.</param>
    public static bool AreJudged(SlotKind kind, bool isOAuth) =>
        HoldsSecret(kind) || kind == SlotKind.TokenEndpoint || (kind == SlotKind.Scope && isOAuth);

    /// <summary>True when the slot shows that its neighbours belong to OAuth.</summary>
    public static bool ShowOAuth(SlotKind kind) => kind is SlotKind.ClientSecret or SlotKind.TokenEndpoint or SlotKind.ClientId or SlotKind.GrantType
        or SlotKind.Authority;
}
