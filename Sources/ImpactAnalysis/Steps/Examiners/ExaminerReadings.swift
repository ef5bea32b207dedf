import EvaluationModel
import TextCoding

/// Reads what examiners judged: the ticks of their forms and, section by section, their words.
struct ExaminerReadings {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort
  /// Themes of which nothing may be said.
  let withheld: Set<String>

  private var plan: EvaluationPlan { input.plan }

  /// The reports up to the cohort, the latest first.
  func readings() -> [ExaminerReading] {
    let codings = Dictionary(grouping: input.codings, by: \.comment)
    let answers = Dictionary(grouping: input.records.answers, by: \.response)
    return reports().reversed().map { position, cohort in
      let report = index.responses[position]
      let version = plan.instrument(report.instrument)?.version(report.version)
      let given = Dictionary(
        (answers[report.id] ?? []).map { ($0.item, $0.value) }
      ) { first, _ in first }
      let texts = Dictionary(index.comments(of: position).map { ($0.prompt, $0.id) }) { $1 }
      return ExaminerReading(
        id: report.id,
        attribution: plan.attribution(of: report, cohort: cohort.shortName),
        university: university(of: report)?.name, cohort: cohort, date: report.date,
        isPublished: report.mayBeQuoted,
        judgements: given.isEmpty
          ? []
          : (version?.items ?? []).map { item in
            let value = given[item.id] ?? nil
            return ExaminerReading.Judgement(
              item: item, level: plan.scale(item.scale)?.levels.first { $0.value == value })
          },
        sections: (version?.prompts ?? []).compactMap { prompt in
          texts[prompt.id].map { reading(of: prompt, codings[$0] ?? []) }
        })
    }
  }

  private func reading(
    of prompt: Prompt, _ codings: [StoredCoding]
  ) -> ExaminerReading.SectionReading {
    let directions = codings.filter { !withheld.contains($0.theme) }
      .compactMap { ThemeDirection(rawValue: $0.direction) }
    return ExaminerReading.SectionReading(
      prompt: prompt, strengths: directions.count { $0 == .gain },
      weaknesses: directions.count(where: \.isCritical))
  }

  private func university(of report: Response) -> University? {
    let source = RecommendationLedger.source(of: report)
    return plan.sources.first { $0.id == source }?.university.flatMap(plan.university)
  }

  /// The reports up to the cohort, with their cohorts, the earliest first.
  private func reports() -> [(position: Int, cohort: Cohort)] {
    let cohorts = plan.cohorts.filter { $0.starts <= cohort.starts }
    return cohorts.flatMap { cohort in
      index.responses(of: cohort.id).filter { index.responses[$0].source == .examiner }
        .map { ($0, cohort) }
    }
  }
}

extension ExaminerReadings {
  /// Themes that reports of two cohorts or more criticise.
  func concerns(_ ledger: [RecommendationEntry]) -> [RecurringTheme] {
    recurring(ledger) { coding, _ in
      ThemeDirection(rawValue: coding.direction)?.isCritical ?? false
    }
  }

  /// Themes that reports of two cohorts or more praise: in the sections on good practice, or anywhere
  /// where no section of the form is about it.
  func commendations(_ ledger: [RecommendationEntry]) -> [RecurringTheme] {
    let versions = plan.instruments.filter { $0.source == .examiner }.flatMap(\.versions)
    let hasSection = versions.contains { $0.prompts.contains { $0.role == .good } }
    return recurring(ledger) { coding, prompt in
      coding.direction == ThemeDirection.gain.rawValue && (!hasSection || prompt?.role == .good)
    }
  }

  private func recurring(
    _ ledger: [RecommendationEntry], where counts: (StoredCoding, Prompt?) -> Bool
  ) -> [RecurringTheme] {
    let codings = Dictionary(grouping: input.codings, by: \.comment)
    var found: [String: (cohorts: [Cohort], reports: Set<String>)] = [:]
    for (position, cohort) in reports() {
      let report = index.responses[position]
      let version = plan.instrument(report.instrument)?.version(report.version)
      for comment in index.comments(of: position) {
        let prompt = version?.prompt(comment.prompt)
        for coding in codings[comment.id] ?? [] where counts(coding, prompt) {
          var entry = found[coding.theme] ?? ([], [])
          if entry.cohorts.last?.id != cohort.id { entry.cohorts.append(cohort) }
          entry.reports.insert(report.id)
          found[coding.theme] = entry
        }
      }
    }
    return input.codebook.themes.enumerated().compactMap { place, theme in
      guard let entry = found[theme.id], entry.cohorts.count >= 2, !withheld.contains(theme.id)
      else { return nil }
      return (
        place,
        RecurringTheme(
          theme: theme.id, label: theme.label, cohorts: entry.cohorts,
          reports: entry.reports.count,
          recommendations: ledger.filter { $0.themes.contains(theme.id) }.map(\.id))
      )
    }.sorted { (left: (Int, RecurringTheme), right: (Int, RecurringTheme)) in
      let counts = (left.1.cohorts.count, right.1.cohorts.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.0 < right.0
    }.map(\.1)
  }
}
