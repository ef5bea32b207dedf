/// What a cell means.
enum Reading<Value> {
  case value(Value)
  case blank
  case fault(Fault)
}

extension Reading {
  /// The value, where there is one.
  var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// Reads the cells of one column of closed answers: each distinct text is understood once, however
/// many rows repeat it.
struct ColumnReader<Value> {
  /// The column's position, from 1.
  let position: Int
  private let understand: (String) -> Reading<Value>
  private var codes: [String: Int] = [:]
  private(set) var readings: [Reading<Value>] = []

  init(position: Int, understand: @escaping (String) -> Reading<Value>) {
    self.position = position
    self.understand = understand
  }

  /// The place in `readings` of what a cell means.
  mutating func code(of cell: String) -> Int {
    if let code = codes[cell] { return code }
    let code = readings.count
    readings.append(understand(cell))
    codes[cell] = code
    return code
  }

  /// The distinct texts of the cells, in the order in which they were met, each with its reading.
  var distinct: [(written: String, reading: Reading<Value>)] {
    codes.sorted { $0.value < $1.value }.map { ($0.key, readings[$0.value]) }
  }

  /// What a cell means.
  mutating func reading(of cell: String) -> Reading<Value> { readings[code(of: cell)] }
}
