import Foundation
import TestSupport
import Testing

@Suite("Standard output that takes no more")
struct StandardOutputTests {
  private static let codebook = Repository.data.appending(path: "codebook.yaml").path

  /// Commands that write a result by each of the ways there are.
  static let commands = [
    ["export", "-", "--text", "c", "--codebook", codebook, "--to", "codings"],
    ["text", "themes", "-", "--text", "c", "--codebook", codebook],
    ["code", "-", "--text", "c", "--codebook", codebook],
    ["code", "-", "--text", "c", "--codebook", codebook, "--explain", "1"],
    ["codebook", "check", codebook], ["describe", "-"],
    ["compare", "--schema"],
  ]

  private let table = "c,n\nShe is more confident,1\nShe leads meetings,2\n"

  @Test("A full disk is said, with the exit code of what cannot be written", arguments: commands)
  func full(command: [String]) throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try Program.run(command, input: table, to: full)
    #expect(run.exitCode == 73, "\(run.messages)")
    #expect(run.messages.contains("error[output.cannot-write]"))
  }

  @Test("Where nobody reads any more, the program ends without a word", arguments: commands)
  func closed(command: [String]) throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try Program.run(command, input: table, to: pipe.fileHandleForWriting)
    #expect(run.exitCode == 141, "\(run.messages)")
    #expect(!run.messages.contains("error"), "\(run.messages)")
  }
}
