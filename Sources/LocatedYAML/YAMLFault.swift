internal import Diagnostics
internal import Yams

/// Why a text cannot be read as YAML, said at the place that a person has to mend.
enum YAMLFault {
  /// What is wrong with a text.
  ///
  /// - Parameters:
  ///   - error: What the parser says.
  ///   - file: The file's name, for messages.
  /// - Returns: The diagnostic, to be thrown.
  static func diagnostic(for error: YamlError, file: String) -> Diagnostic {
    switch error {
    case .composer(_, "found undefined alias", let mark, _):
      undefinedAlias(at: Place(file: file, line: mark.line, column: mark.column))
    case .scanner(let context, let problem, let mark, let text),
      .parser(let context, let problem, let mark, let text),
      .composer(let context, let problem, let mark, let text):
      syntax(problem, at: mark, in: text, context: context, file: file)
    case .reader(_, _, let value, let text):
      character(value, in: text, file: file)
    case .duplicatedKeysInMapping(let duplicates, let context):
      Diagnostic(
        code: "yaml.duplicate-key",
        "the key \(duplicates.map { "\"\($0)\"" }.sorted().joined(separator: ", ")) is given twice",
        at: Place(file: file, line: context.mark.line, column: context.mark.column),
        fix: "keep one of the two")
    default:
      unreadable(file)
    }
  }

  /// A key that is a list or a group.
  static func key(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "yaml.key", "a key is not a plain word", at: place,
      fix: "write the key as a word followed by a colon")
  }

  /// An alias of nothing, which is mostly a text that begins with an asterisk.
  static func undefinedAlias(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "yaml.alias",
      "an asterisk begins an alias, and no value above it is marked with & and this name",
      at: place, expected: "a text in quotation marks if it begins with an asterisk, as \"*ing\"",
      fix: "put it in quotation marks, or write the value out")
  }

  private static func unreadable(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "yaml.unreadable", "this is not valid YAML", at: Place(file: file),
      fix: "save the file as plain text in UTF-8 and check its indentation")
  }

  private static func syntax(
    _ problem: String, at mark: Mark, in text: String, context: YamlError.Context?, file: String
  ) -> Diagnostic {
    func fault(
      _ message: String, at mark: Mark,
      fix: String = "check the indentation, quotes and colons at and just above this line"
    ) -> Diagnostic {
      Diagnostic(
        code: "yaml.syntax", "this is not valid YAML: \(message)",
        at: Place(file: file, line: mark.line, column: mark.column), fix: fix)
    }
    if let context, context.text == QuotedText.scanning {
      return fault(
        "the quotation mark that begins a text here is never closed", at: context.mark,
        fix: "put the same mark where the text ends")
    }
    if let quoted = QuotedText(before: mark, in: text) {
      guard quoted.opening.line == mark.line else {
        return fault(
          """
          the text in quotation marks that begins here ends only on line \(quoted.closing.line), \
          column \(quoted.closing.column), and what follows it there belongs to nothing
          """, at: quoted.opening, fix: "put a quotation mark where the text ends")
      }
      return fault(
        problem, at: mark,
        fix: """
          check the quotation marks: those that open in column \(quoted.opening.column) close in \
          column \(quoted.closing.column)
          """)
    }
    guard let context else { return fault(problem, at: mark) }
    let place = "line \(context.mark.line), column \(context.mark.column)"
    switch context.text {
    case "while parsing a flow sequence":
      return fault(
        "\(problem) in the list that \"[\" begins on \(place)", at: mark,
        fix: "close the list with \"]\" where it ends, or put a comma between its items")
    case "while parsing a flow mapping":
      return fault(
        "\(problem) in the group that \"{\" begins on \(place)", at: mark,
        fix: "close the group with \"}\" where it ends, or put a comma between its keys")
    case "while scanning a simple key":
      // The parser notices it on a later line.
      return fault(
        "a key of a group is expected here, and its colon is missing", at: context.mark)
    default:
      return fault(problem, at: mark)
    }
  }

  /// A character that YAML does not allow; the parser says which, and its first place is the fault.
  private static func character(_ value: Int32, in text: String, file: String) -> Diagnostic {
    guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init),
      let place = TextPlace(in: text, where: { found, _, _ in found == scalar })
    else { return unreadable(file) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = names[scalar].map { " (\($0))" } ?? ""
    return Diagnostic(
      code: "yaml.character",
      "the character U+\(code)\(name) stands here, which is not allowed in YAML",
      at: Place(file: file, line: place.line, column: place.column),
      fix: "delete it: most editors do not show it, and it comes with text pasted from elsewhere")
  }

  private static let names: [Unicode.Scalar: String] = [
    "\u{0}": "null", "\u{7}": "bell", "\u{8}": "backspace",
    "\u{b}": "vertical tab, the line break of word processors",
    "\u{c}": "form feed, the page break of word processors", "\u{1b}": "escape",
    "\u{1e}": "the unbreakable hyphen of word processors",
    "\u{1f}": "the optional hyphen of word processors", "\u{7f}": "delete",
  ]
}
