import EvaluationModel
import Evidence
import TextCoding
import TextExploration

/// Chooses quotations by a rule that can be printed: nobody picks them.
///
/// Places go to the directions in proportion to all comments that answer the question, by largest
/// remainder, at least one place to a critical comment where one in ten or more is critical. In each
/// direction those come first that are at least as typical as the median comment in it, in an order
/// drawn with the seed; then the others, the most typical first. Nobody is quoted twice. A place that
/// no comment of its direction can take stays empty: to fill it with another would change the picture.
struct QuotationSelection {
  let pool: QuotationPool

  /// Typicality says nothing of comments of fewer content words, as with `text typical`.
  private static let fewestContentWords = 4
  /// Among fewer comments than these none is typical of the others.
  private static let fewestToCompare = 5

  /// A comment that answers the question.
  private struct Candidate {
    let position: Int
    let direction: ThemeDirection
    let codings: [StoredCoding]
  }

  /// The quotations that answer a question, or `nil` where no comment does.
  ///
  /// - Parameters:
  ///   - question: What is asked for.
  ///   - quoted: Whoever is quoted already, to whom those who are chosen are added.
  /// - Returns: The quotations with what was passed over; before the disclosure control.
  func choice(for question: QuotationQuestion, without quoted: inout Set<String>)
    -> QuotationChoice?
  {
    let candidates = candidates(for: question)
    guard !candidates.isEmpty else { return nil }
    let ranks = typicality(of: candidates)
    var passed: [PassedOver.Reason: Int] = [:]
    var free: [Candidate] = []
    for candidate in candidates {
      if let obstacle = obstacle(to: candidate, in: question, quoted) {
        passed[obstacle, default: 0] += 1
      } else {
        free.append(candidate)
      }
    }
    let places = places(for: question, among: candidates, free: free)
    var chosen: [Candidate] = []
    var empty: [ThemeDirection: Int] = [:]
    for direction in ThemeDirection.allCases {
      var left = places[direction, default: 0]
      for candidate in ordered(free.filter { $0.direction == direction }, ranks) where left > 0 {
        guard !quoted.contains(person(candidate)), canStand(candidate, beside: chosen) else {
          continue
        }
        chosen.append(candidate)
        quoted.insert(person(candidate))
        left -= 1
      }
      if left > 0 { empty[direction] = left }
    }
    let shown = Set(chosen.map(\.position))
    for candidate in free where !shown.contains(candidate.position) {
      let isBarred =
        quoted.contains(person(candidate)) || !canStand(candidate, beside: chosen)
      passed[isBarred ? .writerQuoted : .notDrawn, default: 0] += 1
    }
    return QuotationChoice(
      id: question.id, label: question.label,
      theme: question.themes.flatMap { $0.count == 1 ? $0.first : nil },
      isOfAllDirections: question.directions.count == ThemeDirection.allCases.count,
      quotations: chosen.map { quotation($0, ranks) },
      candidates: .result(candidates.count),
      critical: .result(candidates.count { $0.direction.isCritical }),
      quotable: .result(free.count),
      passedOver: PassedOver.Reason.allCases.compactMap { reason in
        passed[reason].map { PassedOver(reason: reason, count: .result($0)) }
      }, emptyPlaces: empty)
  }
}

// MARK: - Who may be quoted

extension QuotationSelection {
  private func candidates(for question: QuotationQuestion) -> [Candidate] {
    pool.entries.indices.compactMap { position in
      let entry = pool.entries[position]
      guard question.sources.contains(entry.response.source),
        question.role.map({ $0 == role(of: entry) }) ?? true
      else { return nil }
      let credited = pool.creditedElsewhere[entry.comment.id] ?? [:]
      let codings = entry.codings.filter { coding in
        (question.themes?.contains(coding.theme) ?? true)
          && (!question.isCreditedElsewhere || credited[coding.theme] != nil)
      }
      guard let direction = Self.direction(of: codings), question.directions.contains(direction)
      else { return nil }
      return Candidate(position: position, direction: direction, codings: codings)
    }
  }

  /// The direction that most of the themes of a comment have, and of equals the critical one: what
  /// is said against the course is not outvoted.
  private static func direction(of codings: [StoredCoding]) -> ThemeDirection? {
    let counts = Dictionary(
      codings.compactMap { ThemeDirection(rawValue: $0.direction) }.map { ($0, 1) },
      uniquingKeysWith: +)
    let order: [ThemeDirection] = [.barrier, .decline, .noChange, .gain]
    let most = counts.values.max()
    return order.first { counts[$0] == most && most != nil }
  }

  private func role(of entry: QuotationPool.Entry) -> Prompt.Role? {
    prompt(of: entry)?.role
  }

  private func prompt(of entry: QuotationPool.Entry) -> Prompt? {
    pool.plan.instrument(entry.response.instrument)?.versions
      .first { $0.id == entry.response.version }?.prompts
      .first { $0.id == entry.comment.prompt }
  }

  private func obstacle(
    to candidate: Candidate, in question: QuotationQuestion, _ quoted: Set<String>
  ) -> PassedOver.Reason? {
    let entry = pool.entries[candidate.position]
    if let obstacle = entry.obstacle { return obstacle }
    if entry.words < question.words.lowerBound { return .tooShort }
    if entry.words > question.words.upperBound { return .tooLong }
    return quoted.contains(person(candidate)) ? .writerQuoted : nil
  }

  /// Whoever wrote the comment.
  private func person(_ candidate: Candidate) -> String {
    pool.entries[candidate.position].response.person
  }

