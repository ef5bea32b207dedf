import EvaluationModel
import Evidence
@testable import ImpactAnalysis
import TextCoding
import Testing

@Suite("Every figure takes part in the audit")
struct FigureWalkTests {
  /// An evaluation in which there is something of everything.
  static func evaluation(_ profile: DisclosureProfile = .internal) throws -> ImpactEvaluation {
    try #require(try analysis(profile).unprotected())
  }

  static func analysis(_ profile: DisclosureProfile) throws -> ImpactAnalysis {
    let places = ["north", "south", "west"]
    let version = InstrumentVersion(
      id: "v1", items: [Example.item("a"), Example.item("b")],
      prompts: [Prompt(id: "why", text: "Why?")])
    let plan = Example.plan(
      cohorts: 3, versions: [version], locations: places,
      crosswalk: [Domain(id: "d", name: "D", instrument: "form", items: ["v1": ["a", "b"]])],
      disclosure: profile)
    var records = EvaluationRecords()
    for cohort in ["c1", "c2", "c3"] {
      for occasion in [Occasion.pre, .then, .post] {
        // Everybody fills in one form before and one after, the look back with it.
        let some = Example.records(
          cohort: cohort, values: (0..<60).map { ($0 % 4) + (occasion == .post ? 2 : 1) },
          location: { places[$0 % 3] }, occasion: occasion)
        records.responses += some.responses
        records.answers += some.answers
        guard occasion == .post else { continue }
        records.comments += some.responses.map {
          Comment(response: $0.id, prompt: "why", text: "time for all of it")
        }
      }
      records.enrolments += (0..<80).map { number in
        Enrolment(
          participant: "P\(number)", cohort: cohort, location: places[number % 3],
          outcome: number < 60 ? .nationalAward : number < 70 ? .inProgress : .withdrawn)
      }
    }
    let codings = records.comments.enumerated().map { position, comment in
      StoredCoding(
        comment: comment.id, theme: "time",
        direction: ThemeDirection.allCases[position % 4].rawValue, codebookVersion: "1",
        coder: StoredCoding.rules)
    }
    return ImpactAnalysis(
      AnalysisInput(
        plan: plan, records: records, codings: codings, codebook: try Example.codebook.get(),
        approvals: Dictionary(
          uniqueKeysWithValues: records.comments.map { ($0.id, QuotationApproval(text: $0.text)) }))
    )
  }

  /// The places of a value in which a result is shown.
  static func results(in value: Any, at path: String = "") -> [String] {
    if let reported = value as? any AnyReported { return reported.isShown ? [path] : [] }
    return Mirror(reflecting: value).children.enumerated().flatMap { position, child in
      results(in: child.value, at: "\(path)/\(child.label ?? "\(position)")")
    }
  }

  @Test("Where everything is hidden by way of the walk, no result is left")
  func completeness() throws {
    var evaluation = try Self.evaluation()
    #expect(!evaluation.gains.isEmpty && !evaluation.locations.isEmpty)
    #expect(!evaluation.trends.isEmpty && !evaluation.themes.isEmpty)
    #expect(Self.results(in: evaluation).count > 100)
    var walk = FigureWalk(.hidingEverything, cohort: "c3", previous: "c2")
    evaluation.disclose(&walk)
    // What examiners praised is public.
    #expect(
      Self.results(in: evaluation).filter { !$0.hasPrefix("/voices/examinersPraise") } == [])
  }

  /// The same with what researchers ask beyond it.
  private static func researched() throws -> ResearchedEvaluation {
    let analysis = try Self.analysis(.internal)
    let whole = try #require(analysis.unprotected())
    let shown = try #require(analysis.evaluation())
    return ResearchedEvaluation(
      evaluation: whole, detail: analysis.unprotectedResearch(whole, beside: shown))
  }

  @Test(
    "That holds for what researchers ask too, but for tests, which are hidden with their figures")
  func researchIsComplete() throws {
    var both = try Self.researched()
    #expect(Self.results(in: both.detail).count > 100)
    var walk = FigureWalk(.hidingEverything, cohort: "c3", previous: "c2")
    both.disclose(&walk)
    #expect(Self.results(in: both.detail).filter { !$0.hasPrefix("/tests") } == [])
  }

  @Test("One count has one name, and one value wherever it stands", arguments: [false, true])
  func names(isForResearch: Bool) throws {
    let walk = try isForResearch ? Self.researched().figures() : Self.evaluation().figures()
    #expect(walk.conflicts == [])
    #expect(walk.order.count > 100)
    let audit = DisclosureAudit(walk, profile: .internal)
    #expect(audit.system.relations.count > 30)
    #expect(audit.system.allows(audit.system.cells.map(\.value)))
  }
}

/// A reported value of whatever type.
protocol AnyReported {
  /// Whether there is a result.
  var isShown: Bool { get }
}

extension Reported: AnyReported {
  var isShown: Bool { value != nil }
}
