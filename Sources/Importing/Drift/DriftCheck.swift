public import Diagnostics
public import EvaluationModel

/// Compares files with those of earlier cohorts that ask the same, so that a changed question is not
/// taken for changed people.
///
/// A file is compared with the nearest earlier one of the same instrument that asked the same
/// question on the same occasion, in the plan's order of cohorts. A new version of the instrument is
/// a break that the plan states, and no drift; where the plan calls versions comparable, the items
/// that they share are compared.
public struct DriftCheck {
  /// A file to compare.
  public struct File {
    let shape: SourceShape
    let ratings: RatingCounts
    let heading: Place?

    /// - Parameters:
    ///   - shape: What its columns look like.
    ///   - ratings: How often each rating was given.
    ///   - heading: Where the heading of its first column stands, or `nil` where it is gone.
    public init(_ shape: SourceShape, ratings: RatingCounts, heading: Place?) {
      self.shape = shape
      self.ratings = ratings
      self.heading = heading
    }

    /// Where a column's heading stands.
    func place(ofColumn position: Int?) -> Place {
      guard let heading, let line = heading.line, let position else {
        return Place(file: shape.path)
      }
      return Place(
        file: heading.file, line: line, column: position,
        cell: Place.cellName(column: position, row: line), sheet: heading.sheet)
    }
  }

  /// What the comparison gave.
  public struct Result {
    /// The changes, file by file in the order of time.
    public let drifts: [Drift]
    /// Acknowledgements of the plan that nothing is found for.
    public let unused: [Diagnostic]
  }

  let plan: EvaluationPlan

  public init(plan: EvaluationPlan) {
    self.plan = plan
  }

  /// Compares files with one another.
  ///
  /// - Parameter files: Every file that is known of, in any order.
  /// - Returns: The changes.
  public func result(_ files: [File]) -> Result {
    let ordered = inTime(files)
    var drifts: [Drift] = []
    for (index, file) in ordered.enumerated() {
      let earlier = ordered[..<index].reversed().filter { areComparable($0.shape, file.shape) }
      drifts += questionDrifts(file, Array(earlier))
      drifts += labelDrifts(file)
      drifts += columnDrifts(file, Array(earlier))
    }
    drifts += lostDrifts(ordered)
    return acknowledged(drifts, present: Set(files.map(\.shape.source)))
  }

  /// Files in the order of their cohorts, and in that of the plan within a cohort.
  private func inTime(_ files: [File]) -> [File] {
    let cohorts = Dictionary(
      plan.cohorts.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    let sources = Dictionary(
      plan.sources.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    func place(_ file: File) -> (Int, Int) {
      (
        file.shape.cohort.flatMap { cohorts[$0] } ?? .max,
        sources[file.shape.source] ?? .max
      )
    }
    return files.filter { !$0.shape.instrument.isEmpty }.sorted { place($0) < place($1) }
  }

  /// Whether the items that two files share are meant to be the same.
  func areComparable(_ first: SourceShape, _ second: SourceShape) -> Bool {
    guard first.instrument == second.instrument else { return false }
    if first.version == second.version { return true }
    let instrument = plan.instrument(second.instrument)
    return instrument?.version(second.version)?.comparableWith.contains(first.version) == true
      || instrument?.version(first.version)?.comparableWith.contains(second.version) == true
  }

  /// The scale of an item.
  func scale(of item: String, in shape: SourceShape) -> Scale? {
    plan.instrument(shape.instrument)?.version(shape.version)?.item(item)
      .flatMap { plan.scale($0.scale) }
  }
}

// MARK: - Acknowledgements

extension DriftCheck {
  private func acknowledged(_ drifts: [Drift], present: Set<String>) -> Result {
    struct Key: Hashable {
      let source: String
      let change: AcknowledgedChange.Change
      let subject: String
    }
    func key(_ source: String, _ change: AcknowledgedChange.Change, _ subject: String) -> Key {
      Key(source: source, change: change, subject: LabelKey.key(of: subject))
    }
    let reasons = Dictionary(
      plan.sources.flatMap { source in
        source.acknowledged.map { (key(source.id, $0.change, $0.subject), $0.reason) }
      }
    ) { first, _ in first }
    var used: Set<Key> = []
    var drifts = drifts
    for index in drifts.indices {
      let key = key(drifts[index].source, drifts[index].change, drifts[index].subject)
      guard let reason = reasons[key] else { continue }
      drifts[index].reason = reason
      used.insert(key)
    }
    let unused = plan.sources.filter { present.contains($0.id) }.flatMap { source in
      source.acknowledged.filter { !used.contains(key(source.id, $0.change, $0.subject)) }
        .map { change in
          Diagnostic(
            .warning, code: "drift.not-found",
            """
            the plan acknowledges a change (\(change.change.rawValue)) of "\(change.subject)", but \
            there is none
            """, at: Place(file: source.path, sheet: source.sheet),
            fix: "remove it from \"acknowledge\" of the source \"\(source.id)\", or mend \"of\"")
        }
    }
    return Result(drifts: drifts, unused: unused)
  }
}
