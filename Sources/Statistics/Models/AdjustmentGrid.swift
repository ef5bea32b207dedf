/// The rows for which a model's predictions are averaged, once for each group.
struct AdjustmentGrid {
  /// A group.
  struct Level {
    let place: Int
    let name: String
    let count: Int
    let isReference: Bool
  }

  /// The groups that have rows.
  let levels: [Level]
  private let design: DesignMatrix
  private let factor: Int
  let weighting: AdjustedMeans.Weighting

  init(
    _ design: DesignMatrix, factor name: String, _ weighting: AdjustedMeans.Weighting
  ) throws {
    let coding = design.coding
    guard let factor = coding.predictors.firstIndex(where: { $0.name == name }) else {
      throw Inestimable("there is no predictor \(name)")
    }
    guard case .levels(let rows, let names, let reference) = coding.predictors[factor].values else {
      throw Inestimable("\(name) is a number and has no groups")
    }
    guard design.collinear.isEmpty else {
      throw Inestimable(
        "\(design.collinear.joined(separator: ", ")) follows from other columns, so that an adjusted"
          + " mean has no single value")
    }
    var counts = [Int](repeating: 0, count: names.count)
    for row in rows { counts[row] += 1 }
    levels = names.indices.filter { counts[$0] > 0 }.map {
      Level(place: $0, name: names[$0], count: counts[$0], isReference: $0 == reference)
    }
    self.design = design
    self.factor = factor
    self.weighting = weighting
    guard weighting == .observed || combinationCount <= Self.mostCombinations else {
      throw Inestimable("the other predictors have too many combinations of levels")
    }
  }

  /// Every combination is a row that is kept: no more than these.
  private static let mostCombinations = 100_000.0

  /// How many combinations the other predictors' levels have.
  private var combinationCount: Double {
    design.coding.predictors.enumerated().reduce(1) { count, predictor in
      guard predictor.offset != factor, case .levels(let rows, _, _) = predictor.element.values
      else { return count }
      return count * Double(Set(rows).count)
    }
  }

  /// Gives the rows of a group to `body`, each with the share that it has of the mean.
  func forEachRow(of level: Level, _ body: (_ row: [Double], _ weight: Double) -> Void) {
    switch weighting {
    case .observed:
      let writer = CounterfactualRow(design, factor: factor, level: level.place)
      for row in 0..<design.rowCount { body(writer.entries(row), 1 / Double(design.rowCount)) }
    case .balanced:
      let combinations = combinations(of: level)
      for values in combinations {
        body(design.coding.row(values), 1 / Double(combinations.count))
      }
    }
  }

  /// The mean row of a group, which is all that a linear model needs.
  func meanRow(of level: Level) -> [Double] {
    var mean = [Double](repeating: 0, count: design.columnCount)
    forEachRow(of: level) { row, weight in
      for column in mean.indices { mean[column] += weight * row[column] }
    }
    return mean
  }

  /// Every combination of the other predictors' levels, with numbers at their means.
  private func combinations(of level: Level) -> [[PredictorValue]] {
    var combinations: [[PredictorValue]] = [[]]
    for (place, predictor) in design.coding.predictors.enumerated() {
      let values: [PredictorValue]
      switch predictor.values {
      case _ where place == factor: values = [.level(level.place)]
      case .numbers(let numbers):
        values = [.number(compensatedSum(numbers) / Double(numbers.count))]
      case .levels(let rows, let names, _):
        let present = Set(rows)
        values = names.indices.filter(present.contains).map { .level($0) }
      }
      combinations = combinations.flatMap { start in values.map { start + [$0] } }
    }
    return combinations
  }
}

/// The rows of a design as they would be in another group.
private struct CounterfactualRow {
  private let design: DesignMatrix
  private let factor: Int
  private let level: Int
  /// Whether the group is part of an interaction, so that more than its own columns change.
  private let isInteracting: Bool
  private let ownColumns: Range<Int>
  private let ownEntries: [Double]

  init(_ design: DesignMatrix, factor: Int, level: Int) {
    self.design = design
    self.factor = factor
    self.level = level
    let coding = design.coding
    isInteracting = coding.terms.contains { $0.members.count > 1 && $0.members.contains(factor) }
    ownColumns = coding.terms[factor].columns
    ownEntries = ownColumns.indices.map {
      PredictorValue.level(level).entry(
        coding.coded[factor], column: $0 - coding.terms[factor].columns.lowerBound)
    }
  }

  /// The entries of a row.
  func entries(_ row: Int) -> [Double] {
    guard isInteracting else {
      var entries = design.entries(ofRow: row)
      entries.replaceSubrange(ownColumns, with: ownEntries)
      return entries
    }
    var values = design.coding.predictors.indices.map { design.coding.value($0, row: row) }
    values[factor] = .level(level)
    return design.coding.row(values)
  }
}
