import EvaluationModel
import Formats

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

  /// Reads an examiner's list of recommendations, in a form's one cell.
  mutating func addRecommendations(_ cell: String, under section: String, in column: Int) {
    let blocks = DocumentBlock.blocks(of: cell)
    guard !NumberedList.isNone(blocks.text) else { return }
    let list = NumberedList(blocks, countsParagraphs: true)
    if let entry = list.repeated {
      hasUnreadAnswers = true
      faults.append(
        Remark(
          column: column,
          fault: Fault(
            code: "report.recommendation-twice",
            message: "the cell has two recommendations \(entry.number)",
            expected: "each number once", fix: "correct the number in the cell")))
      return
    }
    func warn(_ code: String, _ message: String, fix: String) {
      warnings.append(
        Remark(column: column, fault: Fault(code: code, message: message, fix: fix)))
    }
    if list.isCounted {
      warn(
        "report.counted", "the recommendations have no numbers and were counted from 1",
        fix: "number them in the cell, so that follow-ups cannot go to another one")
    }
    let taken = Set(recommendations.flatMap { $0.list.entries.map(\.number) })
    if list.entries.contains(where: { taken.contains($0.number) }) {
      warn(
        "report.renumbered",
        "the recommendations have numbers of an earlier column and were counted on from the last",
        fix: "see their numbers in the report before you write of them in \"recommendations\"")
    }
    recommendations.append((list, section))
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
