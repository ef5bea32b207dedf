/// The answers at the upper end of a scale that count as favourable.
public struct TopBox: Hashable, Sendable {
  /// The places of the answers in the column's levels, from the lowest.
  public let places: [Int]
  /// Why these, as a clause with a small letter and no full stop.
  public let because: String

  init(places: [Int], because: String) {
    self.places = places
    self.because = because
  }

  /// The top box of a scale; there is none where the column has no scale, or all of its levels would
  /// count.
  ///
  /// Unless it is said otherwise these are the levels above the middle: two of four or five, three of
  /// six or seven, one of two or three.
  ///
  /// - Parameters:
  ///   - measured: A column of levels in an order.
  ///   - favourable: The texts of the levels that are known to count, or `nil`.
  ///   - width: How many levels from the top count, or `nil`.
  public init?(_ measured: MeasuredColumn, favourable: Set<String>? = nil, width: Int? = nil) {
    guard measured.measure == .ordinal, measured.levels.count > 1 else { return nil }
    let all = Array(measured.levels.indices)
    if let width {
      guard width > 0, width < all.count else { return nil }
      self.init(places: all.suffix(width), because: "the top \(width) as asked for")
      return
    }
    if let favourable {
      let places = all.filter { favourable.contains(measured.levels[$0].text) }
      self.init(places: places, because: "favourable by the plan")
      return
    }
    let width = all.count / 2
    self.init(places: all.suffix(width), because: "above the middle of \(all.count) answers")
  }
}
