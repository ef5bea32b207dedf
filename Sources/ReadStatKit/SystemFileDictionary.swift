/// What can be told of a system file before the library reads it: how large it says that it is, and
/// the records that the library passes over.
///
/// Source: the PSPP developers' guide, "System File Format". Whatever does not follow it ends the
/// scan; the library then says what is wrong.
struct SystemFileDictionary {
  /// How the cases are stored.
  enum Compression: Hashable {
    case none
    /// Runs of one byte a value.
    case rows
    /// Blocks of zlib.
    case zlib
    case unknown(Int)
  }

  /// The number of variables, each 255 bytes of a longer text counted as one.
  private(set) var segmentCount = 0
  /// The values of eight bytes that make one case.
  private(set) var rowWidth = 0
  /// The number of value labels.
  private(set) var valueLabelCount = 0
  /// The number of cases, or `nil` where the file does not say.
  private(set) var caseCount: Int?
  /// How the cases are stored.
  private(set) var compression = Compression.none
  /// Where the cases begin, or `nil` where the scan did not come so far.
  private(set) var dataStart: Int?
  /// The character set by its code page, or `nil` where the file does not say.
  private(set) var codePage: Int?
  /// The records of multiple-response sets, one text each.
  private(set) var responseSetRecords: [[UInt8]] = []
  /// The record that gives long names to the short ones, as `SHORT=Long` divided by tabs.
  private(set) var longNames: [UInt8] = []

  /// Whether the file says that its text is UTF-8.
  var isUTF8: Bool { codePage == 65001 }

  init(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.skip(64), let layout = reader.int32() else { return }
    reader.isBigEndian = layout != 2 && layout != 3
    _ = reader.int32()
    let code = reader.int32() ?? 0
    compression =
      switch code {
      case 0: .none
      case 1: .rows
      case 2: .zlib
      default: .unknown(code)
      }
    _ = reader.int32()
    caseCount = reader.int32().flatMap { $0 < 0 ? nil : $0 }
    guard reader.skip(176 - reader.position) else { return }
    while let type = reader.int32() {
      if type == 999 {
        dataStart = reader.skip(4) ? reader.position : nil
        return
      }
      guard scanRecord(type, &reader) else { return }
    }
  }

  /// Scans one record; false where it is cut or of no known type.
  private mutating func scanRecord(_ type: Int, _ reader: inout ByteReader) -> Bool {
    switch type {
    case 2: return scanVariable(&reader)
    case 3: return scanValueLabels(&reader)
    case 6:
      guard let lines = reader.int32() else { return false }
      return reader.skip(80 * lines)
    case 7:
      guard let subtype = reader.int32(), let size = reader.int32(), let count = reader.int32(),
        size >= 0, count >= 0, let data = reader.take(size * count)
      else { return false }
      scanExtension(subtype, data, isBigEndian: reader.isBigEndian)
      return true
    default: return false
    }
  }

  private mutating func scanVariable(_ reader: inout ByteReader) -> Bool {
    guard let type = reader.int32(), let hasLabel = reader.int32(), let missing = reader.int32(),
      reader.skip(16)
    else { return false }
    rowWidth += 1
    if type >= 0 { segmentCount += 1 }
    if hasLabel != 0 {
      guard let length = reader.int32(), length >= 0, reader.skip((length + 3) / 4 * 4) else {
        return false
      }
    }
    return reader.skip(8 * abs(missing))
  }

  private mutating func scanValueLabels(_ reader: inout ByteReader) -> Bool {
    guard let count = reader.int32(), count >= 0 else { return false }
    for _ in 0..<count {
      guard reader.skip(8), let length = reader.take(1)?.first,
        reader.skip((Int(length) + 8) / 8 * 8 - 1)
      else { return false }
      valueLabelCount += 1
    }
    guard reader.int32() == 4, let variables = reader.int32() else { return false }
    return reader.skip(4 * variables)
  }

  private mutating func scanExtension(
    _ subtype: Int, _ data: ArraySlice<UInt8>, isBigEndian: Bool
  ) {
    switch subtype {
    case 3:
      var reader = ByteReader(Array(data))
      reader.isBigEndian = isBigEndian
      if reader.skip(28) { codePage = reader.int32() }
    case 7, 19: responseSetRecords.append(Array(data))
    case 13: longNames = Array(data)
    default: break
    }
  }
}
