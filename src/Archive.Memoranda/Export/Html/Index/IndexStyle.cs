using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>The style of index pages, apart from the rules of their filters.</summary>
internal static class IndexStyle
{
    private const string Rules = """
        header, main { max-width: 96rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
        header { padding-block: 2rem .5rem; border-bottom: 3px double var(--strong-rule); }
        header h1 { margin: 0; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.6rem); }
        header p { margin: .25rem 0 .75rem; color: var(--quiet); }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; font-family: var(--sans); font-size: .95rem; }
        nav a { display: inline-block; padding-block: .25rem; }
        h2 { margin: 2rem 0 .75rem; font-size: 1.35rem; }
        .quiet { color: var(--quiet); }
        #timeline, #counts, #documents { font-family: var(--sans); font-size: .9rem; line-height: 1.4; }
        #timeline h2, #counts h2, #documents h2 { font-family: var(--serif); }
        #timeline i, #counts i { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        b { font-weight: 400; print-color-adjust: exact; -webkit-print-color-adjust: exact; forced-color-adjust: none; background: var(--accent); }
        button { font: inherit; color: var(--link); background: var(--field); border: 1px solid var(--strong-rule); border-radius: 4px; padding: .35rem .75rem; cursor: pointer; }
        button:hover { border-color: var(--link); }
        [hidden] { display: none !important; }

        .groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17.5rem, 100%), 1fr)); gap: 1rem 1.5rem; margin: 0; padding: 0; list-style: none; }
        .groups ol { position: relative; display: grid; grid-template-columns: repeat(10, minmax(0, 1fr)); margin: 0; padding: 0; list-style: none; border-bottom: 1px solid var(--rule); }
        .groups > li { position: relative; min-width: 0; display: flex; flex-direction: column; justify-content: space-between; background: var(--panel); border: 1px solid var(--rule); border-radius: 6px; padding: .5rem .6rem .35rem; }
        .group { align-self: start; padding-block: .15rem; font-weight: 600; }
        .group span { color: var(--quiet); font-weight: 400; }
        .groups ol { border: 0; }
        .groups ol li { display: grid; align-items: end; }
        .groups ol a { position: relative; display: flex; flex-direction: column-reverse; align-items: center; min-height: 1.5rem; font-size: .72rem; line-height: 1.5; text-align: center; text-decoration: none; color: var(--ink); }
        .groups ol a:hover, .groups ol a:focus-visible { background: var(--field); }
        .groups ol a:hover b { background: var(--link); }
        .groups ol b { width: calc(100% - 4px); border-bottom: 1px solid var(--strong-rule); }
        .groups ol span:last-child { color: var(--quiet); }
        .undated { align-self: start; }

        .facets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 1.25rem 2rem; align-items: start; }
        fieldset { min-width: 0; margin: 0; padding: .25rem 0 0; border: 0; border-top: 1px solid var(--strong-rule); }
        legend { padding: 0 .75rem 0 0; font-weight: 600; }
        fieldset label, .rare { position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 .5rem; align-items: baseline; margin: 0; padding: .22rem .3rem; border-radius: 4px; }
        .rare { grid-template-columns: minmax(0, 1fr) auto; padding-inline-start: 1.8rem; }
        fieldset label { cursor: pointer; }
        fieldset label:hover { background: var(--panel); }
        fieldset label:has(:checked) { background: var(--panel); font-weight: 600; }
        fieldset input { margin: 0; width: 1rem; height: 1rem; align-self: start; margin-top: .15rem; accent-color: var(--link); }
        fieldset small { display: block; font-size: .8rem; font-weight: 400; color: var(--quiet); }
        .count { font-variant-numeric: tabular-nums; color: var(--quiet); }
        fieldset b { grid-column: 2; height: 4px; margin-top: .12rem; border-radius: 2px; opacity: .8; }
        summary { padding: .3rem; color: var(--link); cursor: pointer; border-radius: 4px; }
        @supports not selector(:has(a)) { fieldset input { display: none; } }

        .tools { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; margin-bottom: .75rem; }
        .tools p { margin: 0; }
        .search { flex: 1 1 20rem; }
        .search label { font-weight: 600; margin-inline-end: .35rem; }
        .search span { display: block; font-size: .8rem; }
        input[type=search] { font: inherit; font-size: 1rem; color: var(--ink); background: var(--field); border: 1px solid var(--strong-rule); border-radius: 4px; padding: .4rem .6rem; width: min(24rem, 100%); }
        #shown { font-variant-numeric: tabular-nums; }
        .reset { display: none; }
        #counts:has([id]:checked) ~ #documents .reset { display: block; }
        .only { display: none; margin: 0 0 .75rem; padding: .5rem .75rem; background: var(--panel); border-inline-start: 4px solid var(--target-edge); }
        .only:target { display: block; }
        #none { padding: 1rem 0; }
        #documents { counter-reset: row; }
        .total { color: var(--quiet); }
        .total::after { content: counter(row) " documents shown"; }
        .live .total { display: none; }

        table { --as: grid; display: block; border-bottom: 1px solid var(--strong-rule); }
        thead, tbody { display: block; }
        tr { display: grid; grid-template-columns: 6.2rem minmax(12rem, 3fr) minmax(0, .9fr) minmax(0, 2fr) minmax(0, 1.6fr) minmax(6.2rem, 1fr) minmax(4.9rem, .8fr) 3.4rem 3.4rem 4.4rem; gap: 0 .75rem; padding: .4rem .25rem; border-top: 1px solid var(--rule); }
        th, td { min-width: 0; padding: 0; text-align: start; font-weight: 400; }
        tbody tr { counter-increment: row; }
        .many tbody tr { content-visibility: auto; contain-intrinsic-size: auto 3.2rem; }
        tbody tr:hover { background: var(--panel); }
        tbody th { font-family: var(--serif); font-size: 1rem; line-height: 1.3; }
        tbody tr > :first-child, tbody tr > :nth-child(n+8) { font-variant-numeric: tabular-nums; }
        tr > :nth-child(n+8) { text-align: end; }
        thead { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 2px solid var(--strong-rule); }
        thead tr { align-items: baseline; border: 0; }
        thead th { font-weight: 600; font-size: .85rem; overflow-wrap: normal; }
        thead a, thead button { display: inline-block; padding: .15rem 0; font: inherit; color: var(--link); background: none; border: 0; text-align: inherit; text-decoration: underline; text-underline-offset: .18em; }
        [aria-sort=ascending]::after { content: " \25B2" / ""; font-size: .7em; }
        [aria-sort=descending]::after { content: " \25BC" / ""; font-size: .7em; }

        @media screen and (max-width: 62rem) {
          table { --as: block; }
          thead { position: static; }
          thead tr { display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
          thead tr::before { content: "Sort by" / ""; font-size: .85rem; color: var(--quiet); }
          thead th:not([aria-sort], :has(a, button)), thead tr:not(:has(a, button)) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
          thead a, thead button { padding: .3rem 0; }
          tbody tr { padding: .65rem 0; }
          .many tbody tr { contain-intrinsic-size: auto 7rem; }
          tbody tr > * { display: inline; }
          tbody tr > :nth-child(-n+2) { display: block; }
          tbody tr > :first-child { color: var(--quiet); }
          tbody tr > th { margin-block: .1rem .2rem; font-size: 1.1rem; }
          tbody tr > td:empty { display: none; }
          tbody tr > td:nth-child(n+3):not(:nth-child(10))::after { content: " \00B7  " / ""; color: var(--quiet); }
          tbody tr > :nth-child(n+8) { white-space: nowrap; }
          tbody tr > :nth-child(8)::before { content: "points " / ""; }
          tbody tr > :nth-child(9)::before { content: "marks " / ""; }
          tbody tr > :nth-child(10)::before { content: "findings " / ""; }
        }

        @media print {
          header, main { max-width: none; padding-inline: 0; }
          #timeline, #counts, #documents { font-size: 8pt; }
          .many tbody tr { content-visibility: visible; }
          tbody tr { break-inside: avoid; }
          thead { position: static; }
          tr { grid-template-columns: 4.5rem minmax(0, 3fr) minmax(0, .9fr) minmax(0, 2fr) minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, .8fr) 2.6rem 2.6rem 3.2rem; gap: 0 .4rem; }
          tbody th { font-size: 9pt; }
          fieldset input { display: none; }
          b { background: #777; }
        }
        @media (forced-colors: active) { b { background: CanvasText; } }

        """;

    /// <summary>The rules, with the lengths and heights that bars can have: a <c>style</c> attribute would need a policy that lets any style in.</summary>
    public static string Text { get; } = Rules + Sizes();

    private static string Sizes()
    {
        var css = new StringBuilder();
        var culture = CultureInfo.InvariantCulture;
        for (var step = 1; step <= IndexCounts.Steps; step++)
        {
            css.Append(culture, $".w{step} {{ width: {step * 100m / IndexCounts.Steps:0.#}%; }}\n");
        }

        for (var step = 1; step <= IndexTimelineView.Steps; step++)
        {
            css.Append(culture, $".h{step} {{ height: {step * 4.5m / IndexTimelineView.Steps:0.##}rem; }}\n");
        }

        for (var place = 0; place < IndexTimeline.SpansInGroup; place++)
        {
            css.Append(culture, $".k{place} {{ grid-column: {place + 1}; }}\n");
        }

        return css.ToString();
    }
}
