import Evidence
import Reporting
import TableAnalysis

/// What sets levels against each other.
extension ComparisonText {
  func pairLines(
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
  func numberTable(
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
            "\(Self.words(entry.name)) cannot be estimated, because \(reason).",
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

  func lines(of tests: [NamedTest]) -> [String] {
    tests.flatMap { named -> [String] in
      guard let test = named.result.value else {
        guard case .notEstimable(let reason) = named.result, named.family != nil else { return [] }
        return Self.wrapped(
          "\(Self.capitalised(Self.words(named.name))) is not possible, because \(reason).",
          indent: 2)
      }
      let title =
        named.name == "cluster_robust_t" ? "t test with cluster-robust errors (CR2)" : nil
      return Self.wrapped(StatisticsText.line(of: test, title: title), indent: 2)
    }
  }

  /// The comparisons of two levels, one a line.
  func pairTable(
    _ comparison: Comparison, _ pairs: [[String]], _ numbers: ComparisonNumbers
  ) -> [String] {
    let main = comparison.choice.estimate
    // What the test is of stands first: its p-value says nothing of a number of another basis.
    let basis =
      pairs.lazy.compactMap { comparison.mainTest($0) }.first { $0.result.value != nil }?.basis
      ?? pairs.first.flatMap { comparison.mainTest($0)?.basis } ?? .answers
    let shown: [(name: String, basis: NumberBasis)] =
      switch basis {
      case .weighted: [(main, .weighted), (main, .answers)]
      case .clustered: [(main, .clustered)]
      case .answers:
        comparison.measure == .ordinal && comparison.pairing == nil
          ? [("mean_difference", .answers), (main, .answers)] : [(main, .answers)]
      }
    let headings = shown.enumerated().map { place, number in
      guard basis != .weighted else { return place == 0 ? "weighted" : "unweighted" }
      return pairs.lazy.compactMap {
        comparison.estimate(number.name, $0, basis: number.basis)?.value
      }.first.map { Self.short($0, number.name) } ?? Self.heading(number.name)
    }
    // A level without answers would fill the table with dashes; a note says that there is one.
    let empty = Set(comparison.levels.filter { $0.count == 0 }.map(\.name))
    var table = TextTable(
      [("", .left), (headings[0], .right), ("interval", .left)]
        + headings.dropFirst().map { ($0, TextTable.Alignment.right) }
        + [("p", .right), (correction, .right)])
    for levels in pairs where !levels.contains(where: empty.contains) {
      var cells = [
        Self.clipped(levels[0], 16) + " against " + Self.clipped(levels[1], 16)
      ]
      for (index, number) in shown.enumerated() {
        let estimate = comparison.estimate(number.name, levels, basis: number.basis)?.value
        let signed = estimate.map { ComparisonNumbers.isSigned(number.name, $0.unit) } ?? false
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
  func conclusion(_ comparison: Comparison, _ pairs: [[String]]) -> [String] {
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
    if untested > 0 {
      let reasons = pairs.compactMap { pair -> String? in
        guard case .notEstimable(let reason) = comparison.mainTest(pair)?.result else { return nil }
        return reason
      }
      let why = Set(reasons).count == 1 ? ", because \(reasons[0])" : ""
      sentences.append("\(untested) cannot be tested\(why).")
    }
    if undecided > 0, let least = smallestDetectable(comparison, pairs) {
      sentences.append(least)
    }
    return Self.wrapped(sentences.joined(separator: " "), indent: 2) + [""]
  }

  func smallestDetectable(_ comparison: Comparison, _ pairs: [[String]]) -> String? {
    // With a design more than can be said here.
    let least = pairs.filter { comparison.mainTest($0)?.basis == .answers }.compactMap {
      comparison.estimate("minimum_detectable_difference", $0)?.value
    }
    guard let low = least.map(\.value).min(), let high = least.map(\.value).max(),
      let unit = least.first?.unit
    else { return nil }
    let power = Int((set.settings.power * 100).rounded())
    let numbers = ComparisonNumbers(comparison)
    let words = unit == .proportionDifference ? "percentage points" : "standard deviations"
    let bounds = [low, high].map { numbers.value($0, unit) }
    let range = bounds[0] == bounds[1] ? bounds[0] : bounds.joined(separator: " to ")
    return "A comparison of two levels detects a difference of \(range) \(words) with a chance of"
      + " \(power)%, before correction."
  }
}
