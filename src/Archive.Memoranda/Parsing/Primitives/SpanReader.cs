namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Reads a value from the start of the rest; gives the number of characters, negative where it does not match.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal delegate int SpanReader<T>(ReadOnlySpan<char> rest, out T value);
