using System.Linq;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>A team's own names and APIs.</summary>
internal sealed class UserTableTarget() : FuzzTarget("tables",
[
    .. TestSources.Of("UserTableTests.cs", UserTables.NamesFile), .. TestSources.Of("UserTableTests.cs", UserTables.SinksFile),
    new(UserTables.NamesFile, "client-secret | orders key/token value? | -\n"),
    new(UserTables.SinksFile, "client-secret | parameter | Orders.ApiClient | Connect | secret | -\n"),
])
{
    public override void Read(FuzzText input)
    {
        foreach (var problem in UserTables.ProblemsOf(input.Name, input.Text)) Must.BeInside(new TextRange(problem.Start, problem.Length), input.Text, "A problem");
        var tables = UserTables.Read([(input.Name, input.Text)]);
        _ = tables.SlotOf("ordersKeyValue");
        Must.Hold(tables.Sinks.Count <= input.Text.Count(c => c is '\r' or '\n') + 1, "There are more rows than lines");
    }
}
