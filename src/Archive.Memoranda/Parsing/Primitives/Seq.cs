using Sprache;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>
/// Sequences and choices that allocate nothing beside the results of their parts. They mean what Sprache's query syntax and <c>Or</c> mean; those build
/// closures and parsers at every call (680 bytes for two steps), which a rule that runs at every word cannot afford.
/// </summary>
internal static class Seq
{
    public static Parser<TResult> Of<T1, T2, TResult>(Parser<T1> first, Parser<T2> second, Func<T1, T2, TResult> make) => input =>
    {
        var one = first(input);
        if (!one.WasSuccessful)
        {
            return Outcome.Failure<TResult>();
        }

        var two = second(one.Remainder);
        return two.WasSuccessful ? Outcome.Success(make(one.Value, two.Value), two.Remainder) : Outcome.Failure<TResult>();
    };

    public static Parser<TResult> Of<T1, T2, T3, TResult>(Parser<T1> first, Parser<T2> second, Parser<T3> third, Func<T1, T2, T3, TResult> make) => input =>
    {
        var one = first(input);
        if (!one.WasSuccessful)
        {
            return Outcome.Failure<TResult>();
        }

        var two = second(one.Remainder);
        if (!two.WasSuccessful)
        {
            return Outcome.Failure<TResult>();
        }

        var three = third(two.Remainder);
        return three.WasSuccessful ? Outcome.Success(make(one.Value, two.Value, three.Value), three.Remainder) : Outcome.Failure<TResult>();
    };

    public static Parser<TResult> Of<T1, T2, T3, T4, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Parser<T4> fourth, Func<T1, T2, T3, T4, TResult> make) => input =>
    {
        var one = first(input);
        if (!one.WasSuccessful)
        {
            return Outcome.Failure<TResult>();
        }

        var two = second(one.Remainder);
        if (!two.WasSuccessful)
        {
            return Outcome.Failure<TResult>();
        }

        var three = third(two.Remainder);
        if (!three.WasSuccessful)
        {
            return Outcome.Failure<TResult>();
        }

        var four = fourth(three.Remainder);
        return four.WasSuccessful ? Outcome.Success(make(one.Value, two.Value, three.Value, four.Value), four.Remainder) : Outcome.Failure<TResult>();
    };

    /// <summary>What a function makes of the value.</summary>
    public static Parser<TResult> Map<T, TResult>(this Parser<T> parser, Func<T, TResult> make) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Outcome.Success(make(result.Value), result.Remainder) : Outcome.Failure<TResult>();
    };

    /// <summary>The first alternative that matches.</summary>
    public static Parser<T> First<T>(params Parser<T>[] alternatives) => input =>
    {
        foreach (var alternative in alternatives)
        {
            var result = alternative(input);
            if (result.WasSuccessful)
            {
                return result;
            }
        }

        return Outcome.Failure<T>();
    };

    /// <summary>The value, or a default where it is missing.</summary>
    public static Parser<T> Maybe<T>(Parser<T> parser, T missing) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? result : Outcome.Success(missing, input);
    };

    /// <summary>As many as there are; each takes something, so that this ends.</summary>
    public static Parser<IReadOnlyList<T>> Many<T>(Parser<T> parser) => input =>
    {
        var items = new List<T>();
        var rest = input;
        for (var result = parser(rest); result.WasSuccessful && result.Remainder.Position > rest.Position; result = parser(rest))
        {
            items.Add(result.Value);
            rest = result.Remainder;
        }

        return Outcome.Success<IReadOnlyList<T>>(items, rest);
    };
}
