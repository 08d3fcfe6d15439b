using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Values;

public class ValueTrackerTests
{
    [Theory]
    [InlineData(""" "{|SG1001:hunter2|}" """)]
    [InlineData(""" @"{|SG1001:hun""ter2|}" """)]
    [InlineData(""" ("{|SG1001:hunter2|}") """)]
    [InlineData(""" (string)"{|SG1001:hunter2|}"! """)]
    [InlineData(""" "{|SG1001:hunt" + "er2|}" """)]
    [InlineData(""" $"{|SG1001:hunter{2}|}" """)]
    [InlineData(""" read("x") ?? "{|SG1001:hunter2|}" """)]
    [InlineData(""" flag ? "{|SG1001:hunter2|}" : "{|SG1001:letmein|}" """)]
    [InlineData(""" flag switch { true => "{|SG1001:hunter2|}", _ => read("x") } """)]
    [InlineData(""" "{|SG1001:hunter2|}".Trim() """)]
    [InlineData(""" Convert.ToBase64String(Encoding.UTF8.GetBytes("{|SG1001:hunter2|}")) """)]
    [InlineData(""" Convert.ToBase64String("{|SG1001:hunter2|}"u8.ToArray()) """)]
    [InlineData(""" $"hunter{read("x")}" """, false)]
    [InlineData(""" nameof(flag) """, false)]
    [InlineData(""" read("hunter2") """, false)]
    [InlineData(""" string.Empty """, false)]
    public Task Value_Expression_ReportsWhereKnown(string expression, bool reports = true) =>
        InSlotAsync(reports ? expression : expression.Replace("{|SG1001:", "").Replace("|}", ""));

    [Theory]
    [InlineData("""const string Local = "{|SG1001:hunter2|}"; target.ClientSecret = Local;""")]
    [InlineData("""var local = "{|SG1001:hunter2|}"; target.ClientSecret = local;""")]
    [InlineData("""var local = "hunter2"; local = read("x"); target.ClientSecret = local;""")]
    [InlineData("""string local; local = read("x"); target.ClientSecret = local;""")]
    [InlineData("""var clientSecret = "{|SG1001:hunter2|}"; target.ClientSecret = clientSecret;""")]
    public Task Value_Local_ReportsOnLiteral(string statements) => InBodyAsync(statements);

    [Fact]
    public Task Value_FieldOfSameFile_ReportsOnceOnLiteral() => Flow.VerifyAsync("""
        class C
        {
            private static readonly string Value = "{|SG1001:hunter2|}";
            private string _other = "hunter2";
            public string ClientSecret { get; set; }
            bool Mentions() => Value.Length > 0;
            void A() => ClientSecret = Value;
            void B() => ClientSecret = Value;
            void D() { ClientSecret = _other; }
            void E() { _other = null; }
        }
        """);

    [Fact]
    public Task Value_ConstantOfOtherFile_ReportsAtUse()
    {
        var test = Flow.Test("class C { string ClientSecret { get; set; } void M() => ClientSecret = {|SG1001:Values.A|} + \"\"; void N() => ClientSecret = {|SG1001:Values.B|}; }"
            .Replace("{|SG1001:Values.A|} + \"\"", "{|SG1001:Values.A|}"));
        test.TestState.Sources.Add("""static class Values { public const string A = "hunter2"; public static readonly string B = "letmein"; }""");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("""const string A = "let" + "me";""", true)]
    [InlineData("""static readonly string A = System.Environment.GetEnvironmentVariable("letme");""", false)]
    public Task Value_ComposedInAnotherFile_ReportsWhereTheCompilerFoldsIt(string field, bool reports)
    {
        var test = Flow.Test($"class C {{ string ClientSecret {{ get; set; }} void M() => ClientSecret = {(reports ? "{|SG1001:Values.A|}" : "Values.A")}; }}");
        test.TestState.Sources.Add($"static class Values {{ public {field} }}");
        return test.RunAsync();
    }

    [Fact]
    public Task Value_TellingConstantOfOtherFile_ReportsOnlyThere()
    {
        var test = Flow.Test("class C { string ClientSecret { get; set; } void M() => ClientSecret = Values.ClientSecret; }");
        test.TestState.Sources.Add("""static class Values { public const string ClientSecret = "{|SG1001:hunter2|}"; }""");
        return test.RunAsync();
    }

