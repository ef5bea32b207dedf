import Diagnostics
import EvaluationModel
import Formats

/// The mapping of one table, as lines of YAML, and the questions that it refers to.
struct TableDraft {
  private(set) var questions = QuestionDraft()
  /// The lines of `columns`, without their indentation.
  private(set) var columns: [String] = []
  /// The keys of the mapping between `version` and `columns`.
  private(set) var settings: [String] = []
  /// The lines of `exclude`.
  private(set) var exclusions: [String] = []
  /// Whether a column says which cohort a row belongs to, or on which day it was answered.
  private(set) var knowsCohort = false

  private let table: TableProfile
  private let format: FileFormat

  init(_ table: TableProfile, of inspection: FileInspection, scales: inout ScaleRegister) {
    self.table = table
    format = inspection.format
    addColumns(&scales)
    addSettings()
    addExclusions()
  }

  // MARK: Columns

  private mutating func addColumns(_ scales: inout ScaleRegister) {
    var options: [String: [String]] = [:]
    var texts: Set<String> = []
    var index = 0
    while index < table.columns.count {
      let column = table.columns[index]
      let run = gridRun(from: index)
      if run > 1 {
        addGrid(Array(table.columns[index..<index + run]), &scales)
        index += run
        continue
      }
      addRemarks(of: column)
      addColumn(column, &options, &texts, &scales)
      index += 1
    }
  }

  /// How many neighbours from a column on are rows of one grid with one scale.
  private func gridRun(from index: Int) -> Int {
    let first = table.columns[index]
    guard first.binding == .grid, let scale = first.scale else { return 1 }
    let others = table.columns[index...].prefix { column in
      column.binding == .grid && column.questionID == first.questionID
        && column.scale?.levels.map(\.label) == scale.levels.map(\.label)
        && (column.vendorID == nil) == (first.vendorID == nil)
    }
    return others.count
  }

  private mutating func addGrid(_ run: [ColumnProfile], _ scales: inout ScaleRegister) {
    for column in run { addRemarks(of: column) }
    var items: [String] = []
    // Columns of one grid share a scale, unless an answer means two things in two of them.
    let ids = run.map { column in column.scale.map { scales.id(of: $0) } ?? "" }
    for (column, scale) in zip(run, ids) {
      items.append(questions.addItem(for: column, scale: scale))
    }
    columns.append("- as: grid")
    columns.append("  at: \(run[0].position)")
    columns.append("  to: \(run[run.count - 1].position)")
    columns.append("  items: [\(items.joined(separator: ", "))]")
    if run[0].vendorID != nil {
      columns.append("  ids: \(QuotedText.list(run.map { $0.vendorID ?? "" }))")
    }
    columns.append("  headers:")
    columns += run.map { "    - \(QuotedText.of($0.heading))" }
  }

  private mutating func addRemarks(of column: ColumnProfile) {
    for remark in column.remarks {
      columns.append("# check: \(remark.message)")
    }
  }

  private mutating func addColumn(
    _ column: ColumnProfile, _ options: inout [String: [String]], _ texts: inout Set<String>,
    _ scales: inout ScaleRegister
  ) {
    switch column.binding {
    case .respondentID: add(column, "response")
    case .date:
      knowsCohort = true
      add(column, "date")
    case .cohort:
      knowsCohort = true
      addNames(of: column, "cohorts")
      add(column, "cohort")
    case .location:
      addNames(of: column, "locations")
      add(column, "location")
    case .authority:
      addNames(of: column, "authorities")
      add(column, "authority")
    case .consent: add(column, "consent")
    case .rating, .grid:
      guard let scale = column.scale else { return }
      let item = questions.addItem(for: column, scale: scales.id(of: scale))
      add(column, "item", ["item: \(item)"])
    case .number:
      add(column, "attribute", ["name: \(QuestionDraft.id(of: column))"])
    case .choice, .delimited: addChoice(column)
    case .oneHot(let marks): addOption(column, marks, &options)
    case .otherText: addOtherText(column, &texts)
    case .comment: addComment(column)
    case .drop:
      let names = Self.names(in: column)
      add(
        column, "drop",
        ["reason: \(QuotedText.of(column.reason))"] + (names.map { ["names: \($0)"] } ?? []))
    }
  }

  /// Whose names a column that is dropped holds, for which comments are searched.
  private static func names(in column: ColumnProfile) -> String? {
    guard let what = column.identifies else { return nil }
    if what == "schools" { return "school" }
    let isNamed = column.headings.contains { LabelKey.key(of: $0).contains("name") }
    return isNamed && ["persons", "a person", "names with a title"].contains(what) ? "person" : nil
  }

  private mutating func addChoice(_ column: ColumnProfile) {
    let id = column.questionID ?? QuestionDraft.id(of: column)
    // Other rare answers are in no list; they are kept as the text beside an "Other".
    let hasText = table.columns.contains { $0.binding == .otherText && $0.questionID == id }
    // Where text has a column of its own, what is rare in this one is an option.
    let options = column.options + (hasText ? column.rareOptions : [])
    let listed = options.reduce(0) { $0 + $1.count }
    let isWhole = if case .choice = column.binding { listed >= column.answered } else { true }
    let hasOther = hasText || !isWhole || column.rareOptionCount > 0
    guard !options.isEmpty else {
      addComment(column)
      return
    }
    _ = questions.addQuestion(
      id, text: QuestionDraft.text(of: column), options: options, hasOther: hasOther)
    var keys = ["question: \(id)"]
    if case .delimited(let separator) = column.binding,
      table.recognised.export == .table || table.recognised.export == .examinerForm
    {
      keys.append("separator: \(QuotedText.of(separator))")
    }
    if !isWhole { columns.append("# check: rare answers are kept as text beside an \"Other\"") }
    add(column, "options", keys)
  }

