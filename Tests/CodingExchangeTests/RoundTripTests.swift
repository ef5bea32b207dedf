import CodingExchange
import Diagnostics
import Formats
import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("What goes out comes back")
struct RoundTripTests {
  private static func again(
    _ codebook: WrittenCodebook, _ format: ExchangeFormat
  ) throws -> ImportedCodebook {
    let exported = try format.exported(codebook, file: "f", origin: "test")
    return try format.imported(
      InputFile(path: "again.\(format.rawValue)", bytes: exported.bytes), taking: nil)
  }

  @Test("A written codebook reads back to the same rules", arguments: 0..<100 as Range<UInt64>)
  func yaml(seed: UInt64) throws {
    var generator = CodebookGenerator(seed: seed)
    let codebook = generator.everything()
    let read = try Codebook(codebook, file: "generated")
    #expect(read.written == codebook)
    #expect(try Codebook(read.written, file: "again").fingerprint == read.fingerprint)
  }

  @Test("A table holds everything", arguments: 0..<100 as Range<UInt64>)
  func table(seed: UInt64) throws {
    var generator = CodebookGenerator(seed: seed)
    let codebook = generator.everything()
    let again = try Self.again(codebook, .csv)
    #expect(again.codebook == codebook)
    #expect(again.findings.isEmpty)
  }

  @Test("A table holds the standard codebook, to the same fingerprint")
  func standard() throws {
    let codebook = try Codebook(
      parsing: String(
        contentsOf: Repository.data.appending(path: "codebook.yaml"), encoding: .utf8),
      file: "codebook.yaml")
    let again = try Self.again(codebook.written, .csv)
    #expect(again.codebook == codebook.written)
    #expect(try Codebook(again.codebook, file: "again").fingerprint == codebook.fingerprint)
  }

  @Test(
    "A dictionary holds names and plain phrases; folders, parts and directions where it can",
    arguments: [
      (ExchangeFormat.liwc, false, false), (.dicx, false, false), (.wordstat, true, true),
      (.quanteda, true, true),
    ], 0..<40 as Range<UInt64>)
  func dictionaries(format: (ExchangeFormat, Bool, Bool), seed: UInt64) throws {
    var generator = CodebookGenerator(seed: seed)
    let codebook = generator.dictionary(hasFolders: format.1, hasDirections: format.2)
    let again = try Self.again(codebook, format.0)
    #expect(again.findings.map(\.code) == ["import.undefined"])
    // A term in two themes stands once in LIWC, and a hyphen and a slash are two terms everywhere.
    func terms(_ written: WrittenCodebook) throws -> [String] {
      written.themes.map { theme in
        let lists = theme.lists.map { list, phrases in
          let ways = phrases.flatMap {
            [$0, $0.replacing("-", with: " ").replacing("/", with: " ")]
          }
          return "\(list.rawValue): \(Set(ways).sorted())"
        }
        return "\(theme.id) \(theme.label) \(theme.group) \(theme.parent ?? "") \(lists.sorted())"
      }
    }
    #expect(try terms(again.codebook) == terms(codebook))
    #expect(again.codebook.groups == codebook.groups)
    _ = try Codebook(again.codebook, file: "again")
  }

  @Test(
    "REFI-QDA holds names, definitions, order, colours and identifiers",
    arguments: 0..<60 as Range<UInt64>)
  func refi(seed: UInt64) throws {
    var generator = CodebookGenerator(seed: seed)
    let codebook = generator.everything()
    let file = try ExchangeFormat.qdc.exported(codebook, file: "f", origin: "test").bytes
    let first = try ExchangeFormat.qdc.imported(
      InputFile(path: "again", bytes: file), taking: nil)
    // A theme that is part of another lies in it, in the other's group.
    func shown(_ written: WrittenCodebook) -> Set<String> {
      Set(
        written.themes.map { theme in
          let levels = Set(theme.guskeyLevels).sorted().map(String.init)
          let aims = Set(theme.aims.map(\.rawValue)).sorted()
          let texts = [
            theme.id, theme.label, theme.parent ?? "", theme.definition, theme.include,
            theme.exclude,
            theme.valence.rawValue,
          ]
          return (texts + levels + aims).joined(separator: "|")
        })
    }
    #expect(shown(first.codebook) == shown(codebook))
    // What has been read is written again to the byte, by whichever program.
    let second = try ExchangeFormat.qdc.exported(first.codebook, file: "f", origin: "test").bytes
    #expect(String(decoding: second, as: UTF8.self) == String(decoding: file, as: UTF8.self))
    guard Sample.validator != nil, !Sample.isAbsent, seed < 10 else { return }
    #expect(try Sample.complaints(about: file, schema: "Codebook-v1.0.xsd") == "")
  }
}
