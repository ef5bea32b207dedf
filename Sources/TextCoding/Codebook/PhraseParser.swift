internal import Diagnostics

/// Reads phrases in the codebook's notation.
struct PhraseParser {
  /// The word lists that `<name>` stands for.
  var lists: [String: [[[Phrase.WordForm]]]] = [:] {
    didSet { known = KnownParts() }
  }

  /// What parts were found to stand for: a codebook of ten thousand phrases has few different words.
  private var known = KnownParts()

  private final class KnownParts {
    var choices: [String: [[Phrase.Element]]] = [:]
  }

  /// The signs that a word of the notation may hold.
  private static let signs = Set("-/'’£%&.".unicodeScalars)

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// The most words that one phrase may span, gaps included.
  static let longestSpan = 30
  /// The most ways that one phrase may be said.
  static let mostVariants = 256

  /// Reads a phrase.
  ///
  /// - Parameters:
  ///   - source: The phrase as written.
  ///   - place: Where it stands.
  /// - Returns: The phrase, in every way in which it may be said.
  /// - Throws: A `Diagnostic` at `place` that names the fault and the fix.
  func phrase(_ source: String, at place: Place) throws -> Phrase {
    var variants: [[Phrase.Element]] = [[]]
    let body = source.hasPrefix("~") ? source.dropFirst() : source[...]
    for part in body.unicodeScalars.split(whereSeparator: Self.isSpace) {
      let choices = try knownChoices(String(part), of: source, at: place)
      if variants.count == 1, choices.count == 1 {
        variants[0] += choices[0]
        continue
      }
      variants = variants.flatMap { variant in choices.map { variant + $0 } }
      guard variants.count <= Self.mostVariants else {
        throw fault("has too many alternatives", source, place, "write it as two phrases")
      }
    }
    variants = variants.filter { !$0.isEmpty }
    for variant in variants { try check(variant, source, place) }
    guard !variants.isEmpty else {
      throw fault("holds no word", source, place, "write a word, or remove the item")
    }
    return Phrase(source: source, place: place, variants: variants)
  }

  /// The words of a list's item: the ways to say it, each a sequence of words.
  func item(_ source: String, at place: Place) throws -> [[Phrase.WordForm]] {
    let sequences = try source.split(separator: " ").reduce(into: [[Phrase.WordForm]]([[]])) {
      let words = try words(String($1), of: source, at: place)
      $0 = $0.map { $0 + words }
    }
    guard sequences.allSatisfy({ !$0.isEmpty }) else {
      throw fault("holds no word", source, place, "write a word, or remove the item")
    }
    return sequences
  }

  private func knownChoices(
    _ part: String, of source: String, at place: Place
  ) throws -> [[Phrase.Element]] {
    if let choices = known.choices[part] { return choices }
    let choices = try choices(part, of: source, at: place)
    known.choices[part] = choices
    return choices
  }

  /// The element sequences that one written part may stand for.
  private func choices(
    _ part: String, of source: String, at place: Place
  ) throws -> [[Phrase.Element]] {
    if part == ".." { return [[.gap(3)]] }
    if part == "..." { return [[.gap(6)]] }
    let isOptional = part.hasSuffix("?")
    let body = isOptional ? String(part.dropLast()) : part
    var single: [Phrase.WordForm] = []
    var longer: [[Phrase.WordForm]] = []
    for alternative in body.split(separator: "|", omittingEmptySubsequences: false) {
      for sequence in try sequences(String(alternative), of: source, at: place) {
        if sequence.count == 1 { single += sequence } else { longer.append(sequence) }
      }
    }
    var choices: [[Phrase.Element]] = []
    if !single.isEmpty {
      let forms = Set(single).sorted { Self.precedes($0, $1) }
      choices.append([.word(forms, isOptional: isOptional)])
    }
    choices += longer.map { $0.map { .word([$0], isOptional: false) } }
    if isOptional, single.isEmpty { choices.append([]) }
    return choices
  }

