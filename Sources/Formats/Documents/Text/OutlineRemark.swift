import Diagnostics

/// Something about the headings of a text that a person should look at.
struct OutlineRemark: Hashable {
  enum Kind: Hashable {
    /// The sections' numbers leave some out.
    case gap(after: Int, before: Int)
    /// A line could be the next section's heading, but text follows on the next line.
    case possibleHeading(Int)
  }

  let kind: Kind
  /// Where.
  let place: DocumentPlace

  init(_ kind: Kind, at place: DocumentPlace) {
    self.kind = kind
    self.place = place
  }

  func diagnostic(in file: String) -> Diagnostic {
    let place = Place(file: file, at: place)
    switch kind {
    case .gap(let last, let next):
      return Diagnostic(
        .warning, code: "document.section-gap", "section \(next) follows section \(last)",
        at: place, expected: "section \(last + 1)",
        fix: "check that the section's heading stands between blank lines")
    case .possibleHeading(let number):
      return Diagnostic(
        .warning, code: "document.possible-heading",
        "the line may be the heading of section \(number), but text follows on the next line",
        at: place, fix: "put a blank line below it if it is a heading")
    }
  }
}
