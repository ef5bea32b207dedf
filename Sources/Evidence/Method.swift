/// How a number was computed: its name in files, its name in words, and where the formula is from.
public struct Method: Hashable, Sendable {
  /// The name in files, as `newcombe`.
  public let name: String
  /// The name in words, as `Newcombe's hybrid score interval`.
  public let title: String
  /// The source of the formula, or `nil` where it is arithmetic.
  public let citation: Citation?

  public init(name: String, title: String, citation: Citation? = nil) {
    self.name = name
    self.title = title
    self.citation = citation
  }
}

/// A published source of a formula or of a cut-off.
public struct Citation: Hashable, Sendable {
  /// The authors, as `Newcombe`.
  public let authors: String
  /// The year of publication.
  public let year: Int
  /// Title, journal, volume, pages and the equation or method number.
  public let reference: String

  public init(authors: String, year: Int, reference: String) {
    self.authors = authors
    self.year = year
    self.reference = reference
  }

  /// The source as it stands in running text: `Newcombe (1998)`.
  public var short: String { "\(authors) (\(year))" }
}
