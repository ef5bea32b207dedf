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
  title: In their own words
  rule: >-
    Nobody picked these comments; a rule did. A comment can be quoted only if its writer agreed, a person
    has approved it word for word, and nothing in it identifies anybody. Criticism of somebody who might
    be recognised is counted and never quoted. Of the three places on a theme, praise and criticism get
    what is theirs in proportion; where one comment in ten is critical, a critical one gets a place.
    Themes on which few can be quoted choose first. Comments in typical words come first, in an order drawn with the seed {seed}. “Typical” means that
    the words are at least as much like those of the others who say the same as with half of them. Nobody
    is quoted twice, and never both the head and the SENCO of one school. The marked words led to the
    theme.
  by-rule: by the rule above.
  speak: "{n:# answer speaks|# answers speak} of this theme, none critically."
  speak-critical: "{n:# answer speaks|# answers speak} of this theme, {critical} critically."
  speak-some: "{n:# answer speaks|# answers speak} of this theme; how many critically is hidden."
  speak-hidden: How many answers speak of this theme is hidden.
  untypical: >-
    {n:One quotation is|# quotations are} not in typical words: no typical one could be quoted.
  empty-critical: >-
    No critical comment could be quoted in {n:the place that is theirs|# places that are theirs}, so
    {n:it stays|they stay} empty.
  empty-gain: >-
    No praise could be quoted in {n:the place that is its own|# places that are its own}, so
    {n:it stays|they stay} empty.
  empty-no-change: >-
    No report of no change could be quoted in {n:the place that is its own|# places that are its own}, so
    {n:it stays|they stay} empty.
  not-shown: "Not shown: {parts}."
  not-shown-uncounted: "Not shown, in numbers that are hidden: {parts}."
  behind: "{link}."
  behind-link: See the comments behind these figures
  reason:
    # Each reads on after a number, and by itself.
    unpublished: from a report that is not published
    without-consent: without the writer’s consent
    special-category: with what a pupil needs or has
    redaction-pending: with a marked passage that nobody has settled
    not-approved: not approved by a person
    critical-of-person: critical of somebody who might be recognised
    same-school: from a school whose head or SENCO can be quoted instead
    too-short: too short
    too-long: too long
    writer-quoted: by somebody who is quoted already
    not-drawn: not drawn
    held-back: held back, since they would tell a hidden number
  against:
    title: Against the main story
    rule: >-
      Where two in three comments on a theme say the same, one that says otherwise is looked for, by the
      same rule. There {n:is one such theme|are # such themes}.
    passed-over: "{n:# comment goes|# comments go} against what most say of their theme."
    passed-over-hidden: How many comments go against the rest is hidden.
  elsewhere:
    title: What is credited elsewhere
    rule: >-
      In these comments something else than the course is given the credit, or it came first. The codebook
      finds them by words such as “down to”, “not because of the course” and “would have happened anyway”.
      They are chosen by the same rule.
    found: "found by {words}"
    count: "{n:# answer gives|# answers give} something else the credit."
    count-hidden: >-
      How many answers give something else the credit is hidden.
  stories:
    title: Stories of change
    intro: >-
      These are answers to the question what has changed, of at least 20 words, which tell of a gain.
      Stories show how a change comes about, not how often. Good storytellers and success are heard more
      than others, so they are never the only evidence.
    level: "Level {level}: {name}"
    rule: >-
      Chosen because a theme of Guskey’s level {level} is reported in it as a gain: the highest level of
      which somebody can be quoted who is not quoted above; typical words first, in an order drawn with the
      seed {seed}.
    count: "{n:# answer tells|# answers tell} of such a gain."
    count-hidden: How many answers tell of such a gain is hidden.
  levels:
    "2": what SENCOs learnt
    "3": what the school supports and changes
    "4": what SENCOs do with it
    "5": what pupils have of it
  comments:
    title: The comments behind the figures
    intro: >-
      {n:One comment|# comments} may be read here, each with the themes that were found in it, the direction
      and the rule of the codebook that found it. The first table says which of them are behind the figure of
      a theme, the second why the others may not be read. This part is for the consortium’s own committee:
      it is left out of what is made for anybody else.
    caption: Comments that may be read, by theme and source
    kept-caption: Answers in which a theme was found, by whether they may be read
    theme: Theme
    state: State
    answers: All
    readable: May be read
    none: none
    list: "The comments that may be read"
    list-caption: Comments that may be read, and what was found in them
    number: Comment
    who: Who
    text: What was written
    found: What was found in it
    by-person: by a person

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
  title: "The Award in {authority}"
  subtitle: "{programme}, {consortium}: up to {cohort}"
  heading: At a glance
  profile: Disclosure profile
  provenance: The files behind this page, and how its figures are computed, stand in the annual evaluation of the same date.
  enrolled: "{n:participant|participants} of your area began in this cohort"
  awarded: "{n:participant|participants} of your area gained the Award in all cohorts, on time or late"
  too-few: Too few answers came from and about the participants of {authority} for a percentage that protects them. The annual evaluation has the figures of all authorities together.
  alike: "**{authority} looks like the other authorities.** None of {n:the one figure|the # figures} below differs from theirs by more than chance."
  higher: "**Higher than in the other authorities**, and by more than chance: {items}. That says that {authority} differs, not why."
  lower: "**Lower than in the other authorities**, and by more than chance: {items}. That says that {authority} differs, not why."
  merged: "{authority} took the place of {predecessors}, whose participants count as its own."
  caption: What was answered by and about participants of {authority}
  item: Who answered, and what
  answers: Answers here
  everywhere: All authorities
  verdict: Against all others
  row: "{source}: {item}"
  pooled: "One cohort holds too few answers of one authority, so those of all cohorts that were asked the same are put together: {cohorts}."
  cohorts: "{people} of {first} to {last}"
  one-cohort: "{people} of {cohort}"
  verdict-higher: Higher, beyond chance
  verdict-lower: Lower, beyond chance
  verdict-chance: Could be chance
  verdict-hidden: Not shown
  chance: "“Could be chance” means that a difference of this size often comes about by chance alone. {tests:One comparison was|# comparisons were} made in {authorities:one authority|# authorities}, and their number is allowed for."
  caution: The figures are what people reported, and those who answered may think otherwise than those who did not. They are no measure of any school, headteacher, SENCO or tutor, and must not be used to judge one.
  hiding: "A percentage is shown only where at least {base} people answered, and a count only where it is 0 or at least {cell}. What would give a hidden figure back is hidden as well: [c]."
  rounding: Counts of people are rounded to the nearest {base}.

changes:
  # What changed since an earlier report.

letter:
  # The paragraph for the recruitment letter, and the check of a draft.

questions:
  # The questions that users ask: c by chairs, r by researchers, e by external examiners.
  c1: "Did more headteachers see whole-school impact this year than last, and is that more than chance?"
  c2: "Which location is slipping?"
  c3: "Which quotations may go into the letter, and what was passed over?"
  c4: "What are the response rates by source and place, and who is missing?"
  c5: "How many people have gained the Award since it began, and on what basis is that counted?"
  c6: "How many people are near or past the date by which the Award must be gained?"
  c7: "How many complete on time, by cohort and place?"
  c8: "What are the five main strengths and the five main concerns of this year?"
  c9: "On what do headteachers and SENCOs disagree?"
  c10: "Is workload becoming a greater barrier?"
  c11: "Do SENCOs who are released from teaching gain more?"
  c12: "Which outcomes show the least gain?"
  c13: "What evidence is there that pupils benefit?"
  c14: "Can the claim of a positive impact on schools and their pupils still be made?"
  c15: "What did the external examiners praise, in their own words?"
  c16: "Which of the examiners' recommendations are still open?"
  c17: "Is money spoken of more since the fee rose?"
  c18: "Do people who pay for themselves, or who are not SENCOs, have another experience?"
  c19: "Did a move to another venue change how satisfied people are?"
  c20: "Are SENCOs still in the role a year later?"
  c21: "How do we compare with national figures?"
  c22: "Is there a page for each authority that identifies nobody?"
  c23: "What has changed since the last report?"
  c24: "Which numbers of a draft letter are not backed by the data?"
  r1: "How reliable is the coding of the comments?"
  r2: "Which themes are coded too unevenly to be reported?"
  r3: "Which decisions led to the coding of one comment?"
  r4: "What would another version of the codebook change?"
  r5: "Is the gain from before to after real, or a shift of people's yardstick?"
  r6: "How large is the effect, and how sure is that?"
  r7: "Are the scales reliable in each cohort?"
  r8: "Is there a trend over the cohorts, with the change of questionnaire allowed for?"
  r9: "Can the cohorts before and after the change of questionnaire be compared at all?"
  r10: "What does it do to the errors that answers come in clusters?"
  r11: "How much do the findings depend on those who did not answer?"
  r12: "How many tests were made, and how were they corrected?"
  r13: "Which themes go together?"
  r14: "Do the comments of a head and a SENCO of one school speak of the same themes?"
  r15: "How small a difference could have been found?"
  r16: "What became of answers that are missing, not applicable or too early?"
  r17: "How many comments have no theme, and what are they?"
  r18: "Which comments go against the main story?"
  r19: "Where are the data themselves, without names, and what do their columns mean?"
  r20: "Does last year's report come out the same if it is made again?"
  r21: "Do longer answers alone make the themes more frequent?"
  r22: "Did the wording of the questions change?"
  r23: "Which are the stories of most significant change, and why were they chosen?"
  r24: "What else do people themselves give as the cause?"
  e1: "What was done about last year's comments?"
  e2: "Was the response given within four weeks?"
  e3: "Was this raised before, by me or by a predecessor?"
  e4: "How have examiners judged standards since the Award began?"
  e5: "Do as many pass, get referred and withdraw at each location?"
  e6: "Are marks and feedback alike across sites and tutors?"
  e7: "What do participants say about assessment and feedback?"
  e8: "Does feedback come in time?"
  e9: "Are the awards of the universities comparable?"
  e10: "Who leaves with the certificate but without the Award, and why?"
  e11: "What good practice has been praised again and again?"
  e12: "Which concerns come back?"
  e13: "What have participants said that the team has not answered?"
  e14: "Has the mapping of the learning outcomes kept up with national change?"
  e15: "How many pieces of assessment are there for a credit?"
  e16: "Do participants who are not SENCOs manage the outcomes?"
  e17: "Is the partnership equally strong in each authority?"
  e18: "How do those who answered compare with all who took part?"
  e19: "Do headteachers report what the portfolios show?"
  e20: "Is there a short brief to read before the board?"
  e21: "Can anybody be identified from the report?"
  e22: "How many essential recommendations were closed within a year?"
  e23: "What may be quoted from earlier reports?"

answers:
  title: "{title}: questions and answers"
  chair:
    # C1 to C24.
  researcher:
    # R1 to R24.
  examiner:
    # E1 to E23.

words:
  # Words that several parts need.
  per-cent: per cent
  lower-bound: Lower bound
  upper-bound: Upper bound

"""##
