import Diagnostics
import TestSupport
import Testing
import ZippedXML

@Suite("A ZIP archive")
struct ZipArchiveTests {
  static func archive(_ bytes: [UInt8], limits: ZipLimits = .standard) throws -> ZipArchive {
    try ZipArchive(bytes, file: "book.xlsx", limits: limits)
  }

  @Test("gives its parts by name, in any case and with either slash")
  func parts() throws {
    let archive = try Self.archive(
      ZipBuilder.archive([("xl/", ""), ("XL\\Workbook.xml", "one"), ("empty", "")]))
    #expect(archive.names == ["XL\\Workbook.xml", "empty"])
    #expect(archive.contains("xl/workbook.xml"))
    #expect(try archive.bytes(of: "xl/workbook.xml") == Array("one".utf8))
    #expect(try archive.bytes(of: "EMPTY").isEmpty)
  }

  @Test(
    "unpacks a part to the last byte, whatever the size of its chunks",
    arguments: [0, 1, 65_536, 200_001])
  func unpacking(size: Int) throws {
    var builder = ZipBuilder()
    builder.add("zeros", .zeros(size))
    let archive = try Self.archive(builder.archive)
    var chunks: [Int] = []
    try archive.read("zeros") { chunk in chunks.append(chunk.count) }
    #expect(chunks.reduce(0, +) == size)
    #expect(try archive.bytes(of: "zeros") == Array(repeating: 0, count: size))
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: String
    var limits = ZipLimits.standard
    let bytes: [UInt8]
  }

  static func built(_ build: (inout ZipBuilder) -> Void) -> [UInt8] {
    var builder = ZipBuilder()
    build(&builder)
    return builder.archive
  }

  static let good = ZipBuilder.archive([("part", "some text that is long enough to be cut")])

  static let faults: [Fault] = [
    Fault(testDescription: "no archive", code: "zip.damaged", bytes: Array("PK text".utf8)),
    Fault(testDescription: "nothing", code: "zip.damaged", bytes: []),
    Fault(testDescription: "cut short", code: "zip.damaged", bytes: Array(good.dropLast(30))),
    Fault(
      testDescription: "cut at the start", code: "zip.damaged", bytes: Array(good.dropFirst(50))),
    Fault(
      testDescription: "a false checksum", code: "zip.checksum",
      bytes: built { $0.add("part", .stored([1, 2, 3]), checksum: 7) }),
    Fault(
      testDescription: "an encrypted part", code: "zip.encrypted",
      bytes: built { $0.add("part", .stored([1, 2, 3]), isEncrypted: true) }),
    Fault(
      testDescription: "a name that climbs", code: "zip.unsafe-name",
      bytes: ZipBuilder.archive([("part", ""), ("xl/../../evil", "")])),
    Fault(
      testDescription: "a name that climbs with backslashes", code: "zip.unsafe-name",
      bytes: ZipBuilder.archive([("part", ""), ("..\\evil", "")])),
    Fault(
      testDescription: "an absolute name", code: "zip.unsafe-name",
      bytes: ZipBuilder.archive([("part", ""), ("/etc/passwd", "")])),
    Fault(
      testDescription: "a name with a drive", code: "zip.unsafe-name",
      bytes: ZipBuilder.archive([("part", ""), ("C:\\evil", "")])),
    Fault(
      testDescription: "no name", code: "zip.unsafe-name", bytes: ZipBuilder.archive([("", "")])),
    Fault(
      testDescription: "one name twice", code: "zip.repeated-name",
      bytes: ZipBuilder.archive([("part", "a"), ("Part", "b")])),
    Fault(
      testDescription: "too many parts", code: "zip.too-many-parts", limits: ZipLimits(parts: 1),
      bytes: ZipBuilder.archive([("part", "a"), ("b", "b")])),
    Fault(
      testDescription: "a part that is too large", code: "zip.part-too-large",
      limits: ZipLimits(partBytes: 99_999), bytes: built { $0.add("part", .zeros(100_000)) }),
    Fault(
      testDescription: "a part that is packed too well", code: "zip.ratio",
      limits: ZipLimits(ratio: 100, ratioFloor: 65_536),
      bytes: built { $0.add("part", .zeros(200_000)) }),
    Fault(
      testDescription: "too much in all", code: "zip.too-large",
      limits: ZipLimits(totalBytes: 99_999), bytes: built { $0.add("part", .zeros(100_000)) }),
    Fault(
      testDescription: "no such part", code: "zip.missing-part",
      bytes: ZipBuilder.archive([("other", "")])),
  ]

  @Test("that is faulty or hostile is refused with a reason and a remedy", arguments: faults)
  func refusal(fault: Fault) throws {
    let diagnostic = #expect(throws: Diagnostic.self) {
      _ = try Self.archive(fault.bytes, limits: fault.limits).bytes(of: "part")
    }
    #expect(diagnostic?.code == fault.code)
    #expect(diagnostic?.place == Place(file: "book.xlsx"))
    #expect(diagnostic?.fix != nil)
  }

  @Test("reads a zero byte in a name as a space, so that it cannot pass for another part")
  func zeroByte() throws {
    let archive = try Self.archive(ZipBuilder.archive([("part\0.exe", "a"), ("part", "b")]))
    #expect(archive.names == ["part .exe", "part"])
    #expect(try archive.bytes(of: "part") == Array("b".utf8))
  }

  @Test("may hold a part that is packed well, as long as it is small")
  func floor() throws {
    let bytes = Self.built { $0.add("part", .zeros(65_536)) }
    let limits = ZipLimits(ratio: 100, ratioFloor: 65_536)
    #expect(try Self.archive(bytes, limits: limits).bytes(of: "part").count == 65_536)
  }

  @Test("counts what was read over all parts, also of a part that is read again")
  func total() throws {
    let archive = try Self.archive(
      Self.built { $0.add("part", .zeros(60_000)) }, limits: ZipLimits(totalBytes: 100_000))
    #expect(try archive.bytes(of: "part").count == 60_000)
    let diagnostic = #expect(throws: Diagnostic.self) { try archive.bytes(of: "part") }
    #expect(diagnostic?.code == "zip.too-large")
  }

  @Test("stops unpacking where the reader has had enough")
  func stop() throws {
    let archive = try Self.archive(Self.built { $0.add("part", .zeros(1_000_000)) })
    var chunks = 0
    let diagnostic = #expect(throws: Diagnostic.self) {
      try archive.read("part") { (_) throws(Diagnostic) in
        chunks += 1
        throw Diagnostic(code: "enough", "enough")
      }
    }
    #expect(diagnostic?.code == "enough")
    #expect(chunks == 1)
  }
}
