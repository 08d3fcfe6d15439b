namespace SecretGuard.Knowledge;

/// <summary>What kinds of slots are asked for: the one answer for all readers and hosts.</summary>
public static class SlotKinds
{
    /// <summary>True when a value in the slot is, or holds, a secret.</summary>
    public static bool HoldsSecret(SlotKind kind) => kind is SlotKind.ClientSecret or SlotKind.Token or SlotKind.CryptographicKey
        or SlotKind.CertificatePassword or SlotKind.Password or SlotKind.AuthorizationHeader or SlotKind.BasicCredentials or SlotKind.UserInfo or SlotKind.VendorCredential;

    /// <summary>True when something of that name is a credential wherever it goes. "token" alone may be anything.</summary>
    public static bool AreCredentials(string name) =>
        NameLexicon.MeaningOf(name) is { IsVague: false, Kind: SlotKind.ClientSecret or SlotKind.Token or SlotKind.Password or SlotKind.CryptographicKey };

    /// <summary>True when the value is <c>true</c> or <c>false</c>: something is on or off.</summary>
    public static bool IsSwitch(SlotKind kind) => kind is SlotKind.PasswordGrant or SlotKind.ImplicitGrant or SlotKind.TokenValidation
        or SlotKind.Pkce or SlotKind.PlainPkce or SlotKind.PiiLogging or SlotKind.HttpsRequirement or SlotKind.InsecureHttp
        or SlotKind.CertificateCheck or SlotKind.CertificateTrust;

    /// <summary>True when libraries have constants for the values, whose names tell them: <c>GrantTypes.Implicit</c>.</summary>
    public static bool HasConstants(SlotKind kind) => kind is SlotKind.GrantType or SlotKind.ResponseType or SlotKind.ClientPermission or SlotKind.Scope;

    /// <summary>True when a rule judges the slot. "Scope" is a word of many trades: only among its like it is OAuth's.</summary>
    /// <param name="kind">The slot.</param>
    /// <param name="isOAuth">Its neighbours, or a known API, belong to OAuth.</param>
    public static bool AreJudged(SlotKind kind, bool isOAuth) =>
        HoldsSecret(kind) || IsSwitch(kind) || kind is SlotKind.TokenEndpoint or SlotKind.Authority or SlotKind.ApiAddress or SlotKind.RedirectAddress or SlotKind.ClientAuthentication or SlotKind.QueryCredential or SlotKind.LogArgument or SlotKind.GrantType or SlotKind.ResponseType or SlotKind.ClientPermission
        || (kind == SlotKind.Scope && isOAuth);

    /// <summary>True when the slot shows that its neighbours belong to OAuth.</summary>
    public static bool ShowOAuth(SlotKind kind) => kind is SlotKind.ClientSecret or SlotKind.TokenEndpoint or SlotKind.ClientId or SlotKind.GrantType
        or SlotKind.Authority;
}
