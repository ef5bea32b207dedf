import TextCoding
import Testing

@Suite("Changes of a codebook's file in place")
struct CodebookEditTests {
  static let file = """
    # Kept.
    version: "1.2"  # and this
    groups: [A]
    cues: {}
    themes:
      - id: calm
        label: Calm
        group: A
        definition: Calm
        indicators: [calm, quiet*,
          "peace", serene]  # all of them
        rules:
          - match: [still]
            near: [sit]
        examples:
          yes: [So calm]
      - id: noise
        label: Noise
        group: A
        definition: Noise
        indicators:
          - loud  # too loud
          - din
        masks: [loud music, din dins]
      - id: rest
        label: Rest
        group: A
        definition: Rest
        indicators: rest

    """

  @Test("Items are added and taken away where they stand, and the version's minor part rises")
  func changes() throws {
    var edit = try CodebookEdit(Self.file, file: "codebook.yaml")
    let drops = [
      ("quiet*", "calm"), ("serene", "calm"), ("loud", "noise"), ("rest", "rest"),
      ("absent", "calm"),
    ].map { edit.drop($0.0, of: $0.1) }
    #expect(drops == [true, true, true, false, false])
    edit.add("at ease", to: .indicators, of: "calm")
    edit.add("no", to: .indicators, of: "calm")
    edit.add("racket", to: .indicators, of: "noise")
    edit.add("calm before", to: .masks, of: "calm")
    edit.add("no din", to: .masks, of: "noise")
    edit.add("repose", to: .indicators, of: "rest")
    let expected = """
      # Kept.
      version: "1.3"  # and this
      groups: [A]
      cues: {}
      themes:
        - id: calm
          label: Calm
          group: A
          definition: Calm
          indicators: [calm, 
            "peace", at ease, "no"]  # all of them
          rules:
            - match: [still]
              near: [sit]
          masks: [calm before]
          examples:
            yes: [So calm]
        - id: noise
          label: Noise
          group: A
          definition: Noise
          indicators:
            - din
            - racket
          masks: [din dins, no din]
        - id: rest
          label: Rest
          group: A
          definition: Rest
          indicators: [rest, repose]

      """
    let text = try edit.text()
    #expect(text == expected)
    let phrases = try Codebook(parsing: text, file: "codebook.yaml").themes.map {
      $0.indicators.map(\.phrase.source)
    }
    #expect(
      phrases == [
        ["calm", "peace", "at ease", "no", "still"], ["din", "racket"], ["rest", "repose"],
      ])
  }

  @Test("A list whose items all go takes the new ones in their place")
  func replaced() throws {
    var edit = try CodebookEdit(Self.file, file: "codebook.yaml")
    let drops = ["calm", "quiet*", "peace", "serene"].map { edit.drop($0, of: "calm") }
    #expect(drops == [true, true, true, true])
    edit.add("so calm", to: .indicators, of: "calm")
    let codebook = try Codebook(parsing: try edit.text(), file: "codebook.yaml")
    #expect(codebook.themes[0].indicators.map(\.phrase.source) == ["so calm", "still"])
  }
}
