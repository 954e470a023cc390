using System.CommandLine;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>The options that say what documents are held to.</summary>
internal sealed class RuleArguments
{
    private static readonly string[] Levels = ["error", "warning", "info"];

    private readonly Option<string> _profile = new("--profile")
    {
        Description = "archive is for published pages, which stay as printed; edition for a document being prepared, where more weighs.",
        DefaultValueFactory = static _ => "archive",
    };

    private readonly Option<string[]> _off = new("--off") { Description = "A code that is not reported, MEM4003; several with commas, or the option again." };

    private readonly Option<string[]> _severity = new("--severity") { Description = "How much a code weighs, MEM4003=error; several with commas, or the option again." };

    public RuleArguments()
    {
        _profile.AcceptOnlyFromAmong("archive", "edition");
        _off.Validators.Add(static result =>
        {
            foreach (var code in Parts(result.Tokens.Select(static token => token.Value)).Where(static code => Codes.Find(code) is null))
            {
                result.AddError($"--off: {Codes.Unknown(code)}");
            }
        });
        _severity.Validators.Add(static result =>
        {
            foreach (var part in Parts(result.Tokens.Select(static token => token.Value)))
            {
                var (code, level) = Split(part);
                if (!Levels.Contains(level))
                {
                    result.AddError($"--severity: '{part}' is not a code with its level, as in MEM4003=error, MEM4003=warning or MEM4003=info");
                }
                else if (Codes.Find(code) is null)
                {
                    result.AddError($"--severity: {Codes.Unknown(code)}");
                }
            }
        });
    }

    public static Severity SeverityOf(string level) => level switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Info,
    };

    public void AddTo(Command command)
    {
        command.Add(_profile);
        command.Add(_off);
        command.Add(_severity);
    }

    public ValidationOptions OptionsOf(System.CommandLine.ParseResult line)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (code, level) in Parts(line.GetValue(_severity)).Select(Split))
        {
            severities[Codes.Find(code)!.Code] = SeverityOf(level);
        }

        return new()
        {
            Profile = line.GetValue(_profile) == "edition" ? ValidationProfile.Edition : ValidationProfile.Archive,
            Off = [.. Parts(line.GetValue(_off)).Select(static code => Codes.Find(code)!.Code)],
            Severities = severities,
        };
    }

    private static IEnumerable<string> Parts(IEnumerable<string>? values) => (values ?? []).SelectMany(static value => value.Split(','));

    private static (string Code, string Level) Split(string part) => part.LastIndexOf('=') is >= 0 and var sign ? (part[..sign], part[(sign + 1)..]) : (part, "");
}
