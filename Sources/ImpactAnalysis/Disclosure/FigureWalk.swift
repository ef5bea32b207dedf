import Evidence

/// A walk over all figures of an evaluation, which tells an audit of them or hides those that it
/// names.
///
/// Each result describes its figures once, in `disclose(_:)`; the same description serves to read
/// them before and after the protection, to hide them, and to list them in a release.
struct FigureWalk {
  /// What the walk is for.
  enum Purpose {
    /// To read the figures.
    case reading
    /// To hide every figure that is, or rests on, one of these.
    case hiding(Set<FigureID>)
    /// To hide every figure: what is left then has not been told to the walk.
    case hidingEverything
  }

  /// What kind of number a figure is: how it is protected, and what it costs to hide it.
  enum Kind: Int, Hashable {
    /// What is published elsewhere and never hidden here: what examiners wrote.
    case published
    /// How many of those who answered gave no rating: it is known from the bases and tells of no
    /// answer, so that it is not protected.
    case open
    /// Why an answer is missing. How many are missing is known from the bases, so that only the
    /// reason is protected.
    case reason
    /// A count or share that is told once more beside the tables that hold its parts, so that it is the
    /// first to go.
    case aside
    /// A part of a total.
    case part
    /// The level of a scale that people of a whole cohort chose.
    case level
    /// Ratings of the levels that are favourable.
    case favourable
    /// A count with a share, of which tables and charts are made.
    case share
    /// The sum of the ratings behind a mean.
    case points
    /// A base or total, on which other figures rest.
    case total
  }

  /// What was read of one figure.
  struct Reading: Hashable {
    let kind: Kind
    /// The value where any place shows it; of a mean, the sum in whole points of the scale.
    var value: Int?
    /// Whether any place hides it.
    var isHidden: Bool
    /// Of a sum of ratings, the base, and the lowest and the highest that one person can give.
    var base: FigureID?
    var bounds: ClosedRange<Int>?
    /// Of a share or a mean, what is shown of it.
    var estimate: Estimate?
  }

  /// What is known of several figures together: `total` is the sum of `parts`, each taken as often
  /// as its factor says, and of a remainder that is published nowhere, where it has a name.
  struct Sum: Hashable {
    let total: FigureID
    let parts: [FigureID]
    let factors: [Int]
    let remainder: FigureID?
    /// Of what kind the remainder is.
    let kind: Kind
    /// Of a remainder of points: whose they are.
    let remainderBase: FigureID?
  }

  let purpose: Purpose
  /// The cohort of the evaluation, and the one before.
  let cohort: String
  let previous: String
  private let minimum: Int
  private(set) var readings: [FigureID: Reading] = [:]
  /// The figures in the order in which they were met.
  private(set) var order: [FigureID] = []
  private(set) var sums: [Sum] = []
  /// Names under which two different numbers were met.
  private(set) var conflicts: [FigureID] = []
  /// How many figures the walk has hidden.
  private(set) var hiddenCount = 0

  /// - Parameters:
  ///   - purpose: What the walk is for.
  ///   - cohort: The id of the cohort that the results are about.
  ///   - previous: The id of the one before it.
  ///   - minimum: The smallest count that is shown, which is said of whatever is hidden.
  init(_ purpose: Purpose, cohort: String, previous: String?, minimum: Int = 1) {
    self.purpose = purpose
    self.minimum = minimum
    self.cohort = cohort
    self.previous = previous ?? ""
  }

  /// The figures that some place hides.
  var hidden: Set<FigureID> { Set(order.filter { readings[$0]?.isHidden ?? false }) }

  /// Whether any of these figures is to be hidden.
  private func hides(_ figures: [FigureID]) -> Bool {
    switch purpose {
    case .reading: false
    case .hiding(let hidden): figures.contains { hidden.contains($0) }
    case .hidingEverything: true
    }
  }

  private mutating func note(_ figure: FigureID, _ reading: Reading) {
    guard case .reading = purpose else { return }
    guard let earlier = readings[figure] else {
      readings[figure] = reading
      order.append(figure)
      return
    }
    var merged = earlier
    if let value = reading.value, let other = earlier.value, value != other {
      conflicts.append(figure)
    }
    if earlier.value == nil {
      merged.value = reading.value
      merged.estimate = reading.estimate
    }
    merged.isHidden = earlier.isHidden || reading.isHidden
    readings[figure] = merged
  }

  private mutating func hide<Value>(_ figure: inout Reported<Value>) {
    guard figure.value != nil else { return }
    figure = .suppressed(minimum: minimum)
    hiddenCount += 1
  }
}

// MARK: - What results tell

extension FigureWalk {
  /// A count of people.
  ///
  /// - Parameters:
  ///   - count: The count.
  ///   - figure: Its name.
  ///   - kind: What kind of number it is.
  mutating func count(_ count: inout Reported<Int>, _ figure: FigureID, _ kind: Kind = .part) {
    note(figure, Reading(kind: kind, value: count.value, isHidden: count.isSuppressed))
    if hides([figure]) { hide(&count) }
  }

