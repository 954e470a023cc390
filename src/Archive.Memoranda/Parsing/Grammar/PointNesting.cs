namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Decides on which level a point stands. Typists change style on one level, <c>I.</c> <c>2.</c> <c>3, 4.</c>, so numbers count more than looks.</summary>
internal sealed class PointNesting
{
    private const int DeepestLevel = 8;

    private readonly List<Level> _levels = [];

    private readonly record struct Level(PointStyle Style, char Close, int Last);

    /// <summary>The level of the next point, 0 for the outermost.</summary>
    public int Place(PointLabel label)
    {
        var first = label.Numbers.IsEmpty ? 0 : label.Numbers[0];
        var last = label.Numbers.IsEmpty ? 0 : label.Numbers[label.Numbers.Count - 1];
        var shape = new Level(label.Style, label.Text[^1], last);
        var level = FindLevel(shape, first);
        _levels.RemoveRange(Math.Min(level, _levels.Count), _levels.Count - Math.Min(level, _levels.Count));
        _levels.Add(shape);
        return _levels.Count - 1;
    }

    private int FindLevel(Level shape, int number)
    {
        // The number goes on where a level left off: first with its style, then without.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var level = _levels.Count - 1; level >= 0; level--)
            {
                var open = _levels[level];
                if (number == open.Last + 1 && number > 1 && (pass == 1 || (open.Style == shape.Style && open.Close == shape.Close)))
                {
                    return level;
                }
            }
        }

        for (var level = _levels.Count - 1; level >= 0; level--)
        {
            if (_levels[level].Style == shape.Style && _levels[level].Close == shape.Close)
            {
                return level;
            }
        }

        return number <= 1 ? Math.Min(_levels.Count, DeepestLevel) : Math.Max(0, _levels.Count - 1);
    }
}
