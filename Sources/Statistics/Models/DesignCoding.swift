/// How predictors and their interactions are written as columns of numbers.
struct DesignCoding: Hashable, Sendable {
  /// A predictor or an interaction.
  struct Term: Hashable, Sendable {
    let name: String
    /// The places of its predictors.
    let members: [Int]
    let columns: Range<Int>
  }

  let predictors: [Predictor]
  let coded: [CodedPredictor]
  let terms: [Term]
  let hasIntercept: Bool
  /// The columns that are written, by their places among all.
  private let written: [Int]

  init(_ predictors: [Predictor], interactions: [[String]], hasIntercept: Bool) throws {
    self.predictors = predictors
    self.hasIntercept = hasIntercept
    let places = Dictionary(
      predictors.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { a, _ in a })
    guard places.count == predictors.count else {
      throw Inestimable("two predictors have the same name")
    }
    let coded = try predictors.map { try $0.coded() }
    self.coded = coded
    var terms: [Term] = []
    var next = hasIntercept ? 1 : 0
    let members =
      try predictors.indices.map { [$0] }
      + interactions.map { names in
        try names.map { name in
          guard let place = places[name] else { throw Inestimable("there is no predictor \(name)") }
          return place
        }
      }
    for members in members {
      let count = members.reduce(1) { $0 * coded[$1].columnNames.count }
      terms.append(
        Term(
          name: members.map { predictors[$0].name }.joined(separator: " × "), members: members,
          columns: next..<next + count))
      next += count
    }
    self.terms = terms
    written = Array(0..<next)
  }

  private init(_ coding: DesignCoding, written: [Int]) {
    predictors = coding.predictors
    coded = coding.coded
    terms = coding.terms
    hasIntercept = coding.hasIntercept
    self.written = written
  }

  /// The coding that writes only some of the columns that this one writes.
  func keeping(columns: [Int]) -> DesignCoding {
    DesignCoding(self, written: columns.map { written[$0] })
  }

  /// The names of all columns.
  var columnNames: [String] {
    (hasIntercept ? [DesignMatrix.interceptName] : [])
      + terms.flatMap { term in
        term.columns.indices.map { place in
          columns(of: term, place - term.columns.lowerBound)
            .map { coded[$0.predictor].columnNames[$0.column] }.joined(separator: " × ")
        }
      }
  }

  /// The column of each member whose product is a term's column; the first member's runs fastest.
  private func columns(of term: Term, _ place: Int) -> [(predictor: Int, column: Int)] {
    var rest = place
    return term.members.map { member in
      let count = coded[member].columnNames.count
      defer { rest /= count }
      return (member, rest % count)
    }
  }

  /// The value of a predictor in a row.
  func value(_ predictor: Int, row: Int) -> PredictorValue {
    switch predictors[predictor].values {
    case .numbers(let numbers): .number(numbers[row])
    case .levels(let levels, _, _): .level(levels[row])
    }
  }

  /// All columns of the data, row by row.
  func entries(rowCount: Int) -> [Double] {
    let width = terms.last?.columns.upperBound ?? 1
    var entries = [Double](repeating: 0, count: rowCount * width)
    if hasIntercept {
      for row in 0..<rowCount { entries[row * width] = 1 }
    }
    for term in terms {
      let start = term.columns.lowerBound
      guard term.members.count == 1 else {
        for place in 0..<term.columns.count {
          // The first terms are the predictors themselves, whose columns are written by now.
          let factors = columns(of: term, place)
            .map { terms[$0.predictor].columns.lowerBound + $0.column }
          for row in 0..<rowCount {
            var product = 1.0
            for factor in factors { product *= entries[row * width + factor] }
            entries[row * width + start + place] = product
          }
        }
        continue
      }
      switch predictors[term.members[0]].values {
      case .numbers(let numbers):
        for row in 0..<rowCount { entries[row * width + start] = numbers[row] }
      case .levels(let levels, let names, _):
        var columnOfLevel = [Int?](repeating: nil, count: names.count)
        for (column, level) in coded[term.members[0]].levelOfColumn.enumerated() {
          columnOfLevel[level] = start + column
        }
        for row in 0..<rowCount {
          if let column = columnOfLevel[levels[row]] { entries[row * width + column] = 1 }
        }
      }
    }
    return entries
  }

  /// The columns that are written, for predictors of the values given.
  ///
  /// - Parameter values: A value a predictor.
  /// - Returns: A number a column.
  func row(_ values: [PredictorValue]) -> [Double] {
    var entries: [Double] = hasIntercept ? [1] : []
    for term in terms {
      for place in 0..<term.columns.count {
        entries.append(
          columns(of: term, place).reduce(1) { product, part in
            product * values[part.predictor].entry(coded[part.predictor], column: part.column)
          })
      }
    }
    return written.map { entries[$0] }
  }
}
