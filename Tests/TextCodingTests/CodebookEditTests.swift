import Diagnostics
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
    edit.make([
      PhraseChange(.drop, "quiet*", of: "calm"), PhraseChange(.drop, "serene", of: "calm"),
      PhraseChange(.drop, "loud", of: "noise"), PhraseChange(.drop, "rest", of: "rest"),
      PhraseChange(.drop, "absent", of: "calm"), PhraseChange(.drop, "still", of: "calm"),
      PhraseChange(.add, "at ease", of: "calm"), PhraseChange(.add, "no", of: "calm"),
      PhraseChange(.add, "racket", of: "noise"), PhraseChange(.mask, "calm before", of: "calm"),
      PhraseChange(.mask, "no din", of: "noise"), PhraseChange(.mask, "quite other", of: "noise"),
    ])
    #expect(edit.made.count == 8)
    let reason = "the codebook could not be read with the change, as"
    #expect(
      edit.left.map { "\($0.place?.line ?? 0) \($0.message)" } == [
        "29 \"rest\" was not taken out of \"rest\": \(reason) the theme \"rest\" has no indicator",
        "6 \"absent\" was not taken out of \"calm\": it is no indicator of the theme",
        "13 \"still\" was not taken out of \"calm\": \(reason) the rule matches nothing",
        "24 \"quite other\" was not added to the masks of \"noise\": \(reason) the mask "
          + "\"quite other\" shares no word with an indicator of \"noise\"",
      ])
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
            # too loud
            - din
            - racket
          masks: [din dins, no din]
        - id: rest
          label: Rest
          group: A
          definition: Rest
          indicators: rest

      """
    let text = edit.text
    #expect(text == expected)
    let phrases = try Codebook(parsing: text, file: "codebook.yaml").themes.map {
      $0.indicators.map(\.phrase.source)
    }
    #expect(
      phrases == [
        ["calm", "peace", "at ease", "no", "still"], ["din", "racket"], ["rest"],
      ])
  }

  @Test("Where all indicators of a theme are to go, those that are added take their place")
  func replaced() throws {
    var edit = try CodebookEdit(Self.file, file: "codebook.yaml")
    edit.make(
      ["calm", "quiet*", "peace", "serene"].map { PhraseChange(.drop, $0, of: "calm") }
        + [PhraseChange(.add, "so calm", of: "calm")])
    #expect(edit.made.count == 5)
    let codebook = try Codebook(parsing: edit.text, file: "codebook.yaml")
    #expect(codebook.themes[0].indicators.map(\.phrase.source) == ["so calm", "still"])
  }

  @Test("A list that another theme shares is left alone, and all else is done")
  func shared() throws {
    let file = Self.file.replacing("indicators: [calm,", with: "indicators: &all [calm,")
      .replacing("indicators: rest", with: "indicators: *all")
    var edit = try CodebookEdit(file, file: "codebook.yaml")
    edit.make([
      PhraseChange(.drop, "serene", of: "calm"), PhraseChange(.drop, "loud", of: "noise"),
    ])
    #expect(edit.made == [PhraseChange(.drop, "loud", of: "noise")])
    #expect(edit.left.map { $0.place?.line } == [11])
  }

  @Test("Where nothing can be changed, the file is as it was, its version too")
  func unchanged() throws {
    var edit = try CodebookEdit(Self.file, file: "codebook.yaml")
    edit.make([PhraseChange(.drop, "rest", of: "rest")])
    #expect(edit.made.isEmpty && edit.text == Self.file)
  }
}
