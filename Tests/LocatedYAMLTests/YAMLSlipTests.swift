import Diagnostics
import LocatedYAML
import Testing

@Suite("Slips of the pen in YAML are said where they were made")
struct YAMLSlipTests {
  static func fault(in yaml: String) -> Diagnostic? {
    #expect(throws: Diagnostic.self) { _ = try YAMLValue(parsing: yaml, file: "p.yaml") }
  }

  /// Lines that are nothing but right.
  static let manyLines = String(repeating: "  - more of it\n", count: 400)

  @Test(
    "A quotation mark that is never closed is said where it stands, not where the next one does",
    arguments: [
      ("a: 1\nb: \"text\nc:\n\(manyLines)d: \"Whose? Theirs.\"\n", "2:4", "line 404, column 4"),
      (
        "a: 1\nb: [x, \"y, z,\n\(manyLines)  w]\nd: \"Whose? Theirs.\"\n", "2:8",
        "line 404, column 4"
      ),
      ("b: 'text\nd: 'more of it'\n", "1:4", "line 2, column 4"),
      ("b: 'é\r\nd: 'more of it'\r\n", "1:4", "line 2, column 4"),
      ("b: \"text\nc: 1\n", "1:4", "never closed"),
    ])
  func quotationMark(yaml: String, place: String, end: String) {
    let fault = Self.fault(in: yaml)
    #expect(fault?.place?.description == "p.yaml:\(place)")
    #expect(fault?.message.contains(end) == true, "\(fault?.message ?? "")")
  }

  @Test("An apostrophe that closes a text on its own line is pointed to")
  func apostrophe() {
    let fault = Self.fault(in: "a: 1\nb: 'Pupils' voice'\n")
    #expect(fault?.place?.description == "p.yaml:2:13")
    #expect(
      fault?.fix == "check the quotation marks: those that open in column 4 close in column 11")
  }

  @Test("Lines in quotation marks that are whole are not blamed for a comma that is missing")
  func soundQuotation() {
    let fault = Self.fault(in: "a: [\"x\n  y\",\n  \"z\"\nb: 1\n")
    #expect(fault?.place?.line == 4)
    #expect(fault?.message.contains("\"[\" begins on line 1, column 4") == true)
  }

  @Test(
    "A character that YAML does not allow is named with its place",
    arguments: [
      ("a: 1\nb: x\u{b}y\n", "2:5", "U+000B (vertical tab, the line break of word processors)"),
      ("a: 1\r\nb: é\u{1}y\r\n", "2:5", "U+0001"), ("\u{0}", "1:1", "U+0000 (null)"),
      ("a: \u{1d400}\u{301}\u{ffff}", "1:6", "U+FFFF"),
      ("a: 1\rb: \u{7f}", "2:4", "U+007F (delete)"),
    ])
  func character(yaml: String, place: String, name: String) {
    let fault = Self.fault(in: yaml)
    #expect(fault?.code == "yaml.character")
    #expect(fault?.place?.description == "p.yaml:\(place)")
    #expect(fault?.message.contains("the character \(name) ") == true, "\(fault?.message ?? "")")
  }
}
