/// A variable of which the totals in the population are known, as the sizes of the local authorities on
/// a cohort's roll.
public struct CalibrationMargin: Hashable, Sendable {
  /// The name of the variable, for messages.
  public let name: String
  /// The category of each row.
  public let categories: [String?]
  /// How many units of the population each category holds.
  public let targets: [String: Double]

  /// - Parameters:
  ///   - name: The name of the variable, for messages.
  ///   - categories: The category of each row, written as in `targets`; `nil` where it is not known.
  ///   - targets: How many units of the population each category holds: finite, not negative.
  public init(name: String, categories: [String?], targets: [String: Double]) {
    self.name = name
    self.categories = categories
    self.targets = targets
  }

  /// Matches the rows with the targets.
  ///
  /// - Parameter weights: The weights of the rows; a row of weight 0 stands for nobody.
  /// - Throws: `Inestimable` wherever the two do not fit: a category that only one of them has, a row
  ///   without one, a target that is no number.
  /// - Returns: The margin with numbers in place of names, in the order of the names.
  func matched(_ weights: [Double]) throws -> MatchedMargin {
    guard categories.count == weights.count else {
      throw Inestimable("“\(name)” and the design differ in their numbers of rows")
    }
    guard !targets.isEmpty, targets.values.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw Inestimable("a total of “\(name)” is missing, negative or infinite")
    }
    let names = targets.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var groups: [Int] = []
    groups.reserveCapacity(categories.count)
    var unknown: Set<String> = []
    var counts = [Int](repeating: 0, count: names.count)
    for (category, weight) in zip(categories, weights) {
      guard let category else { throw Inestimable("a row has no category of “\(name)”") }
      guard let place = places[category] else {
        unknown.insert(category)
        continue
      }
      groups.append(place)
      if weight > 0 { counts[place] += 1 }
    }
    try refuse(unknown, "in the answers but not in the totals")
    let totals = names.map { targets[$0] ?? 0 }
    try refuse(
      Set(names.indices.filter { counts[$0] == 0 && totals[$0] > 0 }.map { names[$0] }),
      "in the population but not in the answers; put it together with another")
    try refuse(
      Set(names.indices.filter { counts[$0] > 0 && totals[$0] == 0 }.map { names[$0] }),
      "in the answers with a total of 0")
    return MatchedMargin(name: name, names: names, totals: totals, counts: counts, groups: groups)
  }

  private func refuse(_ found: Set<String>, _ what: String) throws {
    guard !found.isEmpty else { return }
    let shown = found.sorted().prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    let more = found.count > 3 ? " and \(found.count - 3) more" : ""
    throw Inestimable("of “\(name)” \(shown)\(more) occurs \(what)")
  }
}

/// A margin of which rows and totals fit.
struct MatchedMargin {
  let name: String
  let names: [String]
  let totals: [Double]
  /// How many rows each category has.
  let counts: [Int]
  /// The category of each row, a place in `names`.
  let groups: [Int]

  /// The sums of weights in the categories.
  func sums(_ weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: names.count)
    for (group, weight) in zip(groups, weights) { sums[group] += weight }
    return sums
  }

  /// The greatest difference between sum and total, as a share of the total.
  func error(_ weights: [Double]) -> Double {
    zip(sums(weights), totals).reduce(0) { greatest, pair in
      pair.1 > 0 ? max(greatest, abs(pair.0 / pair.1 - 1)) : greatest
    }
  }
}
