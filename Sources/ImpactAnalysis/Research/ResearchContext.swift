import EvaluationModel
import Evidence

/// What all of a researcher's analyses look at.
struct ResearchContext {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort
  let previous: Cohort?
  /// The evaluation before the disclosure control.
  let evaluation: ImpactEvaluation
  /// The evaluation after it: what is hidden there is not told here.
  let shown: ImpactEvaluation
  private let enrolments: [String: Enrolment]

  init(_ input: AnalysisInput, _ evaluation: ImpactEvaluation, shown: ImpactEvaluation) {
    self.input = input
    self.evaluation = evaluation
    self.shown = shown
    cohort = evaluation.cohort
    previous = evaluation.previous
    index = RecordIndex(plan: input.plan, records: input.records)
    enrolments = Dictionary(input.records.enrolments.map { ($0.id, $0) }) { _, later in later }
  }

  var plan: EvaluationPlan { input.plan }
  var level: Double { input.plan.reporting.level }
  var domainScores: DomainScores { DomainScores(plan: plan, index: index) }

  /// The cohorts up to that of the report, in order.
  var cohorts: [Cohort] {
    guard let last = plan.cohorts.firstIndex(where: { $0.id == cohort.id }) else { return [] }
    return Array(plan.cohorts[...last])
  }

  /// A fact that is known of people, from the response or else from the registry.
  enum Fact: Hashable {
    case location
    case authority
    case participantType
    /// A further fact of the responses, by its name.
    case attribute(String)
  }

  /// What a response says of a fact, or the registry of whom it is by or about.
  func value(of fact: Fact, in response: Response) -> String? {
    let enrolment = response.participant.flatMap { enrolments["\($0):\(response.cohort)"] }
    return switch fact {
    case .location: response.location ?? enrolment?.location
    case .authority: response.authority ?? enrolment?.authority
    case .participantType: response.participantType ?? enrolment?.participantType
    case .attribute(let name): response.attributes[name]
    }
  }

  /// What the registry says of a fact.
  static func value(of fact: Fact, in enrolment: Enrolment) -> String? {
    switch fact {
    case .location: enrolment.location
    case .authority: enrolment.authority
    case .participantType: enrolment.participantType
    case .attribute: nil
    }
  }

  /// How many were asked with an instrument on an occasion, where that is known.
  func asked(_ instrument: String, _ occasion: Occasion) -> Int? {
    evaluation.participation.first {
      $0.instrument.id == instrument && $0.occasion == occasion
    }?.asked.value
  }

  /// The answers of a source in a cohort, with the responses that they are part of.
  func comments(of source: FeedbackSource, in cohort: Cohort) -> [(comment: Comment, response: Int)]
  {
    index.responses(of: cohort.id).flatMap { position -> [(Comment, Int)] in
      let response = index.responses[position]
      guard response.source == source, RecordIndex.counts(response) else { return [] }
      return index.comments(of: position).map { ($0, position) }
    }
  }
}
