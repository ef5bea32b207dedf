import CodebookLearning
import Foundation
import TextCoding
import Testing

@Suite("What words teach beside a codebook")
struct EvidenceTrainerTests {
  private static let file = """
    version: "1.0"
    groups: [A]
    cues:
      negation: [not]
    themes:
      - {id: food, label: Food, group: A, definition: Food, indicators: [meal*, hot, tea]}
      - {id: staff, label: Staff, group: A, definition: Staff, indicators: [nurse*, staff]}

    """

  /// "hot" is mostly the ward, "soup" is missing, "tea party" is none; and "cold" is a barrier that no
  /// cue names.
  private static let sample: CodedSample = {
    let kinds: [(text: String, themes: [String: Direction])] = [
      ("The meals were fine today", ["food": .gain]), ("A nurse came quickly", ["staff": .gain]),
      ("The ward was hot at night", [:]), ("Lovely soup for lunch", ["food": .gain]),
      ("We had a tea party there", [:]), ("The tea was cold again", ["food": .barrier]),
      ("The staff were not kind", ["staff": .barrier]), ("Nothing to say", [:]),
    ]
    let texts = (0..<160).map { number in
      let kind = kinds[number % kinds.count]
      return CodedText(
        IdentifiedText(id: "t\(number)", text: "\(kind.text), case \(number)"),
        themes: Set(kind.themes.keys), directions: kind.themes)
    }
    return CodedSample(themes: ["food", "staff"], texts: texts)
  }()

  private static func learnt(_ sample: CodedSample) throws -> LearnedEvidence {
    EvidenceTrainer().evidence(
      for: try Codebook(parsing: file, file: "codebook.yaml"), from: sample)
  }

  @Test("Weights are taken for what words tell better than indicators and rules")
  func evidence() throws {
    let learned = try Self.learnt(Self.sample)
    let food = try #require(learned.themes.first { $0.id == "food" })
    #expect(food.isTaken && food.after.hits == 60 && food.after.marked == 60)
    #expect(food.before.hits == 40 && food.before.marked == 80)
    #expect(food.terms.contains { $0.text == "soup" && $0.weight > 0 })
    #expect(learned.themes.first { $0.id == "staff" }?.isTaken == false)
    let directions = try #require(learned.directions)
    #expect(directions.isTaken && directions.rightAfter == directions.count)
    #expect(directions.rightBefore == directions.count - 20)
    let text = CodebookFileText.replacingEvidence(
      in: Self.file + "\nevidence: |\n  term,texts,staff\n  (answers),1,\n",
      with: learned.table)
    #expect(text.hasPrefix(Self.file.trimmingCharacters(in: .newlines)))
    #expect(text.contains("\nevidence: |\n  term,texts,food,gain,no_change,decline,barrier\n"))
    let coder = Coder(codebook: try Codebook(parsing: text, file: "codebook.yaml"))
    for coded in Self.sample.texts {
      let found = coder.code([coded.text])
      #expect(
        Dictionary(uniqueKeysWithValues: found.map { ($0.themeID, $0.direction) })
          == coded.directions, "\(coded.text.text)")
    }
  }

  @Test("Texts that the codebook was written from do not say how good it is")
  func written() throws {
    // The codebook knows these by heart, and is wrong about all others.
    let known = (0..<100).map { number in
      CodedText(
        IdentifiedText(id: "k\(number)", text: "hot meals \(number)"), themes: ["food"],
        isFromCodebook: true)
    }
    let sample = CodedSample(
      themes: ["food", "staff"], texts: Self.sample.texts + known)
    let learned = try Self.learnt(sample)
    #expect(learned.themes.first { $0.id == "food" }?.before.relevant == 60)
    #expect(learned.directions?.count == 80)
  }

  @Test("The order of the texts changes nothing")
  func order() throws {
    let turned = CodedSample(themes: Self.sample.themes, texts: Self.sample.texts.reversed())
    #expect(try Self.learnt(Self.sample).table == Self.learnt(turned).table)
  }

  @Test("Without directions, or with too few texts, nothing is said of them")
  func poor() throws {
    let themes = CodedSample(
      themes: Self.sample.themes,
      texts: Self.sample.texts.map { CodedText($0.text, themes: $0.themes) })
    let learned = try Self.learnt(themes)
    #expect(learned.directions == nil)
    #expect(learned.table?.hasPrefix("term,texts,food\n") == true)
    let few = try Self.learnt(
      CodedSample(themes: themes.themes, texts: Array(Self.sample.texts.prefix(8))))
    #expect(few.themes.isEmpty && few.directions == nil && few.table == nil)
    let none = try Self.learnt(CodedSample(themes: themes.themes, texts: []))
    #expect(none.themes.isEmpty && none.table == nil)
  }

  @Test("Without evidence a file loses what it had")
  func removing() {
    let text = CodebookFileText.replacingEvidence(
      in: Self.file + "\nevidence: |\n  term,texts,staff\n  (answers),1,\n", with: nil)
    #expect(text == Self.file.trimmingCharacters(in: .newlines) + "\n")
  }
}
