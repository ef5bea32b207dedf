import Diagnostics
import Foundation

/// The bytes of a regular file, chunk by chunk.
struct FileBytes {
  /// The bytes of a chunk.
  static let chunkSize = 1 << 18

  private let handle: FileHandle
  private let name: String
  /// Room for a chunk and what is left of the one before.
  private var buffer = [UInt8](repeating: 0, count: chunkSize + 16)
  private var left = 0
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - location: Where the file is.
  ///   - name: Its name in messages.
  /// - Throws: A `Diagnostic` where nothing is there, or a folder or a device, or where the file
  ///   cannot be read.
  init(reading location: String, named name: String) throws(Diagnostic) {
    let url = URL(filePath: location).resolvingSymlinksInPath()
    try InputFile.check(url, named: name, limit: .max)
    guard let handle = try? FileHandle(forReadingFrom: url) else {
      throw InputFile.unreadable(name)
    }
    self.handle = handle
    self.name = name
  }

  /// Goes back to a byte of the file, from 0.
  mutating func rewind(to offset: Int) throws(Diagnostic) {
    guard (try? handle.seek(toOffset: UInt64(offset))) != nil else {
      throw InputFile.unreadable(name)
    }
    left = 0
    isAtEnd = false
  }

  /// Reads the next chunk.
  ///
  /// - Parameter body: Takes the bytes, and whether the file ends with them; returns how many it is
  ///   done with. The others, at most 16, come again with the next chunk.
  /// - Returns: Whether there was anything to read.
  /// - Throws: A `Diagnostic` where the file cannot be read.
  mutating func next(
    _ body: (UnsafeBufferPointer<UInt8>, _ isLast: Bool) -> Int
  ) throws(Diagnostic) -> Bool {
    guard !isAtEnd else { return false }
    let descriptor = handle.fileDescriptor
    let start = left
    let count = buffer.withUnsafeMutableBytes { bytes in
      read(descriptor, bytes.baseAddress.map { $0 + start }, Self.chunkSize)
    }
    guard count >= 0 else { throw InputFile.unreadable(name) }
    isAtEnd = count == 0
    let end = start + count
    let done = buffer.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[..<end]), isAtEnd)
    }
    left = min(end - done, buffer.count - Self.chunkSize)
    for index in 0..<left { buffer[index] = buffer[done + index] }
    return true
  }
}
