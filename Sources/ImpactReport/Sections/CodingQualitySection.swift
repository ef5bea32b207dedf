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
        id: "coding-quality", title: sayPlainly("quality.coding.title"),
        blocks: [.paragraph(readingSentence(quality))] + reliability(quality, ids) + corrected)
    ]
  }

  private func readingSentence(_ quality: CodingQuality) -> Text {
    var sentences = [
      quality.read.value.map {
        say("quality.coding.read", ["n": .init($0), "people": .init(quality.people)])
      } ?? say("quality.coding.read-few", ["people": .init(quality.people)])
    ]
    if let twice = quality.readTwice.value, twice > 0 {
      sentences.append(say("quality.coding.twice", ["n": .init(twice)]))
    }
    let citation = CodingQuality.citation
    sentences.append(
      say(
        "quality.coding.alpha",
        [
          "tentative": .init(Self.bound(CodingQuality.tentativeFrom)),
          "reportable": .init(Self.bound(CodingQuality.reportableFrom)),
          "citation": .init("\(citation.authors) \(String(citation.year))"),
          "rare": .init(Wording.number(CodingQuality.fewestPositives)),
        ]))
    if quality.isCodebookNewer { sentences.append(say("quality.coding.newer")) }
    sentences.append(say("quality.coding.counted"))
    return .joined(sentences)
  }

  private static func bound(_ value: Double) -> String { NumberFormat.decimal(value, places: 3) }

  /// The agreement on each theme; of many that are too rare only their number.
  private func reliability(_ quality: CodingQuality, _ ids: [String]) -> [Block] {
    let all = ids.compactMap { id in quality.themes.first { $0.theme == id } }
    let told = all.filter { $0.reading != .tooFew }
    let isLong = all.count - told.count > 12
    let themes = isLong ? told : all
    let rare =
      isLong
      ? [
        say(
          "quality.coding.rare-themes",
          ["n": .init(all.count - told.count), "all": .init(all.count)])
      ] : []
    guard !themes.isEmpty else { return rare.map { .paragraph($0) } }
    return folded(reliabilityTable(themes, rare)) {
      say("quality.coding.others", ["n": .init($0)])
    }
  }

  private func reliabilityTable(_ themes: [ThemeReliability], _ rare: [Text]) -> Table {
    Table(
      id: "table-reliability", caption: say("quality.coding.caption"),
      columns: [
        .text(sayPlainly("words.theme")), .number(sayPlainly("quality.coding.rules-alpha")),
      ] + boundColumns() + [
        .number(sayPlainly("quality.coding.rightly"), unit: perCent),
        .number(sayPlainly("quality.coding.missed"), unit: perCent),
        .number(sayPlainly("quality.coding.people-alpha")),
        .text(sayPlainly("quality.coding.verdict")),
      ],
      rows: themes.map { theme in
        Row(
          Text(theme.label),
          [
            .value(of: theme.rulesAlpha), .lowerBound(of: theme.rulesAlpha),
            .upperBound(of: theme.rulesAlpha), .value(of: theme.precision),
            .value(of: theme.recall), .value(of: theme.peopleAlpha),
            .text(verdict(theme.reading)),
          ])
      },
      notes: [say("quality.coding.note")] + rare)
  }

  private func verdict(_ reading: CoderAgreement.Reading) -> Text {
    if reading.forbids { return say("quality.coding.withheld") }
    if reading.isTentative { return say("quality.coding.tentative") }
    if reading.isReportable { return say("quality.coding.reported") }
    return reading == .tooFew ? say("quality.coding.rare") : say("quality.coding.unknown")
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
            say(
              "quality.coding.too-few-read",
              [
                "people": .init(name(source).plural),
                "fewest": .init(CodingQuality.fewestRead),
              ]))
        ]
    }
    let since =
      evaluation.previous.map {
        sayPlainly("quality.corrected.since", ["cohort": .init($0.shortName)])
      } ?? sayPlainly("quality.corrected.since-before")
    return folded(
      Table(
        id: anchor("table-corrected", source.rawValue),
        caption: say("quality.corrected.caption", ["people": .init(name(source).plural)]),
        columns: [
          .text(sayPlainly("words.theme")), .number(sayPlainly("quality.corrected.read")),
          .number(sayPlainly("quality.corrected.counted"), unit: perCent),
          .number(sayPlainly("quality.corrected.corrected"), unit: perCent),
        ] + boundColumns(unit: perCent) + [.number(since, unit: points)]
          + boundColumns(unit: points),
        rows: shown.map { theme, correction in
          Row(
            labelOf(theme),
            [
              .count(correction.read), .value(of: theme.prevalence.estimate),
              .value(of: correction.prevalence), .lowerBound(of: correction.prevalence),
              .upperBound(of: correction.prevalence),
              .value(of: correction.difference, isDifference: true),
              .lowerBound(of: correction.difference, isDifference: true),
              .upperBound(of: correction.difference, isDifference: true),
            ])
        },
        notes: [say("quality.corrected.note")])
    ) {
      say(
        "quality.corrected.others", ["people": .init(name(source).plural), "n": .init($0)])
    }
  }

  /// A theme's name, marked where nothing final may be said of it.
  func labelOf(_ theme: ThemeResult) -> Text {
    theme.isTentative
      ? say("quality.coding.label-tentative", ["theme": .init(theme.label)]) : Text(theme.label)
  }

  /// What a table of themes says of those that are tentative or withheld.
  func reliabilityNotes(_ themes: [ThemeResult]) -> [Text] {
    let withheld = themes.filter(\.isWithheld).map { Wording.lowerFirst($0.label) }
    let isTentative = themes.contains(where: \.isTentative)
    return (isTentative ? [say("quality.coding.note-tentative")] : [])
      + (withheld.isEmpty
        ? []
        : [say("quality.coding.note-withheld", ["themes": .init(Wording.list(withheld))])])
  }

  /// How agreement and corrected shares are computed, where there are any.
  var codingMethods: [Block] {
    guard let quality = evaluation.coding else { return [] }
    let interval = quality.themes.lazy.compactMap { $0.rulesAlpha.value?.interval?.method.title }
      .first
    return [
      .definitions([
        Definition(
          sayPlainly("methods.agreement.term"),
          interval.map { say("methods.agreement.meaning-interval", ["interval": .init($0)]) }
            ?? say("methods.agreement.meaning")),
        Definition(sayPlainly("methods.corrected.term"), say("methods.corrected.meaning")),
      ])
    ]
  }
}
