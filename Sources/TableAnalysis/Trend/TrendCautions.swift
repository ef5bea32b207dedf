import Evidence

/// What a reader should know of one trend before believing it.
struct TrendCautions {
  let groups: [OutcomeTrend.Group]
  let stretches: [[String]]
  let breaks: [TrendBreak]
  let outcome: MeasuredColumn

  var cautions: [Caution] {
    [few, small, silent, broken, numbers].flatMap { $0 }
  }

  private var few: [Caution] {
    stretches.filter { $0.count == 2 }.map {
      Caution(
        "two-groups",
        "\($0[0]) and \($0[1]) are two groups: their difference is no trend yet")
    }
  }

  private var small: [Caution] {
    let names = groups.filter { 1..<CautionList.fewAnswers ~= $0.level.count }.map(\.level.name)
    guard !names.isEmpty else { return [] }
    return [
      Caution(
        "few-answers",
        "fewer than \(CautionList.fewAnswers) answers at \(CautionList.list(names))")
    ]
  }

  private var silent: [Caution] {
    let names = groups.filter { $0.level.count == 0 }.map(\.level.name)
    guard !names.isEmpty else { return [] }
    return [
      Caution(
        "no-answers",
        "no answers at \(CautionList.list(names)); the steps between the others are as they are")
    ]
  }

  private var broken: [Caution] {
    breaks.map { place in
      Caution(
        "break",
        "figures from \(place.level) on are not compared with those before"
          + (place.reason.map { ", because \($0)" } ?? ", as asked for")
          + ": a change of level there may be one of the question")
    }
  }

  private var numbers: [Caution] {
    [Caution.ambiguousNumbers(outcome.column)].compactMap { $0 }
  }
}
