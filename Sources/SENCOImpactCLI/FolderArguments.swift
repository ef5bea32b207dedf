import Archive
import ArgumentParser
import Foundation

/// The evaluation folder and its archive, as commands that look into an archive name them.
struct FolderArguments: ParsableArguments {
  @Argument(help: "The evaluation folder.", completion: .directory)
  var folder: String

  @Option(
    name: .long,
    help: "The archive; evaluation.sqlite in the evaluation folder by default.",
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  /// The folder.
  var folderURL: URL { URL(filePath: folder, directoryHint: .isDirectory) }

  /// The path of the archive.
  var archivePath: String { archive ?? folderURL.appending(path: "evaluation.sqlite").path }

  /// Opens the archive, which must be there.
  ///
  /// - Throws: A `Diagnostic`.
  func openArchive() throws -> Archive { try Archive(at: archivePath, creatingIfAbsent: false) }
}