  /// A share with its count: hidden with its count or its base.
  ///
  /// - Parameters:
  ///   - share: The share.
  ///   - figure: The name of the count.
  ///   - base: The name of the base.
  ///   - kind: What kind of number the count is.
  mutating func share(
    _ share: inout Share, _ figure: FigureID, among base: FigureID, _ kind: Kind = .share
  ) {
    var estimate = share.estimate
    proportion(&estimate, figure, among: base, kind)
    note(
      figure,
      Reading(kind: kind, value: share.successes.value, isHidden: share.successes.isSuppressed))
    if hides([figure, base]), share.estimate.value != nil || share.successes.value != nil {
      hide(&share.successes)
      // Words that a number is hidden behind would narrow down what is hidden to shield another.
      share.words = nil
    }
    share.estimate = estimate
  }

  /// A share that is shown without its count, which it gives all the same.
  ///
  /// - Parameters:
  ///   - share: The share, in `Unit.proportion`.
  ///   - figure: The name of the count.
  ///   - base: The name of the base.
  ///   - kind: What kind of number the count is.
  mutating func proportion(
    _ share: inout Reported<Estimate>, _ figure: FigureID, among base: FigureID,
    _ kind: Kind = .share
  ) {
    let shown = share.value
    note(
      figure,
      Reading(
        kind: kind, value: shown.map { Int(($0.value * Double($0.count)).rounded()) },
        isHidden: share.isSuppressed, base: base, estimate: shown))
    if let shown {
      let baseKind: Kind = kind == .published ? .published : .total
      note(base, Reading(kind: baseKind, value: shown.count, isHidden: false))
    }
    if hides([figure, base]) { hide(&share) }
  }

  /// A mean, whose sum is a figure and whose base is shown.
  ///
  /// - Parameters:
  ///   - mean: The mean, in points of a scale.
  ///   - figure: The name of the sum.
  ///   - base: The name of the base.
  ///   - bounds: The lowest and the highest that one person can give.
  mutating func mean(
    _ mean: inout Reported<Estimate>, _ figure: FigureID, among base: FigureID,
    bounds: ClosedRange<Int>? = nil
  ) {
    let shown = mean.value
    note(
      figure,
      Reading(
        kind: .points, value: shown.map { Int(($0.value * Double($0.count)).rounded()) },
        isHidden: mean.isSuppressed, base: base, bounds: bounds, estimate: shown))
    if let shown { note(base, Reading(kind: .total, value: shown.count, isHidden: false)) }
    if hides([figure, base]) { hide(&mean) }
  }

  /// An estimate, a test or whatever else rests on other figures and is hidden with any of them.
  ///
  /// - Parameters:
  ///   - result: The estimate or test.
  ///   - figures: What it rests on: with it, the others would give a hidden one back.
  mutating func derived<Value>(_ result: inout Reported<Value>, from figures: [FigureID]) {
    if hides(figures) { hide(&result) }
  }

  /// A comparison of figures, hidden with any of them.
  mutating func derived(_ comparison: inout Comparison, from figures: [FigureID]) {
    guard hides(figures) else { return }
    if case .cannotBeCompared = comparison.verdict { return }
    hide(&comparison.difference)
    hide(&comparison.test)
    hide(&comparison.detectable)
    comparison.verdict = .hidden
  }

  /// The spread over the levels of a scale, hidden as a whole.
  ///
  /// - Parameters:
  ///   - distribution: The spread.
  ///   - figures: The names of the levels' counts, from the lowest to the highest.
  ///   - base: The name of the base.
  mutating func distribution(
    _ distribution: inout Reported<ItemResult.Distribution>, _ figures: [FigureID],
    among base: FigureID
  ) {
    for (position, figure) in figures.enumerated() {
      note(
        figure,
        Reading(
          kind: .level, value: distribution.value?.counts[position],
          isHidden: distribution.isSuppressed))
    }
    if let total = distribution.value?.total {
      note(base, Reading(kind: .total, value: total, isHidden: false))
    }
    if hides(figures + [base]) { hide(&distribution) }
  }

  /// Says that figures add up.
  ///
  /// A sum that does not hold of the true figures says nothing and is left out.
  ///
  /// - Parameters:
  ///   - total: The total.
  ///   - parts: The parts.
  ///   - factors: How often each part is taken; once where it is left out.
  ///   - remainder: The name of what is left of the total, where the parts do not make it up: it is
  ///     published nowhere, but subtraction gives it.
  ///   - kind: Of what kind the remainder is.
  ///   - base: Of a remainder of points: whose they are.
  mutating func sum(
    _ total: FigureID, is parts: [FigureID], factors: [Int]? = nil,
    remainder: FigureID? = nil, _ kind: Kind = .part, base: FigureID? = nil
  ) {
    guard case .reading = purpose else { return }
    sums.append(
      Sum(
        total: total, parts: parts, factors: factors ?? parts.map { _ in 1 },
        remainder: remainder, kind: kind, remainderBase: base))
  }
}

/// A result whose figures take part in the audit of the whole evaluation.
protocol DisclosesFigures {
  /// Names every figure of the result and says which of them add up.
  ///
  /// - Parameter walk: What reads or hides them.
  mutating func disclose(_ walk: inout FigureWalk)
}

extension Array where Element: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    for position in indices { self[position].disclose(&walk) }
  }
}
