import EvaluationModel
import Evidence
import TextCoding
import Testing

@testable import ImpactAnalysis

@Suite("Nothing hidden can be recovered from what is shown")
struct DisclosureTests {
  /// People of one cohort with a rating each, at places, some with nothing to say.
  static func analysis(
    _ records: EvaluationRecords, _ profile: DisclosureProfile, cohorts: Int = 2,
    locations: [String] = [], crosswalk: [Domain] = [], codings: [StoredCoding] = [],
    ledgers: [ImportLedger] = []
  ) throws -> ImpactAnalysis {
    ImpactAnalysis(
      AnalysisInput(
        plan: Example.plan(
          cohorts: cohorts, locations: locations, crosswalk: crosswalk, disclosure: profile),
        records: records, codings: codings, codebook: try Example.codebook.get(),
        ledgers: ledgers))
  }

  static let profiles: [DisclosureProfile] = [.internal, .public, .authority]

  /// An evaluation with small places, rare themes, missing answers and few who did not look back.
  static func records(seed: Int) -> (EvaluationRecords, [StoredCoding]) {
    var dice = CellSystemTests.Dice(state: UInt64(seed) &* 7919)
    let places = ["north", "south", "west", "east"]
    var records = EvaluationRecords()
    for cohort in ["c1", "c2"] {
      let people = 24 + dice.draw(40)
      for number in 0..<people {
        let place = places[min(dice.draw(9), dice.draw(9)) % 4]
        let id = "\(cohort)-form:\(number)"
        records.responses.append(
          Response(
            id: id, source: .senco, instrument: "form", version: "v1", participant: "P\(number)",
            cohort: cohort, location: place))
        let before = 1 + dice.draw(4)
        let after = min(5, before + dice.draw(3))
        for item in ["a", "b"] {
          records.answers.append(
            Answer(
              response: id, item: item, occasion: .pre, state: .answered, value: before))
          if dice.draw(20) > 0 {
            records.answers.append(
              Answer(
                response: id, item: item, occasion: .then, state: .answered,
                value: max(1, before - dice.draw(2))))
          }
          let state: AnswerState =
            dice.draw(25) == 0 ? .skipped : dice.draw(25) == 0 ? .tooEarly : .answered
          records.answers.append(
            Answer(
              response: id, item: item, occasion: .post, state: state,
              value: state == .answered ? after : nil))
        }
        if dice.draw(3) > 0 {
          records.comments.append(Comment(response: id, prompt: "why", text: "time \(number)"))
        }
        records.enrolments.append(
          Enrolment(
            participant: "P\(number)", cohort: cohort, location: place,
            outcome: dice.draw(12) == 0 ? .withdrawn : .nationalAward))
      }
    }
    let codings = records.comments.filter { _ in dice.draw(4) == 0 }.map { comment in
      StoredCoding(
        comment: comment.id, theme: "time",
        direction: ThemeDirection.allCases[min(dice.draw(4), dice.draw(4))].rawValue,
        codebookVersion: "1", coder: StoredCoding.rules)
    }
    return (records, codings)
  }

  static func drawn(_ seed: Int, _ profile: DisclosureProfile) throws -> ImpactAnalysis {
    let (records, codings) = records(seed: seed)
    return try analysis(
      records, profile, locations: ["north", "south", "west", "east"],
      crosswalk: [Domain(id: "d", name: "D", instrument: "form", items: ["v1": ["a", "b"]])],
      codings: codings,
      ledgers: ["c1-form", "c2-form"].map { source in
        let rows = records.responses.count { $0.id.hasPrefix("\(source):") }
        return ImportLedger(
          source: source, path: "\(source).csv", sha256: source, encoding: "UTF-8", read: rows + 2,
          imported: rows, exclusions: [.init(rule: ImportLedger.withdrawn, rows: 2)],
          rejections: [], columnsNotStored: 0)
      })
  }

  @Test("Evaluations drawn by chance hold, under every profile", arguments: profiles)
  func drawnEvaluations(profile: DisclosureProfile) throws {
    for seed in 1...4 {
      let analysis = try Self.drawn(seed, profile)
      let published = try #require(analysis.evaluation())
      let research = try #require(analysis.research(beside: published))
      let verification = try #require(analysis.verification(of: published, research: research))
      #expect(verification.failures == [], "seed \(seed)")
      #expect(!verification.hidden.isEmpty)
      #expect(research.unprotected == 0)
    }
  }

