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
  title: "{title}: all estimates, tests and checks"
  brief:
    title: In brief
    tests: "**Tests.** {tests:# test was|# tests were} made; {uncorrected:# has|# have} a p-value below the level as {uncorrected:it stands|they stand}, and {beyond:# is|# are} beyond chance once the number of tests is allowed for ({@research-tests-section})."
    gain: "**Effect size.** The largest gain is in “{label}”: d_av {effect}, Cliff’s δ {delta} ({@research-effects-section}). Standardised gains of self-ratings are large as a rule."
    shift: "**Response shift.** {sentence}"
    scales: "**Scales.** {sentence}"
    links: "**Comparability.** {sentence}"
    clusters: "**Clustering.** {sentence}"
    response: "**Non-response.** {sentence}"
    uncoded: "**Coding.** Themes are found by rule, and people have read no comments that were drawn by chance: of their reliability in this cohort nothing is known. `senco-impact review` draws a sample and makes a sheet to read it by."
    coded: "**Coding.** People have read comments that were drawn by chance; how far they and the rules agree is in {@coding-quality}."
    ceiling: "**What may be claimed.** Nobody outside the programme was asked. The figures describe, and show what goes together; no design here can say what caused it."
  tests:
    title: All tests, and how they were corrected
    all-title: Every test
    none: No test was made.
    none-beyond: None is beyond chance after the correction that decides in this family.
    all-beyond: All are beyond chance after the correction that decides in this family.
    beyond: "Beyond chance after the correction that decides in this family: {tests}."
    count: "{tests:# test was|# tests were} made, in {families:# family|# families}. At a level of {level}, chance alone would make about {expected} of them look like findings. After the correction that decides in each family, {beyond:# is|# are} beyond chance."
    families: Families of tests, and how many p-values are below the level
    families-note: "The last four columns count the tests with p below {level}: as it is, and after the corrections of Holm, of Benjamini and Hochberg, and of Benjamini and Yekutieli, which holds however the tests depend on each other. Items, themes and gains are what the evaluation is asked for. Trends, who answered, and the scales are checks."
    caption: "Tests: {family}"
    subject: "{outcome} ({source})"
    rise: "{outcome}: rise, {from} to {to}"
    step: "{outcome}: step at {cohort}"
    turn: "{outcome}: change of the rise at {cohort}"
    response: "{form}, by {fact}"
    consistency: "{outcome}: same α"
    drift: "{outcome}: “{item}” answered alike"
    unit-shares: Estimates are differences of shares, in percentage points. p is two-sided.
    unit-points: Estimates are in points of the answer scale. p is two-sided.
    unit-steps: "Rises are in points of the answer scale for each cohort, steps in points. p is two-sided."
    unit-none: "[x] in the columns of the estimate: the test compares several groups at once."
  family:
    items: items, this cohort and the one before
    themes: themes of comments, this cohort and the one before
    locations: domains at each location, this cohort and the one before
    earlier-locations: domains at each location, the cohort before and its predecessor
    school-items: items, heads and SENCOs of the same school
    school-themes: themes of comments, heads and SENCOs of the same school
    gains: self-ratings of the same people, before and after
    trends: domains over the cohorts
    response: who answered, group by group
    invariance: whether the scales are the same in two cohorts
  unit:
    points: percentage points
    scale: points of the scale
    sd: standard deviations
    number: a pure number
    percent: per cent
    short-points: points
  fact:
    cohort: cohort
    location: location
    authority: local authority
    type: kind of participant
  words:
    holm: Holm
    bh: Benjamini–Hochberg
    none: none
    pair: "{first}: {second}"
    both: "{first} and {second}"
    span: "{from} to {to}"
    counted: "{kind}: {labels}"
    none-left-out: No theme is left out.
    left-out: "{count:# theme is|# themes are} left out, since few people stand behind the figures."
  power:
    title: How small a difference could have been found
    text: "A study of this size finds a true difference of the size below four times in five, at the level of a single test. Where the number of tests is allowed for, only larger ones are found as often. No difference found does not mean that there is none."
    caption: The smallest difference found four times in five
    none: No test here has a smallest difference that could be worked out.
  gains:
    title: Gains, response shift and effect sizes
    none: Nobody rated the same thing before and after.
    domain: "{domain} (domain)"
    movements: Gain, response shift and gain by today’s yardstick
    movements-note: "Gain: after minus before, of those who rated both times, with the paired t interval. Response shift: the look back minus before. Gain by today’s yardstick: after minus the look back. p: Wilcoxon’s signed-rank test with Pratt’s zeros, before correction."
    shift: "Of {items:# item|# items} with a look back, the look back is lower than the rating before in {down} and higher in {up}, with intervals that leave out zero: people moved their yardstick. By today’s yardstick {gained} of them still show a gain."
    effects: Effect sizes
    effects-note: "d_av: mean change in standard deviations, average of the two occasions, with Bonett’s interval. d_z: in standard deviations of the changes. δ: Cliff’s δ, how much more often a rating after is above one before than below, over all pairs of the two; it does not need the steps of the scale to be equal. Its interval takes the two for independent, and is if anything too wide."
    figure: "“{label}” moved most, by {d} standard deviations"
    figure-measure: "Mean change in standard deviations (d_av), matched ratings, with intervals"
    figure-shows: "the gain of each domain and item in standard deviations, with its interval. It ranges from {most} to {least}."
    figure-data: Gains in standard deviations
    lower: Lower after
    higher: Higher after
    attrition: Where those who came back began, beside those who did not
    attrition-note: "Difference at the start: those who rated both times minus those who rated before only, as Hedges’ g. The What Works Clearinghouse (2020) asks for adjustment above 0.05 and refuses above 0.25, in either direction."
  scales:
    title: Reliability of the scales
    none: No domain was rated in a way that allows its consistency to be worked out.
    range: "Cronbach’s α of {scales:# domain|# domains} lies between {least} and {most} in this cohort; {low:# is|# are} below {bound}. A domain with two items, or with few answers, has a wide interval."
    caption: "Consistency of the domains, {cohort}"
    note: "Complete: those who rated all items of the domain, on whom α (with Feldt’s interval) and ω rest. ω needs three items. Least item–rest: the weakest correlation of an item with the sum of the others. [x] also where a domain has one item."
    history-summary: Cohort by cohort, and item by item
    history: Consistency of the domains in each cohort
    items: "Correlation of each item with the others of its domain, {cohort}"
    invariance: "Whether the domains measured the same: {now} and {before}"
    invariance-note: "Same α: p of Hakstian and Whalen’s test. Answered differently: items that people alike on the domain answer differently in the two cohorts (Mantel’s test within strata of equal score, corrected by Holm). That nothing is found may only mean that the cohorts are small."
    invariance-none: No domain of two items or more was asked in the same way in the cohort before.
  links:
    none: No questionnaire was used in two cohorts.
    whole: Every questionnaire stayed the same, so that items may be compared over all cohorts.
    domains-only: "Domain level only. Of the {form}, items of {before} and {after} must not be compared, because {reason}. Domains may be looked at side by side through the crosswalk; they are linked, not equal."
    nothing: "Not at all. Of the {form}, {before} and {after} must not be compared, because {reason}, and no crosswalk links their items."
    caption: What may be compared from one cohort to the next
    crosswalk: "The crosswalk: items that are about the same domain"
    level-items: Items
    level-domains: Domains only
    level-nothing: Nothing
    unchanged: nothing changed
  trends:
    title: Over the cohorts, with the changes of the questionnaires allowed for
    none: No domain was asked of two cohorts in the same way.
    rises: The rise of each domain from cohort to cohort, between changes of its questionnaire
    rises-note: "Least squares through the scores of all respondents, with HC3 errors; in points of the scale for each cohort. Chance influences of single cohorts are not in the interval."
    breaks: What happened where the questionnaire changed
    breaks-note: "Step: the score at the change minus what the line before it would have come to (segmented regression). It is that of the instrument and of the people together, and must not be read as a change in people. Change of the rise: after minus before."
  clusters:
    title: What clustering does to the errors
    none: The records hold nothing that brings people together, such as a location.
    most: "It matters most for “{domain}” by {cluster}: the design effect is {effect}, the intraclass correlation {correlation}, and the error with clusters is {ratio} times that without."
    caption: "How alike the scores of one cluster are, {cohort}"
    note: "ICC: the share of the variance that lies between clusters (random intercept, REML, profile interval). Design effect: 1 + (m − 1) ICC, with m the mean number of answers in a cluster. Error ratio: the standard error with regard to clusters (CR2) over that without; below 1 where clusters differ less than chance would make them."
    means: "Mean scores with and without regard to clusters, {cohort}"
    means-note: "Intervals at {level}. Without: Student’s. With: cluster-robust errors (CR2) with Satterthwaite’s degrees of freedom, which are few where clusters are few, so that the interval is wide."
  response:
    title: Sensitivity to those who did not answer
    none: It is not known how many were asked.
    moved: "Weighting those who answered to the roll moves a share by {points} at the most (“{label}”, {share} unweighted)."
    widest: "Whatever those who did not answer would have said, “{label}” ({source}) lies between {low} and {high}; nothing narrower follows from the answers alone."
    caption: "Favourable shares under different assumptions: {form}"
    note: "By location: weighted so that locations count as on the roll. By both: by location and kind of participant (raking); groups with fewer than five answers are put together. Lowest and highest: if nobody, or everybody, of those who gave no rating were favourable."
    intervals-summary: "Intervals under different assumptions: {form}"
    intervals: "Intervals of the favourable shares: {form}"
    intervals-note: "In per cent. Any: as if those who answered were drawn from endlessly many, as elsewhere in this report (Wilson). Roll: as if drawn from those asked, of whom they are a large part (finite population correction); for claims about this cohort alone. Weighted: by location and kind of participant. Worth: how many unweighted answers the weighted ones are worth (Kish)."
  balance:
    title: Who is missing
    text: "Here those who answered are set beside everybody on the roll. Groups in which few were asked or answered are put together."
    none: There is no roll, or it tells nothing of people.
    caption: Whether groups answered alike
    note: "p: Pearson’s χ² of answered and not answered by group, before correction. R: 1 − 2S, where S is the spread of the groups’ response rates over all who were asked; 1 where all groups answered alike. R says nothing of what the groups do not show."
    groups-summary: Response rates group by group
    groups: "Response rates: {what}"
    groups-note: "Intervals: Wilson’s, for the tendency to answer behind the rate; the rate itself is counted."
  missing:
    title: Missing answers
    none: Nothing was rated.
    text: "A rating that is missing is left out, and why it is missing is kept: shares and means rest on those who gave a rating. “Too early to say” and “not applicable” are neither missing nor a middle answer. Nothing is imputed."
    caption: "Ratings, and reasons for none: {form}"
  comments:
    title: Behind the counts of themes
  uncoded:
    title: Answers without a theme
    none: There are no comments.
    caption: Answers with text that speak of no theme of the codebook
    rule: "of answers by {source} without a theme, those that may be quoted, in an order drawn with the seed {seed}."
  length:
    title: Longer answers and themes
    none: There are no themes of which enough people speak.
    text: "Half of the answers by {source} have at most {median:# word|# words}. The rank correlation of the number of words with the number of themes in an answer is {correlation}."
    caption: "Themes in shorter and longer answers by {source}"
    note: "Shorter: at most {median:# word|# words}. Differences are in percentage points."
    rates: "Themes by answer and by word: {source}"
    rates-note: "Per hundred words: answers that speak of the theme for every hundred words written. If two cohorts differ in the share of answers but not here, one of them may only have written more. The share before is that of the same questions; [x] where these changed."
  pairings:
    title: Themes that go together
    caption: "Themes in the same answer by {source}"
    none: "No two themes stand together in {fewest} answers by {source}, or would be expected to."
    note: "Pairs that at least {fewest} answers have, or would be expected to have if neither theme had to do with the other. Lift: how many times as many have both; above 1 they go together, below 1 they keep apart. Odds ratio with Woolf’s interval; these pairs were looked for, so an interval that leaves out 1 is no test."
  cases:
    deviant-title: Against the main story
    rival-title: Other causes that people name
    deviant: "{count} of {all} comments see no change, a decline or a barrier in a theme in which most see a gain."
    rival: "{count} of {all} comments credit a change to something other than the programme, in words that the codebook knows."
    none-shown: "None of them may be shown in words: that needs the writer’s consent and a person’s approval."
    rule: "of these comments, those that may be quoted, in an order drawn with the seed {seed}; nobody is quoted twice."
    passed-over: "{all} such comments; {quotable} may be quoted, {shown} shown."
  data:
    title: The questions and the data
  wording:
    title: Changes of wording
    no-open: No open question was changed between the versions that cohorts were asked with.
    some-open: "Between the versions that cohorts were asked with, {open:# change was|# changes were} made to open questions: rates of themes must not be compared across it."
    no-items: No rated item was changed.
    some-items: "{items:# change was|# changes were} made to rated items."
    none: No question changed between the versions that cohorts were asked with.
    caption: Questions that changed, by the first cohort that was asked with the new version
    open: "{count:# open question|# open questions}"
    item: "{count:# item|# items}"
    added: Asked for the first time
    dropped: Not asked any more
    reworded: "Reworded; before: “{former}”"
    redirected: What it asks for changed
    rescaled: Another answer scale
    accepted: "`{file}`: {change} of {subject}; {reason}."
  anonymity:
    title: Anonymity of the data
    text: "Names never reach the archive. But facts that nobody would call a name single people out when they are put together, and whoever is given a table with all of them must be told so."
    none: No facts are known of people.
    caption: How many people combinations of facts would single out
    note: "Small: shared by fewer than {k} people. Counted: {base}, all cohorts."
    registry: the registry’s enrolments
    responses: responses
  methods:
    title: Every method and its source
    text: "The list is made from the figures themselves: each carries the method that it was computed by. What was drawn, was drawn with the seed {seed}. Nothing here is resampled."
    caption: Methods of the figures of this report
    arithmetic: Arithmetic
    none: There are no figures.
  columns:
    family: Family
    tests: Tests
    decided-by: Decided by
    uncorrected: Uncorrected
    holm: Holm
    bh: B–H
    by: B–Y
    tested: What is tested
    answers: Answers
    estimate: Estimate
    from: from
    to: to
    p: p
    unit: In
    smallest: Smallest
    middle: Middle
    largest: Largest
    outcome: Outcome
    pairs: Both times
    before-only: Before only
    gain: Gain
    shift: Response shift
    adjusted: By today’s yardstick
    delta-from: δ from
    delta-to: δ to
    rose: Rose
    difference-at-start: Difference at the start
    domain: Domain
    domain-cohort: Domain and cohort
    domain-cluster: Domain and cluster
    item: Item
    items: Items
    complete: Complete
    least-rest: Least item–rest
    rest: Item–rest
    same-alpha: Same α
    drifting: Answered differently
    form: Questionnaire
    cohorts: Cohorts
    comparable: Comparable
    because: Because
    items-before: Items before
    items-after: Items after
    rise: Rise
    change-at: From cohort
    step: Step
    turn: Change of the rise
    turn-p: p of it
    clusters: Clusters
    mean: Mean
    without-from: without, from
    without-to: without, to
    with-from: with, from
    with-to: with, to
    icc: ICC
    design-effect: Design effect
    error-ratio: Error ratio
    rated: Rated
    unweighted: Unweighted
    by-location: By location
    by-both: By both
    lowest: Lowest
    highest: Highest
    endless-from: any, from
    endless-to: any, to
    finite-from: roll, from
    finite-to: roll, to
    weighted-from: weighted, from
    weighted-to: weighted, to
    effective: Worth
    form-fact: Questionnaire and fact
    groups: Groups
    representativity: R
    group: Group
    asked: Asked
    answered: Answered
    rate: Rate
    source: Who
    written: Answers
    without-theme: Without a theme
    share: Share
    share-before: Share before
    theme: Theme
    shorter: Shorter
    longer: Longer
    difference: Difference
    hundred: Per hundred words
    hundred-before: The cohort before
    two-themes: Themes
    both: Both
    expected: Expected
    lift: Lift
    odds: Odds ratio
    questions: Questions
    what: What changed
    facts: Facts together
    combinations: Combinations
    small: Small
    singled-out: People in them
    of-all: Of all
    method: Method
    source-of: Source

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
