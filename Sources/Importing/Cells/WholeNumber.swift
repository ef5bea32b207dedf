/// Whole numbers as spreadsheets save them.
enum WholeNumber {
  /// The digits of a number that was saved with an empty fraction, as `4` of `4.0`; or `nil`.
  static func digits(of key: String) -> String? {
    guard let dot = key.firstIndex(of: "."), key[key.index(after: dot)...].allSatisfy({ $0 == "0" })
    else { return nil }
    return String(key[..<dot])
  }
}
