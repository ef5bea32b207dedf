import Diagnostics
import Testing

@testable import LocatedYAML

@Suite("Aliases stand for values, and for no more than a person would write out")
struct AliasTests {
  /// Lines of which each stands nine times for the line above it.
  static func bomb(lines: Int, open: String = "[", close: String = "]", key: String = "") -> String
  {
    let names = (0..<lines).map { "n\($0)" }
    let first = "n0: &n0 [x, x, x]\n"
    return zip(names, names.dropFirst()).reduce(first) { text, pair in
      let aliases = Array(repeating: "\(key)*\(pair.0)", count: 9).joined(separator: ", ")
      return text + "\(pair.1): &\(pair.1) \(open)\(aliases)\(close)\n"
    }
  }

  @Test("They are read as what they stand for")
  func reading() throws {
    let root = try YAMLValue(
      parsing: """
        words: &words [a, b*, "*c", 'd *e', f *g]
        name: &name ward
        again: *words
        *name : [*words, *name]
        word: &words z
        last: *words # *none
        """, file: "p.yaml")
    let group = try root.group(allowing: ["words", "name", "again", "ward", "word", "last"])
    let words = ["a", "b*", "*c", "d *e", "f *g"]
    #expect(try group.required("again").items().map { try $0.text() } == words)
    #expect(try group.required("ward").items()[0].items().map { try $0.text() } == words)
    #expect(try group.required("ward").items()[1].text() == "ward")
    #expect(try group.required("last").text() == "z")
  }

  @Test(
    "A document that holds too much by them is refused at the alias that is too many",
    .timeLimit(.minutes(1)),
    arguments: [
      (bomb(lines: 40), "yaml.aliases", 7),
      (bomb(lines: 40) + "z: {*n39 : 1, *n38 : 2}\n", "yaml.aliases", 7),
      (bomb(lines: 4) + "? *n3\n: 1\n", "yaml.key", 5),
      // Each line lies in the next, nine hundred deep.
      (
        (0..<9).reduce("a0: &a0 x\n") {
          $0 + "a\($1 + 1): &a\($1 + 1) " + String(repeating: "[", count: 400) + "*a\($1)"
            + String(repeating: "]", count: 400) + "\n"
        }, "yaml.aliases", 4
      ),
      (
        "a: &a \(String(repeating: "long ", count: 100_000))\nb: [\(String(repeating: "*a, ", count: 9_000))]\n",
        "yaml.aliases", 2
      ),
      (bomb(lines: 3) + "z: [*n2, *n3]\n", "yaml.alias", 4),
      (bomb(lines: 3) + "z: {*n2: 1}\n", "yaml.key", 4),
      (bomb(lines: 3) + "z: *n2 more\n", "yaml.alias", 4),
    ])
  func tooMuch(yaml: String, code: String, line: Int) {
    let fault = YAMLSlipTests.fault(in: yaml)
    #expect(fault?.code == code)
    #expect(fault?.place?.line == line, "\(fault.map(String.init(describing:)) ?? "")")
    #expect(fault?.place?.column != nil)
  }

  @Test("A document that is long by itself is never too much, and may stand for twice as much")
  func long() throws {
    let text = "a: &a [" + String(repeating: "x,", count: 1_000) + "]\nb: *a\n"
    try AliasBound.check(text, file: "p.yaml", most: 100)
    let fault = #expect(throws: Diagnostic.self) {
      try AliasBound.check(text + "c: [*a, *a, *a]\n", file: "p.yaml", most: 100)
    }
    #expect(fault?.place?.description == "p.yaml:3:13")
    let root = try YAMLValue(parsing: text, file: "p.yaml")
    #expect(try root.entries()[1].value.items().count == 1_000)
  }
}
