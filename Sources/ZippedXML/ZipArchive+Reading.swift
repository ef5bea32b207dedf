internal import CZip
public import Diagnostics

extension ZipArchive {
  /// The bytes that are unpacked at a time.
  static let chunkSize = 64 << 10

  /// Unpacks a part and hands it on chunk by chunk; its checksum is checked at the end.
  ///
  /// - Parameters:
  ///   - name: The part's name, without a leading `/`, in any case.
  ///   - body: What is done with each chunk, whose bytes are gone afterwards; throws to stop.
  /// - Throws: A `Diagnostic` where there is no such part, where it is encrypted, damaged or passes
  ///   a limit, or what `body` throws.
  public func read(
    _ name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let packed = try checkedPackedSize(of: name)
    guard let part = zip_fopen_index(handle, try index(of: name), 0) else {
      throw failure(zip_error_code_zip(zip_get_error(handle)), in: name)
    }
    defer { zip_fclose(part) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.chunkSize)
    defer { buffer.deallocate() }
    var size = 0
    while true {
      let count = Int(zip_fread(part, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else {
        throw failure(zip_error_code_zip(zip_file_get_error(part)), in: name)
      }
      if count == 0 { return }
      size += count
      readBytes += count
      try check(size, packed: packed, of: name)
      try body(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// A whole part, unpacked.
  ///
  /// - Parameter name: The part's name, without a leading `/`, in any case.
  /// - Returns: Its bytes.
  /// - Throws: A `Diagnostic` where there is no such part, or it is encrypted, damaged or passes a
  ///   limit.
  public func bytes(of name: String) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name) { chunk in bytes.append(contentsOf: chunk) }
    return bytes
  }

  private func checkedPackedSize(of name: String) throws(Diagnostic) -> Int {
    var facts = zip_stat_t()
    guard zip_stat_index(handle, try index(of: name), 0, &facts) == 0 else {
      throw failure(zip_error_code_zip(zip_get_error(handle)), in: name)
    }
    let isEncrypted =
      facts.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0
      && facts.encryption_method != UInt16(ZIP_EM_NONE)
    guard !isEncrypted else { throw failure(ZIP_ER_NOPASSWD, in: name) }
    let isKnown = facts.valid & UInt64(ZIP_STAT_COMP_SIZE) != 0
    return isKnown ? Int(clamping: min(facts.comp_size, UInt64(packedSize))) : packedSize
  }

  private func check(_ size: Int, packed: Int, of name: String) throws(Diagnostic) {
    let allowed = max(limits.ratioFloor, packed.multipliedReportingOverflow(by: limits.ratio).0)
    let (code, limit): (String, String)
    if size > limits.partBytes {
      (code, limit) = ("zip.part-too-large", "at most \(limits.partBytes) bytes")
    } else if readBytes > limits.totalBytes {
      (code, limit) = ("zip.too-large", "at most \(limits.totalBytes) bytes in all parts together")
    } else if size > allowed {
      (code, limit) = (
        "zip.ratio", "at most \(limits.ratio) times the \(packed) bytes it is packed in"
      )
    } else {
      return
    }
    throw Diagnostic(
      code: code, "the part \(ShownName(name)) unpacks to too many bytes: more than \(size - 1)",
      at: Place(file: file), expected: limit,
      fix:
        "check that it is the right file; if it is, delete empty rows and formatting and save it again"
    )
  }

  private func failure(_ error: Int32, in name: String) -> Diagnostic {
    let (code, message, fix) =
      switch error {
      case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
        (
          "zip.encrypted", "is protected by a password",
          "open it in the program it is from and save it without a password"
        )
      case ZIP_ER_CRC:
        (
          "zip.checksum", "is damaged: its bytes do not match their checksum",
          "download or copy the file again"
        )
      case ZIP_ER_COMPNOTSUPP:
        ("zip.compression", "is packed by a method that is not read", Self.saveAgain)
      default:
        ("zip.damaged", "is damaged or was cut short", "download or copy the file again")
      }
    return Diagnostic(
      code: code, "the part \(ShownName(name)) \(message)", at: Place(file: file), fix: fix)
  }
}
