public import TextCoding
internal import Foundation

/// Learns from coded texts which indicators of a codebook to drop, to add and to mask.
public struct CodebookTuner: Sendable {
  /// How many parts the sample is cut into for trials on texts held out.
  public var folds = 5

  /// The codebook, whose evidence is not used.
  let codebook: Codebook
  let written: WrittenCodebook
  let sample: CodedSample
  private let uses: IndicatorUses
  private let sequences: [WordSequence]

  /// - Parameters:
  ///   - codebook: The codebook, without evidence.
  ///   - sample: The texts.
  public init(_ codebook: Codebook, sample: CodedSample) {
    self.codebook = codebook
    self.sample = sample
    written = codebook.written
    uses = IndicatorUses(codebook, in: sample)
    sequences = WordSequence.sequences(of: sample.texts.map(\.text.text))
  }

  /// What the texts say of each indicator that counted in one of them.
  public var indicators: [IndicatorEvidence] {
    uses.uses.map { use in
      let theme = codebook.themes[use.theme].id
      return IndicatorEvidence(
        themeID: theme, phrase: use.phrase,
        evidence: evidence(use, positives(theme)) { _ in true })
    }
  }

  /// What comes of tuning.
  public struct Outcome: Sendable {
    /// The changes, learned from all texts.
    public let suggestions: [Suggestion]
    /// How well the codebook as it is finds each theme.
    public let before: [ThemeAccuracy]
    /// How well codebooks tuned on the other texts find each theme in texts held out.
    public let after: [ThemeAccuracy]
  }

  /// Tunes the codebook, and tries it on texts held out.
  ///
  /// New terms are looked for in two ways, by F1 and by keyness; the way that does better on the texts
  /// held out is taken.
  ///
  /// - Returns: The changes, and how well the codebook does before and after.
  public func outcome() -> Outcome {
    let parts = sample.folds(folds)
    let before = found(by: codebook, where: { _ in true })
    var best: (rule: TermSearch.Rule, found: [Set<String>], f1: Double)?
    for rule in TermSearch.Rule.allCases {
      var all = [Set<String>](repeating: [], count: sample.texts.count)
      for part in 0..<folds {
        let tuned = tuned(by: suggestions(rule) { parts[$0] != part })
        let found = found(by: tuned) { parts[$0] == part }
        for text in all.indices where parts[text] == part { all[text] = found[text] }
      }
      let f1 = microF1(all)
      if f1 > best?.f1 ?? -1 { best = (rule, all, f1) }
    }
    let rule = best?.rule ?? .greedy
    return Outcome(
      suggestions: suggestions(rule) { _ in true }, before: accuracies(before),
      after: accuracies(best?.found ?? before))
  }

  // MARK: What is learned

  private func positives(_ theme: String) -> [Bool] {
    sample.texts.map { $0.themes.contains(theme) }
  }

  private func evidence(
    _ use: IndicatorUses.Use, _ positives: [Bool], where isUsed: (Int) -> Bool
  ) -> TermEvidence {
    let texts = Set(use.spans.map(\.text)).filter(isUsed).sorted()
    return TermEvidence(texts.map(Int32.init), positives)
  }

