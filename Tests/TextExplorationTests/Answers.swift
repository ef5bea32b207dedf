import TextCoding
import TextExploration

/// Answers that tests look into.
enum Answers {
  /// A codebook of two themes and a word list.
  static let codebook: Codebook = {
    do {
      return try Codebook(
        parsing: """
          version: "1"
          groups: [Self]
          words:
            staff: [teacher, teaching assistant]
          cues: {}
          themes:
            - {id: confidence, label: Confidence, group: Self, definition: d,
               indicators: [confident, confidence]}
            - {id: parents, label: Parents, group: Self, definition: d,
               indicators: [parents, families]}
          """, file: "codebook.yaml")
    } catch {
      fatalError("\(error)")
    }
  }()

  /// Texts that the codebook has coded, as `group: text`.
  static func coded(_ lines: [(group: String, text: String)]) -> [ExploredText] {
    let coder = Coder(codebook: codebook)
    return lines.enumerated().map { number, line in
      ExploredText(
        id: "\(number + 1)", text: line.text, group: line.group,
        codes: coder.code(text: line.text, id: "").map {
          ExploredText.Code(theme: $0.themeID, spans: $0.spans)
        })
    }
  }

  /// Texts with these themes, whose words do not matter.
  static func themed(_ themes: [[String]]) -> [ExploredText] {
    themes.enumerated().map { number, themes in
      ExploredText(
        id: "\(number)", text: "words",
        codes: themes.map { ExploredText.Code(theme: $0, spans: []) })
    }
  }
}
