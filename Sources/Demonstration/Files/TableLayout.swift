/// The columns of an export, from which both the file and the plan's mapping are written, so that
/// the two cannot disagree.
struct TableLayout {
  /// One column.
  struct Column {
    /// The heading.
    let header: String
    /// The id that the survey site writes at the beginning of the heading, or `nil`.
    let vendorID: String?
    /// What the column is, in the plan's words, as `as: item, item: h1`.
    let binding: String

    /// The heading without the id.
    var question: String {
      vendorID.map { String(header.dropFirst($0.count + 2)) } ?? header
    }
  }

  private(set) var columns: [Column] = []

  /// The header row.
  var headers: [String] { columns.map(\.header) }

  /// Adds a column that is known by its heading.
  mutating func add(_ header: String, _ binding: String) {
    columns.append(Column(header: header, vendorID: nil, binding: binding))
  }

  /// Adds a column of Jisc Online Surveys, as `3.a.
  ///
  /// I know …`, that is known by `3.a`.
  mutating func add(_ id: String, _ question: String, _ binding: String) {
    columns.append(Column(header: "\(id). \(question)", vendorID: id, binding: binding))
  }

  /// Adds a column that is not stored.
  mutating func drop(_ header: String, because reason: String) {
    add(header, "as: drop, reason: \(YAMLText.quoted(reason))")
  }

  /// The lines of the plan that bind the columns.
  var bindings: [String] {
    columns.enumerated().map { index, column in
      let key =
        column.vendorID.map { "id: \(YAMLText.quoted($0))" }
        ?? "header: \(YAMLText.quoted(column.header))"
      return "- {at: \(index + 1), \(key), \(column.binding)}"
    }
  }

  /// The letter of a sub-question, as `c` for the third.
  static func letter(_ index: Int) -> String {
    String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
  }
}
