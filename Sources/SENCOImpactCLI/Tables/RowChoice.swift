import Diagnostics
import Foundation
import TableAnalysis

/// The rows that a user chooses by what they hold, as `cohort=c8`.
///
/// Several values of one column choose the rows with any of them; of several columns all must fit.
struct RowChoice {
  /// What was chosen of one column.
  private struct Wish {
    let position: Int
    var values: [String]
  }

  private var wishes: [Wish] = []

  /// - Parameters:
  ///   - written: What the user wrote: COLUMN=VALUE, several times.
  ///   - names: The table's columns.
  /// - Throws: A `Diagnostic` where one is not of this form, or there is no such column.
  init(_ written: [String], of names: NamedColumn) throws(Diagnostic) {
    for text in written {
      let (name, value) = try Self.parts(of: text, names)
      let position = try names.position(of: name, option: "--where")
      if let known = wishes.firstIndex(where: { $0.position == position }) {
        wishes[known].values.append(value)
      } else {
        wishes.append(Wish(position: position, values: [value]))
      }
    }
  }

  /// The rows that fit.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - column: Gives the column at a place, from 1.
  /// - Throws: A `Diagnostic` where a column has no such value, or no row fits all.
  /// - Returns: The rows, from 0, or `nil` where all were meant.
  func rows(of count: Int, column: (Int) throws -> Column) throws -> [Int]? {
    guard !wishes.isEmpty else { return nil }
    var kept = Array(0..<count)
    for wish in wishes {
      let column = try column(wish.position)
      let counts = column.counts
      var wanted: Set<Int32> = []
      for value in wish.values {
        let found = column.values.indices.filter {
          counts[$0] > 0 && Self.fits(column.values[$0], value)
        }
        guard !found.isEmpty else { throw Self.unknown(value, in: column, counts) }
        wanted.formUnion(found.map(Int32.init))
      }
      kept.removeAll { !wanted.contains(column.rows[$0]) }
    }
    guard !kept.isEmpty else {
      throw Diagnostic(
        code: "where.no-rows", "no row fits everything that --where asks for",
        fix: "choose by fewer columns")
    }
    return kept
  }

  private static func fits(_ value: Column.Value, _ wanted: String) -> Bool {
    value.missing == nil ? value.text == wanted || value.label == wanted : wanted.isEmpty
  }

  /// A heading may hold the sign itself: the longest that is there counts.
  private static func parts(
    of text: String, _ names: NamedColumn
  ) throws(Diagnostic) -> (name: String, value: String) {
    let signs = text.indices.filter { text[$0] == "=" }
    guard let first = signs.first else {
      throw Diagnostic(
        code: "where.form", "--where \"\(text)\" names no value",
        expected: "a column, the sign = and a value, as --where cohort=c8",
        fix: "write --where COLUMN=VALUE")
    }
    let sign = signs.last { names.headings.contains(String(text[..<$0])) } ?? first
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  /// Values are shown only where several rows share them: others may be what somebody wrote.
  private static func unknown(
    _ value: String, in column: Column, _ counts: [Int]
  ) -> Diagnostic {
    let shared = column.values.indices.filter { counts[$0] > 0 && column.values[$0].missing == nil }
    let rows = shared.reduce(0) { $0 + counts[$1] }
    let isList = shared.count <= 30 && rows >= 2 * shared.count
    let texts = isList ? shared.map { column.values[$0].text } : []
    let candidates = texts + (isList ? shared.compactMap { column.values[$0].label } : [])
    let near = Self.nearest(to: value, among: candidates)
    return Diagnostic(
      code: "where.no-value", "no row has \"\(value)\" in the column \"\(column.name)\"",
      expected: texts.isEmpty ? nil : texts.map { "\"\($0)\"" }.joined(separator: ", "),
      fix: near.map { "did you mean --where \"\(column.name)=\($0)\"?" }
        ?? "write the value as the table has it")
  }

  /// The candidate that was meant: but for case, by few letters, or by how it begins.
  private static func nearest(to value: String, among candidates: [String]) -> String? {
    let wanted = value.lowercased()
    if let same = candidates.first(where: { $0.lowercased() == wanted }) { return same }
    if let near = NearMiss.suggestion(for: value, among: candidates) { return near }
    let shared = candidates.map { $0.lowercased().commonPrefix(with: wanted).count }
    guard let most = shared.max(), most >= 3 else { return nil }
    return shared.firstIndex(of: most).map { candidates[$0] }
  }
}
