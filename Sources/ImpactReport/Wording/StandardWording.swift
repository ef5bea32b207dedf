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
#                        number itself, with commas for thousands, and may be left out; of three forms,
#                        as {place:none is|one is|# are}, the first is for 0;
#   {HEADS}, {HEAD}, {SENCOS}, {SENCO}
#                        stand for what the plan calls these people; any phrase may have them, with a
#                        capital where it begins with one;
#   {@anchor}            is a reference to a figure, table or section, as "Figure 2";
#   **words**            are strong, and `words` are a file name, a setting or a command.
# A phrase must use just the places that the standard one has.
#
# House rules: plain words, short sentences, British English. "Reported" and "goes together with", never
# a cause. No "significant". A share comes with its count.

in-brief:
  title: In brief
  too-few: Too few people answered for a finding that can be printed.
  only-reports: "Nothing that people answered can be printed. What the reports of {who} say stands in {@examiners}."
  choice: >-
    Nobody picked these findings. Their topics are fixed: what is rated best, {second}, what
    changed since the cohort before, what participants gained, and what comments criticise most. A topic of
    which nothing is known is left out; where one is, the public claims are counted. The mark beside each
    finding says how far it can be relied on; its rule is in {@methods}.
  choice-pupils: what is said of pupils
  choice-least: which of the main statements is rated least
  fact-asked: "of {asked} {who} asked answered the {form}"
  fact: "{who} answered the {form}"
  fact-reports: "{n:report|reports} by {who}"
  count: "{n} of {base} {who}: {share}"
  none-of: "none of the {who}"
  hardly-any: "hardly any {who}"
  almost-all: "almost all {who}"
  all-of: "all {who}"
  about: "about {fraction} {who}"
  one-tenth: one in ten
  one-fifth: one in five
  one-quarter: a quarter of
  one-third: a third of
  two-fifths: two in five
  one-half: half of
  three-fifths: three in five
  two-thirds: two thirds of
  three-quarters: three quarters of
  four-fifths: four in five
  nine-tenths: nine in ten
  rating: "**{people}** {phrase}: “{item}”."
  least: "**Rated least of {n} main statements**: {people} {phrase}: “{item}”."
  pupils-gain: "**{people}** {phrase}: “{item}”."
  pupils-open: "**Whether pupils gain is not settled**: {people} {phrase}: “{item}”."
  pupils-no-gain: "**Few see that pupils gain**: {people} {phrase}: “{item}”."
  pupil-claim: "The public claim about pupils is {verdict}."
  gain: >-
    **{who} rate themselves higher after the course than before**, most on {most} ({points} points).
  gain-alike: >-
    **{who} rate themselves higher after the course than before**, by about {points} points on every statement.
  gain-least: "They gain least on {least} ({points})."
  gain-looking-back: "{points} from where they now say they began"
  no-gain: "**{who} rate themselves no higher after the course than before**, as far as can be told."
  gain-detail: "{n:One person|# people} rated {most} both times: {gain}"
  change-none: "**Nothing changed by more than chance** since {before}. {n:One figure was|# figures were} compared."
  change-some: "**{n:One|#} of {all} figures** changed by more than chance since {before}: {list}."
  change-many: "**{n:One|#} of {all} figures** changed by more than chance since {before}, among them {list}."
  change-detail: "{what}: {now} of {n} {who}, {then} of {m} before; {difference}"
  higher: "{what} (higher)"
  lower: "{what} (lower)"
  theme: "comments on {theme} by {who}"
  theme-tentative: "comments on {theme} by {who}, tentatively"
  at: "{what} at {place}"
  place-lower: "**{what} is rated lower than in {before}**, by {points} points of the scale, more than chance would bring."
  place-higher: "**{what} is rated higher than in {before}**, by {points} points of the scale, more than chance would bring."
  nothing-else: Nothing else changed by more than chance.
  others: "Also beyond chance: {list}."
  place-detail: "{n:One person|# people} in the two years: {difference}"
  blind-spot: "With this number of answers, a real change of less than about {points} percentage points can go unseen."
  what-compared: "{all:# figure|# figures} of the whole cohort and {places} of single locations"
  concern: "**{theme}** is what {who} criticise most: {n:one answer names|# answers name} it as a barrier, a weakness or a decline."
  concern-side: "**{theme}** is what {who} criticise most: most answers that speak of it name a barrier, a weakness or a decline."
  concern-at-least: "**{theme}** is what {who} criticise most: at least {n:one answer names|# answers name} it as a barrier, a weakness or a decline."
  answers: "answers with text by {who} speak of it"
  tentative: This is tentative, since coders agree on the theme only in part.
  claims: >-
    **The figures support {supported} of {n} public claims** and show {partly} in part. Not shown: {open};
    contradicted: {against}.
  claims-detail: The rule and the figures of each claim stand there

