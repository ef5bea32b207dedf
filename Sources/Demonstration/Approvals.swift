/// Draws the comments that a reviewer has approved for quotation.
///
/// The draw is at random among those that may be quoted, so that critical comments are among them in
/// their proportion.
struct Approvals {
  let seed: UInt64
  static let path = "approvals.csv"
  static let reviewer = "Demonstration reviewer"

  /// How many are drawn of each writer in the latest, the second latest and the earlier cohorts.
  private static let quotas: [(writer: StoredComment.Writer, counts: [Int])] = [
    (.headteacher, [14, 8, 4]), (.participant, [20, 10, 4]), (.examiner, [6, 5, 3]),
  ]

  /// The approved comments, in the order of the files.
  func approved(_ comments: [StoredComment]) -> [StoredComment] {
    var random = RandomSource(seed: seed, label: "approvals")
    var places: [Int] = []
    for quota in Self.quotas {
      for (era, count) in quota.counts.enumerated() {
        let candidates = comments.indices.filter { index in
          let comment = comments[index]
          return comment.writer == quota.writer && Self.era(comment.cohort) == era
            && Self.isEligible(comment)
        }
        let quoted = candidates.filter { comments[$0].isQuotation }
        var chosen = Array(quoted.prefix(count))
        for index in random.shuffled(candidates) where chosen.count < count {
          let isRepetition = (places + chosen).contains { place in
            place == index
              || !Self.sentences(comments[place]).isDisjoint(with: Self.sentences(comments[index]))
          }
          if !isRepetition { chosen.append(index) }
        }
        places += chosen
      }
    }
    return places.sorted().map { comments[$0] }
  }

  private static func era(_ cohort: Int) -> Int { max(0, min(2, 7 - cohort)) }

  private static func isEligible(_ comment: StoredComment) -> Bool {
    comment.mayBeQuoted && !comment.isLeftOut && !comment.namesSomebody && !comment.themes.isEmpty
      && comment.words >= 5
  }

  /// The longer sentences of a comment: a reviewer approves nothing twice.
  private static func sentences(_ comment: StoredComment) -> Set<String> {
    Set(
      comment.text.split { ".\n;".contains($0) }
        .map { $0.trimmingPrefix { $0 == " " }.lowercased() }
        .filter { $0.count > 30 })
  }

  /// The file.
  func file(_ comments: [StoredComment]) -> DemonstrationFile {
    var random = RandomSource(seed: seed, label: "approvals/dates")
    var rows = [["comment", "approved_by", "approved_on", "text"]]
    for comment in approved(comments) {
      let day = Day(2018, 11, 19) + random.below(3)
      rows.append([comment.id, Self.reviewer, day.iso, comment.text])
    }
    return DemonstrationFile(path: Self.path, bytes: DelimitedText.plain.bytes(of: rows))
  }
}