  @Test("A figure that is shown after all gives itself or others away, and the verifier says so")
  func mutations() throws {
    let analysis = try Self.drawn(3, .internal)
    let truth = try #require(analysis.unprotected())
    let published = try #require(analysis.evaluation())
    let hidden = truth.figures().order.filter { published.figures().readings[$0]?.value == nil }
    #expect(hidden.count > 20)
    let readings = truth.figures().readings
    let small = Set(
      hidden.filter { figure in
        guard let reading = readings[figure], let value = reading.value else { return false }
        return [.aside, .part, .share, .total].contains(reading.kind) && (1..<5).contains(value)
      })
    var missed: [FigureID] = []
    var shields = 0
    for figure in hidden {
      // Everything is hidden that was, but for this one figure.
      var leaking = truth
      _ = leaking.hide(Set(hidden).subtracting([figure]), minimum: 5)
      leaking.disclosure = published.disclosure
      let verification = DisclosureVerification(
        of: leaking, truth: truth, profile: .internal, outputs: [])
      if verification.isProven {
        if small.contains(figure) { missed.append(figure) }
      } else if !small.contains(figure) {
        shields += 1
      }
    }
    // What shields no other and is not small may be shown again: the greedy choice hid it early.
    #expect(!small.isEmpty && missed.isEmpty, "\(missed)")
    #expect(shields > 0)
    let open = DisclosureVerification(
      of: truth, truth: truth, profile: .internal, outputs: [])
    #expect(!open.isProven)
  }

  @Test("Reasons of missing answers are not what is left of those who answered")
  func reasons() throws {
    var records = Example.records(cohort: "c1", values: (0..<30).map { 2 + $0 % 4 }, items: ["a"])
    for position in 0..<2 {
      let answer = records.answers[position]
      records.answers[position] = Answer(
        response: answer.response, item: "a", occasion: .single, state: .skipped, value: nil)
    }
    let result = try #require(try Self.analysis(records, .internal, cohorts: 1).evaluation())
    let item = try #require(result.items.first)
    #expect(item.favourable.estimate.value?.count == 28)
    #expect(result.participation.first?.answered == .result(30))
    #expect(item.unrated.values.filter(\.isSuppressed).count == 2)
  }

  @Test("A share of all but a few is hidden where the few could be counted")
  func complement() throws {
    let values = Array(repeating: 5, count: 37) + [1, 1, 2]
    let records = Example.records(cohort: "c1", values: values, items: ["a"])
    let open = try #require(try Self.analysis(records, .internal, cohorts: 1).evaluation())
    #expect(open.items.first?.favourable.successes == .result(37))
    let closed = try #require(try Self.analysis(records, .public, cohorts: 1).evaluation())
    #expect(closed.items.first?.favourable.estimate.isSuppressed ?? false)
    #expect(closed.items.first?.distribution.isSuppressed ?? false)
  }

  @Test(
    "Where all of a small group answered alike, or all but one, words stand for the number",
    arguments: [(0, ShareInWords.almostAll), (1, .almostAll), (11, .almostNone), (12, .almostNone)]
      as [(Int, ShareInWords)])
  func alike(others: Int, words: ShareInWords) throws {
    let values = Array(repeating: 5, count: 12 - others) + Array(repeating: 1, count: others)
    let records = Example.joined(
      Example.records(cohort: "c1", values: values, items: ["a"]),
      Example.records(cohort: "c2", values: (0..<40).map { 1 + $0 % 5 }, items: ["a"]))
    let result = try #require(try Self.analysis(records, .internal).evaluation(of: "c1"))
    #expect(result.items.first?.favourable.estimate.isSuppressed ?? false)
    #expect(result.items.first?.favourable.words == words)
    // A year later the same share is that of the cohort before, and a point of the trend.
    let later = try #require(try Self.analysis(records, .internal).evaluation())
    #expect(later.items.first?.previous.estimate.isSuppressed ?? false)
    #expect(later.trends.first?.points.first?.figure.isSuppressed ?? false)
  }

  @Test("Few who did not look back are left out, so that subtraction tells nothing of them")
  func lookingBack() throws {
    func ratings(_ occasion: Occasion, _ count: Int) -> EvaluationRecords {
      var records = Example.records(
        cohort: "c1", values: (0..<count).map { 1 + $0 % 4 }, items: ["a"], occasion: occasion)
      if occasion != .pre { records.responses = [] }
      records.answers = records.answers.map {
        Answer(
          response: $0.response.replacing("c1-\(occasion.rawValue)", with: "c1-pre"), item: "a",
          occasion: occasion, state: .answered, value: $0.value)
      }
      return records
    }
    // Six more rate it after the course alone.
    var before = ratings(.pre, 46)
    before.answers = Array(before.answers.prefix(40))
    for (looking, expected) in [(38, 38), (30, 40)] {
      let records = Example.joined(
        before, ratings(.then, looking), ratings(.post, 46))
      let result = try #require(try Self.analysis(records, .internal, cohorts: 1).evaluation())
      #expect(result.gains.first?.gain.value?.count == expected)
      #expect(result.gains.first?.adjustedGain?.value?.count == looking)
    }
  }
}
