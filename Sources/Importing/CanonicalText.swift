import Crypto

/// A text in which every field carries its length, so that different values never look alike.
struct CanonicalText {
  private var bytes: [UInt8] = []

  mutating func add(_ field: String) {
    bytes += Array("\(field.utf8.count):".utf8)
    bytes += Array(field.utf8)
  }

  mutating func add(_ field: String?) {
    add(field == nil ? "none" : "some")
    if let field { add(field) }
  }

  mutating func add(_ fields: [String]) {
    add(String(fields.count))
    for field in fields { add(field) }
  }

  mutating func add(_ pairs: [String: String]) {
    add(pairs.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
  }

  /// The SHA-256 of everything added, in hexadecimal.
  var digest: String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
