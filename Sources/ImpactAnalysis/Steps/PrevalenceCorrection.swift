import EvaluationModel
import Evidence
import Statistics

/// Corrects the shares of themes by the answers that were drawn by chance and read by people.
struct PrevalenceCorrection {
  /// The fewest answers that people must have read for a share to be corrected by them.
  ///
  /// With so many the interval covers what it should, whatever the rules are worth.
  static let fewestRead = 30

  private let people: HumanCodings
  private let level: Double
  /// The themes found by rule, and those that count, by comment.
  private let byRules: [String: Set<String>]
  private let counted: [String: Set<String>]
  private let readings: [String: [CommentReading]]
  /// The comments that somebody read because they were drawn by chance.
  private let readByChance: Set<String>

  init(_ people: HumanCodings, counted: [StoredCoding], level: Double) {
    self.people = people
    self.level = level
    byRules = Self.themes(people.byRules)
    self.counted = Self.themes(counted)
    readings = Dictionary(grouping: people.readings, by: \.comment)
    readByChance = Set(people.representative.map(\.comment))
  }

  private static func themes(_ codings: [StoredCoding]) -> [String: Set<String>] {
    codings.reduce(into: [:]) { $0[$1.comment, default: []].insert($1.theme) }
  }

  /// The answers of one source and cohort that a simple random sample of them consists of.
  ///
  /// Of a sample drawn from all comments alike that is its first comments, up to the first that
  /// nobody has read: what people leave out is no longer left to chance. Of a sample drawn within
  /// each source and cohort it is what was drawn here, if all of it was read.
  func drawn(among comments: [Comment]) -> Set<String> {
    let ids = Set(comments.map(\.id))
    return people.samples.reduce(into: []) { drawn, sample in
      switch sample.kind {
      case .random:
        drawn.formUnion(sample.comments.prefix(while: readByChance.contains).filter(ids.contains))
      case .stratified:
        let here = sample.comments.filter(ids.contains)
        if here.allSatisfy(readByChance.contains) { drawn.formUnion(here) }
      case .disagreement: break
      }
    }
  }

  /// What people and rules say of a theme in the answers of one source and cohort.
  func judgements(
    on theme: String, in comments: [Comment], drawn: Set<String>
  ) -> PredictionPowered.Judgements {
    var labels: [Bool] = []
    var predictions: [Bool] = []
    var unlabelled: [Bool] = []
    for comment in comments {
      let isFound = byRules[comment.id]?.contains(theme) ?? false
      if drawn.contains(comment.id),
        people.asked(in: readings[comment.id] ?? [])?.contains(theme) ?? true
      {
        labels.append(counted[comment.id]?.contains(theme) ?? false)
        predictions.append(isFound)
      } else {
        unlabelled.append(isFound)
      }
    }
    return PredictionPowered.Judgements(
      labels: labels, predictions: predictions, unlabelled: unlabelled)
  }

  /// The corrected shares of a theme in this cohort and the one before.
  ///
  /// - Parameters:
  ///   - now: What people and rules say of this cohort's answers.
  ///   - before: The same of the cohort before.
  ///   - refusal: Why the two must not be compared, or `nil`.
  ///   - base: What the answers are.
  /// - Returns: The corrected shares and their difference.
  func correction(
    _ now: PredictionPowered.Judgements, _ before: PredictionPowered.Judgements,
    refusal: String?, base: String
  ) -> ThemeCorrection {
    let refusal = refusal ?? shortage(now) ?? shortage(before)
    return ThemeCorrection(
      read: .result(now.labels.count), prevalence: share(now, base),
      previous: share(before, base),
      difference: refusal.map { .notEstimable(reason: $0) }
        ?? PredictionPowered.difference(now, minus: before, level: level)
        .map { $0.onBase(base) })
  }

  private func share(
    _ judgements: PredictionPowered.Judgements, _ base: String
  ) -> Reported<Estimate> {
    if let shortage = shortage(judgements) { return .notEstimable(reason: shortage) }
    return PredictionPowered.prevalence(judgements, level: level).map { $0.onBase(base) }
  }

  private func shortage(_ judgements: PredictionPowered.Judgements) -> String? {
    guard judgements.labels.count < Self.fewestRead else { return nil }
    return "people have read fewer than \(Self.fewestRead) of the answers that were drawn"
  }
}
