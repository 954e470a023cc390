using System.Text;
using Xunit.Sdk;

namespace Archive.Memoranda.Tests.Support;

/// <summary>What holds for every text, whatever is in it: the promises of the parser that no test of a single form can show.</summary>
internal static partial class Invariants
{
    /// <summary>Parses a text as a document and checks every promise.</summary>
    /// <returns>The result, for a test that wants more.</returns>
    public static ParseResult Hold(string text)
    {
        var result = Guarded(text, () => MemorandumParser.Parse(text));
        Check(text, () =>
        {
            Require(ReferenceEquals(result.SourceText.Text, text), "the result holds the caller's own text");
            Leaves(text, result.Leaves);
            Diagnostics(text, result.Diagnostics);
            Spans(text, result.Memorandum);
            Values(text, result.Memorandum);
            Unrecognized(result);
            Views(result.Memorandum);
            RoundTrip(text, result.Memorandum);
        });
        return result;
    }

    /// <summary>Parses a text as a citation and checks every promise.</summary>
    public static CitationParseResult HoldForCitation(string text)
    {
        var result = Guarded(text, () => CitationParser.Parse(text));
        Check(text, () =>
        {
            Leaves(text, result.Leaves);
            Diagnostics(text, result.Diagnostics);
            Spans(new(0, text.Length), result.Citation);
            Values(text, result.Citation);
            if (IsWellFormed(text))
            {
                Require(MemorandumJson.DeserializeCitation(MemorandumJson.Serialize(result.Citation)) == result.Citation, "the citation reads back equal from its JSON");
            }
        });
        return result;
    }

    /// <summary>Whether a text has no lone surrogate, which no UTF-8 can hold.</summary>
    public static bool IsWellFormed(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static T Guarded<T>(string text, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception exception)
        {
            throw new XunitException($"Reading threw {exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}\nThe text was:\n{Shown(text)}", exception);
        }
    }

    private static void Check(string text, Action checks)
    {
        try
        {
            checks();
        }
        catch (BrokenException broken)
        {
            throw new XunitException($"It does not hold that {broken.Message}.\nThe text was:\n{Shown(text)}", broken);
        }
    }

    private static void Require(bool holds, string promise)
    {
        if (!holds)
        {
            throw new BrokenException(promise);
        }
    }

    private static void RoundTrip(string text, Memorandum memorandum)
    {
        if (IsWellFormed(text))
        {
            Require(MemorandumJson.Deserialize(MemorandumJson.Serialize(memorandum)) == memorandum, "the memorandum reads back equal from its JSON");
        }
    }

    // Reading the text in any view never fails; as printed it is what the blocks say.
    private static void Views(Memorandum memorandum)
    {
        foreach (var view in Enum.GetValues<EditorialView>())
        {
            Require(memorandum.GetText(view) is not null, $"the text can be read as {view}");
        }
    }

    // Escaped, so that it can be pasted into a test.
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text.Length > 6000 ? text.AsSpan(0, 6000) : text)
        {
            shown.Append(c is '\n' ? "\\n" : c is '\r' ? "\\r" : c is '\t' ? "\\t" : char.IsControl(c) || char.IsSurrogate(c) || c is '\u00A0' or '\uFEFF' ? $"\\u{(int)c:X4}" : c.ToString());
        }

        return shown.ToString();
    }

    private sealed class BrokenException(string promise) : Exception(promise);
}
