internal import CReadStat

extension ReadSession {
  /// Lets the library read the file, with this session as the one that it calls.
  ///
  /// - Parameters:
  ///   - format: What the file is.
  ///   - encoding: The encoding to read it in, by the library's name; `nil` for the file's own.
  ///   - convertsText: Whether the library turns texts into UTF-8.
  /// - Returns: What the library says of the file.
  func run(
    _ format: StatisticsFormat, encoding: String?, convertsText: Bool
  ) -> readstat_error_t {
    guard let parser = readstat_parser_init() else { return READSTAT_ERROR_MALLOC }
    defer { readstat_parser_free(parser) }
    setByteHandlers(of: parser)
    setContentHandlers(of: parser)
    // Without a limit the library reads no case of a file that does not say how many it has.
    readstat_set_row_limit(parser, Int(Int32.max))
    if !convertsText { readstat_set_handler_character_encoding(parser, nil) }
    let context = Unmanaged.passUnretained(self).toOpaque()
    readstat_set_io_ctx(parser, context)
    return withExtendedLifetime(self) {
      guard let encoding else { return parse(parser, format, context) }
      // The library keeps the pointer until it has read the file.
      return encoding.withCString { name in
        readstat_set_file_character_encoding(parser, name)
        return parse(parser, format, context)
      }
    }
  }

  private func parse(
    _ parser: UnsafeMutablePointer<readstat_parser_t>, _ format: StatisticsFormat,
    _ context: UnsafeMutableRawPointer
  ) -> readstat_error_t {
    switch format {
    case .system: readstat_parse_sav(parser, "", context)
    case .portable: readstat_parse_por(parser, "", context)
    }
  }

  private func setByteHandlers(of parser: UnsafeMutablePointer<readstat_parser_t>) {
    readstat_set_open_handler(parser) { _, _ in 0 }
    readstat_set_close_handler(parser) { _ in 0 }
    readstat_set_seek_handler(parser) { offset, whence, context in
      ReadSession.from(context)?.seek(offset, whence) ?? -1
    }
    readstat_set_read_handler(parser) { buffer, count, context in
      ReadSession.from(context)?.read(into: buffer, count) ?? -1
    }
    readstat_set_update_handler(parser) { _, _, _, _ in READSTAT_OK }
  }

  private func setContentHandlers(of parser: UnsafeMutablePointer<readstat_parser_t>) {
    readstat_set_metadata_handler(parser) { metadata, context in
      ReadSession.result(ReadSession.from(context)?.takeMetadata(metadata))
    }
    readstat_set_value_label_handler(parser) { set, value, label, context in
      ReadSession.result(ReadSession.from(context)?.takeValueLabel(set: set, value, label))
    }
    readstat_set_variable_handler(parser) { _, variable, labelSet, context in
      ReadSession.result(ReadSession.from(context)?.takeVariable(variable, labelSet: labelSet))
    }
    readstat_set_value_handler(parser) { row, variable, value, context in
      ReadSession.result(
        ReadSession.from(context)?.takeValue(row: Int(row), variable, value))
    }
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> ReadSession? {
    context.map { Unmanaged<ReadSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func result(_ goesOn: Bool?) -> Int32 {
    goesOn == true ? Int32(READSTAT_HANDLER_OK) : Int32(READSTAT_HANDLER_ABORT)
  }
}
