public import EvaluationModel
import Evidence

/// The proof that nothing hidden can be recovered from what is published, or what stands against it.
///
/// It looks at what came out: the figures that the evaluation shows, taken together, and the words of
/// every file that was written. It does not trust the control that hid them.
public struct DisclosureVerification: Hashable, Sendable {
  /// A figure that is hidden, and how far it can be worked out.
  public struct HiddenFigure: Hashable, Sendable {
    /// The figure's name.
    public let figure: FigureID
    /// Values that it can have for all that is shown; further ones may be possible.
    public let range: ClosedRange<Int>
    /// How wide the range must be.
    public let width: Int
    /// Whether it is published at all, or is only what subtraction would give.
    public let isPublished: Bool
    /// Hidden figures that stand in a sum with it and shield it.
    public let shields: [FigureID]

    /// Whether it is open enough.
    public var isSafe: Bool { range.upperBound - range.lowerBound >= width }
  }

  /// A file of a run.
  public struct Output: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its words, markup and all.
    public let text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// What stands against publishing.
  public enum Failure: Hashable, Sendable {
    /// A hidden figure can be worked out to lie in this range.
    case recoverable(FigureID, ClosedRange<Int>)
    /// A small count is shown.
    case shownSmall(FigureID)
    /// A figure is hidden in one place and shown in another.
    case shownElsewhere(FigureID)
    /// A file holds what a hidden figure reads like.
    case printed(FigureID, output: String, words: String)
    /// A combination of released attributes is that of too few people.
    case identifies([String], people: Int)
    /// Beside an earlier release, a figure tells of a few people.
    case differs(FigureID, release: Int, people: Int)
  }

  /// The profile that was applied.
  public let profile: DisclosureProfile
  /// How many figures are shown.
  public let shown: Int
  /// How many sums tie figures to one another.
  public let sums: Int
  /// The figures that are hidden, and those that only subtraction would give and must not.
  public let hidden: [HiddenFigure]
  /// The files that were searched.
  public let outputs: [String]
  /// How many renderings of hidden figures were searched for in each.
  public let renderings: Int
  /// The combinations of attributes that were released.
  public let combinations: IdentifyingCombinations
  /// How many earlier releases the figures were laid beside.
  public let releases: Int
  /// What an earlier release shows of what is hidden now: it is out already.
  public let alreadyPublished: [FigureID]
  /// What stands against publishing.
  public let failures: [Failure]

  /// Whether nothing hidden can be recovered.
  public var isProven: Bool { failures.isEmpty }
}

extension DisclosureVerification {
  /// - Parameters:
  ///   - published: The results that are published.
  ///   - truth: The same before the disclosure control.
  ///   - profile: The profile that was applied.
  ///   - outputs: The files of the run.
  ///   - combinations: The combinations of attributes that are released.
  ///   - conflicts: What the figures show beside those of earlier releases.
  ///   - releases: How many releases these were.
  init<Results: AuditedResults>(
    of published: Results, truth: Results, profile: DisclosureProfile, outputs: [Output],
    combinations: IdentifyingCombinations = IdentifyingCombinations([], among: [], minimum: 1),
    conflicts: [Differencing.Conflict] = [], releases: Int = 0
  ) {
    let (before, after) = (truth.figures(), published.figures())
    var audit = DisclosureAudit(before, profile: profile)
    for figure in before.order where after.readings[figure]?.value == nil {
      // What is left out altogether is no hidden figure, but must not be had by subtraction if small.
      audit.setHidden(figure, isPublished: after.readings[figure]?.isHidden ?? false)
    }
    let hidden = audit.findings().map { finding in
      HiddenFigure(
        figure: finding.figure, range: finding.range, width: finding.width,
        isPublished: before.readings[finding.figure] != nil, shields: finding.shields)
    }
    var failures = hidden.filter { !$0.isSafe }.map { Failure.recoverable($0.figure, $0.range) }
    failures += audit.shownSmall().map { .shownSmall($0) }
    failures += after.order.filter { figure in
      after.readings[figure].map { $0.isHidden && $0.value != nil } ?? false
    }.map { .shownElsewhere($0) }
    let search = HiddenRenderings(before: before, after: after)
    for output in outputs {
      failures += search.found(in: output.text).map {
        .printed($0.figure, output: output.name, words: $0.words)
      }
    }
    failures += combinations.few.map { .identifies($0.attributes, people: $0.people) }
    for conflict in conflicts {
      if case .fewPeople(let people) = conflict.reason {
        failures.append(.differs(conflict.figure, release: conflict.release, people: people))
      }
    }
    self.init(
      profile: profile, shown: after.order.count { after.readings[$0]?.value != nil },
      sums: audit.system.relations.count, hidden: hidden, outputs: outputs.map(\.name),
      renderings: search.count, combinations: combinations, releases: releases,
      alreadyPublished: conflicts.filter { $0.reason == .shownBefore }.map(\.figure),
      failures: failures)
  }
}

