namespace Archive.Memoranda.Writing;

/// <summary>Writes the head of a document.</summary>
internal static class HeadForm
{
    public static void Write(Page page, Header header)
    {
        if (header.Diarist is { } diarist)
        {
            page.Paragraph("From the Diary of ", diarist);
        }

        if (header.Office is { } office)
        {
            page.Paragraph(office);
        }

        var tokens = new List<string>();
        if (header.Classification is { } classification)
        {
            tokens.Add(classification);
        }

        if (header.Copy is { } copy)
        {
            tokens.Add("Copy " + copy);
        }

        if (header.Number is { } number)
        {
            tokens.Add("No. " + number);
        }

        if (header.Date is { } date)
        {
            tokens.Add(date.Text);
        }

        if (tokens.Count > 0)
        {
            page.Paragraph(string.Join(", ", tokens));
        }

        if (header.Heading is { } heading)
        {
            page.Paragraph(heading);
        }

        foreach (var addressee in header.Addressees)
        {
            page.Paragraph("To: ", addressee);
        }
    }
}
