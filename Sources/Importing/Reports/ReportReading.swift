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
  private let document: Document
  private let outline: ReportOutline
  private let response: String
  /// For each section, the index of the binding that takes it, or `nil`.
  private let owners: [Int?]
  private var list: RecommendationList

  init(_ document: Document, _ outline: ReportOutline, of task: ImportTask, cohort: String) {
    self.task = task
    self.document = document
    self.outline = outline
    response = "\(task.source.id):1"
    owners = Self.owners(outline, SectionMatch(task.mapping.sections, in: outline))
    let field = Self.dateField(of: document)
    let date = field.flatMap { ReportDate.date(in: $0.value) }
    list = RecommendationList(
      report: response,
      year: RecommendationList.year(
        date: date, source: task.source, cohort: task.plan.cohort(cohort)))
    fieldsNotStored = document.fields.count - (field == nil ? 0 : 1)
    if let field, date == nil { warnOfDate(field) }
    records.responses = [
      Response(
        id: response, source: .examiner, instrument: task.mapping.instrument,
        version: task.mapping.version, cohort: cohort, date: date, mode: task.source.mode,
        mayBeQuoted: task.source.isPublished, attribution: task.source.attribution)
    ]
    for index in task.mapping.sections.indices { read(index) }
    records.recommendations = list.recommendations
    unbound = outline.sections.count - imported - rejections.count
    warnOfUnboundTicks()
  }

  /// The field with the date of the report.
  private static func dateField(of document: Document) -> Document.Field? {
    let keys = ["report date", "date of report", "date of the report", "date", "date submitted"]
    return keys.lazy.compactMap(document.field).first
      ?? document.fields.first { $0.key.lowercased().hasPrefix("date of submission") }
  }

  /// The nearest binding above each section, itself first.
  private static func owners(_ outline: ReportOutline, _ match: SectionMatch) -> [Int?] {
    var owners: [Int?] = []
    for (index, section) in outline.sections.enumerated() {
      owners.append(
        match.sections.firstIndex(of: index) ?? section.parent.flatMap { owners[$0] })
    }
    return owners
  }

  private mutating func warnOfDate(_ field: Document.Field) {
    findings.append(
      Diagnostic(
        .warning, code: "report.date", "the date of the report cannot be read, so it has none",
        at: document.place(field.place), expected: "a day as 12 July 2018 or 2018-07-12",
        fix: "write the day in full"))
  }

  private mutating func read(_ index: Int) {
    let binding = task.mapping.sections[index]
    let members = owners.indices.filter { owners[$0] == index }
    guard let first = members.first.map({ outline.sections[$0] }) else { return }
    var sections = members.map { outline.sections[$0] }
    var fault: Diagnostic?
    var answer: Answer?
    if let item = binding.item.flatMap({ task.version?.item($0) }),
      let scale = task.plan.scale(item.scale)
    {
      let outcome = TickReader(item: item, scale: scale, blankMeans: task.mapping.blankMeans)
        .outcome(of: first)
      sections[0] = first.withoutTick(outcome.comment)
      switch outcome.rating {
      case .value(let rating):
        answer = Answer(
          response: response, item: item.id, occasion: .single, state: rating.state,
          value: rating.value)
      case .blank: break
      case .fault(let found): fault = found.diagnostic(at: document.place(outcome.place))
      }
    }
    if fault == nil, let section = binding.recommendations {
      fault = readRecommendations(sections, under: section)
    }
    guard let fault else {
      if let answer { records.answers.append(answer) }
      if let prompt = binding.prompt, let text = Self.comment(sections) {
        records.comments.append(Comment(response: response, prompt: prompt, text: text))
      }
      imported += members.count
      return
    }
    for member in members {
      rejections.append(
        .init(
          record: member + 1, line: outline.sections[member].place.number, column: nil,
          reason: fault.message))
    }
    faults.append(fault)
  }

  /// The text of a section and of those below it, each of these under its title.
  private static func comment(_ sections: [ReportSection]) -> String? {
    CommentText.kept(
      sections.enumerated().map { index, section in
        let text = (section.tick + section.blocks).text
        return index == 0 ? text : "\(section.title)\n\n\(text)"
      }.joined(separator: "\n\n"))
  }

  private mutating func readRecommendations(
    _ sections: [ReportSection], under name: String
  ) -> Diagnostic? {
    let first = sections[0]
    let blocks = sections.flatMap(\.blocks)
    let list = NumberedList(blocks, countsParagraphs: first.isRow)
    guard !list.entries.isEmpty else {
      guard !NumberedList.isNone(blocks.text) else { return nil }
      return Diagnostic(
        code: "report.no-list", "\(first.name) holds text, but no list of recommendations",
        at: document.place(first.place),
        expected: "recommendations that begin their lines with 1., 2., 3.",
        fix: "number the recommendations, or bind the section to a prompt")
    }
    if let entry = list.repeated {
      return Diagnostic(
        code: "report.recommendation-twice",
        "\(first.name) has two recommendations \(entry.number)", at: document.place(first.place),
        expected: "each number once",
        fix: """
          correct the number \
          \(entry.place.part.map { "in \($0)" } ?? "on line \(entry.place.number)")
          """)
    }
    if list.isCounted {
      findings.append(
        Diagnostic(
          .warning, code: "report.counted",
          "the recommendations have no numbers and were counted from 1",
          at: document.place(list.entries[0].place),
          fix: "number them in the report, so that follow-ups cannot go to another one"))
    }
    if let number = self.list.add(list, section: name) {
      findings.append(
        Diagnostic(
          .warning, code: "report.renumbered",
          """
          the recommendations of \(first.name) have numbers of an earlier section and were numbered \
          from \(number)
          """, at: document.place(list.entries[0].place),
          fix: "use these numbers in the plan's \"recommendations\""))
    }
    return nil
  }

  /// Says which sections that are imported have ticks that nothing in the plan takes.
  private mutating func warnOfUnboundTicks() {
    let unticked = zip(outline.sections, owners).filter { section, owner in
      guard let owner, task.mapping.sections[owner].item == nil else { return false }
      return !section.tick.isEmpty
        || section.blocks.contains { TickLine($0.text).options.contains(where: \.isBox) }
    }
    guard let first = unticked.first?.0 else { return }
    findings.append(
      Diagnostic(
        .warning, code: "report.tick-not-bound",
        """
        \(unticked.count == 1 ? "\(first.name) has a tick" : "\(unticked.count) sections have ticks") \
        that the plan binds to no item
        """, at: document.place(first.place),
        fix: "add \"item: …\" to the section in the mapping \"\(task.mapping.id)\""))
  }
}

extension ReportSection {
  /// The section with other text, once its tick was read.
  fileprivate func withoutTick(_ blocks: [DocumentBlock]) -> ReportSection {
    ReportSection(
      number: number, title: title, place: place, parent: parent, tick: [],
      blocks: blocks, isRow: isRow)
  }
}
