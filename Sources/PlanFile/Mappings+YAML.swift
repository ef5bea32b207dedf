import EvaluationModel
import LocatedYAML

extension FileMapping {
  /// The keys of a mapping.
  static let keys = [
    "id", "kind", "instrument", "version", "header_rows", "delimiter", "blank_means",
    "date_format", "columns", "sections", "exclude", "rejections", "header_row", "last_row",
    "cells",
    "export", "states",
  ]

  /// The node of each column in the order of `columns`: that of a grid stands for all its columns.
  static func columnNodes(_ group: YAMLGroup) throws -> [YAMLValue] {
    try (group["columns"]?.items() ?? []).flatMap { node in
      Array(repeating: node, count: try ColumnBinding.all(yaml: node).count)
    }
  }

  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: Self.keys)
    let kind: Kind = try group.required("kind").choice()
    let isRegistry = kind == .registry
    let headerRows = try group["header_rows"]?.integer() ?? 1
    guard (1...20).contains(headerRows) else {
      throw yaml.problem(
        "plan.header-rows", "a table cannot have \(headerRows) header rows", expected: "1 to 20")
    }
    let columns = try group.list("columns", ColumnBinding.all(yaml:)).flatMap { $0 }
    var positions: Set<Int> = []
    for (column, node) in zip(columns, try Self.columnNodes(group))
    where !positions.insert(column.position).inserted {
      throw node.problem(
        "plan.column-twice", "column \(column.position) is bound twice", fix: "remove one of them")
    }
    let sections = try group.list("sections", SectionBinding.init(yaml:))
    if kind == .examinerReport ? sections.isEmpty : columns.isEmpty {
      let key = kind == .examinerReport ? "sections" : "columns"
      throw yaml.problem("plan.nothing-bound", "the mapping binds no \(key)", fix: "add \(key): …")
    }
    self.init(
      id: try group.required("id").identifier(), kind: kind,
      export: try group["export"]?.choice() ?? .table,
      instrument: isRegistry ? "" : try group.required("instrument").text(),
      version: isRegistry ? "" : try group.required("version").text(),
      headerRows: headerRows,
      headerRow: try group["header_row"].map { try $0.row() } ?? 1,
      lastRow: try group["last_row"].map { try $0.row() },
      cells: try group["cells"]?.choice() ?? .codes,
      delimiter: try group["delimiter"].map(Self.delimiter(yaml:)),
      blankMeans: try group["blank_means"]?.choice() ?? .unknown,
      states: try group["states"].map(Self.states(yaml:)) ?? [:],
      dateFormat: try group["date_format"]?.text() ?? "yyyy-MM-dd", columns: columns,
      sections: sections, exclusions: try group.list("exclude", ExclusionRule.init(yaml:)),
      rejections: try group["rejections"]?.choice() ?? .stop)
  }

  /// What stands in a cell in place of an answer: an answer itself belongs to a scale.
  private static func states(yaml: YAMLValue) throws -> [String: AnswerState] {
    var states: [String: AnswerState] = [:]
    for (written, _, node) in try yaml.entries() {
      let state: AnswerState = try node.choice()
      guard state != .answered else {
        throw node.problem(
          "plan.state", "\"\(written)\" cannot stand for an answer here",
          expected: "skipped, not-shown, not-applicable, too-early or unknown",
          fix: "give a level of the scale the alias \"\(written)\"")
      }
      states[LabelKey.key(of: written)] = state
    }
    return states
  }

  private static func delimiter(yaml: YAMLValue) throws -> Character {
    let written = try yaml.text()
    switch written {
    case ",", ";", "|", "\t": return Character(written)
    case "tab", "\\t": return "\t"
    default:
      throw yaml.problem(
        "plan.delimiter", "\"\(written)\" is not a delimiter", expected: "\",\" \";\" \"|\" or tab")
    }
  }
}

extension ColumnBinding {
  /// The columns that one entry of the list binds: one, or those of a grid.
  static func all(yaml: YAMLValue) throws -> [ColumnBinding] {
    let group = try yaml.group(allowing: [
      "at", "id", "header", "as", "item", "occasion", "prompt", "name", "reason", "values",
      "pseudonym", "names", "question", "option", "ticked", "unticked", "not_shown", "separator",
      "to", "items", "headers", "ids", "section",
    ])
    let word: Word = try group.required("as").choice()
    try word.checkKeys(of: group)
    guard let role = try role(word, group) else { return try grid(group) }
    return [try ColumnBinding(group, role: role)]
  }

  /// A column's position, from 1.
  static func position(_ node: YAMLValue) throws -> Int {
    let position = try node.integer()
    guard position >= 1 else {
      throw node.problem(
        "plan.position", "there is no column \(position)", expected: "a position from 1")
    }
    return position
  }

  /// What written values stand for, by label key.
  static func values(_ group: YAMLGroup) throws -> [String: String] {
    var values: [String: String] = [:]
    for (written, _, meaning) in try group["values"]?.entries() ?? [] {
      values[LabelKey.key(of: written)] = try meaning.text()
    }
    return values
  }

