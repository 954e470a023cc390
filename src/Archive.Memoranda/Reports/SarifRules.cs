using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Archive.Memoranda.Reports;

/// <summary>The tool's part of a SARIF report: the catalogue of what it can find.</summary>
internal sealed class SarifRules
{
    private readonly List<DiagnosticDescriptor> _rules = [];
    private readonly List<DiagnosticDescriptor> _notifications = [];
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _notificationIndexes = new(StringComparer.Ordinal);

    public SarifRules(ValueList<DiagnosticDescriptor> added)
    {
        foreach (var descriptor in DiagnosticDescriptors.All)
        {
            if (IsOfInput(descriptor.Code))
            {
                Add(_notifications, _notificationIndexes, descriptor);
            }
            else
            {
                Add(_rules, _ruleIndexes, descriptor);
            }
        }

        foreach (var descriptor in added)
        {
            Add(_rules, _ruleIndexes, descriptor);
        }
    }

    /// <summary>The place of a rule in the catalogue; below 0 where it is not in it.</summary>
    public int IndexOf(string code) => _ruleIndexes.GetValueOrDefault(code, -1);

    /// <summary>The same of what is said of inputs that can't be read.</summary>
    public int NotificationIndexOf(string code) => _notificationIndexes.GetValueOrDefault(code, -1);

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public void Write(Utf8JsonWriter json)
    {
        var version = typeof(SarifRules).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        json.WriteStartObject();
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "memoranda"u8);
        json.WriteString("fullName"u8, "Archive.Memoranda: the structure of documents of the Wilson Center Digital Archive"u8);
        json.WriteString("version"u8, version.Split('+')[0]);
        json.WriteString("semanticVersion"u8, version);
        json.WriteString("language"u8, "en"u8);
        WriteAll(json, "rules"u8, _rules);
        WriteAll(json, "notifications"u8, _notifications);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // MEM81xx: the document is missing from the report, there is no text that it could be found in.
    private static bool IsOfInput(string code) => code.StartsWith("MEM81", StringComparison.Ordinal);

    private static void Add(List<DiagnosticDescriptor> list, Dictionary<string, int> indexes, DiagnosticDescriptor descriptor)
    {
        if (indexes.TryAdd(descriptor.Code, list.Count))
        {
            list.Add(descriptor);
        }
    }

    private static void WriteAll(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<DiagnosticDescriptor> descriptors)
    {
        json.WriteStartArray(name);
        foreach (var descriptor in descriptors)
        {
            Write(json, descriptor);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, descriptor.Code);
        if (PascalCase(descriptor.Title) is { Length: > 0 } name && name != descriptor.Code)
        {
            json.WriteString("name"u8, name);
        }

        WriteText(json, "shortDescription"u8, $"{descriptor.Title}.");
        WriteText(json, "fullDescription"u8, descriptor.Why);
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, HelpOf(descriptor, isMarkdown: false));
        json.WriteString("markdown"u8, HelpOf(descriptor, isMarkdown: true));
        json.WriteEndObject();
        json.WriteStartObject("messageStrings"u8);
        WriteText(json, "default"u8, descriptor.MessageFormat);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(descriptor.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    // Bracket without its end: BracketWithoutItsEnd
    private static string PascalCase(string title)
    {
        var name = new StringBuilder(title.Length);
        var isStart = true;
        foreach (var c in title)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            isStart = !char.IsAsciiLetterOrDigit(c) && c != '\'';
        }

        return name.ToString();
    }

    private static string HelpOf(DiagnosticDescriptor descriptor, bool isMarkdown)
    {
        var help = new StringBuilder(descriptor.Why);
        if (descriptor.Mend is { } mend)
        {
            help.Append(isMarkdown ? "\n\n" : " ").Append(mend);
        }

        AppendExample(help, "Example", descriptor.Example, isMarkdown);
        AppendExample(help, "Mended", descriptor.Mended, isMarkdown);
        return help.ToString();
    }

    private static void AppendExample(StringBuilder help, string heading, string? example, bool isMarkdown)
    {
        if (example is not null)
        {
            var fence = new string('`', LongestRun(example, '`') is >= 3 and var longest ? longest + 1 : 3);
            help.Append(CultureInfo.InvariantCulture, $"\n\n{heading}:\n\n{(isMarkdown ? $"{fence}text\n" : "")}{example}{(isMarkdown ? $"\n{fence}" : "")}");
        }
    }

    private static int LongestRun(string text, char of)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
