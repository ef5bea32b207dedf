/// A codebook whose lists stand in one of the many ways that YAML allows, with a comment wherever one may
/// stand.
struct GeneratedCodebook {
  /// A theme's lists as they are to be read.
  struct Theme {
    let id: String
    var indicators: [String]
    var gain: [String]
    var rule: [String]
    var masks: [String]
  }

  private(set) var text = ""
  private(set) var themes: [Theme] = []
  /// The comments, in the order of the file; no two are alike.
  private(set) var comments: [String] = []
  private var random: SplitMix
  private let newline: String

  private static let words = [
    "apple", "bad", "pear*", "toast rack", "don't know", "plan b", "£5 note", "orange", "no",
    "lead .. team", "100%", "self-aware", "he's|she's here", "soup", "tea", "^SLT",
  ]

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    newline = random.isOne(of: 5) ? "\r\n" : "\n"
    line("version: \(random.isOne(of: 2) ? "\"1.4\"" : "1.4")\(trailing())")
    line("groups: [G]")
    line("cues: {}")
    line("themes:\(trailing())")
    for number in 1...3 { append(theme(number)) }
    line("\(comment())")
    if random.isOne(of: 4) { text.removeLast() }
  }

  // MARK: Themes

  private mutating func theme(_ number: Int) -> Theme {
    var words = Self.words.shuffled(using: &random)[...]
    func take(_ count: Int) -> [String] {
      defer { words = words.dropFirst(count) }
      return Array(words.prefix(count))
    }
    let indicators = take(random.below(5) + 1)
    return Theme(
      id: "t\(number)", indicators: indicators,
      gain: random.isOne(of: 2) ? take(random.below(3) + 1) : [],
      rule: random.isOne(of: 2) ? take(random.below(2) + 1) : [],
      masks: random.isOne(of: 2) ? ["\(plain(indicators[0])) so far"] : [])
  }

  /// A word that an indicator is hidden by.
  private func plain(_ indicator: String) -> String {
    String(indicator.split(separator: " ")[0].prefix { $0 != "*" && $0 != "|" && $0 != "?" })
  }

  private mutating func append(_ theme: Theme) {
    themes.append(theme)
    if random.isOne(of: 5) { return appendFlow(theme) }
    line("  - id: \(theme.id)\(trailing())")
    line("    label: \"A # that, is: none\"\(trailing())")
    line("    group: G")
    if random.isOne(of: 2) { line("    # \(mark())") }
    line("    definition: Text, with a comma [and brackets]\(trailing())")
    append("indicators", theme.indicators)
    append("gain", theme.gain)
    append("masks", theme.masks)
    if !theme.rule.isEmpty {
      let match = theme.rule.map { quoted($0, isFlow: true) }.joined(separator: ", ")
      line("    rules:\(trailing())")
      line("      - {match: [\(match)], near: [x, y]}\(trailing())")
    }
    if random.isOne(of: 2) { line("    examples: {no: [\"Nothing, # here\"]}\(trailing())") }
    if random.isOne(of: 3) { line("") }
  }

  /// A theme in one pair of braces.
  private mutating func appendFlow(_ theme: Theme) {
    func list(_ key: String, _ items: [String]) -> String {
      items.isEmpty
        ? "" : ", \(key): [\(items.map { quoted($0, isFlow: true) }.joined(separator: ", "))]"
    }
    let rule = list("match", theme.rule).dropFirst(2)
    line(
      "  - {id: \(theme.id), label: L, group: G, definition: D"
        + list("indicators", theme.indicators) + list("gain", theme.gain)
        + list("masks", theme.masks) + (rule.isEmpty ? "" : ", rules: [{\(rule)}]")
        + "}\(trailing())")
  }

  // MARK: Lists

  private mutating func append(_ key: String, _ items: [String]) {
    guard !items.isEmpty else {
      switch random.below(4) {
      case 0: line("    \(key): []\(trailing())")
      case 1: line("    \(key):\(trailing())")
      default: break
      }
      return
    }
    if items.count == 1, random.isOne(of: 3) {
      return line("    \(key): \(quoted(items[0], isFlow: false))\(trailing())")
    }
    if random.isOne(of: 3) { return appendBlock(key, items) }
    appendFlow(key, items)
  }

  private mutating func appendBlock(_ key: String, _ items: [String]) {
    let indent = String(repeating: " ", count: random.isOne(of: 2) ? 4 : 6)
    line("    \(key):\(trailing())")
    for item in items {
      if random.isOne(of: 4) { line("\(indent)# \(mark())") }
      if random.isOne(of: 6) { line("") }
      line("\(indent)-  \(quoted(item, isFlow: false))\(trailing())")
    }
  }

  private mutating func appendFlow(_ key: String, _ items: [String]) {
    text += "    \(key): ["
    breakLine()
    for (place, item) in items.enumerated() {
      text += quoted(item, isFlow: true)
      if place < items.count - 1 {
        if random.isOne(of: 8) { breakLine() }
        text += random.isOne(of: 8) ? " ," : ","
        if !breakLine() { text += random.isOne(of: 6) ? "" : " " }
      } else if random.isOne(of: 3) {
        text += ","
        breakLine()
      } else {
        breakLine()
      }
    }
    line("]\(trailing())")
  }

  /// Ends the line now and then, with a comment or without, and with a comment of its own below.
  @discardableResult
  private mutating func breakLine() -> Bool {
    guard random.isOne(of: 2) else { return false }
    line(trailing())
    while random.isOne(of: 4) { line("      # \(mark())") }
    text += "      "
    return true
  }

  private mutating func quoted(_ item: String, isFlow: Bool) -> String {
    switch random.below(4) {
    case 0: "'\(item.replacing("'", with: "''"))'"
    case 1: "\"\(item)\""
    default: item == "no" ? "\"no\"" : item
    }
  }

  // MARK: Comments

  /// A comment behind a line, now and then.
  private mutating func trailing() -> String { random.isOne(of: 3) ? "  \(comment())" : "" }

  private mutating func comment() -> String { "# \(mark())" }

  private mutating func mark() -> String {
    comments.append("kept \(comments.count), [\"as\" it's - is")
    return comments[comments.count - 1]
  }

  private mutating func line(_ content: String) { text += content + newline }
}

/// Numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// True once in so many times.
  mutating func isOne(of count: Int) -> Bool { below(count) == 0 }
}
