import Foundation

/// Checks JSON against a schema of draft 2020-12, as far as this project's schemas use it.
///
/// A keyword that it does not know is a fault of its own, so that none is passed over in silence.
public struct JSONSchemaChecker {
  private let root: [String: Any]

  public init(_ schema: String) throws {
    root =
      try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, each with the path to it.
  public func faults(in document: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(
      with: Data(document.utf8), options: .fragmentsAllowed)
    return faults(value, root, "")
  }

  private static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description",
  ]

  private func faults(_ value: Any, _ schema: Any, _ path: String) -> [String] {
    guard let schema = schema as? [String: Any] else { return ["\(path): not a schema"] }
    return schema.filter { !Self.annotations.contains($0.key) }.flatMap { keyword, rule in
      faults(value, keyword, rule, schema, path)
    }
  }

  private func faults(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ path: String
  ) -> [String] {
    func unless(_ isRight: Bool) -> [String] { isRight ? [] : ["\(path): breaks \(keyword)"] }
    let number = Self.number(value)
    switch keyword {
    case "$ref": return faults(value, definition(rule), path)
    case "type":
      let names = rule as? [String] ?? [rule as? String ?? ""]
      return unless(names.contains { Self.isA($0, value) })
    case "const": return unless(Self.equal(value, rule))
    case "enum": return unless((rule as? [Any] ?? []).contains { Self.equal(value, $0) })
    case "oneOf":
      let faults = (rule as? [Any] ?? []).map { self.faults(value, $0, path) }
      let fitting = faults.count(where: \.isEmpty)
      // Of what fits none, the nearest says most.
      return fitting == 1
        ? [] : ["\(path): fits \(fitting) of oneOf"] + (faults.min { $0.count < $1.count } ?? [])
    case "minimum": return unless(number.map { $0 >= Self.number(rule) ?? 0 } ?? true)
    case "maximum": return unless(number.map { $0 <= Self.number(rule) ?? 0 } ?? true)
    case "exclusiveMinimum": return unless(number.map { $0 > Self.number(rule) ?? 0 } ?? true)
    case "minItems":
      return unless((value as? [Any]).map { Double($0.count) >= Self.number(rule) ?? 0 } ?? true)
    case "maxItems":
      return unless((value as? [Any]).map { Double($0.count) <= Self.number(rule) ?? 0 } ?? true)
    case "pattern":
      return unless(
        (value as? String).map {
          $0.range(of: rule as? String ?? "", options: .regularExpression) != nil
        } ?? true)
    case "required":
      guard let object = value as? [String: Any] else { return [] }
      return (rule as? [String] ?? []).filter { object[$0] == nil }
        .map { "\(path): lacks \($0)" }
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap { index, item in
        faults(item, rule, "\(path)/\(index)")
      }
    case "properties":
      guard let object = value as? [String: Any], let rules = rule as? [String: Any] else {
        return []
      }
      return rules.flatMap { name, rule in
        object[name].map { faults($0, rule, "\(path)/\(name)") } ?? []
      }
    case "additionalProperties":
      guard let object = value as? [String: Any] else { return [] }
      let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
      return object.filter { !known.contains($0.key) }.flatMap { name, value in
        faults(value, rule, "\(path)/\(name)")
      }
    default: return ["\(path): the checker does not know \(keyword)"]
    }
  }

  private func definition(_ reference: Any) -> Any {
    let parts = (reference as? String ?? "").split(separator: "/").dropFirst()
    return parts.reduce(root as Any) { ($0 as? [String: Any])?[String($1)] ?? [String: Any]() }
  }

  private static func isA(_ name: String, _ value: Any) -> Bool {
    switch name {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": isBoolean(value)
    case "number": number(value) != nil
    case "integer": number(value).map { $0 == $0.rounded() } ?? false
    default: false
    }
  }

  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { isBooleanNumber($0) } ?? false
  }

  private static func isBooleanNumber(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }

  private static func number(_ value: Any) -> Double? {
    guard let number = value as? NSNumber, !isBoolean(value) else { return nil }
    return number.doubleValue
  }

  private static func equal(_ a: Any, _ b: Any) -> Bool {
    switch (a, b) {
    case (let a as String, let b as String): a == b
    case (is NSNull, is NSNull): true
    default: number(a).map { $0 == number(b) } ?? false
    }
  }
}
