using System.Security.Cryptography;
using System.Text.Json;

namespace Memoranda;

/// <summary>What a run did: which documents of which content, in which order, and which bytes of the output each has.</summary>
internal sealed class Manifest
{
    private readonly Dictionary<(string Name, string Hash), int> _places = [];
    private readonly List<(ManifestLine Document, long Start)> _documents = [];

    private ManifestLine? _end;

    private Manifest()
    {
    }

    /// <summary>How many documents it lists.</summary>
    public int Count => _documents.Count;

    /// <summary>Reads a manifest that was made in the same way, as far as it was written; null where there is none.</summary>
    public static Manifest? TryRead(string path, ManifestLine head)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var manifest = new Manifest();
        var isHead = true;
        foreach (var line in File.ReadLines(path))
        {
            if (TryParse(line) is not { } parsed || (isHead && parsed != head))
            {
                // Half a line is what a run leaves that was killed.
                return isHead ? null : manifest;
            }

            if (parsed.Name is not null)
            {
                manifest.Add(parsed);
            }

            manifest._end = parsed.IsEnd ? parsed : null;
            isHead = false;
        }

        return isHead ? null : manifest;
    }

    /// <summary>The document of a place in the order, and where its bytes begin.</summary>
    public (ManifestLine Document, long Start) this[int place] => _documents[place];

    /// <summary>The place of a document of a name and content; -1 where it is not listed.</summary>
    public int Find(string name, string hash) => _places.GetValueOrDefault((name, hash), -1);

    /// <summary>Whether it is whole and lists what is in a file, byte for byte; somebody else may have written the file since.</summary>
    public bool IsOf(string path)
    {
        if (_end is null || !File.Exists(path) || new FileInfo(path).Length != _end.Bytes)
        {
            return false;
        }

        using var output = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(output)) == _end.Sha256;
    }

    private static ManifestLine? TryParse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ManifestJson.Default.ManifestLine);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Add(ManifestLine document)
    {
        var start = Count == 0 ? 0 : _documents[^1].Start + (_documents[^1].Document.Bytes ?? 0);
        _places.TryAdd((document.Name!, document.Sha256 ?? ""), Count);
        _documents.Add((document, start));
    }
}
