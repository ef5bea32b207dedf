import ArgumentParser
import Diagnostics
import EvaluationModel
import Foundation

/// The answers that a look into texts is about, as all `text` commands name them.
struct TextArguments: ParsableArguments {
  /// What answers of an evaluation folder may be grouped by.
  enum GroupField: String, CaseIterable {
    case cohort, source, question, instrument, location, authority
    case participantType = "participant-type"
  }

  @Argument(
    help:
      "An evaluation folder with its archive, a table (CSV), or - for a table on standard input.",
    completion: .file())
  var input: String

  @Option(
    name: .long, help: "The column of the answers in a table: its heading, or its number from 1.")
  var text: String?

  @Option(
    name: .long,
    help: "The column of the ids in a table: its heading or number; the record's number by default."
  )
  var id: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What answers are grouped by: a column of the table; in a folder "
        + GroupField.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var group: String?

  @Option(
    name: .long,
    help: """
      Who wrote the answers of a table, as the codebook's rules name it: headteacher, senco or \
      examiner.
      """)
  var source: FeedbackSource?

  @Option(
    name: .long, help: "The codebook; in a folder its own by default.",
    completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String?

  @Option(
    name: .long, help: "The archive; evaluation.sqlite in the evaluation folder by default.",
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  @Option(name: .long, help: "The form of the result.")
  var format: TableFormat = .text

  /// Whether the input is an evaluation folder.
  var isFolder: Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: input, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Whether there is anything to read; commands say in `read()` where there is not.
  private var isThere: Bool { input == "-" || FileManager.default.fileExists(atPath: input) }

  /// What a folder's answers are grouped by.
  var groupField: GroupField? { group.flatMap(GroupField.init) }

  func validate() throws {
    if isFolder {
      if text != nil || id != nil || source != nil {
        throw ValidationError("--text, --id and --source belong to a table, and this is a folder.")
      }
      if let group, groupField == nil {
        throw ValidationError(
          "Answers of a folder are grouped by "
            + GroupField.allCases.map(\.rawValue).joined(separator: ", ") + ", not by \"\(group)\"."
        )
      }
      return
    }
    guard isThere else { return }
    if archive != nil {
      throw ValidationError("--archive belongs to an evaluation folder, and this is none.")
    }
    guard text != nil, codebook != nil else {
      throw ValidationError(
        "A table needs the column of its answers and a codebook: --text COLUMN --codebook FILE.")
    }
  }

  /// Reads the answers and finds their themes.
  ///
  /// - Throws: A `Diagnostic` or an `ExitCode`.
  /// - Returns: The answers, those without a word left out.
  func read() throws -> ExploredInput {
    guard isThere else {
      throw Diagnostic(
        code: "file.missing", "there is no such file or folder", at: Place(file: input),
        fix: "name an evaluation folder, a table, or - for standard input")
    }
    if isFolder { return try ExploredFolder(self).input(groupedBy: groupField) }
    return try ExploredTable.read(self)
  }
}
