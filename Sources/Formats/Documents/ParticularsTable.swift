extension DocumentTable {
  /// The fields in a table of labels and values: two columns, or four; `nil` where it is none.
  var particulars: [Document.Field]? {
    var fields: [Document.Field] = []
    for row in rows {
      let cells = row.cells
      guard cells.count == 2 || cells.count == 4 else { return nil }
      for index in stride(from: 0, to: cells.count, by: 2) {
        let label = Self.oneLine(cells[index].text)
        if label.isEmpty, cells[index + 1].blocks.isEmpty { continue }
        guard !label.isEmpty, label.split(separator: " ").count <= 8, !label.hasSuffix("?"),
          NumberedTitle(label).number == nil
        else { return nil }
        fields.append(
          Document.Field(
            key: label.hasSuffix(":") ? String(label.dropLast()) : label,
            value: Self.oneLine(cells[index + 1].blocks.map(\.text).joined(separator: " ")),
            place: cells[index].blocks.first?.place ?? row.place))
      }
    }
    return fields.isEmpty ? nil : fields
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
