import ArgumentParser
import ImpactReport

/// A report that a user may ask for.
enum ReportKind: Hashable {
  /// The report for one kind of reader.
  case reader(Reader)
  /// The page for each local authority.
  case authority

  /// All of them, in the order of the help.
  static let all = Reader.allCases.map(ReportKind.reader) + [.authority]

  /// Their names, for the help.
  static let listed = all.map(\.name).joined(separator: ", ")

  /// The name on the command line.
  var name: String {
    switch self {
    case .reader(let reader): reader.rawValue
    case .authority: "authority"
    }
  }

  /// The report that a user names.
  ///
  /// - Parameter name: Whom it is for.
  /// - Throws: A `ValidationError` where there is none for them.
  init(named name: String) throws {
    guard let kind = Self.all.first(where: { $0.name == name.lowercased() }) else {
      throw ValidationError("There is no report for \"\(name)\"; write one of: \(Self.listed).")
    }
    self = kind
  }
}
