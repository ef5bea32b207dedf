// swift-format-ignore-file

/// The words of the reports: the text of `Data/wording.yaml`, put here by `make embed`.
let standardWording = ##"""
# The words of the reports: every sentence, heading and label that the program itself puts into a
# report or an answer. Change them here; "report: wording: FILE" in a plan names a file with other
# words for some of them, in the same form.
#
# A phrase has a name, which is the names of its groups and its own with dots between them, as
# in-brief.too-few. In a phrase
#   {place}              stands for what the report puts in: a number, a name, some words;
#   {place:# reply|# replies}
#                        chooses by a number: the first form for 1, the second for all others; # is the
#                        number itself, with commas for thousands, and may be left out;
#   {@anchor}            is a reference to a figure, table or section, as "Figure 2";
#   **words**            are strong, and `words` are a file name, a setting or a command.
# A phrase must use just the places that the standard one has.
#
# House rules: plain words, short sentences, British English. "Reported" and "goes together with", never
# a cause. No "significant". A share comes with its count.

in-brief:
  title: In brief

who-answered:
  title: Who answered

sources:
  # What headteachers, SENCOs and external examiners said, a section each.

before-after:
  # The same people before, looking back, and after.

cohorts:
  # Cohort by cohort.

locations:
  # Location by location.

themes:
  # What the comments speak of, by source and over the cohorts.

quotations:
  # What respondents wrote, and the rule by which it was chosen.

triangulation:
  # Whether the sources agree, for each theme and each aim.

ladder:
  # The evidence at each of Guskey's levels.

claims:
  # What the consortium says in public, and what the figures show of it.

examiners:
  # External examiners: their judgements, recommendations, and what came of them.

examiner-brief:
  # The two pages for an external examiner, and the sheet.

cautions:
  # What a reader must know before quoting a figure.

methods:
  # How the figures were computed.

quality:
  # The quality of the data and of the coding.

disclosure:
  # What is hidden, and why.

glossary:
  # Terms.

provenance:
  # How the report was made.

researcher:
  # The researcher's report.

authority:
  # The page for a local authority.

changes:
  # What changed since an earlier report.

letter:
  # The paragraph for the recruitment letter, and the check of a draft.

questions:
  # The questions that users ask, and what is said where one cannot be answered.

answers:
  # The answers.
  chair:
    # C1 to C24.
  researcher:
    # R1 to R24.
  examiner:
    # E1 to E23.

words:
  # Words that several parts need.

"""##
