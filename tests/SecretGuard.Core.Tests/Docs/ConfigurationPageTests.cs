using System.IO;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Docs;

public class ConfigurationPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));

    [Fact]
    public void Page_NamesEveryOptionAndNoOther()
    {
        var rows = Page.Split('\n').Where(line => line.StartsWith("| `secretguard.", System.StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        Assert.Equal(PolicyOptions.Keys.Select(option => option.Key).OrderBy(key => key), rows.OrderBy(key => key));
    }
}
