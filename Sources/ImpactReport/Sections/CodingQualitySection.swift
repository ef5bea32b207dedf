import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// How far rules and people agree, and the shares corrected by what people found; nothing where
  /// nobody has read comments that were drawn by chance.
  func codingQuality(
    _ ids: [String], _ sources: [FeedbackSource], _ results: [ThemeResult]
  ) -> [Section] {
    guard let quality = evaluation.coding else { return [] }
    let corrected = sources.flatMap { source in
      correction(source, ids, results.filter { $0.source == source })
    }
    return [
      Section(
        id: "coding-quality", title: "How far rules and people agree",
        blocks: [.paragraph(readingSentence(quality)), .table(reliabilityTable(quality, ids))]
          + corrected)
    ]
  }

  private func readingSentence(_ quality: CodingQuality) -> Text {
    let read =
      quality.read.value.map { Wording.counted($0, "answer", "answers") }
      ?? "a few answers"
    let twice =
      quality.readTwice.value.flatMap { count in
        count > 0
          ? " \(Wording.sentenceStart(Wording.counted(count, "answer", "answers"))) of them were read by two people or more."
          : nil
      } ?? ""
    return Text(
      """
      \(Wording.sentenceStart(read)) that were drawn by chance \
      \(quality.read.value == 1 ? "was" : "were") read by \
      \(Wording.counted(quality.people, "person", "people")), who said of every theme whether it is \
      there.\(twice) Krippendorff’s α is 1 where all agree and 0 where they agree by chance. By his \
      bounds a theme below \(Self.bound(CodingQuality.tentativeFrom)) is not reported, and what is \
      said of one below \(Self.bound(CodingQuality.reportableFrom)) is tentative \
      (\(CodingQuality.citation.authors) \(String(CodingQuality.citation.year))). A theme that fewer than \
      \(Wording.number(CodingQuality.fewestPositives)) of the answers speak of is too rare to tell.\
      \(quality.isCodebookNewer ? " The codebook was changed after the answers were drawn: if they helped to change it, agreement elsewhere is less than here." : "") \
      What people found in an answer counts in place of what the rules found: where people read more \
      of one cohort’s answers than of another’s, a difference between them may be one between readers.
      """)
  }

  private static func bound(_ value: Double) -> String { NumberFormat.decimal(value, places: 3) }

  private func reliabilityTable(_ quality: CodingQuality, _ ids: [String]) -> Table {
    let themes = ids.compactMap { id in quality.themes.first { $0.theme == id } }
    return Table(
      id: "table-reliability", caption: "Agreement on each theme",
      columns: [
        .text("Theme"), .number("Rules and people: α"), .number("from"), .number("to"),
        .number("Found rightly", unit: "per cent"), .number("Not missed", unit: "per cent"),
        .number("People: α"), .text("What may be said"),
      ],
      rows: themes.map { theme in
        Row(
          Text(theme.label),
          [
            .value(of: theme.rulesAlpha), .lowerBound(of: theme.rulesAlpha),
            .upperBound(of: theme.rulesAlpha), .value(of: theme.precision),
            .value(of: theme.recall), .value(of: theme.peopleAlpha),
            .text(Self.verdict(theme.reading)),
          ])
      },
      notes: [
        """
        Found rightly: of the answers that the rules marked, those in which people find the theme \
        too (precision). Not missed: of the answers in which people find it, those that the rules \
        marked (recall).
        """
      ])
  }

  private static func verdict(_ reading: CoderAgreement.Reading) -> Text {
    if reading.forbids { return "Withheld" }
    if reading.isTentative { return "Tentative" }
    if reading.isReportable { return "Reported" }
    return reading == .tooFew ? "Too rare to tell" : "Not known"
  }

  /// The corrected shares of one source, or why there are none.
  private func correction(
    _ source: FeedbackSource, _ ids: [String], _ results: [ThemeResult]
  ) -> [Block] {
    let ranked = ids.compactMap { id in results.first { $0.theme == id } }
    let corrected = ranked.compactMap { theme in theme.correction.map { (theme, $0) } }
    let shown = corrected.filter { $0.1.prevalence.value != nil }
    guard !shown.isEmpty else {
      // A share that is hidden could have been corrected: then nothing is said.
      let isShort = corrected.contains {
        if case .notEstimable = $0.1.prevalence { true } else { false }
      }
      return !isShort
        ? []
        : [
          .paragraph(
            Text(
              """
              The shares of \(name(source).plural)’ answers are not corrected: people have read \
              fewer than \(String(CodingQuality.fewestRead)) of those that were drawn.
              """))
        ]
    }
    let before = evaluation.previous?.shortName ?? "cohort before"
    return [
      .table(
        Table(
          id: anchor("table-corrected", source.rawValue),
          caption: Text(
            "Themes in comments by \(name(source).plural), corrected for what rules miss and find wrongly"
          ),
          columns: [
            .text("Theme"), .number("Read by people"), .number("As counted", unit: "per cent"),
            .number("Corrected", unit: "per cent"), .number("from", unit: "per cent"),
            .number("to", unit: "per cent"),
            .number("Since \(before)", unit: "percentage points"),
            .number("from", unit: "percentage points"), .number("to", unit: "percentage points"),
          ],
          rows: shown.map { theme, correction in
            Row(
              Text(theme.isTentative ? "\(theme.label) (tentative)" : theme.label),
              [
                .count(correction.read), .value(of: theme.prevalence.estimate),
                .value(of: correction.prevalence), .lowerBound(of: correction.prevalence),
                .upperBound(of: correction.prevalence),
                .value(of: correction.difference, isDifference: true),
                .lowerBound(of: correction.difference, isDifference: true),
                .upperBound(of: correction.difference, isDifference: true),
              ])
          },
          notes: [
            """
            The count is that of the rules, or of people where they have read an answer; its share \
            is corrected by the answers that were drawn by chance and read. Both are shown, because \
            the count is exact and may be wrong, and the corrected share is right on average and \
            less exact.
            """
          ]))
    ]
  }

  /// What a table of themes says of those that are tentative or withheld.
  func reliabilityNotes(_ themes: [ThemeResult]) -> [Text] {
    let withheld = themes.filter(\.isWithheld).map { Wording.lowerFirst($0.label) }
    let isTentative = themes.contains(where: \.isTentative)
    return
      (isTentative
      ? [
        """
        Tentative: rules and people, or people with each other, agree so far only that nothing \
        final may be said (see \(reference: "coding-quality")).
        """
      ] : [])
      + (withheld.isEmpty
        ? []
        : [
          """
          Withheld, because rules and people, or people with each other, agree too little on them \
          (see \(reference: "coding-quality")): \(Wording.list(withheld)).
          """
        ])
  }

  /// How agreement and corrected shares are computed, where there are any.
  var codingMethods: [Block] {
    guard let quality = evaluation.coding else { return [] }
    let interval = quality.themes.lazy.compactMap { $0.rulesAlpha.value?.interval?.method.title }
      .first
    return [
      .definitions([
        Definition(
          "Agreement of coders",
          """
          Krippendorff’s α for yes and no on each theme, the answer as the unit\
          \(interval.map { "; \($0)" } ?? ""). Only answers that were drawn by chance count, not those \
          drawn because they were coded differently.
          """),
        Definition(
          "Corrected share",
          """
          The rules’ share of the answers that people have not read, and the rules’ error on those \
          that they have: the power-tuned estimator of prediction-powered inference (Angelopoulos, \
          Duchi and Zrnic 2023), with Wilson’s interval at the effective sample size. It holds if the \
          answers were drawn by chance and the rules were not fitted to them.
          """),
      ])
    ]
  }
}
