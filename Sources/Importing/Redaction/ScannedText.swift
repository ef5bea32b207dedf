/// A text in pieces, each with the place of its bytes: what the rules of the redaction scan read.
struct ScannedText {
  /// A run of bytes of one sort.
  struct Piece {
    enum Sort: UInt8 {
      /// Letters, with apostrophes between them.
      case word
      /// ASCII digits.
      case digits
      /// White space with at most one line break.
      case space
      /// White space with a blank line in it, which ends a sentence.
      case gap
      /// One character that is none of these.
      case sign
    }

    private let first: UInt32
    private let next: UInt32
    let sort: Sort

    init(_ bytes: Range<Int>, _ sort: Sort) {
      first = UInt32(clamping: bytes.lowerBound)
      next = UInt32(clamping: bytes.upperBound)
      self.sort = sort
    }

    var start: Int { Int(first) }
    var end: Int { Int(next) }
    var bytes: Range<Int> { start..<end }
  }

  /// The longest word, in bytes, that is looked up in a list.
  static let longestWord = 40

  /// The UTF-8 bytes of the text.
  let bytes: [UInt8]
  let pieces: [Piece]
  /// What is known of the word of each piece; nothing of pieces that are no words.
  let traits: [WordTraits]

  /// Reads a text in one pass.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: What is known of words.
  init(_ text: String, words: WordTraits.Lookup) {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var traits: [WordTraits] = []
    var index = 0
    while index < bytes.count {
      let piece = Self.piece(of: bytes, at: index)
      pieces.append(piece)
      traits.append(piece.sort == .word ? words.traits(of: bytes[piece.bytes]) : [])
      index = piece.end
    }
    self.bytes = bytes
    self.pieces = pieces
    self.traits = traits
  }

  private static func piece(of bytes: [UInt8], at start: Int) -> Piece {
    var end = start
    switch sort(of: bytes, at: start) {
    case (.word, let length):
      end += length
      while end < bytes.count {
        let (sort, length) = sort(of: bytes, at: end)
        if sort == .word {
          end += length
        } else if let mark = apostrophe(in: bytes, at: end), end + mark < bytes.count,
          Self.sort(of: bytes, at: end + mark).sort == .word
        {
          end += mark
        } else {
          break
        }
      }
      return Piece(start..<end, .word)
    case (.digits, _):
      while end < bytes.count, sort(of: bytes, at: end).sort == .digits { end += 1 }
      return Piece(start..<end, .digits)
    case (.space, _):
      var lines = 0
      while end < bytes.count, case (.space, let length) = sort(of: bytes, at: end) {
        if bytes[end] == UInt8(ascii: "\n") { lines += 1 }
        end += length
      }
      return Piece(start..<end, lines > 1 ? .gap : .space)
    case (let sort, let length):
      return Piece(start..<start + length, sort)
    }
  }

  /// What the character at a byte is, and how many bytes it has.
  private static func sort(of bytes: [UInt8], at index: Int) -> (sort: Piece.Sort, length: Int) {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return (.word, 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digits, 1)
    case 9...13, 32: return (.space, 1)
    case ..<0x80: return (.sign, 1)
    default: break
    }
    let (scalar, length) = scalar(in: bytes, at: index)
    let properties = scalar.properties
    if properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
      return (.word, length)
    }
    return (properties.isWhitespace ? .space : .sign, length)
  }

  /// The character at a byte; a text is always valid UTF-8.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    var value = UInt32(first) & (length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07)
    for byte in bytes[(index + 1)..<min(index + length, bytes.count)] {
      value = value << 6 | UInt32(byte & 0x3f)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// How many bytes an apostrophe at `index` has, straight or typographic; `nil` where none is.
  static func apostrophe(in bytes: [UInt8], at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard index + 2 < bytes.count, bytes[index] == 0xe2, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99
    else { return nil }
    return 3
  }
}

extension ScannedText {
  /// The piece at an index, or `nil` beyond the ends.
  func piece(_ index: Int) -> Piece? { pieces.indices.contains(index) ? pieces[index] : nil }

  /// Whether the piece is the ASCII sign.
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard let piece = piece(index), piece.sort == .sign else { return false }
    return bytes[piece.start] == UInt8(ascii: sign)
  }

  /// Whether the piece is a hyphen, plain, typographic or not to be broken at.
  func isHyphen(_ index: Int) -> Bool {
    guard let piece = piece(index), piece.sort == .sign else { return false }
    return isSign(index, "-") || bytes[piece.bytes].elementsEqual("\u{2010}".utf8)
      || bytes[piece.bytes].elementsEqual("\u{2011}".utf8)
  }

  /// Whether the piece is a word.
  func isWord(_ index: Int) -> Bool { piece(index)?.sort == .word }

  /// The word after the piece, where nothing but white space stands between; or `nil`.
  func wordAfter(_ index: Int) -> Int? {
    piece(index + 1)?.sort == .space && isWord(index + 2) ? index + 2 : nil
  }

  /// The word before the piece, where nothing but white space stands between; or `nil`.
  func wordBefore(_ index: Int) -> Int? {
    piece(index - 1)?.sort == .space && isWord(index - 2) ? index - 2 : nil
  }

  /// The word in the form of the lists, without a possessive ending.
  func key(_ index: Int) -> String {
    isWord(index) ? WordTraits.Lookup.key(of: bytes[pieces[index].bytes]) : ""
  }

  /// The bytes of a word without a possessive ending.
  func stem(_ index: Int) -> Range<Int> {
    let piece = pieces[index]
    return piece.start..<piece.start + WordTraits.Lookup.stemLength(of: bytes[piece.bytes])
  }

  /// Whether the word begins a sentence.
  func beginsSentence(_ index: Int) -> Bool {
    var before = index - 1
    // Quotation marks and brackets open a sentence with it.
    while let piece = piece(before), piece.sort != .gap {
      switch piece.sort {
      case .word, .digits: return false
      case .sign:
        if endsSentence(before) || bytes[piece.start] == UInt8(ascii: ":")
          || bytes[piece.start] == UInt8(ascii: "-")
        {
          return true
        }
        if bytes[piece.start] == UInt8(ascii: ",") || bytes[piece.start] == UInt8(ascii: "&") {
          return false
        }
      default:
        if bytes[piece.bytes].contains(UInt8(ascii: "\n")) { return true }
      }
      guard index - before < 6 else { return false }
      before -= 1
    }
    return true
  }

  /// Whether the sign ends a sentence.
  func endsSentence(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return false }
    if piece.sort == .gap { return true }
    guard piece.sort == .sign else { return false }
    switch bytes[piece.start] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return true
    case UInt8(ascii: "."):
      // A full stop after a title or one letter is none.
      guard self.piece(index + 1).map({ $0.sort == .space || $0.sort == .gap }) ?? true else {
        return false
      }
      let isAbbreviation =
        isWord(index - 1)
        && (traits[index - 1].contains(.title) || pieces[index - 1].bytes.count == 1)
      return !isAbbreviation
    default: return false
    }
  }
}
