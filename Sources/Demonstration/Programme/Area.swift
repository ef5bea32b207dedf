/// A place where the course is taught, and whom it draws.
struct Area {
  let id: String
  let name: String
  /// The venues and other names that people write.
  let aliases: [String]
  let university: String
  /// The share of enrolments, in hundredths.
  let share: Int
  /// The share of headteachers who reply, before the fall over the years.
  let headteacherRate: Double
  /// The local authorities of its participants, by index, with their weights.
  let authorities: [(index: Int, weight: Int)]

  static let all: [Area] = [
    Area(
      id: "bodmin-newquay", name: "Bodmin/Newquay",
      aliases: ["Bodmin", "Newquay", "Bodmin / Newquay"], university: "plymouth", share: 18,
      headteacherRate: 0.31, authorities: [(1, 92), (2, 5), (4, 3)]),
    Area(
      id: "plymouth", name: "Plymouth", aliases: ["Plymouth group", "Plymouth (city)"],
      university: "plymouth", share: 21, headteacherRate: 0.41,
      authorities: [(4, 52), (2, 33), (1, 10), (7, 5)]),
    Area(
      id: "exeter-tiverton", name: "Exeter/Tiverton",
      aliases: ["Exeter", "Tiverton", "Exeter / Tiverton"], university: "plymouth", share: 27,
      headteacherRate: 0.38, authorities: [(2, 72), (7, 22), (6, 6)]),
    Area(
      id: "ilminster", name: "Ilminster", aliases: ["Ilminster (Somerset)", "ILMINSTER group"],
      university: "plymouth", share: 17, headteacherRate: 0.35,
      authorities: [(6, 86), (2, 8), (3, 6)]),
    Area(
      id: "dorchester", name: "Dorchester", aliases: ["Dorchester group", "Dorchester (Dorset)"],
      university: "exeter", share: 17, headteacherRate: 0.34,
      authorities: [(3, 52), (0, 22), (5, 22), (6, 4)]),
  ]
}

/// A local authority of the demonstration.
struct DemonstrationAuthority {
  let id: String
  let name: String
  let aliases: [String]
  /// What else the plan says of it.
  let facts: String

  private static let partner = "partner_since: 2010-01-01"
  private static let merged = "\(partner), partner_until: 2019-03-31, successor: bcp"

  static let all: [DemonstrationAuthority] = [
    DemonstrationAuthority(
      id: "bournemouth", name: "Bournemouth", aliases: ["B'mouth", "Bournemouth BC"], facts: merged),
    DemonstrationAuthority(
      id: "cornwall", name: "Cornwall", aliases: ["Cornwall Council", "CC (Cornwall)"],
      facts: partner),
    DemonstrationAuthority(
      id: "devon", name: "Devon", aliases: ["Devon CC", "Devon County Council"], facts: partner),
    DemonstrationAuthority(
      id: "dorset", name: "Dorset", aliases: ["Dorset CC", "Dorset County"], facts: partner),
    DemonstrationAuthority(
      id: "plymouth", name: "Plymouth", aliases: ["Plymouth City", "PCC"], facts: partner),
    DemonstrationAuthority(
      id: "poole", name: "Poole", aliases: ["Borough of Poole"], facts: merged),
    DemonstrationAuthority(
      id: "somerset", name: "Somerset", aliases: ["Somerset CC", "Som."], facts: partner),
    DemonstrationAuthority(
      id: "torbay", name: "Torbay", aliases: ["Torbay Council"], facts: "served: true"),
    DemonstrationAuthority(
      id: "bcp", name: "Bournemouth, Christchurch and Poole", aliases: ["BCP", "BCP Council"],
      facts: "partner_since: 2019-04-01"),
  ]
}

/// A kind of participant, by the position at entry.
struct ParticipantType {
  let id: String
  let name: String
  let aliases: [String]
  /// The share of enrolments, in hundredths.
  let share: Int

  static let all: [ParticipantType] = [
    ParticipantType(
      id: "new-to-role", name: "New to the role", aliases: ["New SENCO", "New to role"], share: 72),
    ParticipantType(
      id: "experienced", name: "Experienced SENCO", aliases: ["Experienced"], share: 10),
    ParticipantType(
      id: "other-setting", name: "Independent school, special school or PRU",
      aliases: ["Independent / special / PRU"], share: 9),
    ParticipantType(id: "further-education", name: "FE SEND lead", aliases: ["FE"], share: 3),
    ParticipantType(
      id: "not-senco", name: "Teacher who is not a SENCO", aliases: ["Non-SENCO"], share: 6),
  ]
}
