import Diagnostics
public import EvaluationModel

/// One file of the plan with everything that says how it is read.
public struct ImportTask: Sendable {
  /// The plan.
  public let plan: EvaluationPlan
  /// The file.
  public let source: SourceFile
  /// How its columns or sections are bound.
  public let mapping: FileMapping
  /// The enrolments that were imported before, from which responses are completed.
  public var registry: [Enrolment] { enrolments.all }
  /// Whether the file is only tried: rows that cannot be read are then told, and refuse nothing.
  public var isTrial = false
  /// Is told how many rows of how many have been understood; or `nil`.
  public var progress: (@Sendable (_ rows: Int, _ of: Int) -> Void)?
  /// The same enrolments, found by participant.
  let enrolments: EnrolmentIndex
  /// The key to the pseudonyms, or `nil` where there is none.
  let identities: Identities?
  /// Who is not to be imported again.
  let withdrawn: WithdrawnPeople

  /// The task of reading a file.
  ///
  /// - Parameters:
  ///   - source: A file of the plan.
  ///   - plan: The plan.
  ///   - registry: The enrolments that were imported before; empty where the plan has no registry.
  ///   - identities: The key to the pseudonyms, where the file holds identities.
  ///   - withdrawn: Who is not to be imported again.
  /// - Throws: `ImportFailure` where the plan lacks what the file refers to.
  public init(
    _ source: SourceFile, of plan: EvaluationPlan, registry: [Enrolment] = [],
    identities: Identities? = nil, withdrawn: WithdrawnPeople = WithdrawnPeople()
  ) throws(ImportFailure) {
    try self.init(
      source, of: plan, enrolments: EnrolmentIndex(registry), identities: identities,
      withdrawn: withdrawn)
  }

  /// One file of a plan, completed from a registry that is already indexed.
  init(
    _ source: SourceFile, of plan: EvaluationPlan, enrolments: EnrolmentIndex,
    identities: Identities?, withdrawn: WithdrawnPeople
  ) throws(ImportFailure) {
    func missing(_ what: String, _ id: String, among ids: [String]) -> ImportFailure {
      ImportFailure(
        path: source.path,
        diagnostics: [
          Diagnostic(
            code: "source.unknown-\(what)", "there is no \(what) \"\(id)\" in the plan",
            at: Place(file: source.path),
            expected: ids.isEmpty ? nil : ids.joined(separator: ", "),
            fix: NearMiss.suggestion(for: id, among: ids).map { "did you mean \"\($0)\"?" }
              ?? "add it to the plan")
        ])
    }
    guard let mapping = plan.mapping(source.mapping) else {
      throw missing("mapping", source.mapping, among: plan.mappings.map(\.id))
    }
    if mapping.kind != .registry {
      guard let instrument = plan.instrument(mapping.instrument) else {
        throw missing("instrument", mapping.instrument, among: plan.instruments.map(\.id))
      }
      guard instrument.version(mapping.version) != nil else {
        throw missing("version", mapping.version, among: instrument.versions.map(\.id))
      }
    }
    for cohort in [source.cohort].compactMap({ $0 }) + source.alsoCovers
    where plan.cohort(cohort) == nil {
      throw missing("cohort", cohort, among: plan.cohorts.map(\.id))
    }
    self.plan = plan
    self.source = source
    self.mapping = mapping
    self.enrolments = enrolments
    self.identities = identities
    self.withdrawn = withdrawn
  }

  /// The questionnaire or report form; `nil` for a registry.
  public var instrument: Instrument? { plan.instrument(mapping.instrument) }

  /// The version of the instrument; `nil` for a registry.
  public var version: InstrumentVersion? { instrument?.version(mapping.version) }

  /// The instrument's version in a sentence.
  var versionName: String { "\"\(mapping.instrument)\", version \"\(mapping.version)\"" }
}
