import EvaluationModel
import Evidence

extension FigureID {
  /// The rows of one file.
  static func file(_ source: String) -> FigureID { FigureID("files/\(source)") }

  /// The rows of all files.
  static let files = FigureID("files")
}

extension FileAccounts: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    files.disclose(&walk)
    walk.count(&read, FigureID.files.at("read"))
    walk.count(&imported, FigureID.files.at("imported"))
    walk.count(&excluded, FigureID.files.at("left out"), .open)
    walk.count(&rejected, FigureID.files.at("not read"), .open)
    for part in ["read", "imported", "left out", "not read"] {
      walk.sum(FigureID.files.at(part), is: files.map { FigureID.file($0.source).at(part) })
    }
  }
}

extension FileAccount: DisclosesFigures {
  /// Rows are people, or of a file of sections, none.
  mutating func disclose(_ walk: inout FigureWalk) {
    let file = FigureID.file(source)
    let kind: FigureWalk.Kind = holdsPeople ? .part : .open
    walk.count(&read, file.at("read"), kind)
    walk.count(&imported, file.at("imported"), kind)
    walk.count(&excluded, file.at("left out"), .open)
    walk.count(&rejected, file.at("not read"), .open)
    for position in exclusions.indices {
      let rule = exclusions[position].rule
      walk.count(
        &exclusions[position].rows, file.at("left out").at(rule),
        rule == ImportLedger.withdrawn && holdsPeople ? .part : .open)
    }
    let parts = ["imported", "left out", "not read"].map { file.at($0) }
    if isBalanced { walk.sum(file.at("read"), is: parts) }
    walk.sum(file.at("left out"), is: exclusions.map { file.at("left out").at($0.rule) })
  }
}

extension Participation {
  /// Says that the rows of the files hold those who answered, and those who do not count.
  func discloseFiles(_ walk: inout FigureWalk) {
    for (files, cohort) in [(files, walk.cohort), (previousFiles, walk.previous)]
    where !files.isEmpty {
      let answered = FigureID.answered(instrument.id, occasion, cohort)
      let rows = answered.at("rows of files")
      walk.sum(rows, is: files.map { FigureID.file($0).at("imported") })
      walk.sum(rows, is: [answered], remainder: answered.at("rows that do not count"))
    }
  }
}
