using Archive.Memoranda.Dumps;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Reads a dump to its end.</summary>
internal static class ReadDump
{
    public static async Task<List<DumpItem>> FromAsync(IDumpSource source, DumpOptions? options = null)
    {
        var items = new List<DumpItem>();
        await foreach (var item in DumpReader.ReadAsync(source, options))
        {
            items.Add(item);
        }

        items.Should().OnlyContain(item => (item.Result == null) != (item.Error == null), "an item is a document or an error");
        return items;
    }

    public static Task<List<DumpItem>> FromAsync(string path, DumpOptions? options = null) => FromAsync(DumpTables.FromPath(path), options);

    public static Task<List<DumpItem>> FromAsync(string name, byte[] bytes, DumpOptions? options = null) => FromAsync(DumpSource.FromStream(new MemoryStream(bytes), name), options);

    public static Task<List<DumpItem>> FromAsync(string name, string text, DumpOptions? options = null) => FromAsync(name, Documents.Utf8(text), options);

    /// <summary>The names of the items, with the codes of their errors: <c>a.txt</c>, <c>b.txt MEM8101</c>.</summary>
    public static IEnumerable<string> Names(this IEnumerable<DumpItem> items) => items.Select(item => item.Error is null ? item.Name : $"{item.Name} {item.Error.Code}");

    /// <summary>The documents, see <see cref="Documents.Alone"/>.</summary>
    public static IEnumerable<Memorandum> Alone(this IEnumerable<DumpItem> items) => items.Where(item => item.Memorandum is not null).Select(item => Documents.Alone(item.Memorandum!));
}
