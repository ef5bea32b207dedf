/// A property of the rows that an outcome may depend on.
public struct Predictor: Hashable, Sendable {
  /// What the property is measured in.
  public enum Values: Hashable, Sendable {
    /// A finite number a row.
    case numbers([Double])
    /// A level a row, by its place among `levels`; the level at `reference` is what the others are
    /// compared with.
    case levels([Int], names: [String], reference: Int)
  }

  /// The property's name, as `cohort`.
  public let name: String
  /// The property of each row.
  public let values: Values

  /// A property that is a number.
  ///
  /// - Parameters:
  ///   - name: The property's name.
  ///   - numbers: A finite number a row.
  public init(_ name: String, numbers: [Double]) {
    self.name = name
    values = .numbers(numbers)
  }

  /// A property that is one of several levels.
  ///
  /// - Parameters:
  ///   - name: The property's name.
  ///   - levels: The level of each row, by its place among `names`.
  ///   - names: The levels' names, in their order, each once.
  ///   - reference: The place of the level that the others are compared with.
  public init(_ name: String, levels: [Int], names: [String], reference: Int = 0) {
    self.name = name
    values = .levels(levels, names: names, reference: reference)
  }

  /// How many rows there are.
  var rowCount: Int {
    switch values {
    case .numbers(let numbers): numbers.count
    case .levels(let levels, _, _): levels.count
    }
  }

  /// The columns that the property takes, each with its name and its entry for a row.
  ///
  /// - Throws: `Inestimable` where a value is none.
  /// - Returns: One column for a number; one a level with rows, the reference left out, for levels.
  func coded() throws -> CodedPredictor {
    switch values {
    case .numbers(let numbers):
      guard numbers.allSatisfy(\.isFinite) else {
        throw Inestimable("a value of \(name) is missing or infinite")
      }
      return CodedPredictor(name: name, columnNames: [name], levelOfColumn: [], emptyLevels: [])
    case .levels(let levels, let names, let reference):
      guard names.indices.contains(reference), levels.allSatisfy(names.indices.contains) else {
        throw Inestimable("a level of \(name) is missing")
      }
      var counts = [Int](repeating: 0, count: names.count)
      for level in levels { counts[level] += 1 }
      guard counts[reference] > 0 else {
        throw Inestimable("no row has \(names[reference]), the reference level of \(name)")
      }
      let coded = names.indices.filter { $0 != reference && counts[$0] > 0 }
      return CodedPredictor(
        name: name, columnNames: coded.map { "\(name): \(names[$0])" }, levelOfColumn: coded,
        emptyLevels: names.indices.filter { counts[$0] == 0 }.map { "\(name): \(names[$0])" })
    }
  }
}

/// How a predictor is written as columns of numbers.
struct CodedPredictor: Hashable, Sendable {
  let name: String
  let columnNames: [String]
  /// The level that each column marks by 1; empty for a number, which is its own column.
  let levelOfColumn: [Int]
  /// The levels that no row has, and that get no column.
  let emptyLevels: [String]
}

/// One value of a predictor: of a row as observed, or as one asks what would be if it were.
enum PredictorValue {
  case number(Double)
  case level(Int)

  /// The entry of a coded predictor's column.
  func entry(_ coded: CodedPredictor, column: Int) -> Double {
    switch self {
    case .number(let number): number
    case .level(let level): coded.levelOfColumn[column] == level ? 1 : 0
    }
  }
}
