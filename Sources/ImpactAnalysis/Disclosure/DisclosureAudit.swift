import EvaluationModel

/// An audit of everything that an evaluation shows: which hidden figure can be worked out of the
/// figures that are shown.
///
/// All figures are taken together: counts that stand in several tables are one, and every sum that a
/// reader can know is a relation between them. Shown figures count as known exactly even where the
/// profile rounds them: percentages and intervals beside rounded counts can give the exact ones back
/// (Hundepool and others, Handbook on Statistical Disclosure Control, 5.7), so that nothing here rests
/// on rounding.
struct DisclosureAudit {
  /// A count that must not be worked out, and how far it can be.
  struct Finding: Hashable, Sendable {
    /// The figure.
    let figure: FigureID
    /// Its kind.
    let kind: FigureWalk.Kind
    /// Values that it can have for all that is shown.
    let range: ClosedRange<Int>
    /// How wide that range has to be.
    let width: Int
    /// What shields it: hidden counts that stand in a sum with it.
    let shields: [FigureID]

    /// Whether it cannot be worked out closely enough to matter.
    var isSafe: Bool { range.upperBound - range.lowerBound >= width }
  }

  let profile: DisclosureProfile
  private(set) var system = CellSystem()
  private(set) var figures: [FigureID] = []
  private var positions: [FigureID: Int] = [:]
  private var kinds: [FigureWalk.Kind] = []
  /// The figures that are published where they are not hidden.
  private var published: Set<Int> = []
  /// Figures that are published as they are.
  private var settled: Set<Int> = []
  /// Figures that can be worked out although nothing is left to hide with them.
  private(set) var open: Set<FigureID> = []
  /// The figures that stand on a base and are hidden with it.
  private var dependents: [FigureID: [FigureID]] = [:]

  /// - Parameters:
  ///   - truth: The figures before the protection.
  ///   - profile: How small numbers are protected.
  init(_ truth: FigureWalk, profile: DisclosureProfile) {
    self.profile = profile
    for figure in truth.order {
      guard let reading = truth.readings[figure], let value = reading.value else { continue }
      if let base = reading.base { dependents[base, default: []].append(figure) }
      var cell = CellSystem.Cell(value: value, isKnown: true)
      if reading.kind == .points {
        let people = reading.base.flatMap { truth.readings[$0]?.value }
        (cell.lower, cell.upper) = Self.bounds(reading.bounds, people: people)
      }
      published.insert(add(cell, figure, reading.kind))
    }
    for figure in truth.order {
      if let base = truth.readings[figure]?.base.flatMap({ positions[$0] }),
        let position = positions[figure]
      {
        system.setBase(base, of: position)
      }
    }
    var seen: Set<FigureWalk.Sum> = []
    for sum in truth.sums where seen.insert(sum).inserted { relate(sum, truth) }
  }

  private static func bounds(_ bounds: ClosedRange<Int>?, people: Int?) -> (Int, Int) {
    guard let bounds, let people else { return (Int.min, Int.max) }
    return (bounds.lowerBound * people, bounds.upperBound * people)
  }

  private mutating func add(
    _ cell: CellSystem.Cell, _ figure: FigureID, _ kind: FigureWalk.Kind
  ) -> Int {
    let position = system.add(cell)
    positions[figure] = position
    figures.append(figure)
    kinds.append(kind)
    return position
  }

  private mutating func relate(_ sum: FigureWalk.Sum, _ truth: FigureWalk) {
    let parts = sum.parts.compactMap { positions[$0] }
    guard parts.count == sum.parts.count, !parts.isEmpty else { return }
    let value = zip(parts, sum.factors).reduce(0) { $0 + system.cells[$1.0].value * $1.1 }
    guard let total = positions[sum.total] else {
      // A total that is published nowhere is what its parts make it.
      var cell = CellSystem.Cell(value: value, isKnown: false)
      if sum.kind == .points { cell.lower = Int.min }
      let total = add(cell, sum.total, sum.kind)
      system.relate([total] + parts, factors: [-1] + sum.factors)
      return
    }
    var (cells, factors) = ([total] + parts, [-1] + sum.factors)
    var left = system.cells[total].value - value
    if let remainder = sum.remainder {
      let count = sum.remainderBase.flatMap { positions[$0] }.map { system.cells[$0].value }
      if sum.kind == .points, count == 0 {
        left = 0
      } else {
        guard left >= 0 || sum.kind == .points else { return }
        var cell = CellSystem.Cell(value: left, isKnown: false)
        if sum.kind == .points {
          (cell.lower, cell.upper) = Self.bounds(truth.readings[sum.total]?.bounds, people: count)
          cell.base = sum.remainderBase.flatMap { positions[$0] }
        }
        cells.append(positions[remainder] ?? add(cell, remainder, sum.kind))
        factors.append(1)
        left = 0
      }
    }
    // A sum that does not hold is none.
    guard left == 0 else { return }
    system.relate(cells, factors: factors)
  }
}

