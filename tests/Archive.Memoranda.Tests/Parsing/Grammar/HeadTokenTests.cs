using Archive.Memoranda.Parsing.Grammar;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

/// <summary>The tokens of a head, wherever they stand in a line.</summary>
public sealed class HeadTokenTests
{
    [Theory]
    [InlineData("Top Secret, Copy 4, 1 December 1949", "Classification Top Secret | Copy 4 | Date 1 December 1949")]
    [InlineData("SECRET, Copy No. 1, 6 May 1951, No. 65", "Classification SECRET | Copy 1 | Date 6 May 1951 | Number 65")]
    [InlineData("SECRET. Copy Nº 6", "Classification SECRET | Copy 6")]
    [InlineData("Copy No.12", "Copy 12")]
    [InlineData("copy no. 2", "Copy 2")]
    [InlineData("Copy No 2", "Copy 2")]
    [InlineData("Copy Nº only", "Copy only")]
    [InlineData("Copy A", "Copy A")]
    public void A_line_of_tokens_is_cut_into_them(string line, string tokens) => Cut(line).Should().Be(tokens);

    [Theory]
    [InlineData("From the diary of Top Secret", "DiaryOf  | Classification Top Secret")]
    [InlineData("N. V. Velikanov 6 May 1951", "Words N. V. Velikanov | Date 6 May 1951")]
    [InlineData("Distributed with the SECRET. Copy Nº 6", "Words Distributed with the | Classification SECRET | Copy 6")]
    [InlineData("A. B. ORLOV 17.XII.1947", "Words A. B. ORLOV | Date 17.XII.1947")]
    [InlineData("“15” January 1963 Top Secret Copy No. 3", "Date “15” January 1963 | Classification Top Secret | Copy 3")]
    public void Two_columns_on_one_line_are_told_apart(string line, string tokens) => Cut(line).Should().Be(tokens);

    [Theory]
    [InlineData("From the Journal of", "DiaryOf ")]
    [InlineData("from the journal", "DiaryOf ")]
    [InlineData("Entry from the journal of A. B. Orlov", "DiaryOf  | Words A. B. Orlov")]
    [InlineData("From A. B. ORLOV's Diary", "DiaryOfName A. B. ORLOV")]
    [InlineData("From A. B. Orlov’s journal", "DiaryOfName A. B. Orlov")]
    [InlineData("From Harbin, No. 3312", "Words From Harbin | Number 3312")]
    public void A_diary_is_told_by_its_phrase(string line, string tokens) => Cut(line).Should().Be(tokens);

    [Theory]
    [InlineData("No. 65", "65")]
    [InlineData("No.110", "110")]
    [InlineData("No 24", "24")]
    [InlineData("Nº 135", "135")]
    [InlineData("Nº 0286/dv", "0286/dv")]
    [InlineData("#7", "7")]
    [InlineData("Outgoing Nº 222", "222")]
    [InlineData("Incoming Nº 01712s", "01712s")]
    [InlineData("Ser. No. 276", "276")]
    [InlineData("Original No. 255", "255")]
    [InlineData("No. 25-C-2236", "25-C-2236")]
    [InlineData("re: no. 292", "292")]
    public void A_number_is_told_by_its_sign(string line, string number) => Cut(line).Should().Be($"Number {number}");

    [Theory]
    [InlineData("Top Secret")]
    [InlineData("TOP SECRET")]
    [InlineData("Top secret!")]
    [InlineData("Strictly Secret")]
    [InlineData("Fully Secret")]
    [InlineData("Eyes Only")]
    [InlineData("Special File")]
    [InlineData("CONFIDENTIAL")]
    [InlineData("CONFIDENTIAL—URGENT")]
    [InlineData("SECRET-EXTREMELY URGENT")]
    [InlineData("HIGHLY CONFIDENTIAL!")]
    [InlineData("for internal use only")]
    [InlineData("Personal Classified Information")]
    public void A_classification_is_told_in_every_spelling(string line) => Cut(line).Should().Be($"Classification {line}");

    [Theory]
    [InlineData("Secretary of the Party Committee")]
    [InlineData("a secret meeting")]
    [InlineData("Copyright")]
    [InlineData("Nothing of note")]
    [InlineData("November was cold")]
    [InlineData("at 10.30 in the morning")]
    [InlineData("Topographic Service")]
    public void A_line_of_words_stays_whole(string line) => Cut(line).Should().Be($"Words {line}");

    [Fact]
    public void Tokens_and_the_marks_between_them_cover_the_line()
    {
        const string Line = "   From the diary of  A. B. Orlov, Top Secret, Copy No. 1;  6 May 1951 , No. 65  ";
        var at = 0;
        foreach (var token in HeadTokens.Cut(Line, new(0, Line.Length)))
        {
            Line[at..token.Span.Start].Trim(' ', ',', ';').Should().BeEmpty();
            at = token.Span.End;
            token.Span.Contains(token.Value).Should().Be(!token.Value.IsEmpty);
        }

        Line[at..].Trim(' ', ',', ';').Should().BeEmpty();
    }

    [Fact]
    public void A_cut_within_a_text_gives_offsets_of_the_text()
    {
        const string Text = "Top Secret\nNo. 65\nCopy 2";

        var token = HeadTokens.Cut(Text, new(11, 6)).Should().ContainSingle().Which;

        (token.Kind, token.Span, token.Value).Should().Be((HeadTokenKind.Number, new TextSpan(11, 6), new TextSpan(15, 2)));
    }

    private static string Cut(string line) =>
        string.Join(" | ", HeadTokens.Cut(line, new(0, line.Length)).Select(token => $"{token.Kind} {line.Substring(token.Value.Start, token.Value.Length)}"));
}
