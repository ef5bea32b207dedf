import Foundation

/// The columns of a CSV file of numbers, by name; NaN where a cell is empty.
func readColumns(_ file: String) throws -> (names: [String], columns: [[Double]]) {
  let text = try String(contentsOfFile: file, encoding: .utf8)
  let lines = text.utf8.split(separator: 10)
  guard let header = lines.first else { return ([], []) }
  let names = String(decoding: header, as: UTF8.self).split(separator: ",").map(String.init)
  var columns = [[Double]](repeating: [], count: names.count)
  for line in lines.dropFirst() {
    let cells = line.split(separator: 44, omittingEmptySubsequences: false)
    for (place, cell) in cells.enumerated() where place < columns.count {
      columns[place].append(Double(String(decoding: cell, as: UTF8.self)) ?? .nan)
    }
  }
  return (names, columns)
}

/// Seeded random numbers (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A standard normal number (Box and Muller 1958).
  mutating func normal() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
  }
}

extension Double {
  /// The number with so many places, which `String(format:)` would need its own import for.
  func rounded(to places: Int) -> String { String(format: "%.\(places)f", self) }
}
