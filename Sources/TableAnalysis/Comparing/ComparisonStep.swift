import Evidence
import Statistics

/// Compares one outcome between levels.
struct ComparisonStep {
  let outcome: MeasuredColumn
  let by: Grouping
  let pairs: PairedRows?
  let design: DesignedRows?
  let settings: ComparisonSettings

  func comparison() -> Comparison {
    let answers = GroupedAnswers(outcome, by: by)
    var results = NamedResults()
    for index in by.levels.indices {
      results += described(answers, at: index)
      if let design { results += design.described(outcome, at: index, level: settings.level) }
    }
    let isOverall = answers.heldLevels.count > 2 && pairs == nil && !by.isAgainstRest
    if isOverall { results += overall(answers) }
    let matches = compare(answers, into: &results)
    let mainTests = results.tests.filter { $0.family == .comparisons }
    return Comparison(
      outcome: outcome.column.name, outcomeLabel: outcome.column.label, by: by.column.name,
      reference: by.isAgainstRest ? Grouping.rest : by.reference.map { by.levels[$0].name },
      isAgainstRest: by.isAgainstRest, levels: answers.levels,
      rowsWithoutLevel: answers.rowsWithoutLevel, measure: outcome.measure,
      measureBecause: outcome.because, answers: outcome.levels,
      pairing: pairs.map {
        Pairing(column: $0.name, matches: matches, rowsWithoutID: $0.rowsWithoutID)
      },
      estimates: results.estimates, tests: results.tests,
      choice: MethodChoice(
        for: outcome.measure, hasOverall: isOverall, isPaired: pairs != nil,
        design: design.flatMap { $0.isUsed(for: outcome) ? $0.kind : nil }
      ).named(by: mainTests),
      cautions: CautionList(
        outcome: outcome, by: by, answers: answers, matches: matches, isPaired: pairs != nil,
        settings: settings
      ).cautions + matchedDiffer(results) + (design?.cautions(outcome) ?? [])
        + overallWithoutDesign(results) + beyondInterval(results))
  }

  /// That a strength which chance alone makes positive lies above its interval.
  private func beyondInterval(_ results: NamedResults) -> [Caution] {
    let strengths = results.estimates.filter { named in
      guard let estimate = named.result.value, estimate.unit == .dimensionless,
        let upper = estimate.interval?.upper
      else { return false }
      return estimate.value > upper + 1e-9
    }
    guard let first = strengths.first?.result.value else { return [] }
    let more = strengths.count - 1
    return [
      Caution(
        "beyond-interval",
        first.method.title + (more > 0 ? " and \(more) more" : "")
          + (more > 0 ? " lie above their intervals" : " lies above its interval")
          + ", which allows for what chance alone gives: so few answers at so many levels look more"
          + " different than they are")
    ]
  }

  /// That the test of all levels knows nothing of the design.
  private func overallWithoutDesign(_ results: NamedResults) -> [Caution] {
    guard let design, design.isUsed(for: outcome),
      results.tests.contains(where: { $0.family == .overall })
    else { return [] }
    return [
      Caution(
        "overall-without-design",
        "the test of all levels takes answers as they are, without weights, strata and clusters;"
          + " those of two levels use them")
    ]
  }

  /// That those who answered again began otherwise than those who did not.
  private func matchedDiffer(_ results: NamedResults) -> [Caution] {
    results.estimates.filter { $0.name == "matched_baseline_difference" }.compactMap { named in
      guard let interval = named.result.value?.interval, !interval.contains(0) else { return nil }
      return Caution(
        "matched-differ",
        "those who answered again began otherwise at \(named.levels[0]) than those who did not: the"
          + " change may not be that of all")
    }
  }

  /// Compares the pairs of levels.
  ///
  /// - Parameters:
  ///   - answers: The answers of each level.
  ///   - results: Takes the numbers.
  /// - Returns: How respondents were matched, where they were.
  private func compare(
    _ answers: GroupedAnswers, into results: inout NamedResults
  ) -> [Pairing.Match] {
    let pairwise = pairs == nil && !by.isAgainstRest ? pairwiseTests(answers) : [:]
    return by.pairs.compactMap { pair in
      let names = [by.name(of: pair.level), by.name(of: pair.reference)]
      if let pairs {
        let matched = pairs.matched(
          outcome, level: pair.level, reference: pair.reference, names: names)
        results += changed(matched.before, matched.after, names)
        if matched.match.onlySecond > 0, [.continuous, .ordinal].contains(outcome.measure) {
          results += began(pairs, pair, names[1])
        }
        return matched.match
      }
      var found = different(answers, pair, names)
      let shared = pairwise[PairPlace(pair)] ?? []
      if let main = shared.first, main.family != nil {
        found = found.besideOthers
        found.tests = shared + found.tests
      } else {
        found.tests += shared
      }
      if let design {
        let designed = design.compared(
          outcome, level: pair.level, reference: pair.reference, names: names,
          confidence: settings.level, equivalence: equivalence)
        if !designed.tests.isEmpty {
          found = found.besideOthers
          found.estimates = designed.estimates + found.estimates
          found.tests = designed.tests + found.tests
        }
      }
      results += found
      return nil
    }
  }

