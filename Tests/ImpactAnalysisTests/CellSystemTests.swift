@testable import ImpactAnalysis
import Testing

@Suite("A hidden count is safe where other counts satisfy the same sums")
struct CellSystemTests {
  /// Draws that are the same on every run.
  struct Dice {
    var state: UInt64
    mutating func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  /// A table with its row, column and grand totals, some counts and totals of it hidden.
  static func table(rows: Int, columns: Int, most: Int, seed: Int) -> CellSystem {
    var dice = Dice(state: UInt64(seed) &+ 77)
    for _ in 0..<4 { _ = dice.draw(9) }
    var system = CellSystem()
    func isKnown() -> Bool { dice.draw(5) < 2 }
    var inner: [[Int]] = []
    for _ in 0..<rows {
      inner.append(
        (0..<columns).map { _ in
          system.add(CellSystem.Cell(value: dice.draw(most + 1), isKnown: isKnown()))
        })
    }
    func total(of cells: [Int]) -> Int {
      let value = cells.reduce(0) { $0 + system.cells[$1].value }
      let total = system.add(CellSystem.Cell(value: value, isKnown: dice.draw(8) < 7))
      system.relate([total] + cells, factors: [-1] + cells.map { _ in 1 })
      return total
    }
    let rowTotals = inner.map { total(of: $0) }
    let columnTotals = (0..<columns).map { column in total(of: inner.map { $0[column] }) }
    let all = rowTotals.reduce(0) { $0 + system.cells[$1].value }
    let grand = system.add(CellSystem.Cell(value: all, isKnown: true))
    system.relate([grand] + rowTotals, factors: [-1] + rowTotals.map { _ in 1 })
    system.relate([grand] + columnTotals, factors: [-1] + columnTotals.map { _ in 1 })
    return system
  }

  /// All values that a count has in any solution, by trying every one; no unknown is above the grand
  /// total.
  static func enumerated(_ system: CellSystem, limit: Int) -> [Int: Set<Int>] {
    let unknown = system.cells.indices.filter { !system.cells[$0].isKnown }
    var values = system.cells.map(\.value)
    var found: [Int: Set<Int>] = [:]
    func isPossible(_ upTo: Int) -> Bool {
      let open = Set(unknown[upTo...])
      return system.relations.allSatisfy { relation in
        var (sum, isOpen, lowest, highest) = (0, false, 0, 0)
        for (cell, factor) in zip(relation.cells, relation.factors) {
          if open.contains(cell) {
            isOpen = true
            lowest += min(0, factor * limit)
            highest += max(0, factor * limit)
          } else {
            sum += values[cell] * factor
          }
        }
        return isOpen
          ? sum + lowest <= relation.total && sum + highest >= relation.total
          : sum == relation.total
      }
    }
    func search(_ depth: Int) {
      guard isPossible(depth) else { return }
      guard depth < unknown.count else {
        for cell in unknown { found[cell, default: []].insert(values[cell]) }
        return
      }
      let cell = unknown[depth]
      let truth = values[cell]
      for value in 0...limit {
        values[cell] = value
        search(depth + 1)
      }
      values[cell] = truth
    }
    search(0)
    return found
  }

  @Test(
    "The range that is found is that of trying every count",
    arguments: [(2, 2), (2, 3), (3, 3), (1, 5)])
  func enumeration(rows: Int, columns: Int) {
    for seed in 0..<60 {
      var system = Self.table(rows: rows, columns: columns, most: 3, seed: seed)
      let limit = system.cells.map(\.value).max() ?? 0
      let found = Self.enumerated(system, limit: limit)
      for position in system.cells.indices where !system.cells[position].isKnown {
        let values = found[position] ?? []
        let range = system.range(of: position, width: 2 * limit + 2)
        let expected = (values.min() ?? -1)...(values.max() ?? -1)
        #expect(
          range == expected, "cell \(position) of the table \(rows) by \(columns), seed \(seed)")
      }
    }
  }

  @Test("What the search ends with satisfies every sum")
  func witnesses() {
    for seed in 0..<200 {
      let system = Self.table(rows: 4, columns: 5, most: 20, seed: seed)
      for position in system.cells.indices where !system.cells[position].isKnown {
        for step in [-1, 1] {
          let reached = system.reach(position, step: step, steps: 6)
          #expect(system.allows(reached.values))
          #expect(
            reached.values[position] == system.cells[position].value + step * reached.steps)
        }
      }
    }
  }

  @Test("What was found stays possible when more is hidden")
  func memory() {
    for seed in 0..<60 {
      var system = Self.table(rows: 3, columns: 3, most: 3, seed: seed)
      let hidden = system.cells.indices.filter { !system.cells[$0].isKnown }
      let limit = system.cells.map(\.value).max() ?? 0
      for position in hidden { _ = system.range(of: position, width: 2 * limit + 2) }
      let found = system.found
      if let known = system.cells.indices.first(where: { system.cells[$0].isKnown }) {
        system.hide(known)
      }
      #expect(system.found == found)
      let possible = Self.enumerated(system, limit: limit)
      for position in hidden {
        let values = possible[position] ?? []
        #expect(values.contains(found[position].lowerBound))
        #expect(values.contains(found[position].upperBound))
      }
    }
  }

  @Test("A mean beside hidden levels leaves what levels can be exchanged")
  func levels() {
    var system = CellSystem()
    let levels = [1, 2, 6, 9, 4].map { system.add(CellSystem.Cell(value: $0, isKnown: false)) }
    let rated = system.add(CellSystem.Cell(value: 22, isKnown: true))
    let points = system.add(CellSystem.Cell(value: 1 + 4 + 18 + 36 + 20, isKnown: true))
    let favourable = system.add(CellSystem.Cell(value: 13, isKnown: true))
    system.relate([rated] + levels, factors: [-1, 1, 1, 1, 1, 1])
    system.relate([points] + levels, factors: [-1, 1, 2, 3, 4, 5])
    system.relate([favourable, levels[3], levels[4]], factors: [-1, 1, 1])
    for level in levels {
      let range = system.range(of: level, width: 3)
      #expect(range.upperBound > range.lowerBound)
    }
  }

  @Test(
    "A group of whom all is hidden may be of any size, unless something of it is known",
    arguments: [true, false])
  func stretch(isHidden: Bool) {
    var system = CellSystem()
    let rated = system.add(CellSystem.Cell(value: 3, isKnown: false))
    let yes = system.add(CellSystem.Cell(value: 1, isKnown: false))
    let no = system.add(CellSystem.Cell(value: 2, isKnown: !isHidden))
    let points = system.add(
      CellSystem.Cell(value: 9, lower: 3, upper: 15, isKnown: false, base: rated))
    let skipped = system.add(CellSystem.Cell(value: 0, isKnown: true))
    system.relate([rated, yes, no, skipped], factors: [-1, 1, 1, 1])
    system.relate([points, yes, no], factors: [-1, 5, 2])
    // Unit by unit the sum of points stops at what three people can give.
    #expect(system.range(of: yes, width: 5) == (isHidden ? 0...6 : 0...2))
  }

  @Test("Bounds count: two means at the top of the scale give each other away")
  func bounds() {
    var system = CellSystem()
    func place(_ people: Int, _ points: Int) -> Int {
      system.add(
        CellSystem.Cell(value: points, lower: people, upper: 5 * people, isKnown: false))
    }
    let places = [place(3, 15), place(6, 30)]
    let all = system.add(CellSystem.Cell(value: 45, isKnown: true))
    system.relate([all] + places, factors: [-1, 1, 1])
    #expect(system.range(of: places[0], width: 3) == 15...15)
  }
}
