import ArgumentParser
import Demonstration
import Diagnostics
import Foundation

/// Writes a new evaluation folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a new evaluation folder: a plan with comments, and a codebook.",
    discussion: """
      EXAMPLES
        senco-impact init my-evaluation
        senco-impact init --demo demonstration
      """)

  @Argument(help: "The folder to write.", completion: .directory)
  var folder: String

  @Flag(name: .long, help: "Write the synthetic demonstration evaluation, with its files.")
  var demo = false

  @Option(name: .long, help: "The seed of the demonstration; another seed makes other people.")
  var seed: UInt64 = DemonstrationEvaluation.standardSeed

  @Flag(name: .long, help: "Write over files that are there.")
  var force = false

  func run() throws {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    let files = demo ? try DemonstrationEvaluation(seed: seed).files() : starter
    let all = files.map { ($0.path, $0.bytes) } + [("codebook.yaml", Array(standardCodebook.utf8))]
    if !force {
      let present = all.map(\.0).filter {
        FileManager.default.fileExists(atPath: root.appending(path: $0).path)
      }
      if let first = present.first {
        throw Diagnostic(
          code: "output.exists",
          present.count == 1
            ? "the file is there already" : "\(present.count) of the files are there already",
          at: Place(file: root.appending(path: first).path),
          fix: "choose another folder, or add --force to write over them")
      }
    }
    for (path, bytes) in all {
      try TextFile.write(bytes, to: root.appending(path: path))
    }
    StandardError.write(
      "wrote \(all.count) files to \(folder)\nnext: senco-impact evaluate \(folder)\n")
  }

  private var starter: [DemonstrationFile] {
    [DemonstrationFile(path: "evaluation.yaml", bytes: Array(starterPlan.utf8))]
  }
}
