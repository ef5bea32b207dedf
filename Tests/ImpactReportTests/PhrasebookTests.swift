import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

@testable import ImpactReport

@Suite("The wording file")
struct PhrasebookTests {
  @Test(
    "A phrase is filled as it is written",
    arguments: [
      ("**{n:# head|# heads}** {n:agrees|agree}", 1, "1 head agrees"),
      ("**{n:# head|# heads}** {n:agrees|agree}", 1_204, "1,204 heads agree"),
      ("{n} of `file.csv`", 3, "3 of file.csv"),
    ])
  func filled(source: String, count: Int, words: String) throws {
    #expect(try Phrase(parsing: source).filled(["n": .count(count)]).plainWords == words)
  }

  @Test(
    "Of three forms the first is for none",
    arguments: [(0, "none is"), (1, "one is"), (12, "12 are")])
  func none(count: Int, words: String) throws {
    let phrase = try Phrase(parsing: "{n:none is|one is|# are}")
    #expect(phrase.filled(["n": .count(count)]).plainWords == words)
  }

  @Test("Emphasis and references are kept, and what is put in keeps its own")
  func runs() throws {
    let text = try Phrase(parsing: "See {@methods}: **no {what}**.").filled(["what": "change"])
    #expect(
      text.runs == [
        .plain("See "), .reference(to: "methods"), .plain(": "), .strong("no "),
        .strong("change"), .plain("."),
      ])
  }

  @Test(
    "A phrase that is written wrongly is refused with its place",
    arguments: [
      ("in-brief: {title: 'a {b'}", "{ without the }"),
      ("in-brief: {title: 'a b}'}", "} without its {"),
      ("in-brief: {title: 'a **b'}", "** without the **"),
      ("in-brief: {title: 'a {b c}'}", "names no place"),
      ("in-brief: {title: '{a:one}'}", "two or three forms"),
      ("in-brief: {title: 'a {b}'}", "has {b}"),
      ("in-brief: {titel: 'a'}", "did you mean \"in-brief.title\"?"),
      ("in-brief: {title: [a]}", "group of keys"),
    ])
  func refused(text: String, words: String) {
    #expect {
      try Phrasebook(parsing: text, file: "wording.yaml")
    } throws: { error in
      let message = (error as? Diagnostic)?.description ?? ""
      return message.contains(words) && message.contains("wording.yaml:1")
    }
  }

  @Test("An evaluation's own words take the place of the standard ones")
  func own() throws {
    let own = try Phrasebook(parsing: "in-brief: {title: At a glance}", file: "wording.yaml")
    #expect(own.text("in-brief.title", [:]).plainWords == "At a glance")
    #expect(
      own.text("who-answered.title", [:]) == Phrasebook.standard.text("who-answered.title", [:]))
  }

  @Test("The program carries the wording file as it is")
  func embedded() throws {
    let file = try String(
      contentsOf: Repository.data.appending(path: "wording.yaml"), encoding: .utf8)
    #expect(standardWording == file, "run: make embed")
  }

  @Test("What the sources say is in the file with just these places, and nothing else is")
  func uses() throws {
    let places = Phrasebook.standard.places
    var used = Set(QuestionID.all.map(Phrasebook.name(of:)))
    #expect(used.isSubset(of: places.keys))
    let folder = Repository.root.appending(path: "Sources/ImpactReport")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for use in PhraseUse.uses(in: source) {
        used.insert(use.name)
        guard let wanted = places[use.name] else {
          Issue.record("\(file.lastPathComponent) says \(use.name), which the wording file has not")
          continue
        }
        if wanted != use.places {
          Issue.record(
            """
            \(file.lastPathComponent): \(use.name) has the places \(wanted.sorted()), \
            and is given \(use.places.sorted())
            """)
        }
      }
    }
    let idle = Set(places.keys).subtracting(used).sorted()
    #expect(idle.isEmpty, "nothing says these")
  }
}

/// A call of `say` or `sayPlainly` in a source file.
private struct PhraseUse {
  let name: String
  let places: Set<String>

  static func uses(in source: String) -> [PhraseUse] {
    let characters = Array(source.unicodeScalars.map(Character.init))
    var uses: [PhraseUse] = []
    for call in [Array("say(\""), Array("sayPlainly(\""), Array("say(\n"), Array("sayPlainly(\n")] {
      for start in characters.indices where characters[start...].starts(with: call) {
        if start > 0, characters[start - 1].isLetter || characters[start - 1] == "`" { continue }
        if let use = use(in: characters, at: start + call.count - 1) { uses.append(use) }
      }
    }
    return uses
  }

  /// The call whose arguments begin at a place: its first string, and the strings before colons that
  /// stand directly in its list of values.
  private static func use(in source: [Character], at start: Int) -> PhraseUse? {
    var depth = 1
    var strings: [(text: String, depth: Int, isKey: Bool)] = []
    var place = start
    while place < source.count, depth > 0 {
      switch source[place] {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case "\"":
        var text = ""
        var inner = 0
        place += 1
        while place < source.count, source[place] != "\"" || inner > 0 {
          if source[place] == "\\", source[place + 1] == "(" { inner += 1 }
          if inner > 0, source[place] == ")" { inner -= 1 }
          text.append(source[place])
          place += 1
        }
        strings.append((text, depth, place + 1 < source.count && source[place + 1] == ":"))
      default: break
      }
      place += 1
    }
    guard let first = strings.first, !first.isKey else { return nil }
    return PhraseUse(
      name: first.text, places: Set(strings.filter { $0.isKey && $0.depth == 2 }.map(\.text)))
  }
}
