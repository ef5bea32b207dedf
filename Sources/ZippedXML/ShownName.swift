/// A name from inside a file as a message shows it: quoted, short, and without control characters.
struct ShownName: CustomStringConvertible {
  let description: String

  init(_ name: String) {
    let scalars = name.unicodeScalars.prefix(100).map { scalar in
      scalar.properties.generalCategory == .control ? "\u{fffd}" : Character(scalar)
    }
    description = "\"\(String(scalars))\(name.unicodeScalars.count > 100 ? "…" : "")\""
  }
}
