import Diagnostics
import EvaluationModel
import Formats

/// Makes the records of a report's sections, once they are known to be where the mapping says.
struct ReportReading {
  private(set) var records = EvaluationRecords()
  private(set) var rejections: [ImportLedger.Rejection] = []
  private(set) var faults: [Diagnostic] = []
  private(set) var findings: [Diagnostic] = []
  /// How many sections were imported, those below a bound section among them.
  private(set) var imported = 0
  /// How many sections the plan does not bind.
  private(set) var unbound = 0
  /// How many fields at the head of the report are not stored, the examiner's name among them.
  private(set) var fieldsNotStored = 0

  private let task: ImportTask
  private let document: TextDocument
  private let response: String

  init(_ document: TextDocument, of task: ImportTask, cohort: String) {
    self.task = task
    self.document = document
    response = "\(task.source.id):1"
    let date = readDate()
    records.responses = [
      Response(
        id: response, source: .examiner, instrument: task.mapping.instrument,
        version: task.mapping.version, cohort: cohort, date: date, mode: task.source.mode,
        mayBeQuoted: task.source.isPublished, attribution: task.source.attribution)
    ]
    for section in task.mapping.sections { read(section) }
    unbound = document.sections.count - imported - rejections.count
  }

  private mutating func readDate() -> CalendarDate? {
    fieldsNotStored = document.fields.count
    let keys = ["report date", "date of report", "date"]
    guard let field = keys.compactMap(document.field).first else { return nil }
    fieldsNotStored -= 1
    if let date = ReportDate.date(in: field.value) { return date }
    findings.append(
      Diagnostic(
        .warning, code: "report.date", "the date of the report cannot be read, so it has none",
        at: document.place(line: field.line), expected: "a day as 12 July 2018 or 2018-07-12",
        fix: "write the day in full"))
    return nil
  }

  private mutating func read(_ binding: SectionBinding) {
    let members = sections(of: binding)
    guard let first = members.first else { return }
    let fault: Fault?
    if let prompt = binding.prompt {
      let text = members.map { section in
        section == first ? section.text : "\(section.title)\n\n\(section.text)"
      }.joined(separator: "\n\n")
      if let text = CommentText.kept(text) {
        records.comments.append(Comment(response: response, prompt: prompt, text: text))
      }
      fault = nil
    } else {
      fault = readRecommendations(members.flatMap(\.blocks), of: first)
    }
    guard let fault else {
      imported += members.count
      return
    }
    for section in members {
      let record = (document.sections.firstIndex(of: section) ?? 0) + 1
      rejections.append(
        .init(record: record, line: section.line, column: nil, reason: fault.reason))
    }
    faults.append(fault.diagnostic(at: document.place(line: first.line)))
  }

  /// A bound section and the sections below it that have no binding of their own.
  private func sections(of binding: SectionBinding) -> [DocumentSection] {
    let bound = Set(task.mapping.sections.map(\.number))
    return document.sections.filter { section in
      var number = section.number ?? ""
      while !number.isEmpty, !bound.contains(number) {
        guard let dot = number.lastIndex(of: ".") else { return false }
        number = String(number[..<dot])
      }
      return number == binding.number
    }
  }

  private mutating func readRecommendations(
    _ blocks: [DocumentBlock], of section: DocumentSection
  ) -> Fault? {
    let list = NumberedList(blocks)
    guard !list.entries.isEmpty else {
      guard !NumberedList.isNone(blocks.text) else { return nil }
      return Fault(
        code: "report.no-list",
        message: "section \(section.number ?? "") holds text, but no list of recommendations",
        expected: "recommendations that begin their lines with 1., 2., 3.",
        fix: "number the recommendations, or bind the section to a prompt")
    }
    var seen: Set<Int> = []
    for entry in list.entries where !seen.insert(entry.number).inserted {
      return Fault(
        code: "report.recommendation-twice",
        message: "section \(section.number ?? "") has two recommendations \(entry.number)",
        expected: "each number once",
        fix: "correct the number on line \(entry.line)")
    }
    if list.isCounted {
      findings.append(
        Diagnostic(
          .warning, code: "report.counted",
          "the recommendations have no numbers and were counted from 1",
          at: document.place(line: list.entries[0].line),
          fix: "number them in the report, so that follow-ups cannot go to another one"))
    }
    for entry in list.entries {
      let read = RecommendationText(entry.text)
      records.recommendations.append(
        Recommendation(
          report: response, number: entry.number, text: read.text, priority: read.priority))
    }
    return nil
  }
}
