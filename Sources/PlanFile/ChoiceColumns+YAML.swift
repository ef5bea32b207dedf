import EvaluationModel
import LocatedYAML

extension ColumnBinding {
  /// The columns of a grid, each with the item and the heading that stand at its place in the
  /// lists.
  static func grid(_ group: YAMLGroup) throws -> [ColumnBinding] {
    for (one, many) in [("header", "headers"), ("id", "ids"), ("item", "items")] {
      guard let node = group[one] else { continue }
      throw node.problem(
        "plan.column-key", "\"\(one)\" is of one column, and a grid has several",
        fix: "write \(many): […], one for each column")
    }
    let first = try position(group.required("at"))
    let lastNode = try group.required("to")
    let last = try position(lastNode)
    guard first <= last else {
      throw lastNode.problem(
        "plan.grid", "the grid ends (column \(last)) before it begins (column \(first))",
        fix: "put the last column at \"to\"")
    }
    let width = last - first + 1
    func list(_ key: String) throws -> [String] {
      guard let node = group[key] else { return [] }
      let texts = try node.texts()
      guard texts.count == width else {
        throw node.problem(
          "plan.grid",
          "columns \(first) to \(last) are \(width), and \"\(key)\" has \(texts.count) entries",
          expected: "one entry for each column, in their order")
      }
      return texts
    }
    _ = try group.required("items")
    let items = try list("items")
    let headers = try list("headers")
    let ids = try list("ids")
    guard !headers.isEmpty || !ids.isEmpty else {
      throw group.node.problem(
        "plan.unchecked-column", "columns \(first) to \(last) are bound by their position alone",
        expected: "the headings or the vendor's ids that must stand there",
        fix: "add headers: […] or ids: […], so that a changed export is noticed")
    }
    let occasion: Occasion = try group["occasion"]?.choice() ?? .single
    let values = try values(group)
    return items.enumerated().map { index, item in
      ColumnBinding(
        position: first + index, vendorID: ids.isEmpty ? nil : ids[index],
        header: headers.isEmpty ? nil : headers[index], role: .item(item, occasion),
        values: values)
    }
  }

  /// What stands between the options of one cell.
  static func separator(yaml: YAMLValue) throws -> String {
    let written = try yaml.text()
    guard !written.isEmpty else {
      throw yaml.problem(
        "plan.separator", "nothing stands between the options",
        expected: "what stands there, as \";\" or \", \"",
        fix: "leave \"separator\" out where one option only can be ticked")
    }
    return written
  }
}

extension ColumnBinding.Word {
  /// Keys that mean something for some words only, so that none is passed over.
  private static let ownKeys: [(keys: [String], words: [Self])] = [
    (["question"], [.option, .options, .otherText]),
    (["option", "ticked", "unticked", "not_shown"], [.option]),
    (["separator"], [.options]),
    (["section"], [.recommendations]),
    (["to", "items", "headers", "ids"], [.grid]),
  ]

  /// Throws a `Diagnostic` at a key that means nothing for a column that is bound so.
  func checkKeys(of group: YAMLGroup) throws {
    for (keys, words) in Self.ownKeys where !words.contains(self) {
      for key in keys {
        guard let node = group[key] else { continue }
        throw node.problem(
          "plan.column-key",
          "\"\(key)\" means nothing for a column that is bound \"as: \(rawValue)\"",
          expected: "as: " + words.map(\.rawValue).joined(separator: " or "),
          fix: "remove it, or mend \"as\"")
      }
    }
  }
}
