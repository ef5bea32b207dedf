internal import TextCoding

/// Where the indicators of a codebook count in texts that people coded.
struct IndicatorUses {
  /// The places where one indicator of one theme counts.
  struct Use {
    let theme: Int
    let phrase: String
    /// The texts, with the stretches of each.
    var spans: [(text: Int, span: TextSpan)] = []
  }

  /// The uses, in the order of the codebook's themes and of the phrases.
  let uses: [Use]

  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - sample: The texts.
  init(_ codebook: Codebook, in sample: CodedSample) {
    let coder = Coder(codebook: codebook)
    let themes = Dictionary(
      uniqueKeysWithValues: codebook.themes.enumerated().map { ($1.id, $0) })
    var uses: [Use] = []
    var places: [[String]: Int] = [:]
    for (text, coded) in sample.texts.enumerated() {
      for coding in coder.code([coded.text]) {
        guard let theme = themes[coding.themeID] else { continue }
        for mention in coding.mentions {
          let key = [coding.themeID, mention.indicator]
          let place = places[key] ?? uses.count
          if place == uses.count {
            places[key] = place
            uses.append(Use(theme: theme, phrase: mention.indicator))
          }
          uses[place].spans.append((text, mention.span))
        }
      }
    }
    self.uses = uses.sorted { ($0.theme, $0.phrase) < ($1.theme, $1.phrase) }
  }
}
