import Archive
import ArgumentParser
import Diagnostics
import EvaluationModel
import Formats
import Foundation

/// Lists the comments with what is marked in them.
struct RedactListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show comments with what may identify somebody in them. Confidential.",
    discussion: """
      EXAMPLES
        senco-impact redact list Data --open
        senco-impact redact list Data --format csv > marks.csv
        senco-impact redact list Data --comment heads-2018:12:change

      In CSV and JSON, start and end count Unicode characters (scalars) of the text from 0.
      """)

  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  @OptionGroup var place: FolderArguments

  @Flag(name: .long, help: "Only what nobody has looked at yet.")
  var open = false

  @Option(name: .long, help: "Only this comment or recommendation.")
  var comment: String?

  @Option(name: .long, help: "The form of the list.")
  var format: Format = .text

  func run() throws {
    let records = try place.openArchive().records()
    let texts = MarkedText.all(in: records).filter { text in
      (comment.map { $0 == text.id } ?? true)
        && (!open || text.marks.contains { $0.state == .open })
    }
    if let comment, texts.isEmpty {
      throw Diagnostic(
        code: "redact.no-mark", "nothing is marked in \"\(comment)\"",
        at: Place(file: place.archivePath),
        expected: "source id, record number and prompt, as heads-2018:12:change")
    }
    StandardError.write(
      "confidential: the list holds what people wrote; keep it no longer than it is needed\n")
    switch format {
    case .text:
      for text in texts { try StandardOutput.writeLine(text.description) }
      let open = texts.count { $0.marks.contains { $0.state == .open } }
      StandardError.write(
        "\(texts.count) \(texts.count == 1 ? "text" : "texts") with marks; awaiting review: \(open)\n"
      )
    case .csv:
      try StandardOutput.write(
        DelimitedWriter().bytes([MarkedText.header] + texts.flatMap(\.rows)))
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try StandardOutput.write(Array(try encoder.encode(texts.map(\.listed))) + Array("\n".utf8))
    }
  }
}
