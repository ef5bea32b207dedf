import Diagnostics
import Formats
import Foundation
import TextCoding

/// Codes a table of comments of any size and writes the codings while it reads.
struct TableCoding {
  let coder: Coder
  let format: CodingTable.Format

  /// Reads, codes and writes to standard output.
  ///
  /// - Parameter table: The comments.
  /// - Returns: What a person should look at in the table.
  /// - Throws: What reading throws, and what `StandardOutput` does.
  func run(_ table: inout CommentTable) throws -> [Diagnostic] {
    let form = CodingTable(format: format, themes: coder.codebook.themes.map(\.id))
    let queue = CodingQueue<[UInt8]>(
      coder, batches: ProcessInfo.processInfo.activeProcessorCount + 2,
      make: { texts, session in
        var bytes = ByteBuffer(capacity: 1 << 16)
        let all = texts.span
        for number in all.indices {
          form.append(all[number], session.codings(of: all[number]), to: &bytes)
        }
        return bytes.array
      },
      take: { try StandardOutput.write($0) })
    var progress = CodingProgress()
    var count = 0
    defer { progress.end() }
    let findings: [Diagnostic]
    do {
      findings = try table.forEachBatch { texts in
        // Where the columns are not there, nothing is written.
        if count == 0 { try StandardOutput.write(form.header) }
        try queue.add(texts)
        count += texts.count
        progress.advance(to: count)
      }
    } catch {
      try? queue.finish()
      throw error
    }
    if count == 0 { try StandardOutput.write(form.header) }
    try queue.finish()
    return findings
  }
}
