namespace SecretGuard.CodeFixes.Tests.ClientSecrets;

/// <summary>The part of Microsoft.Extensions.Configuration and hosting that the fixes look for, by the same names.</summary>
internal static class ConfigurationStub
{
    public const string Source =
        """
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration
            {
                string this[string key] { get; set; }
                IConfiguration GetSection(string key);
            }

            public interface IConfigurationManager : IConfiguration { }

            public sealed class ConfigurationManager : IConfigurationManager
            {
                public string this[string key] { get => null; set { } }
                public IConfiguration GetSection(string key) => this;
            }
        }

        namespace Microsoft.Extensions.Hosting
        {
            public sealed class HostApplicationBuilder
            {
                public Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; } = new Microsoft.Extensions.Configuration.ConfigurationManager();
            }

            public sealed class HostBuilderContext
            {
                public Microsoft.Extensions.Configuration.IConfiguration Configuration { get; set; }
            }
        }
        """;
}
