import Diagnostics
import ZippedXML

/// The lists of a document, which hold how entries are numbered, but no numbers: these are counted.
final class WordNumbering: XMLHandler {
  /// How the entries of one level are marked.
  private struct Level {
    var start = 1
    var format = "decimal"
    /// The mark, in which `%1` stands for the number of the first level.
    var text = ""
    var font = ""
    /// The level whose entries begin the count anew, from 1; 0 for none, `nil` for any above.
    var restart: Int?
  }

  /// What an entry is marked with.
  struct Mark: Equatable {
    let text: String
    /// The number, or `nil` where the mark is a sign or a letter.
    let number: Int?
  }

  private static let limit = 50_000

  private var definitions: [Int: [Int: Level]] = [:]
  private var overrides: [Int: [Int: Level]] = [:]
  private var definitionOf: [Int: Int] = [:]
  /// The style whose list a definition takes, and the definition that a style names for its own.
  private var links: [Int: String] = [:]
  private var linked: [String: Int] = [:]
  private var starts: [Int: [Int: Int]] = [:]
  /// The count of each level of each definition; lists of one definition count on together.
  private var counts: [Int: [Int: Int]] = [:]
  private var begun: Set<Int> = []

  private var definition: Int?
  private var list: Int?
  private var level: Int?

  func start(_ element: XMLElement) throws(Diagnostic) {
    guard WordNames.isMain(element.namespace) else { return }
    let number = element.value.flatMap { Int($0) }
    switch element.name {
    case "abstractNum":
      definition = element.word("abstractNumId").flatMap { Int($0) }
      if let definition { definitions[definition] = [:] }
    case "num":
      definition = nil
      list = element.word("numId").flatMap { Int($0) }
    case "numStyleLink": if let definition { links[definition] = element.value }
    case "styleLink": if let definition, let style = element.value { linked[style] = definition }
    case "abstractNumId": if let list, let number { definitionOf[list] = number }
    case "lvl", "lvlOverride":
      level = element.word("ilvl").flatMap { Int($0) }
      if element.name == "lvl" { change { _ in } }
    case "startOverride":
      if let list, let level, let number { starts[list, default: [:]][level] = number }
    case "start": if let number { change { $0.start = number } }
    case "numFmt": change { $0.format = element.value ?? "decimal" }
    case "lvlText": change { $0.text = element.value ?? "" }
    case "lvlRestart": change { $0.restart = number }
    case "rFonts": change { $0.font = element.word("ascii") ?? "" }
    default: break
    }
    guard definitions.count + definitionOf.count <= Self.limit else {
      throw WordBody.tooLarge("lists")
    }
  }

  func end(_ name: XMLName, namespace: XMLName) {
    guard WordNames.isMain(namespace) else { return }
    switch name {
    case "abstractNum": definition = nil
    case "num": list = nil
    case "lvl": if list == nil { level = nil }
    case "lvlOverride": level = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func change(_ change: (inout Level) -> Void) {
    guard let level, (0...8).contains(level) else { return }
    if let definition {
      change(&definitions[definition, default: [:]][level, default: Level()])
    } else if let list {
      change(&overrides[list, default: [:]][level, default: Level()])
    }
  }

  /// Counts the next entry of a list.
  ///
  /// - Parameters:
  ///   - list: The list's id.
  ///   - level: The level, from 0.
  /// - Returns: Its mark, or `nil` where the document has no such list or marks its entries with
  ///   nothing.
  func next(list: Int, level: Int) -> Mark? {
    guard let named = definitionOf[list] else { return nil }
    let definition = links[named].flatMap { linked[$0] } ?? named
    guard let levels = definitions[definition],
      (0...8).contains(level), let here = self.level(level, of: list, levels)
    else { return nil }
    var counts = counts[definition] ?? [:]
    // A list that is begun anew says where; the first entry of it takes the place of the count.
    if begun.insert(list).inserted {
      for (level, start) in starts[list] ?? [:] { counts[level] = start - 1 }
    }
    counts[level] = (counts[level] ?? here.start - 1) + 1
    for deeper in counts.keys where deeper > level {
      let restart = self.level(deeper, of: list, levels)?.restart
      if restart.map({ $0 != 0 && level < $0 }) ?? true { counts[deeper] = nil }
    }
    self.counts[definition] = counts
    if here.format == "none" || here.text.isEmpty { return nil }
    if here.format == "bullet" { return Mark(text: Self.bullet(here), number: nil) }
    var text = here.text
    for index in 0...level where text.contains("%\(index + 1)") {
      let shown = self.level(index, of: list, levels) ?? Level()
      let count = counts[index] ?? shown.start
      text = text.replacing("%\(index + 1)", with: Self.written(count, as: shown.format))
    }
    let isNumber = ["decimal", "decimalZero", "ordinal"].contains(here.format)
    return Mark(text: text, number: isNumber ? counts[level] : nil)
  }

  private func level(_ level: Int, of list: Int, _ levels: [Int: Level]) -> Level? {
    overrides[list]?[level] ?? levels[level]
  }

  private static func bullet(_ level: Level) -> String {
    guard let scalar = level.text.unicodeScalars.first else { return "•" }
    let isPrivate = (0xe000...0xf8ff).contains(scalar.value)
    let sign = SymbolFont.character(scalar.value, font: level.font) ?? "•"
    return isPrivate && sign.unicodeScalars.first == scalar ? "•" : String(sign)
  }

  /// A number in the form of a list.
  private static func written(_ number: Int, as format: String) -> String {
    switch format {
    case "lowerLetter": letters(number).lowercased()
    case "upperLetter": letters(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    default: "\(number)"
    }
  }

  /// A, B … Z, AA, BB …, as Word counts.
  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number) else { return "\(number)" }
    let letter = Character(UnicodeScalar(UInt8(0x41 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    return signs.reduce(into: "") { text, sign in
      while rest >= sign.0 {
        text += sign.1
        rest -= sign.0
      }
    }
  }
}
