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

        # Self-audits, exported by Jisc Online Surveys with labels. An empty cell was shown and passed
        # over, since every question is on one page.
      """,
      audit("before", "v2009", SelfAuditFiles.before(AuditOutcome.version2009)),
      audit("after", "v2009", SelfAuditFiles.after(AuditOutcome.version2009)),
      audit("before", "v2014", SelfAuditFiles.before(AuditOutcome.version2014)),
      audit("after", "v2014", SelfAuditFiles.after(AuditOutcome.version2014)),
      """

        # The end-of-course questionnaire. Who sends it twice counts with the later answers.
      """,
      mapping(
        "end-of-course", "responses", instrument: "end-of-course", version: "v1",
        columns: EndOfCourseFiles.layout.bindings,
        exclude: ["{rule: earlier of two submissions, when: earlier-submission}"]),
      mapping(
        "follow-up", "responses", instrument: "follow-up", version: "v1",
        columns: FollowUpFiles.layout.bindings),
      """

        # Headteachers' replies, saved from Microsoft Forms: comma or semicolon (found from the file),
        # days first or months first (said here, since no file can tell). The three mappings share
        # their columns: "&" gives them a name, "*" repeats them.
      """,
      headteachers(HeadteacherLayout.fourPoints, "v1", "dd/MM/yyyy", isFirst: true),
      headteachers(HeadteacherLayout.british, "v2", "dd/MM/yyyy"),
      headteachers(HeadteacherLayout.american, "v2", "M/d/yy"),
      """

        # External examiners' reports: numbered sections. The section without a prompt holds the list
        # of recommendations.
      """,
      examiner,
    ]
    return parts.joined(separator: "\n")
  }()

  private static func mapping(
    _ id: String, _ kind: String, instrument: String? = nil, version: String? = nil,
    dates: String? = nil, blank: String? = nil, columns: [String], exclude: [String] = []
  ) -> String {
    var lines = ["- id: \(id)", "  kind: \(kind)"]
    if let instrument { lines.append("  instrument: \(instrument)") }
    if let version { lines.append("  version: \(version)") }
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
    _ id: String, _ version: String, _ dates: String, isFirst: Bool = false
  ) -> String {
    var lines = [
      "- id: \(id)", "  kind: responses", "  instrument: headteacher", "  version: \(version)",
      "  date_format: \(dates)",
    ]
    if isFirst {
      lines.append("  columns: &headteacher-columns")
      lines += HeadteacherLayout.table.bindings.map { "    \($0)" }
      lines += [
        "  exclude: &headteacher-rules",
        "    - {rule: totals row, column: 1, equals: [Total]}",
        "    - {rule: nothing answered, when: nothing-answered}",
        "    - {rule: participant withdrew, when: participant-outcome, outcome: withdrawn}",
        "    - {rule: earlier of two submissions, when: earlier-submission}",
      ]
    } else {
      lines += ["  columns: *headteacher-columns", "  exclude: *headteacher-rules"]
    }
    return indented(lines, by: 2)
  }

  private static let examiner: String = {
    let sections = ExaminerSection.all.map { section in
      let prompt = section.prompt.map { ", prompt: \($0)" } ?? ""
      return "    - {number: \(section.number), title: \(YAMLText.quoted(section.title))\(prompt)}"
    }
    return indented(
      [
        "- id: examiner-report", "  kind: examiner-report", "  instrument: external-examiner",
        "  version: v1", "  sections:",
      ] + sections, by: 2)
  }()

  static let sources: String = {
    var lines = ["- {file: \(RegistryFile.path), mapping: registry}"]
    for (index, cohort) in DemonstrationCohort.all.enumerated() {
      let version = cohort.number < 6 ? "2009" : "2014"
      let facts = "cohort: \(cohort.id), mode: \(cohort.isOnPaper ? "paper" : "online")"
      for occasion in ["before", "after"] {
        // The audit before the course is filled in by hand on the first day, to this day.
        let mode = occasion == "before" ? "cohort: \(cohort.id), mode: paper" : facts
        lines.append(
          "- {file: \(SelfAuditFiles.path(cohort, occasion)), "
            + "mapping: self-audit-\(occasion)-\(version), \(mode)}")
      }
      lines.append(
        "- {file: \(EndOfCourseFiles.path(cohort)), mapping: end-of-course, \(facts)}")
      if FollowUpFiles.asked.contains(index) {
        lines.append(
          "- {file: \(FollowUpFiles.path(cohort)), mapping: follow-up, cohort: \(cohort.id), "
            + "mode: online}")
      }
      lines.append(
        "- {file: \(HeadteacherLayout.path(cohort)), "
          + "mapping: \(HeadteacherLayout.ofCohort(cohort.number).mapping)}")
    }
    lines += ExaminerReport.all.map(line(of:))
    return """
      # The files, as they were downloaded. Where no "cohort" is given, a column says it. Ratings moved
      # from paper to online with Cohort 6 ("mode"), and fewer people answered from then on: a change of
      # mode can look like a change of heart.
      sources:
      \(indented(lines, by: 2))
      """
  }()

  private static func line(of report: ExaminerReport) -> String {
    let cohort = DemonstrationCohort.all[report.cohort]
    var line = "- {file: \(report.path), mapping: examiner-report, cohort: \(cohort.id)"
    if let other = report.alsoCovers {
      line += ", also_covers: [\(DemonstrationCohort.all[other].id)]"
    }
    if let attribution = report.attribution {
      line += ", attribution: \(YAMLText.quoted(attribution))"
    }
    line += ", published: \(report.isPublished)}"
    if report.quotation != nil { line += "  # holds a quotation of the letter of January 2018" }
    if !report.isPublished { line += "  # came late and is not yet published" }
    return line
  }
}
