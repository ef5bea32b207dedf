import Diagnostics
import Formats
import Foundation
import TextCoding

/// Codes a table of comments of any size and writes the codings while it reads.
struct TableCoding {
  let coder: Coder
  let format: CodingTable.Format
  /// Where the codings go.
  let output: FileHandle

  /// Reads, codes and writes.
  ///
  /// - Parameter table: The comments.
  /// - Returns: What a person should look at in the table.
  /// - Throws: What reading throws, and `output.cannot-write`.
  func run(_ table: inout CommentTable) throws -> [Diagnostic] {
    let form = CodingTable(format: format, themes: coder.codebook.themes.map(\.id))
    let output = output
    let queue = CodingQueue<[UInt8]>(
      coder, batches: ProcessInfo.processInfo.activeProcessorCount + 2,
      make: { texts, session in
        var bytes: [UInt8] = []
        for text in texts { form.append(text, session.codings(of: text), to: &bytes) }
        return bytes
      },
      take: { try Self.write($0, to: output) })
    var progress = CodingProgress()
    var count = 0
    defer { progress.end() }
    let findings: [Diagnostic]
    do {
      findings = try table.forEachBatch { texts in
        // Where the columns are not there, nothing is written.
        if count == 0 { try Self.write(form.header, to: output) }
        try queue.add(texts)
        count += texts.count
        progress.advance(to: count)
      }
    } catch {
      try? queue.finish()
      throw error
    }
    if count == 0 { try Self.write(form.header, to: output) }
    try queue.finish()
    return findings
  }

  private static func write(_ bytes: [UInt8], to output: FileHandle) throws {
    do {
      try output.write(contentsOf: Data(bytes))
    } catch {
      throw Diagnostic(
        code: "output.cannot-write", "the codings cannot be written to standard output",
        fix: "check the disk, or the program that reads them")
    }
  }
}
