import ZippedXML

extension Sample {
  /// The parts of an archive, in its order.
  static func parts(of archive: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
    let zip = try ZipArchive(archive, file: "file")
    return try zip.names.map { ($0, try zip.bytes(of: $0)) }
  }
}
