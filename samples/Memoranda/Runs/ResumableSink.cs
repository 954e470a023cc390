using System.Buffers;
using System.Security.Cryptography;

namespace Memoranda;

/// <summary>A file of NDJSON that appears when it is whole, with a manifest beside it. A run that is broken off leaves both under other names, to be resumed.</summary>
/// <remarks>The manifest follows the output, never the other way round: what it lists is there.</remarks>
internal sealed class ResumableSink : IDocumentSink
{
    private readonly string _path;
    private readonly FileStream _output;
    private readonly FileStream _manifest;
    private readonly FileStream? _whole;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // The place in the manifest of the run that was broken off, as long as this one does the same; negative when it has done anything else.
    private int _place;
    private long _documents;
    private long _failed;

    public ResumableSink(RunOptions options)
    {
        // Two runs at once on one file would tear it: the second fails here, before it has looked at anything.
        _path = options.Out!;
        _output = OutputFiles.OpenPartial(_path, FileMode.OpenOrCreate);
        var head = OutputFiles.HeadOf(options);
        Earlier = new(options, head);
        _manifest = OutputFiles.Open(OutputFiles.ManifestOf(OutputFiles.PartialOf(_path)), FileMode.OpenOrCreate);
        _whole = Earlier.Whole is not null ? File.OpenRead(_path) : null;
        if (Earlier.Partial is null)
        {
            DropRest();
        }

        // The same bytes where there is a manifest to go on with.
        _manifest.Write(OutputFiles.BytesOf(head));
    }

    /// <summary>What earlier runs have left behind.</summary>
    public EarlierRuns Earlier { get; }

    public Outcome? Write(Rendering rendering)
    {
        if (rendering.Hash is { } hash && rendering.Entry is not null)
        {
            return Keep(rendering.Name, hash) ?? Copy(rendering.Name, hash);
        }

        DropRest();
        var bytes = rendering.Bytes is { } written ? written.Written : [];
        _output.Write(bytes);
        _hash.AppendData(bytes);
        return Note(new() { Name = rendering.Name, Sha256 = rendering.Hash, Outcome = OutputFiles.NameOf(rendering.Outcome), Error = rendering.Error, Bytes = bytes.Length });
    }

    public void Flush()
    {
        _output.Flush();
        _manifest.Flush();
    }

    public void Finish()
    {
        DropRest();
        var end = new ManifestLine { Documents = _documents, Failed = _failed, Bytes = _output.Position, Sha256 = Convert.ToHexStringLower(_hash.GetCurrentHash()) };
        _manifest.Write(OutputFiles.BytesOf(end));
        _output.Flush(flushToDisk: true);
        _manifest.Flush(flushToDisk: true);

        // A run that is killed here leaves an output without a manifest, never one with the manifest of another.
        var partial = OutputFiles.PartialOf(_path);
        File.Delete(OutputFiles.ManifestOf(_path));
        File.Move(partial, _path, overwrite: true);
        File.Move(OutputFiles.ManifestOf(partial), OutputFiles.ManifestOf(_path), overwrite: true);
    }

    public void Dispose()
    {
        // In this order, should the program end here.
        _output.Dispose();
        _manifest.Dispose();
        _whole?.Dispose();
        _hash.Dispose();
    }

    // The next document of the run that was broken off is this one: its bytes stay where they are.
    private Outcome? Keep(string name, string hash)
    {
        if (_place < 0 || Earlier.Partial is not { } partial || _place >= partial.Count)
        {
            return null;
        }

        var (document, start) = partial[_place];
        if (document.Name != name || document.Sha256 != hash || !Earlier.Counts(document) || start + document.Bytes > _output.Length)
        {
            return null;
        }

        _place++;
        Take(_output, start, document.Bytes ?? 0, isCopied: false);
        return Note(document);
    }

    private Outcome? Copy(string name, string hash)
    {
        DropRest();
        if (_whole is null || Earlier.Whole!.Find(name, hash) is not (>= 0 and var place) || Earlier.Whole[place] is var (document, start) && !Earlier.Counts(document))
        {
            return null;
        }

        Take(_whole, start, document.Bytes ?? 0, isCopied: true);
        return Note(document);
    }

    private void Take(FileStream from, long start, long count, bool isCopied)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        from.Position = start;
        for (int read; count > 0 && (read = from.Read(buffer, 0, (int)Math.Min(count, buffer.Length))) > 0; count -= read)
        {
            _hash.AppendData(buffer, 0, read);
            if (isCopied)
            {
                _output.Write(buffer, 0, read);
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private Outcome Note(ManifestLine document)
    {
        _manifest.Write(OutputFiles.BytesOf(document));
        _documents++;
        var outcome = OutputFiles.OutcomeOf(document.Outcome);
        _failed += outcome == Outcome.Failed ? 1 : 0;
        return outcome;
    }

    // What the run that was broken off did from here on does not count.
    private void DropRest()
    {
        if (_place >= 0)
        {
            _place = -1;
            _output.SetLength(_output.Position);
            _manifest.SetLength(_manifest.Position);
        }
    }
}
