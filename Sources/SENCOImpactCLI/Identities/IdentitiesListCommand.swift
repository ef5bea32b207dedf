import ArgumentParser
import EvaluationModel
import Formats
import Foundation
import Importing

/// Prints who is who.
struct IdentitiesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show who has which pseudonym. Confidential.",
    discussion: """
      The list goes to standard output and nowhere else.

      EXAMPLES
        senco-impact identities list Data
        senco-impact identities list Data --format csv
      """)

  /// How the list is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  /// One line of the list.
  private struct Listed: Encodable {
    let pseudonym: String
    let kind: String
    let identity: String
  }

  @OptionGroup var place: IdentitiesPlace

  @Option(name: .long, help: "The form of the list.")
  var format: Format = .text

  func run() throws {
    let entries = try place.read().identities.entries.map {
      Listed(
        pseudonym: $0.pseudonym, kind: $0.identity.kind.rawValue, identity: $0.identity.written)
    }
    StandardError.write("confidential: the list says who is who; keep it no longer than needed\n")
    let rows =
      [["pseudonym", "kind", "identity"]] + entries.map { [$0.pseudonym, $0.kind, $0.identity] }
    switch format {
    case .text:
      for row in rows.dropFirst() {
        try StandardOutput.writeLine(
          "\(row[0])  \(row[1].padding(toLength: 6, withPad: " ", startingAt: 0))  \(row[2])")
      }
      StandardError.write("\(entries.count) identities\n")
    case .csv: try StandardOutput.write(DelimitedWriter().bytes(rows))
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try StandardOutput.write(Array(try encoder.encode(entries)) + Array("\n".utf8))
    }
  }
}
