using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

/// <summary>Deployment and build scripts.</summary>
public sealed class ScriptCandidatesTests
{
    [Fact]
    public void Dockerfile_Reports() => TextFindings.Verify("src/Dockerfile", """
        # syntax=docker/dockerfile:1
        FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base
        ARG CLIENT_SECRET={|SG1001:OPAQUE|}
        ENV CLIENT_ID=orders \
            # the secret of the client
            OTHER_CLIENT_SECRET="{|SG1001:two words|}" THIRD_CLIENT_SECRET='{|SG1001:OPAQUE|}'
        ENV FOURTH_CLIENT_SECRET {|SG1001:two words|}
        ENV SAFE_CLIENT_SECRET=${CLIENT_SECRET} EMPTY_CLIENT_SECRET=
        ARG MISSING_CLIENT_SECRET
        # ENV CLIENT_SECRET={|SG1001:OPAQUE|}
        # ENV CLIENT_SECRET=secret
        RUN curl -d "client_id=orders&client_secret={|SG1001:OPAQUE|}" \
            {|SG2001:http://id.example.com/oauth2/token|}
        RUN --mount=type=secret,id=client_secret dotnet restore
        RUN <<EOF
        curl --data-urlencode client_secret={|SG1001:OPAQUE|} https://id.example.com/oauth2/token
        EOF
        ENTRYPOINT ["dotnet", "orders.dll", "--client-secret={|SG1001:OPAQUE|}", "--client-secret", "{|SG1001:OPAQUE|}"]
        """);

    [Theory]
    [InlineData("build/api.dockerfile")]
    [InlineData("Dockerfile.prod")]
    [InlineData("Containerfile")]
    public void Dockerfile_IsKnownByName(string path) => TextFindings.Verify(path, "ENV CLIENT_SECRET {|SG1001:two words|}");

    [Fact]
    public void BatchFile_Reports() => TextFindings.Verify("src/deploy.cmd", """
        @echo off
        set CLIENT_SECRET={|SG1001:two words|}
        @set "OTHER_CLIENT_SECRET={|SG1001:OPAQUE|}"
        setx THIRD_CLIENT_SECRET "{|SG1001:OPAQUE|}" /m
        SET SAFE_CLIENT_SECRET=%CLIENT_SECRET%
        set EMPTY_CLIENT_SECRET=
        rem set CLIENT_SECRET={|SG1001:OPAQUE|}
        :: set CLIENT_SECRET=secret
        curl -d client_secret={|SG1001:OPAQUE|} ^
          {|SG2001:http://id.example.com/oauth2/token|}
        dotnet run --client-secret {|SG1001:OPAQUE|}
        """);

    [Fact]
    public void PowerShell_Reports() => TextFindings.Verify("src/deploy.ps1", """
        param([string]$ClientSecret = "{|SG1001:OPAQUE|}", [string]$Path = "C:\")
        $env:CLIENT_SECRET = '{|SG1001:it''s|}'
        $clientSecret = ConvertTo-SecureString -String "{|SG1001:OPAQUE|}" -AsPlainText -Force
        $pfxPassword = ConvertTo-SecureString -String "{|SG1003:password|}" -Force -AsPlainText
        Connect-App -ClientId orders -ClientSecret (ConvertTo-SecureString "{|SG1001:OPAQUE|}" -AsPlainText -Force)
        Connect-App -ClientSecret "{|SG1001:a`"b|}"
        $body = @{ grant_type = "client_credentials"; client_secret = "{|SG1001:OPAQUE|}"; scope = "{|SG3001:*|}" }
        Invoke-RestMethod "{|SG2001:http://id.example.com/oauth2/token|}" -Body "client_id=a&client_secret={|SG1001:OPAQUE|}"
        $json = @"
        { "client_secret": "{|SG1001:OPAQUE|}" }
        "@
        [Environment]::SetEnvironmentVariable("CLIENT_SECRET", "{|SG1001:OPAQUE|}", "User")
        """);

