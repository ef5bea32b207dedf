/// The character between the cells of a text table.
public enum Delimiter: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2c
  case semicolon = 0x3b
  case tab = 0x09
  case verticalBar = 0x7c

  /// Why a delimiter was chosen.
  public enum Evidence: String, Hashable, Sendable {
    /// The user said so.
    case given = "as given"
    /// The first line says so, as `sep=;`.
    case separatorLine = "by the first line"
    /// It divides the first records most evenly.
    case records = "by the first records"
    /// No delimiter divides the records: a table of one column.
    case singleColumn = "there is one column"
  }

  /// A delimiter and why it was chosen.
  public struct Choice: Hashable, Sendable, CustomStringConvertible {
    public let delimiter: Delimiter
    public let evidence: Evidence

    public init(_ delimiter: Delimiter, _ evidence: Evidence) {
      self.delimiter = delimiter
      self.evidence = evidence
    }

    /// The choice in words, as `semicolon (by the first line)`.
    public var description: String { "\(delimiter.name) (\(evidence.rawValue))" }
  }

  /// The delimiter that a character is, or `nil`.
  ///
  /// - Parameter character: `,`, `;`, `|` or a tab.
  public init?(_ character: Character) {
    guard let byte = character.asciiValue else { return nil }
    self.init(rawValue: byte)
  }

  /// The delimiter's name in a sentence.
  public var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .verticalBar: "vertical bar"
    }
  }

  /// The delimiter that divides the first records most evenly into most cells.
  ///
  /// Each candidate reads up to 30 records. Its score is the share of records that have the most
  /// frequent width, times the logarithm of the width; halved where the first record, the header,
  /// has another width; less where quotation marks stand in the wrong places. So a semicolon file
  /// whose first question holds a comma is read rightly.
  ///
  /// - Parameter text: UTF-8, without a `sep=` line.
  /// - Returns: The delimiter, or a comma where none divides the records.
  public static func detected(in text: ArraySlice<UInt8>) -> Choice {
    var best = (choice: Choice(.comma, .singleColumn), score: 0.0)
    for delimiter in allCases {
      let score = DelimiterScore(delimiter, in: text).value
      if score > best.score { best = (Choice(delimiter, .records), score) }
    }
    return best.choice
  }
}
