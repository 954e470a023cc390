using System.Collections.Frozen;
using Archive.Memoranda.Validation.Rules;

namespace Archive.Memoranda.Validation;

/// <summary>Every rule of the library, in the order of a document's parts.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules. They have no state and serve all validations.</summary>
    public static ValueList<IValidationRule> All { get; } =
    [
        .. Record,
        .. Citation,
        .. Header,
        .. Points,
        .. Editorial,
        .. Endings,
        .. Characters,
    ];

    /// <summary>The codes that rules find; those of the parser among them are taken over by the rule.</summary>
    public static FrozenSet<string> Codes { get; } = All.SelectMany(static rule => rule.Descriptors).Select(static descriptor => descriptor.Code).ToFrozenSet(StringComparer.Ordinal);

    private static ValueList<IValidationRule> Record =>
    [
        new NoTitle(),
        new NoDate(),
        new ImpossibleDate(),
        new EmptyLabel(),
        new UnknownLabel(),
        new RepeatedLabel(),
        new RepeatedParagraph(),
        new CutOff(),
    ];

    private static ValueList<IValidationRule> Citation =>
    [
        new NoCitation(),
        new TitleDiffers(),
        new DateDiffers(),
        new CitationDate(),
        new NoSource(),
        new NoLocator(),
        new RussianLocator(),
        new ReversedRange(),
        new UnreadableRange(),
        new RangeLabel(),
        new UnknownUnit(),
        new UnknownArchive(),
        new ForeignAddress(),
        new RecordIdDiffers(),
        new NoTranslator(),
    ];

    private static ValueList<IValidationRule> Header =>
    [
        new ImpossibleHeadDate(),
        new WrittenBeforeTheEvent(),
        new FarFromTheRecordsDate(),
        new OtherClassification(),
        new EmptyHeadLabel(),
        new DiaristNotInTitle(),
        new SecondHead(),
    ];

    private static ValueList<IValidationRule> Points =>
    [
        new MissingPoint(),
        new RepeatedPoint(),
        new PointOutOfOrder(),
        new MixedLabelStyles(),
        new LetterForDigit(),
        new FirstPointNotFirst(),
        new EmptyPoint(),
        new CombinedLabel(),
        new LevelNeverReturns(),
        new PointsAllAlike(),
    ];

    private static ValueList<IValidationRule> Editorial =>
    [
        new UnbalancedBrackets(),
        new GuessedKinds(),
        new DoubledBrackets(),
        new EmptyBracket(),
        new HiddenAddress(),
        new QuotationInBracket(),
    ];

    private static ValueList<IValidationRule> Endings =>
    [
        new OfficeWithoutName(),
        new NoSignature(),
        new NotesAndMarks(),
        new MarksWithoutNotes(),
        new NoteOrder(),
    ];

    private static ValueList<IValidationRule> Characters =>
    [
        new MixedLineEnds(),
        new SuspectCharacters(),
    ];
}
