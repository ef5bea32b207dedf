import Reporting
import Testing

@Suite("The page")
struct PageTests {
  let tokens: PageTokens
  let html: String

  init() throws {
    html = try HTMLRenderer().render(Everything.report)
    tokens = try PageTokens(html)
  }

  @Test("every anchor is there once, and every link leads to one")
  func anchors() {
    let ids = tokens.tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let targets = tokens.tags.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(targets.filter { !ids.contains(String($0.dropFirst())) } == [])
    #expect(targets.count > 15)
  }

  @Test("nothing runs and nothing is fetched")
  func safety() {
    #expect(
      !tokens.tags.contains { ["script", "iframe", "object", "link", "img"].contains($0.name) })
    let names = tokens.tags.flatMap(\.attributeNames)
    #expect(names.filter { $0.hasPrefix("on") || $0 == "src" || $0 == "style" } == [])
    let policy = tokens.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(
      policy?.attributes["content"]
        == "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  }

  @Test("headings do not skip a level")
  func headings() {
    let levels = tokens.tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("every heading of a table says what it heads")
  func tableHeadings() {
    let headings = tokens.tags.filter { $0.name == "th" }
    #expect(headings.allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    #expect(tokens.tags.count { $0.name == "table" } == tokens.tags.count { $0.name == "caption" })
  }

  @Test("every drawing has a name or is hidden from those who cannot see it")
  func drawings() {
    var open: [PageTokens.Tag] = []
    var unnamed = 0
    for token in tokens.tokens {
      switch token {
      case .open(let tag):
        let isHidden = (open + [tag]).contains { $0.attributes["aria-hidden"] == "true" }
        let isNested = open.contains { $0.name == "svg" }
        let isNamed = tag.attributes["role"] == "img" && tag.attributes["aria-label"] != nil
        if tag.name == "svg", !isHidden, !isNested, !isNamed { unnamed += 1 }
        if !["meta", "input"].contains(tag.name) { open.append(tag) }
      case .close(let name):
        #expect(open.popLast()?.name == name)
      case .text: break
      }
    }
    #expect(unnamed == 0)
  }

  @Test("every figure has a title, a description and a table, with the numbers of the plain text")
  func figures() {
    let plain = TextRenderer().render(Everything.report)
    let count = tokens.tags.count { $0.attributes["class"] == "chart" }
    #expect(count == 12)
    for number in 1...count {
      #expect(tokens.text.contains("Figure \(number). "))
      #expect(tokens.text.contains("Figure \(number) shows "))
      #expect(tokens.text.contains(": the numbers behind Figure \(number)"))
      #expect(plain.contains("\nFigure \(number). ") && plain.contains("\nFigure \(number) shows "))
    }
    for number in 1...18 { #expect(tokens.text.contains("Table \(number).")) }
  }

  @Test("the same report gives the same bytes")
  func determinism() throws {
    #expect(try HTMLRenderer().render(Everything.report) == html)
    #expect(
      TextRenderer().render(Everything.report) == TextRenderer().render(Everything.report))
  }
}
