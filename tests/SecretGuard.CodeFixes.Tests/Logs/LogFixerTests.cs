using System;
using System.Threading.Tasks;
using SecretGuard.CodeFixes.Logs;

namespace SecretGuard.CodeFixes.Tests.Logs;

public class LogFixerTests
{
    [Theory]
    [InlineData("""logger.LogInformation("client {Client} token {Token} done", clientId, {|SG4001:accessToken|});""", """logger.LogInformation("client {Client} token done", clientId);""")]
    [InlineData("""logger.LogInformation("token {Token} of {Client}", {|SG4001:accessToken|}, clientId);""", """logger.LogInformation("token of {Client}", clientId);""")]
    [InlineData("""logger.LogInformation("{{literal}} {Token} {Client,5}", {|SG4001:accessToken|}, clientId);""", """logger.LogInformation("{{literal}} {Client,5}", clientId);""")]
    [InlineData("""logger.LogInformation("got token {Token:l}", {|SG4001:accessToken|});""", """logger.LogInformation("got token");""")]
    [InlineData("""logger.LogInformation("got token {Token}", response.{|SG4001:AccessToken|});""", """logger.LogInformation("got token");""")]
    [InlineData("""logger.LogInformation("got token: {0}", {|SG4001:accessToken|});""", """logger.LogInformation("got token");""")]
    [InlineData(""""logger.LogInformation("""got token: "{Token}".""", {|SG4001:accessToken|});"""", """"logger.LogInformation("""got token.""");"""")]
    [InlineData(""""logger.LogInformation(@"got token: ""{Token}""", {|SG4001:accessToken|});"""", """logger.LogInformation(@"got token");""")]
    [InlineData("""logger.LogInformation($"token {{|SG4001:accessToken|}} of {clientId}");""", """logger.LogInformation($"token of {clientId}");""")]
    [InlineData("""Console.WriteLine("token " + {|SG4001:accessToken|} + " of " + clientId);""", """Console.WriteLine("token" + " of " + clientId);""")]
    [InlineData("""Console.WriteLine({|SG4001:accessToken|} + " was given");""", """Console.WriteLine("was given");""")]
    public Task Part_IsLeftOut(string before, string after) => FixTest.VerifyAsync<LogFixer>(Code(before), Code(after));

    [Theory]
    [InlineData("""$"got access token-{{|SG4001:accessToken|}}" """, """ "got access token" """)]
    [InlineData("""$"got from the server: {response.{|SG4001:AccessToken|}}" """, """ "got from the server" """)]
    [InlineData("""$@"got => {{|SG4001:accessToken|}}" """, """ @"got" """)]
    [InlineData("""$"{{got}} {{|SG4001:accessToken|}}" """, """ $"{{got}}" """)]
    [InlineData("""$"<got>{{|SG4001:accessToken|}}</got>" """, """ "<got></got>" """)]
    [InlineData("""$"got ({{|SG4001:accessToken|}}), fine" """, """ "got, fine" """)]
    [InlineData("""$"got \"{{|SG4001:accessToken|}}\"" """, """ "got" """)]
    [InlineData("""$"got (token={{|SG4001:accessToken|}}, {clientId})" """, """ $"got (token, {clientId})" """)]
    [InlineData("""$"got ({{|SG4001:accessToken|}}, {clientId})" """, """ $"got ({clientId})" """)]
    [InlineData("""$"{{|SG4001:accessToken|}}: {clientId}" """, """ $"{clientId}" """)]
    [InlineData("""$"{clientId}: {{|SG4001:accessToken|}}{clientId}" """, """ $"{clientId}: {clientId}" """)]
    [InlineData("""$"{clientId}-{{|SG4001:accessToken|}}-{clientId}" """, """ $"{clientId}-{clientId}" """)]
    [InlineData(""" "got: " + {|SG4001:accessToken|} """, """ "got" """)]
    [InlineData(""" "got '" + {|SG4001:accessToken|} + "'" """, """ "got" """)]
    [InlineData(""" clientId + ": " + {|SG4001:accessToken|} """, """ clientId """)]
    [InlineData(""" clientId + ": " + {|SG4001:accessToken|} + " fine" """, """ clientId + " fine" """)]
    [InlineData(""" clientId + {|SG4001:accessToken|} """, """ clientId """)]
    [InlineData(""" clientId + ": " + {|SG4001:accessToken|} + clientId """, """ clientId + ": " + clientId """)]
    public Task WhatOnlyLedToIt_GoesAsWell(string before, string after) =>
        FixTest.VerifyAsync<LogFixer>(Code($"Console.WriteLine({before.Trim()});"), Code($"Console.WriteLine({after.Trim()});"));

    [Theory]
    [InlineData("""logger.LogInformation("{Token} {Token} got", {|SG4001:accessToken|}, response.{|SG4001:AccessToken|});""", """logger.LogInformation("got");""")]
    [InlineData("""logger.LogInformation("{Client} got {Token}, {Token}", clientId, {|SG4001:accessToken|}, response.{|SG4001:AccessToken|});""", """logger.LogInformation("{Client} got", clientId);""")]
    public Task TwoOfOneTemplate_AreLeftOutAtOnce(string before, string after)
    {
        var test = FixTest.Create<LogFixer>();
        test.TestCode = Code(before);
        test.FixedCode = Code(after);
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Console.WriteLine({|SG4001:accessToken|});")]
    [InlineData("Console.WriteLine(response.{|SG4001:AccessToken|});")]
    [InlineData("""Console.WriteLine("Initial access token: {0}", {|SG4001:accessToken|});""")]
    [InlineData("""Console.WriteLine($"access_token-{{|SG4001:accessToken|}}");""")]
    [InlineData("""Console.WriteLine("AccessToken: " + {|SG4001:accessToken|});""")]
    [InlineData("""Console.WriteLine($"{{|SG4001:accessToken|}}");""")]
    [InlineData("""logger.LogInformation("Token {Token}", {|SG4001:accessToken|});""")]
    [InlineData("""logger.LogInformation("{", {|SG4001:accessToken|});""")]
    [InlineData("""logger.LogInformation("{A} {B}", {|SG4001:accessToken|});""")]
    public Task NothingButItsNameIsLeft_CallGoes(string statement) =>
        FixTest.VerifyAsync<LogFixer>(Code(statement), Code("GONE").Replace("        GONE\n", string.Empty, StringComparison.Ordinal));

    [Theory]
    [InlineData("if (clientId == null) Console.WriteLine({|SG4001:accessToken|});")]
    [InlineData("{ Console.WriteLine({|SG4001:accessToken|}); }")]
    [InlineData("Console.WriteLine({|SG4001:GetAccessToken|}());")]
    [InlineData("""if (clientId == null) Console.WriteLine($"access token-{{|SG4001:accessToken|}}");""")]
    [InlineData("""Console.WriteLine("{0} of {1}", {|SG4001:accessToken|}, clientId);""")]
    [InlineData("""logger.LogInformation("{A {B", {|SG4001:accessToken|});""")]
    [InlineData("""logger.LogInformation("got {", {|SG4001:accessToken|});""")]
    [InlineData("""logger.LogInformation("got {A} {B}", {|SG4001:accessToken|});""")]
    public Task NothingSensibleIsLeft_NoOffer(string statement) => FixTest.VerifyAsync<LogFixer>(Code(statement), Code(statement));

    [Fact]
    public Task ExceptionThatNamesTheSecret_KeepsTheName() => FixTest.VerifyAsync<LogFixer>(
        Code("""if (clientId == null) throw new InvalidOperationException($"access token: {{|SG4001:accessToken|}}");"""),
        Code("""if (clientId == null) throw new InvalidOperationException("access token");"""));

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
                Console.WriteLine(clientId);
            }

            string GetAccessToken() => null;
        }
        """;
}
