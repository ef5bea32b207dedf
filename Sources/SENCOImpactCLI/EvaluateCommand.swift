import ArgumentParser
import Diagnostics
import EvaluationModel
import Foundation

/// Imports, codes, analyses and reports in one go.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Import the files of an evaluation, code its comments, and write the annual report.",
    discussion: """
      The folder holds the plan (evaluation.yaml), the codebook and the files that the plan names. \
      Files that have not changed since they were last imported are not read into the archive \
      (evaluation.sqlite) again. What has changed in a file is said, and takes the place of what was \
      imported of it, as the archive's history records; senco-impact import asks before. Where one \
      file cannot be used, nothing is imported.

      EXAMPLE
        senco-impact evaluate Data --out Reports --date 2018-10-31
      """)

  @OptionGroup var given: SourceArguments

  @Option(
    name: .long, help: "The folder for the reports; reports/ in the evaluation folder by default.",
    completion: .directory)
  var out: String?

  @Option(name: .long, help: "The date that the report bears, as 2018-10-31; today by default.")
  var date: String?

  @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
  var quiet = false

  func run() throws {
    let folder = given.place.folderURL
    let run = EvaluationRun(
      folder: folder,
      files: given.filesURL,
      archivePath: given.place.archivePath,
      output: out.map { URL(filePath: $0, directoryHint: .isDirectory) }
        ?? folder.appending(path: "reports"), identities: given.identities,
      date: try CalendarDate.given(date),
      progress: quiet ? { _ in } : { StandardError.write($0 + "\n") })
    let written = try run.run()
    for file in written { try StandardOutput.writeLine(file) }
  }
}

extension CalendarDate {
  /// The day that a user names, or the day that the clock shows where none is named.
  ///
  /// - Parameter text: A day as `2018-10-31`, or `nil`.
  /// - Returns: The day.
  /// - Throws: A `ValidationError` where it is none.
  static func given(_ text: String?) throws -> CalendarDate {
    guard let text else { return try today() }
    guard let day = CalendarDate(iso: text) else {
      throw ValidationError("\"\(text)\" is not a day; write it as 2018-10-31.")
    }
    return day
  }

  /// The day that the clock shows.
  ///
  /// - Throws: A `ValidationError` where it shows none of the years 1 to 9999.
  static func today() throws -> CalendarDate {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = now.year, let month = now.month, let day = now.day,
      let today = CalendarDate(year: year, month: month, day: day)
    else { throw ValidationError("The clock gives no date.") }
    return today
  }
}
