import EvaluationModel
import Evidence
import Statistics
import TextCoding

/// Compares what the rules found with what people found in comments that were drawn by chance.
struct CodingReliability {
  let input: AnalysisInput

  /// The agreement theme by theme, or `nil` where nobody has read a comment that was drawn by chance.
  func quality() -> CodingQuality? {
    guard let people = input.people else { return nil }
    let readings = people.representative
    guard !readings.isEmpty else { return nil }
    let byComment = Dictionary(grouping: readings, by: \.comment)
    let comments = readings.map(\.comment).reduce(into: ([String](), Set<String>())) {
      if $0.1.insert($1).inserted { $0.0.append($1) }
    }.0
    let themes = input.codebook.themes.map(\.id)
    let settings = CodingComparison.Settings(level: input.plan.reporting.level)
    let withRules = CodingComparison(
      people.comparedRules(of: comments) + verdicts(of: comments, byComment, people),
      coders: [Self.everybody, StoredCoding.rules], themes: themes
    ).agreementByTheme(of: [Self.everybody, StoredCoding.rules], settings)
    let coders = Set(readings.map(\.coder)).sorted()
    let amongPeople =
      coders.count > 1
      ? CodingComparison(readings.map(people.compared), coders: coders, themes: themes)
        .agreementByTheme(of: coders, settings) : []
    let drawn = people.samples.filter { $0.kind != .disagreement }
    return CodingQuality(
      people: coders.count, read: .result(comments.count),
      readTwice: .result(byComment.values.count { Set($0.map(\.coder)).count > 1 }),
      isCodebookNewer: drawn.contains { $0.codebookVersion != input.codebook.stamp },
      themes: input.codebook.themes.enumerated().map { place, theme in
        reliability(
          of: theme, withRules[place], amongPeople.isEmpty ? nil : amongPeople[place])
      })
  }

  /// What people together are called beside the rules.
  private static let everybody = "people"

  /// What people together found in each comment, as it counts.
  private func verdicts(
    of comments: [String], _ readings: [String: [CommentReading]], _ people: HumanCodings
  ) -> [CodingComparison.Reading] {
    let counted = Dictionary(grouping: input.codings, by: \.comment)
    return comments.map { comment in
      let asked = people.asked(in: readings[comment] ?? [])
      let found = (counted[comment] ?? []).filter { asked?.contains($0.theme) ?? true }
      return CodingComparison.Reading(
        unit: comment, coder: Self.everybody,
        themes: Dictionary(found.map { ($0.theme, $0.direction) }) { first, _ in first },
        asked: asked)
    }
  }

  private func reliability(
    of theme: Theme, _ rules: CoderAgreement, _ people: CoderAgreement?
  ) -> ThemeReliability {
    ThemeReliability(
      theme: theme.id, label: theme.label, rulesAlpha: rules.alpha, precision: rules.precision,
      recall: rules.recall,
      peopleAlpha: people?.alpha ?? .notEstimable(reason: "one person has read them"),
      reading: Self.worse(rules.reading, people?.reading),
      marks: ThemeReliability.Marks(
        rules: rules.positives[1], people: rules.positives[0], either: rules.marked))
  }

  /// The reading that lets less be said; where one is not known, the other.
  private static func worse(
    _ first: CoderAgreement.Reading, _ second: CoderAgreement.Reading?
  ) -> CoderAgreement.Reading {
    guard case .band(let second)? = second else { return first }
    guard case .band(let first) = first else { return .band(second) }
    let order: [ReliabilityBand] = [.notReportable, .tentative, .reportable]
    return .band(order.first { $0 == first || $0 == second } ?? first)
  }
}

extension HumanCodings {
  /// The themes that the readers of a comment were asked about, or `nil` for all.
  func asked(in readings: [CommentReading]) -> Set<String>? {
    let asked = readings.map { compared($0).asked }
    return asked.contains(nil) ? nil : asked.reduce(into: []) { $0.formUnion($1 ?? []) }
  }
}
