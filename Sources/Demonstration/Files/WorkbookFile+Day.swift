import Formats

extension WorkbookFile {
  /// The serial number of a day and a time, as spreadsheets count.
  static func serial(_ day: Day, seconds: Int) -> Double {
    Double(day.number + 25_569) + Double(seconds) / 86_400
  }
}
