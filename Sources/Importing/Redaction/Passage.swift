import EvaluationModel

/// A passage that a rule found, by its bytes.
struct Passage: Hashable {
  let kind: RedactionMark.Kind
  let rule: String
  let bytes: Range<Int>

  /// The passages in order, without those that say nothing more than another one: of one kind the
  /// longest, and no name or number inside an address or the name of a school.
  static func distinct(_ passages: [Passage]) -> [Passage] {
    let sorted = passages.sorted {
      ($0.bytes.lowerBound, -$0.bytes.upperBound, $0.kind.rawValue, $0.rule)
        < ($1.bytes.lowerBound, -$1.bytes.upperBound, $1.kind.rawValue, $1.rule)
    }
    // Everything before `reach` is covered: by any passage of the kind, or by one that covers all.
    var reach: [RedactionMark.Kind: Int] = [:]
    var covered = 0
    var distinct: [Passage] = []
    for passage in sorted {
      let end = passage.bytes.upperBound
      guard end > reach[passage.kind, default: 0], end > covered || passage.coversAll else {
        continue
      }
      distinct.append(passage)
      reach[passage.kind] = end
      if passage.coversAll { covered = max(covered, end) }
    }
    return distinct
  }

  private var coversAll: Bool { kind == .email || kind == .url || kind == .school }
}