  /// The changes that some of the texts speak for.
  func suggestions(_ rule: TermSearch.Rule, where isUsed: (Int) -> Bool) -> [Suggestion] {
    let places = sample.texts.indices.filter(isUsed)
    let index = TermIndex(places.map { sequences[$0] }, minimum: TermEvidence.leastHits)
    let masks = MaskSearch(sequences: sequences)
    var search = TermSearch()
    search.rule = rule
    search.most = 15
    return codebook.themes.indices.filter { sample.themes.contains(codebook.themes[$0].id) }
      .flatMap { theme -> [Suggestion] in
        let id = codebook.themes[theme].id
        let positives = positives(id)
        // Where nobody found the theme, perhaps nobody looked for it: that speaks against no phrase.
        guard places.contains(where: { positives[$0] }) else { return [] }
        var changes: [Suggestion] = []
        var covered = [Bool](repeating: false, count: sample.texts.count)
        for use in uses.uses where use.theme == theme {
          let evidence = evidence(use, positives, where: isUsed)
          if evidence.isMostlyWrong, isDispensable(use.phrase, of: theme, after: changes) {
            changes.append(
              Suggestion(change: .drop, themeID: id, phrase: use.phrase, evidence: evidence))
            continue
          }
          for text in evidence.right + evidence.wrong { covered[text] = true }
          guard evidence.wrong.count >= TermEvidence.leastHits else { continue }
          let spans = use.spans.filter { isUsed($0.text) }
          for mask in masks.masks(for: spans, positives: positives)
          where canMask(mask.phrase, theme) {
            changes.append(
              Suggestion(
                change: .mask, themeID: id, phrase: mask.phrase, evidence: mask.evidence))
          }
        }
        let taken = search.terms(
          of: index, positives: places.map { positives[$0] }, covered: places.map { covered[$0] }
        ) { isNew($0, theme, changes) }
        changes += taken.map { place in
          let texts = index.postings[place].map { Int32(places[Int($0)]) }
          return Suggestion(
            change: .add, themeID: id, phrase: index.terms[place],
            evidence: TermEvidence(texts, positives))
        }
        return changes
      }
  }

  /// Whether a theme keeps an indicator without this one and those dropped before.
  private func isDispensable(_ phrase: String, of theme: Int, after changes: [Suggestion]) -> Bool {
    let dropped = Set(changes.filter { $0.change == .drop }.map(\.phrase) + [phrase])
    return codebook.themes[theme].indicators.contains {
      !$0.isHint && !dropped.contains($0.phrase.source)
    }
  }

  private func canMask(_ phrase: String, _ theme: Int) -> Bool {
    codebook.themes[theme].canMask(phrase) && !written.themes[theme].masks.contains(phrase)
  }

  /// Whether a term holds no stop word, and is neither there, nor just dropped, nor covered by a mask.
  private func isNew(_ term: String, _ theme: Int, _ changes: [Suggestion]) -> Bool {
    let form = codebook.themes[theme]
    let masks = form.masks.map(\.source) + changes.filter { $0.change == .mask }.map(\.phrase)
    return !term.split(separator: " ").contains { StopWords.contains(String($0)) }
      && !form.indicators.contains { $0.phrase.source == term }
      && !changes.contains { $0.phrase == term }
      && !masks.contains { " \($0) ".contains(" \(term) ") || $0.hasPrefix(term) }
  }

  // MARK: What comes of it

  /// The codebook after changes; masks that it refuses are left out.
  private func tuned(by suggestions: [Suggestion]) -> Codebook {
    var changed = written.applying(suggestions)
    for (place, theme) in codebook.themes.enumerated() {
      let dropped = suggestions.filter { $0.change == .drop && $0.themeID == theme.id }
      let idle = theme.idleMasks(without: Set(dropped.map(\.phrase))).map(\.source)
      changed.themes[place].masks.removeAll(where: idle.contains)
    }
    if let tuned = try? Codebook(changed, file: "codebook") { return tuned }
    let others = suggestions.filter { $0.change != .mask }
    return (try? Codebook(written.applying(others), file: "codebook")) ?? codebook
  }

  private func found(by codebook: Codebook, where isUsed: (Int) -> Bool) -> [Set<String>] {
    let coder = Coder(codebook: codebook)
    return sample.texts.indices.map { text in
      isUsed(text) ? Set(coder.code([sample.texts[text].text]).map(\.themeID)) : []
    }
  }

  private func accuracies(_ found: [Set<String>]) -> [ThemeAccuracy] {
    sample.themes.map { theme in
      ThemeAccuracy(
        themeID: theme, reference: positives(theme), found: found.map { $0.contains(theme) })
    }
  }

  private func microF1(_ found: [Set<String>]) -> Double {
    let known = Set(sample.themes)
    var hits = 0
    var marks = 0
    for (text, themes) in zip(sample.texts, found) {
      hits += themes.intersection(text.themes).count
      marks += themes.intersection(known).count + text.themes.count
    }
    return marks == 0 ? 0 : 2 * Double(hits) / Double(marks)
  }
}
