internal import CZip
public import Diagnostics
internal import Glibc

/// Packs parts into a ZIP archive in memory.
///
/// The same parts give the same bytes: where they are not compressed, on every machine, since no version
/// of a compressor has a say in them. Every part bears the earliest time that the format knows,
/// 1 January 1980.
public struct ZipWriter {
  private var parts: [(name: String, bytes: [UInt8])] = []

  public init() {}

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: The part's name, as `xl/workbook.xml`.
  ///   - bytes: What it holds.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    parts.append((name, bytes))
  }

  /// The archive, with the parts in the order in which they were added.
  ///
  /// - Parameters:
  ///   - file: The archive's name in messages.
  ///   - isCompressed: Whether the parts are compressed; the bytes are then those of one version of zlib.
  /// - Throws: A `Diagnostic` where a name is not allowed or stands twice, or there is no memory.
  /// - Returns: Its bytes.
  public func archive(
    named file: String, isCompressed: Bool = false
  ) throws(Diagnostic) -> [UInt8] {
    // The library reads the buffers when the archive is closed, and frees them after that.
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw failure(file) }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let handle = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw failure(file)
    }
    for part in parts {
      guard add(part, to: handle, by: isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE) else {
        zip_discard(handle)
        throw failure(file, part: part.name)
      }
    }
    guard zip_close(handle) == 0 else {
      zip_discard(handle)
      throw failure(file)
    }
    return try contents(of: target, file)
  }

  private func add(
    _ part: (name: String, bytes: [UInt8]), to handle: OpaquePointer, by method: Int32
  ) -> Bool {
    let size = part.bytes.count
    guard let buffer = malloc(max(size, 1)) else { return false }
    part.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { buffer.copyMemory(from: start, byteCount: size) }
    }
    guard let source = zip_source_buffer(handle, buffer, UInt64(size), 1) else {
      free(buffer)
      return false
    }
    let index = zip_file_add(handle, part.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    // 33 is 1 January 1980: a month of 1 and a day of 1 in the bits of MS-DOS.
    return zip_set_file_compression(handle, UInt64(index), method, 0) == 0
      && zip_file_set_dostime(handle, UInt64(index), 0, 33, 0) == 0
      && zip_file_set_external_attributes(handle, UInt64(index), 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
  }

  private func contents(
    of source: OpaquePointer, _ file: String
  ) throws(Diagnostic) -> [UInt8] {
    var facts = zip_stat_t()
    guard zip_source_stat(source, &facts) == 0, zip_source_open(source) == 0 else {
      throw failure(file)
    }
    defer { zip_source_close(source) }
    let size = Int(facts.size)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initializedCount in
      count = Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
      initializedCount = max(count, 0)
    }
    guard count == size else { throw failure(file) }
    return bytes
  }

  private func failure(_ file: String, part: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "zip.not-written",
      part.map { "the part \($0) cannot be put into the archive" }
        ?? "the archive cannot be written", at: Place(file: file))
  }
}
