extension StyleSheet {
  /// Paper: everything open, nothing cut, and the first page for those who read no further.
  static let paper: StaticString = """
    @page{size:A4;margin:19mm 17mm 18mm;
    @top-left{font:8pt "Liberation Sans",Arial,sans-serif;color:#4a5763;width:100%}
    @bottom-left{font:8pt "Liberation Sans",Arial,sans-serif;color:#4a5763}
    @bottom-right{font:8pt "Liberation Sans",Arial,sans-serif;color:#4a5763;
    content:counter(page) " of " counter(pages)}}
    @media print{
    :root{color-scheme:light}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    html{font-size:12.2px}
    body{line-height:1.5}
    .plot svg{font-size:12px}
    .page{display:block;max-width:none;padding:0}
    .skip,.contents,.download,.notice.again{display:none}
    header.title{padding:.9rem 0 1rem;border-bottom:1px solid var(--line)}
    h1{font-size:22pt}h2{font-size:15pt}h3{font-size:12.5pt}h4,h5{font-size:11pt}
    main>section{margin-top:1.9rem}
    header+nav+main>section:first-child{margin-top:1.1rem}
    h2,h3,h4,h5,figcaption,caption,summary{break-after:avoid}
    figure,caption,.panel,.key,.findings>li,.facts,.note,.row,.rows>li,.flow li,.field,.definitions>div,tr{break-inside:avoid}
    figure.chart{break-inside:auto}
    .plot.trend,.chart>.description,.chart>figcaption{break-inside:avoid}
    .plot.trend:has(.panel:nth-child(9)){break-inside:auto}
    figure.chart>figcaption,.plot>.key,.plot>.axis,.plot .item{break-after:avoid}
    thead{display:table-header-group;break-after:avoid;break-inside:avoid}
    tbody,tbody tr:first-child{break-before:avoid}
    .scroll{overflow:visible}
    .scroll:not(:has(tr:nth-child(9))){break-inside:avoid}
    tbody tr:nth-child(-n+2):not(:last-child){break-after:avoid}
    tbody tr:nth-last-child(-n+2){break-before:avoid}
    .rows>li:first-child:not(:last-child){break-after:avoid}
    .rows>li:last-child,.row:has(.meaning){break-before:avoid}
    .chart>.description{break-before:avoid}
    .under-table{break-before:avoid}
    footer.imprint{margin-top:1.2rem;padding-top:.5rem}
    .quotations>.rule:first-child{break-after:avoid}
    .quotation,.quotations{break-inside:avoid}
    .chart>.more>summary{display:none}
    caption>.caption,caption>.shorthand{max-width:none;position:static}
    .words.long,table:has(td.long) tbody th{min-width:7.5rem}
    .dense{font-size:7.8pt}
    .dense th,.dense td{padding-right:.5rem;padding-left:.2rem}
    .dense .words,.dense .words.long,.dense:has(td) tbody th{min-width:5.5rem;padding-left:0}
    .long-form,.long-form caption,.long-form tbody,.long-form tbody th{display:block}
    .long-form thead{display:none}
    .long-form tr{display:grid;grid-template-columns:1fr 1fr;column-gap:2.5rem;
    border-top:1px solid var(--line);padding:.3rem 0}
    .long-form th{grid-column:1/-1;font-weight:600}
    .long-form th,.long-form td{border:0;padding:.1rem 0}
    .long-form td{display:block;text-align:left;white-space:normal;padding-left:11.5em;text-indent:-11.5em}
    .long-form td::before{content:attr(data-heading);color:var(--quiet);display:inline-block;width:11em;
    margin-right:.5em;text-indent:0;vertical-align:top}
    .chart>.more{border:0;padding:0}
    details::details-content{content-visibility:visible;display:block;height:auto}
    summary{list-style:none;color:inherit;font-weight:600}
    summary::-webkit-details-marker{display:none}
    a{color:inherit;text-decoration:none}
    p{orphans:3;widows:3}
    textarea{min-height:32mm}
    .leaf tbody th{width:36%}.leaf .notice{margin:.3rem 0}.leaf{line-height:1.35;font-size:.93rem}.leaf p,.leaf li,.leaf .caption,.leaf .notes{max-width:none}.leaf main>section{margin-top:.6rem}.leaf footer.imprint{margin-top:.8rem}
    .leaf h1{font-size:19pt}.leaf header.title{padding:.4rem 0}.leaf td,.leaf th{padding-block:.2rem}}

    """
}