// MARK: - Hiding

extension DisclosureAudit {
  /// Whether a figure is among those that the evaluation publishes and that it hides.
  func isHidden(_ figure: FigureID) -> Bool {
    guard let position = positions[figure] else { return false }
    return published.contains(position) && !system.cells[position].isKnown
  }

  /// The figures that are hidden.
  var hidden: Set<FigureID> {
    Set(published.filter { !system.cells[$0].isKnown }.map { figures[$0] })
  }

  /// Hides a figure and those that stand on it.
  mutating func hide(_ figure: FigureID) {
    guard let position = positions[figure], system.cells[position].isKnown, canBeHidden(position)
    else { return }
    system.hide(position)
    for dependent in dependents[figure] ?? [] { hide(dependent) }
  }

  /// Whether a figure is for this audit to hide.
  private func canBeHidden(_ position: Int) -> Bool {
    kinds[position] != .published && !settled.contains(position)
  }

  /// Takes figures as they are published, shown or hidden: none of them is hidden any more.
  ///
  /// - Parameter walk: The figures after an audit of their own.
  mutating func settle(_ walk: FigureWalk) {
    for figure in walk.order {
      guard let position = positions[figure] else { continue }
      if walk.readings[figure]?.value == nil { setHidden(figure, isPublished: true) }
      settled.insert(position)
    }
  }

  /// Takes a figure for hidden whatever stands on it: for a check of what is published, where each
  /// figure is hidden or not by itself.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - isPublished: Whether it is marked as hidden, and not left out altogether.
  mutating func setHidden(_ figure: FigureID, isPublished: Bool) {
    guard let position = positions[figure] else { return }
    system.hide(position)
    if !isPublished { published.remove(position) }
  }

  /// How wide the range of a figure has to be, or 0 where it need not be protected.
  ///
  /// A small count must be able to be 0 or so many that it would be shown: as wide as the smallest
  /// count that is shown. Any other hidden figure must be able to be two things. The mean of a few
  /// people must be open by one point of the scale.
  private func width(of position: Int) -> Int {
    let kind = kinds[position]
    let isHiddenFigure = published.contains(position)
    switch kind {
    case .published, .open: return 0
    case .reason: return isHiddenFigure ? 1 : 0
    case .points:
      let fewest = max(profile.minimumGroup, profile.minimumMeanBase)
      let people = system.cells[position].base.map { system.cells[$0].value }
      if let people, (1..<max(fewest, 1)).contains(people) { return people }
      return isHiddenFigure ? 1 : 0
    default:
      let minimum = minimum(of: kind)
      if (1..<max(minimum, 1)).contains(system.cells[position].value) { return minimum }
      return isHiddenFigure ? 1 : 0
    }
  }

  /// The smallest count of a kind, other than 0, that is shown.
  func minimum(of kind: FigureWalk.Kind) -> Int {
    switch kind {
    case .published, .open, .points: 1
    case .level, .favourable: profile.minimumLevel
    case .reason, .aside, .part, .share, .total: profile.minimumCell
    }
  }

  /// What can be worked out of one figure, or `nil` where it is shown or need not be protected.
  private mutating func finding(_ position: Int) -> Finding? {
    guard !system.cells[position].isKnown else { return nil }
    let width = width(of: position)
    guard width > 0 else { return nil }
    return Finding(
      figure: figures[position], kind: kinds[position],
      range: thoroughRange(of: position, width: width), width: width,
      shields: shields(of: position))
  }

  /// The range of a figure, looked for once more with all patience where it seems too narrow: what was
  /// only given up must not be called a fault.
  private mutating func thoroughRange(of position: Int, width: Int) -> ClosedRange<Int> {
    let range = system.range(of: position, width: width)
    guard range.upperBound - range.lowerBound < width else { return range }
    let patience = system.patience
    system.patience = 50 * patience
    defer { system.patience = patience }
    return system.range(of: position, width: width)
  }

  private func shields(of position: Int) -> [FigureID] {
    var shields: Set<Int> = []
    for relation in system.memberships[position] {
      for cell in system.relations[relation].cells
      where cell != position && !system.cells[cell].isKnown { shields.insert(cell) }
    }
    return shields.sorted().map { figures[$0] }
  }

  /// What can be worked out of each figure that must not be.
  func findings() -> [Finding] {
    var audit = self
    return system.cells.indices.compactMap { audit.finding($0) }
  }

