extension StyleSheet {
  /// Charts: letters of one size at every width, colours by name.
  static let charts: StaticString = """
    figure.chart{border-top:2px solid var(--text);padding-top:.7rem;margin-top:2rem}
    figure.chart .title{font-size:1.16rem;font-weight:600;line-height:1.35;max-width:38em;text-wrap:pretty}
    figure.chart .subtitle{font-size:.95rem;line-height:1.45;color:var(--quiet);margin-top:.15rem;max-width:46em}
    .chart .description{font-size:.97rem;margin-top:.9rem}
    .chart>.more{margin-top:.5rem;border-bottom:1px solid var(--line);padding-bottom:.4rem}
    .plot{margin-top:.9rem;font-size:.95rem;line-height:1.35}
    .plot svg{display:block;overflow:visible;font-size:14px;font-family:inherit}
    .plot text{fill:var(--text);font-variant-numeric:tabular-nums;text-anchor:middle}
    .plot .start{text-anchor:start}.plot .end,.plot .ticks text{text-anchor:end}
    .shapes{position:absolute;width:0;height:0}
    .key{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.3rem;margin-bottom:.6rem;font-size:.92rem}
    .key li{display:flex;gap:.45em;align-items:center;margin:0}
    .plot .swatch{width:16px;height:16px;flex:none}
    .rows{list-style:none}
    .rows>li{max-width:none;margin:0}
    .row{display:grid;grid-template-columns:minmax(0,14rem) minmax(0,1fr) 12rem;column-gap:1rem}
    .label{text-align:left}
    .row .label{align-self:center;padding:.4rem 0}
    .row .value{align-self:center;padding:.4rem 0}
    .value b{font-size:1.05em;font-variant-numeric:tabular-nums}
    .row .value span{display:block;font-size:.88rem;color:var(--quiet)}
    .rows>li+li{border-top:1px solid var(--line)}
    .cell{position:relative;min-height:2.6rem}
    .cell>svg{position:absolute;left:0;top:50%;width:100%;height:100%;pointer-events:none}
    .axis .cell{min-height:1.5rem}
    .axis .cell>svg{top:0}
    .tall .cell{min-height:2.5rem}
    .axis .label,.row.axis .value{padding:0}
    .axis .value{align-self:end;font-size:.88rem;color:var(--quiet)}
    .axis text{fill:var(--quiet)}
    .absent{grid-column:2/-1;align-self:center;padding:.45rem 0;color:var(--quiet)}
    .grouped>li{border-top:1px solid var(--line);padding:.45rem 0 .3rem}
    .item{font-weight:600}
    .group{margin-top:.9rem}
    .summary{font-weight:600}
    .ladder .label span{display:block;font-size:.88rem;color:var(--quiet)}
    .grouped .row .label{padding:.15rem 0}
    .grouped .row .value{padding:.15rem 0;display:flex;gap:.6em;align-items:baseline;flex-wrap:wrap;
    column-gap:.6em;row-gap:0}
    .grouped .cell{min-height:1.9rem}
    .meaning{grid-column:2/3;display:flex;justify-content:space-between;gap:1rem;font-size:.92rem;
    padding-top:.4rem;border-top:1px solid var(--line)}
    .meaning span{text-wrap:balance}
    .meaning span:last-child{text-align:right}
    .grid{stroke:var(--line);stroke-width:1;fill:none}
    .zero{stroke:var(--text);stroke-width:2}
    .bar{fill:var(--bar)}
    .whisker{stroke-width:2;fill:none}
    .path{stroke-width:2.5;stroke:var(--edge);fill:none}
    .curve path{vector-effect:non-scaling-stroke}
    .band{stroke:none;fill:var(--bar)}
    .cell .whisker.s1{marker-start:url(#C1);marker-end:url(#C1)}
    .cell .whisker.s2{marker-start:url(#C2);marker-end:url(#C2)}
    .cell .whisker.s3{marker-start:url(#C3);marker-end:url(#C3)}
    .cell .whisker.s4{marker-start:url(#C4);marker-end:url(#C4)}
    .s1{stroke:var(--series-1)}.s2{stroke:var(--series-2)}
    .s3{stroke:var(--series-3)}.s4{stroke:var(--series-4)}
    .dot{stroke:var(--page);stroke-width:1.5}
    .dot.s1{fill:var(--series-1)}.dot.s2{fill:var(--series-2)}
    .dot.s3{fill:var(--series-3)}.dot.s4{fill:var(--series-4)}
    .before,.then{fill:var(--page);stroke:var(--series-1);stroke-width:2.5}
    .then{stroke:var(--series-3)}
    .likert .rows>li{padding:.55rem 0 .7rem}
    .statement{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1.5rem;margin-bottom:.3rem}
    .statement .label{flex:1 1 18rem}
    .statement .value{flex:none;color:var(--quiet)}
    .statement .value b{color:var(--text)}
    .bars{width:100%;height:30px}
    .likert rect{stroke:var(--page);stroke-width:1}
    .negative-strong{fill:var(--negative-strong)}.negative-medium{fill:var(--negative-medium)}
    .likert .negative-pale{fill:var(--negative-pale);stroke:var(--negative-strong)}
    .neutral{fill:var(--neutral)}
    .likert .positive-pale{fill:var(--positive-pale);stroke:var(--positive-strong)}
    .positive-medium{fill:var(--positive-medium)}.positive-strong{fill:var(--positive-strong)}
    .likert .together{fill:var(--bar);stroke:var(--positive-strong);stroke-width:1.5}
    .likert .negative-strong+text{fill:var(--on-negative-strong)}
    .likert .negative-medium+text{fill:var(--on-negative-medium)}
    .likert .negative-pale+text{fill:var(--on-negative-pale)}
    .likert .neutral+text{fill:var(--on-neutral)}
    .likert .positive-pale+text{fill:var(--on-positive-pale)}
    .likert .positive-medium+text{fill:var(--on-positive-medium)}
    .likert .positive-strong+text{fill:var(--on-positive-strong)}
    .panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1.5rem 2rem}
    .panels.one{grid-template-columns:minmax(0,1fr)}
    .frame{display:grid;grid-template-columns:2.9rem minmax(0,1fr);column-gap:.5rem}
    .frame svg{width:100%}
    .ticks text{fill:var(--quiet)}
    .break{stroke:var(--edge);stroke-width:1.5;stroke-dasharray:4 4}
    @media (max-width:44rem){
    .row{grid-template-columns:minmax(0,1fr)}
    .row .label{padding:.5rem 0 0}
    .row .value,.grouped .row .value{grid-row:2;display:flex;flex-wrap:wrap;gap:0 .8em;
    align-items:baseline;padding:.1rem 0 0}
    .axis .cell{grid-row:1}
    .cell:has(svg:empty),.axis .label,.nothing,.axis .value:empty{display:none}
    .absent,.meaning{grid-column:1/-1}
    .tight,.wide{display:none}}
    @media (forced-colors:active){
    .plot svg,.dots,.shapes{forced-color-adjust:none;color:CanvasText}
    .plot text{fill:CanvasText}
    .findings>li,.note,.notice{border-color:CanvasText}
    td[class*=shade]{forced-color-adjust:auto}}

    """
}