    [Fact]
    public void Terraform_Reports() => TextFindings.Verify("src/main.tf", """
        variable "client_secret" { # set by the pipeline
          type    = string
          default = "{|SG1001:OPAQUE|}"
        }

        resource "azurerm_linux_web_app" "orders" {
          app_settings = {
            "Oidc__ClientId"     = "orders"
            "Oidc__ClientSecret" = "{|SG1001:a\"b|}"
            Oidc__TokenEndpoint  : "{|SG2001:http://id.example.com/token|}"
            other_client_secret  = "${var.client_secret}"
            third_client_secret  = var.client_secret
            fourth_client_secret = coalesce(var.x, "y")
          }
          dynamic "x" {
            for_each = [for k, v in var.all : { key = k }]
            content { client_secret = "{|SG1001:OPAQUE|}" }
          }
          /* client_secret = "{|SG1001:OPAQUE|}" */
          user_data = <<-EOT
            #!/bin/sh
            curl -d client_secret={|SG1001:OPAQUE|} https://id.example.com/token
          EOT
          client_secret = <<EOT
        {|SG1001:OPAQUE|}
        EOT
        }
        """);

    [Theory]
    [InlineData("client_secret = \"{|SG1001:OPAQUE|}\"\nclients = [{ id = \"a\", client_secret = \"{|SG1001:OPAQUE|}\" }]")]
    [InlineData("a = 1\n{|SG9001:|}b = \"open\nclient_secret = \"{|SG1001:OPAQUE|}\"")]
    [InlineData("a = { (var.x) = 1, client_secret = \"{|SG1001:OPAQUE|}\" }")]
    [InlineData("a = {for k, v in var.x : k => v}\nclient_secret = \"{|SG1001:OPAQUE|}\"")]
    public void TerraformVariables_Report(string markup) => TextFindings.Verify("src/prod.tfvars", markup);

    [Fact]
    public void Bicep_Reports() => TextFindings.Verify("src/main.bicep", """
        @secure()
        param clientSecret string = '{|SG1001:OPAQUE|}'
        var otherClientSecret = 'it\'s'
        resource app 'Microsoft.Web/sites@2022-09-01' = {
          properties: {
            siteConfig: {
              appSettings: [
                {
                  name: 'Oidc__ClientSecret'
                  value: '{|SG1001:OPAQUE|}'
                }
                { name: 'Oidc__ClientSecret', value: clientSecret }
              ]
            }
          }
        }
        """.Replace("'it\\'s'", "'{|SG1001:it\\'s|}'"));

    [Fact]
    public void BicepParameters_Report() => TextFindings.Verify("src/main.bicepparam", "using './main.bicep'\nparam clientSecret = '{|SG1001:OPAQUE|}'");

    [Fact]
    public void Toml_Reports() => TextFindings.Verify("src/config.toml", """"
        title = "x" # client_secret = "secret"
        [oidc]
        client_id = "orders"
        client_secret = "{|SG1001:OPAQUE|}" # rotate
        scopes = [ "read", # first
          "{|SG3001:*|}" ]
        other.client_secret = '{|SG1001:a\b|}'
        "third client_secret" = "{|SG1001:a\u0042|}"
        inline = { client_secret = "{|SG1001:OPAQUE|}", nested = { token_url = "{|SG2001:http://id.example.com/x|}" } }
        empty_client_secret = ""
        numeric = 1_000.5
        [[clients]]
        client_secret = """
        {|SG1001:one\
          two|}"""
        [[clients]]
        client_secret = '''{|SG1001:OPAQUE|}'''
        # client_secret = "{|SG1001:OPAQUE|}"
        """");

    [Fact]
    public void BrokenToml_IsReadAsTextFromTheBreak() =>
        TextFindings.Verify("src/a.toml", "a = 1\n{|SG9001:|}b = \"open\nclient_secret = \"{|SG1001:OPAQUE|}\"");

    [Fact]
    public void Sql_Reports() => TextFindings.Verify("src/seed.sql", """
        -- client_secret = '{|SG1001:OPAQUE|}'
        UPDATE Clients SET [ClientSecret] = N'{|SG1001:it''s|}' WHERE ClientId = 'orders';
        UPDATE clients SET client_secret = '{|SG1001:OPAQUE|}';
        CREATE LOGIN orders WITH PASSWORD = '{|SG1005:hunter2|}';
        CREATE USER orders WITH ENCRYPTED PASSWORD '{|SG1005:hunter2|}';
        EXEC sp_x 'Server=db;User Id=sa;Password={|SG1005:hunter2|}';
        """);
}
