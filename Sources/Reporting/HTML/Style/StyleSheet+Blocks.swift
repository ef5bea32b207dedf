extension StyleSheet {
  /// Findings, facts, steps, cautions, quotations, definitions and sheets.
  static let blocks: StaticString = """
    .findings{list-style:none;display:grid;gap:.8rem;counter-reset:finding}
    .findings>li{max-width:none;margin:0;counter-increment:finding;position:relative;
    background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--accent);
    border-radius:.3rem;padding:.85rem 1.2rem .8rem 3.2rem}
    .findings>li::before{content:counter(finding);position:absolute;left:1.15rem;top:.75rem;
    font-size:1.35rem;font-weight:600;color:var(--accent);line-height:1.4}
    .findings .sentence{font-size:1.14rem;line-height:1.4;font-weight:600;max-width:none}
    .findings .detail{font-size:.97rem;color:var(--quiet);margin-top:.25rem;max-width:none}
    .findings .source{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;margin-top:.45rem;font-size:.95rem}
    .source a{min-height:1.5rem}
    .strength{display:inline-flex;gap:.5em;align-items:center;font-weight:600}
    .dots{flex:none}
    .dots .full{fill:var(--accent);stroke:var(--accent);stroke-width:1.5}
    .dots .hollow{fill:none;stroke:var(--edge);stroke-width:1.5}
    .facts{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));
    gap:1rem 1.5rem;border-top:2px solid var(--accent);border-bottom:1px solid var(--line);padding:1rem 0}
    .facts li{margin:0}
    .facts b{display:block;font-size:2rem;line-height:1.15;letter-spacing:-.02em;
    font-variant-numeric:tabular-nums;color:var(--accent)}
    .facts span{display:block;font-size:.95rem;line-height:1.4;color:var(--quiet)}
    .flow{list-style:none}
    .flow li{display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:1.2rem;margin:0;max-width:none}
    .flow b{text-align:right;font-size:1.25rem;line-height:1.4;font-variant-numeric:tabular-nums}
    .flow li>div{border-left:2px solid var(--accent);padding:0 0 1rem 1.2rem;position:relative;max-width:42em}
    .flow li>div::before{content:"";position:absolute;left:-.4rem;top:.5rem;width:.7rem;height:.7rem;
    border-radius:50%;background:var(--page);border:2px solid var(--accent)}
    .flow li:last-child>div{padding-bottom:0}
    .flow span{display:block}
    .flow .step{font-weight:600}
    .flow .detail{font-size:.95rem;color:var(--quiet)}
    .note{background:var(--warn-card);border-left:.3rem solid var(--warn);padding:.8rem 1.1rem}
    .note strong:first-child{display:block}
    .more>summary{font-size:.97rem}
    .more>*+*{margin-top:.75rem}
    .small{font-size:.95rem}
    .definitions>div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);gap:.1rem 1.5rem;
    padding:.5rem 0;border-top:1px solid var(--line)}
    .definitions>div:last-child{border-bottom:1px solid var(--line)}
    .definitions dt{font-weight:600}
    @media (max-width:36rem){.definitions>div{grid-template-columns:minmax(0,1fr)}}
    .quotations{display:grid;gap:1.1rem}
    .quotations .rule{font-size:.95rem;color:var(--quiet)}
    .rule strong::after{content:": "}
    .quotation{border-left:.2rem solid var(--accent);padding:.1rem 0 .1rem 1.2rem;max-width:42em}
    .quotation blockquote p{white-space:pre-line;font-size:1.06rem}
    .quotation figcaption{font-size:.92rem;color:var(--quiet);margin-top:.3rem}
    .tag{display:inline-block;border:1px solid var(--edge);border-radius:1em;padding:0 .65em;
    margin:.1rem 0 .1rem .3rem;font-size:.9em}
    .form{display:grid;gap:1.1rem;max-width:42em}
    .field{border:0;min-width:0}
    .field label,.field legend,.field .name{display:block;font-weight:600;margin-bottom:.3rem;padding:0}
    .field .help{font-size:.95rem;color:var(--quiet);margin:-.1rem 0 .4rem}
    .field .given{border:1px solid var(--line);background:var(--card);padding:.45rem .6rem}
    .field .choice{display:flex;gap:.6em;align-items:center;font-weight:400;min-height:2rem;margin:0}
    .choice input{width:1.3rem;height:1.3rem;flex:none;margin:0;accent-color:var(--accent)}
    .field input[type=text],.field textarea{width:100%;font:inherit;color:inherit;background:var(--page);
    border:1px solid var(--edge);border-radius:.2rem;padding:.45rem .6rem;min-height:2.7rem}

    """
}
