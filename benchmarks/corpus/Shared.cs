// Types of packages, as far as the cases need them: names and members as in the packages, bodies empty. One file, so that the corpus
// compiles against ASP.NET Core alone.
#pragma warning disable
global using System;
global using System.Collections.Generic;
global using System.Diagnostics;
global using System.IO;
global using System.Linq;
global using System.Net;
global using System.Net.Http;
global using System.Net.Http.Headers;
global using System.Net.Http.Json;
global using System.Net.Security;
global using System.Security.Cryptography;
global using System.Security.Cryptography.X509Certificates;
global using System.Text;
global using System.Text.Json;
global using System.Threading;
global using System.Threading.Tasks;
global using Microsoft.AspNetCore.Builder;
global using Microsoft.AspNetCore.Http;
global using Microsoft.Extensions.Configuration;
global using Microsoft.Extensions.DependencyInjection;
global using Microsoft.Extensions.Hosting;
global using Microsoft.Extensions.Logging;
global using Microsoft.Extensions.Options;
global using Microsoft.Extensions.Primitives;

namespace Microsoft.Identity.Client
{
    public interface IConfidentialClientApplication { AcquireTokenForClientParameterBuilder AcquireTokenForClient(IEnumerable<string> scopes); }
    public class AcquireTokenForClientParameterBuilder { public Task<AuthenticationResult> ExecuteAsync() => null; }
    public class AuthenticationResult { public string AccessToken { get; } public DateTimeOffset ExpiresOn { get; } }
    public interface IPublicClientApplication { AcquireTokenForClientParameterBuilder AcquireTokenByUsernamePassword(IEnumerable<string> scopes, string username, string password); AcquireTokenForClientParameterBuilder AcquireTokenInteractive(IEnumerable<string> scopes); }
    public abstract class BaseAbstractApplicationBuilder<T> { public T WithLogging(Action<int, string, bool> callback, int? level = null, bool? enablePiiLogging = null, bool? enableDefaultPlatformLogging = null) => default; }
    public abstract class AbstractApplicationBuilder<T> : BaseAbstractApplicationBuilder<T> { public T WithAuthority(string authorityUri, bool validateAuthority = true) => default; public T WithAuthority(Uri authorityUri, bool validateAuthority = true) => default; }
    public class ConfidentialClientApplicationBuilder : AbstractApplicationBuilder<ConfidentialClientApplicationBuilder>
    {
        public static ConfidentialClientApplicationBuilder Create(string clientId) => new();
        public static ConfidentialClientApplicationBuilder CreateWithApplicationOptions(ConfidentialClientApplicationOptions options) => new();
        public ConfidentialClientApplicationBuilder WithClientSecret(string clientSecret) => this;
        public ConfidentialClientApplicationBuilder WithClientAssertion(string signedClientAssertion) => this;
        public ConfidentialClientApplicationBuilder WithCertificate(X509Certificate2 certificate) => this;
        public ConfidentialClientApplicationBuilder WithOidcAuthority(string authorityUri) => this;
        public IConfidentialClientApplication Build() => null;
    }
    public class ApplicationOptions { public string ClientId { get; set; } public string TenantId { get; set; } public string Instance { get; set; } public bool EnablePiiLogging { get; set; } }
    public class ConfidentialClientApplicationOptions : ApplicationOptions { public string ClientSecret { get; set; } }
}

namespace Azure.Core
{
    public abstract class TokenCredential { }
    public struct AccessToken { public AccessToken(string accessToken, DateTimeOffset expiresOn) { Token = accessToken; } public string Token { get; } }
    public struct TokenRequestContext { public TokenRequestContext(string[] scopes, string parentRequestId = null) { } }
}

namespace Azure
{
    public class AzureKeyCredential { public AzureKeyCredential(string key) { } }
}

