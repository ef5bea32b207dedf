/// A result, or why there is none: a missing result is never NaN, 0 or `nil`.
public enum Reported<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The result.
  case result(Value)
  /// Hidden, because fewer than `minimum` people stand behind it or because it would give such a
  /// number back.
  case suppressed(minimum: Int)
  /// Cannot be computed; the reason is a clause that reads on after "because".
  case notEstimable(reason: String)

  /// The result, or `nil` where there is none.
  public var value: Value? {
    if case .result(let value) = self { value } else { nil }
  }

  /// The same report with its result transformed.
  ///
  /// - Parameter transform: Applied to the result where there is one.
  /// - Returns: The transformed result, or the same reason why there is none.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Reported<Other> {
    switch self {
    case .result(let value): .result(try transform(value))
    case .suppressed(let minimum): .suppressed(minimum: minimum)
    case .notEstimable(let reason): .notEstimable(reason: reason)
    }
  }
}
