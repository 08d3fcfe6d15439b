using System;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>What stands outside the operations of a member.</summary>
public class CommentAndAttributeTests
{
    [Theory]
    [InlineData("""var o = new Options { ClientSecret = "{|SG1001:hunter2|}" };""")]
    [InlineData("""o.SetClientSecret("{|SG1001:hunter2|}"); // done""")]
    [InlineData("""o.ClientSecret = configuration["Orders:ClientSecret"];""")]
    public Task InactiveCode_IsReadByItsNames(string statement) => Flow.VerifyAsync($$"""
        class C
        {
            void M()
            {
        #if SOMETHING_ELSE
                {{statement}}
        #endif
            }
        }
        """);

    [Theory]
    [InlineData("// options.ClientSecret = \"{|SG1001:OPAQUE|}\";")]
    [InlineData("//        .SetClientSecret(\"{|SG1001:OPAQUE|}\");")]
    [InlineData("// GET /?code={|SG1002:OPAQUE|}&state=a")]
    [InlineData("/* client_secret={|SG1001:OPAQUE|} */")]
    [InlineData("/// <summary>client_secret: {|SG1001:OPAQUE|}</summary>")]
    public Task Comment_GeneratedValue_Reports(string comment) => InClassAsync(comment);

    [Theory]
    [InlineData("// options.ClientSecret = \"secret\";")]
    [InlineData("// options.ClientSecret = configuration[\"Orders:ClientSecret:2026\"];")]
    [InlineData("// see https://docs.orders.local/2026/client_secret_rotation_guide_part2")]
    [InlineData("private const string Address = \"https://docs.orders.local/a\"; // OPAQUE")]
    public Task Comment_OtherText_DoesNotReport(string comment) => InClassAsync(comment);

    [Theory]
    [InlineData("[Client(ClientSecret = \"{|SG1001:hunter2|}\")]")]
    [InlineData("[Client(\"{|SG1001:hunter2|}\")]")]
    [InlineData("[Headers(\"Authorization: Bearer {|SG1002:orders-token|}\")]")]
    public Task Attribute_Literal_Reports(string attribute) => InClassAsync(attribute + " void M() { }");

    [Theory]
    [InlineData("[Client(ClientSecretName = \"hunter2\")]")]
    [InlineData("[Headers(\"Authorization: Bearer\")]")]
    [InlineData("[System.Obsolete(\"Use the client secret of the vault.\")]")]
    public Task Attribute_OtherText_DoesNotReport(string attribute) => InClassAsync(attribute + " void M() { }");

    private static Task InClassAsync(string member) => Flow.VerifyAsync($$"""
        using System;
        class C
        {
            {{member.Replace("OPAQUE", GeneratedValues.Opaque(), StringComparison.Ordinal)}}
        }
        class ClientAttribute : Attribute
        {
            public ClientAttribute() { }
            public ClientAttribute(string clientSecret) { }
            public string ClientSecret { get; set; }
            public string ClientSecretName { get; set; }
        }
        class HeadersAttribute : Attribute
        {
            public HeadersAttribute(string header) { }
        }
        """);
}
