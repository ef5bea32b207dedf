import Reporting

extension AnnualReport {
  /// A table, or, where it has many rows, those that matter most in sight and the others folded away
  /// after them.
  ///
  /// A few rows too many are not worth folding.
  ///
  /// - Parameters:
  ///   - table: The whole table.
  ///   - most: How many rows stay in sight.
  ///   - keepsLast: Whether the last rows stay in sight, as of a series over the years.
  ///   - summary: What the others are, with their number; the caption of their table.
  /// - Returns: One table or two.
  func folded(
    _ table: Table, inSight most: Int = 12, keepsLast: Bool = false, summary: (Int) -> Text
  ) -> [Block] {
    guard table.rows.count > most + most / 4 else { return [.table(table)] }
    let others = table.rows.count - most
    func part(_ rows: some Sequence<Row>, id: String, caption: Text) -> Table {
      Table(
        id: id, caption: caption, columns: table.columns, rows: Array(rows), tints: table.tints,
        notes: table.notes)
    }
    let shown = keepsLast ? table.rows.suffix(most) : table.rows.prefix(most)
    let rest = keepsLast ? table.rows.prefix(others) : table.rows.suffix(others)
    let caption = summary(others)
    return [
      .table(part(shown, id: table.id, caption: table.caption)),
      .disclosure(
        summary: caption,
        blocks: [.table(part(rest, id: "\(table.id)-others", caption: caption))]),
    ]
  }
}
