import Foundation
import TestSupport
import Testing

@Suite("Sentences stand in the wording file, not in the sources")
struct LiteralTests {
  /// Files whose strings no reader of a report sees.
  private static let exceptions = [
    "StandardWording.swift": "the wording file itself",
    "Phrasebook.swift": "messages about a wording file",
    "PhraseReader.swift": "messages about a phrase",
    "ExaminerSheetEntry.swift": "messages about a file that is no sheet",
    "ReportSnapshot.swift": "messages about a file that is no report",
  ]

  /// Why a value is not there, where a table shows a mark in its place.
  private static let reasons: Set<String> = ["it was not counted", "nobody was enrolled"]

  @Test("No source of the reports holds words for readers")
  func words() throws {
    let folder = Repository.root.appending(path: "Sources/ImpactReport")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    for case let file as URL in files
    where file.pathExtension == "swift" && Self.exceptions[file.lastPathComponent] == nil {
      let source = try String(contentsOf: file, encoding: .utf8)
      for literal in StringLiterals.literals(in: source) where Self.isSentence(literal) {
        Issue.record("\(file.lastPathComponent): “\(literal)”")
      }
    }
  }

  @Test(
    "Literals are told from comments and from what is put into them",
    arguments: [
      ("let a = \"one\" // \"two\"", ["one"]),
      ("/// \"x\"\nf(\"a \\(b(\"c\")) d\")", ["a  d", "c"]),
      ("f(\"\"\"\n  one \\\n  two\n  \"\"\")", ["\n  one \n  two\n  "]),
      ("\"a \\\" b\"", ["a \" b"]),
    ])
  func reader(source: String, literals: [String]) {
    #expect(Set(StringLiterals.literals(in: source)) == Set(literals))
  }

  private static func isSentence(_ literal: String) -> Bool {
    let words = literal.split(whereSeparator: \.isWhitespace).filter { word in
      word.count > 1 && word.allSatisfy { $0.isLetter || ".,:;?!’'“”".contains($0) }
    }
    return words.count > 2 && !reasons.contains(literal)
  }
}

/// Reads the string literals of a Swift source, without what is interpolated.
private struct StringLiterals {
  private let source: [UInt8]
  private var position = 0
  private var literals: [String] = []

  static func literals(in source: String) -> [String] {
    var reader = StringLiterals(source: Array(source.utf8))
    reader.code(isInterpolated: false)
    return reader.literals
  }

  private init(source: [UInt8]) { self.source = source }

  private func sees(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= source.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { source[position + $0] == text.utf8Start[$0] }
  }

  /// Code up to the bracket that closes an interpolation, or to the end.
  private mutating func code(isInterpolated: Bool) {
    var depth = 0
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "/") where sees("//"):
        while position < source.count, source[position] != UInt8(ascii: "\n") { position += 1 }
      case UInt8(ascii: "\""):
        let ending: StaticString = sees("\"\"\"") ? "\"\"\"" : "\""
        position += ending.utf8CodeUnitCount
        literal(ending: ending)
      case UInt8(ascii: ")") where depth == 0 && isInterpolated: return
      case let byte:
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        position += 1
      }
    }
  }

  private mutating func literal(ending: StaticString) {
    var text: [UInt8] = []
    while position < source.count, !sees(ending) {
      if sees("\\(") {
        position += 2
        code(isInterpolated: true)
      } else {
        if source[position] == UInt8(ascii: "\\") { position += 1 }
        text.append(source[min(position, source.count - 1)])
      }
      position += 1
    }
    position += ending.utf8CodeUnitCount
    literals.append(String(decoding: text, as: UTF8.self))
  }
}
