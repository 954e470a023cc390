using System.Text;
using System.Text.Json;

namespace Archive.Memoranda.Tests.Sample;

/// <summary>What came of a run of the sample program.</summary>
internal sealed record SampleRun(int ExitCode, byte[] Output, string Errors)
{
    /// <summary>Standard output as text. A byte order mark would be its first character.</summary>
    public string Text { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(Output);

    /// <summary>The lines of standard output, each of which must end with LF.</summary>
    public string[] Lines
    {
        get
        {
            Text.Should().EndWith("\n");
            return Text[..^1].Split('\n');
        }
    }

    /// <summary>The <c>source</c> of each document of NDJSON.</summary>
    public IEnumerable<string?> Sources => Lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString());
}
