import Evidence

/// Compares one outcome between levels.
struct ComparisonStep {
  let outcome: MeasuredColumn
  let by: Grouping
  let pairs: PairedRows?
  let pairColumn: String?
  let settings: ComparisonSettings

  func comparison() -> Comparison {
    let answers = GroupedAnswers(outcome, by: by)
    var estimates: [NamedEstimate] = []
    var tests: [NamedTest] = []
    for index in by.levels.indices {
      estimates += described(answers, at: index)
    }
    if by.levels.count > 2, pairs == nil {
      let all = overall(answers)
      estimates += all.estimates
      tests += all.tests
    }
    var matches: [Pairing.Match] = []
    for pair in by.pairs {
      let compared: (estimates: [NamedEstimate], tests: [NamedTest])
      if let pairs {
        let names = [by.levels[pair.level].name, by.levels[pair.reference].name]
        let matched = pairs.matched(
          outcome, level: pair.level, reference: pair.reference, names: names)
        matches.append(matched.match)
        compared = changed(matched.before, matched.after, names)
      } else {
        compared = different(answers, pair)
      }
      estimates += compared.estimates
      tests += compared.tests
    }
    return Comparison(
      outcome: outcome.column.name, outcomeLabel: outcome.column.label, by: by.column.name,
      reference: by.reference.map { by.levels[$0].name }, levels: answers.levels,
      rowsWithoutLevel: answers.rowsWithoutLevel, measure: outcome.measure,
      measureBecause: outcome.because, answers: outcome.levels,
      pairing: pairs.flatMap { rows in
        pairColumn.map {
          Pairing(column: $0, matches: matches, rowsWithoutID: rows.rowsWithoutID)
        }
      },
      estimates: estimates, tests: tests,
      choice: MethodChoice(
        for: outcome.measure, levels: by.levels.count, isPaired: pairs != nil
      ).named(by: tests.filter { $0.family == .comparisons }),
      cautions: CautionList(
        outcome: outcome, answers: answers, matches: matches, isPaired: pairs != nil,
        settings: settings
      ).cautions)
  }

  /// What describes one level.
  private func described(_ answers: GroupedAnswers, at index: Int) -> [NamedEstimate] {
    let name = by.levels[index].name
    switch outcome.measure {
    case .continuous, .ordinal:
      let data = OneGroup(values: answers.scores[index], level: settings.level)
      return MethodList.level.results(of: data, levels: [name], family: nil).estimates
    case .binary, .themes:
      let counts = answers.counts[index]
      let data = OneShare(
        successes: counts[counts.count - 1], count: counts.reduce(0, +), level: settings.level)
      return MethodList.level.results(of: data, levels: [name], family: nil).estimates
    case .nominal:
      let counts = answers.counts[index]
      return zip(outcome.levels, counts).flatMap { answer, count in
        let data = OneShare(
          successes: count, count: counts.reduce(0, +), level: settings.level)
        return MethodList.level.results(of: data, levels: [name], family: nil).estimates
          .map { $0.ofAnswer(answer.name) }
      }
    }
  }

  /// What tells whether all levels are alike; levels without an answer say nothing of that.
  private func overall(
    _ answers: GroupedAnswers
  ) -> (estimates: [NamedEstimate], tests: [NamedTest]) {
    let kept = answers.levels.indices.filter { answers.levels[$0].count > 0 }
    let names = kept.map { answers.levels[$0].name }
    let family = TestFamily.Kind.overall
    let groups = ManyGroups(groups: kept.map { answers.scores[$0] }, level: settings.level)
    let counts = CountTable(rows: kept.map { answers.counts[$0] }, level: settings.level)
    return switch outcome.measure {
    case .continuous: MethodList.continuous.results(of: groups, levels: names, family: family)
    case .ordinal: MethodList.ordinal.results(of: groups, levels: names, family: family)
    case .binary, .themes, .nominal:
      MethodList.counts.results(of: counts, levels: names, family: family)
    }
  }

  /// What sets one level against another.
  private func different(
    _ answers: GroupedAnswers, _ pair: (level: Int, reference: Int)
  ) -> (estimates: [NamedEstimate], tests: [NamedTest]) {
    let names = [by.levels[pair.level].name, by.levels[pair.reference].name]
    let (level, power) = (settings.level, settings.power)
    func groups() -> TwoGroups {
      TwoGroups(
        first: answers.scores[pair.level], second: answers.scores[pair.reference], level: level,
        power: power)
    }
    let (first, second) = (answers.counts[pair.level], answers.counts[pair.reference])
    switch outcome.measure {
    case .continuous:
      return MethodList.continuous.results(of: groups(), levels: names, family: .comparisons)
    case .ordinal:
      return MethodList.ordinal.results(of: groups(), levels: names, family: .comparisons)
    case .binary, .themes:
      let data = TwoShares(
        successes: first[first.count - 1], count: first.reduce(0, +),
        otherSuccesses: second[second.count - 1], otherCount: second.reduce(0, +), level: level,
        power: power)
      return MethodList.binary.results(of: data, levels: names, family: .comparisons)
    case .nominal:
      return MethodList.counts.results(
        of: CountTable(rows: [first, second], level: level), levels: names, family: .comparisons)
    }
  }

  /// What tells how the same respondents changed from one level to another.
  private func changed(
    _ before: [Double], _ after: [Double], _ names: [String]
  ) -> (estimates: [NamedEstimate], tests: [NamedTest]) {
    let groups = MatchedGroups(before: before, after: after, level: settings.level)
    return switch outcome.measure {
    case .continuous:
      MethodList.continuous.results(of: groups, levels: names, family: .comparisons)
    case .ordinal: MethodList.ordinal.results(of: groups, levels: names, family: .comparisons)
    case .binary, .themes, .nominal:
      MethodList.binary.results(
        of: MatchedShares(before: before, after: after, level: settings.level), levels: names,
        family: .comparisons)
    }
  }
}