  /// What describes one level.
  private func described(_ answers: GroupedAnswers, at index: Int) -> NamedResults {
    let name = by.levels[index].name
    func share(_ successes: Int, of counts: [Int]) -> NamedResults {
      MethodList.level.results(
        of: OneShare(
          successes: successes, count: counts.reduce(0, +), level: settings.level),
        levels: [name], family: nil)
    }
    let counts = answers.counts[index]
    switch outcome.measure {
    case .continuous, .ordinal:
      let data = OneGroup(values: answers.scores[index], level: settings.level)
      return MethodList.level.results(of: data, levels: [name], family: nil)
    case .binary, .themes:
      return share(counts[counts.count - 1], of: counts)
    case .nominal:
      return NamedResults(
        estimates: zip(outcome.levels, counts).flatMap { answer, count in
          share(count, of: counts).estimates.map { $0.ofAnswer(answer.name) }
        })
    }
  }

  /// What tells whether all levels are alike; levels without an answer say nothing of that, and of two
  /// with answers their comparison says it.
  private func overall(_ answers: GroupedAnswers) -> NamedResults {
    let kept = answers.heldLevels
    let names = kept.map { answers.levels[$0].name }
    let groups = ManyGroups(groups: kept.map { answers.scores[$0] }, level: settings.level)
    let counts = CountTable(
      rows: kept.map { answers.counts[$0] }, level: settings.level, seed: settings.seed)
    return switch outcome.measure {
    case .continuous: MethodList.continuous.results(of: groups, levels: names, family: .overall)
    case .ordinal: MethodList.ordinal.results(of: groups, levels: names, family: .overall)
    case .binary, .themes:
      MethodList.counts.results(of: counts, levels: names, family: .overall)
    case .nominal:
      residuals(counts, names)
        .joined(MethodList.counts.results(of: counts, levels: names, family: .overall))
    }
  }

  /// How far each answer of each level is from what would be expected if levels were alike.
  private func residuals(_ counts: CountTable, _ names: [String]) -> NamedResults {
    guard let cells = ChiSquare.cells(counts.rows).value else { return NamedResults() }
    let method = Method(
      name: "adjusted_residual", title: "adjusted standardised residual",
      citation: .haberman1973)
    return NamedResults(
      estimates: zip(names, zip(counts.rows, cells.residuals)).flatMap { name, row in
        zip(outcome.levels, zip(row.0, row.1)).compactMap { answer, cell in
          cell.1.map { residual in
            NamedEstimate(
              name: method.name, levels: [name], answer: answer.name,
              result: .result(
                Estimate(
                  residual, interval: nil, unit: .dimensionless, count: cell.0, method: method)))
          }
        }
      })
  }

  /// The tests of pairs that take all levels together, where there are more than two.
  private func pairwiseTests(_ answers: GroupedAnswers) -> [PairPlace: [NamedTest]] {
    let list: PairwiseList
    switch outcome.measure {
    case .continuous: list = .continuous
    case .ordinal: list = .ordinal
    case .binary, .themes, .nominal: return [:]
    }
    let kept = answers.heldLevels
    guard kept.count > 2 else { return [:] }
    let groups = ManyGroups(groups: kept.map { answers.scores[$0] }, level: settings.level)
    let wanted = by.pairs
    var tests: [PairPlace: [NamedTest]] = [:]
    for (index, entry) in list.entries.enumerated() {
      var found: [PairPlace: Reported<TestResult>] = [:]
      for comparison in entry.compute(groups) {
        let places = PairPlace((level: kept[comparison.second], reference: kept[comparison.first]))
        found[places] = comparison.test
      }
      for pair in wanted {
        // The later level stands first in these tests; a later reference turns the sign.
        let rising = PairPlace(
          (level: max(pair.level, pair.reference), reference: min(pair.level, pair.reference)))
        guard let result = found[rising] else { continue }
        tests[PairPlace(pair), default: []].append(
          NamedTest(
            name: entry.name,
            levels: [by.levels[pair.level].name, by.levels[pair.reference].name],
            result: result.map { pair.level > pair.reference ? $0.uncorrected : $0.turned },
            family: index == 0 && list.isMain ? .comparisons : nil))
      }
    }
    return tests
  }