  private static func precedes(_ a: Phrase.WordForm, _ b: Phrase.WordForm) -> Bool {
    if a.bytes != b.bytes { return a.bytes.lexicographicallyPrecedes(b.bytes) }
    return (a.isPrefix ? 1 : 0) + (a.isExact ? 2 : 0) < (b.isPrefix ? 1 : 0) + (b.isExact ? 2 : 0)
  }

  private func sequences(
    _ alternative: String, of source: String, at place: Place
  ) throws -> [[Phrase.WordForm]] {
    guard alternative.hasPrefix("<"), alternative.hasSuffix(">") else {
      return [try words(alternative, of: source, at: place)]
    }
    let name = String(alternative.dropFirst().dropLast())
    if let list = lists[name] { return list.flatMap { $0 } }
    let near = NearMiss.suggestion(for: name, among: lists.keys.sorted())
    throw fault(
      "names a word list that is not there", source, place,
      near.map { "did you mean <\($0)>?" } ?? "add \"\(name)\" to the word lists")
  }

  /// The words of a part without spaces: one, or several where it holds hyphens or a contraction.
  private func words(
    _ part: String, of source: String, at place: Place
  ) throws -> [Phrase.WordForm] {
    let isExact = part.hasPrefix("^")
    var body = isExact ? String(part.dropFirst()) : part
    let isPrefix = body.hasSuffix("*")
    if isPrefix { body.removeLast() }
    guard !body.isEmpty else {
      throw fault(
        "has a part without letters", source, place,
        "write a word there; \" .. \" stands for any words")
    }
    let allowed = body.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || Self.signs.contains($0)
    }
    guard allowed, !body.contains("..") else {
      throw fault(
        "holds a sign that is no part of the notation", source, place,
        "use letters, \"*\" at a word's end, \"^\" at its start, \" .. \" between words")
    }
    let pieces = body.split { $0 == "-" || $0 == "/" }.map(String.init)
    guard !pieces.isEmpty else {
      throw fault("has a part without letters", source, place, "write a word there")
    }
    var forms: [Phrase.WordForm] = []
    for (index, piece) in pieces.enumerated() {
      let isLast = index == pieces.count - 1
      if isExact {
        forms.append(
          Phrase.WordForm(
            bytes: Array(piece.utf8), isPrefix: isPrefix && isLast, isExact: true))
        continue
      }
      let plain = piece.lowercased().replacing("’", with: "'")
      // A lone "s" is what a possessive leaves behind.
      if plain == "s" { continue }
      let written = Contraction.words(of: plain)
      for (place, word) in written.enumerated() {
        let prefix = isPrefix && isLast && place == written.count - 1
        let folded = Folding.lowercase(Array(word.utf8)[...])
        forms.append(
          Phrase.WordForm(
            bytes: Spelling.british(folded, isPrefix: prefix), isPrefix: prefix, isExact: false))
      }
    }
    return forms
  }

  private func check(_ variant: [Phrase.Element], _ source: String, _ place: Place) throws {
    func isRequired(_ element: Phrase.Element) -> Bool {
      if case .word(_, isOptional: false) = element { true } else { false }
    }
    guard let first = variant.firstIndex(where: isRequired),
      let last = variant.lastIndex(where: isRequired)
    else {
      throw fault("has only optional words", source, place, "take the \"?\" off one of them")
    }
    var span = 0
    var gaps = 0
    for (index, element) in variant.enumerated() {
      switch element {
      case .word: span += 1
      case .gap(let words):
        span += words
        gaps += 1
        guard index > first, index < last else {
          throw fault(
            "begins or ends with a gap", source, place, "take the \"..\" away or add a word to it")
        }
        if case .gap = variant[index - 1] {
          throw fault("has two gaps together", source, place, "keep one \"..\"")
        }
      }
    }
    guard gaps <= 3, span <= Self.longestSpan else {
      throw fault(
        "is too long", source, place, "use at most 3 gaps and \(Self.longestSpan) words in all")
    }
  }

  private func fault(
    _ fault: String, _ source: String, _ place: Place, _ fix: String
  ) -> Diagnostic {
    Diagnostic(code: "codebook.notation", "the phrase \"\(source)\" \(fault)", at: place, fix: fix)
  }
}
