using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Who brought the document to its readers, and who of them answers for the editorial marks.</summary>
internal sealed class TeiEditors
{
    private readonly ValueList<Contribution> _contributions;
    private readonly string[] _ids;
    private readonly string _id;
    private readonly bool _isNamed;

    public TeiEditors(Memorandum memorandum, string id)
    {
        _id = id;
        _contributions = memorandum.Citation?.Contributions ?? default;
        _ids = new string[_contributions.Count];
        var counts = new Dictionary<ContributorRole, int>();
        for (var index = 0; index < _ids.Length; index++)
        {
            var role = _contributions[index].Role;
            var number = counts[role] = counts.GetValueOrDefault(role) + 1;
            _ids[index] = $"{id}.{WordFor(role)}{(number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture))}";
        }

        var responsible = ReferencesTo(ContributorRole.Translator) ?? ReferencesTo(ContributorRole.Editor);
        _isNamed = responsible is not null;
        Responsible = responsible ?? $"#{id}.marks";
    }

    /// <summary>The translators; where there are none the editors; else whoever it was that put brackets.</summary>
    public string Responsible { get; }

    public void Write(TeiXml xml)
    {
        for (var index = 0; index < _ids.Length; index++)
        {
            var contribution = _contributions[index];
            xml.Start("respStmt").Attribute("xml:id", _ids[index]).Element("resp", WordFor(contribution.Role)).Element("name", contribution.Name);
            WriteNote(xml, "agency", contribution.Agency);
            WriteNote(xml, "language", contribution.Language);
            WriteNote(xml, "affiliation", contribution.Affiliation);
            xml.End().Line();
        }

        if (!_isNamed)
        {
            xml.Start("respStmt").Attribute("xml:id", _id + ".marks").Element("resp", "marks in square brackets").Element("name", "not named").End().Line();
        }
    }

    private static void WriteNote(TeiXml xml, string type, string? text)
    {
        if (text is not null)
        {
            xml.Start("note").Attribute("type", type).Text(text).End();
        }
    }

    private static string WordFor(ContributorRole role) => role switch
    {
        ContributorRole.Translator => "translator",
        ContributorRole.Contributor => "contributor",
        ContributorRole.Obtainer => "obtainer",
        ContributorRole.Transcriber => "transcriber",
        ContributorRole.Editor => "editor",
        ContributorRole.Compiler => "compiler",
        _ => "provider",
    };

    private string? ReferencesTo(ContributorRole role)
    {
        var references = new List<string>();
        for (var index = 0; index < _ids.Length; index++)
        {
            if (_contributions[index].Role == role)
            {
                references.Add("#" + _ids[index]);
            }
        }

        return references.Count == 0 ? null : string.Join(' ', references);
    }
}
