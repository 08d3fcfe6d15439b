namespace Corpus.Keys.DataProtection;

static class Protection
{
    public const string Purpose = "Orders.Tokens.v1"; // -
    public static readonly string MasterKey = "ge7nrAnKm4arorWAodfZhUVSx1/CmBcc0/AqiDxmbgQ="; // +
}
