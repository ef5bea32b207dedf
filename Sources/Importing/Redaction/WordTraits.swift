/// What the redaction scan knows of a word.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// The first letter is a capital.
  static let capitalised = WordTraits(rawValue: 1 << 0)
  /// All letters are capitals, two or more.
  static let allCapitals = WordTraits(rawValue: 1 << 1)
  /// A title that stands before a surname.
  static let title = WordTraits(rawValue: 1 << 2)
  /// A title that is nothing else even in small letters.
  static let titleInAnyCase = WordTraits(rawValue: 1 << 3)
  /// A word of every sentence, which is no name even with a capital.
  static let grammar = WordTraits(rawValue: 1 << 4)
  /// A word of school life that often has a capital and is no name.
  static let term = WordTraits(rawValue: 1 << 5)
  /// A forename.
  static let forename = WordTraits(rawValue: 1 << 6)
  /// A forename that is also another word.
  static let ambiguous = WordTraits(rawValue: 1 << 7)
  /// The name of a month, which may be a forename.
  static let month = WordTraits(rawValue: 1 << 8)
  /// What a person is in a school or on the course.
  static let role = WordTraits(rawValue: 1 << 9)
  /// A word that ends a school's name.
  static let school = WordTraits(rawValue: 1 << 10)
  /// A word that says what sort of school it is.
  static let schoolSort = WordTraits(rawValue: 1 << 11)
  /// A boy or a girl: one pupil, and which.
  static let boyOrGirl = WordTraits(rawValue: 1 << 12)
  /// One pupil.
  static let pupil = WordTraits(rawValue: 1 << 13)
  /// Somebody's child, brother or sister.
  static let family = WordTraits(rawValue: 1 << 14)
  /// A need, as an entitlement or a difficulty.
  static let need = WordTraits(rawValue: 1 << 15)
  /// A diagnosis.
  static let diagnosis = WordTraits(rawValue: 1 << 16)
  /// He or she.
  static let pronoun = WordTraits(rawValue: 1 << 17)
  /// His or her.
  static let possessive = WordTraits(rawValue: 1 << 18)
  /// A form of to have or to be, or with.
  static let having = WordTraits(rawValue: 1 << 19)
  /// A word after which a diagnosis is a subject, as in "autism training".
  static let subject = WordTraits(rawValue: 1 << 20)
  /// One, this or that.
  static let singling = WordTraits(rawValue: 1 << 21)
  /// A forename of the roll.
  static let rollForename = WordTraits(rawValue: 1 << 22)
  /// A surname of the roll.
  static let rollSurname = WordTraits(rawValue: 1 << 23)
  /// A place or body that the plan names.
  static let publicName = WordTraits(rawValue: 1 << 24)
  /// A word that a full name or a school's name of the roll begins with.
  static let beginsRollName = WordTraits(rawValue: 1 << 25)
  /// A word that may stand before or within a surname, as van and de.
  static let particle = WordTraits(rawValue: 1 << 26)

  /// Whether a capitalised word may be a name at all.
  var mayBeName: Bool {
    isDisjoint(with: [.grammar, .term, .role, .school, .schoolSort, .need, .diagnosis, .title])
  }
}

extension WordTraits {
  /// The lists of words, and those of a roll.
  struct Lookup: Sendable {
    private var table: [String: WordTraits]
    /// Needs that are so only in capitals, as ODD.
    private let inCapitals: [String: WordTraits]

    init() {
      table = RedactionWords.table
      inCapitals = RedactionWords.inCapitals
    }

    /// Adds what is known of a word beyond the lists.
    mutating func add(_ traits: WordTraits, to word: String) {
      table[word, default: []].formUnion(traits)
    }

    /// What is known of a word of the lists.
    subscript(word: String) -> WordTraits { table[word] ?? [] }

    /// What is known of a word as it is written.
    func traits(of bytes: ArraySlice<UInt8>) -> WordTraits {
      guard bytes.count <= ScannedText.longestWord else { return [] }
      let written = String(decoding: bytes.prefix(Self.stemLength(of: bytes)), as: UTF8.self)
      let key = Self.key(of: bytes)
      var traits = table[key] ?? []
      let letters = written.unicodeScalars
      if let first = letters.first, first.properties.isUppercase {
        traits.insert(.capitalised)
        if letters.count > 1, !letters.contains(where: { $0.properties.isLowercase }) {
          traits.insert(.allCapitals)
          traits.formUnion(inCapitals[key] ?? [])
        }
      }
      return traits
    }

    /// A word in the form of the lists: small letters, plain apostrophes, no possessive ending.
    static func key(of bytes: ArraySlice<UInt8>) -> String {
      let stem = bytes.prefix(stemLength(of: bytes))
      var key = ""
      for scalar in String(decoding: stem, as: UTF8.self).unicodeScalars {
        switch scalar {
        case "\u{2018}", "\u{2019}": key.unicodeScalars.append("'")
        case "A"..."Z", "\u{80}"...: key += scalar.properties.lowercaseMapping
        default: key.unicodeScalars.append(scalar)
        }
      }
      return key
    }

    /// How many bytes a word has without "'s".
    static func stemLength(of bytes: ArraySlice<UInt8>) -> Int {
      guard let last = bytes.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "S") else {
        return bytes.count
      }
      for length in [1, 3] where bytes.count > length + 1 {
        let mark = bytes.endIndex - 1 - length
        let found = ScannedText.apostrophe(in: Array(bytes[mark..<bytes.endIndex - 1]), at: 0)
        if found == length { return bytes.count - 1 - length }
      }
      return bytes.count
    }
  }
}
