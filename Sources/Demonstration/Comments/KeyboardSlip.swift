/// The slips that people make when they type.
enum KeyboardSlip {
  /// A text with one slip in one of its longer words.
  static func made(in text: String, _ random: inout RandomSource) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let places = words.indices.filter { place in
      words[place].count >= 5 && words[place].allSatisfy { $0.isLetter || $0 == "'" }
    }
    guard !places.isEmpty else { return text }
    let place = random.one(of: places)
    var letters = Array(words[place])
    if let apostrophe = letters.firstIndex(of: "'") {
      letters.remove(at: apostrophe)
    } else {
      let index = 1 + random.below(letters.count - 2)
      switch random.below(4) {
      case 0: letters.swapAt(index, index + 1 < letters.count ? index + 1 : index - 1)
      case 1: letters.remove(at: index)
      case 2: letters.insert(letters[index], at: index)
      default: letters[index] = neighbour(of: letters[index])
      }
    }
    words[place] = String(letters)
    return words.joined(separator: " ")
  }

  /// The letter to the right on the keyboard, or the letter itself where there is none.
  private static func neighbour(of letter: Character) -> Character {
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0) }
    for row in rows {
      if let index = row.firstIndex(of: letter), index + 1 < row.count { return row[index + 1] }
    }
    return letter
  }
}
