namespace Archive.Memoranda.Export;

/// <summary>Who sent what to whom, of letters and telegrams.</summary>
internal static class TeiCorrespondence
{
    public static void Write(TeiXml xml, TeiDocument document)
    {
        var memorandum = document.Memorandum;
        if (!Correspondence.Is(document.Genre))
        {
            return;
        }

        var senders = SendersOf(memorandum);
        var (date, addressees) = (memorandum.Header?.Date ?? memorandum.Record.Date, memorandum.Header?.Addressees ?? default);
        if (senders.IsEmpty && date is null && addressees.IsEmpty)
        {
            return;
        }

        xml.Start("correspDesc").Line();
        if (!senders.IsEmpty || date is not null)
        {
            xml.Start("correspAction").Attribute("type", "sent");
            foreach (var sender in senders)
            {
                xml.Start("name").Attribute("ref", document.People.ReferenceTo(sender)).Text(sender).End();
            }

            if (date is { } sent)
            {
                TeiDate.Write(xml, sent, type: null);
            }

            xml.End().Line();
        }

        if (!addressees.IsEmpty)
        {
            xml.Start("correspAction").Attribute("type", "received");
            foreach (var addressee in addressees)
            {
                xml.Element("name", addressee);
            }

            xml.End().Line();
        }

        xml.End().Line();
    }

    // Who signed it sent it; else whom the catalogue calls its author.
    private static ValueList<string> SendersOf(Memorandum memorandum)
    {
        var signatories = memorandum.Signatures.Select(static signature => signature.Name).OfType<string>().ToValueList();
        return signatories.IsEmpty ? memorandum.Record.Authors : signatories;
    }
}
