namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>Names in generated text that become types, imported or spelled out, when the text is parsed.</summary>
internal static class StandIns
{
    public const string Environment = "SECRETGUARD_ENVIRONMENT";
    public const string Exception = "SECRETGUARD_EXCEPTION";
    public const string Uri = "SECRETGUARD_URI";
    public const string Convert = "SECRETGUARD_CONVERT";
    public const string Json = "SECRETGUARD_JSON";
    public const string Encoding = "SECRETGUARD_ENCODING";
    public const string Configuration = "SECRETGUARD_CONFIGURATION";

    /// <summary>The metadata name of the type that a name stands for, or null.</summary>
    public static string? TypeOf(string name) => name switch
    {
        Environment => "System.Environment",
        Exception => "System.InvalidOperationException",
        Uri => "System.Uri",
        Convert => "System.Convert",
        Json => "System.Text.Json.JsonEncodedText",
        Encoding => "System.Text.Encoding",
        Configuration => "Microsoft.Extensions.Configuration.IConfiguration",
        _ => null,
    };
}
