/// How one respondent types: whether "he" or "she", with full stops or without.
struct CommentVoice {
  /// Words that keep their capital within a sentence.
  static let properNames: Set<String> = [
    "Code", "Ofsted", "Moodle", "Equality", "Masters", "Christmas", "Easter", "September",
    "Exeter", "Plymouth", "Tiverton", "Dorchester", "Bodmin", "Newquay", "Harvard", "January",
    "Monday", "Thursday", "Friday", "Word", "Excel",
  ]

  private let isHe: Bool
  private let isLowerCase: Bool
  private let endsOpen: Bool
  private let usesLines: Bool
  private var isFormal = false

  /// The voice of a report.
  static let formal = CommentVoice()

  private init() {
    isHe = false
    isLowerCase = false
    endsOpen = false
    usesLines = false
    isFormal = true
  }

  /// A voice drawn at random.
  init(random: inout RandomSource) {
    isHe = random.happens(0.16)
    isLowerCase = random.happens(0.07)
    endsOpen = random.happens(0.24)
    usesLines = random.happens(0.05)
  }

  /// The text of a comment.
  func text(
    of pieces: [CommentWriter.Piece], slips: Double, _ random: inout RandomSource
  ) -> String {
    var text = ""
    var previous: CommentWriter.Piece?
    let areFragments =
      pieces.count > 1 && pieces.allSatisfy { $0.words <= 4 && !$0.themes.isEmpty }
    for piece in pieces {
      var phrase = PhraseBank.decided(piece.text, &random)
      if isLowerCase { phrase = CommentWriter.lowered(phrase) }
      if let previous {
        text = joined(text, phrase, after: previous, before: piece, areFragments, &random)
      } else {
        text = phrase
      }
      previous = piece
    }
    text = spoken(text, &random)
    if let last = text.last, last.isLetter || last.isNumber || last == ")" || last == "\"",
      !endsOpen, !areFragments, pieces.count > 1 || (pieces.first?.words ?? 0) > 3
    {
      text += "."
    }
    return random.happens(slips) ? KeyboardSlip.made(in: text, &random) : text
  }

  private func joined(
    _ text: String, _ phrase: String, after previous: CommentWriter.Piece,
    before piece: CommentWriter.Piece, _ areFragments: Bool, _ random: inout RandomSource
  ) -> String {
    if areFragments { return text + ", " + CommentWriter.lowered(phrase) }
    if usesLines { return text + "\n" + phrase }
    let isClosed = text.last.map { ".!?".contains($0) } ?? false
    let stop = isClosed ? " " : ". "
    if isFormal { return text + stop + phrase }
    let draw = random.share()
    let small = CommentWriter.lowered(phrase)
    // Only what has a subject of its own can follow "and" or "also".
    let isClause = Self.subjects.contains(String(phrase.prefix { $0.isLetter }).lowercased())
    let areShort = isClause && previous.words <= 12 && piece.words <= 14 && !isClosed
    let saysSomething = !previous.themes.isEmpty && !piece.themes.isEmpty
    guard saysSomething else { return text + (draw < 0.06 && !isClosed ? "\n\n" : stop) + phrase }
    if previous.isNegative != piece.isNegative {
      switch draw {
      case ..<0.25 where areShort: return text + " but " + small
      case ..<0.36 where isClause:
        return text + stop + (piece.isNegative ? "However, " : "That said, ") + small
      case ..<0.42 where isClause: return text + stop + "On the other hand " + small
      default: return text + stop + phrase
      }
    }
    switch draw {
    case ..<0.22 where areShort: return text + " and " + small
    case ..<0.27 where areShort: return text + "; " + small
    case ..<0.34 where isClause: return text + stop + "Also " + small
    case ..<0.37 where areShort: return text + " - " + small
    default: return text + stop + phrase
    }
  }

  private static let subjects: Set<String> = [
    "i", "she", "we", "our", "her", "it", "parents", "staff", "teachers", "children", "they",
  ]

  /// The text with "he" for "she" where the SENCO is a man, without the marks of the bank.
  private func spoken(_ text: String, _ random: inout RandomSource) -> String {
    var result = ""
    var word = ""
    func flush(before mark: Character?) {
      result += isHe ? Self.masculine(word, isObject: mark == "^") : word
      word = ""
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        flush(before: character)
        if character != "^" { result.append(character) }
      }
    }
    flush(before: nil)
    guard !isFormal, result.hasPrefix("She "), random.happens(0.22) else { return result }
    return random.one(of: ["Our SENCO ", "The SENCO ", "My SENCO "]) + result.dropFirst(4)
  }

  private static func masculine(_ word: String, isObject: Bool) -> String {
    switch word {
    case "she": "he"
    case "She": "He"
    case "her": isObject ? "him" : "his"
    case "Her": "His"
    case "hers": "his"
    case "herself": "himself"
    default: word
    }
  }
}
