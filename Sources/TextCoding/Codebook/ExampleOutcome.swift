public import Diagnostics

/// How one of a theme's examples came out when the codebook coded it.
public struct ExampleOutcome: Hashable, Sendable {
  /// The theme.
  public let themeID: String
  /// Where the example stands in the codebook.
  public let place: Place
  /// Whether the text must not match the theme.
  public let isCounterexample: Bool
  /// What is wrong, or `nil` where the example came out as the codebook says.
  public let problem: Diagnostic?
}

extension Codebook {
  /// Codes every example by the codebook itself, theme by theme, those that must match first.
  ///
  /// - Returns: How each came out.
  public func exampleOutcomes() -> [ExampleOutcome] {
    let coder = Coder(codebook: self)
    return themes.flatMap { theme -> [ExampleOutcome] in
      func outcome(_ example: Theme.Example, isCounterexample: Bool) -> ExampleOutcome {
        let coding = coder.code(text: example.text, id: theme.id).first { $0.themeID == theme.id }
        return ExampleOutcome(
          themeID: theme.id, place: example.place, isCounterexample: isCounterexample,
          problem: isCounterexample
            ? coding.map { Self.unwanted($0, for: example) }
            : Self.fault(coding, of: theme.id, for: example, by: coder))
      }
      return theme.examples.map { outcome($0, isCounterexample: false) }
        + theme.counterexamples.map { outcome($0, isCounterexample: true) }
    }
  }

  private static func fault(
    _ coding: Coding?, of theme: String, for example: Theme.Example, by coder: Coder
  ) -> Diagnostic? {
    guard let coding else {
      let trace = coder.trace(IdentifiedText(id: theme, text: example.text))
      let found = trace.dismissed.first { $0.found.owner == theme }
      return Diagnostic(
        code: "codebook.example",
        "an example of \"\(theme)\" does not match the theme"
          + (found.map { ": its \"\($0.found.phrase)\" \($0.reason)" } ?? ""),
        at: example.place,
        fix: found == nil
          ? "add an indicator that is in it, or move it to \"no\""
          : "change what keeps the phrase from counting, add another, or move it to \"no\"")
    }
    guard let direction = example.direction, direction != coding.direction else { return nil }
    return Diagnostic(
      code: "codebook.example-direction",
      "an example of \"\(theme)\" comes out as \(coding.direction.rawValue)",
      at: example.place, expected: direction.rawValue,
      fix: "correct the direction, or list the phrase that says it under that direction")
  }

  private static func unwanted(_ coding: Coding, for example: Theme.Example) -> Diagnostic {
    Diagnostic(
      code: "codebook.counterexample",
      """
      a "no" example of "\(coding.themeID)" matches its indicator \
      "\(coding.indicators.first ?? "")"
      """,
      at: example.place, fix: "add a mask for it, or narrow the indicator")
  }
}
