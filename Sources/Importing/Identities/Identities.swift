public import Diagnostics
public import EvaluationModel

/// Who is who: the key to the pseudonyms, and every identity that one was made for.
///
/// It is what the identities file holds. Nothing of it enters the archive, a message or a report.
public struct Identities: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// One identity and its pseudonym.
  public struct Entry: Hashable, Sendable {
    /// Who it is.
    public let identity: Identity
    /// What stands for them in the archive.
    public let pseudonym: String
  }

  let key: PseudonymKey
  /// The day on which the key was made.
  public let created: CalendarDate
  /// Pseudonyms that were found to be of one person, each with the one that took its place.
  private(set) var relinks: [String: String] = [:]
  private var table: [String: Entry] = [:]

  /// A new key, with nobody known by it.
  ///
  /// - Parameter created: The day.
  public init(created: CalendarDate) {
    self.init(key: .random(), created: created)
  }

  init(key: PseudonymKey, created: CalendarDate, relinks: [String: String] = [:]) {
    self.key = key
    self.created = created
    self.relinks = relinks
  }

  /// By what an archive recognises the key without knowing it.
  public var fingerprint: String { key.fingerprint }

  /// All identities, in the order of their pseudonyms and forms.
  public var entries: [Entry] {
    table.values.sorted {
      ($0.pseudonym, $0.identity.kind.rawValue, $0.identity.form)
        < ($1.pseudonym, $1.identity.kind.rawValue, $1.identity.form)
    }
  }

  /// The pseudonym of an identity, whether it is in the table or not.
  public func pseudonym(of identity: Identity) -> String {
    current(key.pseudonym(of: identity))
  }

  /// The pseudonym that stands for another one now.
  public func current(_ pseudonym: String) -> String {
    var pseudonym = pseudonym
    // A chain is never longer than there are links.
    for _ in 0...relinks.count {
      guard let next = relinks[pseudonym] else { break }
      pseudonym = next
    }
    return pseudonym
  }

  /// Notes the identities of a file.
  ///
  /// - Throws: `identities.collision` where two identities have one pseudonym by chance.
  public mutating func note(_ identities: some Sequence<Identity>) throws(Diagnostic) {
    var owners = Dictionary(
      table.values.map { (key.pseudonym(of: $0.identity), $0.identity) }
    ) { first, _ in first }
    for identity in identities {
      let own = key.pseudonym(of: identity)
      if let owner = owners[own], owner.kind != identity.kind || owner.form != identity.form {
        throw Diagnostic(
          code: "identities.collision",
          "two identities have the pseudonym \(own) by chance",
          expected: "a pseudonym for each",
          fix: "start again with a new key: move the archive and the identities file elsewhere, "
            + "and import all files")
      }
      owners[own] = owners[own] ?? identity
      let place = Self.place(of: identity)
      if table[place] == nil {
        table[place] = Entry(identity: identity, pseudonym: current(own))
      }
    }
  }

  /// Makes one person of two pseudonyms: `from` becomes `to`.
  ///
  /// - Throws: `identities.unknown-pseudonym` where the table has no such pseudonym, or
  ///   `identities.one-already`.
  public mutating func relink(from: String, to: String) throws(Diagnostic) {
    let known = Set(table.values.map(\.pseudonym))
    let (from, to) = (from.lowercased(), to.lowercased())
    for pseudonym in [from, to] where !known.contains(pseudonym) {
      throw Diagnostic(
        code: "identities.unknown-pseudonym", "nobody has the pseudonym \(pseudonym)",
        expected: "a pseudonym such as p-7k3qh2zd9m4x, as the list shows it",
        fix: "see who has which: senco-impact identities list FOLDER")
    }
    guard from != to else {
      throw Diagnostic(
        code: "identities.one-already", "\(from) and \(to) are one pseudonym already",
        fix: "name two different ones")
    }
    relinks[from] = to
    table = table.mapValues { Entry(identity: $0.identity, pseudonym: current($0.pseudonym)) }
  }

  /// Forgets a person.
  ///
  /// - Parameter pseudonym: The pseudonym that stands for the person now.
  /// - Returns: Every pseudonym that ever stood for the person, this one among them.
  @discardableResult
  public mutating func remove(_ pseudonym: String) -> Set<String> {
    var all: Set<String> = [pseudonym]
    for old in relinks.keys where current(old) == pseudonym { all.insert(old) }
    for entry in table.values where entry.pseudonym == pseudonym {
      all.insert(key.pseudonym(of: entry.identity))
    }
    table = table.filter { $0.value.pseudonym != pseudonym }
    relinks = relinks.filter { !all.contains($0.key) }
    return all
  }

  /// The pseudonyms that a text may stand for: as an identity of any kind, or as a pseudonym.
  ///
  /// - Parameter text: An e-mail address, a name, a number or a pseudonym.
  /// - Returns: The pseudonyms, whether the table has them or not.
  public func pseudonyms(for text: String) -> Set<String> {
    let asIdentity = ColumnBinding.Identity.allCases.compactMap { kind in
      Identity(text, kind: kind).map(pseudonym(of:))
    }
    return Set(asIdentity + [current(text.lowercased())])
  }

  /// The names of the table, to look for in comments.
  public var roll: NameRoll {
    var roll = NameRoll()
    for entry in table.values { roll.add(entry.identity.written, of: entry.identity.kind) }
    return roll
  }

  /// Whether any two pseudonyms were made one.
  var hasRelinks: Bool { !relinks.isEmpty }

  /// A digest of what was made one, since responses are completed anew then.
  var relinkDigest: String {
    var text = CanonicalText()
    text.add(relinks)
    return text.digest
  }

  private static func place(of identity: Identity) -> String {
    "\(identity.kind.rawValue):\(identity.form)"
  }

  public var description: String { "\(table.count) identities (not shown)" }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
