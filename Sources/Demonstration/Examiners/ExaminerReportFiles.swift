import Diagnostics

/// Writes the reports of external examiners, each as it was sent in.
struct ExaminerReportFiles {
  let seed: UInt64
  private var writer = CommentWriter(bank: ExaminerPhrases.bank, slips: 0, isFormal: true)

  init(seed: UInt64) {
    self.seed = seed
  }

  /// Lengths of a section in words that are asked for: 5, 25, 50, 75, 95 and 99.5 in a hundred are
  /// shorter.
  ///
  /// Whole sentences come out a fifth shorter.
  private static let lengths = [34, 60, 88, 130, 200, 260]
  /// Weights of gain, no change, decline and barrier.
  private static let directions = [62, 9, 6, 23]

  /// All reports, in the order of time.
  mutating func feedback() throws(Diagnostic) -> ExportedFeedback {
    var feedback = ExportedFeedback()
    var wordings: [String: Int] = [:]
    for report in ExaminerReport.all { feedback += try file(of: report, &wordings) }
    return feedback
  }

  private mutating func file(
    of report: ExaminerReport, _ wordings: inout [String: Int]
  ) throws(Diagnostic) -> ExportedFeedback {
    var random = RandomSource(seed: seed, label: report.id)
    let years = [report.alsoCovers, report.cohort].compactMap { $0 }
      .map { DemonstrationCohort.all[$0].shortName }
    var document = ExaminerDocument(particulars: [
      ("Examiner", "[External Examiner]"), ("University", "University of \(report.university)"),
      ("Academic year", years.joined(separator: " and ")), ("Date", report.date.inWords),
    ])
    var comments: [StoredComment] = []
    for section in ExaminerSection.all {
      guard let prompt = section.prompt else {
        document.sections.append(
          (section, .recommendations(Self.list(report.recommendations, &wordings))))
        continue
      }
      let written = written(section, report, &random)
      document.sections.append((section, .text(written.text)))
      comments.append(
        StoredComment(
          id: "\(report.id):1:\(prompt)", writer: .examiner, cohort: report.cohort,
          text: written.text, themes: written.themes, mayBeQuoted: report.isPublished,
          isQuotation: report.quotation?.section == section.number))
    }
    let bytes: [UInt8] =
      switch report.format {
      case .text: document.text
      case .word: try document.word.bytes(named: report.path)
      case .pdf: document.pdf.bytes
      }
    return ExportedFeedback(
      files: [DemonstrationFile(path: report.path, bytes: bytes)], comments: comments)
  }

  private mutating func written(
    _ section: ExaminerSection, _ report: ExaminerReport, _ random: inout RandomSource
  ) -> CommentWriter.Written {
    if report.cohort == 0, section.number == 1 {
      return CommentWriter.Written(
        text: "This is my first report, and there are no earlier comments to return to.",
        themes: [])
    }
    let count = min(section.topics.count, 1 + random.index(weights: [28, 44, 28]))
    var rest = section.topics
    var topics: [PlantedTheme] = []
    for place in 0..<count {
      // The first topic is what the section is there for.
      let isMain = place == 0 && random.happens(0.8)
      let topic = rest.remove(at: isMain ? 0 : random.index(weights: rest.map(\.weight)))
      topics.append(self.topic(section, topic.key, &random))
    }
    let point = random.below(6)
    let words = Self.lengths[max(0, point - 1)]
    let span = max(1, Self.lengths[point] - words)
    var written = writer.comment(about: topics, words: words + random.below(span), &random)
    if let quotation = report.quotation, quotation.section == section.number {
      let end = quotation.text.hasSuffix(".") ? "" : "."
      // The words of the letter open the section; what follows is drawn.
      let opening =
        end.isEmpty ? quotation.text : "The Award is a \(quotation.text)\(end)"
      let added = quotation.themes.filter { !written.themes.contains($0) }
      written = CommentWriter.Written(
        text: "\(opening) \(written.text)", themes: added + written.themes)
    }
    return written
  }

  /// A topic with a direction that the bank has something for.
  private func topic(
    _ section: ExaminerSection, _ key: String, _ random: inout RandomSource
  ) -> PlantedTheme {
    let name = "E\(section.number) \(key)"
    let directions = zip(PlantedTheme.Direction.allCases, Self.directions).map {
      direction, weight in
      ExaminerPhrases.bank.phrases(name, direction).isEmpty ? 0 : weight
    }
    let direction = PlantedTheme.Direction.allCases[random.index(weights: directions)]
    return PlantedTheme(theme: name, direction: direction)
  }

  private static func list(
    _ recommendations: [ExaminerRecommendation], _ wordings: inout [String: Int]
  ) -> [String] {
    recommendations.map { recommendation in
      let key = recommendation.wordings[0]
      let use = wordings[key, default: 0]
      wordings[key] = use + 1
      let wording = recommendation.wordings[use % recommendation.wordings.count]
      return "\(recommendation.priority.rawValue): \(wording)"
    }
  }
}
