internal import Diagnostics
internal import Yams

/// Keeps aliases from standing for more than anybody would write out.
///
/// An alias (`*name`) stands for a value that is marked (`&name`) above it. Ten lines of aliases of
/// aliases can stand for billions of values, so that what they stand for is counted before it is made.
/// For that the text is read once with plain words in the place of its aliases, which takes time and
/// memory by its length alone.
struct AliasBound {
  /// The most values that a document may hold with its aliases written out, if it is not itself longer.
  static let most = 500_000
  /// How deep values may lie inside each other; the parser's own limit where there are no aliases.
  static let deepest = 1_000

  /// How much a value holds.
  private struct Extent {
    /// The values, where a long text counts for several.
    var count = 1
    /// How deep values lie inside each other in it.
    var depth = 0
    var isScalar = false
  }

  private let file: String
  private let most: Int
  /// What stands for the asterisk of an alias; it occurs nowhere else in the text.
  private let mark: Unicode.Scalar
  private var extents: [String: Extent] = [:]
  /// The values of the document so far.
  private var total = 0

  /// Measures the document in `text`.
  ///
  /// - Parameters:
  ///   - text: The YAML source.
  ///   - file: The file's name, for messages.
  ///   - most: The most values, if the document is not itself longer.
  /// - Throws: A `Diagnostic` at the alias with which it becomes too much, or a `YamlError` where the
  ///   text is not YAML.
  static func check(_ text: String, file: String, most: Int = Self.most) throws {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else {
      return
    }
    let scalars = Set(text.unicodeScalars)
    let unused = (0xe000...0xf8ff as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .first { !scalars.contains($0) }
    guard let unused else {
      throw Diagnostic(
        code: "yaml.alias", "aliases and thousands of private characters are in one document",
        at: Place(file: file), fix: "write the values out where the aliases stand")
    }
    let marked = marking(text, with: unused)
    guard marked != text else { return }
    var bound = AliasBound(file: file, most: max(most, 2 * text.utf8.count), mark: unused)
    // The nodes know their anchors only as long as the parser is there.
    let parser = try Parser(yaml: marked)
    try withExtendedLifetime(parser) {
      do {
        _ = try parser.singleRoot().map { try bound.extent(of: $0) }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        throw YamlError.duplicatedKeysInMapping(
          duplicates: keys.map { $0.replacing(String(unused), with: "*") }, context: context)
      }
    }
  }

  /// The text with `mark` for every asterisk that may begin an alias; all places stay what they are.
  private static func marking(_ text: String, with mark: Unicode.Scalar) -> String {
    var marked = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let isAfterBreak = last.properties.isWhitespace || "[{,:?-".unicodeScalars.contains(last)
      let next = scalars.index(after: index)
      let isBeforeName = next < scalars.endIndex && isOfName(scalars[next])
      marked.append(scalar == "*" && isAfterBreak && isBeforeName ? mark : scalar)
      last = scalar
    }
    return String(marked)
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        || scalar == "-")
  }

  private mutating func extent(of node: Node) throws -> Extent {
    var extent = Extent()
    func add(_ part: Extent) {
      extent.count += part.count
      extent.depth = max(extent.depth, part.depth + 1)
    }
    switch node {
    case .scalar(let scalar):
      extent = try self.extent(of: scalar, at: node)
      try count(extent, at: node)
    case .sequence(let items):
      try count(extent, at: node)
      for item in items { add(try self.extent(of: item)) }
    case .mapping(let pairs):
      try count(extent, at: node)
      for (key, value) in pairs {
        let name = try self.extent(of: key)
        // A key that stands for a list is compared with the other keys value by value.
        guard name.isScalar else { throw YAMLFault.key(at: place(of: key)) }
        add(name)
        add(try self.extent(of: value))
      }
    case .alias:
      break
    }
    guard extent.depth <= Self.deepest else {
      throw tooMuch("is nested more than \(Self.deepest) deep", at: node)
    }
    if let anchor = node.anchor { extents[anchor.rawValue] = extent }
    return extent
  }

  /// Counts what a value adds to the document.
  private mutating func count(_ extent: Extent, at node: Node) throws {
    total += extent.count
    guard total <= most else { throw tooMuch("holds more than \(most) values", at: node) }
  }

  private func tooMuch(_ what: String, at node: Node) -> Diagnostic {
    Diagnostic(
      code: "yaml.aliases", "with its aliases written out, the document \(what)",
      at: place(of: node), fix: "write the values out where the aliases stand")
  }

  private func extent(of scalar: Node.Scalar, at node: Node) throws -> Extent {
    guard scalar.style == .plain, scalar.string.unicodeScalars.first == mark else {
      return Extent(count: 1 + scalar.string.utf8.count / 64, isScalar: true)
    }
    guard let extent = extents[String(scalar.string.unicodeScalars.dropFirst())] else {
      throw YAMLFault.undefinedAlias(at: place(of: node))
    }
    return extent
  }

  private func place(of node: Node) -> Place {
    Place(file: file, line: node.mark?.line, column: node.mark?.column)
  }
}