namespace Azure.Identity
{
    using Azure.Core;
    public class TokenCredentialOptions { public Uri AuthorityHost { get; set; } public TokenDiagnosticsOptions Diagnostics { get; } = new(); }
    public class TokenDiagnosticsOptions { public bool IsAccountIdentifierLoggingEnabled { get; set; } }
    public class ClientSecretCredential : TokenCredential { public ClientSecretCredential(string tenantId, string clientId, string clientSecret, TokenCredentialOptions options = null) { } public AccessToken GetToken(TokenRequestContext context) => default; }
    public class OnBehalfOfCredential : TokenCredential { public OnBehalfOfCredential(string tenantId, string clientId, string clientSecret, string userAssertion) { } }
    public class UsernamePasswordCredential : TokenCredential { public UsernamePasswordCredential(string username, string password, string tenantId, string clientId) { } }
    public class ManagedIdentityCredential : TokenCredential { public ManagedIdentityCredential(string clientId = null) { } public AccessToken GetToken(TokenRequestContext context) => default; }
    public class ClientCertificateCredential : TokenCredential { public ClientCertificateCredential(string tenantId, string clientId, string path) { } }
}

namespace Azure.Security.KeyVault.Secrets
{
    public class KeyVaultSecret { public string Name { get; } public string Value { get; } }
    public class SecretClient { public SecretClient(Uri vaultUri, Azure.Core.TokenCredential credential) { } public KeyVaultSecret GetSecret(string name) => null; }
}

namespace Duende.IdentityModel.Client
{
    public class ProtocolRequest : HttpRequestMessage { public string Address { get; set; } public string ClientId { get; set; } public string ClientSecret { get; set; } public ClientAssertion ClientAssertion { get; set; } }
    public class ClientAssertion { public string Type { get; set; } public string Value { get; set; } }
    public class TokenRequest : ProtocolRequest { public string GrantType { get; set; } }
    public class ClientCredentialsTokenRequest : TokenRequest { public string Scope { get; set; } }
    public class RefreshTokenRequest : TokenRequest { public string RefreshToken { get; set; } public string Scope { get; set; } }
    public class PasswordTokenRequest : TokenRequest { public string UserName { get; set; } public string Password { get; set; } public string Scope { get; set; } }
    public class TokenIntrospectionRequest : ProtocolRequest { public string Token { get; set; } }
    public class TokenRevocationRequest : ProtocolRequest { public string Token { get; set; } }
    public class TokenResponse { public string AccessToken { get; } public string Error { get; } public string Raw { get; } public bool IsError { get; } }
    public class DiscoveryPolicy { public string Authority { get; set; } public bool RequireHttps { get; set; } = true; public bool ValidateIssuerName { get; set; } = true; }
    public class DiscoveryDocumentRequest : HttpRequestMessage { public string Address { get; set; } public DiscoveryPolicy Policy { get; set; } = new(); }
    public class DiscoveryDocumentResponse { public string TokenEndpoint { get; } }
    public static class HttpClientDiscoveryExtensions { public static Task<DiscoveryDocumentResponse> GetDiscoveryDocumentAsync(this HttpClient client, string address) => null; public static Task<DiscoveryDocumentResponse> GetDiscoveryDocumentAsync(this HttpClient client, DiscoveryDocumentRequest request) => null; }
    public static class HttpClientTokenRequestExtensions { public static Task<TokenResponse> RequestClientCredentialsTokenAsync(this HttpMessageInvoker client, ClientCredentialsTokenRequest request) => null; public static Task<TokenResponse> RequestPasswordTokenAsync(this HttpMessageInvoker client, PasswordTokenRequest request) => null; public static Task<TokenResponse> RequestRefreshTokenAsync(this HttpMessageInvoker client, RefreshTokenRequest request) => null; }
    public static class AuthorizationHeaderExtensions { public static void SetBearerToken(this HttpClient client, string token) { } public static void SetBearerToken(this HttpRequestMessage request, string token) { } public static void SetBasicAuthenticationOAuth(this HttpClient client, string userName, string password) { } }
}

namespace Duende.IdentityServer.Models
{
    public class Secret { public Secret(string value, DateTime? expiration = null) { } }
    public static class HashExtensions { public static string Sha256(this string input) => ""; }
    public class Client
    {
        public string ClientId { get; set; } public ICollection<Secret> ClientSecrets { get; set; } public ICollection<string> AllowedGrantTypes { get; set; } public ICollection<string> AllowedScopes { get; set; }
        public ICollection<string> RedirectUris { get; set; } public bool RequirePkce { get; set; } = true; public bool AllowPlainTextPkce { get; set; } public bool AllowAccessTokensViaBrowser { get; set; } public bool RequireClientSecret { get; set; } = true;
    }
    public static class GrantTypes { public static ICollection<string> Implicit => null; public static ICollection<string> Code => null; public static ICollection<string> ClientCredentials => null; public static ICollection<string> ResourceOwnerPassword => null; }
}

