import Foundation

/// A population that answers are drawn from, whose parameters are known.
struct Population: Sendable {
  /// A normal distribution, or the chances of the answers 1, 2, … .
  private enum Form: Sendable {
    case normal(mean: Double, deviation: Double)
    case answers([Double])
  }

  private let form: Form

  static func normal(_ mean: Double, _ deviation: Double = 1) -> Population {
    Population(form: .normal(mean: mean, deviation: deviation))
  }

  /// Answers on a scale from 1, with their chances in hundredths.
  static func answers(_ percent: [Double]) -> Population {
    Population(form: .answers(percent.map { $0 / 100 }))
  }

  var mean: Double {
    switch form {
    case .normal(let mean, _): mean
    case .answers(let chances):
      zip(1..., chances).reduce(0) { $0 + Double($1.0) * $1.1 }
    }
  }

  var deviation: Double {
    switch form {
    case .normal(_, let deviation): deviation
    case .answers(let chances):
      zip(1..., chances).reduce(0) { $0 + pow(Double($1.0) - mean, 2) * $1.1 }.squareRoot()
    }
  }

  var median: Double {
    switch form {
    case .normal(let mean, _): return mean
    case .answers(let chances):
      var sum = 0.0
      for (answer, chance) in zip(1..., chances) {
        sum += chance
        if sum >= 0.5 { return Double(answer) }
      }
      return Double(chances.count)
    }
  }

  /// The chance that one of this population is the higher less that the other is.
  func delta(over other: Population) -> Double {
    switch (form, other.form) {
    case (.normal(let a, let s), .normal(let b, let t)):
      return erf((a - b) / (2 * (s * s + t * t)).squareRoot())
    case (.answers(let p), .answers(let q)):
      var sum = 0.0
      for (i, a) in p.enumerated() {
        for (j, b) in q.enumerated() where i != j { sum += i > j ? a * b : -a * b }
      }
      return sum
    default: return .nan
    }
  }

  /// The median of the difference of one of this population and one of another.
  func shift(over other: Population) -> Double {
    switch (form, other.form) {
    case (.normal(let a, _), .normal(let b, _)): return a - b
    case (.answers(let p), .answers(let q)):
      var sum = 0.0
      for difference in -(q.count - 1)...(p.count - 1) {
        for (j, b) in q.enumerated() where p.indices.contains(j + difference) {
          sum += p[j + difference] * b
        }
        if sum >= 0.5 { return Double(difference) }
      }
      return .nan
    default: return .nan
    }
  }

  func draw(_ count: Int, with numbers: inout Seeded) -> [Double] {
    switch form {
    case .normal(let mean, let deviation):
      return (0..<count).map { _ in mean + deviation * numbers.normal() }
    case .answers(let chances):
      return (0..<count).map { _ in
        var rest = numbers.uniform()
        for (answer, chance) in zip(1..., chances) {
          rest -= chance
          if rest < 0 { return Double(answer) }
        }
        return Double(chances.count)
      }
    }
  }
}
