/// How large an archive and its parts may be before reading is given up.
///
/// Some hundred kilobytes can unpack to gigabytes; the limits hold while a part is being unpacked, so
/// that what an archive claims of itself does not matter.
public struct ZipLimits: Hashable, Sendable {
  /// The limits that serve unless others are given: 256 MiB a part, 1 GiB of all that is read,
  /// 200 unpacked bytes for each packed one above 8 MiB, and 10,000 parts.
  public static let standard = ZipLimits()

  /// The unpacked bytes of one part.
  public let partBytes: Int
  /// The unpacked bytes of all that is read from the archive; a part that is read twice counts twice.
  public let totalBytes: Int
  /// How many unpacked bytes a part may have for each of its packed ones.
  public let ratio: Int
  /// The unpacked size up to which any ratio is allowed.
  public let ratioFloor: Int
  /// The parts of the archive.
  public let parts: Int

  public init(
    partBytes: Int = 256 << 20, totalBytes: Int = 1 << 30, ratio: Int = 200,
    ratioFloor: Int = 8 << 20, parts: Int = 10_000
  ) {
    self.partBytes = partBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.ratioFloor = ratioFloor
    self.parts = parts
  }
}
