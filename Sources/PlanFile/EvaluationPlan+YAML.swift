public import EvaluationModel
import LocatedYAML

extension EvaluationPlan {
  /// Reads and checks a plan.
  ///
  /// - Parameters:
  ///   - text: The text of `evaluation.yaml`.
  ///   - file: The file's name, for messages.
  /// - Throws: A `Diagnostic` with line and column at the first thing that is not a plan.
  public init(parsing text: String, file: String) throws {
    let root = try YAMLValue(parsing: text, file: file)
    let group = try root.group(allowing: [
      "format", "programme", "universities", "authorities", "locations", "participant_types",
      "cohorts", "source_names", "scales", "instruments", "crosswalk", "mappings", "sources",
      "aims", "claims", "recommendations", "disclosure", "identities", "report",
    ])
    let format = try group.required("format")
    guard try format.integer() == 1 else {
      throw format.problem(
        "plan.format", "this plan is of format \(try format.integer())", expected: "format 1",
        fix: "use a release of the program that reads that format")
    }
    let cohorts = try group.required("cohorts").list(Cohort.init(yaml:))
    let scales = try group.required("scales").list(Scale.init(yaml:))
    let aims = try group.list("aims", CourseAim.init(yaml:))
    let instruments = try group.required("instruments").list(Instrument.init(yaml:))
    let mappings = try group.required("mappings").list(FileMapping.init(yaml:))
    let sources = try group.required("sources").list(SourceFile.init(yaml:))
    self.init(
      programme: try Programme(yaml: group.required("programme")),
      universities: try group.list("universities", University.init(yaml:)),
      authorities: try group.list("authorities", Authority.init(yaml:)),
      locations: try group.list("locations", Location.init(yaml:)),
      participantTypes: try group.list("participant_types", Category.init(yaml:)),
      cohorts: cohorts,
      sourceNames: try group["source_names"].map(SourceName.names(yaml:)) ?? [:],
      scales: scales, instruments: instruments,
      crosswalk: try group.list("crosswalk", Domain.init(yaml:)),
      mappings: mappings, sources: sources, aims: aims,
      claims: try group.list("claims", Claim.init(yaml:)),
      followUps: try group.list("recommendations", RecommendationFollowUp.init(yaml:)),
      disclosure: try group["disclosure"].map(DisclosureProfile.init(yaml:)) ?? .public,
      otherDisclosure: try group["disclosure"].map(DisclosureProfile.others(yaml:)) ?? [],
      identities: try group["identities"].map(IdentitySettings.init(yaml:)) ?? IdentitySettings(),
      reporting: try ReportSettings(yaml: group.required("report")))
    try PlanReferences(plan: self, yaml: group).check()
  }
}
