using Archive.Memoranda.Validation;

namespace Archive.Memoranda;

/// <summary>Holds documents to the rules of their format: what is wrong with each, where, why it matters and what would mend it.</summary>
/// <remarks>
/// <para>Reading and judging are two things: the parser keeps <c>I.</c> before <c>2.</c> as the typist left it, and a rule says that the two do not fit.
/// <see cref="DiagnosticDescriptors.All"/> lists what there is to find.</para>
/// <para>The parser's warnings and errors are among the findings; what it only tells of its reading (the layout it saw, kinds it guessed) stays in
/// <see cref="ParseResult.Diagnostics"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = MemorandumParser.Parse(File.ReadAllText("seeds/000_24b1dae8800ad39c.txt"));
/// foreach (var finding in MemorandumValidator.Validate(result, new() { Profile = ValidationProfile.Edition }))
/// {
///     Console.WriteLine($"{finding.Path} {finding}");
/// }
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class MemorandumValidator
{
    // Mends can make room for others that stood in their way; a handful of rounds settles every text.
    private const int MostRounds = 10;

    /// <summary>Holds a document to the rules.</summary>
    /// <param name="result">What the parser made of it.</param>
    /// <param name="options">What it is held to; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up a long document.</param>
    /// <returns>The findings in the order of the text, each with the path of its part and, where the mend is mechanical, a fix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a code that there is not.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueList<Diagnostic> Validate(ParseResult result, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        options ??= ValidationOptions.Default;
        var severities = new SeverityTable(options);
        var findings = new FindingList(options.MaxFindings);
        var context = new ValidationContext(result, options, severities, findings, cancellationToken);
        if (!NoDocument.Reports(context))
        {
            ParserFindings.PassOn(context, options.Rules, findings);
            Check(RuleCatalogue.All, context, cancellationToken);
            Check(options.Rules, context, cancellationToken);
        }

        return findings.InOrder(result.SourceText, severities.Of(DiagnosticDescriptors.TooManyFindings));
    }

    /// <summary>Applies the fixes of findings to the text that they were found in.</summary>
    /// <param name="text">The text, the one that was parsed.</param>
    /// <param name="findings">The findings; those without a fix are passed by.</param>
    /// <returns>The mended text. Of two fixes that touch the same characters the first is applied; <see cref="Mend"/> goes on with the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">An edit reaches outside the text: the findings are of another one.</exception>
    public static string ApplyFixes(string text, IEnumerable<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        return FixApplier.Apply(text, findings);
    }

    /// <summary>Reads, judges and mends a text until nothing is left that can be mended mechanically; suggestions (<see cref="Fix.IsSuggestion"/>) under <see cref="ValidationProfile.Edition"/> alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parserOptions">How it is read; null for the defaults.</param>
    /// <param name="options">What it is held to; null for the defaults. Codes that are off are not mended.</param>
    /// <param name="cancellationToken">Gives up a long text.</param>
    /// <returns>The mended text, the same as <paramref name="text"/> where nothing was to be mended. Mending it again changes nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a code that there is not.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static string Mend(string text, ParserOptions? parserOptions = null, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ValidationOptions.Default;
        for (var round = 0; round < MostRounds; round++)
        {
            var findings = Validate(MemorandumParser.Parse(text, parserOptions, cancellationToken), options, cancellationToken);
            var mended = FixApplier.Apply(text, findings.Where(finding => options.Mends(finding.Fix)));
            if (string.Equals(mended, text, StringComparison.Ordinal))
            {
                break;
            }

            text = mended;
        }

        return text;
    }

    private static void Check(ValueList<IValidationRule> rules, ValidationContext context, CancellationToken cancellationToken)
    {
        foreach (var rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(context);
        }
    }
}
