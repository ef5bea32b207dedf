public import Diagnostics
import EvaluationModel
import Foundation

/// The file that holds the key to the pseudonyms, outside the evaluation folder.
///
/// JSON that only its owner may read and write; it is either there whole or as it was before.
public struct IdentitiesFile: Hashable, Sendable {
  /// The path.
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// Whether the file is there.
  public var exists: Bool { FileManager.default.fileExists(atPath: path) }

  private struct Stored: Codable {
    struct Entry: Codable {
      let kind: String
      let identity: String
      let pseudonym: String
    }

    let format: Int
    let about: String
    let created: String
    let key: Data
    let identities: [Entry]
    let relinked: [String: String]
  }

  private static let about = """
    Confidential. Who is who in a senco-impact archive, and the key to its pseudonyms. Keep it apart \
    from the evaluation, show it to nobody, and destroy it on its day: senco-impact identities destroy.
    """

  /// What the file holds, or `nil` where there is none.
  ///
  /// - Throws: `identities.unreadable` or `identities.damaged`.
  public func read() throws(Diagnostic) -> Identities? {
    guard exists else { return nil }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw Diagnostic(
        code: "identities.unreadable", "the identities file cannot be read", at: Place(file: path),
        fix: "allow yourself, and nobody else, to read and write it: chmod 600")
    }
    // The decoder's own words are left out: they may hold what stands in the file.
    guard let stored = try? JSONDecoder().decode(Stored.self, from: data), stored.format == 1,
      stored.key.count == 32, let created = CalendarDate(iso: stored.created)
    else { throw damaged }
    var identities = Identities(
      key: PseudonymKey(bytes: Array(stored.key)), created: created, relinks: stored.relinked)
    var all: [Identity] = []
    for entry in stored.identities {
      guard let kind = ColumnBinding.Identity(rawValue: entry.kind),
        let identity = Identity(entry.identity, kind: kind)
      else { throw damaged }
      all.append(identity)
    }
    try identities.note(all)
    return identities
  }

  private var damaged: Diagnostic {
    Diagnostic(
      code: "identities.damaged", "the identities file is not as it was written",
      at: Place(file: path), expected: "the JSON that this program writes",
      fix: "put back a copy of it; without its key nobody can be linked to earlier answers")
  }

  /// Writes the file.
  ///
  /// - Throws: `identities.cannot-write`; the file is then as it was before.
  public func write(_ identities: Identities) throws(Diagnostic) {
    let stored = Stored(
      format: 1, about: Self.about, created: identities.created.description,
      key: Data(identities.key.bytes),
      identities: identities.entries.map {
        Stored.Entry(
          kind: $0.identity.kind.rawValue, identity: $0.identity.written, pseudonym: $0.pseudonym)
      }, relinked: identities.relinks)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let folder = (path as NSString).deletingLastPathComponent
    let draft = "\(path).\(UInt32.random(in: .min ... .max))"
    do {
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      }
      // The draft is private from its first byte on.
      let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
      guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try handle.write(contentsOf: try encoder.encode(stored) + Data("\n".utf8))
      try handle.synchronize()
      try handle.close()
      guard rename(draft, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      unlink(draft)
      throw Diagnostic(
        code: "identities.cannot-write", "the identities file cannot be written",
        at: Place(file: path),
        fix: "check that its folder exists, that you may write to it and that the disk is not full")
    }
  }

  /// Overwrites the file with random bytes and deletes it.
  ///
  /// On disks that write elsewhere what is overwritten, and in backups, earlier copies may remain.
  ///
  /// - Throws: `identities.absent` or `identities.cannot-write`.
  public func destroy() throws(Diagnostic) {
    guard exists else {
      throw Diagnostic(
        code: "identities.absent", "there is no identities file", at: Place(file: path),
        fix: "nothing needs to be done; name another file with --identities if it lies elsewhere")
    }
    do {
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      let size = try handle.seekToEnd()
      try handle.seek(toOffset: 0)
      var generator = SystemRandomNumberGenerator()
      let noise = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
      try handle.write(contentsOf: Data(noise))
      try handle.synchronize()
      try handle.close()
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw Diagnostic(
        code: "identities.cannot-write", "the identities file cannot be destroyed",
        at: Place(file: path), fix: "allow yourself to write to it and to its folder")
    }
  }

  /// Whether others than the owner may read or write the file.
  public var isOpenToOthers: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? Int else { return false }
    return mode & 0o077 != 0
  }
}
