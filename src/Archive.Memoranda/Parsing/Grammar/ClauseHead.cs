namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The first words of a clause: where they begin, where what they introduce begins, and what a credit says.</summary>
internal readonly record struct ClauseHead(int Start, int BodyStart, CreditHead Credit)
{
    /// <summary>Whether a note begins here, which has no roles.</summary>
    public bool IsNote => Credit.Roles.Count == 0;
}
