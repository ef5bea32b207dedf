import EvaluationModel
import ImpactAnalysis
import Testing

@Suite("Readings that chance decided on")
struct ReadByChanceTests {
  private func sample(_ id: String, _ kind: CodingSample.Kind, _ comments: [String]) throws
    -> CodingSample
  {
    CodingSample(
      id: id, kind: kind, seed: 1, date: try #require(CalendarDate(iso: "2018-05-01")),
      codebookVersion: "1", themes: ["time"],
      population: CodingSample.Population(count: 9), size: comments.count, comments: comments)
  }

  /// A reading written as `MA b drawn`: who, which comment, for the sake of which sample.
  private func readings(_ written: [String]) -> [CommentReading] {
    written.map { line in
      let words = line.split(separator: " ").map(String.init)
      return CommentReading(
        comment: words[1], coder: words[0], codebookVersion: "1",
        sample: words.count > 2 ? words[2] : nil, codings: [])
    }
  }

  /// The comments a to e were drawn by chance, b, d and f because coders differed.
  static let cases: [(what: String, readings: [String], counting: [String])] = [
    (
      "who read only where coders differed says nothing of all comments",
      ["MA a drawn", "MA b drawn", "KT b differing", "KT d differing"], ["MA a", "MA b"]
    ),
    (
      "what had been read before is not asked again, and counts up to where the reader has got",
      ["KT b differing", "KT d differing", "KT f differing", "KT a drawn", "KT c drawn"],
      ["KT b", "KT a", "KT c"]
    ),
    (
      "a reading for no sample's sake counts where the comment was drawn", ["MA b", "MA f"],
      ["MA b"]
    ),
    ("a sample that the archive no longer knows is none", ["MA b gone", "MA f gone"], ["MA b"]),
    ("a comment that is no longer in its sample is not counted", ["MA x drawn"], []),
  ]

  @Test("Of readings of comments that were drawn by chance", arguments: cases)
  func representative(what: String, readings: [String], counting: [String]) throws {
    let people = HumanCodings(
      byRules: [], readings: self.readings(readings),
      samples: [
        try sample("drawn", .random, ["a", "b", "c", "d", "e"]),
        try sample("differing", .disagreement, ["b", "d", "f"]),
      ])
    #expect(people.representative.map { "\($0.coder) \($0.comment)" } == counting, "\(what)")
  }
}
