using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class XmlCandidatesTests
{
    [Fact]
    public void WebConfig_Reports() => TextFindings.Verify("src/web.config", """
        <?xml version="1.0" encoding="utf-8"?>
        <configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
          <appSettings>
            <add key="ida:ClientId" value="orders" />
            <add key="ida:ClientSecret" value="{|SG1001:OPAQUE|}" />
            <add value="{|SG1001:a&amp;b|}" key="other:ClientSecret" />
            <add key="ida:Scope" value="read {|SG3001:admin|}" />
            <add key="ida:TokenEndpoint" value="{|SG2001:http://id.example.com/token|}" xdt:Transform="Replace" />
            <!-- <add key="old:ClientSecret" value="{|SG1001:OPAQUE|}" /> -->
            <!-- <add key="old:ClientSecret" value="secret" /> -->
            <add key="UserSecretsId" value="OPAQUE" />
          </appSettings>
          <system.webServer>
            <aspNetCore processPath="dotnet">
              <environmentVariables>
                <environmentVariable name="Keycloak__ClientSecret" value="{|SG1001:OPAQUE|}" />
              </environmentVariables>
            </aspNetCore>
          </system.webServer>
          <applicationSettings>
            <Orders.Settings>
              <setting name="ClientSecret" serializeAs="String"><value>{|SG1001:OPAQUE|}</value></setting>
            </Orders.Settings>
          </applicationSettings>
          <oauth clientId="a" clientSecret="{|SG1001:OPAQUE|}" />
        </configuration>
        """);

    [Theory]
    [InlineData("a.csproj", "<Project><PropertyGroup><ClientSecret>{|SG1001:OPAQUE|}</ClientSecret></PropertyGroup></Project>")]
    [InlineData("a.props", "<Project><PropertyGroup><ClientSecret Condition=\"'$(ClientSecret)' == ''\">{|SG1001:secret|}</ClientSecret></PropertyGroup></Project>")]
    [InlineData("a.resx", "<root><data name=\"ClientSecret\" xml:space=\"preserve\"><value>{|SG1001:OPAQUE|}</value></data></root>")]
    [InlineData("a.xml", "<r><entry key=\"client_secret\">{|SG1001:OPAQUE|}</entry></r>")]
    [InlineData("a.xml", "<r><clientSecret><![CDATA[{|SG1001:OPAQUE|}]]></clientSecret></r>")]
    [InlineData("a.xml", "<r><x name='client&#95;secret' value='{|SG1001:OPAQUE|}'/></r>")]
    [InlineData("a.xml", "<r><clientId>a</clientId><scopes>{|SG3001:*|}</scopes></r>")]
    [InlineData("a.xml", "<r><x>see {|SG2001:http://id.example.com/connect/token|}</x></r>")]
    [InlineData("a.data", "<?xml version='1.0'?><r><clientSecret>{|SG1001:OPAQUE|}</clientSecret></r>")]
    [InlineData("a.xml", "<r><a/>{|SG9001:|}<b c=1><clientSecret>{|SG1001:OPAQUE|}</clientSecret><x key=\"ClientSecret\" value=\"{|SG1001:other|}\"/>")]
    [InlineData("a.xml", "<r>{|SG9001:|}<clientSecret>{|SG1001:OPAQUE|}")]
    [InlineData("App.config", "\uFEFF\r\n<configuration clientSecret=\"{|SG1001:OPAQUE|}\"/>")]
    [InlineData("nuget.config.config", "client_secret = {|SG1001:OPAQUE|}")]
    public void SecretUnderItsName_Reports(string path, string markup) => TextFindings.Verify("src/" + path, markup);

    [Theory]
    [InlineData("a.csproj", "<Project><PropertyGroup><UserSecretsId>OPAQUE</UserSecretsId><ClientSecret>$(ClientSecretFromPipeline)</ClientSecret></PropertyGroup></Project>")]
    [InlineData("a.config", "<configuration><add key=\"ClientSecret\" value=\"\"/><add key=\"ClientSecret\" value=\"__ClientSecret__\"/></configuration>")]
    [InlineData("a.config", "<configuration><add key=\"ClientSecret\" value=\"#{ClientSecret}\"/></configuration>")]
    [InlineData("a.config", "<configuration><add key=\"ClientSecret\" value=\"&lt;your secret&gt;\"/></configuration>")]
    [InlineData("a.resx", "<root><data name=\"ClientSecret\"><value>Client secret</value></data></root>")]
    [InlineData("a.de.resx", "<root><data name=\"ClientSecret\"><value>Clientgeheimnis</value></data></root>")]
    [InlineData("a.xml", "<doc><member name=\"P:Orders.ClientSecret\"><summary>Gets the client secret.</summary></member></doc>")]
    [InlineData("a.xml", "<r xmlns=\"http://x.example.com/oauth2/token\"/>")]
    [InlineData("a.xml", "<!DOCTYPE r [<!ENTITY e \"y\">]><r><clientSecret/><scope>x</scope></r>")]
    [InlineData("a.xml", "<r><a></r>")]
    [InlineData("a.targets", "<P><ClientPassword>\n&lt;appSettings&gt;&lt;add key=&quot;x&quot; value=&quot;y&quot;/&gt;&lt;/appSettings&gt;\n</ClientPassword></P>")]
    public void NoSecret_DoesNotReport(string path, string markup) => TextFindings.Verify("src/" + path, markup);
}
