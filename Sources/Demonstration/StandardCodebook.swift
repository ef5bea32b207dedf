// swift-format-ignore-file

/// The codebook that a new evaluation begins with: the text of `Data/codebook.yaml`, put here by
/// `make embed`.
public let standardCodebook = ##"""
# The codebook of the National Award for SEN Coordination: 24 themes in six groups.
#
# Notation of a phrase: words match whole words, in any case and in British or American spelling.
#   organis*       any ending                    lead .. team   up to three words between
#   ^SLT           exactly this case             lead ... team  up to six words between
#   her?           the word may be missing       a|b            either word
#   <staff>        any item of a word list       hyphen, slash  the same as a space
# Masks are looked for first and hide what they cover from their own theme. An apostrophe and s are
# dropped ("pupils' voice" is "pupils voice"); "didn't" is "did not".
#
# indicators     say the theme; cues in the same clause decide the direction
# gain, no_change, decline, barrier
#                say the theme and its direction at once
# hints          are too weak alone: two different ones in neighbouring sentences count
# rules          phrases that count only near, in the context of, or unless there are others
version: "1.0"
title: Impact of the National Award for SEN Coordination
groups: [Self, Role, Knowledge, School, Course, Conditions]

# Lists for <name>. A list may hold another one that stands above it.
words:
  she: [she, he, i, they, we, senco, sencos]
  her: [her, his, my, their, our, your]
  be: [is, are, was, were, be, been, being, am]
  pupil: [pupil*, child, children, kid, kids, youngster*, young people, young person, learner*, boy, boys,
    girl, girls, lad, lads, little ones, cohort of send]
  parent: [parent*, carer*, mum, mums, dad, dads, family, families, mother*, father*, grandparent*,
    nan, nans, guardian*]
  staff: [staff, teacher*, colleague*, ta, tas, teaching assistant*, lsa, lsas, hlta*, support staff,
    nqt, nqts, ect, ects, department*, subject leader*, middle leader*, head* of department,
    head* of year, classroom assistant*, lunchtime supervisor*, dinner ladies, midday supervisor*,
    cover supervisor*, year team*, phase leader*, staffroom, team]
  senior: [head, heads, headteacher*, head teacher*, ^SLT, slt, smt, senior leader*, senior leadership,
    deputy, deputies, senior team, senior colleague*, governor*, principal, executive head, ceo,
    leadership team, boss]
  agency: [^EP, ^EPs, ed psych*, educational psycholog*, psychologist*, camhs, ^SALT, ^SaLT, ^OT,
    ^OTs, occupational therap*, speech therap*, therapist*, social care, social services,
    social worker*, school nurse*, paediatrician*, health visitor*, early help, advisory teacher*,
    outside agenc*, external agenc*, agencies, outside professional*, external professional*,
    physio*, specialist teacher*, health professional*, family worker*, family support worker*,
    professionals]
  course: [course, courses, programme, award, qualification, nasenco, training, pgcert, module*,
    nasc, taught days, taught sessions]
  provider: [university, uni, plymouth, exeter, lecturer*, course team, programme team, admin team,
    programme office, course office]
  need: [dyslexi*, dyscalculi*, dyspraxi*, autis*, ^ADHD, adhd, ^ASD, ^ASC, ^SEMH, ^SLCN, sensory,
    attachment, trauma, working memory, phonological, speech and language, asperg*, tourette*,
    selective mutism, hearing impairment*, visual impairment*, demand avoidance, ^PDA]
  money: [money, cash, funds, funding, budget*]
  assignment: [assignment*, essay*, portfolio*, coursework, submission*, module*, task*]
  month: [autumn, spring, summer, easter, christmas, september, october, january, half term]
  # Lists for the themes' families of phrases.
  self: [herself, himself, myself, themselves, ourselves, yourself, oneself]
  nobody: [nobody, no one, none, hardly anyone, hardly anybody, not one]
  people: [everyone, everybody, people, all of us, us all, others, anyone]
  learner: [student*, candidate*, participant*, delegate*, course member*]
  ring: [ring, rings, rang, ringing, phone, phones, phoned, phoning, call, calls, called, calling,
    email*, text, texts, texted, message*, contact*, speak to, spoke to, talk to]
  lead: [lead, leads, led, leading, run, runs, ran, running, chair, chairs, chaired, chairing, head up,
    heads up, headed up, heading up, steer*, drive, drives, drove, driven, driving, oversee*, oversaw,
    spearhead*, champion*]
  superb: [excellent, brilliant, fantastic, great, good, superb, wonderful, outstanding, terrific,
    marvellous, fabulous, amazing, first class, first rate, exemplary, lovely, impressive, invaluable,
    exceptional, splendid, best, high quality, top quality, tremendous, valuable, useful, enjoyable,
    stimulating, fascinating, inspiring, inspirational, engaging]
  dire: [poor, poorest, weak, weakest, terrible, awful, dreadful, dire, dull, dry, boring, bad, worst,
    disappointing, tedious, pointless, useless, chaotic, shambolic, confusing, frustrating, patchy,
    uninspiring, mediocre]
  know: [know, knows, knew, known, knowing, understand, understands, understood, understanding]
  teach: [teach, teaches, taught, train, trains, trained, coach, coaches, coached, mentor, mentors,
    mentored, upskill*, show, shows, showed, shown]
  change: [change, changes, changed, changing, transform*, alter*, overhaul*, rewrote, rewritten,
    rewriting, rewrite, rethought, redesign*, revis*, reform*, revamp*, reorganis*, restructur*,
    rework*, shift*, turned]
  child: [<pupil>, lass, lasses, leavers, infants, year 1s, year 2s, year 3s, year 4s, year 5s, year 6s, year 10s,
    sen lot, sen group, grandson, son, daughter, readers, intake]
  kin: [<parent>, granny, grannies, granddad*, grandad*, grandma, stepdad, aunt*]
  helper: [<staff>, assistants, adult, adults, younger ones, newer ones, new ones, younger teachers, subject leads,
    midday staff, lunchtime staff, every phase, nqt, newly qualified, supply teachers]
  outsider: [<agency>, hospital, psychiatrist*, speech lady, speech people, behaviour people, behaviour team, behaviour support,
    respite, youth worker*, police, paediatric team, children's centre, outside people, external people, outside school, health]
  condition: [<need>, stammer*, hearing loss, deaf*, hypermobility, epilep*, down syndrome, downs, profound, multiple needs,
    spectrum, dyspraxia, mute, mutism, speech difficult*, language difficult*, language, spelling, literacy, specific needs, foetal alcohol]

# Words that one slip of the pen separates from an indicator, and that are no slip.
known_words: [mastery, making, relative, relatives, present, presented, reserved, contact, contract, contracts]

# Cues act within their clause; of cues that share a word the longest counts, of equal ones the earlier kind.
#   pseudo_negation, reversal, relief   look negative and are not; a negative turned round; less of what is bad
#   ceasing, past, earlier, now         an end; a problem's past; a time or cohort compared with; the present
#   more, less, fallen, worse           degrees; diminished is worse by less, which of a problem is better
#   no_change, not_yet, intention, credited_elsewhere: no change; persisting is none beside what is praised
#   negation, deficit                   deny what follows; negation_after: what stands before
#   wanted, wanted_after                ask for what follows, or for what stands before
#   problem, recommendation, criticism  name trouble, advice and blame; praise and hedge; terminator ends a clause
cues:
  pseudo_negation: [yet another, yet again, best yet, and yet more, need for, if needed, as needed, when needed, if
    required, as required, when required, where needed, not bad, not too bad, no idea how much, more than enough,
    more than happy, no end to, why wait, not only, not just, not merely, not simply, no doubt, without doubt,
    without a doubt, not to mention, no end of, not least, no wonder, whether or not, if not, why not, not
    surprisingly, no matter, not to say, nothing less than, nothing short of, none other than, last but not least,
    no mean feat, no small, no nonsense, needless to say, should be proud, should be congratulated, should be
    commended, as it should, as they should, as it should be, not for nothing, not that long, not long ago, quite a
    few, a good few, no less than, could not agree more, will not surprise, not before time, why should, goes
    without saying, or not, exactly what the job should, what the job should, wants to know, want to know, wanted to
    know, poor readers, poor reader, poor spellers, weak readers, weaker readers, struggling readers, struggling
    reader, struggling pupils, struggling learners, struggling child*, weaker pupils, weakest pupils, lost no time,
    no time at all, in no time, nothing like it, nothing better, better late, no bad thing, not half bad, not bad at
    all, never mind, no less, not that i mind, not to be missed, no exaggeration, not an exaggeration, i am not
    exaggerating, no word of a lie, no coincidence, not by chance, not by accident, no accident, no mistake, make no
    mistake, no question, without question, no two ways, no small part, not a moment too soon, not just any, now and
    then, now and again, still going strong, still in post, still here, still going, still use, still using, still
    running, still meet, still meeting, still in touch, better still, still better, i still remember, great deal,
    good deal, good many, great many, who can not sit, who can not read, who can not, who does not speak, who do not
    speak, who can not speak, who will not come, stop and ask, stop and think, stops to think, stop to think,
    stopped to think, made me stop, not only that, do not get me wrong, no other, need add, need not, i need add, no
    wish to, not to worry, stuck with us, stuck with it, stuck at it, stick with, not a thing so, not a thing could,
    is down to her, is down to the <course>, is down to this <course>, all down to her, all down to the <course>,
    was down to her, are down to her, is down to him, that is down to what she, nothing ... unless, nothing ..
    until, nobody ... unless, no one ... unless, not ... unless, wish list*, refused to let, refuses to let, refused
    to accept, refuses to accept, refused to be, refuses to be, refused to take, refused to give up, will not let,
    did not let, does not let, not let up, sit still, sits still, sitting still, keep still, down to me, still
    waters, best still, not because, lost my way, lost her way, lost his way, lost my temper, not either or, still
    meets, still text, still ring, still swap, still talk, still see each, still share, still get together, until i
    drop, never been so, never been as, never seen so, never been that, such a thing, tutor behind me, head behind
    me, with .. behind me, not a wobble, without a wobble, not knowing what, which sounds, can not sit still, who
    can not sit still, drop in for, step back and, stepped back and, gave up their own, still a senco]
  reversal: [no issue*, no trouble with, not a problem, never a problem, nothing was to much, nothing is too much,
    nothing too much, could not have done any more, could not have done anymore, could not have done more, could not
    do enough, can not do enough, could not have wished for, could not be more, could not ask for, never fails to,
    never waver*, never let <her> down, cannot fault, could not fault, can not fault, hard to fault, no fault*, no
    complaints, no concern*, nothing below, nothing but praise, could not be better, could not be happier, could not
    be more, could not have been better, could not have been happier, could not have been more, could not have done
    it without, could not have asked for, could not ask for, can not praise, can not speak .. highly, can not
    recommend .. enough, can not recommend .. highly, not afraid, not worried, without hesitation, no hesitation,
    worth every penny, a far cry from, night and day, unrecognisable, second to none, never looked back, turned ..
    around, turned .. round, can not thank, not a single complaint, no problem*, no difficult*, no qualms, no
    quibbles, no worries, no trouble, never too much trouble, nothing was too much, for once, for the first time, at
    last, finally, at long last, never once, no shortage of, could not wish for, in spite of that, not one
    complaint, no more tears, no more sleepless, no more worrying, no more panic*, not daunted, not frightened, not
    scared, not nervous, no fear, without fear, without panic*, not once, can not complain, could not complain, no
    regrets, nothing to fault, little to fault, would not change, would not have missed, could not be prouder, could
    not recommend .. enough, could not recommend .. highly, can not overstate, hard to overstate, nothing but good,
    nothing but positive, none better, never better, never been better, never been stronger, never been happier,
    never been more, bar none, without exception, without fail, without a hitch, no hitch*, no hiccup*, no bother,
    no fuss, no hassle, not a hitch, had one since, had any since, not had one, none since, not since, not one
    since, no one has since, no longer afraid, no longer nervous, no longer worried, no longer scared, no longer
    anxious, no longer dread*, no longer alone, no longer isolated, no longer feel alone, no longer on my own, not
    alone, not on my own, never alone, for the better, stopped dreading, stopped worrying, stopped panicking,
    without being asked, without prompting, without a fight, without a murmur, without fuss, first time, not one
    angry, not a single angry, not one exclusion, not a single exclusion, not one parent, not one family has
    complained, no angry, no exclusions, no meltdowns, no tears, no tribunals, no fights, no rows, do not scare, do
    not frighten, do not worry, does not worry, do not faze, does not scare, do not panic, does not panic, did not
    panic, do not dread, does not dread, not put off, not fazed, not phased, not thrown, not rattled, not worry, not
    hide, not hiding, not been sacrificed, not been compromised, not been lost, not been neglected, not been
    forgotten, not been diluted, not been weakened, not suffered, not been ignored, not been overlooked, not at the
    expense, not been affected, not wobble, not flinch, not flap, not crumble, not cave, not back down, not give up,
    not fold, not been one, not been a single, not had a single, has not had one, not had one since, not feel on my
    own, not feel alone, not feel isolated, never had before, gap .. narrowed, gap .. closed, gap .. closing, gap
    ... narrowed, gap ... closed, gap ... closing, narrowed the gap, closing the gap, closed the gap, closes the
    gap]
  relief: [fewer complaints, fewer worries, fewer arguments, fewer meltdowns, fewer exclusions, fewer incidents,
    fewer tears, fewer problems, fewer referrals, fewer suspensions, fewer behaviour, less stress*, less anxious,
    less anxiety, less nervous, less worried, less worry, less frightened, less daunt*, less reluctan*, less
    hostil*, less confus*, less resist*, less isolated, less lonely, less afraid, less scared, less defensive, less
    likely to be excluded, reduction in exclusions, reduction in incidents, reduction in complaints, exclusions ..
    down, down to zero, down to none, down to nil, complaints .. dried up, complaints .. stopped, complaints ..
    dropped, complaints .. down, complaints .. gone, incidents .. dropped, incidents .. halved, incidents .. down,
    incidents .. fallen, exclusions .. dropped, exclusions .. halved, exclusions .. fallen, exclusions .. fell, not
    as bad, not nearly as bad, nothing like as bad, not so bad, not as hard as, not as daunting, fewer fixed term,
    fewer detentions, fewer phone calls, fewer crises, fewer disputes, fewer tribunals, fewer mistakes, fewer
    barriers, fewer absences, less tension, less friction, less conflict, less fear, less resentment, less tearful,
    less angry, less upset, less aggressive, less disruption, less disruptive, less withdrawn, less intimidat*, less
    overwhelm*, less pressure, exclusions are down, exclusions have halved, halved exclusions, cut exclusions,
    reduced exclusions, attendance is up, attendance up, fewer grumbles, fewer moans, fewer gripes, fewer rows,
    fewer fall outs, fewer queries, fewer grievances, fewer objections, fewer crisis, fewer emergency, fewer late,
    less timid, less shy, less hesitant, less likely to panic, less apologetic, not a single letter, not one letter,
    detentions .. down, absence .. down, detentions .. halved, turnaround .. down, come down from, came down from,
    cost us next to nothing, next to nothing]
  ceasing: [no longer, not .. any more, not .. anymore, has stopped, gone are the days, thing of the past, dried up,
    disappeared, vanished, ceased, put an end to, put paid to, never again, got over, overcame, overcome, behind us,
    behind her, melted away, evaporated, lost .. fear, got rid of, shaken off, gave up, given up, stopped doing,
    stopped going, stopped coming, stopped meeting, stopped asking, stopped using, stopped running, stopped sending,
    stopped having, have stopped, had stopped, it stopped, they stopped, stop doing, stop going, stop coming, we
    stopped, i stopped, she stopped, stopped altogether, no longer exists, no longer exist, no more meetings, came
    to an end, come to an end, gone is, gone are, has shed, have shed, i have shed, she has shed, said goodbye to,
    left behind, put behind, threw off, thrown off, melted, nothing left of, farewell, farewell to, good riddance,
    packed its bags, packed .. bags, gone for good, long gone]
  past: [used to, formerly, before the <course>, before i did, before she did, before this, before that, was once,
    were once, once was, at the start, at first, in the beginning, at the outset, to start with, when she started,
    when i started, when he started, when she came, when i came, would have, would once, back then, time was, until
    now, until recently, until she, until i, until he, on day one, would never have, in the old days, in the bad old
    days, was never, were never, was going to, were going to, was about to, was ready to, was thinking of, were
    thinking of, was all set to, nearly, almost gave up, dreaded, before the training, before doing, before starting
    the, before she trained, prior to the, pre award, in a previous life, had always been, had not a clue, had no
    idea, did not have a clue, did not use to, did not used to, never used to, would never have dared, would have
    been, would have had, would have gone, would have run, would have passed, would have sent, before this i, at one
    stage]
  earlier: [last year, last time, last summer, last spring, last term, last round, last visit, last cohort, the last
    one, the previous, my previous, previous years, previous year, previous visit*, previous cohort*, previous
    occasion*, earlier cohort*, in my first, in her first, in his first, in our first, my first, first week, first
    day, first term, first year, at the beginning, to begin with, initially, originally, early on, when we started,
    when she joined, when i joined, when i took over, when she took over, when i arrived, when she arrived, when i
    was new, when he came, back in, in 199*|200*|201*|202*, some time ago, ages ago, months ago, weeks ago, years
    ago, a while back, a while ago, once upon a time, under the last, under the old, under the previous, had been,
    in september, in the autumn, in october, in november, a year earlier, twelve months earlier, the year before,
    before us, the old head, the last head, the last senco, the previous senco, previous head, two years ago, three
    years ago, a year ago, four years ago, five years ago, at one time, one time, once upon, when she first, when i
    first, when we first, on her first, on my first, in year one, previously, some years ago, a couple of years ago,
    last autumn, last september, this time last year, twelve months ago, eighteen months ago, in the past, a decade
    ago, before i started, before she started, before he started, before we started, before the merger, before the
    academy, predecessor*, the last chap, the last lot, the previous lot, the former senco, the earlier, took up
    this appointment, before this i, two visits ago, beforehand, in former years, in earlier years, than in any, in
    years past, until last year, until last term, until last, till christmas, till easter, while the <course> ran,
    during the <course> we]
  now: [now, nowadays, these days, today, this year, this time, this term, this autumn, this spring, this summer,
    this occasion, this round, this visit, since then, ever since, has since, have since, by the end, by easter, by
    christmas, by july, by june, by the summer, by summer, in the end, the other end, last week, last month, last
    friday, last monday, last tuesday, last wednesday, last thursday, the other day, yesterday, recently, latterly,
    lately, a year on, two years on, by now, currently, at present, at the moment, from september, from sept, from
    now on, since easter, since christmas, since the summer, since september, since she finished, since finishing,
    since the course, second year, third year, by the second year, by year two, by the second, this morning, and
    now, as of this, has now, have now, right now, just now, turns out, turned out, these last, this september,
    since the merger, since the restructure, since the academy, since she left, since he left, after that, since
    then she, since then we]
  more: [more, better, improve*, improving, increas*, greater, higher, grown, growing, grew, rise, risen, rising,
    rose, stronger, enhanc*, deeper, deepen*, sharper, strengthen*, broaden*, further, up by, <be> up, went up, gone
    up, come on, tighter, smoother, quicker, faster, easier, clearer, calmer]
  less: [less, fewer, reduc*, drop in, fell, fallen, dropped, dropping, decreas*, halved, <be> down, gone down, went
    down, come down, came down, down by, lower, dwindl*, waned, dipped, dip in, shrunk, shrink*, diminish*, fraction
    of]
  worse: [worse, worst, worsen*, deteriorat*, slid, slipp*, slump*, declin*, weaker than, weaker, poorer than,
    poorer, not as good as, not as good, not as strong, not so good, not what it was, not what they were,
    not the <course> it was, downhill, lost ground, step back, steps back, fallen off, fallen away, tailed off,
    petered out, fizzled, eroded, unravel*, regress*, lower than, behind where, dropped off, drifted, gone off,
    lapsed, backslid*, reverted, gone cold, lost touch, worse than, sharply down, thinner than, on the slide,
    a shadow of, not a patch on, since been undone, undone, wobbled, taken a knock, took a knock, taken a dent,
    dented, harder than, more strained, soured, cooled, shakier, ebbed, thinner, sloppier, scrappier, patchier,
    flatter, duller, shabbier, rougher, messier, lost my, lost its, lost our, lost their, lost her, lost his,
    lost much, lost a lot, lost interest, lost momentum, lost steam, gone backwards, gone downhill, gone to pot,
    gone to seed, gone quiet, gone flat, gone stale, went backwards, went downhill, went quiet, has dwindled,
    have dwindled, dwindled to, not what it used to be, not as it was, used to be better, was better before,
    better before, better under, better in the old, better in the previous, better last year, better last time,
    more under the last, more under the previous, more under the old, fell away, fell off, fell apart,
    fell back, fallen apart, fallen back, falling off, falling away, slackened, tapered off, waning,
    a cut above this, compares badly, compares poorly, compares unfavourably, suffers by comparison,
    unlike last, unlike the last, unlike previous, unlike the previous, unlike the lot, unlike earlier,
    down from, nothing like as, nowhere near as, not nearly as, not nearly so, not half as, half what it,
    half what we, twice what we paid, double what we, cut back to, watered down, reduced to, demoted,
    taken away from, dropped from, bumped off, kicked off, thrown off, off the team, lost its place,
    slower than, later than, tougher than, heavier than, busier than, shorter than, rusty, gone sour,
    turned sour, setback, set back, step down, steps down, in reverse, unpicked, unravelling, lapsing,
    on the wane, on the decline, in decline, past its best, seen better days, gone by the board, by the wayside,
    tailing off, trailed off, dropping off, dropping away, ground to a halt, run dry, come unstuck,
    came unstuck, come apart, came apart, nosedive*, plummet*, plung*, crumbl*, disintegrat*, deteriorating,
    lower this, poorer this, weaker this, not so sharp, not so clear, not so strong, not as sharp, not as clear,
    not as close, not as often, not as much, not as many, not as helpful, not as useful, not so helpful,
    not so useful, not the same, gone backward, slid backwards, slipping backwards, going backwards,
    step backward, down on last, down on the previous, removed from the team, removed from slt, sliding,
    longer than, further apart, more distant, more remote, more isolated, more cut off, more ragged,
    more anecdotal, more superficial, let .. slip, let slip, slipping, getting ragged, went off the boil,
    gone off the boil, off the boil, never recovered, gone missing, no longer on, no longer sits,
    no longer part of, no longer invited, no longer have, no longer has, no longer get, no longer gets,
    no longer come, no longer comes, shallower, narrower, fainter, vaguer, blander, cruder, looser, colder,
    scruffier, sketchier, emptier, dimmer, not as .. as, not so .. as, never as .. as, not in the health,
    used not to, came off the senior, come off the senior, came off slt, not as .. as they were,
    not as .. as it was, not as .. as she was, not as .. as we were, not as .. as i was, not as .. as before,
    not as .. as last, not so .. as they were, not so .. as it was, not so .. as before, lost the thread,
    lost the plot, lost the will, lost some of, lengthened, lengthening, briefer, sparser, scantier, curter,
    further behind, further down, careless, lax, moved off the, cut in half, smaller, gets tighter,
    getting tighter, got tighter, trimmed, pared back, scaled back, whittled, withdrawn, gone to the, let .. go,
    now once, now it is once, now it is one, now it is a, not since, took .. away, taken .. away, more excluded,
    more exclusions, more complaints, more angry, more incidents, more detentions, more suspensions,
    dropped out, fizzled out, folded, wound up, wound down]
  diminished: [less .. than, fewer than, less so than, less than before, less than it, less than last,
    less than they, fewer this, less this, less often, less frequent*, less well, less good, less clear,
    less confident, less sure, less certain, less able, less willing, less involved, less visible,
    less than we had, less in evidence, fewer and further, less time, less in the]
  no_change: [no different, no difference, no better, no worse, unchanged, as before, as ever, as always, as they
    always, always was, always were, always has been, always have been, have always, has always, had always,
    business as usual, has not changed, have not changed, not changed, nothing has changed, nothing new, little new,
    nothing much, no change, never changed, status quo, remains one, remain* the same, neither better nor worse,
    about the same, any different, not moved, not shifted, not budged, plateau*, standing still, stood still, made
    no difference, makes no difference, not made .. difference, did not make .. difference, no noticeable, no
    discernible, no measurable, no visible, no obvious, no impact, no effect, little impact, little difference,
    little change, little effect, not noticed any, not seen any, can not see any, can not see much, can not say i
    have, can not point to, what .. always were, no more .. than, not .. any better, not any more confident, neither
    here nor there, not altered, not moved on, nor better, as they were, as she was, before as, hardly changed,
    barely changed, knew .. already, from the start, long before, not improved, not increased, not got any, no
    nearer, no further forward, back to square one, much of a muchness, to this day, even now, continues to, not so
    far, carries on, carried on, neither more nor less, made little, not much has, the same as, was the same,
    were the same, just the same, all the same to, much the same, stayed the same, stays the same, feel the same,
    feels the same, looks the same, look the same, exactly the same, pretty much the same, same as before, same as
    ever, same as always, same as it, same as they, same as last, same old, same again, remains as, made no odds,
    makes no odds, make no odds, no odds, not a jot, not one jot, not one bit, not one iota, not an iota, not an
    inch, as we were, as you were, no further on, no further along, where we were, where it was, where they were,
    where i was, where she was, where he was, could always, could already, always could, did it already, did that
    already, already did, already had, already knew, always been, always going to, long been, before she went,
    before she ever, before i ever, before any of this, before she went near, before i went near, old news, old hat,
    nothing i did not know, nothing we did not know, nothing she did not know, not learn anything new, not learn
    anything, learnt nothing new, learnt nothing, taught me nothing, taught her nothing, told me nothing new, not
    tell me anything, not teach me anything, no wiser, none the wiser, no more confident, no better or worse,
    neither up nor down, level pegging, unaltered, untouched, unmoved, not noticed a, would not notice, not notice,
    not so you would notice, no real change, no real difference, no great change, no great difference, little has
    changed, not much different, not much change, not much changed, hardly any different, barely any different, not
    that i can see, not that i have noticed, not noticeably, not appreciably, passed us by, carry on as, carries on
    as, goes on as, went on as, just as before, like before, like always, as much as ever, as usual, ever was, ever
    were, as it ever was, as they ever were, not made a difference, made little odds, not made the slightest, not
    the slightest difference, stubbornly, remained the same, remained as, stayed as, stays as, no movement, not
    moved an inch, not budged an inch, no progress, treading water, going nowhere, going round in circles, at a
    standstill, standstill, in line with previous, comparable with previous, consistent with previous, as in
    previous, as last year, neither improved nor, no sign of change, no sign of any, cannot see it, can not see
    that, can not see a, no obvious difference, no discernible difference, not obvious, no evidence that, no
    evidence of, not translated into, not led to, not resulted in, not fed through, not filtered, not got through
    to, not trickled, not caught on, not taken off, same .. as in, same ... as before, same ... as in, same ... as
    last, as often as ever, as often as she ever, as often as i ever, as often as we ever, as much as she ever, as
    much as i ever, as good as ever, as ever did, ever did, just as good, just as strong, just as close, just as
    effective, just as bad, just as hard, just as busy, just as likely, no ... than before, no ... than i, no ...
    than she, no ... than he, no ... than we, no ... than they, no ... than it, no ... than when, no ... than last,
    no ... than ever, not any ... than, any more than i did, any more than she did, any more than we did, any more
    than they did, any more than it did, any more than before, is what it was, are what they were, what it was, what
    they were, no alteration, not going to change, will not change, never going to change, not about to change,
    unlikely to change, not something that changes, has not shifted, have not shifted, has not moved, have not
    moved, would be the same, the same story, same story, same faces, same people, same problems, same issues, same
    issue, same problem, same old story, where it always was, as it always was, as they always were, always will be,
    always will, was ever thus, same .. it was, same .. they were, same .. was, same .. i inherited, same .. as it,
    same .. as when, same .. as they, same .. as last, same .. as we, same .. as i, same ... ago, as .. as it was,
    as .. as it ever, as .. as it has ever, as .. as it always, as .. as they were, as .. as before, as .. as ever,
    as .. as last, as .. as she was, as .. as i was, as .. as i found, exactly as, in line with those of last, in
    line with last, in line with earlier, consistent with last, consistent with earlier, similar to last, similar to
    previous, similar to earlier, much like last, in the manner described, as described in my, as reported last, as
    reported previously, not ... any more ... than, not ... any .. than, any more about, one jot, a jot, one iota,
    an iota, neither .. nor worse, nothing has shifted, nothing shifted, nothing is shifted, has not budged, not
    changed a, no great shakes, remains in line, remain in line, remains comparable, continues to be, continue to
    be, repeat my request, repeat my, a repeated one, as i noted, as noted last, as i said last, i made the same,
    was always like, was always this, were always like, always have done, always had been, it always has, always has
    done, always did that, was already, were already, had already, already good, already strong, already confident,
    already doing, already in place, already well, already very, already have, already has, already do, already
    does, am already, is already a, are already, already quite, already there, already experienced, already
    familiar, familiar ground, familiar territory, no cause to alter, no reason to change, no cause to change, no
    reason to alter, see no reason, saw no change, see no change, none too different, nothing has moved, nothing has
    altered, nothing moved, on a level with, on a par with last, on a par with previous, much where, about where, no
    change there, nothing changed, nothing is changed, nothing changes, nothing altered, altered nothing, changed
    nothing, changes nothing, adds nothing, added nothing, remains so, remain so, has not altered, have not altered,
    just as it did, just as they did, just as i did, just as she did, nothing about that has, nothing .. changed
    how, nothing .. has altered, no improvement, already so no, so no change, were never a problem, was never a
    problem, as strong as i have found, already belonged, was good already, were good already, good already, fine
    already, strong already, secure already, already secure, already fine, good before, strong before, fine before,
    beforehand and, well enough before, could do already, knew already, knew it already, liked .. anyway, not helped
    me do, no new law, no new contacts, nothing came of, stuff i had done, had done on my, done it on my, not moved
    on mind]
  persisting: [still]
  not_yet: [not yet, yet to, not ... yet, too early, too soon, early days, remains to be seen, jury is out, jury is
    still out, jury still out, jury out, time will tell, as yet, watch this space, ask me again, ask again, ask me
    in, ask us, wait and see, not had chance, not had a chance, not had the chance, not had time to see, hard to
    tell, hard to say, hard to know, difficult to say, difficult to tell, can not say, could not say, can not judge,
    could not judge, no idea whether, not sure whether, not sure yet, difficult to judge, hard to judge, not been
    long enough, not long enough to, too recent, too new, another year, give it a year, give it time, in due course,
    not got round to, not got around to, have not started, has not started, not started, not begun, no sign as yet,
    no sign yet, not as yet, so far no, so far not, nothing so far, none so far, still waiting, awaiting, we shall
    see, come back to me, come back in, ask me after, ask me next, ask me at, ask me when, ask in, check back,
    premature, in its infancy, infancy, embryonic, work in progress, not there yet, have yet, has yet, not had the
    opportunity, not had the occasion, not had any opportunity, not had the time, not got as far, still to, yet to
    come, no results, can not yet, could not yet, only just started, only just begun, barely started, barely begun,
    hardly started, hardly begun, whether it will, whether this will, whether it lasts, whether they will, whether
    that will, whether it has, whether it makes, anyone guess, who knows, only time will, not .. tried it, not
    tried, not used it, not used them, not put into, not put it into, not put them into, not put any, not put it to,
    not implemented, not rolled out, not got going, not off the ground, not up and running, pending, on hold, not
    filtered through, i will let you know, will let you know, let you know, difficult to be sure, hard to be sure,
    hard to see yet, not clear if, unclear if, no way of knowing, difficult to know, impossible to say, impossible
    to tell, impossible to judge, cannot be sure, not in a position to, too soon for, a bit soon, bit early, rather
    early, still early, can not tell yet, can not tell you yet, can not tell whether, not ... so far, we will see,
    will see whether, will see if, will see how]
  intention: [hope to, hopes to, hoping to, hopefully, plan to, plans to, planning to, planned for, intend*, going
    to, i will, we will, would like to, would love to, aim to, aims to, aiming to, next step*, next year, next term,
    looking forward to, look forward to, on my list, to do list, keen to, about to, due to start, in the pipeline,
    get round to, getting round to, mean to, meaning to, means to, fully intend, expect to, one day, i shall, we
    shall, in future, from september, after easter, after christmas, ambition is, wish list, would be good to, will
    start, will train, will lead, will use, will set up, will share, will try, will be using, will be doing, will be
    trying, will be starting, will be looking, will be rolling, will be introducing, will be setting, will be
    running, will be leading, will be training, want to use, want to try, want to do, want to start, want to get,
    want to set, want to lead, want to develop, want to introduce, want to build, want to make, want to bring, want
    to work, want to share, want to apply, want to become, wants to use, wants to try, wants to start, wants to set,
    wants to lead, wants to develop, wants to introduce, wants to roll, wants to train, my intention, our intention,
    her intention, intention is, on the cards, on the list, in my sights, thinking of, thinking about applying,
    considering, have plans, has plans, got plans, next job, next on, from next, starting in, come september, come
    january, come easter, in the new year, this coming, shall be, raring to, itching to, aspire*, when i get, once i
    have time, once things, as soon as i, as soon as we, on the to do, in due course, to follow, is next, are next,
    will roll, will look, will set, will put, will get, will do, will make, will introduce, will trial, will pilot,
    will adapt, will apply, will take, will feed, will run, will build, will develop, will bring, will ask, will go,
    we are about, i am about, determined to, promised to, promises to, hope that, i hope, we hope, she hopes, plan
    is to, the plan is to, is planned, are planned, had meant to, i meant to, will be delivering, will be going,
    will be attending, will be offering, will be coaching, will be writing, will be applying, will be meeting, will
    be inviting, will have to be next, may look, might look, may apply, might apply, is planned for, are planned
    for]
  credited_elsewhere: [down to us, down to our, down to a, down to the new, down to having, down to my own, not the
    <course>, not to the <course>, not because of the <course>, not because of her <course>, not .. credit ..
    <course>, not credit, nothing to do with the <course>, nothing to do with her <course>, nothing to do with it,
    not down to the, not down to her, rather than the <course>, rather than to the <course>, not due to, owe* more
    to, more to do with, regardless of the <course>, happened anyway, would have happened, with or without the
    <course>, with or without it, put that down to, puts that down to, put it down to, thanks to the new, thanks to
    a new, thanks to our new, coincid*, can not be attributed, hard to attribute, can not attribute, not attribute,
    would not attribute, attribute that to, attribute this to, hard to separate, but so would, <course> doing, can
    not claim .. credit, can not take .. credit, can not give .. credit, can not honestly say .. because, not sure
    the <course> had, not sure it was the <course>, had little to do with, not .. anything to do with, owing to a
    new, because of a new, came before the <course>, predat*, before the <course> began, was in place before, comes
    from the new, not from the <course>, not thanks to, learnt on the job, came from experience, course or no
    course, award or no award, course or not, award or not, not through the <course>, not via the <course>, no
    thanks to, thanks to a different, thanks to another, thanks to our head, thanks to the trust, thanks to county,
    thanks to the local authority, down to the trust, down to the head, down to county, down to the local, down to
    covid, down to the pandemic, down to experience, down to my last, down to my previous, down to years, because
    the trust, because the head, because county, because of the pandemic, because of the trust, because of the new,
    because of the reforms, learnt it from my, learnt that from my, learnt from my, picked up from my, picked up on
    the job, picked it up on the job, my previous job, my previous school, my previous role, my old job, my last
    job, my last school, former life, previous life, past life, previous career, former career, from my masters,
    from my own reading, from a different course, from another course, self taught, taught myself, credit goes to,
    credit belongs, credit is due to, more likely the, more likely that, not her doing, not his doing, not our
    doing, not my doing, not the award, not her training, have done it anyway, would have anyway, happening anyway,
    was coming anyway, going to happen anyway, regardless of, irrespective of the, independent of the, brought in by
    the new, brought in by the trust, the trust brought, the trust insisted, the new head brought, new head
    insisted, had that already from, years in the job, years of doing, twenty years of, ten years of, fifteen years
    of, years of experience, comes with experience, came with experience, comes from experience, long before the
    <course>, before the <course> came, before i enrolled, before she enrolled, before i signed up, before she
    signed up, before i began the, nothing to do with nasenco, owes nothing to, owes little to, owe nothing to, owe
    little to, not as a result, not a result of, not a product of, cannot be put down to, can not be put down to,
    can not be credited, could not be credited, rather than anything, rather than any, rather than to any, i put
    that down, we put that down, not sure the award, not sure how much of that, how much of that is, how much of
    this is, as much to do with, just as much the, in my previous school, in my previous job, in my previous role,
    in my previous post, in my previous life, from her last post, from my last post, from her last job, from my last
    school, from her last school, from her previous, from my previous, from his previous, off pat from, after years
    in, after nine years, after ten years, after twenty years, give .. the credit, give that the credit, gets the
    credit, get the credit, deserves the credit, deserve the credit, halved the class, smaller classes, is down to,
    are down to, was down to, all down to, entirely because, mainly because, mostly because, largely because, only
    because, driven by our new, entirely due to, mainly due to, largely due to, thanks entirely to, thanks mainly
    to]
  negation: [not, no, never, none, nobody, no one, nothing, neither, nor, without, hardly, barely, scarcely, rarely,
    seldom, nowhere, unable, fail* to, failed to, few, little, zero, isn, not a, very little, very few, cannot, not
    one]
  negation_after: [lacking, missing, absent, non existent, nonexistent, overlooked, neglected, unavailable,
    forgotten, left out, not being, not there, not available, not given, not offered, not provided, not covered, not
    forthcoming, not coming, not working, not happening, never came, never happened, never materialised, too little,
    nowhere to be, is nil, was nil, is zero, fell short, falls short, went missing, goes missing, thin on the
    ground, few and far between, hard to come by, conspicuous by]
  deficit: [lack of, lack, lacks, lacked, not enough, nowhere near enough, nothing like enough, hardly enough, too
    little, too few, not sufficient*, insufficient*, inadequate*, short of, shortage of, absence of, unable to, not
    able to, struggl*, failing, fails, failure to, failure of, hard to, difficult to, difficulty in, impossible*,
    starved of, far from, never got, never had, no chance of, no room for, no time for, no time to, not a lot of,
    denied, prevent*, stops <her>, stopped <her> from, loss of, deprived of, did nothing for, does nothing for, do
    nothing for, no sign of, no evidence of, no use of, limited, scarce, scant, little in the way of, devoid of,
    reluctant to, afraid to, forgot to, anything but, too busy to, too tired to, never given, never offered, never
    asked, never invited, never shown, never told, never allowed, never consulted, not given, not offered, not
    invited, not allowed, not consulted, nobody asked, nobody asks, nobody offered, refused me, refused us, refused
    her, refused to release, refused to pay, refused to fund, refused to listen, refused to come, refuse to, refuses
    to come, refusal*, none of us could, nobody could, no one could, none of them could, disbanding, disbanded, at
    risk, beyond a school, pulling in opposite, will demand attention, kept .. out, can not be had, nobody rings,
    nobody rang back, nobody answers, will not commit, is beyond, depends on site, depend on site, might as well]
  wanted: [needs to, need to, needed to, needed more, need more, needs more, need better, needs better, in need of,
    we need, there needs, there needs to be, there need to be, needs to be, need to be, should be, should have,
    should have been, ought to be, ought to have, she needs, he needs, we needed, i needed, should, ought to, could
    do with, could have done with, would have liked, would have preferred, would have appreciated, would have
    welcomed, would have valued, would have loved, would like more, would like better, would like some, would love
    more, would love some, would welcome, would appreciate, would prefer, would value, would benefit from, would
    have benefited from, could use, could be more, could have been more, could of been more, could be a little more,
    could be a bit more, could have been a bit more, could have had, could have given, could have reacted, could
    improve, could have improved, should of, crying out for, if only, wish, wished, wishing, please, more of this,
    more on, less of, bit more, little more, rather more, much more on, i wanted, we wanted, hoped for, had hoped
    for, hoped to see, expected more, expected better, expecting more, asked for more, ask for more, asking for
    more, call for, calls for, a plea for, more|better|further .. needed, more|better|further .. required, want
    more, wants more, wanted more, want better, thought <she> would, only wish, missed having, be good to have, be
    nice to have, be great to have, i need more, i need to, we need more, we need a, you need to, you need more,
    they need to, i need a, i need some, we need some, i want more, we want more, i needed to, i need, you need,
    they need]
  wanted_after: [is needed, are needed, was needed, were needed, is required, needs improving, need improving, needs
    improvement, need improvement, needs work, need work, needs more, needs attention, needs looking at, needs
    sorting, needs to improve, need to improve, would help, would help if, would be helpful, would be useful, would
    be good, would be great, would be nice, would be better, would be welcome, would be ideal, would be appreciated,
    would have been good, would have been helpful, would have been useful, would have been nice, would have been
    great, would have been better, would have been welcome, would have been appreciated, would have helped, would
    not go amiss, could be better, could be clearer, could be stronger, could be tighter, could be improved, could
    be quicker, could be faster, could be easier, could have been better, could have been clearer, could have been
    stronger, could have been improved, could have been quicker, could of been better, could have been easier, could
    be worked on, should be better, should be more, should be part of, should be included, should be given, should
    be compulsory, should have been, leaves a lot to be desired, left a lot to be desired, leaves something to be
    desired]
  problem: [issue with, issues with, trouble with, too much, too many, let down, lets .. down, gap in, gaps in,
    barrier*, obstacle*, hamper*, hinder*, undermin*, at odds, patchy, uneven, inconsisten*, unclear, confus*,
    vague, not always, only in her own, even fewer, variab*, disparit*, discrepanc*, at the mercy of, at the expense
    of, gets in the way, get in the way, got in the way, stands in the way, at a cost, problem with, problems with,
    a problem for, is a problem, are a problem, was a problem, remains a problem, problem is, problem was, problems
    remain, problems are, the problem, main problem, big problem, real problem, complaint about, complaints about,
    complain about, complained about, complained that, concern about, concern over, concerns about, concerns over,
    some concern, gap between what]
  recommendation: [i recommend that, i recommend the, i would recommend that, recommend that, recommend the team, it
    is recommended, i suggest, i would suggest, would encourage the team, encourage the team, i would urge, urge the
    team, invite the team, i would ask, i ask the team, might consider, may wish to, might wish to, may want to,
    should consider, could usefully, would usefully, consider whether, recommendation*, an action point, action
    point, i would like to see, would like to see, i look forward to seeing, revisit*, needs attention, attention
    to, the team should, room for improvement, scope for, scope to, some way to go, worth revisiting, essential
    action, advisable, would .. like to see, would .. welcome, would .. urge, would .. encourage, would .. ask that,
    might .. consider, could .. consider, may .. consider, could .. be strengthened, could .. be reviewed, could ..
    be extended, could .. be tightened, might .. be strengthened, might .. be reviewed, might .. be given, worth
    considering, worth thinking, would be worth, merits attention, merits review, merits further, warrants, deserves
    attention, deserves more, deserves further, for consideration, for the team to consider, area for development,
    areas for development, area to develop, areas to develop, for further development, remains an area, points for
    development, more might be, more could be, more use could, further thought, further work, further attention,
    further consideration, more attention, more care, closer attention, greater care, keep .. under review, under
    review, attention should, consideration should, care should, care is needed, i hope the team, i hope that the
    team, encourage them to, would do well to]
  criticism: [poor*, weak, weakness*, bad, badly, terrible, terribly, dreadful*, shambl*, shambolic, chaos, chaotic,
    mess, messy, nightmare, useless, pointless, waste, dull, dry, boring, bored, tedious, tiresome, repetitive,
    repetition, irrelevant, disappoint*, frustrat*, annoy*, irritat*, slowly, freezing, dire, hopeless, ridiculous,
    unacceptabl*, unfair*, rushed, crammed, overload*, overwhelming, exhaust*, burden*, onerous, excessive, painful,
    a pain, farce, farcical, a joke, lip service, tick box, box ticking, afterthought, ignored, overlooked,
    sidelined, resent*, resist*, grumbl*, unhappy, unsatisfactor*, clunky, baffl*, impenetrable, death by, gripe*,
    sadly, unfortunately, regrettabl*, alas, bugbear, headache*, uphill, brick wall, tokenis*, say otherwise, says
    otherwise, says different, hard going, woolly, muddled, rubbish, nonsense, ludicrous, laughable, lonely, wasted,
    unhelpful, at best, token, superficial, descriptive, lenient, harsh, patronis*, sketchy, flimsy, hit and miss,
    lottery, luck of the draw, nobody cares, falls on deaf ears, deaf ears, buried, drown*, sinking, backlog,
    broken, fraught, fell through, miserable, cramped, stuffy, hours on, feast or famine, up in the air, clash*,
    unpaid, unworkable, unrealistic, bonkers, barmy, daft, madness, lunacy, insane, ropey, ropy, shoddy, shabby,
    dingy, grim, grotty, dismal, woeful*, lamentabl*, deplorabl*, atrocious*, appalling*, abysmal*, diabolical,
    pathetic, garbage, tripe, twaddle, waffle, waffly, padding, jargon, gobbledygook, double dutch, clear as mud,
    dribs and drabs, all over the place, all over the shop, piecemeal, cobbled, slapdash, half baked, half hearted*,
    ill thought, ill prepared, slog, slogged, slogging, treadmill, hamster wheel, killer, hell, hellish, purgatory,
    torture, agony, misery, bane, ordeal, hoops, red tape, bureaucra*, rigmarole, palaver, faff, faffing, hassle,
    fiddly, shortcoming*, drawback*, downside*, flaw*, minus, minuses, misjudged, mismatch*, mixed messages,
    contradict*, conflicting, ambiguous, ambiguity, opaque, cryptic, murky, unanswered, no reply, no answer, no
    response, never replied, never answered, never heard back, radio silence, silence, black hole, invisible,
    elusive, unreachable, nowhere to be seen, nowhere to be found, blood from a stone, pulling teeth, herding cats,
    treacle, wading through, swamped, snowed under, bogged down, creaking, breaking point, end of my tether,
    overstretched, spread too thin, spread thin, plate spinning, fire fighting, firefighting, nowt, naff all, sod
    all, bugger all, zilch, peanuts, pittance, crumbs, lukewarm, tepid, grudging*, begrudg*, unwilling*,
    intransigen*, obstruct*, stonewall*, fobbed off, fobs, brushed off, brushed aside, cold shoulder, pushed aside,
    bottom of the list, bottom of the pile, back burner, second class, cinderella, poor relation, window dressing,
    paper exercise, gather* dust, gathering dust, yawn, asleep, snooz*, droned, lectured at, talked at, talk* down
    to, condescend*, stale, dated, out of date, outdated, old fashioned, antiquated, glitch*, crashed, crashes,
    draughty, boiling, sweltering, arctic, noisy, a shed, portakabin, miles away, hard to find, too apt to, too
    quick to, too slow, too long, too short, too late, too early, too big, too small, too hard, too easy, too fast,
    too rushed, too dense, too academic, too theoretical, too general, too vague, too far, too heavy, too busy, too
    often, too expensive, too thin, too generic, too basic, too crowded, too narrow, too broad, too complicated, too
    prescriptive, too wordy, too close together, too ready to, too keen to, too willing to, far too, way too, much
    too, rather too, a bit too, so slow, very slow, painfully slow, slow to, too slow to, came late, was late, were
    late, arrived late, weeks late, late again, always late, often late, late notice, last minute, at short notice,
    short notice, very late, so late, late start, heavy going, heavy load, heavy handed, uninspir*, unimpress*,
    underwhelm*, so so, mediocre, middling, second rate, third rate, below par, not up to scratch, not up to
    standard, not good enough, sub standard, substandard, leaves me cold, left me cold, no use, of no use, no good,
    not fit for, not much use, not much help, little use, little help, of little, waste of, wasted on, bottleneck*,
    logjam, deadlock, stalemate, cop out, whitewash, shame, shameful, disgrace*, scandal*, outrageous, disgust*,
    upsetting, distress*, demoralis*, dishearten*, dispirit*, deflat*, dejected, fed up, sick of, cheesed off,
    hacked off, worn out, burnt out, burn out, burnout, shattered, knackered, frazzled, at a loss, all at sea, out
    of her depth, doubt whether, doubt if, doubted whether, doubted if, doubts about, doubts whether, questionable,
    dubious, nervously, mixed bag, curate egg, postcode lottery, pot luck, unfit, unsuitable, unsuited,
    inappropriate, badly run, badly organised, badly timed, badly planned, disorganis*, unorganis*, unprepared, ill
    equipped, ill informed, misinform*, mislead*, misled, wrong way, wrong end, wrong time, wrong room, wrong place,
    got it wrong, gets it wrong, double booked, cancelled, cancellation*, postponed, rescheduled, moved at, changed
    at, no notice, without notice, without warning, no warning, fell short, falls short, falling short, could not
    hear, could not see, could not find, could not park, nobody knew, nobody told, nobody seemed, nobody knows, no
    idea what, no idea where, no idea who, no idea how, no one knew, no one told, not told, never told, was not
    told, hit or miss, neither use nor, chore, drudge*, drudgery, toil, uphill struggle, at loggerheads, clashes,
    clashed, clash with, collided, on top of each other, back to back, three hours on, on a friday night, evenings
    and weekends, isolat*, on my own with, left to it, left to get on, left high and dry, thrown in, in the dark,
    kept in the dark, out of the loop, out in the cold, flipping, blasted, bloody, flaming, wretched, dreaded, damn,
    damned, ruddy, blinking, blooming, makes no sense, make no sense, made no sense, no sense, a shock, culture
    shock, rude awakening, nasty surprise, out of reach, out of her reach, out of my reach, beyond her, beyond me,
    beyond reach, days later, weeks later, months later, shaved, sliced off, sat in a locked, locked out, stretched
    thin, too stretched, on my knees, on her knees, on its knees, at the expense, at a cost, ate into, eats into,
    eaten into, swallow* up, gobbl*, took over my life, no life, no sleep, lack lustre, lacklustre, sore point, bone
    of contention, thorn in, elephant in, a mystery, leaves me, grates, grated, rankl*, sham, mickey mouse, pity, a
    pity, more than i could, more than she could, more than he could, more than we could, not a clue, have not a
    clue, a trial, bedevil*, without telling, not speaking, were not speaking, stumped, all too often, poles apart,
    not a thing, over my head, above my head, over her head, lets .. down, let it down, let them down, let down by,
    shut out, turned away, turned down, knocked back, charge by, charges by, not joined up, no use to, hard pushed,
    at my own expense, at her own expense, own expense, scuppered, scuppers, put paid, no prospect, no hope, in
    vain, fruitless, futile, for nothing, to no avail, want of, in the hut, knocked out of, shocking, shockingly,
    muddled up, in a muddle, queried, gone by the board, wrong dates, wrong date, the wrong room, wrong address,
    wrong handbook, cumbersome, unwieldy, clumsy, long winded, convoluted, laborious, arduous, was slow, is slow,
    are slow, were slow, nobody emailed, nobody rang, nobody replied, nobody answered, nobody answers, nobody
    replies, no one replied, no one answered, through the grapevine, at the eleventh hour, the eleventh hour, took
    an age, takes an age, took ages, takes ages, waited .. weeks, waited .. months, wait of, weeks of waiting,
    months of waiting, a dump, endless, hated, hate, horrible, expensive, pricey, three times over, twice over,
    overlapped, overlap, contradicted, contradicts, out of office, closed its doors, closed .. doors, disappear,
    strained, might as well have been, only comes if, said the opposite, another said, kept .. me out, lost as to, i
    guessed, fell in the weeks, in four different places, in five different places, the same evidence in, the same
    audit, sat there, sit there, stall, stalls, stalled, is awful, was awful, were awful, are awful, awfully]
  praise: [excellent*, brilliant*, wonderful*, fantastic, superb*, outstanding, great, good, lovely, first rate,
    impress*, exemplary, strong, strength*, valuable, invaluable, helpful*, useful*, joy, delight*, pleas*, love,
    loved, enjoy*, thriv*, lifeline, godsend, highlight, best, transform*, success*, effective*, clear, clearly,
    proud, thank*, grateful, blessing, storm, a treat, asset, credit to, commend*, admirabl*, gem, spot on, marvel*,
    miracle, thing of beauty, thorough*, robust, fairly marked, first class, top notch, spot on, generous with,
    warm*, patient*, inspir*, like clockwork, clockwork, tip top, ahead of, better than, excel*, ten out of ten,
    game changer, revelation, eye opener, made all the difference, worth its weight, gold dust, trusted, trust,
    amazing*, awesome, terrific, tremendous*, splendid*, sterling, stellar, magnificent*, phenomenal*, exceptional*,
    extraordinary, extraordinarily, remarkabl*, top class, world class, gold standard, gold star, hats off, bravo,
    thumbs up, hit the spot, hit the mark, hits the mark, hits the spot, hit the nail, worth it, worth every, well
    worth, worthwhile, a must, rewarding, illuminat*, enlighten*, insightful, thought provoking, stimulating,
    engaging, fascinat*, absorbing, riveting, refreshing*, reliable, reliably, prompt, promptly, punctual,
    responsive, approachable, supportive, kind, kindness, saint, angel, hero, diamond, treasure, superstar, ace,
    cracking, belter, class act, bang on, on the money, second nature, doddle, plain sailing, seamless*, slick, well
    oiled, well run, well organised, well planned, well paced, well judged, well chosen, well prepared, well led,
    well taught, well supported, rigorous, meticulous*, scrupulous*, consistently, high standard, high quality,
    vibrant, lively, relish*, buzz*, hooked, flourish*, bloom*, blossom*, soar*, leaps and bounds, thrilled,
    chuffed, over the moon, glad, happy, happily, happier, pleasure, smile*, smiling, beam*, could not be prouder,
    never stronger, a real strength, noteworthy, exemplar*, model of, a model, ideal, perfect*, faultless*,
    flawless*, immaculate*, unfailing*, indispensable, vital, crucial, fair to, very well, really well, so well,
    worked well, works well, went well, goes well, well received, well attended, well thought, well matched, as well
    as any, extremely well, star of, like a dream, like a pro, like a natural, thrilling, a winner, a joy to, fab,
    brill, lioness]
  hedge: [perhaps, probably, possibly, maybe, a little, a bit, slightly, somewhat, seem, seems, seemed, appear*,
    some, quite, fairly, i think, i suppose, i suspect, sort of, kind of, may, might, to some extent, to a degree,
    in part, partly, arguably, rather, up to a point, if anything, on the whole, more or less, i guess, i believe,
    tends to, mostly, almost, as far as i can tell, in a way, most days, so to speak, a touch, marginally, on
    balance, broadly, largely]
  terminator: [but, however, although, though, whereas, while, whilst, except, apart from, other than, that said,
    having said that, on the other hand, nevertheless, nonetheless, even so, yet <she>, yet it, yet there, and yet,
    despite, in spite of, even if, mind you, then again, so she, so he, so we, so they, so i, so it, so there]

themes:
  - id: confidence
    label: Confidence and self-belief
    group: Self
    guskey: [2, 4]
    aims: []
    valence: benefit
    definition: The SENCO's own belief in being able to do the job.
    include: Any statement, by the SENCO or about the SENCO, of being more, less or not confident, sure,
      assured, nervous, anxious, empowered, comfortable in a task or the role.
    exclude: "Whose confidence? Pupils' confidence: pupils; parents' confidence in the school: parents; an
      examiner or head being 'confident that' or 'confident in' something: the theme of that something; 'in
      confidence', 'confidential'."
    indicators: [
      # The word and its kin
      much? more? confident about? <her>? role?, increased? understanding? and? confiden*, confiden*,
      self assur*, self belief, self confidence, self esteem, assurance, assured, reassur*, empower*,
      sure of, surer, sure footed, comfortable in, comfortable with, comfortable about, comfortable doing,
      more comfortable, at ease, more relaxed about, secure in, more secure, belie* in .. ability,
      belie* in .. abilities, belie* in <self>, faith in <self>, faith in <her> own, gravitas, composure,
      poise, assertive*, certain of <self>, nerve to, courage to, courage of <her>, courage, conviction]
    gain: [
      # Feet, voice, wings
      find|finds|found|finding <her> feet|voice|wings|stride, found a voice,
      came|come|coming out of <her> shell, came|come|comes|coming into <her> own, blossomed, blossoming,
      grown|grew|grows in stature, grown|grew|growing into <her> .. role, grown|grew|growing into the role,
      into the role, walk* taller, stand* taller, stood taller, stand* .. straighter, head held high,
      holds <her> head, spring in <her> step, wings, in <her> element, like a duck to water,
      different woman, different person, new woman, new person, changed woman, changed person,
      air of authority, real presence, more presence, has presence, comes across as,
      # Holding one's ground
      hold|holds|held|holding <her> own, stand|stands|stood|standing <her> ground,
      hold|holds|held <her> nerve, say boo, not .. flinch, without flinching, does not flinch, unflinching,
      without blinking, not bat an eyelid, without batting, in <her> stride, unflappable, unfazed, unafraid,
      unruffled, nothing .. fazes, nothing .. phases, not .. fazed, not .. phased, not .. faze,
      not .. phase, not .. afraid, not .. scared, not .. frightened, not .. daunted, not .. intimidated,
      not .. nervous, not .. anxious, not .. rattled, not .. thrown by, never .. rattled,
      not .. pushed about, not .. pushed around, not .. fobbed off, not be pushed, look .. in the eye,
      looks .. in the eye, looked .. in the eye, backbone, bold, bolder, boldly, brave, braver, bravely,
      fearless*, dare*, dared,
      # Speaking
      speak|speaks|speaking up, spoke up, spoken up, speak|speaks <her> mind, says what she thinks,
      say what i think, happy to challenge, say i do not know, admit .. not know, can say no,
      able to say no, say no without, learnt to say no,
      # Own judgement, and no need to ask
      trust* <her> own, trust* <her> judgement, trust* <her> instinct*, back|backs|backed <her> own,
      back|backs|backed <self>, own judgement, own decisions, <her> own mind, without asking,
      without checking, without ringing, without phoning, without running, without needing,
      without having to ask, without panicking, without looking it up, without referring to me,
      without coming to me, without me, without <her> notes, tells me afterwards, tell me afterwards,
      told me afterwards, under <her> own steam, on <her> own two feet, no longer need*|needing .. me,
      no longer need* to ask, no longer ask* me, no longer check* with, no longer check* everything,
      no longer come* to me, no longer look* to me, no longer run* .. past, no longer defer*,
      no longer pass* .. to me, no longer apolog*, no longer hide*, no longer shrink*,
      no longer need* .. permission, no longer need* .. reassur*, no longer feel*|feeling .. fraud,
      no longer feel*|feeling .. imposter, no longer feel*|feeling .. amateur,
      no longer feel*|feeling .. out of <her> depth, no longer .. making it up, used to come to me .. now,
      would have come to me, would have passed them to me, would have passed .. to me,
      would have .. rung me, would have hidden, would have run a mile, would have panicked,
      would not have dared, would never have dared, need* .. less reassur*, less need* .. reassur*,
      little reassur*,
      # What used to be
      used to terrify, used to scare, used to frighten, used to panic, used to shake, used to avoid,
      used to worry, used to lie awake, used to feel sick, used to hide, used to feel like a fraud,
      used to feel .. fraud, used to be terrified, used to be scared, used to be frightened,
      used to be nervous, used to whisper, used to defer, used to apologise, used to check everything,
      used to ring me, used to ask me, used to run .. past me, once terrified, once dreaded,
      stopped apologis*, stop apologis*, stopped worrying, stopped doubting, stopped panicking,
      stopped second, stopped hiding, stopped feeling, stopped asking permission, stopped asking me,
      # Able, equipped, ready
      know* what <she> <be> doing, knew what <she> <be> doing, know* what <she> <be> talking about,
      know what to say, knows what to say, feel like a proper|real|genuine,
      feels like a proper|real|genuine, feel .. entitled to, feel|feels|felt|feeling .. able to,
      feel|feels|felt|feeling .. ready, feel|feels|felt|feeling .. equipped,
      feel|feels|felt|feeling .. prepared, feel|feels|felt|feeling .. capable,
      feel|feels|felt|feeling .. competent, feel|feels|felt|feeling .. qualified to,
      feel|feels|felt|feeling stronger, feel|feels|felt .. in control, feel|feels|felt .. on top of,
      better equipped, better prepared, more capable, more competent, more self possessed, knows she can,
      know i can, knows he can, know <she> <be> right, proved to myself, someone like me, equal to the task,
      up to the job, on firm* ground, surer ground, ready to take on, ready for anything,
      can cope with anything, handle anything, sleep at night, fit to do the job, grip on the job,
      grip on the role,
      # The impostor leaves
      imposter .. gone, impostor .. gone, imposter .. disappeared, imposter .. vanished, imposter .. left,
      fraud .. gone, doubts .. gone, nerves .. gone, shaken off .. doubt*,
      # Pictures of a surer person
      steel in, lioness, different animal, cool as a cucumber, turning a hair, without so much as,
      grown about a foot, grown a foot, grown about .. foot, shed the imposter, imposter .. farewell,
      imposter .. goodbye, gone is the, fear away, fear .. gone, fewer wobbles, fewer nerves,
      self possession, holds her head up, hold my head up, slept like a baby, slept like a log,
      sure of my ground, sure of her ground, sure of <her> ground, not quake, not .. shake, not .. shaking,
      not .. wobble, not .. tremble, own the room, owns the room, commands the room, no longer feel like,
      no longer feels like, in front of forty, stand* up in front, get* up in front, stood up in front,
      talk* to .. hall full, hand up in meetings, know* i can do, now believe, better at saying no,
      worry less, worries less, worried less, frets less, less jumpy, less of a mouse,
      someone who would hide, would hide behind, pick* up the phone to, used to dread .. meeting*,
      used to dread .. parents, used to dread .. call*, used to dread .. phone, used to dread speaking]
    decline: [lost <her> confidence, lost confidence, lost <her> nerve, lost faith in <self>,
      confidence .. knocked, knocked .. confidence, confidence .. dented, dented .. confidence,
      confidence .. shattered, confidence .. shaken, shook .. confidence, shaken .. confidence,
      confidence .. dipped, confidence .. fallen, confidence .. fell, confidence .. gone down,
      confidence .. draining, confidence has taken, confidence took, knocked the stuffing,
      crisis of confidence, less sure, less certain, less confident, less assured, less self assured,
      more nervous, more anxious, more daunted, more unsure, more hesitant, more overwhelmed,
      realis* how little, realis* how much .. not, know how little, know how much .. not,
      less .. think .. know, doubt* <self> more, bounce .. knocked, knocked out of me, knocked out of her,
      less able, less sure of, not so certain, not so sure, not as sure, more of a fraud,
      thought i was doing alright until, cocksure, steadier .. in the, more i found out the more,
      more i learn the less, all at sea, shakier, shrunk]
    no_change: [no more confident, not any more confident, not .. any surer, no surer, no more sure,
      not .. any more sure, still .. unsure, still .. fraud, still .. imposter, still nervous, still anxious,
      still .. nervous, still .. lacks .. confidence, still .. reassur*, still doubt*, still second guess*,
      still check* everything, still run* everything, still run* .. past me, still come* to me, still ask* me,
      still look* to me, still pass*, still defer*, not yet .. confident, as diffident as, still get the,
      always happy in my own skin, assured then, just as nervous, as nervous as, confident already,
      was already confident, same as day one]
    barrier: [~shy, ~rabbit, unsure of, unsure about, unsure how, unsure, not sure of, not sure how to,
      insecure, nervous*, anxi*, daunt*, overwhelmed, out of <her> depth, imposter*, impostor*, fraud, afraid,
      scared, frightened, frightens, terrif*, petrif*, dread, dreads, dreaded, dreading, intimidat*, panic*,
      self doubt, doubt|doubts|doubted|doubting <self>, second guess*, wobble*, wobbly, all at sea, rabbit in,
      headlights, winging it, making it up, make it up as, blagging, lack* .. confiden*, low confidence,
      confidence is low, not confident, never confident, not .. the nerve, lack* .. nerve, pretending to,
      i am pretending, be found out, timid*, hesitant, hesitancy, diffiden*, tentative*, tongue tied,
      tongue .. tied, apologetic, apologis* for, boo to a goose, butterflies, heart sinks, heart sank,
      stomach, shrinks, goes quiet, clams up, go to pieces, goes to pieces, went to pieces, freeze, freezes,
      froze, crumbles, hides behind, too shy, shy, need* .. reassurance, hand holding, holding <her> hand,
      propping up, prop .. up, sick with nerves, quak*, not up to the job, feel* inadequate,
      feel* like a beginner, feel* .. amateur, flounder*, collywobbles, not .. the bottle, diffident,
      heart in <her> mouth, out of her league, rabbit]
    hints: [took a deep breath, by <self>, on my own, unaided, independently, unprompted, calmly, calm, cool,
      off <her> own bat, takes the call*, difficult calls, knock on my door, for permission, props her up]
    masks: [
      # An examiner or head who is confident of something else
      confident that, confident in recommending, confident to recommend, with confidence, in confidence,
      confidential*, confident in the standards, confident in the marking, confidence in the marking,
      confidence in the standards, confidence in the process, full confidence in the,
      have confidence in the, every confidence in the, confidence .. examination board, quality assurance,
      assurance process*, assured that, rest assured, be assured, reassured to, reassured by the,
      reassured that, am reassured, was reassured,
      # Other people's
      confidence in the school, confidence in us, confidence of <pupil>, confidence of <parent>,
      confidence of <staff>, confidence among <staff>, <pupil> confidence, <pupil> .. confiden*,
      <parent> .. confiden*, confiden* .. <pupil>, <staff> .. more confiden*, <staff> feel .. confiden*,
      <staff> are .. confiden*, <staff> confidence, <learner> .. confident in the, reassur* <parent>,
      reassur* <pupil>, reassur* to <parent>, <parent> .. reassur*, <pupil> .. reassur*, anxi* <pupil>,
      anxi* <parent>, nervous <parent>, scared <pupil>, <pupil> .. anxi*, <parent> .. anxi*,
      <pupil> .. nervous, <parent> .. nervous, <pupil> .. self esteem, self esteem of <pupil>,
      <pupil> .. scared, <pupil> .. afraid, <parent> .. afraid, <parent> .. dread*, <pupil> .. dread*,
      <staff> .. afraid, <staff> .. scared, <staff> feel .. able, <parent> feel .. able,
      <parent> feel .. empower*, empower* <staff>, empower* <pupil>, empower* <parent>, overwhelmed <staff>,
      <pupil> .. brave*, <pupil> .. overwhelmed, <pupil> .. blossom*, <pupil> .. panic*, <pupil> .. timid,
      <pupil> .. shy, shy <pupil>, shy away, <staff> feel .. equipped, <staff> feel .. prepared,
      # A need, or a figure of speech
      anxiety of <pupil>, anxiety based, anxiety related, attachment anxiety, separation anxiety,
      school anxiety, anxiety and, i dread to think, i am afraid, am afraid to say, afraid not, afraid so,
      not sure if, not sure whether, stomach ache*, not .. phase leader*, key phase, not .. bold type,
      anxious ones, how anxiety, anxiety presents, no anxieties, anxieties about, fewer anxieties,
      panicky email, panick* email, wobble cushion*, wobble board*, full assurance as, give .. assurance,
      assurance as to, confidence in the new, has confidence in, sleep better knowing,
      without consulting us, <condition> .. anxi*, anxiety in <pupil>, not dared, has not dared,
      not good enough for, isn't good enough, shy of, put down as shy, spectrum .. shy,
      used to dread .. mums, at ease with statute, at ease with the]
    examples:
      yes:
        - text: She takes difficult calls herself now; in the autumn she would have passed them to me because
            she was unsure of herself.
          direction: gain
        - {text: I still feel a fraud when I chair a review., direction: no_change}
        - {text: She no longer panics before a tribunal., direction: gain}
        - {text: Her confidence has dipped since the new head arrived., direction: decline}
        - {text: She no longer needs me beside her in a difficult meeting., direction: gain}
      no:
        - Parents have more confidence in the school than they did.
        - This was said to me in confidence.
        - I am confident that the standards are secure.
        - Our staff are more confident with autistic children.
  - id: leadership
    label: Leading people and change
    group: Role
    guskey: [4]
    aims: [leadership]
    valence: benefit
    definition: "The SENCO does leadership: starts, steers, chairs, challenges, influences, manages change."
    include: Leading initiatives, teams, meetings or reviews; challenging colleagues or senior leaders;
      'leadership skills'; delegating; driving change.
    exclude: "Rank, membership or recognition: status. Training others: staff_dev. Course, programme or module
      leader: the provider. 'Leads to', 'led to': a cause. 'Leadership team' as a body: status, unless the
      SENCO leads or challenges it."
    indicators: [
      # The word
      leadership, developing? <her>? leadership skills?, able to lead initiatives?, able to lead,
      leader of people, change agent, agent of change,
      # Leading people, meetings and changes
      <lead> .. initiative*, <lead> .. team, <lead> .. teams, <lead> .. <staff>, <lead> .. change*,
      <lead> .. meeting*, <lead> .. briefing*, <lead> .. review, <lead> .. reviews, <lead> .. project*,
      <lead> .. working party, <lead> .. working group, <lead> .. steering group, <lead> .. pilot,
      <lead> .. department, <lead> .. discussion*, <lead> .. improvement*, <lead> .. development*,
      <lead> .. agenda, <lead> .. strategy, <lead> .. reform*, <lead> .. restructur*, <lead> inclusion,
      <lead> .. inclusion across, <lead> .. this school, lead on, leads on, led on, leading on, lead others,
      leading others, leads others, lead people, leading people, leads people, leads from, lead from,
      led from, hold teacher? meetings, hold* .. meetings, held .. meetings, tak* the lead, took the lead,
      more of a lead, take a lead, takes a lead, took a lead, drive* .. forward, drove .. forward,
      driving .. forward, driven .. forward, move* .. forward, moving .. forward, push* .. forward,
      manage* change, managing change, managed change, manage* people, managing people, managing a team,
      manage* .. team, line manag*, influenc*, delegat*, instigat*, initiative, vision, sense of direction,
      negotiat*, motivat* <staff>, motivat* .. team, galvanis*, mobilis*, rally*, persuad*, persuasive*,
      convinc*,
      # Challenging
      challeng* .. <staff>, challeng* .. <senior>, challeng* .. practice, challeng* .. decision*,
      challeng* me, challeng* us, challeng* .. my thinking as, confront*, difficult conversation*,
      hard conversation*, awkward conversation*, tricky conversation*, courageous conversation*,
      honest conversation*, stand* up to, stood up to]
    gain: [
      # Saying what people do not want to hear
      tell|tells|told .. <senior> .. wrong, tell|tells|told .. <senior> straight,
      tell|tells|told .. <senior> .. truth, tell|tells|told .. <senior> .. faces,
      tell|tells|told .. <senior> what, tells me when, tells us when, tells me straight,
      told me i was wrong, tells me i am wrong, tells me no, say* no to <senior>, said no to <senior>,
      say* no to me, said no to me, said so, pull* me up, pull* us up, pull* people up, pull* <staff> up,
      pulled .. up on, pick* us up on, pick* me up on, pick* <staff> up on, call* .. out on, calls it out,
      call it out, take* .. to task, took .. to task, argu* with me, argu* with <senior>, argu* <her> case,
      argue* the case, argued the case, made the case, make* the case, disagree* with me,
      disagree* with <senior>, push* back, take|takes|took|taken|taking on .. <senior>, ~awkward questions,
      ~asks the awkward, uncomfortable questions, hard questions, tough questions, question* <senior>,
      feathers, rock* the boat, not back down, does not back, not take no, will not take no,
      stick* to <her> guns, stuck to <her> guns, fights for, fought for, fight <her> corner,
      fights <her> corner,
      # Bringing others along
      talk*|talking .. into, won .. over, win .. over, wins .. over, winning .. over, won .. round,
      win* .. round, and win, and wins, and won, bring* .. <people> with, brought .. <people> with,
      bring* .. <staff> with, brought .. <staff> with, brought .. with me, brought .. with her,
      bring* .. with her, took .. with her, take* .. with her, taking .. with her, carr* .. with her,
      took .. <staff> with, take* .. <staff> with, tak* people with, got|get|gets|getting .. on board,
      got|get|gets|getting .. on side, got|get|gets|getting .. onside, brought .. on board,
      bring* .. on board, behind me now, buy in, got|get|gets|getting .. <staff> .. to change,
      got|get|gets|getting .. <senior> to, got|get|gets|getting .. <staff> to take,
      got|get|gets|getting .. <staff> .. to agree, got|get|gets .. department .. to, people follow,
      staff follow, follow her lead, followed her lead, look to her for, turned .. sceptic*,
      turned .. cynic*, sceptics .. round, doubters, naysayers,
      # Taking charge
      take* charge, took charge, taking charge, taken charge, take* control, took control, taking control,
      reins, at the helm, scruff of, bull by the horns, grasp* the nettle, bit the bullet, hit the ground,
      on the front foot, front foot, from the front, out in front, calls the shots, running the show,
      runs the show, gets things done, get things done, got things done, got it done, make* things happen,
      made things happen, made it happen, makes it happen, make it happen, saw it through, see* it through,
      seen it through, seeing it through, saw .. through, not wait to be, without being asked,
      without being told, without waiting, unprompted, comes with a plan, comes to me with, came to me with,
      with a plan, with solutions, off her own bat, on her own initiative, self starter, proactive*,
      makes decisions, make decisions, take decisions, takes decisions, decisive*,
      # Beginning things
      spearhead*, pioneer*, initiated, initiates, trailblaz*, driving force, prime mover,
      force to be reckoned, force of nature, natural leader, proper leader, real leader, true leader,
      strong leader, effective leader, good leader, born leader, better leader, confident leader,
      as a leader, into a leader, like a leader, leader not a, leader now, leader rather than,
      manager to leader, shake* .. up, shook .. up, shaken .. up, put .. on the agenda, pushed .. through,
      pushed through, drove .. through, set|sets the agenda, set|sets the direction, set|sets the tone,
      taken over the running, built .. team, build* .. team, pulled .. team* together,
      pulled .. teams together, brought .. team together, made .. team of, gives jobs away,
      hand* over .. tasks, hand* things over, shares out, let go of, letting go of, work through others,
      through other people, through others, i can lead, know how to lead, learnt to lead,
      learnt how to lead, learning to lead,
      # Winning arguments, moving people
      changed his mind, changed her mind about the, to my face, to his face, to her face, to their faces,
      told my head, told the head, said no to my, gave my reasons, argued it out, in the teeth of,
      over the .. protests, over the .. objections, upside down, faced down, faces down, hold* all of us,
      holds us all to, decisions out of, kept .. to time, head of the table, directs the, heads up,
      hand jobs over, hand* .. jobs over, learnt to hand, getting folk to, getting people to,
      gets people to, get folk to, got people to, got .. to sign up, got each to, refused to let,
      heads of department round, heads of .. together, picked the working party, ran the whole of, ran it,
      drove it through, drives it through, steering .. past, persuading, with flair, with a light touch,
      runs a team, locality lead, dug .. heels in, heels in, old guard, took them on, takes them on,
      took .. on and won, took on the, takes on the, got english and, got the maths, brought .. round,
      carried .. along, taken on an entrenched, tear up their, tore up, sustaining momentum,
      not afraid of .. conversation, rather a nuisance, knocked heads together, bang* heads together]
    barrier: [cannot lead, unable to lead, does not lead, not leading, not a leader, no influence,
      little influence, no leverage, struggle* to challenge, reluctant to challenge, afraid to challenge,
      scared to challenge, not challenge, never challenge*, not .. confront, will not .. tackle,
      avoid* .. confrontation, avoid* .. conflict, avoid* .. conversation*, duck* .. conversation*,
      duck* .. issue*, shies away, shy away from, back* down, backed down, gives way, do* it all herself,
      do* it all myself, does everything herself, do everything myself, ends up doing it, cannot delegate,
      not delegate, no one to delegate, nobody to delegate, too nice, too polite, waits for me to,
      wait to be told, waits to be told, waits to be asked, needs telling, does as she is told,
      follows rather than, manager rather than, manages rather than, administrator rather, administrator not,
      steamroller*, walked over, walk all over, walk over her, bulldozed, no appetite for change,
      change .. blocked, blocked at every, blocks every, no way of making, cannot make <people>,
      cannot make <staff>, cannot make them, people nod, they nod, <staff> nod, nod and, <staff> .. ignore me,
      <staff> .. ignore her, not .. lead on anything, not get .. to lead, not senior enough for them to,
      not push .. through, not push anything, hard to tell a colleague, hard to tell .. colleague*,
      not .. bottle to tell, afraid to upset, cannot bring herself to, hates confrontation]
    no_change: [still reluctant to challenge, still avoid*, still leave* .. to me, still leaves it to me,
      still does it all, still do it all, still not delegat*, still .. to make the decisions, still to lead,
      yet to lead, still follow*, hang of handing, not .. hang of, not .. handing .. over,
      ran things well before, better at handing, hoping to lead, hope to run, hope to lead, hope to chair,
      plans to take charge, plan to take charge, driven by our new, driven by the new]
    decline: [stopped challenging, stopped leading, no longer leads, no longer chairs, no longer challenges,
      no longer challenge, retreated into, retreated to, retreated from, stepped back from leading,
      taken .. reins from, taken them off me, ground to a halt, now i take the minutes, lately she waits,
      meetings have stopped, had to let go of the, used to be at the front, used to chair, used to lead,
      no longer leading, once chaired]
    hints: [resistance, the team, project, pilot, change, stubborn, traditional, reluctant <staff>, insisted,
      insists, brought about, made us, made me, got us, up to speed, and saw, difficult chair, old guard]
    rules:
      - match: [leads, led, leading, lead]
        near: [she, i, he, senco]
        unless: [leads to, led to, lead to, leading to, <course> leader*, leads me, led me, led us to,
          leads us to, led by, well led, led the day, led the session*, led the course, poorly led, lead time,
          lead tutor*, lead examiner, leading edge, lead moderator, lead school, lead university,
          lead lecturer, <course> lead, inclusion lead, pastoral lead, safeguarding lead, subject lead,
          literacy lead, maths lead, leading up to, lead up to, has led us, tutor led, tutors led]
      - match: [leader]
        near: [become, became, becoming, grown, growing, developed, developing, turned into, made]
        unless: [course leader*, programme leader*, module leader*, subject leader*, middle leader*]
    masks: [
      # Those who lead the course
      course leader*, programme leader*, module leader*, led the course, leads the course, led the session*,
      led the day, leadership module, leadership of the <course>, leadership of the programme,
      leadership content, leadership assignment, leadership theory, leadership unit, leadership day,
      leadership session*, course was led, course was run, course is run, well led course, well run, run by,
      led by, chaired the board, chaired the exam*, board was chaired, chair of the board,
      chair of the consortium, chaired by, board .. chaired, chaired with, run the course, runs the course,
      run this course, run the programme, ran the course, ran the <course>,
      # Bodies and posts
      senior leadership team, leadership team, senior leadership, extended leadership, leadership meeting*,
      leadership scale, leadership spine, leadership post, leadership role, subject leader*, middle leader*,
      senior leader*, chair of governors, chairs of governors, chairs were, chairs in the room,
      uncomfortable chairs, hard chairs, plastic chairs, chairs for, the chairs,
      # Causes and other senses
      lead to, leads to, led to, leading to, lead time, leading edge, leads me to, led me to, led us to,
      under the influence, motivated to, initiative overload, run out, runs out, ran out, running out,
      run down, run ragged, run over, running late, ran late, ran over, ran on, run in, run up, run into,
      ran smoothly, runs smoothly, runs like, ran like, run like, run off my, running to stand,
      running around, runs in the family, drive to, drive home, the drive, hour's drive, hour drive,
      hours' drive, drive of, drive from, driving to, driving home, driving back, driving in, driving round,
      drove to, drove home, driving down, driving up, driving there, driven mad, drive me, drove me,
      drive us, convinced that the, am convinced that, i am convinced, was convinced, influenced by,
      champion of the world, challenging behaviour, challenging pupils, challenging children,
      challenging course, challenging work, initiative for, vision impair*, meetings from september,
      <lead> .. own review*, <lead> .. inset, runs the agenda past, run* .. past me, run .. past,
      parents .. won round, won .. family, family .. won, won round a family, says so on,
      say so on the script, assessors .. say so, lead from january, <lead> .. session*, ran a piece,
      drives my, drives me, drive my]
    examples:
      yes:
        - text: She led the review of how we use teaching assistants and saw it through against some
            resistance.
          direction: gain
        - text: He will tell the senior team to their faces when a decision is bad for our children and he
            pulls me up too.
          direction: gain
        - {text: She is still reluctant to challenge senior colleagues., direction: no_change}
        - {text: She chairs the reviews herself., direction: gain}
        - {text: She brought even the doubters with her., direction: gain}
      no:
        - The poor signage led to a late start.
        - The course leader replied at once.
        - The course was very well run.
        - It was a two hour drive to every meeting.
  - id: status
    label: Strategic position and recognition
    group: Role
    guskey: [3]
    aims: [leadership]
    valence: benefit
    definition: "The SENCO's standing in the school: membership of the senior leadership team, authority,
      seniority, being listened to, the profile of SEND."
    include: On or off the senior leadership team, seat at the table, authority or lack of it, strategic role,
      credibility, profile of SEND raised, sidelined.
    exclude: "What she does as a leader: leadership. 'Local authority' (organisation). SEN status of a pupil.
      'Recognised' provider."
    indicators: [
      # The senior team and its table
      ^SLT, slt, ^SMT, smt, senior leadership team, leadership team, senior leadership, senior leader*,
      senior team, senior management, extended leadership, leadership meeting*, assistant head*,
      place at the table, top table, table where decisions, where decisions are, when decisions are,
      decision* .. made without, decision making, decisions get made, decisions are made, in the room where,
      in the room when,
      # Standing
      strategic, strategically, authority, clout, standing, status, credib*, prestige, kudos, seniority,
      senior role, senior position, job title, recognition, recognised as, hierarchy, pecking order, rank,
      value* the role, value* the senco, profile of, raise* the profile, raising the profile,
      professional respect, respect for her, respect for the role, respect for the senco, respect her,
      respects her, respected, more respect, earned .. respect,
      # A voice that is heard
      taken seriously, tak* .. seriously, took .. seriously, listened to, listen* to her, listen* to me,
      listen when, listens when, voice at, a voice in, say in, voice is heard, heard by, consulted,
      consult me, consult her, ear of the head, head ear,
      # Pay and place
      pay scale, pay grade, leadership scale, leadership spine, main scale, on the upper pay, tlr]
    gain: [
      # On the team
      member of ^SLT|slt, on ^SLT|slt, on the ^SLT|slt, onto ^SLT|slt, onto the ^SLT|slt, sits on,
      sit on ^SLT|slt, sat on ^SLT|slt, join* ^SLT|slt, join* the ^SLT|slt, part of ^SLT|slt,
      full member of, on the leadership, onto the leadership, on the senior, onto the senior,
      join* the senior, join* the leadership, part of the senior, part of the leadership,
      place on the senior, place on the leadership, place on SLT, invited to SLT, invited onto,
      invited to join, invited to attend, asked to join, attend* SLT, attend* leadership meetings,
      attend* senior leadership, put .. on the leadership, put .. on the senior, made her a member,
      made me a member, gave|given .. seat, gave|given .. place at, seat at, seat on, seat round, a seat,
      place round the table, at the top table, at the table now, round the table now, strategic role,
      strategic level, at a strategic, more strategic, strategic rather, senior post, elevated,
      raised .. standing, raised .. status, status .. raised, status .. risen, status of .. raised,
      higher profile, profile .. raised, profile .. risen, profile .. higher,
      # SEND on the agenda
      standing item, on every agenda, on the agenda, top of the agenda, up the agenda, higher up the agenda,
      up the list, on the map, front of the queue, put send on, put sen on, no longer an afterthought,
      rather than an afterthought, not an afterthought, no longer a bolt, no longer sidelined,
      no longer on the sidelines, no longer on the edge, no longer tucked away, out of the cupboard,
      out of the shadows, out of the wilderness,
      # Asked and heard
      <senior> .. asks|ask|asked .. opinion, <senior> .. asks|ask|asked .. view*,
      <senior> .. asks|ask|asked .. think, <senior> asks|ask|asked me, <senior> now asks|ask,
      <senior> .. consult* me, <senior> .. consult* her, <senior> .. listen*, <senior> .. seek* .. advice,
      <senior> .. seek* .. view*, <senior> .. seek* .. opinion, <senior> come* to me, <senior> come* to her,
      <senior> turn* to me, <senior> turn* to her, <senior> .. run* .. past, <senior> .. take* notice,
      <senior> .. take* .. seriously, i consult her, consult* her before, consult* me before,
      asks for my opinion, ask for my opinion, asks my opinion, ask* her opinion, values my opinion,
      values her opinion, value* my view*, value* her view*, ask my view, ask* for my view*,
      asks what i think, asked what i think, ask what she thinks, run things past, runs things past,
      run it past, runs it past, comes to me first, come to her first, goes to her first,
      first port of call, go to person, when she speaks, when i speak, people listen, staff listen,
      colleagues listen, heads turn, sit up and, take notice, takes notice, took notice, took note of,
      voice counts, voice carries, voice .. is heard, opinion counts, opinion matters, what i say counts,
      what she says counts, what i say matters, what she says goes, word carries, carries weight,
      carry weight, more weight, given weight, weight it deserves, recognition it deserves,
      respect it deserves, status it deserves,
      # Standing in people's eyes
      equal footing, on a par with, as an equal, an equal of, expert in the room, seen as an expert,
      seen as the expert, regarded as, looked up to, high regard, well regarded, held in .. esteem,
      hold* .. sway, punch* above, letters after <her> name, seen as a leader, seen as senior,
      seen as a senior, seen as important, given a proper, proper job title, has the authority,
      with authority, speaks with authority, authority she, gave me .. authority, given me .. authority,
      gave her .. authority, given her .. authority, given the role, gave the role, gives the role,
      gave me .. status, given me .. status, given her .. status, gives me .. status, gives her .. status,
      more authority, gives me credibility, given me credibility, gave me credibility,
      given her credibility, more credib*, credibility with, respected by, staff respect,
      colleagues respect, earned .. respect, won the respect, respected voice, recognised as the,
      seen differently by, door is open, open door,
      # Doors, spines and rooms
      name on the .. door, place in .. senior meeting, sits with the deputies, reports to me direct,
      report* direct* to the head, report* straight to the head, ear of the chair, ear of .. governors,
      the head .. ear, want her in the room, want me in the room, in the room whenever, copy me into,
      copied into, invited to present, asked to present, gets heard, get heard, heard at,
      shut up and listen, at the senior table, <senior> ask for her, governors ask for her,
      asked for her to come, on the leadership spine, leadership spine, more seriously than,
      taken more seriously, joined ^SLT|slt, came on to the senior, on to the senior, on to ^SLT|slt,
      made .. assistant head, made her an assistant, salary to match, runs the agenda past,
      run* .. agenda past, in on the budget, in on the decision*, asking her opinion, asked my opinion]
    barrier: [
      # Off the team
      not on SLT, not on slt, not on the senior, not on the leadership, not part of SLT,
      not part of the leadership, not part of the senior, not a member, not a senior leader, not on any,
      off SLT, no place on, no seat, no place at, not at the table, not in the room, nowhere near the top,
      not senior enough, too junior, not senior, meetings i am not, meetings she is not, meeting i am not,
      outside the room, on the outside, looking in, excluded from, shut out, kept out,
      left out of decisions, left out of meetings, left out of, closed doors, door shut, door .. shut,
      out of the loop, not in the loop, kept in the dark by, by passed, bypassed, gone over my head,
      over her head, go over my head, not invited, never invited, nobody invites, not consulted,
      never consulted, never asked, nobody asked me, nobody asks me, no one asks me, not asked my,
      decisions .. without me, decided without, without asking me, told after, told afterwards,
      after the event, find out last, finds out last, last to know, last to hear, hear .. second hand,
      second hand, third hand, hear about decisions,
      # Without authority or a hearing
      no authority, not .. authority, lack* .. authority, without authority, without the authority,
      without .. authority, without the status, little authority, no clout, not .. clout, no say,
      not .. a say, no voice, no power, not .. power, without .. power, without the power, powerless,
      responsibility without, responsibility but no, responsibility and no, all the responsibility,
      all responsibility, no standing, no status, not taken seriously, not take .. seriously,
      never taken seriously, not listened to, never listened to, nobody listens, no one listens,
      not listen to, ignored by, ignore me, falls on deaf, low status, low priority, not a priority,
      not .. high on, low down, low on the, second class, poor relation, cinderella, lowest rung,
      bottom rung, bottom of the pile, bottom of the list, bottom of the agenda, bottom of the pecking,
      bottom of the heap, end of the agenda, last item, any other business, afterthought, after thought,
      sidelin*, side lined, on the sidelines, marginalis*, undervalued, unvalued, not valued, overlooked,
      passed over, pigeonholed, pushed aside, looked down on, dogsbody, glorified, seen as admin,
      admin role, just the senco, only the senco, just a ta, just a class teacher, broom cupboard, cupboard,
      portakabin, not recognised, no recognition, lack of recognition, unrecognised, not respected,
      no respect, lack of respect, not a strategic, not strategic, operational not, operational rather,
      rubber stamp*, figurehead, token, title but, title without, title and nothing, in name only,
      name only, still reports to, report to the deputy, go through the deputy, have to go through,
      has to go through, ask permission, permission for everything, talks over, talked over, talked across,
      not their business, senior .. not think sen, leadership .. not think sen, no route to,
      find out about .. decisions, find* out .. decisions from, nobody thinks to, thinks to invite,
      agenda she never, permission to order, no authority over, taken to ^SLT|slt by, whatever i suggest,
      main scale, salary point, in the hut, out of the room when]
    no_change: [still not on, still not a member, still not part of, still not invited, still no seat,
      still no place, still no authority, still an afterthought, still sidelined, still waiting for a seat,
      still seen as, still not taken seriously, still .. not listen*, still .. outside the, still the last to,
      still at the bottom, no nearer SLT, no closer to SLT, no nearer the, no closer to the senior,
      no closer to the leadership, not got me onto, middle leader here, sits where she always,
      as ever answers, pecking order .. as, answers to the deputy as ever, never gave her a seat,
      promised a place, promised a seat, nobody asked my opinion, asked my opinion before,
      not going to change, never asked before and]
    decline: [taken off SLT, taken off the leadership, taken off the senior, lost <her> place,
      lost <her> seat, lost <her> voice, removed from the leadership, removed from the senior,
      removed from SLT, demoted, dropped from SLT, dropped from the senior, dropped from the leadership,
      was on SLT, was on the senior, was on the leadership, used to be on, used to sit on,
      used to report straight, used to report directly, no longer on SLT, no longer on the,
      no longer a member, no longer invited, no longer part of, no longer consulted, no longer asked,
      now out of the loop, stopped being invited, stopped inviting, restructur* .. SLT, downgraded,
      stripped of, lost its voice, lost .. voice at the top, under the .. deputy, under the pastoral,
      under the behaviour, make an appointment, came off the senior, came off ^SLT|slt, where i once sat,
      once sat with, used to have the head ear, had the head ear, comes under the, off the leadership group,
      now .. out of the loop, now out of]
    hints: [the table, agenda, decisions, decision, invited, corridor, boss, taken notice, senior, minutes,
      main scale, role, importance]
    rules:
      - match: [main scale, no say, bottom of]
        near: [senco, salary, role, job, send, sen, i, pay]
      - match: [respect, respects]
        near: [<staff>, <senior>, colleagues]
        unless: [<parent>, <pupil>, with respect to, in respect of, due respect]
    masks: [
      # Authorities
      local authority, unitary authority, authority staff, authority tutor*, authority colleague*,
      authority adviser*, authority advisor*, authority officer*, authority partner*, authority link*,
      authority to authority, other authority, neighbouring authority, joint authority, each authority,
      my authority, our authority, the authority was, the authority has, the authority is,
      the authority wants, authority wants, respect the authority, authority's,
      # Other people's standing
      sen status, send status, status of the pupil, status quo, socio economic status, marital status,
      <parent> .. listened to, <parent> .. heard, <parent> .. listen to, <pupil> .. listened to,
      <pupil> .. heard, <parent> .. valued, <pupil> .. valued, <parent> .. respected, <pupil> .. respected,
      feel listened to, felt listened to, <parent> .. taken seriously, <parent> .. undervalued,
      <pupil> .. taken seriously, listen to her child, talk about the <pupil>, profile* for, pupil profile*,
      page profile*, <pupil> profile*, excluded from school, excluded from lessons, excluded from class,
      <pupil> .. excluded from, <pupil> .. <her> voice, voice of the <pupil>, <pupil> .. a voice in,
      <pupil> .. say in, <pupil> have .. say, have a say in, has a say in,
      # The course's
      standing order*, standing still, standing at the, standing joke, standing room, long standing,
      standing ovation, standing in the rain, standing up, standing in front, standing out, high standing,
      title of, assignment title*, module title, tutor* listened, tutor* respected, university listened,
      course team listened, team listened to, team has listened, team .. listen* to, listened to feedback,
      listened to students, locally recognised, nationally recognised, not recognised by the university,
      recognised the, leadership team at the university, <course> valued, valued having, valued meeting,
      respects the process, in respect of, with respect to, due respect, in this respect, in that respect,
      external examiner .. respected, highly respected lecturer*, credible sample, credible and,
      # Figures of speech
      weight loss, gain weight, on the agenda for the course, put me on the spot, status meeting,
      sits on the fence, sits on my, sits on one, sits on a shelf, sits on the shelf, sit on a shelf,
      removed from class, dropped from the list, dropped from the course, never asked for, not asked for,
      not asked to, never asked to, ask permission slips, no say in dates, token gesture, standing by,
      stock cupboard, cupboard of, in the cupboard, resources cupboard, visible change, not visible in,
      more visible in the results, on a par with other, regarded as good, regarded as fair, less visible in,
      more visible in, on a par with what, beyond recognition, no seat on the steering,
      no say over the brief, seat on the steering]
    examples:
      yes:
        - {text: Since Easter she has sat on SLT and SEND is a standing item., direction: gain}
        - text: "I am not on the senior team, so decisions about my children are made without me."
          direction: barrier
        - {text: She has the title but no authority., direction: barrier}
        - {text: The head asks for her view before anything is settled., direction: gain}
      no:
        - The local authority was slow to answer.
        - The pupil's SEN status changed in May.
        - Parents say that they feel listened to.
  - id: accountability
    label: Accountability, monitoring and impact
    group: Role
    guskey: [3, 4]
    aims: [leadership]
    valence: benefit
    definition: Being answerable, and holding others answerable, for SEND provision and its effects;
      monitoring, evaluating, reporting.
    include: Accountability; taking or sharing responsibility for outcomes; reporting to governors; Ofsted
      readiness; use of data to monitor; evaluating interventions; performance management; learning walks for
      SEND.
    exclude: "'Legal responsibilities': legal. 'Role and responsibilities': role clarity, no code of its own.
      'Take into account'. Data protection. Evaluation of the course itself: course_quality."
    indicators: [
      # The words
      accountability within the school setting, accountab*, to account, answerable, take* .. responsib* for,
      took .. responsib* for, taking .. responsib* for, taken .. responsib* for, take* responsibility,
      took responsibility, taking responsibility, takes ownership, take ownership, took ownership,
      taken ownership, ownership of, responsib* for .. outcomes, responsib* for .. progress,
      responsib* for .. <pupil>, answer* for,
      # To whom
      governor*, governing body, ofsted, inspection*, inspector*, inspected, hmi, self evaluation, ^SEF,
      trustees, performance management, appraisal*, accountability meeting*, link governor, send governor,
      sen governor, deep dive,
      # Monitoring and measuring
      monitor*, evaluat* .. impact, evaluat* .. intervention*, evaluat* .. provision, evaluat* .. support,
      evaluat* .. effective*, evaluat* what, evaluat* how, evidence of impact, evidence of the impact,
      measur* .. impact, measur* .. progress, measur* .. outcomes, measur* .. difference, measur* whether,
      measur* what, know* .. impact, impact of .. intervention*, impact of our, impact of what,
      impact of every, impact of each, impact of the support, impact of <her>, show* .. impact,
      prove .. impact, demonstrat* .. impact, see .. impact of, track* .. impact, look* at .. impact,
      reviews .. interventions, review .. interventions, effectiveness of .. intervention*,
      effectiveness of .. support, effectiveness of our, cost effective*, learning walk*, scrutin*,
      book look*, book trawl*, work scrutiny, audit*, baseline*, entry and exit, before and after,
      start and end scores, pre and post, tracks, tracking, tracker, track .. progress, track every, data,
      lesson observation*, drop ins, case review*, kpi*, impact report*, annual report, annual report to,
      termly report, report* to .. governor*, rag rated, success criteria, value added, what works,
      what is working, what worked, what does not work, whether it works, whether they work,
      whether it worked, if it works, whether .. is working, whether .. are working, whether .. works,
      whether .. any good, does any good, do any good, making a difference, makes a difference or,
      make any difference or, ~spreadsheet*, ~tracked, tracked every, tracked two, tracked the]
    gain: [stopped .. intervention*,
      # Holding to account
      hold* .. to account, held .. to account, hold* .. accountable, held .. accountable,
      hold* .. responsible, <staff> .. answerable, <staff> .. responsible for, <staff> .. own the,
      <staff> .. now own, <staff> .. take responsibility, <staff> .. taking responsibility,
      <staff> .. took responsibility, <staff> .. know .. be asked, will be asked how,
      asked how <her> .. <pupil>, no hiding place, nowhere to hide, cannot hide, buck stops, no excuses,
      does not accept excuses, chases up, follows up, followed up, follow up on, keeps tabs, keeping tabs,
      keeps an eye, keeps us honest, keeps me honest, on their toes, on our toes, not let .. off the hook,
      see* that .. followed, check* that .. happening, check* .. being followed, check* .. being used,
      check* whether, checked whether, check* that, check* up on, check* on, on it if,
      # Asking for evidence
      wants to know what difference, ask* what difference, what difference it, what difference has,
      what difference .. made, what difference .. make*, what impact, asks .. for evidence, wants evidence,
      wants proof, wants to see .. difference, prove it, show* me the impact, before she spends,
      before we spend, before the next block, before agreeing to, before she agrees, justify every,
      justify the, for every intervention,
      # Acting on what is found
      looked at the figures, look* at the figures, looked at the data, look* at the data,
      looked at the numbers, look* at the numbers, use* .. data to, using .. data to, used .. data to,
      crunch* .. numbers, crunch* .. data, number crunch*, figures in front, figures to hand, hard figures,
      hard evidence, hard data, binned, ditched, axed, dropped .. interventions, stopped running, cut .. interventions, pulled the plug, weeded out, got rid of .. intervention*,
      <know> what works, <know> what is working, <know> which interventions, <know> which .. work*,
      <know> what .. working, worth keeping, was not working so, were not working so, was not working and,
      were not working and, stopped what, stop what, stop doing what, complete waste of time so,
      it was not working,
      # Showing governors and inspectors
      can show .. governors, can show .. ofsted, could show .. ofsted, could show .. inspector*,
      showed .. ofsted, can show .. impact, can show exactly, i can show, could show it, could show that,
      can prove, could prove, show that it works, inspector* .. impress*, ofsted .. impress*,
      impress* .. inspector*, impress* .. ofsted, ofsted .. prais*, inspector* .. prais*,
      inspector* .. singled, ofsted .. singled, inspect* .. commend*, ofsted .. commend*,
      ofsted .. strength*, sailed through, ready for ofsted, ofsted ready, ready for inspection,
      presents to governors, presented to governors, report* to governors, spoke to governors,
      governors .. impressed, governors get, governors understand, governors .. receive,
      governors .. report, grilled, keeps governors, in black and white,
      # Showing what came of it
      squirm* over, what .. achieved, what .. achieves, what it achieves, whether .. paid off, check* every,
      checked every, before and after scores, it's show me, show me, come armed, comes armed, what came of,
      clipboard, went back every month, goes back to see, back .. to see if, did it work, was it worth it,
      where they started, proof or out, scrap of proof, figures on the table, numbers in front,
      hard numbers, stopped paying for, shelved, logged it all, she measures, i measure,
      tell governors every, told governors, inspectors .. questions, inspector .. singled, grills me,
      grill me, when something has not worked, something has not worked, what we had to show,
      to show for it, has to show her, show her how .. doing, took the findings, weed* out, earned its keep,
      earn its keep, earns its keep, which groups work, which groups worked, which interventions work,
      made more than, count how many, showed me the graph, the graph, numbers and all, had done nothing,
      did nothing, no difference so, flopped, termly sheet, sheet on my desk, answers to governors,
      refused to let them blame, see if they had done it, we inspected .. fingertips,
      inspected .. had it all, sees off the governors]
    barrier: [not accountable, no accountability, lack of accountability, nobody is held, no one is held,
      not held to account, never held to account, no monitoring, lack of monitoring, nobody monitors,
      nobody checks, no one checks, never check*, nobody asks whether, nobody asks what, nobody asks if,
      nobody looks at, no one looks at, nobody .. know whether, no one .. know whether,
      nobody .. tell you whether, no one .. tell you whether, no idea whether .. work*, no idea what works,
      no idea if .. work*, not know whether .. work*, not know if .. work*, not know what works,
      cannot show .. impact, cannot prove, no evidence of impact, no data, lack of data, not measured,
      never measured, not measure, never evaluated, not evaluated, not evaluate, never evaluate,
      rarely evaluate*, not monitor*, never monitor*, pass* the buck, shrug*, not their problem,
      not their responsibility, drowning in data, data for data's sake, data .. meaningless, sea of numbers,
      not report to, never report*, collect* data .. nothing, nothing is done with, nobody reads them,
      <nobody> .. tell me whether, <nobody> .. tell .. whether, nobody could say, no system .. for telling,
      waffle, no figures, nobody does anything with, no one checking, nobody checking, little use of evidence,
      not asked me what, no idea if it, no way of knowing whether]
    no_change: [still not accountable, still nobody, still cannot show, still no data, still no monitoring,
      still not monitor*, still gathers dust, still collect*, still not evaluat*, still not measur*,
      still .. not found .. measur*, still not know whether, still no idea whether, no one checking,
      still no one, as before nobody, strong before and, yet to use them to decide, yet to measure]
    decline: [
      stopped|stop tracking|monitoring|checking|evaluating|measuring .. intervention*,
      weaker than in the projects, let that slip, evaluat* .. slipped, monitoring .. slipped,
      tracking .. slipped, used to check every, stopped checking, no longer check*, no longer monitor*]
    hints: [evidence, difference, prove, proof, scores, intervention*, half term, block of support,
      waste of time, properly, term by term, each term, every term, every half term, half termly, report,
      reports, checked, checks, impact, responsible, responsibility, outcomes, stall, figures, numbers,
      statistics, percentage*, graphs, graph, charts, worked, works, any good]
    rules:
      - match: [track*, measure*, evaluat*]
        near: [<pupil>, progress, intervention*, provision, impact, support, whether, school]
        unless: [evaluate the course, course evaluation*, evaluation form*, evaluation sheet*, tracking down,
          track down, on track, module evaluation*, <course> evaluat*, evaluat* .. <course>, scripts,
          <learner>, critical evaluat*, critically evaluat*, assignments, literature]
      - match: [impact]
        near: [governor*, intervention*, report*, measure*, evidence, evaluat*, data, spend*, provision map*,
          ask, asks, asked, prove, show, shows]
        unless: [impact on, impact of the course, impact of the award, impact of this, high impact,
          ask about impact, asking about impact]
      - match: [figures, numbers, statistics]
        near: [intervention*, progress, impact, provision, governors, pupils, support, data, difference]
        unless: [small numbers, student numbers, low numbers, large numbers, numbers of students,
          phone numbers, numbers on the course, numbers in my phone, figures for the board]
    masks: [
      legal responsibilit*, statutory responsibilit*, role and responsibilit*, roles and responsibilit*,
      into account, on account of, data protection, personal data, course evaluation*, evaluation form*,
      evaluation of the course, evaluate the course, computer monitor, feedback .. data, ofsted grade,
      ex inspector*, ofsted inspector by, inspector by trade, the inspector was, audit trail*,
      data on marks, mark data, board data, data presented, data for the board, moderation data,
      progression data, student data, data on students, data on recruitment, statistics presented,
      external audit, data task, data module, data assignment, evidence of impact in the,
      evidence of impact on children, impact on <pupil>, dyslexia audit, language audit, tracked changes,
      in search of answers,
      # Governors as paymasters
      governors agreed to, governors refused, governors paid, governors would not, governors answer,
      governors pay, governors fund*, governors have paid, governors .. money, governors .. fee,
      governors .. fund*, governors .. pay, governors .. afford, chair of governors, chairs of governors,
      parent governor*, as a governor, board of governors of the university, difficult chair of governors,
      between ofsted, an ofsted and, ofsted and a, had ofsted, ofsted came, during ofsted, after ofsted,
      week of ofsted, ofsted week, ofsted in the middle, ofsted landed, before ofsted, ofsted arrived,
      ofsted call, ofsted visit .. same, ofsted .. deadline*, evaluation of the award,
      evaluation of the programme, this evaluation, your evaluation, monitored by the university,
      monitoring of the programme, monitoring of marking, monitoring of standards, programme monitoring,
      annual monitoring, trustees paid, before and after school, before and after the taught,
      before and after each, follow up session*, follow up day*, follow up reading,
      follows up on the course, governors agreed, governors have not let, governors will, governors wear,
      governors never, chair of governors .. ear, ear of .. governors, governors .. ask for her,
      governors ask for her, governors .. asked for her, governors now want, governors' meetings,
      faced down .. governors, responsible for the meeting, pupil progress meeting and]
    examples:
      yes:
        - text: She asks each department for evidence of impact before the next block of support is allocated.
          direction: gain
        - {text: Nobody checks whether any of the interventions make a difference., direction: barrier}
        - text: I stopped two interventions because the data said that they were not working.
          direction: gain
      no:
        - On account of the snow the last session was lost.
        - She is clearer about her role and responsibilities.
        - The governors refused to pay the fee.
  - id: legal
    label: Statutory and legal knowledge
    group: Knowledge
    guskey: [2]
    aims: []
    valence: benefit
    definition: Knowledge or use of the law, the Code of Practice, regulations and statutory duties for SEND
      and disability.
    include: Code of Practice, Equality Act, reasonable adjustments, statutory duties, legislation, tribunal,
      legal responsibilities, SEND reforms.
    exclude: "University regulations: standards. Playground or lunch duty. EHCP paperwork as process:
      provision (both where the law is the point)."
    indicators: [
      # Law, Code and duties
      very? good? understanding of? <her>? legal responsibilit*, legal*, the law, law, laws, legislat*,
      statutory, statute, code of practice, the code, new code, <her> code, ^CoP, ^COP, ^Code, regulations,
      regulatory, equality act, equalities act, equality duty, disability act, disability discrimination,
      discriminat*, reasonable adjustment*, duties under, statutory duties, legal duties, duty to,
      duties to, our duties, duty of care, children and families act, families act, the act, 2014 act,
      act 2014, send reforms, sen reforms, the reforms, sen information report, send information report,
      information report, local offer, accessibility plan, case law, section 19, admissions arrangements,
      statutory guidance, dfe guidance, guidance from the dfe,
      # What follows from them
      tribunal*, complian*, comply, complies, judicial review, solicitor*, barrister*, lawyer*, ombudsman,
      appeal*, entitlement*, entitled to, <her> rights, lawful*, unlawful*, illegal*, sue, sued, court,
      mediation, small print, letter of the law, obligation*, obliged to, regs, the regs, oblige*,
      barrister, code says]
    gain: [chapter and verse, quote* .. code, quote* .. law, quote* .. act, quoting .. code, quot* chapter,
      chapter six, chapter 6, knows .. code .. inside out, know .. code .. inside out, know* <her> rights,
      right side of the law, stand* up in court, stand* up in tribunal, stand* up at tribunal,
      won .. tribunal, won .. appeal, won at tribunal, out of .. tribunal, avoided .. tribunal, out of court,
      out of trouble with, keep* us legal, kept us legal, keep* us compliant, kept us compliant,
      <know> .. law, <know> .. legislation, <know> .. the code, <know> .. regulations, <know> .. statutory,
      <know> .. legal, <know> .. duties, <know> .. duty to, <know> .. obligations, <know> .. entitled,
      fluent on the law, fluent in the, up to speed with the law, up to date with the law,
      up to date with .. legislation, up to speed .. code, up to speed .. reforms, grasp of .. law,
      grasp of .. legislation, grasp of .. code, grasp of .. statutory, knowledge of .. law,
      knowledge of .. legislation, knowledge of .. code, knowledge of .. statutory, knowledge of .. act,
      understanding of .. law, understanding of .. legislation, understanding of .. code,
      understanding of .. statutory, command of .. law, command of .. legislation, command of .. code,
      put .. right on the law, breaking the law, were breaking, we were not compliant, not compliant until,
      what we must do, what we have to do by, what we had to do, what schools have to, what schools must,
      what the law, what the code, what the act, what the regulations, what the legislation, must and should,
      must from should, must and a should, musts and shoulds, difference between must, between a must,
      where we stand legally, legally watertight, on solid legal, best endeavours, section 42, section f,
      come back with section, section and paragraph, paragraph, obliges us, obliged to do,
      what we are obliged, by law, in breach, breach, unlawful, knew the act, know* the code cold, code cold,
      off pat, which section of, quote .. regs, law on my side, law's on my side, small print,
      put me straight on, put us right, headed off, must consider, must contain in law, contain in law,
      timescales back, back at them, oh yes you do, entitled to]
    barrier: [not up to date with the law, unsure of the legal, little grasp of, ignorant of the,
      not know the law, did not know it was, hazy on, hazy about, shaky on, shaky about, vague on,
      vague about, woolly on, gaps in .. legal, gaps in .. law, out of date with, baffled by .. law,
      baffled by .. legislation, lost in the legislation, legalese, legal jargon, confused by .. law,
      confused by .. code, confused by .. legislation, never opened the code, never read the code,
      not read the code, not opened the code, still unclear about the law, unclear about .. law,
      unclear about .. code, unclear about .. legal, unclear on the law, legislation .. blur, law .. blur,
      passed them by, patchy knowledge of .. law, law .. patchy, legislation .. patchy, shaky on what,
      shaky on the law]
    no_change: [knew the law, knew the code, knew .. code already, law already, code already,
      knew all .. legal, already knew .. law, already knew .. code, nothing new .. law, nothing new .. code,
      hot on the law anyway, legal .. already covered, still hazy, still unclear about the code, still vague,
      still shaky, old hat, held no surprises, no surprises, familiar ground, already knew, law off pat from,
      knew it from, law degree]
    decline: [altered again, regs .. behind, not kept up with .. law, out of date on the law,
      used to be .. up to date with the regs, rusty on the law]
    hints: [liable, liability, disability, disabled, must, adjustments, admissions, exclusion, entitled,
      statute book, allowed to, not allowed to, chapter, verse, obligations]
    rules:
      - match: [quote*, verbatim, by heart, inside out, back to front, dog eared, well thumbed]
        near: [code, act, law, legislation, section, regulations, chapter, guidance, paragraph]
        direction: gain
      - match: [exclusions, exclusion, admissions, refuse a place, part time timetable*]
        near: [law, legal*, illegal*, must, allowed, tribunal, act, guidance, duty]
    masks: [
      university regulations, assessment regulations, university's regulations, programme regulations,
      academic regulations, regulations of the university, examination regulations, exam regulations,
      award regulations, regulations for the award, regulations for the board, regulations were followed,
      regulations were applied, duty rota, lunch duty, playground duty, dinner duty, break duty, bus duty,
      on duty, gate duty, teaching duties, class duties, other duties, many duties, classroom duties,
      double duties, duties as a, dress code, code word, code of conduct, behaviour code, access code,
      door code, key code, code for the, qr code, post code, zip code, in law, brother in law,
      sister in law, mother in law, father in law, son in law, the act of, act of, an act, balancing act,
      complies with university, complies with the university, comply with the university,
      compliance with university, compliance with the assessment, compliant with university, tennis court,
      court me, appeal* to me, appealing, appealed to me, broad appeal, academic appeals, appeals process,
      appeals against grades, appeal against a grade, appeal against my, student appeal*, rights of way,
      law student*, zones of regulation*, statutory assessment*, request* for statutory,
      legal training in my, duty manager, code breaking, statutory deadline*,
      # A part of the course rather than knowledge of it
      not just the code, entitlement to tutorials, entitlement to support, agreed entitlement,
      in breach of the word, code of the building, off pat in class]
    examples:
      yes:
        - text: "She can tell us, with chapter and verse, where our admissions arrangements fall short of the
            Equality Act."
          direction: gain
        - {text: I know my Code of Practice inside out., direction: gain}
        - {text: She kept us out of a tribunal., direction: gain}
      no:
        - Dinner duty made it hard to get away on time.
        - The university's regulations were followed.
        - Zones of regulation are used in every class.
  - id: pedagogy
    label: SEN knowledge and teaching strategies
    group: Knowledge
    guskey: [2, 3, 4]
    aims: [participation, leadership]
    valence: benefit
    definition: "Knowledge of types of need and of what to do in class: identification, strategies,
      adaptation, interventions as teaching."
    include: Named needs (dyslexia, autism, SLCN, SEMH, sensory, attachment), strategies, differentiation,
      quality first teaching, removing barriers to learning, assistive technology.
    exclude: "'Strategic': status or leadership. Monitoring interventions: accountability. A topic named only
      as the title of staff training: staff_dev. Barriers met by the SENCO: workload or status."
    indicators: [
      # What to do in class
      teaching strateg*, classroom strateg*, learning strateg*, strategies, strategy for, strategies for,
      new strategy, differentiat*, quality first, quality first teaching, high quality teaching, scaffold*,
      adapt* .. lesson*, adapt* .. curriculum, adapt* .. task*, adapt* .. teaching, adapt* .. work for,
      adaptive teaching, chunk*, visual timetable*, visuals, makaton, pecs, precision teaching,
      overlearning, multi sensory, multisensory, now and next, task board*, dual coding, ~phonics, decoding,
      metacognit*, social stor*, zones of regulation, comic strip conversation*, sentence starter*,
      knowledge organiser*, pre teach*, preteach*, seating plan*, word bank*, toolkit*, toolbox, tool kit,
      tool box, techniques, things to try, ideas to try, what to try, which to try, strategies to try,
      try first, wobble cushion*, ear defenders, coloured overlay*, assistive technology, text to speech,
      speech to text, reading pens, sensory circuits, sensory breaks, movement breaks,
      quality of teaching for, teaching of reading, guided reading, interventions for, intervention for,
      # Needs and what lies behind them
      ~<need>, dyslexia friendly, speech language and communication, language disorder, language difficult*,
      language need*, language problem*, communication difficult*, communication need*, identif* .. need*,
      identif* .. barrier*, identif* <pupil>, spot* .. dyslexi*, barriers to learning, barrier to learning,
      barriers to <her> learning, knowledge of sen*, knowledge of send, knowledge about sen*,
      understanding of sen*, understand* .. need*, understanding of need*, knowledge of .. need*,
      types of need, range of need*, types of sen*, area* of need, primary need, underlying need*,
      executive function*, theory of mind, processing speed, cognitive load, root cause*, root of,
      underneath the behaviour, behind the behaviour, behaviour is communication,
      behaviour as communication, learning difficult*, reading difficult*, specific difficult*,
      specific need*, complex need*, additional need*, meltdown*, fidget*, sit still]
    gain: [
      # Seeing the need
      <know> .. what to look for, know what to do with, knows what to do with, know what to do when,
      know* how to teach, know* how to help, know how to support, knows how to support, <know> why <pupil>,
      <know> why .. <pupil>, <know> .. how .. <pupil> learn, <know> .. what .. <need>,
      <know> .. about <need>, <know> .. <need>, learn* .. about <need>, learnt .. <need>, learned .. <need>,
      knowledge of <need>, knowledge about <need>, understanding of <need>, understanding about <need>,
      expert in <need>, expertise in <need>, expertise on <need>, finally understand what, can spot,
      can recognise, can identify, able to identify, able to spot, better at spotting, quicker to spot,
      pick* up on .. need*, spots .. early, tell .. from a, tell .. from naught*, not naughty,
      rather than naughty, instead of naughty, not being naughty, not just naughty, not bad behaviour,
      called bad behaviour, not laziness, not lazy, looks behind, look behind, look* beneath,
      look* past the behaviour, what .. behaviour .. telling, what makes .. tick,
      what is getting in the way, what .. getting in the way, see .. through <her> eyes,
      through the eyes of, penny dropped about,
      # More ways to teach
      more than one way, another way in, different way in, ways in, up <her> sleeve, bag of tricks,
      repertoire, armoury, arsenal, wider range of strategies, wealth of strategies, new strategies,
      full of strategies, strategies .. use, use* .. strategies, using .. strategies, three things to try,
      try before, plan b, teach* differently, taught differently, <her> own teaching, <her> teaching is,
      <her> teaching has, improved .. teaching, in <her> own lessons, in <her> own class, better teacher,
      how i teach, the way i teach, how she teaches, the way she teaches, how i plan, plan* lessons,
      planning for <pupil>, changed .. give instructions, how i give instructions, break* tasks down,
      broken down into, break* .. into .. steps, smaller steps, small steps, access the curriculum,
      access the lesson, access to the curriculum, accessible to <pupil>, without a worksheet,
      same task as everyone, meet* .. needs of, meeting .. needs of, matched to .. need*,
      match* .. to need*, tailor*, personalis*, modelled .. reading, modelled .. lesson,
      work with <pupil> with <need>, teach* <pupil> with <need>, support* <pupil> with <need>,
      teaching of <pupil> with,
      # What lies behind, and ways in
      ways to teach, new ways to, pick* out .. <child>, picks up .. <child>, picked up .. <child>,
      spotted .. <child>, on the spectrum, can't from a child, cannot from a <child>, who can't from,
      cannot from .. will not, so called naughty, called naughty, call naughtiness, naughtiness,
      not follow a, could not follow, cannot follow, could not hear, cannot hold .. instruction,
      cannot hold a pencil, what was behind, that is why, that's why he, why a child, why one lad, why he,
      less talk, more pictures, bigger print, fewer words, fiddle toys, sloping board*, task slider*,
      task planner*, now and next board*, coloured paper, first then, ear defenders, ideas for <child>,
      ideas for .. supporting, ideas for supporting, pared .. back, get at the ideas, better teaching first,
      worksheets look, one thing at a time, wait ten seconds, what to try when, what to do when a,
      what to do with our, knows what to do for, know what to do for, dozen ways in, penny dropped,
      heaps about, ten times what i did, know more about, now know about, i know about <condition>,
      understand <condition>, <condition> ideas, ideas on <condition>, loads .. about <condition>,
      wised .. on <condition>, see the signs, ace on, stuff on <condition>, knows her stuff on,
      tried the <condition>, appreciation of how, range of needs, learnt about <condition>,
      learned about <condition>, knowledge of <condition>, teach <child> with, i teach my <child>,
      teach <child> .. different*, not have a clue what it said]
    barrier: [no new strategies, not deepen, too little on .. needs, too little on <need>, nothing on <need>,
      nothing about <need>, not enough on <need>, not enough about <need>, needed more on <need>,
      more on <need>, more about <need>, little on <need>, little about <need>, light on <need>,
      skated over <need>, one slide on <need>, an hour on <need>, barely mention* <need>,
      hardly mention* <need>, barely touched <need>, hardly touched .. <need>, not covered <need>,
      not cover <need>, <need> .. not covered, <need> .. barely, <need> .. hardly, <need> .. not mentioned,
      <need> .. only, still not know what to do, no idea what to do with, no idea how to teach,
      not know what to do with, not know how to help, worksheet* with bigger, dumbed down, colouring in,
      one size fits all, same worksheet, not enough about .. needs, not enough on .. needs,
      more .. on specific needs, not enough on specific, anything on <condition>, hardly anything on,
      nothing on <condition>, little on <condition>, none the wiser, stumped, what to try with,
      treated as a single, not know what to do with a <child>]
    no_change: [not put .. into practice, not tried .. strategies, not used .. strategies,
      not put .. strategies .. practice, strategies .. already, already used .. strategies,
      strategies i already, already knew about <need>, already .. expert, knew most of the strategies,
      same old strategies, same strategies, yet to try, expert on <need> already, old hat to me,
      knew <condition> backwards, <condition> backwards, backwards already, <condition> .. already,
      nothing .. i did not already know, language unit for, unit teacher, in a language unit,
      <condition> diploma, remain at the level described, same as it ever was,
      not know .. more about <condition>]
    decline: [lost my touch, out of touch with what, touch with what actually, shallower than,
      lost touch with .. classroom]
    hints: [in class, decode, sensible, practical ideas, difficulty, difficulties, diagnos*, label, labels,
      teach, try first, strategy, their learning, way of learning, adapt*, instructions, set out,
      getting in the way]
    rules:
      - match: [strategy, try, approach, approaches, techniques, tips, ideas]
        near: [lesson*, teaching, classroom, autis*, dyslexi*, learn]
        unless: [staff meeting*, inset, briefing, training, assignment*, whole school, each other,
          other sencos, trust]
      - match: [<need>]
        near: [understand*, know, knows, knew, learn*, spot, recognise, identif*, teach, knowledge, expert*,
          strateg*, lesson*, speaker, in class, wanted, covered, session, help]
        unless: [train* .. <need>, <staff> .. trained]
    masks: [
      strategic*, attachment to this email, email attachment, attachment would not, attachment to the,
      to try and, to try to, trying to get, need to try, tried to try, strategies for the assignment,
      study strategies, marking strategies, reading strategies for the assignment, tools of the trade,
      precision of the, precision in, root of the problem, visuals on the slides, techniques of assessment,
      research techniques, approaches to assessment, approaches to marking, approaches to moderation,
      differentiat* between grades, differentiat* between pass, differentiat* between students,
      differentiat* between candidates, criteria differentiat*, marks differentiat*, chunk of,
      chunks of time, big chunk, whole chunk, sit still in, identified need for, identif* .. needs improv*,
      trauma of, my trauma, dyslexic myself, i am dyslexic, am dyslexic, my own dyslexia, being dyslexic,
      my dyslexia, access the moodle, access the lesson recordings, meet the needs of sencos,
      meeting the needs of sencos, needs of the school, needs of sencos, needs of participants,
      needs of schools, needs of students, needs of the learners on, understand* .. needs to,
      tailored .. feedback, personalised feedback, tailored to sencos, tailored to the,
      personalise* the course,
      # A topic of staff training
      <need> training, <need> inset, inset on <need>, inset .. <need>, training on <need>,
      training in <need>, training about <need>, train* .. <need>, twilight* .. <need>,
      session for staff on, course on <need>, workshop on <need>, trained .. in precision,
      trained in .. makaton, trained in elsa, new phonics scheme, phonics scheme, phonics scores,
      phonics screening, sensory equipment, equipment .. sensory, speech and language team,
      meetings with speech, with a selective mute, assessment for autism, autism assessment,
      <condition> assessment, run precision teaching, overload of work, practising makaton,
      <pupil> .. speech and language, second afternoon of speech, wait for an autism, bigger print run,
      why he left, dozen ways in to]
    examples:
      yes:
        - text: I can now tell a language difficulty from a behaviour one and know which strategies to try
            first.
          direction: gain
        - {text: There was nothing on dyslexia., direction: barrier}
        - {text: She understands why some of our boys cannot sit still., direction: gain}
      no:
        - Her strategic plan went to the trust board.
        - The attachment to this email would not open.
        - She has trained all our support staff in autism.
  - id: whole_school
    label: Whole-school practice and inclusive ethos
    group: School
    guskey: [3, 4]
    aims: [leadership]
    valence: benefit
    definition: "Change in how the whole school (or trust) works: culture, ethos, policy, consistency, shared
      responsibility."
    include: Across the school, all staff, every teacher a teacher of SEND, ethos, inclusive practice, SEND in
      the improvement plan, policy rewritten and used.
    exclude: "'Within the school (setting)' as mere place. University policy. 'Inclusive of' (price). Training
      events: staff_dev."
    indicators: [
      # The whole school
      whole school, across the school, across school, across the trust, across the academy,
      across the key stages, across the federation, across all <her> schools, throughout the school,
      throughout school, right through the school, school wide, schoolwide, trust wide, all staff,
      all teachers, all the staff, all of the staff, every teacher, every member of staff, every classroom,
      all classrooms, all <her> classrooms, in all .. classrooms, every class, every department,
      all departments, each class, class to class, classroom to classroom, one class to, one classroom to,
      one room to, teacher to teacher, department to department, whole staff, entire staff, the whole place,
      the rest of the school, the school as a whole, as a school, as a staff, how we work, way we work,
      the way we do things, how we do things, what we all do, we all do, other schools in the trust,
      part of who we are,
      # Culture
      culture, ethos, climate, inclusive practice, inclusive school, inclusiv*, inclusion, attitudes,
      attitude to, attitude towards, mindset*, mind set*, hearts and minds, place feels, feel of the place,
      feel about the place, different feel, feel of the school, school feels, atmosphere, staffroom talk,
      staff room talk, staffroom conversation*, talk in the staffroom, conversation* in the staffroom,
      common language, shared language, same language, same page, singing from the same, bolt on, bolted on,
      add on, silo*, pockets of, systemic, dna, fabric of, bread and butter, part of the furniture,
      # Responsibility and policy
      everyone's responsibility, everybody's responsibility, everyone's job, everybody's job,
      everyone's business, everybody's business, shared responsibility, collective responsibility,
      consisten* across, consistency, improvement plan, development plan, school plan, ^SIP, ^SDP,
      send policy, sen policy, new policy, inclusion policy, teaching policy, policy from,
      rewrote .. policy, policies, embedded, embedding, embed, practice is, practice has, practice varies,
      from the office to, from reception to, right down to, top to bottom, site manager, caretaker,
      kitchen staff, office staff, visitors, other schools visit, from the caretaker to, from the cook to,
      joined up as, joined up than]
    gain: [
      # Whose children, whose job
      everybody's child*, everyone's child*, our child* not, all our child*, not her child*, not just her,
      not just mine, not just the senco, not only the senco, no longer just the senco, no longer just her,
      no longer just mine, no longer just my, no longer my child*, no longer her child*,
      no longer hers alone, no longer down to me, no longer down to her, no longer seen as,
      no longer the senco job, no longer the senco problem, no longer my problem, no longer someone else,
      not someone else, not a separate, no longer a separate, teachers no longer send, no longer sent to,
      no longer sent out, no longer send them to, no longer send <pupil>, they are all our,
      belong to <people>, belongs to <people>, every teacher a teacher, teacher of send, teachers of send,
      teacher of sen, teachers of sen, used to be .. department, used to be .. problem, used to be .. job,
      used to be seen as, <staff> now see, <staff> see it as, <staff> take ownership, <staff> own,
      # What staff now do
      used by everyone, people actually use, staff actually use, actually use it, teachers plan for,
      teachers now plan, <staff> now plan, <staff> think about, <staff> now think, <staff> now ask,
      <staff> talk about, <staff> now talk, <staff> now expect, talk differently,
      talk about <pupil> differently, talked about with, spoken about with, language has changed,
      language .. changed, do not hear, no longer hear, you do not hear, never hear, tone has changed,
      mood has changed, talk .. has changed,
      # Change of culture, and its spread
      shift in culture, shift in attitude*, shift in thinking, sea change, step change, culture shift,
      changed the culture, changed the way we, changed how we, changed the way the school,
      <change> the way we, <change> how we, <change> .. policy, <change> .. policies, new normal, the norm,
      second nature, as a matter of course, part of everyday, walk into any, go into any, any classroom,
      any lesson, in every lesson, in every room, woven, threaded, runs through, running through,
      heart of everything, at the heart of, front and centre, centre of everything, at its centre,
      first line of, in the school plan, written into, more inclusive, more welcoming, more consistent,
      more accepting, more understanding of, kinder, we have become, become a school, has spread,
      spread across, spread through, spread to, rippled, ripple, rubbed off, rubbing off, caught on,
      filter* through, filter* down, trickled, taken root, bedded in, bedding in, adopted by, taken up by,
      taken up our, taken on by, rolled out, roll* .. out across, rolling out, copied by,
      other schools .. copied, now does it, now do it, whole school has, moved the school, moved us on,
      dyslexia friendly approach in all, led to .. approach in all, autism friendly school,
      dyslexia friendly school, inclusion quality mark,
      # One way of doing things
      whole lot of them, doing it in the same way, one way of doing, same way of doing, signed up to one,
      take the same line, same line on, same welcome, shared way of, one calm voice, walked round,
      walk round, feel it if, kinder place, seeped into, brickwork, in everything we do,
      not tell which children, tell any longer which, everyone just gets on, caught it off her,
      caught it from her, in every line of, line in every, every action plan, staff live by, live by,
      needs instead of, send them down to, talk about needs, about everybody, each department signed,
      pull* in the same direction, all moving the same way, all staff signed up, every corridor,
      every single adult, every adult, cook to, from nursery to, nursery to year 6,
      what started in one classroom, in one classroom had, reached the dinner hall, the lot all rethought,
      every classroom has, each of the schools, stuck on every wall, good intentions, cannot tell who,
      cannot tell which]
    no_change: [not yet embedded, yet to be embedded, not embedded, very uneven from, uneven from class,
      still uneven, still patchy, still very patchy, still depends on which, depends on the teacher,
      depends on which teacher, depends which teacher, depends who teaches, depends whose class,
      still seen as her job, still seen as my job, seen as her job, still see .. as her job,
      still see* .. as my job, still her job, still my job, still mine, still hers, still .. senco job,
      still .. senco problem, still .. my problem, still say ask, still think* .. is my,
      still think* .. my job, not spread, not caught on, nobody else has, no one else has, not filtered,
      not reached, not trickled, yet to filter, yet to spread, not gone beyond, not .. gone beyond,
      not .. got beyond, not .. moved beyond, not .. beyond <her> own, still sit* on a shelf,
      still in a drawer, still gather* dust, culture .. not changed, attitudes .. not changed,
      not changed the culture, not changed attitudes, same old attitudes, the rest of the building,
      rest of the building, rest of the place, rest of the staff carry, most of the staff carry,
      staff carry on, carries on regardless, carries on exactly, carry on much as, carry on exactly,
      carries on as, no further on, as far as the school, bought in, not notice it walking, off the shelf,
      yet to come off, down to joining the trust]
    barrier: [no impact beyond, only in <her> own class, only in <her> own classroom, not beyond <her> own,
      stops at her door, stops at my door, stops at the classroom door, ends at her, one classroom,
      not shared by all staff, not everyone is, not everyone has bought, not all on board, not all staff,
      not all teachers, some staff still, some teachers still, some colleagues still,
      <staff> .. still think that, <staff> still think, <staff> still see, <staff> still believe,
      a few die hards, die hards, diehards, dinosaurs, old school, old habits, resistant staff,
      resistance from <staff>, pockets of resistance, sits on a shelf, sits on the shelf, in a drawer,
      gathering dust, gathers dust, nobody reads, no one reads, paper exercise, hers alone, mine alone,
      left to her, left to me, all down to me, all down to her, lone voice, one woman band, one man band,
      voice in the wilderness, dumped on, those children, her lot, your lot, one of yours, one of mine,
      send to the senco, belongs to the ta, belong to the ta, belongs to the senco, belong to the senco,
      belong* to me, my problem, her problem, senco's problem, senco's job, only one who, on my shoulders,
      on her shoulders, falls to me, falls on me, not see it as their, not their job, not my job,
      not their problem, pay lip service, pays lip service, inconsistent, inconsistency, different planet,
      its own kingdom, upper school, upstairs, in the hut, in a portakabin, something i do in,
      half of them think, carries on as if, carry on as if, science corridor, business of one room,
      still 1985, not for them, isn't for them]
    decline: [patchwork, less joined up, more welcoming .. ago, used to pull, same direction .. now,
      slipped back to sen, back to sen being, own kingdom, each classroom is its own,
      drifted back to <her> own]
    hints: [culture, staffroom, everyone, everybody, corridor*, consistent*, shared, attitude*, policy,
      uneven, patchy, together, chipping away]
    rules:
      - match: [everyone, everybody, all of us, we all, together]
        near: [send, sen, inclusion, responsib*, difficulties, vulnerable]
        direction: gain
        unless: [on the course, thank*, university, online, tutor*]
    masks: [
      # Places and times
      across the school holidays, across the school year, throughout the school year, every class visit,
      this school year, within the school, inclusive of, from the office to say,
      # The course's own policies and people
      all staff on the course, all staff involved, all staff at the university, all staff who taught,
      all staff on the programme, all the staff at, all the staff on the, all the staff involved,
      all staff concerned, university policy, policies of the university, policy of the university,
      draft policy, extension policy, assessment policy, moderation policy, course policy, late policy,
      feedback policy, policies and procedures, ethics policy, charging policy, policy on late,
      policies on extension*, consistent across markers, consistent across locations,
      consistent across sites, consistent across centres, consistent across the sites,
      consistent across both, consistent across the five, consistency across sites,
      consistency across the sites, consistency across locations, consistency across markers,
      consistency of marking, consistency in marking, consistency between markers,
      consistency across centres, consistency between sites, consistency between, consistency of feedback,
      consistency of approach across the sites, marking is consistent, inconsistent marking,
      marking .. inconsistent, inconsistent feedback, inconsistency between, inconsistency in marking,
      inconsistent advice, inconsistent information, tutors .. inconsistent, inconsistent across,
      culture of the programme, ethos of the programme, ethos of the course, embedded in the module*,
      embedded in the programme, embedded in the assessment*, visitors from, course team,
      practice is shared between markers,
      # Other policies and posts
      behaviour policy, new behaviour policy, attendance policy, marking policy, trust policy on fees,
      inclusion module, appointed .. inclusion, head for inclusion, head of inclusion, inclusion manager,
      inclusion lead, inclusion team, director of inclusion, assistant head .. inclusion,
      deputy head .. inclusion, <lead> inclusion, inclusion session, inclusion in the appendix,
      inclusion officer*, my own children, my children forgot, with her children, her own children,
      small children, not see her children, not see my children, i am one of those, elsewhere in,
      on .. shelf in my, the inclusion panel, chair the inclusion, moving their children elsewhere,
      the like elsewhere, i see elsewhere, as much elsewhere, what i see elsewhere, used elsewhere,
      not join*, <pupil> .. included, course .. joined up]
    examples:
      yes:
        - text: Inclusion is now the first line of our improvement plan and the policy is something people
            actually use.
          direction: gain
        - {text: SEND is still seen as her job., direction: no_change}
        - {text: SEND is no longer just the SENCO's problem., direction: gain}
      no:
        - The room was booked across the school holidays.
        - The price is inclusive of lunch.
        - Marking is consistent across sites.
  - id: staff_dev
    label: Training and supporting staff
    group: School
    guskey: [4]
    aims: [leadership]
    valence: benefit
    definition: "The SENCO develops other people: training, coaching, modelling, deploying TAs, advising
      colleagues."
    include: INSET, twilights, coaching, mentoring, upskilling TAs and LSAs, modelling practice, advice to
      teachers, TA deployment.
    exclude: "The SENCO's own course ('professional development programme for SENCOs'): course_quality.
      Holding or chairing teacher meetings: leadership. Course trainers: tutor_support."
    indicators: [
      # Training
      staff training, <teach> .. <staff>, training for <staff>, training of <staff>, training to <staff>,
      train <staff>, tas .. trained, tas .. training, teachers .. trained, staff .. trained,
      <staff> .. training, training from her, training from our senco, whole school training,
      in house training, inset, inset day*, inset* .. led, twilight*, coach*, mentor*, upskill*, up skill*,
      cascad*, staff meeting*, staff development, staff cpd, cpd for, cpd to, <her> cpd, cpd session*,
      ran a session, runs a session, runs sessions, ran sessions, run sessions, session for staff,
      sessions for <staff>, session for <staff>, workshop* for <staff>, workshops for staff, lead* training,
      led training, deliver* .. training, deliver* .. inset, deliver* .. cpd, deliver* to <staff>,
      deliver* .. session to, run* .. training, ran .. training, run .. inset, ran .. inset, runs .. inset,
      put on .. training, briefing, bulletin, induct*, induction for, nqt*, ects, newly qualified, trainee*,
      # Support and advice
      support* .. colleague*, support* .. teachers, support* .. <staff>, supportive of colleagues,
      model* .. practice, model* .. lesson*, model* .. strateg*, models .. for, modelled .. for,
      modelled .. with, modelling, demonstrat* lesson*, demonstration lesson*, team teach*,
      teaches alongside, advice to, proper advice, advice from her, <her> advice, good advice,
      advis* .. colleague*, advis* .. teacher*, advis* .. <staff>, give* .. <staff> ideas, drop in* for,
      drop in on, clinic*, surgery, surgeries, shadow*, observe* .. teach, planning with,
      plans with <staff>, plan with <staff>, plan alongside, sit* down with <staff>, sat down with <staff>,
      works alongside <staff>, work alongside <staff>, working alongside <staff>, works with <staff>,
      working with <staff>, work with <her> <staff>, work with <staff>, worked with <staff>,
      helping <staff>, helps <staff>, help* <staff>, guid* <staff>,
      # Teaching assistants
      ~tas, ~teaching assistant*, ~support staff, ~lsas, ~hltas, deploy* .. tas, deploy* .. <staff>,
      deployment, deployed, lunchtime supervisor*, midday*, dinner ladies, adults in class]
    gain: [
      # Assistants used well
      tas now, tas go where, tas are now, tas are used, tas know, tas no longer, assistants no longer,
      assistants now, assistants are now, support staff now, lsas now, velcro*, glued to, joined at the hip,
      instead of sitting with, instead of sitting, rather than sitting with, rather than sitting,
      sitting next to one, hovering, hover, helicopter*, got every ta, got every teaching assistant,
      got the tas, got our tas, got my tas, tas have, tas feel, tas run, tas lead, tas use, tas were,
      use of tas, use of teaching assistants, use of support staff, use <her> tas, the way we use,
      how we use tas, how we use teaching, how we use our, how .. tas are used, used to sit at the back,
      # Staff come to her
      go to for advice, goes to for advice, go to her for, goes to her for, went to her for, turn* to her,
      turn* to me, <staff> go to her, <staff> come to her, <staff> come to me, <staff> seek* .. out,
      seek* her advice, seek* my advice, seek* out her, sought out, ask* her advice, ask* my advice,
      ask* for her advice, ask* for my advice, ask* for her help, ask* for my help, ask me for advice,
      ask me for help, ask* me for help, come to her for, comes to her for, come to me for, comes to me for,
      coming to me for, coming to her for, come to me with, coming to me with, come to her with,
      coming to her with, bring me, bring her .. problem*, queue* outside <her>, queue at her, queue at my,
      queue up, beat a path, path to her door, path to my door, knock on my door asking,
      knocking on her door, knocking on my door, knock on her door, pop in to ask, pick her brains,
      pick my brains, picking my brains, gravitate to, asked me to show, ask me to show, asked her to show,
      asked her to repeat, asked her to run, asked me to run, asked for more, asked her back,
      asking for more, drop in on, drop in where, set up a drop in, a drop in, weekly drop in,
      # Showing and giving
      give|gives|giving|gave|given <staff> .. ideas, give|gives|giving|gave|given <staff> .. strateg*,
      give|gives|giving|gave|given <staff> .. tools, give|gives|giving|gave|given <staff> .. things,
      give|gives|giving|gave|given <staff> .. confidence, give|gives|giving|gave <staff> .. skills,
      show* <staff>, shown <staff>, helped <staff> to, taught <staff>, teaching <staff> how, taught the tas,
      taught the staff, teachers get, come away with, <staff> leave .. with, <staff> tell me .. advice,
      <staff> trying, <staff> .. try it, <staff> .. tried it, people .. try it, <staff> have tried,
      talk* .. <staff> through, walk* .. <staff> through, brought on, bring on, bringing on,
      brings out the best, grow her own, grown her own, best inset, best staff meeting, best training we,
      best twilight, went down a storm, went down well, went down a treat, well received by <staff>,
      pass* on what, pass* on .. learnt, passing on, passed on to <staff>, passes on to, shar* what she,
      shar* what i, shar* .. learnt .. with <staff>, shar* .. expertise, shar* .. knowledge with,
      shar* with <staff>, shar* with colleagues, bring back to staff, brings back to, brought back to,
      feed* back to <staff>, fed back to <staff>, <staff> .. benefitted, <staff> .. benefited,
      <staff> .. benefit from, <staff> .. learnt from her, <staff> .. learn from her,
      <staff> feel .. supported, <staff> feel .. equipped, <staff> .. more confiden*, <staff> feel .. able,
      <staff> .. more skilled, <staff> .. skills, <staff> .. upskilled, <staff> better equipped,
      ten minute slot, slot at briefing, slot at staff meeting*, slot in staff meeting*,
      # Showing how
      every ta, every one of them to, taught every one, taught them how, taught them to, showed people how,
      showed them how, showed the <helper>, showed my <helper>, shown how to, showing them how, wised us,
      wised .. up, demonstrates, demonstrated a lesson, anyone can watch, come and find me,
      comes and finds me, find me at break, find her at break, doing it by, had all my <helper>,
      had my <helper>, <helper> .. doing it, coached <helper>, coached eight, coached two,
      coached .. colleagues, been round coaching, round coaching each, observed coached, guide for supply,
      in house courses, nudged them, sat with them through, film myself, let the new ones, new ones pull,
      using her checklist*, using her <helper>, using her spelling, using her kit, crib sheet,
      send them off with, learning how to talk, how to question and when, went round every department,
      sat in with people, sat in with <helper>, runs a little drop in, drop in for any, for any teacher,
      teachers bring me, <helper> bring me, <helper> come to her, <helper> can take, my lsas can,
      my tas can, they're flying, have them practising, practising makaton, <helper> used to sit,
      had every single adult, adult here, wrote a .. guide for, took .. inset on her own,
      whole of our .. inset, standing room, to step back, how to step back, doing their hlta]
    barrier: [no time to train, not trained, untrained, never trained, no training for, training not taken up,
      not taken up, nobody came, nobody turned up, no one came, no slot, not get a slot, not .. a slot,
      not given a slot, no inset slot, never .. staff meeting, not .. staff meeting, no staff meeting*,
      not allowed a staff meeting, five minutes at the end, ten minutes at the end, squeezed into, bumped off,
      bumped for, bumped from the, cancelled in favour, slot on the inset, no room on the inset, tas not paid,
      tas are not paid, tas go home, tas finish at, tas leave at, tas are still, will not take advice,
      ignore* .. advice, not take .. advice, not listen to .. advice, fell on stony, stony ground, in one ear,
      eyes glaze, glazed over, eyes rolled, roll* <her> eyes, not .. passed on, not pass* on, never passed on,
      not shared .. staff, no opportunity to share, hopeless at passing, passing it on, not free her to coach,
      unable to get round to, get round to showing, got none, asked for a slot, slot on every]
    no_change: [staff still untrained, still untrained, still velcro*, tas are no better, tas still,
      assistants still, still sit next to, still glued, still stuck to, still attached to one, still deploy*,
      still .. velcro, still not trained, not yet trained, not yet .. training, yet to train, yet to run,
      will train, going to train, plan to train, plan to run, hope to train, hope to run,
      hoping to run .. training, hope to do something for, must pass .. on, plan to pass, going to pass .. on,
      pass all this on, same two hours of input, two hours of input]
    decline: [less guidance than, less time alongside, time alongside, coaching .. stopped, all but stopped,
      gone by the board, from her predecessor, it's a leaflet, sessions .. this year one,
      used to run sessions, less training than, fewer sessions for, used to train]
    hints: [advice, training, helping, colleagues, taught, trained, sessions, newcomers, new starters, how to,
      where the need is, one child, passes on, tas, adults, supporting]
    rules:
      - match: [mentor*, coach*, inset, twilight*]
        unless: [course mentor*, my mentor, coach park, coach trip]
      - match: [training, course for, sessions, session]
        near: [tas, teaching assistants, <staff> have, our staff, our teachers, colleagues, lunchtime,
          whole staff, dinner ladies, midday*]
        unless: [university, tutor*, lecturer*, taught days, award, taught day*, course, on the day,
          taught sessions]
    masks: [
      # The SENCO's own course and those who teach it
      professional development programme, my mentor, course mentor, mentor on the course, my own mentor,
      mentor assigned, mentor tutor*, mentoring of new tutors, tutor mentor*, national training,
      senco training, <her> own training, my training, the training was, training course,
      training provider*, training room, training venue, training day on the course, induction day,
      induction session, induction for students, induction to the course, induction for new examiners,
      induction to the role of examiner, my induction, induction pack, examiner induction, induction was,
      teacher training, taught by .. staff, taught by .. tutors, taught by .. team, teaching team,
      university .. staff, taught days, advice to students, advice to participants, advice to candidates,
      advice to me, advises students, advice from tutors, advice from my tutor, tutor advice,
      tutors' advice, study advice, conflicting advice, support to students, supports students,
      supported by colleagues, support from colleagues, support* teachers .. study, teachers on the course,
      colleagues on the course, colleagues in the local authority, support of the team,
      support* .. course team, support* .. programme team, support* .. admin team, supported by,
      support .. senior leadership team, university colleagues, local authority colleagues,
      support staff at the university, tutors .. support*, <learner> .. supported by .. staff,
      staff supported, staff .. supported me, staff were supportive, support* by .. staff,
      support* by .. colleagues, support* me, thank .. colleagues, meet* .. colleagues, other colleagues on,
      helping colleagues mark, advisory teacher*, specialist teacher*, training .. ep, show* <parent>,
      show the team that,
      # Cover, coaches and clinics
      cover for, teach ppa, supply teacher*, coach trip, coach park, coach journey, coaches parked,
      coach house, coaching inn, surgery appointment, dentist surgery, doctor* surgery, twilight zone,
      in set up, shadow of, inset day was used for, inset this year, our inset this year,
      took all our inset, tas .. paid, model of partnership, model for others, modelling of the finances,
      show how, shown up, showed up, show up, advisory staff, advis* .. staff, county advis*,
      county .. advis*, advisers and, support team and, restructure of our support team, support team has,
      our support team, the support team, county support team, coaching staff on the course,
      inset to themselves, told me that .. advice, brilliant mentor at the, mentor at the university,
      mentor who, carers came, drop in with toast, carers .. drop in, parents .. drop in,
      drop in for parents, drop in for families, drop in for mums, head teachers and lecturers,
      led from the back, staff meetings have become, places where we ask, bring me flapjack,
      bring me .. cake, would bring me, from the dinner ladies]
    examples:
      yes:
        - text: Our lunchtime supervisors asked her to repeat the coaching for the new starters.
          direction: gain
        - {text: Staff are still untrained in autism., direction: no_change}
        - {text: Teachers come to her for ideas., direction: gain}
      no:
        - The coach park was a mile from the venue.
        - My mentor was kind.
        - I was well supported by the programme team.
  - id: agencies
    label: Working with outside agencies
    group: School
    guskey: [4]
    aims: []
    valence: benefit
    definition: The SENCO's work with external professionals and services.
    include: Outside or external agencies, EP, CAMHS, speech and language therapy, OT, social care, health, LA
      advisory services, multi-agency meetings, referrals.
    exclude: "Provider's own partnership with LAs: partnership. Agency or supply staff: workload or resources.
      'Sense of agency'. A therapy or need as knowledge: pedagogy."
    indicators: [
      # Agencies and professionals
      links with outside agencies, meet with outside professionals, outside agenc*, external agenc*,
      agencies, multi agency, multiagency, multi disciplinary, multidisciplinary, inter agency, interagency,
      outside professional*, external professional*, other professionals, professionals from,
      outside experts, external experts, outside services, external services, external support,
      outside help, other services, educational psycholog*, ed psych*, edpsych*, psychologist*, the psych,
      ^EP, ^EPs, ep service, eps, camhs, speech and language therap*, speech therap*, ^SALT, ^SaLT, salt,
      therapist*, therapy team, ^OT, ^OTs, occupational therap*, physio*, social care, social services,
      social worker*, school nurse*, the nurse, paediatric*, health visitor*, health services,
      health service, nhs, gp, gps, doctor*, community health, health colleagues, health professional*,
      health and social, advisory teacher*, advisory service, specialist teacher*, outreach, early help,
      family support worker*, family worker*, team around, ^TAF, ^TAC, ^MASH, mash, virtual school,
      youth offending, the police, behaviour support service, behaviour support team, portage, autism team,
      sensory team, asd team, specialist service*, support services, inclusion team at county,
      services round, services around, professionals round, professionals around, professionals' meeting*,
      professionals meeting*,
      # Getting at them
      signpost*, service level agreement*, portal for referrals, referral*, refer on, waiting list*,
      caseworker*, case worker*, case officer*, sen officer*, sen casework*, county panel, panel at county,
      the professionals, speech lady, speech people, language people, behaviour people, behaviour team,
      county's behaviour, county support team, support team from county, children's centre,
      council's officers, council officers, outside people, external people, psychiatrist*, respite,
      youth worker*, police, family support people, therapist, two years' wait, waiting in the tray,
      nobody from health, anyone outside school, <outsider> .. meeting*]
    gain: [referral* no longer bounce*,
      round one table, around one table, round the same table, around the same table, all in one room,
      speed dial, first name terms, same language as <agency>, speak* <her> language, <know> who to ring,
      <know> who to call, <know> who to phone, <know> who to contact, <know> who to ask at,
      <know> who to go to, <know> whom to, <know> which door, <know> where to go for, <know> where to turn,
      <know> how to get .. <agency>, <know> how to access, <know> how to refer, <know> what .. <agency>,
      <know> .. what to put in a referral, right door*, which doors, actually answer*, turn up for her,
      turn up for me, return* <her> calls, answer* <her> calls, ring* her directly, ring* me directly,
      take* her seriously at, take* .. referral* seriously, referral* .. accepted, referrals go through,
      referral* .. through, referral* .. not bounce*, referral* .. first time,
      referral* .. not come .. back, referrals .. better, better referrals, gets .. seen, got .. seen,
      get .. seen by, gets things out of, blood out of, hold* .. agencies to, hold* .. <agency> to,
      hold* .. own with <agency>, chased .. until, get* the best out of, makes the best use of,
      make* better use of, making better use of, get|gets|got <agency> to, getting <agency> to,
      got .. <agency> in, gets .. <agency> in, get .. <agency> in, got .. <agency> involved,
      brought .. <agency>, bring* .. <agency>, bringing .. <agency>, pull* .. <agency> .. together,
      draw* .. <agency>, work* .. closely with <agency>, close* .. relationship* with <agency>,
      close* .. links with <agency>, stronger links with, strong links with, good links with,
      better links with, links with <agency>, relationship* with <agency> .. better,
      good relationship* with <agency>, excellent relationship* with <agency>,
      better relationship* with <agency>, liais* with <agency>, liaison with <agency>, work* with <agency>,
      working with <agency>, meet* with <agency>, stand* up to <agency>, challeng* .. <agency>,
      argu* .. with <agency>, quer* .. with <agency>, talk* to <agency>, speak* to <agency>,
      <agency> .. listen* to, <agency> .. respect* her, <agency> .. respect* me,
      <agency> .. comment* on how, <agency> .. told me, <agency> .. told us, <agency> .. said she,
      <agency> .. said our, because she arranged, use* .. ep time, used .. ep time,
      # They come, they answer, they work with us
      <outsider> .. turn up, turns up, actually turn, stays for lunch, stays for cake, even stays,
      by first name, know her by name, on better terms, getting on better for it,
      sorting things in a morning, pattern for others, into one room, one room, got <outsider>,
      got the <outsider>, getting the <outsider>, got mum the, brought .. <outsider>,
      write .. targets together, wrote .. along with her, <outsider> and i write, get <outsider> to agree,
      agree on one plan, talking through me, leaving us better, gets followed, tell the <outsider>,
      hold* .. own with <outsider>, <know> who does what at, who does what at, which of them picks up,
      know which of them, not afraid of <outsider>, not scare, do not scare anyone, the <outsider> even,
      accepted first go, tell .. physio exactly, team .. use our version, <outsider> ask* her]
    barrier: [
      # Waiting
      no links with, poor links, wait for <agency>, waiting for <agency>, wait* .. for .. <agency>,
      wait* .. <agency>, <agency> .. wait*, month* .. for .. <agency>, year* .. for .. <agency>,
      queue* .. for .. <agency>, year wait, month wait, month* wait for, years on .. waiting,
      months on .. waiting, waiting list .. long, long waiting, waiting times, on the waiting list,
      waiting list*,
      # Not coming, not answering
      <agency> .. never attend*, <agency> .. never come*, <agency> .. never turn*, <agency> .. not attend,
      <agency> .. not come, <agency> .. not turn up, <agency> .. not answer*, <agency> .. not return*,
      <agency> .. never answer*, <agency> .. never return*, <agency> .. rarely, <agency> .. hardly,
      none of them turn, nobody turns up, no one turns up, sends apologies, send apologies,
      send their apologies, not get .. <agency>, cannot get .. <agency>, not .. an ep, no ep, without an ep,
      lost our ep, no educational psycholog*, no speech therap*, nobody from health, nobody from social,
      no one from health, no one from social, <agency> change*, <agency> leave*, shortage of <agency>,
      lack of <agency>, no <agency>, <agency> .. overstretched, <agency> .. stretched, <agency> .. swamped,
      <agency> .. no capacity, agencies .. slow, cut to the bone, thin on the ground, close* the case,
      case closed, referral* .. bounce, bounced back, bounce back, bounced, batted back, knocked back,
      thresholds .. high,
      raised the threshold*, thresholds have, thresholds are, threshold for camhs, jump through,
      pass the parcel, from pillar, pillar to post, black hole, gatekeep*, hard to get hold of,
      not return calls, not get hold of, never return, wait for camhs, year* wait, years' wait,
      years' wait for, months' wait, list is .. months, list is .. years, charge by the hour,
      no longer exists, team no longer exists, cut to one man, one man and a van, out of her reach,
      over the threshold, getting .. over the threshold, nothing comes back, put a word on paper,
      not .. a word on paper]
    no_change: [agencies still slow, still slow to, still cannot get, still waiting for, still wait,
      always were, still never attend, still not come, still not turn up, still send* apologies,
      as bad as they ever, as bad as ever, as slow as, as slow as ever, still impossible to get,
      still no <agency>, still not get, same services not, not answering, just as it was,
      thin on the ground as ever, as thin on the ground, just as patchy, patchy as it was,
      no nearer to getting <agency>, excellent before .. just as, just as good now]
    decline: [relations with <agency> .. worse, relations with <agency> .. soured,
      relationship with <agency> .. soured, relationship with <agency> .. worse, fewer visits, fewer contacts,
      less contact with, see far less of, see less of <agency>, far less of <agency>, harder to reach,
      harder to get hold, service has been cut, service was cut, services .. cut, lost contact with <agency>,
      lost touch with <agency>, <agency> .. harder to, <agency> .. fewer, half as often as,
      drifted apart from them, used to see the <outsider>, used to see .. fortnightly, dwindled,
      not see .. as often, slipped .. contact with outside, contact with outside people,
      harder getting hold of, getting hold of anyone, lost the good relationship, drop the meetings with,
      came in regularly at one time, less of <outsider>]
    hints: [services, health, professionals, apologies, waiting, therapist, specialist*, adviser*, advisor*,
      referred, assessed, county, local authority, thresholds, professional]
    rules:
      - match: [the la, local authority, county, county hall, sen team, sen office, local authorities]
        near: [slow, ring, rings, rang, phone, answer*, officer*, replies, reply, pushed, push, quote,
          stand up to, argue, argu*, challenge, challeng*, relationship*, relations]
        unless: [university, tutors, course, taught, partnership, lecturer*, award, consortium, moderat*,
          programme, training day*, ehc*]
    masks: [agency staff, agency supply, supply agencies, supply agency, agency teacher*, agency fees,
      recruitment agenc*, sense of agency, pupil agency, learner agency, other professionals on the course,
      professionals on the course, education professionals, with regional local area professionals,
      regional professionals, local area professionals, knowledgeable skilled education professionals,
      professionals from other schools, ep on the panel, ep lecture, ep who lectured, ep who spoke,
      ep who taught, ep session, ep speaker, speaker .. <agency>, session .. <agency>, <agency> speaker,
      <agency> session, <agency> who spoke, <agency> who taught, <agency> who came to talk,
      talk .. by <agency>, salt in, salt of the earth, salt and pepper, pinch of salt, referral rate*,
      referral of students, referrals at the board, pass and referral, referrals from the board,
      referral is drawn, a pass and a referral, referral for plagiarism, assignment referral*,
      referral* in the module, referral* on the module, fails and referral*, marks referral*,
      the referral candidates, doctorate, doctoral, physiology, police check, anyone mentions a referral,
      before .. referral, la partners, two years ago, two years later, two years since, two years of,
      in two years, for two years, two years' progress, two years progress, two years i, two years she,
      took two years, two year course, two year programme, two year old*, social services suite, doctor who,
      doctor's note, when .. <agency> is in the room, county used to, county paid, county have asked,
      police liaison officer for the award, in one room, expert in the room, gone to a consultancy,
      local authority officers, local authority foots, <outsider> on the course, room full of consultants,
      moderation .. county, county staff argue, county and campus, county advisers and, county officers and,
      ends of the county, county hall or, north of the county, county .. top up, local paper]
    examples:
      yes:
        - text: "CAMHS, the nurse and the family worker now sit round one table because she arranged it."
          direction: gain
        - {text: There is an eighteen month wait for CAMHS., direction: barrier}
        - {text: Our referrals no longer bounce., direction: gain}
      no:
        - We lost a day because agency supply fell through.
        - The threshold between a pass and a referral is well drawn.
  - id: parents
    label: Working with parents and families
    group: School
    guskey: [4]
    aims: [participation]
    valence: benefit
    definition: The SENCO's work with parents, carers and families, and their trust or satisfaction.
    include: Meetings with parents, home-school, structured conversations, co-production, complaints, parents'
      trust.
    exclude: "The SENCO's own family life: workload. 'Familiar'. Parental leave: retention or none."
    indicators: [
      # The people
      and parents, with parents, ~parent, ~parents, parental, ~carer*, ~family, ~families, ~mum, ~mums,
      ~dad, ~dads, ~mother, ~mothers, ~father, ~fathers, ~grandparent*, ~gran, ~nan, parent carer*,
      people at home,
      # Meeting and talking
      home school, structured conversation*, co production, coproduction, co produc*, coproduc*, complain*,
      complaint*, school gate, parents' evening*, parents evening*, coffee morning*, phone home,
      phoning home, phones home, phoned home, rings home, ringing home, letter home, letters home,
      call home, calls home, home visit*, home and school, meet* .. <parent>, meeting* with .. <parent>,
      conversation* with .. <parent>, relationship* with .. <parent>, work* with .. <parent>,
      talk* to <parent>, talk* with <parent>, speak* to <parent>, speak* with <parent>, listen* to <parent>,
      support* <parent>, support for <parent>, involv* .. <parent>, engag* .. <parent>, <parent> engagement,
      <parent> .. involved, communicat* with <parent>, communication with <parent>,
      partnership with <parent>, <parent> .. trust, trust of <parent>, contact with <parent>,
      dealing with .. <parent>, deal* with .. <parent>, parent view, parent survey, parents' views,
      parents' forum, parent forum, parent group, parents' group]
    gain: [
      # What parents do and say
      in tears of relief, shout at me less, shouting at me, shout less, stopped shouting, stop shouting,
      no longer shout, no longer shouting, listened to for the first time, felt listened to,
      feel listened to, feel .. listened to, felt heard, feel heard, feel .. heard, on the same side,
      same side of the table, on our side, come to her before, come to me before, come* in for a chat,
      pop in for, come* in for a coffee, <parent> .. trust her, <parent> .. trust me, <parent> .. trust us,
      <parent> trust, <parent> ask for her, <parent> .. by name, ask* for her by name, ask* for me by name,
      sing* her praises, <parent> .. prais*, <parent> .. thank*, <parent> .. grateful, <parent> .. hugged,
      <parent> .. happier, <parent> .. happy, <parent> .. confidence in, <parent> .. more confidence,
      <parent> .. more confident, <parent> .. feel .. welcome, <parent> .. feel .. included,
      <parent> .. feel .. involved, <parent> .. feel .. valued, <parent> .. say .. difference,
      <parent> .. told me, <parent> .. tell me, <parent> .. commented, <parent> .. love,
      <parent> .. speak* highly, <parent> .. delighted, <parent> .. pleased, <parent> .. respect,
      <parent> now come, <parent> .. now come, <parent> .. now work, <parent> .. come to me,
      <parent> .. come to her, <parent> .. set foot, <parent> who would not, <parent> .. on board,
      <parent> .. onside, <parent> .. on side, <parent> .. feedback .. positive, box of chocolates,
      thank you letter*, <parent> .. queue,
      # Complaints
      complaint* .. dried up, complaints have dried, fewer complaints, no complaints from <parent>,
      no formal complaint*, complaints are down, complaint* .. down, complaint* .. settled,
      complaint* .. resolved, complaint* .. dropped, complaint* .. withdrawn, complaint* .. stopped,
      withdrawn .. complaint*, dropped .. complaint*, not one .. complaint, not had .. complaint,
      not .. had a complaint, not one family has made, not a single complaint, without shouting,
      no shouting, disarm*, calm* .. <parent>, won .. <parent> over, win* .. <parent> over,
      win* over <parent>, won over <parent>,
      # Working together
      with us not against, with us rather than, equal partners, equals, write .. plan together,
      wrote .. together, wrote .. with the family, wrote .. with <parent>, write .. with <parent>,
      writ* .. plans with <parent>, plan with <parent>, plan* with <parent>, with .. rather than for,
      sit* down with <parent>, sat down with <parent>, cup of tea, brought .. family together,
      before <parent> .. ask, before .. letter, <ring> <parent>, tell <parent> what, tell <parent> how,
      tell <parent> .. entitled, explain* .. to <parent>, put* <parent> at ease, angry <parent> and,
      rapport with <parent>, opposite an angry, honest with <parent>, first person <parent>,
      bring* <parent> in, bring* <parent> with,
      # What they do now
      tin of biscuits, kettle on, they come away, come away satisfied, came out smiling, names back off,
      taken their names back, sat with a grieving, wrote .. with <kin>, <kin> .. wrote along,
      <kin> .. talked to me like a person, felt so listened to, never felt so listened, handshake,
      shook my hand, shook her hand, sent me a card, brought .. card, brings me flapjack, bring me flapjack,
      hugged me, in for a chat, in and chat, stop* me in .. for a natter, natter, first names,
      on their side, feel like the expert, make a beeline, beeline for her, beeline for me, stuck with us,
      turn up to reviews, <kin> turn* up to, choosing us, <kin> .. been choosing, draw forty,
      <kin> last time, nineteen mums, explained what they could expect, explained their rights,
      explained .. to <kin>, <kin> .. noticed, she's marvellous, he thinks she is, <kin> think* she,
      not one letter, not one angry, not one complaint, not had one since, angry letter a week,
      used to get an angry, talked to like, way with <kin>, sat down with the <kin>,
      <kin> .. cried in a good way, his mum cried, her mum cried, evenings for <kin>, drop in .. carers,
      carers .. last week, <kin> who bring, <kin> .. bring cake, comes to everything now,
      rung her with good, five of those calls, good news, talked to <kin>, rang a mum, rang .. mum to say,
      made his mum, trust her simple, they trust her, they trust me, trusted me, listens to <kin>,
      won round a family, asked to see her and, <kin> .. trust*, not .. passed from pillar,
      complaint* .. dried, defus* .. <parent>, dread .. mums, dread .. parents]
    barrier: [not one .. replied, parents .. not involved, parents not invited, hard to reach <parent>,
      hard to reach, angry <parent>, irate <parent>, furious <parent>, <parent> .. angry, <parent> .. furious,
      <parent> .. upset, <parent> .. unhappy, <parent> .. complain*, fobbed off, fobbing them off,
      kept in the dark, left in the dark, formal complaint*, blame* the school, <parent> .. not come,
      <parent> .. never come, <parent> .. not engage, <parent> .. not turn up, <parent> .. never turn,
      <parent> .. not trust, <parent> .. aggressive, <parent> .. hostile, ones we most need,
      not .. through the gate, difficult <parent>, apt to tell families, tell families what will,
      rather than ask them, not come in whatever, simply won't come, will not cross the threshold,
      cross the threshold]
    no_change: [parents still not, no better with parents, still hard to reach, still not come,
      still complain*, <parent> still complain*, still fobbed off, same <parent> turn up, same few <parent>,
      <parent> .. not shifted, <parent> .. not changed, still not trust, still distrust*,
      <parent> .. still think, <parent> still, wherever not altered, dealings with families have not,
      notice no difference in how we, same three families, will not come in whatever i]
    decline: [harder relations with parents, relations with <parent> .. worse, <parent> less happy,
      less happy <parent>, more complaints, complaints are up, complaints .. gone up, complaints .. doubled,
      complaints .. risen, fallen out with <parent>, <parent> .. lost trust, <parent> .. lost faith,
      since .. <parent> complain, further apart, home and school are further, unhappy letters, more unhappy,
      twice the grumbles, grumbles from home, hear less from home, gone quiet on us, less from home,
      told more under, more under the last, more distant than, feel more distant, colder with <kin>,
      <kin> .. gone quiet]
    hints: [home, gate, tears, trust, kitchen, listened, angry, anger, crying, hugged, conversations, heard,
      complained, welcome]
    masks: [
      # The SENCO's own family
      my own family, family life, my family, her own family, her family, his family, own family,
      parental leave, family time, family holiday, the family at home, kids and family, family and friends,
      family weekend*, family commitments, time with family, family suffered, no family, patient family,
      long suffering family, a family and, class a family, and a family, my mum, my dad, my mother,
      my father, my nan, my gran, her mum, his mum, as a parent, as a parent myself, i am a parent,
      a single mum, as a mum, as a mother, being a mum, being a parent, working mum, single parent,
      first in my family, mother in law, father in law,
      # Other families and posts
      parent company, family worker*, family support worker*, family support team, families act,
      children and families act, parent governor*, parent helper*, family of schools, family of sencos,
      family friendly, father christmas, new father, new mother, parents of twins, one mum on the course,
      # Complaints about the course
      participants complain*, students complain*, candidates complain*, staff complain*, i complained,
      complained about the venue, complaint about the car park, complaint* about the course,
      one complaint about, only complaint, my only complaint, my complaint*, sole complaint,
      not a complaint, cannot complain, not complaining, no complaints about, no complaints at all,
      no complaints, mustn't grumble, student complaints, complaints about marking, complaints procedure,
      complaint from students, complaint from the participants, few complaints, complaints about the,
      no complaints about the course, no complaints from students, a cup of tea and biscuits,
      cup of tea when, same side as the, flowers for, hard to reach by, hard to reach by train,
      tutor .. hard to reach, tutors .. hard to reach, in the dark by, at home with,
      deadlines .. parents' evening*, same week as parents' evening*, dad died, when dad died, council name,
      one mum and her, son of a, a nan last, his nan does, his nan, told his gran, sent flowers,
      owned by families, nan of, daughter at university, good news the bad, that is the good news]
    examples:
      yes:
        - text: Complaints have dried up since she began phoning home before the letter goes out.
          direction: gain
        - {text: Parents still feel fobbed off., direction: no_change}
        - {text: A father who had not spoken to us for a year now comes in for a chat., direction: gain}
      no:
        - I had no family life between October and June.
        - Two participants complained about the car park.
        - I have no complaints about the marking.
  - id: pupils
    label: Pupil progress, participation and voice
    group: School
    guskey: [5]
    aims: [participation]
    valence: benefit
    definition: "Effects on children and young people: progress, attainment, attendance, exclusions,
      participation, wellbeing, voice."
    include: A stated effect (or stated absence of effect) on pupils; pupil voice; person-centred reviews.
    exclude: "Pupils merely mentioned as those served. 'Students', 'participants', 'candidates' of the course.
      'Learning outcomes' of the Award. 'Progress' on assignments. 'Progression board'."
    indicators: [
      # Progress and results
      progress of <pupil>, progress of send, progress of sen, better progress, good progress,
      made .. progress, mak* .. progress, progress for, progress in maths, progress in reading,
      progress in english, progress in writing, progress data, <pupil> .. progress, progress .. <pupil>,
      same progress, years' progress, outcomes for, <pupil> outcomes, pupil outcomes, outcomes of <pupil>,
      results for, <pupil> results, our results, results in, improve* in results, year 6 results,
      year 6 scores, test scores, exam results, reading scores, sats results, ks1, ks2, ks3, ks4, gcse*,
      phonics screening, phonics check, early learning goal*, good level of development, attainment,
      achievement of <pupil>, achiev* .. <pupil>, <pupil> .. achiev*, reading age*, spelling age*, the gap,
      gap is, gap between sen, gap between send, gap has, gaps have, clos* the gap, narrow* the gap,
      gap .. narrow*, gap .. clos*,
      # Attendance, behaviour, exclusion
      attendance, attend* every day, persistent absen*, exclusion*, excluded, suspension*, fixed term*,
      behaviour incident*, behaviour log, incidents, detention*, standards of behaviour,
      standards in reading, behaviour is, behaviour has, behaviour of <pupil>, <pupil> behaviour,
      improvement in behaviour, marked improvement in, school refus*,
      # Voice and taking part
      pupil voice, voice of .. <pupil>, children's voice, child's voice, <pupil> voice*, person centred,
      <pupil> .. participat*, participat* in lessons, <pupil> .. join* in, <pupil> .. taking part,
      <pupil> .. take part, <pupil> .. took part, <pupil> .. included, happier <pupil>, happy to come,
      more settled, engaged in, engage* with learning, engagement of <pupil>, <pupil> .. engag*,
      benefit* .. <pupil>, <pupil> .. benefit*, well being of <pupil>, wellbeing of <pupil>,
      <pupil> .. wellbeing, <pupil> .. well being, difference to .. <pupil>, difference for .. <pupil>,
      impact on .. <pupil>, impact on outcomes, impact on learning, impact on progress,
      effect on .. <pupil>, improve* outcomes, outcomes have, <pupil> independence, <pupil> .. independen*,
      lives of <pupil>, <pupil> lives, life chances, life chances of, transition to secondary,
      <pupil> .. friend*, <pupil> .. playtime*, <pupil> say, <pupil> said, <pupil> tell, <pupil> told,
      sats were, sats up, sats went, pupil progress has, pupil progress is, improved pupil progress]
    gain: [
      # Doing well
      <pupil> .. thriv*, <pupil> .. flourish*, flourishing, <pupil> .. blossom*, <pupil> .. calmer,
      <pupil> .. happier, <pupil> .. happy, <pupil> .. smil*, <pupil> .. laugh*, <pupil> .. confident*,
      <pupil> .. confidence, confidence of <pupil>, <pupil> .. self esteem, <pupil> .. doing well,
      <pupil> .. doing better, <pupil> .. better, <pupil> .. settled, <pupil> .. proud, <pupil> .. succeed*,
      <pupil> .. success*, <pupil> .. make* .. progress, <pupil> .. made .. progress, <pupil> .. improv*,
      <pupil> .. transformed, <pupil> .. turned .. round,
      # Reading, speaking, being there
      <pupil> .. read*, can now read, now reading, learnt to read, learned to read,
      reading for the first time, is reading, read .. aloud, read out loud, read a poem,
      <pupil> .. now talk*, <pupil> .. spoke, <pupil> .. speaks, now talks in, talks in full,
      put <her> hand up, puts <her> hand up, hand up in, in assembly, spoke in assembly, in the school play,
      in the nativity, on the residential, went on the trip, going on trips, on school trips,
      <pupil> .. now come*, <pupil> .. coming in, comes into school, come* into school, comes to school,
      come to school, coming to school, came to school, walk* into school, skip* into, skip* through,
      through the gate, run* in each, back in class, back in lessons, back in school, back full time,
      on a full timetable, in class all, in class for, in lessons all, in the room all, stay* in class,
      stay* in lessons, staying in class, staying in lessons, stay* in the classroom, in the classroom all,
      now in class, now in lessons, still with us, access* the curriculum with, joins in, joined in with,
      # Fewer exclusions
      fewer exclusions, exclusions .. down, exclusions .. fallen, exclusions .. dropped, exclusions .. zero,
      exclusions .. halved, no exclusions, no permanent exclusions, not excluded, not had an exclusion,
      not .. exclu* anyone, not one exclusion, nobody has been excluded, has not been excluded,
      have not excluded, no longer excluded, avoided .. exclusion, on the point of .. exclusion,
      at risk of .. exclusion, point of permanent exclusion, brink of exclusion, verge of .. exclusion,
      facing .. exclusion, heading for .. exclusion, no longer .. under the table, not under the table,
      out from under, no longer hides under, no longer runs out, no longer run out, stopped running,
      stopped throwing, no longer kick*, no longer throw*, fewer incidents, incidents .. down,
      incidents .. fallen, incidents .. halved, attendance .. up, attendance .. improved,
      attendance .. risen, improved attendance, fewer .. meltdowns, fewer detentions,
      # Results
      passed .. gcse*, passed .. sats, got <her> gcse*, level at ks2, expected standard, met expected,
      reached expected, reached the expected, months' progress, months progress, years' progress in,
      points of progress, caught up, catching up, closed the gap, closing the gap, narrowed the gap,
      gap .. narrowing, gap .. narrowed, gap .. closing, gap .. closed, results .. up, results .. improved,
      results .. best, best results, attainment .. up, attainment .. risen, attainment .. improved,
      # Having a say
      <pupil> .. have .. say, <pupil> .. has .. say, have a say, has a say, having a say, say in <her> own,
      ask them what, asked him what, asked <pupil> what, ask <pupil> what, ask <pupil> .. think,
      speak for themselves, speaks for <self>, speak for <self>, chair* .. <her> own review*,
      run* <her> own review*, lead* <her> own review*, attend* <her> own review*,
      come* to <her> own review*, part of <her> own reviews, own annual review*, own reviews,
      contribut* to <her> own, contribut* to their, write* <her> own .. target*, wrote <her> own,
      own targets, tell us what helps, tell us what, <pupil> .. tell us, <pupil> .. help* to write,
      views of <pupil>, <pupil> views, <pupil> .. made friends, makes friends, has friends, has a friend,
      listen* to <pupil>, listening to <pupil>, beam*,
      # What became of them
      put her hand up, had not spoken, has not spoken, not spoken in school, asked me what i was having,
      mute for, now in all day, all in all day, in all day, in lessons most, lessons most of the,
      two friends, made it to the, leavers' disco, ran his own review, ran her own review, <child> ran,
      council of their own, their own council, they chair, told his gran, told the grown ups,
      tell the grown ups, what helps, caught up .. months, moved on by, leapt ahead, leapt, gone up by,
      up by .. months, went up by more than, gone from .. to, from sixty to, days lost to,
      scores .. doubled, doubled 31, lateness by half, cut lateness, top of the county, came top,
      best figures, best year on record, group are flying, flying best, passed english, passed maths,
      got a 3 in, passed .. at the third, managed six weeks, six weeks without, nobody's been bitten,
      nobody been bitten, bitten since, kids are happier, front door, <child> .. would have been in,
      in a residential place, back on roll, sitting mocks, back in mainstream, down from twenty, slips down,
      incident slips, formerly on reduced, reduced timetables, now attending full, attending full time,
      attend full time, ran the christmas, counted the takings, <child> .. grew, <child> are flying,
      <child> .. up by, reading ages, reading age, <child> .. went up, <child> gone up,
      fixed term exclusions, twenty two made more]
    barrier: [gap .. not closed, gap .. not closing, gap .. not narrow*, gap .. stubborn*, gap .. as wide,
      gap .. wide, results have not, <pupil> .. left behind, falling behind, fallen behind, still excluded,
      <pupil> .. missing out, <pupil> miss out, <pupil> .. miss* out, <pupil> .. suffer*,
      not reach* .. <pupil>, not help* .. <pupil>, <pupil> .. not .. progress, out of school,
      still out of school, gap .. points, 21 points]
    no_change: [no difference to .. <pupil>, no difference to outcomes, no difference for .. <pupil>,
      no difference to progress, not made .. difference to .. <pupil>, not .. difference to .. <pupil>,
      progress no better, results .. no better, results no better, results .. the same, too early .. outcomes,
      too early .. progress, too early .. results, too early .. <pupil>, too soon .. results,
      too soon .. progress, too soon .. <pupil>, too soon .. show, too early .. show,
      not .. improvement in results, not seen .. in .. results, not show* .. in .. results,
      not show* .. in .. outcomes, not show* .. in .. data, shows in .. scores, show in .. results,
      show* up in, whether any of it shows, whether .. shows in, not yet .. in the results,
      not yet .. outcomes, no movement in, results are flat, results flat, flatlined, flat lined,
      no impact on .. <pupil>, no impact on outcomes, no impact on progress, no measurable .. progress,
      no measurable .. outcomes, cannot say <pupil>, cannot say .. <pupil> .. better,
      not see .. difference .. <pupil>, not .. point to .. results, not .. point to .. progress,
      not .. point to .. improvement, <pupil> would not notice, <pupil> .. not noticed,
      <pupil> .. not have noticed, attendance .. not improved, progress .. not improved,
      attainment .. not improved, results .. not improved, behaviour .. not improved, attendance .. same,
      exclusions .. same, hard to see .. <pupil>, early days .. results, results .. early days,
      would love to say .. difference, see it in their books, too soon to see, no sign as yet, no sign yet,
      kids are learning more, numbers moved, have the numbers moved, same exclusions as, same kids out of,
      point to anything different, anything different for the <child>, progress is good but it was good,
      put .. down to the new, put that down to .. phonics, put it down to the new, whether the kids,
      whether the <child>, can't say the children, cannot say the children, not say the children, gained yet]
    decline: [results .. down, results .. dropped, results .. fell, results .. fallen, results .. dipped,
      results .. slipped, results .. worse, exclusions .. up, exclusions .. risen, exclusions .. rose,
      exclusions .. doubled, more exclusions, attendance .. down, attendance .. dropped, attendance .. fallen,
      attendance .. fell, attendance .. worse, gap .. widen*, widen* .. gap, gap has grown, gap .. grown,
      gap .. bigger, gap .. wider, behaviour .. worse, progress .. slowed, progress .. fell,
      progress .. fallen, progress .. dipped, progress .. dropped, progress .. fell back, more incidents,
      incidents .. up, slightly down on, down on last year, attainment .. fell, attainment .. fallen,
      attainment .. down, gone backwards, behaviour .. backwards, behaviour .. gone backwards,
      dropped off since, permanent exclusions where, exclusions where we had none, scores dipped,
      scores .. dipped, <child> .. dipped, had days at home, days at home because]
    hints: [reading, maths, results, year 6, year 5, year 11, scores, smile, voice, playground, friends,
      settled, under the table, attend, progress, read, happy, happier, boy, girl, lad]
    rules:
      - match: [progress, results, outcomes, behaviour, attendance, independence, engagement]
        near: [<pupil>, sen support, send support, our sen, vulnerable, cohort of]
        unless: [<learner>, module, assignment*, taught days, my progress, course, learning outcome*, award,
          responsible for, accountab*, data]
    masks: [
      # Of the course and its students
      learning outcomes, progress on my, progress on the, progress of my assignment, progress with my,
      my progress, students progress, <learner> progress, progress of students, progress of participants,
      <learner> .. progress, module outcomes, award outcomes, course outcomes, intended outcomes,
      programme outcomes, assessment outcomes, board outcomes, outcomes of the board, outcomes of the award,
      outcomes for students, outcomes portfolio, attendance at, attendance on the course,
      attendance on taught days, attendance on the programme, attendance records, attendance register,
      my attendance, attendance sheet*, attendance was taken, course attendance, participat* in the,
      progress since, progress on last, progress has been made on, progress against .. recommendation*,
      progress towards .. recommendation*, progress on recommendations, progress has been made with,
      progress on previous, progress on actions, made progress on, made .. progress on,
      made .. progress in responding, progress .. recommendation*, progress made by the programme,
      good progress with the recommendation*, results of the survey, survey results, assignment results,
      module results, our results from the course, results for module*, my results,
      excellent results for the, student outcomes, student voice on the course, voice of the student*,
      voice of participants, student results, student achievement, <learner> .. achiev*,
      achievement of students, achievement of participants, achievement of the cohort, achievement on the,
      achievement across the, achievement of the award, <learner> .. engag*, engaged in the course,
      engaged in discussion, engaged in the process, engaged in dialogue, engaged in the sessions,
      engaged in group, engaged in research, i joined in, happier with,
      # Other gaps, exclusions, friends and independents
      gap between university, gap between theory, gap between the theory, gap between modules,
      gap between assignments, gap between submission, gap between training, gap in provision,
      gap in the market, the gap between the, the gap left, absence of, excluded from meeting*,
      excluded from SLT, excluded from decisions, excluded from the leadership, excluded from discussion*,
      feel excluded, felt excluded, breaking .. law over exclusions, behaviour policy, behaviour one,
      behaviour support, behaviour is communication, independent study, independent learn*,
      independent school*, independent consultant*, independent provider*, independent external,
      independent examiner, independent marker*, independently marked, independent of the,
      bad behaviour was, called bad behaviour, friends and family, made friends on, friends on the course,
      i made friends, made some friends, settled in the role, settled into the role, settled into post,
      she settled, own targets for students, <pupil> .. read* the forms, all three were settled,
      back in school on, back in school the, back in school i, back in school on monday,
      straight back in school, use back in school, back in class full time, <teach> <pupil> to read,
      in the classroom all day, my children, my own children, own child*, <parent> .. join* in,
      had not spoken to us, used to be at the, unlawful exclusion, exclusion of, illegal exclusion,
      cut lateness of, behaviour people, behaviour team, behaviour overhaul, behaviour deputy,
      isolation room, pupils passport, outcomes are in line, outcomes are, outcomes compare,
      attainment was down on the previous intake, overall attainment, he got .. job, progress meeting,
      pupil progress meeting, phonics scheme, one day clashed with sats, run up to sats, year 6 and sats,
      and sats, every child for a year, out of school i, time out of school, evidence of impact on <pupil>,
      ask .. for evidence of impact]
    examples:
      yes:
        - text: For the first time our SEN Support group made the same progress in maths as everyone else.
          direction: gain
        - {text: It is too early to see a difference in pupil outcomes., direction: no_change}
        - {text: Fixed term exclusions are down by half., direction: gain}
        - {text: A boy who spent last year under the table is now in lessons all day., direction: gain}
      no:
        - Progress on my second assignment was slow.
        - The progression board ran smoothly.
        - Participants made good progress.
  - id: provision
    label: Provision, plans, systems and paperwork
    group: School
    guskey: [4]
    aims: [participation, leadership]
    valence: benefit
    definition: "The machinery of SEND: provision maps, EHCPs, reviews, registers, records, graduated
      approach, forms."
    include: Provision mapping and management, EHC plans and requests, annual reviews, SEN register, support
      plans, APDR, record systems, access arrangements, understanding 'the paperwork'.
    exclude: "Course forms and university systems: course_org. 'Provision of' lunch. Paperwork only as a
      burden on time: workload (both where both are meant). Using data to judge impact: accountability."
    indicators: [
      # Plans and maps
      the paperwork involved, ~provision map*, provision management, send provision, sen provision,
      our provision, provision for <pupil>, provision for sen*, provision for send, quality of provision,
      range of provision, provision is, provision has, interventions are, timetable for interventions,
      intervention timetable*, timetable of interventions, intervention programme*, ~ehc*,
      education health and care, health and care plan*, ~annual review*, reviews are, reviews happen,
      ~review meeting*, review paperwork, paperwork, paper work, ~documentation, sen register,
      send register, ~register, ^IEPs, ^IEP, ieps, iep, ^ILP, pupil passport*, passports, support plan*,
      individual plan*, learning plan*, pupil plan*, <pupil> plans, individual education plan*,
      pen portrait*, graduated approach, ~graduated response, assess plan do review,
      assess plan do and review, ^APDR, plan do review, plan do and review, one page profile*,
      pupil profile*, access arrangements, extra time for exams, exam arrangements, readers and scribes,
      transition plan*, transition arrangements, transition information, smart targets,
      early identification, ~screening, screener, personal budget*,
      # Requests and forms
      referral form*, request* for assessment, statutory assessment*, needs assessment request*,
      request* for statutory, applications for, statement*, conversion*, transfer review*,
      top up applications, funding bids, forms in, forms for county, nightmare of forms, own template,
      template, county .. form*, county .. paperwork, panel .. refused, panel .. turned, panel .. agreed,
      panel .. accepted, panel .. rejected,
      # Systems and records
      tracking system*, record keeping, ~records, record system, recording system, filing, ~files, folders,
      our system, system for, new system, her system, my system, better system*, clear system*,
      systems in place, systems and processes, systems in school, new systems, our systems, chronolog*,
      paper trail, review cycle, cycle of reviews, waves of, wave 3, wave one, resource base,
      ~nurture group, nurture room, how we organise support, way we organise support, organis* .. support,
      organis* .. interventions]
    gain: [
      # At a glance
      one side of a4, fits on, on one page, on a page, one page per, on one sheet, single sheet, one sheet,
      at a glance, at my fingertips, at our fingertips, anyone can read, anyone can follow,
      everyone can follow, even i can follow, even i understand, even i can, easy to read, easy to follow,
      updated every, put <her> hand on, lay <her> hands on, <know> where everything is,
      <know> who is getting what, ~who is getting what, ~who gets what, who has what, who needs what,
      what each child gets, who is doing what,
      # Accepted
      accepted first time, agreed first time, went through first time, through first time,
      first time .. ehc*, passed at panel, got through panel, got .. through panel, panel agreed,
      panel accepted, panel said yes, panel .. not refused, panel .. not turned, not .. turned down,
      not one .. turned down, won .. plan*, got .. ehc*, getting .. ehc*, secured .. ehc*, secured .. plan*,
      ehc* .. agreed, ehc* .. accepted, ehc* .. approved, plans .. agreed, plans .. accepted,
      ehc* .. first time, success* .. ehc*, ehc* .. success*, ehc* .. quality, watertight,
      # Put in order
      slimmed, slimmed down, streamlin*, from chaos, tidied up, sort* out .. system*, sorted .. paperwork,
      sorted out the, overhaul* .. system*, overhaul* .. provision, overhaul* .. way we organise,
      <change> .. provision map*, <change> .. system*, <change> .. register, <change> .. reviews,
      <change> .. provision, replac* .. ieps, grip on, got to grips with .. paper*,
      got to grips with .. ehc*, got to grips with .. plan*, on top of the paper*, on top of paper*,
      ship shape, shipshape, well oiled, system that works, systems that work, in good order,
      apple pie order, in order, is immaculate, are immaculate, up to date, bang up to date,
      put in place .. system*, put .. systems in place, systems .. in place, set up .. system*,
      introduced .. system*, robust systems, proper system*, proper cycle, cycle .. running,
      goes where it is needed, goes where it needed, happen when they should, reviews .. on time,
      thrown out .. ieps, threw away .. ieps, threw out, plans .. teachers use, plans .. look at,
      plans .. actually use, plans that, plans .. meaning, living document*, paperwork .. hold*,
      write .. good ehc*, write .. plans, writing .. plans, know* .. how to write .. plan*,
      learnt how to write .. ehc*, confident with paper*,
      # In place and agreed
      what's in place since, tell you what is in place, what is in place, single chart,
      single page for each, single spreadsheet, one spreadsheet, all on one, colour coded,
      supply teacher could follow, supply teacher can follow, cover supervisor can follow,
      pattern for others, take our template, our template, all on one template, costed on a single,
      costed plan, every costed plan, rewrote every, used to bounce, all went through, last five all,
      went through, panel cannot bat, panel can't bat, bat back, not sent .. back,
      hasn't sent .. requests back, agreed in one go, in one go, plans get agreed, started being accepted,
      being accepted, plans i write, kept 41, got the list down, list down from, list of 90, old list,
      went from .. on the list, off the list because, on the list, plans have stopped being wish,
      wish lists, written before they have finished, plan is written before, exam concessions,
      concessions .. filed, all done and filed, all in by the deadline with, first for us, date order,
      every review every letter, in date order, neat as a pin, immaculate, come on a treat,
      plans and reviews have, tidier, paperwork tidier, can anyone find, hand her a child's name,
      ring binders, filing cabinets, map shows, shows at a glance, passport .. works, plans that fit,
      one page sheet, twenty five minutes, hers are tidy]
    barrier: [paperwork .. chaotic, paperwork .. endless, paperwork .. nightmare, nightmare of forms,
      mountain of paper*, mountain* of paper*, mound of paper*, sea of paper*, snowed under with paper*,
      drowning in paper*, drown* in paper*, buried in paper*, buried under paper*, no systems, no system,
      too much paperwork, so much paperwork, amount of paper*, volume of paper*, reams of, ehc* .. rejected,
      ehc* .. turned down, ehc* .. refused, ehc* .. sent back, ehc* .. nightmare, ehc* .. late,
      requests .. rejected, requests .. turned down, requests .. refused, plan .. turned down,
      plans .. turned down, plans .. rejected, turned down by panel, panel .. rejected, panel turned,
      sent back by, returned by county, forms in triplicate, duplicat* forms, back of an envelope,
      back of a fag packet, register is a mess, system is a mess, all over the place, plastic wallet*,
      box files, boxes of, carrier bag*, shoebox, nobody reads .. plan*, nobody reads .. ieps,
      not worth the paper, pages for one application, pages for one, forty two pages, 60 pages, 27 pages,
      pages long, seven different documents, different documents for one, drowning in templates, templates,
      runs to .. pages, makes no sense, portal a passport, bonkers, wording .. has to suit,
      suit four different, different departments who all want, they take so long, nine more waiting]
    no_change: [still rejected, paperwork still, still chaotic, still on paper, still turned down,
      still refused, still out of date, still a mess, requests still, still get* sent back,
      still being sent back, still all over the place, plans .. still, register .. still, register is still,
      ieps .. still, systems pretty much unchanged, filing is no different, baggy as it was, not dared prune,
      plans go out of date, out of date in a drawer, just as they always did, not made it as far,
      top of my list, get one page profiles going]
    decline: [systems .. lapsed, systems .. fallen, register .. out of date again, more paperwork,
      paperwork has doubled, paperwork .. doubled, paperwork .. increased, paperwork .. worse,
      reviews .. slipping, reviews are slipping, late this term, none of them match, simple when we had,
      more of a mess, in a muddle, shocking muddle, getting ragged, ragged, in a worse state,
      worse state than, nine are outstanding, are outstanding, both have slipped, slipped badly,
      system .. slid, tidy system, targets are from last, used to be done by, records .. muddle, slid half]
    hints: [panel, paper, updated, a4, spreadsheet, arrangements, register, county, page, documents, folder,
      system, provision, reviews, plans]
    rules:
      - match: [provision, interventions, plans, reviews, systems]
        near: [timetabled, timetabl*, cost*, organis*, planned, streamlin*, reviewed, coordinat*, better,
          clearer, map*, paper*, track*, immaculate, in place]
        unless: [course, programme, university, lecturer*, tutor*, award, book*, lunch, travel, my plans,
          working, difference, impact, governor*]
    masks: [
      # The course's own
      provision of, enrolment paperwork, enrolment forms, registration forms, course paperwork,
      university paperwork, course documentation, programme documentation, assessment documentation,
      module documentation, university documentation, board documentation, documentation for the board,
      documentation was sent, documentation supplied, documentation provided, documentation i received,
      documentation for, attendance records, attendance register, records of the board,
      records of moderation, moderation records, records of marking, records of discussion, mark records,
      kept records of moderation, personal statement*, statement of results, vision statement,
      mission statement*, bank statement*, statements about, outcome statements, reflective statement*,
      university system*, computer system*, it system*, marking system*, moderation system*,
      quality systems, systems for marking, systems for moderation, system for submitting,
      system for marking, submission system, online system, booking system, support plans for students,
      learning plan of the course, course provision, parking provision, provision is exemplary,
      university provision, programme provision, quality of the provision, award provision,
      provision across, tutorial provision, provision for students, provision for external,
      files .. upload*, upload* .. files, cash register, register with, register for the, register at,
      first attempt at, granted an extension, course folder*, folders on moodle, plans for next,
      plans for the, plans for my, future plans, career plans, travel plans, screening of applicants,
      screening applicants, conversion to, conversion course*, in order to, in order that, order to,
      work .. up to date with the, up to date with, up to date content, up to date on, up to date research,
      up to date information, kept up to date, keep up to date, keeping up to date,
      applications for the course, applications for places, thank .. for documentation,
      # A topic that the course covered or not
      <course> .. on provision, boxes of chocolates, box of, refus* .. templates,
      template for the assignment, assignment template*, template for feedback, feedback template*,
      travel .. system, referral system at the university, sorted out the venue, sorted out the login,
      children on the register, third of children on the register, register and a pond, took the register,
      register off her, academic register, command of .. register, and a resource base,
      in charge of the resource base, resource base and, inspected .. fingertips, law at her fingertips,
      first attempt by, templates for assignment, the portfolio .. ring binders, template for each task,
      pages long and the marking, marking grid .. pages, several folders empty, folders empty, course files,
      on the list for camhs, waiting list, paediatrician list, on .. reading list, list of reading]
    examples:
      yes:
        - {text: Her provision map fits on one side of A4 and anyone can read it., direction: gain}
        - {text: Our EHCP requests are still rejected., direction: no_change}
        - {text: Panel has accepted every request that she has written., direction: gain}
      no:
        - The enrolment paperwork asked for the same thing twice.
        - The provision of lunch was generous.
        - The documentation for the board was sent in good time.
  - id: networking
    label: Networks and peer support
    group: Course
    guskey: [1, 2]
    aims: [reflection]
    valence: benefit
    definition: Contact with other SENCOs, sharing practice, ending isolation.
    include: Other or fellow SENCOs, network, peer support, sharing practice or ideas, WhatsApp group,
      cluster, community, not alone.
    exclude: "Computer network. Peer-on-peer. Partnership of institutions: partnership."
    indicators: [
      # Other SENCOs
      network*, networking, other sencos, fellow sencos, fellow senco, sencos from, sencos in other,
      sencos in a, sencos in my, other senco, local sencos, sencos locally, with sencos, fellow students,
      fellow participants, fellow sufferers, fellow travellers, fellow delegates, fellow professionals,
      course mates, coursemates, others on the course, people on the course, people on my course,
      other people on, others doing the, people doing the same, colleagues from other, colleagues in other,
      people from other schools, people in other schools, other schools, schools like mine,
      schools like ours, like minded, kindred, other people doing, others in the same, someone in the same,
      people in the same, same position, same situation, same boat,
      # Sharing and meeting
      sharing .. practice, share .. practice, shared .. practice, share .. ideas, sharing .. ideas,
      shared .. ideas, swap* .. ideas, swap* notes, swapping, compare notes, compared notes,
      comparing notes, exchange of ideas, exchang* ideas, exchang* .. experience*, shar* .. experience*,
      peer support, peers, peer group, peer learning, meet others, meeting others, meet other,
      meeting other, meeting people, met people, met others, met other, meet people, meeting sencos,
      meet sencos, meeting with other, meet with other, talk to others, talking to others, talk to other,
      talking to other, talk with other, talking with other, speak to others, speaking to other,
      visit* .. other schools, visiting other, visited other, visits to other, discussion* with other,
      time with other, time to talk with, chance to talk to, opportunity to talk to, opportunities to talk,
      # Groups
      whatsapp, whats app, facebook group, group chat, cluster, clusters, hub meeting*, learning community,
      community of, contacts in, support group, buddy, buddies, study group*, study buddy,
      group on our phones, ~our cohort, ~my cohort, camaraderie, solidarity, companionship, allies, meet up,
      meets up, met up, meeting up, get together, get togethers, keep in touch, kept in touch,
      keeping in touch, stayed in touch, stay in touch, sencos in the area, sencos in the county,
      sencos in the region, sencos in the trust, sencos in the same, sencos in the next]
    gain: [
      # Not alone
      not alone, no longer alone, not on my own, not the only one, was not just me, is not just me,
      not just me, it was not only me, less alone, no longer isolated, less isolated, less lonely,
      not .. isolated, not .. lonely, ended the isolation, end* .. isolation, no longer on my own,
      no longer feel* alone, no longer feel* isolated, lonely job and, feeling normal, felt normal,
      feel normal, normal again,
      # Someone to ask
      people to ring, someone to ring, somebody to ring, someone to call, someone to phone,
      somebody to phone, people to phone, people to call, people to ask, someone to ask, somebody to ask,
      others to ask, colleagues to ring, contacts to ring, sencos to ring, people i can ring,
      people i can ask, people i can call, people i can phone, someone i can ring, someone i can ask,
      someone i can phone, people i could ring, someone at the end, someone always answers,
      somebody always answers, someone always knows, somebody always knows, numbers in my phone,
      people in my phone, names in my phone, ring a colleague, ring each other, ask the daft,
      pick up the phone to a, pick up the phone to another, who get it, people who get it,
      who understand what, people who understand, someone who understands, gets what it is like,
      know what it is like, who know what it, shoulder to cry, cry on, other people's schools,
      other people's ideas, ideas from other,
      # Friends
      made friends, friends for life, lifelong friends, friends on the course, good friends, new friends,
      friendship*, friends i made, people i met, other people on it, each other going, each other sane,
      supported each other, support each other, helped each other, kept each other, learn* from each other,
      learnt .. each other, bounce ideas, bouncing ideas, sounding board, off each other, safety net, tribe,
      family of sencos, lifeline, support network, my people, we still meet, still meet, still meet up,
      still in touch, still keep in touch, still message, still text, still ring each other, still swap,
      we meet every, we meet once, meet once a, ~we meet, we all meet, garden centre, ~pub, curry,
      ~over coffee, coffee breaks, coffee break, lunchtime chats, chats over, chat over, nicked, pinched,
      magpie*, stealing ideas, steal ideas, pinch* ideas, stolen ideas, ideas .. stolen, borrowed ideas,
      learnt as much from, learnt more from, best part was the other, best bit was the other,
      best thing was meeting, best part was meeting, best bit was meeting, best bit was talking,
      set up a cluster, set up .. network, set up .. group for sencos, links with sencos,
      links with other schools, links with .. schools, hosts .. sencos, hosts a termly, senco cluster,
      senco network, senco group, senco forum,
      # The people on the course
      each other, someone to moan to, mates in the job, somebody to talk to, someone to talk to,
      people i can text, i can text, twenty people i can, nine people i can, can ring and,
      girls on my table, women on my table, people on my table, lads on my table, table for two years,
      same eight of us, five of us, a group of us, thirty of us, fourteen of us, back row, thick as thieves,
      a chat going, chat going on, pings, saved my bacon, gang from, gang, reunions, meal booked,
      visit one another, get together for, hosts the get, in the valley, of her kind,
      meet in someone's school, swap documents, swapped with, ideas being swapped, half of cornwall,
      like a staffroom that, car share, sharing lifts, same leaky boat, leaky boat,
      everyone else is making it up, what a relief, thought it was only me, only me, it wasn't just me,
      people just like me, room full of people just like, just like me, other co ordinators,
      other coordinators, chews things over with, pinched the .. idea from, pinched .. from a senco,
      idea from a senco, company was, proper friends, made proper friends, girls from the,
      if it had not been for the girls, if it hadn't been for my group, without the girls, my group who,
      lent me their, twenty others, sitting with twenty, hearing how they, hearing how others,
      hearing how other, from newquay are, reading each other's]
    no_change: [still isolated, still on my own, still alone, still lonely, still .. isolated,
      still .. lonely, already had a network, already had a cluster, already had a good network,
      already .. cluster, already part of a network, yet to meet another, not know a single other,
      single other senco, get a local group going, hope to get a .. group, not kept up with anyone,
      kept up with anyone, as often as she ever, sees other sencos about]
    decline: [lost touch, lost contact with <people>, drifted apart, fizzled out, group has gone quiet,
      group went quiet, fallen silent, not heard from <people>, not heard from anyone, not heard from any,
      cluster .. folded, cluster .. disbanded, fewer chances to meet, no longer meet, stopped meeting,
      network .. lapsed, group .. petered, whatsapp .. quiet, whatsapp .. died, nobody posts,
      promised to stay in touch, said we would keep in touch, meant to keep in touch,
      drifted apart the minute, died a death, died off, reunions each term, not such a tight knit, tight knit,
      haven't met since, no money for the travel, used to meet every, carried on meeting the other]
    barrier: [no network, little chance to meet, no chance to meet, few chances to meet,
      little opportunity to meet, not enough time to talk, no time to talk, never got to meet, never met,
      not get to meet, not .. chance to talk, not .. opportunity to talk, no opportunity to, group too small,
      group was too small, isolated, isolation, isolating, lonely, loneliness, lonely job, on my own in,
      on her own in, all alone, alone with, nobody to ask, no one to ask, nobody to talk to,
      no one to talk to, no one to travel with, nobody to turn to, only senco in, nobody else who,
      no one else who, nobody who understands, no one who understands, cliqu*, lone furrow, kept us apart,
      kept to themselves, would have liked .. meet, liked more opportunit* to, liked more time to talk,
      liked more time with, more time to talk, more time with other, more time to share,
      more time for networking, more opportunities to share, more opportunities to meet,
      more opportunities to talk, more opportunity to, more chance to talk, more chances to, more networking,
      nobody from my, no one from my, only one from, only secondary, only special school, only primary,
      too few chances just to talk, too little chance to chat, chance to chat, chances just to talk,
      nobody to compare notes, i'd nobody to, everyone else was primary, everyone else was secondary,
      over a cuppa, being moved on to the next]
    hints: [sencos, the group, friends, phone, ring, share, sharing, chat*, laughs, laugh*, meet, only senco,
      small school, each other, one another, others, contacts, together]
    rules:
      - match: [each other, one another, the group, my group, our group, cohort, contacts, in touch]
        near: [sencos, senco, meet, met, ring, phone, share*, sharing, support*, learn*, friends, whatsapp,
          chat, ideas, keep, kept, help*]
        unless: [<staff> .. each other, <parent> .. each other, universit* .. each other, <pupil>, agencies,
          county, marking, mark]
    masks: [
      # Cables, institutions and markers
      computer network, university network, wifi network, wi fi network, network went down,
      network was down, network down, network kept, network manager, network password, network cable,
      mobile network, phone network, network rail, peer on peer, peer review*, peer assess*, peer mark*,
      peer observation of, peers at other universities, peers in the marking, <pupil> .. peers,
      <her> peers in class, with their peers, than their peers, as their peers, peers and,
      shared practice of marking, good practice shared, sharing good practice across markers,
      sharing of practice between markers, practice shared between, community of practice of examiners,
      cluster of marks, cluster of grades,
      # Comparisons with other schools
      comparison with other schools, ahead of other schools, ahead of other, than other schools,
      unlike other schools, like other schools, other schools locally, other schools in the trust,
      other schools visit, other schools .. copied, community school, in the community, local community,
      meeting other commitments, meet other deadlines, meeting other demands, meet other demands,
      meeting people's needs, met people from the university, other people's marking,
      meeting people in the office,
      # Other groups and links
      nurture group, intervention group, support group made, support group did, support group has,
      support group have, sen support group, send support group, parent support group,
      parents' support group, groups of pupils, group of pupils, group of students, group chat of parents,
      steering group, focus group, group size, study groups of pupils, links with .. agenc*,
      support network of family, each other's marking, talk to each other, talks to each other,
      talking to each other, speak to each other, supported each other's marking,
      universities .. each other, from each other's schemes, in touch with parents, in touch with reality,
      touch with the, keep* in touch with parents, keep in touch with <parent>, in touch with <parent>,
      <pupil> .. made friends, made friends in class, <pupil> .. friends, <pupil> .. friendship*,
      <pupil> .. isolat*, <pupil> .. lonely, not alone in thinking, stand alone, let alone, that alone,
      this alone, on my own time, on my own now, on my own two, in my own, on her own now, on my own feet,
      not on my own timetable, without being on my own, the people in, people in the office,
      the people who run, the people who mark, the people who write, the people at county,
      the people i line, the people who work here, swapping rooms, pub lunch, lifeline to <parent>,
      piece of cake, icing on the cake, compared notes with the moderator, cake of, cakes of,
      cakes of their choosing, and cake, tea and cake, stays for cake, order* the cakes, cry on each other,
      isolation room, each other's sentences, one another's sentences, contradict* each other,
      contradicted each other, passed to each other, garden centres, looking at garden,
      work in a garden centre, off to work in a garden, five of us applied, out of touch, touch with what,
      people i line, families .. gone quiet, gone quiet on us, the people who take decisions,
      decisions .. the people, group of children, my group's scores, reading group]
    examples:
      yes:
        - {text: I finally have contacts in other schools to ring when I am stuck., direction: gain}
        - {text: I am still isolated., direction: no_change}
        - {text: The best thing was meeting others in the same position., direction: gain}
      no:
        - The network went down during enrolment.
        - Progress is better than in other schools locally.
  - id: reflection
    label: Reflective, critical and research-informed practice
    group: Self
    guskey: [2, 3, 4]
    aims: [reflection]
    valence: benefit
    definition: "Thinking differently: reflection, critical questioning, use of research and evidence,
      practitioner enquiry."
    include: Reflect on practice, critically evaluate, question assumptions, action research, theory into
      practice, research-informed.
    exclude: "'Reflects well on', 'reflected in the marks', 'this reflects'. 'Critical that', 'critical
      shortage'. Academic writing as a demand: masters_study."
    indicators: [
      # Reflection and criticism
      reflect on, reflect upon, to reflect, reflective, reflectively, reflection*, reflecting, reflects on,
      reflected on, reflexiv*, critically, critical think*, critical analys*, critical evaluat*,
      critical engagement, critical reading, critical eye, critical stance, critical edge, critical friend,
      critical depth, criticality, more critical, critique, critiquing, analytical, analysis,
      evaluation of why, self evaluat* .. practice, thoughtful, thoughtfulness, introspect*, self critical,
      self awareness, self aware, mindful, philosoph*, perspective*, depth of thought, depth of reflection,
      # Research and evidence
      evidence based, evidence informed, evidence base, research informed, research, action research,
      enquiry, inquiry, small scale study, small scale enquiry, case study, theory, theories, theoretical,
      read around, reading around, wider reading, the literature, literature, studies show, read up on,
      reads up on, evidence for, evidence behind, ^EEF, hattie, journals,
      # Questioning
      question* .. practice, question why, question what we, question everything, question* assumption*,
      question* .. assumption*, question the way, questioning, rethink*, rethought, challeng* .. thinking,
      challeng* .. assumption*, challeng* .. beliefs, new perspective*, ask* why, asking why, why do we do,
      why we do, why i do, why she does, how i think, way i think, way she thinks, way i look at,
      way she looks at, way i see, changed <her> thinking, <change> .. how i see, <change> .. way i see,
      think about why, thinks about why, thinking about why, lens, interrogat* .. assumption*, interrogat*,
      assumptions, articles and]
    gain: [
      # Stopping to think
      stop and think, stops to think, stopped to think, stopped and thought, stopping to think,
      stop and ask, stop and question, stops and asks, stand back, stands back, stood back, stand back and,
      step* back and, step* back from, took a step back, take a step back, takes a step back, thinks before,
      think before, think twice, thinks twice, think more carefully, thinks more carefully, pause* before,
      pause for thought, pause and, made me think, makes me think, made us think, makes us think,
      made her think, makes you think, made you think, food for thought, think harder, thinks harder,
      think more deeply, thinks more deeply, think* more about, think differently, thinks differently,
      thinking differently, thought differently, see things differently, sees things differently,
      see .. in a new light, seen .. in a new light, looked at .. with new eyes, fresh eyes, new eyes,
      different eyes, new light, look in the mirror, mirror up, hold a mirror, held a mirror, scales fell,
      opened my eyes, opened her eyes, opened our eyes, open my eyes, eye opener, light bulb, lightbulb,
      aha moment, turned .. on its head, on its head, upended, unpick*, unlearn*,
      # Asking for the evidence
      what is the evidence, where is the evidence, what the evidence, what the research, evidence for that,
      look* at the evidence, look* for evidence, look* at the research, evidence that .. works,
      evidence before, evidence behind, see the proof, wants .. proof, shiny scheme, shiny new, latest fad,
      fads, fad, gimmick*, silver bullet*, bandwagon*, snake oil, glossy, glossy brochure*, salesman,
      salesmen, sales pitch, the rep, reps, whatever .. advertised, whatever .. selling, whatever .. sold,
      whatever .. catalogue, jump* on, buy in whatever, bought whatever, buying in whatever, sceptical of,
      sceptical about, healthy scepticism, no longer takes .. at face, no longer take .. at face,
      takes nothing for granted, take nothing for granted, took for granted, use* .. research,
      using research, use* .. evidence to, draws on research, drew on research, read* the research,
      read research, based on research, based on evidence, grounded in research, grounded in evidence,
      rooted in evidence, backed .. by research, backed .. by evidence, rather than gut, instead of gut,
      gut feeling, hunch, hunches, evidence rather, rather than habit, rather than because we,
      link* theory to practice, link* .. theory and practice, link* .. theory with, link between theory,
      links between theory, theory to practice, theory into practice, theory and practice,
      theory with practice, theory behind, why it works, why things work, knows the why, the why behind,
      understand the why, not just the how,
      # Changing one's mind
      used to think, used to assume, i had assumed, i thought i knew, assumed that, more questions than,
      asks better questions, better questions, ask* <self> why, ask* <self> whether, ask* <self> what,
      question* <self>, why am i, i was wrong about, admit* when, willing to be wrong,
      changed <her> mind about, i keep a log, learning journal, keeps a journal, keep a journal,
      keeping a journal, reflective journal, reflective log, because we always have, because we have always,
      always done it, we have always done, own practice, look* at <her> own practice,
      examin* <her> own practice, more reflective, more thoughtful, more questioning, questioning approach,
      questioning attitude, she reads, i read more, reads widely, read widely, come in with an article,
      ought to be doing what,
      # Examiners' praise
      genuine reflection, genuine enquiry, critical engagement with, engage* critically, engaged critically,
      engaging critically, depth of reflection, thoughtful account, interrogat* .. own, research in school,
      research in <her> own school, research project, piece of research, own research,
      # A questioning habit
      where the proof is, habit of asking, says who, how do we know, who says so, thorn in my side,
      nuisance always wanting to know, chews things over, chew things over, mull things over,
      mulls things over, ponder, ploughed on, a thinker, become a thinker, doer, look hard at,
      looks hard at, look hard at my own, made me look hard, blaming the child, caught myself, catch myself,
      i look at what we, first solution, sit on a problem, jumping to the first, because we'd always,
      because we always, always run it, tiny study, little experiment, proper little experiment,
      ran a .. study, part of the problem, keeps a notebook, notebook with her, jotting down, jotted down,
      kept a journal, journal for the first, coming to me with .. articles, reads journal articles,
      journal articles, what the research says, where the research, research is before we,
      no research behind, research behind it, evidence before buying, questions everything,
      question everything we buy, question far more, i question, read up on it, somebody's read up,
      interrogate received, received wisdom, take issue with, ready to question practices,
      long taken for granted, taken for granted, bite in the way, weigh* the literature, weighing evidence,
      weigh evidence, honest about their limitations, modest defensible, defensible conclusions,
      put to work, theory is put, comfortable assumption, single assumption, logic is sound,
      sceptical peers, half of it habit, out of habit, not afraid to say it had flopped,
      asked what the evidence, evidence was]
    barrier: [little evidence of reflection, little reflection, little evaluation, little analysis,
      too descriptive, descriptive rather, describe* rather, describ* events, described events, describ* what,
      described what, description rather, account of what, accounts of what, narrat* .. rather,
      rather descriptive, overly descriptive, largely descriptive, purely descriptive, remained descriptive,
      remain descriptive, more descriptive, mainly descriptive, mostly descriptive, merely describ*,
      merely report*, simply describ*, simply report*, description at the expense,
      at the level of description, descriptive, rather than analys*, rather than critical*,
      rather than analytic*, rather than evaluat*, lack* .. criticality, limited criticality,
      lack* .. critical, lack* .. analysis, lack* .. depth, no time to reflect, no time to think,
      not had time to reflect, little time to reflect, no space to reflect, theory remote, theory .. remote,
      remote from practice, ivory tower, theory had to do with, theory has to do with,
      nothing to do with .. classroom, uncritical, uncritically, at face value in, taken at face, face value,
      few .. question*, anecdot*, assertion*, unsupported, thin evidence, not .. engage* critically,
      shies away from critique, not question*, without question*, reluctant to question,
      superficial reflection, reflection .. superficial, need* .. more critical, should .. more critical,
      could .. more critical, not enough .. criti*, stopped there, less narrative, more analysis,
      recounted events, recount* events, bedevilled by description, quoted rather than, sources quoted,
      rather than weighed, celebrate it, rather than to celebrate, should be pressed to,
      describe well and seldom, seldom ask why, take* what they read on trust, read on trust]
    no_change: [always reflective, always been .. reflective, always been .. thoughtful, already reflective,
      was already reflective, already reflected, still descriptive, still too descriptive,
      still largely descriptive, still .. descriptive, always asked why, always questioned,
      always a reflective, no more reflective, not .. more reflective, always one to chew, one to mull,
      always been one to, always picked my own, picked .. to bits, ponder .. any more than,
      any more analytical, as analytical as]
    decline: [less readiness to, less willingness than, less willingness to, thinner and more anecdotal,
      more anecdotal, do not match the analytical, less analytical, less questioning than,
      than in the previous intake, more inclined to take]
    hints: [evidence, thinking, think, why, scheme, schemes, habit, depth, studies, argument*, critical,
      assignments show, writing shows, work shows, proof, intervention* .. advertised]
    masks: [reflects well, this reflects, reflected in the marks, reflect* the, reflects a, marks reflect*,
      reflected in, in reflection of, reflections in the window, reflection of the, reflection on the course,
      on reflection, time to reflect the, market research, research office, research ethics,
      research assistant*, research excellence, research fellow*, research module, research methods session,
      critical that, critical shortage, critical incident*, critical mass, critical point,
      critical of the course, critical to, not in question, no question, out of the question,
      question why the, questioning by the board, case study school, enquiry desk, inquiry into, in theory,
      theory test, theory assignment, literature review*, analysis of marks, analysis of results,
      analysis showed, data analysis, analysis of data, statistical analysis, analysis of the marks,
      perspective of the, from that perspective, put in perspective, philosophical about,
      evidence for the portfolio, evidence for portfolio, evidence for each, evidence for the,
      collecting evidence, used to think she was, i was thinking, course journal, look back at,
      too theoretical, too much theory, theory heavy, all theory, time on theory, more theory than,
      less theory, sheer .. theory, ask* why the dates, descriptive statistics, thoughtful gift,
      thoughtful lunch, stand back from the, jump* on a train, jump* on the, glossy handbook,
      feedback .. descriptive, my own practice as an examiner, evidence to judge, use of evidence to,
      evidence twice, same evidence, evidence wanted in, pile of articles, set articles, articles was a treat,
      literature stuff, critical literature stuff, theory for its own, off the shelf yet, come off the shelf,
      critical literature, reading the small]
    examples:
      yes:
        - text: I used to buy in whatever intervention was advertised; now I look at the evidence and question
            why we do it.
          direction: gain
        - {text: "The assignments that I read describe rather than analyse.", direction: barrier}
        - {text: She asks what the research says before we buy anything., direction: gain}
      no:
        - It is critical that dates are sent out sooner.
        - This reflects well on the team.
  - id: masters_study
    label: Studying at Masters level
    group: Course
    guskey: [1, 2]
    aims: []
    valence: benefit
    definition: "The experience of M-level academic study: level, writing, referencing, returning to study,
      credits towards an MA."
    include: Level 7, M-level, academic writing, essays, referencing, library, confidence as a student,
      wanting to go on to an MA.
    exclude: "Mastery maths, headmaster. The amount or design of assessment: assessment. Time: workload.
      Standards judged by an examiner: standards."
    indicators: [
      # The level
      master's level, masters level, master's, masters, master level, m level, mlevel, level 7, level seven,
      postgraduate, post graduate, post grad, postgrad, that level, 60 credits, 120 credits, credits,
      full ma, the ma, an ma, my ma, ^MA, ^MEd, ^M.Ed, phd, ^PhD, doctorate, edd, dissertation, pgcert,
      pg cert, postgraduate certificate, degree,
      # Academic work
      academic writing, academic level, academic study, academic skills, academic language, academic side,
      academic reading, academic work, academic style, academic papers, academic demands, academically,
      academia, writing essays, referenc*, harvard, citation*, citing, bibliograph*, plagiaris*, turnitin,
      library, libraries, reading list, academic journals, literature search*, study skills, 3000 words,
      4000 words, 5000 words, thousand words,
      # A student again
      return* to study*, return to studying, returning to learning, back to study*, back into study*,
      back to learning, back to university, back at university, back in education, back into education,
      student again, being a student, a student again, student card, studied again, studying again,
      studying at, learning to write, write again, writing at, write at, wrote an essay, graduation,
      graduated from, graduating, graduate, mortar board, cap and gown, intellectual*, intellect, cerebral,
      ~academic, ~essay*, more academic, less academic, citing sources]
    gain: [
      # Going further
      went on and finished, gone on to the full, carry on to the full, carry on with the ma,
      going on to do the, signed up for the rest, signed up for the ma, signed up for the full,
      signed on for the, enrolled on the full, registered for the ma, now doing the ma, now doing a,
      doing the full ma, finish* the ma, completed the ma, finished my ma, finish* .. masters,
      complet* .. masters, going on to .. masters, go on to .. masters, carry on to .. masters,
      continu* .. to masters, continu* .. masters, want the other, rest of the ma, rest of the masters,
      full masters, the bug, got the bug, bitten by the, caught the bug,
      # The mind awake
      brain back, got my brain, used my brain, use my brain, using my brain, woke my brain,
      woke up my brain, woke .. brain, woken .. brain, brain .. woken, brain .. again, brain working,
      brain .. exercised, grey matter, little grey cells, stretched me, stretched my,
      intellectual challenge, intellectually stimulating, never thought i could write,
      never thought i would write, not think i could write, found i could write, found i could still,
      can still write, can still do it, old dog, new tricks, not too old, never too old, dusted off,
      dust off,
      # Achievement
      not bad for someone, first in my family, distinction at, got a distinction, a distinction, merit for,
      passed with, graduated, love* being a student, loved .. student again, enjoyed being a student,
      enjoyed studying, love* studying, loved the study*, enjoy* the reading, enjoy* the academic,
      enjoyed the academic, enjoyed writing, enjoyed the writing, enjoyed the challenge of, relish*,
      two a levels, no a levels, left school at, left school with, can now reference,
      understand referencing, mastered referencing, learnt to reference, proud of my marks, first essay for,
      # Hooked, proud, woken
      now i'm hooked, hooked on the reading, hooked on, loved the studying, loved the reading,
      loved getting back to, getting back to proper study, proper study, back in a library,
      pile of articles was a treat, writes like a dream, write like an academic, able to write like,
      footnotes and all, can write .. words, write 5000 words, words that hang together, hang together,
      stretched her brain, stretched my brain, brain which, opened <her> mind, hold her own with academics,
      with academics, sixty credits, next sixty credits, put in for the next, put in for the rest,
      write with a fluency, fluency that, fluency many, returning to study after, returning to scholarship,
      scholarship after, first essay in years, proper essay since, essay since, with pride of their first,
      framed the certificate, certificate .. framed, found she can hold, student card, thrilling,
      relish being stretched, being stretched, went back to college, 71 for the last, very proud,
      watching her write, write at that level has, the studying, signed up for the rest of the,
      dissertation title]
    barrier: [too academic, not worth m level, no need for masters, struggl* with referencing,
      struggl* with .. academic, struggl* with .. writing, struggl* with the level, found .. writing hard,
      found .. academic .. hard, found .. academic .. difficult, found .. writing .. difficult,
      writing .. struggle, out of practice, rusty, long time since, years since, decades since,
      not written an essay, had not written, not studied for, not studied since, first essay,
      language of academ*, academic language was, gobbledegook, gobbledygook, double dutch, another language,
      wading through, wade through, over my head, went over my head, above my head, lost me at, hoop jumping,
      academic hoops, comma in the wrong, full stops in, commas, italics, brackets, apa, op cit, et al, ibid,
      big words, why does it have to be, why does it need to be, does not need to be,
      not need to be .. masters, need not be, why .. masters, not cut out for, not academic, not an academic,
      never been academic, i am no academic, never was academic, felt thick, felt stupid, feel stupid,
      made me feel stupid, all greek, pulling teeth, ploughed through, plough* through,
      not what i needed .. academic, terrified of .. essay*, scared of .. essay*, referencing nearly,
      nearly finished me off, harvard, harvard .. referencing, flipping referencing, blooming referencing,
      referencing and i, where the comma goes, was a shock after, a shock after, purgatory,
      that sort of language, too far removed, academic side .. removed, ivory towers, literature stuff,
      conventions of writing, a trial, heavy going, could not follow half the set, set articles,
      thousand words in that, cried over the first essay, string .. academic sentence, still cannot reference,
      ~impenetrable, full of jargon, academic jargon, essays were a slog]
    no_change: [not make me a better, not made me a better, no better at the job, never used since,
      makes no odds to, already had a masters, already had an ma, already have a masters, already have an ma,
      did my masters, letters after my name have made, already .. masters, already .. level 7, made no odds,
      scholarly writing is neither, neither better nor worse, academic side didn't help,
      not help me do the job, not fancy any more study, never did fancy]
    decline: [scholarly writing .. weaker, referencing .. weaker, weaker than in the cohort,
      shakier hold on citation, hold on citation, could not face another journal, second module .. heavy,
      harder and drier, level seemed to jump]
    hints: [write, writing, written, words, university, study, studying, twenty years, thirty years,
      fifteen years, ten years, papers, books, brain, learning, articles, reading]
    masks: [master copy, quiz master, masters of their, with reference to, in reference to, reference number,
      reference group, reference to the, made reference, reference* to, terms of reference, cross referenc*,
      referenced in my, reference point, frame of reference, write a reference, wrote her a reference,
      academic year*, academic standards, academic staff, academic regulations, academic calendar,
      academic board, academic progress, academic term, academic outcomes, academic attainment,
      academic achievement, academic rigour, academic integrity, academic lead, academic team,
      academic tutor*, academic colleague*, academic leadership, academic mentor, academic judgement,
      academic results, academic support, <pupil> .. academic*, school library, our library, essay title*,
      library at school, toy library, lending library, student teacher*, to a degree, to some degree,
      degree of, degrees of, high degree, some degree, a large degree, law degree, psychology degree,
      my first degree, level descriptor*, level 7 standard*, level 7 descriptor*, at that level in,
      that level of, to that level, appropriate to .. level, appropriate for .. level, appropriate to masters,
      appropriate for masters, standards .. level, standard .. level, level 7 is, expected at .. level,
      expected at this level, expected of level 7, consistent with level 7, consistent with masters,
      benchmark* .. masters, comparable .. masters, in line with .. masters, masters programmes,
      masters programme elsewhere, postgraduate programmes, postgraduate provision, postgraduate standard*,
      postgraduate framework, brain injury, pick* .. brain*, brain tumour, small brackets, feedback on essays,
      essays were marked, essay feedback, marking of essays, essays marked, essays back, essay back,
      essays in the car, did her essays, did my essays, wrote .. essays at, essays at midnight,
      essays at the weekend, essays on .. sunday*, essay deadline*, essay marking, essay mills, time to study,
      study days, study day, study leave, study visit*, study time, credit to, credits the, credits her,
      plagiarism cases, plagiarism procedure*, best value .. pgcert, jargon of the code, legal jargon,
      thick folder, thick and, through thick, through the thick, written <her> own, written .. plan,
      written feedback, rusty lock, hold my own .. academic, at degree level on, on my degree,
      repeated .. degree, did on my degree, cite the regulations, cite school action, library password,
      to the library, library off her, thick as thieves, jargon any more, hide behind the jargon,
      behind the jargon, language is impenetrable, plans .. impenetrable,
      putting the file together was a slog, academic colleagues, between the academic and,
      academic and council, academic and county, journal articles, studying the register]
    examples:
      yes:
        - text: I had not written an essay for twenty years and now want the other 120 credits.
          direction: gain
        - {text: Too academic for a job like ours., direction: barrier}
        - {text: I loved being a student again., direction: gain}
      no:
        - Maths mastery took all our INSET this year.
        - This is the third headmaster I have served.
  - id: workload
    label: Workload, time and release
    group: Conditions
    guskey: [3]
    aims: []
    valence: burden
    definition: "Time and capacity to study or to do the SENCO job: release, cover, non-contact time,
      competing roles, stress from load."
    include: Not enough time, release from class, cover arranged or not, teaching commitment, evenings and
      weekends, juggling, stress, protected time granted.
    exclude: "Idioms with 'time' ('at the same time', 'first time', 'over time'). 'Covered' in a session
      (content). Cost of cover alone: resources (both where release itself is the point). Assessment volume:
      assessment."
    indicators: [
      # Time
      workload, work load, no time, not enough time, lack of time, little time, more time, too little time,
      time to do, time to study, enough time, amount of time, amounts of time, time out of class,
      time out of school, out of class, time off, time away from, short of time, pushed for time, time poor,
      time pressure*, pressure of time, pressures of time, senco time, time for the job, time for the role,
      time for senco, time for study, time for my, hours a week, hour a week, day a week, days a week,
      afternoon a week, morning a week, half a day, half day a week, two days, one afternoon, an afternoon,
      time consuming,
      # Release and cover
      released, release time, release from, releas* .. class, releas* me, releas* her, releas* him,
      release for, not releas*, cover for, cover for her, supply cover, cover was, cover is, without cover,
      covering, no cover, arrange cover, find cover, arranging cover, finding cover, non contact,
      noncontact, ppa, protected time, off timetable, off class, taken off class,
      # Teaching load
      teaching commitment*, teaching load, teaching timetable, full time teacher, full time class,
      class teacher, class responsibility, full time teaching, teaching full time, teach full time,
      teaches full time, teach* four days, teach* five days, teach* all week, teaches all week,
      teach* a full, full teaching, full timetable, full week, class of my own, class of thirty,
      class of 30, class of 31, class of 32, a class to teach, with a class,
      # Evenings, weekends, strain
      juggl*, weekend*, ~sundays, sunday night*, sunday afternoon*, ~saturdays, midnight, small hours,
      early hours, in the morning before, five in the morning, four in the morning, two in the morning,
      one in the morning, spread thin, spread too thin, stress*, burn* out, burnout, burnt out, knackered,
      shattered, tiring, tired, tearful, on my knees, on her knees, on top of, keep* .. plates,
      plates spinning, spinning plates, plate spinning, plate is full, on <her> plate, too much on,
      so much on, hats, two jobs, three jobs, four jobs, two roles, three roles, other roles, several roles,
      dual role, double up, doubling up, holidays writing, summer holiday*, half term was,
      every half term was, own time, kitchen table, family life, my own family, my family, my husband,
      my wife, my partner, my kids, my own kids, my own children, my children forgot, bedtime, bath time,
      life balance, work life, childcare, sick leave, signed off, long term sick, off sick, headspace,
      head space, capacity, bandwidth, breathing space, treading water, drowning, head above water,
      keep* .. afloat, firefight*, fire fighting, chasing my tail, running to stand, more hours, run ragged,
      hours and hours, all hours, takes hours, took hours, tutor time, demanding, demands of, demands on,
      commitment*, strain, balanc* .. with, balancing, fit .. in, fitting .. in, fit it all in,
      competing demands, competing priorities, exhausted, exhausting, exhaustion, my evenings,
      her evenings spent, evenings and, in the evenings, stretched too, stretched thin, ~stretched]
    gain: [
      # Release given
      released me, released her, released him, school released, head released, governors released,
      released for a, released every, released one day, always released,
      gave|gives|given|giving me|her|him .. day, gave|gives|given|giving me|her|him .. time,
      gave|gives|given|giving me|her|him .. afternoon*, gave|gives|given|giving me|her|him .. cover,
      gave|gives|given|giving me|her|him .. morning*, given time, given the time, given .. hours,
      gave the time, time granted, granted .. time, time was made, made time for me, allow* me time,
      allowed .. time, allowed .. off class, time allowed, had cover, cover .. arranged, cover .. provided,
      cover .. always, covered without,
      # Protected
      protected time .. given, protected thursday*, protected time every, protected afternoon,
      protected day, time is protected, time protected, ring fenc*, ringfenc*, carved out,
      taken out of class, out of class for, took me out of class, took her out of class, took her off class,
      took me off class, taken her out of class, took .. off class, taken .. off class, came out of class,
      come out of class, come off class, out of the classroom for, non class based, no class responsibility,
      non teaching, full time senco, no longer .. class, no longer teach*, no longer have a class, freed up,
      freed me, freed her, free me, free her, freed from, freeing her, freeing me,
      # Help
      covered my class, covers my class, covered her class, head covered, head covers, head took my class,
      head takes my class, head teaches my class, head has taken my, deputy took my class,
      deputy takes my class, took my class, takes my class, reduced timetable, timetable reduced,
      reduced .. timetable, reduced .. teaching, lighter timetable, extra day, extra afternoon,
      extra half day, additional time, additional release, less pressure, less stress*, weight off,
      taken off <her> plate, took .. off my plate, lightened, admin support, given admin, an assistant,
      admin assistant, clerical support, took .. off me, took .. off her, doubled <her> time,
      doubled the time, increas* <her> time, time .. been increased, time increased, increased .. release,
      upped <her> time, guaranteed time, guaranteed release, now has .. day, now have .. day,
      now has .. days, now have .. days, now has time, now have time, now get .. day, now gets .. day,
      time to do the job properly, manageable, work .. balance .. better, worked around,
      supportive .. with time, flexib* .. time,
      # Time given
      found her a day, found me a day, we found her, clear days, two clear days, agreed two,
      governors agreed two clear, off playground, come off playground, come off assemblies,
      took the register the assembly, my playground slot, took her lunch duties, took .. duties off,
      lunch duties and, had my class every, took my class every, teach her class myself, teach her class,
      taught her class, room to breathe, left in peace, no quibbles, time off timetable, off the timetable,
      ring fenced, raid them, wednesdays, so i could get on with it, got my nose in a book,
      a day away from her class, away from her class best, somebody had my class]
    no_change: [still no release, still no time, still not .. time, still not released, still teach full time,
      still teaching full time, still has a full, still have a full, still full time in class, still no cover,
      still only get, still get only, still only have, still have only, still have no, still juggl*,
      still trying to fit, same two hours, same half day, same hour, still expected to,
      still .. in the evening*, no more time, workload .. same, time .. not increased, time .. not changed,
      no change in .. time, hours the same, non contact has not budged, not budged, as it ever was,
      time's no better, time is no better than, no additional hours, given her no additional,
      no more and no less, nothing's shifted, nothing has shifted, still full time in]
    decline: [time has been cut, time was cut, time cut, cut to half, cut <her> time, cut <her> release,
      release .. cut, release .. taken away, release .. withdrawn, release .. stopped, release .. went,
      release .. gone, release .. vanished, lost <her> release, lost <her> day, lost <her> time,
      lost <her> afternoon*, lost <her> senco day, lost <her> senco time, lost .. non contact, lost .. ppa,
      taken back into class, back in class full time, back into class, put back in class, put back into class,
      back to teaching full, took away <her>, taken away my, taken away her, took back, clawed back,
      day .. gone, day .. disappeared, day .. taken away, day .. whittled, whittled away, whittled down,
      nibbled, eaten into, less time than, less time for the, fewer hours than, less release, had less time,
      halved <her> time, time halved, time .. halved, time .. reduced, time .. shrunk, now only,
      down to half a day, down to one, down from two, workload .. doubled, workload .. grown,
      workload .. increased, workload .. worse, workload .. heavier, busier than, busier, now also,
      given year .. as well, afternoon has vanished, fridays then, i had fridays, do not have fridays,
      had friday afternoons, then someone went on, that was that, hours reduced, my hours reduced,
      with my hours reduced, put her back in class, put her into year, have to put her into,
      had to put her into year, down from three days, down from, taken away my thursday, lost her release,
      lost my, back to teaching full time, since she lost her, from sept it's half, teaching load went up,
      non contact mornings, lost .. non contact mornings, half a day from, lost our floating]
    barrier: [
      # No release
      not released, not once released, never released, refused release, release refused, release .. refused,
      no release, not .. any release, cover fell through, supply fell through, agency supply fell,
      refused me the time, refused time, refused .. day, not release me, not release her, would not release,
      not let me out, could not release, could not let her out, not let out, not allowed out,
      could not be spared, cannot be spared, not be spared, could not spare, not get out of class,
      missed .. session* because, missed .. days because, missed .. session to cover, pulled back to cover,
      called back to, called out of, dragged back, needed in school, covering for, hard to cover,
      difficult to cover, difficult to arrange cover, hard to arrange cover, hard to find cover,
      promised .. afternoon, promised .. day, promised .. time, never happened, never materialised,
      out for so many, out of school .. many, out of class .. many, away from my class, away from class,
      absence from class, out so often, out so much,
      # Too many jobs
      her job and mine, his job and mine, own job and, job and mine, jobs at once, everything else,
      all of this on top, as well as teaching, as well as a full, as well as senco, as well as being,
      as well as running, while teaching, alongside teaching, alongside a full, alongside a, alongside my,
      with a full, on a full timetable, on a full, teaching head, deputy as well, also the deputy,
      also deputy, also year, also teach*, also the designated, designated safeguarding lead, ^DSL,
      safeguarding lead, wearing too many, too many hats, too many plates, too many roles, too thin,
      not enough hours, no hours, no hours in the day, hours in the day, not enough of me, what is left,
      not enough days,
      # Own time and strain
      in <her> own time, own time unpaid, weekend* lost, lost weekends, lost weekend, lost my weekends,
      lost sundays, my sundays, no sundays, every weekend, every evening, every sunday, every night,
      every spare, all weekend, all night, sat up till, up till midnight, up until midnight,
      up past midnight, gave up my, given up my, at the expense of my, after the children were in bed,
      once the kids were, once the children were, kids were in bed, children are in bed, in the bath,
      in the car outside, swimming lessons, at the back of, nights and weekends, dinner duty, lunch duty,
      playground duty, duty made it, get away on time, get away early, could not get away, hard to get away,
      nearly broke me, nearly broke her, broke me, broke her, nearly killed, nearly did for, at what cost,
      toll, took its toll, taken its toll, hanging by, end of my tether, end of her tether, breaking point,
      crack* up, marriage, divorce, sanity, hair out, rather a lot to, too much to, too much for,
      a lot to ask, big ask, lot to expect, lot for one, tall order, impossible to do both, cannot do both,
      something had to give, something has to give, had to give, no life, social life, get my life back,
      life back, cost in lost, not seen my, not see my, hardly saw my, never saw my, forgot what i looked,
      put a strain, under pressure, huge pressure, enormous pressure, overwhelming, swamped,
      typing at midnight, at midnight, on my lap, toddler on my knee, kitchen table, on top of my class,
      no ta and this on top, this on top, and this on top, full class, happen after 4, after 4 because,
      spare her from, spare her, in the gaps between, gaps between everything, never enough hours,
      ne'er enough hours, on my knees, cover lessons, didn't go away while, no one .. to send us,
      not free her, cannot free her, husband did, did all the bedtimes, bedtimes, lost every sunday,
      every sunday from, do all of it on a sunday, all of it on a sunday, eight hours a week,
      three hours a week, two hours a week, her own teaching load, covered her myself, the deputy the year,
      also the deputy the, half a day a week for, wits' end, no time off from school,
      after the kids were in bed, teaching her class myself, six fridays, ~in tears, ~cried, overloaded,
      work overload, ~on the train]
    hints: [time, cover, release, teaching, hours, jobs, days, evening, supply, sick, timetable, thursday*,
      friday*, monday*, tuesday*, wednesday*, busy, pressure, study, desk, photocopier, swimming, night,
      nights, day, deputy]
    rules:
      - match: [time, hours, day, days]
        near: [senco role, senco job, to do the job, do the role, do the job, the job properly,
          fulfil the role, non contact, decent, released, to complete the, to write, for assignments,
          for the assignments, for studying]
        unless: [first time, at the same time, this time, last time, feedback, turnaround, waste of time,
          tutor*]
    masks: [
      # Idioms with time
      at the same time, first time, for the first time, in time for, time to time, from time to time,
      over time, in no time, every time, no time at all, first time since, about time, this time, last time,
      next time, by the time, waste of time, wastes of time, time after time, time and again, in good time,
      on time, part time, time will tell, time was, time to see, time will, sign of the times,
      no time to reflect, time to reflect, time to think, time to reflect on, half the time, all the time,
      right time, a good time, at a time, hard time, of the time, time and, time to talk to, time to talk,
      time for discussion, time for group, time for networking, time with other, time to share,
      time to meet others, time to network, talk time, more time on, more time spent on, too much time on,
      too much time spent, time spent on the, time on theory, enough time on, not enough time on,
      not enough time spent, more time with other, more time to talk, more time for networking,
      more time for discussion, more time to share, time to write feedback, extra time for,
      extra time in exams, time to mark, time to return, released the results, results released,
      released the marks, press release, marks were released, marks .. released, time .. marking,
      too much for one day, too much on one day,
      # Days and dates of other things
      one day i, one day she, one day we, one day he, day one, two days late, one day late, two days on,
      half a day on, one day on, one afternoon on, an afternoon on, day on, days a, the six days,
      two days of, taught days, study days, within two days, within a day, in two days, all in one day,
      one day course, two day course, two days' notice, two days notice, hours' notice, five minutes,
      in the morning session, one day's, half a day would, evenings drew, twilight evenings,
      saturday sessions, saturday session*, on a saturday suited, sundays even, on sundays, on a sunday,
      replied .. sunday, answer* .. sunday*, emails at midnight, at midnight with, weekends even,
      replied .. weekend*, answer* .. weekend*,
      # Teachers, classes and cover of other kinds
      the class teachers, class teachers now, class teachers have, class teachers are, class teachers know,
      class teachers, the class teacher, class teacher can, class teacher now, each class teacher,
      every class teacher, our class teacher*, class teacher was, class teacher said, class teacher and,
      being just a class teacher, just a class teacher, back to being, class of degree, class of its,
      class of 2, reception class, full timetable for, <pupil> .. full timetable, <pupil> .. timetable,
      on a full timetable again, covered the, covered in the, was covered, were covered, not covered,
      content covered, cover sheet*, cover letter*, topics covered, covering the, covering letter,
      covered everything, covered all, covering all, stressed the importance, stressed that, stress that,
      stresses that, stressing the, stressed <parent>, stressed <pupil>, <parent> .. stressed,
      <pupil> .. stress*, <parent> .. exhausted, exhausted <parent>, children .. exhausted,
      <pupil> .. tired, <pupil> .. tearful, <pupil> .. in tears, not exhaustive, patience exhausted,
      tears of relief, tears of joy, parents in tears, <parent> .. in tears, in tears of, capacity in exams,
      capacity to lead, capacity of, in her capacity, in my capacity, in that capacity, stretched me,
      stretched my, brightest .. stretched, stretched to think, <agency> .. stretched, <agency> .. capacity,
      no capacity, everything else was, everything else fell, on top of the paper*, on top of my,
      on top of paper*, feel on top of, on top of things, on top of her, on top of his, tick on top,
      commitment of, commitment to, <her> commitment, commitment from, commitments to, demanding standards,
      demanding course, demanding but, demanding and, intellectually demanding, demanding more of,
      more demanding of, demands of the level, demands of the course, demands of the academic,
      academic demands, demands of masters, demands of level, balancing theory,
      balancing act between theory, fit into, fits into, fit on, fit it on, fit for, fitted what, fits in,
      hats off, old hats, a drain, no longer .. class teacher, pulled out of class, back in class,
      learnt in <her> own time, exhausted all, <pupil> .. in the bath, at the back of the room,
      at the back of the class, at the back cutting, at the back of my, at the back of the,
      drowning in paper*, drowning in data, overwhelming majority, overwhelming response,
      overwhelming praise, behind the desk, evenings for, evenings for mums, staff evenings, overload from,
      sensory overload, his mum cried, i cried, cried on, cried in a good, cry on each, stretches from,
      like a staffroom that, assistant headship, assistant head, made her an assistant, two jobs elsewhere,
      turned down two jobs, drowning in templates, same two hours of, hour a week from her, on the train so,
      in tears at, rang my tutor in tears, tutor in tears, my husband has, my husband says, two hours over,
      gone off sick, would have .. sick, on the verge of going back, class teacher i'm, plain class teacher,
      first time this, worked my evenings, too much on secondary, too much on primary, leans far too much,
      dinner duty calls, tired old, tutor .. on a sunday, email on a sunday, on a sunday night,
      sunday night got, year 6 and sats so, buying .. own time, buying in .. own time]
    examples:
      yes:
        - {text: School released me on Thursdays and that is why any of it happened., direction: gain}
        - {text: I am a full time class teacher and get half a day a week., direction: barrier}
        - {text: My release was taken away at Christmas., direction: decline}
        - {text: I wrote every assignment after midnight., direction: barrier}
      no:
        - For the first time we have a register everyone trusts.
        - From time to time we meet for cake.
        - My tutor replied on Sundays even.
  - id: course_org
    label: Course organisation and logistics
    group: Course
    guskey: [1]
    aims: []
    valence: benefit
    definition: "How the course is run: dates, venues, travel, communication, VLE, enrolment, handbook."
    include: Dates, notice, venue, room, parking, travel, emails from the university, VLE, Moodle, DLE, ELE,
      handbook, enrolment, IT failure on the course.
    exclude: "The SENCO being 'more organised' or organising provision. Quality of content: course_quality.
      Assignment deadlines and briefs: assessment."
    indicators: [
      # Running the course
      organisation of the course, organisation of the programme, organisation of the day*, organisation was,
      course organisation, ~organisation, organisational, well organised, badly organised, poorly organised,
      better organised course, so organised, disorganised, disorganisation, course was organised,
      administration, administrative, administrator*, admin of the, course admin, admin team,
      programme office, course office, university office, logistics, logistical*, run by a, well run,
      badly run, smoothly, in charge, shambles,
      # Place and travel
      venue*, parking, park and ride, parked, ~travel*, travelling, travel to, miles, mile, a30, a38, m5,
      trains, motorway, journey*, round trip, hours each way, hour each way, each way, sat nav, satnav,
      signage, poor signs, signposted, directions to, joining instructions, lecture theatre, rooms, campus,
      heating, radiator*, air con, air conditioning, draughty, stuffy, chairs, seats, acoustics, toilets,
      microphone, sound system, projector*, sandwich*, catering, coffee was, ~coffee and, biscuits,
      refreshments, ~food, buffet, canteen, ferry, taxi, bus, nearer, closer to home, location of the,
      locations, distance,
      # Dates and communication
      ~dates, date changes, dates for, notice of, notice for, weeks' notice, days' notice,
      communication with, communication from, communication between the university and, ~communication,
      communications, email* from the <provider>, emails from, ~emails, timetable of the course,
      course timetable, schedule, scheduling, timings, timing of the, start time*, finish time*, late start,
      early start, overran, finished late, started late, rescheduled, rearranged, postponed, cancelled,
      twilight sessions, venue change*, changed venue, calendar, information about the course,
      information before, information from, course information, information was,
      # Online and enrolment
      moodle, blackboard, ^DLE, dle, ^ELE, ele, ^VLE, vle, virtual learning, online learning environment,
      online platform, platform, website, web site, web page*, log in, log on, login*, logging in,
      logging on, logged in, log into, password*, user name*, username*, wifi, wi fi, it support,
      it failure, it systems, technical problem*, technical difficult*, technical issue*, technology,
      handbook, enrol*, registration, registered, register* online, student card, library card, invoice*,
      invoic*, finance office, upload*, link did not, link that, broken link*, portal, ~lunch, ~lunches,
      ~building, ~room, ~biscuits, ~snow]
    gain: [
      like clockwork, ran smoothly, run smoothly, ran like, runs like, run like, went smoothly, on rails,
      without a hitch, seamless*, ran to time, started on time, finished on time, kept to time,
      plenty of notice, plenty of warning, good notice, well in advance, in advance, in good time,
      weeks ahead, fortnight ahead, months ahead, a year ahead, ahead of time, clear instructions,
      clear information, knew where to be, knew where we had to be, always knew where, easy to find,
      easy to park, easy parking, free parking, easy to get to, close to home, near home, nearby,
      on my doorstep, on the doorstep, half an hour from, local venue, <superb> venue*, <superb> lunch*,
      <superb> coffee, <superb> food, <superb> handbook, <superb> organisation, <superb> communication,
      <superb> administration, organisation .. <superb>, communication .. <superb>,
      administration .. <superb>, handbook .. <superb>, venue .. <superb>, decent lunch, decent coffee,
      proper coffee, all in one place, easy to navigate, one click, efficient admin*, admin .. efficient,
      admin team .. helpful, always knew, suited me, suited us, down to the ground, convenient,
      well signposted, right down to the, well run course, very well run, efficiently run,
      efficiently organised, smoothly run, answered .. queries promptly,
      # Painless
      on the dot, started on the dot, room warm, tea hot, warm room, lovely room, near the station,
      painless, bookings and correspondence, correspondence, slickly run, slickly, ten minutes from,
      minutes from my house, dates a year ahead, dates are published, published a year in advance,
      everything is in its place, in its place, two clicks, be found in two, virtual site,
      joining arrangements, work smoothly, cannot fault the office, every query, sorted same day,
      all sent in one, one neat email, thought about people with, ten o'clock start, done by three,
      model of clarity, reaches candidates]
    barrier: [
      # Dates and notice
      no notice, short notice, at short notice, little notice, last minute, not enough notice, more notice,
      day before, night before, the week before, given the dates, dates .. late, dates late, dates changed,
      dates .. changed, dates kept, changed the dates, changed .. date*, moved the date*, dates .. clash*,
      clashed with, clash with, clashed, same week as, same day as, double booked, sessions cancelled,
      session .. cancelled, cancelled at,
      # Information
      nobody knew where, nobody knew who, nobody seemed to know, no one seemed to know, nobody told us,
      no one told us, not told, never told, wrong information, conflicting information,
      contradictory information, contradictory emails, different dates, different emails, different times,
      wrong time, left hand .. right hand, left hand, right hand knew, could not organise, brewery,
      asked for the same thing, same form twice, asked twice, filled in .. twice, emails unanswered,
      emails went unanswered, emails go unanswered, emails .. went to, emails .. lost, emails .. wrong,
      emails .. spam, spam, into a black hole, left hanging, chasing for, poor communication,
      communication .. poor, lack of communication, communication .. dire, communication .. lacking,
      better communication, communication could, communication needs, no communication, lack of information,
      <dire> communication, <dire> organisation, <dire> venue*, <dire> administration, venue .. <dire>,
      organisation .. <dire>, administration .. <dire>, room .. <dire>,
      # Online
      could not log, cannot log, not log, locked out, would not let me, not let me in, could not find,
      could not access, could not get into, could not get on, not work*, crash*, kept crashing,
      did not load, would not load, clicks, buried on, hidden on, hidden in the depths,
      impossible to navigate, hard to navigate, difficult to navigate, navigat*, link .. not work,
      technology failed, nothing worked, projector .. broke*, projector .. failed, documents .. missing,
      glitch*,
      # Place
      building was locked, was locked, nowhere to park, impossible to park, parking impossible, no parking,
      parking .. nightmare, parking ticket*, parking fine, circled the, circling the, round the one way,
      three hour, two and a half hour*, hour drive, hours' drive, hour's drive, hours drive, hours driving,
      drive there, drive home, drive in the, hours in the car, hours on the road, hours to get, miles away,
      miles from, so far away, far to travel, long way, long drive, long journey, far away, trek,
      middle of nowhere, back of beyond, other end of the county, other side of the county, nowhere near,
      wrong room, wrong building, wrong day, wrong date, wrong campus, room change*, changed room*,
      no signs, poor signage, lost in the, got lost, hopelessly lost, room was too, room too, rooms too,
      too hot, too cold, freezing, cramped, like a fridge, like an oven, no windows, windowless, no heating,
      heating .. broken, soggy, no lunch, no food, no coffee, ran out of coffee, ran out of food,
      uncomfortable, a shed, with a heater, shed with, different start times, two different start times,
      three different start times, three emails, four emails, locked car park, rooms changed,
      rooms changed without, changed without telling, handbook was for, for a different year,
      everything round the edges, miles there and back, there and back, hundred and ten miles,
      could have been on zoom, tail back, train that gets me, minutes late whatever, six fridays in,
      in the run up to sats, clashed with sats, sat in a, joining instructions .. two offices,
      from two offices, course days .. land on, land on the worst week, twice as far, two hour drive,
      two hour journey, two hours away, two hours each, two hours from home, two hours to get,
      two and a half hours, too far to, too far away, ~two hour*]
    decline: [dates .. used to, used to be well organised, less well organised, less organised than,
      more disorganised, organisation .. slipped, organisation .. worse, organisation .. declined,
      organisation .. gone downhill, admin .. slipped, communication .. worse, communication .. slipped,
      communication .. deteriorat*, worse organised, was well run .. this year, this year nobody, moved from,
      moved to another campus, venue .. moved, venue .. worse, no longer held, no longer in, dribs and drabs,
      dribbled out, this time it dribbled, this time they came out, calendar in july, dates in july,
      told the friday before, were told the friday, venue a come down, come down from last year,
      which had chairs, communication .. deteriorated, deteriorated since, change of administrator,
      used to be one email, contradicted each other, this year i had eleven, first year it was all sent,
      access to online materials was poorer, online materials .. poorer, folders empty,
      poorer than at my last visit, finding out what's on where, last year one person sent everything,
      at least we had a room, drive twice as far, did not use to happen, moved everything online]
    no_change: [no shorter than it was, long drive .. no shorter, same story, library password,
      still no parking, still cannot log]
    hints: [venue, late, email, university, online, link, campus, arrived, turned up, form, found out, find,
      site, told, start]
    rules:
      - match: [drive, train, bus, instructions, directions, map, chairs, signs, handouts, slides, computers]
        near: [venue, campus, university, hour*, miles, station, parking, lost, arrive*, dates, room,
          plymouth, exeter, course, projector, printed, late]
        unless: [train* .. <staff>, <lead> .. change, drive .. forward, hold* .. meetings]
      - match: [dates, email, emails, information, notice, form, forms, website]
        near: [university, course, taught days, sessions, programme, changed, late, wrong, enrol*, advance,
          cover, venue, admin, office, unanswered, four, different, lost, twice]
        unless: [<parent>, tutor, tutors, tutor's, referral*, ehc*, panel, county, draft*, marks, feedback,
          local offer]
    masks: [
      # The school's rooms, maps and systems
      sen organisation, school organisation, more organised, better organised, far more organised,
      organised than she, organised person, she is organised, very organised, super organised,
      how we organise, organisation of support, organisation of provision, organisational skills,
      organisation skills, <her> organisation, enrolled her, enrolled on the full, enrol on the full,
      enrolled on the ma, sensory room, nurture room, staff room, room for improvement, room for, room to,
      from room to, one room to, every room, in every room, into a room, walk into .. room,
      in the room where, in the room when, in the room all, is in the room, round the room, same room,
      one room, all in one room, expert in the room, elephant in the room, room of people, head of the room,
      living room, dining room, head room, provision map*, map of need, the map, on the map, map out,
      building on, building relationships, team building, capacity building, building a, building up,
      building .. confidence, building our, building the, building trust, confidence building, team of,
      # Other communication
      communication difficult*, communication need*, communication and interaction,
      language and communication, communication with <parent>, communication with home,
      communication with staff, communication with <staff>, communication with families,
      communication with agencies, communication between staff, communication between <staff>,
      communication in school, communication aid*, communication skills, communication friendly,
      communication with <pupil>, communication with <agency>, communication between home,
      emails from parents, parent emails, emails parents, emails to parents, answer* .. emails,
      answered .. emails, emails to my tutor, tutor .. emails, emails .. tutor, replied to .. emails,
      emails to tutors,
      # Other journeys, lunches and registers
      journey as a, my journey, her journey, his journey, learning journey, professional journey,
      on a journey, a journey of, personal journey, long journey ahead, journey from, reflective journey,
      academic journey, travel in the right, travelled a long way, come a long way, long way to go,
      a long way in, long way from where, long way since, lunch duty, lunch club, lunchtime*, over lunch,
      free lunch, at lunch with, working lunch with, food for thought, coffee and a, registered disabled,
      registered for the ma, technology for, technology with <pupil>, using technology,
      technology to support, use of technology, assistive technology, school website, our website,
      website where parents, admin role, more than admin, admin support, admin time, seen as admin,
      schedule of reviews, review schedule, schedule for reviews, intervention schedule,
      schedule of assessment*, assessment schedule, timing of interventions, timing of reviews,
      timing of submission*, timing of the assignments, timing of the assessment*, timing of assignments,
      dates of assignments, submission dates, hand in dates, dates for submission, dates of the board,
      dates for reviews, review dates, out of date, up to date, to date, in the school building,
      school building, new building, building work, back seats, take a seat, distance travelled,
      distance learning, from a distance, keep .. distance, go the distance, within walking distance of,
      snow ball*, bus duty, bus test, under a bus, miles ahead, miles better, miles more, miles apart,
      extra mile, country mile, by a mile,
      # Sites as examiners compare them
      five locations, both locations, across locations, across the locations, all locations,
      between locations, consistent across locations, parity .. locations, locations are, locations and,
      locations which, differences between locations, at all five, parity .. campus*, notice board,
      sit up and notice, take notice, taken notice, took notice, notice a, notice the, notice that,
      notice of what, handed in <her> notice, hand in <her> notice, handing in <her> notice, notice in,
      nearer to, no nearer, any nearer, platform for, gives .. a platform, given .. a platform,
      smoothly run board, board .. smoothly, board ran smoothly, reviews .. smoothly, reviews run smoothly,
      transition .. smoothly, ran smoothly with <parent>, administration of medicines, not work* with,
      not work* in my, does not work together, not working so, was not working, were not working, not work*,
      in charge of the budget, in charge of send, in charge of sen, in charge of the, put in charge,
      put her in charge, runs like clockwork .. reviews, in the day before, could not find the words,
      could not find time, could not find the time, could not find a way, could not find the money,
      could not find anyone, not told what, run by a senco, in advance of the board, sent in advance,
      papers in advance, material* in advance, samples in advance, scripts in advance,
      sample .. in good time, in good time for the board, referral portal, portal for referrals,
      link went to my, lunch which, lunch which followed, for lunch, having for lunch, having lunch,
      at lunch, lunch on purpose, lunch which followed it, meeting my train, the biscuits, biscuits and,
      with a biscuit, tin of biscuits, biscuit and a, in our building, based .. in our building, building i,
      round the building, rest of the building, building plan, across the building, county and campus,
      campus and county, campus share, campus voices, campus staff, on campus candidates,
      travel for the other sencos, traveller*, hundred miles from, within 20 miles, 20 miles no change,
      hour each way is worth, half forms, for once form, train her, in the snow to,
      to my school in the snow, at once form, a portal a, portal a passport, room with big chairs,
      a room with big, isolation room, a room full of, room full of, before she enrolled, she enrolled,
      enrolled no, in the building years ago, uncomfortable and she was, found out that our, found out what,
      found out the more, her room to breathe, standing room, finding rooms for, student card at 47,
      two hours and between, two hours over the, two hours of input, sat with me for two hours,
      sat .. for two hours, administrator for lunch, thank the administrator, find a room, ear of,
      parking permit]
    examples:
      yes:
        - {text: "Dates and joining instructions reached us a fortnight ahead, with a map.", direction: gain}
        - {text: "Could not log in to Moodle until half term.", direction: barrier}
        - {text: The venue was two hours from home., direction: barrier}
      no:
        - She is far more organised than she was.
        - The classroom is calmer.
        - Marking is consistent across the five locations.
  - id: course_quality
    label: Quality and relevance of the programme
    group: Course
    guskey: [1]
    aims: []
    valence: benefit
    definition: "Judgement of the programme or taught days as a whole: content, teaching, relevance, practical
      use, recommending it."
    include: First-rate, excellent, well taught, relevant, practical, repetitive, dull, worth it, would
      recommend; something to take back and use; content gaps.
    exclude: "The course named only as the cause of an effect (code the effect). Logistics: course_org.
      Tutor's individual help: tutor_support. Marking: assessment."
    indicators: [
      # A judgement of the course
      first rate professional development programme, <superb> <course>, <course> .. <superb>,
      <superb> training, <superb> cpd, <superb> content, <superb> professional development,
      <superb> teaching team, <superb> sessions, <superb> speakers, <superb> speaker, <superb> lectures,
      <superb> days, <dire> <course>, <course> .. <dire>, <dire> training, <dire> sessions, <dire> speakers,
      well taught, badly taught, poorly taught, high quality training, quality of the <course>,
      quality of teaching on, quality of the teaching, quality of the sessions, quality of the content,
      quality of training, enjoyed the <course>, enjoyed the sessions, enjoyed every, loved the <course>,
      love the <course>, loved every,
      # Relevance and use
      relevant, relevance, irrelevant, worthwhile, worth it, well worth, worth doing, worth every minute,
      worth my while, worth the time, practical, practicality, hands on, repetit*, recommend .. <course>,
      recommend it, recommend this, recommending, would recommend, would .. recommend, up to date content,
      current content, current and, coherent,
      # Its parts
      speakers, speaker, guest speaker*, visiting speaker*, presenters, presenter, inspir*, taught day*,
      taught session*, sessions were, the sessions, days were, the days were, course content,
      content of the <course>, content was, content is, content, curriculum is, curriculum of the,
      programme content, module content, syllabus, pitched, pace was, pace of the <course>, pacing,
      well structured, structure of the <course>, course structure, delivery was, delivery of the <course>,
      well delivered, course itself, programme itself, course design, programme design, designed programme,
      group work, group tasks, workshops, role play, ice breaker*, icebreaker*, powerpoint*, flip chart*,
      sticky notes, post it notes, ~lecturer*, ~lectures, ~lecture, ~case studies, lecturers were,
      lecturers are, lectures were]
    gain: [
      # Something to take back
      something i could use, something to use, something i can use, something to take back,
      something i could take, something from every, take something from, took something from,
      take back to school, took back to school, take back and use, take away and use, taken back to school,
      things to take back, things i could use, things i can use, ideas i could use, ideas to take back,
      ideas i could take, something useful, use on monday, used on monday, monday morning, next day,
      the very next day, following day, straight into practice, straight into school,
      straight back into school, straight away in school, use straight away, used straight away,
      use it straight away, apply straight away, use immediately, immediately useful, use in school,
      use the next,
      # Right
      pitched exactly right, pitched just right, pitched perfectly, pitched right, just right,
      right balance, good balance, good mix, nice mix, perfect mix, hit the spot, hits the spot, spot on,
      exactly what i needed, just what i needed, exactly what we needed, what i needed, what the job,
      real job, tied to what sencos, closely tied to, everything i needed, every day was, every session was,
      cannot fault, could not fault, not a dull, never a dull, never dull, never boring, no padding,
      no filler, not one wasted, not a wasted, not a minute wasted, nothing wasted on,
      # Recommending
      no hesitation in recommending, no hesitation .. recommend*, not hesitate to recommend,
      not hesitate to send, cannot recommend highly, can not recommend .. enough, highly recommend*,
      thoroughly recommend*, wholeheartedly recommend*, recommend .. to anyone, recommend .. to any,
      recommend .. to every, recommend .. to all, recommend .. to others, told every, tell every,
      telling everyone, every senco should, all sencos should, should be compulsory, everyone should do,
      all heads should, sending another, sending our, will be sending, send the next, send <her> next,
      send <her> deputy, send another, send someone, send more, book* another, booked another,
      next senco will, would do it again, do it all over again, do it all again, do it again,
      start again tomorrow,
      # Best
      best thing i have done, best thing i ever, best thing i did, best money, best course, best training,
      best cpd, best professional, most useful, most valuable, most worthwhile, most enjoyable,
      most relevant, life changing, changed my life, changed my career, game changer, kept me awake,
      on the edge of my, flew by, flew past, looked forward to each, looked forward to every,
      looked forward to the days, looked forward to <course>, look forward to <course>, left buzzing,
      buzzing, fizzing, full of enthusiasm, energised, energising, recharged, re energised, reinvigorated,
      re enthused, enthused, enthusiasm for, engrossing, absorbing, thought provoking, challenging but,
      got so much out of, got a lot out of, gained so much, gained a lot, gained a huge, learnt so much,
      learned so much, learnt a lot, learned a lot, learnt a huge, learnt more in, lots of good,
      # Those who teach it
      knew their stuff, knew her stuff, knew his stuff, know their stuff, practising sencos, done the job,
      do the job themselves, been there and, in the trenches, at the chalkface, chalkface, coalface,
      real world, real life, real schools, grounded in real, grounded in practice, jam packed, gold dust,
      gem, gems, nuggets, golden nuggets, jewel in, beacon, flagship, gold standard, second to none,
      model of its kind, lucky to have, fortunate to have,
      # Praise in any words
      took something away, something away every, content spot on, talks of little else, tip top,
      teaching tip top, sessions lively, teaching is lively, lively and, as lively as, closely tied,
      rooted in the, well judged, well conceived, cracking course, good stuff, proper stuff, not airy fairy,
      decent enough course, down to earth, does what it says, on the tin, did the trick, for us to try,
      generally did, ideas with my lot, used her ideas, used loads, practical days, properly loved,
      loved it, full of things i could use, of use on the monday, use on the monday, use next morning,
      use the next morning, next morning, use the same week, the same week, not a session went by without,
      not a week went by without, went by without something, every head with, to any head, recommended,
      what schools want, unusual bite, curriculum of, mature award, unhesitatingly, put another through,
      gold, worth the fee, worth ten of, fab, fab used, superb speakers, speakers superb,
      taught .. same good standard, of the same good standard, full of ideas from, came back full of,
      ~full of ideas, best year of my, came back fired up]
    decline: [not the course it was, thinner than, seemed thinner, seemed weaker, felt thinner,
      poorer than last, less relevant than, less good than, not what it was, worse than last year,
      gone downhill, standard of teaching has, watered down, content .. reduced, days .. cut, cut from six,
      cut to four, used to be better, better in the old, better in my, quality has slipped,
      quality has dropped, quality .. slipped, quality .. dropped, far more out of it than,
      got more out of it than, did it .. ago and .. better, this time round, a cut above this one,
      cut above this, not a patch on, not the patch, speakers were weaker, raved, off the boil,
      went off the boil, days got duller, duller as well, sparkle and variety, those observed two years ago,
      first term flew, after that it went, by my time, ~thinner, ~worse than last, course .. worse than,
      course .. weaker than, days .. weaker than, sessions .. weaker than, speakers .. weaker,
      teaching .. weaker, <course> .. not as good as, course .. thinner, it seemed thinner,
      not as good as the one, not as good as last]
    barrier: [
      # Not what was needed
      not relevant, of no relevance, little relevance, less relevant, nothing to do with my,
      too theoretical, too much theory, all theory, theory heavy, not practical, not enough practical,
      more practical, needed more practical, not enough on, too little on, too much on, not nearly enough,
      more on how, more on the, more on, more about, needed more, wanted more, wanted much more,
      liked more on, liked more about, more time on, more time spent on, how you actually do,
      how to actually, actually do the job, day to day, nuts and bolts, bread and butter of,
      would not recommend, could not recommend, cannot recommend it, not recommend, think twice before,
      not touch on, not covered, not cover, barely touched on, hardly touched on, barely covered,
      missed out,
      # Repetition and boredom
      repetitive, repetition, repeated itself, same ground, went over the same, covered already,
      covered before, went over, already knew most, ground we had, teaching my grandmother, grandmother,
      suck eggs, eggs, preaching to, death by powerpoint, death by, powerpoint after powerpoint,
      slide after slide, slides read out, reading .. slides, read .. slides, read* from the slides,
      read out the slides, talked at, lectured at, talk at us, being talked at, droned, drone, dron*,
      lost the will, will to live, watching the clock, watched the clock, clock watching,
      counted the minutes, counting the minutes, paint dry, yawn*, fell asleep, nodded off, stay awake,
      snooze, soporific,
      # Pace and aim
      too much crammed, crammed into, crammed in, too much in one, too much packed, packed in too,
      rushed through, raced through, gallop*, whistle stop, skimmed, skated over, glossed over,
      scratched the surface, too slow, too fast, too quick, too basic, too general, too generic, too vague,
      could have been done in, could have been covered in, could have been an email,
      could have been said in, could have done in, in half the time, half a day would, half the days,
      filler, padding, padded, waste of a day, wasted day, waste of time, waste of my time,
      waste of an afternoon, wasted afternoon, never get back, not worth it, not worth the time, a let down,
      letdown, damp squib, underwhelm*, expected more, expected better, hoped for more, hoping for more,
      aimed at primary, aimed at secondary, aimed at, geared to, geared towards, geared at, primary focus*,
      too primary, all primary, primary bias, very primary, biased towards, primary based, secondary based,
      assumed we all, assumed everyone, nothing for secondary, nothing for primary, nothing for early years,
      nothing for special, nothing for those, out of date, dated, outdated, out of touch, behind the times,
      not been in a classroom, not taught for, has not taught since, have not taught since,
      not set foot in a school, not set foot in a classroom, never taught, preached, day 5 was day 2,
      different cover slide, same day three, three was a waste, hardly anything on, virtually nothing on,
      big hole, odd omission, little in it for, for a post 16, reading off a screen, man reading off,
      things that go on in london, repeated a lot of, repeated .. of what, did on my degree,
      leans .. on secondary, leans .. on primary, lacked the sparkle, far too much on secondary,
      off the boil, nothing on how, nothing about how, nothing in it about, nothing on secondary,
      nothing on early years, not enough on how, course .. too long, days .. too long, sessions .. too long,
      ~too long]
    no_change: [nothing new, learnt nothing new, told me nothing new, nothing i did not know,
      nothing i did not already, same day three, as it did when my colleague, just as the last lot]
    hints: [course, sessions, session, taught, useful, module, speakers, relevant, stuff, theory, award,
      content, training, presentation, slides]
    rules:
      - match: [excellent, outstanding, exemplary, impressive, superb, brilliant, fantastic, strength of the,
          innovative, wonderful]
        near: [<course>]
        unless: [partnership, tutor*, marking, feedback, moderation, assessment, results, venue,
          communication, organisation, administration, support, knowledge, progress, practice, leadership,
          example of, relationship*, collaboration, portfolio*, handbook, work by, work produced, work seen,
          dissertation*, lunch, folder, assignments]
      - match: [useful, valuable, helpful, enjoyable, interesting, disappointing, boring, dull, good, great]
        near: [course, sessions, session, training, lectures, module, modules, speakers, taught days, content,
          award, programme]
        unless: [tutor*, feedback, marking, venue, parking, lunch*, communication, organisation, staff,
          <parent>, moderation, practice, assignment*, portfolio, relationship*, on the course,
          before the course, good at, good enough, good for, good to, progress]
    masks: [
      # Another noun is judged
      first rate example of, exemplary in the way, example of partnership, relevant to this form,
      relevant to this, practical difficulties, practical arrangements, practical matters, practical advice,
      practical help, advice is practical, practical strateg*, i would recommend that, recommend that the,
      recommend that, recommend the team, i recommend the team, would recommend the team,
      strongly recommended, recommended reading, recommend .. review*, recommend .. consider*,
      would recommend a, would recommend more, would recommend an, good progress, <course> .. good progress,
      <course> .. good practice, best practice, best interests, good training for, great training for,
      good practice, <course> .. best interests, <superb> module feedback, <superb> task for, best task,
      best assignment, structured conversation*, structured play, well structured feedback,
      well structured assignment*, relevant to the criteria, relevant documents, relevant documentation,
      relevant paperwork, relevant information, all relevant, relevant evidence, relevant agencies,
      relevant staff, relevant people, relevant literature, relevant research, relevant reading,
      relevant criteria, relevant professionals, relevant training for, out of date policy,
      out of date with, out of date paperwork, out of date register, register .. out of date,
      policy .. out of date, presentation of marks, presentation of work, presentation of data,
      content of the portfolio, content of feedback, content with, happy content, content gap, content free,
      # At school
      delivered training, delivers training, delivered inset, delivered .. <staff>, inspir* <staff>,
      inspir* <pupil>, inspir* .. <staff>, inspired by her, inspires confidence,
      inspired me with confidence, best training we, best inset, best staff meeting, <staff> training,
      staff training, training for <staff>, group work with <pupil>, activities for pupils,
      workshops for staff, workshops for parents, workshops for <staff>, workshop for <staff>,
      workshop for <parent>, aimed at <staff>, aimed at <parent>, aimed at <pupil>, aimed to,
      session for <staff>, session with <staff>, sessions for <staff>, sessions with <staff>,
      case studies in, adapt* the curriculum, access the curriculum, our curriculum, school curriculum,
      curriculum for <pupil>, broad curriculum, curriculum adapt*, curriculum leader*, curriculum deputy,
      more about my, more about her, more about it, more on her, more on my, more on our, nothing on paper,
      nothing on the, nothing on her, nothing on my, nothing about our county, knew nothing about,
      nothing about our, waste of time so, complete waste of time so, interventions .. waste of time,
      intervention .. waste of time, hands on any, hand on any, hands on deck, next day delivery,
      the next day with, not touch on <self>, each day off, day to day running, day to day leadership,
      day to day work, pace of change, at my own pace, at her own pace, pace at which reviews, pitch in,
      high pitched, structure for, dated back, dated and signed, raced through reception, more on <need>,
      more about <need>, not covered <need>, needed more than, needed more time, needed more help,
      wanted more from, wanted more time for, going over the, went over to, went over my head,
      <parent> .. wanted more,
      # The course's other parts
      too late, too long to mark, too long to return, too long to come, took too long,
      feedback took too long, turnaround .. too, too long for, too slow to, too much on <her> plate,
      worth the paper, worth keeping, not worth the paper, worth the fee, worth the money, worth the cost,
      worth every penny, best money well, delivery of the mail, delivery of the award across,
      session was cancelled, sessions were cancelled, sessions cancelled, session cancelled,
      discussion at the board, <superb> award ceremony, award board*, training provider*, lecture theatre,
      lecturers and county, advisers and lecturers, lecturers .. county, lecturer* knew nothing,
      what the lecturers said about, enthusiasm for the subject in pupils, task* .. <superb> fit,
      the award in her, paced out, lecturer saying, lecturers finish, lecturers from,
      officers and lecturers, lecturers and, lecturers share, lecturers all, individual lecturers,
      the lecturers one, people and the lecturers, the lecturers deserve, next to the lecturer,
      chat with the lecturer, lecturer and i, lecturer did the, best decision of, portfolio .. padding,
      invites padding, limit .. padding, feedback .. thinner, moderation .. thinner,
      thinner on this occasion, thinner than on, thinner and more, essay was thinner, worse than the first,
      referencing .. weaker, neither better nor worse, worse than before, form is far too long,
      this form is, way too long a form, session in the hall, learnt nothing new on that, new on that front,
      cannot fault the office, brimming with, full of ideas for <child>, full of ideas for children,
      best year on record, best year, fired up a year, while she was fired up, out of touch with what works,
      out of date in a drawer, go out of date, outside the sessions, nothing to do with my children,
      comma goes has nothing, anecdotal than, case studies revealed, devised excellent, excellent in house,
      excellent before, nothing new i'd, was nothing new, same ground, twice on the same ground,
      day to day side, spot on two terms, was it worth it, worth it three, command .. weaker,
      weaker scripts, weaker than in the projects, weaker than in the cohort, outcomes .. weaker,
      do it again ask, would i do it again, practical without being thin, heard nothing on literacy]
    examples:
      yes:
        - text: "Pitched exactly right for people new to the role, with excellent speakers."
          direction: gain
        - {text: Too theoretical and rather repetitive., direction: barrier}
        - {text: "The taught days were weaker than last year's.", direction: decline}
        - {text: I came away from every session with something to use on Monday., direction: gain}
      no:
        - The course changed how we talk to families.
        - A first rate example of partnership.
        - Teachers say that her advice is practical.
  - id: tutor_support
    label: Tutor support and guidance
    group: Course
    guskey: [1]
    aims: []
    valence: benefit
    definition: "Help given by course tutors (university or LA): tutorials, availability, drafts,
      encouragement."
    include: Tutor, tutorial, approachable, quick replies, help with drafts, pastoral help, extension granted
      kindly.
    exclude: "Form tutor or tutor time in school. Supportive headteacher: workload or status by content.
      Written feedback on marked work and marking consistency: assessment."
    indicators: [
      # Tutors
      tutor, tutors, tutoring, link tutor, tutorial*, personal tutor, supervis*, academic mentor,
      ~course leader*, ~module leader*, course team, programme team, teaching team, module team,
      the team's support, tutor support, tutorial support, university support, student support,
      study support, support from the university, support from the course,
      support from staff at the university, support from the team, support on the course,
      support offered to, support for students, support .. university staff, support .. lecturers,
      approachable, approachability, accessib* and patien*, accessible to students, pastoral*,
      # Drafts, replies, guidance
      draft*, replied, reply, replies, quick to reply, quick to respond, responsive to, answered .. emails,
      answers .. emails, answer .. emails, answered .. questions, answer .. questions, guidance from,
      guidance on assignments, clear guidance, encourag* from, encouragement, one to one support,
      one to one*, 1 1, drop in session*, office hours, extension*, came out to see, came to see us,
      came out to school, came into school, came to school to see, school visit]
    gain: [
      # Trouble taken
      nothing was too much trouble, never too much trouble, nothing too much trouble, nothing was too much,
      went the extra mile, going the extra mile, go the extra mile, above and beyond, over and beyond,
      bent over backwards, talked me down, talked me out of, talked me off, talked me through,
      talked me round, talked me into staying, kept me going, kept us going, got me through, got us through,
      get me through, saw me through, got me over, dragged me over, pulled me through, carried me,
      held my hand, held our hands, not .. through it without, not .. through without,
      not .. done .. without, not .. managed without, not .. survived without, not .. finished without,
      never have .. without, not .. made it without, never made me feel, never gave up on me,
      never let me give up, believed in me, had faith in me,
      # There when needed
      always available, readily available, available when, always on hand, on hand to answer,
      on hand to help, at the end of the phone, end of the line, end of an email, end of email,
      phone call away, email away, answered within, answer .. within, replied within, reply within,
      by return, by breakfast, within the hour, within minutes, whatever hour, any hour, any time of,
      day or night, night or day, late at night, at eleven at night, on sundays, in the holidays even,
      made themselves available, readily their tutors, made time for, makes time for, always had time,
      always there, was there for, quick response*, prompt repl*, replied promptly, responded promptly,
      quick to help, answer* a daft, answer a silly, no question was too,
      # Kindness
      patient with me, patience of, saint, saints, diamond, my rock, a rock, angel, heroine, godsend,
      treasure, knew me by name, knew my name, knew us by name, knew all our names, remembered my,
      real warmth, warmly of, speak warmly, spoke warmly, spoke highly of, speak highly of,
      praised the .. support, prais* .. accessib*, prais* .. patience, generous with .. time,
      gave freely of, gave me time when, extension without, granted .. extension, gave me an extension,
      given an extension, sympathetic, compassionate, understanding when, understanding about, kind when,
      so kind, been kinder, kind to say, kind and, kindness, kind words, read .. drafts, read every draft,
      read my draft, read everything i, read my work before, commented on .. draft*, comments on my draft*,
      looked at .. draft*, draft .. back, nurturing, supportive tutor*, tutor* .. supportive,
      support .. second to none, supportive throughout, very supportive, felt supported, feel supported,
      well supported, supported throughout, so supportive, incredibly supportive, <superb> support,
      support .. <superb>, <superb> tutor*, tutor* .. <superb>, <superb> guidance,
      # Someone who took trouble
      stayed late to talk, talk my project through, rang back, always rang back, sat with me for,
      sat with me over, came and found you, came and found me, found me when, drove to my school,
      drove out to, in the snow to, came out to school twice, help her plan the final, half an hour for you,
      always had half an hour, at the end of a phone, always at the end, end of a phone, end of the phone,
      kind sensible notes, sensible notes in the margin, came back with kind, versions and each,
      three versions, read three goes, goes at my introduction, never once sighed, patient tutor*,
      mother hen, hen of a, auntie who, like having an auntie, silly question, every silly question,
      no question too daft, question too daft, daft question, take as long as you want,
      bend them with kindness, when life intervenes, answer at weekends, without complaint,
      drafts without complaint, paid tribute to the staff, tribute to the staff, staff who had guided,
      guided them through, talked through a first attempt, talked through .. attempt, personal guidance,
      individual guidance is, guidance is offered, guidance offered, offered freely, freely in person,
      help for individuals, unstinting, nobody withdrew, that nobody withdrew, patience on the telephone,
      no candidate who asks, who asks for help waits, wanted them to do well, brilliant mentor at,
      mentor at the university, lady at the university talked, half hour chat with the lecturer,
      chat with the lecturer, the chap who looked after, looked after our group, back within the hour,
      kind one back, got a kind one, not stopped believing, rang to see whether,
      to see whether i was eating, found me a quiet, staff bend, replied the same day,
      answered the same day, back the same day, replied on a sunday, answered on a sunday]
    barrier: [
      # No reply
      never replied, no reply, not reply, not replied, hard to reach, impossible to reach,
      impossible to get hold of, hard to get hold of, difficult to get hold of, could not get hold of,
      not get hold of my, difficult to contact, hard to contact, heard nothing back, nothing back from,
      no response, never responded, not respond, not responded, never answer*, not answer*, weeks to reply,
      weeks to answer, week to reply, days to reply, days to answer, took weeks, took a week,
      took a fortnight, fortnight to answer, fortnight to reply, three weeks to, two weeks to reply,
      still waiting for a reply, radio silence, deafening silence, tumbleweed, ignored my email*,
      emailed three times, emailed twice, emailed .. times, unanswered emails to,
      # No tutor, or too many
      no tutorial, no tutorials, no tutor, changed tutor*, tutor changed, tutor left, tutor disappeared,
      second tutor, third tutor, three tutors, two tutors, different tutor*, different tutors said,
      tutors disagreed, tutors said different, tutors contradict*, tutor* told .. different,
      tutor .. different, each tutor, tutors .. different, conflicting advice, contradictory advice,
      different advice, told one thing, told different things, one said .. other said, on which tutor,
      on your tutor, which tutor you, no idea who my, never met my, never saw my, never once met, met once,
      only met, only saw,
      # Left alone
      little guidance, no guidance, not enough guidance, more guidance, lack of guidance,
      guidance .. unclear, guidance .. vague, not enough support, little support, no support,
      lack of support, more support, more tutor*, more tutorial*, more one to one, more contact with,
      welcomed a tutorial, liked a tutorial, left to it, left to our own, left to my own, own devices,
      left to sink, sink or swim, left to get on, thrown to the, figure it out, work it out for, fend for,
      on our own with, would not look at drafts, not allowed to show drafts, no drafts, no draft*,
      not read draft*, not read .. drafts, refused .. draft, brusque, abrupt, curt, condescending,
      patronis*, made me feel small, unapproachable, not approachable, unsupportive, unhelpful tutor*,
      loch ness, claimed to have seen, got a reply after, reply after nineteen, after nineteen days,
      seemed to have read what, never seemed to have read, it depended who, depended who you got,
      sometimes brilliant depending, voicemail, i'd email nothing, email nothing, three different advisers,
      told them something different, something different about the same, advisers in a year,
      no agreed entitlement to tutorials, another scarcely ever, sees its tutor monthly,
      gave up and asked my, adviser* .. told .. different, ~heard nothing, i was abandoned, felt abandoned]
    decline: [less available than, tutor .. less available, harder to get hold, fewer tutorials,
      tutorials .. cut, tutorials .. fewer, tutorials .. shorter, <her> replacement, replacement tutor,
      first tutor was, new tutor .. not, tutor support .. less, less support than, less tutor*,
      support .. dropped off, support .. fell away, tailed off, saw a lot less of, saw less of their tutors,
      less of their tutors, replacement did not know, not know our names, second year not a single,
      not a single one, like three weeks, by spring it was more like, replies .. took, no one to ones as,
      nobody's been near this one, nobody been near this, been near this one, as she'd had,
      took a day or so at first, not as helpful as]
    no_change: [still never reply, still not replied, still no tutor, still waiting for my tutor,
      still not .. tutor*, continues to depend on, as accessible as the ones, as helpful as ever,
      guidance .. continues to depend, drew attention to this in both]
    hints: [replied, helpful, patient, patiently, kind, available, explained, draft, email*, emailed,
      university, answered, questions, supportive, encourag*, rang, phoned]
    rules:
      - match: [support, supported, supportive, help, helped, guidance, advice, available]
        near: [tutor, tutors, lecturers, course team, programme team, university staff, university team,
          module leader*, course leader*, students i met, students spoke, students praised]
        unless: [<pupil>, <parent>, local authority tutors, moderat*]
    masks: [
      # Other tutors
      form tutor*, tutor time, tutor group*, private tutor*, tutor base, tutor room, local authority tutors,
      la tutors, local authority tutor, la tutor, tutors from the local authority, tutors from las,
      county tutor*, university and la tutors, tutors from county, tutors on the partnership, maths tutor,
      reading tutor, tutoring programme*, national tutoring, catch up tutor*, tutors for pupils,
      tutor .. pupils, teaching and tutoring, year tutor*, tutors mark*, marking by tutors, tutors' marking,
      tutor marking, tutors .. mark*, tutor feedback, tutors' feedback, feedback from tutors,
      tutors agree on, between tutors, tutors .. feedback, lunchtime supervisor*, supervis* <pupil>,
      supervis* at, supervised lunch, midday supervisor*, cover supervisor*, supervisor* asked,
      # Other drafts, replies and visits
      draft policy, draft plan*, draft ehc*, draft report, draft timetable, draft of the policy,
      draft guidance, draft* .. policy, draft* .. plan*, reply to your, reply to last year,
      replied to my report, replied to my previous, replied to last, reply to my report,
      replies to my report, response to my report, team replied to, in reply to, parents .. replied,
      <parent> .. reply, visit from ofsted, pastoral team, pastoral lead, pastoral support worker*,
      pastoral manager, pastoral staff, head of pastoral, pastoral care of pupils, pastoral deputy,
      pastoral leader*, one to one with <pupil>, one to one ta*, one to one teaching,
      one to one support for <pupil>, one to one intervention*, <pupil> .. one to one,
      one to ones with <staff>, one to one support assistant, one to one support in, extension lead,
      extension task*, extension cable, extension to the building, extension work,
      # The team as the one who is told something
      course team for, programme team for, programme team has, programme team have, programme team should,
      programme team may, programme team might, programme team could, the team has, programme team to,
      course team to, course team should, course team has, course team have, course team may,
      course team could, programme team are, programme team is, course team are, course team is,
      programme team and, course team and, programme team respond*, programme team on, course team on,
      thank the programme team, thank the course team, thank .. course team, thank .. programme team,
      with the programme team, with the course team, module team to, encouragement to <pupil>,
      encouragement of, rock bottom, phone home, hit rock bottom, kind and gentle hands, that kind and,
      of that kind and, all kinds, kind of, <staff> felt supported, <staff> feel supported,
      <pupil> .. well supported, <parent> .. supported, <pupil> .. supported, <pupil> .. feel supported,
      supported by <her> head, head .. supportive, governors .. supportive, very supportive head,
      head .. very supportive, supportive of her, school .. supportive, supportive head,
      support of <her> head, support <senior>, <senior> .. support*, <agency> .. not answer*,
      <agency> .. never answer*, hard to get hold of <agency>, hard to reach <parent>,
      hard to reach parents, <parent> .. hard to reach, hard to reach families, answer emails from parents,
      learning support, sen support, send support, <superb> support for <pupil>, support staff,
      support plan*, more support for <pupil>, more support from <senior>, more support in school,
      more support from school, more support from my, no support from <senior>, no support from school,
      little support from <senior>, little support from school, lack of support from <senior>, same day inc,
      parking .. same day, told .. same day three, it's the same day, not answering just as,
      services not answering, with a snooty, tutors for the biscuits, grateful .. tutors, to the tutors for,
      heard nothing on literacy, heard nothing from county, answered these questions, one to one reading,
      one to one with a volunteer, pastoral head, under the pastoral, pastoral meeting, seen it abandoned,
      practice .. abandoned, my draft they signed, it was my draft, on a sunday and,
      do all of it on a sunday, midnight with a two, typing at midnight]
    examples:
      yes:
        - {text: "Whatever hour I wrote to my tutor, an answer was there by breakfast.", direction: gain}
        - {text: My tutor never replied., direction: barrier}
        - {text: I could not have got through it without them., direction: gain}
      no:
        - She covers tutor time as well as SENCO work.
        - The programme team should publish the dates.
  - id: assessment
    label: Assessment, marking and portfolio
    group: Course
    guskey: [1, 2]
    aims: []
    valence: benefit
    definition: "The Award's own assessment: tasks, brief, criteria, portfolio, marking, moderation, feedback
      on marked work, deadlines, turnaround, burden."
    include: Assignment design and volume, portfolio duplication, criteria, grades, marking, moderation,
      written feedback, turnaround, deadlines, resubmission.
    exclude: "Assessment of pupils, needs assessment, 'assess plan do review'. 'Marked improvement'. Ofsted
      grade. Assignments mentioned only as evidence for another theme."
    indicators: [
      # Tasks and briefs
      assignment brief*, the brief, briefs, brief for, assignment title*, assignments are, assignments were,
      ~assignment was, assignment is, ~assignments, assignment guidance, essay title*,
      number of assignments, too many assignments, assignment task*, assessment task*, assessed task*,
      the tasks, the task, tasks set, assessment load, assessment burden, assessment design,
      assessment strategy, assessment criteria, assessment brief*, assessment feedback, assessment process,
      assessment is, assessment was, assessments are, assessments were, assessment pattern,
      assessment point*, assessment schedule, assessment guidance, assessment of the award, assessed work,
      assessed through, assessed by, summative, formative, formatively, ~portfolio*, learning log*,
      module 1, module 2, module 3, module one, module two, final module, task 1, task 2, task one,
      task two, learning outcome*, outcomes of the award in, evidence against, evidence the same,
      evidence grid, outcomes grid, mapping grid, cross referencing, same evidence, evidence twice,
      example assignment*, past assignments, model assignment*, presentation task, viva, oral assessment,
      # Marking
      marking, marker, markers, marks, a mark, my mark, my marks, marked work, work was marked,
      work is marked, were marked, was marked, is marked, are marked, marked by, marked it, mark scheme,
      mark sheet*, marksheet*, mark range, range of marks, whole range of marks, full range of marks,
      double mark*, double marked, first mark*, second mark*, moderat*, sample of work, samples of work,
      sample of scripts, ~scripts, grade descriptor*, grading, grades, my grade, a grade, grade boundar*,
      graded, fail grade*, pass grade*, merits, pass mark, criteria, criterion, rubric*, word count*,
      word limit*, words over, deadline*, hand in date*, due date*, handing in, ~submission*, ~submit*,
      turnaround, turn around time, resubmi*, re submi*, triangulat*, extenuating circumstances,
      mitigating circumstances, assessment offences,
      # Feedback
      written feedback, feedback on .. assignment*, feedback on .. work, feedback on essays,
      feedback to students, feedback to participants, feedback to candidates, feedback on scripts,
      feedback is, feedback was, feedback on the, feedback given, feedback i, feedback we, feedback came,
      feedback sheet*, feedback comments, feedback from markers, feed forward, feedforward,
      quality of feedback, quality of the feedback, detailed feedback, <superb> feedback,
      feedback .. <superb>, annotat*, comments on scripts, comments on the scripts, comments on my work,
      comments on .. work, annotation*, handed in the, handed in my, handed in an, hand in date, hand ins,
      exemplars, exemplar assignment*, ~borderline*, ~promptly]
    gain: [
      # Clear and useful tasks
      told us exactly what, tells students exactly, clear about what was expected, clear what was expected,
      knew exactly what was expected, knew what was expected, knew what was wanted,
      knew exactly what was wanted, well matched to, closely matched to, authentic, tied to the job,
      tied to our, tied to my own school, rooted in .. school, based on our own school, based in our own,
      about my own school, things i had to do in school, had to do anyway, would have had to do,
      had to do in school, used .. in school afterwards, could use in school, useful in school, doubled as,
      real use in school, of real use, fit for purpose, assignments .. useful, assignments .. relevant,
      assignments .. practical, assignments .. made me, tasks .. useful, tasks .. relevant,
      tasks .. well designed, well designed, portfolio .. useful, portfolio .. pulled,
      # Fair marking, useful feedback
      marked fairly, fairly marked, fair and consistent, consistently applied, marking is consistent,
      marking was consistent, marking .. consistent, marking .. accurate, marking .. fair,
      marking .. rigorous, marking .. thorough, marking .. robust, marked consistently, consistent and fair,
      careful and fair, marks .. fair, marks .. appropriate, feedback .. detailed, feedback .. helpful,
      feedback .. constructive, feedback .. thorough, feedback .. full, feedback .. prompt,
      feedback .. excellent, feedback .. useful, feedback .. generous, feedback .. specific,
      feedback .. uniform, feedback .. supportive, feedback .. quick*, rich feedback, full and helpful,
      constructive, feedback told me, feedback tells, shows students how to improve, tells students how to,
      how to improve, how i could improve, what to do next time, back in a week, back in a fortnight,
      came back in, came back within, returned within, returned promptly, on time every time,
      moderation .. robust, robust moderation, rigorous moderation, thorough moderation,
      moderation .. thorough, moderation .. rigorous, moderation .. careful, moderation .. works,
      clear rationale, justified .. by, no concerns about marking, no concerns about the marking,
      # Tasks worth doing, marks explained
      nothing to throw away, i'd nothing to throw, my bible now, it's my bible, sensible tasks,
      tasks sensible, fair mark, told me why, they told me why, left a clear trail, second readers,
      disagreements are resolved, resolved with reasons, grades are explained, explained in full,
      comments on my second, comments .. so full, so full i've used, as a to do list,
      comments are not merely, tell the writer what, tell them what to do next, told them what to do next,
      generous precise, courteous and detailed, full comments against, comments against each,
      marking is scrupulous, scrupulous with full, comments helpful, the comments helpful,
      careful and well documented, marking .. careful, deadlines are sensible, sensible and when,
      would not have altered a mark, not have altered a mark, feedback sheets are,
      grew out of what i was doing, tasks grew out, admirably framed, task itself which is]
    barrier: [
      # Inconsistent or unclear
      inconsistent marking, marking .. inconsistent, marking .. harsh, marking .. erratic,
      marking .. lenient, marking .. generous, marked differently, differently by different,
      depends who marks, depends on who marks, depended who marked, depended on who marked,
      depending on who marked, who marked it, who marks it, who marked your, who your marker, lottery,
      criteria unclear, criteria .. unclear, criteria .. vague, criteria .. changed, unclear criteria,
      unclear what was, not clear what was, unclear brief, brief .. unclear, brief .. vague,
      brief .. confus*, brief .. changed, brief was, brief .. should, clear as mud, moving goalposts,
      goalposts, shifting sands, changed .. halfway, changed half way, what was wanted, what they wanted,
      what was being asked, what was required, no example*, no exemplar*, example of a good,
      what a good one, good one looked, nobody could tell us what a,
      # Too much, and twice
      too many pieces, too many assignments, assignments on top of, five assignments, six assignments,
      four assignments, too much assessment, over assessed, overassessed, assessment heavy,
      amount of assessment, duplicat*, same thing twice, same thing three times, same thing over,
      same evidence twice, same outcome, same outcomes, evidence .. same, evidence the same,
      proving the same, proved the same, writing the same, saying the same thing, says the same thing,
      three times over, in three places, in two places, for the sake of it, box ticking, tick box*,
      ticking boxes, ticked boxes, tick list, hoop jumping, hoops to jump, jumping through hoops,
      paper exercise, doorstop*, lever arch, wheelbarrow, weighed more, weighed a ton, forest, trees,
      rainforest,
      # Late or thin feedback
      feedback late, feedback .. late, feedback .. too late, feedback .. slow, feedback .. thin,
      feedback .. brief, feedback .. vague, feedback .. useless, feedback .. poor, feedback .. nothing,
      too late to be of, too late to use, too late to help, arrived after, came after the next,
      after the next one, handed in the next, next one was due, before i had .. back, before we had .. back,
      before the first .. back, mark back, marks back, marks .. late, waited .. for marks,
      waited .. for feedback, waited .. for my mark*, waited .. for a mark, wait* .. for .. marks,
      wait* .. for .. mark, wait* .. for .. feedback, wait* .. for .. results of, months for .. mark*,
      weeks for .. mark*, waited .. mark, waiting for marks, waiting for my mark*, waiting for feedback,
      still waiting for marks, wait for feedback, wait for marks, weeks for marks, weeks for feedback,
      weeks for my mark*, weeks to come back, weeks to mark, weeks to get .. back, months to come back,
      months to get, months for feedback, took months, one line of feedback, two lines of feedback,
      one line, two lines, a line and a half, two sentences, three words, good effort, no comments,
      no feedback, little feedback, no explanation, without explanation, no idea why i got, cut and paste,
      copy and paste, cut and pasted, copied and pasted, generic feedback, generic comments, same comments,
      # Deadlines
      same due date, due the same week, due in the same, deadline* .. same week, deadline* .. report*,
      deadline* .. parents' evening, deadlines fell, deadlines bunch*, deadlines cluster*,
      deadlines .. together, deadlines .. too close, deadline .. holiday*, bunched, all at once,
      two deadlines, three deadlines, deadline .. tight,
      # Examiners' criticisms
      marks bunched, marks clustered, compressed marks, narrow range, narrow band, full range is not,
      full range not, not using the full, not use the full, use the full range, use the whole range,
      use of the full range, reluctant to use, top of the range, over marked, overmarked, generous marking,
      generously marked, harshly marked, too generous, a shade generous, little variation, audit trail,
      no evidence of moderation, no evidence of second, not see evidence of, not always evident,
      not evident on, not recorded on, unsigned, should ask more, ask more directly, ask more explicitly,
      should ask for, should require, should make clearer, turnaround .. weeks, turnaround .. longer,
      turnaround .. slow, longer than .. promised, longer than students, turnaround times,
      under three different headings, prove the same thing, same thing under, same evidence wanted,
      three different places in, nine tasks, somewhere round number six, hand ins in the same, two hand ins,
      in the same week as reports, breeze block, size of a breeze, nobody i swear read, read to the end,
      single set of criteria, publish a single set, trim the number of tasks, number of tasks in,
      marking grid .. pages, should be halved, revised mark sheet, mark scheme gives, so little credit,
      look again at the word, word limit for, invites padding, shorter pieces be merged, pieces be merged,
      examined twice, twice on the same ground, wait up to ten weeks, weeks for any comment,
      ten weeks for any, got the brief .. before it was due, weeks before it was due,
      brief for the final task three, assessors ought to, comments on weaker scripts do not,
      not tell the writer]
    no_change: [not yet been acted on, not been acted, not yet been acted, still not been,
      as i noted last year, as noted last year, as i reported last, noted last year, i noted previously,
      raised this last year, raised last year, raised the same, raised previously, made this point,
      as i said last year, as i said in my last, same point last year, same comment last year,
      remains outstanding, remains an issue, still outstanding, still duplicates, still too many,
      still not applied, still not .. criteria, still takes, has yet to be addressed, yet to be addressed,
      to which i referred last year, referred last year, drew attention last, drew attention last summer,
      persists, exactly as fat, as fat as it was, told last cohort they'd trim, i see no alteration,
      no alteration, not yet been introduced, i repeat my request, repeat my request, a concern in each of my,
      concern in each of, is no quicker, in each of my reports]
    decline: [marking .. slipped, turnaround .. slipped, turnaround .. lengthened, turnaround .. worse,
      feedback .. thinner, feedback .. shorter, feedback .. briefer, feedback .. slower, feedback .. less,
      slower than last, later than last, less detailed than, less full than, marking .. less consistent,
      moderation .. less, less evidence of .. moderation, less evidence of, second mark* .. only,
      marking .. only a handful, less thorough than, shorter than last, briefer than last, not as full as,
      not as detailed as, thorough last year, now it's nine, used to be four weeks, took far longer than,
      weeks for the last one, a good deal thinner, thinner than on the first, thinner on this occasion,
      which was exemplary in, marks took longer]
    hints: [marked, feedback, module, evidence, task, tasks, due, returned, comments, late, pass, fail, grade,
      essay, essays, deadlines, words, criteria, mark, handful]
    rules:
      - match: [assignments, assignment, portfolio*, essays, task, tasks, module, modules]
        near: [repetitive, duplicat*, too many, clear, unclear, marked, marking, feedback, criteria, fair,
          brief, expected, deadline*, due, design*, same, twice, heavy, long, late, returned, word limit,
          words, weeks, examples, guidance, overlap*]
        unless: [time, weekend*, midnight, evenings, came out of <her>, holiday*, sunday*]
    masks: [
      # Marks of other kinds
      marked improvement, marked difference, marked change, marked increase, marked effect, marked impact,
      marked contrast, high marks to, full marks to, full marks for, top marks, top marks to,
      question mark*, birth mark, make* .. mark, made her mark, made my mark, leave .. mark, mark of,
      mark of respect, sats marks, marking policy, books and marking, marking of books, marking books,
      pile of marking, marking at, marking the register, mark my words, hits the mark, off the mark,
      up to the mark, overstep* the mark, the marks of a good, marks out, distinction at masters,
      # Assessing and plans at school
      needs assessment, assessment of pupils, assessment of need, statutory assessment,
      request* for assessment, pupil assessment, assess plan do review, ofsted grade, deadline for the ehc*,
      ehc* deadline*, statutory deadline*, success criteria, gcse grade*, grades at gcse, grades for pupils,
      predicted grade*, <pupil> .. grades, <pupil> grades, criteria for referral, referral criteria,
      criteria for camhs, <agency> .. criteria, thresholds and criteria, submission to panel,
      submission for ehc*, submission to the panel, submissions to county, submit .. ehc*, submit* to panel,
      submit* .. panel, graded inspection, rated good, feedback to <staff>, feedback from <staff>,
      feedback to parents, feedback from parents, feedback from <parent>, feedback to governors,
      feedback from pupils, feedback from <pupil>, feedback from students, student feedback,
      feedback from participants, participant feedback, feedback form*, feedback from the days,
      outcomes of the award in school, sample of pupils, script for staff, behaviour portfolio,
      formative years, moderated by county, how to improve provision, how to improve our, portfolio career,
      portfolio of responsibilities, graded approach, phonics .. mark, tested criteria, task board*,
      task in class, same task as, break* tasks, tasks down, adapt* .. task*, two lines of, forest school*,
      promptly to parents, promptly to my emails, replied promptly, responded promptly, respond* promptly,
      board .. promptly,
      # Assignments as the place or vehicle of something else
      straight out of her assignment, out of her assignment, her assignment on, for her assignment,
      from her assignment, came out of <her> assignment, came out of <her> portfolio, her assignments in,
      my assignments at, my assignments in the, assignments in the evening*, assignments in the car,
      assignments at midnight, assignments at night, assignments at the weekend*, assignments at weekends,
      assignments on sundays, assignments over, doing assignments, writing assignments,
      wrote my assignments, did my assignments, did her assignments, working on assignments,
      time for assignments, time to write assignments, assignments and teaching, teaching and assignments,
      assignments around, second assignment was slow, progress on .. assignment, evidence against the,
      <lead> .. task, assignments and a, before the first assignment, the assignments i read,
      the assignments that i read, portfolios showed, best portfolios, best assignments, weaker portfolios,
      weaker assignments, assignments show*, portfolios show*, scripts show*, scripts offered, many scripts,
      scripts .. descri*, assignments describe, submissions show*, scripts remain*, portfolios remain*,
      essays were marked by, learning outcomes for pupils, learning outcomes for children, in brief,
      was brief, brief chat, brief visit, brief comment, brief note, brief encounter, the briefest,
      trees for, constructive working, constructive relationship*, constructive challenge to,
      moderation of her behaviour, handed in her notice, has since handed in, handed my notice,
      distinctions again made, proportion of distinctions, fair mark of, deadline with the evidence,
      threw out four ring binders, scripts which passed at, certain scripts which, borderline would have,
      work at the borderline, work at the borderline would, on our own marking, my own marking,
      study on our own marking, extenuating circumstances dealt, exemplary .. guidance,
      guidance .. exemplary, is exemplary, exemplary in, as last year, same exclusions as last year,
      first module when at least, second module was much more, first module .. room, promptly turned,
      and promptly, scripts together, argue over scripts, in these scripts and, theory .. scripts,
      year's scripts do not, candidates' scripts, in some scripts wrong, i ran a tiny study, five essays]
    examples:
      yes:
        - text: The assignment brief told us exactly what a good small-scale study looks like.
          direction: gain
        - {text: Marking was inconsistent., direction: barrier}
        - {text: I recommend that the word limit is reviewed., direction: barrier}
        - {text: We waited two months for our marks., direction: barrier}
      no:
        - There has been a marked improvement in behaviour.
        - The needs assessment was late.
        - The assignments that I read show real depth of thought.
  - id: standards
    label: Academic standards and comparability
    group: Course
    guskey: []
    aims: []
    valence: benefit
    definition: External examiners' judgement of academic standards, comparability, parity between sites, and
      the conduct of boards.
    include: Threshold standards, FHEQ level 7, comparable with other universities, parity across locations,
      due process, exam board, pass rates, rigour.
    exclude: "Teachers' Standards, standards of behaviour, standards in reading. Governing or trust board.
      Mere attendance at a board (no judgement): no code."
    indicators: [
      # Standards and levels
      academic standards, standards are, standards were, standards have, standards on, standards set,
      standards at, standards across, standards of the award, standards of the programme,
      standards of achievement, standards of work, standards of student, standard of .. work,
      standards of .. work, standard of student*, standard is, standard was, standard of, the standard,
      same standard, standard expected, standards expected, standards achieved, standard achieved,
      appropriate standard, high standard, national standard*, benchmark*, ^FHEQ, fheq,
      qualifications framework, qaa, subject benchmark*, threshold standards, threshold between, threshold,
      level appropriate, appropriate level, appropriate for the level, appropriate to the level,
      at the right level, right level for, at the level expected, quality of student work,
      quality of students' work, quality of the work, quality of work, overall quality of, pass rate*,
      failure rate*, completion rate*, rigour, rigorous*, integrity of the, quality assurance,
      # Comparison
      comparab*, compare* .. well, compares .. with, compare .. with, compared .. with, stand* comparison,
      bear* comparison, on a par, on par, in line with, other institutions, other universities,
      similar programmes, other programmes, other awards, other providers, elsewhere in the sector,
      across the sector, the sector, sector norms, elsewhere in the country, nationally, programmes i know,
      programmes elsewhere, awards elsewhere, institutions where, institutions i, where i examine,
      where i work, my own institution, my own university, equivalen*, parity, consistent across,
      consistency across, consisten* between, across the sites, across sites, across the locations,
      across locations, across the .. centres, across .. sites, across .. locations, between sites,
      between the sites, between locations, between the locations, between centres, between the two sites,
      across centres, across the five, all five locations, all five sites, five centres, from site to site,
      site to site, at one site, at one centre, one centre, one site, wherever they study, wherever taught,
      wherever it is taught, whichever site, whichever location, differences between,
      # Boards
      due process, examination board*, exam board*, assessment board*, award board*, progression board*,
      board was conducted, the board was, conduct of the board, board conducted, conducted fairly,
      conducted with, boards are, boards were, university regulations, regulations were,
      regulations have been, assessment regulations, fair treatment, treated equitably, treated fairly,
      equitabl*, same treatment]
    gain: [
      no concerns about standards, no concerns about the standard*, nothing below, none below,
      nothing i saw fell below, drawn in the right place, line is drawn, hold* its own, holds its head up,
      stands up well, easily as good as, every bit as good, as good as any, as good as anything,
      as strong as any, as strong as anything, the equal of, equal to that of, equal to anything,
      would pass anywhere, could have been submitted anywhere, not look out of place, compares favourabl*,
      compare favourabl*, compared favourabl*, favourabl*, well above, comfortably above,
      above the threshold, exceeds, standards are secure, safe hands, scrupulously, scrupulous*,
      meticulous*, by the book, properly conducted, well conducted, fair and transparent, fairly run,
      even handed, even handedly, impartial*, no difference between sites, no difference between locations,
      no difference between, could not tell which, cannot tell which, could not tell from, not know which,
      indistinguishable, same yardstick, same ruler, meet* the threshold, met the threshold,
      met the standard, meets the standard, meet the standard, meets the expectations,
      meet the expectations, standards .. appropriate, standards .. high, standards .. sound,
      standards .. secure, standards .. maintained, standard .. appropriate, standard .. high,
      impressive standard, high standard of, highest standard, confirm that the standards,
      confirm that standards, confident that the standards, confident in the standards, wherever a student,
      regardless of .. site, regardless of .. location, regardless of where, deserved to pass,
      rightly failed, rightly passed, well chaired, board .. well run, board .. efficient*,
      decisions .. fair, board .. fair*,
      # As good as elsewhere, the same at every site
      beyond question, its level is, level is beyond, equal to any, equal to any i know, same expectations,
      held to the same, whether taught in, on the same footing, same footing at, at every site,
      awards are made with due care, due care, a merit at, merit is a merit, anywhere in the country,
      hold their own anywhere, papers would hold, would have passed in any, passed in any of,
      passed elsewhere, level seven and, reach the level, reach the level expected, meets the level,
      level securely, meets the level securely, threshold is the same, same at all four centres,
      at all four centres, all four centres, all five centres, comparability is secure,
      sit comfortably alongside, comfortably alongside, safe and i signed, pass list is safe,
      signed it without hesitation, hold the same award, from my own university, from my own institution,
      content to see any of, rigour of this award, no anxieties whatever,
      anxieties whatever about the rigour, rigour has not been, properly constituted, scrupulously fair,
      to each candidate, brisk fair and, fair and by the book, chairing was, thresholds are sound,
      thresholds .. sound, standards are entirely, entirely appropriate, appropriate to the award,
      in my own institution, what i see in my own, comparable with what i see, full assurance as to level,
      assurance as to level, as to level, in line with comparable]
    barrier: [below the standard, below standard, below the threshold, not comparable, disparit*,
      concerns about standards, concern about standards, concern* .. standard, standards vary,
      standard varies, standards varied, varies from site, varies between sites, varies between locations,
      var* .. between sites, var* .. between centres, vary between sites, vary between, varied between,
      varies between, variation between, uneven between, easier at, easier to pass, harder to pass,
      easier ride, soft pass*, pass everybody, everybody passes, everyone passes, nobody fails, no one fails,
      nobody ever fails, 100 pass, waved through, nodded through, on the nod, borderline work passed,
      passed work that, passed that should, should not have passed, would not have passed, would have failed,
      would have been failed, would have been referred, would not pass, benefit of the doubt, generous at,
      more generous at, marked harder, stricter, more strictly, different standards, different standard,
      different yardstick, different ruler, judged by a different, two standards, double standards,
      not the same standard, rushed through the board, board was rushed, board rushed, no quorum, not quorate,
      inquorate, mistakes in the board, errors in the mark, errors in the board, not minuted, harsher at,
      one site .. another, at one site than, at one centre than, not .. at all sites, not .. across sites,
      uneasy that, i am uneasy, gentler yardstick, might not have done so at, passed at .. might not,
      sites are judging, judging alike, common sampling, want of parity, would be queried in,
      in the north .. in the south, passed for work that another, another centre would refer,
      centre would refer]
    decline: [lower than last year, lower than in previous, lower than previous, lower than that of,
      standards have slipped, standards .. slipped, standards .. fallen, standards .. dropped,
      standards .. declined, standard .. dropped, standard .. slipped, standard .. fallen, standard .. lower,
      not as strong as, not as high as, not of the same quality, not of the same standard, not quite as,
      weaker than last year, weaker than the previous, weaker than previous, weaker than cohort,
      weaker cohort, weakest cohort, fewer distinctions, fewer at the top, pass rate .. fell,
      pass rate .. fallen, pass rate .. dropped, pass rate .. down, not the calibre, fewer candidates reached,
      reached the level expected than, longer tail, tail of weak passes, attainment was down on,
      down on the previous intake, overall attainment was, previous intake, preceding year,
      than in the preceding, what would have been referred, now let through, let through,
      allowed through on thin, on thin work, more candidates than hitherto, than hitherto]
    no_change: [standards have been maintained, standards remain, standards are maintained,
      as in previous years, as in previous, much as last year, much as in previous, which i reported,
      differences .. persist*, disparit* .. persist*, differences .. remain, disparity .. remain*,
      exactly where it stood, stands exactly where, proportion passing, in the two previous years,
      fifth of results, as they have each year, each year of my tenure, level attained is as it was,
      as it was at my last visit, as at my last visit, no cause to alter, no cause to alter that view,
      in line with comparable .. remains, spread of marks remains, outcomes are in line with those of last]
    hints: [standards, site, sites, locations, universities, pass, fail, board, sample, comparable, elsewhere,
      institution*, fairly, process, conducted, centre, centres]
    rules:
      - match: [the board, boards, board]
        near: [conducted, conduct, fair*, chaired well, well run, well chaired, rushed, thorough*, efficient*,
          proper*, process, orderly, decisions, careful*, transparent*, scrupul*]
        unless: [governing board, trust board, board games, on board, across the board, board of governors,
          task board*]
      - match: [level, quality, standard]
        near: [student work, students' work, work i saw, work i read, work seen, work that i, scripts, sample,
          cohort, candidates' work]
        sources: [examiner]
        unless: [feedback, marking, teaching, tutor*, masters level study]
    masks: [
      # At school
      teachers standards, teaching standards, teacher standards, standards of behaviour,
      standards in reading, standards in maths, standards in writing, standards in english,
      standards of reading, standards across the school, school standards, standards have risen in reading,
      behaviour standards, standards committee, standards of teaching in school, expected standard,
      ofsted standards, standards of dress, governing board, trust board, board games, on board,
      across the board, task board, notice board, standard of living, standard letter, standard form*,
      standard practice, standard operating, as standard, the standard of teaching on, camhs threshold*,
      <agency> .. threshold*, raised the threshold*, service threshold*, threshold* for support,
      threshold* for services, threshold* .. camhs, threshold* .. social care, threshold* for assessment,
      ehc* threshold*, threshold for an ehc*, threshold for ehc*, thresholds are, thresholds have,
      tribunal threshold, high standard of teaching, consistent across the school, consistent across school,
      consistent across classes, consistent across departments, consistent across the trust,
      consistency across the school, consistency across classes, consistency across departments,
      consistency across the trust, consistency between classes, consistency between teachers,
      quality of work in books, <pupil> .. in line with, in line with national, in line with the code,
      in line with the law, in line with policy, in line with peers, in line with the rest,
      in line with everyone, <pupil> .. on a par, on a par with the deputy, on a par with other senior,
      on a par with senior, on a par with heads, on a par with <senior>, <pupil> .. compared with,
      compared with before, compared with last year, compared with the award, early years sector, sector of,
      standards officer, gold standard, quality assurance visit by county,
      quality assurance of interventions, data integrity, easier to pass on, harder to pass on,
      site manager,
      # Attending a board, and studying at a level
      attended the progression board, attended the exam board, attended the board,
      attended the examination board, attended the assessment board, attended the award board,
      attend* .. board* on, attended the boards, i attended, attended by skype, at masters level,
      at level 7 i, level 7 study, level 7 writing, threshold concept*, rigorous interventions,
      where i work we, where i work the, where i work now, nationally recognised, national award,
      whether taught, compare notes, compared with the previous intake, set beside the previous intake,
      than the previous intake, the previous intake candidates, previous intake this group,
      nobody to compare, reception intake, blame the intake, the intake, by the book club,
      level expected of me, rigour in the building, that kind of rigour, same expectations of staff,
      quality of those i praised, scrupulous with, marking .. scrupulous, which was scrupulous,
      analytical quality, every site of, thresholds for, its level of detail, the level seemed,
      reach the level of]
    examples:
      yes:
        - {text: The threshold between a pass and a referral is drawn in the right place., direction: gain}
        - {text: Standards were lower than last year., direction: decline}
        - {text: The work that I saw would not look out of place at my own university., direction: gain}
      no:
        - Standards of behaviour have risen.
        - The trust board met in May.
        - I attended the progression board in June.
  - id: partnership
    label: University, authority and school partnership
    group: Course
    guskey: [3]
    aims: []
    valence: benefit
    definition: How universities, local authorities and schools work together to design and deliver the Award.
    include: Consortium, partnership or collaboration of universities and LAs, LA tutors bringing local
      knowledge, joint delivery.
    exclude: "Partnership with parents: parents. Partnership with health or social care: agencies. Schools'
      own partnerships or MATs: whole_school."
    indicators: [
      # The word
      first rate example of partnership, exemplary in the way that the university works in partnership,
      partnership between, works in partnership, working in partnership, work in partnership,
      partnership with .. universit*, partnership with .. local, partnership*, partners, consortium,
      collaboration between, collaboration, collaborative* .. deliver*, collaborative model,
      collaborat* .. local authorit*, collaborat* .. universit*, universit* .. collaborat*,
      collaborative working,
      # Who works together
      local authority tutors, la tutors, local authority tutor, la tutor, la colleagues,
      local authority colleague*, local authority input, la input, la staff, local authority staff,
      local authority officer*, local authority advis*, la advis*, county advis*, county staff,
      county colleagues, county tutor*, county people, county teaching, people from our own county,
      people from the county, people from the local authority, people from our own la,
      advisers and lecturers, advisers from, local knowledge, local context, local expertise, local flavour,
      local input, local perspective, joint delivery, jointly deliver*, jointly taught, jointly planned,
      jointly, co deliver*, co taught, co teaching, co tutor*, team taught by, universities and .. region,
      universit* and .. las, universit* and .. local authorit*, universit* and .. authorities,
      universit* and .. county, uni and .. county, universit* and .. la, universit* and .. schools,
      local authorit* and .. universit*, schools and .. universit*, two universities, both universities,
      universit* with the las, link between .. universit*, link* between .. authorit*,
      links between the universit*, relationship between the universit*,
      relationship with the local authorit*, relationship between the two, relations between .. universit*,
      seven authorities, seven las, seven local authorities, eight authorities, five authorities,
      las and .. universit*, alongside the uni*, alongside universit*, universit* staff alongside,
      universit* alongside]
    gain: [
      plan each day together, plan together, planned together, plan the days together, teach together,
      taught together, teach and mark alongside, teach alongside university, taught alongside,
      pull* together, pulling together, join* up thinking between, what our panels, what our county,
      what our own county, what our authority, knows our patch, know our patch, knew our patch,
      knew the patch, knows the patch, on our patch, our own patch, knew our schools, knows our schools,
      know our schools, knew the local, know the local, knew how it works here, how things work here,
      how things work locally, fitted what happens here, what happens here, what happens locally,
      our own local authority, our own county, our own authority, best of both worlds, both worlds,
      united front, as one team, one team, could not see the join, cannot see the join, join does not show,
      joint venture, common purpose, genuine collaboration, model of collaboration, model of partnership,
      real partnership, true partnership, genuine partnership, strong partnership,
      strength of the partnership, universit* and schools working, universit* came and talked,
      universit* listen* to schools, universit* listen* to heads, universit* .. talked to us,
      schools .. involved in, heads .. involved in .. design*, heads .. had a say,
      sencos .. involved in .. design*, asked schools what, asked us heads what,
      # County and university as one
      double act, made a good double, someone from county, somebody from county, from county stood,
      woman from county, man from county, county did the how, planned it between them, obviously planned,
      between them, finish one another's sentences, one another's sentences, finishing one another's,
      alliance of, the alliance, share a timetable, without rancour, three counties and, two universities,
      four councils and, five counties, two universities and five, five authorities, three authorities,
      four authorities, speak with a single voice, single voice, neither lords it over, lords it over,
      bring local intelligence, local intelligence, contribution of the .. local authorities,
      contribution of the local authorities, most distinctive asset, ownership is shared, joint ownership,
      shared in earnest, harmony between, the harmony, council teams, credit to both, blend of county,
      county and campus, campus and county, clearly plan as one, plan as one, plan .. as one,
      who was uni and who was council, uni and .. council, who was uni, all sat in the same planning,
      same planning meeting, head teachers county advisers, disagreed productively, heads were asked what,
      heads were asked, saw my suggestions turn up, as a head on the planning group, planning group,
      three counties do it together, counties do it together, rival institutions, institutions pool,
      pool what they are good, share one timetable, evident goodwill, local authority colleagues teach,
      how it works down here, what schools want, stood next to the lecturer, county staff argue over,
      authorities and the university, council and the university, universities and authorities,
      university and the council]
    barrier: [partners do not talk, do not talk to each other, not talk to each other,
      not speak to each other, never talk to each other, not .. talking to each other, weak link between,
      la withdrew, authority withdrew, authorit* .. withdraw*, authorit* .. withdrew, county withdrew,
      authorit* .. pulled out, pulled its, withdrew its, withdrawn its, la has no money, depends on goodwill,
      relies on goodwill, goodwill, good will, one person's goodwill, partnership .. under threat,
      partnership .. at risk, partnership .. fragile, partnership .. strained, threaten* the collaboration,
      threaten* the partnership, collaboration .. threat*, collaboration .. at risk, creak*, no la presence,
      la presence, no la tutor, no la adviser, nobody from county, no one from county, nobody from the la,
      nobody from the local authority, no one from the local authority, county never, county was absent,
      not feel part of planning, not .. part of planning, not involved in planning,
      not consulted .. universit*, universit* knew nothing, uni knew nothing, lecturer* knew nothing about,
      nothing about our county, nothing about our la, knew nothing about our, no idea how our county,
      no idea how our la, different county, other county, other counties, all about plymouth, all about devon,
      all about cornwall, all devon, passed between .. universit*, universit* said .. county said,
      uni said .. county said, each blamed the other, blamed each other, each thinks the other, one hand,
      two different things, lecturers said .. la, schools still have no, no seat on the steering,
      tension between the council, tension between, one lot contradicted, contradicted the other,
      uni said one thing, said one thing and the county, weren't speaking, not speaking, roles as between,
      set down in writing, rests on their shoulders, fear for an arrangement, shed their advisory,
      about to shed, i fear for, lecturers .. nothing of our county, council people and]
    decline: [partnership .. weaker, partnership .. weakened, partnership .. loosened, fewer la,
      fewer local authority, la tutors .. fewer, less la, less local authority, authorit* .. withdrawn from,
      la .. stepped back, county .. stepped back, authorit* .. stepped back, county cuts, la cuts,
      authorit* .. less involved, la .. less involved, county .. less involved,
      no longer taught by .. authorit*, no longer teach, dwindled to an occasional,
      joint planning .. dwindled, less joined up, arrangement has been less, withdrawal of one authority,
      since the withdrawal, less visible in, less visible in teaching, less visible in the teaching,
      authorities are less, authorities were less, joint planning meetings .. dropped, dropped to one a year,
      authority colleagues feel it, drawn back, authorities have drawn, becoming one university's,
      once a shared enterprise, two authorities now send, send no one to planning,
      not in the health it enjoyed, enterprise is not]
    no_change: [partnership .. unchanged, partnership .. remains, partnership remains, steering group has yet,
      joint steering group has yet, yet to meet in its new, governance of the consortium,
      as robust as it has ever, in the manner described in my earlier, share the teaching in the manner,
      schools still have no seat]
    hints: [county, las, local authorities, authorities, advisers, lecturers, regional, alongside, joint,
      local authority]
    rules:
      - match: [local authority, local authorities, county, the la, las, authority, authorities, county hall]
        near: [university, universities, uni, lecturer*, tutors, taught, teaching, deliver*, award, programme,
          course, moderation, consortium]
        unless: [tribunal, quote*, plans, panel, ehc*, slow to answer, camhs, the code, funding, money,
          referral*, local authority said, cover, supply]
    masks: [
      # With parents, agencies, other schools
      partnership with parents, partnership with families, partnerships with parents,
      partnerships with families, partnership with .. parents, partnership with .. families,
      partnership with <parent>, parent partnership, partnership with health, partnership with camhs,
      partnership with social, partnerships with health, partnership with agencies,
      partnership with outside, partnerships with outside, partnership with external,
      partnership with <agency>, partnership with colleagues, partnership with staff,
      partnership with class teachers, partnership with teachers, partnership with pupils,
      partnership with the school nurse, home school partnership, learning partnership trust,
      schools partnership, partnership of schools, trust partnership, school partnership,
      in partnership with <parent>, works in partnership with <parent>, work in partnership with <parent>,
      working in partnership with <parent>, partnership working with parents,
      partnership working with agencies, partners and children, our partners at home, equal partners,
      business partners, partner school*, talk partner*, learning partner*, <staff> .. talk to each other,
      <parent> .. talk to each other, talk to each other in the staffroom, agencies .. talk to each other,
      services .. talk to each other, health .. talk to each other, talk to each other about <pupil>,
      talk to each other now in, collaborat* with parents, collaborat* with <parent>,
      collaborat* with <staff>, collaborat* with <agency>, collaboration between staff,
      collaboration between <staff>, collaborative learning, collaborative group, collaborat* in class,
      other schools .. collaborat*, collaborat* with other schools, local authority was slow,
      work together as a staff, planned together for <pupil>, plan together with <parent>,
      pull* .. family together, goodwill of staff, goodwill of my, goodwill of the head,
      goodwill of <staff>, on the goodwill of, on one person, hangs on one person, one person if,
      one person sent, between them they wrote, between them what, goodwill is no small,
      between the two schools]
    examples:
      yes:
        - text: County advisers and lecturers plan each day together; the partnership shows.
          direction: gain
        - {text: The university and the local authority do not talk to each other., direction: barrier}
      no:
        - She works in partnership with parents.
        - The local authority refused the plan.
  - id: retention
    label: Staying in role, career and sustainability
    group: Self
    guskey: [3, 4, 5]
    aims: []
    valence: benefit
    definition: Whether the SENCO stays, leaves, is promoted or goes on; whether gains will last.
    include: Staying or leaving the role, resignation, promotion, career plans, succession, further MA study
      as a career step, sustaining the change.
    exclude: "'Promotes inclusion'. Leave of absence. 'Left' as direction. Wanting an MA for its own sake:
      masters_study."
    indicators: [
      # Staying and leaving
      stay* in .. role, stay* in .. post, stay* in .. job, stay* as senco, staying on, remain* in .. role,
      remain* in .. post, leave the role, leave the post, leaving the role, leaving the profession,
      leave the profession, leave teaching, leaving teaching, left teaching, left the profession,
      left the school, left the role, left the post, left us, leaving us, leaves us, left for, leaves for,
      resign*, step* down, stepping down, retention, turnover, succession, successor, handed back,
      handing back, gave up the role, give up the role, giving up the role, given up the role,
      give up being senco, gave up being senco, carry on as senco, continue as senco, continue in the role,
      carry on in the role, retire*, retiring, retirement, going part time,
      # Career
      promoted, promoted to, promotion, headship, deputy headship, assistant headship, npqh, npqsl, npq,
      new post, new job, another school, next senco, new senco, move to another, moved to another,
      back to the classroom, back in the classroom, back to class teaching, gone back to class,
      go back to being, back to being,
      # Lasting
      sustain*, sustainab*, long term, long run, last beyond, longer term, legacy, future of the role,
      career, her career, has moved on to, moved on from us]
    gain: [
      # Staying
      staying put, stay put, here to stay, not going anywhere, going nowhere, in it for the long,
      for the long haul, long haul, in for the long, glad i stayed, decided to stay, she stayed, i stayed,
      has stayed, chosen to stay, chose to stay, still here, still in post, still be here, still be senco,
      still senco, still doing the job, this one is staying, wants to stay, want to stay, intends to stay,
      happy to stay, no longer looking, stopped looking, stopped reading the, torn up .. resignation,
      tore up .. resignation, talked .. out of leaving, changed <her> mind about leaving,
      changed <her> mind about going, withdrew .. resignation, no longer thinking of leaving,
      no longer thinking of, no longer want to leave, no intention of leaving, no plans to leave,
      not want to leave, not .. leave the role, would not swap it, would not swap, not change it for,
      never leave, never want to leave, kept her in, kept me in, keep her in, kept him in, keeps her here,
      next five years, next ten years,
      # On the point of giving up, and did not
      was going to leave, going to leave before, was thinking of leaving, about to leave, about to resign,
      about to give up, about to hand, ready to give up, ready to quit, ready to leave, ready to go,
      ready to pack, ready to resign, on the verge of leaving, on the verge of resigning,
      on the point of leaving, on the point of giving, on the point of resigning, on the brink of,
      close to leaving, close to quitting, close to resigning, nearly left, almost left, nearly walked,
      nearly gave up, nearly resigned, nearly handed, was looking for a way out, was looking to leave,
      would have left, would have gone by, would have quit, would have walked, would have resigned,
      might have left, thinking of giving up, considered leaving, considering leaving, jack* it in,
      pack* it in, chuck* it in, throw in the towel, give it all up,
      # Going up
      appointed assistant, appointed deputy, appointed head, appointed as, been appointed,
      just been appointed, appointed to, got the job, got the post, got a job as, got a deputy,
      got an assistant, landed a, now assistant head, now an assistant, now deputy, now a deputy,
      now head of, now inclusion lead, now leads inclusion, became assistant head, became deputy,
      become assistant, become deputy, becoming a head, become a head, made assistant, made deputy,
      made up to, been made, made permanent, given the deputy, offered .. deputy, offered .. assistant,
      offered .. post, offered .. job, applied for, applying for, apply for, applies for, next step up,
      step up to, stepping up to, stepped up to, stepped up into, springboard, stepping stone, opened doors,
      opened .. doors, career progression, career path, career .. move, change in career, sle,
      specialist leader of education, move into leadership, deputy head now, assistant head now, ambitions,
      ambitious to, wants to be a head, thinking about headship, on <her> cv,
      # Outlasting her
      outlast*, outlive*, would survive, will survive, survive my, survive her, without me here, will last,
      will outlast, built to last, have lasted, has lasted, gains have lasted, still in place, still going,
      still going strong, still there after, still running, still runs, kept going after, bus test,
      under a bus, if i left tomorrow, if she left tomorrow, carry on without her, carry on without me,
      would carry on, will carry on, without her at the helm, passed the baton, handed on, take over when,
      ready to take over, take over from me, take over from her, successor lined up, someone lined up,
      training up, groom* a successor, growing a successor, learning the ropes, second in command,
      someone shadowing, succession plan*,
      # Still with us, or moved up
      head of school from, deputy head from, from january you read that, now deputy from, starting my sixth,
      my sixth year here, signed on to do, another five years, another three years, signed up for another,
      another five years at, eyeing up the exit, when i'd been eyeing, first senco we've held on to,
      held on to since, she's staying, is staying, staying thank, staying put thank, with us for good,
      for good now, with us for good now, bought a house, thought we'd lose her, thought we would lose her,
      said she'd give it a year, that was four years ago, give it a year, turned down two jobs,
      turned down .. jobs, could not pinch her, couldn't pinch her, pinch her, so far so good,
      growing two younger ones, younger ones to take over, carry on after her, all carry on after,
      moved up to run, run send for all five, got the .. headship, got the assistant headship,
      assistant headship, inclusion manager's job, got .. manager job, on the back of this,
      gone on to senior posts, former candidates have gone, made up to assistant, promoted within a year,
      chuffed, she was going to jack, was going to jack, been going to chuck, chucked the job,
      jacked it in without, would have jacked, would of chucked, have chucked, have jacked,
      it's opened doors, talked her out of jacking, going back to being a plain .. not,
      on the verge of going back, deputy head from september, asked me to be a locality]
    barrier: [
      # Lost
      will not stay, not stay* in, handing back the role, lost her to, lost him to, we lost her,
      we lost him, lost our senco, losing her, losing him, about to lose her, going to lose her,
      lose her to, headhunted, head hunted, poached, snapped up, took her away, taken her off us,
      off to pastures, pastures new, jumped ship, left within, left at christmas, left at easter,
      left in july, left in the summer, left the term, left soon after, left shortly after, left as soon as,
      leaves at easter, leaves in july, leaves in the summer, leaving at easter, leaving in july,
      leaving in the summer, leaving at christmas, leaving at the end, leaving this, leave at the end,
      leaves at the end, is leaving, am leaving, has left, have left, gone by, gone to a special school,
      gone to another, went to another, went off to, off to another, moved to a bigger,
      handed in <her> notice, hand in <her> notice, handing in <her> notice, gave in <her> notice,
      given in <her> notice, looking for another, looking elsewhere, looking for a new, looking for a way,
      looking for the exit, looking for jobs, job hunting, one foot out, foot out of the door,
      counting the days, not see myself doing, not see myself still, not see myself, not for much longer,
      given two years, give it two years, another two years, one more year, revolving door,
      decided to go back, going back to class, go back to class, go back to being, want to go back to,
      gone back to class, decided to give up, given up the role, giving it up, give it up, had enough,
      back to just teaching,
      # Will not last
      cannot be sustained, not sustainable, unsustainable, not be sustained, sustain* .. without,
      will not last, would not last, cannot last, back to square one, start again, start from scratch,
      starting again, starting from scratch, from scratch, walks out of the door, walk out of the door,
      goes with her, went with her, gone with her, all in her head, left with her, one deep,
      single point of failure, depends on her, depends on one person, all depends on, rests on one person,
      if she goes, if she leaves, when she goes, when she leaves, if i go, if i leave, if she went,
      if she left, if i left, would all fall, fall apart, falls apart, collapse, collaps*, wither, withers,
      not .. outlast, not .. survive, back where we, gone to a consultancy, she has gone, she's gone to,
      expect to lose her, tempted by a bigger, being tempted by, bigger salary, has poached her,
      handed my notice, handed my notice in, notice in at, since handed in, worn out and off to,
      off to work in, looking at garden centres, cannot do this till, can't do this till i, till i'm sixty,
      see this year out, see this year out and, that will be that, won't find another, not find another,
      not keep up what, how we keep up what she's begun, contract that ends, teaching geography in,
      geography in, went under a bus, goes under a bus, under a bus so does, go with her,
      would all go with her, everything hangs on one, hangs on one person, off she went to,
      trained her up and off]
    decline: [gains .. not lasted, not lasted, not last, slid backwards, slid back, slipped backwards,
      slipping back, things have slipped, things have slid, worse than when she began,
      worse than when she started, worse than before she, gains have gone, gains .. lost, faded, fading,
      wore off, worn off, wears off, gone back to how, gone back to the way, back to how it was,
      back to how they were, back to old ways, old ways, all unravelled, unravelled since, momentum .. lost,
      lost momentum, momentum has gone, ran out of steam, run out of steam, out of steam, novelty has,
      since she left, since he left, drifted back to where, drifted back to where we began, lasted while she,
      it lasted while, a year later we've drifted, fired up a year later, things have slipped back,
      we have slipped back, all slipped back]
    no_change: [not decided whether to stay, not .. made up <her> mind, undecided, yet to decide,
      still deciding, still thinking of leaving, still looking for, still want to leave, still applying,
      still not sure .. stay, was always going to leave, always going to leave, always going to retire,
      was retiring anyway, leaving anyway, see how long, hoping to look for, in due course,
      haven't made my mind up, made my mind up about the future, mind up about the future,
      no idea if i'll be doing, if i'll be doing this in two, doing this in two years, hopes to move into,
      was always going to stay, always going to stay in, never going anywhere award, was never going anywhere,
      how long it will last if, will last if she goes, don't know that she'll be here long enough,
      be here long enough, course or no course, award or no award, doubted whether they would remain]
    hints: [leave, leaving, lasted, lasting, quit, appointed, succession, two years ago, since she finished,
      career, role, stay, ropes, carry on, gone]
    masks: [promote inclusion, promote*, promotion of, promotion of inclusion, sustained silent reading,
      sustained reading, sustained attention, sustained shared, maternity leave, parental leave, sick leave,
      paternity leave, study leave, leave of absence, compassionate leave, annual leave, on leave,
      moved on to, moving on to, parents moved on, <pupil> .. moved on, moved on from, things have moved on,
      moved on as a school, moved on in, moved on a long, moved on hugely, long term sick, long term illness,
      long term absence, long term memory, long term plan*, long term outcomes, long term effects on <pupil>,
      long term impact on <pupil>, leave me, left me, left hand, left over, left behind, left to, left out,
      left turn, left with a, left in, left it, leave it to, leave with a, leave with, leaves with, left with,
      left for the day, left for each, left for home, retained on the, recruitment and retention of students,
      attendance and retention, retention and completion, retention on the, retention of students,
      student retention, career break, changed my career path as, leave the classroom, leave the room,
      left the room, left the classroom, leaving the classroom, leaving the room, leave the lesson,
      start again tomorrow, back in the classroom after, <pupil> .. back in the classroom,
      staff turnover of tas, applied for an extension, apply for extension*, applied for mitigat*,
      apply for a place, apply for the course, apply for plans, applied for plan*, applied for ehc*,
      applying for ehc*, apply for ehc*, applied for an ehc*, applying for an ehc*, apply for an ehc*,
      applying for plans, apply for top up*, applied for top up*, apply for funding, applied for funding,
      applying for funding, appl* for statutory, appl* .. assessment, retiring external, retiring examiner,
      my retirement as, ready to go home, ready to give up on the course, ready to go in,
      ready to go on monday, close to leaving the course, ready to jack it in, old ways of thinking,
      anxiety .. faded, any head with a new senco, new senco should, new sencos, new senco needs,
      head with a new, for a new senco, as a new senco, being a new senco, a new senco, every new senco,
      tutor .. has left, tutor has left, tutor left, tutors .. left, <staff> have left, given up my sundays,
      gave up my, still going on, still here at, still here at eleven, still running late, still runs out,
      had enough of, had enough time, had enough notice, had enough on, fall apart at, left school at,
      left school with, collapsed on, not last long enough, since she left the, depends on her mood,
      applied consistently, longer term plan*, on the brink of .. exclusion, brink of exclusion,
      from scratch the, from scratch we, been made to, been made clear, been made aware, been made more,
      been made on, been made to feel, been made in, progress has been made, has been made, have been made,
      changes .. been made, effort .. been made, lined up, proof lined up, lines the cars up, any head with a,
      fizzled out, keep in touch .. fizzled, have left a clear, readers have left, moved on by,
      moved on by fourteen, bottom fifth moved on, being moved on to, candidates .. leaving,
      leaving us better, leaving wheelchair users, it's fizzled out since, started leaving us, she left him,
      slipped back to sen, gone by the board, gone from sixty, going from strength, <child> .. have left]
    examples:
      yes:
        - {text: We have had four SENCOs in three years and this one is staying in post., direction: gain}
        - {text: She handed in her notice at Easter., direction: barrier}
        - {text: If she left tomorrow it would all carry on., direction: gain}
      no:
        - She promotes inclusion in every assembly.
        - I was on maternity leave.
        - I recommend it to any head with a new SENCO.
  - id: resources
    label: Funding, fees and resources
    group: Conditions
    guskey: [3]
    aims: []
    valence: benefit
    definition: "Money: course fee and who pays, supply cost, SEN budget and funding, value for money."
    include: Fee, cost, supply costs, self-funding, SEN or notional budget, high needs funding, learning to
      manage the budget.
    exclude: "'Feedback', 'feel' (not fee). Handouts and web resources: course_quality. 'At the cost of my
      evenings': workload."
    indicators: [
      # Fees and costs
      fee, fees, cost us, cost me, cost the school, cost of supply, costs, costing, supply costs, cost of,
      cost is, cost was, the cost, financ*, self funded, self fund*, self financ*, pay for, paid for,
      pay the fee, paid the fee, paid my, paid half, pays for, paying for, invoice to the school, subsid*,
      price, pricey, bursary, bursaries, grant, loan, mileage, petrol, reimburs*, overdraft, savings,
      credit card, bank balance, wallet, purse,
      # Budgets
      funding, funded, fund, funds, budget*, budgeting, money, monies, cash, value for money, expens*,
      afford*, notional, top up, top ups, element 2, element 3, element two, element three, high needs, £*,
      thousand pounds, thousand in, pounds, pupil premium, premium, purse strings, pot, bursar,
      business manager, economic*, economies, austerity, resourced, resourcing, ~equipment, ~resources,
      staffing cuts, pay rise]
    gain: [
      # Worth it
      found us, <nobody> knew we had, <nobody> knew .. had, not know we had, never knew we had,
      found .. thousand, found .. pounds, found .. funding, found .. money, worth every penny,
      worth the money, worth the fee, worth the cost, worth every pound, worth what we paid, good value,
      great value, excellent value, value for money, money well spent, best money, well spent,
      paid for itself, pays for itself, paid us back, earned .. back, cheap at the price, cheap at twice,
      bargain, snip, a steal, fraction of the cost, return on, good investment, best investment,
      great investment, worthwhile investment,
      # Found, won, saved
      unclaimed, brought in .. pounds, brought in .. thousand, brought in .. funding, brought in .. money,
      brings in, attract* .. funding, secured .. funding, secured .. pounds, secured .. top up,
      won .. funding, got .. funding, gained .. funding, extra funding, additional funding, more funding,
      saved us .. pounds, saved us .. thousand, saved us money, saves us money, saving us money,
      saved the school, saved .. thousand, save* money, sav* .. pounds,
      # Holding the budget
      looks after the .. budget, manag* .. budget, hold* .. budget, holds the purse,
      in charge of the budget, in charge of .. budget, control* .. budget, responsib* for .. budget,
      given .. budget, got a budget, has a budget, have a budget, <know> .. budget, understand* .. funding,
      <know> .. funding, follow the money, followed the money, where the money goes, where the money went,
      where the money is, where every penny, to the penny, accounts for every, every penny is,
      what each .. costs, what it all costs, what it costs, cost* .. provision map, costed provision,
      cost .. provision, costs her provision, cost each, best value, spend .. wisely, spend .. better,
      spend the money, money .. spent .. better, money .. spent .. well,
      # Paid by others
      school paid, governors paid, head paid, trust paid, fully funded, funded place, school funded,
      paid in full, school pay*, governors agreed to pay, governors agreed to fund,
      # Read, argued, moved, won
      read our sen budget, sen budget line by line, line by line, argue over it with the bursar,
      to the penny i do, i do now to the penny, first six thousand, what the first six,
      six thousand is meant, high needs block to pay, thanks to her costings, can cost an intervention,
      cost an intervention, got us another, another 9k, challenged the banding, got two grand out,
      grand out of the head, got .. grand out of, saved us three thousand, saved us .. thousand on,
      got eight thousand moved, thousand moved, moved sixteen thousand, moved the money,
      moved .. thousand to where, four thousand in hand, thousand in hand, in hand as a result,
      county paid the lot, paid the lot, where it should've been, every pound]
    barrier: [
      # Cannot afford it
      no funding, no money, not .. money, lack of money, lack of funding, shortage of money, not afford,
      could not afford, cannot afford, unaffordable, not worth the fee, not worth the money, not worth what,
      not worth .. pounds, not good value, poor value, too expensive, too dear, too much money, too costly,
      eye watering, eyewatering, extortionate, daylight robbery, rip off, no such thing as a free,
      cost* .. too much, high cost, cost* .. high, cost* .. small school*, small school* .. cost,
      cost* .. prohibitive, prohibitive, cost* .. lot, lot of money, sort of money, kind of money,
      fee .. steep, fee .. high, fees .. high,
      # Paying oneself
      had to pay, had to find, had to borrow, had to fund, paid for it <self>, paid it <self>, paid <self>,
      pay for it <self>, paying for it <self>, paid out of, out of my own, out of her own, self funded,
      self funding, self fund, funded it myself, funding it myself, funded <self>, my own money,
      her own money, own money, own pocket, out of pocket, my savings, on my credit card,
      school would not pay, would not pay, refused to pay, will not pay, not pay, would not fund,
      will not fund, refused to fund, not fund, would not contribute,
      # Supply
      cost of supply, supply costs, supply cost, cost of cover, supply .. cost us, supply .. cost more,
      supply for .. cost, supply bill, supply is, cost us a fortune, costs a fortune, cost a fortune,
      a fortune, small fortune, arm and a leg, bank breaking, broke the bank, break the bank, hidden cost*,
      costs more than, cost us more, thousands a year,
      # Empty pots
      coffers, pot is empty, in the pot, no pot, empty pot, money pot, skint, tight budget, budget is tight,
      budget .. tight, money is tight, budgets are tight, strapped, cash strapped, shoestring,
      hand to mouth, penny pinching, scrap* together, scraping together, fundraising, raffle*, begging,
      not a penny, not a bean, without a penny, without any budget, no budget, no access to the budget,
      not allowed near the budget, not see the budget, never seen the budget, never see the budget,
      not shown the budget, no idea .. budget, not know .. budget, budget is a secret, budget .. mystery,
      budget .. swallowed, budget .. disappears, swallowed up, absorbed into, money .. disappears,
      money disappears, where it goes, where the money has, no resources, lack of resources,
      not the resources, not .. resources, poorly resourced, under resourced, underfunded, under funded,
      underfunding, not enough funding, not enough money, less and less money, cannot fund,
      find half of the fee, i'd to find half, grand plus supply, two and a half grand, budget of nowt, nowt,
      cannot afford to replace, not afford to replace, supply on top, and supply on top,
      a great deal for a school, that is a great deal, on a budget of nothing, bought .. pouches herself,
      seven hundred quid, whose job it is to find it, quid and nobody, of my own money, £800 of my own,
      hundred of my own, no cash, there's no cash, no money for cover, no money for the travel,
      no money from school, cut again, shaved another, off our top up, has been cut again,
      out of our own pot, governors will wear it, cover costs a fortune, neither afford supply, nor afford,
      no money in the pot, secondhand]
    decline: [budget cut*, budget was cut, budget has been cut, budget .. cut, budget .. slashed,
      budget .. halved, budget .. shrunk, budget .. reduced, funding cut*, funding .. cut, funding .. slashed,
      funding .. withdrawn, funding .. stopped, funding .. dried up, funding .. reduced, funding .. gone,
      funding .. fallen, cuts to, cuts in funding, cuts in school, staffing cuts, slashed, top up .. cut,
      top up .. reduced, top up .. gone, grant .. gone, grant .. withdrawn, grant .. cut, bursary .. gone,
      bursary .. withdrawn, fee .. gone up, fees .. gone up, fee .. risen, fees .. risen, fee .. doubled,
      fees .. doubled, fee .. increase*, fees .. increase*, fee .. went up, fees .. went up, put the fee up,
      put up the fee*, price .. gone up, costs .. gone up, costs .. risen, cost .. gone up, cost .. risen,
      less money than, less money, less funding, lost the funding, lost our funding, lost funding,
      lost our top up, lost two tas, lost three tas, lost a ta, lost .. tas, had to let .. go, redundan*,
      nearly twice what we paid, twice what we paid, invoice .. twice, county used to cover the lot,
      used to cover the lot, half came out of our own, this year half came, bit of cash each year,
      cash each year .. gone, used to be a bit of cash, funding ended]
    no_change: [still self fund*, still paying, still no budget, still not see the budget,
      still not seen the budget, still no idea what the budget, still not allowed near,
      still not know .. budget, same budget, still no money, still no funding, top up money .. same,
      same as it's been since, funding is what it was, is what it was, foots the bill as it always,
      foots the bill, as it always has done]
    hints: [pay, paid, thousand, thousands, hundred, hundreds, spend, spent, spending, expensive, penny,
      supply, worth, value]
    masks: [
      # Costs in other coin
      free of charge to, cost of my evenings, cost of my weekends, cost of my, cost me my, cost of her,
      at the cost of, at what cost, at all costs, cost in lost, cost in, costs in evenings, costs of time,
      cost benefit, cost effective*, grant us, for granted, paid attention, pay attention, paying attention,
      paid off, pays off, paid dividends, pay dividends, pays dividends, pay heed, pay scale, pay grade,
      upper pay, paid close, paid lip service, pays lip service, pay lip service, price to pay,
      paid the price, pay the price, pay for it in, paid for it in, pays for it in, premium on,
      put a premium, at a premium, spend a penny, penny dropped, penny drops, penny finally,
      penny has dropped, the penny, pounds heavier, impact of every pound,
      # Materials of the course
      web resources, online resources, handouts and resources, resources on moodle, resources for teaching,
      teaching resources, shared resources, share resources, sharing resources, resources to use,
      useful resources, resources to take, resources i can, classroom resources, resources we can,
      bank of resources, resource bank, great resources, good resources, excellent resources,
      resources provided, library resources, course resources, resources from the course, resources given,
      resources on the, wealth of resources, human resources, resources and ideas, ideas and resources,
      resources are, resources were, electronic resources, resources available, equipment failed,
      projector equipment,
      # Other senses
      socio economic, economic background, economics, fund of, high needs pupils, high needs children,
      high needs <pupil>, <pupil> with high needs, pupil premium <pupil>, pocket money, topping up,
      top up to, top up the, found us a, found us in, save* us time, saved us from, melting pot, pot luck,
      to the ma, worth the fee by herself, staffing of the course, not resource, saves us time,
      saving us time, <learner> .. funded by, afford to miss, afford the time, affords,
      cannot afford to lose her, afford to lose her, not afford to lose, well spent day,
      afternoon well spent, day well spent, time well spent, time .. well spent, not .. resources on,
      return on monday, return on the, savings of time, lost .. tas to, fee claim, my fee,
      brings scholarship, the university brings scholarship, returning to scholarship, earned its keep weed,
      hasn't earned its keep, since the funding ended the authorities, funding ended the authorities,
      let go of the inclusion, finance lady, finance committee, budget of time, counted the takings,
      worth the paper, find out what]
    examples:
      yes:
        - text: She found eleven thousand pounds in the notional budget that nobody knew we had.
          direction: gain
        - {text: The school would not pay so I am self-funded., direction: barrier}
        - {text: The course was worth every penny., direction: gain}
      no:
        - The cost in lost weekends was high.
        - Feedback was full.

"""##