namespace RestSharp
{
    public class RestClientOptions { public RestClientOptions(string baseUrl) { } public Uri BaseUrl { get; set; } public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; } public Authenticators.IAuthenticator Authenticator { get; set; } }
    public class RestClient { public RestClient(string baseUrl) { } public RestClient(RestClientOptions options) { } }
    public class RestRequest { public RestRequest(string resource, Method method = Method.Get) { } }
    public enum Method { Get, Post }
    public static class RestRequestExtensions { public static RestRequest AddHeader(this RestRequest request, string name, string value) => request; public static RestRequest AddParameter(this RestRequest request, string name, string value) => request; public static RestRequest AddQueryParameter(this RestRequest request, string name, string value) => request; public static RestRequest AddJsonBody(this RestRequest request, object body) => request; }
}

namespace RestSharp.Authenticators
{
    public interface IAuthenticator { }
    public class JwtAuthenticator : IAuthenticator { public JwtAuthenticator(string accessToken) { } }
    public class HttpBasicAuthenticator : IAuthenticator { public HttpBasicAuthenticator(string username, string password) { } }
}

namespace RestSharp.Authenticators.OAuth2
{
    public class OAuth2TokenRequest { public OAuth2TokenRequest(string tokenEndpointUrl, string clientId, string clientSecret) { } public string Scope { get; init; } }
}

namespace Flurl.Http
{
    public interface IFlurlRequest { }
    public static class HeaderExtensions { public static IFlurlRequest WithOAuthBearerToken(this IFlurlRequest request, string token) => request; public static IFlurlRequest WithBasicAuth(this IFlurlRequest request, string username, string password) => request; public static IFlurlRequest WithHeader(this IFlurlRequest request, string name, object value) => request; }
    public static class UrlExtensions { public static IFlurlRequest SetQueryParam(this string url, string name, object value) => null; public static Task<string> PostUrlEncodedAsync(this string url, object data) => null; }
}

namespace Microsoft.AspNetCore.Authentication.JwtBearer
{
    using Microsoft.IdentityModel.Tokens;
    public class JwtBearerOptions { public string Authority { get; set; } public string MetadataAddress { get; set; } public string Audience { get; set; } public bool RequireHttpsMetadata { get; set; } = true; public TokenValidationParameters TokenValidationParameters { get; set; } = new(); public HttpMessageHandler BackchannelHttpHandler { get; set; } }
}

namespace Microsoft.AspNetCore.Authentication.OpenIdConnect
{
    public class OpenIdConnectOptions { public string Authority { get; set; } public string MetadataAddress { get; set; } public string ClientId { get; set; } public string ClientSecret { get; set; } public string ResponseType { get; set; } public bool RequireHttpsMetadata { get; set; } = true; public bool UsePkce { get; set; } = true; public ICollection<string> Scope { get; } = new List<string>(); public Microsoft.IdentityModel.Tokens.TokenValidationParameters TokenValidationParameters { get; set; } = new(); }
}

namespace Microsoft.IdentityModel.Tokens
{
    public delegate SecurityToken SignatureValidator(string token, TokenValidationParameters parameters);
    public class SecurityToken { }
    public class SecurityKey { }
    public class SymmetricSecurityKey : SecurityKey { public SymmetricSecurityKey(byte[] key) { } }
    public class JsonWebKey : SecurityKey { public string Kty { get; set; } public string K { get; set; } public string D { get; set; } public string N { get; set; } }
    public class SigningCredentials { public SigningCredentials(SecurityKey key, string algorithm) { } }
    public class TokenValidationParameters { public bool ValidateIssuer { get; set; } = true; public bool ValidateAudience { get; set; } = true; public bool ValidateLifetime { get; set; } = true; public bool ValidateIssuerSigningKey { get; set; } public bool RequireSignedTokens { get; set; } = true; public bool RequireExpirationTime { get; set; } = true; public string ValidIssuer { get; set; } public string ValidAudience { get; set; } public SecurityKey IssuerSigningKey { get; set; } public SignatureValidator SignatureValidator { get; set; } public TimeSpan ClockSkew { get; set; } }
}

