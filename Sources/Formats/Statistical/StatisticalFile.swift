public import Diagnostics

/// A statistics package's data file as it was read: variables with everything that the file says of
/// them, and every value as text.
public struct StatisticalFile: Sendable {
  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// The encoding that the file names, or that it was read in, as `UTF-8`; or `nil`.
  public let encoding: String?
  /// The variables, in the order of the file.
  public let variables: [StatisticalVariable]
  /// The cases, each with one text a variable: the code as stored, a day as `2018-07-05`, a day and
  /// a time as `2018-07-05 14:30:00`; empty where the file has no value.
  public let cases: [[String]]
  /// What a person should look at; none holds the text of a cell.
  public let findings: [Diagnostic]

  public init(
    file: String, sha256: String, encoding: String?, variables: [StatisticalVariable],
    cases: [[String]], findings: [Diagnostic]
  ) {
    self.file = file
    self.sha256 = sha256
    self.encoding = encoding
    self.variables = variables
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
  /// Labels of values, codes for missing answers, and the format.
  public let facts: ColumnFacts

  public init(name: String, label: String, isText: Bool, facts: ColumnFacts) {
    self.name = name
    self.label = label
    self.isText = isText
    self.facts = facts
  }
}
