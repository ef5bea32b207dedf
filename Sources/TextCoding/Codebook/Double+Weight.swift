extension Double {
  /// A weight with its sign and two decimals, as `+0.84` or `−2.31`.
  package var weightText: String {
    guard isFinite, magnitude < 1e12 else { return "\(self)" }
    let hundredths = Int((magnitude * 100).rounded())
    let fraction = hundredths % 100
    let sign = hundredths == 0 ? "" : self < 0 ? "−" : "+"
    return "\(sign)\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
