/// How much cohorts and locations differ by themselves, and what is planted beyond that.
struct GroupEffects {
  let seed: UInt64

  /// One standard deviation of a rating on the five-point scale, about.
  private static let deviation = 0.85

  /// The shift of a group's ratings of an item, in standard deviations of the latent answer.
  ///
  /// Cohorts differ with a standard deviation of .06 scale points and locations with one of .08.
  func shift(item: String, cohort: Int, area: Int) -> Double {
    var cohorts = RandomSource(seed: seed, label: "effect/cohort/\(cohort)/\(item)")
    var areas = RandomSource(seed: seed, label: "effect/area/\(area)/\(item)")
    return (0.06 * cohorts.normal() + 0.08 * areas.normal()) / Self.deviation
  }

  /// The true decline: at Ilminster, Cohort 8 rates the organisation of the course .6 lower.
  static let plantedDecline = -0.6

  /// Whether the true decline concerns a group.
  static func isDeclining(cohort: Int, area: Int) -> Bool {
    cohort == 7 && Area.all[area].id == "ilminster"
  }

  /// The additional share of comments there that name workload as a barrier.
  static let plantedWorkload = 0.15

  /// Whether a group is the one that looks bad by chance: the nine headteachers of Cohort 7 at
  /// Dorchester.
  static func isUnlucky(cohort: Int, area: Int) -> Bool {
    cohort == 6 && Area.all[area].id == "dorchester"
  }

  /// How many headteachers replied there.
  static let unluckyReplies = 9
  /// How much less favourably they happen to answer, in standard deviations: as nine draws from all
  /// headteachers may.
  static let badLuck = -0.65
}
