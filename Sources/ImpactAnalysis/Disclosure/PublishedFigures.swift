import EvaluationModel
import Evidence

/// The figures of one release: what a report of an evaluation shows, figure by figure.
///
/// It is written beside a report, so that a later one can be laid beside it: what has changed, and
/// whether the two together tell of a few people.
public struct PublishedFigures: Hashable, Sendable, Codable {
  /// One figure.
  public struct Figure: Hashable, Sendable, Codable {
    /// Its name, the same in every release.
    public let id: String
    /// How many people it counts, as published; `nil` where it is a mean or is hidden.
    public let count: Int?
    /// The share or mean, as published; `nil` where it is a count alone or is hidden.
    public let value: Double?
    /// How many people a share or mean is of.
    public let base: Int?
    /// Whether it is hidden.
    public let isHidden: Bool

    enum CodingKeys: String, CodingKey {
      case id, count, value, base
      case isHidden = "hidden"
    }

    public init(id: String, count: Int?, value: Double?, base: Int?, isHidden: Bool) {
      self.id = id
      self.count = count
      self.value = value
      self.base = base
      self.isHidden = isHidden
    }
  }

  /// The id of the cohort that the release is about.
  public let cohort: String
  /// The disclosure profile that was applied.
  public let profile: String
  /// The SHA-256 of the report that shows the figures, in hexadecimal; empty where none was written.
  public let sha256: String
  /// The figures, by name.
  public let figures: [Figure]

  public init(cohort: String, profile: String, sha256: String, figures: [Figure]) {
    self.cohort = cohort
    self.profile = profile
    self.sha256 = sha256
    self.figures = figures
  }

  /// - Parameters:
  ///   - evaluation: What is published, after the disclosure control.
  ///   - sha256: The SHA-256 of the report that shows it.
  public init(_ evaluation: ImpactEvaluation, sha256: String = "") {
    let walk = evaluation.figures()
    self.init(
      cohort: evaluation.cohort.id, profile: evaluation.disclosure.profile.name, sha256: sha256,
      figures: walk.order.sorted().compactMap { figure in
        guard let reading = walk.readings[figure] else { return nil }
        let isShown = reading.value != nil && !reading.isHidden
        guard isShown || reading.isHidden else { return nil }
        return Figure(
          id: figure.description,
          count: isShown && reading.kind != .points ? reading.value : nil,
          value: isShown ? reading.estimate?.value : nil,
          base: isShown ? reading.estimate?.count : nil, isHidden: !isShown)
      })
  }
}