    [Fact]
    public Task Value_PropertyWithoutATellingName_ReportsOnceForTwoUses() => Flow.VerifyAsync("""
        class C
        {
            private static string Value => "{|SG1001:hunter2|}";
            public string ClientSecret { get; set; }
            void A() => ClientSecret = Value;
            void B() => ClientSecret = Value;
        }
        """);

    [Fact]
    public Task Value_PropertyWithATellingName_ReportsWhereItStands() => Flow.VerifyAsync("""
        class C
        {
            private static string OrdersClientSecret => "{|SG1001:hunter2|}";
            public string ClientSecret { get; set; }
            void A() => ClientSecret = OrdersClientSecret;
            void B() => ClientSecret = OrdersClientSecret;
        }
        """);

    [Fact]
    public Task Value_MethodThatReturnsOneText_ReportsOnceForTwoUses() => Flow.VerifyAsync("""
        class C
        {
            private static string Value() => "{|SG1001:hunter2|}";
            private string Block()
            {
                return "{|SG1001:letmein|}";
            }

            public string ClientSecret { get; set; }
            void A() => ClientSecret = Value();
            void B() => ClientSecret = Value().Trim();
            void D() => this.ClientSecret = Block();
        }
        """);

    [Fact]
    public Task Value_MethodWithATellingName_ReportsWhereItStands() => Flow.VerifyAsync("""
        class C
        {
            private static string GetClientSecret() => "{|SG1001:hunter2|}";
            public string ClientSecret { get; set; }
            void A() => ClientSecret = GetClientSecret();
        }
        """);

    [Fact]
    public Task Value_LocalFunction_Reports() => Flow.VerifyAsync("""
        class C
        {
            public string ClientSecret { get; set; }
            void A()
            {
                ClientSecret = Value();
                static string Value() => "{|SG1001:hunter2|}";
            }
        }
        """);

    [Fact]
    public Task Value_AsyncMethod_Reports() => Flow.VerifyAsync("""
        using System.Threading.Tasks;
        class C
        {
            public string ClientSecret { get; set; }
            async Task A() => ClientSecret = await ValueAsync();
            async Task B() => ClientSecret = await OtherAsync().ConfigureAwait(false);
            static Task<string> ValueAsync() => Task.FromResult("{|SG1001:hunter2|}");
            static async Task<string> OtherAsync()
            {
                return "{|SG1001:letmein|}";
            }
        }
        """);

    [Fact]
    public Task Value_MethodOfManyTexts_IsSilent() => Flow.VerifyAsync("""
        abstract class C
        {
            public string ClientSecret { get; set; }
            void A(string name, C other)
            {
                ClientSecret = Open();
                ClientSecret = Asked(name);
                ClientSecret = Choice();
                ClientSecret = other.Abstract();
            }

            // Whoever derives from it says what it is.
            protected virtual string Open() => "hunter2";
            protected abstract string Abstract();
            private static string Asked(string name) => System.Environment.GetEnvironmentVariable(name);
            private string Choice()
            {
                var found = System.Environment.GetEnvironmentVariable("x");
                return found;
            }
        }
        """);

    [Fact]
    public Task Value_SelfReferringMethod_DoesNotHang() => Flow.VerifyAsync("""
        class C { string A() => B(); string B() => A(); string ClientSecret { get; set; } void M() => ClientSecret = A(); }
        """);

    [Fact]
    public Task Value_SelfReferringProperty_DoesNotHang() => Flow.VerifyAsync("""
        class C { string A => B; string B => A; string ClientSecret { get; set; } void M() => ClientSecret = A; }
        """);

