/// Decides which of the cues found in a text act.
///
/// Of cues that share a word, the one with more words counts; of equal ones, the earlier kind.
struct CueSelection: Sendable {
  /// A cue that does not act.
  struct DismissedCue {
    let hit: TextAnalysis.CueHit
    let reason: Dismissal
  }

  /// The cues that act, and where they stand.
  private(set) var layout = CueLayout()
  /// The cues that do not act, where that was asked for.
  private(set) var dismissed: [DismissedCue] = []
  private var ordered: [TextAnalysis.CueHit] = []

  /// Chooses among cues; the result is then in `layout`.
  ///
  /// - Parameters:
  ///   - found: The cues, those of later words behind those of earlier ones, but for a few words.
  ///   - count: How many words the text has.
  ///   - coder: Whose cues they are.
  ///   - isTraced: Whether cues that do not act are kept.
  mutating func select(
    _ found: [TextAnalysis.CueHit], among count: Int, coder: Coder, isTraced: Bool
  ) {
    layout.removeAll(among: count)
    dismissed.clear()
    ordered.clear()
    for cue in found {
      ordered.append(cue)
      var place = ordered.count - 1
      while place > 0,
        ordered[place - 1].hit.tokens.lowerBound > cue.hit.tokens.lowerBound
      {
        ordered[place] = ordered[place - 1]
        place -= 1
      }
      ordered[place] = cue
    }
    var start = 0
    while start < ordered.count {
      var end = start + 1
      var reach = ordered[start].hit.tokens.upperBound
      while end < ordered.count, ordered[end].hit.tokens.lowerBound < reach {
        reach = max(reach, ordered[end].hit.tokens.upperBound)
        end += 1
      }
      if end == start + 1 {
        layout.add(ordered[start])
      } else {
        choose(start..<end, coder: coder, isTraced: isTraced)
      }
      start = end
    }
  }

  /// Chooses among cues that overlap.
  private mutating func choose(_ range: Range<Int>, coder: Coder, isTraced: Bool) {
    let first = layout.cues.count
    for cue in ordered[range].sorted(by: Self.precedes) {
      if cue.hit.tokens.contains(where: { cue.hit.holds($0) && layout.cue(at: $0) != nil }) {
        if isTraced {
          let cover = layout.cues[first...].first { $0.hit.shares(with: cue.hit) }
          let phrase = cover.map { coder.compiled.source(of: $0.hit) }
          dismissed.append(DismissedCue(hit: cue, reason: .covered(by: phrase ?? "")))
        }
      } else {
        layout.add(cue)
      }
    }
    layout.sort(from: first)
  }

  private static func precedes(_ a: TextAnalysis.CueHit, _ b: TextAnalysis.CueHit) -> Bool {
    let placesA = a.hit.places.nonzeroBitCount
    let placesB = b.hit.places.nonzeroBitCount
    if placesA != placesB { return placesA > placesB }
    if a.cue != b.cue { return a.cue.number < b.cue.number }
    if a.hit.tokens.lowerBound != b.hit.tokens.lowerBound {
      return a.hit.tokens.lowerBound < b.hit.tokens.lowerBound
    }
    return a.index < b.index
  }
}
