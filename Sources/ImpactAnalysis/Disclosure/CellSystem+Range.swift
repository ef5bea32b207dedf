extension CellSystem {
  /// Values that a hidden count can have for all that the reader knows.
  ///
  /// Every search finds whole sets of counts, so what it tells of the other counts is kept: later ones
  /// need only look where too little is known.
  ///
  /// - Parameters:
  ///   - position: The count.
  ///   - width: How wide a range is looked for; the search stops when it is found.
  /// - Returns: A range around the true value, each end of which belongs to a possible set of counts.
  mutating func range(of position: Int, width: Int) -> ClosedRange<Int> {
    let value = cells[position].value
    guard !cells[position].isKnown, width > 0 else { return value...value }
    for (step, farthest) in [(-1, (width + 1) / 2), (1, width), (-1, width)] {
      let range = found[position]
      guard range.upperBound - range.lowerBound < width else { break }
      let opposite = step < 0 ? range.upperBound - value : value - range.lowerBound
      let search = reach(position, step: step, steps: min(farthest, width - opposite))
      for (cell, range) in search.visited { keep(range, of: cell) }
    }
    if found[position].upperBound - found[position].lowerBound < width {
      stretch(position, width: width)
    }
    return found[position]
  }

  /// Looks for possible sets of counts in which whatever hangs together with a count is nothing, or so many
  /// times as much.
  ///
  /// Where nothing but zeros is known of all that sums tie to it, as of a group of a few people of whom
  /// all is hidden, every multiple satisfies the sums; a search that moves by single units would have to
  /// change each of the items that the people rated.
  ///
  /// - Parameters:
  ///   - position: The count.
  ///   - width: How wide a range is looked for.
  private mutating func stretch(_ position: Int, width: Int) {
    guard cells[position].value > 0 else { return }
    var reached: Set<Int> = [position]
    var front = [position]
    while let cell = front.popLast() {
      for index in memberships[cell] {
        let relation = relations[index]
        guard relation.total == 0 else { return }
        for other in relation.cells {
          if cells[other].isKnown {
            guard cells[other].value == 0 else { return }
          } else if reached.insert(other).inserted {
            front.append(other)
          }
        }
      }
    }
    for times in [0, 1 + (width + cells[position].value - 1) / cells[position].value] {
      let isPossible = reached.allSatisfy { cell in
        let value = cells[cell].value * times
        return value >= cells[cell].lower && value <= cells[cell].upper
          || cells[cell].base.map(reached.contains) ?? false
      }
      guard isPossible else { continue }
      for cell in reached {
        keep((cells[cell].value * times)...(cells[cell].value * times), of: cell)
      }
    }
  }

  /// Possible sets of counts in which a count goes as far from its true value as the search gets.
  ///
  /// - Parameters:
  ///   - position: The count.
  ///   - step: 1 for more, −1 for less.
  ///   - steps: How far to go at the most.
  /// - Returns: How far it got, the counts there, and what the counts that changed were on the way.
  func reach(
    _ position: Int, step: Int, steps: Int
  ) -> (steps: Int, values: [Int], visited: [Int: ClosedRange<Int>]) {
    var search = CellSearch(self)
    var reached = 0
    while reached < steps, search.move(position, by: step) { reached += 1 }
    return (reached, search.values, search.visited)
  }
}

/// A search for other counts that satisfy the same sums.
private struct CellSearch {
  private let system: CellSystem
  private(set) var values: [Int]
  /// The least and the most of each count that changed, over the sets of counts that were found.
  private(set) var visited: [Int: ClosedRange<Int>] = [:]
  /// By how much each sum is off.
  private var excess: [Int]
  /// In which direction each cell was changed in the move that is under way.
  private var changes: [Int: Int] = [:]
  private var patience = 0
  /// The candidates of the sums that were looked at.
  private var order: [Int: [Int]] = [:]
  /// The count that is moved: it is not moved back to mend a sum.
  private var moved = -1
  /// How many counts one move may change, from try to try: a total that many items rest on moves with a
  /// count of each.
  private static let depths = [4, 6, 16, 400]
  private var limit = 0

  init(_ system: CellSystem) {
    self.system = system
    values = system.cells.map { $0.value }
    excess = [Int](repeating: 0, count: system.relations.count)
  }

  /// Changes a count by one unit and others so that every sum holds again.
  ///
  /// - Returns: Whether that is possible; if not, nothing is changed.
  mutating func move(_ position: Int, by step: Int) -> Bool {
    moved = position
    guard isAllowed(position, step) else { return false }
    // Short ways first: a mean beside levels needs few changes, and has many long ways that end nowhere.
    for depth in Self.depths {
      patience = system.patience
      changes = [:]
      limit = depth
      change(position, step)
      if mend(system.memberships[position], depth: 1) {
        for cell in changes.keys {
          let (value, range) = (values[cell], visited[cell] ?? values[cell]...values[cell])
          visited[cell] = min(value, range.lowerBound)...max(value, range.upperBound)
        }
        return true
      }
      change(position, -step)
    }
    return false
  }

  /// The places in a sum of the counts that are not known: one in no other sum mends this one and disturbs
  /// nothing, so those come first.
  private mutating func candidates(in index: Int) -> [Int] {
    if let known = order[index] { return known }
    let cells = system.relations[index].cells
    let places = cells.indices.filter { !system.cells[cells[$0]].isKnown }
      .map { (place: $0, links: system.links[cells[$0]].count) }
      .sorted { ($0.links, $0.place) < ($1.links, $1.place) }.map(\.place)
    order[index] = places
    return places
  }

  private func isAllowed(_ position: Int, _ step: Int) -> Bool {
    let cell = system.cells[position]
    guard !cell.isKnown else { return false }
    return step > 0 ? values[position] < cell.upper : values[position] > cell.lower
  }

  private mutating func change(_ position: Int, _ step: Int) {
    values[position] += step
    changes[position, default: 0] += step
    if changes[position] == 0 { changes[position] = nil }
    let links = system.links[position]
    for index in links.indices { excess[links[index].relation] += links[index].factor * step }
  }

  /// Mends the sums that are off, one after the other.
  ///
  /// - Parameters:
  ///   - touched: The sums that may be off.
  ///   - depth: How many changes have been made.
  /// - Returns: Whether all hold.
  private mutating func mend(_ touched: [Int], depth: Int) -> Bool {
    guard let index = touched.first(where: { excess[$0] != 0 }) else { return true }
    guard depth < limit, patience > 0 else { return false }
    let relation = system.relations[index]
    let off = excess[index]
    for candidate in candidates(in: index) {
      let (position, factor) = (relation.cells[candidate], relation.factors[candidate])
      let step = (off > 0) == (factor > 0) ? -1 : 1
      // Changing a count back and forth leads nowhere, nor does going much further than is needed.
      guard position != moved, changes[position, default: 0] * step >= 0,
        abs(factor) < 2 * abs(off) + 4, isAllowed(position, step)
      else { continue }
      patience -= 1
      change(position, step)
      if mend(touched + system.memberships[position], depth: depth + 1) { return true }
      change(position, -step)
      guard patience > 0 else { return false }
    }
    return false
  }
}
