/// The ranks of changes by their size, with the direction of each.
///
/// Changes of one size share their rank, so they are kept by size: ordering them is all that costs.
struct SignedRanks {
  /// The doubled mid-rank of each size that is not 0, rising.
  private let ranks: [Int]
  /// The changes of each size.
  private let counts: [Int]
  /// The sum of the doubled ranks of the rises.
  let rises: Int
  /// The sum of the doubled ranks of the falls.
  let falls: Int
  /// The pairs that were ranked: those that change, after Pratt the others too.
  let rankedCount: Int
  /// The pairs that change.
  let count: Int

  /// Ranks the changes.
  ///
  /// - Parameters:
  ///   - changes: Finite numbers.
  ///   - zeros: What happens to those that are 0.
  /// - Throws: `Inestimable` where all are 0.
  init(_ changes: [Double], zeros: WilcoxonSignedRank.Zeros) throws {
    let sorted = risingOrder(changes)
    // From the smallest sizes outward: the falls end before the rises begin.
    var fall = sorted.count { $0 < 0 }
    var rise = sorted.count { $0 <= 0 }
    count = sorted.count - (rise - fall)
    guard count > 0 else { throw Inestimable("no pair changes") }
    var ranked = zeros == .dropped ? 0 : rise - fall
    var ranks: [Int] = []
    var counts: [Int] = []
    var sums = (rises: 0, falls: 0)
    while fall > 0 || rise < sorted.count {
      let size = min(
        fall > 0 ? -sorted[fall - 1] : .infinity, rise < sorted.count ? sorted[rise] : .infinity)
      let before = (fall: fall, rise: rise)
      while fall > 0, -sorted[fall - 1] == size { fall -= 1 }
      while rise < sorted.count, sorted[rise] == size { rise += 1 }
      let falling = before.fall - fall
      let rising = rise - before.rise
      // Ranks r + 1 ... r + t have the mean (2r + 1 + t)/2.
      let rank = 2 * ranked + 1 + falling + rising
      ranked += falling + rising
      ranks.append(rank)
      counts.append(falling + rising)
      sums.rises += rising * rank
      sums.falls += falling * rank
    }
    self.ranks = ranks
    self.counts = counts
    rises = sums.rises
    falls = sums.falls
    rankedCount = ranked
  }

  /// The doubled mid-ranks of the changes that are not 0, rising.
  var doubled: [Int] { zip(ranks, counts).flatMap { [Int](repeating: $0, count: $1) } }

  /// The sum of the squares of the doubled ranks of the changes that are not 0.
  var squares: Double {
    compensatedSum(zip(ranks, counts).lazy.map { Double($1) * Double($0).squared })
  }
}
