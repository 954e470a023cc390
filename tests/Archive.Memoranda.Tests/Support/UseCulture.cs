using System.Globalization;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Runs a piece of a test under cultures in which careless code breaks.</summary>
/// <remarks>
/// Turkish has an I without a dot and an i that keeps it, which shows wherever case is changed; German writes numbers and dates with other marks.
/// </remarks>
internal static class UseCulture
{
    private static readonly string[] Names = ["tr-TR", "de-DE"];

    /// <summary>Runs the body once under each culture; the test's own culture is back afterwards.</summary>
    public static void Each(Action body)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
                body();
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
