import Diagnostics
import ZippedXML

/// The styles of a document: which are headings, lists, bold, or hidden.
final class WordStyles: XMLHandler {
  private struct Style {
    var name = ""
    var parent: String?
    var outlineLevel: Int?
    var list: Int?
    var level: Int?
    var isBold: Bool?
    var isHidden: Bool?
  }

  /// Styles may be based on styles; a chain longer than this is a ring.
  private static let longestChain = 40
  private static let limit = 20_000

  private var styles: [String: Style] = [:]
  private var current: String?
  /// The style of paragraphs that name none.
  private var standard: String?
  private var formats: [String: (isBold: Bool?, isHidden: Bool?)] = [:]
  private var skipped = 0

  func start(_ element: XMLElement) throws(Diagnostic) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    guard WordNames.isMain(element.namespace) else { return }
    switch element.name {
    // Formatting for parts of tables, and what a tracked change took away.
    case "tblStylePr", "pPrChange", "rPrChange": skipped = 1
    case "style":
      current = element.word("styleId")
      guard let current else { return }
      guard styles.count < Self.limit else { throw WordBody.tooLarge("styles") }
      styles[current] = Style()
      if element.word("type") == "paragraph", element.word("default").map(XMLElement.isOn) == true {
        standard = current
      }
    case "name": change { $0.name = element.value ?? "" }
    case "basedOn": change { $0.parent = element.value }
    case "outlineLvl": change { $0.outlineLevel = element.value.flatMap { Int($0) } }
    case "numId": change { $0.list = element.value.flatMap { Int($0) } }
    case "ilvl": change { $0.level = element.value.flatMap { Int($0) } }
    case "b": change { $0.isBold = element.isOn }
    case "vanish": change { $0.isHidden = element.isOn }
    default: break
    }
  }

  func end(_ name: XMLName, namespace: XMLName) {
    if skipped > 0 {
      skipped -= 1
    } else if name == "style", WordNames.isMain(namespace) {
      current = nil
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func change(_ change: (inout Style) -> Void) {
    guard let current, var style = styles[current] else { return }
    change(&style)
    styles[current] = style
  }

  /// A style and those that it is based on, itself first.
  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var next = id ?? standard
    while let id = next, let style = styles[id], chain.count < Self.longestChain {
      chain.append(style)
      next = style.parent
    }
    return chain
  }

  /// The level of a heading, from 1, or `nil` where the style is none.
  ///
  /// Word's own heading styles have the English name in every language, whatever their ids; a style
  /// that is based on one is a heading too, and so is one with an outline level.
  func headingLevel(of id: String?) -> Int? {
    for style in chain(id) {
      if let level = style.outlineLevel { return (0...8).contains(level) ? level + 1 : nil }
      let name = style.name.lowercased()
      if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) {
        return level
      }
    }
    return nil
  }

  /// Whether the style is that of the document's title.
  func isTitle(_ id: String?) -> Bool { chain(id).contains { $0.name.lowercased() == "title" } }

  /// Whether the style is that of a table of contents, which repeats the headings.
  func isContents(_ id: String?) -> Bool {
    chain(id).contains { style in
      let name = style.name.lowercased()
      return name.hasPrefix("toc ") || name == "toc heading" || name == "table of figures"
    }
  }

  /// The list that the style puts paragraphs into, and the level in it.
  func list(of id: String?) -> (list: Int, level: Int)? {
    let chain = chain(id)
    guard let list = chain.lazy.compactMap(\.list).first, list != 0 else { return nil }
    return (list, chain.lazy.compactMap(\.level).first ?? 0)
  }

  /// Whether the style makes paragraphs bold.
  func isBold(_ id: String?) -> Bool { format(id).isBold ?? false }

  /// Whether a style of characters says that they are bold; `nil` where it says nothing.
  func boldOfCharacters(_ id: String) -> Bool? {
    styles[id] == nil ? nil : format(id).isBold
  }

  /// Whether the style hides text.
  func isHidden(_ id: String?) -> Bool { format(id).isHidden ?? false }

  /// What a style and those it is based on say, looked up once for each style.
  private func format(_ id: String?) -> (isBold: Bool?, isHidden: Bool?) {
    let key = id ?? ""
    if let known = formats[key] { return known }
    let chain = chain(id)
    let format = (
      isBold: chain.lazy.compactMap(\.isBold).first,
      isHidden: chain.lazy.compactMap(\.isHidden).first
    )
    formats[key] = format
    return format
  }
}
