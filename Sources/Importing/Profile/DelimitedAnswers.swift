import EvaluationModel

/// Finds columns that hold all ticked options of a question in one cell, and tells the options apart
/// as far as that can be done.
struct DelimitedAnswers: Hashable {
  /// What stands between the options.
  let separator: String
  /// The options with the number of cells that hold each, the most frequent first.
  let options: [(label: String, count: Int)]
  /// Parts that stand in so few cells that they may be text beside an "Other"; they are not shown.
  let rareCount: Int
  /// Whether an option may hold the separator, so that parts of options stand in the list.
  let isDoubtful: Bool

  static func == (left: DelimitedAnswers, right: DelimitedAnswers) -> Bool {
    left.separator == right.separator && left.options.map(\.label) == right.options.map(\.label)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(separator)
    hasher.combine(options.map(\.label))
  }

  /// - Parameters:
  ///   - scan: The column.
  ///   - site: Whose export it is.
  ///   - heading: The question, which may say "all that apply".
  init?(_ scan: ColumnScan, site: SurveyExport, heading: String) {
    let asks = Self.asksForAll(heading)
    for separator in Self.separators(site) {
      if let found = Self.found(scan, separator: separator, site: site, isAsked: asks) {
        self = found
        return
      }
    }
    return nil
  }

  private init(
    separator: String, options: [(label: String, count: Int)], rareCount: Int, isDoubtful: Bool
  ) {
    self.separator = separator
    self.options = options
    self.rareCount = rareCount
    self.isDoubtful = isDoubtful
  }

  /// Whether a question says that several answers can be ticked.
  static func asksForAll(_ heading: String) -> Bool {
    let key = LabelKey.key(of: heading)
    return [
      "all that apply", "tick all", "select all", "as many as", "choose all", "all which apply",
      "that apply",
    ].contains(where: key.contains)
  }

  private static func separators(_ site: SurveyExport) -> [String] {
    switch site {
    case .microsoftForms: [";"]
    case .googleForms: [", "]
    case .jiscLabels, .qualtrics, .qualtricsInsights, .qualtricsLegacy: [","]
    case .limeSurvey, .limeSurveyVV, .surveyMonkey, .jiscCodes, .jiscSPSS, .qualtricsSPSS: []
    default: [";", "|", ", "]
    }
  }

  private static func found(
    _ scan: ColumnScan, separator: String, site: SurveyExport, isAsked: Bool
  ) -> DelimitedAnswers? {
    var counts: [String: Int] = [:]
    var order: [String] = []
    var several = 0
    var trailing = 0
    for answer in scan.answers {
      let cells = scan.counts[answer] ?? 0
      let parts = split(answer, separator: separator)
      if parts.count > 1 { several += cells }
      if answer.hasSuffix(separator) { trailing += cells }
      var inCell: Set<String> = []
      for part in parts where inCell.insert(part).inserted {
        if counts[part] == nil { order.append(part) }
        counts[part, default: 0] += cells
      }
    }
    let isMarked = site == .microsoftForms && trailing * 10 >= scan.answered * 9 && trailing > 0
    guard isMarked || several >= 2 else { return nil }
    // Options come again in other combinations, so that there are more of these than of options; the
    // clauses of a sentence stay together.
    let parts = counts.values.reduce(0, +)
    let repeated = counts.values.filter { $0 > 1 }.reduce(0, +)
    guard
      isMarked || isAsked && repeated * 2 >= parts
        || repeated * 5 >= parts * 4 && counts.count * 3 <= parts && several * 10 >= scan.answered
          && counts.count <= scan.answers.count
    else { return nil }
    guard !scan.isNumeric, order.allSatisfy({ $0.count <= 250 }) else { return nil }
    let isRare = { (count: Int) in scan.answered >= 20 && count < 3 }
    let sorted = order.enumerated().sorted { left, right in
      let counted = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return counted.0 == counted.1 ? left.offset < right.offset : counted.0 > counted.1
    }.map { ($0.element, counts[$0.element] ?? 0) }
    let kept = sorted.filter { !isRare($0.1) }
    return DelimitedAnswers(
      separator: separator, options: kept.map { (label: $0.0, count: $0.1) },
      rareCount: sorted.count - kept.count,
      isDoubtful: separator == ", " || kept.contains { $0.0.first?.isLowercase == true })
  }

  /// The options in a cell.
  ///
  /// A separator with a space after it stands inside an option: sites put none there. Only where the
  /// separator itself ends in a space can the two not be told apart.
  static func split(_ cell: String, separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    let pieces = cell.split(
      separator: separator, omittingEmptySubsequences: false
    ).map(String.init)
    for (index, piece) in pieces.enumerated() {
      let isInside = index > 0 && piece.hasPrefix(" ") && !separator.hasSuffix(" ")
      if isInside {
        part += separator + piece
      } else {
        if index > 0 { parts.append(part) }
        part = piece
      }
    }
    parts.append(part)
    return parts.map(CommentText.trimmed).filter { !$0.isEmpty }
  }
}
