/// The verdicts on one theme's indicators in a text, and what they come to.
struct Verdicts {
  /// What a text says became of a theme.
  struct Outcome {
    /// The verdict that decides.
    let verdict: Verdict
    /// Whether a verdict in its direction is hedged.
    let isHedged: Bool
    /// Whether the verdicts that count say different directions.
    let isMixed: Bool
  }

  /// Most themes rest on one phrase alone, which needs no array.
  private var only: Verdict?
  private var all: [Verdict] = []

  /// Adds a verdict; they come in the order of the text.
  mutating func add(_ verdict: Verdict) {
    if only == nil, all.isEmpty {
      only = verdict
      return
    }
    if let first = only {
      all.append(first)
      only = nil
    }
    all.append(verdict)
  }

  /// What the verdicts come to; there must be one at least.
  ///
  /// In each clause those of the greatest weight count, and of the clauses a bare mention only where
  /// none says more. The direction that most clauses say wins; of equally many the one said later.
  var outcome: Outcome {
    if let only { return Outcome(verdict: only, isHedged: only.isHedged, isMixed: false) }
    let counting = weightiest
    var clauses = Tally()
    for verdict in counting { clauses.count(verdict) }
    var winner = counting[0]
    for verdict in counting where clauses[verdict.direction] >= clauses[winner.direction] {
      winner = verdict
    }
    return Outcome(
      verdict: winner,
      isHedged: all.contains { $0.isHedged && $0.direction == winner.direction },
      isMixed: counting.contains { $0.direction != winner.direction })
  }

  private var weightiest: [Verdict] {
    let least = all.contains { $0.weight > .mention } ? Verdict.Weight.cue : .mention
    var counting: [Verdict] = []
    var start = 0
    while start < all.count {
      var end = start
      var best = Verdict.Weight.mention
      while end < all.count, all[end].clause == all[start].clause {
        best = max(best, all[end].weight)
        end += 1
      }
      for verdict in all[start..<end] where verdict.weight == best && best >= least {
        counting.append(verdict)
      }
      start = end
    }
    return counting
  }

  /// In how many clauses each direction is said.
  private struct Tally {
    private var counts = InlineArray<4, Int>(repeating: 0)
    private var last = InlineArray<4, Int>(repeating: -1)

    mutating func count(_ verdict: Verdict) {
      let place = verdict.direction.place
      if last[place] != verdict.clause { counts[place] += 1 }
      last[place] = verdict.clause
    }

    subscript(direction: Direction) -> Int { counts[direction.place] }
  }
}
