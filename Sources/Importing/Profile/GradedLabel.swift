import EvaluationModel

/// A label that says more or less of one thing, as `Extremely able`, `Slightly able`, or
/// `Much more motivated`, `Less motivated`: the words before the thing put it in order.
struct GradedLabel: Hashable {
  /// What there is more or less of, as `able`; empty for a label in the middle.
  let thing: String
  /// The place in the order; greater is more.
  let rank: Double
  /// Whether the words compare with before, so that 0 is no change.
  let isComparison: Bool

  private static let degrees: [(String, Double)] = [
    ("not at all ", 0), ("little or no ", 0), ("no ", 0), ("not very ", 1), ("not ", 0),
    ("slightly ", 1), ("a little ", 1), ("little ", 1), ("somewhat ", 2), ("fairly ", 2),
    ("some ", 2), ("moderately ", 2.2), ("quite ", 2.5), ("reasonably ", 2), ("mostly ", 3),
    ("considerable ", 4), ("very ", 4), ("extensive ", 5), ("highly ", 4.5), ("extremely ", 5),
    ("completely ", 5), ("totally ", 5),
  ]
  private static let comparisons: [(String, Double)] = [
    ("much more ", 3), ("a lot more ", 3), ("slightly more ", 1), ("a little more ", 1),
    ("somewhat more ", 1), ("more ", 2), ("much less ", -3), ("a lot less ", -3),
    ("slightly less ", -1), ("a little less ", -1), ("somewhat less ", -1), ("less ", -2),
    ("equally ", 0),
  ]
  private static let middles: Set<String> = [
    "about the same", "the same", "same", "unchanged", "no different", "neither",
  ]

  /// - Parameter key: An answer as `AnswerKey` makes it.
  init?(_ key: String) {
    let key = key.hasPrefix("i'm ") ? String(key.dropFirst(4)) : key
    if Self.middles.contains(key) || key.hasPrefix("no change") {
      self.init(thing: "", rank: 0, isComparison: true)
    } else if key == "neutral" {
      // Between a little and somewhat, whatever the thing is.
      self.init(thing: "", rank: 1.5, isComparison: false)
    } else if let (word, rank) = Self.comparisons.first(where: { key.hasPrefix($0.0) }) {
      self.init(thing: String(key.dropFirst(word.count)), rank: rank, isComparison: true)
    } else if let (word, rank) = Self.degrees.first(where: { key.hasPrefix($0.0) }) {
      self.init(thing: String(key.dropFirst(word.count)), rank: rank, isComparison: false)
    } else {
      self.init(thing: key, rank: 3, isComparison: false)
    }
  }

  private init(thing: String, rank: Double, isComparison: Bool) {
    self.thing = thing
    self.rank = rank
    self.isComparison = isComparison
  }

  /// The labels from the least to the most, or `nil` where they are not all of one thing, or fewer
  /// than three.
  ///
  /// - Parameter labels: The different answers.
  /// - Returns: The labels in order, or `nil`.
  static func ordered(_ labels: [String]) -> [String]? {
    let graded = labels.compactMap { label in
      GradedLabel(AnswerKey.key(of: label)).map { (label: label, grade: $0) }
    }
    if let ordered = opposites(graded) { return ordered }
    guard graded.count == labels.count, graded.count >= 3,
      Set(graded.map(\.grade.thing).filter { !$0.isEmpty }).count == 1,
      Set(graded.map(\.grade.isComparison)).count == 1,
      Set(graded.map(\.grade.rank)).count == graded.count
    else { return nil }
    return graded.sorted { $0.grade.rank < $1.grade.rank }.map(\.label)
  }

  /// Labels of a thing and its opposite, as `Very supportive`, `Supportive`, `Unsupportive`.
  private static func opposites(_ graded: [(label: String, grade: GradedLabel)]) -> [String]? {
    let things = Set(graded.map(\.grade.thing).filter { !$0.isEmpty })
    guard things.count == 2, graded.count >= 3, !graded.contains(where: \.grade.isComparison),
      let thing = things.min(by: { $0.count < $1.count }),
      let opposite = things.first(where: { $0 != thing }),
      ["un", "dis", "in", "im"].contains(where: { opposite == $0 + thing })
    else { return nil }
    let ranked = graded.map { label, grade in
      // A middle has no thing; of the opposite, more is less.
      (label, grade.thing.isEmpty ? 0 : grade.thing == thing ? grade.rank : -grade.rank)
    }
    guard Set(ranked.map(\.1)).count == ranked.count else { return nil }
    return ranked.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
