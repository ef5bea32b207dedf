/// A sum with its rounding errors carried along, term by term.
struct CompensatedTotal {
  private(set) var value = 0.0
  private var lost = 0.0

  mutating func add(_ term: Double) {
    let corrected = term - lost
    let next = value + corrected
    lost = (next - value) - corrected
    value = next
  }
}
