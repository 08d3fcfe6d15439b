using System;
using System.IO;
using System.Text;

namespace SecretGuard.Cli;

/// <summary>Where results go.</summary>
internal static class StandardOutput
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Action<TextWriter> write)
    {
        if (!Console.IsOutputRedirected)
        {
            write(Console.Out);
            return;
        }

        // Other programs read it: UTF-8 whatever the locale.
        using var writer = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        write(writer);
    }
}
