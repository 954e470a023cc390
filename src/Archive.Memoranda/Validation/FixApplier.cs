using System.Text;

namespace Archive.Memoranda.Validation;

/// <summary>Applies fixes to a text, each whole or not at all.</summary>
internal static class FixApplier
{
    public static string Apply(string text, IEnumerable<Diagnostic> findings)
    {
        var accepted = new List<TextEdit>();
        var taken = Array.Empty<bool>();
        foreach (var finding in findings)
        {
            if (finding.Fix is { Edits.IsEmpty: false } fix)
            {
                RequireInside(text, finding, fix, nameof(findings));
                taken = taken.Length == 0 ? new bool[text.Length + 1] : taken;
                if (TryTake(taken, fix.Edits))
                {
                    accepted.AddRange(fix.Edits);
                }
            }
        }

        return accepted.Count == 0 ? text : Edited(text, accepted);
    }

    private static string Edited(string text, List<TextEdit> edits)
    {
        var mended = new StringBuilder(text.Length + 16);
        var at = 0;
        edits.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        foreach (var edit in edits)
        {
            mended.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return mended.Append(text, at, text.Length - at).ToString();
    }

    // Takes the places of all edits of a fix, or of none where one of them is taken: of two edits at one place it would be chance which comes first.
    private static bool TryTake(bool[] taken, ValueList<TextEdit> edits)
    {
        for (var index = 0; index < edits.Count; index++)
        {
            var place = PlaceOf(taken, edits[index].Span);
            if (place.Contains(true))
            {
                while (--index >= 0)
                {
                    PlaceOf(taken, edits[index].Span).Clear();
                }

                return false;
            }

            place.Fill(true);
        }

        return true;
    }

    // An insertion takes the place before which it stands.
    private static Span<bool> PlaceOf(bool[] taken, TextSpan span) => taken.AsSpan(span.Start, Math.Max(span.Length, 1));

    private static void RequireInside(string text, Diagnostic finding, Fix fix, string parameter)
    {
        foreach (var edit in fix.Edits)
        {
            if (edit.Span.Start < 0 || edit.Span.Length < 0 || edit.Span.Length > text.Length - edit.Span.Start)
            {
                throw new ArgumentException($"The fix of {finding.Code} edits {edit.Span} of a text of {text.Length} characters; it was found in another text.", parameter);
            }
        }
    }
}
