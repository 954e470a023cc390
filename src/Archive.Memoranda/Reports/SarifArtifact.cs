using System.Text.Json;

namespace Archive.Memoranda.Reports;

/// <summary>A document as a SARIF report refers to it.</summary>
internal readonly struct SarifArtifact
{
    private const string Root = "WORKINGFOLDER";

    private readonly string _uri;
    private readonly bool _isRelative;
    private readonly int _index;

    public SarifArtifact(DocumentFindings document, int index)
    {
        _index = index;
        _uri = SarifUri.Of(document.Name, document.IsNumbered, out _isRelative);
    }

    /// <summary>What relative URIs are relative to. Its place is left to who reads the report, so that two machines give the same one.</summary>
    public static void WriteRoots(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject(Root);
        json.WriteStartObject("description"u8);
        json.WriteString("text"u8, "The folder in which the program was run."u8);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void WriteLocation(Utf8JsonWriter json, ReadOnlySpan<byte> name)
    {
        json.WriteStartObject(name);
        json.WriteString("uri"u8, _uri);
        if (_isRelative)
        {
            json.WriteString("uriBaseId"u8, Root);
        }

        json.WriteNumber("index"u8, _index);
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, DocumentFindings document)
    {
        json.WriteStartObject();
        WriteLocation(json, "location"u8);
        if (document.Length is { } length)
        {
            json.WriteNumber("length"u8, length);
        }

        json.WriteStartArray("roles"u8);
        json.WriteStringValue("analysisTarget"u8);
        json.WriteEndArray();
        if (CharsetOf(document.Encoding) is { } encoding)
        {
            json.WriteString("encoding"u8, encoding);
        }

        if (document.Sha256 is { } hash)
        {
            json.WriteStartObject("hashes"u8);
            json.WriteString("sha-256"u8, hash);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // The names that are registered for charsets.
    private static string? CharsetOf(string? encoding) => encoding switch
    {
        Utf16.LittleEndian => "UTF-16LE",
        Utf16.BigEndian => "UTF-16BE",
        "Windows-1252" => "windows-1252",
        _ => encoding,
    };
}
