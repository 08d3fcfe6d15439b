using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>Source of a type with one member, as a row of the sink table names it, and of code that uses it.</summary>
internal static class SinkStub
{
    private const string Constructor = ".ctor";

    public static string Of(Sink sink)
    {
        var (space, outer, name) = Split(sink.Type);
        var type = SlotKinds.IsSwitch(sink.Slot) || sink.Slot == SlotKind.CryptographicKey ? "object" : "string";
        var parameters = sink.Kind == SinkKind.Call ? "object other" : $"string other, {type} {sink.Parameter}";
        var declared = sink.Kind == SinkKind.Property ? $"public {type} {sink.Member} {{ get; set; }}"
            : sink.Member == Constructor ? $"public {name}({parameters}) {{ }}"
            : $"public void {sink.Member}({parameters}) {{ }}";
        var body = $"public class {name} {{ {declared} }}";
        return $"namespace {space} {{ {(outer.Length == 0 ? body : $"public class {outer} {{ {body} }}")} }}";
    }

    public static string Use(Sink sink, string value)
    {
        var (space, outer, name) = Split(sink.Type);
        var full = $"{space}.{(outer.Length == 0 ? "" : outer + ".")}{name}";
        var arguments = sink.Kind == SinkKind.Call ? "null" : $"null, {value}";
        var statement = sink.Kind == SinkKind.Property ? $"target.{sink.Member} = {value};"
            : sink.Member == Constructor ? $"new {full}({arguments});"
            : $"target.{sink.Member}({arguments});";
        // An address of an API is a finding where a token goes there.
        if (sink.Slot == SlotKind.ApiAddress) statement = (sink.Member == Constructor ? "target = " : "") + statement + " target.SetBearerToken(config[\"A:B\"]);";
        return $$"""static class Tokens { public static void SetBearerToken(this object target, string token) { } } class Use { void M({{full}} target, System.Collections.Generic.IDictionary<string, string> config) { {{statement}} } }""";
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
