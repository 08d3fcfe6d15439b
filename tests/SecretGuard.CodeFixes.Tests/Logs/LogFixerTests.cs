using System.Threading.Tasks;
using SecretGuard.CodeFixes.Logs;

namespace SecretGuard.CodeFixes.Tests.Logs;

public class LogFixerTests
{
    [Theory]
    [InlineData("""logger.LogInformation("client {Client} token {Token} done", clientId, {|SG4001:accessToken|});""", """logger.LogInformation("client {Client} token  done", clientId);""")]
    [InlineData("""logger.LogInformation("token {Token} of {Client}", {|SG4001:accessToken|}, clientId);""", """logger.LogInformation("token  of {Client}", clientId);""")]
    [InlineData("""logger.LogInformation("{{literal}} {Token} {Client,5}", {|SG4001:accessToken|}, clientId);""", """logger.LogInformation("{{literal}}  {Client,5}", clientId);""")]
    [InlineData("""logger.LogInformation("token {Token:l}", {|SG4001:accessToken|});""", """logger.LogInformation("token ");""")]
    [InlineData("""logger.LogInformation("token {Token}", response.{|SG4001:AccessToken|});""", """logger.LogInformation("token ");""")]
    [InlineData("""logger.LogInformation($"token {{|SG4001:accessToken|}} of {clientId}");""", """logger.LogInformation($"token  of {clientId}");""")]
    [InlineData("""Console.WriteLine($"token {response.{|SG4001:AccessToken|}}");""", """Console.WriteLine($"token ");""")]
    [InlineData("""Console.WriteLine("token " + {|SG4001:accessToken|});""", """Console.WriteLine("token ");""")]
    [InlineData("""Console.WriteLine("token " + {|SG4001:accessToken|} + " of " + clientId);""", """Console.WriteLine("token " + " of " + clientId);""")]
    [InlineData("""Console.WriteLine({|SG4001:accessToken|} + " was given");""", """Console.WriteLine(" was given");""")]
    public Task Part_IsLeftOut(string before, string after) => FixTest.VerifyAsync<LogFixer>(Code(before), Code(after));

    [Theory]
    [InlineData("Console.WriteLine({|SG4001:accessToken|});")]
    [InlineData("""Console.WriteLine("{0} of {1}", {|SG4001:accessToken|}, clientId);""")]
    [InlineData("""logger.LogInformation("{A {B", {|SG4001:accessToken|});""")]
    [InlineData("""logger.LogInformation("{", {|SG4001:accessToken|});""")]
    [InlineData("""logger.LogInformation("{A} {B}", {|SG4001:accessToken|});""")]
    [InlineData("""Console.WriteLine($"{{|SG4001:accessToken|}}");""")]
    public Task NothingSensibleIsLeft_NoOffer(string statement) => FixTest.VerifyAsync<LogFixer>(Code(statement), Code(statement));

    private static string Code(string statement) => $$"""
        using System;

        interface ILogger { }

        static class LoggerExtensions
        {
            public static void LogInformation(this ILogger logger, string message, params object[] arguments) { }
        }

        class Response
        {
            public string AccessToken { get; set; }
        }

        class C
        {
            void M(ILogger logger, Response response, string accessToken, string clientId)
            {
                {{statement}}
            }
        }
        """;
}
