import Reporting

/// A sentence of the wording file, with places for what a report puts in.
struct Phrase: Hashable, Sendable {
  /// A piece of a phrase.
  indirect enum Piece: Hashable, Sendable {
    case words(String)
    /// The name of what is put in.
    case place(String)
    /// The name of a number, and the forms for 0, for 1 and for all others, in which `#` is the number.
    case choice(String, none: String, one: String, other: String)
    /// The anchor of a figure, table or section.
    case reference(String)
    case strong([Piece])
    case code(String)
  }

  /// What is put in at a place.
  enum Value: Hashable, Sendable {
    case text(Text)
    case count(Int)
  }

  /// What is wrong with a phrase, as a clause that reads on after its name.
  struct Fault: Error, Hashable {
    let message: String
  }

  let pieces: [Piece]

  /// - Parameter source: The phrase as it is written in the file.
  /// - Throws: A `Fault`.
  init(parsing source: String) throws(Fault) {
    var reader = PhraseReader(source)
    pieces = try reader.pieces()
  }

  /// Places that any phrase may have: what the plan calls the people.
  static let standing: Set<String> = ["HEAD", "HEADS", "SENCO", "SENCOS"]

  /// The names of the places, without the standing ones.
  var places: Set<String> { Self.places(of: pieces).subtracting(Self.standing) }

  private static func places(of pieces: [Piece]) -> Set<String> {
    pieces.reduce(into: []) { names, piece in
      switch piece {
      case .place(let name), .choice(let name, _, _, _): names.insert(name)
      case .strong(let pieces): names.formUnion(places(of: pieces))
      case .words, .reference, .code: break
      }
    }
  }

  /// The phrase with its places filled; one that begins with what people are called begins with a capital.
  ///
  /// - Parameter values: A value for each place; a number may stand at any place, words only where
  ///   no number chooses a form.
  /// - Returns: The text.
  func filled(_ values: [String: Value]) -> Text {
    var runs = Self.runs(pieces, values)
    if case .place(let name) = pieces.first, Self.standing.contains(name),
      case .plain(let words) = runs.first
    {
      runs[0] = .plain(Wording.sentenceStart(words))
    }
    return Text(runs)
  }

  private static func runs(_ pieces: [Piece], _ values: [String: Value]) -> [Text.Run] {
    pieces.flatMap { piece -> [Text.Run] in
      switch piece {
      case .words(let words): return [.plain(words)]
      case .place(let name):
        switch values[name] {
        case .text(let text): return text.runs
        case .count(let count): return [.plain(NumberFormat.count(count))]
        case nil: return [.plain("{\(name)}")]
        }
      case .choice(let name, let none, let one, let other):
        guard case .count(let count) = values[name] else { return [.plain("{\(name)}")] }
        let form = count == 0 ? none : count == 1 ? one : other
        return [.plain(form.replacing("#", with: NumberFormat.count(count)))]
      case .reference(let anchor): return [.reference(to: anchor)]
      case .code(let words): return [.code(words)]
      case .strong(let pieces): return runs(pieces, values).map(Self.strong)
      }
    }.filter { $0 != .plain("") }
  }

  private static func strong(_ run: Text.Run) -> Text.Run {
    if case .plain(let words) = run { .strong(words) } else { run }
  }
}

extension Phrase.Value: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  init(stringLiteral value: String) { self = .text(Text(value)) }
  init(integerLiteral value: Int) { self = .count(value) }
  init(_ words: String) { self = .text(Text(words)) }
  init(_ text: Text) { self = .text(text) }
  init(_ count: Int) { self = .count(count) }
}
