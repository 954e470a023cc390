namespace Archive.Memoranda;

/// <summary>Where the value of one field stands in the text.</summary>
/// <remarks>
/// A value can stand in several places: a head that was set in two columns and flattened into lines, <c>From the diary of Top Secret</c> /
/// <c>N. V. Roshchin 6 May 1951</c>, has its parts apart. Such a field has one entry for each place.
/// </remarks>
/// <param name="Field">The name of the field as in the JSON, such as <c>title</c> or <c>originalLanguages</c>.</param>
/// <param name="Span">The characters of the value.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct FieldSpan(string Field, TextSpan Span);
