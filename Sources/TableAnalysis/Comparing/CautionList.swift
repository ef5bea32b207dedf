import Evidence
import Statistics

/// What a reader should know of one comparison before believing it.
struct CautionList {
  let outcome: MeasuredColumn
  let by: Grouping
  let answers: GroupedAnswers
  let matches: [Pairing.Match]
  let isPaired: Bool
  let settings: ComparisonSettings

  /// Fewer answers than these make a level small.
  static let fewAnswers = 5
  /// Variances that differ by more than this factor are called unequal.
  static let varianceRatio = 4.0
  /// Shares of missing answers that differ by more than this are told, where chance hardly does that.
  static let missingDifference = 0.05

  var cautions: [Caution] {
    [
      small, empty, constant, ends, spread, expected, missing, unmatched, numbers, breaks,
    ].flatMap { $0 }
  }

  private var small: [Caution] {
    guard !isPaired else {
      return matches.filter { 1..<Self.fewAnswers ~= $0.pairs }.map {
        Caution(
          "few-pairs",
          "only \($0.pairs) \($0.pairs == 1 ? "respondent" : "respondents") answered at both"
            + " \($0.levels[0]) and \($0.levels[1])")
      }
    }
    let levels = answers.levels.filter { 1..<Self.fewAnswers ~= $0.count }
    guard !levels.isEmpty else { return [] }
    return [
      Caution(
        "few-answers",
        "fewer than \(Self.fewAnswers) answers at \(Self.list(levels.map(\.name)))")
    ]
  }

  private var empty: [Caution] {
    let levels = answers.levels.filter { $0.count == 0 }
    guard !levels.isEmpty else { return [] }
    return [
      Caution(
        "no-answers",
        "no answers at \(Self.list(levels.map(\.name))); tests of all levels leave that out")
    ]
  }

  private var constant: [Caution] {
    guard outcome.measure == .continuous || outcome.measure == .ordinal else { return [] }
    let levels = answers.levels.indices.filter { index in
      let scores = answers.scores[index]
      return scores.count > 1 && scores.allSatisfy { $0 == scores[0] }
    }
    guard !levels.isEmpty else { return [] }
    return [
      Caution(
        "no-spread",
        "all answers are the same at \(Self.list(levels.map { answers.levels[$0].name }))")
    ]
  }

  /// Many answers at the end of the scale, which hide differences beyond it.
  private var ends: [Caution] {
    guard outcome.measure == .ordinal, outcome.levels.count > 2 else { return [] }
    var cautions: [Caution] = []
    for (place, code, word) in [
      (outcome.levels.count - 1, "ceiling", "highest"), (0, "floor", "lowest"),
    ] {
      let levels = answers.levels.indices.filter { index in
        let total = answers.counts[index].reduce(0, +)
        return total > 0
          && Double(answers.counts[index][place]) >= settings.ceilingShare * Double(total)
      }
      guard !levels.isEmpty else { continue }
      let share = Int((settings.ceilingShare * 100).rounded())
      cautions.append(
        Caution(
          code,
          "\(share)% or more give the \(word) answer at"
            + " \(Self.list(levels.map { answers.levels[$0].name })); differences beyond the scale"
            + " cannot show"))
    }
    return cautions
  }

  private var spread: [Caution] {
    guard outcome.measure == .continuous, !isPaired else { return [] }
    let variances = answers.scores.filter { $0.count > 1 }.compactMap {
      Mean.standardDeviation(of: $0).value.map { $0.value * $0.value }
    }
    guard let least = variances.min(), let most = variances.max(), least > 0,
      most > Self.varianceRatio * least
    else { return [] }
    let ratio = (most / least * 10).rounded() / 10
    return [
      Caution(
        "unequal-variances",
        "the variances differ by a factor of \(ratio); Welch's methods allow for that, a difference"
          + " in pooled standard deviations less so")
    ]
  }

  private var expected: [Caution] {
    guard [.nominal, .binary, .themes].contains(outcome.measure), !isPaired,
      let least = ChiSquare.leastExpected(answers.counts), least < 5
    else { return [] }
    let shown = (least * 10).rounded() / 10
    return [
      Caution(
        "small-expected-counts",
        "the least count expected is \(shown), less than 5: the χ² approximation is rough"
          + (outcome.measure == .nominal ? "" : ", and two levels are compared by the exact test"))
    ]
  }

  private var missing: [Caution] {
    let levels = answers.levels.filter { $0.askedCount > 0 }
    let lacking = levels.map { $0.askedCount - $0.count }
    let shares = zip(levels, lacking).map { Double($1) / Double($0.askedCount) }
    guard levels.count > 1, let least = shares.min(), let most = shares.max(),
      most - least > Self.missingDifference,
      let test = ChiSquare.test(zip(levels, lacking).map { [$1, $0.count] }).value,
      test.p < 1 - settings.level
    else { return [] }
    func shown(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
    let first = zip(levels, shares).first { $0.1 == most }?.0.name ?? ""
    let last = zip(levels, shares).first { $0.1 == least }?.0.name ?? ""
    return [
      Caution(
        "missing-differs",
        "answers are missing from \(shown(most)) of those asked at \(first) but \(shown(least)) at"
          + " \(last): those who answered may differ from those who did not")
    ]
  }

  private var unmatched: [Caution] {
    matches.filter { $0.pairs < $0.onlyFirst + $0.onlySecond }.map {
      Caution(
        "mostly-unmatched",
        "\($0.onlyFirst + $0.onlySecond) respondents answered at one of \($0.levels[0]) and"
          + " \($0.levels[1]) only, \($0.pairs) at both")
    }
  }

  private var numbers: [Caution] {
    outcome.measure == .nominal
      ? [] : [Caution.ambiguousNumbers(outcome.column)].compactMap { $0 }
  }

  /// Changes of the questionnaire that comparisons reach across.
  private var breaks: [Caution] {
    (outcome.column.declared?.breaks ?? []).compactMap { change in
      guard let place = by.levels.firstIndex(where: { $0.text == change.level }) else { return nil }
      let isCrossed = by.pairs.contains {
        min($0.level, $0.reference) < place && max($0.level, $0.reference) >= place
      }
      guard isCrossed else { return nil }
      return Caution(
        "instrument-break",
        "figures from \(by.levels[place].name) on do not compare with those before, because"
          + " \(change.reason)")
    }
  }

  /// Some names, with how many more there are.
  static func list(_ names: [String]) -> String {
    let shown = names.prefix(5)
    let rest = names.count - shown.count
    guard rest == 0 else { return shown.joined(separator: ", ") + " and \(rest) more" }
    guard let last = shown.last, shown.count > 1 else { return names.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and \(last)"
  }
}
