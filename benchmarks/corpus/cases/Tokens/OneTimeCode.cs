namespace Corpus.Tokens.OneTimeCode;

static class Codes
{
    public const string VerificationCode = "483920"; // -
    public const string TotpIssuer = "Orders"; // -
    public const string TotpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"; // +
}
