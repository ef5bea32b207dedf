import Foundation
public import Testing

/// Compares `text` with the committed file of that name in `Snapshots/` beside the test.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written anew and the test fails, so
/// that nobody commits a recording that they have not read.
///
/// - Parameters:
///   - text: What the program made.
///   - name: The file's name in `Snapshots/`.
///   - file: The test's file.
///   - sourceLocation: Where a failure is reported.
/// - Throws: Where a recording cannot be written.
public func expectSnapshot(
  _ text: String, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let snapshot = URL(filePath: file).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "Snapshots").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: snapshot.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: snapshot)
    Issue.record("recorded \(name); read it before you commit it", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? String(contentsOf: snapshot, encoding: .utf8) else {
    Issue.record(
      "there is no snapshot \(name); run again with RECORD_SNAPSHOTS=1",
      sourceLocation: sourceLocation)
    return
  }
  guard text != expected else { return }
  let made = text.split(separator: "\n", omittingEmptySubsequences: false)
  let kept = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(made, kept).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(name) differs from line \(line + 1):
      kept: \(line < kept.count ? String(kept[line]) : "(end)")
      made: \(line < made.count ? String(made[line]) : "(end)")
    """, sourceLocation: sourceLocation)
}
