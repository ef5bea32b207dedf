import EvaluationModel
import GRDB

/// The marks of one source's texts, kept while the source is replaced or searched again.
///
/// What a person has decided of a passage holds as long as the text's words stay. So does a mark that
/// a roll of names led to, since the roll may be gone when the text is searched again.
struct ReviewedMarks {
  private var held: [(mark: RedactionMark, text: String)]
  private let keys: [Int64]
  private let database: Database

  /// Reads the marks of a source.
  init(ofSource source: String, in database: Database) throws {
    let rows = try MarkTable(database).fetch(source: source)
    held = rows.map { ($0.mark, $0.text) }
    keys = rows.map(\.key)
    self.database = database
  }

  /// The marks of the texts that are found again, under their new ids.
  func following(_ succession: TextSuccession) -> ReviewedMarks {
    var marks = self
    marks.held = held.compactMap { mark, text in
      succession[mark.text].map { (mark.moved(to: $0), text) }
    }
    return marks
  }

  /// The marks that a new search found, with what was decided before and what must stay.
  func merged(with found: [RedactionMark], in texts: WrittenTexts) -> [RedactionMark] {
    struct Passage: Hashable {
      let text: String
      let kind: RedactionMark.Kind
      let bytes: Range<Int>

      init(_ mark: RedactionMark) {
        text = mark.text
        kind = mark.kind
        bytes = mark.utf8Start..<max(mark.utf8Start, mark.utf8End)
      }
    }
    let standing = held.filter { mark, text in
      texts[mark.text]?.text.utf8.elementsEqual(text.utf8) ?? false
    }.map(\.mark)
    let before = Dictionary(standing.map { (Passage($0), $0) }) { first, _ in first }
    let new = Set(found.map(Passage.init))
    let kept = standing.filter { mark in
      !new.contains(Passage(mark)) && (mark.state != .open || mark.restsOnRoll)
    }
    return found.map { mark in
      guard let before = before[Passage(mark)] else { return mark }
      return RedactionMark(
        text: mark.text, kind: mark.kind, scalarStart: mark.scalarStart,
        scalarEnd: mark.scalarEnd, utf8Start: mark.utf8Start, utf8End: mark.utf8End,
        rule: before.restsOnRoll ? before.rule : mark.rule, state: before.state,
        decidedBy: before.decidedBy, decidedOn: before.decidedOn)
    } + kept
  }

  /// Brings the marks of texts that are stored already up to date.
  func update(with found: [RedactionMark], in texts: WrittenTexts) throws {
    let merged = merged(with: found, in: texts)
    guard Set(merged) != Set(held.map(\.mark)) else { return }
    for key in keys {
      try database.execute(sql: "DELETE FROM redaction_marks WHERE id = ?", arguments: [key])
    }
    _ = try MarkTable(database).insert(merged, in: texts)
  }
}

extension RedactionMark {
  /// The same mark of the text that has another id by now.
  fileprivate func moved(to id: String) -> RedactionMark {
    RedactionMark(
      text: id, kind: kind, scalarStart: scalarStart, scalarEnd: scalarEnd, utf8Start: utf8Start,
      utf8End: utf8End, rule: rule, state: state, decidedBy: decidedBy, decidedOn: decidedOn)
  }
}
