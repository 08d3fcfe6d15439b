namespace Corpus.Secrets.OverriddenProperty;

abstract class SsoClient { public abstract string ClientSecret { get; } } // -
sealed class Import : SsoClient { public override string ClientSecret => "Tdz5qvV2zHn2vyx9MCj2ohx2HXJ7YGi6"; } // +
