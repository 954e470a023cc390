namespace Archive.Memoranda.Export;

/// <summary>What a page for people says of a document's head, a field a line. The document's own title is not among them.</summary>
internal static class HeadFields
{
    public static List<NamedField> Of(Header? header)
    {
        var fields = new List<NamedField>();
        if (header is null)
        {
            return fields;
        }

        NamedField.Add(fields, "Diarist", header.Diarist);
        NamedField.Add(fields, "Office", header.Office);
        NamedField.Add(fields, "Classification", header.Classification);
        NamedField.Add(fields, "Copy", header.Copy);
        NamedField.Add(fields, "Number", header.Number);
        NamedField.Add(fields, "Date", header.Date?.Text);
        foreach (var addressee in header.Addressees)
        {
            NamedField.Add(fields, "To", addressee);
        }

        foreach (var line in header.Handling)
        {
            NamedField.Add(fields, "Handling", line);
        }

        return fields;
    }
}
