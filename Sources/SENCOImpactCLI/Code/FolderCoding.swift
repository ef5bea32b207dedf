import Archive
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import TextCoding

/// Codes the comments of an evaluation's archive.
struct FolderCoding {
  /// The evaluation folder.
  let folder: URL
  /// The path of the archive, which must be there.
  let archivePath: String
  /// The codebook that the user names, or `nil` for the evaluation's own.
  let codebookPath: String?

  /// What is coded, and with what.
  private struct Work {
    let archive: Archive
    let coding: CommentCoding
    let texts: [IdentifiedText]
    /// The comments of which others may not see all.
    let hidden: [String: ShownComment]
  }

  /// Codes all comments, stores the codings, and writes them or what has changed.
  ///
  /// - Parameter format: The form of the codings, or `nil` for the changes.
  /// - Throws: A `Diagnostic`; the archive is then as before.
  func run(format: CodingTable.Format?) throws {
    let work = try open()
    let codebook = work.coding.codebook
    let codings = Coder(codebook: codebook).code(work.texts)
    let stored = codings.map(CommentCoding.stored)
    let held = try work.archive.codings(coder: StoredCoding.rules)
    let changes = CodingChanges(
      from: CodingChanges.latest(held, preferring: codebook.stamp), to: stored, codebook: codebook)
    if Set(held.filter { $0.codebookVersion == codebook.stamp }) != Set(stored) {
      try work.archive.storeCodings(stored, byRulesOf: codebook.stamp)
    }
    StandardError.write("\(changes.summary(ofComments: work.texts.count))\n")
    guard let format else {
      try StandardOutput.write(changes.table.rendered(as: TableFormat.text))
      return
    }
    let form = CodingTable(format: format, themes: codebook.themes.map(\.id))
    let byComment = Dictionary(grouping: codings, by: \.commentID)
    var bytes = ByteBuffer()
    bytes.append(form.header)
    for text in work.texts {
      form.append(text, byComment[text.id] ?? [], shown: work.hidden[text.id], to: &bytes)
    }
    try StandardOutput.write(bytes.array)
  }

  /// Writes how one comment is coded, rule by rule; nothing is stored.
  ///
  /// - Parameter id: The comment's id.
  /// - Throws: `comment.absent`, a `Diagnostic`.
  func explain(_ id: String) throws {
    let work = try open()
    guard let text = work.texts.first(where: { $0.id == id }) else {
      throw Diagnostic(
        code: "comment.absent", "there is no comment with the id \"\(id)\"",
        at: Place(file: archivePath), expected: work.texts.first.map { "an id such as \($0.id)" },
        fix: "senco-impact code \(folder.relativePath) --format wide lists all ids")
    }
    let trace = Coder(codebook: work.coding.codebook).trace(text)
    try StandardOutput.write(TraceText.text(trace, of: text, shown: work.hidden[id]))
  }

  private func open() throws -> Work {
    let opened = try CodedFolder(folder, archive: archivePath, codebook: codebookPath)
    let coding = CommentCoding(plan: opened.plan, codebook: opened.codebook)
    return Work(
      archive: opened.archive, coding: coding, texts: coding.texts(of: opened.records),
      hidden: ShownComment.hidden(in: opened.records))
  }
}
