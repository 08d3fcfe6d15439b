using System.Linq;
using System.Reflection;
using SecretGuard.Knowledge;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Core.Tests.Knowledge;

public class ProviderTableTests
{
    [Theory]
    [InlineData("https://login.microsoftonline.com/orders", "microsoft-entra")]
    [InlineData("https://login.microsoftonline.us/orders", "microsoft-entra")]
    [InlineData("https://login.partner.microsoftonline.cn/orders", "microsoft-entra")]
    [InlineData("https://login.windows.net/orders", "microsoft-entra")]
    [InlineData("https://contoso.ciamlogin.com/orders", "microsoft-entra")]
    [InlineData("https://contoso.b2clogin.com/orders", "microsoft-entra")]
    [InlineData("https://sts.windows.net/orders", "microsoft-entra")]
    [InlineData("https://graph.microsoft.com/orders", "microsoft-entra")]
    [InlineData("https://graph.microsoft.us/orders", "microsoft-entra")]
    [InlineData("https://microsoftgraph.chinacloudapi.cn/orders", "microsoft-entra")]
    [InlineData("https://oauth2.googleapis.com/orders", "google")]
    [InlineData("https://accounts.google.com/orders", "google")]
    [InlineData("https://contoso.auth0.com/orders", "auth0")]
    [InlineData("https://contoso.okta.com/orders", "okta")]
    [InlineData("https://contoso.oktapreview.com/orders", "okta")]
    [InlineData("http://sso.orders.example:8080/realms/orders/protocol/openid-connect/token", "keycloak")]
    [InlineData("https://sso.orders.example/realms/orders", "keycloak")]
    [InlineData("https://contoso.amazoncognito.com/orders", "aws-cognito")]
    [InlineData("https://github.com/orders", "github")]
    [InlineData("https://gitlab.com/orders", "gitlab")]
    [InlineData("https://login.salesforce.com/orders", "salesforce")]
    [InlineData("https://contoso.my.salesforce.com/orders", "salesforce")]
    [InlineData("https://zoom.us/orders", "zoom")]
    [InlineData("https://api.box.com/orders", "box")]
    [InlineData("https://auth.atlassian.com/orders", "atlassian")]
    [InlineData("https://bitbucket.org/orders", "bitbucket")]
    [InlineData("https://discord.com/orders", "discord")]
    [InlineData("https://id.twitch.tv/orders", "twitch")]
    [InlineData("https://accounts.spotify.com/orders", "spotify")]
    [InlineData("https://graph.facebook.com/orders", "facebook")]
    [InlineData("https://www.linkedin.com/orders", "linkedin")]
    [InlineData("https://account.docusign.com/orders", "docusign")]
    [InlineData("https://account-d.docusign.com/orders", "docusign")]
    [InlineData("https://contoso.snowflakecomputing.com/orders", "snowflake")]
    [InlineData("https://accounts.cloud.databricks.com/orders", "databricks")]
    [InlineData("https://contoso.azuredatabricks.net/orders", "databricks")]
    [InlineData("https://app.vssps.visualstudio.com/orders", "azure-devops")]
    [InlineData("https://dev.azure.com/orders", "azure-devops")]
    [InlineData("https://slack.com/orders", "slack")]
    [InlineData("https://api.dropboxapi.com/orders", "dropbox")]
    [InlineData("https://api.dropbox.com/orders", "dropbox")]
    [InlineData("https://www.dropbox.com/orders", "dropbox")]
    [InlineData("https://api.hubapi.com/orders", "hubspot")]
    [InlineData("https://app.hubspot.com/orders", "hubspot")]
    [InlineData("https://contoso.myshopify.com/orders", "shopify")]
    [InlineData("https://connect.stripe.com/orders", "stripe")]
    [InlineData("https://api.stripe.com/orders", "stripe")]
    [InlineData("https://contoso.zendesk.com/orders", "zendesk")]
    [InlineData("https://auth.idp.hashicorp.com/orders", "hashicorp")]
    [InlineData("https://app.terraform.io/orders", "hashicorp")]
    [InlineData("https://quay.io/orders", "quay")]
    [InlineData("https://www.reddit.com/orders", "reddit")]
    [InlineData("https://api-m.paypal.com/orders", "paypal")]
    [InlineData("https://api-m.sandbox.paypal.com/orders", "paypal")]
    [InlineData("https://api.paypal.com/orders", "paypal")]
    [InlineData("https://api.sandbox.paypal.com/orders", "paypal")]
    [InlineData("https://connect.squareup.com/orders", "square")]
    [InlineData("https://connect.squareupsandbox.com/orders", "square")]
    [InlineData("https://identity.xero.com/orders", "xero")]
    [InlineData("https://oauth.platform.intuit.com/orders", "intuit")]
    [InlineData("https://api.ebay.com/orders", "ebay")]
    [InlineData("https://api.sandbox.ebay.com/orders", "ebay")]
    [InlineData("https://api.amazon.com/orders", "amazon-spapi")]
    [InlineData("https://contoso.service-now.com/orders", "servicenow")]
    [InlineData("https://contoso.authentication.contoso.hana.ondemand.com/orders", "sap-btp-uaa")]
    [InlineData("https://auth.docker.io/orders", "docker-registry")]
    [InlineData("contoso.eu.auth0.com", "auth0")]
    public void FromAddress_KnownHost_TellsTheProvider(string address, string provider) =>
        Assert.Equal(provider, ProviderTable.FromAddress(address));

    [Theory]
    [InlineData("https://github.com.orders.example/login")]
    [InlineData("https://notgithub.com/login")]
    [InlineData("https://sso.orders.example/connect/token")]
    [InlineData("")]
    [InlineData(null)]
    public void FromAddress_OtherHost_TellsNone(string? address) => Assert.Null(ProviderTable.FromAddress(address));

    // A row that goes, or is hidden by one before it, is missed by one of the addresses above.
    [Fact]
    public void EveryRow_IsNeededByATestedAddress()
    {
        var method = typeof(ProviderTableTests).GetMethod(nameof(FromAddress_KnownHost_TellsTheProvider))!;
        var addresses = method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)).Select(row => (string)row[0]).ToList();
        var rows = ProviderTable.Rows;
        Problems.AssertNone(rows.Where(IsNeededByNone).Select(row => $"{row.Provider} {row.Address}"));

        bool IsNeededByNone(ProviderPattern row)
        {
            var others = rows.Where(other => other != row).ToList();
            return addresses.TrueForAll(address => ProviderTable.Find(address, others) == ProviderTable.FromAddress(address));
        }
    }
}
