import Evidence
import Foundation
import Reporting
import Statistics
import TableAnalysis

/// Comparisons for a researcher at a terminal, in lines of at most 80 characters.
struct ComparisonText {
  private static let width = 80
  private let report: ComparisonReport
  private var set: ComparisonSet { report.set }

  init(_ report: ComparisonReport) {
    self.report = report
  }

  /// The whole text.
  var text: String {
    var lines = Self.wrapped(
      SampleWords(source: report.source, rowCount: report.rowCount).line)
    lines.append("")
    for comparison in set.comparisons {
      lines += self.lines(comparison)
      lines.append("")
    }
    for family in set.families { lines += Self.wrapped(Self.words(family)) }
    lines += ["", SampleWords.disclosure]
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ comparison: Comparison) -> [String] {
    let numbers = ComparisonNumbers(comparison)
    let words = ComparisonWords(comparison: comparison, settings: set.settings)
    var lines = Self.wrapped("\(comparison.outcome) by \(comparison.by)")
    if let label = comparison.outcomeLabel, !label.isEmpty {
      lines += Self.wrapped("\"\(label)\"", indent: 2)
    }
    lines += Self.wrapped(
      "Read as \(comparison.measure.rawValue): \(comparison.measureBecause).", indent: 2)
    if comparison.rowsWithoutLevel > 0 {
      lines += Self.wrapped(
        "\(TextLayout.count(comparison.rowsWithoutLevel, "row")) without a value of"
          + " \(comparison.by) left out.", indent: 2)
    }
    lines.append("")
    lines += Self.indented(levelTable(comparison, numbers))
    lines.append("")
    if let pairing = comparison.pairing { lines += self.lines(pairing) }
    let overall = comparison.tests.filter { $0.family == .overall }.map(\.levels)
    for levels in overall {
      lines += Self.indented(numberTable(comparison, levels, numbers))
      lines += self.lines(of: comparison.tests.filter { $0.levels == levels })
      lines += Self.wrapped(words.meaning(levels), indent: 2)
      lines.append("")
    }
    let pairs = comparison.pairs
    if pairs.count == 1 {
      lines += pairLines(comparison, pairs[0], numbers, words)
    } else if !pairs.isEmpty {
      lines += Self.indented(pairTable(comparison, pairs, numbers))
      lines.append("")
      lines += conclusion(comparison, pairs)
    }
    lines += methodLines(comparison)
    return lines
  }

  // MARK: - Levels

  private func levelTable(_ comparison: Comparison, _ numbers: ComparisonNumbers) -> [String] {
    let columns: [(name: String, heading: String)] =
      switch comparison.measure {
      case .continuous, .ordinal: [("mean", "mean"), ("sd", "SD"), ("median", "median")]
      case .binary, .themes: [("proportion", Self.clipped(shareHeading(comparison), 24))]
      case .nominal: []
      }
    var headings: [(String, TextTable.Alignment)] = [
      (Self.clipped(comparison.by, 24), .left), ("n", .right), ("missing", .right),
    ]
    let areAllAsked = comparison.levels.allSatisfy { $0.notAsked == 0 }
    if !areAllAsked { headings.append(("not asked", .right)) }
    headings += columns.map { ($0.heading, .right) }
    let weighted =
      columns.first.map { column in
        comparison.levels.map {
          comparison.estimate(column.name, [$0.name], basis: .weighted)?.value
        }
      } ?? []
    let isWeighted = weighted.contains { $0 != nil }
    if isWeighted { headings.append(("weighted", .right)) }
    if comparison.measure == .binary || comparison.measure == .themes {
      headings.append((ComparisonNumbers.level(set.settings.level) + " interval", .left))
    }
    if comparison.measure == .nominal {
      headings += comparison.answers.prefix(4).map { (Self.clipped($0.name, 10), .right) }
    }
    var table = TextTable(headings)
    for (index, level) in comparison.levels.enumerated() {
      var cells = [Self.clipped(level.name, 24), level.count.grouped, level.unanswered.grouped]
      if !areAllAsked { cells.append(level.notAsked.grouped) }
      for column in columns {
        let estimate = comparison.estimate(column.name, [level.name])?.value
        cells.append(estimate.map { numbers.value($0.value, $0.unit) } ?? "–")
      }
      if isWeighted {
        cells.append(weighted[index].map { numbers.value($0.value, $0.unit) } ?? "–")
      }
      if comparison.measure == .binary || comparison.measure == .themes {
        let share =
          (isWeighted ? weighted[index] : nil)
          ?? comparison.estimate("proportion", [level.name])?.value
        cells.append(share.map { numbers.interval($0) } ?? "–")
      }
      if comparison.measure == .nominal {
        let total = Double(max(level.count, 1))
        cells += level.answerCounts.prefix(4).map {
          level.count == 0 ? "–" : NumberFormat.percentage(Double($0) / total, places: 0)
        }
      }
      table.append(cells)
    }
    let more = comparison.answers.count - 4
    return table.lines
      + (comparison.measure == .nominal && more > 0
        ? ["and \(TextLayout.count(more, "more answer")): see --format csv"] : [])
  }

