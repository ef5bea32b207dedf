/// Writes the participants' self-audits: a file before the course, and one after it that holds the
/// ratings of now and, looking back, of then.
struct SelfAuditFiles {
  let seed: UInt64
  let cohorts: [[Participant]]

  /// The columns of the file before the course.
  static func before(_ outcomes: [AuditOutcome]) -> TableLayout {
    layout(outcomes, [("3", "pre")])
  }

  /// The columns of the file after the course.
  static func after(_ outcomes: [AuditOutcome]) -> TableLayout {
    layout(outcomes, [("3", "post"), ("4", "then")])
  }

  private static func layout(
    _ outcomes: [AuditOutcome], _ grids: [(number: String, occasion: String)]
  ) -> TableLayout {
    var layout = TableLayout()
    layout.add("Unique Response Number", "as: response")
    layout.add("1", "Participant code", "as: participant")
    layout.add("2", "Where do you attend the course?", "as: location")
    for grid in grids {
      for (index, outcome) in outcomes.enumerated() {
        layout.add(
          "\(grid.number).\(TableLayout.letter(index))",
          grid.occasion == "then" ? "Looking back to the start: \(outcome.text)" : outcome.text,
          "as: item, item: \(outcome.id), occasion: \(grid.occasion)")
      }
    }
    layout.drop("StartDate", because: "not needed")
    layout.add("CompletionDate", "as: date")
    return layout
  }

  static func path(_ cohort: DemonstrationCohort, _ occasion: String) -> String {
    isTyped(cohort, occasion)
      ? PaperAudits.path : "exports/self-audit-\(occasion)-\(cohort.slug).csv"
  }

  /// Whether forms on paper were typed into the workbook that has a sheet a cohort.
  static func isTyped(_ cohort: DemonstrationCohort, _ occasion: String) -> Bool {
    cohort.isOnPaper && occasion == "before"
  }

  /// The files of one cohort, and what was typed of its forms on paper.
  func files(
    cohort index: Int, typed: inout PaperAudits
  ) -> [DemonstrationFile] {
    let cohort = DemonstrationCohort.all[index]
    let outcomes = AuditOutcome.outcomes(ofCohort: cohort.number)
    var random = RandomSource(seed: seed, label: "self-audit/\(cohort.id)")
    let all = random.shuffled(cohorts[index])
    let first = all.prefix(Apportionment.rounded(0.95, of: all.count))
    let stayed = random.shuffled(all.filter(\.finished))
    let last = stayed.prefix(
      Apportionment.rounded(cohort.isOnPaper ? 0.80 : 0.52, of: all.count))
    var before = [Self.before(outcomes).headers]
    var after = [Self.after(outcomes).headers]
    var ratings: [String: [[Int]]] = [:]
    for participant in all { ratings[participant.code] = rate(participant, outcomes) }
    let opened = Opening(cohort: cohort, number: 610_000 + index * 9_100)
    for (place, participant) in first.enumerated() {
      let row = opened.row(
        place, participant, participant.code, on: cohort.starts, within: 3, &random)
      let values = ratings[participant.code]?[0] ?? []
      before.append(row.start + cells(values, cohort, &random) + row.end)
    }
    for (place, participant) in last.enumerated() {
      // Some codes are mistyped, and then before and after cannot be matched.
      let code = random.happens(0.07) ? Self.mistyped(participant.code) : participant.code
      let row = opened.row(
        1000 + place, participant, code, on: cohort.lastTaught, within: 21, &random)
      let values = ratings[participant.code] ?? [[], [], []]
      after.append(
        row.start + cells(values[1], cohort, &random) + cells(values[2], cohort, &random) + row.end)
    }
    var files = [
      DemonstrationFile(
        path: Self.path(cohort, "after"), bytes: DelimitedText.jisc.bytes(of: after))
    ]
    if Self.isTyped(cohort, "before") {
      typed.add(before.dropFirst(), of: cohort, outcomes)
    } else {
      files.insert(
        DemonstrationFile(
          path: Self.path(cohort, "before"), bytes: DelimitedText.jisc.bytes(of: before)), at: 0)
    }
    return files
  }

  /// The ratings before, after and looking back: a latent normal of person, gain and item, rounded.
  private func rate(_ participant: Participant, _ outcomes: [AuditOutcome]) -> [[Int]] {
    var random = RandomSource(
      seed: seed, label: "audit/\(participant.code)/\(participant.cohort)")
    let effects = GroupEffects(seed: seed)
    let person = 0.45 * participant.disposition
    let gain = 0.35 * random.normal()
    var before: [Int] = []
    var after: [Int] = []
    var then: [Int] = []
    for outcome in outcomes {
      let effect =
        0.85
        * effects.shift(item: outcome.id, cohort: participant.cohort, area: participant.area)
      let noise = 0.6 * random.normal()
      before.append(Self.rounded(outcome.before + person + noise))
      after.append(Self.rounded(outcome.after + person + gain + effect + 0.6 * random.normal()))
      then.append(
        Self.rounded(
          outcome.before - outcome.shift + person + 0.5 * noise + 0.5 * random.normal()))
    }
    return [before, after, then]
  }

  private static func rounded(_ latent: Double) -> Int {
    min(5, max(1, Int((latent + 0.5).rounded(.down))))
  }

  private func cells(
    _ values: [Int], _ cohort: DemonstrationCohort, _ random: inout RandomSource
  ) -> [String] {
    // Sheets on paper were typed in by hand, now and then as numbers.
    let asNumbers = cohort.isOnPaper && random.happens(0.04)
    return values.map { value in
      if random.happens(0.03) { return "" }
      if random.happens(0.004) { return "n/a" }
      return asNumbers ? String(value) : AnswerScale.confidence5.labels[value - 1]
    }
  }

  /// A code with two digits the wrong way round, or the letter O for a nought.
  private static func mistyped(_ code: String) -> String {
    var characters = Array(code)
    guard characters.count == 8 else { return code }
    if characters[5] == "0" {
      characters[4] = "O"
    } else {
      characters.swapAt(4, 5)
    }
    return String(characters)
  }
}

/// The columns that begin and end each row of a Jisc export.
struct Opening {
  let cohort: DemonstrationCohort
  /// The survey's number at the site.
  let number: Int

  func row(
    _ place: Int, _ participant: Participant, _ code: String, on day: Day, within days: Int,
    _ random: inout RandomSource
  ) -> (start: [String], end: [String]) {
    let area = Area.all[participant.area]
    let date = day + random.below(max(1, days))
    let minute = random.below(540)
    let seconds = random.below(60)
    let lasted = 4 + random.below(14)
    func time(_ minute: Int) -> String {
      "\(date.iso) \(Day.two(8 + minute / 60)):\(Day.two(minute % 60)):\(Day.two(seconds)) UTC"
    }
    return (
      [
        "\(number)-\(number + 9)-\(58_000_000 + number * 7 + place * 13)", code,
        random.happens(0.85) ? area.name : random.one(of: area.aliases),
      ], [time(minute), time(minute + lasted)]
    )
  }
}
