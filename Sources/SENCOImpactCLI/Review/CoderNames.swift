/// The names of coders: what differs in case or blanks alone is one person's name, written in two
/// ways.
struct CoderNames {
  /// A name that is known in another way of writing it.
  struct OtherSpelling {
    let name: String
    let known: String

    var message: String {
      "\"\(name)\" differs from the coder \"\(known)\" in case or blanks alone"
    }

    var fix: String {
      "write it as \"\(known)\"; where it is somebody else, give another name"
    }
  }

  private var names: Set<String> = []
  private var spellings: [String: String] = [:]

  init(_ names: some Sequence<String>) {
    for name in names { add(name) }
  }

  /// Notes a name.
  mutating func add(_ name: String) {
    names.insert(name)
    spellings[Self.folded(name), default: name] = name
  }

  /// How a name was written before, where that was in another way; `nil` for a name that was written
  /// so, and for a new one.
  func otherSpelling(of name: String) -> OtherSpelling? {
    guard !names.contains(name), let known = spellings[Self.folded(name)] else { return nil }
    return OtherSpelling(name: name, known: known)
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace }
  }
}
