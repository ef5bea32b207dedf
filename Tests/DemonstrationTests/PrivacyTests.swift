import Demonstration
import Formats
import Testing

@Suite("Nobody real is in the demonstration")
struct PrivacyTests {
  @Test("There are no addresses, no telephone numbers and no names but one, which is invented")
  func names() throws {
    for file in Demo.files {
      let text = try Demo.words(file.path)
      #expect(!text.contains("@"), "\(file.path)")
      // The people and the school that the consortium's letter names.
      for name in ["Andrews", "Hilary", "Linwood", "Dr ", "Mr ", "Miss ", "Ms "] {
        #expect(!text.contains(name), "\(file.path): \(name)")
      }
      let isNamed = text.contains("Mrs ")
      #expect(isNamed == (file.path == "exports/headteachers-2014-15.csv"))
      if isNamed { #expect(text.ranges(of: "Mrs ").count == text.ranges(of: "Quenderby").count) }
    }
  }

  @Test(
    "The letter's quotations stand where the README says",
    arguments: [
      ("exports/headteachers-2016-17(1-80).xlsx", "much more confident about her role and"),
      ("exports/examiner-2016-17-plymouth.txt", "The programme provides a first-rate professional"),
      ("exports/examiner-2016-17-exeter.txt", "first rate example of partnership"),
    ])
  func quotations(path: String, words: String) throws {
    #expect(try Demo.words(path).contains(words))
    let readMe = try Demo.text("README.md")
    #expect(readMe.contains(path))
    let elsewhere = Demo.files.filter { $0.path != path && $0.path.hasPrefix("exports/") }
    for file in elsewhere { #expect(try !Demo.words(file.path).contains(words)) }
  }

  @Test("Approved comments are imported, may be quoted, name nobody, and are not all praise")
  func approvals() throws {
    let rows = try Table(
      reading: InputFile(path: "approvals.csv", bytes: Demo.bytes("approvals.csv"))
    ).records.map(\.cells)
    #expect((60...80).contains(rows.count))
    let comments = Dictionary(
      Demo.truth.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var critical = 0
    for row in rows {
      let comment = try #require(comments[row[0]], "\(row[0])")
      #expect(comment.text == row[3])
      #expect(!comment.text.contains("Quenderby"))
      #expect(row[1] == "Demonstration reviewer" && row[2].hasPrefix("2018-11-"))
      if comment.themes.contains(where: { $0.direction != .gain }) { critical += 1 }
      let parts = row[0].split(separator: ":")
      guard !row[0].hasPrefix("examiner") else { continue }
      let record = try Demo.rows(String(parts[0]))[try #require(Int(parts[1])) - 1]
      let consent = record[record.count - (row[0].hasPrefix("headteachers") ? 1 : 3)]
      #expect(consent.hasPrefix("Yes"), "\(row[0])")
    }
    #expect((0.12...0.5).contains(Demo.share(critical, of: rows.count)))
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    for quotation in ["headteachers-2016-17:", "examiner-2016-17-plymouth:1:E11", "exeter:1:E8"] {
      #expect(rows.contains { $0[0].contains(quotation) })
    }
  }
}
