import EvaluationModel

/// The plan's part for some files: scales, instruments, mappings and sources, with comments on what
/// a person has to check.
///
/// It is complete beside a programme, cohorts and a report; nothing in it is decided.
public struct PlanDraft {
  /// What stands in place of a cohort that only a person knows.
  ///
  /// No plan has a cohort of this name, so that none can be forgotten.
  public static let unknownCohort = "which-cohort"

  private var scales = ScaleRegister()
  private var instruments: [String] = []
  private var mappings: [String] = []
  private var sources: [String] = []
  private var ids: Set<String> = []
  private var files: [String] = []
  private let cohort: String?

  /// - Parameters:
  ///   - inspections: What is known of the files; keys of coded exports are passed over.
  ///   - cohort: The cohort of every row, or `nil` where it is to be filled in.
  public init(_ inspections: [FileInspection], cohort: String? = nil) {
    self.cohort = cohort
    for inspection in inspections where inspection.key == nil { add(inspection) }
  }

  /// Whether there is nothing to bind.
  public var isEmpty: Bool { mappings.isEmpty }

  /// The draft in YAML.
  public var text: String {
    var lines = [
      "# Drafted by senco-impact inspect from \(files.joined(separator: ", ")).",
      "# Nothing in it is decided: read every line, above all those marked \"check\", and add the four",
      "# lists to those of evaluation.yaml. Then: senco-impact import FOLDER --check",
      "",
    ]
    lines += section("scales", scales.entries.flatMap(Self.lines(of:)))
    lines += section("instruments", instruments)
    lines += section("mappings", mappings)
    lines += section("sources", sources)
    return lines.joined(separator: "\n")
  }

  private func section(_ key: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? ["\(key): []", ""] : ["\(key):"] + lines.map { "  \($0)" } + [""]
  }

  // MARK: Files

  private mutating func add(_ inspection: FileInspection) {
    let name = inspection.file.split(separator: "/").last.map(String.init) ?? inspection.file
    files.append(inspection.file)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let id = DraftID.unique(DraftID.plain(stem), in: &ids)
    if let report = inspection.report {
      add(report, of: inspection, id: id, title: stem)
    } else {
      add(inspection.tables, of: inspection, id: id, title: stem)
    }
  }

  /// Sheets with the same columns share a mapping; others are versions of one instrument.
  private mutating func add(
    _ tables: [TableProfile], of inspection: FileInspection, id: String, title: String
  ) {
    guard !tables.isEmpty else { return }
    var versions: [String] = []
    var drafted: [(columns: [String], settings: [String], mapping: String)] = []
    for table in tables {
      let draft = TableDraft(table, of: inspection, scales: &scales)
      guard !draft.columns.isEmpty else { continue }
      let plain = draft.settings.filter { !$0.hasPrefix("last_row") }
      let same = drafted.first {
        Self.bindings($0.columns) == Self.bindings(draft.columns) && $0.settings == plain
      }
      if same == nil {
        let version = "v\(drafted.count + 1)"
        let mapping = drafted.isEmpty ? id : "\(id)-\(version)"
        versions += Self.version(version, draft.questions, isNew: !drafted.isEmpty)
        mappings += mappingLines(
          mapping, kind: "responses", instrument: id, version: version, settings: draft.settings,
          list: "columns", draft.columns, exclusions: draft.exclusions)
        drafted.append((draft.columns, plain, mapping))
      }
      let mapping = same?.mapping ?? drafted[drafted.count - 1].mapping
      sources.append(
        source(inspection.file, sheet: table.sheet, mapping, knowsCohort: draft.knowsCohort))
    }
    let (source, reason) = Self.source(of: inspection)
    instruments += [
      "- id: \(id)", "  title: \(QuotedText.of(title))",
      "  source: \(source.rawValue)  # check: \(reason)", "  versions:",
    ]
    instruments += versions.map { "    \($0)" }
  }

  private mutating func add(
    _ report: ReportShape, of inspection: FileInspection, id: String, title: String
  ) {
    let draft = ReportDraft(report, scales: &scales)
    guard !draft.sections.isEmpty else { return }
    instruments += [
      "- id: \(id)", "  title: \(QuotedText.of(report.title ?? title))", "  source: examiner",
      "  versions:",
    ]
    instruments += Self.version("v1", draft.questions, isNew: false).map { "    \($0)" }
    mappings += mappingLines(
      id, kind: "examiner-report", instrument: id, version: "v1",
      settings: ["export: examiner-report"], list: "sections", draft.sections, exclusions: [])
    sources.append(source(inspection.file, sheet: nil, id, knowsCohort: false))
  }

