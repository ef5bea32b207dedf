extension StyleSheet {
  /// Tables: quiet lines, numbers to the right, and a box that scrolls where the page is narrow.
  static let tables: StaticString = """
    .scroll{overflow-x:auto;max-width:100%;margin-top:1.5rem;position:relative}
    table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.4}
    caption{text-align:left;padding-bottom:.5rem}
    .few-columns{width:auto;min-width:min(26rem,100%)}
    caption>.caption,caption>.shorthand{max-width:min(46em,calc(100vw - 2.6rem));position:sticky;left:0}
    .caption{display:block;font-weight:600;font-size:1.02rem}
    .label{font-weight:inherit}
    caption .label,figcaption .label{color:var(--accent)}
    .shorthand{display:block;font-size:.9rem;color:var(--quiet);margin-top:.25rem;max-width:46em}
    th,td{vertical-align:top;padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--line)}
    th:last-child,td:last-child{padding-right:.2rem}
    thead th{vertical-align:bottom;border-bottom:2px solid var(--text);line-height:1.3}
    tbody th{font-weight:400}
    table:not(.few-columns,:has(td.words)) tbody th{width:28%}
    th,td{font-variant-numeric:tabular-nums;text-align:right;padding-left:.4rem;overflow-wrap:normal}
    td{white-space:nowrap}
    .words,tbody th{overflow-wrap:break-word;min-width:7.5rem;text-align:left;white-space:normal;
    font-variant-numeric:normal;padding-left:0}
    @media (max-width:60rem){.words.long{min-width:13rem}table:has(td.long) tbody th{min-width:10rem}}
    .long-words .words,.long-words tbody th{overflow-wrap:anywhere}
    table:where(.crowded){font-size:.86rem}
    table:where(.crowded) :is(th,td){padding-left:.2rem;padding-right:.35rem}
    table:where(.crowded) .words{min-width:5rem;padding-left:0;padding-right:.6rem}
    table:where(.crowded) tbody th{min-width:8.5rem;padding-left:0}
    table:where(.crowded) :is(td,thead th):not(.words)+.words{padding-left:.6rem}
    .unit{white-space:nowrap;font-weight:400;color:var(--quiet)}
    .total th,.total td{font-weight:600;border-top:2px solid var(--text)}
    .heat td,td[class*=shade]{padding-right:.6rem;border:1px solid var(--page);
    print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .heat thead th{padding-right:.6rem}
    .heat tbody th{border-bottom:0}
    .shade-1{background:var(--tint-1)}.shade-2{background:var(--tint-2)}
    .shade-3{background:var(--tint-3);color:var(--on-tint-3)}
    .shade-3 a{color:inherit}
    .tint{display:inline-block;padding:.05rem .5rem;border:1px solid var(--line);color:var(--text)}
    .tint.shade-3{color:var(--on-tint-3)}
    .sign{width:16px;height:16px;vertical-align:-.15em;fill:none;stroke:currentColor;stroke-width:2}
    .solid{fill:currentColor}.dashed{stroke-dasharray:2 2.7}
    .key-entry{display:block;margin-top:.15rem}
    #provenance-inputs code{white-space:nowrap;font-size:.8em}
    .under-table{font-size:.9rem;color:var(--quiet);margin-top:.5rem}
    td a,.under-table a{display:inline-block;min-height:1.5rem;min-width:1.5rem;line-height:1.5rem}

    """
}
