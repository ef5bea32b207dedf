public import Diagnostics

extension YAMLValue {
  /// The items of a list; an empty node counts as an empty list.
  ///
  /// - Throws: A `Diagnostic` where the node is something else.
  public func items() throws -> [YAMLValue] {
    if case .sequence(let items) = content { return items }
    if isNull { return [] }
    throw wrong("a list (each item on a line of its own, after a dash)")
  }

  /// The items of a list, or the node alone where it is a single value: `a` reads as `[a]`.
  public func oneOrMore() throws -> [YAMLValue] {
    if case .scalar(_, isNull: false) = content { return [self] }
    return try items()
  }

  /// The keys and values of a group, in the order of the file.
  ///
  /// - Throws: A `Diagnostic` where the node is something else.
  public func entries() throws -> [(key: String, place: Place, value: YAMLValue)] {
    guard case .mapping(let pairs) = content else { throw wrong("a group of keys") }
    return pairs.map { ($0.key, $0.keyPlace, $0.value) }
  }

  /// The node as a group of which only the given keys are allowed.
  ///
  /// - Parameter keys: The keys that may stand there. A misspelt one would else be passed over.
  /// - Returns: The keys that are given, with their values.
  /// - Throws: A `Diagnostic` at a key that is not one of them, with the nearest that is.
  public func group(allowing keys: [String]) throws -> YAMLGroup {
    var first: Diagnostic?
    let group = try group(allowing: keys) { first = first ?? $0 }
    if let first { throw first }
    return group
  }

  /// The node as a group of which only the given keys are allowed, read on where there are others.
  ///
  /// - Parameters:
  ///   - keys: The keys that may stand there.
  ///   - report: Takes a `Diagnostic` for each key that is not one of them, with the nearest that is.
  /// - Returns: The keys that are given, with their values.
  /// - Throws: A `Diagnostic` where the node is no group.
  public func group(allowing keys: [String], report: (Diagnostic) -> Void) throws -> YAMLGroup {
    let pairs = try entries()
    for pair in pairs where !keys.contains(pair.key) {
      let near = NearMiss.suggestion(for: pair.key, among: keys)
      report(
        Diagnostic(
          code: "yaml.unknown-key",
          "\"\(pair.key)\" is not a key of \(path.isEmpty ? "this file" : path)", at: pair.place,
          expected: keys.joined(separator: ", "),
          fix: near.map { "did you mean \"\($0)\"?" } ?? "remove it"))
    }
    return YAMLGroup(
      node: self, values: Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first })
  }
}

/// A group of keys whose names have been checked.
public struct YAMLGroup: Sendable {
  /// The node that the group was read from.
  public let node: YAMLValue
  let values: [String: YAMLValue]

  /// The value of a key, or `nil` where it is not given or empty.
  public subscript(_ key: String) -> YAMLValue? {
    values[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// The value of a key that is given and holds nothing, or `nil`.
  public func empty(_ key: String) -> YAMLValue? {
    values[key].flatMap { value in
      value.isNull || (try? value.items().isEmpty) == true ? value : nil
    }
  }

  /// The value of a key that must be there.
  ///
  /// - Parameter key: The key.
  /// - Returns: The value, which is not empty.
  /// - Throws: A `Diagnostic` at the group where it is missing or empty.
  public func required(_ key: String) throws -> YAMLValue {
    if let value = self[key] { return value }
    throw node.problem(
      "yaml.missing-key",
      "\(node.path.isEmpty ? "the file" : node.path) has no \"\(key)\"",
      fix: "add \"\(key): …\" here")
  }
}