  private func source(
    _ file: String, sheet: String?, _ mapping: String, knowsCohort: Bool
  ) -> String {
    var parts = ["file: \(QuotedText.of(file))"]
    if let sheet { parts.append("sheet: \(QuotedText.of(sheet))") }
    parts.append("mapping: \(mapping)")
    var note = "  # check: the path starts at the plan's folder"
    if let cohort {
      parts.append("cohort: \(cohort)")
    } else if !knowsCohort {
      parts.append("cohort: \(Self.unknownCohort)")
      note = "  # check: say which cohort it is of"
    }
    return "- {\(parts.joined(separator: ", "))}\(note)"
  }

  /// Who fills in a questionnaire, by the words of its name and questions.
  private static func source(of inspection: FileInspection) -> (FeedbackSource, String) {
    if inspection.export == .examinerForm { return (.examiner, "by its questions") }
    let name = LabelKey.key(of: inspection.file)
    let questions = inspection.tables.flatMap(\.columns).map { LabelKey.key(of: $0.question) }
    if name.contains("examiner") { return (.examiner, "by the file's name") }
    if name.contains("head") { return (.headteacher, "by the file's name") }
    if questions.contains(where: { $0.contains("your senco") || $0.contains("our senco") }) {
      return (.headteacher, "by its questions")
    }
    return (.senco, "nothing says who filled it in")
  }
}

extension PlanDraft {
  private static func bindings(_ lines: [String]) -> [String] {
    lines.filter { !$0.hasPrefix("#") }
  }

  private func mappingLines(
    _ id: String, kind: String, instrument: String, version: String, settings: [String],
    list: String, _ entries: [String], exclusions: [String]
  ) -> [String] {
    var lines = [
      "- id: \(id)", "  kind: \(kind)", "  instrument: \(instrument)", "  version: \(version)",
    ]
    lines += settings.map { "  \($0)" }
    lines += ["  \(list):"] + entries.map { "    \($0)" }
    if !exclusions.isEmpty { lines += ["  exclude:"] + exclusions.map { "    \($0)" } }
    return lines
  }

  private static func lines(of entry: ScaleRegister.Entry) -> [String] {
    let scale = entry.scale
    var lines = ["- id: \(scale.id)", "  # \(entry.reason)"]
    switch entry.direction {
    case .rising: break
    case .falling: lines.append("  # check: the numbers run the other way round")
    case .unknown:
      lines.append("  # check: which end is favourable? the last level is taken for it")
    }
    lines += ["  positive_phrase: \(QuotedText.of(scale.positivePhrase))", "  levels:"]
    lines += scale.levels.map { level in
      "    - {value: \(level.value), label: \(QuotedText.of(level.label)), "
        + "role: \(level.role.rawValue)\(aliases(level.aliases))}"
    }
    guard !scale.outside.isEmpty else { return lines }
    lines.append("  outside:")
    lines += scale.outside.map { answer in
      "    - {label: \(QuotedText.of(answer.label)), state: \(answer.state.rawValue)"
        + "\(aliases(answer.aliases))}"
    }
    return lines
  }

  private static func aliases(_ aliases: [String]) -> String {
    aliases.isEmpty ? "" : ", aliases: \(QuotedText.list(aliases))"
  }

  private static func version(
    _ id: String, _ draft: QuestionDraft, isNew: Bool
  ) -> [String] {
    var lines = ["- id: \(id)"]
    if isNew {
      lines.append(
        "  break_reason: \"the columns are not those of the version before\"  # check")
    }
    if !draft.items.isEmpty { lines.append("  items:") }
    lines += draft.items.map { item in
      let label = item.label.map { ", label: \(QuotedText.of($0))" } ?? ""
      return
        "    - {id: \(item.id), text: \(QuotedText.of(item.text))\(label), scale: \(item.scale)}"
    }
    if !draft.questions.isEmpty { lines.append("  questions:") }
    for question in draft.questions {
      lines += ["    - id: \(question.id)", "      text: \(QuotedText.of(question.text))"]
      if let other = question.other { lines.append("      other: \(other)") }
      lines.append("      options:")
      lines += question.options.map { option in
        "        - {id: \(option.id), label: \(QuotedText.of(option.label))"
          + "\(aliases(option.aliases))}"
      }
    }
    if !draft.prompts.isEmpty { lines.append("  prompts:") }
    lines += draft.prompts.map { prompt in
      "    - {id: \(prompt.id), text: \(QuotedText.of(prompt.text)), "
        + "role: \(prompt.role.rawValue)}  # check: what it asks for"
    }
    return lines
  }
}
