using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Generators of the small values that a memorandum is made of. Texts hold what breaks writers, dates and spans their extremes.</summary>
internal static class Generators
{
    private static readonly string[] Pieces =
    [
        "a", "Zhou Enlai", " ", "  ", "\"", "'", "\\", "/", "<b>", "&amp;", "{}", "[1]", "null", "\n", "\r\n", "\t", "\0", "\u0001", "\u001f",
        "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u2028", "\u2029", "\ufeff", "\ufffd",
        "é", "e\u0301", "й", "中", "“", "…", "\ue000", "😀", "👩\u200d👩\u200d👧", "𐀀",
    ];

    /// <summary>Valid UTF-16 of any content, mostly short, often empty.</summary>
    public static Gen<string> Text { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    public static Gen<TextSpan> Span { get; } = Gen.OneOf(
        Gen.Constant(default(TextSpan)),
        from start in Gen.Choose(0, 1_000_000) from length in Gen.Choose(0, 1000) select new TextSpan(start, length),
        Gen.Constant(new TextSpan(0, int.MaxValue)));

    public static Gen<FieldSpan> Place { get; } = from name in Text from span in Span select new FieldSpan(name, span);

    public static Gen<LocalDate> Day { get; } =
        from year in Gen.OneOf(Gen.Choose(1900, 2025), Gen.Choose(-9998, 9999))
        from day in Gen.Choose(0, 364)
        select new LocalDate(year, 1, 1).PlusDays(day);

    public static Gen<ArchiveDate> Date { get; } =
        from text in Text
        from one in Day
        from other in Day
        from precision in Enumeration<DatePrecision>()
        from guess in Gen.Choose(0, 3)
        select new ArchiveDate(text, LocalDate.Min(one, other), LocalDate.Max(one, other), precision, (DateGuess)guess);

    public static Gen<T> Enumeration<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<T?> Maybe<T>(Gen<T> generator)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), generator.Select(value => (T?)value));

    public static Gen<T?> Optional<T>(Gen<T> generator)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), generator.Select(value => (T?)value));

    public static Gen<ValueList<T>> List<T>(Gen<T> generator) =>
        Gen.OneOf(Gen.Constant(default(ValueList<T>)), generator.Resize(3).ListOf().Resize(3).Select(items => items.ToValueList()));
}
