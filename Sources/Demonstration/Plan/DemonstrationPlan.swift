/// Writes the plan of the demonstration: the example that users learn from.
struct DemonstrationPlan {
  let seed: UInt64
  /// The paths of all files, of which those with the number of replies in their name are looked up.
  let paths: [String]

  /// The text of `evaluation.yaml`.
  var text: String {
    [
      Self.head, Self.people, Self.cohorts, Self.scales, Self.instruments, Self.crosswalk,
      Self.mappings, sources, Self.claims, recommendations, report,
    ].joined(separator: "\n\n") + "\n"
  }

  /// Lines, each indented by some spaces.
  static func indented(_ lines: [String], by spaces: Int) -> String {
    lines.map { String(repeating: " ", count: spaces) + $0 }.joined(separator: "\n")
  }

  private static let head = """
    # The plan of an evaluation: what is evaluated, with which questionnaires, from which files, and
    # how it is reported. Nothing here is worked out from anything else: whatever the program must
    # know of cohorts, scales and files is written down, so that a reader can check it.
    #
    # This one belongs to the demonstration. Its people, schools and answers are synthetic, and so
    # are all dates but two (see "cohorts"). Three quotations from the consortium's public letter of
    # January 2018 are the only real words; README.md says where they stand.
    format: 1

    programme:
      name: National Award for SEN Coordination
      consortium: South West Consortium
      # The award is a value, so that whatever follows it can be evaluated with the same program.
      qualification: National Award for SEN Coordination
      # Printed wherever the data appear.
      notice: >-
        Synthetic demonstration data: no real person, school or contact is described. Only three
        quotations, from the consortium's public letter of January 2018, are real words.
    """

  private static let people: String = {
    let authorities = DemonstrationAuthority.all.map { authority in
      "- {id: \(authority.id), name: \(YAMLText.quoted(authority.name)), "
        + "aliases: \(YAMLText.list(authority.aliases)), \(authority.facts)}"
    }
    let locations = Area.all.map { area in
      "- {id: \(area.id), name: \(YAMLText.quoted(area.name)), "
        + "aliases: \(YAMLText.list(area.aliases)), university: \(area.university)}"
    }
    let types = ParticipantType.all.map { type in
      "- {id: \(type.id), name: \(YAMLText.quoted(type.name)), "
        + "aliases: \(YAMLText.list(type.aliases))}"
    }
    return """
      universities:
        - {id: plymouth, name: University of Plymouth, aliases: ["Plymouth University"]}
        - {id: exeter, name: University of Exeter, aliases: ["Exeter University"]}

      # Being a partner and being served are different facts: Torbay's schools are served, but the
      # authority is no partner. Authorities merge: Bournemouth and Poole, with Christchurch, in April
      # 2019, and some people write the new name before its time.
      authorities:
      \(indented(authorities, by: 2))

      # A location is a group of participants, which keeps its identity when its venue moves; "aliases"
      # are the venues and other names that files use.
      locations:
      \(indented(locations, by: 2))

      participant_types:
      \(indented(types, by: 2))
      """
  }()

  private static let cohorts: String = {
    let cohorts = DemonstrationCohort.all.map { cohort in
      var line = "- {id: \(cohort.id), name: \(YAMLText.quoted(cohort.name)), "
      line += "short_name: \(YAMLText.quoted(cohort.shortName)), "
      line += "aliases: \(YAMLText.list(["Cohort \(cohort.number)"] + cohort.aliases)), "
      line += "starts: \(cohort.starts.iso), ends: \(cohort.ends.iso)"
      if let note = notes[cohort.number] { line += ", note: \(YAMLText.quoted(note))" }
      return line + "}"
    }
    return """
      # Number, dates and year are data: no cohort can be counted from the calendar. The programme began
      # in January 2010, and Cohort 6 in September 2014; all other dates are invented for the
      # demonstration, as is the year 2015–16 without a cohort. How many were asked is not given here
      # ("invited"), because the registry says it.
      cohorts:
      \(indented(cohorts, by: 2))

      # What each source is called in sentences.
      source_names:
        headteacher: {singular: headteacher, plural: headteachers}
        senco: {singular: SENCO, plural: SENCOs}
        examiner: {singular: external examiner, plural: external examiners}
      """
  }()

  private static let notes = [
    4: "The first cohort whose headteachers answered on five points.",
    6: "The first cohort with the learning outcomes of September 2014, and the first that answered "
      + "online.",
    8: "Awards made late are still to come.",
  ]

