using System.Globalization;
using Xunit.Sdk;

namespace Archive.Memoranda.Tests.Support;

/// <summary>What holds for every small value that reads and writes itself.</summary>
internal static class SmallValue
{
    /// <summary>The value, written and read again by each way there is, is the value.</summary>
    public static void ShouldReadBack<T>(T value)
        where T : ISpanParsable<T>, ISpanFormattable
    {
        var printed = value.ToString()!;
        Same(value, T.Parse(printed, null), printed);
        Same(value, T.Parse(printed.AsSpan(), CultureInfo.GetCultureInfo("tr-TR")), printed);
        Same(true, T.TryParse(printed, null, out var read), printed);
        Same(value, read, printed);
        Same(true, T.TryParse(printed.AsSpan(), null, out var spanned), printed);
        Same(value, spanned, printed);
        ShouldFormatAsItPrints(value);
    }

    /// <summary>Every way of writing the value gives the same text, and one into too little room gives none.</summary>
    public static void ShouldFormatAsItPrints<T>(T value)
        where T : ISpanFormattable
    {
        var printed = value.ToString()!;
        Same(printed, value.ToString("G", CultureInfo.GetCultureInfo("de-DE")), printed);
        Same(printed, string.Create(CultureInfo.InvariantCulture, $"{value}"), printed);
        var room = new char[printed.Length + 3];
        Same(true, value.TryFormat(room, out var written, default, null), printed);
        Same(printed, new string(room, 0, written), printed);
        if (printed.Length > 0)
        {
            Same(false, value.TryFormat(room.AsSpan(0, printed.Length - 1), out var none, default, null), printed);
            Same(0, none, printed);
        }
    }

    private static void Same<T>(T expected, T found, string printed)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            throw new XunitException($"{typeof(T).Name} printed as '{printed}': expected {expected}, found {found}");
        }
    }
}
