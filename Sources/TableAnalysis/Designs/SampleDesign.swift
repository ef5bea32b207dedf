/// How the rows of a table were drawn from a population, as far as the user says.
public struct SampleDesign: Sendable {
  /// How much each row counts for, or `nil` where all count alike.
  public let weights: RowWeights?
  /// The column of the strata that rows were drawn from one by one, or `nil`.
  public let strata: Column?
  /// The column of the clusters that rows were drawn in, as their schools, or `nil`.
  public let clusters: Column?
  /// What is known of the population.
  public let population: [PopulationTotals]

  /// - Parameters:
  ///   - weights: How much each row counts for.
  ///   - strata: The column of the strata.
  ///   - clusters: The column of the clusters.
  ///   - population: What is known of the population.
  public init(
    weights: RowWeights? = nil, strata: Column? = nil, clusters: Column? = nil,
    population: [PopulationTotals] = []
  ) {
    self.weights = weights
    self.strata = strata
    self.clusters = clusters
    self.population = population
  }

  /// Whether the user says nothing.
  public var isEmpty: Bool {
    weights == nil && strata == nil && clusters == nil && population.isEmpty
  }
}

/// How many people of the population have each value of a column.
public struct PopulationTotals: Sendable {
  /// The column.
  public let column: Column
  /// The people by the value, as it is written or labelled.
  public let totals: [String: Double]

  /// - Parameters:
  ///   - column: The column.
  ///   - totals: The people by the value.
  public init(column: Column, totals: [String: Double]) {
    self.column = column
    self.totals = totals
  }

  /// The name of a row's value in `totals`, or `nil` where it has none.
  func category(row: Int) -> String? {
    let value = column[row]
    guard value.missing == nil else { return nil }
    return totals[value.text] != nil ? value.text : value.shown
  }
}
