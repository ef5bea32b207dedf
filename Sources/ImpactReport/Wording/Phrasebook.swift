import Diagnostics
import LocatedYAML
import Reporting

/// The words of the reports: the phrases of the wording file by their names.
public struct Phrasebook: Hashable, Sendable {
  private let phrases: [String: Phrase]

  /// The words that the program brings with it.
  public static let standard = Phrasebook(standardText: standardWording)

  private init(standardText: String) {
    do {
      phrases = try Self.phrases(in: YAMLValue(parsing: standardText, file: "wording.yaml"))
    } catch {
      // The text is a part of the program, and a test reads it.
      preconditionFailure("the standard wording: \(error)")
    }
  }

  /// The standard words, with others for some of them.
  ///
  /// - Parameters:
  ///   - text: A wording file.
  ///   - file: Its name, for messages.
  /// - Throws: A `Diagnostic` where a phrase is not one of the standard ones, or has other places.
  public init(parsing text: String, file: String) throws {
    let standard = Self.standard.phrases
    let root = try YAMLValue(parsing: text, file: file)
    let given = try Self.phrases(in: root)
    for (name, value) in try Self.entries(in: root, under: "") {
      guard let known = standard[name] else {
        let near = NearMiss.suggestion(for: name, among: standard.keys.sorted())
        throw value.problem(
          "wording.unknown", "no report has a phrase \"\(name)\"",
          expected: "the name of a phrase of the standard wording",
          fix: near.map { "did you mean \"\($0)\"?" } ?? "remove it")
      }
      let (wanted, found) = (known.places.sorted(), (given[name]?.places ?? []).sorted())
      guard wanted == found else {
        func listed(_ places: [String]) -> String {
          places.isEmpty ? "no place" : places.map { "{\($0)}" }.joined(separator: ", ")
        }
        throw value.problem(
          "wording.places", "\"\(name)\" has \(listed(found))", expected: listed(wanted),
          fix: "use each of these at least once, and no other")
      }
    }
    phrases = standard.merging(given) { _, own in own }
  }

  /// A phrase with its places filled.
  ///
  /// - Parameters:
  ///   - name: The name of a phrase of the wording file.
  ///   - values: A value for each of its places.
  ///   - standing: A value for each place that any phrase may have.
  /// - Returns: The text.
  func text(
    _ name: StaticString, _ values: KeyValuePairs<StaticString, Phrase.Value>,
    standing: [String: Phrase.Value] = [:]
  ) -> Text {
    let key = "\(name)"
    guard let phrase = phrase(named: key) else {
      // A test reads all names in the sources.
      preconditionFailure("no phrase \(key)")
    }
    return phrase.filled(
      standing.merging(values.map { ("\($0.key)", $0.value) }) { _, own in own })
  }

  /// A question that users ask, in words.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - standing: A value for each place that any phrase may have.
  /// - Returns: The text.
  func question(_ question: QuestionID, standing: [String: Phrase.Value]) -> Text {
    phrases[Self.name(of: question)]?.filled(standing) ?? ""
  }

  /// The name of the phrase that a question is worded by.
  static func name(of question: QuestionID) -> String { "questions.\(question)".lowercased() }

  /// A phrase by its name, or `nil`.
  func phrase(named name: String) -> Phrase? { phrases[name] }

  /// The names of all phrases with the places of each.
  var places: [String: Set<String>] { phrases.mapValues(\.places) }

  private static func phrases(in root: YAMLValue) throws -> [String: Phrase] {
    var phrases: [String: Phrase] = [:]
    for (name, value) in try entries(in: root, under: "") {
      do throws(Phrase.Fault) {
        phrases[name] = try Phrase(parsing: try Self.words(value))
      } catch {
        throw value.problem(
          "wording.phrase", "\"\(name)\" \(error.message)",
          fix: "write the mark as the head of the standard wording shows")
      }
    }
    return phrases
  }

  private static func words(_ value: YAMLValue) throws(Phrase.Fault) -> String {
    guard let words = try? value.text() else { throw Phrase.Fault(message: "is not text") }
    return words
  }

  /// All phrases below a node, with their full names.
  private static func entries(
    in node: YAMLValue, under prefix: String
  ) throws -> [(name: String, value: YAMLValue)] {
    if node.isNull { return [] }
    return try node.entries().flatMap { key, _, value -> [(name: String, value: YAMLValue)] in
      let name = prefix.isEmpty ? key : "\(prefix).\(key)"
      if value.isNull { return [] }
      return (try? value.text()) == nil
        ? try entries(in: value, under: name) : [(name, value)]
    }
  }
}
