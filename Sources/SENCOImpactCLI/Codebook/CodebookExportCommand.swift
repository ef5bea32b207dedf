public import ArgumentParser
public import CodingExchange
import Diagnostics
import Foundation
import TextCoding

/// Writes a codebook in the format of another program.
struct CodebookExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a codebook for another program; what that cannot hold is said.",
    discussion: """
      qdc       REFI-QDA codebook exchange: NVivo, MAXQDA, ATLAS.ti, QualCoder. Groups are folders, \
      themes are codes, with their definitions; the words by which they are recognised are lost.
      liwc      LIWC 2007 to 2015 (.dic); dicx: LIWC-22 (.dicx).
      wordstat  WordStat (.cat).
      quanteda  The R package quanteda (YAML).
      csv       A row a phrase, for a spreadsheet: nothing is lost, and import reads it back.

      A codebook takes British and American spelling, "didn't" and "did not", and slips of the pen for \
      the same; other programs take terms as they are written.

      EXAMPLE
        senco-impact codebook export codebook.yaml --to quanteda --output dictionary.yml
      """)

  @Argument(help: "The codebook.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(name: .long, help: "The format: qdc, liwc, dicx, wordstat, quanteda or csv.")
  var to: ExchangeFormat

  @Option(name: .shortAndLong, help: "The file to write; standard output by default.")
  var output: String?

  @Flag(name: .long, help: "Write over a file that is there.")
  var force = false

  func run() throws {
    try OutputFile.checkIsFree(output, inputs: [file], force: force)
    let codebook = try CodebookFile.read(file)
    let exported = try to.exported(codebook.written, file: file, origin: ProgramVersion.named)
    if let output {
      try TextFile.write(exported.bytes, to: URL(filePath: output))
    } else {
      try StandardOutput.write(exported.bytes)
    }
    for finding in exported.findings { StandardError.write("\(finding)\n") }
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
