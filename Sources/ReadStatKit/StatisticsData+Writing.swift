internal import CReadStat
public import Diagnostics
import Foundation

extension StatisticsData {
  /// The data as a system file (`.sav`) in UTF-8, with its cases in the ordinary compression.
  ///
  /// The same data give the same bytes: the file's time stamp is always 1 January 1970.
  /// Multiple-response sets are not written, because the library cannot.
  ///
  /// - Parameter file: The file's name in messages.
  /// - Throws: A `Diagnostic` where a name, label or value is not allowed in the format.
  /// - Returns: The file.
  public func systemFile(named file: String) throws(Diagnostic) -> [UInt8] {
    let session = try WriteSession(file: file)
    try session.write(self)
    var bytes = session.output.bytes
    // The library writes the clock's time in the local zone, and its own name and version.
    Self.replace(&bytes, at: 4, with: "@(#) SPSS DATA FILE", width: 60)
    Self.replace(&bytes, at: 92, with: "01 Jan 70", width: 9)
    Self.replace(&bytes, at: 101, with: "00:00:00", width: 8)
    return bytes
  }

  private static func replace(
    _ bytes: inout [UInt8], at start: Int, with text: String, width: Int
  ) {
    guard bytes.count >= start + width else { return }
    let padded = Array(text.utf8) + [UInt8](repeating: 0x20, count: width - text.utf8.count)
    bytes.replaceSubrange(start..<start + width, with: padded)
  }
}

/// The library's writer of one file, and the bytes that it has written.
private final class WriteSession {
  /// Where the library puts the bytes.
  final class Output {
    var bytes: [UInt8] = []
  }

  let output = Output()
  private let file: String
  private let writer: UnsafeMutablePointer<readstat_writer_t>
  /// Codes of which the library keeps no copy.
  private var kept: [UnsafeMutablePointer<CChar>] = []

  init(file: String) throws(Diagnostic) {
    guard let writer = readstat_writer_init() else {
      throw Diagnostic(
        code: "spss.not-written", "the file cannot be written: there is no memory",
        at: Place(file: file))
    }
    self.file = file
    self.writer = writer
  }

  deinit {
    readstat_writer_free(writer)
    for characters in kept { free(characters) }
  }

  func write(_ data: StatisticsData) throws(Diagnostic) {
    try check(
      readstat_set_data_writer(writer) { data, count, context in
        guard let data, let context else { return count == 0 ? 0 : -1 }
        let output = Unmanaged<Output>.fromOpaque(context).takeUnretainedValue()
        output.bytes.append(contentsOf: UnsafeRawBufferPointer(start: data, count: count))
        return count
      })
    try check(readstat_writer_set_compression(writer, READSTAT_COMPRESS_ROWS))
    try check(readstat_writer_set_file_label(writer, data.label))
    var columns: [UnsafeMutablePointer<readstat_variable_t>] = []
    for (index, variable) in data.variables.enumerated() {
      guard variable.values.count == data.caseCount else {
        throw Diagnostic(
          code: "spss.not-written", "the variable has \(variable.values.count) values",
          at: place(of: variable), expected: "\(data.caseCount), as the first")
      }
      columns.append(try add(variable, number: index + 1))
    }
    try withExtendedLifetime(output) { () throws(Diagnostic) in
      try check(
        readstat_begin_writing_sav(
          writer, Unmanaged.passUnretained(output).toOpaque(), data.caseCount))
      for row in 0..<data.caseCount {
        try check(readstat_begin_row(writer))
        for (variable, column) in zip(data.variables, columns) {
          try check(insert(variable.values, row: row, into: column), variable)
        }
        try check(readstat_end_row(writer))
      }
      try check(readstat_end_writing(writer))
    }
  }

  private func add(
    _ variable: StatisticsVariable, number: Int
  ) throws(Diagnostic) -> UnsafeMutablePointer<readstat_variable_t> {
    let (type, width): (readstat_type_t, Int) =
      switch variable.values {
      case .numbers: (READSTAT_TYPE_DOUBLE, 0)
      case .texts(let texts):
        (READSTAT_TYPE_STRING, max(variable.width, texts.map(\.utf8.count).max() ?? 1, 1))
      }
    guard let column = readstat_add_variable(writer, variable.name, type, width) else {
      throw Diagnostic(
        code: "spss.not-written", "the variable cannot be added", at: place(of: variable))
    }
    readstat_variable_set_label(column, variable.label)
    if let format = variable.format { readstat_variable_set_format(column, format) }
    readstat_variable_set_measure(column, measure(variable.measure))
    if !variable.valueLabels.isEmpty {
      let set = readstat_add_label_set(writer, type, "labels\(number)")
      for label in variable.valueLabels {
        switch (label.code, type) {
        case (.number(let code), READSTAT_TYPE_DOUBLE):
          readstat_label_double_value(set, code, label.label)
        case (.text(let code), READSTAT_TYPE_STRING):
          readstat_label_string_value(set, code, label.label)
        default: try check(READSTAT_ERROR_VALUE_TYPE_MISMATCH, variable)
        }
      }
      readstat_variable_set_label_set(column, set)
    }
    for range in variable.missing { try check(addMissing(range, to: column, type), variable) }
    return column
  }

  private func addMissing(
    _ range: StatisticsVariable.MissingRange, to column: UnsafeMutablePointer<readstat_variable_t>,
    _ type: readstat_type_t
  ) -> readstat_error_t {
    switch (range.lower, range.upper) {
    case (.number(let lower), .number(let upper)) where type == READSTAT_TYPE_DOUBLE:
      lower == upper
        ? readstat_variable_add_missing_double_value(column, lower)
        : readstat_variable_add_missing_double_range(column, lower, upper)
    case (.text(let lower), .text(let upper)) where type == READSTAT_TYPE_STRING && lower == upper:
      readstat_variable_add_missing_string_value(column, keep(lower))
    default: READSTAT_ERROR_VALUE_TYPE_MISMATCH
    }
  }

  private func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard let copy = strdup(text) else { return nil }
    kept.append(copy)
    return copy
  }

  private func insert(
    _ values: StatisticsVariable.Values, row: Int,
    into column: UnsafeMutablePointer<readstat_variable_t>
  ) -> readstat_error_t {
    switch values {
    case .numbers(let numbers):
      numbers[row].map { readstat_insert_double_value(writer, column, $0) }
        ?? readstat_insert_missing_value(writer, column)
    case .texts(let texts): readstat_insert_string_value(writer, column, texts[row])
    }
  }

  private func measure(_ measure: StatisticsVariable.Measure) -> readstat_measure_t {
    switch measure {
    case .unknown: READSTAT_MEASURE_UNKNOWN
    case .nominal: READSTAT_MEASURE_NOMINAL
    case .ordinal: READSTAT_MEASURE_ORDINAL
    case .scale: READSTAT_MEASURE_SCALE
    }
  }

  private func place(of variable: StatisticsVariable) -> Place {
    Place(file: file, cell: variable.name)
  }

  private func check(
    _ error: readstat_error_t, _ variable: StatisticsVariable? = nil
  ) throws(Diagnostic) {
    guard error != READSTAT_OK else { return }
    let reason = readstat_error_message(error).map { String(cString: $0) } ?? "error \(error)"
    throw Diagnostic(
      code: "spss.not-written", "the file cannot be written: \(reason)",
      at: variable.map { place(of: $0) } ?? Place(file: file))
  }
}