  private func shareHeading(_ comparison: Comparison) -> String {
    comparison.measure == .themes ? "mention it" : comparison.answers.last?.name ?? "share"
  }

  private func lines(_ pairing: Pairing) -> [String] {
    pairing.matches.flatMap { match in
      Self.wrapped(
        "\(TextLayout.count(match.pairs, "respondent")) matched by \(pairing.column) at"
          + " \"\(match.levels[0])\" and \"\(match.levels[1])\"; \(match.onlyFirst) answered at the"
          + " first only, \(match.onlySecond) at the second only.", indent: 2)
    }
      + (pairing.rowsWithoutID > 0
        ? Self.wrapped(
          "\(TextLayout.count(pairing.rowsWithoutID, "row")) without an id left out.", indent: 2)
        : []) + [""]
  }

  // MARK: - Two levels

  private func pairLines(
    _ comparison: Comparison, _ levels: [String], _ numbers: ComparisonNumbers,
    _ words: ComparisonWords
  ) -> [String] {
    var lines = Self.wrapped("\(levels[0]) against \(levels[1])", indent: 2)
    lines += Self.indented(numberTable(comparison, levels, numbers), by: 4)
    lines.append("")
    lines += self.lines(of: comparison.tests.filter { $0.levels == levels })
    lines.append("")
    lines += Self.wrapped(words.meaning(levels), indent: 2)
    lines.append("")
    return lines
  }

  /// Every estimate of some levels, one a line.
  private func numberTable(
    _ comparison: Comparison, _ levels: [String], _ numbers: ComparisonNumbers
  ) -> [String] {
    let named = comparison.estimates.filter { named in
      // The interval of the test of equivalence, at another level, is told beside that test.
      named.levels == levels && named.levels.count > 1
        && named.result.value?.interval.map { $0.level == set.settings.level } ?? true
    }
    var table = TextTable([
      ("", .left), ("estimate", .right),
      (ComparisonNumbers.level(set.settings.level) + " interval", .left),
    ])
    var notes: [String] = []
    for entry in named {
      guard let estimate = entry.result.value else {
        if case .notEstimable(let reason) = entry.result {
          notes += TextLayout.wrapped(
            "\(entry.name.replacing("_", with: " ")) cannot be estimated, because \(reason).",
            indent: "  ", first: "", width: Self.width - 4)
        }
        continue
      }
      let signed = ComparisonNumbers.isSigned(entry.name, estimate.unit)
      table.append([
        Self.clipped(Self.title(entry, estimate), 44),
        numbers.value(estimate.value, estimate.unit, signed: signed),
        numbers.interval(estimate, signed: signed),
      ])
    }
    return (named.contains { $0.result.value != nil } ? table.lines : []) + notes
  }

