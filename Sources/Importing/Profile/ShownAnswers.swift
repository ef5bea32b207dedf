import EvaluationModel
import Formats

/// Which answers of a column may be shown: those of closed questions, and of these none that only
/// one or two people gave in their own words.
struct ShownAnswers {
  /// The answers with their counts, or `nil` where they are not shown.
  let values: [ColumnProfile.Value]?
  /// Why they are not shown.
  let hidden: ColumnProfile.Hidden?
  /// The options of a question without an order.
  let options: [SuggestedOption]

  /// Answers of a closed question that came once or twice, where these are not shown.
  let rare: [SuggestedOption]

  /// From how many answers on one that came once or twice is not shown: it may be free text beside
  /// an "Other".
  private static let rareFrom = 20

  init(
    _ scan: ColumnScan, binding: SuggestedBinding, scale: SuggestedScale?,
    delimited: DelimitedAnswers?, labels: [ColumnFacts.ValueLabel], identifies: Bool
  ) {
    let meanings = Dictionary(labels.map { ($0.code, $0.label) }) { first, _ in first }
    func values(where isShown: (String, Int) -> Bool) -> [ColumnProfile.Value] {
      scan.byFrequency.filter { isShown($0.answer, $0.count) }.map {
        ColumnProfile.Value(text: $0.answer, label: meanings[$0.answer], count: $0.count)
      }
    }
    var options: [SuggestedOption] = []
    var rare: [SuggestedOption] = []
    guard !identifies else {
      (self.values, hidden, self.options, self.rare) = (nil, .identifying, [], [])
      return
    }
    switch binding {
    case .rating, .grid:
      let known = Set(
        (scale.map { $0.levels.flatMap { [$0.label] + $0.aliases } } ?? []).map(LabelKey.key(of:)))
      self.values = values { answer, _ in
        known.contains(LabelKey.key(of: answer)) || Double(answer) != nil
          || OutsideAnswers.state(of: AnswerKey.key(of: answer)) != nil
          || scale?.misspellings[answer] != nil
      }
      hidden = nil
    case .choice, .oneHot, .consent, .cohort, .location, .authority:
      let isRare = { (count: Int) in scan.answered >= Self.rareFrom && count < 3 }
      self.values = values { answer, count in meanings[answer] != nil || !isRare(count) }
      hidden = nil
      options = Self.options(scan, labels: labels, isRare: isRare)
      rare = scan.byFrequency.filter { isRare($0.count) && meanings[$0.answer] == nil }.map {
        SuggestedOption(label: $0.answer, code: nil, count: $0.count)
      }
    case .delimited:
      let list = delimited?.options ?? []
      self.values = list.map { ColumnProfile.Value(text: $0.label, label: nil, count: $0.count) }
      hidden = nil
      options = list.map { SuggestedOption(label: $0.label, code: nil, count: $0.count) }
    case .number:
      let isShown = scan.answers.count <= 12
      self.values = isShown ? values { _, _ in true } : nil
      hidden = isShown ? nil : .manyValues
    case .respondentID, .date: (self.values, hidden) = (nil, .manyValues)
    case .comment, .otherText: (self.values, hidden) = (nil, .freeText)
    case .drop:
      (self.values, hidden) = (nil, scan.answered > 0 ? .manyValues : nil)
    }
    self.options = options
    self.rare = rare
  }

  /// The options that labels name, in their order, and those that stand in cells without one.
  private static func options(
    _ scan: ColumnScan, labels: [ColumnFacts.ValueLabel], isRare: (Int) -> Bool
  ) -> [SuggestedOption] {
    var options: [SuggestedOption] = []
    for label in labels {
      let count = (scan.counts[label.code] ?? 0) + (scan.counts[label.label] ?? 0)
      let code = label.code == label.label || scan.counts[label.label] != nil ? nil : label.code
      options.append(SuggestedOption(label: label.label, code: code, count: count))
    }
    let named = Set(labels.flatMap { [$0.code, $0.label] })
    for (answer, count) in scan.byFrequency where !named.contains(answer) && !isRare(count) {
      options.append(SuggestedOption(label: answer, code: nil, count: count))
    }
    return options
  }
}
