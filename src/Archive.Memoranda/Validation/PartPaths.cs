using System.Globalization;

namespace Archive.Memoranda.Validation;

/// <summary>Names the parts of a memorandum by their place in it, <c>body/points[2]/label</c>, and finds the innermost one that holds a span.</summary>
/// <remarks>Siblings are counted from 0, each kind by itself. Parts of an enclosure begin with <c>enclosures[0]/</c>.</remarks>
internal sealed class PartPaths
{
    private const int None = -1;

    private readonly Part[] _parts;
    private readonly int[] _sorted;
    private readonly int[] _outer;

    private PartPaths(Part[] parts)
    {
        _parts = parts;
        _sorted = [.. Enumerable.Range(0, parts.Length)];
        _outer = new int[parts.Length];
        Array.Sort(_sorted, (left, right) => Compare(left, right));
        Link();
    }

    public static PartPaths Of(ParseResult result) => new(PartWalk.Of(result));

    /// <summary>The path of the innermost part that holds a span; <c>text</c> for what lies in none.</summary>
    public string PathOf(TextSpan span)
    {
        var place = PlacesUpTo(span.Start) - 1;
        var at = place < 0 ? None : _sorted[place];
        while (at != None && !_parts[at].Span.Contains(span))
        {
            at = _outer[at];
        }

        return at == None ? "text" : NameOf(at);
    }

    // Outer parts before inner ones.
    private int Compare(int left, int right)
    {
        var (one, other) = (_parts[left].Span, _parts[right].Span);
        return one.Start != other.Start ? one.Start.CompareTo(other.Start)
            : one.Length != other.Length ? other.Length.CompareTo(one.Length)
            : left.CompareTo(right);
    }

    // Parts can overlap where a head was set in columns; whoever looks for one that holds a span goes outwards until it does.
    private void Link()
    {
        var open = new Stack<int>();
        foreach (var part in _sorted)
        {
            while (open.TryPeek(out var outer) && _parts[outer].Span.End <= _parts[part].Span.Start)
            {
                open.Pop();
            }

            _outer[part] = open.TryPeek(out var holder) ? holder : None;
            open.Push(part);
        }
    }

    private int PlacesUpTo(int offset)
    {
        int low = 0, high = _sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _parts[_sorted[middle]].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string NameOf(int at)
    {
        var part = _parts[at];
        var name = part.Index < 0 ? part.Name : string.Create(CultureInfo.InvariantCulture, $"{part.Name}[{part.Index}]");
        return part.Parent < 0 ? name : $"{NameOf(part.Parent)}/{name}";
    }

    /// <summary>A part with its name within its parent.</summary>
    /// <param name="Span">The characters.</param>
    /// <param name="Parent">The number of the parent; below 0 for a part of the document itself.</param>
    /// <param name="Name">The name, <c>points</c>.</param>
    /// <param name="Index">Its place among those of the name; below 0 where there is only one.</param>
    internal readonly record struct Part(TextSpan Span, int Parent, string Name, int Index);
}
