public import Foundation
public import Reporting

/// What a report says, as far as two reports can be set against each other: its numbers, its findings,
/// and what it was made from.
public struct ReportSnapshot: Hashable, Sendable {
  /// Where a number stands.
  struct Place: Hashable {
    let table: String
    let row: String
    let column: String
  }

  /// A number, or a mark in its place.
  struct Number: Hashable {
    let place: Place
    /// The caption of the table.
    let caption: String
    let printed: String
    let value: Double?
    let unit: String?
  }

  /// A finding of the front page.
  struct Finding: Hashable {
    let id: String
    /// The sentence with what stands under it.
    let sentence: String
    let strength: String
  }

  /// What the report is about, as `Annual impact evaluation 2017–18: Cohort 8 (2017–18)`.
  let title: String
  let subtitle: String
  let date: String
  let numbers: [Number]
  let findings: [Finding]
  /// The SHA-256 of each file by its name.
  let inputs: [String: String]
  let settings: [String: String]
  let codebook: String?

  /// What is wrong with a file that should be a report.
  public struct Fault: Error, Hashable {
    public let message: String
  }

  /// Reads a report that was written as JSON.
  ///
  /// - Parameter json: The bytes of the file.
  /// - Throws: A `Fault` where it is no report of this program.
  public init(json: Data) throws(Fault) {
    let document: Document
    do {
      document = try JSONDecoder().decode(Document.self, from: json)
    } catch {
      throw Fault(message: "the file is not a report that was written as JSON")
    }
    guard document.kind == "report", document.formatVersion == 1 else {
      throw Fault(
        message:
          "the file is JSON of the kind \"\(document.kind)\", version \(document.formatVersion)")
    }
    title = document.title
    subtitle = document.subtitle
    date = document.date
    let blocks = document.sections.flatMap(\.allBlocks)
    numbers = blocks.compactMap(\.asTable).flatMap(\.numbers)
    findings = blocks.flatMap { $0.findings ?? [] }.map {
      Finding(id: $0.id, sentence: $0.whole, strength: $0.strengthLabel)
    }
    inputs = Dictionary(document.provenance.inputs.map { ($0.name, $0.sha256) }) { first, _ in
      first
    }
    settings = Dictionary(document.provenance.settings.map { ($0.name, $0.value) }) { first, _ in
      first
    }
    codebook = document.provenance.codebook
  }

  /// The digest of a report.
  ///
  /// - Parameter report: The report.
  /// - Throws: `InvalidReport` where the report is not whole.
  public init(_ report: Report) throws {
    // One way of reading, so that the two sides cannot differ in it.
    try self.init(json: Data(JSONRenderer().render(report).utf8))
  }
}

// MARK: - The document

extension ReportSnapshot {
  private struct Document: Decodable {
    let kind: String
    let formatVersion: Int
    let title: String
    let subtitle: String
    let date: String
    let sections: [Section]
    let provenance: Provenance
  }

  private struct Provenance: Decodable {
    let inputs: [Input]
    let settings: [Setting]
    let codebook: String?

    struct Input: Decodable {
      let name: String
      let sha256: String
    }

    struct Setting: Decodable {
      let name: String
      let value: String
    }
  }

  private struct Section: Decodable {
    let blocks: [Block]
    let sections: [Section]

    var allBlocks: [Block] {
      blocks.flatMap(\.withInner) + sections.flatMap(\.allBlocks)
    }
  }

  /// A block; what it has depends on its type.
  private struct Block: Decodable {
    let type: String
    let id: String?
    let caption: String?
    let columns: [Column]?
    let rows: [Row]?
    let table: Table?
    let findings: [FindingEntry]?
    let blocks: [Block]?

    var withInner: [Block] { [self] + (blocks ?? []).flatMap(\.withInner) }

    var asTable: Table? {
      if let table { return table }
      guard type == "table", let id, let caption, let columns, let rows else { return nil }
      return Table(id: id, caption: caption, columns: columns, rows: rows)
    }
  }

  private struct FindingEntry: Decodable {
    let id: String
    let sentence: String
    let detail: String?
    let strengthLabel: String

    var whole: String {
      guard let detail, !detail.isEmpty else { return sentence }
      return "\(sentence) \(detail)."
    }
  }

  private struct Table: Decodable {
    let id: String
    let caption: String
    let columns: [Column]
    let rows: [Row]

    var numbers: [Number] {
      let repeated = Dictionary(grouping: rows, by: \.header).filter { $1.count > 1 }
      // Words that stand before all numbers tell rows with the same heading apart.
      let words = columns.dropFirst().prefix { $0.kind == "text" }.count
      return rows.flatMap { row -> [Number] in
        let name =
          repeated[row.header] == nil
          ? row.header
          : ([row.header] + row.cells.prefix(words).map(\.printed)).joined(separator: ", ")
        return zip(columns.dropFirst(), row.cells).compactMap { column, cell in
          guard column.kind == "number" || cell.value != nil else { return nil }
          return Number(
            place: Place(table: id, row: row.id ?? name, column: column.heading),
            caption: caption, printed: cell.printed, value: cell.value, unit: column.unit)
        }
      }
    }
  }

  private struct Column: Decodable {
    let heading: String
    let unit: String?
    let kind: String
  }

  private struct Row: Decodable {
    let id: String?
    let header: String
    let cells: [Cell]

    struct Cell: Decodable {
      let value: Double?
      let printed: String
    }
  }
}
