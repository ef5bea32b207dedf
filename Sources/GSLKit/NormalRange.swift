import Foundation
import Synchronization

/// The chance that the range of several standard normal values passes a width.
///
/// U(w) = k ∫ φ(z) (Φ(z)ᵏ⁻¹ − (Φ(z) − Φ(z − w))ᵏ⁻¹) dz, which keeps the figures of small chances. It is
/// integrated with 16 Gauss–Legendre points on each of 12 pieces, and its logarithm kept as a Chebyshev
/// series on each unit of w, since the studentized range asks for it at very many widths.
final class NormalRange: Sendable {
  /// The number of values, k ≥ 2.
  let size: Int
  private let pieces = Mutex<[[Double]]>([])

  /// From this width on the chance is too small to be represented.
  static let widest = 52.0
  private static let terms = 28
  private static let known = Mutex<[Int: NormalRange]>([:])

  private init(size: Int) {
    self.size = size
  }

  /// The range of `size` values; the series that others have asked for are kept.
  ///
  /// - Parameter size: 2 or more.
  /// - Returns: The range.
  static func of(_ size: Int) -> NormalRange {
    known.withLock { known in
      if let range = known[size] { return range }
      let range = NormalRange(size: size)
      known[size] = range
      return range
    }
  }

  /// The series of ln U on each unit of the widths up to `width`.
  ///
  /// - Parameter width: Not negative.
  /// - Throws: `GSLError.noMemory`.
  /// - Returns: The series.
  func series(upTo width: Double) throws -> NormalRangeSeries {
    let needed = Int(min(width, Self.widest - 1)) + 1
    let found = pieces.withLock { $0 }
    guard found.count < needed else { return NormalRangeSeries(pieces: found) }
    let rule = try GaussLegendreRule(points: 16)
    var extended = found
    for piece in found.count..<needed { extended.append(try coefficients(piece, rule)) }
    let result = extended
    pieces.withLock { if $0.count < result.count { $0 = result } }
    return NormalRangeSeries(pieces: result)
  }

  private func coefficients(
    _ piece: Int, _ rule: borrowing GaussLegendreRule
  ) throws -> [Double] {
    let angles = (0..<Self.terms).map { Double.pi * (Double($0) + 0.5) / Double(Self.terms) }
    var values: [Double] = []
    for angle in angles {
      values.append(try logarithm(Double(piece) + 0.5 + 0.5 * cos(angle), rule))
    }
    return (0..<Self.terms).map { order in
      let sum = zip(angles, values).reduce(0.0) { $0 + $1.1 * cos(Double(order) * $1.0) }
      return sum * (order == 0 ? 1 : 2) / Double(Self.terms)
    }
  }

  private func logarithm(_ width: Double, _ rule: borrowing GaussLegendreRule) throws -> Double {
    let others = Double(size - 1)
    var sum = 0.0
    // Where the width is great, the lowest value is most likely near −w/2 and the highest near w/2.
    for piece in 0..<12 {
      let start = width / 2 - 9 + 1.5 * Double(piece)
      sum += try rule.integral(
        of: { z in
          let below = erfc(-z / 2.0.squareRoot()) / 2
          let far = erfc((width - z) / 2.0.squareRoot()) / 2
          let lost = exp(-z * z / 2 + others * log(below))
          return -lost * expm1(others * log1p(-min(far / below, 1)))
        }, over: start...(start + 1.5))
    }
    return log(Double(size) * sum / (2 * Double.pi).squareRoot())
  }
}

/// The logarithm of the chance that a range passes a width, as series on each unit of the width.
struct NormalRangeSeries {
  let pieces: [[Double]]

  /// ln U(w), −∞ beyond the last piece.
  ///
  /// - Parameter width: Not negative.
  /// - Returns: The logarithm, not positive.
  func logarithm(_ width: Double) -> Double {
    guard width < Double(pieces.count) else { return -.infinity }
    let piece = Int(width)
    let x = 2 * (width - Double(piece)) - 1
    let coefficients = pieces[piece]
    var next = 0.0
    var afterNext = 0.0
    for order in stride(from: coefficients.count - 1, to: 0, by: -1) {
      (next, afterNext) = (coefficients[order] + 2 * x * next - afterNext, next)
    }
    return min(coefficients[0] + x * next - afterNext, 0)
  }
}
