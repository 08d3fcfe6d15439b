using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SecretGuard.FixStress;

/// <summary>What a project file has in use in each of its sources.</summary>
internal static class ProjectUsings
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = """
        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly Regex Using = new("<Using Include=\"(?<name>[^\"]+)\"(?: Static=\"(?<static>true)\")?(?: Alias=\"(?<alias>[^\"]+)\")?");

    /// <param name="project">The text of its file.</param>
    /// <param name="isWeb">It has what the SDK for the web brings.</param>
    public static string Of(string project, bool isWeb)
    {
        var own = string.Concat(Using.Matches(project).Select(match => UsingOf(match.Groups) + Environment.NewLine));
        if (!project.Contains("<ImplicitUsings>enable", StringComparison.OrdinalIgnoreCase)) return own;
        return own + ImplicitUsings + (isWeb ? Environment.NewLine + WebUsings : string.Empty);
    }

    private static string UsingOf(GroupCollection item)
    {
        if (item["alias"].Success) return $"global using {item["alias"]} = {item["name"]};";
        return $"global using {(item["static"].Success ? "static " : string.Empty)}{item["name"]};";
    }
}
