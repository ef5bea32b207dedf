extension StyleSheet {
  /// The page: title, contents, headings and running text.
  static let page: StaticString = """
    *,*::before,*::after{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--page);color:var(--text);
    font:1.0625rem/1.6 -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;
    overflow-wrap:anywhere}
    h1,h2,h3,h4,h5,p,ul,ol,dl,dd,figure,blockquote,fieldset{margin:0;padding:0}
    h1,p,li,dd,th,td,.label{unicode-bidi:plaintext}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
    a:hover{text-decoration-thickness:.15em}
    :focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
    main:focus{outline:none}
    .skip{position:absolute;left:1rem;top:-4rem;background:var(--page);padding:.5rem 1rem;z-index:1}
    .skip:focus{top:.5rem}
    .page{max-width:68rem;margin:0 auto;padding:0 1.25rem 4rem}
    header.title{border-top:.4rem solid var(--accent);padding:2.25rem 0 1.75rem;
    border-bottom:1px solid var(--line)}
    h1{font-size:clamp(1.85rem,1.3rem + 2.4vw,2.7rem);line-height:1.15;letter-spacing:-.015em;
    text-wrap:pretty;max-width:24em}
    header .subtitle{font-size:1.2rem;line-height:1.45;color:var(--quiet);margin-top:.6rem;max-width:40em}
    .status{margin-top:1rem;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:baseline;font-size:.95rem}
    .status strong{border:1px solid var(--accent);color:var(--accent);border-radius:1em;padding:.05rem .8rem}
    .status .date{color:var(--quiet)}
    .notice{font-size:.95rem;line-height:1.45;background:var(--warn-card);
    border-left:.3rem solid var(--warn);padding:.5rem .9rem;margin-bottom:1.5rem}
    .notice.again{font-size:.85rem;max-width:none;padding:.25rem .9rem;margin:.75rem 0 0}
    .contents{padding:.75rem 0;font-size:.95rem;border-bottom:1px solid var(--line)}
    .contents summary{font-weight:600}
    .contents ol{list-style:none}
    .contents a{display:flex;gap:.6em;padding:.28rem 0;line-height:1.35;text-decoration:none}
    .contents a:hover{text-decoration:underline}
    .contents .number{min-width:1.6em;color:var(--quiet)}
    main>section{margin-top:3.25rem}
    section section{margin-top:2.25rem}
    h2,h3,h4,h5{line-height:1.25;letter-spacing:-.008em;text-wrap:balance;scroll-margin-top:1rem}
    h2{font-size:1.7rem}h3{font-size:1.28rem}h4,h5{font-size:1.08rem}
    h2 .number,h3 .number,h4 .number,h5 .number{color:var(--quiet);font-weight:400;margin-right:.35em}
    main p,main li,main dd{max-width:42em}
    section>*+*{margin-top:1rem}
    h2+*,h3+*,h4+*{margin-top:.75rem}
    main ul:not([class]),main ol:not([class]){padding-left:1.4em}
    main li+li{margin-top:.3rem}
    code{font:.88em ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace}
    mark{background:var(--mark);color:inherit;padding:0 .1em}
    summary{cursor:pointer;min-height:1.75rem;padding:.15rem 0;color:var(--link)}
    .imprint{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);
    font-size:.9rem;color:var(--quiet)}
    @media (min-width:64rem){
    .page{display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:3.25rem}
    .page.leaf{display:block;max-width:52rem}
    header.title,.imprint{grid-column:1/-1}
    .contents{border:0;padding:3.25rem 0 0}
    .contents>details{position:sticky;top:1.5rem}
    .contents summary{list-style:none;cursor:default;color:var(--quiet);font-weight:400}
    .contents summary::-webkit-details-marker{display:none}
    .contents details::details-content{content-visibility:visible;display:block;height:auto}}

    """
}
