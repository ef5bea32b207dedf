public import EvaluationModel
import Formats

extension EvaluationImporter {
  /// The names in the columns of a file that the plan says hold some, without its records.
  ///
  /// - Parameter source: The file.
  /// - Returns: The names; none where the file has no such column or cannot be read.
  public func names(in source: SourceFile) -> NameRoll {
    guard let mapping = plan.mapping(source.mapping),
      mapping.columns.contains(where: { $0.names != nil || $0.pseudonym != nil }),
      let file = try? file(source.path, in: files ?? folder),
      let task = try? ImportTask(source, of: plan)
    else { return NameRoll() }
    let reading = TableImport(task: task) { _ in nil }
    return (try? reading.table(file)).map(reading.roll(of:)) ?? NameRoll()
  }

  /// The search for what identifies somebody.
  ///
  /// - Parameter roll: Names to look for; places and bodies of the plan are no names of people.
  /// - Returns: The search.
  public func redactionScan(roll: NameRoll) -> RedactionScan {
    let named: [any AliasedName] = plan.locations + plan.authorities
    return RedactionScan(
      roll: roll,
      publicNames: named.flatMap { [$0.name] + $0.aliases } + plan.universities.map(\.name))
  }
}
