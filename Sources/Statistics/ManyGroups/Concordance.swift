/// Pairs of ordered values, counted by whether two of them rise together.
struct Concordance {
  /// One combination of places, how often it occurs, and how many others agree and disagree with it.
  struct Cell {
    let row: Int
    let column: Int
    let count: Int
    var concordant = 0
    var discordant = 0
  }

  /// The combinations that occur, in order of their rows, then columns.
  let cells: [Cell]
  /// How many things there are in each row.
  let rowTotals: [Int]
  /// How many things there are in each column.
  let columnTotals: [Int]
  /// How many things there are.
  let count: Int

  /// The number of pairs that agree less the number that disagree.
  var excess: Int {
    // Each pair is met from both of its ends.
    cells.reduce(0) { $0 + $1.count * ($1.concordant - $1.discordant) } / 2
  }
  /// Twice the number of pairs that agree.
  var concordant: Double { cells.reduce(0) { $0 + Double($1.count) * Double($1.concordant) } }
  /// Twice the number of pairs that disagree.
  var discordant: Double { cells.reduce(0) { $0 + Double($1.count) * Double($1.discordant) } }

  /// The things in a table of counts whose rows and columns are in order.
  init(_ counts: [[Int]]) throws {
    let table = try Contingency(counts)
    var cells: [Cell] = []
    for (row, values) in table.rows.enumerated() {
      for (column, count) in values.enumerated() where count > 0 {
        cells.append(Cell(row: row, column: column, count: count))
      }
    }
    self.init(cells, rowTotals: table.rowTotals, columnTotals: table.columnTotals)
  }

  /// Things with two values each.
  init(_ first: [Double], _ second: [Double]) throws {
    guard first.count == second.count else { throw Inestimable("the lists differ in length") }
    guard first.count > 1 else { throw Inestimable("there are fewer than two pairs of values") }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else {
      throw Inestimable("a value is missing or infinite")
    }
    let rows = Ranks(first)
    let columns = Ranks(second)
    guard rows.ties.count > 1, columns.ties.count > 1 else {
      throw Inestimable("all values are equal")
    }
    let rowPlaces = rows.places
    let columnPlaces = columns.places
    let width = columns.ties.count
    let keys = zip(rowPlaces, columnPlaces).map { $0 * width + $1 }.sorted()
    var cells: [Cell] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] == keys[start] { end += 1 }
      cells.append(
        Cell(row: keys[start] / width, column: keys[start] % width, count: end - start))
      start = end
    }
    self.init(cells, rowTotals: rows.ties, columnTotals: columns.ties)
  }

  private init(_ given: [Cell], rowTotals: [Int], columnTotals: [Int]) {
    var cells = given
    // Once upwards and once downwards: what was met before lies below, or above, in the rows.
    for isUpwards in [true, false] {
      var met = Tally(size: columnTotals.count)
      let order = isUpwards ? Array(cells.indices) : cells.indices.reversed()
      var start = 0
      while start < order.count {
        var end = start
        while end < order.count, cells[order[end]].row == cells[order[start]].row {
          let cell = cells[order[end]]
          let below = met.sum(below: cell.column)
          let above = met.total - met.sum(below: cell.column + 1)
          cells[order[end]].concordant += isUpwards ? below : above
          cells[order[end]].discordant += isUpwards ? above : below
          end += 1
        }
        for place in start..<end {
          met.add(cells[order[place]].count, at: cells[order[place]].column)
        }
        start = end
      }
    }
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    count = rowTotals.reduce(0, +)
  }
}

/// Counts by place, whose sums up to a place cost the logarithm of their number (Fenwick 1994).
private struct Tally {
  private var tree: [Int]
  private(set) var total = 0

  init(size: Int) {
    tree = [Int](repeating: 0, count: size + 1)
  }

  mutating func add(_ count: Int, at place: Int) {
    total += count
    var index = place + 1
    while index < tree.count {
      tree[index] += count
      index += index & -index
    }
  }

  func sum(below place: Int) -> Int {
    var sum = 0
    var index = place
    while index > 0 {
      sum += tree[index]
      index -= index & -index
    }
    return sum
  }
}

extension Ranks {
  /// The place of each value among the different values, from 0.
  var places: [Int] {
    // The doubled mid-rank of the values tied in places start ..< end is start + 1 + end.
    var places: [Int: Int] = [:]
    var start = 0
    for (place, size) in ties.enumerated() {
      places[2 * start + 1 + size] = place
      start += size
    }
    return doubled.map { places[$0] ?? 0 }
  }
}
