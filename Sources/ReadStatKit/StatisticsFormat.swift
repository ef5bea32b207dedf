/// A kind of statistics file that can be read.
public enum StatisticsFormat: String, Hashable, Sendable, CaseIterable {
  /// SPSS's system file, `.sav`, and its compressed form, `.zsav`.
  case system = "SPSS data file"
  /// SPSS's older portable file, `.por`.
  case portable = "SPSS portable file"

  /// The format that the bytes of a file begin as, or `nil`.
  ///
  /// A portable file has 200 bytes of titles and 256 of a character table before its signature, and
  /// lines of 80 characters, so line breaks may stand anywhere among them.
  ///
  /// - Parameter bytes: The file, or at least its first 1,024 bytes.
  public init?(_ bytes: [UInt8]) {
    if bytes.starts(with: "$FL2".utf8) || bytes.starts(with: "$FL3".utf8) {
      self = .system
      return
    }
    let start = bytes.prefix(1024).filter { $0 != 0x0a && $0 != 0x0d }
    guard start.count >= 464, start[456..<464].elementsEqual("SPSSPORT".utf8) else { return nil }
    self = .portable
  }
}
