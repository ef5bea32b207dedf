/// A length or place in a drawing, as a share of its width.
///
/// Places along the width are shares and places along the height are pixels, so that a drawing
/// fits any page while its letters keep their size.
enum Percent {
  /// `share` as CSS and SVG write it, as `12.5%`, with two places at most.
  ///
  /// - Parameter share: 0 ... 1.
  /// - Returns: The percentage.
  static func of(_ share: Double) -> String {
    guard let digits = Digits(share * 100, places: 2) else { return "0%" }
    var fraction = digits.fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = digits.isNegative && !digits.isZero ? "-" : ""
    return sign + digits.whole + (fraction.isEmpty ? "" : ".\(fraction)") + "%"
  }

  /// Pixels, with one place at most.
  ///
  /// - Parameter length: In pixels.
  /// - Returns: The number alone.
  static func pixels(_ length: Double) -> String {
    guard let digits = Digits(length, places: 1) else { return "0" }
    let sign = digits.isNegative && !digits.isZero ? "-" : ""
    return sign + digits.whole + (digits.fraction == "0" ? "" : ".\(digits.fraction)")
  }
}
