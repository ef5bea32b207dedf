import Archive
import Importing

extension WithdrawnPeople {
  /// Whom an archive remembers.
  init(_ archive: Archive) throws {
    let digests = try archive.withdrawals()
    // The salt is made by the first withdrawal: an archive that is only looked at is not written to.
    try self.init(salt: digests.isEmpty ? "" : archive.withdrawalSalt(), digests: digests)
  }
}