extension ImpactAnalysis {
  /// Verifies what is published of a cohort against what its records hold.
  ///
  /// - Parameters:
  ///   - published: The evaluation that is published, made of the same records and plan.
  ///   - research: What is published for researchers beside it.
  ///   - outputs: The files of the run.
  ///   - releases: What was published before.
  /// - Returns: The proof, or `nil` where the plan has no such cohort.
  public func verification(
    of published: ImpactEvaluation, research: ResearchDetail? = nil,
    outputs: [DisclosureVerification.Output] = [], beside releases: [PublishedFigures] = []
  ) -> DisclosureVerification? {
    guard let truth = unprotected(of: published.cohort.id) else { return nil }
    let profile = published.disclosure.profile
    let combinations = releasedCombinations(published)
    let conflicts = Differencing.conflicts(
      of: PublishedFigures(published), with: releases, minimum: profile.minimumDifference)
    func verification<Results: AuditedResults>(
      of published: Results, _ truth: Results
    ) -> DisclosureVerification {
      DisclosureVerification(
        of: published, truth: truth, profile: profile, outputs: outputs,
        combinations: combinations, conflicts: conflicts, releases: releases.count)
    }
    guard let research else { return verification(of: published, truth) }
    return verification(
      of: ResearchedEvaluation(evaluation: published, detail: research),
      ResearchedEvaluation(
        evaluation: truth, detail: unprotectedResearch(truth, beside: published)))
  }

  /// Verifies what is published of a cohort's local authorities.
  ///
  /// - Parameters:
  ///   - published: The results of all authorities, made of the same records and plan.
  ///   - cohort: The cohort's id, or `nil` for the one that the plan names.
  ///   - outputs: The files of the run.
  /// - Returns: The proof, or `nil` where the plan has no such cohort.
  public func verification(
    of published: AuthorityResults, cohort: String? = nil,
    outputs: [DisclosureVerification.Output] = []
  ) -> DisclosureVerification? {
    unprotectedAuthorities(of: cohort).map { whole in
      DisclosureVerification(
        of: published, truth: whole.results, profile: published.disclosure.profile,
        outputs: outputs)
    }
  }

  /// What is released of people beside their answers: the role and cohort of whoever is quoted, and the
  /// locations where figures are shown.
  ///
  /// Examiners are named in their reports and no secret.
  private func releasedCombinations(_ published: ImpactEvaluation) -> IdentifyingCombinations {
    func attributes(_ response: Response) -> [String: String] {
      var attributes = ["role": response.source.rawValue, "cohort": response.cohort]
      attributes["instrument"] = response.instrument
      attributes["location"] = response.location.flatMap { input.plan.location($0)?.name }
      if let attribution = response.attribution { attributes["attribution"] = attribution }
      return attributes
    }
    let responses = input.records.responses.filter { $0.source != .examiner }
    let byID = Dictionary(responses.map { ($0.id, $0) }) { first, _ in first }
    let responsesOfComments = Dictionary(
      input.records.comments.map { ($0.id, $0.response) }
    ) { first, _ in first }
    let choices = published.quotations + published.voices.choices
    let comments =
      choices.flatMap { $0.quotations.map(\.comment) } + published.codedComments.comments.map(\.id)
    let quoted = comments.compactMap { comment in
      responsesOfComments[comment].flatMap { byID[$0] }
    }
    var released = quoted.map { response in
      attributes(response).filter { ["role", "cohort", "attribution"].contains($0.key) }
    }
    for entry in published.participation {
      released += entry.locations.filter { ($0.answered.value ?? 0) > 0 }.map { place in
        var attributes = [
          "role": entry.instrument.source.rawValue, "cohort": published.cohort.id,
          "instrument": entry.instrument.id,
        ]
        if input.plan.locations.contains(where: { $0.name == place.name }) {
          attributes["location"] = place.name
        }
        return attributes
      }
    }
    return IdentifyingCombinations(
      released, among: responses.map { ($0.person, attributes($0)) },
      minimum: input.plan.disclosure.minimumCell)
  }
}
