import EvaluationModel
import LocatedYAML

extension YAMLValue {
  /// The items of a list, each read by `read`.
  func list<Element>(_ read: (YAMLValue) throws -> Element) throws -> [Element] {
    try items().map(read)
  }

  /// A list of texts; one text alone counts as a list of one.
  func texts() throws -> [String] { try oneOrMore().map { try $0.text() } }

  /// The node as a day, written `2017-09-01`.
  func date() throws -> CalendarDate {
    let written = try text()
    guard let date = CalendarDate(iso: written) else {
      throw problem(
        "plan.date", "\"\(written)\" is not a day of the calendar",
        expected: "a day as 2017-09-01", fix: "write year, month and day with hyphens")
    }
    return date
  }

  /// The node as an id: something that other parts of the plan and file names can refer to.
  func identifier() throws -> String {
    let written = try text()
    let isPlain = written.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_.".unicodeScalars
          .contains(scalar)
    }
    guard isPlain else {
      throw problem(
        "plan.id", "\"\(written)\" is not an id", expected: "letters, digits, - _ and . only",
        fix: "shorten it to a word such as c8 or self-audit")
    }
    return written
  }
}

extension YAMLGroup {
  /// A list that may be absent.
  func list<Element>(_ key: String, _ read: (YAMLValue) throws -> Element) throws -> [Element] {
    try self[key]?.list(read) ?? []
  }

  /// A list of texts that may be absent.
  func texts(_ key: String) throws -> [String] { try self[key]?.texts() ?? [] }
}
