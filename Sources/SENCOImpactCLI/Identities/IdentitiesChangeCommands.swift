import Archive
import ArgumentParser
import Diagnostics
import EvaluationModel
import Foundation
import Importing

/// Makes one person of two pseudonyms.
struct IdentitiesRelinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relink",
    abstract: "Make one person of two pseudonyms, in the identities file and in the archive.",
    discussion: """
      EXAMPLE
        senco-impact identities relink Data --from p-7k3qh2zd9m4x --to p-0c2xv8w1n5rt
            Whoever answered under the first is the second, also in files that are imported later.
      """)

  @OptionGroup var place: IdentitiesPlace

  @Option(name: .long, help: "The pseudonym that goes.")
  var from: String

  @Option(name: .long, help: "The pseudonym that takes its place.")
  var to: String

  func run() throws {
    var (file, identities) = try place.read()
    try identities.relink(from: from, to: to)
    // The archive first: what it refuses must not stand in the file.
    let changed = try place.archive()?.relink(
      from: from.lowercased(), to: to.lowercased(), on: try CalendarDate.today())
    try file.write(identities)
    let count = (changed?.enrolments ?? 0) + (changed?.responses ?? 0)
    StandardError.write(
      """
      \(from) is \(to) now; \(count) enrolments and responses in the archive were changed
      next: senco-impact import \(place.place.folder)   (completes them from the registry anew)

      """)
  }
}

/// Begins a new key where the old one is gone.
struct IdentitiesRenewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Begin a new key where the old one was destroyed. People get new pseudonyms.",
    discussion: """
      The pseudonyms in the archive stay as they are. In files that are imported from now on, \
      everybody has a new one: nobody can be followed from the old files to the new ones.

      EXAMPLE
        senco-impact identities renew Data
      """)

  @OptionGroup var place: IdentitiesPlace

  @Flag(name: .long, help: "Do not ask.")
  var yes = false

  func run() throws {
    let file = try place.file()
    guard !file.exists else {
      throw Diagnostic(
        code: "identities.there", "there is an identities file, and its key is in use",
        at: Place(file: file.path), fix: "destroy it first if it is to be used no longer")
    }
    try Confirmation.ask(
      "Begin a new key, with which nobody is linked to earlier answers?", isGiven: yes)
    let today = try CalendarDate.today()
    let identities = Identities(created: today)
    try file.write(identities)
    try place.archive()?.beginKey(identities.fingerprint, on: today)
    StandardError.write("began a new key in \(file.path)\n")
  }
}

/// Destroys the identities file.
struct IdentitiesDestroyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "destroy",
    abstract: "Overwrite and delete the identities file. This cannot be undone.",
    discussion: """
      The archive and the reports stay as they are. Files that hold identities and have not changed \
      remain usable; new ones cannot be linked to earlier answers any more. Copies in backups, and \
      on disks that do not write in place, are beyond the reach of the program.

      EXAMPLES
        senco-impact identities destroy Data
        senco-impact identities destroy Data --yes
      """)

  @OptionGroup var place: IdentitiesPlace

  @Flag(name: .long, help: "Do not ask.")
  var yes = false

  func run() throws {
    let file = try place.file()
    if file.exists {
      try Confirmation.ask("Destroy \(file.path)? Nobody can say who is who then.", isGiven: yes)
    }
    try file.destroy()
    StandardError.write(
      "destroyed \(file.path)\nnext: delete its copies in backups, if there are any\n")
  }
}
