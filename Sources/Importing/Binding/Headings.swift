import Diagnostics
import EvaluationModel
import Formats

/// The headings of a table, column by column.
struct Headings {
  /// The file's path, from the evaluation folder.
  var path: String { table.file }
  private let table: Table
  /// The texts that each column may be known by: those of the header rows, from the top, and
  /// question and row together, as `How far do you agree? [I have enough time]`.
  let columns: [[String]]
  private let keys: [[String]]
  private let ids: [[String]]

  /// The headings of a table whose header rows belong together in some way.
  init(_ table: Table, rows: HeadingRows) {
    self.table = table
    var question = ""
    columns = (0..<table.columnCount).map { index in
      let headings = table.headings(ofColumn: index + 1)
      guard headings.count >= 2, rows != .apart else { return headings }
      if !headings[0].isEmpty || rows == .together { question = headings[0] }
      return headings + Self.together(question, headings[1])
    }
    keys = columns.map { headings in
      // A plan that gives the vendor's id may give the question without it.
      headings.flatMap { [$0] + (VendorID.prefix($0).map { [$0.question] } ?? []) }
        .map(LabelKey.key(of:))
    }
    ids = columns.map(VendorID.candidates(in:))
  }

  /// Question and row in the form in which Google Forms writes them, where both are given.
  private static func together(_ question: String, _ row: String) -> [String] {
    let question = CommentText.trimmed(question)
    let row = CommentText.trimmed(row)
    return question.isEmpty || row.isEmpty || question == row ? [] : ["\(question) [\(row)]"]
  }

  /// What a column is called in a report: question and row together where both are given, else the
  /// longest text that is not for machines.
  func title(of position: Int) -> String {
    let texts = columns[position - 1]
    guard texts.count == table.header.count else { return texts.last ?? "" }
    return texts.filter { VendorID.importID($0) == nil }.max { $0.count < $1.count } ?? ""
  }

  /// The place of a column's heading.
  func place(of position: Int) -> Place {
    guard let header = table.header.first else { return Place(file: path) }
    return table.place(record: header, column: position)
  }

  /// Whether a binding's heading, where it has one, stands in a column.
  func hasHeader(of binding: ColumnBinding, at position: Int) -> Bool {
    guard let header = binding.header else { return true }
    return columns.indices.contains(position - 1)
      && keys[position - 1].contains(LabelKey.key(of: header))
  }

  /// Whether a binding's vendor id, where it has one, stands in a column.
  func hasVendorID(of binding: ColumnBinding, at position: Int) -> Bool {
    guard let id = binding.vendorID else { return true }
    return columns.indices.contains(position - 1) && ids[position - 1].contains(id)
  }

  /// The columns, from 1, that a binding fits: by the vendor's id alone where it has one, since the
  /// wording of a question may have been changed.
  func positions(fitting binding: ColumnBinding) -> [Int] {
    (1...max(columns.count, 1)).filter { position in
      binding.vendorID == nil
        ? hasHeader(of: binding, at: position) : hasVendorID(of: binding, at: position)
    }
  }

  /// The heading or id of the file that is nearest to the one that a binding asks for.
  func nearest(to binding: ColumnBinding) -> (text: String, position: Int)? {
    var wanted: [(word: String, candidates: [(text: String, position: Int)])] = []
    if let id = binding.vendorID {
      wanted.append(
        (id, zip(1..., ids).flatMap { position, ids in ids.map { ($0, position) } }))
    }
    if let header = binding.header {
      wanted.append(
        (header, zip(1..., columns).flatMap { position, texts in texts.map { ($0, position) } }))
    }
    // LimeSurvey's `affSat1` becomes `matrix[affSat1]` when it is moved into a matrix.
    if let (id, candidates) = wanted.first, binding.vendorID != nil,
      let inMatrix = candidates.first(where: {
        $0.text.hasSuffix("[\(id)]") || $0.text.hasPrefix("\(id)[")
      })
    {
      return inMatrix
    }
    for (word, candidates) in wanted {
      if let near = NearMiss.suggestion(for: word, among: candidates.map(\.text)),
        let candidate = candidates.first(where: { $0.text == near })
      {
        return candidate
      }
    }
    return nil
  }
}
