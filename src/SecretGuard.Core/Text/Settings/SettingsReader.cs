namespace SecretGuard.Text.Settings;

/// <summary>
/// Reads settings a line: <c>.env</c>, <c>.properties</c> and INI. Never breaks: a line that is no setting is a text without a name.
/// </summary>
public sealed class SettingsReader : IStructureReader
{
    public static readonly SettingsReader Environment = new(SettingsDialect.Environment);

    public static readonly SettingsReader Properties = new(SettingsDialect.Properties);

    public static readonly SettingsReader Ini = new(SettingsDialect.Ini);

    private readonly SettingsDialect _dialect;

    private SettingsReader(SettingsDialect dialect) => _dialect = dialect;

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new SettingsParse(text, _dialect).Run();
}
