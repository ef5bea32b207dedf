import Reporting

extension AnnualReport {
  /// A share of people as one says it, as `about nine in ten headteachers`.
  ///
  /// The nearest of the fractions that people use is taken; the percentage stands beside it wherever
  /// this is said.
  ///
  /// - Parameters:
  ///   - share: The share, 0 ... 1.
  ///   - people: Who they are, in the plural.
  /// - Returns: Words that begin with a small letter.
  func peopleInWords(_ share: Double, of people: String) -> String {
    switch share {
    case ...0: return sayPlainly("in-brief.none-of", ["who": .init(people)])
    case ..<0.05: return sayPlainly("in-brief.hardly-any", ["who": .init(people)])
    case 1...: return sayPlainly("in-brief.all-of", ["who": .init(people)])
    case 0.95...: return sayPlainly("in-brief.almost-all", ["who": .init(people)])
    default: break
    }
    let fractions: [(Double, Phrase.Value)] = [
      (0.1, .init(say("in-brief.one-tenth"))), (0.2, .init(say("in-brief.one-fifth"))),
      (0.25, .init(say("in-brief.one-quarter"))), (1.0 / 3, .init(say("in-brief.one-third"))),
      (0.4, .init(say("in-brief.two-fifths"))), (0.5, .init(say("in-brief.one-half"))),
      (0.6, .init(say("in-brief.three-fifths"))), (2.0 / 3, .init(say("in-brief.two-thirds"))),
      (0.75, .init(say("in-brief.three-quarters"))), (0.8, .init(say("in-brief.four-fifths"))),
      (0.9, .init(say("in-brief.nine-tenths"))),
    ]
    let nearest = fractions.min { abs($0.0 - share) < abs($1.0 - share) }
    return nearest.map {
      sayPlainly("in-brief.about", ["fraction": $0.1, "who": .init(people)])
    } ?? people
  }
}
