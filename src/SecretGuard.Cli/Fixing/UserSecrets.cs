using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Fixing;

/// <summary>
/// The user secrets of a project, as <c>dotnet user-secrets</c> keeps them: a JSON file in the user's profile, outside of any repository,
/// found by the id in the project file. What is there already stays.
/// </summary>
internal sealed partial class UserSecrets
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly string _project;

    /// <param name="project">Absolute path of the project file.</param>
    public UserSecrets(string project) => _project = project;

    /// <summary>Keeps values under their keys; gives the project an id where it has none.</summary>
    /// <returns>The keys that were kept. Others hold a value already.</returns>
    /// <exception cref="CommandFailure">The file is no JSON, or cannot be written.</exception>
    public IReadOnlyList<string> Keep(IEnumerable<(string Key, string Value)> settings)
    {
        try
        {
            var file = FileOf(Id() ?? NewId());
            var known = Read(file);
            var kept = new List<string>();
            foreach (var (key, value) in settings)
                if (known.TryAdd(key, JsonValue.Create(value))) kept.Add(key);

            if (kept.Count > 0) Write(file, known);
            return kept;
        }
        catch (JsonException)
        {
            throw new CommandFailure("The file of user secrets is no JSON object. Mend it with 'dotnet user-secrets clear' or by hand.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure("The file of user secrets cannot be written. Grant the right to write to your profile.");
        }
    }

    private string? Id() => IdElement().Match(File.ReadAllText(_project)) is { Success: true } found ? found.Groups[1].Value.Trim() : null;

    private string NewId()
    {
        var text = File.ReadAllText(_project);
        var group = PropertyGroup().Match(text);
        if (!group.Success) throw new CommandFailure($"'{Path.GetFileName(_project)}' has no PropertyGroup. Run 'dotnet user-secrets init' first.");
        var id = Guid.NewGuid().ToString("D");
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = group.Groups[1].Value;
        var changed = text.Insert(group.Index + group.Length, $"{newLine}{indent}{(indent.Contains('\t', StringComparison.Ordinal) ? "\t" : "  ")}<UserSecretsId>{id}</UserSecretsId>");
        Utf8File.Replace(_project, changed);
        return id;
    }

    private static string FileOf(string id)
    {
        if (id.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0) throw new CommandFailure("The UserSecretsId of the project is no name of a folder. Mend it.");
        var roaming = Environment.GetEnvironmentVariable("APPDATA");
        var home = Environment.GetEnvironmentVariable("HOME");
        if (!string.IsNullOrEmpty(roaming)) return Path.Combine(roaming, "Microsoft", "UserSecrets", id, "secrets.json");
        if (!string.IsNullOrEmpty(home)) return Path.Combine(home, ".microsoft", "usersecrets", id, "secrets.json");
        throw new CommandFailure("Neither APPDATA nor HOME says where your profile is. Set one of them.");
    }

    private static SortedDictionary<string, JsonNode?> Read(string file)
    {
        var known = new SortedDictionary<string, JsonNode?>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(file)) return known;
        var root = JsonNode.Parse(File.ReadAllText(file), documentOptions: Tolerant) as JsonObject ?? throw new JsonException();
        foreach (var entry in root) Flatten(entry.Key, entry.Value, known);
        return known;
    }

    private static void Flatten(string key, JsonNode? value, SortedDictionary<string, JsonNode?> into)
    {
        if (value is JsonObject section) foreach (var entry in section) Flatten(key + ":" + entry.Key, entry.Value, into);
        else if (value is JsonArray list) for (var i = 0; i < list.Count; i++) Flatten(key + ":" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), list[i], into);
        else into[key] = value?.DeepClone();
    }

    private static void Write(string file, SortedDictionary<string, JsonNode?> settings)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var root = new JsonObject(settings.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(root.ToJsonString(Indented)));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [GeneratedRegex(@"<UserSecretsId>([^<$]+)</UserSecretsId>", RegexOptions.NonBacktracking)]
    private static partial Regex IdElement();

    [GeneratedRegex(@"([ \t]*)<PropertyGroup>", RegexOptions.NonBacktracking)]
    private static partial Regex PropertyGroup();
}
