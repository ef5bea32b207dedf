/// Finds what a user probably meant when a word is not one of those allowed.
public enum NearMiss {
  /// The candidate nearest to `word`, or `nil` when none is near enough to be worth suggesting.
  ///
  /// Distance is Levenshtein's over Unicode scalars after lower-casing; a candidate counts as near
  /// when it differs in at most a third of the longer word.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What is allowed; of equally near ones the first is taken.
  /// - Returns: The nearest candidate, or `nil`.
  public static func suggestion(for word: String, among candidates: [String]) -> String? {
    let written = Array(word.lowercased().unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let allowed = Array(candidate.lowercased().unicodeScalars)
      let limit = max(written.count, allowed.count) / 3
      guard abs(written.count - allowed.count) <= limit else { continue }
      let distance = distance(written, allowed)
      if distance <= limit, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let substitution = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
