/// Words with emphasis and links, but never with markup of their own.
///
/// A string literal makes one; its interpolations mark runs:
/// `"Of heads, \(strong: "84%") agree (\(reference: "fig-agreement"))."`
public struct Text: Hashable, Sendable {
  /// A piece of text that looks one way.
  public enum Run: Hashable, Sendable {
    case plain(String)
    case strong(String)
    case emphasis(String)
    /// A file name, a setting or a command.
    case code(String)
    /// The words in a quotation that a theme was found by.
    case highlight(String)
    /// Words that lead to an anchor of this report.
    case link(String, to: String)
    /// The number of a figure, table or section of this report, as `Figure 2`, leading to it.
    case reference(to: String)
  }

  /// The pieces in reading order.
  public let runs: [Run]

  public init(_ runs: [Run]) {
    self.runs = runs
  }

  public init(_ string: String) {
    self.runs = string.isEmpty ? [] : [.plain(string)]
  }

  /// Whether there is nothing to read.
  public var isEmpty: Bool {
    runs.allSatisfy { run in
      switch run {
      case .plain(let words), .strong(let words), .emphasis(let words), .code(let words),
        .highlight(let words), .link(let words, _):
        words.allSatisfy(\.isWhitespace)
      case .reference: false
      }
    }
  }

  /// One text after another.
  public static func + (first: Text, second: Text) -> Text {
    Text(first.runs + second.runs)
  }

  /// Texts one after another, with `separator` between them.
  ///
  /// - Parameters:
  ///   - texts: The texts in reading order.
  ///   - separator: What stands between two of them.
  /// - Returns: One text.
  public static func joined(_ texts: [Text], separator: Text = " ") -> Text {
    var runs: [Run] = []
    for (index, text) in texts.enumerated() {
      if index > 0 { runs += separator.runs }
      runs += text.runs
    }
    return Text(runs)
  }
}

extension Text: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(value)
  }

  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.runs)
  }
}
