using System.Text;

namespace Archive.Memoranda.Validation;

/// <summary>Applies fixes to a text, each whole or not at all.</summary>
internal static class FixApplier
{
    public static string Apply(string text, IEnumerable<Diagnostic> findings)
    {
        var accepted = new List<TextEdit>();
        foreach (var finding in findings)
        {
            if (finding.Fix is { Edits.IsEmpty: false } fix)
            {
                RequireInside(text, finding, fix);
                Accept(accepted, fix.Edits);
            }
        }

        return accepted.Count == 0 ? text : Edited(text, accepted);
    }

    private static string Edited(string text, List<TextEdit> edits)
    {
        var mended = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (var edit in edits)
        {
            mended.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return mended.Append(text, at, text.Length - at).ToString();
    }

    // Findings come in the order of the text, so most edits are put at the end.
    private static void Accept(List<TextEdit> accepted, ValueList<TextEdit> edits)
    {
        for (var index = 0; index < edits.Count; index++)
        {
            if (Place(accepted, edits[index].Span) < 0 || (index > 0 && Collide(edits[index - 1].Span, edits[index].Span)))
            {
                return;
            }
        }

        foreach (var edit in edits)
        {
            accepted.Insert(Place(accepted, edit.Span), edit);
        }
    }

    // Where an edit goes among the others; below 0 where it collides with one.
    private static int Place(List<TextEdit> accepted, TextSpan span)
    {
        int low = 0, high = accepted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = accepted[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        var isFree = (low == 0 || !Collide(accepted[low - 1].Span, span)) && (low == accepted.Count || !Collide(span, accepted[low].Span));
        return isFree ? low : -1;
    }

    // Of two insertions at one place it would be chance which comes first.
    private static bool Collide(TextSpan earlier, TextSpan later) => earlier.End > later.Start || earlier.Start == later.Start;

    private static void RequireInside(string text, Diagnostic finding, Fix fix)
    {
        foreach (var edit in fix.Edits)
        {
            if (edit.Span.Start < 0 || edit.Span.Length < 0 || edit.Span.Length > text.Length - edit.Span.Start)
            {
                throw new ArgumentException($"The fix of {finding.Code} edits {edit.Span} of a text of {text.Length} characters; it was found in another text.", nameof(fix));
            }
        }
    }
}
