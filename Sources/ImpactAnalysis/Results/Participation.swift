public import EvaluationModel
public import Evidence

/// Who was asked with one instrument, and who answered.
public struct Participation: Hashable, Sendable, Identifiable {
  /// The instrument's id, a slash, and the occasion.
  public var id: String { "\(instrument.id)/\(occasion.rawValue)" }
  /// The instrument.
  public let instrument: Instrument
  /// The occasion.
  public let occasion: Occasion
  /// How many were asked: the cohort's roll, or the number in the plan.
  public internal(set) var asked: Reported<Int>
  /// Whether it is known how many were asked, even where the number is hidden.
  public var isRollKnown: Bool {
    if case .notEstimable = asked { false } else { true }
  }
  /// How many answered.
  public internal(set) var answered: Reported<Int>
  /// The share who answered; it counts everybody, so it has no interval.
  public internal(set) var rate: Reported<Estimate>
  /// The share who answered in the cohort before.
  public internal(set) var previousRate: Reported<Estimate>
  /// Location by location; empty where the instrument does not tell.
  public internal(set) var locations: [Place]
  /// The ids of the files that hold the answers of this cohort, and of the one before.
  let files: [String]
  let previousFiles: [String]

  /// Who answered at one location.
  public struct Place: Hashable, Sendable {
    /// The location's name, or `Location not known`.
    public let name: String
    public internal(set) var asked: Reported<Int>
    public internal(set) var answered: Reported<Int>
    public internal(set) var rate: Reported<Estimate>
  }
}

/// What came of one cohort's enrolments.
public struct AwardCount: Hashable, Sendable {
  /// The cohort.
  public let cohort: Cohort
  /// How many enrolled.
  public internal(set) var enrolled: Reported<Int>
  /// How many gained the award, on time or late.
  public internal(set) var awarded: Reported<Int>
  /// The share of those enrolled who gained the award.
  public internal(set) var rate: Reported<Estimate>
  /// How many are still on the course.
  public internal(set) var inProgress: Reported<Int>
  /// How many left without the award.
  ///
  /// That is with the certificate only, referred, interrupted or withdrawn. They are one count, since
  /// each of them alone is a few people.
  public internal(set) var otherwise: Reported<Int>
}
