/// The text of a mail, what it answers, and the signature, told apart.
struct MailDivision {
  /// What the writer wrote.
  private(set) var text: [TextLine] = []
  /// What the mail quotes from the one that it answers.
  private(set) var quoted: [TextLine] = []
  /// The signature, and the greeting above it that begins it.
  private(set) var signature: [TextLine] = []

  /// Divides the lines of a mail.
  init(_ lines: [TextLine]) {
    divide(lines)
  }

  private mutating func divide(_ lines: [TextLine]) {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.text.hasPrefix(">") {
        quoted.append(line)
        index += 1
      } else if let length = Self.attribution(at: index, in: lines) {
        quoted += lines[index..<index + length]
        index += length
        let next = lines[index...].first { !$0.isBlank }
        // Programs that do not mark what they quote put it below everything else.
        if next?.text.hasPrefix(">") != true { return finish(quoting: lines[index...]) }
      } else if Self.beginsOriginal(at: index, in: lines) {
        return finish(quoting: lines[index...])
      } else {
        text.append(line)
        index += 1
      }
    }
    finish(quoting: [])
  }

  private mutating func finish(quoting rest: ArraySlice<TextLine>) {
    quoted += rest
    guard let start = signatureStart else { return }
    signature = text[start...].filter { !$0.isBlank }
    text.removeSubrange(start...)
  }

  /// Where the signature begins: at `--`, or at a greeting with at most eight short lines below.
  private var signatureStart: Int? {
    if let mark = text.firstIndex(where: { $0.text == "--" }) { return mark }
    guard let greeting = text.lastIndex(where: { Self.isGreeting($0.text) }) else { return nil }
    let below = text[(greeting + 1)...].filter { !$0.isBlank }
    return below.count <= 8 && below.allSatisfy { $0.text.count <= 80 } ? greeting : nil
  }

  private static let greetings: Set<String> = [
    "kind regards", "kindest regards", "best regards", "warm regards", "with kind regards",
    "with best wishes", "best wishes", "regards", "many thanks", "with thanks", "thanks",
    "thank you", "yours sincerely", "yours faithfully", "yours", "all the best", "best", "cheers",
    "sent from my iphone", "sent from my ipad", "sent from outlook for ios",
    "sent from outlook for android",
  ]

  private static func isGreeting(_ line: String) -> Bool {
    var words = line.lowercased()[...]
    while let last = words.last, ",.!–- ".contains(last) { words.removeLast() }
    return greetings.contains(String(words))
  }

  /// How many lines `On … wrote:` fills, which may be wrapped; `nil` where it does not begin here.
  private static func attribution(at index: Int, in lines: [TextLine]) -> Int? {
    guard lines[index].text.hasPrefix("On ") else { return nil }
    for length in 1...3 where index + length <= lines.count {
      let last = lines[index + length - 1].text
      if last.isEmpty { return nil }
      if last.hasSuffix("wrote:") { return length }
    }
    return nil
  }

  /// Whether the mail that is answered begins: by its rule, or by the block of fields that Outlook
  /// puts above it.
  private static func beginsOriginal(at index: Int, in lines: [TextLine]) -> Bool {
    let text = lines[index].text
    if text.hasPrefix("-----"), text.hasSuffix("-----") {
      let words = text.drop { $0 == "-" }
      return words.hasPrefix("Original") || words.hasPrefix("Forwarded")
        || words.hasPrefix(" Original") || words.hasPrefix(" Forwarded")
    }
    guard text.hasPrefix("From:") else { return false }
    let next = lines[(index + 1)...].prefix(5).map(\.text)
    return next.contains { $0.hasPrefix("Sent:") || $0.hasPrefix("Date:") }
      && next.contains { $0.hasPrefix("To:") || $0.hasPrefix("Subject:") }
  }
}
