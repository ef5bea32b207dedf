/// How much room a table takes on paper.
enum TableShape: String {
  /// Two or three columns, which stand together rather than at the two edges of the page.
  case narrow = "few-columns"
  /// A table that fills the page.
  case ordinary = ""
  /// A table that fills the page in smaller letters.
  case dense
  /// A table that would be cut on paper, so that its rows are printed as lists.
  case wide = "long-form"

  /// The classes of the table's element, or `nil` where there are none.
  func style(hasTints: Bool) -> String? {
    let classes = [rawValue, hasTints ? "heat" : ""].filter { !$0.isEmpty }
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }
}

extension Table {
  /// How much room the table takes on paper, where a line holds about 95 letters, or 120 small ones.
  var shape: TableShape {
    var letters = 0
    for (index, column) in columns.enumerated() {
      let words = column.heading.split(separator: " ").map(\.count).max() ?? 0
      let cells = rows.compactMap { row in
        let cell = index == 0 ? nil : row.cells.dropFirst(index - 1).first
        return cell?.isText == false ? cell?.printed(naming: { $0 }).count : nil
      }
      letters += 2 + max(words, cells.max() ?? 0, column.kind == .text ? 12 : 0)
    }
    switch letters {
    case ...95: return columns.count <= 3 ? .narrow : .ordinary
    case ...120: return .dense
    default: return .wide
    }
  }
}
