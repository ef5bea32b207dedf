import Demonstration
import Foundation
import Testing

/// The demonstration with the standard seed, made once for all tests.
enum Demo {
  static let files = DemonstrationEvaluation().files()
  static let truth = DemonstrationEvaluation().truth()

  static func bytes(_ path: String) throws -> [UInt8] {
    try #require(files.first { $0.path == path }, "there is no \(path)").bytes
  }

  /// The text of a file in the encoding that it is in, without its byte order mark.
  static func text(_ path: String) throws -> String {
    let bytes = try bytes(path)
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    }
    return try #require(String(data: Data(bytes), encoding: .windowsCP1252))
  }

  /// The rows of a table, without the header and the row of totals.
  static func rows(_ path: String) throws -> [[String]] {
    let rows = rows(of: try text(path))
    let width = rows[0].count
    for row in rows { #expect(row.count == width, "\(path)") }
    return rows.dropFirst().filter { $0[0] != "Total" }
  }

  private static func rows(of text: String) -> [[String]] {
    let header = text.prefix { $0 != "\n" && $0 != "\r\n" }
    let delimiter: Character =
      header.filter { $0 == ";" }.count > header.filter { $0 == "," }.count ? ";" : ","
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var characters = text[...]
    while let character = characters.popFirst() {
      let row = rows.count - 1
      let cell = rows[row].count - 1
      switch character {
      case "\"":
        if isQuoted, characters.first == "\"" {
          rows[row][cell].append("\"")
          characters.removeFirst()
        } else {
          isQuoted.toggle()
        }
      case delimiter where !isQuoted: rows[row].append("")
      case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
      default: rows[row][cell].append(character)
      }
    }
    return rows.last == [""] ? rows.dropLast() : rows
  }

  static let cohorts = [
    "2010", "2011", "2011-12", "2012-13", "2013-14", "2014-15", "2016-17", "2017-18",
  ]
  static let sizes = [150, 190, 225, 240, 250, 255, 245, 205]

  /// The location that a cell means, by a word of it.
  static func area(_ cell: String) -> String {
    let cell = cell.lowercased()
    let names = [
      "bodmin": "bodmin", "newquay": "bodmin", "plymouth": "plymouth", "exeter": "exeter",
      "tiverton": "exeter", "ilminster": "ilminster", "dorchester": "dorchester",
    ]
    return names.sorted { $0.key < $1.key }.first { cell.contains($0.key) }?.value ?? cell
  }

  /// The value of an answer on five points.
  static func agreement(_ cell: String) -> Int? {
    let labels = [
      "strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree",
    ]
    let cell = cell.lowercased().replacing("s. ", with: "strongly ")
    return labels.firstIndex(of: cell).map { $0 + 1 } ?? Int(cell)
  }

  static func confidence(_ cell: String) -> Int? {
    let labels = [
      "not at all confident", "slightly confident", "fairly confident", "confident",
      "very confident",
    ]
    return labels.firstIndex(of: cell.lowercased()).map { $0 + 1 } ?? Int(cell)
  }

  static func mean(_ values: [Int]) -> Double {
    Double(values.reduce(0, +)) / Double(max(1, values.count))
  }

  static func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
}

extension PlantedComment {
  /// The kind of file that the comment stands in.
  var kind: String { String(id.prefix { $0 != "-" }) }
  var words: Int { text.split(whereSeparator: \.isWhitespace).count }
}
