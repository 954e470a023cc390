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

    private static ValueList<IValidationRule> Record => [];

    private static ValueList<IValidationRule> Citation => [];

    private static ValueList<IValidationRule> Header =>
    [
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

    private static ValueList<IValidationRule> Editorial => [];

    private static ValueList<IValidationRule> Endings => [];

    private static ValueList<IValidationRule> Characters =>
    [
        new MixedLineEnds(),
    ];
}