who-answered:
  title: Who answered
  intro: >-
    The figures of this report are those of the people who answered. Where fewer than half did, a
    percentage says little of the cohort as a whole.
  intro-unknown: >-
    The figures of this report are those of the people who answered. It is not known how many were asked, so
    there is no response rate, and nobody can say how far those who answered speak for the others.
  answered-form: "{form}: {n:# person|# people}"
  answered-hidden: "{form}: hidden, so that nobody can be recognised"
  response: "Who was asked and who answered, {cohort}"
  form: Questionnaire
  asked: Asked
  answered: Answered
  rate: Response
  before: Cohort before
  places: "{form}, by location"
  place: Location
  all-places: "Response at each of {n} locations"
  flow: From the roll to the figures
  flow-intro: >-
    Who was on the roll, what came in, and what was left out before anything was counted. A 0 means that
    the check was made and found nothing.
  flow-caption: "From the roll to the figures, {cohort}"
  step: Step
  flow-enrolled: On the roll
  flow-withdrawn: Withdrew from the course, of those on the roll
  flow-asked: Asked to answer
  flow-received: Rows that came in
  flow-rule: "Left out by rule: {rule}"
  flow-unreadable: "Left out: could not be read"
  flow-self: "Left out: the {HEAD} is the {SENCO}"
  flow-empty: "Left out: no statement rated"
  flow-counted: Counted in the figures
  flow-matched: Matched, before and after the course
  flow-unknown: "{form}: it is not known how many rows came in, because {reason}."
  flow-unknown-all: "It is not known how many rows came in, because {reason}."
  awards: Enrolments and awards
  awards-counted: >-
    The registry holds **{n:# award|# awards}** of the {award} in {cohorts:one cohort|# cohorts}, on time or
    late. The count rests on the registry’s records, one a person and cohort.
  awards-basis: Awards are counted from the registry’s records, one a person and cohort.
  awards-caption: Enrolments and what came of them, by cohort
  awards-earlier: "Enrolments and what came of them, {n:one earlier cohort|# earlier cohorts}"
  cohort: Cohort
  enrolled: Enrolled
  awarded: Award gained
  share: Share
  in-progress: In progress
  otherwise: Other outcome
  awards-note: "Other outcome: certificate without the award, referred, interrupted or withdrawn."

sources:
  # What headteachers, SENCOs and external examiners said, a section each.
  choices: "{form}: answers ticked"
  choice-one: "{form}; share of the {who} who saw the question, one answer each, with {level} intervals"
  choice-several: >-
    {form}; share of the {who} who saw the question, several answers possible, with {level} intervals
  choice-top: "{label}: “{option}” is ticked most, by {share}"
  choice-few: "{label}: too few answered to show what was ticked"
  choice-description: "how many {who} ticked each answer to “{question}”, the most frequent first."
  answer: Answer
  ticked: Ticked
  saw: Saw the question
  title: What {people} said
  almost-all: >-
    Almost all of the few {people} who rated {items} did so favourably. The
    {n:share is hidden, since it|shares are hidden, since they} would tell what each of them answered.
  almost-none: >-
    Almost none of the few {people} who rated {items} did so favourably. The
    {n:share is hidden, since it|shares are hidden, since they} would tell what each of them answered.
  figure:
    title: "{people} rate “{item}” highest, at {share}"
    title-tied: "{people} rate “{item}” and {n:one other|# others} highest, at {share}"
    title-alike: "{people} rate all {n} statements alike, at {share}"
    title-one: "{share} of {people} {phrase}: “{item}”"
    title-none: Ratings by {people} are hidden, so that nobody can be recognised
    title-none-one: "“{item}”: no rating may be shown, so that nobody can be recognised"
    subtitle: >-
      {instrument}, {cohort}; share of those who gave a rating. Rounded parts may not add up to 100%.
    subtitle-together: "{instrument}, {cohort}; share of those who gave a rating."
    description: >-
      the share of {people} who chose each answer, item by item, the most favourable first. Favourable answers
      range from {highest} to {lowest} (“{item}”).
    description-alike: >-
      the share of {people} who chose each answer, item by item. On every item {share} of the answers are
      favourable.
    description-one: >-
      the share of {people} who chose each answer. {share} of the answers are favourable.
    description-together: >-
      Where levels are hidden, only the favourable ones together are shown.
    description-neutral: >-
      Neutral answers stand in a column of their own; those who gave no rating are left out.
    description-base: Those who gave no rating are left out.
    description-none: no ratings, since too few people answered.
    reversed: "{item} (answers turned round)"
    less-favourable: less favourable
    favourable: favourable
  ratings:
    caption: Ratings, {instrument}
    caption-scale: "Ratings, {instrument}: how many {phrase}"
    rated: Rated
    favourable: Favourable
  change:
    caption: This cohort and the one before, {instrument}
    rated: Rated
    rated-before: Rated before
    note: >-
      The figures are shares of favourable ratings; the difference comes with its {level} interval. The
      adjusted p is corrected for the number of comparisons: {@methods} says how.
    left-out: "{n:One item is|# items are} not compared with {before}, because {reason}."

before-after:
  # The same people before, looking back, and after.
  title: Before and after
  intro: >-
    {people} rated themselves before the course and after it. After it they also looked back: where do you
    now think that you stood at the start? People who learn what a task asks for often find that they knew
    less than they had thought. The **gain** is the rating after minus the rating before. The **response
    shift** is how far the look back differs from the first rating. The **gain by today’s yardstick** is the
    rating after minus the look back.
  intro-two: >-
    {people} rated themselves before the course and after it. The **gain** is the rating after minus the
    rating before. They were not asked to look back, so nobody can tell how far their yardstick moved.
  figure:
    title: "“{item}” gained most, {gain} points"
    title-no-gain: No item is rated higher after the course than before
    title-none: Too few people rated both times to show gains
    subtitle: Mean self-rating from {low} to {high}, {cohort}; only people who rated both times
    title-alike: "Every statement gained about {gain} points"
    description: the mean rating before, looking back, and after, of those who rated both times.
    description-two: the mean rating before and after, of those who rated both times.
    range: Gains range from {most} to {least} points of the scale.
    alike: "{n:The gain is|Every gain is about} {gain} points of the scale."
    description-none: no gains, since too few people rated both times.
  means:
    caption: Mean ratings of those who rated both times
    both: Rated both times
    before: Before
    then: Before, looking back
    after: After
    higher: Rated higher
    same: The same
    lower: Lower
  gains:
    caption: Gain, response shift and gain by today’s yardstick
    gain: Gain
    lower: "Gain: lower bound"
    upper: "Gain: upper bound"
    shift: Response shift
    adjusted: Gain by today’s yardstick
    standardised: Gain in standard deviations
    note: >-
      In points of the scale. The last column divides the gain by the spread of the ratings, so that items
      with a different spread can be put side by side: {@methods} says how.

cohorts:
  # Cohort by cohort.
  effects: "Change since {before} of every item, standardised"
  effects-none: "No item differs from {before} by more than chance"
  effects-some: "{n:One item differs|# items differ} from {before} by more than chance"
  effects-subtitle: >-
    Mean rating in {now} minus that in {before}, in standard deviations (Hedges’ g), with {level} intervals
  effects-description: >-
    how far the mean rating of {n:one item|each of # items} moved since the cohort before, all on one scale.
    An interval that does not touch the line of no difference may still be chance when many items are looked
    at; the verdicts, which are on the favourable shares, take that into account.
  effects-lower: "Lower than in {before}"
  effects-upper: "Higher than in {before}"
  effects-measure: Standardised change
  effects-row: "{form}: {item}"
  effects-note: >-
    A standard deviation is the usual distance of ratings from their mean. The change of the mean and the
    verdict on the favourable share are two looks at the same answers.
  title: Cohort by cohort
  intro: A line joins cohorts that were asked the same. The whiskers are {level} intervals.
  intro-break: >-
    Where a questionnaire changed, the line breaks and the point is marked [b]: do not compare single items on
    its two sides.
  items: Share of favourable ratings, cohort by cohort
  part: " (part {n} of {all})"
  others: "{n:One more measure|# more measures}, cohort by cohort"
  domains: "Mean score of each domain, {instrument}; versions are linked, not equal"
  figure:
    title: "“{measure}” stands at {value} in {cohort}"
    title-break: "“{measure}” stands at {value}; the series breaks in {cohort}"
    title-range: "The measures stand between {lowest} and {highest} in {cohort}"
    title-none: Too few people answered to follow a trend
    description: "{n:one measure|# measures} from cohort to cohort, {n:with its interval|each with its interval}."
    description-break: >-
      {n:one measure|# measures} from cohort to cohort, {n:with its interval|each with its interval}. The
      questionnaire changed with {cohorts}: the line is broken there.
  table:
    row: "{measure}, {cohort}"
    measure: Measure and cohort
    figure: Figure
    people: People
    comparable: Comparable
    first: First
    "yes": "Yes"
    break: "{cohort}: {reason}."

locations:
  # Location by location.
  title: Location by location
  intro: >-
    Each location is compared with itself a year ago, never ranked against another. Groups are small: most
    differences between years are what chance brings. {flags}
  not-compared: "This time **none** can be compared with the year before: {reason}."
  none: After correction for the number of comparisons **none** is beyond chance.
  flags: After correction for the number of comparisons, **{names}** {n:is|are} beyond chance.
  lower: "{domain} at {location} (lower)"
  higher: "{domain} at {location} (higher)"
  all: Every domain at each location, with the verdicts of this year and the last
  figure:
    title-lower: "{domain} is rated lower than a year ago at {location}"
    title-higher: "{domain} is rated higher than a year ago at {location}"
    subtitle: >-
      Difference of mean scores, {cohort} minus {previous}, in points of the scale, with {level} intervals
    description: >-
      the difference between this cohort and the one before at each location. Where many differences are
      looked at, even an interval that does not touch the line of no difference may be chance. The verdicts
      take that into account.
    lower: Lower than a year ago
    higher: Higher than a year ago
    caption: "{domain} at each location"
    people: People, both years
  table:
    caption: "{domain} at each location, mean score"
    people: People
    people-before: People before
    not-compared: >-
      A score is the mean of the domain’s items. This year’s cannot be compared with those of the year before:
      {reason}.
    now: This year
    before: The year before
    note: >-
      A score is the mean of the domain’s items. The adjusted p is corrected for the number of comparisons:
      {@methods} says how.

themes:
  # What the comments speak of, by source and over the cohorts.
  title: What the comments speak of
  intro: >-
    A theme counts once in each answer that speaks of it. The percentages are of answers with text; not to
    mention a theme is not a “no”. {base}
  base: "There are {answers}."
  answers: "{n:# answer|# answers} by {people} {who}"
  most: "“{theme}” is what comments speak of most"
  most-often: "{who} most often of {theme} ({share} of {n:one answer|# answers})"
  none-shown: Of no theme may a share be shown, so that nobody can be recognised.
  none-spoken: No answer speaks of any theme that is reported.
  subtitle: >-
    Share of answers with text, {cohort}, with {level} intervals; the {n:most frequent theme|# most frequent
    themes}
  subtitle-shown: >-
    Share of answers with text, {cohort}, with {level} intervals; {n:the one theme|the # most frequent of the
    themes} that can be shown
  description: "how often comments speak of each theme: {top}. The whiskers are wide where few people wrote."
  prevalence: Theme prevalence by source
  from: "{who}: from"
  to: "{who}: to"
  caption: "Themes in comments by {who}, this cohort and the one before"
  caption-alone: "Themes in comments by {who}"
  caption-others: "{n:One theme|# themes} in comments by {who} that fewer answers speak of"
  answer-count: Answers
  verdict: Verdict
  tentative: "{theme} (tentative)"
  note: Directions count answers. The verdict is on the share of answers, corrected by Holm’s method.
  note-alone: Directions count answers.
  unlisted-many: >-
    {n} of {all} themes are spoken of in fewer than {fewest} answers, or in none, and are not listed.
  unlisted: "Spoken of in fewer than {fewest} answers, or in none, and not listed: {themes}."
  map: How often each source speaks of each theme
  map-others: "{n:One theme|# themes} that the sources speak of less"
  map-note: >-
    Shares of the answers with text. Sources were asked different questions, so compare what a source speaks
    of most, not the shares of two sources.
  map-unspoken: >-
    {n:One theme is|# themes are} not listed: nobody speaks of {n:it|them}, or no share can be shown.
  map-examiners: "Of {examiners} the share is that of the sections of their reports."
  trend-caption: "Share of answers with text by {who} that speak of a theme, cohort by cohort"
  trend-title: "{who} speak most of “{theme}”"
  trend-subtitle: "Share of answers with text, cohort by cohort; bands are {level} intervals, all on one scale"
  trend-description: >-
    how often {who} speak of {n:the theme|# themes that they speak of most}, cohort by cohort. Where bands
    overlap widely, the change may be chance.
  trend-break: "{cohort}: {reason}."

quotations:
  # What respondents wrote, and the rule by which it was chosen.
  title: In their own words
  rule: >-
    Nobody picked these comments; a rule did. A comment can be quoted only if its writer agreed, a person
    has approved it word for word, and nothing in it or about its writer identifies anybody. Criticism of somebody who might
    be recognised is counted and never quoted. Of the three places on a theme, praise and criticism get
    what is theirs in proportion; where one comment in ten is critical, a critical one gets a place.
    Themes on which few can be quoted choose first. Comments in typical words come first, in an order drawn with the seed {seed}. “Typical” means that
    the words are at least as much like those of the others who say the same as with half of them. Nobody
    is quoted twice, and never both the {HEAD} and the {SENCO} of one school. The marked words led to the
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
    few-writers: from so small a group that its members would know the writer
    special-category: with what a pupil needs or has
    redaction-pending: with a marked passage that nobody has settled
    not-approved: not approved by a person
    critical-of-person: critical of somebody who might be recognised
    same-school: from a school whose {HEAD} or {SENCO} can be quoted instead
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
  letter:
    rule: >-
      Nobody picked these; a rule did. Places go to praise and criticism in proportion to all comments by {HEADS}
      and {SENCOS}; where one in ten is critical, a critical comment gets a place. A comment is critical where no
      other direction has more of its themes. Typical words come first, in an order drawn with the seed {seed}.
    count: "{n:# comment was|# comments were} looked at, {critical} of them critical."
    count-some: "{n:# comment was|# comments were} looked at; how many of them are critical is hidden."
    count-hidden: How many comments were looked at is hidden.
    none: >-
      None yet. A comment may be quoted if its writer agreed, a person has approved it word for word in the file
      that the plan names at `report: approvals`, and nothing in it identifies anybody.
  praise:
    rule: >-
      From the published reports on all cohorts up to this one: sections that praise more than they criticise,
      typical words first, in an order drawn with the seed {seed}. The label is the section of the report.
    count: "{n:# section praises|# sections praise}."
    none: >-
      Nothing may be quoted yet: it needs a report that the plan marks as published, and a person’s approval, word
      for word, in the file that the plan names at `report: approvals`.
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
    "2": what {SENCOS} learnt
    "3": what the school supports and changes
    "4": what {SENCOS} do with it
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
  title: Do the sources agree?
  intro: >-
    What {sources} say is set side by side here. Where they agree, a finding is safer than any one of them
    can make it. Where they contradict one another, somebody should ask why.
  rule: "The rule, which is the same in all that follows:"
  rule-ratings: >-
    **Ratings** are mostly good where the whole interval of the favourable share lies above one half, and
    mostly critical where it lies below. In between they take no clear side.
  rule-comments: >-
    **Comments** are heard on a theme where at least {fewest} answers speak of it. They are mostly good, or
    mostly critical, where two thirds of at least {judged} answers go that way.
  rule-examiners: >-
    **The reports of {examiners}** are read in full and are no sample: one section is enough to be heard, and
    two thirds of the sections decide.
  rule-both: >-
    Where a source both rated and wrote, its ratings decide, unless its comments go the opposite way.
  rule-words: >-
    **Agreement**: two sources or more speak, and all that do go the same way. **Partial agreement**: two or
    more speak and none contradicts, but one takes no clear side. **Silence**: one source alone speaks.
    **Dissonance**: two go opposite ways. The four words are those of {citation}.
  favourable: mostly good
  critical: mostly critical
  undecided: no clear side
  silent: hardly speaks of it
  unknown: not known or hidden
  in-ratings: "Ratings {side}: {share} of {ratings:# rating|# ratings} favourable."
  in-comments: "{side}: {hits} of {all:# answer|# answers}, {share}"
  in-reports: "{side}: {hits} of {all:# section|# sections}"
  few: "fewer than {fewest} answers"
  unmentioned: not mentioned
  not-asked: not asked
  no-comments: no comments
  comments: "Comments: {sides}."
  comments-side: "{side} on {n:one theme|# themes}"
  comments-silent: Comments hardly speak of it.
  comments-hidden: "Comments: hidden."
  ratings-hidden: "Ratings: hidden."
  no-ratings: "Ratings: none."
  hidden: hidden
  one-source: One source only
  nothing-said: Too little said
  aims: What each source says on each aim of the course
  aim: Aim
  verdict: Do they agree?
  aims-note: >-
    Ratings: of all statements that belong to the aim; the {level} interval, in brackets, allows for the
    ratings of one person being alike. Comments: on the themes that belong to the aim.
  summary: >-
    Of {themes:the one theme|the # themes} of the codebook, the sources agree on {agree}, agree in part on
    {partly} and contradict one another on {against}. On {silent} one source alone speaks.
  rest: >-
    On {n:one theme|# themes} too little is said, or only one source can be shown; {n:it is|they are} not
    listed.
  themes: What each source’s comments say on each theme
  theme: Theme
  item: Statement
  themes-note: >-
    The percentage is the share of the source’s answers with text that speak of the theme, with its {level}
    interval.
  pairs: "{HEADS} and {SENCOS} of the same school"
  pairs-intro: >-
    The code on both questionnaires tells which {HEAD} and which {SENCO} belong together. Pairs are a fairer
    comparison than the two groups as a whole, since both speak of the same school and the same person.
  pairs-few: "No gap can be shown: too few pairs answered, or it would give back what a few people said."
  pairs-themes: "Themes in comments, pair by pair"
  pairs-themes-others: "{n:One more theme|# more themes}, pair by pair"
  pairs-themes-hidden: >-
    {n:One theme|# themes} of comments cannot be shown pair by pair: too few of the pairs wrote of
    {n:it|them} in answer to the same kind of question.
  gap-sencos: "{SENCOS} see more of “{label}” than their {HEADS}"
  gap-heads: "{HEADS} see more of “{label}” than their {SENCOS}"
  gap-none: "{HEADS} and {SENCOS} of the same school differ by no more than chance"
  gap-caption: "Favourable ratings by {SENCOS} and {HEADS} of the same school"
  gap-subtitle: >-
    Share of {SENCOS} who are favourable minus that of their {HEADS}, in percentage points, with {level}
    intervals
  gap-description: >-
    how much more often one of the two is favourable, for {n:the one statement|# statements} that both
    questionnaires make.
  gap-lower: "More {who} are favourable"
  pair-count: Pairs
  pair-note: >-
    Statements pair where the plan gives both the same label and scale. Interval of Bonett and Price (2012);
    McNemar’s test by mid-p, corrected by Holm’s method. A gap that would give back what a few people said is
    hidden.

ladder:
  # The evidence at each of Guskey's levels.
  title: How strong is the evidence?
  intro: >-
    Liking a course is not the same as learning from it, and learning is not the same as pupils doing better.
    Guskey’s five levels keep these apart. A claim is as strong as the evidence at its own level, and evidence
    from lower levels cannot stand in for it.
  level-1: Reactions
  level-2: Learning
  level-3: Support by the school
  level-4: Use in the school
  level-5: Pupils
  asks-1: Did they value it?
  asks-2: Did they learn?
  asks-3: Did the school back them?
  asks-4: Did their practice change?
  asks-5: Did pupils gain?
  title-no-pupils: Nothing is known of pupils
  title-pupils-open: Evidence on pupils takes no clear side
  title-most: "Most evidence is on {level}"
  subtitle: "Guskey’s levels, the highest at the top; people who rated anything at a level, and sources heard"
  description: >-
    how many people rated anything at each level, and which sources are heard there by ratings or comments.
  people: people
  caption: The evidence at each level
  level: Level
  items: Statements rated
  raters: People
  in-short: In short
  nothing: Nothing can be told.
  one-source: "One source only: {who}, {side}."
  all-favourable: "{n:One source|All # sources} heard, mostly good."
  some-favourable: "Mostly good by {who}; the others take no clear side."
  against: "The sources contradict one another."
  critical: "Mostly critical by {who}."
  no-side: "{n:One source|# sources} heard, no clear side."
  note: >-
    People who filled in two questionnaires count once. Statements and themes have their level in the plan
    and the codebook. A theme with several counts at the lowest, since a comment does not say which it means.
  no-records: All of it is what people report. No test results and no other records of pupils are part of it.
  warning-nothing: >-
    **Do not claim this of pupils yet.** “{claim}” is about pupils, and nothing that was asked speaks for it.
  warning-participants: >-
    **This claim reaches too high.** “{claim}” is about pupils (level 5). What speaks for it is at level
    {level} or below: it tells of the participants alone.
  warning-below: >-
    **The part on pupils is not shown.** “{claim}” is about pupils (level 5). What speaks for it ends at level
    {level}.

claims:
  # What the consortium says in public, and what the figures show of it.
  title: What may be claimed
  intro: >-
    These are the sentences that the consortium says in public. Each is held against the figures that the
    plan names for it.
  caption: The claims and what the figures show of them
  claim: Claim
  verdict: Verdict
  why: Why
  advice: What may be said
  supported: Supported
  partly: Partly supported
  not-shown: Not shown
  contradicted: Contradicted
  rule-supported: >-
    **Supported**: every rated statement is mostly good, at least {sources} sources are, something at the
    claim’s own level is, and nothing is mostly critical.
  rule-partly: "**Partly supported**: something is mostly good, but not all of that holds."
  rule-not-shown: "**Not shown**: nothing is mostly good, and nothing is mostly critical."
  rule-contradicted: "**Contradicted**: something is mostly critical, and nothing is mostly good."
  no-figure: No figure of this cohort bears on it.
  for: "For it: {figures}."
  against: "Against it: {figures}."
  open: "No clear side: {figures}."
  unknown: "{n:One figure is|# figures are} hidden or withheld."
  not-asked: "{n:One statement was|# statements were} not asked of this cohort."
  level: "Nothing at its own level {level}, {name}, speaks for it."
  share-of: "{share} of {who}"
  ratings: "“{label}”, {shares}"
  comments: "comments by {who} on “{label}”"
  no-side: What was asked takes no clear side, or hardly anybody speaks of it.
  advice-supported: The claim as it stands, as what those who answered report.
  advice-partly: Only what stands under “for it”, with its figures.
  advice-not-shown: "Not yet: what was asked does not show it."
  advice-contradicted: Not this. Say what is being done about it.
  figures-summary: "Claim by claim, figure by figure"
  figures: "The figures behind the verdicts"
  figure: Claim and figure
  count: Count
  share: Share
  base: "Of"
  levels: Level
  side: Side
  row-item: "{number}: “{label}”, favourable, {who}"
  row-theme: "{number}: comments on “{label}”, {who}"
  figures-note: >-
    Shares of favourable ratings among those who rated, and of answers with text that speak of the theme, with
    {level} intervals.
  rule-place: The rule for the side stands in {@triangulation}.

examiners:
  # External examiners: their judgements, recommendations, and what came of them.
  title: "What {who} said"
  few: "Examiners’ reports are few, public and written by known people, so their themes are counted by section of a report and not turned into percentages."
  themes-caption: "Themes in examiners’ reports, {cohort}"
  recommendations: Recommendations and what came of them
  ledger: "{total:# recommendation has|# recommendations have} been made up to this cohort. On {date}, **{open:# is|# are} open** or only partly met: {late:# of them is|# of them are} past the agreed date, and {unanswered:# has|# have} no answer on record. {closed:# is|# are} closed, and {refused:# was|# were} not accepted."
  none-open: "Nothing is open."
  open-caption: Open recommendations, those past their date first
  open-others: "{n:One more open recommendation|# more open recommendations}"
  elsewhere: "Those that are closed or were not accepted, how long answers took and what was raised before are in the report for external examiners (`senco-impact report FOLDER --for examiner`)."
  signed-off: "**Signed off by {role}, {date}.** The report of {report} as a whole: {choice}."
  signed-comment: " “{comment}”"
  signed-changed: " The report says something else since then."
  fact:
    open: recommendations open or partly met
    late: of them past the agreed date
    closed: closed
    not-accepted: not accepted
  column:
    theme: Theme
    sections: Sections
    recommendation: Recommendation
    made-by: Made by
    place: Year and section
    state: State
    response: Response
    answered: Answered after
    days: days
    evidence: Evidence
    owner: Owner
    due: Due
    verdict: Examiner’s verdict
  state:
    unanswered: No answer on record
    unanswered-late: "**No answer on record**, past its date"
    open: "**Open**"
    open-late: "**Open**, past its date"
    partly: Partly met
    partly-late: "**Partly met**, past its date"
    closed: Closed
    closed-on: "Closed, {date}"
    not-accepted: Not accepted
  choice:
    agree: Agree
    in-part: Agree in part
    disagree: Disagree
    cannot-say: Cannot say

examiner-brief:
  # The two pages for an external examiner, and the sheet.
  title: "{title}: for external examiners"
  brief: "Before the board: the brief"
  nothing: "Too little is on record for a brief."
  what-follows: "The sections that follow hold what this rests on. The sheet at the end is for comments and a signature."
  done-caption: "What was done about the recommendations of {cohort}"
  parity-caption: "Awards on time at each location, {first} to {last}"
  fact:
    reports: "{reports:examiner’s report|examiners’ reports} up to this cohort"
  finding:
    standards: "**{number} {reports:report|reports} on {cohort}.** "
    ticked: "{favourable} of {ticks:# judgement that was|# judgements that were} ticked {favourable:is|are} favourable."
    unticked: "The forms ask for no judgement to be ticked; what the sections say is counted by theme."
    standards-detail: "In their words: {strengths:# strength|# strengths} and {weaknesses:# weakness|# weaknesses}, each theme counted once in a section"
    last-year: "Of {total:# recommendation|# recommendations} on {cohort}: **{states}**. {late:None is|# is|# are} past the agreed date."
    closed: "{n} closed"
    partly: "{n} partly met"
    open: "{n} open"
    no-answer: "{n} without an answer"
    not-accepted: "{n} not accepted"
    last-year-detail: "{answered} of {total} answered; the longest wait was {days:# day|# days} (four weeks are 28)"
    last-year-undated: "When they were answered is not on record"
    parity-detail: "{places:# location|# locations}, about {enrolments:# enrolment|# enrolments}"
    concern: "What examiners criticise in most years is **{theme}**: in {years:# cohort|# cohorts}, last in {last}."
    praise: "What they commend in most years as good practice is **{theme}**: in {years:# cohort|# cohorts}, last in {last}."
    theme-detail-none: "{reports} of {all:# report|# reports}; no recommendation speaks of it"
    theme-detail: "{reports} of {all:# report|# reports}; {recommendations:# recommendation speaks|# recommendations speak} of it, of which {open:none is|# is|# are} open"
    feedback: "**{share}** of {who} {agreed}: “{item}”."
    unanswered: "{who} criticise **{theme}** this year and last, and no recommendation speaks of it."
    unanswered-others: " {others:# more theme is|# more themes are} like it."
    unanswered-detail: "{count} of {answers:# answer|# answers} with text this year: {share}"
  ledger: The ledger of recommendations
  no-recommendations: "No report of an external examiner with recommendations has been imported. Import the reports, and state what came of each recommendation under `recommendations:` in the plan."
  answer-times: "Whether the answer came within four weeks is on record for {known} of {total:# recommendation|# recommendations}: {late} took longer."
  answer-range: " Answers took from {shortest:# day|# days} to {longest:# day|# days}."
  no-answer-times: "When the reports were answered is not on record. The plan can say so: `answered: 2018-08-16` beside a recommendation."
  closure: "**{within} of {made:# essential recommendation|# essential recommendations}** that {made:is|are} at least a year old {within:was|were} closed within a year ({share}); {later:none was|# was|# were} closed later, {undated:none|#|#} on a day not on record, and {open:none is|# is|# are} not closed. {recent:None is|# is|# are} too recent to count."
  no-closure: "No essential recommendation is at least a year old. {recent:None is|# is|# are} too recent to count."
  ended: Recommendations that are closed or were not accepted
  raised-before: What was raised before
  no-recent: "No recommendation was made on this cohort or the one before."
  again: "Of {recent:# recommendation|# recommendations} on this cohort and the one before, {again:# was|# were} made before in similar words."
  again-more: "{latest}; and {n:one earlier one|# earlier ones}, the first by {first}"
  again-caption: Recommendations that were made before in similar words
  again-note: "Similar: at least two telling words in common, and two in five of those of the shorter one. What is asked for in quite other words is not found."
  standards: Standards and parity
  no-reports: "No report of an external examiner has been imported."
  no-ticks: "The forms ask for no judgement to be ticked. Where they do, the plan can bind it: `item:` beside a section."
  ticks: "{ticked} of {reports:# report|# reports} {ticked:are|is|are} on a form whose judgements are ticked. The words of all of them are counted by theme below."
  ticks-others: "{n:One more judgement|# more judgements}"
  ticks-caption: Judgements that were ticked, the latest report first
  readings-others: "What each section of {n:one earlier report|# earlier reports} says"
  readings-caption: "What each section of each report says: themes praised (+) and criticised (−)"
  readings-note: "Found by the codebook or by people who read the reports; a theme counts once in a section. A section without a theme says nothing either way."
  parity: The locations beside each other
  universities: The universities beside each other
  types: The kinds of participant beside each other
  partnership: The partnership as each authority’s schools see it
  nothing-on-standards: "The records hold nothing on standards, nor on what came of enrolments."
  no-groups: "What came of enrolments, by {groups}: needed to set these groups beside each other. The registry would need a row for each enrolment, with the group and the outcome."
  no-sample: "Who was on the roll: needed to set those who answered beside it. Import the registry."
  no-outcomes: "The registry does not tell these groups apart, or no registry was imported. It needs a row for each enrolment, with the group and the outcome."
  parity-range: "From **{low}** ({lowest}) to **{high}** ({highest}) gained the award on time in the {cohorts:cohort|# cohorts} whose enrolments have all ended. {verdict} (p = {p}, corrected)."
  parity-beyond: A difference as large as this is not likely by chance
  parity-chance: "Differences of this size are what chance brings"
  paths-caption: "How enrolments ended, by {aspect}, {first} to {last}"
  paths-note: "Shares in whole per cent, enrolments to the nearest 5, so that the counts of two years’ reports cannot be subtracted. The bounds are those of the share on time: how far chance may have moved it."
  small-note: "Fewer than {limit} enrolments, to be read with care: {groups}."
  awarded-caption: "Awards so far, {cohort}"
  path:
    on-time: On time
    late: Late
    certificate: Certificate only
    referred: Referred or interrupted
    withdrawn: Withdrawn
  no-partnership: "No answers with text tell of an authority, or the codebook has no theme `partnership`."
  partnership-said: "The partnership is seldom spoken of unasked, so most counts are small. A question on it in the questionnaires would tell more."
  partnership-caption: "Answers that speak of the partnership, by authority, {cohort}"
  missing: What the data do not hold
  no-marks: "Marks, and who gave them: needed to compare marks and feedback across sites and tutors. Import a table with a row for each piece of work: location, kind of marker, mark, days to return."
  no-mapping: "The mapping of outcomes to assessments: needed to show that it has kept up with national change. A table of outcome, assessment and version would show where each is assessed."
  no-pieces: "The pieces of assessment of each module and its credits: needed to count pieces for a credit."
  no-scripts: "How the scripts that you saw were drawn. Keep the list of all scripts with location, marker and mark, and mark those that were sent."
  column:
    judgement: Judgement
    report: Report
    ticked: Ticked
    location: Location
    university: University
    type: Kind of participant
    authority: Authority
    answers: Answers with text
    speak: Speak of it
    share: Share
    critical: Critical
    enrolments: Enrolments
    awarded: Award gained
    lower: Lower bound
    upper: Upper bound
    before: Made before by
    item: Statement
    rated: Rated
    favourable: Favourable
    cohort-before: Cohort before
    change: Change
    years: Cohorts
    reports: Reports
    cohorts: Which cohorts
    recommendations: Recommendations on it
    open: Of these open
    roll: On the roll
    answered: Answered
    date: Date
    may-quote: May it be quoted?
  percent: per cent
  assessment: What participants say on assessment and feedback
  no-assessment-theme: "The comments are not coded for assessment: the codebook has no theme `assessment`."
  ratings-caption: "Statements on assessment and feedback, {cohort}"
  ratings-note: "Statements whose wording speaks of assessment, assignments, feedback, marks or portfolios."
  comments-caption: "Comments by {who} on assessment and support, {cohort}"
  quoted: "by the rule of the annual report: places go to each direction in proportion, drawn with the plan’s seed."
  passed-over: "see the annual report."
  no-turnaround: "Whether feedback comes in time can be told from what participants say only. The days from hand-in to return are in no file; a table with a row for each piece of work would show them."
  unanswered: What participants said and nobody has answered
  unanswered-first: "There is no earlier cohort, so nothing can come back."
  unanswered-no-comments: "Participants were not asked for comments, or wrote none."
  unanswered-none: "Every theme that one in twenty of the answers criticise this year and last is the subject of a recommendation."
  unanswered-rule: "Themes that at least one in twenty of participants’ answers with text criticise, this year and last, and that no recommendation of an examiner speaks of."
  unanswered-caption: Criticised two years running, with no recommendation
  portfolios: Do {HEADS} report what the portfolios show?
  no-heads: "No {HEADS} were asked."
  no-portfolios: "The answers of {HEADS} cannot be matched with the registry, or there is none."
  a-few: a few
  portfolio-match: "The registry says only whether the award was gained. Of the {HEADS} whose {SENCO} is known, {awarded} answered about somebody who has gained it and {others} about somebody who has not, or not yet. So uneven a split says nothing of whether better portfolios go together with more change in schools: grades of the portfolios, outcome by outcome, would be needed."
  recurring: What comes back year after year
  concerns: Concerns that come back
  commendations: Good practice that is commended again and again
  no-concerns: "No theme is criticised in the reports of two cohorts."
  no-commendations: "No theme is commended in the reports of two cohorts."
  concerns-rule: "Themes that a section of a report criticises, in the reports of at least two cohorts."
  commendations-rule: "Themes that are praised in the section on good practice, in the reports of at least two cohorts."
  concerns-caption: Themes that examiners criticise in several cohorts
  commendations-caption: Themes that examiners commend in several cohorts
  sample: Who answered, beside all who took part
  no-roll: "No registry was imported, so those who answered cannot be held against the roll."
  sample-said: "The figures of this report are those of the people who answered. Here they stand beside the roll."
  sample-caption: "{form}: those who answered, by {aspect}"
  sample-any: "{form}, before or after the course"
  sample-differs: "The groups did not answer alike (χ² test, p = {p}): chance alone is not likely to bring this about."
  sample-alike: "That the groups answered unlike each other could be chance (χ² test, p = {p})."
  privacy: Nobody can be identified
  no-texts: "No comment or report was imported, so nobody is spoken of in words."
  searched: "{searched:# comment or recommendation was|# comments and recommendations were} searched for names, addresses, numbers, schools and pupils’ needs; {marked:# holds|# hold} something that was marked, and {awaiting:none awaits|# awaits|# await} a person’s decision. What is marked is not shown unless a person has cleared it, or words in brackets stand in its place."
  approved: "{quoted:# quotation is|# quotations are} in the annual report, each approved by a person word for word; this report shows only those on assessment and support."
  hidden: "The profile “{profile}” hides counts of people below {cell} and groups below {group}: {size:# figure is|# figures are} hidden for their size, {protect:# to protect one|# to protect one} of these, and {unanimous:# because|# because} a small group was of one mind."
  no-names: "No file that the program keeps names anybody who took part, answered or examined. The sheet goes back with a role and a date; the name stays on paper."
  quotable: What may be quoted from earlier reports
  quotable-said: "{published} of {reports:# report is|# reports are} published. Quote from those only, with the year; the role and the date name the examiner to whoever looks them up."
  quotable-caption: Reports of external examiners
  published: Yes, it is published
  unpublished: Not yet, it is not published
  methods: How the figures were made
  method:
    themes: "Themes are found by the codebook, or by people who read the comments. They are counted in sections of examiners’ reports and in answers of participants."
    similar: "Two recommendations are similar where they share at least two telling words, and these are two in five of the shorter one’s."
    late: "A recommendation is past its date where the day that the plan gives lies before the day of this report and it has not ended. An answer is late after more than 28 days."
    shares: "Shares have Wilson’s interval at {level}."
    enrolments: "All enrolments were counted, so the interval is of what chance does to groups of this size."
    tests: "Groups are compared by Pearson’s χ² test, or Fisher’s where fewer than five are expected, corrected by Holm’s method over all comparisons of outcomes."
    contribution: "What people report goes together with the programme; the figures do not prove that it was the cause."
  sheet:
    title: The sheet to comment and sign
    how: "Fill this in on paper or at the screen and print it, or fill in `examiner-sheet.csv` or `examiner-sheet.json`, which hold the same rows: an answer and, if you like, a comment for each. Please name nobody. The consortium takes the sheet back with `senco-impact review FOLDER --examiner-sheet FILE`."
    digest: Digest of the report
    digest-note: "This sheet belongs to the report of {date} with this digest. It cannot be taken back for a report that says something else."
    findings: The findings of the brief
    recommendations: The recommendations
    recommendations-how: "Does each stand as the ledger says? Listed are those that are open, that ended since the cohort before began, or that no examiner has judged yet."
    recommendation: "{maker}: “{text}” It stands as: {state}"
    comment: Comment
    signature: Overall judgement and signature
    overall: The report as a whole is a fair account of standards and of what was done
    name: Name (stays on paper)
    role: "Role, as “External examiner, University of …”"
    date: Date
    signed: Signature
    name-stays: "The name and the signature stay on the paper. The archive keeps the role, the date, the answers and the comments."

cautions:
  # What a reader must know before quoting a figure.
  title: Read this before you quote a figure
  low-response-few: Few
  low-response: >-
    **Fewer than half answered.** {rate} of those asked filled in {instruments}. Those who did
    not may think differently. {n:Its|Their} percentages are those of the people who answered, not of the cohort.
  unknown-response: >-
    **Who did not answer is not known.** Nobody recorded how many were asked, so there is no response rate.
    Those who did not answer may think differently.
  instrument-changed: >-
    **The questionnaire changed with this cohort.** Items of the {instrument} are not compared with the cohort
    before, because {reason}.
  break: >-
    **The series breaks at {cohort}.** Items of the {instrument} must not be compared across that line,
    because {reason}. Domains are shown across it as “linked, not equal”.
  mode: >-
    **The way of asking changed.** From {cohort} {instruments} {n:was|were} filled in {now}; before that, {before}.
    Different people answer, and people answer differently.
  form: the {instrument}
  self-reports: >-
    **Some {HEADS} are the {SENCO}.** {n:# reply|# replies} from {HEADS} who are the {SENCO} themselves
    {n:is|are} left out of the {HEADS}’ figures: {n:it|they} would be a self-report under another name.
  self-reports-few: >-
    **Some {HEADS} are the {SENCO}.** A few replies from {HEADS} who are the {SENCO} themselves are left out
    of the {HEADS}’ figures: they would be a self-report under another name.
  blanks: >-
    **An empty cell has no reason.** The survey downloads do not say whether a question without an answer was
    seen and skipped, or not shown. Both count as “not known” and are left out of percentages.
  self-rated: >-
    **Gains are self-rated.** {people} rate themselves. Such gains are large as a rule. They do not measure
    change in schools.
  many-tests: >-
    **Many comparisons were made.** {tests:# test|# tests} at this level would bring about
    {alarms:# false alarm|# false alarms} by chance alone. So the p-values are corrected for their number,
    family by family (see {@methods}).
  coded: >-
    **Themes are found by a written codebook.** It decides the same way each time, by rules and, where it has
    them, by weights of words. It misses what is said in unforeseen words and misreads some irony. Counts of
    themes are close to what a person would count, not equal to it.
  read: >-
    **Themes are found by a written codebook, and people have checked.** {@coding-quality} tells how far its
    rules and people agree.
  read-withheld: >-
    {n:One theme on which they agree too little is|# themes on which they agree too little are} withheld.
  read-tentative: What is said of {themes} is tentative.
  no-comparison: >-
    **No comparison group.** Nobody outside the programme was asked. What people report goes together with
    the programme; the figures do not prove that it was the cause.

methods:
  # How the figures were computed.
  title: Methods
  strength:
    caption: "How far a finding can be relied on: the rule"
    mark: Mark
    rule: Rule
    meaning: What it means
    strong: >-
      The corrected p-value is below {p}, the difference is one that matters (for shares, at least
      {difference}), and at least half of those asked answered.
    moderate: >-
      The corrected p-value is below {p}, but not that low; or the difference is small, or fewer than half
      answered, or nobody knows how many did, or people rate themselves.
    chance: The corrected p-value is {p} or more.
    descriptive: Nothing is compared.
    not-comparable: The questionnaire changed, or a figure is hidden.
  share:
    term: Favourable share
    meaning: >-
      Ratings of the levels that the plan calls positive, among all who gave a rating. Neutral ratings count
      in the base; “not applicable”, “too early to say” and empty answers do not. Interval: Wilson (1927).
  difference:
    term: Difference between cohorts
    meaning: >-
      This cohort’s share minus that of the cohort before, with Newcombe’s hybrid score interval (1998, method
      10). Test: χ² without continuity correction, or Fisher’s exact test where an expected count is below
      five. Only the same version of a questionnaire is compared, or one that the plan declares comparable.
  domain:
    term: Domain score
    meaning: >-
      The mean of a respondent’s ratings of the items of a domain, where at least half of them were rated.
      Means have Student’s interval; differences of means Welch’s interval and test.
  gain:
    term: Gain
    meaning: >-
      After minus before, for people whose code is on both questionnaires: paired interval of the mean change,
      Wilcoxon’s signed-rank test with Pratt’s zeros. In standard deviations it is d of the average variance
      with Bonett’s interval.
  theme:
    term: Theme
    meaning: >-
      Found by the codebook in one answer to one question, once in each answer: by its written rules and, where
      it has them, by its weights of words. Both are meant where this report speaks of the rules. Its direction
      is decided clause by clause: gain, no change, decline or barrier. A mention that is denied is still about
      the theme.
  families:
    term: Correction for the number of tests
    meaning: >-
      Tests that answer one question are a family. Items and themes are corrected by Holm’s method (1979), so
      that the chance of any false alarm in the family stays at the level.
    places: >-
      Locations are looked over for places to ask about; they are corrected by the method of Benjamini and
      Hochberg (1995), so that the share of false alarms does.
    caption: Families of tests
    family: Family
    tests: Tests
    correction: Correction
    beyond: Beyond chance
    none: No tests were made
    none-needed: None was needed
    holm: Holm
    benjamini-hochberg: Benjamini–Hochberg
  agreement:
    term: Agreement of coders
    meaning: >-
      Krippendorff’s α for yes and no on each theme, the answer as the unit. Only answers that were drawn by
      chance count, not those that were drawn because they were coded differently.
    meaning-interval: >-
      Krippendorff’s α for yes and no on each theme, the answer as the unit; {interval}. Only answers that were
      drawn by chance count, not those that were drawn because they were coded differently.
  corrected:
    term: Corrected share
    meaning: >-
      The rules’ share of the answers that people have not read, and the rules’ error on those that they have:
      the power-tuned estimator of prediction-powered inference (Angelopoulos, Duchi and Zrnic 2023), with
      Wilson’s interval at the effective sample size. It holds if the answers were drawn by chance and the
      rules were not fitted to them.

quality:
  # The quality of the data and of the coding.
  title: Data quality and disclosure
  redaction:
    none: >-
      {n:# comment or recommendation was|# comments and recommendations were} searched for names, addresses,
      numbers, schools and pupils’ needs: nothing was found.
    marked: >-
      {n:# comment or recommendation was|# comments and recommendations were} searched for names, addresses,
      numbers, schools and pupils’ needs. Something was marked in {marked} of them, and
      {awaiting:none awaits|# awaits|# await} review. What is marked is not quoted unless a person has cleared or replaced it.
  states:
    summary: Why ratings are missing
    caption: Answers that are no rating, {cohort}
    rated: Rated
    row: "{instrument}: {item}"
  changes:
    caption: Changes against the files of earlier cohorts that were seen and accepted
    file: File
    change: What changed
    of: Of
    why: Why it is accepted
    wording: Wording
    options: Answers to choose from
    direction: Direction of the scale
    new: Asked for the first time
    lost: Not asked any more
  coding:
    title: How far rules and people agree
    read: >-
      {n:# answer that was drawn by chance was|# answers that were drawn by chance were} read by
      {people:# person|# people}, who said of every theme whether it is there.
    read-few: >-
      A few answers that were drawn by chance were read by {people:# person|# people}, who said of every theme
      whether it is there.
    twice: "{n:# answer was|# answers were} read by two people or more."
    alpha: >-
      Krippendorff’s α is 1 where all agree and 0 where they agree by chance. By his bounds a theme below
      {tentative} is not reported, and what is said of one below {reportable} is tentative ({citation}). A theme
      that fewer than {rare} of the answers speak of is too rare to tell.
    newer: >-
      The codebook was changed after the answers were drawn: if they helped to change it, agreement elsewhere is
      less than here.
    counted: >-
      What people found in an answer counts in place of what the rules found. So where people read more of one
      cohort’s answers than of another’s, a difference between the cohorts may be one between readers.
    caption: Agreement on each theme
    rules-alpha: "Rules and people: α"
    rightly: Found rightly
    missed: Not missed
    people-alpha: "People: α"
    verdict: What may be said
    note: >-
      Found rightly: of the answers that the rules marked, those in which people find the theme too (precision).
      Not missed: of the answers in which people find it, those that the rules marked (recall).
    rare-themes: "{n} of the {all} themes are not listed: too few of the answers that were read speak of them to tell."
    others: "Agreement on {n:one more theme|# more themes}"
    withheld: Withheld
    tentative: Tentative
    reported: Reported
    rare: Too rare to tell
    unknown: Not known
    label-tentative: "{theme} (tentative)"
    too-few-read: >-
      The shares of {people}’ answers are not corrected: people have read fewer than {fewest} of those that were
      drawn.
    note-tentative: >-
      Tentative: rules and people, or people with each other, agree so far only that nothing final may be said
      (see {@coding-quality}).
    note-withheld: >-
      Withheld, because rules and people, or people with each other, agree too little on them (see
      {@coding-quality}): {themes}.
  corrected:
    caption: Themes in comments by {people}, corrected for what rules miss and find wrongly
    read: Read by people
    counted: As counted
    corrected: Corrected
    others: "{n:One more theme|# more themes} in comments by {people}, corrected"
    since: Since {cohort}
    since-before: Since the cohort before
    note: >-
      The count is that of the rules, or of people where they have read an answer. Its share is corrected by the
      answers that were drawn by chance and read. Both are shown: the count is exact and may be wrong; the
      corrected share is right on average and less exact.
  files-summary: Every file, row by row
  files: "{files:# file holds|# files hold} {read:# row|# rows}: {imported} were imported, {excluded} left out by named rules and {rejected} could not be read. {end}"
  files-hidden: "{files:# file was|# files were} read. {end}"
  balanced: Every row is accounted for.
  unbalanced: The rows do not add up.
  table: Rows of each file
  file: File
  read: Read
  imported: Imported
  excluded: Left out
  rejected: Could not be read
  columns: Columns not stored
  rules: Left out by rule
  no-rule: None

disclosure:
  # What is hidden, and why.
  title: What is hidden
  intro: "The profile “{profile}” was applied to all figures together before anything was written, so that words, charts, tables and files show the same. A hidden figure is marked [c]."
  table: "What is shown under the profile “{profile}”"
  figure: What is shown
  fewest: From how many people
  cell: A count of people; 0 is shown too
  level: How many of a whole cohort chose, or did not choose, a level of a scale; 0 is shown too
  group: Any figure of a group of people
  percentage: A percentage of people
  mean: A mean
  alike: That all of a group, or all but one, answered alike
  hidden: "How many figures are hidden, and why:"
  for-size: "{n:# figure is|# figures are} hidden for the few people behind {n:it|them}."
  to-protect: "{n:# figure is|# figures are} hidden because {n:it|each} would give a hidden one back, or rests on one."
  unanimous: "{n:# figure is|# figures are} hidden because all of a small group, or all but one, answered alike."
  differences: "{n:# figure is|# figures are} hidden because {n:it differs|they differ} by fewer than {people} people from what {releases:an earlier report|# earlier reports} showed."
  checked: "Every hidden figure was then tried against everything that is shown: rows, columns and totals, percentages and what they are of, one table against another. None of them can be worked out. The command `senco-impact report --verify-disclosure` shows how far each is open."
  looking-back: Where only a few of those who rated themselves before and after did not look back as well, they are left out of all three figures, because subtraction would give their ratings.
  rounding: "Counts of people are rounded to the nearest {base}. Percentages are of the exact counts, so that a rounded count may not match its percentage."
  crossed: "No table crosses more than {n:# attribute|# attributes} of people, such as their location, beside their role and cohort."
  not-crossed: No table tells people apart by anything but their role and cohort.
  approved: "Nothing is quoted that its writer did not agree to and a person did not approve, word for word. Approved by: {people}."
  approver: "{person}, {n:# quotation|# quotations}"
  unnamed: a person who is not named
  no-quotations: Nothing that respondents wrote is quoted.
  examiners: Examiners’ reports are published under their authors’ names, so that nothing of theirs is hidden.

glossary:
  # Terms.
  title: Glossary
  adjusted-p:
    term: Adjusted p
    meaning: >-
      How often chance alone would bring about a difference as large as this one or larger, corrected for the
      number of comparisons made.
  beyond-chance:
    term: Beyond chance
    meaning: The adjusted p is below the level that was set beforehand.
  domain:
    term: Domain
    meaning: Items of a questionnaire that are about the same thing, scored together.
  interval:
    term: Interval
    meaning: >-
      The range in which the true figure lies, with the stated confidence, if those who answered are like those
      who might have.
  points:
    term: Points
    meaning: For shares, percentage points; for ratings, points of the answer scale.
  response-shift:
    term: Response shift
    meaning: How far people moved their yardstick between the first rating and the look back.
  theme:
    term: Theme
    meaning: Something that comments speak of, as the codebook defines it.

provenance:
  # How the report was made.
  cohort: Cohort
  compared: Compared with
  compared-none: no earlier cohort
  level: Confidence level
  profile: Disclosure profile
  read: Coded by people
  reading: >-
    {comments} of {total} comments, by {people:one person|# people}; what they found is counted in place of what
    the codebook’s rules found there

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
    uncoded: "**Coding.** Themes are found by the codebook, and people have read no comments that were drawn by chance: of their reliability in this cohort nothing is known. `senco-impact review` draws a sample and makes a sheet to read it by."
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
    families-note: "The last four columns count the tests with p below {level}: as it is, and after the corrections of Holm, of Benjamini and Hochberg (BH), and of Benjamini and Yekutieli (BY), which holds however the tests depend on each other. Items, themes and gains are what the evaluation is asked for. Trends, who answered, and the scales are checks."
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
    school-items: "items, {HEADS} and {SENCOS} of the same school"
    school-themes: "themes of comments, {HEADS} and {SENCOS} of the same school"
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
    shift: "Of {items:# item|# items} with a look back, the look back is lower than the rating before in {down:none|#|#} and higher in {up:none|#|#}, with intervals that leave out zero: people moved their yardstick. By today’s yardstick {gained} of them still show a gain."
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
    accepted: "{file}: {change} of {subject}; {reason}."
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
    bh: BH
    by: BY
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
    school-pairs: Pairs
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
  all-shown: "all {n} figures that are shown"
  many: "{n} of the {all} figures that are shown, among them {items}"
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
  caution: The figures are what people reported, and those who answered may think otherwise than those who did not. They are no measure of any school, {HEAD}, {SENCO} or tutor, and must not be used to judge one.
  hiding: "A percentage is shown only where at least {base} people answered, and a count only where it is 0 or at least {cell}. What would give a hidden figure back is hidden as well: [c]."
  rounding: Counts of people are rounded to the nearest {base}.

changes:
  # What changed since an earlier report.
  title: "What has changed since the report of {date}"
  five-lines: In five lines
  same-subject: "**Both reports are about the same**: {subject}. The earlier one bears the date {before}, this one {now}."
  other-subject: "**Another cohort.** The earlier report ({date-before}) is about: {before}. This one ({date-now}) is about: {now}."
  files: "**Files**: {same:none is|one is|# are} the same, {changed:none has|one has|# have} changed, {new:none is|one is|# are} new, and {gone:none is|one is|# are} no longer read."
  codebook: The codebook is another one, so themes may be counted otherwise.
  all-same: "**Numbers**: all {n} are the same."
  numbers: "**Numbers**: both reports print {both:one|#} at the same place; {same:none is|one is|# are} the same and {changed:none differs|one differs|# differ}. {new:None is|One is|# are} only in this report, {gone:none is|one is|# are} only in the earlier one."
  same-findings: "**The front page** says the same."
  findings: "**The front page**: {new:no finding is|one finding is|# findings are} new or changed, and {gone:none is|one is|# are} gone."
  no-percentage: "**No percentage** that both print has changed."
  largest: "**The percentage that moved most**: {row}, {column}, from {before} to {now} ({table})."
  findings-title: Findings that are new, changed or gone
  finding-now: "New: {sentence} ({strength})"
  finding-changed: "Now: {sentence} ({strength}) Before: {before} ({strength-before})"
  finding-gone: "No longer said: {sentence}"
  numbers-title: Numbers that differ
  row: Row
  column: Column
  before: Earlier report
  now: This report
  files-title: Files and settings
  file-changed: "{file} has changed."
  file-new: "{file} is new."
  file-gone: "{file} is no longer read."
  setting: "{name}: was {before}, is {now}."
  nothing: not set

letter:
  # The paragraph for the recruitment letter, and the check of a draft.
  title: The evidence, for a letter
  subtitle: "{programme}: up to {cohort}"
  heading: A paragraph to use
  nothing: Too few people answered for a figure that may stand in a letter.
  awards: "{number} people have gained the {qualification} since {first}."
  more-than: "More than {n}"
  awards-basis: "Awards in {cohorts:one cohort|# cohorts}, {first} to {last}, on time or late; a person counts once a cohort"
  registry: Everybody in the registry
  headteachers: "Of {n} {people} who gave a rating in {cohort}, {share} {agreed}: “{item}”."
  sencos: "Of {n} {people}, {share} {agreed}: “{item}”."
  gain: "Asked to rate “{item}” on a scale before and after the course, {n} {people} moved from {before} to {after} on average."
  views: These are the views of those who answered.
  caption: What each number rests on
  number: In the text
  what: What it is
  exactly: In full, with the interval
  people: How many, and of whom
  base: "{successes} of {n} {people}; {instrument}, {cohort}"
  both: "{n} {people} who answered both times, {cohort}"
  change: Change the words as you like, and keep who answered and how many. Say “reported”, not “proved”.
  check: "`report FOLDER --check-claims FILE` tells which numbers of the finished letter are not backed by the data."

questions:
  # The questions that users ask: c by chairs, r by researchers, e by external examiners.
  c1: "Did more {HEADS} see whole-school impact this year than last, and is that more than chance?"
  c2: "Which location is slipping?"
  c3: "Which quotations may go into the letter, and what was passed over?"
  c4: "What are the response rates by source and place, and who is missing?"
  c5: "How many people have gained the award since it began, and on what basis is that counted?"
  c6: "How many people are near or past the date by which the award must be gained?"
  c7: "How many complete on time, by cohort and place?"
  c8: "What are the five main strengths and the five main concerns of this year?"
  c9: "On what do {HEADS} and {SENCOS} disagree?"
  c10: "Is workload becoming a greater barrier?"
  c11: "Do {SENCOS} who are released from teaching gain more?"
  c12: "Which outcomes show the least gain?"
  c13: "What evidence is there that pupils benefit?"
  c14: "Can the claim of a positive impact on schools and their pupils still be made?"
  c15: "What did the external examiners praise, in their own words?"
  c16: "Which of the examiners' recommendations are still open?"
  c17: "Is money spoken of more since the fee rose?"
  c18: "Do people who pay for themselves, or who are not {SENCOS}, have another experience?"
  c19: "Did a move to another venue change how satisfied people are?"
  c20: "Are {SENCOS} still in the role a year later?"
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
  r14: "Do {HEADS} and {SENCOS} of one school speak of the same themes in their comments?"
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
  e4: "How have examiners judged standards since the award began?"
  e5: "Do as many pass, get referred and withdraw at each location?"
  e6: "Are marks and feedback alike across sites and tutors?"
  e7: "What do participants say about assessment and feedback?"
  e8: "Does feedback come in time?"
  e9: "Are the awards of the universities comparable?"
  e10: "Who leaves with the certificate but without the award, and why?"
  e11: "What good practice has been praised again and again?"
  e12: "Which concerns come back?"
  e13: "What have participants said that the team has not answered?"
  e14: "Has the mapping of the learning outcomes kept up with national change?"
  e15: "How many pieces of assessment are there for a credit?"
  e16: "Do participants who are not {SENCOS} manage the outcomes?"
  e17: "Is the partnership equally strong in each authority?"
  e18: "How do those who answered compare with all who took part?"
  e19: "Do {HEADS} report what the portfolios show?"
  e20: "Is there a short brief to read before the board?"
  e21: "Can anybody be identified from the report?"
  e22: "How many essential recommendations were closed within a year?"
  e23: "What may be quoted from earlier reports?"

answers:
  title: "{title}: questions and answers"
  elsewhere: the annual evaluation
  chair:
    # C1 to C24.
    no-locations: "Which location slips cannot be said. Needed: the location of each participant, in the registry or on the forms, for two cohorts at least."
    no-pairs: "No pairs can be made of {HEADS} and {SENCOS}. Needed: the participant’s code on the forms of both."
    no-ladder: "The levels of evidence cannot be told. Needed: `guskey:` beside the items of the plan and the themes of the codebook."
    no-claims: "The plan names no claim. Needed: what the consortium says in public under `claims:`, with the items and themes that would show it."
    since: "`senco-impact report FOLDER --since EARLIER.json` says it in five lines, and then in full. The earlier report must have been written with `--format json`."
    check: "`senco-impact report FOLDER --check-claims LETTER` goes through a draft number by number: what backs it, what the data contradict, and what nothing backs. `senco-impact report FOLDER --letter` writes a paragraph whose every number has its basis."
    dates: "Not known. The date from which the three years are counted, that of the appointment as {SENCO}, is not stored: it is needed only until the award is made. Needed: a column of the registry with that date, bound as an attribute."
    national: "Not known. Needed: national figures with their source, date and wording, set beside ours. They are not part of an evaluation’s data, and the same question in other words gives another figure."
    no-authorities: "The plan names no local authority. Needed: the authorities, and a column of the registry or of a form that says which one."
    authorities: "`senco-impact report FOLDER --for authority` writes a page for each of these authorities of which anybody took part: {names}. Small numbers are hidden, and those that would give them back."
    no-heads: "No form of {people} asks what changed in the school. Needed: items with `guskey: 4` or `guskey: 5`."
    school-alone: "There is no earlier cohort that was asked the same, so nothing can be compared."
    school-chance: "**No change beyond chance.** None of {n:the one figure|the # figures} on whole-school practice and pupils, as {people} see them, differs from {before} by more than chance brings about."
    school-apart: "**Beyond chance**: of {n:the one figure|the # figures} on whole-school practice and pupils, these differ from {before}: {items}."
    school: What changed in schools, this cohort and the one before
    not-comparable: "Cannot be compared: {reason}"
    response: "{form}: {answered} of {asked} answered ({rate}); in the cohort before {before}."
    not-known: not known
    no-gains: "No gain can be told. Needed: ratings by the same participants before and after the course."
    least: "**Least gain**: {item}, {gain}, of {n} {people} who rated it both times."
    gains-back: Gains by today’s yardstick (after, minus the look back), the least first
    gains: Gains (after, minus before), the least first
    gain: Gain
    no-release: "Nobody was asked for days of release. Needed: an attribute `release_days` on a form of the participants."
    release-not: "It cannot be estimated: {reason}."
    release: "With each further day of release the mean gain is {slope} points of the scale, among {n} {people} whose ratings and days are known."
    release-apart: "Chance is an unlikely explanation. It is an association and no proof: schools that release more may differ in other ways."
    release-chance: "That could be chance."
    release-how: "Participants who began alike are compared: the gain is set against the days of release and the mean rating before, with errors that hold where spreads differ (HC3)."
    no-venue: "No item asks about the venue. Needed: one, and the date of the move."
    venue: Suitability of the venue, this cohort and the one before
    venue-move: "Whether a move changed it cannot be said: the plan does not tell when a location moved. Needed: the date of the move. With it, `senco-impact compare FOLDER --outcome item:ITEM --by cohort --where location=PLACE` sets the cohorts before and after side by side."
    no-responses: "Nobody answered, or the plan holds no form."
    no-registry: "Needed: the registry’s list of enrolments with the outcome of each."
    awards-basis: "An earlier published count may rest on something else: on another date, on enrolments, or with the certificate alone. Compare it with the table by its cohorts, and print the basis beside it."
    no-groups: "Needed: who paid the fee (an attribute `fee_payer`), or the kind of participant in the registry."
    groups-hidden: "Too few answered in these groups for a comparison."
    groups-alike: "**No group stands apart**: of {n:one comparison|# comparisons} with all others none is beyond chance."
    groups-apart: "**Beyond chance**, of {n:one comparison|# comparisons} with all others: {groups}."
    payers: Favourable answers by who paid the fee
    kinds: Favourable answers by kind of participant
    group: Group
    favourable: Favourable
    everybody: Everybody
    groups-note: "The answers of all cohorts that were asked the same are put together. Small groups are hidden, and those that would give them back."
    no-follow-up: "Needed: a form that is sent some time after the course (`occasion: follow-up`)."
    follow-up: "{cohort} is the latest that was asked again: {answered} of {asked} answered ({rate})."
    follow-up-table: "{cohort}, some time after the course"
    follow-up-note: "Few answer so late, and those who left the role may answer least: take the figures as those of the people who answered."
    no-recommendations: "The examiners’ reports hold no recommendation."
    open: Recommendations that are not closed
    no-themes: "No comment speaks of a theme, or too few do."
    ranks: "A rank is no more exact than the intervals: themes whose intervals overlap may change places by chance."
    ranked: "What {people} praise and criticise most"
    ranks-hidden: "Of {n:one theme|# themes} it is hidden, in whole or in part, how many answers by {people} praise or criticise {n:it|them}: {n:it|they} may be missing here, or stand too low."
    rank: Rank
    answers-so: Answers that say so
    in-any-way: Speak of it in any way
    strength: "Strength {rank}"
    concern: "Concern {rank}"
    no-theme: "The codebook has no theme “{theme}”, or nobody speaks of it. Needed: a theme with this id."
    theme-chance: "**{theme} is not spoken of more or less** than in the cohort before, as far as can be told from chance."
    theme-apart: "**{theme} is spoken of otherwise** than in the cohort before, and by more than chance, by {people}."
    theme-table: "{theme}: who speaks of it"
    who: Who
    critical: Critical answers
    theme-trend: "{theme}, cohort by cohort"
    cohort: Cohort
    share: Share
    fees: "When the fee rose is not known. Needed: the year. The cohorts before and after can then be read in the table."
  researcher:
    # R1 to R24.
    no-detail: This answer needs the researcher’s analysis, which was not asked for.
    unread: "Nobody knows. People have read no comments that were drawn by chance, so that how far rules and people agree cannot be worked out. Needed: a sample drawn by `senco-impact review FOLDER --sheet coding.xlsx --count 100 --coder MA --coder JB`, read by two people or more, and taken back by `senco-impact review FOLDER --read coding-MA.xlsx coding-JB.xlsx`. Then each theme has Krippendorff’s α with its interval, and themes on which coders agree too little are withheld."
    withheld: "Withheld, below {bound}: {themes}."
    tentative: "Tentative, below {bound}: {themes}."
    unknown: "Too rare to tell, or not known: {themes}."
    trace: "Each comment can be followed from its words to its themes: the clauses, the indicators that count with the passages they stand in, the cues that decide the direction, what was found and not counted, and the version of the codebook."
    trace-command: "`senco-impact code FOLDER --explain ID`, with the comment’s id for ID, as {id}"
    codebook: "The comments were coded with version {version}. A comparison tells, theme by theme, how many comments have the theme under both, gained it, lost it, or have it in another direction."
    codebook-command: "`senco-impact codebook diff codebook.yaml NEW.yaml FOLDER --part codings`, with the other codebook for NEW.yaml"
    data: "The figures are given away as tables. Answers one by one stay with the consortium: without names they still single people out when facts are put together, as the table shows."
    data-tables: "`senco-impact report FOLDER --for researcher --format csv` writes every table of this report as CSV"
    data-codings: "`senco-impact export FOLDER --to codings --output codings.csv` writes a row for each comment and a column for each theme; it holds what people wrote, and is confidential"
    data-columns: "`senco-impact describe FOLDER` tells every column of the answers, with its scale, its answers, and why some are missing: the data dictionary"
    again: "Yes, if nothing that it rests on has changed: the {files:one file|# files} below, by their SHA-256, with the same version of the program. Nothing is drawn without a seed, and no clock or language of the machine goes into a figure."
    again-command: "{command} makes it again"
    again-since: "`senco-impact report FOLDER --since OLD-REPORT` tells what differs from an earlier one"
    inputs: The files that the report rests on
    file: File
    stories-nearest: >-
      A panel has chosen none: no questionnaire of this evaluation asks for stories of most significant change, and
      nobody has recorded why one was chosen. What comes nearest are answers to the question what has changed. They
      are chosen by a printed rule, with the reason for each.
    stories: "There are none. Such stories need a question that asks for one, a panel that chooses among them, and a record of why each was chosen; no questionnaire of this evaluation asks for them, and the program makes up no choice."
    effect: "The largest is that of “{label}”: d_av {effect}, Cliff’s δ {delta}."
    effect-rose: "{rose} rated themselves higher."
    schools: "Of {themes:# theme|# themes}, {beyond:none differs|# differs|# differ} beyond chance between {HEADS} and {SENCOS} of the same school, once the number of tests is allowed for."
    schools-caption: "Themes in comments by {HEADS} and {SENCOS} of the same school"
    schools-note: "Pairs in which both wrote, to questions that ask for the same kind of thing. Difference: {SENCOS} minus {HEADS}, with the interval of Bonett and Price; p of McNemar’s test (mid-p), before correction."
    no-schools: "There is nothing to set side by side: no code is on comments of both {HEADS} and {SENCOS}, or they were asked for different things."
  examiner:
    # E1 to E23.
    no-last-year: "Nothing is on record: there is no earlier cohort, or its reports made no recommendation."
    turnaround-said: "What participants say of feedback stands in the table."
    certificate: "The table shows who left with the certificate but without the award, in the cohorts whose enrolments have all ended. Why they did is in no file: a column in the registry for the reason would tell."
    types: "Participants who are not {SENCOS} have a row of their own where the plan names them as a kind of participant. Small groups are hidden; so are those that would give them back."
    no-brief: "Too little is on record for a brief."
    files: "The brief with its tables is a report of its own: `senco-impact report FOLDER --for examiner` writes it, and the sheet to sign."

words:
  # Words that several parts need.
  in-form: "{name} ({form})"
  hidden-columns: "Hidden in every row, so that nobody can be recognised, and left out: {columns}."
  per-cent: per cent
  lower-bound: Lower bound
  upper-bound: Upper bound
  base: Answers
  item: Item
  location: Location
  theme: Theme
  verdict: Verdict
  adjusted-p: Adjusted p
  difference: Difference
  before: Before
  people: People
  points: points
  verdicts:
    more: "**Higher**: beyond chance"
    less: "**Lower**: beyond chance"
    chance: Could be chance
    not-comparable: "Cannot be compared: {reason}"
    hidden: Hidden, so that nobody can be recognised
  occasion:
    # Each follows the title of a questionnaire.
    pre: "{instrument} before the course"
    post: "{instrument} after the course"
    follow-up: "{instrument} some time after the course"
  mode:
    paper: on paper
  state:
    answered: Rated
    skipped: Skipped
    not-shown: Not shown
    not-applicable: Not applicable
    too-early: Too early to say
    unknown: Not known
  direction:
    gain: Gain or strength
    no-change: No change
    decline: Decline
    barrier: Barrier or weakness
  tone:
    gain: a gain or strength
    no-change: no change
    decline: a decline (critical)
    barrier: a barrier or weakness (critical)

"""##
