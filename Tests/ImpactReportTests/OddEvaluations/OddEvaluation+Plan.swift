import EvaluationModel
import Foundation
import TextCoding
import Testing

extension OddEvaluation {
  /// The questionnaire or report form of each kind, by id.
  enum Form: String, CaseIterable {
    case heads
    case audit
    case course
    case report

    var source: FeedbackSource {
      switch self {
      case .heads: .headteacher
      case .audit, .course: .senco
      case .report: .examiner
      }
    }

    /// When it is filled in.
    var occasions: [Occasion] {
      switch self {
      case .audit: [.pre, .then, .post]
      case .heads, .course, .report: [.single]
      }
    }
  }

  /// The forms that this evaluation has.
  var forms: [Form] { Form.allCases.filter { people[$0.source] != nil } }

  /// The version of a form that a cohort was asked with.
  func version(of form: Form, for cohort: Int) -> String {
    form == .heads && changes && cohort < cohorts - 1 ? "v1" : "v2"
  }

  func plan() throws -> EvaluationPlan {
    EvaluationPlan(
      programme: Programme(
        name: words.programme, consortium: words.consortium, qualification: words.programme),
      authorities: (1...3).map { Authority(id: "authority\($0)", name: "County \($0)") },
      locations: words.places.enumerated().map { place, name in
        Location(id: "place\(place + 1)", name: name)
      },
      cohorts: try (1...cohorts).map { number in
        Cohort(
          id: "c\(number)", name: "\(words.cohort) \(number)",
          shortName: "\(2009 + number)–\(String(2010 + number).suffix(2))",
          starts: try #require(CalendarDate(year: 2009 + number, month: 9, day: 1)),
          ends: try #require(CalendarDate(year: 2010 + number, month: 8, day: 31)),
          invited: 40 + 2 * max(people[.headteacher] ?? 0, people[.senco] ?? 0))
      },
      sourceNames: words.sources,
      scales: [
        Scale(
          id: "scale",
          levels: words.levels.enumerated().map { place, label in
            Scale.Level(
              value: place + 1, label: label,
              role: place < 2 ? .negative : place == 2 ? .neutral : .positive)
          }, positivePhrase: words.agreed)
      ], instruments: forms.map(instrument), crosswalk: crosswalk,
      mappings: forms.map { form in
        FileMapping(
          id: form.rawValue, kind: form == .report ? .examinerReport : .responses,
          instrument: form.rawValue, version: "v2")
      },
      sources: [],
      aims: words.aims.enumerated().map { place, label in
        CourseAim(id: ["participation", "leadership"][place % 2], label: label)
      },
      claims: words.claims.enumerated().map { place, text in
        Claim(
          id: "claim\(place + 1)", text: text,
          items: forms.filter { $0 != .report && place < items }
            .map { "\($0.rawValue)/\($0.rawValue)\(place + 1)" },
          themes: place < themes ? ["theme\(place + 1)"] : [])
      },
      followUps: forms.contains(.report)
        ? (1...cohorts).map { number in
          RecommendationFollowUp(
            source: "c\(number)-report", record: 1, number: 1,
            status: [.closed, .open, .partly, .notAccepted][number % 4],
            response: words.remarks.first, owner: words.owner,
            due: CalendarDate(year: 2011 + number, month: 1, day: 31))
        } : [],
      disclosure: disclosure,
      reporting: ReportSettings(title: words.title, cohort: "c\(cohorts)", seed: 7))
  }

  private func instrument(_ form: Form) -> Instrument {
    let place = Form.allCases.firstIndex(of: form) ?? 0
    func version(_ id: String, _ reason: String? = nil) -> InstrumentVersion {
      InstrumentVersion(
        id: id,
        items: form == .report
          ? []
          : (0..<items).map { number in
            let item = words.item(number)
            return Item(
              id: "\(form.rawValue)\(number + 1)", text: item.text, label: item.label,
              scale: "scale", guskeyLevel: 1 + number % 5,
              aim: ["participation", "leadership"][number % 2])
          },
        prompts: hasComments && form != .audit
          ? [Prompt(id: "change", text: "What has changed?", role: .change)] : [],
        breakReason: reason)
    }
    return Instrument(
      id: form.rawValue, title: words.instruments[place], source: form.source,
      versions: form == .heads && changes && cohorts > 1
        ? [version("v1"), version("v2", "the statements were reworded")] : [version("v2")])
  }

  /// Two domains a questionnaire, the first items and the rest.
  private var crosswalk: [Domain] {
    forms.filter { $0 == .heads || $0 == .course }.flatMap { form in
      words.domains.enumerated().compactMap { half, name in
        let range = half == 0 ? 0..<(items + 1) / 2 : (items + 1) / 2..<items
        guard !range.isEmpty else { return nil }
        let ids = range.map { "\(form.rawValue)\($0 + 1)" }
        return Domain(
          id: "\(form.rawValue)-\(half + 1)", name: name, instrument: form.rawValue,
          items: form == .heads && changes ? ["v1": ids, "v2": ids] : ["v2": ids])
      }
    }
  }

  func codebook() throws -> Codebook {
    func quoted(_ words: String) -> String {
      "'\(words.replacing("'", with: "''").filter { $0 != "\u{202E}" })'"
    }
    let entries = (0..<themes).map { number in
      """
        - {id: theme\(number + 1), label: \(quoted(words.theme(number))), group: All, \
      guskey: [\(1 + number % 5)], aims: [\(["participation", "leadership"][number % 2])], \
      definition: A theme., indicators: [word\(number + 1)], \
      examples: {yes: [A word\(number + 1).], no: [A thing.]}}
      """
    }
    return try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        cues: {}
        themes:
        \(entries.joined(separator: "\n"))
        """, file: "codebook.yaml")
  }
}
