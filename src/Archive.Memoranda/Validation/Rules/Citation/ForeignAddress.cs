namespace Archive.Memoranda.Validation.Rules;

/// <summary>The address of a citation is the archive's own, <c>digitalarchive.wilsoncenter.org</c>.</summary>
internal sealed class ForeignAddress : IValidationRule
{
    private const string Domain = "wilsoncenter.org";

    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.MirrorAddress, CitationDescriptors.ForeignAddress];

    public void Check(ValidationContext context)
    {
        // The address of a source line is the source's.
        if (context.Memorandum.Citation is not { Url: { } url } citation || (citation.Publisher ?? citation.Title) is null || citation.SpanOf("url") is not { } span)
        {
            return;
        }

        var start = url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        var length = url.AsSpan(start).IndexOfAny('/', '?', '#') is var end and >= 0 ? end : url.Length - start;
        var host = url.AsSpan(start, length);
        if (!IsOfArchive(host))
        {
            // wilson-center-digital-archive.example.com   web.archive.org/web/2015/https://digitalarchive.wilsoncenter.org
            var isMirror = url.Contains("wilson", StringComparison.OrdinalIgnoreCase) && url.Contains("archive", StringComparison.OrdinalIgnoreCase);
            context.Report(isMirror ? CitationDescriptors.MirrorAddress : CitationDescriptors.ForeignAddress, span, Quotation.OfName(host));
        }
    }

    private static bool IsOfArchive(ReadOnlySpan<char> host)
    {
        var name = host[..(host.IndexOf(':') is var port and >= 0 ? port : host.Length)];
        return name.EndsWith(Domain, StringComparison.OrdinalIgnoreCase) && (name.Length == Domain.Length || name[^(Domain.Length + 1)] == '.');
    }
}
