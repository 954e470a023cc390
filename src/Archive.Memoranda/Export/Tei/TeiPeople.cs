using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>The people whom the document or its record calls author or diarist, who speak in it or signed it. One name, as spelt, is one person: spellings are not matched.</summary>
internal sealed class TeiPeople
{
    private readonly List<Person> _people = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly string _id;

    public TeiPeople(Memorandum memorandum, string id)
    {
        _id = id;
        foreach (var author in memorandum.Record.Authors)
        {
            Add(author, "author", office: null);
        }

        AddFrom(memorandum);
        foreach (var enclosure in memorandum.Enclosures)
        {
            AddFrom(enclosure);
        }
    }

    /// <summary>The reference to a person; null where nobody is named.</summary>
    public string? ReferenceTo(string? name) => name is not null && _indexes.TryGetValue(name, out var index) ? _people[index].Reference : null;

    public void Write(TeiXml xml)
    {
        if (_people.Count == 0)
        {
            return;
        }

        xml.Start("particDesc").Start("listPerson").Line();
        foreach (var person in _people)
        {
            xml.Start("person").Attribute("xml:id", person.Reference.AsSpan(1)).Attribute("role", string.Join(' ', person.Roles)).Element("persName", person.Name);
            if (person.Office is not null)
            {
                xml.Element("occupation", person.Office);
            }

            xml.End().Line();
        }

        xml.End().End().Line();
    }

    private void AddFrom(ArchivalDocument document)
    {
        Add(document.Header?.Diarist, "diarist", office: null);
        foreach (var block in MemorandumParts.BlocksOf(document))
        {
            Add((block as Turn)?.Speaker, "speaker", office: null);
        }

        foreach (var signature in document.Signatures)
        {
            Add(signature.Name, "signatory", signature.Office);
        }
    }

    private void Add(string? name, string role, string? office)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        if (!_indexes.TryGetValue(name, out var index))
        {
            _indexes[name] = index = _people.Count;
            _people.Add(new(name, string.Create(CultureInfo.InvariantCulture, $"#{_id}.person-{index + 1}")));
        }

        var person = _people[index];
        if (!person.Roles.Contains(role, StringComparer.Ordinal))
        {
            person.Roles.Add(role);
        }

        person.Office ??= office;
    }

    private sealed class Person(string name, string reference)
    {
        public string Reference { get; } = reference;

        public string Name { get; } = name;

        public List<string> Roles { get; } = [];

        public string? Office { get; set; }
    }
}
