import Evidence
import Reporting

/// A report that holds every kind of block, with numbers that were made up for it.
enum Everything {
  static let report = Report(
    title: "What the National Award changed in schools",
    subtitle:
      "Annual evaluation for the South West consortium, cohort 12, January to December 2021",
    status: "For committee", date: "14 March 2022",
    notice: "\(strong: "Synthetic data.") Nothing in this report is about a real school or person.",
    sections: [
      brief, answered, headteachers, changes, cohorts, themes, evidence, OddContent.section,
      appendices,
    ],
    provenance: Provenance(
      program: "senco-impact 1.0.0", command: "senco-impact report --for chair evaluation.yaml",
      settings: [
        Provenance.Setting("Confidence level", "95%"),
        Provenance.Setting("Smallest number shown", "5"),
      ],
      inputs: [
        Provenance.Input(
          name: "heads-2021.csv",
          sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", rows: 1_162),
        Provenance.Input(
          name: "external-examiner-2021.docx",
          sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
      ],
      codebookVersion: "3.1", seed: 20_220_314, notes: ["The same files give the same report."]))

  static let brief = Section(
    id: "in-brief", title: "In brief",
    blocks: [
      .findings([
        Finding(
          id: "finding-lead",
          sentence: "Five in six headteachers say that their SENCO now leads change in school.",
          strength: .strong,
          detail: "136 of 162 heads, 84% (95% interval: 78% to 89%).", link: "fig-heads"),
        Finding(
          id: "finding-confidence",
          sentence: "SENCOs rate their confidence higher after the course than before.",
          strength: .moderate, detail: "+1.20 points of 5 (+0.90 to +1.50), 148 pairs.",
          link: "fig-change"),
        Finding(
          id: "finding-locations",
          sentence: "The two largest locations differ little, and chance alone could explain it.",
          strength: .couldBeChance, detail: "+4 points (\u{2212}6 to +14 points), 162 heads.",
          link: "fig-differences"),
        Finding(
          id: "finding-trend", sentence: "The question on provision changed with cohort 9.",
          strength: .notComparable, detail: "Cohorts 1 to 8 and 9 to 12 are shown apart.",
          link: "fig-trend"),
      ])
    ])

  static let answered = Section(
    id: "who-answered", title: "Who answered",
    blocks: [
      .paragraph(
        "Of \(count: 1_214) heads asked since 2010, \(strong: "1,162") answered \(percentage: 0.957)."
      ),
      .facts([
        Fact("162", "heads answered, of 214 asked"), Fact("76%", "response rate"),
        Fact("148", "SENCOs with both ratings"), Fact("7", "local authorities"),
      ]),
      .flow([
        FlowStep("Heads of cohort 12 asked", count: 214),
        FlowStep("Answered", count: 171, detail: "43 did not, after two reminders."),
        FlowStep("Duplicates removed", count: 171, detail: "None was found."),
        FlowStep("Gave a rating", count: 162, detail: "9 left all ratings blank."),
        FlowStep("Left the school since", shorthand: .confidential),
      ]),
      .note("Heads who answered lead larger schools than those who did not."),
    ])

  static let headteachers = Section(
    id: "headteachers", title: "What headteachers say",
    blocks: [
      .paragraph("How the ratings were put is told in \(link: "the methods", to: "methods")."),
      .figure(heads),
    ],
    subsections: [
      Section(
        id: "by-authority", title: "By local authority",
        blocks: [.table(authorities), .paragraph("\(reference: "table-authorities") has totals.")])
    ])

  static let changes = Section(
    id: "before-and-after", title: "Before and after", blocks: [.figure(change)])

  static let cohorts = Section(
    id: "cohorts", title: "Cohort by cohort",
    blocks: [.figure(trend), .figure(panels), .figure(differences)])

  static let themes = Section(
    id: "themes", title: "Themes in what people wrote",
    blocks: [.figure(prevalence), .figure(sources), .table(heat), .quotations(quotations)])

  static let appendices = Section(
    id: "appendices", title: "Appendices",
    subsections: [
      Section(
        id: "methods", title: "Methods",
        blocks: [
          .list([
            "Shares come with \(emphasis: "Wilson's") score interval.",
            "Settings are in \(code: "evaluation.yaml").",
          ]),
          .list(["Import.", "Code.", "Compare."], ordered: true),
          .disclosure(
            summary: "How small numbers are hidden",
            blocks: [.paragraph("A number under 5 is hidden, and any that would give it back.")]),
        ]),
      Section(
        id: "glossary", title: "Glossary",
        blocks: [
          .definitions([
            Definition("SENCO", "Special educational needs coordinator.", id: "term-senco"),
            Definition("95% interval", "A range that would hold the true value 19 times in 20."),
          ])
        ]),
      Section(
        id: "sign-off", title: "External examiner's sheet",
        blocks: [
          .form([
            FormField(
              id: "examiner-report", label: "This report",
              note: "Leave it as it is: it says which report you have read.",
              kind: .given("sha256:9f86d081884c7d65")),
            FormField(id: "examiner-name", label: "Name and institution", kind: .line),
            FormField(
              id: "examiner-view", label: "Is the evidence fairly described?",
              note: "See \(reference: "evidence").",
              kind: .choice(["Yes", "Yes, with the changes below", "No"])),
            FormField(id: "examiner-comment", label: "Comments", kind: .area),
          ])
        ]),
    ])
}
