import Crypto
import EvaluationModel

/// The random key that makes pseudonyms of identities.
///
/// Without it nobody can tell from a pseudonym whose it is, nor try out who it might be.
struct PseudonymKey: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// 32 bytes.
  let bytes: [UInt8]

  /// A new key from the system's source of randomness.
  static func random() -> PseudonymKey {
    var generator = SystemRandomNumberGenerator()
    return PseudonymKey(bytes: (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  /// The pseudonym of an identity, as `p-7k3qh2zd9m4x`: 60 bits of HMAC-SHA256 over its kind and form.
  ///
  /// Among ten thousand people two have the same with a chance of one in twenty thousand million.
  func pseudonym(of identity: Identity) -> String {
    "p-" + Self.crockford(code("\(identity.kind.rawValue):\(identity.form)"), digits: 12)
  }

  /// By what an archive recognises the key without knowing it.
  var fingerprint: String { Self.crockford(code("senco-impact key"), digits: 16) }

  private func code(_ text: String) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(
        for: Array(text.utf8), using: SymmetricKey(data: bytes)))
  }

  /// The first bits of some bytes in Crockford's base 32, five bits a digit, in small letters.
  static func crockford(_ bytes: [UInt8], digits: Int) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String(
      (0..<digits).map { digit in
        let value = (0..<5).reduce(0) { value, bit in
          let position = digit * 5 + bit
          return value << 1 | Int(bytes[position / 8] >> UInt8(7 - position % 8) & 1)
        }
        return alphabet[value]
      })
  }

  var description: String { "a key (not shown)" }
  var customMirror: Mirror { Mirror(self, children: [:]) }
}