  private mutating func addOption(
    _ column: ColumnProfile, _ marks: TickMarks, _ options: inout [String: [String]]
  ) {
    guard let id = column.questionID else { return }
    if options[id] == nil {
      let members = table.columns.filter {
        if case .oneHot = $0.binding { $0.questionID == id } else { false }
      }
      let hasText = table.columns.contains { $0.binding == .otherText && $0.questionID == id }
      options[id] = questions.addQuestion(
        id, text: column.question,
        options: members.map {
          SuggestedOption(label: $0.part ?? $0.question, code: nil, count: 0)
        },
        hasOther: hasText
      ).reversed()
    }
    guard let option = options[id]?.popLast() else { return }
    var keys = ["question: \(id)", "option: \(option)"]
    if !marks.ticked.isEmpty { keys.append("ticked: \(QuotedText.list(marks.ticked))") }
    if !marks.unticked.isEmpty { keys.append("unticked: \(QuotedText.list(marks.unticked))") }
    add(column, "option", keys)
  }

  /// One column of text for each question; those of further options are comments of their own.
  private mutating func addOtherText(_ column: ColumnProfile, _ texts: inout Set<String>) {
    guard let id = column.questionID, texts.insert(id).inserted else {
      addComment(column)
      return
    }
    add(column, "other-text", ["question: \(id)"])
  }

  private mutating func addComment(_ column: ColumnProfile) {
    let key = LabelKey.key(of: column.question)
    if table.recognised.export == .examinerForm, key.contains("recommendation"),
      CanonicalSection.suggested(for: column.question) == .recommendations
    {
      add(column, "recommendations")
      return
    }
    add(column, "comment", ["prompt: \(questions.addPrompt(for: column))"])
  }

  private mutating func addNames(of column: ColumnProfile, _ list: String) {
    let names = column.values?.prefix(20).map { QuotedText.of($0.text) } ?? []
    columns.append("# check: \"\(list)\" of the plan must know \(names.joined(separator: ", "))")
  }

  private mutating func add(_ column: ColumnProfile, _ word: String, _ keys: [String] = []) {
    var parts = ["at: \(column.position)"]
    if let id = column.vendorID { parts.append("id: \(QuotedText.of(id))") }
    // The code of an export may stand alone above a column.
    if column.vendorID != column.heading {
      parts.append("header: \(QuotedText.of(column.heading))")
    }
    columns.append("- {\((parts + ["as: \(word)"] + keys).joined(separator: ", "))}")
  }

  // MARK: The mapping

  private mutating func addSettings() {
    let export = table.recognised
    settings.append("export: \(export.export.rawValue)")
    if export.headerRow > 1 { settings.append("header_row: \(export.headerRow)") }
    settings.append("header_rows: \(export.headerRows)")
    if let last = table.lastRow {
      settings.append("last_row: \(last)  # notes stand below it")
    }
    if format == .sav || format == .portable {
      settings.append("cells: labels  # codes are read as the labels that the file gives them")
    }
    settings.append("# \(table.blankExplanation)")
    settings.append("blank_means: \(table.blankMeans.rawValue)")
    let known = ExportRules(export.export).states
    let marks = table.marks.filter { known[LabelKey.key(of: $0.key)] == nil }
      .sorted { $0.key < $1.key }
    if !marks.isEmpty {
      let states = marks.map { "\(QuotedText.of($0.key)): \($0.value.rawValue)" }
      settings.append("states: {\(states.joined(separator: ", "))}")
    }
    if let dates = table.columns.first(where: { $0.binding == .date })?.dates {
      settings.append("date_format: \(QuotedText.of(dates.format))")
    }
    let misfits = table.columns.contains { ($0.scale?.misfits ?? 0) > 0 }
    if misfits {
      settings.append("# check: rows with an answer that is on no scale are left out, and named")
    }
    if misfits || table.isUneven { settings.append("rejections: keep-going") }
  }

  private mutating func addExclusions() {
    if table.recognised.site.isQualtrics,
      let status = table.columns.first(where: { column in
        column.headings.contains { ["status", "response type"].contains(LabelKey.key(of: $0)) }
      })
    {
      exclusions.append(
        "- {rule: previews and tests, column: \(status.position), equals: "
          + "[Survey Preview, Survey Test, Spam, \"1\", \"2\", \"8\"]}")
    }
    var words: [Int: [String]] = [:]
    for row in table.summaryRows { words[row.column, default: []].append(row.word) }
    for (column, words) in words.sorted(by: { $0.key < $1.key }) {
      var seen: Set<String> = []
      let list = words.filter { seen.insert(LabelKey.key(of: $0)).inserted }
      exclusions.append(
        "- {rule: rows that sum up, column: \(column), equals: \(QuotedText.list(list))}")
    }
    exclusions.append("- {rule: nothing answered, when: nothing-answered}")
  }
}
