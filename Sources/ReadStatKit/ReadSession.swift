internal import CReadStat
internal import Diagnostics

/// What the library calls while it reads one file: it hands out the bytes and gathers what comes.
final class ReadSession {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let decoding: Decoding
  private let limits: StatisticsLimits
  private var position = 0
  private var labelSets: [String: [StatisticsVariable.ValueLabel]] = [:]
  private var valueLabelCount = 0
  private var valueCount = 0
  private var textBytes = 0
  private var row = 0
  private(set) var label = ""
  /// The encoding by the library's name, or `nil` where it has none.
  private(set) var encoding: String?
  private(set) var variables: [StatisticsVariable] = []
  /// The texts that were not in the file's encoding and were read as Windows-1252.
  private(set) var repairs = Repairs()
  /// The names of variables whose label may have been cut.
  private(set) var cutLabels: [String] = []
  /// Why reading was given up, where it was.
  private(set) var stop: StopReason?

  /// How the library hands texts over.
  enum Decoding {
    /// Turned into UTF-8 by the library.
    case converted
    /// As they are stored, to be read here as UTF-8 if `isUTF8`, else as Windows-1252.
    case stored(isUTF8: Bool)
  }

  /// Why reading was given up by this side.
  enum StopReason {
    case tooManyVariables
    case tooManyValues
    case tooManyValueLabels
    case tooMuchText
  }

  /// Texts that were read as Windows-1252.
  struct Repairs {
    var count = 0
    /// The variable and the case, from 1, of the first value among them; `nil` where it is a name or
    /// a label.
    var first: (variable: String, row: Int)?
  }

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, decoding: Decoding, limits: StatisticsLimits
  ) {
    self.bytes = bytes
    self.decoding = decoding
    self.limits = limits
  }

  // MARK: - Handing out the bytes

  /// Moves to a place.
  ///
  /// - Returns: The place from the start, or -1 where it lies outside the file.
  func seek(_ offset: Int, from origin: Int) -> Int {
    let (target, overflow) = origin.addingReportingOverflow(offset)
    guard !overflow, (0...bytes.count).contains(target) else { return -1 }
    position = target
    return target
  }

  func seek(_ offset: Int, _ whence: readstat_io_flags_t) -> Int {
    switch whence {
    case READSTAT_SEEK_SET: seek(offset, from: 0)
    case READSTAT_SEEK_CUR: seek(offset, from: position)
    default: seek(offset, from: bytes.count)
    }
  }

  /// Copies the next bytes, as many as there are.
  func read(into buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    let available = min(max(count, 0), bytes.count - position)
    guard available > 0, let buffer, let start = bytes.baseAddress else { return 0 }
    buffer.copyMemory(from: start + position, byteCount: available)
    position += available
    return available
  }

  // MARK: - Gathering what comes

  func takeMetadata(_ metadata: UnsafeMutablePointer<readstat_metadata_t>?) -> Bool {
    label = text(readstat_get_file_label(metadata))
    encoding = readstat_get_file_encoding(metadata).map { String(cString: $0) }
    return true
  }

  func takeValueLabel(
    set: UnsafePointer<CChar>?, _ value: readstat_value_t, _ label: UnsafePointer<CChar>?
  ) -> Bool {
    guard let set, let code = code(value) else { return true }
    valueLabelCount += 1
    guard valueLabelCount <= limits.valueLabels else { return give(up: .tooManyValueLabels) }
    labelSets[String(cString: set), default: []].append(.init(code, text(label)))
    return checkText()
  }

  func takeVariable(
    _ variable: UnsafeMutablePointer<readstat_variable_t>?, labelSet: UnsafePointer<CChar>?
  ) -> Bool {
    guard variables.count < limits.variables else { return give(up: .tooManyVariables) }
    let isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING
    let name = text(readstat_variable_get_name(variable))
    let longLabel = readstat_variable_get_label(variable)
    // The library keeps a label in 1,024 bytes, the last of them zero.
    if let longLabel, strlen(longLabel) >= 1023 { cutLabels.append(name) }
    let format = text(readstat_variable_get_format(variable))
    let ranges = (0..<readstat_variable_get_missing_ranges_count(variable)).compactMap { index in
      missingRange(
        readstat_variable_get_missing_range_lo(variable, index),
        readstat_variable_get_missing_range_hi(variable, index))
    }
    variables.append(
      StatisticsVariable(
        name: name, label: text(longLabel), format: format.isEmpty ? nil : format,
        measure: measure(readstat_variable_get_measure(variable)),
        width: isText ? readstat_variable_get_storage_width(variable) : 0,
        valueLabels: labelSet.flatMap { labelSets[String(cString: $0)] } ?? [],
        missing: ranges, values: isText ? .texts([]) : .numbers([])))
    return checkText()
  }

  func takeValue(
    row: Int, _ variable: UnsafeMutablePointer<readstat_variable_t>?, _ value: readstat_value_t
  ) -> Bool {
    let index = Int(readstat_variable_get_index(variable))
    guard variables.indices.contains(index) else { return false }
    valueCount += 1
    guard valueCount <= limits.values else { return give(up: .tooManyValues) }
    self.row = row + 1
    if readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING {
      variables[index].append(text: text(readstat_string_value(value), of: variables[index].name))
      return checkText()
    }
    let number = readstat_double_value(value)
    let isMissing = readstat_value_is_system_missing(value) != 0 || number.isNaN
    variables[index].append(number: isMissing ? nil : number)
    return true
  }

  private func give(up reason: StopReason) -> Bool {
    stop = reason
    return false
  }

  private func checkText() -> Bool {
    textBytes <= limits.textBytes || give(up: .tooMuchText)
  }

  // MARK: - Turning the library's types into the package's

  private func text(_ characters: UnsafePointer<CChar>?, of variable: String? = nil) -> String {
    guard let characters else { return "" }
    let length = strlen(characters)
    textBytes += length
    let stored = UnsafeBufferPointer(
      start: UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self), count: length)
    switch decoding {
    case .converted:
      // What the library cuts to a fixed length may end inside a character.
      return StoredText.decoded(stored).text
    case .stored(let isUTF8):
      guard !stored.allSatisfy({ $0 < 0x80 }) else {
        return String(decoding: stored, as: UTF8.self)
      }
      let (text, isRepaired) =
        isUTF8 ? StoredText.decoded(stored) : (StoredText.windows1252(stored), true)
      if isRepaired {
        repairs.count += 1
        if repairs.first == nil, let variable { repairs.first = (variable, row) }
      }
      return text
    }
  }

  private func code(_ value: readstat_value_t) -> StatisticsVariable.Code? {
    if readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING {
      return .text(text(readstat_string_value(value)))
    }
    let number = readstat_double_value(value)
    return number.isNaN ? nil : .number(number)
  }

  private func missingRange(
    _ lower: readstat_value_t, _ upper: readstat_value_t
  ) -> StatisticsVariable.MissingRange? {
    guard let lower = code(lower), let upper = code(upper) else { return nil }
    return StatisticsVariable.MissingRange(lower, through: upper)
  }

  private func measure(_ measure: readstat_measure_t) -> StatisticsVariable.Measure {
    switch measure {
    case READSTAT_MEASURE_NOMINAL: .nominal
    case READSTAT_MEASURE_ORDINAL: .ordinal
    case READSTAT_MEASURE_SCALE: .scale
    default: .unknown
    }
  }
}
