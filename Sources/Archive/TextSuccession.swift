/// Which text of a source's new file is which text of the file before it.
///
/// A text's id counts the rows of its file, so one row more, one less or another order gives most texts
/// another id. What people found in a text and decided of its passages follows its words.
struct TextSuccession {
  /// The new id of each text that is found again, by its old one.
  private var successors: [String: String] = [:]

  /// The words of a text under its prompt, byte by byte: places in a text count bytes.
  private struct Words: Hashable {
    let prompt: String
    let bytes: [UInt8]

    init(_ text: WrittenTexts.Text) {
      prompt = text.prompt
      bytes = Array(text.text.utf8)
    }
  }

  /// Finds texts again.
  ///
  /// A text goes to one of the same prompt and words: that of the same participant before that of the
  /// same row, and that before one of another row, unless both are known to be of different people.
  ///
  /// - Parameters:
  ///   - old: The texts before.
  ///   - new: The texts now.
  init(from old: WrittenTexts, to new: WrittenTexts) {
    let before = Dictionary(grouping: old.inOrder) { Words($0.text) }
    if before.isEmpty { return }
    for (words, now) in Dictionary(grouping: new.inOrder, by: { Words($0.text) }) {
      if let before = before[words] { match(before, now) }
    }
  }

  /// Matches texts of the same words, in time in proportion to their number.
  private mutating func match(_ before: [WrittenTexts.Named], _ now: [WrittenTexts.Named]) {
    var open = Dictionary(now.map { ($0.id, $0.text) }) { first, _ in first }
    var byParticipant = Dictionary(grouping: now.reversed()) { $0.text.participant ?? "" }
    func take(_ text: WrittenTexts.Named, of participant: String?) -> Bool {
      while let next = byParticipant[participant ?? ""]?.popLast() {
        guard open.removeValue(forKey: next.id) != nil else { continue }
        successors[text.id] = next.id
        return true
      }
      return false
    }
    var left = before.filter { text in
      text.text.participant == nil || !take(text, of: text.text.participant)
    }
    left = left.filter { text in
      guard open.removeValue(forKey: text.id) != nil else { return true }
      successors[text.id] = text.id
      return false
    }
    left = left.filter { !take($0, of: nil) }
    var others = now.reversed().filter { open[$0.id] != nil }
    for text in left where text.text.participant == nil {
      guard let next = others.popLast() else { return }
      successors[text.id] = next.id
    }
  }

  /// The new id of a text, or `nil` where its words are gone.
  subscript(id: String) -> String? { successors[id] }
}
