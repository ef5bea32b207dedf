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
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - title: What it is called, or `nil` for the title of its method.
  /// - Returns: The words, without a full stop.
  static func line(of test: TestResult, title: String? = nil) -> String {
    let title = title ?? test.method.title
    let degrees = degreesOfFreedom(of: test)
    let corrected = test.adjustedP.map { ", corrected \(ComparisonNumbers.p($0))" } ?? ""
    return
      "\(title.prefix(1).uppercased() + title.dropFirst()): \(NumberFormat.decimal(test.statistic, places: 2))"
      + (degrees.isEmpty ? "" : " on \(degrees) df") + ", \(ComparisonNumbers.p(test.p))"
      + corrected
  }

  /// The degrees of freedom of a test, as `2, 35.6`; empty where it has none.
  static func degreesOfFreedom(of test: TestResult) -> String {
    test.degreesOfFreedom.map {
      NumberFormat.decimal($0, places: $0 == $0.rounded() ? 0 : 1)
    }.joined(separator: ", ")
  }
}
