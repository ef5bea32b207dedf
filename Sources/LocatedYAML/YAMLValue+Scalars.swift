internal import Diagnostics

extension YAMLValue {
  /// The node as text.
  ///
  /// - Throws: A `Diagnostic` where the node is a list, a group or empty.
  public func text() throws -> String {
    guard case .scalar(let text, isNull: false) = content else { throw wrong("some text") }
    return text
  }

  /// The node as a whole number.
  ///
  /// - Throws: A `Diagnostic` where it is not one.
  public func integer() throws -> Int {
    guard case .scalar(let text, isNull: false) = content, let value = Int(text) else {
      throw wrong("a whole number")
    }
    return value
  }

  /// The node as a finite number.
  ///
  /// - Throws: A `Diagnostic` where it is not one.
  public func number() throws -> Double {
    guard case .scalar(let text, isNull: false) = content, let value = Double(text),
      value.isFinite
    else { throw wrong("a number") }
    return value
  }

  /// The node as true or false; `yes` and `no` are read too.
  ///
  /// - Throws: A `Diagnostic` where it is neither.
  public func truth() throws -> Bool {
    if case .scalar(let text, isNull: false) = content {
      switch text.lowercased() {
      case "true", "yes": return true
      case "false", "no": return false
      default: break
      }
    }
    throw wrong("true or false")
  }

  /// The node as one of the cases of an enumeration, by raw value.
  ///
  /// - Parameter type: The enumeration.
  /// - Returns: The case whose raw value is written.
  /// - Throws: A `Diagnostic` that lists the cases and suggests the nearest.
  public func choice<Choice>(of type: Choice.Type = Choice.self) throws -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    let allowed = Choice.allCases.map(\.rawValue)
    let written = try text()
    if let value = Choice(rawValue: written) { return value }
    let near = NearMiss.suggestion(for: written, among: allowed)
    throw problem(
      "yaml.choice", "\"\(written)\" is not one of the values of \(path)",
      expected: allowed.joined(separator: ", "),
      fix: near.map { "did you mean \"\($0)\"?" } ?? "write one of them")
  }

  func wrong(_ expected: String) -> Diagnostic {
    problem(
      "yaml.value", "\(path.isEmpty ? "the document" : path) is \(kind)", expected: expected)
  }
}
