/// Numbers as text, with all their digits.
enum NumberText {
  /// The shortest decimal text that reads back as the same number, without an exponent, as `4`,
  /// `0.5`, `0.0000001` or `639386386546291500`.
  ///
  /// Only numbers below 10⁻²⁰ and above 10⁴⁰, which no survey holds, keep an exponent.
  ///
  /// - Parameter number: A finite number.
  /// - Returns: The text.
  static func text(_ number: Double) -> String {
    guard number != 0 else { return "0" }
    let shortest = number.description
    if !shortest.utf8.contains(0x65) {
      return shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
    }
    let parts = shortest.split(separator: "e")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    guard (-20...40).contains(exponent) else { return shortest }
    let sign = number < 0 ? "-" : ""
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
    var digits = Array(mantissa.joined().utf8)
    var point = (mantissa.first?.utf8.count ?? 0) + exponent
    if point > digits.count {
      digits += [UInt8](repeating: 0x30, count: point - digits.count)
    } else if point < 1 {
      digits = [UInt8](repeating: 0x30, count: 1 - point) + digits
      point = 1
    }
    let whole = String(decoding: digits[..<point], as: UTF8.self)
    let fraction = String(decoding: digits[point...], as: UTF8.self)
    return fraction.allSatisfy { $0 == "0" } ? sign + whole : "\(sign)\(whole).\(fraction)"
  }
}
