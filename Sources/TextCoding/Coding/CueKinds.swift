/// Some kinds of cues, as bits, so that most questions about cues that are not there cost one step.
struct CueKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One kind alone.
  @inline(__always)
  init(_ kind: Cue) { rawValue = 1 &<< kind.number }

  @inline(__always)
  func contains(_ kind: Cue) -> Bool { rawValue & (1 &<< kind.number) != 0 }
}

extension Cue {
  /// The place of the kind among all, from 0: of cues that share their words the earlier kind counts.
  var number: UInt32 {
    switch self {
    case .pseudoNegation: 0
    case .reversal: 1
    case .relief: 2
    case .ceasing: 3
    case .past: 4
    case .earlier: 5
    case .now: 6
    case .more: 7
    case .less: 8
    case .fallen: 9
    case .worse: 10
    case .diminished: 11
    case .noChange: 12
    case .persisting: 13
    case .notYet: 14
    case .intention: 15
    case .creditedElsewhere: 16
    case .negation: 17
    case .negationAfter: 18
    case .deficit: 19
    case .wanted: 20
    case .wantedAfter: 21
    case .problem: 22
    case .recommendation: 23
    case .criticism: 24
    case .praise: 25
    case .hedge: 26
    case .terminator: 27
    }
  }
}
