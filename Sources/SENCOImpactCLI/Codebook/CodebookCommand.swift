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

      THE FILE
        version: "1.0"
        groups: [Self, School]
        words: {staff: [staff, teacher*]}   what <staff> stands for
        cues: {negation: [not, no], more: [more]}
        themes:
          - id: confidence
            label: Confidence
            group: Self
            definition: Self-belief in the role.
            indicators: [confiden*, self belief]
            gain: [found my voice]       so no_change, decline, barrier
            hints: [role]                two different ones nearby count
            rules:
              - match: [voice]
                near: [<staff>]          in the same sentence
                context: [meeting*]      in the same text
                unless: [choir]          not with it in the sentence
                sources: [headteacher]
            masks: [confidential*]       hide what they cover
            examples: {yes: [I am confident], no: [It is confidential]}

      A PHRASE
        organis*    any ending           lead .. team    up to 3 words between
        ^SLT        exactly this case    lead ... team   up to 6 words between
        her?        may be missing       a|b             either word
        ~phrase     a bare mention, which yields to firmer claims of others

      What "senco-impact init" writes has all cues, and notes on each part.
      """,
    subcommands: [
      CodebookCheckCommand.self, CodebookTestCommand.self, CodebookSuggestCommand.self,
      CodebookDiffCommand.self, CodebookExportCommand.self, CodebookImportCommand.self,
    ])
}
