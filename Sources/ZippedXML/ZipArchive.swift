internal import CZip
public import Diagnostics
internal import Glibc

/// A ZIP archive in memory, as workbooks and documents are, whose parts are unpacked on demand.
///
/// Nothing is ever written to disk. Names are compared without regard to the case of ASCII letters,
/// as the Open Packaging Conventions ask (ISO/IEC 29500-2, 6.2.2.3); `\` in a name is read as `/`, and
/// a zero byte as a space, so that no name ends before its end.
public final class ZipArchive {
  /// The file's name in messages.
  public let file: String
  /// When reading is given up.
  public let limits: ZipLimits
  /// The names of the parts in the order of the archive, without folders.
  public let names: [String]

  let handle: OpaquePointer
  /// The packed size of the archive, which no part can pass, whatever it claims.
  let packedSize: Int
  /// The unpacked bytes that were read so far.
  var readBytes = 0
  private let indices: [String: UInt64]

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole archive.
  ///   - file: The file's name in messages.
  ///   - limits: When reading is given up.
  /// - Throws: A `Diagnostic` where `bytes` is no archive or a cut one, where a part has a name that
  ///   leads out of the archive or the name of another part, or where there are too many parts.
  public init(
    _ bytes: [UInt8], file: String, limits: ZipLimits = .standard
  ) throws(Diagnostic) {
    let handle = try Self.open(bytes, file: file)
    do {
      (names, indices) = try Self.parts(of: handle, file: file, limits: limits)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.handle = handle
    self.file = file
    self.limits = limits
    packedSize = bytes.count
  }

  deinit {
    zip_discard(handle)
  }

  /// Whether the archive has a part.
  ///
  /// - Parameter name: The part's name, without a leading `/`, in any case.
  /// - Returns: Whether there is such a part.
  public func contains(_ name: String) -> Bool {
    indices[Self.key(name)] != nil
  }

  /// The position of a part in the archive.
  func index(of name: String) throws(Diagnostic) -> UInt64 {
    guard let index = indices[Self.key(name)] else {
      throw Diagnostic(
        code: "zip.missing-part", "the file lacks its part \(ShownName(name))",
        at: Place(file: file), fix: Self.saveAgain)
    }
    return index
  }

  static let saveAgain = "open it in the program it is from and save it again"

  private static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.map { byte in
        switch byte {
        case 0x41...0x5a: byte | 0x20
        case 0x5c: 0x2f
        default: byte
        }
      }, as: UTF8.self)
  }
}

extension ZipArchive {
  private static func open(_ bytes: [UInt8], file: String) throws(Diagnostic) -> OpaquePointer {
    let damaged = Diagnostic(
      code: "zip.damaged", "the file is damaged or was cut short: its list of parts cannot be read",
      at: Place(file: file), fix: "download or copy it again")
    // The library reads from the copy until the archive is closed, and frees it then.
    guard !bytes.isEmpty, let copy = malloc(bytes.count) else { throw damaged }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: source.count) }
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      free(copy)
      throw damaged
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw damaged
    }
    return handle
  }

  private static func parts(
    of handle: OpaquePointer, file: String, limits: ZipLimits
  ) throws(Diagnostic) -> ([String], [String: UInt64]) {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.parts else {
      throw Diagnostic(
        code: "zip.too-many-parts", "the file has \(count) parts", at: Place(file: file),
        expected: "at most \(limits.parts)", fix: saveAgain)
    }
    var names: [String] = []
    var indices: [String: UInt64] = [:]
    for index in 0..<UInt64(max(count, 0)) {
      guard let text = zip_get_name(handle, index, 0) else { continue }
      let name = String(cString: text)
      let key = key(name)
      let components = key.split(separator: "/", omittingEmptySubsequences: false)
      guard !key.isEmpty, !key.hasPrefix("/"), !components.contains(".."),
        components.first?.hasSuffix(":") != true
      else {
        throw Diagnostic(
          code: "zip.unsafe-name",
          "the part \(ShownName(name)) has a name that leads out of the file",
          at: Place(file: file), expected: "a file that a spreadsheet or word processor has saved",
          fix: "do not use this file; ask for it again from where it is from")
      }
      guard components.last?.isEmpty == false else { continue }
      guard indices.updateValue(index, forKey: key) == nil else {
        throw Diagnostic(
          code: "zip.repeated-name", "the file has the part \(ShownName(name)) twice",
          at: Place(file: file), fix: saveAgain)
      }
      names.append(name)
    }
    return (names, indices)
  }
}
