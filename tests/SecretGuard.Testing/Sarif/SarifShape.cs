using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SecretGuard.Testing.Sarif;

/// <summary>
/// The objects of SARIF 2.1.0 that a report of ours may hold, property by property as section 3 of the standard has them: a type, and
/// <c>!</c> where the property is required. A property that is not listed is a problem, and so is a snippet.
/// </summary>
internal static class SarifShape
{
    // Types: string, uri, reference, boolean, natural (0…), index (-1…), positive (1…), one of a|b, [] of them, {} of them, or another object.
    private static readonly Dictionary<string, string> Objects = new()
    {
        ["sarifLog"] = "$schema:uri version!:=2.1.0 runs!:run[]",
        ["run"] = "tool!:tool taxonomies:toolComponent[] originalUriBaseIds:artifactLocation{} invocations:invocation[] columnKind:=utf16CodeUnits|unicodeCodePoints results:result[] properties:propertyBag",
        ["tool"] = "driver!:toolComponent",
        ["toolComponent"] = "name!:string version:string informationUri:uri organization:string shortDescription:multiformatMessageString supportedTaxonomies:toolComponentReference[] rules:reportingDescriptor[] taxa:reportingDescriptor[]",
        ["toolComponentReference"] = "name:string index:index",
        ["reportingDescriptor"] = "id!:string name:string shortDescription:multiformatMessageString fullDescription:multiformatMessageString help:multiformatMessageString helpUri:uri defaultConfiguration:reportingConfiguration relationships:reportingDescriptorRelationship[] properties:propertyBag",
        ["reportingConfiguration"] = "enabled:boolean level:=none|note|warning|error",
        ["reportingDescriptorRelationship"] = "target!:reportingDescriptorReference kinds:string[]",
        ["reportingDescriptorReference"] = "id:string index:index toolComponent:toolComponentReference",
        ["multiformatMessageString"] = "text!:string markdown:string",
        ["message"] = "text:string",
        ["artifactLocation"] = "uri:reference uriBaseId:string description:message",
        ["invocation"] = "executionSuccessful!:boolean toolExecutionNotifications:notification[]",
        ["notification"] = "message!:message level:=none|note|warning|error",
        ["result"] = "ruleId:string ruleIndex:index level:=none|note|warning|error message!:message locations:location[] partialFingerprints:string{} suppressions:suppression[] properties:propertyBag",
        ["location"] = "physicalLocation:physicalLocation",
        ["physicalLocation"] = "artifactLocation:artifactLocation region:region",
        ["region"] = "startLine:positive startColumn:positive endLine:positive endColumn:positive",
        ["suppression"] = "kind!:=inSource|external justification:string",
    };

    /// <summary>What of a value is not as its type says, each with its place in the log.</summary>
    public static IEnumerable<string> ProblemsOf(JsonElement value, string type, string place)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal)) return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => ProblemsOf(item, type[..^2], $"{place}[{i}]")) : [$"{place} is no array"];
        if (type.EndsWith("{}", StringComparison.Ordinal)) return value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().SelectMany(item => ProblemsOf(item.Value, type[..^2], $"{place}.{item.Name}")) : [$"{place} is no object"];
        if (type == "propertyBag") return PropertyBag(value, place);
        return Objects.TryGetValue(type, out var properties) ? OfObject(value, properties.Split(' '), place) : IsOf(value, type) ? [] : [$"{place} is no {type}"];
    }

    private static IEnumerable<string> OfObject(JsonElement value, string[] properties, string place)
    {
        if (value.ValueKind != JsonValueKind.Object) return [$"{place} is no object"];
        var types = properties.Select(property => property.Split(':', 2)).ToDictionary(parts => parts[0].TrimEnd('!'), parts => parts[1]);
        var missing = properties.Where(property => property.Contains("!:", StringComparison.Ordinal)).Select(property => property.Split('!')[0]).Where(name => !value.TryGetProperty(name, out _));
        var names = value.EnumerateObject().Select(property => property.Name).ToList();
        return missing.Select(name => $"{place} lacks {name}")
            .Concat(names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => $"{place} has {same.Key} twice"))
            .Concat(value.EnumerateObject().SelectMany(property => types.TryGetValue(property.Name, out var type) ? ProblemsOf(property.Value, type, $"{place}.{property.Name}") : [$"{place} has the property {property.Name}"]));
    }

    // Section 3.8: anything, but tags are an array of different strings.
    private static IEnumerable<string> PropertyBag(JsonElement value, string place)
    {
        if (value.ValueKind != JsonValueKind.Object) return [$"{place} is no property bag"];
        if (!value.TryGetProperty("tags", out var tags)) return [];
        var texts = tags.EnumerateArray().Select(tag => tag.ValueKind == JsonValueKind.String ? tag.GetString() : null).ToList();
        return texts.Contains(null) || texts.Distinct().Count() < texts.Count ? [$"{place}.tags are no different strings"] : [];
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0,
        "uri" => value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps,
        "reference" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "natural" => IsAtLeast(value, 0),
        "index" => IsAtLeast(value, -1),
        "positive" => IsAtLeast(value, 1),
        _ when type[0] == '=' => value.ValueKind == JsonValueKind.String && type[1..].Split('|').Contains(value.GetString()),
        _ => throw new ArgumentException(type),
    };

    private static bool IsAtLeast(JsonElement value, int least) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least;
}
