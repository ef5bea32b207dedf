import EvaluationModel
import Evidence

extension DisclosureControl {
  /// What became of the rows of the files.
  ///
  /// Test rows and duplicates, and rows that cannot be read, are not people; those who withdrew are.
  mutating func protected(_ accounts: FileAccounts) -> FileAccounts {
    var accounts = accounts
    accounts.files = accounts.files.map { file in
      guard file.holdsPeople else { return file }
      var file = file
      file.read = count(file.read)
      file.imported = count(file.imported)
      file.excluded = file.excluded.map(rounded)
      for position in file.exclusions.indices {
        let exclusion = file.exclusions[position]
        file.exclusions[position].rows =
          exclusion.rule == ImportLedger.withdrawn
          ? count(exclusion.rows) : exclusion.rows.map(rounded)
      }
      file.rejected = file.rejected.map(rounded)
      return file
    }
    accounts.read = accounts.read.map(rounded)
    accounts.imported = accounts.imported.map(rounded)
    accounts.excluded = accounts.excluded.map(rounded)
    accounts.rejected = accounts.rejected.map(rounded)
    return accounts
  }
}
