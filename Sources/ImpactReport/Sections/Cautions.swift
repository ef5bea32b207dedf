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

  /// The cautions in sentences, with questionnaires that changed their way of asking together in one.
  private func texts(of cautions: [Caution]) -> [Text] {
    var isTold: Set<[String]> = []
    return cautions.compactMap { caution in
      guard case .modeChanged(_, let cohort, let from, let to) = caution else {
        return words(for: caution)
      }
      guard isTold.insert([cohort.id, from, to]).inserted else { return nil }
      let forms = cautions.compactMap { other -> String? in
        guard case .modeChanged(let instrument, cohort, from, to) = other else { return nil }
        return sayPlainly(
          "cautions.mode-form", ["instrument": .init(Wording.lowerFirst(instrument.title))])
      }
      return say(
        "cautions.mode",
        [
          "cohort": .init(cohort.name), "instruments": .init(Wording.list(forms)),
          "n": .init(forms.count), "now": .init(words(forMode: to)),
          "before": .init(words(forMode: from)),
        ])
    }
  }

  /// A caution in full sentences.
  func words(for caution: Caution) -> Text {
    switch caution {
    case .lowResponse(let instrument, let occasion, let rate):
      say(
        "cautions.low-response",
        [
          "rate": .init(
            rate.map { NumberFormat.percentage($0) } ?? sayPlainly("cautions.low-response-few")),
          "instrument": .init(Wording.lowerFirst(title(of: instrument, on: occasion))),
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
    case .modeChanged: .joined(texts(of: [caution]))
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
    let heads = name(.headteacher).plural
    let senco = name(.senco).singular
    return count.map {
      say(
        "cautions.self-reports",
        ["n": .init($0), "heads": .init(heads), "senco": .init(senco)])
    } ?? say("cautions.self-reports-few", ["heads": .init(heads), "senco": .init(senco)])
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
