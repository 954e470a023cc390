using System.Runtime.InteropServices;

namespace Archive.Memoranda.Writing;

/// <summary>The editors' marks of one document that stand in none of its blocks: those of its head, and those beside its signatures.</summary>
/// <remarks>Marks are numbered in the order of <see cref="Memorandum.Editorial"/>, which the written text has to keep.</remarks>
internal sealed class PartMarks
{
    private readonly Dictionary<string, Queue<string>> _carriers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);

    /// <summary>The marks that no value carries, in order.</summary>
    public List<(EditorialMark Mark, int Number)> Loose { get; } = [];

    /// <summary>Notes the brackets of a value.</summary>
    public void AddCarrier(string? value)
    {
        foreach (var inner in Brackets.Inside(value ?? ""))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_carriers, inner, out _) ??= new()).Enqueue(value!);
        }
    }

    /// <summary>Whether a value has a bracket with the text of a mark; the bracket then is that mark's.</summary>
    public bool TryCarry(EditorialMark mark, int number)
    {
        if (!_carriers.TryGetValue(mark.Text, out var values) || !values.TryDequeue(out var value))
        {
            return false;
        }

        _first.TryAdd(value, number);
        return true;
    }

    /// <summary>The number of the first mark in a value; null where it carries none.</summary>
    public int? NumberOf(string value) => _first.TryGetValue(value, out var number) ? number : null;
}
