import CodebookLearning
import Foundation
import TextCoding
import Testing

@Suite("What coded texts say of a codebook")
struct CodebookTunerTests {
  static let file = """
    version: "1.0"
    groups: [A]
    cues: {}
    themes:
      - {id: food, label: Food, group: A, definition: Food, indicators: [meal*, hot, tea]}
      - {id: staff, label: Staff, group: A, definition: Staff, indicators: [nurse*, staff]}

    """

  /// "hot" is mostly the ward, "soup" is missing, and "tea party" is none.
  static let sample: CodedSample = {
    let kinds: [(text: String, themes: Set<String>)] = [
      ("The meals were fine today", ["food"]), ("A nurse came quickly", ["staff"]),
      ("The ward was hot at night", []), ("Lovely soup for lunch", ["food"]),
      ("We had a tea party there", []), ("The tea was fresh", ["food"]),
      ("The staff were kind", ["staff"]), ("Nothing to say", []),
    ]
    let texts = (0..<80).map { number in
      let kind = kinds[number % kinds.count]
      return CodedText(
        IdentifiedText(id: "t\(number)", text: kind.text), themes: kind.themes)
    }
    return CodedSample(themes: ["food", "staff"], texts: texts)
  }()

  @Test("What is mostly wrong is dropped, what is missing added, and a wrong context masked")
  func suggestions() throws {
    let codebook = try Codebook(parsing: Self.file, file: "codebook.yaml")
    let outcome = CodebookTuner(codebook, sample: Self.sample).outcome()
    let changes = outcome.suggestions.map { "\($0.change) \($0.themeID) \($0.phrase)" }
    #expect(changes.contains("drop food hot"))
    #expect(changes.contains { $0.hasPrefix("mask food") && $0.contains("tea") })
    let added = try #require(outcome.suggestions.first { $0.change == .add })
    #expect(added.themeID == "food" && added.evidence.right.count == 10)
    #expect(!changes.contains { $0.contains("staff") })
    #expect(outcome.before.map(\.hits) == [20, 20])
    #expect(outcome.before.map(\.marked) == [40, 20])
    #expect(outcome.after.map(\.hits) == [30, 20])
    #expect(outcome.after.map(\.marked) == [30, 20])
  }

  @Test("Each indicator is shown with the texts that it is right and wrong in")
  func indicators() throws {
    let codebook = try Codebook(parsing: Self.file, file: "codebook.yaml")
    let found = CodebookTuner(codebook, sample: Self.sample).indicators
    #expect(
      found.map { "\($0.phrase) \($0.evidence.right.count) \($0.evidence.wrong.count)" }
        == ["hot 0 10", "meal* 10 0", "tea 10 10", "nurse* 10 0", "staff 10 0"])
  }

  @Test("The order of the texts changes nothing")
  func order() throws {
    let codebook = try Codebook(parsing: Self.file, file: "codebook.yaml")
    func changes(_ sample: CodedSample) -> [String] {
      CodebookTuner(codebook, sample: sample).outcome().suggestions.map {
        "\($0.change) \($0.themeID) \($0.phrase) \($0.evidence.right.count)"
      }
    }
    let turned = CodedSample(themes: ["food", "staff"], texts: Self.sample.texts.reversed())
    #expect(changes(Self.sample) == changes(turned))
  }
}