    [Theory]
    [InlineData("""const string AdminPassword = "{|SG1005:open-sesame|}"; string M() => $"Server=db.local;User Id=sa;Password={AdminPassword}";""")]
    [InlineData("""const string AdminPassword = "{|SG1005:open-sesame|}"; string M() => "Server=db.local;User Id=sa;Password=" + AdminPassword;""")]
    [InlineData("""const string Word = "open-sesame"; string M() => $"Server=db.local;User Id=sa;Password={|SG1005:{Word}|}";""")]
    [InlineData("""string M() { const string password = "{|SG1005:open-sesame|}"; return $"Server=db.local;User Id=sa;Password={password}"; }""")]
    [InlineData("""const string UserName = "sa"; string M() => $"Server=db.local;User Id={UserName};Password={|SG1005:open-sesame|}";""")]
    [InlineData("""string M() => $"Server=db.local;User Id=sa;Password={|SG1005:{Word}|}"; const string Word = "open-sesame";""")]
    [InlineData("""const string AdminPassword = "{|SG1005:open-sesame|}"; string M() => "Server=db.local;User Id=sa;Password=" + {|SG1005:AdminPassword + "-2|}";""")]
    [InlineData("""const string ClientId = "open-sesame"; string M() => $"Server=db.local;User Id=sa;Password={|SG1005:{ClientId}|}";""")]
    [InlineData("""static readonly string AdminPassword = "{|SG1005:open-sesame|}"; string M() => "Server=db.local;User Id=sa;Password=" + AdminPassword;""")]
    [InlineData("""static string AdminPassword => "{|SG1005:open-sesame|}"; string M() => "Server=db.local;User Id=sa;Password=" + AdminPassword;""")]
    [InlineData("""string Title { get; } string Body => $"client_id={Title}&client_secret={|SG1001:hunter2|}"; string All => $"{Body}&scope=orders.read";""")]
    public Task NamedPartOfAText_ReportsWhereItIsDeclared(string members) => Flow.VerifyAsync($$"""class C { {{members}} }""");

    [Theory]
    [InlineData("GrantTypes", "GrantTypes.Implicit", true)]
    [InlineData("GrantTypes", "ResponseTypes.Token", false)]
    [InlineData("ResponseType", "ResponseTypes.Token", true)]
    [InlineData("ResponseType", "GrantTypes.Implicit", false)]
    [InlineData("Scopes", "StandardScopes.Email", true)]
    [InlineData("Scopes", "GrantTypes.Implicit", false)]
    public void ConstantOfALibrary_IsATextInItsOwnSlot(string member, string constant, bool isText) =>
        Assert.Equal(isText, Compiled.Candidates($"class C {{ void M() {{ new Client {{ ClientId = \"a\", {member} = {constant} }}; }} }}").Any(candidate => candidate.Slot.Name == member));

    [Fact]
    public void PartsOfAnAddress_AreOneText() => Assert.Contains(
        Compiled.Candidates("""class C { string TokenEndpoint; void M() { TokenEndpoint = new System.UriBuilder("http", "sso.orders.example", 8080, "token", "?tenant=a").Uri.ToString(); } }"""),
        candidate => candidate.Value.Value == "http://sso.orders.example:8080/token?tenant=a");

    [Fact]
    public void PartsOfAJoin_HaveTheirSeparator() => Assert.Contains(
        Compiled.Candidates("""class C { string ClientSecret; void M() { ClientSecret = string.Join("-", "hunter", "2"); } }"""), candidate => candidate.Value.Value == "hunter-2");

    private static Task InSlotAsync(string expression) => InBodyAsync($"target.ClientSecret = {expression};");

    private static Task InBodyAsync(string statements) => Flow.VerifyAsync($$"""
        #nullable enable annotations
        using System;
        using System.Text;
        class Target { public string? ClientSecret { get; set; } }
        class C { void M(bool flag, Target target, Func<string, string> read) { {{statements}} } }
        """);

    [Theory]
    [InlineData("var clientSecret = Guid.NewGuid().ToString(\"N\");")]
    [InlineData("var clientSecret = DateTime.MinValue.ToString(\"yyyyMMdd\");")]
    [InlineData("var clientSecret = read(\"x\").Trim('y');")]
    [InlineData("var clientSecret = read(\"x\").Split(\"|\")[0];")]
    public Task FormatOfARunTimeValue_DoesNotReport(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("var clientSecret = \"{|SG1001:hunter2|}\".Trim();")]
    [InlineData("var clientSecret = \"{|SG1001:hunter2|}\".ToString();")]
    public Task FormOfALiteral_Reports(string statement) => Flow.InMethodAsync(statement);
}