  /// Whether a comment may be in one list with others: those of heads and SENCOs stand together only
  /// where codes tell that they are not of one school.
  private func canStand(_ candidate: Candidate, beside others: [Candidate]) -> Bool {
    let response = pool.entries[candidate.position].response
    guard response.source != .examiner else { return true }
    return others.allSatisfy { other in
      let second = pool.entries[other.position].response
      return second.source == .examiner || second.source == response.source
        || (response.participant != nil && second.participant != nil)
    }
  }
}

// MARK: - How they are chosen

extension QuotationSelection {
  /// Whether each candidate is at least as typical as the median one of its direction, and how
  /// typical it is; those that cannot be compared are missing.
  private func typicality(
    of candidates: [Candidate]
  ) -> [Int: (cosine: Double, isTypical: Bool)] {
    var ranks: [Int: (cosine: Double, isTypical: Bool)] = [:]
    for direction in ThemeDirection.allCases {
      let ranking = Typicality.ranking(
        among: candidates.filter { $0.direction == direction }.map(\.position),
        words: pool.words, minimumWords: Self.fewestContentWords)
      guard ranking.count >= Self.fewestToCompare else { continue }
      let median = ranking[(ranking.count - 1) / 2].meanCosine
      for rank in ranking { ranks[rank.text] = (rank.meanCosine, rank.meanCosine >= median) }
    }
    return ranks
  }

  /// Typical comments in the drawn order, then the others, the most typical first.
  private func ordered(
    _ candidates: [Candidate], _ ranks: [Int: (cosine: Double, isTypical: Bool)]
  ) -> [Candidate] {
    let order = SeededOrder(seed: pool.plan.reporting.seed)
    func place(_ candidate: Candidate) -> UInt64 {
      order.place(of: pool.entries[candidate.position].comment.id)
    }
    let typical = candidates.filter { ranks[$0.position]?.isTypical ?? false }
    let others = candidates.filter { !(ranks[$0.position]?.isTypical ?? false) }
    return typical.sorted { place($0) < place($1) }
      + others.sorted { left, right in
        let a = ranks[left.position]?.cosine ?? -1
        let b = ranks[right.position]?.cosine ?? -1
        return a == b ? place(left) < place(right) : a > b
      }
  }

  private func places(
    for question: QuotationQuestion, among candidates: [Candidate], free: [Candidate]
  ) -> [ThemeDirection: Int] {
    var places = Self.places(
      min(question.limit, candidates.count),
      in: ThemeDirection.allCases.map { direction in
        candidates.count { $0.direction == direction }
      })
    let critical = candidates.filter(\.direction.isCritical)
    if critical.count * 10 >= candidates.count, !critical.isEmpty {
      Self.makeRoomForCriticism(&places, critical.map(\.direction), free: free.map(\.direction))
    }
    return places
  }

  /// Divides `total` places among the directions by largest remainder.
  static func places(_ total: Int, in counts: [Int]) -> [ThemeDirection: Int] {
    guard counts.contains(where: { $0 > 0 }) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: zip(
        ThemeDirection.allCases, LargestRemainder.places(total, in: counts)))
  }

  /// Gives one place to a critical comment where there is none: to the more frequent of the critical
  /// directions, but rather to one in which somebody can be quoted.
  private static func makeRoomForCriticism(
    _ places: inout [ThemeDirection: Int], _ critical: [ThemeDirection], free: [ThemeDirection]
  ) {
    func count(_ direction: ThemeDirection) -> (Int, Int) {
      (free.contains(direction) ? 1 : 0, critical.count { $0 == direction })
    }
    guard places.allSatisfy({ !$0.key.isCritical || $0.value == 0 }),
      let voice = ThemeDirection.allCases.filter(critical.contains).max(by: {
        count($0) < count($1)
      }),
      let fullest = ThemeDirection.allCases.max(by: {
        places[$0, default: 0] < places[$1, default: 0]
      })
    else { return }
    places[voice, default: 0] += 1
    if places[fullest, default: 0] > 0 { places[fullest, default: 0] -= 1 }
  }
}

// MARK: - What is said of each

extension QuotationSelection {
  private func quotation(
    _ candidate: Candidate, _ ranks: [Int: (cosine: Double, isTypical: Bool)]
  ) -> QuotationChoice.Quotation {
    let entry = pool.entries[candidate.position]
    let spans = candidate.codings.flatMap(\.spans).map { $0.scalarStart..<$0.scalarEnd }
    return QuotationChoice.Quotation(
      comment: entry.comment.id, source: entry.response.source,
      text: entry.quotable?.text ?? "",
      attribution: pool.plan.attribution(of: entry.response, cohort: entry.cohort),
      prompt: prompt(of: entry)?.text,
      themes: pool.codebook.themes.filter { theme in
        candidate.codings.contains { $0.theme == theme.id }
      }.map(\.label),
      direction: candidate.direction,
      isTypical: ranks[candidate.position]?.isTypical,
      credit: candidate.codings.compactMap {
        pool.creditedElsewhere[entry.comment.id]?[$0.theme]
      }.first,
      passages: Self.joined(entry.quotable?.places(of: spans) ?? []))
  }

  /// Passages in order, joined where they overlap.
  static func joined(_ passages: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for passage in passages.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = joined.last, passage.lowerBound < last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<max(last.upperBound, passage.upperBound)
      } else {
        joined.append(passage)
      }
    }
    return joined
  }
}
