import ArgumentParser

/// Looks into the answers of an evaluation or of any table.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract:
      "Look into answers: phrases in context, themes, characteristic words, typical comments.",
    discussion: """
      Works on the archive of an evaluation folder, where codings of people count before those of \
      the rules, or on any table (CSV) with --text COLUMN and --codebook FILE. Passages of an \
      archive that may identify somebody are not searched, their words are not counted, and they \
      are never shown, before a person has cleared them. Answers without a letter or digit are \
      left out.

      EXAMPLES
        senco-impact text find "lead* .. initiative*" Data
            Every place in which a phrase of the codebook's notation stands.
        senco-impact text themes Data --group cohort
            How often each theme is spoken of, cohort by cohort.
        senco-impact text words Data --group source --compare headteacher
            The words and themes that set heads' comments apart.
        senco-impact text uncoded comments.csv --text Comment --codebook codebook.yaml
            Answers in which no theme was found.

      What is listed holds what people wrote: it is confidential, and a comment is quoted only by \
      the rules of the report.
      """,
    subcommands: [
      TextFindCommand.self, TextThemesCommand.self, TextTogetherCommand.self,
      TextWordsCommand.self, TextUncodedCommand.self, TextCollocationsCommand.self,
      TextTypicalCommand.self, TextPairsCommand.self,
    ])
}
