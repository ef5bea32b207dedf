import Foundation
internal import Diagnostics
internal import ZippedXML

/// The plain texts of a project's archive, each read once.
final class SourceTexts {
  /// What became of a text that was looked for.
  enum Found {
    /// The text, and whether its part lies where the standard wants it.
    case text(SourceText, isInternal: Bool)
    /// The path leads out of the archive, where nothing is looked for.
    case outside
    /// There is no such part.
    case missing
    /// The part cannot be read.
    case unreadable(Diagnostic)
  }

  private let archive: ZipArchive?
  private let file: String
  private var read: [String: Found] = [:]

  /// - Parameters:
  ///   - archive: The archive, or `nil` where there is only the project's XML.
  ///   - file: The file's name in messages.
  init(archive: ZipArchive?, file: String) {
    self.archive = archive
    self.file = file
  }

  /// The text at a path as projects write them: `internal://NAME`, or a bare name.
  subscript(path: String) -> Found {
    if let found = read[path] { return found }
    let found = find(path)
    read[path] = found
    return found
  }

  private func find(_ path: String) -> Found {
    let scheme = "internal://"
    let isInternal = path.lowercased().hasPrefix(scheme)
    guard isInternal || !path.contains("://") && !path.hasPrefix("/") else { return .outside }
    let name = isInternal ? String(path.dropFirst(scheme.count)) : path
    guard let archive else { return .missing }
    let candidates = [
      QDAProject.folder + name, name, name.removingPercentEncoding.map { QDAProject.folder + $0 },
    ]
    guard let part = candidates.compactMap({ $0 }).first(where: archive.contains) else {
      return .missing
    }
    do throws(Diagnostic) {
      return .text(
        try SourceText(archive.bytes(of: part), file: "\(file)/\(QDAProject.folder)"),
        isInternal: isInternal)
    } catch {
      return .unreadable(error)
    }
  }
}
