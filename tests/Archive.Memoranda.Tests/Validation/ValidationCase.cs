using System.Text;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Validation;

/// <summary>
/// A file of made-up texts and what is found in them. It is named after one code, <c>MEM4003-gap.case</c>, and shows only findings of that code: lines
/// that begin with <c>#</c> say what it shows; then come texts, each between <c>--- text</c> and <c>--- finds</c>, or <c>--- text edition</c> for the profile
/// of that name, and behind it a line for each finding, none where there is nothing to find.
/// </summary>
internal sealed record ValidationCase(string Code, string About, IReadOnlyList<ValidationCase.Sample> Samples)
{
    private static readonly string Folder = Path.Combine(ProjectFolder.Root, "tests", "Archive.Memoranda.Tests", "Cases", "Validation");

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.case").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static ValidationCase Load(string name)
    {
        var lines = File.ReadAllText(Path.Combine(Folder, name + ".case")).ReplaceLineEndings("\n").Split('\n');
        var about = lines.TakeWhile(line => line.StartsWith('#')).ToArray();
        var samples = new List<Sample>();
        for (var index = about.Length; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith("--- text", StringComparison.Ordinal))
            {
                lines[index].Should().BeEmpty("{0}.case has nothing between its samples", name);
                continue;
            }

            var finds = Array.IndexOf(lines, "--- finds", index);
            finds.Should().BePositive("{0}.case has '--- finds' behind each text", name);
            var end = Array.FindIndex(lines, finds, line => line.StartsWith("--- text", StringComparison.Ordinal));
            end = end < 0 ? lines.Length : end;
            var profile = lines[index] == "--- text edition" ? ValidationProfile.Edition : ValidationProfile.Archive;
            samples.Add(new(Unescaped(string.Join('\n', lines[(index + 1)..finds])), profile, string.Join('\n', lines[(finds + 1)..end].Where(line => line.Length > 0))));
            index = end - 1;
        }

        return new(name.Split('-')[0], string.Join('\n', about), samples);
    }

    /// <summary>The findings of one code as the files have them: <c>3,1 warning body/points[1]/label: message</c>, and below it the edits of its fix.</summary>
    public static string Print(string text, ValueList<Diagnostic> findings, string code)
    {
        var lines = new StringBuilder();
        foreach (var finding in findings)
        {
            if (finding.Code != code)
            {
                continue;
            }

            lines.Append($"{finding.Line},{finding.Column} {finding.Severity.ToString().ToLowerInvariant()} {finding.Path}: {finding.Message}\n");
            foreach (var edit in finding.Fix?.Edits ?? default)
            {
                lines.Append($"    fix: {Escaped(text.Substring(edit.Span.Start, edit.Span.Length))} -> {Escaped(edit.Text)}\n");
            }
        }

        return lines.ToString().TrimEnd('\n');
    }

    // <U+00AD> in a file stands for the character, so that what can't be seen can be.
    private static string Unescaped(string text)
    {
        var parts = text.Split("<U+");
        return string.Concat(parts.Skip(1).Select(part => (char)int.Parse(part[..4], System.Globalization.NumberStyles.HexNumber) + part[5..]).Prepend(parts[0]));
    }

    private static string Escaped(string text) =>
        "'" + string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"<U+{(int)c:X4}>")) + "'";

    /// <summary>A text and what is found in it.</summary>
    internal sealed record Sample(string Text, ValidationProfile Profile, string Finds);
}
