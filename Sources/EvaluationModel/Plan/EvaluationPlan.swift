/// What is evaluated, with which questionnaires, from which files, and how it is reported.
///
/// The plan is data: cohort numbers, dates, scales and mappings are stated with their source in
/// `evaluation.yaml` and never worked out from one another.
public struct EvaluationPlan: Hashable, Sendable {
  /// The programme that is evaluated.
  public let programme: Programme
  /// The universities that award the qualification.
  public let universities: [University]
  /// The local authorities, partners or served.
  public let authorities: [Authority]
  /// The places where the course is taught.
  public let locations: [Location]
  /// The kinds of participant, by their position at entry.
  public let participantTypes: [Category]
  /// The cohorts, in the order in which they began.
  public let cohorts: [Cohort]
  /// What each source of feedback is called in this evaluation.
  public let sourceNames: [FeedbackSource: SourceName]
  /// The answer scales.
  public let scales: [Scale]
  /// The questionnaires and report forms, with their versions.
  public let instruments: [Instrument]
  /// The domains that link items of different versions: "linked, not equal".
  public let crosswalk: [Domain]
  /// How the columns or sections of files are bound to the model.
  public let mappings: [FileMapping]
  /// The files that are imported.
  public let sources: [SourceFile]
  /// The aims of the course that themes and items are evidence for.
  public let aims: [CourseAim]
  /// The claims that the consortium makes in public.
  public let claims: [Claim]
  /// What is known of examiners' recommendations beyond the reports themselves.
  public let followUps: [RecommendationFollowUp]
  /// How small numbers are protected.
  public var disclosure: DisclosureProfile
  /// The other profiles as this plan has them, where it changes any of their thresholds.
  public let otherDisclosure: [DisclosureProfile]
  /// Where the key to the pseudonyms lies.
  public let identities: IdentitySettings
  /// What the report is about and how it is computed.
  public var reporting: ReportSettings

  public init(
    programme: Programme, universities: [University] = [], authorities: [Authority] = [],
    locations: [Location] = [], participantTypes: [Category] = [], cohorts: [Cohort],
    sourceNames: [FeedbackSource: SourceName] = [:], scales: [Scale], instruments: [Instrument],
    crosswalk: [Domain] = [], mappings: [FileMapping], sources: [SourceFile],
    aims: [CourseAim] = [], claims: [Claim] = [], followUps: [RecommendationFollowUp] = [],
    disclosure: DisclosureProfile = .public, otherDisclosure: [DisclosureProfile] = [],
    identities: IdentitySettings = IdentitySettings(),
    reporting: ReportSettings
  ) {
    self.programme = programme
    self.universities = universities
    self.authorities = authorities
    self.locations = locations
    self.participantTypes = participantTypes
    self.cohorts = cohorts
    self.sourceNames = sourceNames
    self.scales = scales
    self.instruments = instruments
    self.crosswalk = crosswalk
    self.mappings = mappings
    self.sources = sources
    self.aims = aims
    self.claims = claims
    self.followUps = followUps
    self.disclosure = disclosure
    self.otherDisclosure = otherDisclosure
    self.identities = identities
    self.reporting = reporting
  }
}

extension EvaluationPlan {
  /// A disclosure profile with the thresholds that this plan gives it.
  ///
  /// - Parameter profile: A profile of that name.
  /// - Returns: The plan's profile of the name, or the given one where the plan has none.
  public func disclosure(like profile: DisclosureProfile) -> DisclosureProfile {
    ([disclosure] + otherDisclosure).first { $0.name == profile.name } ?? profile
  }

  /// The cohort with an id, or `nil`.
  public func cohort(_ id: String) -> Cohort? { cohorts.first { $0.id == id } }
  /// The scale with an id, or `nil`.
  public func scale(_ id: String) -> Scale? { scales.first { $0.id == id } }
  /// The instrument with an id, or `nil`.
  public func instrument(_ id: String) -> Instrument? { instruments.first { $0.id == id } }
  /// The mapping with an id, or `nil`.
  public func mapping(_ id: String) -> FileMapping? { mappings.first { $0.id == id } }
  /// The university with an id, or `nil`.
  public func university(_ id: String) -> University? { universities.first { $0.id == id } }
  /// The location with an id, or `nil`.
  public func location(_ id: String) -> Location? { locations.first { $0.id == id } }
  /// The authority with an id, or `nil`.
  public func authority(_ id: String) -> Authority? { authorities.first { $0.id == id } }

  /// Whether any file holds identities that pseudonyms are stored for.
  public var needsIdentities: Bool {
    sources.contains { mapping($0.mapping)?.needsIdentities ?? false }
  }

  /// What a source of feedback is called in this evaluation.
  ///
  /// - Parameter source: The source.
  /// - Returns: The name, the default one where the plan gives none.
  public func name(of source: FeedbackSource) -> SourceName {
    sourceNames[source] ?? source.defaultName
  }
}
