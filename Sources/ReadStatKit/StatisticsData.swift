/// A statistics package's data: variables, each with its values, and what the file says of itself.
///
/// It is what is read from a file and what a file is written from, so that reading what was written
/// gives the same data.
public struct StatisticsData: Hashable, Sendable {
  /// The file's own label; empty where it has none.
  public var label: String
  /// The variables, in the order of the file, each with as many values as there are cases.
  public var variables: [StatisticsVariable]
  /// The sets of variables that hold the answers to one question each.
  public var multipleResponseSets: [MultipleResponseSet]

  /// The number of cases.
  public var caseCount: Int { variables.first?.values.count ?? 0 }

  public init(
    label: String = "", variables: [StatisticsVariable],
    multipleResponseSets: [MultipleResponseSet] = []
  ) {
    self.label = label
    self.variables = variables
    self.multipleResponseSets = multipleResponseSets
  }
}

/// Several variables that hold the answers to one question at which more than one can be chosen.
public struct MultipleResponseSet: Hashable, Sendable {
  /// How an answer is told from the variables.
  public enum Kind: Hashable, Sendable {
    /// One variable an option, which holds this value where the option was chosen.
    case dichotomies(counted: String)
    /// One variable an answer, which holds the option's code.
    case categories
  }

  /// The set's name, with the dollar sign that begins it.
  public let name: String
  /// What the set is about; empty where the file does not say.
  public let label: String
  /// How an answer is told from the variables.
  public let kind: Kind
  /// The names of the variables.
  public let variables: [String]

  public init(name: String, label: String, kind: Kind, variables: [String]) {
    self.name = name
    self.label = label
    self.kind = kind
    self.variables = variables
  }
}
