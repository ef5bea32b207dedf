public import TextCoding

extension WrittenCodebook {
  /// The codebook without the evidence of its themes, so that its indicators alone decide.
  public var withoutEvidence: WrittenCodebook {
    var codebook = self
    for place in codebook.themes.indices { codebook.themes[place].evidence = nil }
    return codebook
  }
}

extension WrittenTheme.Evidence {
  /// What was learned, with two decimals.
  ///
  /// - Parameter learned: What was learned.
  public init(_ learned: LearnedEvidence) {
    self.init(
      bias: Self.rounded(learned.bias), indicator: Self.rounded(learned.indicator),
      terms: learned.terms.map { "\($0.phrase) \(Self.rounded($0.weight))" })
  }

  private static func rounded(_ weight: Double) -> Double { (weight * 100).rounded() / 100 }
}

/// The file of a codebook as it stands, to be changed in places without touching the rest.
public enum CodebookFileText {
  /// The file with other evidence at its end, in place of what it had.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - evidence: What was learned; where it is empty the file has none.
  /// - Returns: The file; all but its evidence is as before, comments included.
  public static func replacingEvidence(in text: String, with evidence: [LearnedEvidence]) -> String
  {
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
    return kept.joined(separator: "\n") + "\n" + section(evidence)
  }

  /// The section as the program writes it.
  private static func section(_ evidence: [LearnedEvidence]) -> String {
    guard !evidence.isEmpty else { return "" }
    var codebook = WrittenCodebook()
    codebook.themes = evidence.map { learned in
      var theme = WrittenTheme(
        id: learned.themeID, label: "", group: "", definition: "")
      theme.evidence = WrittenTheme.Evidence(learned)
      return theme
    }
    let yaml = codebook.yaml
    guard let start = yaml.firstRange(of: "\nevidence:") else { return "" }
    return String(yaml[start.lowerBound...])
  }
}
