namespace Corpus.Grants.DeviceAndExchange;

static class Grants
{
    public const string Device = "urn:ietf:params:oauth:grant-type:device_code"; // -
    public const string Exchange = "urn:ietf:params:oauth:grant-type:token-exchange"; // -
}
