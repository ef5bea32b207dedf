import Evidence

/// How far apart two categories are when coders disagree.
public enum AgreementScale: String, Hashable, Sendable, CaseIterable {
  /// Any two are equally far apart.
  case nominal
  /// As far as there are codes between them, those of the two counting half.
  case ordinal
  /// As far as their numbers.
  case interval
}

extension KrippendorffAlpha {
  /// How often each pair of categories coincides, and the codes of each category; of units with two
  /// codes or more.
  ///
  /// α = 1 − (n − 1) Σ o δ² / Σ n_c n_k δ² over the pairs of categories c < k, where o is how often they
  /// coincide in a unit, n_c how often c was given, and δ the distance: for ordered categories Σ n_g over
  /// g = c … k less (n_c + n_k)/2, with the codes of the sample itself (Krippendorff 2019, section 12.3).
  static func form(_ scale: AgreementScale, categories: Int) -> AgreementForm {
    let pairs = (0..<categories).flatMap { low in ((low + 1)..<categories).map { (low, $0) } }
    return AgreementForm(
      terms: { row, units in
        let counts = units.counts(row)
        let given = counts.reduce(0, +)
        guard given > 1 else { return [Double](repeating: 0, count: pairs.count + categories) }
        return pairs.map { Double(counts[$0.0] * counts[$0.1]) / Double(given - 1) }
          + counts.map(Double.init)
      },
      value: { sums in
        let codes = sums[pairs.count...]
        var below = 0.0
        // The middle of each category among all codes in order.
        let middles = codes.map { count in
          defer { below += count }
          return below + count / 2
        }
        var observed = 0.0
        var expected = 0.0
        for (place, (low, high)) in pairs.enumerated() {
          let distance =
            scale == .interval ? Double(high - low) : middles[high] - middles[low]
          observed += sums[place] * distance.squared
          expected += codes[pairs.count + low] * codes[pairs.count + high] * distance.squared
        }
        return expected > 0 ? 1 - (below - 1) * observed / expected : nil
      },
      method: Method(
        name: "krippendorff_alpha", title: "Krippendorff's α, \(scale.rawValue)",
        citation: .krippendorff2019),
      unit: .dimensionless, absence: "all coders used the same single category")
  }
}
