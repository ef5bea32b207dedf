import Diagnostics
import LocatedYAML
import Testing

@Suite("YAML that knows where it stands")
struct YAMLValueTests {
  /// A faulty document and the first line of what is said about it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let yaml: String
    let message: String
    let read: @Sendable (YAMLValue) throws -> Void
    var testDescription: String { message }
  }

  enum Colour: String, CaseIterable { case red, green }

  static let faults = [
    Fault(
      yaml: "", message: "p.yaml:1:1: error[yaml.empty]: the file holds nothing", read: { _ in }),
    Fault(
      yaml: "a: 1\nb: [1, 2",
      message:
        "p.yaml:3:1: error[yaml.syntax]: this is not valid YAML: did not find expected ',' or ']' in the list that \"[\" begins on line 2, column 4",
      read: { _ in }),
    Fault(
      yaml: "a: {b: 1,\n  c: 2\nd: [3]\n",
      message:
        "p.yaml:3:2: error[yaml.syntax]: this is not valid YAML: did not find expected ',' or '}' in the group that \"{\" begins on line 1, column 4",
      read: { _ in }),
    Fault(
      yaml: "a: 1\nb\nc: 2\n",
      message:
        "p.yaml:2:1: error[yaml.syntax]: this is not valid YAML: a key of a group is expected here, and its colon is missing",
      read: { _ in }),
    Fault(
      yaml: "a:\n  - *ing\n",
      message:
        "p.yaml:2:5: error[yaml.alias]: an asterisk begins an alias, and no value above it is marked with & and this name",
      read: { _ in }),
    Fault(
      yaml: "a: 1\na: 2\n",
      message: "p.yaml:1:1: error[yaml.duplicate-key]: the key \"a\" is given twice", read: { _ in }
    ),
    Fault(
      yaml: "a: 1\ncolour: 2\n",
      message: "p.yaml:2:1: error[yaml.unknown-key]: \"colour\" is not a key of this file",
      read: { _ = try $0.group(allowing: ["a", "color"]) }),
    Fault(
      yaml: "a:\n  b: x\n", message: "p.yaml:2:6: error[yaml.value]: a.b is \"x\"",
      read: {
        _ = try $0.group(allowing: ["a"]).required("a").group(allowing: ["b"])["b"]?.integer()
      }),
    Fault(
      yaml: "a:\n", message: "p.yaml:1:1: error[yaml.missing-key]: the file has no \"a\"",
      read: { _ = try $0.group(allowing: ["a"]).required("a") }),
    Fault(
      yaml: "- red\n- gren\n",
      message: "p.yaml:2:3: error[yaml.choice]: \"gren\" is not one of the values of [2]",
      read: { _ = try $0.items().map { try $0.choice(of: Colour.self) } }),
    Fault(
      yaml: "a: {b: 1}\n", message: "p.yaml:1:4: error[yaml.value]: a is a group of keys",
      read: { _ = try $0.group(allowing: ["a"]).required("a").items() }),
  ]

  @Test("A fault is said with line and column", arguments: faults)
  func fault(_ fault: Fault) {
    let diagnostic = #expect(throws: Diagnostic.self) {
      try fault.read(YAMLValue(parsing: fault.yaml, file: "p.yaml"))
    }
    let first = diagnostic?.description.split(separator: "\n").first.map(String.init)
    #expect(first == fault.message)
  }

  @Test("A misspelt key is corrected")
  func suggestion() throws {
    let value = try YAMLValue(parsing: "cohrts: []", file: "p.yaml")
    let diagnostic = #expect(throws: Diagnostic.self) { _ = try value.group(allowing: ["cohorts"]) }
    #expect(diagnostic?.fix == "did you mean \"cohorts\"?")
  }

  @Test("Values are read as what they are")
  func values() throws {
    let group = try YAMLValue(
      parsing: """
        text: "007"
        number: 0.25
        yes: no
        none: ~
        list: [a, b]
        one: a
        """, file: "p.yaml"
    ).group(allowing: ["text", "number", "yes", "none", "list", "one"])
    #expect(try group.required("text").text() == "007")
    #expect(try group.required("number").number() == 0.25)
    #expect(try group.required("yes").truth() == false)
    #expect(group["none"] == nil)
    #expect(try group.required("list").items().map { try $0.text() } == ["a", "b"])
    #expect(try group.required("one").oneOrMore().map { try $0.text() } == ["a"])
  }
}
