import Diagnostics
import Formats
import Foundation
import TextCoding

/// The comments of a delimited file of any size, read in batches.
struct CommentTable {
  /// The columns that are read, as the user names them, and what is known of all comments.
  struct Columns {
    let text: String
    let id: String?
    let questionRole: QuestionRole
    let source: String
  }

  /// So many comments make a batch, or so many bytes of them.
  private static let batchCount = 2_000
  private static let batchBytes = 1 << 20
  /// So many uneven records are told one by one.
  private static let toldCount = 10

  /// Records are not kept, so there may be any number of them.
  private static let limits = DelimitedLimits(records: .max)

  private let file: String
  private let columns: Columns
  private var stream: DelimitedStream

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - file: Its path, or `-` for standard input, which may be a pipe.
  ///   - columns: The columns that are read.
  /// - Throws: A `Diagnostic` where it cannot be read or is no text.
  init(_ file: String, columns: Columns) throws {
    self.columns = columns
    guard file == "-" else {
      self.file = file
      stream = try DelimitedStream(reading: file, limits: Self.limits)
      return
    }
    self.file = "standard input"
    // A file's encoding and delimiter are found before its text is read, which a pipe gives once.
    let copy = try StandardInputCopy()
    defer { copy.remove() }
    stream = try DelimitedStream(reading: copy.path, named: self.file, limits: Self.limits)
  }

  /// Reads the comments in the order of the file.
  ///
  /// - Parameter take: Takes each batch.
  /// - Returns: What a person should look at in the file, once it is read.
  /// - Throws: A `Diagnostic` where there is no such column, where the file cannot be read or passes
  ///   a limit, and what `take` throws.
  mutating func forEachBatch(_ take: ([IdentifiedText]) throws -> Void) throws -> [Diagnostic] {
    var batch: [IdentifiedText] = []
    var bytes = 0
    var header: Header?
    var uneven: [Diagnostic] = []
    var unevenCount = 0
    var ids = GivenIDs(limit: GivenIDs.streamLimit)
    var failure: (any Error)?
    func hand() throws(Diagnostic) {
      do { try take(batch) } catch {
        failure = error
        throw Diagnostic(code: "program.stopped", "reading was stopped")
      }
      batch.removeAll(keepingCapacity: true)
      bytes = 0
    }
    let (columns, file) = (columns, file)
    do {
      try stream.forEachRecord { (record: borrowing DelimitedRecord) throws(Diagnostic) in
        guard let header else {
          header = try Header(record.texts, columns: columns, file: file)
          return
        }
        if record.count != header.count {
          unevenCount += 1
          if unevenCount <= Self.toldCount { uneven.append(header.unevenness(of: record, file)) }
        }
        let text = record[header.text] ?? ""
        batch.append(
          IdentifiedText(
            id: header.id.map { column in
              ids.id(
                record[column], number: record.number - 1,
                at: Place(file: file, line: record.line)
              ).id
            } ?? String(record.number - 1), text: text,
            questionRole: columns.questionRole, source: columns.source))
        bytes += text.utf8.count
        if batch.count >= Self.batchCount || bytes >= Self.batchBytes { try hand() }
      }
      if !batch.isEmpty { try hand() }
    } catch {
      throw failure ?? error
    }
    guard header != nil else {
      throw Diagnostic(
        code: "table.no-header", "the file has no header", at: Place(file: file),
        expected: "a row of headings, then a comment a record", fix: "export the file again")
    }
    if unevenCount > Self.toldCount {
      uneven.append(
        Diagnostic(
          .warning, code: "csv.more-uneven-records",
          "\(unevenCount - Self.toldCount) more records have not as many cells as the header",
          at: Place(file: file), fix: "check that the delimiter is the right one"))
    }
    return stream.findings + uneven + ids.findings
  }

  /// Where the columns stand.
  private struct Header {
    let count: Int
    let text: Int
    let id: Int?

    init(_ headings: [String], columns: Columns, file: String) throws(Diagnostic) {
      let named = NamedColumn(headings: headings, file: file)
      count = headings.count
      text = try named.position(of: columns.text, option: "--text")
      if let id = columns.id {
        self.id = try named.position(of: id, option: "--id")
      } else {
        id = nil
      }
    }

    func unevenness(of record: borrowing DelimitedRecord, _ file: String) -> Diagnostic {
      let isShort = record.count < count
      return Diagnostic(
        .warning, code: isShort ? "csv.short-record" : "csv.long-record",
        "the record has \(record.count) \(record.count == 1 ? "cell" : "cells")",
        at: Place(file: file, line: record.line), expected: "\(count), as in the header",
        fix: isShort
          ? "look for a line break inside a cell, or a row that was cut"
          : "look for a delimiter inside a cell that is not in quotation marks")
    }
  }
}
