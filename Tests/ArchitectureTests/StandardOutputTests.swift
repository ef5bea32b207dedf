import Foundation
import TestSupport
import Testing

@Suite("What cannot be written is said")
struct StandardOutputTests {
  /// What ends the program, or keeps silent, where a full disk or a closed pipe takes no more.
  private static var forbidden: [Regex<Substring>] {
    [
      #/\bprint\(/#, #/\bfputs\(/#, #/FileHandle\.standardOutput/#,
      #/standardError\.write\((?!contentsOf:)/#,
    ]
  }

  @Test("Results go to standard output by one way, which throws")
  func sources() throws {
    let folder = Repository.root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let found = try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .flatMap { file in
        Self.violations(in: try String(contentsOf: file, encoding: .utf8))
          .map { "\(file.lastPathComponent):\($0)" }
      }
    #expect(found.isEmpty, "write with StandardOutput or StandardError")
  }

  @Test(
    "Every form that keeps silent or crashes is seen, and no other",
    arguments: [
      ("print(x)", [1]), ("  for x in y { print(x, terminator: \"\") }", [1]),
      ("\nFileHandle.standardOutput.write(bytes)", [2]),
      ("FileHandle.standardError.write(Data())", [1]),
      ("try? FileHandle.standardError.write(contentsOf: Data())", []),
      ("// print(x)", []), ("fingerprint(x)", []),
    ])
  func reader(text: String, lines: [Int]) {
    #expect(Self.violations(in: text) == lines)
  }

  /// The numbers of the lines that hold what is forbidden; comments may speak of it.
  private static func violations(in text: String) -> [Int] {
    let forbidden = forbidden
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { _, line in
        !line.drop { $0 == " " }.hasPrefix("//") && forbidden.contains { line.contains($0) }
      }.map { $0.offset + 1 }
  }
}
