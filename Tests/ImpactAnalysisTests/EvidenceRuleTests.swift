import EvaluationModel
import Evidence
import Testing

@testable import ImpactAnalysis

@Suite("The rules of the evidence")
struct EvidenceRuleTests {
  @Test(
    "Sources agree, agree in part, are silent or contradict one another",
    arguments: [
      ([.favourable, .favourable, .favourable], .agreement),
      ([.critical, .critical], .agreement),
      ([.favourable, .favourable, .unknown], .agreement),
      ([.favourable, .favourable, .silent], .agreement),
      ([.favourable, .undecided], .partialAgreement),
      ([.undecided, .undecided], .partialAgreement),
      ([.favourable, .silent, .silent], .silence),
      ([.undecided, .silent], .silence),
      ([.favourable, .critical, .favourable], .dissonance),
      ([.favourable, .critical, .silent], .dissonance),
      ([.silent, .silent, .silent], .nothingSaid),
      ([.favourable], .oneSource),
      ([.favourable, .unknown, .unknown], .oneSource),
      ([.unknown], .nothingSaid),
      ([], .nothingSaid),
    ] as [([Stance], Convergence)])
  func convergence(stances: [Stance], word: Convergence) {
    #expect(Convergence(stances) == word)
  }

  @Test(
    "Several figures of one source take a side unless two take opposite ones",
    arguments: [
      ([.favourable, .undecided, .silent], .favourable),
      ([.favourable, .critical], .undecided),
      ([.critical, .unknown], .critical),
      ([.silent, .unknown], .silent),
      ([], .unknown),
    ] as [([Stance], Stance)])
  func together(stances: [Stance], stance: Stance) {
    #expect(Stance.together(stances) == stance)
  }

  /// Answers on a theme and the side that they take.
  struct Comments: Sendable, CustomTestStringConvertible {
    var favourable: Int
    var critical: Int
    var all: Int
    var source = FeedbackSource.senco
    var profile = DisclosureProfile.internal
    var stance: Stance

    var testDescription: String { "\(favourable) for, \(critical) against, of \(all): \(stance)" }
  }

  @Test(
    "Comments take a side where enough of them go one way",
    arguments: [
      Comments(favourable: 4, critical: 0, all: 4, stance: .silent),
      Comments(favourable: 5, critical: 0, all: 5, stance: .undecided),
      Comments(favourable: 11, critical: 0, all: 11, stance: .undecided),
      Comments(favourable: 8, critical: 4, all: 12, stance: .favourable),
      Comments(favourable: 7, critical: 5, all: 12, stance: .undecided),
      Comments(favourable: 4, critical: 8, all: 12, stance: .critical),
      Comments(favourable: 9, critical: 0, all: 14, stance: .undecided),
      Comments(favourable: 1, critical: 0, all: 1, source: .examiner, stance: .favourable),
      Comments(favourable: 0, critical: 0, all: 1, source: .examiner, stance: .undecided),
      Comments(favourable: 0, critical: 0, all: 0, source: .examiner, stance: .silent),
      Comments(
        favourable: 9, critical: 0, all: 9,
        profile: DisclosureProfile(
          name: "authority", minimumGroup: 10, minimumCell: 10, minimumPercentageBase: 23,
          minimumMeanBase: 10, roundingBase: 5), stance: .silent),
    ])
  func comments(_ wanted: Comments) {
    #expect(
      StanceRule(wanted.profile).stance(
        ofComments: wanted.favourable, critical: wanted.critical, among: wanted.all,
        by: wanted.source) == wanted.stance)
  }

  @Test("A side that is told is the same for every count that is hidden", arguments: 12...40)
  func stanceHidesCounts(all: Int) {
    let rule = StanceRule(.internal)
    for few in 1..<DisclosureProfile.internal.minimumCell {
      let side = rule.stance(ofComments: all - few, critical: few, among: all, by: .senco)
      let other = rule.stance(ofComments: few, critical: all - few, among: all, by: .senco)
      #expect(side == .favourable && other == .critical)
    }
  }

  @Test(
    "Ratings take a side where the whole interval does",
    arguments: [
      (0.64, 0.51, 0.76, FeedbackSource.headteacher, Stance.favourable),
      (0.52, 0.39, 0.65, .headteacher, .undecided),
      (0.30, 0.20, 0.49, .senco, .critical),
      (0.60, 0.10, 0.95, .examiner, .favourable),
    ])
  func ratings(
    value: Double, lower: Double, upper: Double, source: FeedbackSource, stance: Stance
  ) {
    let method = Method(name: "test", title: "test")
    let share = Estimate(
      value, interval: Interval(lower: lower, upper: upper, level: 0.95, method: method),
      unit: .proportion, count: 60, method: method)
    #expect(StanceRule(.internal).stance(ofRatings: .result(share), by: source) == stance)
  }

  /// A figure of a claim: its kind, source, level and stance.
  typealias Figure = (isItem: Bool, source: FeedbackSource, level: Int, stance: Stance)

  /// The figures of a claim and what they show.
  struct ClaimCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let figures: [Figure]
    let verdict: ClaimVerdict
    var overreaches = false
  }

  @Test(
    "A claim is supported, partly supported, not shown or contradicted",
    arguments: [
      ClaimCase(
        testDescription: "two sources rate it favourably",
        figures: [
          (true, .headteacher, 4, .favourable), (true, .senco, 4, .favourable),
          (false, .senco, 4, .undecided),
        ], verdict: .supported),
      ClaimCase(
        testDescription: "one source alone", figures: [(true, .headteacher, 4, .favourable)],
        verdict: .partly),
      ClaimCase(
        testDescription: "an item takes no side",
        figures: [
          (true, .headteacher, 4, .favourable), (true, .senco, 4, .favourable),
          (true, .headteacher, 4, .undecided),
        ], verdict: .partly),
      ClaimCase(
        testDescription: "comments speak against it",
        figures: [
          (true, .headteacher, 4, .favourable), (true, .senco, 4, .favourable),
          (false, .senco, 4, .critical),
        ], verdict: .partly),
      ClaimCase(
        testDescription: "nothing at its level",
        figures: [
          (true, .headteacher, 5, .unknown), (true, .senco, 2, .favourable),
          (false, .headteacher, 1, .favourable),
        ], verdict: .partly, overreaches: true),
      ClaimCase(
        testDescription: "comments of two sources",
        figures: [(false, .senco, 1, .favourable), (false, .examiner, 1, .favourable)],
        verdict: .supported),
      ClaimCase(
        testDescription: "only against it", figures: [(true, .senco, 4, .critical)],
        verdict: .contradicted),
      ClaimCase(
        testDescription: "nobody takes a side",
        figures: [(true, .senco, 4, .undecided), (false, .senco, 4, .silent)],
        verdict: .notShown),
      ClaimCase(testDescription: "no figure at all", figures: [], verdict: .notShown),
    ])
  func claims(_ wanted: ClaimCase) {
    let share = Share(
      successes: .notEstimable(reason: "of the test"),
      estimate: .notEstimable(reason: "of the test"))
    let result = ClaimResult(
      claim: Claim(id: "c", text: "It helps.", items: [], themes: []),
      evidence: wanted.figures.enumerated().map { position, figure in
        ClaimEvidence(
          kind: figure.isItem ? .item("form/\(position)") : .theme("\(position)"), label: "",
          source: figure.source, level: figure.level, share: share, stance: figure.stance)
      }, notAsked: [])
    #expect(result.verdict == wanted.verdict)
    #expect(result.overreaches == wanted.overreaches)
  }
}
