using SecretGuard.Rules;

namespace SecretGuard.Core.Tests.Rules;

public class HttpAddressTests
{
    [Theory]
    [InlineData("http://sso.orders.example/token")]
    [InlineData("HTTP://sso.orders.example:8080/token")]
    [InlineData("http://user:word@sso.orders.example/token")]
    [InlineData("http://10.1.2.3/token")]
    [InlineData("http://[2001:db8::1]:8080/token")]
    [InlineData("http://localhost.orders.example/token")]
    [InlineData("http://127.0.0.1.orders.example/token")]
    [InlineData("http://127.0.0.1@sso.orders.example/token")]
    [InlineData(" http://sso.orders.example/token")]
    public void PlainHttpAcrossANetwork_IsPlain(string address) => Assert.Equal("Plain", HttpAddress.Of(address).Kind.ToString());

    [Theory]
    [InlineData("http://localhost/token")]
    [InlineData("http://localhost:8080/token")]
    [InlineData("http://LOCALHOST:{port}/token")]
    [InlineData("http://auth.localhost/token")]
    [InlineData("http://127.0.0.1/token")]
    [InlineData("http://127.8.9.1:5000/token")]
    [InlineData("http://[::1]:5000/token")]
    [InlineData("http://host.docker.internal:8080/token")]
    [InlineData("http://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("http://metadata.google.internal/computeMetadata/v1/token")]
    public void ThisMachineOrItsTokenService_IsLocal(string address) => Assert.Equal("Local", HttpAddress.Of(address).Kind.ToString());

    [Theory]
    [InlineData("http://keycloak:8080/realms/orders")]
    [InlineData("http://keycloak.identity.svc/token")]
    [InlineData("http://keycloak.identity.svc.cluster.local/token")]
    [InlineData("http://sso.orders.internal/token")]
    public void NameOnlyAClusterResolves_IsInCluster(string address) => Assert.Equal("InCluster", HttpAddress.Of(address).Kind.ToString());

    [Theory]
    [InlineData("http://{host}/token")]
    [InlineData("http://${KEYCLOAK_HOST}:8080/token")]
    [InlineData("http://{{host}}/token")]
    public void HostKnownAtRunTime_IsUnknown(string address) => Assert.Equal("Unknown", HttpAddress.Of(address).Kind.ToString());

    [Theory]
    [InlineData("https://sso.orders.example/token")]
    [InlineData("https+http://sso.orders.example/token")]
    [InlineData("/connect/token")]
    [InlineData("{tokenUrl}")]
    [InlineData("http://")]
    [InlineData("")]
    public void AnythingElse_IsSafe(string address) => Assert.Equal("Safe", HttpAddress.Of(address).Kind.ToString());

    [Theory]
    [InlineData("http://sso.orders.example/token", "sso.orders.example", "")]
    [InlineData("http://sso.orders.example:8080/token", "sso.orders.example", "8080")]
    [InlineData("http://user:word@sso.orders.example:80", "sso.orders.example", "80")]
    [InlineData("http://sso.orders.example:{port}/token", "sso.orders.example", "{port}")]
    [InlineData("http://{host:x}:8080/token", "{host:x}", "8080")]
    [InlineData("http://[2001:db8::1]:443/token", "[2001:db8::1]", "443")]
    [InlineData("http://[2001:db8::1]/token", "[2001:db8::1]", "")]
    [InlineData("http://[2001:db8", "[2001:db8", "")]
    [InlineData("http://sso.orders.example/token?port=:80", "sso.orders.example", "")]
    public void Of_GivesHostAndPort(string address, string host, string port) =>
        Assert.Equal((host, port), (HttpAddress.Of(address).Host, HttpAddress.Of(address).Port));
}
