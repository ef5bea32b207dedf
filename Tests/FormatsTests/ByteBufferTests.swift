import Formats
import Testing

@Suite("Bytes put together from pieces")
struct ByteBufferTests {
  @Test("hold what an array would that the same pieces are appended to", arguments: 0..<50)
  func pieces(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var buffer = ByteBuffer(capacity: Int.random(in: 0...40, using: &generator))
    var array: [UInt8] = []
    for _ in 0..<Int.random(in: 0...200, using: &generator) {
      switch Int.random(in: 0...4, using: &generator) {
      case 0:
        let byte = UInt8.random(in: 0...255, using: &generator)
        buffer.append(byte)
        array.append(byte)
      case 1:
        let length = Int.random(in: 0...300, using: &generator)
        let piece = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
        buffer.append(piece)
        array += piece
      case 2:
        let text =
          ["", "é", "a longer text than fits into a small string", "\u{1f600}"]
          .randomElement(using: &generator) ?? ""
        buffer.append(text)
        array += text.utf8
      case 3:
        let number =
          UInt.random(in: 0...(.max), using: &generator)
          >> UInt.random(in: 0..<64, using: &generator)
        buffer.append(digitsOf: number)
        array += String(number).utf8
      default:
        if Int.random(in: 0...30, using: &generator) == 0 {
          buffer.removeAll()
          array = []
        }
      }
    }
    #expect(buffer.count == array.count)
    #expect(buffer.array == array)
  }

  @Test("write every digit of a number", arguments: [0, 9, 10, 99, 100, 1_000_000, UInt.max])
  func digits(number: UInt) {
    var buffer = ByteBuffer()
    buffer.append(digitsOf: number)
    #expect(buffer.array == Array(String(number).utf8))
  }
}