  private init(_ group: YAMLGroup, role: Role) throws {
    let position = try Self.position(group.required("at"))
    let vendorID = try group["id"]?.text()
    let header = try group["header"]?.text()
    guard vendorID != nil || header != nil else {
      throw group.node.problem(
        "plan.unchecked-column", "column \(position) is bound by its position alone",
        expected: "the heading or the vendor's id that must stand there",
        fix: "add header: \"…\" or id: \"…\", so that a changed export is noticed")
    }
    if let node = group["pseudonym"], role != .participant {
      throw node.problem(
        "plan.pseudonym", "only a participant's column is stored under a pseudonym",
        fix: "bind the column as: participant, or remove pseudonym")
    }
    if let node = group["names"], !role.isDropped {
      throw node.problem(
        "plan.names", "names are taken from dropped columns only",
        fix: "bind the column as: drop, or remove names")
    }
    self.init(
      position: position, vendorID: vendorID, header: header, role: role,
      values: try Self.values(group),
      ticks: TickWords(
        ticked: try group.texts("ticked"), unticked: try group.texts("unticked"),
        notShown: try group.texts("not_shown")),
      pseudonym: try group["pseudonym"]?.choice(), names: try group["names"]?.choice())
  }

  /// What a column is bound as.
  enum Word: String, CaseIterable {
    case response, participant, date, cohort, location, authority, item, option, options, grid,
      comment, recommendations, consent, mode, outcome, attribute, drop
    case otherText = "other-text"
    case participantType = "participant-type"
    case selfReport = "self-report"
    case awardDate = "award-date"
  }

  /// What a column holds; `nil` for a grid, which is several columns.
  private static func role(_ word: Word, _ group: YAMLGroup) throws -> Role? {
    switch word {
    case .response: return .response
    case .participant: return .participant
    case .date: return .date
    case .cohort: return .cohort
    case .location: return .location
    case .authority: return .authority
    case .participantType: return .participantType
    case .item:
      return .item(
        try group.required("item").text(), try group["occasion"]?.choice() ?? .single)
    case .grid: return nil
    case .option:
      return .option(
        question: try group.required("question").text(),
        option: try group.required("option").text())
    case .options:
      return .options(
        question: try group.required("question").text(),
        separator: try group["separator"].map(separator(yaml:)))
    case .otherText: return .otherText(question: try group.required("question").text())
    case .comment: return .comment(try group.required("prompt").text())
    case .recommendations:
      return .recommendations(
        section: try group["section"]?.text() ?? SectionBinding.recommendationSection)
    case .consent: return .consent
    case .selfReport: return .selfReport
    case .mode: return .mode
    case .outcome: return .outcome
    case .awardDate: return .awardDate
    case .attribute: return .attribute(try group.required("name").text())
    case .drop: return .drop(reason: try group["reason"]?.text() ?? "not needed")
    }
  }
}

extension SectionBinding {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["number", "title", "prompt", "item", "recommendations"])
    self.init(
      number: try group["number"]?.text(), title: try group.required("title").text(),
      prompt: try group["prompt"]?.text(), item: try group["item"]?.text(),
      recommendations: try group["recommendations"]?.text())
  }
}

extension ExclusionRule {
  private enum When: String, CaseIterable {
    case earlierSubmission = "earlier-submission"
    case participantOutcome = "participant-outcome"
    case nothingAnswered = "nothing-answered"
    case onlyColumn = "only-column"
  }

  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["rule", "column", "equals", "when", "outcome"])
    let name = try group.required("rule").text()
    if group["when"] == nil, let column = group["column"] {
      self.init(
        name: name,
        condition: .column(
          position: try ColumnBinding.position(column),
          isOneOf: try group.required("equals").texts()))
      return
    }
    let when: When = try group.required("when").choice()
    if let node = group["equals"] ?? (when == .onlyColumn ? nil : group["column"]) {
      throw node.problem(
        "plan.rule", "a rule looks at the value of a column, or has \"when\", but not both",
        fix: "make two rules of it")
    }
    switch when {
    case .earlierSubmission: self.init(name: name, condition: .earlierSubmission)
    case .nothingAnswered: self.init(name: name, condition: .nothingAnswered)
    case .onlyColumn:
      self.init(
        name: name,
        condition: .onlyColumn(
          position: try ColumnBinding.position(group.required("column"))))
    case .participantOutcome:
      self.init(
        name: name,
        condition: .participantOutcome(try group.required("outcome").choice()))
    }
  }
}

extension SourceFile {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "file", "sheet", "mapping", "id", "cohort", "also_covers", "mode", "university",
      "attribution", "published", "acknowledge",
    ])
    let path = try group.required("file").text()
    let sheet = try group["sheet"]?.text()
    self.init(
      id: try group["id"]?.identifier()
        ?? Self.identifier(
          ([Self.stem(of: path)] + [sheet].compactMap { $0 }).joined(separator: "-")),
      path: path, sheet: sheet,
      mapping: try group.required("mapping").text(), cohort: try group["cohort"]?.text(),
      alsoCovers: try group.texts("also_covers"), mode: try group["mode"]?.text(),
      university: try group["university"]?.text(),
      attribution: try group["attribution"]?.text(),
      isPublished: try group["published"]?.truth() ?? false,
      acknowledged: try group.list("acknowledge", AcknowledgedChange.init(yaml:)))
  }

  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  private static func identifier(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
  }
}

extension AcknowledgedChange {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["change", "of", "because"])
    self.init(
      change: try group.required("change").choice(), subject: try group.required("of").text(),
      reason: try group.required("because").text())
  }
}

extension YAMLValue {
  /// A spreadsheet row.
  fileprivate func row() throws -> Int {
    let row = try integer()
    guard row >= 1 else {
      throw problem("plan.row", "there is no row \(row)", expected: "a row from 1")
    }
    return row
  }
}
