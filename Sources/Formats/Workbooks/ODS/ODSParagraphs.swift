/// The text of a cell: its paragraphs, a line each.
///
/// White space counts as OpenDocument counts it (part 3, 6.1.2): any run of it is one space, none
/// begins a paragraph, and what is meant to stay is an element. A space at the end stays: programs write
/// it as it is.
struct ODSParagraphs {
  private(set) var bytes: [UInt8] = []
  private var count = 0
  private var isAfterSpace = true

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    count = 0
  }

  mutating func beginParagraph() {
    if count > 0 { bytes.append(0x0a) }
    count += 1
    isAfterSpace = true
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
      if isSpace {
        if !isAfterSpace {
          bytes.append(0x20)
          isAfterSpace = true
        }
      } else {
        bytes.append(byte)
        isAfterSpace = false
      }
    }
  }

  /// Appends a character that stands as an element.
  mutating func append(_ character: UInt8, count: Int) {
    bytes.append(contentsOf: repeatElement(character, count: count))
    isAfterSpace = false
  }
}
