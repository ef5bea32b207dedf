import Formats
import Foundation
import Testing

@Suite("An input file")
struct InputFileTests {
  @Test("is known by its SHA-256, as sha256sum prints it")
  func digest() throws {
    // FIPS 180-2, appendix B.1.
    let file = try InputFile(path: "abc", bytes: Array("abc".utf8))
    #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("that cannot be used says why")
  func refusals() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appending(path: name).path }
    try Data().write(to: folder.appending(path: "empty.csv"))
    try Data("a,b\n1,2\n".utf8).write(to: folder.appending(path: "small.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: path("link.csv"), withDestinationPath: path("small.csv"))
    let cases: [(name: String, limit: Int, code: String?)] = [
      ("absent.csv", 8, "file.missing"), ("", 8, "file.folder"), ("empty.csv", 8, "file.empty"),
      ("small.csv", 7, "file.too-large"), ("small.csv", 8, nil), ("link.csv", 8, nil),
    ]
    for (name, limit, code) in cases {
      #expect(
        thrownCode { _ = try InputFile(reading: path(name), limit: limit) } == code, "\(name)")
    }
  }

  @Test(
    "that is a device, or that the system will not read, is refused",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem"), "there is no /proc"))
  func devices() {
    #expect(thrownCode { _ = try InputFile(reading: "/dev/zero") } == "file.not-regular")
    #expect(thrownCode { _ = try InputFile(reading: "/proc/self/mem") } == "file.unreadable")
  }

  @Test(
    "that is no text is named for what it is",
    arguments: [
      ("PK\u{3}\u{4}", ".xlsx"), ("%PDF-1.7", "PDF"), ("<!DOCTYPE html><table>", "web page"),
      ("$FL2@(#)", "SPSS"),
    ])
  func signatures(start: String, name: String) throws {
    let file = try FormatsFixture.file(Array(start.utf8))
    #expect {
      try Table(delimited: file)
    } throws: { error in
      "\(error)".contains("file.not-text") && "\(error)".contains(name)
    }
  }
}
