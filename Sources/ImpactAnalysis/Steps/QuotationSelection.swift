import EvaluationModel
import Evidence
import TextCoding

/// Chooses quotations by a rule that can be printed: nobody picks them.
///
/// For each of the themes that are spoken of most: comments that the respondent agreed to and that
/// pass `QuotationGate`, are put in an order drawn with the seed; places go to the
/// directions in proportion to all comments on the theme (largest remainder), at least one place to
/// a critical comment where one in ten or more are critical; nobody is quoted twice.
struct QuotationSelection {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort
  /// How many themes are illustrated.
  var themeLimit = 6
  /// How many quotations a theme gets at the most.
  var quotationLimit = 3

  private struct Candidate {
    let comment: Comment
    let response: Int
    let coding: StoredCoding
    let direction: ThemeDirection
    /// What may be quoted of it, or `nil`.
    let quotable: QuotationGate.Quotable?
  }

  /// The choices, themes with the most comments first.
  ///
  /// - Parameter withheld: Themes that the report says nothing of.
  /// - Returns: A choice for each theme that is illustrated.
  func choices(without withheld: Set<String> = []) -> [QuotationChoice] {
    let byTheme = candidates()
    let labels = input.codebook.themes.map { ($0.id, $0.label) }
    let ranked = labels.enumerated().sorted { left, right in
      let a = byTheme[left.element.0]?.count ?? 0
      let b = byTheme[right.element.0]?.count ?? 0
      return a == b ? left.offset < right.offset : a > b
    }
    var quoted: Set<String> = []
    var choices: [QuotationChoice] = []
    for (_, (theme, label)) in ranked
    where choices.count < themeLimit && !withheld.contains(theme) {
      guard let candidates = byTheme[theme],
        let choice = choose(theme, label, candidates, quoted: &quoted)
      else { continue }
      choices.append(choice)
    }
    return choices
  }

  private func candidates() -> [String: [Candidate]] {
    var comments: [String: (Comment, Int)] = [:]
    for position in index.responses(of: cohort.id)
    where RecordIndex.counts(index.responses[position]) {
      for comment in index.comments(of: position) { comments[comment.id] = (comment, position) }
    }
    let gate = QuotationGate(input)
    var quotable: [String: QuotationGate.Quotable] = [:]
    for (comment, response) in comments.values where index.responses[response].mayBeQuoted {
      quotable[comment.id] = gate.quotable(comment)
    }
    var byTheme: [String: [Candidate]] = [:]
    for coding in input.codings {
      guard let (comment, response) = comments[coding.comment],
        let direction = ThemeDirection(rawValue: coding.direction)
      else { continue }
      byTheme[coding.theme, default: []].append(
        Candidate(
          comment: comment, response: response, coding: coding, direction: direction,
          quotable: quotable[comment.id]))
    }
    return byTheme
  }

  private func choose(
    _ theme: String, _ label: String, _ candidates: [Candidate], quoted: inout Set<String>
  ) -> QuotationChoice? {
    let quotable = candidates.filter { $0.quotable != nil && !quoted.contains(person($0)) }
      .sorted { draw($0) < draw($1) }
    guard !quotable.isEmpty else { return nil }
    var places = Self.places(
      min(quotationLimit, quotable.count),
      in: ThemeDirection.allCases.map { direction in
        candidates.count { $0.direction == direction }
      })
    let critical = candidates.count { $0.direction.isCritical }
    if critical * 10 >= candidates.count, critical > 0 {
      Self.makeRoomForCriticism(&places, quotable.map(\.direction))
    }
    var chosen: [Candidate] = []
    var left = places
    for isSecondPass in [false, true] {
      for candidate in quotable where chosen.count < min(quotationLimit, quotable.count) {
        guard !chosen.contains(where: { $0.comment.id == candidate.comment.id }),
          !quoted.contains(person(candidate)),
          isSecondPass || left[candidate.direction, default: 0] > 0
        else { continue }
        left[candidate.direction, default: 0] -= 1
        chosen.append(candidate)
        quoted.insert(person(candidate))
      }
    }
    return QuotationChoice(
      theme: theme, label: label,
      quotations: chosen.map { candidate in
        QuotationChoice.Quotation(
          comment: candidate.comment.id, text: candidate.quotable?.text ?? "",
          attribution: attribution(of: candidate), direction: candidate.direction,
          passages: candidate.quotable?.places(
            of: candidate.coding.spans.map { $0.scalarStart..<$0.scalarEnd }) ?? [])
      }, candidates: .result(candidates.count), critical: .result(critical),
      quotable: .result(candidates.count { $0.quotable != nil }))
  }

  /// Whoever wrote the comment, so that nobody is quoted twice and no head beside the SENCO.
  private func person(_ candidate: Candidate) -> String {
    index.responses[candidate.response].participant ?? index.responses[candidate.response].id
  }

  private func attribution(of candidate: Candidate) -> String {
    let response = index.responses[candidate.response]
    return response.attribution
      ?? "\(input.plan.name(of: response.source).capitalised), \(cohort.shortName)"
  }

  /// The place of a comment in the draw.
  private func draw(_ candidate: Candidate) -> UInt64 {
    SeededOrder(seed: input.plan.reporting.seed).place(of: candidate.comment.id)
  }

  /// Divides `total` places among the directions by largest remainder.
  static func places(_ total: Int, in counts: [Int]) -> [ThemeDirection: Int] {
    guard counts.contains(where: { $0 > 0 }) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: zip(
        ThemeDirection.allCases, LargestRemainder.places(total, in: counts)))
  }

  /// Gives one place to the critical voice where it has none and somebody critical can be quoted.
  private static func makeRoomForCriticism(
    _ places: inout [ThemeDirection: Int], _ quotable: [ThemeDirection]
  ) {
    guard places.allSatisfy({ !$0.key.isCritical || $0.value == 0 }),
      let voice = quotable.first(where: \.isCritical),
      let fullest = ThemeDirection.allCases.max(by: {
        places[$0, default: 0] < places[$1, default: 0]
      })
    else { return }
    places[voice, default: 0] += 1
    if places[fullest, default: 0] > 0 { places[fullest, default: 0] -= 1 }
  }
}