  /// Small counts that are shown.
  func shownSmall() -> [FigureID] {
    published.sorted().filter { position in
      system.cells[position].isKnown && kinds[position] != .points
        && (1..<max(minimum(of: kinds[position]), 1)).contains(system.cells[position].value)
    }.map { figures[$0] }
  }

  /// Hides further figures until no hidden one can be worked out.
  ///
  /// For each figure that can: the cheapest figure with which it cannot any more, or else the cheapest
  /// that stands in a sum with it. Parts are cheaper than shares and those than totals, counts than
  /// zeros, and small counts than large ones. Each round hides something, so that it ends.
  mutating func protect() {
    // What is hidden later leaves a reader fewer sums, so whoever is safe once stays so.
    var isDone = [Bool](repeating: false, count: system.cells.count)
    if !settled.isEmpty {
      let reached = reachedByOthers()
      for position in isDone.indices where !reached.contains(position) { isDone[position] = true }
    }
    var isGoingOn = true
    while isGoingOn {
      isGoingOn = false
      for position in system.cells.indices
      where !isDone[position] && !system.cells[position].isKnown {
        isDone[position] = true
        while !isSafe(position) {
          guard let chosen = cheapest(for: position) else {
            if finding(position).map({ !$0.isSafe }) ?? false { open.insert(figures[position]) }
            break
          }
          hide(figures[chosen])
          isGoingOn = true
        }
      }
    }
  }

  /// The figures that those which are not settled have to do with, by sums of hidden ones: what could be
  /// worked out of all others is the same as when they were settled.
  private func reachedByOthers() -> Set<Int> {
    var reached = published.subtracting(settled)
    var front = Array(reached)
    while let cell = front.popLast() {
      for relation in system.memberships[cell] {
        for other in system.relations[relation].cells
        where !system.cells[other].isKnown && reached.insert(other).inserted { front.append(other) }
      }
    }
    return reached
  }

  /// Whether a figure is shown, need not be protected, or cannot be worked out closely enough to matter.
  private mutating func isSafe(_ position: Int) -> Bool {
    guard !system.cells[position].isKnown else { return true }
    let width = width(of: position)
    guard width > 0 else { return true }
    let range = system.range(of: position, width: width)
    return range.upperBound - range.lowerBound >= width
  }

  /// The figure to hide next so that another cannot be worked out.
  ///
  /// A total takes with it what rests on it, so that parts are looked for first, those in sums further
  /// off too.
  private mutating func cheapest(for position: Int) -> Int? {
    var reached: Set<Int> = [position]
    var front = [position]
    var totals: [Int] = []
    while !front.isEmpty {
      var known: Set<Int> = []
      var unknown: [Int] = []
      for cell in front {
        for relation in system.memberships[cell] {
          for other in system.relations[relation].cells where !reached.contains(other) {
            if !system.cells[other].isKnown {
              reached.insert(other)
              unknown.append(other)
            } else if canBeHidden(other) {
              known.insert(other)
            }
          }
        }
      }
      let candidates = known.sorted { isCheaper($0, $1) }
      // What is told once more goes first, also where it takes more than one of them.
      let asides = candidates.filter { costKind($0) == .aside }
      if let aside = best(asides, for: position) { return aside }
      let parts = candidates.filter { costKind($0) != .total }
      if let part = best(parts, for: position) { return part }
      totals += candidates
      front = unknown
    }
    return best(totals, for: position)
  }

  /// The first of the cheapest with which a figure cannot be worked out any more, or else the cheapest.
  private mutating func best(_ candidates: [Int], for position: Int) -> Int? {
    for candidate in candidates.prefix(Self.trials) where isEnough(candidate, for: position) {
      return candidate
    }
    return candidates.first
  }

  /// How many of the cheapest figures are tried before the cheapest of all is hidden.
  private static let trials = 5

  private mutating func isEnough(_ candidate: Int, for position: Int) -> Bool {
    var trial = self
    // Whatever helps is found soon; what is not found is taken for no help.
    trial.system.patience = 80
    trial.hide(figures[candidate])
    guard trial.isSafe(position) else { return false }
    // It is hidden next, so that what was found possible with it stays so.
    system.keep(foundIn: trial.system)
    return true
  }

  private func isCheaper(_ left: Int, _ right: Int) -> Bool {
    func cost(_ position: Int) -> (Int, Int, Int) {
      let value = system.cells[position].value
      return (costKind(position).rawValue, value == 0 ? 1 : 0, value)
    }
    return cost(left) == cost(right) ? figures[left] < figures[right] : cost(left) < cost(right)
  }

  /// The kind by which hiding a figure costs: a base takes with it whatever stands on it.
  private func costKind(_ position: Int) -> FigureWalk.Kind {
    dependents[figures[position]] == nil ? kinds[position] : .total
  }
}
