/// Counts that a reader does not know, bound by sums that he or she does.
///
/// A reader who knows the sums can work a hidden count out where they leave it no other value. So a
/// count is safe where the system has other solutions: this type looks for them, starting from the
/// true counts and moving one unit at a time along the sums. Every value that it reports has been
/// reached by a whole set of counts that satisfies every sum, so that a count it calls safe is safe;
/// where the search gives up, a count may be called unsafe that is not.
///
/// In tables with rows, columns and totals the moves are the augmenting paths of a network flow, and
/// then the range that is found is the whole range (Ford and Fulkerson 1956; for disclosure control
/// Gusfield 1988, "A graph theoretic approach to statistical data security").
struct CellSystem: Sendable {
  /// A count.
  struct Cell: Hashable, Sendable {
    /// The true count.
    var value: Int
    /// The least and the most that it can be, whatever the others are; no most where it has none.
    var lower = 0
    var upper = Int.max
    /// Whether the reader knows it.
    var isKnown: Bool
    /// Of a sum of ratings, the count of those who gave them: its least and most grow with that.
    var base: Int?
  }

  /// A sum that the reader knows: the counts, each taken as often as its factor says, make `total`.
  struct Relation: Hashable, Sendable {
    let cells: [Int]
    let factors: [Int]
    let total: Int
  }

  private(set) var cells: [Cell] = []
  /// The least and the most that each count was in the possible sets of counts that were found.
  ///
  /// They stay possible when more is hidden.
  private(set) var found: [ClosedRange<Int>] = []
  private(set) var relations: [Relation] = []
  /// The relations that a cell is part of.
  private(set) var memberships: [[Int]] = []
  /// The same with how often each relation takes the cell.
  private(set) var links: [[Link]] = []
  /// A relation that a cell is part of.
  struct Link: Hashable, Sendable {
    let relation: Int
    let factor: Int
  }

  /// How many moves are tried before a count is given up.
  var patience = 400

  /// Adds a count.
  ///
  /// - Returns: Its position.
  mutating func add(_ cell: Cell) -> Int {
    cells.append(cell)
    found.append(cell.value...cell.value)
    memberships.append([])
    links.append([])
    return cells.count - 1
  }

  /// Adds a sum, whose total is that of the true counts.
  mutating func relate(_ positions: [Int], factors: [Int]) {
    let total = zip(positions, factors).reduce(0) { $0 + cells[$1.0].value * $1.1 }
    var sums: [Int: Int] = [:]
    for (position, factor) in zip(positions, factors) { sums[position, default: 0] += factor }
    for position in sums.keys.sorted() {
      memberships[position].append(relations.count)
      links[position].append(Link(relation: relations.count, factor: sums[position] ?? 0))
    }
    relations.append(Relation(cells: positions, factors: factors, total: total))
  }

  /// Says that the reader does not know a count.
  mutating func hide(_ position: Int) { cells[position].isKnown = false }

  /// Says whose ratings a sum is of.
  mutating func setBase(_ base: Int, of position: Int) { cells[position].base = base }

  /// Keeps what a count was in possible sets of counts.
  mutating func keep(_ range: ClosedRange<Int>, of position: Int) {
    let known = found[position]
    found[position] =
      min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
  }

  /// Keeps what was found in the same system with no more hidden than will be in this one.
  mutating func keep(foundIn other: CellSystem) { found = other.found }

  /// Whether counts satisfy every sum and every bound, and known counts are what they are.
  ///
  /// - Parameter values: A value for each cell.
  /// - Returns: Whether a reader must think them possible.
  func allows(_ values: [Int]) -> Bool {
    zip(cells, values).allSatisfy { cell, value in
      cell.isKnown ? value == cell.value : value >= cell.lower && value <= cell.upper
    }
      && relations.allSatisfy { relation in
        zip(relation.cells, relation.factors).reduce(0) { $0 + values[$1.0] * $1.1 }
          == relation.total
      }
  }
}
