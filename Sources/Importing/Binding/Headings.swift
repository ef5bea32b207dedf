import Diagnostics
import EvaluationModel
import Formats

/// The headings of a table, column by column.
struct Headings {
  /// The file's path, from the evaluation folder.
  var path: String { table.file }
  private let table: Table
  /// The texts of the header rows in each column, from the top.
  let columns: [[String]]
  private let keys: [[String]]
  private let ids: [[String]]

  init(_ table: Table) {
    self.table = table
    columns = (0..<table.columnCount).map { table.headings(ofColumn: $0 + 1) }
    keys = columns.map { headings in
      // A plan that gives the vendor's id may give the question without it.
      headings.flatMap { [$0] + (VendorID.prefix($0).map { [$0.question] } ?? []) }
        .map(LabelKey.key(of:))
    }
    ids = columns.map(VendorID.candidates(in:))
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
