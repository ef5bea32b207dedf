/// A number that somebody wrote in a draft.
public struct DraftNumber: Hashable, Sendable {
  /// What the number is of.
  public enum Kind: String, Hashable, Sendable {
    /// A share of 100, or a fraction in words.
    case percentage
    /// A whole number of people or things.
    case count
    /// A number with decimals, as a mean.
    case decimal
  }

  /// How a number is qualified.
  public enum Qualifier: Hashable, Sendable {
    case exactly
    case about
    /// More than it, over it, at least it.
    case above
    /// Fewer than it, under it, nearly it, up to it.
    case below
  }

  /// The line in the draft, from 1.
  public let line: Int
  /// The column in the line, in characters from 1.
  public let column: Int
  /// The words as they were written, with the qualifier, as `more than 1,500`.
  public let words: String
  /// The number; of a percentage, in per cent.
  public let value: Double
  /// Digits after the point; −1 and less where the last digits are rounded, as −2 for 1,500.
  public let places: Int
  public let kind: Kind
  public let qualifier: Qualifier
  /// The sentence that it stands in.
  public let sentence: String
  /// The part of the sentence around it, from the number before to the number after.
  public internal(set) var clause: String

  /// Whether it is said as an end of a range, as `81% to 96%`.
  var isEndOfRange: Bool {
    ["\(words) to ", "\(words)–", "\(words)-", " to \(words)", "–\(words)", "-\(words)"]
      .contains { sentence.contains($0) }
  }

  /// Whether a figure makes the number true.
  ///
  /// An exact number is the figure rounded to as many digits; one that is qualified as more is below
  /// the figure and as near to it as rounding down to its own first two digits would come.
  ///
  /// - Parameters:
  ///   - figure: The figure, in the unit of the number.
  ///   - base: To the nearest of what counts may be rounded, as those of published reports are.
  /// - Returns: Whether it is backed by it.
  func isBacked(by figure: Double, roundedTo base: Int = 1) -> Bool {
    let isRounded =
      kind == .count && base > 1 && value.truncatingRemainder(dividingBy: Double(base)) == 0
    let unit = isRounded ? Double(base) : Self.power(-max(places, 0))
    switch qualifier {
    case .exactly: return abs(figure - value) <= unit / 2 + 1e-9
    case .about: return abs(figure - value) <= max(tolerance, unit / 2) + 1e-9
    case .above: return figure >= value - 1e-9 && figure - value <= 2 * tolerance + unit
    case .below: return figure <= value + 1e-9 && value - figure <= tolerance + unit
    }
  }

  /// How far a figure may lie from a number that is not meant to be exact.
  private var tolerance: Double {
    kind == .percentage ? 3 : 0.1 * abs(value)
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1) { product, _ in exponent < 0 ? product / 10 : product * 10 }
  }
}
