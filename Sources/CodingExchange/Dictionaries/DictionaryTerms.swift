internal import TextCoding

/// The terms of a theme as dictionaries of other programs hold them, and what is lost on the way.
struct DictionaryTerms {
  /// What could not be carried.
  private(set) var losses = Losses()
  private let forms: PhraseForms

  init(_ codebook: WrittenCodebook) {
    forms = PhraseForms(codebook.words)
    losses.countWhatNoFormatHolds(codebook)
  }

  /// Counts what is lost.
  mutating func count(_ loss: Loss, _ number: Int = 1) { losses.count(loss, number) }

  /// The terms of a theme by the list that they stand in, each list without duplicates.
  mutating func terms(of theme: WrittenTheme) -> [WrittenTheme.List: [String]] {
    losses.count(.hints, theme.lists[.hints]?.count ?? 0)
    losses.count(.masks, theme.masks.count)
    losses.countTraits(of: theme)
    var terms: [WrittenTheme.List: [String]] = [:]
    for list in WrittenTheme.List.allCases where list != .hints {
      add(theme.lists[list] ?? [], to: &terms[list, default: []])
    }
    for rule in theme.rules {
      // Conditions are lost with the phrase: without them it would match what it must not.
      let isFree =
        rule.near.isEmpty && rule.context.isEmpty && rule.unless.isEmpty && rule.sources.isEmpty
      guard isFree else {
        losses.count(.rules, rule.match.count)
        continue
      }
      let list = rule.direction.flatMap { WrittenTheme.List(rawValue: $0.rawValue) }
      add(rule.match, to: &terms[list ?? .indicators, default: []])
    }
    return terms.filter { !$0.value.isEmpty }
  }

  private mutating func add(_ phrases: [String], to terms: inout [String]) {
    var seen = Set(terms)
    for phrase in phrases {
      if phrase.hasPrefix("~") { losses.count(.mentions) }
      switch forms.forms(of: phrase) {
      case .gap: losses.count(.gaps)
      case .tooMany: losses.count(.variants)
      case .forms(let forms, let isExact):
        if isExact { losses.count(.exactCase) }
        for form in forms where seen.insert(form).inserted { terms.append(form) }
      }
    }
  }
}
