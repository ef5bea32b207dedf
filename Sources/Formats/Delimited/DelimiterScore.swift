import Foundation

/// How well a delimiter fits the first records of a text.
struct DelimiterScore {
  private static let recordLimit = 30
  /// The bytes of the sample.
  static let byteLimit = 1 << 20
  private static let chunkSize = 4096

  /// 0 where the delimiter divides nothing; greater is better.
  let value: Double

  init(_ delimiter: Delimiter, in text: ArraySlice<UInt8>) {
    let reader = Self.reader(delimiter, over: text)
    let widths = reader.records.prefix(Self.recordLimit).map(\.count)
    guard let header = widths.first else {
      value = 0
      return
    }
    let counts = Dictionary(widths.map { ($0, 1) }, uniquingKeysWith: +)
    let mode = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let mode, mode.key > 1 else {
      value = 0
      return
    }
    let records = Double(widths.count)
    let share = Double(mode.value) / records
    let misplacedQuotes = Double(reader.findings.count) / records
    value =
      share * log2(1 + Double(mode.key)) * (header == mode.key ? 1 : 0.5)
      / (1 + misplacedQuotes)
  }

  /// A reader that has read as many records as are wanted; a record that the sample cuts is read
  /// only where there is no whole one.
  private static func reader(
    _ delimiter: Delimiter, over text: ArraySlice<UInt8>
  ) -> DelimitedReader {
    var reader = DelimitedReader(delimiter: delimiter, file: "")
    var rest = text.prefix(byteLimit)
    let isWhole = rest.count == text.count
    do {
      while !rest.isEmpty, reader.recordCount < recordLimit {
        try reader.read(rest.prefix(chunkSize))
        rest = rest.dropFirst(chunkSize)
      }
      if isWhole && rest.isEmpty || reader.recordCount == 0 { try reader.finish() }
    } catch {
      // Past a limit: what was read until then says enough.
    }
    return reader
  }
}
