public import Diagnostics
internal import LocatedYAML

extension Codebook {
  /// Reads and checks a codebook: notation, masks, and that every theme finds its own examples.
  ///
  /// - Parameters:
  ///   - text: The file in YAML.
  ///   - file: The file's name, for messages.
  /// - Throws: The first `Diagnostic` of `problems(in:file:)`.
  public init(parsing text: String, file: String) throws {
    let codebook = try Codebook(reading: text, file: file)
    if let problem = codebook.exampleProblems().first { throw problem }
    self = codebook
  }

  /// Reads a codebook without trying its examples.
  package init(reading text: String, file: String) throws {
    var reader = CodebookReader()
    let codebook = reader.codebook(from: try YAMLValue(parsing: text, file: file))
    if let problem = reader.problems.first { throw problem }
    guard let codebook else {
      throw Diagnostic(code: "codebook.unreadable", "the codebook cannot be read")
    }
    self = codebook
  }

  /// Everything that is wrong with a codebook, in the order of the file; empty where it can be used.
  ///
  /// - Parameters:
  ///   - text: The file in YAML.
  ///   - file: The file's name, for messages.
  /// - Returns: All that is wrong, in the order of the file.
  public static func problems(in text: String, file: String) -> [Diagnostic] {
    do {
      var reader = CodebookReader()
      let codebook = reader.codebook(from: try YAMLValue(parsing: text, file: file))
      return reader.problems.isEmpty ? codebook?.exampleProblems() ?? [] : reader.problems
    } catch let problem as Diagnostic {
      return [problem]
    } catch {
      return [Diagnostic(code: "codebook.unreadable", "the codebook cannot be read")]
    }
  }

  /// The examples that the codebook itself codes otherwise than it says.
  func exampleProblems() -> [Diagnostic] {
    let coder = Coder(codebook: self)
    return themes.flatMap { theme -> [Diagnostic] in
      let missed = theme.examples.compactMap { example -> Diagnostic? in
        let coding = coder.code(text: example.text, id: theme.id).first { $0.themeID == theme.id }
        guard let coding else {
          return Diagnostic(
            code: "codebook.example", "an example of \"\(theme.id)\" does not match the theme",
            at: example.place, fix: "add an indicator that is in it, or move it to \"no\"")
        }
        guard let direction = example.direction, direction != coding.direction else { return nil }
        return Diagnostic(
          code: "codebook.example-direction",
          "an example of \"\(theme.id)\" comes out as \(coding.direction.rawValue)",
          at: example.place, expected: direction.rawValue,
          fix: "correct the direction, or list the phrase that says it under that direction")
      }
      let wrong = theme.counterexamples.compactMap { example -> Diagnostic? in
        let coding = coder.code(text: example.text, id: theme.id).first { $0.themeID == theme.id }
        guard let rule = coding?.rule else { return nil }
        return Diagnostic(
          code: "codebook.counterexample",
          "a \"no\" example of \"\(theme.id)\" matches its indicator \"\(rule.indicators[0])\"",
          at: example.place, fix: "add a mask for it, or narrow the indicator")
      }
      return missed + wrong
    }
  }
}
