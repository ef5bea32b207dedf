import EvaluationModel
import Statistics

/// What is known of everybody on the roll, made ready to weight those who answered by.
struct RollMargin {
  /// The fewest answers that a category is weighted by; smaller ones are put together, for a weight
  /// from one or two answers is chance.
  static let fewest = 5

  /// The category of each answer, after small ones were put together.
  let categories: [String?]
  /// How many people of the roll each category has.
  private let counts: [String: Int]
  let name: String

  /// - Parameters:
  ///   - name: What the categories are of.
  ///   - answers: The category of each answer, `nil` where it is not known.
  ///   - roll: The category of each person of the roll, `nil` where it is not known.
  init(_ name: String, answers: [String?], roll: [String?]) {
    self.name = name
    var rollCounts: [String: Int] = [:]
    for category in roll.compactMap({ $0 }) { rollCounts[category, default: 0] += 1 }
    var answered: [String: Int] = [:]
    // A category that the roll does not know has nothing to be weighted to.
    for category in answers.compactMap({ $0 }) where rollCounts[category] != nil {
      answered[category, default: 0] += 1
    }
    let sorted = rollCounts.keys.sorted { left, right in
      let counts = (answered[left] ?? 0, answered[right] ?? 0)
      return counts.0 == counts.1 ? left < right : counts.0 < counts.1
    }
    var joined: Set<String> = []
    var joinedAnswers = 0
    for category in sorted {
      let count = answered[category] ?? 0
      let isSmall = count < Self.fewest
      let needsMore = !joined.isEmpty && joinedAnswers < Self.fewest
      guard isSmall || needsMore else { break }
      joined.insert(category)
      joinedAnswers += count
    }
    func category(_ name: String) -> String { joined.contains(name) ? Self.others : name }
    categories = answers.map { name in
      name.flatMap { rollCounts[$0] == nil ? nil : category($0) }
    }
    counts = Dictionary(rollCounts.map { (category($0.key), $0.value) }, uniquingKeysWith: +)
  }

  private static let others = "others"

  /// How many categories are left.
  var count: Int { counts.count }

  /// The margin of those answers whose category is known of every variable.
  ///
  /// - Parameters:
  ///   - rows: The places of these answers.
  ///   - total: What the targets add up to: the number of people on the roll.
  /// - Returns: The margin.
  func margin(of rows: [Int], total: Double) -> CalibrationMargin {
    let known = Double(counts.values.reduce(0, +))
    return CalibrationMargin(
      name: name, categories: rows.map { categories[$0] },
      targets: counts.mapValues { Double($0) * total / known })
  }
}