namespace Microsoft.IdentityModel.JsonWebTokens
{
    public class JsonWebToken : Microsoft.IdentityModel.Tokens.SecurityToken { public JsonWebToken(string token) { } }
}

namespace Microsoft.IdentityModel.Logging
{
    public class IdentityModelEventSource { public static bool ShowPII { get; set; } public static bool LogCompleteSecurityArtifact { get; set; } }
}

namespace Microsoft.IdentityModel.Protocols
{
    public class HttpDocumentRetriever { public HttpDocumentRetriever() { } public bool RequireHttps { get; set; } = true; }
}

namespace Microsoft.Data.SqlClient
{
    public class SqlConnection { public SqlConnection(string connectionString) { } public string ConnectionString { get; set; } }
    public class SqlConnectionStringBuilder { public SqlConnectionStringBuilder(string connectionString = null) { } public string DataSource { get; set; } public string UserID { get; set; } public string Password { get; set; } public bool TrustServerCertificate { get; set; } public bool IntegratedSecurity { get; set; } }
}

namespace Npgsql
{
    public class NpgsqlConnection { public NpgsqlConnection(string connectionString) { } }
    public class NpgsqlConnectionStringBuilder { public string Host { get; set; } public string Username { get; set; } public string Password { get; set; } }
}

namespace RabbitMQ.Client
{
    public class ConnectionFactory { public string HostName { get; set; } public string UserName { get; set; } public string Password { get; set; } public Uri Uri { get; set; } }
}

namespace StackExchange.Redis
{
    public class ConfigurationOptions { public string Password { get; set; } public static ConfigurationOptions Parse(string configuration) => new(); }
}

namespace Serilog
{
    public static class Log { public static void Information(string template, params object[] values) { } public static void Debug(string template, params object[] values) { } public static void Error(Exception exception, string template, params object[] values) { } }
}

namespace Swashbuckle.AspNetCore.SwaggerUI
{
    public class SwaggerUIOptions { }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class SwaggerUIOptionsExtensions { public static void OAuthClientSecret(this Swashbuckle.AspNetCore.SwaggerUI.SwaggerUIOptions options, string value) { } public static void OAuthClientId(this Swashbuckle.AspNetCore.SwaggerUI.SwaggerUIOptions options, string value) { } public static void OAuthUsePkce(this Swashbuckle.AspNetCore.SwaggerUI.SwaggerUIOptions options) { } }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public class OpenIddictServerBuilder { public OpenIddictServerBuilder AllowPasswordFlow() => this; public OpenIddictServerBuilder AllowImplicitFlow() => this; public OpenIddictServerBuilder AllowClientCredentialsFlow() => this; public OpenIddictServerBuilder AllowAuthorizationCodeFlow() => this; public OpenIddictServerBuilder SetIssuer(string uri) => this; public OpenIddictServerAspNetCoreBuilder UseAspNetCore() => null; }
    public class OpenIddictServerAspNetCoreBuilder { public OpenIddictServerAspNetCoreBuilder DisableTransportSecurityRequirement() => this; public OpenIddictServerAspNetCoreBuilder EnableTokenEndpointPassthrough() => this; }
}

namespace OpenIddict.Abstractions
{
    public class OpenIddictApplicationDescriptor { public string ClientId { get; set; } public string ClientSecret { get; set; } public HashSet<string> Permissions { get; } = new(); public HashSet<Uri> RedirectUris { get; } = new(); }
}

namespace Confluent.Kafka
{
    public class ClientConfig { public string BootstrapServers { get; set; } public string SaslUsername { get; set; } public string SaslPassword { get; set; } public string SaslOauthbearerClientId { get; set; } public string SaslOauthbearerClientSecret { get; set; } public string SaslOauthbearerTokenEndpointUrl { get; set; } public string SaslOauthbearerScope { get; set; } public bool? EnableSslCertificateVerification { get; set; } }
    public class ProducerConfig : ClientConfig { }
}
