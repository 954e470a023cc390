namespace Archive.Memoranda.Export;

/// <summary>The style of the page of one document, part by part.</summary>
/// <remarks>
/// The text is set to some 65 characters a line, with the lines of the source in its margin. From 64rem the record stands beside it; from 90rem record, text and source do.
/// Between the two, source and record share a column: the source shows once a link leads into it. The kinds of marks differ by line and sign as well as by colour.
/// </remarks>
internal static class HtmlPageStyle
{
    public const string Layout = """
        .way { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .6rem 1.25rem; border-bottom: 1px solid var(--rule); font: .875rem/1.5 var(--sans); }
        .way a { padding-block: .15rem; }
        .page { max-width: 44rem; margin-inline: auto; padding: 1.5rem 1.25rem 4rem; }
        .record, .source { margin-top: 3rem; padding-top: 1.5rem; border-top: 3px double var(--strong-rule); }
        @media (min-width: 64rem) {
          .way { padding-inline: max(1.25rem, calc((100% - 66rem) / 2 + 1.25rem)); }
          .way:has(+ .sourced) { padding-inline: max(1.25rem, calc((100% - 76rem) / 2 + 1.25rem)); }
          .page { max-width: 66rem; display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); column-gap: 4rem; padding-top: 2.5rem; }
          .record { grid-column: 2; margin-top: 0; padding-top: .25rem; border-top: 0; }
          .sourced { max-width: 76rem; column-gap: 3rem; }
          .source { grid-column: 2; grid-row: 1; margin-top: 0; padding: 0 1rem 1rem; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; background: var(--panel); border: 1px solid var(--rule); }
        }
        @media (min-width: 64rem) and (max-width: 89.99rem) {
          .page:not(:has(#source:target, #source :target)) .source { display: none; }
          .page:has(#source:target, #source :target) .record { display: none; }
        }
        @media (min-width: 90rem) {
          .way:has(+ .sourced) { padding-inline: max(1.25rem, calc((100% - 110rem) / 2 + 1.25rem)); }
          .sourced { max-width: 110rem; grid-template-columns: 17rem minmax(0, 38rem) minmax(0, 1fr); justify-content: center; }
          .sourced .record { grid-column: 1; grid-row: 1; }
          .sourced .source { grid-column: 3; }
          .sourced main { grid-column: 2; }
          .sourced .turn-to { display: none; }
          .turn-to + h2 { margin-top: 0 !important; }
        }

        """;

    public const string Document = """
        h1 { margin: 0; font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.1rem); font-weight: 600; letter-spacing: -.005em; }
        .kicker { margin: 0 0 .6rem; color: var(--quiet); font: .8125rem/1.5 var(--sans); letter-spacing: .04em; }
        .summary { margin: 1rem 0 0; color: var(--quiet); font-style: italic; text-wrap: pretty; }
        .top { padding-bottom: 1.5rem; }
        .document { position: relative; padding-top: 1.5rem; border-top: 1px solid var(--strong-rule); text-wrap: pretty; }
        .enclosure { margin-top: 4rem; border-top: 3px double var(--strong-rule); }
        .docket { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1.5rem; }
        .docket .wide { flex-basis: 100%; }
        .body ~ .docket { margin-top: 1.75rem; }
        dt { color: var(--quiet); font: .75rem/1.5 var(--sans); letter-spacing: .03em; }
        dd { margin: 0; }
        h2 { margin: 1.75rem 0 1.25rem; font-size: 1.3rem; font-weight: 600; text-align: center; }
        h3 { margin: 1.75rem 0 .6rem; font-size: 1.05rem; font-weight: 600; letter-spacing: .02em; }
        .body p, .endmatter p { margin: 0 0 .75em; }
        .points { margin: 0; padding: 0; list-style: none; }
        .points > li { display: grid; grid-template-columns: fit-content(30%) minmax(0, 1fr); column-gap: .6em; }
        .points .label { min-width: 1.6em; font-variant-numeric: lining-nums tabular-nums; }
        .points .points .points .points .points > li { display: block; }
        .turn > .speaker { font-variant-caps: small-caps; letter-spacing: .02em; }
        .turn > .speaker + p { display: inline; }
        .turn > .speaker + p::after { content: ""; display: block; height: .75em; }
        .copies { padding-inline-start: 1.5em; text-indent: -1.5em; }
        .signed { margin: 1.75rem 0 0; padding-inline-start: 30%; }
        .signed b { display: block; font-variant-caps: small-caps; font-weight: 600; letter-spacing: .02em; }
        .endmatter, .notes, .unrecognised { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .9375em; }
        .notes h3 { margin-top: 0; }
        .notes ol { margin: 0; padding: 0; list-style: none; }
        .notes li { display: grid; grid-template-columns: fit-content(30%) minmax(0, 1fr); column-gap: .6em; margin-bottom: .4em; }
        a.label, a.v { color: inherit; text-decoration: underline dotted 1px color-mix(in srgb, var(--strong-rule) 60%, transparent); text-underline-offset: .25em; }
        h2 a.v { text-decoration: none; }
        a.label:hover, a.v:hover { color: var(--link); text-decoration-style: solid; }
        .line { font: .6875rem/1 var(--sans); color: var(--quiet); text-decoration: none; font-variant-numeric: tabular-nums; text-indent: 0; }
        .line::before { content: attr(data-line); display: inline-block; min-width: 1.25rem; padding: .35rem .15rem; margin-inline-end: .25rem; text-align: end; vertical-align: .12em; }
        .line:hover::before, .line:focus-visible::before { color: var(--link); text-decoration: underline; }
        @media (max-width: 47.99rem) {
          .line:has(+ h3) { display: block; margin-top: 1.75rem; }
          .line + h3 { margin-top: 0; }
        }
        @media (min-width: 48rem) {
          .sourced .document { padding-inline-start: 3.25rem; }
          .document .line { position: absolute; inset-inline-start: 0; margin-top: .45em; }
          .document .line::before { min-width: 2.25rem; padding-block: .2rem; }
          .document .line:has(+ h3) { margin-top: .95rem; }
          [data-line]:not(.line)::before { content: attr(data-line); position: absolute; inset-inline-start: 0; min-width: 2.25rem; margin-top: .65em; text-align: end; font: .6875rem/1 var(--sans); color: var(--quiet); letter-spacing: 0; }
        }
        :target { background: var(--target); outline: 2px solid var(--target-edge); outline-offset: 1px; }
        article [id] { scroll-margin-block-start: 30vh; }
        main:target, aside:target, section:target { background: none; outline: 0; }

        """;

