import CodingExchange
import Diagnostics
import Formats
import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("Damaged and hostile files are read or refused")
struct DamagedFileTests {
  /// A file of each format.
  static func files() throws -> [(format: ExchangeFormat, bytes: [UInt8])] {
    var generator = CodebookGenerator(seed: 7)
    let codebook = generator.everything()
    return try ExchangeFormat.allCases.map {
      ($0, try $0.exported(codebook, file: "f", origin: "test").bytes)
    }
  }

  @Test("Bytes changed, dropped and doubled at random", arguments: 0..<60 as Range<UInt64>)
  func damage(seed: UInt64) throws {
    var dice = CodebookGenerator(seed: seed)
    for (format, bytes) in try Self.files() {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let place = Int.random(in: 0..<damaged.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(contentsOf: damaged[..<place].suffix(30), at: place)
        default: damaged.removeSubrange(place..<min(place + 20, damaged.count - 1))
        }
        if damaged.isEmpty { damaged = [0x20] }
      }
      let file = try InputFile(path: "damaged", bytes: damaged)
      _ = ExchangeFormat.detected(in: file)
      guard let imported = try? format.imported(file, taking: nil) else { continue }
      // Whatever was read is a codebook, or is said not to be one.
      let yaml = imported.codebook.yaml
      if Codebook.problems(in: yaml, file: "f").allSatisfy({ $0.code.hasPrefix("codebook.example") }
      ) {
        #expect(try Codebook(imported.codebook, file: "f").written.themes.count > 0)
      }
    }
  }

  @Test("What is nested without end is refused")
  func depth() throws {
    let xml =
      "<CodeBook><Codes>"
      + String(
        repeating: "<Code \(QDCTests.guid) name=\"a\" isCodable=\"true\">", count: 2_000)
    let outline = (0..<2_000).map { String(repeating: "\t", count: $0) + "A\n" }.joined()
    let yaml = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    for (format, text) in [(ExchangeFormat.qdc, xml), (.wordstat, outline), (.quanteda, yaml)] {
      let file = try Sample.text(text)
      #expect(Sample.failure { _ = try format.imported(file, taking: nil) } != nil)
    }
  }

  @Test("A hundred thousand terms are read in a moment")
  func size() throws {
    let terms = (0..<100_000).map { "\t\tWORD\($0) (1)\n" }.joined()
    let imported = try ExchangeFormat.wordstat.imported(
      Sample.text("A\n\tB\n" + terms), taking: nil)
    #expect(imported.codebook.themes.first?.lists[.indicators]?.count == 100_000)
  }
}
