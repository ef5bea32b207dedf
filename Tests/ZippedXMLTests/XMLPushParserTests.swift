import Diagnostics
import TestSupport
import Testing
import ZippedXML

/// Writes down what a parser tells it.
final class EventLog: XMLHandler {
  private(set) var events: [String] = []
  private var text: [UInt8] = []
  private let stopAt: StaticString

  init(stopAt: StaticString = "") {
    self.stopAt = stopAt
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    flush()
    let attributes = element.attributes.map { attribute in
      " \(attribute.namespace.text)|\(attribute.name.text)=\(attribute.text)"
    }
    events.append("<\(element.namespace.text)|\(element.name.text)\(attributes.joined())>")
    if element.name == stopAt { throw Diagnostic(code: "enough", "enough") }
  }

  func end(_ name: XMLName, namespace: XMLName) {
    flush()
    events.append("</\(namespace.text)|\(name.text)>")
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: bytes)
  }

  private func flush() {
    if !text.isEmpty { events.append(String(decoding: text, as: UTF8.self)) }
    text = []
  }
}

@Suite("The XML parser")
struct XMLPushParserTests {
  /// The events of a document that is fed in chunks of `sizes`, over and over.
  static func events(
    _ document: [UInt8], sizes: [Int] = [65_536], log: EventLog = EventLog(),
    limits: XMLLimits = .standard
  ) throws -> [String] {
    let parser = XMLPushParser(part: "part.xml", file: "book.xlsx", handler: log, limits: limits)
    var rest = document[...]
    var turn = 0
    while !rest.isEmpty {
      let chunk = rest.prefix(sizes[turn % sizes.count])
      try chunk.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in try parser.parse(bytes) }
      rest = rest.dropFirst(chunk.count)
      turn += 1
    }
    try parser.finish()
    return log.events
  }

  static let document = """
    \u{feff}<?xml version="1.0" encoding="UTF-8"?>\r
    <!-- a comment --><a xmlns="urn:a" xmlns:p="urn:p" one="1 &amp; &#x1F600;" p:two='"'>\
    Café &lt;&#65;&gt;<![CDATA[<raw> & ]]]>\r\n<p:b/><?go on?><c xmlns="">\u{1F469}\u{200D}\u{1F680}\
    </c></a>
    """

  static let expected = [
    "<urn:a|a |one=1 & \u{1F600} urn:p|two=\">", "Café <A><raw> & ]\n", "<urn:p|b>", "</urn:p|b>",
    "<|c>", "\u{1F469}\u{200D}\u{1F680}", "</|c>", "</urn:a|a>",
  ]

  @Test("tells elements, namespaces, attributes and text")
  func events() throws {
    #expect(try Self.events(Array(Self.document.utf8)) == Self.expected)
  }

  @Test("tells the same in any two chunks, and byte by byte")
  func twoChunks() throws {
    let bytes = Array(Self.document.utf8)
    for cut in 1..<bytes.count {
      #expect(try Self.events(bytes, sizes: [cut, bytes.count]) == Self.expected, "cut at \(cut)")
    }
    #expect(try Self.events(bytes, sizes: [1]) == Self.expected)
  }

  @Test("tells the same in any chunks", arguments: 0..<40)
  func anyChunks(seed: Int) throws {
    let sizes = (0..<7).map { turn in 1 + (seed * 31 + turn * turn * 17) % 23 }
    let body = String(Self.document.unicodeScalars.dropFirst()).replacing("UTF-8", with: "UTF-16")
    var wide: [UInt8] = [0xff, 0xfe]
    for unit in body.utf16 { wide += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
    #expect(try Self.events(Array(Self.document.utf8), sizes: sizes) == Self.expected)
    #expect(try Self.events(wide, sizes: sizes) == Self.expected)
  }

  @Test("keeps each name once, so that equal names have one address")
  func names() throws {
    final class Counter: XMLHandler {
      var cell = XMLName.none
      var main = XMLName.none
      var reference = XMLName.none
      var found: [String] = []
      func begin(_ names: XMLNames) {
        (cell, main, reference) = (names["c"], names["urn:a"], names["r"])
      }
      func start(_ element: XMLElement) {
        guard element.name == cell, element.namespace == main else { return }
        found.append(element[reference].map { String(decoding: $0, as: UTF8.self) } ?? "-")
        #expect(
          element.text(of: "r") == element[reference].map { String(decoding: $0, as: UTF8.self) })
      }
      func end(_ name: XMLName, namespace: XMLName) {}
      func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    }
    let counter = Counter()
    let text = #"<x xmlns="urn:a" xmlns:q="urn:b"><c r="A1"/><q:c r="B1"/><c q:r="C1"/></x>"#
    let archive = try ZipArchive(ZipBuilder.archive([("x.xml", text)]), file: "book.xlsx")
    try archive.parse("x.xml", with: counter)
    #expect(counter.found == ["A1", "-"])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var code = "xml.malformed"
    var says = ""
    var limits = XMLLimits.standard
    let document: String
  }

  static let faults: [Fault] = [
    Fault(testDescription: "nothing", says: "line 1: it ends too early", document: ""),
    Fault(testDescription: "only space", document: " \n"),
    Fault(testDescription: "text", document: "a,b\n1,2\n"),
    Fault(testDescription: "a wrong end tag", says: "line 2", document: "<a>\n<b>x</a>"),
    Fault(testDescription: "a document that is cut", says: "too early", document: "<a><b>x</b>"),
    Fault(testDescription: "a tag that is cut", document: "<a><b att"),
    Fault(testDescription: "two roots", document: "<a/><b/>"),
    Fault(testDescription: "an attribute twice", document: "<a b='1' b='2'/>"),
    Fault(testDescription: "an undeclared prefix", says: "prefix", document: "<p:a/>"),
    Fault(testDescription: "a zero byte", document: "<a>\0</a>"),
    Fault(testDescription: "an undeclared entity", document: "<a>&lol;</a>"),
    Fault(
      testDescription: "an entity bomb", code: "xml.document-type",
      document: "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;'>]><a>&m;</a>"),
    Fault(
      testDescription: "an outside entity", code: "xml.document-type",
      document: "<!DOCTYPE a [<!ENTITY l SYSTEM 'file:///etc/passwd'>]><a>&l;</a>"),
    Fault(
      testDescription: "an outside definition", code: "xml.document-type",
      document: "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>"),
    Fault(
      testDescription: "elements too deep", code: "xml.too-large",
      document: String(repeating: "<a>", count: 257)),
    Fault(
      testDescription: "text too long", code: "xml.too-large", limits: XMLLimits(textBytes: 9),
      document: "<a>0123456789</a>"),
    Fault(
      testDescription: "a name too long",
      document: "<\(String(repeating: "a", count: 50_001))/>"),
    Fault(
      testDescription: "too many attributes", code: "xml.too-large",
      limits: XMLLimits(attributes: 1), document: "<a b='' c=''/>"),
  ]

  @Test("refuses a document that is malformed or hostile, at its line", arguments: faults)
  func refusal(fault: Fault) {
    for sizes in [[65_536], [1]] {
      let diagnostic = #expect(throws: Diagnostic.self) {
        _ = try Self.events(Array(fault.document.utf8), sizes: sizes, limits: fault.limits)
      }
      #expect(diagnostic?.code == fault.code)
      #expect(diagnostic?.message.contains(fault.says) == true || fault.says.isEmpty)
      #expect(diagnostic?.message.contains("\"part.xml\"") == true)
    }
  }

  @Test("is told of damage by the checksum rather than by the tag that it broke")
  func damage() throws {
    var builder = ZipBuilder()
    builder.add("part.xml", .stored(Array("<a><b></a>".utf8)), checksum: 7)
    builder.add("odd.xml", .stored(Array("<a><b></a>".utf8)))
    let archive = try ZipArchive(builder.archive, file: "book.xlsx")
    for (part, code) in [("part.xml", "zip.checksum"), ("odd.xml", "xml.malformed")] {
      let diagnostic = #expect(throws: Diagnostic.self) {
        try archive.parse(part, with: EventLog())
      }
      #expect(diagnostic?.code == code)
    }
  }

  @Test("stops where the handler throws, and tells it nothing more")
  func handlerError() {
    let log = EventLog(stopAt: "b")
    let diagnostic = #expect(throws: Diagnostic.self) {
      _ = try Self.events(Array("<a><b/><c/></a>".utf8), log: log)
    }
    #expect(diagnostic?.code == "enough")
    #expect(log.events == ["<|a>", "<|b>"])
  }

  @Test("reads a long document in bounded pieces")
  func longDocument() throws {
    final class Lengths: XMLHandler {
      var rows = 0
      var textBytes = 0
      func start(_ element: XMLElement) { rows += 1 }
      func end(_ name: XMLName, namespace: XMLName) {}
      func text(_ bytes: UnsafeBufferPointer<UInt8>) { textBytes += bytes.count }
    }
    let lengths = Lengths()
    let parser = XMLPushParser(part: "part.xml", file: "book.xlsx", handler: lengths)
    let row = Array("<r>0123456789012345678901234567890123456789</r>".utf8)
    let rows = Array(repeating: row, count: 1_000).flatMap { $0 }
    func feed(_ bytes: [UInt8]) throws {
      try bytes.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in try parser.parse(bytes) }
    }
    try feed(Array("<a>".utf8))
    for _ in 0..<300 { try feed(rows) }
    try feed(Array("</a>".utf8))
    try parser.finish()
    #expect(lengths.rows == 300_001)
    #expect(lengths.textBytes == 12_000_000)
  }

  @Test("A document of many megabytes may come in one piece")
  func onePiece() throws {
    let piece = "<a>text</a>"
    let document = Array(("<r>" + String(repeating: piece, count: 1_200_000) + "</r>").utf8)
    let parser = XMLPushParser(
      part: "part.xml", file: "book.xlsx", handler: SilentHandler(), limits: .standard)
    try document.withUnsafeBufferPointer { try parser.parse($0) }
    try parser.finish()
  }
}

/// Hears everything and keeps nothing.
private final class SilentHandler: XMLHandler {
  func start(_ element: XMLElement) {}
  func end(_ name: XMLName, namespace: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
