import ArgumentParser
import Foundation

/// The evaluation folder with its archive, the files that its plan names, and the identities file, as
/// commands that import name them.
struct SourceArguments: ParsableArguments {
  @OptionGroup var place: FolderArguments

  @Option(
    name: .long,
    help: "Where the plan's files are, if they are not in the evaluation folder.",
    completion: .directory)
  var files: String?

  @Option(
    name: .long,
    help: "The identities file; the plan's, or a file in your data folder, by default.",
    completion: .file(extensions: ["json"]))
  var identities: String?

  /// Where the plan's files are, if not in the folder.
  var filesURL: URL? { files.map { URL(filePath: $0, directoryHint: .isDirectory) } }
}
