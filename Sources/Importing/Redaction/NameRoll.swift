public import EvaluationModel

/// Names of people and schools that comments are searched for.
///
/// They stay in memory: nothing that is stored or printed holds them, and a description of the roll
/// does not either.
public struct NameRoll: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Full names of people, in words.
  private(set) var people: Set<[String]> = []
  /// Names of schools, in words.
  private(set) var schools: Set<[String]> = []

  public init() {}

  /// Adds a name as a file writes it.
  ///
  /// - Parameters:
  ///   - name: The name, as `Jane Trelawny` or `Trelawny, Jane`; of an e-mail address, what stands
  ///     before the @ counts where it consists of two names.
  ///   - kind: Whose it is; numbers are no names.
  public mutating func add(_ name: String, of kind: ColumnBinding.Identity) {
    switch kind {
    case .person: add(person: IdentityForm.words(ofPerson: name))
    case .school:
      let words = IdentityForm.words(of: name)
      if words.contains(where: { $0.count > 2 }) { schools.insert(words) }
    case .email:
      let parts = name.prefix { $0 != "@" }.split { ".-_".contains($0) }
      guard parts.count == 2, parts.allSatisfy({ $0.count > 2 && $0.allSatisfy(\.isLetter) })
      else { return }
      let isOffice = parts.contains { part in
        let traits = RedactionWords.table[part.lowercased()] ?? []
        return !traits.isDisjoint(with: [.school, .schoolSort, .term, .role, .grammar])
      }
      if !isOffice { add(person: parts.flatMap { IdentityForm.words(ofPerson: String($0)) }) }
    case .number: return
    }
  }

  private mutating func add(person words: [String]) {
    let names = words.filter { $0.count > 1 }
    if !names.isEmpty { people.insert(names) }
  }

  /// Adds the names of another roll.
  public mutating func add(_ other: NameRoll) {
    people.formUnion(other.people)
    schools.formUnion(other.schools)
  }

  /// How many names there are, and no name.
  public var description: String { "\(people.count) people and \(schools.count) schools" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
