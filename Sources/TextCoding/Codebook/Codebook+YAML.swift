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
  package func exampleProblems() -> [Diagnostic] { exampleOutcomes().compactMap(\.problem) }
}
