public import Diagnostics
internal import ReadStatKit

extension StatisticalFile {
  /// Reads an SPSS file: `.sav`, `.zsav` or `.por`.
  ///
  /// - Parameter file: The file.
  /// - Throws: A `Diagnostic` where the file is no SPSS file, was cut, is damaged or too large.
  public init(_ file: InputFile) throws(Diagnostic) {
    let reading = try StatisticsData.read(file.bytes, file: file.path)
    let data = reading.data
    var cases = [[String]](repeating: [], count: data.caseCount)
    for row in cases.indices { cases[row].reserveCapacity(data.variables.count) }
    var oddDays = OddDays()
    for variable in data.variables {
      switch variable.values {
      case .texts(let texts):
        for (row, text) in texts.enumerated() { cases[row].append(text) }
      case .numbers(let numbers):
        let form = SPSSValueText(format: variable.format)
        for (row, number) in numbers.enumerated() {
          guard let number else {
            cases[row].append("")
            continue
          }
          if let text = form.text(number) {
            cases[row].append(text)
          } else {
            oddDays.count(variable: variable.name, row: row + 1)
            cases[row].append(NumberText.text(number))
          }
        }
      }
    }
    self.init(
      file: file.path, sha256: file.sha256, label: data.label, encoding: reading.encoding,
      variables: data.variables.map(StatisticalVariable.init),
      responseSets: data.multipleResponseSets.map(ResponseSet.init), cases: cases,
      findings: reading.findings + oddDays.findings(file: file.path))
  }

  /// Numbers that a file calls days and that are none.
  private struct OddDays {
    var total = 0
    var first: (variable: String, row: Int)?

    mutating func count(variable: String, row: Int) {
      total += 1
      if first == nil { first = (variable, row) }
    }

    func findings(file: String) -> [Diagnostic] {
      guard let first else { return [] }
      return [
        Diagnostic(
          .warning, code: "spss.no-such-day",
          "\(total) \(total > 1 ? "values of dates are" : "value of a date is") outside the years "
            + "1582 to 9999 and kept as the number of seconds that is stored; the first is of "
            + "\(first.variable), case \(first.row)",
          at: Place(file: file), fix: "look at how the date was made in the program it is from")
      ]
    }
  }
}

extension StatisticalVariable {
  fileprivate init(_ variable: StatisticsVariable) {
    let form = SPSSValueText(format: variable.format)
    let isText = if case .texts = variable.values { true } else { false }
    self.init(
      name: variable.name, label: variable.label, isText: isText,
      measure: variable.measure.rawValue,
      facts: ColumnFacts(
        valueLabels: variable.valueLabels.map { .init(code: form.text($0.code), label: $0.label) },
        missingCodes: variable.missing.map { form.text($0) }, format: variable.format))
  }
}

extension ResponseSet {
  fileprivate init(_ set: MultipleResponseSet) {
    let counted: String? =
      switch set.kind {
      case .dichotomies(let counted): counted
      case .categories: nil
      }
    self.init(
      name: set.name, label: set.label, countedCode: counted, variables: set.variables)
  }
}
