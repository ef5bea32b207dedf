/// Writes the registry's list of enrolments.
struct RegistryFile {
  let seed: UInt64
  static let path = "exports/registry.csv"

  static let layout: TableLayout = {
    var layout = TableLayout()
    layout.add("Participant code", "as: participant")
    layout.drop("University number", because: "identifies a person")
    layout.add("Cohort", "as: cohort")
    layout.add("Location", "as: location")
    layout.add("Local authority", "as: authority")
    layout.add("Participant type", "as: participant-type")
    layout.drop("Appointed as SENCO", because: "not needed once the award is made")
    let values = [
      ("Award gained", "national-award"), ("Award gained late", "national-award-late"),
      ("PG Cert only", "certificate-only"), ("Referred", "referred"),
      ("Interrupted", "interrupted"), ("Withdrawn", "withdrawn"), ("In progress", "in-progress"),
    ]
    let list = values.map { "\(YAMLText.quoted($0.0)): \($0.1)" }.joined(separator: ", ")
    layout.add("Outcome", "as: outcome, values: {\(list)}")
    layout.add("Award date", "as: award-date")
    return layout
  }()

  /// The file.
  func file(_ cohorts: [[Participant]]) -> DemonstrationFile {
    var random = RandomSource(seed: seed, label: "registry")
    var rows = [Self.layout.headers]
    for participant in cohorts.joined() {
      rows.append(row(participant, &random))
    }
    return DemonstrationFile(
      path: Self.path,
      bytes: DelimitedText(delimiter: ",", rowEnd: "\r\n", encoder: .utf8WithMark).bytes(of: rows))
  }

  private func row(_ participant: Participant, _ random: inout RandomSource) -> [String] {
    let cohort = DemonstrationCohort.all[participant.cohort]
    let area = Area.all[participant.area]
    let authority = DemonstrationAuthority.all[participant.authority]
    let type = ParticipantType.all[participant.type]
    var award = participant.awardedOn?.british ?? ""
    // A few cells lost their date format in a spreadsheet, and the number beneath shows.
    if let day = participant.awardedOn, random.happens(0.02) { award = day.serial }
    return [
      participant.code, String(10_400_000 + random.below(250_000)),
      random.happens(0.8) ? cohort.name : random.one(of: cohort.spellings),
      random.happens(0.8) ? area.name : random.one(of: area.aliases),
      random.happens(0.85) ? authority.name : random.one(of: authority.aliases),
      random.happens(0.9) ? type.name : random.one(of: type.aliases),
      appointment(of: participant, before: cohort, &random), participant.outcome.rawValue, award,
    ]
  }

  private func appointment(
    of participant: Participant, before cohort: DemonstrationCohort,
    _ random: inout RandomSource
  ) -> String {
    // Somebody took up the post on a leap day, and three years later there is no such day.
    if participant.code == "SW7-0143" { return "29/02/2016" }
    let months = random.happens(0.1) ? 25 + random.below(30) : random.below(13)
    let day = cohort.starts + (-30 * months - random.below(20))
    return random.happens(0.03) ? day.serial : day.british
  }
}
