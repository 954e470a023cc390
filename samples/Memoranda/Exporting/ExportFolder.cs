namespace Memoranda;

/// <summary>The folder of an export. Each file appears in it when it is whole; nothing is written elsewhere.</summary>
internal sealed class ExportFolder
{
    private readonly string _path;

    /// <summary>Makes the folder where there is none.</summary>
    public ExportFolder(string path) => _path = File.Exists(path) ? throw new IOException("it is a file") : Directory.CreateDirectory(path).FullName;

    /// <summary>Writes a file.</summary>
    /// <param name="name">Its name, without a folder.</param>
    /// <param name="write">Writes what is in it.</param>
    public void Write(string name, Action<Stream> write)
    {
        using var file = Open(name);
        write(file.Stream);
        file.Complete();
    }

    /// <summary>Writes documents, unless there are none: what an earlier run made is not lost to a mistyped name.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="write">Writes them.</param>
    public static void IfAny(IEnumerable<Exported> documents, Action<IEnumerable<Exported>> write)
    {
        using var rest = documents.GetEnumerator();
        if (rest.MoveNext())
        {
            write(From(rest));
        }
    }

    /// <summary>The document that a walk stands at, and those behind it.</summary>
    public static IEnumerable<Exported> From(IEnumerator<Exported> documents)
    {
        do
        {
            yield return documents.Current;
        }
        while (documents.MoveNext());
    }

    /// <summary>Begins a file, which appears when it is completed.</summary>
    /// <param name="name">Its name, without a folder.</param>
    public AtomicFile Open(string name)
    {
        if (!string.Equals(Path.GetFileName(name), name, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{name}' is no name of a file in a folder.", nameof(name));
        }

        var path = Path.Join(_path, name);
        return !Directory.Exists(path) ? new(path, isDurable: false) : throw new IOException($"a folder in it has the name of a file, {name}");
    }
}
