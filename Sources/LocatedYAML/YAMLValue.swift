public import Diagnostics
internal import Yams

/// A node of a YAML document that knows its file, line and column, so that whatever is wrong with it
/// can be said where it stands.
public struct YAMLValue: Sendable {
  /// What the node holds.
  indirect enum Content: Sendable {
    case scalar(String, isNull: Bool)
    case sequence([YAMLValue])
    case mapping([(key: String, keyPlace: Place, value: YAMLValue)])
  }

  let content: Content

  /// Where the node begins.
  public let place: Place

  /// The keys that lead to the node, for messages, as `cohorts[3].starts`; empty at the root.
  public let path: String

  /// Reads the one document in `text`.
  ///
  /// - Parameters:
  ///   - text: The YAML source.
  ///   - file: The file's name, for messages.
  /// - Throws: A `Diagnostic` with line and column where the text is not YAML, holds a key twice,
  ///   holds no document, or holds more by its aliases than `AliasBound` allows.
  public init(parsing text: String, file: String) throws {
    let root: Node?
    do {
      try AliasBound.check(text, file: file)
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw YAMLFault.diagnostic(for: error, file: file)
    }
    guard let root else {
      throw Diagnostic(
        code: "yaml.empty", "the file holds nothing", at: Place(file: file, line: 1, column: 1),
        expected: "a YAML document",
        fix: "start from a fresh one: senco-impact init writes it, with comments")
    }
    try self.init(root, file: file, path: "")
  }

  private init(_ node: Node, file: String, path: String) throws {
    let place = Place(file: file, line: node.mark?.line, column: node.mark?.column)
    self.place = place
    self.path = path
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      content = .scalar(
        scalar.string, isNull: isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string))
    case .sequence(let items):
      content = .sequence(
        try items.enumerated().map { index, item in
          try YAMLValue(item, file: file, path: "\(path)[\(index + 1)]")
        })
    case .mapping(let pairs):
      content = .mapping(
        try pairs.map { key, value in
          let keyPlace = Place(file: file, line: key.mark?.line, column: key.mark?.column)
          guard case .scalar(let name) = key else {
            throw YAMLFault.key(at: keyPlace)
          }
          return (
            name.string, keyPlace,
            try YAMLValue(
              value, file: file, path: path.isEmpty ? name.string : "\(path).\(name.string)")
          )
        })
    case .alias:
      throw Diagnostic(
        code: "yaml.alias", "an alias points to nothing", at: place,
        fix: "write the value out where the alias stands")
    }
  }
}

extension YAMLValue {
  /// Whether the node is there but empty (`key:`, `~` or `null`).
  public var isNull: Bool {
    if case .scalar(_, let isNull) = content { isNull } else { false }
  }

  /// What the node is, in a word for messages.
  var kind: String {
    switch content {
    case .scalar(let text, let isNull): isNull ? "nothing" : "\"\(text)\""
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }

  /// A diagnostic that stands at this node.
  ///
  /// - Parameters:
  ///   - code: The diagnostic's stable name.
  ///   - message: What was found.
  ///   - expected: What would have been right.
  ///   - fix: What to do.
  /// - Returns: The diagnostic, to be thrown.
  public func problem(
    _ code: String, _ message: String, expected: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(code: code, message, at: place, expected: expected, fix: fix)
  }
}
