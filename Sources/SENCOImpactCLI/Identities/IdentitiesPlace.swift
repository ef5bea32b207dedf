import Archive
import ArgumentParser
import Diagnostics
import EvaluationModel
import Foundation
import Importing

/// The evaluation folder and its identities file, as the commands about identities name them.
struct IdentitiesPlace: ParsableArguments {
  @OptionGroup var place: FolderArguments

  @Option(
    name: .long,
    help: "The identities file; the plan's, or a file in your data folder, by default.",
    completion: .file(extensions: ["json"]))
  var identities: String?

  /// The identities file.
  func file() throws -> IdentitiesFile {
    try IdentitiesFile(
      of: PlanText.read(in: place.folderURL).plan, folder: place.folderURL, option: identities)
  }

  /// The identities file and what it holds.
  ///
  /// - Throws: A `Diagnostic` where there is none.
  func read() throws -> (file: IdentitiesFile, identities: Identities) {
    let file = try file()
    guard let identities = try file.read() else {
      throw Diagnostic(
        code: "identities.absent", "there is no identities file", at: Place(file: file.path),
        fix: "import a file whose participants' column has a pseudonym, or name the file with "
          + "--identities")
    }
    return (file, identities)
  }

  /// The archive, or `nil` where there is none.
  func archive() throws -> Archive? {
    FileManager.default.fileExists(atPath: place.archivePath)
      ? try Archive(at: place.archivePath, creatingIfAbsent: false) : nil
  }
}
