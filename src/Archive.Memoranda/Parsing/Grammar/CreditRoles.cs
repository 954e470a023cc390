namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The roles of one credit in printed order, in one number: what a clause says is passed on without an object. Empty in the default.</summary>
internal readonly record struct CreditRoles
{
    private const int BitsOfOne = 4;
    private const int Most = 32 / BitsOfOne;

    private readonly uint _roles;

    private CreditRoles(uint roles, int count) => (_roles, Count) = (roles, count);

    /// <summary>How many roles there are.</summary>
    public int Count { get; }

    public ContributorRole this[int index] => (ContributorRole)((_roles >> (index * BitsOfOne)) & ((1 << BitsOfOne) - 1));

    /// <summary>These roles and one more. There are seven kinds; what a list of verbs has beyond eight repeats them and is left out.</summary>
    public CreditRoles With(ContributorRole role) => Count == Most ? this : new(_roles | ((uint)role << (Count * BitsOfOne)), Count + 1);

    public bool Contains(ContributorRole role)
    {
        for (var index = 0; index < Count; index++)
        {
            if (this[index] == role)
            {
                return true;
            }
        }

        return false;
    }
}
