import EvaluationModel

extension ParsedRow {
  /// Whether a cell of the row could not be read.
  func hasFault(in column: Int?) -> Bool {
    column != nil && faults.contains { $0.column == column }
  }

  /// What a reading gives; its fault is noted.
  mutating func value<Value>(_ reading: Reading<Value>, in column: Int) -> Value? {
    switch reading {
    case .value(let value): return value
    case .blank: return nil
    case .fault(let fault):
      faults.append(Remark(column: column, fault: fault))
      return nil
    }
  }

  mutating func day(_ reading: Reading<DateReader.Day>, in column: Int)
    -> CalendarDate?
  {
    guard let day = value(reading, in: column) else { return nil }
    if day.wasSerial {
      warnings.append(
        Remark(
          column: column,
          fault: Fault(
            code: "date.serial",
            message: "a spreadsheet's day number was taken for \(day.date.inWords)",
            fix: "check the first few; export the file again if they are wrong")))
    }
    // LimeSurvey writes this day for everybody where a survey is anonymous.
    guard day.date != CalendarDate(year: 1980, month: 1, day: 1) else {
      warnings.append(
        Remark(
          column: column,
          fault: Fault(
            code: "date.anonymised",
            message: "1 January 1980 stands for a date that the survey site did not keep",
            fix: "nothing, where the survey was anonymous; the response has no date")))
      return nil
    }
    return day.date
  }
}
