import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("The codebook agrees with people")
struct CodedCommentsTests {
  static let codebook = Result {
    let file = Repository.data.appending(path: "codebook.yaml")
    return try Codebook(
      parsing: String(contentsOf: file, encoding: .utf8), file: "codebook.yaml")
  }

  static func rows(_ name: String) throws -> [[String: String]] {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)")
    let records = CommaSeparated.records(in: try String(contentsOf: file, encoding: .utf8))
    let header = try #require(records.first)
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// Comments with people's codes, and what is reached on them: micro-F1 of the themes, and the share of
  /// directions that agree where the theme does.
  ///
  /// The codebook was written with half of the coded comments in view. The unseen ones were written by
  /// hands that did not know it, and nobody who worked on the codebook or on the comments that it learnt
  /// from has read them.
  static let samples: [(file: String, count: Int, f1: Double, directions: Double)] = [
    ("coded_comments.csv", 74, 0.90, 0.90),
    ("unseen_comments.csv", 140, 0.85, 0.88),
  ]

  @Test("Themes and directions agree with people's codes", arguments: samples.indices)
  func agreement(index: Int) throws {
    let sample = Self.samples[index]
    let rows = try Self.rows(sample.file)
    #expect(rows.count == sample.count)
    let coder = Coder(codebook: try Self.codebook.get())
    var agreed = 0
    var extra = 0
    var missed = 0
    var directions = 0
    for row in rows {
      let themes = (row["themes"] ?? "").split(separator: ";").map(String.init)
      let wanted = Dictionary(
        uniqueKeysWithValues: zip(
          themes, (row["direction"] ?? "").split(separator: ";").map(String.init)))
      let codings = coder.code(text: row["text"] ?? "", id: "1", source: row["source"] ?? "")
      let found = Dictionary(uniqueKeysWithValues: codings.map { ($0.themeID, $0.direction) })
      for (theme, direction) in found {
        guard let other = wanted[theme] else {
          extra += 1
          continue
        }
        agreed += 1
        if direction.rawValue == other { directions += 1 }
      }
      missed += wanted.keys.count { found[$0] == nil }
    }
    let f1 = Double(2 * agreed) / Double(2 * agreed + extra + missed)
    #expect(f1 >= sample.f1)
    #expect(Double(directions) / Double(agreed) >= sample.directions)
  }

  @Test("The letter's quotations get exactly their themes and directions")
  func letter() throws {
    let coder = Coder(codebook: try Self.codebook.get())
    let spans = try Self.rows("letter_spans.csv")
    for row in try Self.rows("letter_quotations.csv") {
      let text = try #require(row["text"])
      let mine = spans.filter { $0["quote"] == row["quote"] }
      let codings = coder.code(text: text, id: "1", source: row["source"] ?? "")
      #expect(
        Set(codings.map { "\($0.themeID) \($0.direction.rawValue)" })
          == Set(mine.map { "\($0["theme"] ?? "") \($0["direction"] ?? "")" }))
      for span in mine {
        let start = try #require(Int(span["start"] ?? ""))
        let end = try #require(Int(span["end"] ?? ""))
        let isFound = codings.contains { coding in
          coding.themeID == span["theme"]
            && coding.spans.contains { $0.scalars.overlaps(start..<end) }
        }
        if !isFound { Issue.record("\(span["span"] ?? "") is not found") }
      }
    }
  }
}

/// Just enough of a CSV reader for the fixtures, since this target does not depend on `Formats`.
enum CommaSeparated {
  static func records(in text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar != "\r" {
      let last = records.count - 1
      switch scalar {
      case "\"":
        // A doubled quotation mark closes and opens again: the mark itself is kept by its second.
        if isQuoted || records[last][records[last].count - 1].isEmpty {
          isQuoted.toggle()
        } else {
          isQuoted = true
          records[last][records[last].count - 1] += "\""
        }
      case "," where !isQuoted: records[last].append("")
      case "\n" where !isQuoted: records.append([""])
      default: records[last][records[last].count - 1].unicodeScalars.append(scalar)
      }
    }
    return records.filter { $0.count > 1 }
  }
}
