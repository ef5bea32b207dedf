/// The looks of the page: one set of colours for light and one for dark, and one for paper.
enum StyleSheet {
  /// Writes the style sheet with the running heads of the printed page.
  ///
  /// - Parameters:
  ///   - report: Its title and notice stand on every printed page.
  ///   - html: What is written to.
  static func write(_ report: Report, to html: inout HTMLWriter) {
    for sheet in [colours, page, blocks, tables, charts, paper] { html.verbatim(sheet) }
    html.verbatim("@page{@bottom-left{content:\"")
    html.styleEscapes(escaped(report.title))
    html.verbatim("\"}")
    if let notice = report.notice {
      html.verbatim("@top-left{content:\"")
      html.styleEscapes(escaped(notice.words(naming: { _ in "" })))
      html.verbatim("\"}")
    }
    html.verbatim("}\n")
  }

  /// Every scalar as a CSS escape of six hexadecimal digits, so that no word can end the string.
  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      let value = scalar.isForbiddenInHTML || scalar.value < 0x20 ? 0x20 : scalar.value
      let digits = String(value, radix: 16, uppercase: true)
      return "\\" + String(repeating: "0", count: 6 - digits.count) + digits
    }
    .joined()
  }

  /// The colours, for light pages and for dark ones.
  ///
  /// Those of the answers and of the series keep 3:1 with the page and with their
  /// neighbours, and stay apart for colour-blind readers.
  static let colours: StaticString = """

    :root{color-scheme:light dark;
    --page:#fff;--card:#f5f7f9;--text:#17212b;--quiet:#4a5763;--line:#d3d9df;--edge:#6b7783;
    --accent:#12436d;--link:#12436d;--warn:#f46a25;--warn-card:#fdf4ee;--mark:#ffe9a8;
    --tint-1:#e3edf7;--tint-2:#b9d5ef;--tint-3:#12436d;--on-tint-3:#fff;--bar:#d6e2ee;
    --series-1:#12436d;--series-2:#28a197;--series-3:#f46a25;--series-4:#a285d1;
    --negative-strong:#7a2900;--negative-medium:#f46a25;--negative-pale:#fbd3ba;
    --neutral:#8c8c8c;
    --positive-pale:#bcdcf8;--positive-medium:#3598e9;--positive-strong:#12436d;
    --on-negative-strong:#fff;--on-negative-medium:#000;--on-negative-pale:#000;
    --on-neutral:#000;
    --on-positive-pale:#000;--on-positive-medium:#000;--on-positive-strong:#fff}
    @media (prefers-color-scheme:dark){:root{
    --page:#121417;--card:#1b1f24;--text:#e7eaee;--quiet:#adb6c0;--line:#353c44;--edge:#87919c;
    --accent:#9cc8f5;--link:#9cc8f5;--warn:#f59a62;--warn-card:#241b15;--mark:#5c4a12;
    --tint-1:#1d2a38;--tint-2:#274a6e;--tint-3:#9cc8f5;--on-tint-3:#000;--bar:#26333f;
    --series-1:#9cc8f5;--series-2:#d16161;--series-3:#f5c73d;--series-4:#b79be6;
    --negative-strong:#ffeecc;--negative-medium:#b4532d;--negative-pale:#4d2212;
    --neutral:#7e848c;
    --positive-pale:#1b2f63;--positive-medium:#3571e9;--positive-strong:#addeff;
    --on-negative-strong:#000;--on-negative-medium:#fff;--on-negative-pale:#fff;
    --on-neutral:#000;
    --on-positive-pale:#fff;--on-positive-medium:#000;--on-positive-strong:#000}}

    """
}
