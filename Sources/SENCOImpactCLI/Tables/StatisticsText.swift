import Evidence
import Reporting

/// How commands for statistics lay out what people read: sections with a table, and paragraphs.
struct StatisticsText {
  /// Text or Markdown.
  let format: TableFormat

  private static let width = 80

  /// A table below its title.
  func section(_ title: String, _ table: ResultTable) -> String {
    var body = table.rendered(as: format)
    while body.last == "\n" { body.removeLast() }
    return (format == .markdown ? "## \(title)\n\n" : "\(title)\n") + body
  }

  /// Sentences, a paragraph each.
  func paragraphs(_ texts: [String]) -> String {
    texts.map { text in
      format == .text
        ? TextLayout.wrapped(text, indent: "  ", first: "", width: Self.width)
          .joined(separator: "\n") : text
    }.joined(separator: format == .text ? "\n" : "\n\n")
  }

  /// A test in words: `Jonckheere–Terpstra trend test: 2.10, p = 0.036, corrected p = 0.072`.
  static func line(of test: TestResult) -> String {
    let title = test.method.title.prefix(1).uppercased() + test.method.title.dropFirst()
    let degrees = test.degreesOfFreedom.map {
      NumberFormat.decimal($0, places: $0 == $0.rounded() ? 0 : 1)
    }.joined(separator: ", ")
    let corrected = test.adjustedP.map { ", corrected \(ComparisonNumbers.p($0))" } ?? ""
    return "\(title): \(NumberFormat.decimal(test.statistic, places: 2))"
      + (degrees.isEmpty ? "" : " on \(degrees) df") + ", \(ComparisonNumbers.p(test.p))"
      + corrected
  }
}