    public const string Marks = """
        mark { --kind: var(--quiet); --stroke: 2px solid; color: inherit; background: color-mix(in srgb, var(--kind) 8%, transparent); padding-inline: .08em; border-radius: 2px 2px 0 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
        mark a, mark a:visited { color: inherit; text-decoration: none; }
        mark a, fieldset mark { border-bottom: var(--stroke) var(--kind); }
        mark::after { color: var(--kind); font: 600 .68em/1 var(--sans); vertical-align: .45em; padding-inline-start: .12em; }
        .omission { --kind: #8a2b1d; --stroke: 2px dashed; } .omission::after { content: "…"; }
        .unreadable { --kind: #55504a; --stroke: 2px dotted; } .unreadable::after { content: "×"; }
        .uncertain { --kind: #7d5200; --stroke: 2px dotted; } .uncertain::after { content: "?"; }
        .supplied { --kind: #1d6b3c; --stroke: 1px solid; } .supplied::after { content: "+"; }
        .gloss { --kind: #1c4a78; --stroke: 1px solid; } .gloss::after { content: "="; }
        .original { --kind: #6a3d9a; --stroke: 4px double; } .original::after { content: "~"; }
        .correction { --kind: #ad1f17; --stroke: 4px double; } .correction::after { content: "!"; }
        .physical { --kind: #74481f; --stroke: 2px dashed; } .physical::after { content: "□"; }
        .commentary { --kind: #00645f; --stroke: 2px dashed; } .commentary::after { content: "¶"; }
        .mark { --kind: #3d4a5c; --stroke: 2px dotted; } .mark::after { content: "*"; }
        span.blank::after { content: none; }
        @media (prefers-color-scheme: dark) {
          .omission { --kind: #eda08f; } .unreadable { --kind: #c2bbb0; } .uncertain { --kind: #e8b968; } .supplied { --kind: #83cf9f; } .gloss { --kind: #9cc4ec; }
          .original { --kind: #cdb2ec; } .correction { --kind: #f59a92; } .physical { --kind: #dcb086; } .commentary { --kind: #7fd0c8; } .mark { --kind: #b9c4d4; }
        }
        mark a:hover::after, mark a:focus-visible::after { position: fixed; z-index: 5; inset-inline: 0; bottom: 0; margin: 0 auto; max-width: 44rem; padding: .7rem 1.1rem; background: var(--ink); color: var(--paper); font: .875rem/1.4 var(--sans); text-align: start; white-space: normal; }
        .omission a::after { --is: "Omission: leaves matter out. By "; } .unreadable a::after { --is: "Unreadable: lost, illegible or blacked out. By "; }
        .uncertain a::after { --is: "Uncertain: a doubtful reading. By "; } .supplied a::after { --is: "Supplied: completes the running text. By "; }
        .gloss a::after { --is: "Gloss: identifies, explains or renames its neighbour. By "; } .original a::after { --is: "Original word. By "; }
        .correction a::after { --is: "Correction: marks or corrects a mistake. By "; } .physical a::after { --is: "On the paper: hand, stamp, seal or signature. By "; }
        .commentary a::after { --is: "Comment: the editor speaks. By "; } .mark a::after { --is: "Note mark. By "; }
        mark a:hover::after, mark a:focus-visible::after { content: var(--is) attr(data-by) "."; }
        body:has(#f-omission:not(:checked)) article .omission, body:has(#f-unreadable:not(:checked)) article .unreadable, body:has(#f-uncertain:not(:checked)) article .uncertain,
        body:has(#f-supplied:not(:checked)) article mark.supplied, body:has(#f-gloss:not(:checked)) article .gloss, body:has(#f-original:not(:checked)) article .original,
        body:has(#f-correction:not(:checked)) article .correction, body:has(#f-physical:not(:checked)) article .physical, body:has(#f-commentary:not(:checked)) article .commentary,
        body:has(#f-mark:not(:checked)) article .mark { --kind: transparent; padding: 0; }
        body:has(#view-bare:checked) article :is(mark, .blank) { display: none; }
        body:has(#view-completed:checked) article :is(mark, .blank):not(.supplied), body:has(#view-completed:checked) article .bracket { display: none; }

        """;

