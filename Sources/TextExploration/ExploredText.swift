public import TextCoding

/// An answer with the themes that were found in it, as all looks into a body of texts take it.
public struct ExploredText: Hashable, Sendable {
  /// A passage that may identify somebody: nothing looks at its words, and it is never shown.
  public struct HiddenPassage: Hashable, Sendable {
    /// Where it is, in Unicode scalars of the text.
    public let scalars: Range<Int>
    /// The word that takes its place in brackets, as `name`.
    public let placeholder: String

    public init(scalars: Range<Int>, placeholder: String) {
      self.scalars = scalars
      self.placeholder = placeholder
    }
  }

  /// A theme that was found.
  public struct Code: Hashable, Sendable {
    /// The theme's name in the codebook.
    public let theme: String
    /// The passages that it rests on; empty where a person found the theme in the whole text.
    public let spans: [TextSpan]

    public init(theme: String, spans: [TextSpan]) {
      self.theme = theme
      self.spans = spans
    }

    /// How often the theme is mentioned: at least once.
    public var mentions: Int { max(spans.count, 1) }
  }

  /// The caller's name for the text; need not be unique.
  public let id: String
  /// The text as it was written.
  public let text: String
  /// The group that it belongs to, as a cohort; or `nil` where it is not known or not asked for.
  public let group: String?
  /// The themes in it, each once, in the order of the codebook.
  public let codes: [Code]
  /// What is hidden of it, in the order of the text, without overlap.
  public let hidden: [HiddenPassage]
  /// Whether whoever wrote it agreed to be quoted, or nothing says that they were to be asked.
  public let mayBeQuoted: Bool

  public init(
    id: String, text: String, group: String? = nil, codes: [Code] = [],
    hidden: [HiddenPassage] = [], mayBeQuoted: Bool = true
  ) {
    self.id = id
    self.text = text
    self.group = group
    self.codes = codes
    self.hidden = hidden
    self.mayBeQuoted = mayBeQuoted
  }

  /// Whether a theme was found in the text.
  ///
  /// - Parameter theme: The theme's name in the codebook.
  /// - Returns: Whether it was.
  public func has(_ theme: String) -> Bool { codes.contains { $0.theme == theme } }

  /// The text on one line, with words in brackets in the place of what is hidden.
  public var shown: String { shown(whole) }

  /// The stretch from the beginning of the text to its end.
  var whole: TextSpan {
    TextSpan(scalars: 0..<text.unicodeScalars.count, bytes: 0..<text.utf8.count)
  }

  /// A stretch of the text on one line, with words in brackets in the place of what is hidden.
  ///
  /// It takes time in proportion to the stretch, not to the text.
  ///
  /// - Parameter stretch: Where it is.
  /// - Returns: The words of the stretch; a hidden passage that reaches into it is one placeholder.
  func shown(_ stretch: TextSpan) -> String {
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    var position = text.utf8.index(text.utf8.startIndex, offsetBy: stretch.bytes.lowerBound)
    var number = stretch.scalars.lowerBound
    func advance(to target: Int, copying: Bool) {
      while number < target, position < scalars.endIndex {
        if copying { result.append(scalars[position]) }
        position = scalars.index(after: position)
        number += 1
      }
    }
    for passage in hidden where passage.scalars.overlaps(stretch.scalars) {
      advance(to: passage.scalars.lowerBound, copying: true)
      result.append(contentsOf: "[\(passage.placeholder)]".unicodeScalars)
      advance(to: min(passage.scalars.upperBound, stretch.scalars.upperBound), copying: false)
    }
    advance(to: stretch.scalars.upperBound, copying: true)
    return String(result).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a stretch shares a character with something hidden.
  func isHidden(_ scalars: Range<Int>) -> Bool {
    hidden.contains { $0.scalars.overlaps(scalars) }
  }
}
