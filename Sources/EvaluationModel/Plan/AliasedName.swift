/// Something of the plan that files call by several names.
public protocol AliasedName {
  /// The id that the plan uses.
  var id: String { get }
  /// The name in reports.
  var name: String { get }
  /// Other ways in which files write it.
  var aliases: [String] { get }
}

extension AliasedName {
  /// Whether `written` is the id, the name or an alias, but for case and outer or repeated spaces.
  ///
  /// - Parameter written: What a file says.
  /// - Returns: Whether it is one of them.
  public func isCalled(_ written: String) -> Bool {
    let key = LabelKey.key(of: written)
    return LabelKey.key(of: id) == key || LabelKey.key(of: name) == key
      || aliases.contains { LabelKey.key(of: $0) == key }
  }
}

/// The form in which labels are compared: survey sites and people differ in case and spaces.
public enum LabelKey {
  /// The label in lower case, with runs of white space made one space, without white space at its
  /// ends, and with typographic apostrophes and dashes made plain.
  ///
  /// - Parameter label: A label as a file or the plan writes it.
  /// - Returns: The form in which labels are compared.
  public static func key(of label: String) -> String {
    var key = ""
    var needsSpace = false
    for scalar in label.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{2007}", "\u{FEFF}":
        needsSpace = !key.isEmpty
        continue
      default: break
      }
      if needsSpace {
        key.unicodeScalars.append(" ")
        needsSpace = false
      }
      switch scalar {
      case "\u{2018}", "\u{2019}": key.unicodeScalars.append("'")
      case "\u{201C}", "\u{201D}": key.unicodeScalars.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": key.unicodeScalars.append("-")
      case "A"..."Z", "\u{80}"...: key += scalar.properties.lowercaseMapping
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key
  }
}