    public const string Sides = """
        .findings, .legend { margin: 0 0 1rem; border: 1px solid var(--rule); background: var(--panel); font: .9rem/1.5 var(--sans); }
        summary { padding: .5rem .9rem; cursor: pointer; font-weight: 600; }
        .findings ul { margin: 0; padding: 0 .9rem .75rem 2rem; }
        .findings li { margin-bottom: .3rem; }
        .legend > p { margin: 0 0 .5rem; padding-inline: .9rem; color: var(--quiet); }
        fieldset { margin: .75rem .9rem .9rem; padding: .4rem .9rem .6rem; border: 1px solid var(--rule); }
        legend { padding-inline: .3rem; font-weight: 600; }
        fieldset p { margin: .3rem 0; padding-inline-start: 1.7rem; text-indent: -1.7rem; }
        fieldset input { width: 1.05rem; height: 1.05rem; margin: 0 .65rem 0 0; vertical-align: -.15rem; accent-color: var(--link); }
        fieldset p > span { color: var(--quiet); }
        fieldset mark { text-indent: 0; }
        code { font: .92em var(--mono); }
        .finding { margin: .4rem 0 1rem !important; padding: .45rem .8rem; border-inline-start: 4px solid var(--info); background: var(--panel); font: .875rem/1.5 var(--sans); }
        .finding b { color: var(--info); } .finding b a { color: inherit; }
        .finding.warning { border-inline-start-color: var(--warning); } .finding.warning b { color: var(--warning); }
        .finding.error { border-inline-start-color: var(--error); } .finding.error b { color: var(--error); }
        .record { font-size: .9375rem; line-height: 1.5; }
        .record h2, .source h2 { margin: 0 0 .75rem; font-size: 1.05rem; text-align: start; }
        .record * + h2 { margin-top: 2rem; }
        .record h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
        .record dl { margin: 0; }
        .record dl div { padding-block: .35rem; border-top: 1px solid var(--rule); }
        .cite { margin: 0 0 1rem; }
        .cite .v { text-decoration: none; }
        .turn-to { margin: 0 0 1.25rem; font: .875rem/1.5 var(--sans); }
        .source { counter-reset: line; }
        .source h2 { padding-top: 1rem; }
        .source pre { position: relative; margin: 0; padding-inline-start: 2.75rem; font: .8125rem/1.6 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
        .source span { scroll-margin-block: 6rem; }
        .source i { counter-increment: line; font-style: normal; }
        .source i::before { content: counter(line); position: absolute; inset-inline-start: 0; width: 2.1rem; text-align: end; color: var(--quiet); font-size: .85em; user-select: none; -webkit-user-select: none; }
        .source pre b { font-size: 0; }
        .source pre b::before { content: "page"; padding-inline: .3em; margin-inline-end: .4em; border: 1px solid var(--rule); color: var(--quiet); font: .6875rem/1.2 var(--sans); }
        .source pre a { display: none; }
        .source :target > a { display: inline; margin-inline-end: .4em; padding: .1em .4em; background: var(--ink); color: var(--paper); font: .75rem/1.3 var(--sans); text-decoration: none; white-space: nowrap; }
        .source :target > a::before { content: "↩ back"; }

        """;

    public const string Print = """
        @media print {
          .page, .sourced { display: block; max-width: none; padding: 0; }
          .way, .source, .line { display: none !important; }
          .record { margin-top: 2rem; font-size: 9pt; break-before: auto; }
          .page .record { display: block !important; }
          .sourced .document { padding-inline-start: 0; }
          [data-line]::before { content: none !important; }
          h1, h2, h3 { break-after: avoid; }
          .signed, dl div { break-inside: avoid; }
          mark, mark a { background: none; border: 0; padding: 0; }
          mark::after { content: none !important; }
          a.label, a.v { text-decoration: none; }
        }
        """;
}
