import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What a reader must know before quoting a figure.
  var cautions: Section? {
    guard !evaluation.cautions.isEmpty else { return nil }
    return Section(
      id: "cautions", title: sayPlainly("cautions.title"),
      blocks: [.list(texts(of: evaluation.cautions))])
  }

  /// The cautions in sentences, each with all questionnaires that it is true of.
  private func texts(of cautions: [Caution]) -> [Text] {
    var told: Set<[String]> = []
    return cautions.compactMap { caution in
      guard let topic = topic(of: caution) else { return words(for: caution) }
      guard told.insert(topic).inserted else { return nil }
      let alike = cautions.filter { self.topic(of: $0) == topic }
      return words(for: caution, forms: alike.compactMap(form))
    }
  }

  /// What cautions that differ in the questionnaire alone have in common; `nil` where each stands for
  /// itself.
  private func topic(of caution: Caution) -> [String]? {
    switch caution {
    case .lowResponse(_, _, let rate): ["low response", words(forRate: rate)]
    case .modeChanged(_, let cohort, let from, let to): ["mode", cohort.id, from, to]
    default: nil
    }
  }

  /// The questionnaire of a caution, as it reads in a list.
  private func form(_ caution: Caution) -> String? {
    let title: String? =
      switch caution {
      case .lowResponse(let instrument, let occasion, _): title(of: instrument, on: occasion)
      case .modeChanged(let instrument, _, _, _): instrument.title
      default: nil
      }
    return title.map {
      sayPlainly("cautions.form", ["instrument": .init(Wording.lowerFirst($0))])
    }
  }

  private func words(forRate rate: Double?) -> String {
    rate.map { NumberFormat.percentage($0) } ?? sayPlainly("cautions.low-response-few")
  }

  /// A caution in full sentences.
  ///
  /// - Parameters:
  ///   - caution: The caution.
  ///   - forms: The questionnaires that it is true of, where cautions on several are put together.
  /// - Returns: The sentences.
  private func words(for caution: Caution, forms: [String] = []) -> Text {
    switch caution {
    case .lowResponse(_, _, let rate):
      say(
        "cautions.low-response",
        [
          "rate": .init(words(forRate: rate)), "instruments": .init(Wording.list(forms)),
          "n": .init(forms.count),
        ])
    case .unknownResponse: say("cautions.unknown-response")
    case .instrumentChanged(let instrument, let reason):
      say(
        "cautions.instrument-changed",
        ["instrument": .init(Wording.lowerFirst(instrument.title)), "reason": .init(reason)])
    case .breakInSeries(let instrument, let cohort, let reason):
      say(
        "cautions.break",
        [
          "cohort": .init(cohort.name),
          "instrument": .init(Wording.lowerFirst(instrument.title)), "reason": .init(reason),
        ])
    case .modeChanged(_, let cohort, let from, let to):
      say(
        "cautions.mode",
        [
          "cohort": .init(cohort.name), "instruments": .init(Wording.list(forms)),
          "n": .init(forms.count), "now": .init(words(forMode: to)),
          "before": .init(words(forMode: from)),
        ])
    case .selfReports(let count): selfReports(count)
    case .unknownBlanks: say("cautions.blanks")
    case .selfRated:
      say(
        "cautions.self-rated",
        ["people": .init(name(.senco).capitalisedPlural)])
    case .manyTests(let tests, let alarms):
      say("cautions.many-tests", ["tests": .init(tests), "alarms": .init(alarms)])
    case .codedByRule: say("cautions.coded")
    case .codedAndRead(let withheld, let tentative): reading(withheld, tentative)
    case .noComparisonGroup: say("cautions.no-comparison")
    }
  }

  private func words(forMode mode: String) -> String {
    mode == "paper" ? sayPlainly("words.mode.paper") : mode
  }

  private func selfReports(_ count: Int?) -> Text {
    count.map { say("cautions.self-reports", ["n": .init($0)]) }
      ?? say("cautions.self-reports-few")
  }

  private func reading(_ withheld: [String], _ tentative: [String]) -> Text {
    var sentences = [say("cautions.read")]
    if !withheld.isEmpty {
      sentences.append(say("cautions.read-withheld", ["n": .init(withheld.count)]))
    }
    if !tentative.isEmpty {
      sentences.append(
        say(
          "cautions.read-tentative",
          ["themes": .init(Wording.list(tentative.map(Wording.lowerFirst)))]))
    }
    return .joined(sentences)
  }
}
