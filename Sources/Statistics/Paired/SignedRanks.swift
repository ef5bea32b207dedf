/// The ranks of changes by their size, with the direction of each.
struct SignedRanks {
  /// The doubled mid-ranks of the changes that are not 0.
  let doubled: [Int]
  /// The sum of the doubled ranks of the rises.
  let rises: Int
  /// The sum of the doubled ranks of the falls.
  let falls: Int
  /// The pairs that were ranked: those that change, after Pratt the others too.
  let rankedCount: Int

  /// Ranks the changes.
  ///
  /// - Parameters:
  ///   - changes: Finite numbers.
  ///   - zeros: What happens to those that are 0.
  /// - Throws: `Inestimable` where all are 0.
  init(_ changes: [Double], zeros: WilcoxonSignedRank.Zeros) throws {
    let ranked = zeros == .dropped ? changes.filter { $0 != 0 } : changes
    let ranks = Ranks(ranked.map(abs)).doubled
    var doubled: [Int] = []
    var rises = 0
    var falls = 0
    for (change, rank) in zip(ranked, ranks) where change != 0 {
      doubled.append(rank)
      if change > 0 { rises += rank } else { falls += rank }
    }
    guard !doubled.isEmpty else { throw Inestimable("no pair changes") }
    self.doubled = doubled
    self.rises = rises
    self.falls = falls
    rankedCount = ranked.count
  }
}
