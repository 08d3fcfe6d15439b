namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>Source of a type with one member, as a row of the sink table names it, and of code that uses it.</summary>
internal static class SinkStub
{
    public static string Of(string type, string member, string parameter)
    {
        var (space, outer, name) = Split(type);
        var declared = parameter.Length == 0 ? $"public string {member} {{ get; set; }}"
            : member == ".ctor" ? $"public {name}(string other, string {parameter}) {{ }}"
            : $"public void {member}(string other, string {parameter}) {{ }}";
        var body = $"public class {name} {{ {declared} }}";
        return $"namespace {space} {{ {(outer.Length == 0 ? body : $"public class {outer} {{ {body} }}")} }}";
    }

    public static string Use(string type, string member, string parameter, string value)
    {
        var (space, outer, name) = Split(type);
        var full = $"{space}.{(outer.Length == 0 ? "" : outer + ".")}{name}";
        var statement = parameter.Length == 0 ? $"target.{member} = {value};"
            : member == ".ctor" ? $"new {full}(null, {value});"
            : $"target.{member}(null, {value});";
        return $$"""class Use { void M({{full}} target, System.Collections.Generic.IDictionary<string, string> config) { {{statement}} } }""";
    }

    private static (string Space, string Outer, string Name) Split(string type)
    {
        var concrete = type.Replace("*", "Any");
        var dot = concrete.LastIndexOf('.');
        var plus = concrete.IndexOf('+');
        var space = concrete.Substring(0, dot);
        return plus < 0 ? (space, "", concrete.Substring(dot + 1)) : (space, concrete.Substring(dot + 1, plus - dot - 1), concrete.Substring(plus + 1));
    }
}
