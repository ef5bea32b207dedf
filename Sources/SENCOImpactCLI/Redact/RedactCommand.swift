import ArgumentParser

/// Shows what the redaction scan marked in comments, and records what a person decides about it.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Review passages of comments that may identify somebody.",
    discussion: """
      Every import searches comments and recommendations for names, addresses, numbers, schools and \
      pupils' needs. What is marked is never quoted before a person has cleared it, or approved a \
      text with words such as [name] in its place.

      EXAMPLES
        senco-impact redact list Data --open
            Show what nobody has looked at yet, each passage between ⟦ and ⟧.
        senco-impact redact clear Data heads-2018:12:change --by MA
            What is marked in this comment identifies nobody.
        senco-impact redact hide Data heads-2018:12:change --mark 2
            The second passage identifies somebody and is never shown.

      The list holds what people wrote: it is confidential. Exit codes: 0 done, 64 wrong usage, \
      65 no such comment or mark, 66 no archive, 73 the archive cannot be written.
      """,
    subcommands: [RedactListCommand.self, RedactClearCommand.self, RedactHideCommand.self])
}
