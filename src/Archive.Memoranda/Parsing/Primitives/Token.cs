namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>
/// Sequences and choices within a token, such as a date, that to the grammars is one step. They mean what <see cref="Seq"/> means for Sprache's rules, but read
/// characters and leave no object behind.
/// </summary>
internal static class Token
{
    /// <summary>What two functions read, one behind the other.</summary>
    public static SpanReader<TResult> Of<T1, T2, TResult>(SpanReader<T1> first, SpanReader<T2> second, Func<T1, T2, TResult> make) => (rest, out value) =>
    {
        value = default!;
        var one = first(rest, out var firstValue);
        if (one < 0)
        {
            return -1;
        }

        var two = second(rest[one..], out var secondValue);
        if (two < 0)
        {
            return -1;
        }

        value = make(firstValue, secondValue);
        return one + two;
    };

    /// <summary>What three functions read, one behind the other.</summary>
    public static SpanReader<TResult> Of<T1, T2, T3, TResult>(SpanReader<T1> first, SpanReader<T2> second, SpanReader<T3> third, Func<T1, T2, T3, TResult> make) => (rest, out value) =>
    {
        value = default!;
        var one = first(rest, out var firstValue);
        if (one < 0)
        {
            return -1;
        }

        var two = second(rest[one..], out var secondValue);
        if (two < 0)
        {
            return -1;
        }

        var three = third(rest[(one + two)..], out var thirdValue);
        if (three < 0)
        {
            return -1;
        }

        value = make(firstValue, secondValue, thirdValue);
        return one + two + three;
    };

    /// <summary>What a function makes of the value.</summary>
    public static SpanReader<TResult> Map<T, TResult>(this SpanReader<T> reader, Func<T, TResult> make) => (rest, out value) =>
    {
        var length = reader(rest, out var read);
        value = length < 0 ? default! : make(read);
        return length;
    };

    /// <summary>What a function reads, with what must follow it as a part of the same token: a day with its comma.</summary>
    public static SpanReader<T> Before<T>(this SpanReader<T> reader, Slice.Matcher behind) => (rest, out value) =>
    {
        var length = reader(rest, out value);
        var more = length < 0 ? -1 : behind(rest[length..]);
        return more < 0 ? -1 : length + more;
    };

    /// <summary>The first alternative that matches.</summary>
    public static SpanReader<T> First<T>(params SpanReader<T>[] alternatives) => (rest, out value) =>
    {
        foreach (var alternative in alternatives)
        {
            if (alternative(rest, out value) is var length and >= 0)
            {
                return length;
            }
        }

        value = default!;
        return -1;
    };
}
