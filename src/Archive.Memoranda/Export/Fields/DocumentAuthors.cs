using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>Who made a document: whom the catalogue names, else who signed a letter, else whose diary it is, also where a covering letter goes before it, else who signed.</summary>
/// <param name="Names">The names as printed.</param>
/// <param name="AreOfEnclosure">Whether it is a document inside the memorandum that names them, so that what the covering letter says is not of them.</param>
internal readonly record struct DocumentAuthors(ValueList<string> Names, bool AreOfEnclosure)
{
    public static DocumentAuthors Of(Memorandum memorandum)
    {
        if (Named(memorandum.Record.Authors) is { IsEmpty: false } authors)
        {
            return new(authors, AreOfEnclosure: false);
        }

        var signatories = Named(memorandum.Signatures.Select(static signature => signature.Name).OfType<string>().ToValueList());
        if (!signatories.IsEmpty && memorandum.Header?.Diarist is null && Correspondence.Is(ReferenceGenre.Of(memorandum, memorandum.Title)))
        {
            return new(signatories, AreOfEnclosure: false);
        }

        foreach (var part in MemorandumParts.Of(memorandum))
        {
            if (part.Header?.Diarist is { } diarist && !string.IsNullOrWhiteSpace(diarist))
            {
                return new([diarist], AreOfEnclosure: !ReferenceEquals(part, memorandum));
            }
        }

        return new(signatories, AreOfEnclosure: false);
    }

    private static ValueList<string> Named(ValueList<string> names)
    {
        foreach (var name in names)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                return names.Where(static name => !string.IsNullOrWhiteSpace(name)).ToValueList();
            }
        }

        return names;
    }
}
