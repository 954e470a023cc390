namespace Archive.Memoranda;

/// <summary>How a dump is read. The defaults suit the archive's size on a laptop.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record DumpOptions
{
    internal static DumpOptions Default { get; } = new();

    /// <summary>How each document is read; its <see cref="ParserOptions.SourceName"/> gives way to the name of the document.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ParserOptions Parser { get; init => field = value ?? throw new ArgumentNullException(nameof(Parser)); } = ParserOptions.Default;

    /// <summary>How many documents are read at a time; as many as there are processors unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 1024.</exception>
    public int Jobs
    {
        get;
        init => field = value is >= 1 and <= 1024 ? value : throw new ArgumentOutOfRangeException(nameof(Jobs), value, $"{nameof(Jobs)} is a number from 1 to 1024.");
    }
    = Environment.ProcessorCount;

    /// <summary>The most bytes that one document may have; a longer one becomes an item with the error MEM8102. 64 MiB unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 1 GiB.</exception>
    public int MaxDocumentBytes
    {
        get;
        init => field = value is >= 1 and <= 1 << 30
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxDocumentBytes), value, $"{nameof(MaxDocumentBytes)} is a number of bytes from 1 to {1 << 30}.");
    }
    = 64 << 20;

    /// <summary>
    /// How many times its compressed size a zip entry or gz file may expand to; beyond, and beyond 16 MiB, it becomes an item with the error MEM8104.
    /// 200 unless told otherwise: texts reach 3 to 20.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxExpansion
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxExpansion), value, $"{nameof(MaxExpansion)} is a factor of 1 or more.");
    }
    = 200;

    /// <summary>The field of a line of NDJSON that holds the text of a document, <c>text</c> unless told otherwise.</summary>
    /// <remarks>A line without it is read as a row where it has the body's column of <see cref="Columns"/>.</remarks>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public string TextField { get; init => field = NotEmpty(value, nameof(TextField)); } = "text";

    /// <summary>The field of a line of NDJSON that names the document, <c>id</c> unless told otherwise.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public string IdField { get; init => field = NotEmpty(value, nameof(IdField)); } = "id";

    /// <summary>The names of the columns of tables and of rows in NDJSON; those of the public scraper unless told otherwise.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DumpColumns Columns { get; init => field = value ?? throw new ArgumentNullException(nameof(Columns)); } = DumpColumns.Default;

    private static string NotEmpty(string value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value;
    }
}
