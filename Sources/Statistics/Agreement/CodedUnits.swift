/// The categories that coders gave to units, with gaps where a coder did not see a unit.
public struct CodedUnits: Hashable, Sendable {
  /// The category that each coder gave to each unit, from 0; `nil` where the coder gave none.
  ///
  /// One row a unit, in it one place a coder, the coders in the same order in every row.
  public let codes: [[Int?]]
  /// How many categories the coders could choose from, those that nobody chose included.
  public let categories: Int
  /// What each row belongs to; rows that belong together are drawn together in resampling.
  ///
  /// Where one comment is coded on several themes, each decision is a row and the comment is what it
  /// belongs to.
  public let clusters: [Int]

  /// Units of which each stands for itself.
  ///
  /// - Parameters:
  ///   - codes: One row a unit, in it one place a coder.
  ///   - categories: How many categories there are to choose from; 2 for yes and no.
  public init(_ codes: [[Int?]], categories: Int = 2) {
    self.init(codes, categories: categories, clusters: Array(codes.indices))
  }

  private init(_ codes: [[Int?]], categories: Int, clusters: [Int]) {
    self.codes = codes
    self.categories = categories
    self.clusters = clusters
  }

  /// The decisions on several questions in one, as if they were units of one question.
  ///
  /// - Parameter questions: The codes of the same units on each question: as many rows, in the same
  ///   order.
  /// - Returns: All rows; those of one unit belong together.
  public static func pooled(_ questions: [CodedUnits]) -> CodedUnits {
    CodedUnits(
      questions.flatMap(\.codes), categories: questions.map(\.categories).max() ?? 2,
      clusters: questions.flatMap { Array($0.codes.indices) })
  }

  /// How many coders there are.
  var coders: Int { codes.first?.count ?? 0 }

  /// Whether every row stands for itself.
  var areIndependent: Bool { Set(clusters).count == clusters.count }

  /// Refuses codes that make no table.
  ///
  /// - Throws: `Inestimable`.
  func check() throws {
    guard codes.allSatisfy({ $0.count == coders }) else {
      throw Inestimable("the units differ in their numbers of coders")
    }
    guard categories >= 2 else { throw Inestimable("there are fewer than two categories") }
    guard codes.allSatisfy({ $0.allSatisfy { 0..<categories ~= $0 ?? 0 } }) else {
      throw Inestimable("a code is none of the categories")
    }
  }

  /// How many coders gave each category to a unit.
  ///
  /// - Parameter row: The codes of the unit.
  /// - Returns: A count a category.
  func counts(_ row: [Int?]) -> [Int] {
    var counts = [Int](repeating: 0, count: categories)
    for code in row { if let code { counts[code] += 1 } }
    return counts
  }
}
