import Archive
import Diagnostics
import EvaluationModel
import Foundation
import Testing

@Suite("What external examiners sent back")
struct ExaminerSheetTests {
  private func sheet(
    _ overall: ExaminerChoice = .agree, role: String = "External examiner, Exeter",
    signed: String = "2018-11-20", read: String = "2018-11-21"
  ) throws -> ExaminerSheet {
    ExaminerSheet(
      report: String(repeating: "a1", count: 32), cohort: "c8",
      reportDate: try Example.date("2018-10-31"), profile: "internal", role: role,
      signed: try Example.date(signed), read: try Example.date(read), overall: overall,
      comment: "Σωστό",
      verdicts: [
        .init(subject: "ee:1:r2", choice: .agreeInPart, comment: "Not \"yet\"."),
        .init(subject: "finding-parity", choice: .cannotSay),
      ])
  }

  private func withArchive(_ body: (Archive) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite")
    defer { try? FileManager.default.removeItem(at: file) }
    try body(try Archive(at: file.path))
  }

  @Test("A sheet comes back as it was, the earliest signature first")
  func roundTrip() throws {
    try withArchive { archive in
      let later = try sheet(role: "External examiner, Plymouth", signed: "2018-12-01")
      #expect(try archive.store(later) == .new)
      #expect(try archive.store(try sheet()) == .new)
      #expect(try archive.store(try sheet(read: "2018-11-25")) == .unchanged)
      #expect(try archive.examinerSheets() == [try sheet(), later])
    }
  }

  @Test("A sheet that says something else is refused, or counts while the earlier one is kept")
  func replacing() throws {
    try withArchive { archive in
      try archive.store(try sheet())
      let fault = #expect(throws: Diagnostic.self) { try archive.store(try sheet(.disagree)) }
      #expect(fault?.code == "archive.sheet-differs")
      #expect(try archive.examinerSheets() == [try sheet()])
      let day = try Example.date("2018-12-01")
      #expect(try archive.store(try sheet(.disagree), replacingOn: day) == .replaced)
      #expect(try archive.examinerSheets() == [try sheet(.disagree)])
      #expect(try archive.examinerSheets(includingReplaced: true).count == 2)
    }
  }
}
