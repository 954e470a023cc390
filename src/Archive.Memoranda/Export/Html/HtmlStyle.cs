namespace Archive.Memoranda.Export;

/// <summary>What the pages share of their style: colours for paper and for the night, type, links, focus, the skip link, print.</summary>
/// <remarks>
/// Colours are custom properties, so that a page's own style names none. Every pair that carries text has a contrast of 4.5 to 1 or more in both schemes:
/// <c>--ink</c>, <c>--quiet</c>, <c>--link</c>, <c>--error</c>, <c>--warning</c> and <c>--info</c> on <c>--paper</c>, <c>--panel</c> and <c>--field</c>.
/// </remarks>
internal static class HtmlStyle
{
    public const string Colours = """
        :root {
          color-scheme: light dark;
          --paper: #fdfbf6; --panel: #f6f2e9; --field: #fffefb; --ink: #23201b; --quiet: #5f574a; --rule: #d9d1c1; --strong-rule: #8d8270;
          --link: #1c4a78; --visited: #5b3a76; --accent: #8a2b1d; --target: #ffe9a8; --target-edge: #a36a00;
          --error: #9b1c1c; --warning: #7a4a00; --info: #2b5274;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Charter, "Noto Serif", Georgia, "Times New Roman", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          --mono: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #191816; --panel: #22201d; --field: #1e1d1a; --ink: #e9e3d8; --quiet: #b3aa9b; --rule: #3c3832; --strong-rule: #857c6d;
            --link: #9cc4ec; --visited: #cbb0e6; --accent: #eda08f; --target: #55430f; --target-edge: #d9a441;
            --error: #f2a09a; --warning: #e8b968; --info: #9cc4ec;
          }
        }

        """;

    public const string Base = """
        *, ::before, ::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 1.5rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); font-kerning: normal; overflow-wrap: anywhere; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
        a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: from-font; }
        a:visited { color: var(--visited); }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
        .skip { position: absolute; inset-inline-start: .5rem; top: -10rem; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); font-family: var(--sans); z-index: 9; }
        .skip:focus { top: .5rem; }
        .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media print {
          :root {
            color-scheme: light;
            --paper: #fff; --panel: #fff; --field: #fff; --ink: #000; --quiet: #333; --rule: #999; --strong-rule: #666; --link: #000; --visited: #000; --accent: #000; --target: transparent; --target-edge: transparent;
            --error: #000; --warning: #000; --info: #000;
          }
          body { font-size: 10.5pt; }
          .skip, .screen { display: none; }
          a { text-decoration: none; }
        }

        """;
}