  private func lines(of tests: [NamedTest]) -> [String] {
    tests.flatMap { named -> [String] in
      guard let test = named.result.value else {
        guard case .notEstimable(let reason) = named.result, named.family != nil else { return [] }
        return Self.wrapped(
          "The test \(named.name.replacing("_", with: " ")) is not possible, because \(reason).",
          indent: 2)
      }
      let degrees = test.degreesOfFreedom.map { degree in
        degree == degree.rounded() ? "\(Int(degree))" : NumberFormat.decimal(degree, places: 1)
      }.joined(separator: ", ")
      let statistic = NumberFormat.decimal(test.statistic, places: 2)
      let corrected = test.adjustedP.map { ", corrected \(ComparisonNumbers.p($0))" } ?? ""
      let title =
        named.basis == .clustered ? "t test with cluster-robust errors (CR2)" : test.method.title
      return Self.wrapped(
        "\(Self.capitalised(title)): \(statistic)"
          + (degrees.isEmpty ? "" : " on \(degrees) df")
          + ", \(ComparisonNumbers.p(test.p))\(corrected)", indent: 2)
    }
  }

  // MARK: - Many levels

  /// The comparisons of two levels, one a line.
  private func pairTable(
    _ comparison: Comparison, _ pairs: [[String]], _ numbers: ComparisonNumbers
  ) -> [String] {
    let shown =
      comparison.measure == .ordinal && comparison.pairing == nil
      ? ["mean_difference", comparison.choice.estimate] : [comparison.choice.estimate]
    let headings = shown.map { name in
      pairs.lazy.compactMap { comparison.estimate(name, $0)?.value }.first.map {
        Self.short($0, name)
      } ?? name
    }
    // A level without answers would fill the table with dashes; a note says that there is one.
    let empty = Set(comparison.levels.filter { $0.count == 0 }.map(\.name))
    var table = TextTable(
      [("", .left), (headings[0], .right), ("interval", .left)]
        + headings.dropFirst().map { ($0, .right) } + [("p", .right), (correction, .right)])
    for levels in pairs where !levels.contains(where: empty.contains) {
      var cells = [
        Self.clipped(levels[0], 16) + " against " + Self.clipped(levels[1], 16)
      ]
      for (index, name) in shown.enumerated() {
        let estimate = comparison.estimate(name, levels)?.value
        let signed = estimate.map { ComparisonNumbers.isSigned(name, $0.unit) } ?? false
        cells.append(estimate.map { numbers.value($0.value, $0.unit, signed: signed) } ?? "–")
        if index == 0 {
          cells.append(estimate.map { numbers.interval($0, signed: signed) } ?? "")
        }
      }
      let test = comparison.mainTest(levels)?.result.value
      cells.append(test.map { NumberFormat.pValue($0.p) } ?? "–")
      cells.append(test?.adjustedP.map(NumberFormat.pValue) ?? "–")
      table.append(cells)
    }
    return table.lines
  }

  /// Which levels differ, and what the others leave open.
  private func conclusion(_ comparison: Comparison, _ pairs: [[String]]) -> [String] {
    let verdicts = pairs.map { comparison.verdict($0, level: set.settings.level) }
    let differing = verdicts.count { [.higher, .lower, .different].contains($0) }
    let equivalent = verdicts.count { $0 == .equivalent }
    let untested = verdicts.count { $0 == .untested }
    let undecided = pairs.count - differing - equivalent - untested
    var sentences = [
      differing == 0
        ? "None of the \(pairs.count) comparisons shows a difference that chance would not often"
          + " give."
        : "\(differing) of \(pairs.count) comparisons show a difference that chance would not often"
          + " give."
    ]
    if equivalent > 0 { sentences.append("\(equivalent) differ by less than matters.") }
    if undecided > 0 { sentences.append("\(undecided) are left open by these answers.") }
    if untested > 0 { sentences.append("\(untested) cannot be tested.") }
    if undecided > 0, let least = smallestDetectable(comparison, pairs) {
      sentences.append(least)
    }
    return Self.wrapped(sentences.joined(separator: " "), indent: 2) + [""]
  }

