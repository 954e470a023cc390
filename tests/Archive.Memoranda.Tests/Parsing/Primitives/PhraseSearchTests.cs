using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Tests.Parsing.Primitives;

public sealed class PhraseSearchTests
{
    private static readonly PhraseSearch AnyCase = new(StringComparison.OrdinalIgnoreCase, "on file at", "once", "mus\u00E9e", "e-Dossier");

    private static readonly PhraseSearch SameCase = new(StringComparison.Ordinal, "zh", "tsiya");

    [Theory]
    [InlineData("on file at")]
    [InlineData("a copy ON FILE AT the archive")]
    [InlineData("MUS\u00C9E de l'Homme")]
    [InlineData("CWIHP E-Dossier No. 1")]
    [InlineData("o on once")]
    public void A_phrase_is_found_anywhere_and_in_any_case(string text) => AnyCase.IsIn(text).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("o")]
    [InlineData("on file a")]
    [InlineData("musee")]
    public void Another_text_holds_no_phrase(string text) => AnyCase.IsIn(text).Should().BeFalse();

    [Theory]
    [InlineData("zhurnal", true)]
    [InlineData("Zhurnal", false)]
    [InlineData("revoliutsiya", true)]
    public void Case_counts_where_it_is_asked_for(string text, bool isFound) => SameCase.IsIn(text).Should().Be(isFound);
}
