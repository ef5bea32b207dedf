import EvaluationModel

/// Reads the cells of a participant's column that holds identities.
struct PseudonymReader: Sendable {
  let kind: ColumnBinding.Identity
  let identities: Identities

  /// The identity that a cell holds, and the pseudonym that is stored in its place.
  func reading(of cell: String) -> Reading<(identity: Identity, pseudonym: String)> {
    guard !Identity.isAbsent(cell) else { return .blank }
    guard let identity = Identity(cell, kind: kind) else { return .fault(fault) }
    return .value((identity, identities.pseudonym(of: identity)))
  }

  private var fault: Fault {
    let (what, example) =
      switch kind {
      case .email: ("e-mail address", "an address with one @ and without spaces")
      case .person: ("person's name", "a name in letters")
      case .school: ("school's name", "a name in letters")
      case .number: ("number", "a number with at least one digit")
      }
    return Fault(
      code: "participant.not-\(kind == .email ? "an-address" : "a-\(kind.rawValue)")",
      message: "the cell holds no \(what) (not shown, as it may name a person)",
      expected: "\(example), or an empty cell",
      fix: "mend the cell, or empty it where it is not known who it is")
  }
}
