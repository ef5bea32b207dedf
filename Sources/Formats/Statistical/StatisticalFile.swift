public import Diagnostics

/// A statistics package's data file as it was read: variables with everything that the file says of
/// them, and every value as text.
public struct StatisticalFile: Sendable {
  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// The file's own label; empty where it has none.
  public let label: String
  /// The encoding that the file names, as `UTF-8`; or `nil`.
  public let encoding: String?
  /// The variables, in the order of the file.
  public let variables: [StatisticalVariable]
  /// The sets of variables that hold the answers to one question at which several can be chosen.
  public let responseSets: [ResponseSet]
  /// The cases, each with one text a variable: the code as stored, a day as `2018-07-05`, a day and
  /// a time as `2018-07-05 14:30:00`; empty where the file has no value.
  ///
  /// Codes that the file declares to be no valid answer stand here as all others do.
  public let cases: [[String]]
  /// What a person should look at; none holds the text of a cell.
  public let findings: [Diagnostic]

  public init(
    file: String, sha256: String, label: String = "", encoding: String?,
    variables: [StatisticalVariable], responseSets: [ResponseSet] = [], cases: [[String]],
    findings: [Diagnostic]
  ) {
    self.file = file
    self.sha256 = sha256
    self.label = label
    self.encoding = encoding
    self.variables = variables
    self.responseSets = responseSets
    self.cases = cases
    self.findings = findings
  }
}

/// One variable of a statistics file.
public struct StatisticalVariable: Hashable, Sendable {
  /// The variable's name.
  public let name: String
  /// The long label, often the question; empty where there is none.
  public let label: String
  /// Whether its values are text.
  public let isText: Bool
  /// What the file says that the values can be compared by, as `ordinal`; survey sites rarely set
  /// it right.
  public let measure: String
  /// Labels of values, codes for missing answers, and the format.
  public let facts: ColumnFacts

  public init(
    name: String, label: String, isText: Bool, measure: String = "unknown", facts: ColumnFacts
  ) {
    self.name = name
    self.label = label
    self.isText = isText
    self.measure = measure
    self.facts = facts
  }
}

/// Several variables that hold the answers to one question.
public struct ResponseSet: Hashable, Sendable {
  /// The set's name, as `$topics`.
  public let name: String
  /// What the set is about; empty where the file does not say.
  public let label: String
  /// The code that says that an option was chosen, where each variable is one option; `nil` where
  /// each variable holds the code of one chosen option.
  public let countedCode: String?
  /// The names of the variables.
  public let variables: [String]

  public init(name: String, label: String, countedCode: String?, variables: [String]) {
    self.name = name
    self.label = label
    self.countedCode = countedCode
    self.variables = variables
  }
}
