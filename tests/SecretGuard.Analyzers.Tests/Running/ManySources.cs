using System.Collections.Generic;
using System.Linq;
using System.Text;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Analyzers.Tests.Running;

/// <summary>Programs with findings of every kind.</summary>
internal static class ManySources
{
    /// <summary>Every shape of C# that is followed, whole or not, each in a namespace of its own.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } = [.. CodePlants.All.SelectMany(plant => plant.Files).Select(file => ("/src/" + file.Path, file.Code))];

    /// <summary>A source that takes the analyzers seconds.</summary>
    /// <param name="methods">How many methods it has.</param>
    /// <param name="statements">How many statements each of them has.</param>
    public static string Long(int methods, int statements)
    {
        var source = new StringBuilder("class C\n{\n");
        for (var method = 0; method < methods; method++)
        {
            source.Append("void M").Append(method).Append("(System.Collections.Generic.IDictionary<string, string> form)\n{\n");
            for (var i = 0; i < statements; i++) source.Append("form[\"client_secret\"] = \"hun\" + \"ter").Append(i).Append("\";\n");
            source.Append("}\n");
        }

        return source.Append("}\n").ToString();
    }
}