  private static let crosswalk = """
    # Items that are about the same domain. A domain is scored as the mean of its items; locations are
    # compared by domains, since a score of several items is steadier than one. Where the versions of a
    # questionnaire differ, their domains are linked, not equal: they may be looked at side by side,
    # single items may not.
    crosswalk:
      - {id: context, name: Knowledge of context and learning, instrument: self-audit, items: {v2009: [a1], v2014: [A1, A3, A4]}}
      - {id: strategy, name: Strategic development, instrument: self-audit, items: {v2009: [a2], v2014: [B5, A2]}}
      - {id: coordination, name: Coordinating provision, instrument: self-audit, items: {v2009: [a3], v2014: [B9, B7]}}
      - {id: colleagues, name: Leading and developing colleagues, instrument: self-audit, items: {v2009: [a4], v2014: [B6]}}
      - {id: partners, name: Working with families and professionals, instrument: self-audit, items: {v2009: [a5], v2014: [B8, C12, C13]}}
      - {id: organisation, name: Course organisation, instrument: end-of-course, items: {v1: [course_org, joining, queries]}}
      - {id: teaching, name: Teaching and relevance, instrument: end-of-course, items: {v1: [teaching, relevance]}}
      - {id: support, name: Support by tutors, instrument: end-of-course, items: {v1: [tutors, feedback]}}
      - {id: impact, name: "Impact, as SENCOs see it", instrument: end-of-course, items: {v1: [confident, leads, reflects, school, pupils]}}
      - {id: heads, name: What heads see, instrument: headteacher, items: {v2: [h1, h2, h3, h4, h5, h6, h7, h8, h9, h10]}}
    """

  private static let claims = """
    # The aims of the course, which items refer to.
    aims:
      - {id: participation, label: Pupils with SEND take part and achieve}
      - {id: leadership, label: "SENCOs lead teaching, learning and provision"}
      - {id: reflection, label: SENCOs share practice and reflect critically}

    # What the consortium says in public, with the items and themes that would show it.
    claims:
      - id: impact
        text: The Award has a positive impact on practice, ideas and the achievements of schools and their pupils.
        items: [headteacher/h9, headteacher/h10, end-of-course/school, end-of-course/pupils]
        themes: [whole_school, pedagogy, pupils]
      - id: confidence
        text: SENCOs become more confident in their role.
        items: [headteacher/h1, end-of-course/confident]
        themes: [confidence]
      - id: leadership
        text: SENCOs lead initiatives and their colleagues' training.
        items: [headteacher/h2, headteacher/h3, end-of-course/leads]
        themes: [leadership, staff_dev]
      - id: legal
        text: SENCOs understand their schools' legal responsibilities.
        items: [headteacher/h6]
        themes: [legal]
      - id: partnership
        text: Universities and local authorities work in partnership.
        themes: [partnership]
      - id: worth
        text: The Award is worth the school's investment.
        items: [headteacher/h11, end-of-course/recommend]
        themes: [course_quality, resources]
    """

  private var recommendations: String {
    let lines = ExaminerReport.all.flatMap { report in
      report.recommendations.enumerated().map { index, recommendation in
        line(of: recommendation, number: index + 1, in: report)
      }
    }
    return """
      # What became of the examiners' recommendations: status, who sees to it, by when, and the answer;
      # the days of the answer and of the end, what shows that it was done, and what an examiner has
      # said since ("verdict": agree, agree-in-part, disagree or cannot-say). Their words are read from
      # the reports. All days here are invented.
      recommendations:
      \(Self.indented(lines, by: 2))
      """
  }

  private func line(
    of recommendation: ExaminerRecommendation, number: Int, in report: ExaminerReport
  ) -> String {
    let dates = RecommendationDates(of: recommendation, number: number, in: report, seed: seed)
    var line = "- {report: \(report.id), number: \(number), "
    line += "status: \(recommendation.status.rawValue), "
    line += "owner: \(recommendation.owner), due: \((report.date + 240).iso)"
    if let answered = dates.answered {
      line += ", answered: \(answered.iso), response: \(YAMLText.quoted(recommendation.response))"
    }
    if let closed = dates.closed { line += ", closed: \(closed.iso)" }
    if recommendation.status == .closed || recommendation.status == .partly {
      line += ", evidence: \(YAMLText.quoted(recommendation.evidence))"
    }
    if let verdict = dates.verdict { line += ", verdict: \(verdict)" }
    return line + "}"
  }

  private var report: String {
    """
    # How small numbers are protected. "internal" is for the consortium's own committee (groups and
    # cells of at least 5); leave it out, or write "public", for anybody else.
    disclosure: {profile: internal}

    report:
      title: Annual impact evaluation 2017–18
      cohort: c8
      status: Draft for committee
      # What the front page may speak of.
      headline_items:
        - headteacher/h1
        - headteacher/h2
        - headteacher/h9
        - headteacher/h10
        - end-of-course/course_org
        - end-of-course/recommend
      level: 0.95
      # Differences of fewer than ten percentage points are of no practical weight here.
      smallest_difference: 0.1
      seed: \(seed)
      approvals: approvals.csv
      codebook: codebook.yaml
    """
  }
}
