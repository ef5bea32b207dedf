import Reporting
import TestSupport
import Testing

@Suite("Rendered reports")
struct SnapshotTests {
  @Test("the page is as it was when it was last read")
  func page() throws {
    try expectSnapshot(HTMLRenderer().render(Everything.report), named: "Everything.html")
  }

  @Test("the plain text is as it was when it was last read")
  func plainText() throws {
    try expectSnapshot(TextRenderer().render(Everything.report), named: "Everything.txt")
  }
}