  private func smallestDetectable(_ comparison: Comparison, _ pairs: [[String]]) -> String? {
    let least = pairs.compactMap {
      comparison.estimate("minimum_detectable_difference", $0)?.value
    }
    guard let low = least.map(\.value).min(), let high = least.map(\.value).max(),
      let unit = least.first?.unit
    else { return nil }
    let power = Int((set.settings.power * 100).rounded())
    let numbers = ComparisonNumbers(comparison)
    let words = unit == .proportionDifference ? "percentage points" : "standard deviations"
    return "A comparison of two levels detects a difference of \(numbers.value(low, unit)) to"
      + " \(numbers.value(high, unit)) \(words) with a chance of \(power)%, before correction."
  }

  // MARK: - Method and cautions

  private func methodLines(_ comparison: Comparison) -> [String] {
    let choice = comparison.choice
    var lines = Self.wrapped("Method: \(choice.title).", indent: 2)
    lines += Self.wrapped("Why: \(choice.because).", indent: 2)
    for alternative in choice.alternatives {
      lines += Self.wrapped("Not \(alternative.title): \(alternative.whyNot).", indent: 2)
    }
    for caution in comparison.cautions {
      lines += Self.wrapped("Note: \(caution.message).", indent: 2)
    }
    return lines
  }

  private var correction: String {
    switch set.settings.adjustment {
    case .holm: "p Holm"
    case .hochberg: "p Hochberg"
    case .bonferroni: "p Bonferroni"
    case .benjaminiHochberg: "p BH"
    case .benjaminiYekutieli: "p BY"
    case .none: "p corrected"
    }
  }

  // MARK: - Words

  static func words(_ family: TestFamily) -> String {
    let method =
      switch family.adjustment {
      case .holm: "by Holm's method, which keeps the chance of any false finding among them"
      case .hochberg: "by Hochberg's method, which keeps the chance of any false finding"
      case .bonferroni: "by Bonferroni's method, which keeps the chance of any false finding"
      case .benjaminiHochberg:
        "by Benjamini and Hochberg's method, which keeps the share of false findings"
      case .benjaminiYekutieli:
        "by Benjamini and Yekutieli's method, which keeps the share of false findings"
      case .none: ""
      }
    guard family.adjustment != .none else {
      return "Not corrected for their number: \(family.contents)."
    }
    return "Corrected together \(method): \(family.contents)."
  }

  /// An estimate in few words, with its unit where the words do not say it.
  private static func title(_ named: NamedEstimate, _ estimate: Estimate) -> String {
    let title =
      switch named.name {
      case "mean_difference":
        estimate.interval?.method.name == "bca"
          ? "the same by bootstrap (BCa)" : "difference of means"
      case "difference_of_proportions", "difference_of_paired_proportions":
        estimate.interval?.method.name == "miettinen_nurminen"
          ? "the same by score interval" : "difference of proportions"
      case "glass_delta": "Glass' Δ"
      case "d_average_variance": "d by the average variance"
      case "odds_ratio": "odds ratio"
      case "d_av", "g_av", "d_z", "d_rm", "d_pre": named.name
      default: estimate.method.title
      }
    let basis =
      switch named.basis {
      case .answers: ""
      case .weighted: ", weighted"
      case .clustered: ", for clusters"
      }
    return switch estimate.unit {
    case .proportionDifference: title + basis + " (points)"
    case .standardDeviations: title + basis + " (SD)"
    default: title + basis
    }
  }

  /// A heading for an estimate.
  private static func short(_ estimate: Estimate, _ name: String) -> String {
    switch name {
    case "mean_difference": "difference"
    case "difference_of_proportions": "points"
    default: clipped(estimate.method.title, 18)
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func clipped(_ text: String, _ width: Int) -> String {
    TextLayout.clipped(text, to: width)
  }

  private static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    TextLayout.wrapped(
      text, indent: String(repeating: " ", count: indent + (indent > 0 ? 2 : 0)),
      first: String(repeating: " ", count: indent), width: width)
  }

  private static func indented(_ lines: [String], by indent: Int = 2) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
  }
}
