internal import CReadStat
internal import Diagnostics

/// What the library says is wrong with a file, in the words of this program.
enum ReadStatFailure {
  /// Whether the texts of the file were at fault, so that reading them otherwise may help.
  static func isAboutText(_ error: readstat_error_t) -> Bool {
    [
      READSTAT_ERROR_CONVERT, READSTAT_ERROR_CONVERT_BAD_STRING,
      READSTAT_ERROR_CONVERT_SHORT_STRING, READSTAT_ERROR_UNSUPPORTED_CHARSET,
    ].contains(error)
  }

  /// The diagnostic of an error.
  ///
  /// - Parameters:
  ///   - error: The library's error.
  ///   - file: The file's name in messages.
  ///   - session: How far reading came.
  ///   - declaredCases: The cases that the file says it has, or `nil`.
  /// - Returns: What a person reads.
  static func diagnostic(
    _ error: readstat_error_t, file: String, session: ReadSession, declaredCases: Int?
  ) -> Diagnostic {
    let place = Place(file: file)
    if let stop = session.stop { return tooLarge(stop, file: file) }
    switch error {
    case READSTAT_ERROR_READ, READSTAT_ERROR_SEEK, READSTAT_ERROR_ROW_COUNT_MISMATCH:
      return truncated(file: file, session: session, declaredCases: declaredCases)
    case READSTAT_ERROR_MALLOC:
      return Diagnostic(
        code: "spss.too-large", "a part of the file says that it is larger than can be read",
        at: place, fix: "the file is damaged: export it again")
    case READSTAT_ERROR_UNSUPPORTED_COMPRESSION:
      return Diagnostic(
        code: "spss.compression", "the file is compressed in a way that cannot be read",
        at: place, expected: "a .sav file, or a .zsav file as SPSS 21 and later write it",
        fix: "save it again as .sav")
    case READSTAT_ERROR_UNSUPPORTED_FILE_FORMAT_VERSION:
      return Diagnostic(
        code: "spss.version", "the file is of a version that cannot be read", at: place,
        fix: "save it again as .sav in a current program")
    case _ where isAboutText(error), READSTAT_ERROR_CONVERT_LONG_STRING:
      return Diagnostic(
        code: "spss.encoding", "the text of the file is not in the encoding that it names",
        at: place, fix: "export it again in Unicode (UTF-8), or as CSV")
    default:
      return Diagnostic(
        code: "spss.damaged", "the file breaks the rules of its format", at: place,
        expected: "an SPSS file (.sav, .zsav or .por)",
        fix: "export or download it again, or export CSV")
    }
  }

  /// The diagnostic of a file that ends too early.
  static func truncated(
    file: String, session: ReadSession, declaredCases: Int?
  ) -> Diagnostic {
    let count = session.variables.first?.values.count ?? 0
    let rest = declaredCases.map { " of \($0)" } ?? ""
    return Diagnostic(
      code: "spss.truncated",
      count > 0
        ? "the file ends too early: \(count)\(rest) cases are complete"
        : "the file ends too early, before its first complete case",
      at: Place(file: file), fix: "the file was cut short: export or download it again")
  }

  /// The diagnostic of a file that passes a limit.
  static func tooLarge(_ reason: ReadSession.StopReason, file: String) -> Diagnostic {
    let part =
      switch reason {
      case .tooManyVariables: "variables"
      case .tooManyValues: "values"
      case .tooManyValueLabels: "value labels"
      case .tooMuchText: "text"
      }
    return Diagnostic(
      code: "spss.too-large", "the file holds more \(part) than can be read", at: Place(file: file),
      fix: "check that it is the right file, or export fewer variables or cases")
  }
}
