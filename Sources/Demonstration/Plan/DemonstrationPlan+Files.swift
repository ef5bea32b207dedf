extension DemonstrationPlan {
  static let mappings: String = {
    let parts = [
      """
      # How columns and sections are bound to the model. Columns go by position, and "header" or the
      # survey site's "id" must agree with the file, so that a changed export is noticed. Whatever is
      # not bound is not stored; "drop" says why.
      mappings:
      """,
      """
        # The registry's list of enrolments: who was asked, and what came of it.
      """,
      mapping("registry", "registry", dates: "dd/MM/yyyy", columns: RegistryFile.layout.bindings),
      """

        # Self-audits. Those before the course were filled in on paper up to Cohort 5 and typed into
        # a workbook with a sheet a cohort: a title and the key of the scale stand above the header in
        # row 4, the means and a note below the forms. All others were exported by Jisc Online Surveys
        # with labels. An empty cell was shown and passed over, since every question is on one page.
      """,
      mapping(
        "self-audit-before-on-paper", "responses", instrument: "self-audit", version: "v2009",
        headerRow: PaperAudits.headerRow, blank: "skipped", columns: PaperAudits.layout.bindings,
        exclude: [
          "{rule: means below the forms, column: 1, equals: [Mean]}",
          "{rule: note below the forms, when: only-column, column: 1}",
        ]),
      audit("after", "v2009", SelfAuditFiles.after(AuditOutcome.version2009)),
      audit("before", "v2014", SelfAuditFiles.before(AuditOutcome.version2014)),
      audit("after", "v2014", SelfAuditFiles.after(AuditOutcome.version2014)),
      """

        # The end-of-course questionnaire. Who sends it twice counts with the later answers.
      """,
      mapping(
        "end-of-course", "responses", instrument: "end-of-course", version: "v1",
        columns: EndOfCourseFiles.layout.bindings, exclude: [repetition]),
      """

        # The same, exported for SPSS. "header_rows: 2" reads the names of the variables and their
        # labels, the questions; "cells: labels" reads each code as its label. The file declares 0 to
        # be no answer to the coded questions; it is none on any of their scales either.
      """,
      mapping(
        "end-of-course-spss", "responses", instrument: "end-of-course", version: "v1",
        export: "jisc-spss", headerRows: 2, cells: "labels",
        columns: EndOfCourseFiles.statisticsBindings, exclude: [repetition]),
      """

        # The questionnaire twelve months on.
      """,
      mapping(
        "follow-up", "responses", instrument: "follow-up", version: "v1",
        columns: FollowUpFiles.layout.bindings),
      """

        # Headteachers' replies in Microsoft Forms. Up to Cohort 6 somebody saved them as text: comma
        # or semicolon (found from the file), days first or months first (said here, since no file can
        # tell). Since then they are the workbooks as they were downloaded, whose dates are dates. The
        # four mappings share their columns: "&" gives them a name, "*" repeats them.
      """,
      headteachers(HeadteacherLayout.fourPoints, "v1", "dd/MM/yyyy", isFirst: true),
      headteachers(HeadteacherLayout.british, "v2", "dd/MM/yyyy"),
      headteachers(HeadteacherLayout.american, "v2", "M/d/yy"),
      headteachers(HeadteacherLayout.workbook, "v2", nil, export: "microsoft-forms"),
      """

        # External examiners' reports: numbered sections. The section without a prompt holds the list
        # of recommendations. The form in Word asks for ticks as well ("item").
      """,
      examiner("examiner-report", hasTicks: false),
      examiner("examiner-form", hasTicks: true),
    ]
    return parts.joined(separator: "\n")
  }()

  private static let repetition = "{rule: earlier of two submissions, when: earlier-submission}"

  private static func mapping(
    _ id: String, _ kind: String, instrument: String? = nil, version: String? = nil,
    export: String? = nil, headerRow: Int? = nil, headerRows: Int? = nil, cells: String? = nil,
    dates: String? = nil, blank: String? = nil, columns: [String], exclude: [String] = []
  ) -> String {
    var lines = ["- id: \(id)", "  kind: \(kind)"]
    if let export { lines.append("  export: \(export)") }
    if let instrument { lines.append("  instrument: \(instrument)") }
    if let version { lines.append("  version: \(version)") }
    if let headerRow { lines.append("  header_row: \(headerRow)") }
    if let headerRows { lines.append("  header_rows: \(headerRows)") }
    if let cells { lines.append("  cells: \(cells)") }
    if let dates { lines.append("  date_format: \(dates)") }
    if let blank { lines.append("  blank_means: \(blank)") }
    lines.append("  columns:")
    lines += columns.map { "    \($0)" }
    if !exclude.isEmpty { lines.append("  exclude:") }
    lines += exclude.map { "    - \($0)" }
    return indented(lines, by: 2)
  }

  private static func audit(_ occasion: String, _ version: String, _ layout: TableLayout) -> String
  {
    mapping(
      "self-audit-\(occasion)-\(version.dropFirst())", "responses", instrument: "self-audit",
      version: version, blank: "skipped", columns: layout.bindings)
  }

  private static func headteachers(
    _ id: String, _ version: String, _ dates: String?, export: String? = nil,
    isFirst: Bool = false
  ) -> String {
    var lines = ["- id: \(id)", "  kind: responses"]
    if let export { lines.append("  export: \(export)") }
    lines += ["  instrument: headteacher", "  version: \(version)"]
    if let dates { lines.append("  date_format: \(dates)") }
    if isFirst {
      lines.append("  columns: &headteacher-columns")
      lines += HeadteacherLayout.table.bindings.map { "    \($0)" }
      lines += [
        "  exclude: &headteacher-rules",
        "    - {rule: totals row, column: 1, equals: [Total]}",
        "    - {rule: nothing answered, when: nothing-answered}",
        "    - {rule: participant withdrew, when: participant-outcome, outcome: withdrawn}",
        "    - \(repetition)",
      ]
    } else {
      lines += ["  columns: *headteacher-columns", "  exclude: *headteacher-rules"]
    }
    return indented(lines, by: 2)
  }

  private static func examiner(_ id: String, hasTicks: Bool) -> String {
    let sections = ExaminerSection.all.map { section in
      let prompt = section.prompt.map { ", prompt: \($0)" } ?? ""
      let item = hasTicks ? section.item.map { ", item: \($0.id)" } ?? "" : ""
      let title = YAMLText.quoted(section.title)
      return "    - {number: \(section.number), title: \(title)\(prompt)\(item)}"
    }
    return indented(
      [
        "- id: \(id)", "  kind: examiner-report", "  instrument: external-examiner",
        "  version: v1", "  sections:",
      ] + sections, by: 2)
  }

  var sources: String {
    var lines = ["- {file: \(RegistryFile.path), mapping: registry}"]
    for (index, cohort) in DemonstrationCohort.all.enumerated() {
      let version = cohort.number < 6 ? "2009" : "2014"
      let facts = "cohort: \(cohort.id), mode: \(cohort.isOnPaper ? "paper" : "online")"
      for occasion in ["before", "after"] {
        // The audit before the course is filled in by hand on the first day, to this day.
        let mode = occasion == "before" ? "cohort: \(cohort.id), mode: paper" : facts
        lines.append(
          SelfAuditFiles.isTyped(cohort, occasion)
            ? "- {file: \(PaperAudits.path), sheet: \(YAMLText.quoted(cohort.shortName)), "
              + "id: self-audit-before-\(cohort.slug), mapping: self-audit-before-on-paper, \(mode)}"
            : "- {file: \(SelfAuditFiles.path(cohort, occasion)), "
              + "mapping: self-audit-\(occasion)-\(version), \(mode)}")
      }
      lines.append(
        "- {file: \(EndOfCourseFiles.path(cohort)), mapping: end-of-course"
          + "\(EndOfCourseFiles.isStatistics(cohort) ? "-spss" : ""), \(facts)}")
      if FollowUpFiles.asked.contains(index) {
        lines.append(
          "- {file: \(FollowUpFiles.path(cohort)), mapping: follow-up, cohort: \(cohort.id), "
            + "mode: online}")
      }
      lines.append(headteachers(cohort))
    }
    lines += ExaminerReport.all.map(Self.line(of:))
    return """
      # The files, as they were downloaded. Where no "cohort" is given, a column says it. Ratings moved
      # from paper to online with Cohort 6 ("mode"), and fewer people answered from then on: a change of
      # mode can look like a change of heart.
      sources:
      \(Self.indented(lines, by: 2))
      """
  }

  /// The path of the file of headteachers' replies, which may have their number in its name.
  static func headteachers(_ cohort: DemonstrationCohort, among paths: [String]) -> String {
    let start = "exports/\(HeadteacherLayout.id(cohort))"
    return paths.first { $0.hasPrefix("\(start).") || $0.hasPrefix("\(start)(") } ?? start
  }

  private func headteachers(_ cohort: DemonstrationCohort) -> String {
    let layout = HeadteacherLayout.ofCohort(cohort.number)
    let path = Self.headteachers(cohort, among: paths)
    // Without an id, the number of replies in the file's name would be part of every response's id.
    let id = path.contains("(") ? "id: \(HeadteacherLayout.id(cohort)), " : ""
    return "- {file: \(YAMLText.plain(path)), \(id)mapping: \(layout.mapping)}"
  }

  private static func line(of report: ExaminerReport) -> String {
    let cohort = DemonstrationCohort.all[report.cohort]
    var line = "- {file: \(report.path), mapping: \(report.mapping), cohort: \(cohort.id)"
    if let other = report.alsoCovers {
      line += ", also_covers: [\(DemonstrationCohort.all[other].id)]"
    }
    line += ", university: \(report.university.lowercased())"
    if let attribution = report.attribution {
      line += ", attribution: \(YAMLText.quoted(attribution))"
    }
    line += ", published: \(report.isPublished)}"
    if report.quotation != nil { line += "  # holds a quotation of the letter of January 2018" }
    if !report.isPublished { line += "  # came late and is not yet published" }
    return line
  }
}
