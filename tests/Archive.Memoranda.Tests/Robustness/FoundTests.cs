using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>The smallest texts that once broke a promise. Random edits find them, and are too long to be read; a new one is a new line here.</summary>
public sealed class FoundTests
{
    [Theory]
    [InlineData("Document Information\nSource\nn\nSource\nD")]
    [InlineData("Record ID\na\nRecord ID\nn")]
    [InlineData("Contents:\nr\nContents:\nI")]
    [InlineData("Summary:\n.\n\nSummary:\nH")]
    [InlineData("Associated Places\nLanguage\nG\nLanguage\nr")]
    [InlineData("Original Uploaded Date\nThe History and Public Policy Program welcomes\nRights\n0")]
    [InlineData("Original Classification\nDonors\nn\nDonors\na")]
    public void A_field_that_is_printed_twice_loses_nothing(string text) => Invariants.Hold(text);

    [Theory]
    [InlineData("[[")]
    [InlineData("*T")]
    [InlineData("s]")]
    [InlineData("\"1.")]
    [InlineData("e\nD[.")]
    [InlineData("Subject:[[]")]
    [InlineData("N o t e\non tY[...][1]")]
    [InlineData("Y[stamp\nCopy Nº\n]\n")]
    public void Brackets_and_marks_in_odd_places_are_read(string text) => Invariants.Hold(text);

    [Theory]
    [InlineData("To C\nMinister")]
    [InlineData("Deputy\nDate:")]
    [InlineData("Date:\nNo 0")]
    [InlineData("Embassy Cairo 3.9.66")]
    [InlineData("s\nFrom\nDate:\nt\ne g]:\n1.T\nOriginal Uploaded Date\n2012-05-01\nLanguage\nD\n0\nn\nc")]
    [InlineData("DATE: 2 M 1")]
    [InlineData("31\nDATE:")]
    [InlineData("TELEGRAM\nSENDER:")]
    [InlineData("t,No 0\nTELEGRAM\nTo:C\nFrom\nDate:1\nC\no\nr\n.\n2.T")]
    [InlineData(".\nAMBASSADOR[sign]/F/\nDepartment")]
    [InlineData(")\nK, S Ambassador 58.\nDEPARTMENT ")]
    [InlineData("1970\nh\n:4.3.1970\nClassification:\na\nR\nf\ne\n1\ne\nn\nc\n9\nOriginal Classification\nS")]
    public void Labels_and_tokens_in_odd_places_are_read(string text) => Invariants.Hold(text);

    [Theory]
    [InlineData("Arhiv:e,Serbia")]
    [InlineData("Arhiv:t,Russian Federation(RF)")]
    [InlineData("Arhiv:/,France. Obtained by n")]
    [InlineData("“,“")]
    [InlineData("” ”\"")]
    public void Citations_of_a_few_characters_are_read(string text) => Invariants.HoldForCitation(text);
}
