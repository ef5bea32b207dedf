import Foundation
import TestSupport
import Testing

@Suite("A result takes no file's place unasked")
struct OutputFileTests {
  private static let codebook = Repository.data.appending(path: "codebook.yaml").path

  private func export(_ input: URL, to output: String, _ options: [String]) throws -> Program.Run {
    try Program.run(
      ["export", input.path, "--text", "c", "--codebook", Self.codebook, "--output", output]
        + options)
  }

  @Test(
    "A file that is read is never written over, by whatever name",
    arguments: ["own.csv", "./x/../own.csv", "link.csv"], [[], ["--force"]])
  func input(name: String, force: [String]) throws {
    try Program.withFolder { folder in
      let comments = folder.appending(path: "own.csv")
      try Data("c\nShe is more confident\n".utf8).write(to: comments)
      for other in ["x", "y"] {
        try FileManager.default.createDirectory(
          at: folder.appending(path: other), withIntermediateDirectories: true)
      }
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link.csv"), withDestinationURL: comments)
      let run = try export(comments, to: "\(folder.path)/\(name)", ["--to", "codings"] + force)
      #expect(run.exitCode == 73)
      #expect(run.messages.contains("error[output.is-input]"), "\(run.messages)")
      #expect(try String(contentsOf: comments, encoding: .utf8) == "c\nShe is more confident\n")
    }
  }

  @Test("Another file is written over only where that is asked for")
  func other() throws {
    try Program.withFolder { folder in
      let comments = folder.appending(path: "own.csv")
      try Data("c\nShe is more confident\n".utf8).write(to: comments)
      let output = folder.appending(path: "out.qdpx")
      try Data("kept".utf8).write(to: output)
      let refused = try export(comments, to: output.path, ["--to", "qdpx"])
      #expect(refused.exitCode == 73 && refused.messages.contains("error[output.exists]"))
      #expect(try Data(contentsOf: output) == Data("kept".utf8))
      #expect(try export(comments, to: output.path, ["--to", "qdpx", "--force"]).exitCode == 0)
      // A project is not written over by its own table.
      let table = try Program.run([
        "export", output.path, "--to", "codings", "--output", output.path, "--force",
      ])
      #expect(table.messages.contains("error[output.is-input]"))
    }
  }

  @Test(
    "What an evaluation is made of is no place for a result",
    arguments: [
      ["export", "--to", "codings", "--force", "--output"], ["ask", "C4", "--force", "--output"],
      ["report", "--record"],
    ], ["evaluation.yaml", "exports/heads.csv", "evaluation.sqlite"])
  func folder(command: [String], file: String) throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      #expect(try evaluation.importFiles().exitCode == 0)
      let path = folder.appending(path: file)
      let before = try Data(contentsOf: path)
      let run = try Program.run(
        [command[0], folder.path] + command.dropFirst() + [path.path])
      #expect(run.exitCode == 73)
      #expect(run.messages.contains("error[output.is-input]"), "\(run.messages)")
      #expect(try Data(contentsOf: path) == before)
    }
  }

  @Test("A draft of a plan and a codebook for another program keep what they are made of")
  func drafts() throws {
    try Program.withFolder { folder in
      let answers = folder.appending(path: "heads.csv")
      try Data("Usefulness\n4\n5\n".utf8).write(to: answers)
      let codebook = folder.appending(path: "codebook.yaml")
      try FileManager.default.copyItem(atPath: Self.codebook, toPath: codebook.path)
      for (command, file) in [
        (["inspect", answers.path, "--write-mapping"], answers.path),
        (["codebook", "export", codebook.path, "--to", "csv", "--output"], codebook.path),
      ] {
        let run = try Program.run(command + [file, "--force"])
        #expect(run.exitCode == 73 && run.messages.contains("error[output.is-input]"))
        let other = folder.appending(path: "other").path
        try Data().write(to: URL(filePath: other))
        let refused = try Program.run(command + [other])
        #expect(refused.exitCode == 73 && refused.messages.contains("error[output.exists]"))
      }
    }
  }
}
