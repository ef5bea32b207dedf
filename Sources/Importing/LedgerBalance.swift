import Diagnostics
import EvaluationModel

extension ImportLedger {
  /// The ledger itself, once it is sure that every row is accounted for.
  ///
  /// - Throws: `ImportFailure` where it does not balance: the program lost or doubled a row.
  func balanced() throws(ImportFailure) -> ImportLedger {
    guard !isBalanced else { return self }
    throw ImportFailure(
      path: path,
      diagnostics: [
        Diagnostic(
          code: "import.unbalanced",
          """
          \(read) rows were read, but \(imported) imported, \(excluded) excluded and \
          \(rejections.count) rejected rows make \(imported + excluded + rejections.count)
          """, at: Place(file: path),
          expected: "every row in exactly one of the three",
          fix: "this is a fault of the program: nothing was imported; report it with this message")
      ])
  }
}
