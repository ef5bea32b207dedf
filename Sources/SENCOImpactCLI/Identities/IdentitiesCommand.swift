import ArgumentParser

/// Works with the identities file: who is who behind the pseudonyms of an archive.
struct IdentitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identities",
    abstract: "List, relink, renew or destroy the key to the pseudonyms. Confidential.",
    discussion: """
      Where a participants' column of the plan has a pseudonym (email, person, school or number), \
      the archive stores a keyed hash in the place of what the cell holds. The key, and who is who, \
      lie in one file outside the evaluation folder: the one of --identities, else of identities: \
      {file: …} in the plan, else $XDG_DATA_HOME/senco-impact/identities/PROGRAMME.json (with \
      ~/.local/share where that is not set). PROGRAMME is made of the names of the consortium and \
      the programme. The archive and the reports do not need it.

      EXAMPLES
        senco-impact identities list Data
            Show who has which pseudonym.
        senco-impact identities relink Data --from p-7k3qh2zd9m4x --to p-0c2xv8w1n5rt
            One person has answered under two addresses.
        senco-impact identities destroy Data
            Destroy the key on its day; the archive stays as it is.

      Exit codes: 0 done, 64 wrong usage, 65 no such pseudonym or a wrong file, 66 no identities \
      file, 73 a file cannot be written, 130 not confirmed.
      """,
    subcommands: [
      IdentitiesListCommand.self, IdentitiesRelinkCommand.self, IdentitiesRenewCommand.self,
      IdentitiesDestroyCommand.self,
    ])
}
