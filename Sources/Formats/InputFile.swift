internal import Crypto
public import Diagnostics
import Foundation

/// The bytes of a file that a user gave, with the digest that says which file it was.
public struct InputFile: Hashable, Sendable {
  /// The largest file that is read unless another limit is given: 256 MiB.
  public static let standardLimit = 256 << 20

  /// The file's name in messages: its path as the user gave it.
  public let path: String
  /// Everything in the file; never empty.
  public let bytes: [UInt8]
  /// The SHA-256 of `bytes` in 64 lower-case hexadecimal digits.
  public let sha256: String

  /// Takes bytes that are already in memory.
  ///
  /// - Parameters:
  ///   - path: The name in messages.
  ///   - bytes: The content.
  /// - Throws: A `Diagnostic` where `bytes` is empty.
  public init(path: String, bytes: [UInt8]) throws(Diagnostic) {
    guard !bytes.isEmpty else {
      throw Self.empty(path)
    }
    self.path = path
    self.bytes = bytes
    sha256 = SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Reads a regular file.
  ///
  /// - Parameters:
  ///   - location: Where the file is: an absolute path, or one from the working folder.
  ///   - path: The name in messages, or `nil` for `location`.
  ///   - limit: The largest size that is read, in bytes, 1 or more.
  /// - Throws: A `Diagnostic` where nothing is there, or a folder or a device, where the file is
  ///   empty, larger than `limit`, or cannot be read.
  public init(
    reading location: String, named path: String? = nil, limit: Int = InputFile.standardLimit
  ) throws(Diagnostic) {
    let name = path ?? location
    let url = URL(filePath: location).resolvingSymlinksInPath()
    let size = try Self.check(url, named: name, limit: limit)
    guard let handle = try? FileHandle(forReadingFrom: url) else { throw Self.unreadable(name) }
    defer { try? handle.close() }
    let descriptor = handle.fileDescriptor
    // The size was looked at before; a file that is being written may have grown since.
    var room = size + 1
    var bytes: [UInt8] = []
    repeat {
      let (read, failed) = Self.read(room, from: descriptor)
      guard !failed else { throw Self.unreadable(name) }
      if bytes.isEmpty { bytes = read } else { bytes += read }
      if read.count < room { break }
      room = 1 << 20
    } while bytes.count <= limit
    guard bytes.count <= limit else { throw Self.tooLarge(name, size: bytes.count, limit: limit) }
    try self.init(path: name, bytes: bytes)
  }

  /// Reads as many bytes as there are, at most `count`.
  private static func read(_ count: Int, from descriptor: Int32) -> ([UInt8], failed: Bool) {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = buffer.baseAddress.map { $0 + filled }
        let length = Foundation.read(descriptor, rest, min(count - filled, 1 << 20))
        guard length > 0 else {
          failed = length < 0
          return
        }
        filled += length
      }
    }
    return (bytes, failed)
  }

  static func empty(_ name: String) -> Diagnostic {
    Diagnostic(
      code: "file.empty", "the file is empty", at: Place(file: name),
      fix: "export or download it again")
  }

  static func unreadable(_ name: String) -> Diagnostic {
    Diagnostic(
      code: "file.unreadable", "the file cannot be read", at: Place(file: name),
      fix: "check that you may read it and that no other program has locked it")
  }

  /// The size of a regular file; refuses what is none, or larger than `limit` bytes.
  @discardableResult
  static func check(_ url: URL, named name: String, limit: Int) throws(Diagnostic) -> Int {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      throw Diagnostic(
        code: "file.missing", "there is no such file", at: Place(file: name),
        fix: "check the name and the folder; a path in the plan starts at the plan's folder")
    }
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular: break
    case .typeDirectory:
      throw Diagnostic(
        code: "file.folder", "this is a folder", at: Place(file: name), expected: "a file",
        fix: "name one file in it")
    default:
      throw Diagnostic(
        code: "file.not-regular", "this is a device or a pipe", at: Place(file: name),
        expected: "a file")
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= limit else { throw tooLarge(name, size: size, limit: limit) }
    return size
  }

  private static func tooLarge(_ name: String, size: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      code: "file.too-large", "the file is too large: \(size) bytes or more", at: Place(file: name),
      expected: "at most \(limit) bytes", fix: "check that it is the right file, or split it")
  }
}
