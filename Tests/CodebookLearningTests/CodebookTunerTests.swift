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
        IdentifiedText(id: "t\(number)", text: "\(kind.text), case \(number)"),
        themes: kind.themes)
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

  @Test("Texts that are alike, but for case and space, are held out together")
  func repeats() {
    let texts = (0..<60).map { number in
      CodedText(
        IdentifiedText(
          id: "r\(number)", text: number % 2 == 0 ? "The  meals\nwere FINE" : "Only \(number)"),
        themes: [])
    }
    let sample = CodedSample(
      themes: ["food"],
      texts: texts + [CodedText(IdentifiedText(id: "z", text: " the meals were fine"), themes: [])])
    let folds = sample.folds(5)
    let alike = sample.texts.indices.filter { $0 == 60 || $0 % 2 == 0 }
    #expect(Set(alike.map { folds[$0] }).count == 1)
    #expect(sample.repeatCount == 30)
    // The others fill the parts that the repeated one leaves small.
    #expect(Set(folds).count == 5)
  }

  @Test("A text that is repeated does not teach what is then said of itself")
  func inflation() throws {
    let codebook = try Codebook(parsing: Self.file, file: "codebook.yaml")
    let kinds = ["Porridge again", "Fine custard", "The meals were good"]
    let texts = (0..<60).map { number in
      CodedText(IdentifiedText(id: "r\(number)", text: kinds[number % 3]), themes: ["food"])
    }
    let outcome = CodebookTuner(codebook, sample: CodedSample(themes: ["food"], texts: texts))
      .outcome()
    #expect(outcome.before.map(\.hits) == [20])
    #expect(outcome.after.map(\.hits) == [20])
  }

  @Test("A theme that nobody found has nothing dropped or masked")
  func uncoded() throws {
    let codebook = try Codebook(parsing: Self.file, file: "codebook.yaml")
    let texts = Self.sample.texts.map {
      CodedText($0.text, themes: $0.themes.subtracting(["food"]))
    }
    let sample = CodedSample(themes: ["food", "staff"], texts: texts)
    #expect(sample.codingCounts.map(\.count) == [0, 20])
    let outcome = CodebookTuner(codebook, sample: sample).outcome()
    #expect(!outcome.suggestions.contains { $0.themeID == "food" })
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
