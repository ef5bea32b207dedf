import Archive
import EvaluationModel
import Foundation
import ImpactAnalysis
import TextCoding

extension GivenCodings {
  /// Reads what people found in an evaluation's comments, and what the codebook's rules find in the
  /// same comments now.
  ///
  /// Comments that were drawn because they were coded differently, or that somebody chose to read,
  /// would show another agreement than there is in all: they are left out unless they are asked for.
  /// Readings of sheets that showed what the rules find are always left out.
  ///
  /// - Parameters:
  ///   - folder: The evaluation folder.
  ///   - path: The archive.
  ///   - isTakingAll: Whether comments count that were not drawn by chance.
  /// - Throws: A `Diagnostic` where plan, codebook or archive is not there or cannot be used.
  init(folder: URL, archive path: String, isTakingAll: Bool) throws {
    let (plan, _) = try PlanText.read(in: folder)
    let codebook = try CodebookText.read(of: plan, in: folder) { StandardError.write("\($0)\n") }
      .codebook
    let archive = try Archive(at: path, creatingIfAbsent: false)
    let stored = try archive.readings()
    let people = HumanCodings(
      byRules: stored.isEmpty
        ? [] : CommentCoding(plan: plan, codebook: codebook).codings(of: try archive.records()),
      readings: stored, samples: try archive.samples())
    let independent = people.independent
    let shown = stored.count - independent.readings.count
    if shown > 0 {
      StandardError.write(
        """
        \(shown) \(shown == 1 ? "reading" : "readings") of sheets that showed what the rules find \
        \(shown == 1 ? "is" : "are") left out: whoever reads them is no independent coder

        """)
    }
    let used = isTakingAll ? independent.readings : independent.representative
    if used.count < independent.readings.count {
      let left = independent.readings.count - used.count
      StandardError.write(
        """
        \(left) \(left == 1 ? "reading" : "readings") of comments that were not drawn by chance \
        \(left == 1 ? "is" : "are") left out; --all takes \(left == 1 ? "it" : "them") in

        """)
    }
    var comments: [String] = []
    var seen: Set<String> = []
    for reading in used where seen.insert(reading.comment).inserted {
      comments.append(reading.comment)
    }
    readings = used.map(people.compared) + people.comparedRules(of: comments)
    themes = codebook.themes.map(\.id)
    labels = Dictionary(codebook.themes.map { ($0.id, $0.label) }) { first, _ in first }
    fix =
      """
      have people read comments first: senco-impact review \(folder.relativePath) --sheet coding.xlsx
      """
  }
}
