/// Lower case and plain letters for words of any script.
enum Folding {
  /// The word in lower case, without accents, stops and commas: "Naïve" becomes "naive".
  static func lowercase(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    word.reserveCapacity(raw.count)
    var isASCII = true
    for byte in raw {
      switch byte {
      case 0x41...0x5a: word.append(byte | 0x20)
      case UInt8(ascii: "."), UInt8(ascii: ","): break
      case 0x80...:
        isASCII = false
        word.append(byte)
      default: word.append(byte)
      }
    }
    return isASCII ? word : folded(word)
  }

  private static func folded(_ word: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).lowercased().unicodeScalars {
      switch scalar.value {
      // Combining marks, soft hyphen, joiners and variation selectors.
      case 0x300...0x36f, 0xad, 0x200b...0x200d, 0xfe00...0xfe0f: break
      case 0xe0...0xe5: plain.append(UInt8(ascii: "a"))
      case 0xe7: plain.append(UInt8(ascii: "c"))
      case 0xe8...0xeb: plain.append(UInt8(ascii: "e"))
      case 0xec...0xef: plain.append(UInt8(ascii: "i"))
      case 0xf1: plain.append(UInt8(ascii: "n"))
      case 0xf2...0xf6: plain.append(UInt8(ascii: "o"))
      case 0xf9...0xfc: plain.append(UInt8(ascii: "u"))
      default: plain.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return plain
  }
}
