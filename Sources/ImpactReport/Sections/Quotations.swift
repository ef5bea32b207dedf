import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What respondents wrote, theme by theme, with the rule by which it was chosen.
  var inTheirOwnWords: [Section] {
    guard !evaluation.quotations.isEmpty else { return [] }
    let seed = String(plan.reporting.seed)
    return [
      Section(
        id: "quotations", title: sayPlainly("quotations.title"),
        blocks: [
          .paragraph(say("quotations.rule", ["seed": "\(seed)"]))
        ],
        subsections: evaluation.quotations.map { choice in
          Section(
            id: anchor("quotations-on", choice.id), title: choice.label,
            blocks: [
              choice.quotations.isEmpty
                ? .paragraph(passedOver(choice))
                : .quotations(
                  quotationSet(
                    choice, rule: say("quotations.by-rule"), passedOver: passedOver(choice)))
            ])
        } + [againstTheMainStory, creditedElsewhere].compactMap { $0 })
    ]
  }

  /// Quotations ready for a renderer.
  ///
  /// - Parameters:
  ///   - choice: What was chosen.
  ///   - rule: How, as it reads on after "How these were chosen".
  ///   - passedOver: What was not chosen.
  ///   - tag: What is said of each besides its direction.
  /// - Returns: The set, its anchor named after the choice.
  func quotationSet(
    _ choice: QuotationChoice, rule: Text, passedOver: Text,
    tag: (QuotationChoice.Quotation) -> String? = { _ in nil }
  ) -> QuotationSet {
    QuotationSet(
      id: anchor("quotations", choice.id), rule: rule,
      quotations: quotations(
        choice.quotations, under: choice.id, tag: tag), passedOver: passedOver)
  }

  /// What a rule passed over, reason by reason.
  func passedOver(_ choice: QuotationChoice) -> Text {
    var sentences: [Text] = []
    switch (choice.candidates.value, choice.critical.value) {
    case (let all?, 0?): sentences.append(say("quotations.speak", ["n": .init(all)]))
    case (let all?, let critical?):
      sentences.append(
        say("quotations.speak-critical", ["n": .init(all), "critical": .init(critical)]))
    case (let all?, nil): sentences.append(say("quotations.speak-some", ["n": .init(all)]))
    case (nil, _): sentences.append(say("quotations.speak-hidden"))
    }
    return .joined(sentences + otherwise(choice))
  }

  /// What is said of every choice: how typical it is, which places stay empty, what was not shown.
  func otherwise(_ choice: QuotationChoice) -> [Text] {
    var sentences: [Text] = []
    let untypical = choice.quotations.count { $0.isTypical == false }
    if untypical > 0 {
      sentences.append(say("quotations.untypical", ["n": .init(untypical)]))
    }
    sentences += emptyPlaces(choice) + notShown(choice)
    if let theme = choice.theme, let link = linkToComments(on: theme) {
      sentences.append(say("quotations.behind", ["link": .init(link)]))
    }
    return sentences
  }

  private func emptyPlaces(_ choice: QuotationChoice) -> [Text] {
    let critical = choice.emptyPlaces.filter(\.key.isCritical).values.reduce(0, +)
    let gain = choice.emptyPlaces[.gain] ?? 0
    let noChange = choice.emptyPlaces[.noChange] ?? 0
    return (gain > 0 ? [say("quotations.empty-gain", ["n": .init(gain)])] : [])
      + (noChange > 0 ? [say("quotations.empty-no-change", ["n": .init(noChange)])] : [])
      + (critical > 0 ? [say("quotations.empty-critical", ["n": .init(critical)])] : [])
  }

  /// The reasons with the number of each, then those whose numbers are hidden.
  private func notShown(_ choice: QuotationChoice) -> [Text] {
    let counted = choice.passedOver.compactMap { part in
      part.count.value.flatMap { count in
        count == 0 ? nil : "\(NumberFormat.count(count)) \(reason(part.reason))"
      }
    }
    let uncounted = choice.passedOver.filter { $0.count.value == nil }.map { reason($0.reason) }
    return
      (counted.isEmpty
      ? [] : [say("quotations.not-shown", ["parts": "\(Wording.list(counted))"])])
      + (uncounted.isEmpty
        ? []
        : [say("quotations.not-shown-uncounted", ["parts": "\(Wording.list(uncounted))"])])
  }

  /// Why a comment is not shown, as it reads on after a number.
  func reason(_ reason: PassedOver.Reason) -> String {
    switch reason {
    case .unpublished: sayPlainly("quotations.reason.unpublished")
    case .withoutConsent: sayPlainly("quotations.reason.without-consent")
    case .fewWriters: sayPlainly("quotations.reason.few-writers")
    case .specialCategory: sayPlainly("quotations.reason.special-category")
    case .redactionPending: sayPlainly("quotations.reason.redaction-pending")
    case .notApproved: sayPlainly("quotations.reason.not-approved")
    case .criticalOfPerson: sayPlainly("quotations.reason.critical-of-person")
    case .sameSchool: sayPlainly("quotations.reason.same-school")
    case .tooShort: sayPlainly("quotations.reason.too-short")
    case .tooLong: sayPlainly("quotations.reason.too-long")
    case .writerQuoted: sayPlainly("quotations.reason.writer-quoted")
    case .notDrawn: sayPlainly("quotations.reason.not-drawn")
    case .heldBack: sayPlainly("quotations.reason.held-back")
    }
  }

  /// Quotations with anchors under a name.
  func quotations(
    _ chosen: [QuotationChoice.Quotation], under name: String,
    tag: (QuotationChoice.Quotation) -> String?
  ) -> [Quotation] {
    chosen.enumerated().map { position, quotation in
      Quotation(
        id: anchor("quotation", name, String(position + 1)),
        text: highlighted(quotation.text, quotation.passages),
        attribution: "[\(quotation.attribution)]",
        theme: tag(quotation),
        direction: tone(of: quotation.direction))
    }
  }

  /// A text with passages marked.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - passages: Ranges of its Unicode scalars.
  /// - Returns: The text with the passages highlighted.
  func highlighted(_ text: String, _ passages: [Range<Int>]) -> Text {
    let scalars = Array(text.unicodeScalars)
    var runs: [Text.Run] = []
    var position = 0
    func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    for passage in passages.sorted(by: { $0.lowerBound < $1.lowerBound })
    where passage.lowerBound >= position && passage.upperBound <= scalars.count {
      if passage.lowerBound > position { runs.append(.plain(words(position..<passage.lowerBound))) }
      runs.append(.highlight(words(passage)))
      position = passage.upperBound
    }
    if position < scalars.count { runs.append(.plain(words(position..<scalars.count))) }
    return Text(runs)
  }
}
