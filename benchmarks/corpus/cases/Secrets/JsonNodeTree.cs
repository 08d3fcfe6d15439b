namespace Corpus.Secrets.JsonNodeTree;

using System.Text.Json.Nodes;

static class Body
{
    public static JsonObject Create() => new() { ["client_id"] = "orders", ["client_secret"] = "zHn2vyx9MCj2ohx2HXJ7YGi6CyB4Zcy6" }; // +
}
