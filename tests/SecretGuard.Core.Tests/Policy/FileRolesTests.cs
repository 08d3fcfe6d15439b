using SecretGuard.Policy;

namespace SecretGuard.Core.Tests.Policy;

public class FileRolesTests
{
    [Theory]
    [InlineData("appsettings.json", FileRole.Product)]
    [InlineData("src/Orders/appsettings.json", FileRole.Product)]
    [InlineData("src/Orders/appsettings.Production.json", FileRole.Product)]
    [InlineData("deploy/realm-export.json", FileRole.Product)]
    [InlineData("src/Documents/appsettings.json", FileRole.Product)]
    [InlineData("src/Testing/appsettings.json", FileRole.Product)]
    [InlineData("src/Orders/appsettings.Development.json", FileRole.Sample)]
    [InlineData("appsettings.Local.json", FileRole.Sample)]
    [InlineData("samples/Orders/appsettings.json", FileRole.Sample)]
    [InlineData("Examples/get_token.py", FileRole.Sample)]
    [InlineData("docs/setup.http", FileRole.Sample)]
    [InlineData("tests/load/token.http", FileRole.Sample)]
    [InlineData(".env.example", FileRole.Template)]
    [InlineData("appsettings.template.json", FileRole.Template)]
    [InlineData("deploy/secrets.sample", FileRole.Template)]
    [InlineData("README.md", FileRole.Template)]
    [InlineData("src/Orders.Tests/appsettings.json", FileRole.Test)]
    [InlineData("src/Orders.UnitTests/Fixture.cs", FileRole.Test)]
    [InlineData("src/Orders.Test.Unit/Fixture.cs", FileRole.Test)]
    [InlineData("web/src/token.spec.ts", FileRole.Test)]
    [InlineData("web/src/spec.ts", FileRole.Product)]
    [InlineData("backend/i18n/frontend_en.json", FileRole.Translation)]
    [InlineData("src/Orders/Texts.de.resx", FileRole.Translation)]
    [InlineData("src/Orders.Domain.Shared/Localization/Orders/fi.json", FileRole.Translation)]
    [InlineData("assets/pt-BR.json", FileRole.Translation)]
    [InlineData("src/Orders/Localization/TranslationClient.cs", FileRole.Product)]
    [InlineData("src/Orders/Localization/web.config", FileRole.Product)]
    [InlineData("assets/zh-hans.yml", FileRole.Translation)]
    [InlineData("config/qa.json", FileRole.Product)]
    [InlineData("config/de-orders.json", FileRole.Product)]
    [InlineData("config/api.json", FileRole.Product)]
    [InlineData("src/Orders.Tests/Texts.resx", FileRole.Test)]
    public void Of_Path_TellsTheRole(string path, FileRole role) => Assert.Equal(role, FileRoles.Of(path));
}
