/// A line of a form as boxes with labels: `☒ Yes  ☐ No`, `[x] Yes [ ] No`, `Yes ☒  No ☐`.
struct TickLine: Equatable {
  /// A box and the words that belong to it.
  struct Option: Equatable {
    let isTicked: Bool
    /// Whether it is a box and not a tick alone, which may also begin an entry of a list.
    let isBox: Bool
    let label: String
  }

  private struct Box {
    let isTicked: Bool
    var isBox = true
    /// How many characters it takes.
    var length = 1
  }

  private static let ticked: Set<Character> = ["☒", "☑", "🗹", "🗷", "◉", "🗵"]
  private static let unticked: Set<Character> = ["☐", "□", "◻", "▢", "❏", "❑", "○", "◯"]
  private static let marks: Set<Character> = ["✓", "✔", "✗", "✘", "✕", "✖"]

  /// The words before the first box, where they belong to none.
  let lead: String
  /// The boxes in their order.
  let options: [Option]

  init(_ text: String) {
    var words: [String] = [""]
    var boxes: [Box] = []
    var rest = text[...]
    while let character = rest.first {
      if let box = Self.box(rest) {
        boxes.append(box)
        words.append("")
        rest = rest.dropFirst(box.length)
      } else {
        words[words.count - 1].append(character)
        rest = rest.dropFirst()
      }
    }
    let trimmed = words.map(Self.trimmed)
    // With the box behind its label the line begins with words and ends with a box.
    let isLabelFirst = boxes.count > 1 && !trimmed[0].isEmpty && trimmed[boxes.count].isEmpty
    lead = isLabelFirst ? "" : trimmed[0]
    let labels = isLabelFirst ? trimmed[...] : trimmed.dropFirst()
    options = zip(boxes, labels).map { box, label in
      Option(isTicked: box.isTicked, isBox: box.isBox, label: label)
    }
  }

  /// The box that a text begins with, or `nil`.
  private static func box(_ text: Substring) -> Box? {
    guard let first = text.first else { return nil }
    // A selector of the coloured form may follow the sign in the same character.
    let plain = first.unicodeScalars.first.map(Character.init) ?? first
    if ticked.contains(plain) { return Box(isTicked: true) }
    if unticked.contains(plain) { return Box(isTicked: false) }
    if marks.contains(plain) { return Box(isTicked: true, isBox: false) }
    guard first == "[" || first == "(" else { return nil }
    let close: Character = first == "[" ? "]" : ")"
    let inside = text.dropFirst().prefix(3).prefix { $0 != close }
    guard text.dropFirst(1 + inside.count).first == close else { return nil }
    let mark = inside.filter { !$0.isWhitespace }
    let isTicked = ["x", "X", "✓", "✔"].contains(mark)
    let isEmpty = mark.isEmpty && (first == "[" || !inside.isEmpty)
    return isTicked || isEmpty ? Box(isTicked: isTicked, length: inside.count + 2) : nil
  }

  private static func trimmed(_ text: String) -> String {
    var text = CommentText.trimmed(text)[...]
    while let last = text.last, last == "/" || last == "|" || last.isWhitespace {
      text.removeLast()
    }
    while let first = text.first, first == "/" || first == "|" || first.isWhitespace {
      text.removeFirst()
    }
    return String(text)
  }
}
