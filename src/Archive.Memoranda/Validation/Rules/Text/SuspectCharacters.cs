namespace Archive.Memoranda.Validation.Rules;

/// <summary>Looks through the text once for characters that seldom stand there by right, and has each kind that it meets judged by itself.</summary>
internal sealed class SuspectCharacters : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors =>
    [
        TextDescriptors.ControlCharacters,
        TextDescriptors.Mojibake,
        TextDescriptors.BidiControls,
        TextDescriptors.ZeroWidth,
        TextDescriptors.SoftHyphens,
        TextDescriptors.LookAlikes,
        TextDescriptors.PrivateUse,
        TextDescriptors.LoneSurrogates,
    ];

    public void Check(ValidationContext context)
    {
        var kinds = CharacterScan.KindsIn(context.SourceText);
        if (kinds is CharacterKinds.None or CharacterKinds.RightToLeft)
        {
            return;
        }

        if (Has(kinds, CharacterKinds.Control))
        {
            StrayControls.Check(context);
        }

        if (Has(kinds, CharacterKinds.Mojibake) || Has(kinds, CharacterKinds.Control))
        {
            Mojibake.Check(context);
        }

        if (Has(kinds, CharacterKinds.Bidi))
        {
            BidiControls.Check(context, hasRightToLeft: Has(kinds, CharacterKinds.RightToLeft));
        }

        if (Has(kinds, CharacterKinds.ZeroWidth))
        {
            ZeroWidthCharacters.Check(context);
        }

        if (Has(kinds, CharacterKinds.SoftHyphen))
        {
            SoftHyphens.Check(context);
        }

        if (Has(kinds, CharacterKinds.OtherAlphabet))
        {
            LookAlikeLetters.Check(context);
        }

        if (Has(kinds, CharacterKinds.PrivateUse))
        {
            PrivateUseCharacters.Check(context);
        }

        if (Has(kinds, CharacterKinds.Surrogate))
        {
            LoneSurrogates.Check(context);
        }
    }

    private static bool Has(CharacterKinds kinds, CharacterKinds kind) => (kinds & kind) == kind;
}
