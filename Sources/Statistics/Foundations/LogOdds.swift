import Foundation

/// The scale of log odds, on which shares have no bounds.
enum LogOdds {
  /// The share that log odds stand for.
  static func share(_ logOdds: Double) -> Double {
    // Of the two exponentials the one that cannot overflow.
    let small = exp(-abs(logOdds))
    return (logOdds >= 0 ? 1 : small) / (1 + small)
  }

  /// The log odds of a share, 0 < `share` < 1.
  static func of(_ share: Double) -> Double { log(share / (1 - share)) }
}
