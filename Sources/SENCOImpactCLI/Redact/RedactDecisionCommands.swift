import Archive
import ArgumentParser
import EvaluationModel
import Foundation

/// What a decision is about and who takes it.
struct RedactionDecision: ParsableArguments {
  @OptionGroup var place: FolderArguments

  @Argument(help: "The comment or recommendation, as heads-2018:12:change.")
  var comment: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Which of its marks, by number; all of them by default.")
  var mark: [Int] = []

  @Option(name: .long, help: "Who decides: name, initials or role; your user name by default.")
  var by: String?

  /// Records the decision.
  func record(_ state: RedactionMark.State, as word: String) throws {
    let person = by ?? ProcessInfo.processInfo.userName
    let count = try place.openArchive().decide(
      state, onMarksOf: comment, numbers: mark.isEmpty ? nil : mark, by: person,
      on: try CalendarDate.today())
    StandardError.write("\(word) \(count) \(count == 1 ? "mark" : "marks") in \(comment)\n")
  }

  func validate() throws {
    if let by, by.allSatisfy(\.isWhitespace) {
      throw ValidationError("--by is empty: say who decides.")
    }
  }
}

/// Records that what is marked identifies nobody.
struct RedactClearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear",
    abstract: "Record that what is marked in a comment identifies nobody.",
    discussion: """
      EXAMPLES
        senco-impact redact clear Data heads-2018:12:change --by MA
        senco-impact redact clear Data heads-2018:12:change --mark 1 3
      """)

  @OptionGroup var decision: RedactionDecision

  func run() throws { try decision.record(.cleared, as: "cleared") }
}

/// Records that what is marked identifies somebody.
struct RedactHideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide",
    abstract: "Record that what is marked in a comment identifies somebody and is never shown.",
    discussion: """
      The comment can still be quoted where the approved text has words in brackets in its place, \
      as "Thank [name] for her time".

      EXAMPLES
        senco-impact redact hide Data heads-2018:12:change --by MA
        senco-impact redact hide Data heads-2018:12:change --mark 2
      """)

  @OptionGroup var decision: RedactionDecision

  func run() throws { try decision.record(.redacted, as: "hid") }
}