  /// What sets one level against another.
  private func different(
    _ answers: GroupedAnswers, _ pair: (level: Int, reference: Int), _ names: [String]
  ) -> NamedResults {
    let first = answers.counts[pair.level]
    let second = answers.counts(at: pair.reference, besides: pair.level)
    switch outcome.measure {
    case .continuous, .ordinal:
      let data = TwoGroups(
        first: answers.scores[pair.level],
        second: answers.scores(at: pair.reference, besides: pair.level),
        level: settings.level, power: settings.power, resamples: settings.resamples,
        seed: settings.seed)
      let list: MethodList<TwoGroups> =
        outcome.measure == .continuous ? .continuous : .ordinal
      var results = list.results(of: data, levels: names, family: .comparisons)
      if let equivalence { results += equivalence.results(of: data, levels: names) }
      return results
    case .binary, .themes:
      let data = TwoShares(
        successes: first[first.count - 1], count: first.reduce(0, +),
        otherSuccesses: second[second.count - 1], otherCount: second.reduce(0, +),
        level: settings.level, power: settings.power)
      var results = MethodList.binary.results(of: data, levels: names, family: .comparisons)
      if let equivalence { results += equivalence.results(of: data, levels: names) }
      return results
    case .nominal:
      let table = CountTable(rows: [first, second], level: settings.level, seed: settings.seed)
      let found = MethodList.counts.results(of: table, levels: names, family: .comparisons)
      return answers.heldLevels.count == 2 && !by.isAgainstRest
        ? residuals(table, names).joined(found) : found
    }
  }

  /// What tells how the same respondents changed from one level to another.
  private func changed(
    _ before: [Double], _ after: [Double], _ names: [String]
  ) -> NamedResults {
    switch outcome.measure {
    case .continuous, .ordinal:
      let data = MatchedGroups(
        before: before, after: after, level: settings.level, power: settings.power)
      let list: MethodList<MatchedGroups> =
        outcome.measure == .continuous ? .continuous : .ordinal
      var results = list.results(of: data, levels: names, family: .comparisons)
      if let equivalence { results += equivalence.results(of: data, levels: names) }
      return results
    case .binary, .themes:
      return MethodList.binary.results(
        of: MatchedShares(before: before, after: after, level: settings.level), levels: names,
        family: .comparisons)
    case .nominal:
      return MethodList.nominal.results(
        of: MatchedKinds(before: before, after: after), levels: names, family: .comparisons)
    }
  }

  /// Whether those who answered again had begun otherwise than those who did not.
  private func began(
    _ pairs: PairedRows, _ pair: (level: Int, reference: Int), _ name: String
  ) -> NamedResults {
    let baseline = pairs.baseline(
      outcome, level: pair.level, reference: pair.reference, confidence: settings.level)
    return NamedResults(estimates: [
      NamedEstimate(
        name: "matched_baseline_difference", levels: [name], result: baseline.difference),
      NamedEstimate(
        name: "matched_baseline_hedges_g", levels: [name], result: baseline.standardised),
    ])
  }

  private var equivalence: EquivalenceStep? {
    settings.equivalence.map { EquivalenceStep(margin: $0, level: settings.level) }
  }
}

/// A pair of levels as a key.
private struct PairPlace: Hashable {
  let level: Int
  let reference: Int

  init(_ pair: (level: Int, reference: Int)) {
    level = pair.level
    reference = pair.reference
  }
}

extension TestResult {
  /// The test of the same levels the other way round.
  fileprivate var turned: TestResult {
    TestResult(
      statistic: -statistic, degreesOfFreedom: degreesOfFreedom, p: p,
      groupCounts: groupCounts.reversed(), method: method)
  }

  /// The test without a correction, which families make.
  fileprivate var uncorrected: TestResult {
    TestResult(
      statistic: statistic, degreesOfFreedom: degreesOfFreedom, p: p, groupCounts: groupCounts,
      method: method)
  }
}
