import Evidence
import TableAnalysis

/// Comparisons in GitHub's Markdown: a section an outcome, with tables of levels, estimates and tests.
struct ComparisonMarkdown {
  private let report: ComparisonReport
  private var set: ComparisonSet { report.set }

  init(_ report: ComparisonReport) {
    self.report = report
  }

  /// The whole text.
  var text: String {
    let sections = set.comparisons.map(section)
    let families = set.families.map { ComparisonText.words($0) }.joined(separator: "\n\n")
    let sample = SampleWords(source: report.source, rowCount: report.rowCount).line
    return ([Self.plain(sample)] + sections + [families, SampleWords.disclosure]).filter {
      !$0.isEmpty
    }.joined(separator: "\n\n") + "\n"
  }

  private func section(_ comparison: Comparison) -> String {
    let words = ComparisonWords(comparison: comparison, settings: set.settings)
    var blocks = ["## \(Self.plain(comparison.outcome)) by \(Self.plain(comparison.by))"]
    if let label = comparison.outcomeLabel, !label.isEmpty { blocks.append(Self.plain(label)) }
    blocks.append(
      "Read as \(comparison.measure.rawValue): \(Self.plain(comparison.measureBecause)).")
    blocks += [levels(comparison), estimates(comparison), tests(comparison)]
    let families = comparison.tests.filter { $0.family != nil }
    for test in families.prefix(families.count > 3 ? 1 : 3) {
      blocks.append(Self.plain(words.meaning(test.levels)))
    }
    let choice = comparison.choice
    blocks.append("**Method:** \(choice.title). **Why:** \(choice.because).")
    blocks.append(
      choice.alternatives.map { "- Not \($0.title): \($0.whyNot)." }.joined(separator: "\n"))
    blocks.append(
      comparison.cautions.map { "- **Note:** \(Self.plain($0.message))." }.joined(separator: "\n"))
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func levels(_ comparison: Comparison) -> String {
    var table = ResultTable([
      ResultTable.Column("level", comparison.by), ResultTable.Column("n", "n", .right),
      ResultTable.Column("missing", "missing", .right),
    ])
    for level in comparison.levels {
      table.append([.text(level.name), .count(level.count), .count(level.missing)])
    }
    return Self.body(table)
  }

  private func estimates(_ comparison: Comparison) -> String {
    let numbers = ComparisonNumbers(comparison)
    var table = ResultTable([
      ResultTable.Column("levels", "levels"), ResultTable.Column("estimate", "estimate"),
      ResultTable.Column("value", "value", .right),
      ResultTable.Column("interval", ComparisonNumbers.level(set.settings.level) + " interval"),
      ResultTable.Column("method", "interval by"),
    ])
    for named in comparison.estimates {
      // The interval of the test of equivalence is at a level of its own, and told beside that test.
      guard let estimate = named.result.value,
        estimate.interval.map({ $0.level == set.settings.level }) ?? true
      else { continue }
      let signed = ComparisonNumbers.isSigned(named.name, estimate.unit)
      let answer = named.answer.map { ": \($0)" } ?? ""
      let isSaid = named.basis == .answers || estimate.method.title.contains(named.basis.rawValue)
      let basis = isSaid ? "" : ", \(named.basis.rawValue)"
      table.append([
        .text(Self.levels(named.levels)), .text(estimate.method.title + answer + basis),
        .text(numbers.value(estimate.value, estimate.unit, signed: signed)),
        .text(numbers.interval(estimate, signed: signed)),
        .text(estimate.interval?.method.title ?? ""),
      ])
    }
    return Self.body(table)
  }

  private func tests(_ comparison: Comparison) -> String {
    var table = ResultTable([
      ResultTable.Column("levels", "levels"), ResultTable.Column("test", "test"),
      ResultTable.Column("statistic", "statistic", .right), ResultTable.Column("df", "df", .right),
      ResultTable.Column("p", "p", .right), ResultTable.Column("adjusted", "corrected p", .right),
    ])
    for named in comparison.tests {
      guard let test = named.result.value else { continue }
      table.append([
        .text(Self.levels(named.levels)), .text(test.method.title),
        .number(test.statistic, decimals: 2),
        .text(StatisticsText.degreesOfFreedom(of: test)),
        .number(test.p, decimals: 4), .number(test.adjustedP, decimals: 4),
      ])
    }
    return Self.body(table)
  }

  private static func levels(_ levels: [String]) -> String {
    levels.count > 2 ? "all \(levels.count)" : levels.joined(separator: " against ")
  }

  private static func body(_ table: ResultTable) -> String {
    var text = table.rendered(as: .markdown)
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  /// A text of the table as one that Markdown shows as it is.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { plain.append("\\") }
      plain.append(character.isNewline ? " " : character)
    }
    return plain
  }
}
