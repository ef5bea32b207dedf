import ArgumentParser

/// Looks after codebooks.
struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Check, test, compare, export and import codebooks.",
    discussion: """
      EXAMPLES
        senco-impact codebook check codebook.yaml
        senco-impact codebook test codebook.yaml
        senco-impact codebook diff old.yaml codebook.yaml my-evaluation
            What a change does, to the rules and to the codings of comments.
        senco-impact codebook export codebook.yaml --to qdc --output codebook.qdc
        senco-impact codebook import dictionary.dic --output imported.yaml
      """,
    subcommands: [
      CodebookCheckCommand.self, CodebookTestCommand.self, CodebookSuggestCommand.self,
      CodebookDiffCommand.self, CodebookExportCommand.self, CodebookImportCommand.self,
    ])
}
