import Diagnostics
public import EvaluationModel
import Formats
public import Foundation

/// Imports the files of a plan, registries first, since responses are completed from them.
public struct EvaluationImporter: Sendable {
  /// What became of one file of the plan.
  public struct FileResult: Sendable {
    /// The file.
    public let source: SourceFile
    /// What it gave, or why nothing of it was imported.
    public let result: Result<ImportedFile, ImportFailure>
  }

  /// The plan.
  public let plan: EvaluationPlan
  /// The folder that the paths of the plan start at.
  public let folder: URL

  /// Another folder for the files, in which a file lies at its path or just under its name; `nil`
  /// where the files are in `folder`.
  public let files: URL?

  /// What is known of the people in the files.
  public var privacy: ImportPrivacy

  public init(
    plan: EvaluationPlan, folder: URL, files: URL? = nil, privacy: ImportPrivacy = ImportPrivacy()
  ) {
    self.privacy = privacy
    self.plan = plan
    self.folder = folder
    self.files = files
  }

  /// Imports every file of the plan.
  ///
  /// A file that fails does not keep the others from being read, so
  /// that all that is wrong is found at once; but what needs a registry waits for it.
  ///
  /// - Parameter progress: Called before each file is read.
  /// - Returns: One result for each file, in the order of the plan.
  public func run(progress: (SourceFile) -> Void = { _ in }) -> [FileResult] {
    var results: [String: Result<ImportedFile, ImportFailure>] = [:]
    // Without earlier imports, nothing but the receiver can throw, and this one does not.
    try? read(starting: progress) { source, step in
      switch step {
      case .read(let file): results[source.id] = .success(file)
      case .failed(let failure): results[source.id] = .failure(failure)
      case .unchanged, .absent: break
      }
    }
    return plan.sources.compactMap { source in
      results[source.id].map { FileResult(source: source, result: $0) }
    }
  }

  /// The approvals of the plan, or `nil` where it has none.
  ///
  /// - Throws: `ImportFailure` where the file cannot be read.
  public func approvals() throws(ImportFailure) -> Approvals? {
    guard let path = plan.reporting.approvals else { return nil }
    return try Approvals(try file(path, in: folder))
  }

  /// The file at a path of the plan, which may not lead out of the evaluation folder.
  func file(_ path: String, in folder: URL) throws(ImportFailure) -> InputFile {
    let leadsOut =
      path.hasPrefix("/") || path.hasPrefix("~") || path.split(separator: "/").contains("..")
    guard !leadsOut else {
      throw ImportFailure(
        path: path,
        diagnostics: [
          Diagnostic(
            code: "source.outside", "the path leads out of the evaluation folder",
            at: Place(file: path), expected: "a path below the folder of the plan",
            fix: "put the file into the folder and state its path from there")
        ])
    }
    let place = folder.appending(path: path)
    let bare = folder.appending(path: place.lastPathComponent)
    let isBare =
      files != nil && !FileManager.default.fileExists(atPath: place.path)
      && FileManager.default.fileExists(atPath: bare.path)
    do {
      return try InputFile(reading: isBare ? bare.path : place.path, named: path)
    } catch {
      throw ImportFailure(path: path, diagnostics: [error])
    }
  }

  func needsRegistry(_ source: SourceFile) -> Bool {
    guard let mapping = plan.mapping(source.mapping), mapping.kind == .responses else {
      return false
    }
    return mapping.columns.contains { $0.role == .participant }
  }

  static func waiting(
    _ source: SourceFile, for registry: SourceFile
  ) -> ImportFailure {
    ImportFailure(
      path: source.path,
      diagnostics: [
        Diagnostic(
          code: "source.waits",
          "the file was not read, since it is completed from \(registry.path)",
          at: Place(file: source.path), fix: "mend \(registry.path) first")
      ])
  }
}
