import Diagnostics
import Testing
import ZippedXML

@Suite("An archive that was packed")
struct ZipWriterTests {
  private static func writer() -> ZipWriter {
    var writer = ZipWriter()
    writer.add("mimetype", Array("text/plain".utf8))
    writer.add("empty", [])
    writer.add("folder/größe.xml", Array("<a>£5 – ☒</a>".utf8))
    return writer
  }

  @Test("is read back part by part, in its order")
  func roundTrip() throws {
    let bytes = try Self.writer().archive(named: "x.zip")
    let archive = try ZipArchive(bytes, file: "x.zip")
    #expect(archive.names == ["mimetype", "empty", "folder/größe.xml"])
    #expect(try archive.bytes(of: "mimetype") == Array("text/plain".utf8))
    #expect(try archive.bytes(of: "empty") == [])
    #expect(try archive.bytes(of: "folder/größe.xml") == Array("<a>£5 – ☒</a>".utf8))
  }

  @Test("is the same to the byte on every run, uncompressed and without the clock's time")
  func bytes() throws {
    let bytes = try Self.writer().archive(named: "x.zip")
    #expect(try Self.writer().archive(named: "y.zip") == bytes)
    let local = Array("PK\u{3}\u{4}".utf8)
    let central = Array("PK\u{1}\u{2}".utf8)
    for (signature, offset) in [(local, 8), (central, 10)] {
      let starts = bytes.indices.filter { bytes[$0...].starts(with: signature) }
      #expect(starts.count == 3)
      // The method, then time and date.
      for start in starts {
        #expect(bytes[(start + offset)..<(start + offset + 6)] == [0, 0, 0, 0, 33, 0])
      }
    }
  }

  @Test("has no two parts of one name")
  func repetition() {
    var writer = Self.writer()
    writer.add("mimetype", [])
    #expect(throws: Diagnostic.self) { try writer.archive(named: "x.zip") }
  }
}
