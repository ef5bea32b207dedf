public import TextCoding

extension WrittenCodebook {
  /// The codebook without evidence, so that its indicators and rules alone decide.
  public var withoutEvidence: WrittenCodebook {
    var codebook = self
    codebook.evidence = nil
    return codebook
  }
}

/// The file of a codebook as it stands, to be changed in places without touching the rest.
public enum CodebookFileText {
  /// The file with other evidence at its end, in place of what it had.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - table: The table of evidence; where it is `nil` the file has none.
  /// - Returns: The file; all but its evidence is as before, comments included.
  public static func replacingEvidence(in text: String, with table: String?) -> String {
    var kept: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("evidence:") {
        isInside = true
      } else if isInside, let first = line.first, !" #-\t\r".contains(first) {
        isInside = false
      }
      if !isInside { kept.append(line) }
    }
    while kept.last?.allSatisfy(\.isWhitespace) == true { kept.removeLast() }
    guard let table else { return kept.joined(separator: "\n") + "\n" }
    // A comment right above the table is about it.
    let isExplained = kept.last?.hasPrefix("#") == true
    return kept.joined(separator: "\n") + (isExplained ? "\n" : "\n\n")
      + WrittenCodebook.section(evidence: table)
  }
}
