/// The answers of a group and how many of its members gave none.
public struct PartlyAnswered: Hashable, Sendable {
  /// The answers given.
  public let values: [Double]
  /// How many members gave none, 0 or more.
  public let missing: Int

  /// - Parameters:
  ///   - values: The answers given: finite numbers, in points of a scale.
  ///   - missing: How many members gave none.
  public init(values: [Double], missing: Int) {
    self.values = values
    self.missing = missing
  }

  /// How many members the group has.
  var size: Double { Double(values.count) + Double(missing) }
  /// The share of the members who gave no answer.
  var missingShare: Double { Double(missing) / size }

  /// Refuses a number that counts nobody.
  ///
  /// - Throws: `Inestimable`.
  func check() throws {
    guard missing >= 0 else { throw Inestimable("the number of missing answers is negative") }
  }
}
