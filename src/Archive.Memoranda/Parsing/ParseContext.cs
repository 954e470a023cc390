using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing;

/// <summary>What one reading of one text gathers: claimed leaves and findings. Never shared between readings.</summary>
internal sealed class ParseContext(SourceText source, ParserOptions options, CancellationToken cancellationToken) : IDisposable
{
    /// <summary>A text that fails everywhere must not flood its reader; a last finding counts the rest.</summary>
    private const int MostDiagnostics = 1000;

    private readonly PooledList<Leaf> _leaves = new();
    private bool _isSorted = true;
    private int _lastStart;
    private List<Diagnostic>? _diagnostics;
    private TextSpan _clean;
    private List<Explanation>? _explanations;
    private string _stage = "page";
    private string _rule = "";

    public SourceText Source => source;

    /// <summary>The characters as the rules read them: the caller's own, but that a no-break space is a space. Offsets are the same.</summary>
    public string Text { get; } = (source.Traits & TextTraits.NoBreakSpace) != TextTraits.None && HasNoBreakSpaceInLine(source.Text) ? source.Text.Replace('\u00A0', ' ') : source.Text;

    public ParserOptions Options => options;

    /// <summary>What lines hold of signatures.</summary>
    public SignatureMemo Signatures => field ??= new(Text);

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The value of a run of characters: white space collapsed, broken words joined, quotation marks as the options say.</summary>
    public string Value(TextSpan span)
    {
        // Once a run has turned out to need no change, as most of a citation does, its parts are not looked through again.
        if (_clean.Contains(span))
        {
            return TextValue.Cut(Text, span);
        }

        var value = TextValue.Of(Text, span, options.Quotes, out var clean);
        _clean = new(span.Start, clean);
        return value;
    }

    public ReadOnlySpan<char> Characters(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>A byte order mark at the start is no part of the first line; gives where the text begins.</summary>
    public int ClaimByteOrderMark()
    {
        var length = Text.StartsWith('\uFEFF') ? 1 : 0;
        Claim(LeafKind.Punctuation, new(0, length));
        return length;
    }

    /// <summary>Says which rule of which stage is at work, for explanations.</summary>
    public void Enter(string stage, [CallerMemberName] string rule = "") => (_stage, _rule) = (stage, rule);

    /// <summary>Says that a rule has read these characters.</summary>
    public void Claim(LeafKind kind, TextSpan span, [CallerMemberName] string rule = "")
    {
        if (span.IsEmpty)
        {
            return;
        }

        Add(new(kind, span));
        if (options.Explain)
        {
            (_explanations ??= []).Add(new(span, kind, $"{_stage}.{_rule}/{rule}"));
        }
    }

    /// <summary>Puts back a leaf that was claimed before.</summary>
    public void Add(Leaf leaf)
    {
        _isSorted &= leaf.Span.Start >= _lastStart;
        _lastStart = leaf.Span.Start;
        _leaves.Add(leaf);
    }

    /// <summary>Claims a value and gives its text.</summary>
    public string ClaimValue(TextSpan span, [CallerMemberName] string rule = "")
    {
        Claim(LeafKind.Value, span, rule);
        return Value(span);
    }

    /// <summary>Names the rule that decided what an editor's mark is.</summary>
    public void ExplainMark(TextSpan span, string rule)
    {
        if (!options.Explain)
        {
            return;
        }

        // A mark that is looked at twice, by a rule that then gives way, is explained once.
        var explanation = new Explanation(span, LeafKind.EditorialMark, $"mark/{rule}");
        _explanations ??= [];
        if (!CollectionsMarshal.AsSpan(_explanations)[Math.Max(0, _explanations.Count - 8)..].Contains(explanation))
        {
            _explanations.Add(explanation);
        }
    }

    /// <summary>What was claimed and why, in the order of the text; of two that begin at one place, the one first claimed.</summary>
    public ValueList<Explanation> Explanations() =>
        _explanations is null ? default : _explanations.OrderBy(static explanation => explanation.Span.Start).ToValueList();

    /// <summary>How many findings came after the most that are kept.</summary>
    public int FindingsLeft { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        if (_diagnostics?.Count >= MostDiagnostics)
        {
            FindingsLeft++;
            return;
        }

        var message = arguments.IsEmpty ? descriptor.MessageFormat : string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, [.. arguments]);
        Add(descriptor, message, span);
    }

    /// <summary>A short quotation of the text for a message, with invisible characters shown by their numbers.</summary>
    public string Quote(TextSpan span) => Quotation.Of(Characters(span));

    public ValueList<Leaf> Leaves() => ValueList.Create<Leaf>(SortedLeaves());

    /// <summary>The claimed leaves so far in the order of the text.</summary>
    public ReadOnlySpan<Leaf> SortedLeaves()
    {
        if (!_isSorted)
        {
            RunMerger.Sort(_leaves);
            (_isSorted, _lastStart) = (true, _leaves.Items[^1].Span.Start);
        }

        return _leaves.Items;
    }

    /// <summary>Gives up the claimed leaves, in the order of the text, to who adds them again with what is missing.</summary>
    public void TakeLeaves(ref StackList<Leaf> taken)
    {
        taken.AddRange(SortedLeaves());
        _leaves.Clear();
        _lastStart = 0;
    }

    public void Dispose() => _leaves.Dispose();

    public ValueList<Diagnostic> Diagnostics()
    {
        if (FindingsLeft > 0)
        {
            var count = FindingsLeft.ToString(CultureInfo.InvariantCulture);
            Add(DiagnosticDescriptors.TooManyFindings, string.Format(CultureInfo.InvariantCulture, DiagnosticDescriptors.TooManyFindings.MessageFormat, count), new(source.Length, 0));
        }

        _diagnostics?.Sort(static (left, right) => left.Span.Start != right.Span.Start
            ? left.Span.Start.CompareTo(right.Span.Start)
            : string.CompareOrdinal(left.Code, right.Code));
        return ValueList.Create<Diagnostic>(CollectionsMarshal.AsSpan(_diagnostics));
    }

    // Web pages often have one on their blank lines, where it makes no difference.
    private static bool HasNoBreakSpaceInLine(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\u00A0'); at >= 0;)
        {
            var isAlone = (at == 0 || text[at - 1] is '\n' or '\r') && (at + 1 == text.Length || text[at + 1] is '\n' or '\r');
            if (!isAlone)
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('\u00A0');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private void Add(DiagnosticDescriptor descriptor, string message, TextSpan span)
    {
        var position = source.GetPosition(span.Start);
        (_diagnostics ??= []).Add(new()
        {
            Code = descriptor.Code,
            Severity = descriptor.Severity,
            Message = message,
            Span = span,
            Line = position.Line,
            Column = position.Column,
        });
    }
}
