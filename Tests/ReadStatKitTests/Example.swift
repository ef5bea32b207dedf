import Diagnostics
import ReadStatKit

/// Data with one of everything that a file can hold.
enum Example {
  static let everything = StatisticsData(
    label: "Headteacher questionnaire",
    variables: [
      StatisticsVariable(
        name: "URN", label: "Unique Response Number", format: "A40", measure: .nominal, width: 40,
        values: .texts(["639386-1", "639386-2", "639386-3"])),
      StatisticsVariable(
        name: "Q1", label: "1. Our SENCO leads initiatives.\n\nChoose one", format: "F6.0",
        measure: .ordinal,
        valueLabels: [
          .init(.number(1), "Strongly disagree"), .init(.number(5), "Strongly agree"),
          .init(.number(-99), "Seen but unanswered"),
        ], missing: [.init(.number(-99), through: .number(-97)), .init(.number(0))],
        values: .numbers([5, -99, nil])),
      StatisticsVariable(
        name: "ותק", label: "וֶתֶק", format: "F8.2", measure: .scale,
        values: .numbers([0.1, -1e-7, 639_386_386_546_291])),
      StatisticsVariable(
        name: "Role", label: "Rôle – “now”", format: "A8", width: 8,
        valueLabels: [.init(.text("head"), "Headteacher")], missing: [.init(.text("n/a"))],
        values: .texts(["head", "n/a", ""])),
      StatisticsVariable(
        name: "Day", format: "DATETIME20",
        values: .numbers([13_749_315_000, nil, 13_749_315_000.5])),
      StatisticsVariable(
        name: "Comment", label: "8. Anything else?", format: "A4000", width: 4000,
        values: .texts([String(repeating: "café ", count: 500) + "£", "two\nlines", ""])),
    ])

  /// A file of two columns and as many cases as asked for.
  static func small(cases: Int) throws(Diagnostic) -> [UInt8] {
    try StatisticsData(variables: [
      StatisticsVariable(
        name: "Q1", format: "F8.2", values: .numbers((0..<cases).map { Double($0) + 0.5 })),
      StatisticsVariable(
        name: "Q2", format: "A16", width: 16,
        values: .texts((0..<cases).map { "naïve \($0)" })),
    ]).systemFile(named: "small.sav")
  }

  /// A copy of a file that does not say how many cases it has, as some programs write.
  static func withoutCaseCount(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.replaceSubrange(80..<84, with: [255, 255, 255, 255])
    return bytes
  }

  /// A copy in which one run of bytes is another.
  static func replacing(_ old: [UInt8], with new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: old) }) else {
      return bytes
    }
    var bytes = bytes
    bytes.replaceSubrange(start..<start + old.count, with: new)
    return bytes
  }

  /// The code of the diagnostic that a body throws, or `nil` where it throws none.
  static func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Diagnostic)?.code ?? "\(error)"
    }
  }
}
