using System.Runtime.InteropServices;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>
/// Sorts the points of a document into rows, the lists that they were typed as. The parser's levels are of little help: it keeps what was typed, and a wrong
/// label is put on a wrong level. What goes on from what is told by the numbers and the shape of the labels.
/// </summary>
internal sealed class PointRows
{
    // Nobody numbers more levels; and no text can make the search for a row long.
    private const int MostOpen = 8;

    private readonly List<PointRow> _rows = [];
    private readonly List<PointRow> _open = [];
    private readonly List<PointEntry> _entries = [];
    private readonly string _text;
    private PointEntry? _pending;

    private PointRows(string text) => _text = text;

    /// <summary>The rows in the order in which they begin.</summary>
    public ReadOnlySpan<PointRow> All => CollectionsMarshal.AsSpan(_rows);

    /// <summary>The entries in the order of the text, those that fit no row among them.</summary>
    public ReadOnlySpan<PointEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    public static PointRows Of(ParseResult result, ArchivalDocument document)
    {
        var rows = new PointRows(result.SourceText.Text);
        foreach (var entry in PointWalk.Of(result, document))
        {
            rows.Take(entry);
        }

        foreach (var row in rows._rows)
        {
            RowOrder.Judge(rows._text, row);
        }

        return rows;
    }

    private void Take(PointEntry entry)
    {
        if (entry.IsDisguised)
        {
            TakeDisguised(entry);
            return;
        }

        if (_pending is { } pending)
        {
            _pending = null;
            if (entry.Shape == pending.Shape && entry.First == pending.Last + 1 && !entry.IsApart)
            {
                Place(pending);
            }
        }

        Place(entry);
    }

    // l. for 1. and O. for 10. are told by what follows, ll. for 11. by what stands before.
    private void TakeDisguised(PointEntry entry)
    {
        _pending = null;
        var continues = _open.Exists(row => row.LastOf(entry.Shape) == entry.First - 1);
        if (continues && entry.Label.Length > 2)
        {
            Place(entry);
        }
        else if (continues || entry.First == 1)
        {
            _pending = entry;
        }
    }

    private void Place(PointEntry entry)
    {
        _entries.Add(entry);
        var at = Find(entry);
        if (at >= 0)
        {
            _open.RemoveRange(at + 1, _open.Count - at - 1);
            _open[at].Add(entry);
            return;
        }

        if (_open.Count == MostOpen)
        {
            _open.RemoveAt(0);
        }

        var row = new PointRow(_open.Count > 0 ? _open[^1] : null);
        row.Add(entry);
        _open.Add(row);
        _rows.Add(row);
    }

    private int Find(PointEntry entry)
    {
        if (FindContinued(entry) is >= 0 and var continued)
        {
            return continued;
        }

        if (entry.First <= 1 || entry.IsQuoted || entry.IsApart)
        {
            return -1;
        }

        if (FindMixed(entry) is >= 0 and var mixed)
        {
            return mixed;
        }

        return _open.FindLastIndex(row => row.LastOf(entry.Shape) >= 0);
    }

    // The number goes on from where a row of its shape left off.
    private int FindContinued(PointEntry entry)
    {
        for (var at = _open.Count - 1; at >= 0; at--)
        {
            var row = _open[at];
            var last = row.LastOf(entry.Shape);
            if (entry.First > 1 && last >= 0 && (row.End.Last == entry.First - 1 || last == entry.First - 1))
            {
                if (row.End.Last != entry.First - 1 && row.End.Shape != entry.Shape)
                {
                    _rows.Add(row.Split(entry.Shape));
                }

                return at;
            }

            if (IsNextLetter(entry, row))
            {
                return at;
            }
        }

        return -1;
    }

    // h)  i)  j): what looks like a roman number stands among letters
    private static bool IsNextLetter(PointEntry entry, PointRow row)
    {
        if (entry.Shape.Style != PointStyle.Roman || entry.Point is not { } point || row.End.Shape != entry.Shape with { Style = PointStyle.Letter })
        {
            return false;
        }

        var core = point.Label.Text.AsSpan().Trim("(). /");
        if (core.Length != 1 || (core[0] | 0x20) - 'a' != row.End.Last)
        {
            return false;
        }

        entry.Shape = row.End.Shape;
        entry.First = entry.Last = row.End.Last + 1;
        return true;
    }

    // I.  2.  3.: typists change style within a row; not so where a row of this very shape lacks a number, or the one before stands inside a sentence.
    private int FindMixed(PointEntry entry)
    {
        for (var at = _open.Count - 1; at >= 0; at--)
        {
            if (_open[at].LastOf(entry.Shape) is >= 0 and var last && last < entry.First)
            {
                return -1;
            }
        }

        var found = _open.FindLastIndex(row => row.End.Last == entry.First - 1 && row.End.Shape.IsNear(entry.Shape));
        return found >= 0 && InlineLabels.Has(_text, entry.TextBefore, entry.Label.Start, entry.Shape.Write(entry.First - 1)) ? -1 : found;
    }
}
