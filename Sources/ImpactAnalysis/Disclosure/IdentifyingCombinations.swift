/// Combinations of released attributes that few people share: whoever knows as much of somebody knows
/// which of them he or she is.
///
/// It is the test of a motivated intruder (the Information Commissioner's starting point for
/// anonymisation) in its simplest form, k-anonymity (Sweeney 2002): each combination that is released
/// must be shared by k people at least.
public struct IdentifyingCombinations: Hashable, Sendable {
  /// A combination of attributes, and how many people share it.
  public struct Combination: Hashable, Sendable {
    /// The attributes with their values, as `role: headteacher`.
    public let attributes: [String]
    /// How many people share them.
    public let people: Int
  }

  /// The combinations that were released, in the order of the release, each once.
  public let released: [Combination]
  /// How many people must share a combination.
  public let minimum: Int

  /// The combinations that too few people share.
  public var few: [Combination] { released.filter { $0.people < minimum } }

  /// - Parameters:
  ///   - released: For each combination that is released, its attributes with their values.
  ///   - people: What is known of each person: a name for him or her, and attributes with their values.
  ///     Somebody who answered twice is met twice, and counts once.
  ///   - minimum: How many people must share a combination.
  public init(
    _ released: [[String: String]], among people: [(person: String, attributes: [String: String])],
    minimum: Int
  ) {
    var seen: Set<[String: String]> = []
    self.released = released.filter { seen.insert($0).inserted }.map { combination in
      Combination(
        attributes: combination.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" },
        people: Set(
          people.filter { _, attributes in
            combination.allSatisfy { attributes[$0.key] == $0.value }
          }.map(\.person)
        ).count)
    }
    self.minimum = minimum
  }
}
