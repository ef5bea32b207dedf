extension MultipleResponseSet {
  /// The sets in a record of a system file, one a line, with short names of the variables.
  ///
  /// A line is `$name=` and then `C` for categories or `D` and a counted value for dichotomies, the
  /// label and the variables; newer files also write `E`, a flag that says where the label is from,
  /// and then as `D`. Lengths stand before the texts, as in `$b=D2 55 6 A name Q1 Q2`. A line that
  /// does not follow this is passed over.
  ///
  /// - Parameters:
  ///   - record: The record's bytes; lengths count bytes.
  ///   - names: The long name of a variable by its short name in upper case.
  ///   - text: Reads bytes as text.
  /// - Returns: The sets, in the order of the record.
  static func sets(
    in record: [UInt8], names: [String: String], text: (ArraySlice<UInt8>) -> String
  ) -> [MultipleResponseSet] {
    var sets: [MultipleResponseSet] = []
    var rest = record[...]
    while !rest.isEmpty {
      // A label may hold line breaks: the next line begins where this set ends.
      if let set = set(&rest, names: names, text: text) { sets.append(set) }
      rest = rest.drop { $0 != 0x0a }.drop { $0 == 0x0a || $0 == 0 }
    }
    return sets
  }

  private static func set(
    _ rest: inout ArraySlice<UInt8>, names: [String: String], text: (ArraySlice<UInt8>) -> String
  ) -> MultipleResponseSet? {
    let name = rest.prefix { $0 != UInt8(ascii: "=") && $0 != 0x0a }
    rest = rest.dropFirst(name.count)
    guard name.first == UInt8(ascii: "$"), rest.popFirst() == UInt8(ascii: "="),
      let type = rest.popFirst()
    else { return nil }
    let kind: Kind
    switch type {
    case UInt8(ascii: "C"):
      kind = .categories
    case UInt8(ascii: "D"):
      guard let value = counted(&rest) else { return nil }
      kind = .dichotomies(counted: text(value).trimmed)
    case UInt8(ascii: "E"):
      guard word(&rest) != nil, let value = counted(&rest) else { return nil }
      kind = .dichotomies(counted: text(value).trimmed)
    default: return nil
    }
    guard let label = counted(&rest) else { return nil }
    let variables = rest.prefix { $0 != 0x0a && $0 != 0 }.split(separator: UInt8(ascii: " "))
    return MultipleResponseSet(
      name: text(name), label: text(label), kind: kind,
      variables: variables.map { text($0) }.map { names[$0.uppercased()] ?? $0 })
  }

  /// Takes a length, a space and as many bytes.
  private static func counted(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let digits = word(&rest), let length = Int(String(decoding: digits, as: UTF8.self)),
      length >= 0, rest.popFirst() == UInt8(ascii: " "), rest.count >= length
    else { return nil }
    defer { rest = rest.dropFirst(length) }
    return rest.prefix(length)
  }

  /// Takes what stands before the next space, after any spaces.
  private static func word(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    rest = rest.drop { $0 == UInt8(ascii: " ") }
    let word = rest.prefix { $0 != UInt8(ascii: " ") }
    rest = rest.dropFirst(word.count)
    return word.isEmpty ? nil : word
  }
}

extension String {
  /// The text without the spaces that fill it up.
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
