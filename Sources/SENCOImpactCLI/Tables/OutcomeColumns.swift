import Diagnostics
import Foundation
import TableAnalysis

/// The columns that a user names as outcomes, read for what their answers are.
enum OutcomeColumns {
  /// What can be said of each column; one that cannot be used is passed over with a message where others
  /// can.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - measure: What the user says that they are, or `nil`.
  ///   - order: The answers from the lowest, as the user gives them, or `nil`.
  ///   - refusal: Why a column is of no use here although it can be read.
  /// - Throws: A `CommandFailure` with all that is wrong where none can be used.
  /// - Returns: The columns that can be used, in their order.
  static func measured(
    _ columns: [Column], as measure: Measure?, order: String?,
    refusing refusal: (MeasuredColumn) -> Diagnostic? = { _ in nil }
  ) throws -> [MeasuredColumn] {
    var faults: [Diagnostic] = []
    var measured: [MeasuredColumn] = []
    for column in columns {
      do {
        let found = try MeasuredColumn(column, as: measure, order: order.map(names))
        if let fault = refusal(found) { throw fault }
        measured.append(found)
      } catch let error as Diagnostic {
        faults.append(error)
      }
    }
    guard !measured.isEmpty else { throw CommandFailure(faults) }
    for fault in faults {
      let warning = Diagnostic(
        .warning, code: fault.code, "\(fault.message); the outcome is passed over",
        at: fault.place, expected: fault.expected, fix: fault.fix)
      StandardError.write("\(warning)\n")
    }
    return measured
  }

  /// The names in a list such as `never|sometimes|always`.
  static func names(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }
}
