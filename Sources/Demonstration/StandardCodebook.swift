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
  outsider: [<agency>, hospital, psychiatrist*, speech lady, speech people, behaviour people, behaviour team,
    behaviour support, respite, youth worker*, police, paediatric team, children's centre,
    outside people, external people,
    outside school, health]
  condition: [<need>, stammer*, hearing loss, deaf*, hypermobility, epilep*, down syndrome, downs, profound,
    multiple needs,
    spectrum, dyspraxia, mute, mutism, speech difficult*, language difficult*, language, spelling, literacy,
    specific needs, foetal alcohol]
  # Lists for the families of phrases on belief in oneself.
  belief: [confidence, self belief, self esteem, self assurance, self confidence, self worth,
    belief in herself, belief in himself, belief in myself, faith in herself, faith in himself, faith in myself,
    nerve]
  us: [her, him, me, us, them, you]
  alarm: [frighten*, scare, scares, scared, scary, faze, fazes, fazed, phase, phases, phased, spook*, rattle,
    rattles,
    rattled, unnerve*, daunt*, terrify, terrifies, terrified, terrifying, intimidat*, throw, throws, thrown,
    overawe*, alarm, alarms, bother, bothers, bothered, petrif*, worry, worries]
  tremble: [shake, shakes, shaking, shook, tremble*, trembling, quake*, quaking, quiver*, wobble*, knock,
    knocks, knocked,
    thump*, pound, pounds, pounded, churn*, sweat, sweats, sweated, sweating]
  # Lists for the families of phrases on leading people and change.
  venture: [initiative*, working party, working group, working parties, steering group, forum, panel, committee,
    review,
    reviews, project*, pilot*, switch, move to, change*, changeover, transition*, overhaul, rewriting, rewrite,
    redesign,
    reorganisation, restructure, restructuring, reform*, strategy, introduction, development, inquiry, campaign,
    drive to,
    push for, improvement work, agenda, rollout, roll out, redrafting, merger, rethink, shake up, task force,
    think tank]
  begin: [set up, sets up, setting up, started, began, begun, launched, launches, instituted, established, founded,
    initiated, introduced, convened, formed, created, assembled, revived, resurrected, took over, taken over,
    takes over, picked up, took on, headed, heads]
  dig_in: [budge, shift, move, change, agree, listen, follow, commit, co operate, cooperate, sign up, see sense,
    think again,
    buy in, come along, come on board, take it on, give up, back down, take notice]
  # Lists for the families of phrases on standing in the school.
  top_team: [^SLT, slt, ^SMT, smt, senior team, senior leadership, senior leadership team, leadership team,
    leadership group,
    senior table, top table, senior management, leadership, management team, executive team, senior group]
  word_of: [opinion, opinions, view, views, advice, word, input, judgement, voice, ideas, expertise]
  # Lists for the families of phrases on accounting for what is done.
  effort: [intervention*, group, groups, extra help, additional help, extra support, support, provision, programme,
    scheme, booster*, catch up, spend, spending, money, hours, what we do, what we offer, what we put in,
    extra hours]
  gauge: [measures, measured, measuring, tracks, tracked, tracking, monitors, monitored, monitoring, evaluates,
    evaluated,
    evaluating, audits, audited, auditing, reviews, reviewed, checks, checked, assesses, analyses, analysed,
    analysing]
  # Lists for the families of phrases on the law.
  statutes: [law, laws, the law, legislation, statute, statutes, regulation, regulations, regs, code, the code,
    act,
    code of practice, equality act, statutory duties, statutory guidance, legal duties, duties, legal side,
    legal framework,
    legalities, rules, legal requirements, statutory requirements, obligations]
  # Lists for the families of phrases on needs and teaching.
  # Lists for the families of phrases on the whole school and on training others.
  everywhere: [across the school, across school, across the whole school, throughout the school,
    throughout school, all over the school, school wide,
    whole school, in all classrooms, in every classroom, in all phases, in every phase, across all phases,
    across phases, across departments,
    across the departments, across the trust, in every class, everywhere in school, right through the school,
    in each department, in every department,
    in all departments, across year groups, across the key stages, across the curriculum, in every subject,
    across the academy, across the staff]
  helpers: [staff, teachers, tas, assistants, teaching assistants, support staff, lsas, hltas, ects, nqts,
    colleagues,
    the rest of us, new starters, new staff, midday staff, lunchtime staff, supervisors, midday supervisors,
    whole staff, entire staff,
    support team, each of them, all of them, departments, cover staff, dinner ladies]
  score: [results, scores, sats, gcses, attainment, attendance, punctuality, outcomes, progress, behaviour,
    reading ages]
  skill: [reading, writing, spelling, spellings, maths, handwriting, vocabulary, speech, talk, phonics,
    literacy, numeracy, reading scores]
  rise: [rose, risen, rising, improved, improving, improve, climbed, climbing, jumped, soared, rocketed,
    shot up, gone up, went up, going up, doubled, trebled, tripled, leapt, better, highest, best, encouraging,
    healthier, stronger, picked up]
  sink: [fell, fallen, falling, dropped, dropping, dipped, dipping, slipped, slipping, slid, sliding,
    declined, declining, plummeted, worsened, gone down, went down, going down, tumbled, nosedived, sank, lower,
    poorer, worse, weaker, slumped, regressed]
  slot: [day, days, morning, mornings, afternoon, afternoons, hour, hours, lesson, lessons, period, periods,
    time, monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays,
    session, half day, half days, slot, ppa, release, non contact]
  stint: [day, days, morning, mornings, afternoon, afternoons, hour, hours, half days, half a day, mondays,
    tuesdays, wednesdays, thursdays, fridays]
  weekday: [monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays]
  grant: [gave, given, give, gives, giving, granted, grant, grants, allowed, allow, allows, agreed, found,
    find, finds, bought, buys, buy, secured, offered, freed, guaranteed, made]
  shrink: [cut, cutting, cuts, halved, halving, halve, reduced, reducing, shrunk, shrank, shrinking, slashed,
    trimmed, squeezed, whittled, vanished, disappeared, gone, went, lost, taken away, took away, taken back,
    clawed back, withdrawn, swallowed, eaten up, evaporated]
  few: [one, two, three, four, five, half, six, eight, 2, 3, 4]
  proof: [evidence, research, studies, study, proof, trials, papers, journals, findings]
  fad: [brochure, brochures, catalogue, catalogues, package, packages, programme, programmes, scheme, schemes,
    intervention, interventions, product, products, fad, fads, gimmick, gimmicks, advert, adverts, leaflet,
    sales pitch, rep, salesman]
  own_view: [thinking, assumptions, beliefs, views, view, ideas, practice, mind, minds, prejudices,
    preconceptions, attitudes, certainties, instincts, habits]
  paper: [plan, plans, form, forms, paperwork, record, records, file, files, folder, folders, register,
    registers, review, reviews, target, targets, ieps, iep, passport, passports, profile, profiles, map, maps,
    ehcp, ehcps, request, requests, application, applications, system, systems, documentation, tracker,
    trackers, tracking, provision, filing, spreadsheet, database]
  plan_kind: [plan, plans, ehcp, ehcps, ehc, iep, ieps, request, requests, application, applications,
    annual reviews, reviews, annual review]
  tidy_: [tidy, tidier, neat, neater, clear, clearer, simple, simpler, slim, slimmer, short, shorter, sharp,
    sharper, tight, tighter, watertight, readable, usable, useful, manageable, complete, accurate, current,
    up to date, sorted, immaculate, spotless, organised, streamlined, workable, meaningful, live, smart,
    smarter, robust, consistent, findable, dated, logged, costed]
  mess_: [mess, muddle, muddled, shambles, chaos, chaotic, scattered, all over, nightmare, minefield, jungle,
    maze, labyrinth, complicated, cumbersome, clunky, unwieldy, bulky, baffling, impenetrable, endless, lengthy,
    tick box, hit and miss, patchy, out of date, incomplete, missing, lost, disarray, behind, overdue, late]
  script: [scripts, script, prose, writing, essays, assignments, written work, work, portfolios,
    dissertations, papers, sentences, argument, arguments]
  partner: [<outsider>, paediatric*, nurse, nurses, consultant*, clinic, clinics, clinician*, hospital,
    health, physio*, therapist, therapists, therapy service, ed psych, caseworker*, case worker*,
    education welfare, welfare officer*, disability team, outreach, outreach team, behaviour outreach,
    specialists, sensory service, autism service, autism team, portage, county, children's services,
    early years service, inclusion service, child development centre, virtual school, sendiass, charity,
    charities]
  helpful: [come, comes, came, answer, answers, answered, ring, rings, rang, reply, replies, visit, visits,
    listen, listens, trust, trusts, know, knows, respect, respects, ask, asks, attend, attends, share, shares,
    help, helps, join, joins, turn, turns, agree, agrees, drop, drops, take, takes, sit, sits, train, trains,
    welcome, value, values]
  home: [<kin>, foster carers, foster carer, foster parents, single parents, granny, grandad, grandpa,
    stepmum, stepdad, stepfather, couple, couples, home, householders, relatives]
  warm: [trust, trusts, trusted, thank, thanks, thanked, seek, seeks, sought, ring, rings, rang, come, comes,
    came, bring, brings, brought, send, sends, sent, tell, tells, told, ask, asks, asked, praise, praised, love,
    loved, feel, felt, believe, believed, help, helped, write, wrote, join, joined, share, shared, listen,
    listened, talk, talks, talked, open, relax, relaxed, laugh, hug, smile, smiled, cried, understand, choose,
    chose, turn, attend, stay, stop, say, says, said, know, knows, welcome, like, likes]
  mate: [sencos, senco, the others, others, colleagues, women, girls, people, friends, contacts, peers, folk,
    students, candidates, course mates, coursemates, opposite numbers, opposite number, counterparts,
    counterpart, companions]
  company: [people, group, bunch, crowd, company, crew, gang, set of people, lot, bunch of people,
    bunch of sencos, cohort, colleagues, companions, folk, women, table]
  meeting_: [meet, meets, met, meeting, mix, mixing, chat, chatting, talk, talking, talks, share, sharing,
    shares, swap, swapping, swapped, shared, visit, visits, visiting, visited, ring, rings, text, texts, email,
    emails, message, compare, learn, learning, listen, listening, hearing, network, work, working]
  course_rooms: [room, rooms, hall, venue*, building, hotel, lecture theatre, seminar room*, classroom we were
    in, hut, portakabin, cabin]
  course_office: [programme office, course office, university office, admin office, admin team, office staff,
    administrator*, programme administrator*, university admin, university administration, admin staff, course
    admin, course secretary, course administrator*]
  course_web: [moodle, vle, dle, ele, blackboard, portal, online area, online site, course site,
    learning platform, online platform, learning environment, student email, student account, university system,
    university systems]
  course_chill: [cold, freezing, hot, stuffy, cramped, sticky, airless, boiling, noisy, dingy, tiny, dark, damp,
    smelly, windowless]
  quality_part: [course, programme, award, taught days, sessions, session, modules, lectures, lecture, speakers,
    speaker, content, lecturers, presenters, curriculum, workshops, input, cpd, delivery, nasenco, qualification,
    days themselves, training days]
  quality_days: [professional development, taught sessions, taught day, taught bits, taught parts, taught elements,
    taught element, taught programme, course days, university days, face to face days]
  quality_good: [<superb>, smashing, super, cracking, nice, decent, solid, strong, thorough, interesting, relevant,
    practical, inspired, gripping, lively, worthwhile, helpful, informative, challenging, coherent,
    absorbing, rich, memorable, fun, insightful, motivating, uplifting, energising, top notch,
    top drawer, tip top, first class,
    well organised, well taught, well planned, well pitched, well designed, well put together, well structured,
    spot on, thought provoking, eye opening, up to date]
  quality_bad: [<dire>, slow, repetitive, irrelevant, disjointed, muddled, woolly, bland, tired, dated,
    outdated, thin, hit and miss, a mixed bag, below par, underwhelming, unhelpful, forgettable, shallow,
    superficial, lightweight, heavy going, a letdown, a let down, a waste, dry as dust, flat, lifeless, stale,
    vague, waffly, too theoretical, too long, not relevant]
  quality_phase: [early years, secondary, secondaries, primary, primaries, special schools, special school, post
    16, sixth form, sixth forms, colleges, college, nursery, nurseries, infants, juniors, small schools, village
    schools, rural schools, academies, independent schools, alternative provision, the job itself, the day job,
    day to day, running a, budgets, managing tas, deploying tas, the practical side, behaviour, what to do]
  quality_scant: [nothing, little, not much, not enough, hardly anything, no mention, not a word, hardly a word,
    barely a word]
  assess_work: [task, tasks, assignment, assignments, essay, essays, portfolio, portfolios, pieces of work,
    written pieces, coursework, folder, file of evidence, case study, dissertation, project report, assessment,
    assessments, assessed work]
  standard_line: [threshold, thresholds, pass line, pass mark, pass band, pass boundary, boundary, borderline,
    pass and fail, pass or fail, distinction boundary, merit boundary, fail line, cut off]
  standard_noun: [standards, standard, level, levels, attainment, achievement, outcomes, quality of work,
    rigour]
  partner_la: [la, las, local authority, local authorities, authority, authorities, county, counties, council,
    councils, county council, county hall, lea, advisers, county staff, county officers, la officers, county
    advisers, la advisers, la colleagues, authority colleagues, county people, county folk, council people,
    advisory teacher, local authority officers, local authority advisers, local authority staff, local authority
    tutors]
  partner_uni: [university, universities, uni, unis, academics, academic staff, academic colleagues, lecturer,
    lecturers, campus, higher education, hei, heis, faculty, university staff, university tutors, university
    colleagues, university side, university team, professors, dons]
  career_post: [deputy, deputy head, assistant head, assistant headteacher, head, headteacher, headship, deputy
    headship, head of school, head of inclusion, vice principal, assistant principal, inclusion lead, inclusion
    manager, director of inclusion, director of send, send lead, trust senco, trust lead, lead senco, advisory
    teacher, adviser, phase leader, executive senco, lead practitioner, educational psychologist, ed psych,
    acting head, acting deputy]
  career_paper: [the tes, job adverts, job pages, job ads, adverts, vacancies, job page, job websites, the jobs
    page, the jobs pages, situations vacant, tes jobs]
  purse: [budget, budgets, pot, fund, funds, funding, purse, coffers, kitty, allocation, money, cash]

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
  pseudo_negation: [yet another, yet again, best yet, and yet more, need for, if needed, as needed, when needed,
    if required, as required, when required, where needed, not bad, not too bad, no idea how much, more than
    enough, more than happy, no end to, why wait, not only, not just, not merely, not simply, no doubt, without
    doubt, without a doubt, not to mention, no end of, not least, no wonder, whether or not, if not, why not,
    not surprisingly, no matter, not to say, nothing less than, nothing short of, none other than, last but not
    least, no mean feat, no small, no nonsense, needless to say, should be proud, should be congratulated,
    should be commended, as it should, as they should, as it should be, not for nothing, not that long, not long
    ago, quite a few, a good few, no less than, could not agree more, will not surprise, not before time, why
    should, goes without saying, or not, exactly what the job should, what the job should, wants to know, want
    to know, wanted to know, poor readers, poor reader, poor spellers, weak readers, weaker readers, struggling
    readers, struggling reader, struggling pupils, struggling learners, struggling child*, weaker pupils,
    weakest pupils, lost no time, no time at all, in no time, nothing like it, nothing better, better late, no
    bad thing, not half bad, not bad at all, never mind, no less, not that i mind, not to be missed, no
    exaggeration, not an exaggeration, i am not exaggerating, no word of a lie, no coincidence, not by chance,
    not by accident, no accident, no mistake, make no mistake, no question, without question, no two ways, no
    small part, not a moment too soon, not just any, now and then, now and again, still going strong, still in
    post, still here, still going, still use, still using, still running, still meet, still meeting, still in
    touch, better still, still better, i still remember, great deal, good deal, good many, great many, who can
    not sit, who can not read, who can not, who does not speak, who do not speak, who can not speak, who will
    not come, stop and ask, stop and think, stops to think, stop to think, stopped to think, made me stop, not
    only that, do not get me wrong, no other, need add, need not, i need add, no wish to, not to worry, stuck
    with us, stuck with it, stuck at it, stick with, not a thing so, not a thing could, is down to her, is down
    to the <course>, is down to this <course>, all down to her, all down to the <course>, was down to her, are
    down to her, is down to him, that is down to what she, nothing ... unless, nothing .. until, nobody ...
    unless, no one ... unless, not ... unless, wish list*, refused to let, refuses to let, refused to accept,
    refuses to accept, refused to be, refuses to be, refused to take, refused to give up, will not let, did not
    let, does not let, not let up, sit still, sits still, sitting still, keep still, down to me, still waters,
    not because, lost my way, lost her way, lost his way, lost my temper, not either or, still meets, still
    text, still ring, still swap, still talk, still see each, still share, still get together, until i drop,
    never been so, never been as, never seen so, never been that, such a thing, tutor behind me, head behind me,
    with .. behind me, not a wobble, without a wobble, not knowing what, which sounds, can not sit still, who
    can not sit still, drop in for, step back and, stepped back and, gave up their own, still a senco, should be
    happy to, should be glad to, should be pleased to, should be delighted to, should like to commend, should
    like to thank, should be widely, should be more widely, should be better known, should be celebrated, should
    be shared, should be copied, should be the envy, if only all, if only every, if only more courses, should
    always have been, more than i can say, more than words, if the numbers are not, if nothing, if there is
    nothing, if .. not shift*, if .. not working, if .. not work, if .. not making, if .. not moved, if .. not
    moving, if it has not, if they have not, whatever has not, whatever is not, what is not working, what was
    not working, what does not work, what did not work, anything that is not, anything that does not, beyond
    question, beyond doubt, no candidate who, no student who, nobody who asks, no one who asks, who never spoke,
    who never spoke up, who never said, who never came, who never, who had never, never ... in my life, never
    ... in her life, instead of jargon, without turning, not one to, should not have to, nothing if not, could
    not speak too highly, can not speak too highly, not speak too highly, not speak highly enough, could not say
    enough, can not say enough, not say enough about, not there before, not had before, as if she had been
    doing, as though she had been doing, as if i had been doing, no ... without her, no ... without me, nothing
    ... without her, nothing ... without me, not ... without her, not ... without asking, not ... without
    checking, not ... without evidence, not ... without looking, could not imagine, can not imagine, never
    thought i had, never thought that i, never thought we would, never thought he would, not ... cigarette
    paper, not see the join, not tell who was, could not tell who, can not tell who, not tell them apart, hard
    to imagine, where would we be without, without my tutor, scrupulous attention to, careful attention to,
    meticulous attention to, great attention to, painstaking attention to, every attention to]
  reversal: [no issue*, no trouble with, not a problem, never a problem, nothing was to much, nothing is too
    much, nothing too much, could not have done any more, could not have done anymore, could not have done more,
    could not do enough, can not do enough, could not have wished for, could not be more, could not ask for,
    never fails to, never waver*, never let <her> down, cannot fault, could not fault, can not fault, hard to
    fault, no fault*, no complaints, no concern*, nothing below, nothing but praise, could not be better, could
    not be happier, could not be more, could not have been better, could not have been happier, could not have
    been more, could not have done it without, could not have asked for, could not ask for, can not praise, can
    not speak .. highly, can not recommend .. enough, can not recommend .. highly, not afraid, not worried,
    without hesitation, no hesitation, worth every penny, a far cry from, night and day, unrecognisable, second
    to none, never looked back, turned .. around, turned .. round, can not thank, not a single complaint, no
    problem*, no difficult*, no qualms, no quibbles, no worries, no trouble, never too much trouble, nothing was
    too much, for once, for the first time, at last, finally, at long last, no shortage of, could not wish for,
    in spite of that, not one complaint, no more tears, no more sleepless, no more worrying, no more panic*, not
    daunted, not frightened, not scared, not nervous, no fear, without fear, without panic*, not once, can not
    complain, could not complain, no regrets, nothing to fault, little to fault, would not change, would not
    have missed, could not be prouder, could not recommend .. enough, could not recommend .. highly, can not
    overstate, hard to overstate, nothing but good, nothing but positive, none better, never better, never been
    better, never been stronger, never been happier, never been more, bar none, without exception, without fail,
    without a hitch, no hitch*, no hiccup*, no bother, no fuss, no hassle, not a hitch, had one since, had any
    since, not had one, none since, not since, not one since, no one has since, no longer afraid, no longer
    nervous, no longer worried, no longer scared, no longer anxious, no longer dread*, no longer alone, no
    longer isolated, no longer feel alone, no longer on my own, not alone, not on my own, never alone, for the
    better, stopped dreading, stopped worrying, stopped panicking, without being asked, without prompting,
    without a fight, without a murmur, without fuss, first time, not one angry, not a single angry, not one
    exclusion, not a single exclusion, not one parent, not one family has complained, no angry, no exclusions,
    no meltdowns, no tears, no tribunals, no fights, no rows, do not scare, do not frighten, do not worry, does
    not worry, do not faze, does not scare, do not panic, does not panic, did not panic, do not dread, does not
    dread, not put off, not fazed, not phased, not thrown, not rattled, not worry, not hide, not hiding, not
    been sacrificed, not been compromised, not been lost, not been neglected, not been forgotten, not been
    diluted, not been weakened, not suffered, not been ignored, not been overlooked, not at the expense, not
    been affected, not wobble, not flinch, not flap, not crumble, not cave, not back down, not give up, not
    fold, not been one, not been a single, not had a single, has not had one, not had one since, not feel on my
    own, not feel alone, not feel isolated, never had before, gap .. narrowed, gap .. closed, gap .. closing,
    gap ... narrowed, gap ... closed, gap ... closing, narrowed the gap, closing the gap, closed the gap, closes
    the gap, not scary, not frightening, not frighten, not intimidat*, not daunting, not turn a hair, without
    turning a hair, not bat an eyelid, without batting, not apologis*, not apologetic, never thought i would,
    never thought i could, never thought she would, never imagined i, never dreamt i, never dreamed i, would
    never have believed, never been higher, never been closer, never been clearer, never been easier, never been
    calmer, never been so good, never been so well, never been so strong, never been so clear, never higher,
    never stronger, never closer, were it not for, if it were not for, had it not been for, if not for her, no
    anxieties, no reservations, no misgivings, no quarrel, beyond reproach, beyond praise, above reproach,
    beyond criticism, not take .. word for, not take .. at face value, never once let, never once felt, never
    once made, never once late, never once bored, never once sighed, never once complained, instead of being,
    instead of waiting, rather than waiting, instead of just, no longer just, no longer only, absence ... down,
    exclusions ... down, incidents ... down, complaints ... down, exclusions ... halved, referrals ... halved,
    halved the register, halved the list, halved the paperwork, register .. halved, list down from, not had a
    complaint, no complaint, without a complaint]
  relief: [used to terrify|scare|frighten|worry|daunt|intimidate|panic|dread, fewer complaints, fewer worries,
    fewer arguments, fewer meltdowns, fewer exclusions, fewer incidents,
    fewer tears, fewer problems, fewer referrals, fewer suspensions, fewer behaviour, less stress*, less
    anxious, less anxiety, less nervous, less worried, less worry, less frightened, less daunt*, less reluctan*,
    less hostil*, less confus*, less resist*, less isolated, less lonely, less afraid, less scared, less
    defensive, less likely to be excluded, reduction in exclusions, reduction in incidents, reduction in
    complaints, exclusions .. down, down to zero, down to none, down to nil, complaints .. dried up, complaints
    .. stopped, complaints .. dropped, complaints .. down, complaints .. gone, incidents .. dropped, incidents
    .. halved, incidents .. down, incidents .. fallen, exclusions .. dropped, exclusions .. halved, exclusions
    .. fallen, exclusions .. fell, not as bad, not nearly as bad, nothing like as bad, not so bad, not as hard
    as, not as daunting, fewer fixed term, fewer detentions, fewer phone calls, fewer crises, fewer disputes,
    fewer tribunals, fewer mistakes, fewer barriers, fewer absences, less tension, less friction, less conflict,
    less fear, less resentment, less tearful, less angry, less upset, less aggressive, less disruption, less
    disruptive, less withdrawn, less intimidat*, less overwhelm*, less pressure, exclusions are down, exclusions
    have halved, halved exclusions, cut exclusions, reduced exclusions, attendance is up, attendance up, fewer
    grumbles, fewer moans, fewer gripes, fewer rows, fewer fall outs, fewer queries, fewer grievances, fewer
    objections, fewer crisis, fewer emergency, fewer late, less timid, less shy, less hesitant, less likely to
    panic, less apologetic, not a single letter, not one letter, detentions .. down, absence .. down, detentions
    .. halved, turnaround .. down, come down from, came down from, cost us next to nothing, next to nothing,
    sacrosanct, protects my, protects her, protected my, protected her, guards my, guards her, guard it, guarded
    it, guards it, honoured my, honours my, honours it, in ink, stuck to it, stick to it, sticks to it, gave me
    every, gave her every, gave us every, gave me a day, gave her a day, bought her a, bought me a, lapped it
    up, same supply teacher, with a clear mind, day a week out, days a week out, gave .. day a week, given ..
    day a week, given me every, not have to fight, not have to beg, not have to chase, not have to battle, not
    have to plead, not have to nag, not have to wait, not have to ask, no longer has to, no longer have to, no
    longer need to, no longer needs to, no longer needing, no need to beg, no need to fight, not one ..
    excluded, not one ... excluded, none .. excluded, none ... excluded, nobody .. excluded, no one .. excluded,
    not been excluded, no fixed term, not come back from, not bounce, not bounced, not sent back, rarely come
    back, never come back from, never sent back, no question of, stopped us from breaking, stopped us breaking,
    stops us from breaking, stops us breaking, stopped me breaking, right side of the law, without .. i would
    have, without ... i would have, without .. i would not have, without .. she would have, who would not ...
    now, who could not ... now, who never ... now, who used to ... now, who hated ... now, who refused ... now,
    who hid ... now, who dreaded ... now, not velcroed, no longer velcroed, not glued to, not waiting on, not
    waiting for, no longer waiting, not hoops, rather than hoops, no longer begging, no longer chasing, no
    longer fighting, no longer hiding, no longer guessing, no longer firefighting, no longer winging, no longer
    the only, no longer just me, not just me, not only me, not just her job, not her job alone, not mine alone]
  ceasing: [no longer, not .. any more, not .. anymore, has stopped, gone are the days, thing of the past, dried
    up, disappeared, vanished, ceased, put an end to, put paid to, never again, got over, overcame, overcome,
    behind us, behind her, melted away, evaporated, lost .. fear, got rid of, shaken off, gave up, given up,
    stopped doing, stopped going, stopped coming, stopped meeting, stopped asking, stopped using, stopped
    running, stopped sending, stopped having, have stopped, had stopped, it stopped, they stopped, stop doing,
    stop going, stop coming, we stopped, i stopped, she stopped, stopped altogether, no longer exists, no longer
    exist, no more meetings, came to an end, come to an end, gone is, gone are, has shed, have shed, i have
    shed, she has shed, said goodbye to, left behind, put behind, threw off, thrown off, melted, nothing left
    of, farewell, farewell to, good riddance, packed its bags, packed .. bags, gone for good, long gone, not ...
    any longer, took the fear, takes the fear, taken the fear, took the fear away, took away the fear, took away
    my fear, taken away the fear]
  past: [used to, formerly, before the <course>, before i did, before she did, before this, before that, was
    once, were once, once was, at the start, at first, in the beginning, at the outset, to start with, when she
    started, when i started, when he started, when she came, when i came, would have, would once, back then,
    until now, until recently, until she, until i, until he, on day one, would never have, in the old days, in
    the bad old days, was never, were never, was going to, were going to, was about to, was ready to, was
    thinking of, were thinking of, was all set to, almost gave up, dreaded, before the training, before doing,
    before starting the, before she trained, prior to the, pre award, in a previous life, had always been, had
    not a clue, had no idea, did not have a clue, did not use to, did not used to, never used to, would never
    have dared, would have been, would have had, would have gone, would have run, would have passed, would have
    sent, before this i, at one stage, i nearly, she nearly, he nearly, nearly gave, nearly left, nearly walked,
    nearly packed, nearly threw]
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
    poorer, not as good as, not as good, not as strong, not so good, not what it was, not what they were, not
    the <course> it was, downhill, lost ground, step back, steps back, fallen off, fallen away, tailed off,
    petered out, fizzled, eroded, unravel*, regress*, lower than, behind where, dropped off, drifted, gone off,
    lapsed, backslid*, reverted, gone cold, lost touch, worse than, sharply down, thinner than, on the slide, a
    shadow of, not a patch on, since been undone, undone, wobbled, taken a knock, took a knock, taken a dent,
    dented, harder than, more strained, soured, cooled, shakier, ebbed, thinner, sloppier, scrappier, patchier,
    flatter, duller, shabbier, rougher, messier, lost my, lost its, lost our, lost their, lost her, lost his,
    lost much, lost a lot, lost interest, lost momentum, lost steam, gone backwards, gone downhill, gone to pot,
    gone to seed, gone quiet, gone flat, gone stale, went backwards, went downhill, went quiet, has dwindled,
    have dwindled, dwindled to, not what it used to be, not as it was, used to be better, was better before,
    better before, better under, better in the old, better in the previous, better last year, better last time,
    more under the last, more under the previous, more under the old, fell away, fell off, fell apart, fell
    back, fallen apart, fallen back, falling off, falling away, slackened, tapered off, waning, a cut above
    this, compares badly, compares poorly, compares unfavourably, suffers by comparison, unlike last, unlike the
    last, unlike previous, unlike the previous, unlike the lot, unlike earlier, down from, nothing like as,
    nowhere near as, not nearly as, not nearly so, not half as, half what it, half what we, twice what we paid,
    double what we, cut back to, watered down, reduced to, demoted, taken away from, dropped from, bumped off,
    kicked off, thrown off, off the team, lost its place, slower than, later than, tougher than, heavier than,
    busier than, shorter than, rusty, gone sour, turned sour, setback, set back, step down, steps down, in
    reverse, unpicked, unravelling, lapsing, on the wane, on the decline, in decline, past its best, seen better
    days, gone by the board, by the wayside, tailing off, trailed off, dropping off, dropping away, ground to a
    halt, run dry, come unstuck, came unstuck, come apart, came apart, nosedive*, plummet*, plung*, crumbl*,
    disintegrat*, deteriorating, lower this, poorer this, weaker this, not so sharp, not so clear, not so
    strong, not as sharp, not as clear, not as close, not as often, not as much, not as many, not as helpful,
    not as useful, not so helpful, not so useful, not the same, gone backward, slid backwards, slipping
    backwards, going backwards, step backward, down on last, down on the previous, removed from the team,
    removed from slt, sliding, longer than, further apart, more distant, more remote, more isolated, more cut
    off, more ragged, more anecdotal, more superficial, let .. slip, let slip, slipping, getting ragged, went
    off the boil, gone off the boil, off the boil, never recovered, gone missing, no longer on, no longer sits,
    no longer part of, no longer invited, no longer have, no longer has, no longer get, no longer gets, no
    longer come, no longer comes, shallower, narrower, fainter, vaguer, blander, cruder, looser, colder,
    scruffier, sketchier, emptier, dimmer, not as .. as, not so .. as, never as .. as, not in the health, used
    not to, came off the senior, come off the senior, came off slt, not as .. as they were, not as .. as it was,
    not as .. as she was, not as .. as we were, not as .. as i was, not as .. as before, not as .. as last, not
    so .. as they were, not so .. as it was, not so .. as before, lost the thread, lost the plot, lost the will,
    lost some of, lengthened, lengthening, briefer, sparser, scantier, curter, further behind, further down,
    careless, lax, moved off the, cut in half, smaller, gets tighter, getting tighter, got tighter, trimmed,
    pared back, scaled back, whittled, withdrawn, gone to the, let .. go, now once, now it is once, now it is
    one, now it is a, not since, took .. away, taken .. away, more excluded, more exclusions, more complaints,
    more angry, more incidents, more detentions, more suspensions, dropped out, fizzled out, folded, wound up,
    wound down, took a real knock, took a bit of a knock, taken a real knock, taken a battering, took a
    battering, taken a hit, took a hit, knocked my, knocked her, knock to, below that of, below last, below
    what, under her predecessor, under my predecessor, under his predecessor, tighter under, stronger under,
    clearer under, closer under, easier under, chipped away, eaten away, whittled away, exclusions .. rose,
    exclusions .. risen, exclusions .. up, complaints .. up, more .. excluded, more .. been excluded, we have
    lost the, i have lost the, lost the specialist, lost the speech, lost the ed, lost the outreach, came off
    the leadership, come off the leadership, off the leadership team, none last, thrown out this year, seat ..
    away, place .. went to, went to the new, given to the new, gave it to the, put back on, back on a full, put
    her back on, put me back on, non contact .. cut, time .. cut, hours were cut, hours .. cut, days .. cut,
    release .. cut, cut my .. time, cut my non contact, cut her .. time, half what i had, less able than, has
    all gone, has all but gone, has mostly gone, has largely gone, have all gone, time has gone, day has gone,
    training has gone, support has gone, taken a dive, took a dive, taken a tumble, took a tumble, took a dip,
    taken a dip, taken a nosedive, took a nosedive, taken a downturn, gone into reverse, gone rusty, gone to the
    wall, been let slide, let slide, letting slide, slid away, slipping away, slipped away, ebbed away, leaked
    away, drained away, been squeezed, squeezed down, squeezed out, been lost, has been lost, have been lost,
    was lost when, were lost when, been eroded, been diluted, been withdrawn, taken me off, taken her off, off
    slt since, off slt now, lost a good deal, lost most of, lost half, lost all, lost every, fallen out with,
    fell out with, used to visit, used to come in, used to call in, more cursory, more perfunctory, more
    hurried, more rushed, more sketchy, more patchy, more tense, more fraught, more guarded, more wary, more
    reluctant, more hesitant, more muddled, more chaotic, more haphazard, more fragmented, handed back most,
    below the standard of earlier, below the level of earlier, below previous, below earlier, behind last,
    behind previous, adrift of, further adrift, step backwards, backward step, retrograde, until the merger,
    until the restructure, until the reshuffle, until the new head, until the academy, until the cuts, until the
    takeover, until the trust, took me off slt, took her off slt, took me off the senior, took her off the
    senior, took me off the leadership, took her off the leadership, from good to bad, from good to poor, from
    bad to worse, from weekly to, was once our, were once our, was once a strength, once our pride, once a
    strength, once thriving, once strong, thriving .. once, become an afterthought, become a chore, become a
    formality, become a tick, become a paper, descended into, sunk to, doubting my, doubting her, not .. as she
    did, not .. as i did, not .. as they did, not .. as we did, have all but gone, have all but vanished]
  diminished: [less .. than, fewer than, less so than, less than before, less than it, less than last, less than
    they, fewer this, less this, less often, less frequent*, less well, less good, less clear, less confident,
    less sure, less certain, less able, less willing, less involved, less visible, less than we had, less in
    evidence, fewer and further, less time, less in the, less chance, less opportunity, fewer chances, fewer
    opportunities, less support from, less help from, less contact, ran fewer, sees less of, see less of, saw
    less of, runs fewer, run fewer, fewer training]
  no_change: [no different, no difference, no better, no worse, unchanged, as before, as ever, as always, as
    they always, always was, always were, always has been, always have been, have always, has always, had
    always, business as usual, has not changed, have not changed, not changed, nothing has changed, nothing new,
    little new, nothing much, no change, never changed, status quo, remains one, remain* the same, neither
    better nor worse, about the same, any different, not moved, not shifted, not budged, plateau*, standing
    still, stood still, made no difference, makes no difference, not made .. difference, did not make ..
    difference, no noticeable, no discernible, no measurable, no visible, no obvious, no impact, no effect,
    little impact, little difference, little change, little effect, not noticed any, not seen any, can not see
    any, can not see much, can not say i have, can not point to, what .. always were, no more .. than, not ..
    any better, not any more confident, neither here nor there, not altered, not moved on, nor better, as they
    were, as she was, before as, hardly changed, barely changed, knew .. already, from the start, long before,
    not improved, not increased, not got any, no nearer, no further forward, back to square one, much of a
    muchness, to this day, even now, continues to, not so far, carries on, carried on, neither more nor less,
    made little, not much has, the same as, was the same, were the same, just the same, all the same to, much
    the same, stayed the same, stays the same, feel the same, feels the same, looks the same, look the same,
    exactly the same, pretty much the same, same as before, same as ever, same as always, same as it, same as
    they, same as last, same old, same again, remains as, made no odds, makes no odds, make no odds, no odds,
    not a jot, not one jot, not one bit, not one iota, not an iota, not an inch, as we were, as you were, no
    further on, no further along, where we were, where it was, where they were, where i was, where she was,
    where he was, could always, could already, always could, did it already, did that already, already did,
    already had, already knew, always been, always going to, long been, before she went, before she ever, before
    i ever, before any of this, before she went near, before i went near, old news, old hat, nothing i did not
    know, nothing we did not know, nothing she did not know, not learn anything new, not learn anything, learnt
    nothing new, learnt nothing, taught me nothing, taught her nothing, told me nothing new, not tell me
    anything, not teach me anything, no wiser, none the wiser, no more confident, no better or worse, neither up
    nor down, level pegging, unaltered, untouched, unmoved, not noticed a, would not notice, not notice, not so
    you would notice, no real change, no real difference, no great change, no great difference, little has
    changed, not much different, not much change, not much changed, hardly any different, barely any different,
    not that i can see, not that i have noticed, not noticeably, not appreciably, passed us by, carry on as,
    carries on as, goes on as, went on as, just as before, like before, like always, as much as ever, as usual,
    ever was, ever were, as it ever was, as they ever were, not made a difference, made little odds, not made
    the slightest, not the slightest difference, stubbornly, remained the same, remained as, stayed as, stays
    as, no movement, not moved an inch, not budged an inch, no progress, treading water, going nowhere, going
    round in circles, at a standstill, standstill, in line with previous, comparable with previous, consistent
    with previous, as in previous, as last year, neither improved nor, no sign of change, no sign of any, cannot
    see it, can not see that, can not see a, no obvious difference, no discernible difference, not obvious, no
    evidence that, no evidence of, not translated into, not led to, not resulted in, not fed through, not
    filtered, not got through to, not trickled, not caught on, not taken off, same .. as in, same ... as before,
    same ... as in, same ... as last, as often as ever, as often as she ever, as often as i ever, as often as we
    ever, as much as she ever, as much as i ever, as good as ever, as ever did, ever did, just as good, just as
    strong, just as close, just as effective, just as bad, just as hard, just as busy, just as likely, no ...
    than before, no ... than i, no ... than she, no ... than he, no ... than we, no ... than they, no ... than
    it, no ... than when, no ... than last, no ... than ever, not any ... than, any more than i did, any more
    than she did, any more than we did, any more than they did, any more than it did, any more than before, is
    what it was, are what they were, no alteration, not going to change, will not change, never going to change,
    not about to change, unlikely to change, not something that changes, has not shifted, have not shifted, has
    not moved, have not moved, would be the same, the same story, same story, same faces, same people, same
    problems, same issues, same issue, same problem, same old story, where it always was, as it always was, as
    they always were, always will be, always will, was ever thus, same .. it was, same .. they were, same ..
    was, same .. i inherited, same .. as it, same .. as when, same .. as they, same .. as last, same .. as we,
    same .. as i, same ... ago, as .. as it was, as .. as it ever, as .. as it has ever, as .. as it always, as
    .. as they were, as .. as before, as .. as ever, as .. as last, as .. as she was, as .. as i was, as .. as i
    found, exactly as, in line with those of last, in line with last, in line with earlier, consistent with
    last, consistent with earlier, similar to last, similar to previous, similar to earlier, much like last, in
    the manner described, as described in my, as reported last, as reported previously, not ... any more ...
    than, not ... any .. than, any more about, one jot, a jot, one iota, an iota, neither .. nor worse, nothing
    has shifted, nothing shifted, nothing is shifted, has not budged, not changed a, no great shakes, remains in
    line, remain in line, remains comparable, continues to be, continue to be, repeat my request, repeat my, a
    repeated one, as i noted, as noted last, as i said last, i made the same, was always like, was always this,
    were always like, always have done, always had been, it always has, always has done, always did that, was
    already, were already, had already, already good, already strong, already confident, already doing, already
    in place, already well, already very, already have, already has, already do, already does, am already, is
    already a, are already, already quite, already there, already experienced, already familiar, familiar
    ground, familiar territory, no cause to alter, no reason to change, no cause to change, no reason to alter,
    see no reason, saw no change, see no change, none too different, nothing has moved, nothing has altered,
    nothing moved, on a level with, on a par with last, on a par with previous, much where, about where, no
    change there, nothing changed, nothing is changed, nothing changes, nothing altered, altered nothing,
    changed nothing, changes nothing, adds nothing, added nothing, remains so, remain so, has not altered, have
    not altered, just as it did, just as they did, just as i did, just as she did, nothing about that has,
    nothing .. changed how, nothing .. has altered, no improvement, already so no, so no change, were never a
    problem, was never a problem, as strong as i have found, already belonged, was good already, were good
    already, good already, fine already, strong already, secure already, already secure, already fine, good
    before, strong before, fine before, beforehand and, well enough before, could do already, knew already, knew
    it already, liked .. anyway, not helped me do, no new law, no new contacts, nothing came of, stuff i had
    done, had done on my, done it on my, not moved on mind, had .. already, had ... already, was .. already,
    were .. already, thought .. already, of her already, to none already, familiar .. already, before and they,
    before and it, before and she, before and i, before and is, there before, confident before, good .. before,
    did well before, liked her before, suit before, before so, for years so, been .. for years so, that is not
    new, is not new, so not new, not new to, is where i am now, stayed much, much as it was, much as they were,
    much as she was, much as i was, is as it was, exactly as it was, just as it was, as it always did, as they
    always did, as she always did, as he always did, as i always did, always had plenty, always had that, same
    .. i had, same ... i had at, that i had at the start, same struggle, same cupboard, same place at, same
    pile, same wait, same battle, same queue, same arguments, same hours, same two days, same half day, same two
    hours, has recurred, have recurred, recurred, still little, still no sign, still very little, not help me
    do, not help her do, not help him do, not helped her do, then and is, then and are, back then and now, not
    say .. any more, cannot say .. any more, can not say .. any more, not seem any more, not feel any more, not
    become any more, done on my pgce, did on my pgce, did it on my pgce, remains what it was, no change i can,
    no nearer to, in my previous report i found, much what it was, about what it was, much what they were, and
    it stayed there, stayed there, stayed where, stayed at, stays where, neither made nor, neither added nor,
    neither helped nor, neither gained nor, neither increased nor, neither raised nor, neither more confident,
    never wanted for, never been short of, never short of, never lacked, was never lacking, mine before, hers
    before, ours before, theirs before, as we have for, as they have for, as she has for, as i have for, as it
    has for, as we have done, as it has done, as they have done, as she has done, as i have done, as has been
    the case, as at every, as hitherto, long before this, long before that, long before she, long before i, the
    one i inherited, the one we had, the one she inherited, the one we have always, hovered, hovers, hovering,
    flatlined, flat lined, levelled off, stuck at, stuck where, static, stagnant, stagnated, same figure, same
    number, same level, same percentage, same rate, same proportion, and still am, and still is, and still are,
    and still do, and still does, where i found them, where i found it, remains of the, remain of the, remains
    at, remains where, remain where, remains much, remains broadly, remain much, remain broadly, remains
    exactly, remain exactly, continues much, continue much, continues in the same, continues at, much as it has,
    much as they have, much as we have, much as i have, much as she has, much as ever, much as always, much as
    usual, no terrors, not news to, was not news, no news to, an old hand, old hand at, since before the, for as
    long as i, have done for years, has done for years, been doing for years, been doing it for years, been
    doing that for years, done it for years, done that for years, for years before, for donkey years, before the
    award was, before any course, before any award, she already, already met, already ran, already led, already
    trained, already sat, already held, already spoke, already understood, as often as in, as in former, as in
    earlier, exactly where, just where i, still where, held nothing for, held little for, nothing to teach her,
    little to teach her, nothing to teach me, little to teach me, nothing to teach him, could teach her nothing,
    could teach me nothing, exactly what they always, what they always were, what it always was, exactly what
    they were, exactly what it was]
  persisting: [still]
  not_yet: [not yet, yet to, not ... yet, too early, too soon, early days, remains to be seen, jury is out, jury
    is still out, jury still out, jury out, time will tell, as yet, watch this space, ask me again, ask again,
    ask me in, ask us, wait and see, not had chance, not had a chance, not had the chance, not had time to see,
    hard to tell, hard to say, hard to know, difficult to say, difficult to tell, can not say, could not say,
    can not judge, could not judge, no idea whether, not sure whether, not sure yet, difficult to judge, hard to
    judge, not been long enough, not long enough to, too recent, too new, give it a year, give it time, in due
    course, not got round to, not got around to, have not started, has not started, not started, not begun, no
    sign as yet, no sign yet, not as yet, so far no, so far not, nothing so far, none so far, still waiting,
    awaiting, we shall see, come back to me, come back in, ask me after, ask me next, ask me at, ask me when,
    ask in, check back, premature, in its infancy, infancy, embryonic, work in progress, not there yet, have
    yet, has yet, not had the opportunity, not had the occasion, not had any opportunity, not had the time, not
    got as far, still to, yet to come, no results, can not yet, could not yet, only just started, only just
    begun, barely started, barely begun, hardly started, hardly begun, whether it will, whether this will,
    whether it lasts, whether they will, whether that will, whether it has, whether it makes, anyone guess, who
    knows, only time will, not .. tried it, not tried, not used it, not used them, not put into, not put it
    into, not put them into, not put any, not put it to, not implemented, not rolled out, not got going, not off
    the ground, not up and running, pending, on hold, not filtered through, i will let you know, will let you
    know, let you know, difficult to be sure, hard to be sure, hard to see yet, not clear if, unclear if, no way
    of knowing, difficult to know, impossible to say, impossible to tell, impossible to judge, cannot be sure,
    not in a position to, too soon for, a bit soon, bit early, rather early, still early, can not tell yet, can
    not tell you yet, can not tell whether, not ... so far, we will see, will see whether, will see if, will see
    how, it may come, that will come, it will come, may come in time, in another year, give it another year,
    early to say, early to tell, early to judge, early to know, remains to be proved, still to be proved, yet to
    be proved, has been promised, have been promised, promised for, pencilled in, pencilled, in the offing, on
    the horizon, some way off, a way off, a long way off, is a promise, only a promise, in prospect, is booked
    for, is planned for the, are planned for the, is scheduled for, are scheduled for, is due in, are due in, is
    due to start, are due to start, due to run, due to lead, due to begin]
  intention: [hope to, hopes to, hoping to, hopefully, plan to, plans to, planning to, planned for, intend*,
    going to, i will, we will, would like to, would love to, aim to, aims to, aiming to, next step*, next year,
    next term, looking forward to, look forward to, to do list, keen to, about to, due to start, in the
    pipeline, get round to, getting round to, mean to, meaning to, means to, fully intend, expect to, one day, i
    shall, we shall, in future, from september, after easter, after christmas, ambition is, wish list, would be
    good to, will start, will train, will lead, will use, will set up, will share, will try, will be using, will
    be doing, will be trying, will be starting, will be looking, will be rolling, will be introducing, will be
    setting, will be running, will be leading, will be training, want to use, want to try, want to do, want to
    start, want to get, want to set, want to lead, want to develop, want to introduce, want to build, want to
    make, want to bring, want to work, want to share, want to apply, want to become, wants to use, wants to try,
    wants to start, wants to set, wants to lead, wants to develop, wants to introduce, wants to roll, wants to
    train, my intention, our intention, her intention, intention is, on the cards, on the list, in my sights,
    thinking of, thinking about applying, considering, have plans, has plans, got plans, next job, next on, from
    next, starting in, come september, come january, come easter, in the new year, this coming, shall be, raring
    to, itching to, aspire*, when i get, once i have time, once things, as soon as i, as soon as we, on the to
    do, in due course, to follow, is next, are next, will roll, will look, will set, will put, will get, will
    do, will make, will introduce, will trial, will pilot, will adapt, will apply, will take, will feed, will
    run, will build, will develop, will bring, will ask, will go, we are about, i am about, determined to,
    promised to, promises to, hope that, i hope, we hope, she hopes, plan is to, the plan is to, is planned, are
    planned, had meant to, i meant to, will be delivering, will be going, will be attending, will be offering,
    will be coaching, will be writing, will be applying, will be meeting, will be inviting, will have to be
    next, may look, might look, may apply, might apply, is planned for, are planned for, next on my list, on my
    to do list]
  credited_elsewhere: [down to us, down to our, down to a, down to the new, down to having, down to my own, not
    the <course>, not to the <course>, not because of the <course>, not because of her <course>, not .. credit
    .. <course>, not credit, nothing to do with the <course>, nothing to do with her <course>, nothing to do
    with it, not down to the, not down to her, rather than the <course>, rather than to the <course>, not due
    to, owe* more to, more to do with, regardless of the <course>, happened anyway, would have happened, with or
    without the <course>, with or without it, put that down to, puts that down to, put it down to, thanks to the
    new, thanks to a new, thanks to our new, coincid*, can not be attributed, hard to attribute, can not
    attribute, not attribute, would not attribute, attribute that to, attribute this to, hard to separate, but
    so would, <course> doing, can not claim .. credit, can not take .. credit, can not give .. credit, can not
    honestly say .. because, not sure the <course> had, not sure it was the <course>, had little to do with, not
    .. anything to do with, owing to a new, because of a new, came before the <course>, predat*, before the
    <course> began, was in place before, comes from the new, not from the <course>, not thanks to, learnt on the
    job, came from experience, course or no course, award or no award, course or not, award or not, not through
    the <course>, not via the <course>, no thanks to, thanks to a different, thanks to another, thanks to our
    head, thanks to the trust, thanks to county, thanks to the local authority, down to the trust, down to the
    head, down to county, down to the local, down to covid, down to the pandemic, down to experience, down to my
    last, down to my previous, down to years, because the trust, because the head, because county, because of
    the pandemic, because of the trust, because of the new, because of the reforms, learnt it from my, learnt
    that from my, learnt from my, picked up from my, picked up on the job, picked it up on the job, my previous
    job, my previous school, my previous role, my old job, my last job, my last school, former life, previous
    life, past life, previous career, former career, from my masters, from my own reading, from a different
    course, from another course, self taught, taught myself, credit goes to, credit belongs, credit is due to,
    more likely the, more likely that, not her doing, not his doing, not our doing, not my doing, not the award,
    not her training, have done it anyway, would have anyway, happening anyway, was coming anyway, going to
    happen anyway, regardless of, irrespective of the, independent of the, brought in by the new, brought in by
    the trust, the trust brought, the trust insisted, the new head brought, new head insisted, had that already
    from, years in the job, years of doing, twenty years of, ten years of, fifteen years of, years of
    experience, comes with experience, came with experience, comes from experience, long before the <course>,
    before the <course> came, before i enrolled, before she enrolled, before i signed up, before she signed up,
    before i began the, nothing to do with nasenco, owes nothing to, owes little to, owe nothing to, owe little
    to, not as a result, not a result of, not a product of, cannot be put down to, can not be put down to, can
    not be credited, could not be credited, rather than anything, rather than any, rather than to any, i put
    that down, we put that down, not sure the award, not sure how much of that, how much of that is, how much of
    this is, as much to do with, just as much the, in my previous school, in my previous job, in my previous
    role, in my previous post, in my previous life, from her last post, from my last post, from her last job,
    from my last school, from her last school, from her previous, from my previous, from his previous, off pat
    from, after years in, after nine years, after ten years, after twenty years, give .. the credit, give that
    the credit, gets the credit, get the credit, deserves the credit, deserve the credit, halved the class,
    smaller classes, is down to, are down to, was down to, all down to, entirely because, mainly because, mostly
    because, largely because, only because, driven by our new, entirely due to, mainly due to, largely due to,
    thanks entirely to, thanks mainly to, but so has everyone, so has everyone, so have everyone, so has
    everybody, as has everyone else, has also turned, but she has also had, but so have all]
  negation: [not, no, never, none, nobody, no one, nothing, neither, nor, without, hardly, barely, scarcely, rarely,
    seldom, nowhere, unable, fail* to, failed to, few, little, zero, isn, not a, very little, very few, cannot, not
    one]
  negation_after: [lacking, missing, absent, non existent, nonexistent, overlooked, neglected, unavailable,
    forgotten, left out, not being, not there, not available, not given, not offered, not provided, not covered,
    not forthcoming, not coming, not working, not happening, never came, never happened, never materialised, too
    little, nowhere to be, is nil, was nil, is zero, fell short, falls short, went missing, goes missing, thin
    on the ground, few and far between, hard to come by, conspicuous by, in short supply, i am missing, is
    missing, what is missing, are missing, nowhere in evidence, not in evidence, not come easily, not come
    naturally, hard to find, seldom goes, rarely goes, seldom gets, rarely gets, seldom reaches, rarely reaches,
    seldom happens, rarely happens, hardly happens, never come near, never turn up, never turns up, never come
    in]
  deficit: [lack of, lack, lacks, lacked, not enough, nowhere near enough, nothing like enough, hardly enough,
    too little, too few, not sufficient*, insufficient*, inadequate*, short of, shortage of, absence of, unable
    to, not able to, struggl*, failing, fails, failure to, failure of, hard to, difficult to, difficulty in,
    impossible*, starved of, far from, never got, never had, no chance of, no room for, no time for, no time to,
    not a lot of, denied, prevent*, stops <her>, stopped <her> from, loss of, deprived of, did nothing for, does
    nothing for, do nothing for, no sign of, no evidence of, no use of, limited, scarce, scant, little in the
    way of, devoid of, reluctant to, afraid to, forgot to, anything but, too busy to, too tired to, never given,
    never offered, never asked, never invited, never shown, never told, never allowed, never consulted, not
    given, not offered, not invited, not allowed, not consulted, nobody asked, nobody asks, nobody offered,
    refused me, refused us, refused her, refused to release, refused to pay, refused to fund, refused to listen,
    refused to come, refuse to, refuses to come, refusal*, none of us could, nobody could, no one could, none of
    them could, disbanding, disbanded, at risk, beyond a school, pulling in opposite, will demand attention,
    kept .. out, can not be had, nobody rings, nobody rang back, nobody answers, will not commit, depends on
    site, depend on site, might as well, not nearly enough, is beyond me, is beyond her, is beyond us, is beyond
    the means, is beyond our, is beyond my, not persuaded, not convinced, unconvinced, yet to be persuaded,
    remain to be persuaded, run off their feet, run off her feet, run off my feet, still could not, still
    baffles, still shaky, still find it hard, still struggle*, still struggling]
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
  wanted_after: [is needed, are needed, was needed, were needed, is required, needs improving, need improving,
    needs improvement, need improvement, needs work, need work, needs more, needs attention, needs looking at,
    needs sorting, needs to improve, need to improve, would help, would help if, would be helpful, would be
    useful, would be good, would be great, would be nice, would be better, would be welcome, would be ideal,
    would be appreciated, would have been good, would have been helpful, would have been useful, would have been
    nice, would have been great, would have been better, would have been welcome, would have been appreciated,
    would have helped, would not go amiss, could be better, could be clearer, could be stronger, could be
    tighter, could be improved, could be quicker, could be faster, could be easier, could have been better,
    could have been clearer, could have been stronger, could have been improved, could have been quicker, could
    of been better, could have been easier, could be worked on, should be better, should be more, should be part
    of, should be included, should be given, should be compulsory, should have been, leaves a lot to be desired,
    left a lot to be desired, leaves something to be desired, must be addressed, must be looked, must be
    reviewed, must be improved, must be done]
  problem: [issue with, issues with, trouble with, too much, too many, let down, lets .. down, gap in, gaps in,
    barrier*, obstacle*, hamper*, hinder*, undermin*, at odds, patchy, uneven, inconsisten*, unclear, confus*,
    vague, not always, only in her own, even fewer, variab*, disparit*, discrepanc*, at the mercy of, at the
    expense of, gets in the way, get in the way, got in the way, stands in the way, at a cost, problem with,
    problems with, a problem for, is a problem, are a problem, was a problem, remains a problem, problem is,
    problem was, problems remain, problems are, the problem, main problem, big problem, real problem, complaint
    about, complaints about, complain about, complained about, complained that, concern about, concern over,
    concerns about, concerns over, some concern, gap between what, confined to, is confined to, restricted to,
    so complicated, too complicated, i do wonder, i wonder whether, i wonder if, remains a worry, is a worry,
    are a worry, remains a concern, is a concern, are a concern, closed shop, depends on which, depends which,
    depends on who, depends who, depend on which, depend on who, avoids, dodges, shies away, shy away, steers
    clear, ducks out, beyond what i, beyond what she]
  recommendation: [i recommend that, i recommend the, i would recommend that, recommend that, recommend the
    team, it is recommended, i suggest, i would suggest, would encourage the team, encourage the team, i would
    urge, urge the team, invite the team, i would ask, i ask the team, might consider, may wish to, might wish
    to, may want to, should consider, could usefully, would usefully, consider whether, recommendation*, an
    action point, action point, i would like to see, would like to see, i look forward to seeing, revisit*,
    needs attention, attention to, the team should, room for improvement, scope for, scope to, some way to go,
    worth revisiting, essential action, advisable, would .. like to see, would .. welcome, would .. urge, would
    .. encourage, would .. ask that, might .. consider, could .. consider, may .. consider, could .. be
    strengthened, could .. be reviewed, could .. be extended, could .. be tightened, might .. be strengthened,
    might .. be reviewed, might .. be given, worth considering, worth thinking, would be worth, merits
    attention, merits review, merits further, warrants, deserves attention, deserves more, deserves further, for
    consideration, for the team to consider, area for development, areas for development, area to develop, areas
    to develop, for further development, remains an area, points for development, more might be, more could be,
    more use could, further thought, further work, further attention, further consideration, more attention,
    more care, closer attention, greater care, keep .. under review, under review, attention should,
    consideration should, care should, care is needed, i hope the team, i hope that the team, encourage them to,
    would do well to, requires attention, require attention, requires work, require work, calls for attention]
  criticism: [poor*, weak, weakness*, bad, badly, terrible, terribly, dreadful*, shambl*, shambolic, chaos,
    chaotic, mess, messy, nightmare, useless, pointless, waste, dull, dry, boring, bored, tedious, tiresome,
    repetitive, repetition, irrelevant, disappoint*, frustrat*, annoy*, irritat*, slowly, freezing, dire,
    hopeless, ridiculous, unacceptabl*, unfair*, rushed, crammed, overload*, overwhelming, exhaust*, burden*,
    onerous, excessive, painful, a pain, farce, farcical, a joke, lip service, tick box, box ticking,
    afterthought, ignored, overlooked, sidelined, resent*, resist*, grumbl*, unhappy, unsatisfactor*, clunky,
    baffl*, impenetrable, death by, gripe*, sadly, unfortunately, regrettabl*, alas, bugbear, headache*, uphill,
    brick wall, tokenis*, say otherwise, says otherwise, says different, hard going, woolly, muddled, rubbish,
    nonsense, ludicrous, laughable, lonely, wasted, unhelpful, at best, token, superficial, descriptive,
    lenient, harsh, patronis*, sketchy, flimsy, hit and miss, lottery, luck of the draw, nobody cares, falls on
    deaf ears, deaf ears, buried, drown*, sinking, backlog, broken, fraught, fell through, miserable, cramped,
    stuffy, hours on, feast or famine, up in the air, clash*, unpaid, unworkable, unrealistic, bonkers, barmy,
    daft, madness, lunacy, insane, ropey, ropy, shoddy, shabby, dingy, grim, grotty, dismal, woeful*,
    lamentabl*, deplorabl*, atrocious*, appalling*, abysmal*, diabolical, pathetic, garbage, tripe, twaddle,
    waffle, waffly, padding, jargon, gobbledygook, double dutch, clear as mud, dribs and drabs, all over the
    place, all over the shop, piecemeal, cobbled, slapdash, half baked, half hearted*, ill thought, ill
    prepared, slog, slogged, slogging, treadmill, hamster wheel, killer, hell, hellish, purgatory, torture,
    agony, misery, bane, ordeal, hoops, red tape, bureaucra*, rigmarole, palaver, faff, faffing, hassle, fiddly,
    shortcoming*, drawback*, downside*, flaw*, minus, minuses, misjudged, mismatch*, mixed messages,
    contradict*, conflicting, ambiguous, ambiguity, opaque, cryptic, murky, unanswered, no reply, no answer, no
    response, never replied, never answered, never heard back, radio silence, silence, black hole, invisible,
    elusive, unreachable, nowhere to be seen, nowhere to be found, blood from a stone, pulling teeth, herding
    cats, treacle, wading through, swamped, snowed under, bogged down, creaking, breaking point, end of my
    tether, overstretched, spread too thin, spread thin, plate spinning, fire fighting, firefighting, nowt, naff
    all, sod all, bugger all, zilch, peanuts, pittance, crumbs, lukewarm, tepid, grudging*, begrudg*,
    unwilling*, intransigen*, obstruct*, stonewall*, fobbed off, fobs, brushed off, brushed aside, cold
    shoulder, pushed aside, bottom of the list, bottom of the pile, back burner, second class, cinderella, poor
    relation, window dressing, paper exercise, gather* dust, gathering dust, yawn, asleep, snooz*, droned,
    lectured at, talked at, talk* down to, condescend*, stale, dated, out of date, outdated, old fashioned,
    antiquated, glitch*, crashed, crashes, draughty, boiling, sweltering, arctic, noisy, a shed, portakabin,
    miles away, hard to find, too apt to, too quick to, too slow, too long, too short, too late, too early, too
    big, too small, too hard, too easy, too fast, too rushed, too dense, too academic, too theoretical, too
    general, too vague, too far, too heavy, too busy, too often, too expensive, too thin, too generic, too
    basic, too crowded, too narrow, too broad, too complicated, too prescriptive, too wordy, too close together,
    too ready to, too keen to, too willing to, far too, way too, much too, rather too, a bit too, so slow, very
    slow, painfully slow, slow to, too slow to, came late, was late, were late, arrived late, weeks late, late
    again, always late, often late, late notice, last minute, at short notice, short notice, very late, so late,
    late start, heavy going, heavy load, heavy handed, uninspir*, unimpress*, underwhelm*, so so, mediocre,
    middling, second rate, third rate, below par, not up to scratch, not up to standard, not good enough, sub
    standard, substandard, leaves me cold, left me cold, no use, of no use, no good, not fit for, not much use,
    not much help, little use, little help, of little, waste of, wasted on, bottleneck*, logjam, deadlock,
    stalemate, cop out, whitewash, shame, shameful, disgrace*, scandal*, outrageous, disgust*, upsetting,
    distress*, demoralis*, dishearten*, dispirit*, deflat*, dejected, fed up, sick of, cheesed off, hacked off,
    worn out, burnt out, burn out, burnout, shattered, knackered, frazzled, at a loss, all at sea, out of her
    depth, doubt whether, doubt if, doubted whether, doubted if, doubts about, doubts whether, questionable,
    dubious, nervously, mixed bag, curate egg, postcode lottery, pot luck, unfit, unsuitable, unsuited,
    inappropriate, badly run, badly organised, badly timed, badly planned, disorganis*, unorganis*, unprepared,
    ill equipped, ill informed, misinform*, mislead*, misled, wrong way, wrong end, wrong time, wrong room,
    wrong place, got it wrong, gets it wrong, double booked, cancelled, cancellation*, postponed, rescheduled,
    moved at, changed at, no notice, without notice, without warning, no warning, fell short, falls short,
    falling short, could not hear, could not see, could not find, could not park, nobody knew, nobody told,
    nobody seemed, nobody knows, no idea what, no idea where, no idea who, no idea how, no one knew, no one
    told, not told, never told, was not told, hit or miss, neither use nor, chore, drudge*, drudgery, toil,
    uphill struggle, at loggerheads, clashes, clashed, clash with, collided, on top of each other, back to back,
    three hours on, on a friday night, evenings and weekends, isolat*, on my own with, left to it, left to get
    on, left high and dry, thrown in, in the dark, kept in the dark, out of the loop, out in the cold, flipping,
    blasted, bloody, flaming, wretched, dreaded, damn, damned, ruddy, blinking, blooming, makes no sense, make
    no sense, made no sense, no sense, a shock, culture shock, rude awakening, nasty surprise, out of reach, out
    of her reach, out of my reach, beyond her, beyond me, beyond reach, days later, weeks later, months later,
    shaved, sliced off, sat in a locked, locked out, stretched thin, too stretched, on my knees, on her knees,
    on its knees, at the expense, at a cost, ate into, eats into, eaten into, swallow* up, gobbl*, took over my
    life, no life, no sleep, lack lustre, lacklustre, sore point, bone of contention, thorn in, elephant in, a
    mystery, leaves me, grates, grated, rankl*, sham, mickey mouse, pity, a pity, more than i could, more than
    she could, more than he could, more than we could, not a clue, have not a clue, a trial, bedevil*, without
    telling, not speaking, were not speaking, stumped, all too often, poles apart, not a thing, over my head,
    above my head, over her head, lets .. down, let it down, let them down, let down by, shut out, turned away,
    turned down, knocked back, charge by, charges by, not joined up, no use to, hard pushed, at my own expense,
    at her own expense, own expense, scuppered, scuppers, put paid, no prospect, no hope, in vain, fruitless,
    futile, for nothing, to no avail, want of, in the hut, knocked out of, shocking, shockingly, muddled up, in
    a muddle, queried, gone by the board, wrong dates, wrong date, the wrong room, wrong address, wrong
    handbook, cumbersome, unwieldy, clumsy, long winded, convoluted, laborious, arduous, was slow, is slow, are
    slow, were slow, nobody emailed, nobody rang, nobody replied, nobody answered, nobody answers, nobody
    replies, no one replied, no one answered, through the grapevine, at the eleventh hour, the eleventh hour,
    took an age, takes an age, took ages, takes ages, waited .. weeks, waited .. months, wait of, weeks of
    waiting, months of waiting, a dump, endless, hated, hate, horrible, expensive, pricey, three times over,
    twice over, overlapped, overlap, contradicted, contradicts, out of office, closed its doors, closed ..
    doors, disappear, strained, might as well have been, only comes if, said the opposite, another said, kept ..
    me out, lost as to, i guessed, fell in the weeks, in four different places, in five different places, the
    same evidence in, the same audit, sat there, sit there, stall, stalls, stalled, is awful, was awful, were
    awful, are awful, awfully, is thin, are thin, was thin, were thin, thin in, very thin, rather thin, too thin
    on, a bit thin, too brief, brutal, punishing, gruelling, horrendous, horrific, absurd, beastly, crippling,
    tortuous, complicated, foreign language, closed book, paper mountain, mountain of, nearly broke me, nearly
    broke her, nearly killed, nearly finished me, bounce everything, bounces everything, bounced back, bounce it
    back, exists on paper, on paper only, in name only, only when ofsted, and not otherwise, when ofsted ring,
    gathers cobwebs, in a drawer, swamp, quagmire, minefield, maze, labyrinth*, thankless, joyless, soul
    destroying, mind numbing, sapping, miles off, take over my life, takes over my life, taken over my life,
    ruled my life, rules my life]
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
      self assur*, self belief, self confidence, self esteem, assurance, reassur*, empower*,
      sure of, surer, sure footed, comfortable in, comfortable with, comfortable about, comfortable doing,
      more comfortable, at ease, more relaxed about, secure in, more secure, belie* in .. ability,
      belie* in .. abilities, belie* in <self>, faith in <self>, faith in <her> own, gravitas, composure,
      poise, assertive*, certain of <self>, nerve to, courage to, courage of <her>, courage, conviction,
      # Ways of being sure
      surer of, certain of herself, certain of himself, certain of myself,
      belief that she can, belief that i can, belief that i could, belief to, self worth, self reliance,
      self reliant, self image, inner strength, inner confidence, steadiness, certainty, calm assurance,
      quiet assurance, new assurance, more assurance, assurance in, assurance with, assurance of someone,
      comfortable talking|speaking|leading|chairing|presenting,
      comfortable challenging|saying|making|dealing|handling|asking|ringing,
      comfortable addressing|giving|being, feel comfortable, feels comfortable, feeling comfortable,
      ~comfortable,
      belief in <her>|what|that,
      is assured, was assured, more assured, assured as, assured about, very assured, becoming assured,
      become assured, self assured]
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
       say boo, not .. flinch, without flinching, does not flinch, unflinching,
      without blinking, not bat an eyelid, without batting, in <her> stride, unflappable, unfazed, unafraid,
      unruffled, nothing .. fazes, nothing .. phases, not .. fazed, not .. phased, not .. faze,
      not .. phase, not .. scared, not .. frightened, not .. daunted, not .. intimidated,
      not .. nervous, not .. anxious, not .. rattled, not .. thrown by, never .. rattled,
      not .. pushed about, not .. pushed around, not .. fobbed off, not be pushed,
        backbone, bold, bolder, boldly, brave, braver, bravely,
      fearless*, dare*, dared,
      # Speaking
      speak|speaks|speaking up, spoke up, spoken up, speak|speaks <her> mind, says what she thinks,
      say what i think, happy to challenge, say i do not know, admit .. not know, can say no,
      able to say no, say no without, learnt to say no,
      # Own judgement, and no need to ask
      trust* <her> own, trust* <her> judgement, trust* <her> instinct*, back|backs|backed <her> own,
      back|backs|backed <self>, own judgement, own decisions, <her> own mind,
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
      used to dread .. parents, used to dread .. call*, used to dread .. phone, used to dread speaking,
      # Bodies at ease
      shoulders back, chin up, head .. higher, head high, head up high, feet tall, foot taller, inches taller,
      taller than, walking on air, spring in <her>|the .. step, calm as, cool as,
      calmer in|with|about|when|on|under, stays|stay|keeps|keep|kept|stayed calm, remains calm, perfectly calm,
      quite calm, so calm, calmly deals|dealt|handles, calm in front, calm under, calm with, calm when,
      steady hand, steadier now, unflustered, unperturbed, undaunted, unshaken, imperturbable, level headed,
      composed,
      # Fear gone
 no longer <alarm>, nothing <alarm>,
      nothing much <alarm>, no longer .. <tremble>, not <tremble> any more,
      knees|hands|hand|voice no longer .. <tremble>, knees|hands|voice .. used to <tremble>, used to <tremble>,
      used to sweat|cower|squirm|cringe|stammer|mumble|blush,
      used to go red, used to go to pieces, used to be petrified, used to be afraid, used to be anxious,
      used to be in a panic, used to be so nervous, used to be so scared, used to be .. quiet,
      used to be too scared|shy|nervous|frightened|afraid, used to lose sleep, used to throw up,
      used to need me, used to need my, used to come to me, used to come to my, used to come running,
      used to pass it, used to be a wreck, shook before, shook at, shook when, trembled before, from nervous,
      from a nervous, from .. wreck to, from a bundle of, from .. mouse to, mouse to, from someone who,
      no more sleepless, no more nerves, no more hiding, no more looking over, no more second guess*,
      no more self doubt, no more butterflies, no more panic*, no hiding,
      without a tremor|wobble|flicker|blush|stammer|quiver|qualm, without .. tremor, without a second thought,
      without feeling small|sick|stupid|nervous|anxious, not turn a hair, not turn .. hair, not blink,
      never blinks, not bat an, not lose sleep, not lost sleep, not keep me awake, not quail,
      not break a sweat, cried|cry in the toilet*, would have cried|wept|crumbled|frozen|hidden|fled|resigned,
      would have gone to pieces, would have .. passed it, would have .. come to me|my,
      would have come to find me, would have come and found me, would have rung me, would have sent for me,
       would have run,
      would have been terrified|petrified|scared|shaking|frightened|sick|nervous|anxious,
      would have kept quiet, would have stayed quiet|silent, would have said nothing, would have backed away,
      would have ducked|dodged, would have looked at the floor, would not have dreamt|dreamed,
      would never have dreamt|dreamed|spoken|asked|said, would never have put myself, would not have said boo,
      not have said boo, would not have applied, would not have opened <her> mouth,
      would not have had the nerve, would never have had the nerve|courage|confidence,
      would not have had the courage|confidence,
      # Silent once
 barely|hardly|scarcely|never .. said a word,
      barely|hardly|never opened <her> mouth, hardly dared, barely dared, scarcely dared, sat silent,
      sat in silence, sat at the back of, hid at the back, hid behind, hide behind .. now,
      afraid of <her> own shadow, scared of <her> own shadow, own shadow,
      # Standing alone
      not need me|my|anyone .. to|beside|there|next, no need of me|my, not need reassur*, needs no reassur*,
      needs no hand holding, no hand holding, not need .. hand, not need hand holding,
      no longer come* .. my door, no longer come* .. my office, no longer come* .. me, no longer knocks,
      no longer rings me, no longer ring* .. before, no longer run* everything, no longer needs,
      not had to ask me, has not asked me, not asked me .. since, not once .. ask,
       comes to me less,
      asks me less, rings me less, fewer .. calls to me, sorts it out, sorts it <self>, sorts things out,
      sort things out <self>, deals with it <self>, deals with it all <self>, deals with them <self>,
      handles it <self>, handles them <self>, handles it all <self>, manages it <self>, does it <self> now,
      handles .. alone, deals with .. alone, copes .. alone, decides for <self>, decide for <self>,
      decides things <self>, makes up <her> own mind, made up <her> own mind,
      makes <her> own decision*|call|calls|judgement*, make <her> own decision*|judgement*, own call,
       decisions by <self>, decisions <self>, just gets on with it, just get on with it,
      gets on with it now, lets me know afterwards, lets me know after, tells me after, told me after,
      trust|trusts|trusted|trusting <self>, trust|trusts what <she>, trust* <her> gut, follow* <her> gut,
      trust* <her> hunch*, trust my instinct*,
      # Seen by oneself
      see|sees|saw|seeing <self> as, see|sees <self> differently, see|sees <self> in a, how i see myself,
      how she sees herself, think|thinks|thought of <self> as, <her> view of <self>, feel like the real thing,
      feel|feels|felt like the real, the real thing at last, feel like the senco, feels like the senco,
      feel|feels|felt more like a, feel like a senco, feel|feels|felt legitimate, feel|feels .. professional,
      feel|feels|felt more of a, feel|feels|felt equal to, feel|feels|felt worthy, feel|feels|felt fine,
      feel|feels|felt strong, feel|feels|felt powerful, feel|feels|felt at home in,
      feel|feels|felt .. authority, feel i know, feel that i know, feels she knows, feel i can,
      feel that i can, feels she can, feel i could, felt i could, felt that i could, feel i have the right,
      feel .. right to, right to be there, right to be in the room, belong in the room, i belong,
      earned my place, earned her place, not a fraud, am not a fraud, not an impostor|imposter, i can do this,
      i can do it, i could do this, can do this job, can do the job, could do the job, could do this job,
      know i am good, good at this, good at my job, good at <her> job, i am good enough, believes she|he can,
      believe i can, believe that i can, believe in <self>, believe in what|my, know what i am about,
      knows what she is about, sense of my own, knows her|his own mind, know my own mind, proud of <self>,
      carries|carry|carried <self>, holds <self>, found <her> confidence, found .. confidence,
      found .. courage, found .. nerve, the nerve to, got the nerve, have the nerve, has the nerve,
      # Putting oneself forward
      puts|put|putting <self> forward, puts|put <self> out there, neck out, head above the parapet,
      above the parapet, puts <her> hand up, put my hand up, first to speak, first to put,
      will have a go at anything, up for anything, up for a challenge, rises to the, rose to the,
      thrown anything at, hardest .. call*, strode,
      marched into, marched up, breezes|breezed through|into, sails into, takes it all in, took it all in,
       happier in <her> .. role,
      at home in the role, at home in <her> .. role, relaxed in|with|about|when, more relaxed,
      # Doubt gone
      self doubt .. gone|melted|vanished|disappeared|faded, doubts .. melted|vanished|disappeared|faded,
      nerves .. vanished|disappeared|faded|melted, fear .. vanished|disappeared|faded|melted, lost the fear,
      lost my fear, lost <her> fear, got over <her> fear, overcome <her> fear*, overcome <her> nerves,
      conquered, got over .. nerves, less doubt, fewer doubts, less self doubt, less nervous, less anxious,
      less afraid, less scared, less frightened, less hesitant, less timid, less daunted, less intimidated,
      less worried about, less apologetic, less unsure, less panicky, less flustered, less stressed about,
      more sure, more certain, more decisive,
      not so|as|nearly|half .. nervous|anxious|frightened|scared,
      not so|as|nearly|half .. daunted|intimidated|unsure|timid|hesitant,
      not apologis*, no longer .. apologis*, without apologis*, without apology, not apologetic,
      makes decisions on <her> own, not once ... ask me,
      used to freeze|crumble|cry|hover|hide|duck at, would pass it to me, confident and .. leader, i strode,
      she strides into, strode into, in the eye now, used to hide|duck|freeze|cry,
      ^Assured, assured in <her>, assured when, assured and, not .. afraid,
      stopped .. looking to me, stopped saying sorry, was .. bag of nerves,
      no longer ... scares|frighten*|worr*|terrif* <us>, nothing ... scares|frightens|worries|terrifies <us>,
      wobbles|nerves|doubts|jitters .. behind her|me, nerves .. settled, grown into the job|post|role,
      earned the right, would once have .. <tremble>,
      would .. once .. hidden|wilted|panicked|crumbled|caved|folded, can deal with it, can deal with anything,
      can cope with whatever, whatever comes through .. door, whatever .. throw at,
      real|true|genuine|calm|quiet assurance, with real|great|such|more|calm assurance, inner calm,
      new swagger, takes the tricky|difficult|hard ones, not embarrassed to, not ashamed to,
      know|knows where <she> stand|stands now, makes me feel i, made me feel i was not, was not an idiot,
      am not an idiot, not stupid after all,
      not lie awake, no longer lie* awake, without turning a hair, fear .. out of, took the fear away,
      not|never|nothing|hardly|barely .. <alarm> <us>, stopped knocking|checking|running, stopped ringing me,
      stopped coming to me, stopped coming to my,
      happier speaking|making|leading|asking|saying|challenging|dealing, happier in the role,
      happier in the job, she barely|hardly|scarcely|never spoke, i barely|hardly|scarcely|never spoke,
      he barely|hardly|scarcely|never spoke,
      ^Assured and, ^Assured with, ^Assured in, calm and assured]
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
      more i learn the less, all at sea,
      lost|losing|lose .. <belief>, lost a bit of my nerve,
      <belief> .. knock|hit|battering|tumble|dent|dive|beating|nosedive,
      <belief> .. knocked|dented|bruised|shattered|battered|ebbed|evaporated,
      <belief> .. plummet*|drained|crumbl*|suffered|slipped,
      <belief> .. eroded|drained|gone|vanished|wobbled|lower|down, <belief> is not what, less <belief>,
      shaken .. <belief>, knocked <her> .. <belief>, dented <her> .. <belief>, eroded <her> .. <belief>,
      undermined <her> .. <belief>, knocked sideways, knocked her sideways, knocked me sideways,
      knocked for six, knocked her back, knocked me back, bag of nerves .. since, less able to do,
      feel less able, feels less able, felt less able, less equipped, less capable, less secure in,
      less comfortable, less convinced that i can, more insecure, more timid, more tentative, more frightened,
      more scared, more worried, more afraid, more apologetic, more of an impostor|imposter, not the confident,
      quieter than she was, shadow of her former, shadow of the, retreated into her shell, gone into her shell,
      back in her shell, back into her shell, used to be bold|confident|sure|so confident|so sure, was a bold,
      now a bundle, is now a bundle, once so sure, once so confident, now i second guess, now second guesses,
      second guesses <self> now, thought i knew .. until, thought i was .. until, seems to have shrunk,
      has shrunk into,
      lost|losing .. faith in <her>, lost .. trust in <her> own, lost all faith in <her>, shadow of the senco]
    no_change: [no more confident, not any more confident, not .. any surer, no surer, no more sure,
      not .. any more sure, still .. unsure, still .. fraud, still .. imposter, still nervous, still anxious,
      still .. nervous, still .. lacks .. confidence, still .. reassur*, still doubt*, still second guess*,
      still check* everything, still run* everything, still run* .. past me, still come* to me, still ask* me,
      still look* to me, still pass*, still defer*, not yet .. confident, as diffident as, still get the,
      always happy in my own skin, assured then, just as nervous, as nervous as, confident already,
      was already confident, same as day one,
      # As sure, or as unsure, as before
      no .. rise|increase|change|gain|growth|difference|improvement|lift in .. confidence,
      confidence .. where it|it is, confidence .. same|unchanged,
      confidence .. not changed|moved|grown|shifted|altered, not grown in confidence, not gained .. confidence,
      just as confident|sure|unsure|shy|timid|quiet|anxious|hesitant|scared|frightened,
      as nervous|unsure|timid|quiet|confident|sure|shy|hesitant|anxious|scared as, as .. doubtful as,
      doubts it just as, doubts .. as much as,
      always been|was .. confident|assured|sure of herself|self assured|sure of myself,
      never lacked|lacking|short|wanted .. confidence|self belief|nerve|courage|self assurance,
      never lacked for, never short of, never wanting in, was never shy, never been shy, never one to be shy,
      never a shrinking, always plenty of bounce, confident to begin, confident enough before|already,
      already confident|assured|comfortable, already sure, confident before, confident and .. before,
      quietly sure, confident|assured|sure .. to start with, confident|assured|sure .. to begin with,
      confident|assured|sure .. from the start, confident|assured|sure .. beforehand,
      confident|assured|sure .. when she arrived, confident|assured|sure .. when she started,
      confident|assured|sure .. when we appointed, confident|assured|sure .. long before,
      confidence .. never .. problem, confidence .. never .. issue, not yet comfortable,
      not yet .. comfortable, not yet sure, not confident yet, not comfortable yet,
      not there yet with my confidence, still not trust|sure|comfortable|confident|convinced,
      still .. out of <her> depth, still .. not believe, still feel* like, still frighten*, still scare*,
      still terrif*, still dread*, still panic*, still shake*, still shy*, still timid*, still quiet,
      still hides, still hide, still apologis*, still intimidat*, still daunt*, still worr*, still hesita*,
      still need* telling, still needs me, still ring* me, still run* to me, still knock* on my door,
      still second, still look* over, still feel* small, still lack*,
      nothing .. before and nothing, then and is .. now, was .. then and is,
      no noticeable|real|great|obvious .. in confidence,
      still not at ease, always .. bullish, was always .. bold|brave|fearless|bullish]
    barrier: [~shy, ~rabbit, unsure of, unsure about, unsure how, unsure, not sure of, not sure how to,
      insecure, nervous*, anxi*, daunt*, overwhelmed, out of <her> depth, imposter*, impostor*, fraud, afraid,
      scared, frightened, frightens, petrif*, dread, dreads, dreaded, dreading, intimidat*, panic*,
      self doubt, doubt|doubts|doubted|doubting <self>, second guess*, wobble*, wobbly, all at sea, rabbit in,
      headlights, winging it, making it up, make it up as, blagging, lack* .. confiden*, low confidence,
      confidence is low, not confident, never confident, lack* .. nerve, pretending to,
      i am pretending, be found out, timid*, hesitant, hesitancy, diffiden*, tentative*, tongue tied,
      tongue .. tied, apologetic, apologis* for, boo to a goose, butterflies, heart sinks, heart sank,
      stomach, shrinks, goes quiet, clams up, go to pieces, goes to pieces, went to pieces, freeze, freezes,
      froze, crumbles, hides behind, too shy, shy, need* .. reassurance, hand holding, holding <her> hand,
      propping up, prop .. up, sick with nerves, quak*, not up to the job, feel* inadequate,
      feel* like a beginner, feel* .. amateur, flounder*, collywobbles, not .. the bottle, diffident,
      heart in <her> mouth, out of her league, rabbit,
      terrified, terrifies, terrify, terrifying, terror, bag of nerves, bundle of nerves, nervous wreck,
      a wreck, in over my head, in over her head, self doubting,
      feel|feels|felt .. inadequate|useless|incompetent|small|stupid|lost,
      feel|feels|felt .. failure|idiot|amateur|unqualified|unprepared|exposed|lonely in, i am not good enough,
      am i good enough, not feel able|capable|ready|equipped|confident|comfortable|sure|qualified,
      not feel .. able|capable|ready|confident, not trust <self>, not trust <her> own, not trust my,
      doubt|doubts|doubted|doubting <her> ability|abilities|judgement, doubt|doubts|doubted|doubting <her> own,
      doubt|doubts .. good enough, question* <her> own ability,
       fearful, fear of getting, scared stiff, worries me|her sick,
      dare not, not dare, dares not, no self belief, little self belief, low self belief, low self esteem,
      no confidence in <self>, little confidence, no confidence, not enough confidence, without the confidence,
      lack the confidence, lacks the confidence, not .. the confidence, not have .. confidence,
      not .. brave enough, not brave enough, keeps quiet, keep quiet in, keeps her head down,
      keep my head down, keep my mouth shut, stays silent, stays quiet, too nervous, too frightened,
      too anxious, too scared, too afraid, too timid, too quiet, too unsure, too easily, so hesitant,
      leans on me, lean on me, relies on me to, depends on me to, needs me to, needs me beside, needs my hand,
      needs her hand, needs .. telling, needs a push, needs a nudge, without running it past,
      without checking with me, before she will decide, cannot decide, will not decide, cannot make a decision,
      not make a decision, unable to make a decision, goes to water, falls apart, fell apart,
      flustered, gets flustered, easily rattled, easily thrown, easily put off, like a rabbit,
      feels the weight,
      crippled by nerves, crippled by doubt, worr* .. getting it wrong, scared|afraid|frightened of getting,
      not have the nerve, lack the nerve, lacks the nerve, worry .. get it wrong, afraid .. get it wrong,
      scares|scare <us> to|witless|rigid|stiff|silly, still scares <us>, it scares <us>]
    hints: [took a deep breath, by <self>, on my own, unaided, independently, unprompted, calmly, calm, cool,
      off <her> own bat, takes the call*, difficult calls, knock on my door, for permission, props her up]
    rules:
      # Feelings, of the SENCO only
      - match: [swagger, bullish, gutsy, guts, pluck, plucky, inner calm, calmness, unshakeable, certitude, aplomb,
          sangfroid, panache, self reliance, validated, vindicated, emboldened, more sure footed, poised,
          unflappable,
          guts to, relief to know, relief to feel, doing it right, doing the right thing, approval]
        near: [she, he, i, her, my, his, senco]
        unless: [<parent>, <pupil>, tutor*, assignment*, essay*, panel, planning permission, trip*, ethic*]
      - match: [charlatan, idiot, embarrass*, mortified, jitter*, jittery, trepidation, apprehens*, cowed,
          meek, sheepish*, self conscious, in a flap, paralysed, paralysing, wilt, wilts, wilted, sweats,
          cold sweat, sleepless, knots, felt sick, feel sick, feels sick, in tears, burst into tears, doormat,
          pushover, saying sorry, out on a limb, lie awake, lay awake, lies awake, worrying that,
          wallflower, mouse, wreck]
        near: [she, he, i, her, my, his, senco]
        direction: barrier
        unless: [<parent>, <pupil>, tutor*, assignment*, essay*, deadline*, workload, no time, release, driving,
          money,
          budget, venue, parking, room]
    masks: [
      # An examiner or head who is confident of something else
      confident that, confident in recommending, confident to recommend, with confidence,
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
      used to dread .. mums, at ease with statute, at ease with the,
      terrific*, taught with conviction, with conviction and, frightened of the building,
      scared of the building, scared of school, afraid of school, frightened of school,
      comfortable venue, comfortable room*, comfortable chair*, comfortable seat*, comfortable surroundings,
      comfortable building, comfortable hall, not comfortable chairs, seats .. comfortable,
      chairs .. comfortable, room .. comfortable, venue .. comfortable, secure in every, secure in the main,
      blind panic, last minute panic, <pupil> .. found a voice, quiet ones have found, <pupil> .. <her> voice,
      anxious <staff>, anxious <pupil>, anxious <parent>, nervous <staff>, nervous <pupil>,
      <parent> .. comfortable, <pupil> .. comfortable, <staff> .. comfortable, brave enough to disagree,
      brave enough to challenge, panic about the, tutor* .. reassur*, reassur* .. tutor*,
      with an assurance that, calm corner, calm room, calmer <pupil>, <pupil> .. calmer, <pupil> .. calm,
      calm <pupil>, <pupil> .. proud of, <pupil> sees, see* themselves as, see themselves,
      <pupil> .. believe in, <staff> .. believe in, <parent> .. trust themselves, <pupil> .. self worth,
      <pupil> .. scare*, <pupil> .. frighten*, <parent> .. frighten*, <parent> .. intimidat*,
      <parent> .. no longer, <pupil> .. no longer, <staff> no longer, teachers no longer, tas no longer,
      lost none of, can not throw away, <parent> .. feel small, less sure of what the law,
      hold|holds|held their own anywhere, get it wrong with the,
      <pupil> .. spoke, <pupil> .. never spoke, <pupil> .. used to, <parent> .. used to, <staff> used to,
       not afraid of a, no panic, she wobbled, when i wobbled, would never have dared say boo,
      courage to tell, dread .. inspector*, never once made me, mums who would not look,
      writing .. assured, sources assured, parity .. assured, not afraid to say it,
      in strict confidence, said|told|shared|spoke|spoken|speaking|tell .. in confidence, in confidence by,
      in confidence and, in confidence to, in the strictest,
      terrific,
      ^In confidence, sent to me in confidence, sent .. in confidence, papers .. in confidence]
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
      <lead> .. department, <lead> .. discussion*, <lead> .. development*,
      <lead> .. agenda, <lead> .. strategy, <lead> .. reform*, <lead> .. restructur*, <lead> inclusion,
      <lead> .. inclusion across, <lead> .. this school, lead on, leads on, led on, leading on, lead others,
      leading others, leads others, lead people, leading people, leads people, leads from, lead from,
       hold teacher? meetings, hold* .. meetings, held .. meetings, tak* the lead, took the lead,
      more of a lead, take a lead, takes a lead, took a lead, drive* .. forward, drove .. forward,
      driving .. forward, driven .. forward, move* .. forward, moving .. forward, push* .. forward,
      manage* change, managing change, managed change, manage* people, managing people, managing a team,
      manage* .. team, line manag*, influenc*, instigat*, initiative, vision, sense of direction,
      negotiat*, motivat* <staff>, motivat* .. team, galvanis*, mobilis*, rally*, persuad*, persuasive*,

      # Challenging
      challeng* .. <staff>, challeng* .. <senior>, challeng* .. practice, challeng* .. decision*,
      challeng* me, challeng* us, challeng* .. my thinking as, confront*, difficult conversation*,
      hard conversation*, awkward conversation*, tricky conversation*, courageous conversation*,
      honest conversation*, stand* up to, stood up to,
      # Ventures led and begun
      <lead> .. <venture>, <lead> .. group, <lead> .. panel, <lead> .. work on,
      <lead> .. work across, <lead> .. work with other, leadership skill*, leadership style,
      leadership quality, leadership qualities, leadership potential, <her> leadership,
      strong|confident|forceful|natural|good|effective|real|born .. leader, in charge of,
      responsible for leading, lead role, leading role, convinc* .. <staff>, convinc* .. <senior>,
      convinc* .. others, team building, build* a team, building a team, manag* .. people, manag* .. staff,
      manag* .. adults, manag* .. assistants, manag* .. support staff, manag* conflict, manag* .. resistance,
      resistance to change, management of change, bring* about change, brought about change,
      bring* about .. change, implement* change, effect change, effecting change, drive* change,
      driving change, drove change, push* for change, pushing for, pushed for, difficult decision*,
      tough decision*, hard decision*, unpopular decision*, challeng* other*, challeng* people,
      challeng* the way, challeng* poor, challeng* assumption* of <staff>, challeng* .. colleague*,
      disagree* with .. <senior>, lead* others, lead* change, leading change, led change, step* up to lead,
      stepped up,
      <begin> .. working|steering|task party|group|force,
      <begin> .. project|pilot|initiative|campaign|inquiry|committee|forum|panel, <begin> .. review of,
      over the line and, won and every,
      delegate, delegating, delegation, delegated to]
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
      disagree* with <senior>, push* back, take|takes|took|taken|taking on .. <senior>,
      ~asks the awkward, uncomfortable questions, hard questions, tough questions, question* <senior>,
       rock* the boat, not back down, does not back, not take no, will not take no,
      stick* to <her> guns, stuck to <her> guns, fights for, fought for, fight <her> corner,
      fights <her> corner,
      # Bringing others along
      talk*|talking .. into, won .. over, win .. over, wins .. over, winning .. over, won .. round,
      win* .. round, and win, and wins, bring* .. <people> with, brought .. <people> with,
      bring* .. <staff> with, brought .. <staff> with, brought .. with me, brought .. with her,
      bring* .. with her, took .. with her, taking .. with her, carr* .. with her,
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
      makes decisions, make decisions, takes decisions, decisive*,
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
      over the .. protests, over the .. objections, faced down, faces down, hold* all of us,
      holds us all to, decisions out of, kept .. to time, head of the table, directs the, heads up,
      hand jobs over, hand* .. jobs over, learnt to hand, getting folk to, getting people to,
      gets people to, get folk to, got people to, got .. to sign up, got each to, refused to let,
      heads of department round, heads of .. together, picked the working party, ran the whole of, ran it,
      drove it through, drives it through, steering .. past, persuading, with flair, with a light touch,
      runs a team, locality lead, dug .. heels in, heels in, old guard, took them on, takes them on,
      took .. on and won, got english and, got the maths, brought .. round,
      carried .. along, taken on an entrenched, tear up their, sustaining momentum,
      not afraid of .. conversation, knocked heads together, bang* heads together,
      # Leading, in a word
      delegates, delegated, i delegate, learnt to delegate, learned to delegate, led well, ^Leads, ^Led,
      ^Chairs, ^Chaired, ^Drives, ^Drove, ^Challenges, ^Delegates, ^Spearheaded, galvanised, mobilised,
      instigated, masterminded, orchestrated, spearheads, pioneered, brokered, negotiated,
      mediated between <staff>, inspir* .. <staff>, inspir* others, motivat* others, inspir* people,
      inspir* .. team, united .. staff, heading up, headed up, led .. rewriting,
      led .. through, steer*|steered|steering .. us|school|staff|department* .. through,
      steer*|steered|steering .. past, steer*|steered us through, driven through, driven .. through,
      drove .. change*, pushed .. change* through, got .. over the line, made .. happen,
      make sure it happens, made sure it happened, got it off the ground, got .. off the ground,
       pulled it off, kept <people> going, set .. direction, sets .. direction,
      gave .. direction, gives .. direction, clear direction, set a direction, sets the pace, gave people jobs,
      gives people jobs, trusts others to, trusts her team to, trust others to, let others, lets others,
      lets her team, hand* things on, hand* .. over to .. <staff>, shares the load,
       stopped doing everything <self>, stopped doing it all <self>, not do it all <self>,
      not do everything <self>, no longer do everything, no longer does everything, no longer do it all,
      no longer does it all, no longer try to do, no longer tries to do,
      # Saying it to those above, and to colleagues
      i|she|he told <senior>, i|she|he told the <senior>, i|she|he told my <senior>,
      i|she|he told our <senior>, i|she|he tells the <senior>,
      tell|tells|told .. <senior> .. failing|unlawful|unfair|unacceptable|mistaken|mistake,
      tell|tells|told .. <senior> .. not good enough, tell|tells|told .. <senior> .. we were,
      told <senior> .. no, told him no, told them no, will tell me if, will tell me when, tells me if,

      not frightened|scared|afraid of .. disagreement|confrontation|conflict,
      not frightened|scared|afraid of .. conversation*|argument*|row,
      brave enough to disagree|challenge|tell|say, courage to challenge|disagree|tell .. <senior>,
      unpopular thing, had a word with .. <staff>, had words with, had it out with, have it out with,
      a proper talking to, gave .. talking to, took .. aside, takes .. aside,
      tackle|tackles|tackled|tackling .. <staff>, tackle|tackles|tackled|tackling .. colleague*,
      tackles|tackled it head on, confronts, call* .. out when, calls out,
      will call out, stand* up to .. <senior>, stood up to .. <senior>, stood up to the, stands up to the,
      stood <her> ground against, saw off, sees off .. <staff>, see off .. <staff>, sees off .. objection*,
      won the argument, won the day, won the vote, won my argument with, took on .. <senior>,
      took on .. department, takes on .. <senior>, took on .. <staff> and, over .. opposition,
      despite .. opposition, against .. opposition, against .. resistance, in the face of .. resistance,
      in the face of .. opposition, despite .. resistance, despite .. objections, they had opposed,
      who had opposed, unhappy colleagues, reluctant colleagues, sceptical colleagues, sceptical staff,
      reluctant staff, sceptical <senior>, reluctant department*, hostile <staff>, hostile department*,
      room of sceptic*, thought of every objection, asks the awkward,
      difficult question* of <senior>, push* me to, pushes us to, pushes the rest of us,
      pushes for, not let it drop, not let it lie, would not let it,
      # Cases put and carried
      put a case to, put a proposal to, put a plan to, put a paper to, put my case to, put the case to,
      put forward a, proposal to <senior>, proposal to the <senior>, paper to <senior>, paper to the <senior>,
      took .. proposal to, took .. plan to, took .. paper to, took my findings to, took .. findings to,
      went to .. <senior> with .. plan|proposal|paper|case, went to .. <senior> with a,
      go to .. <senior> with a, came out with a yes, got it agreed,
      got it approved, got the go ahead, won approval, got what she wanted,
      got <people> to agree, make* them think again, made them think again,
      made me think again, made us think again, changed .. <senior> .. mind, get* people to, gets others to,
      gets <staff> to, got the <staff> to, got .. department* to, got .. department* behind,
      got .. phase behind, got .. team behind, got .. everyone behind, got everybody behind,
      behind a new approach, got .. leaders to, got .. faculty in, got .. faculties to, got .. to shake on,
      to sit down and agree, agree* to change, talk* .. <staff> round, talk* .. <senior> round,
      brings <people> with, brings .. round the table to, brought in a new .. and made, used her influence,
      influence with .. <staff>, influence over, influence on .. <staff>, influence with colleagues,
      real influence, growing influence, people look to her, staff look to her,
      rallies, rallying, the engine of, the engine behind, driver of, force behind, brains behind,
      moving force, a lead on, takes the initiative, took the initiative, taking the initiative,
      shows initiative, makes the running, a leader who, leader of .. team, leader of .. people, a leader,
       managed .. fall out, gets the best out,
      got the best out, best out of .. team|staff|people|assistants|tas, knocked .. into shape,
      licked .. into shape, whipped .. into shape, pulled .. into line, brought .. into line,
      feathers now, ruffles feathers, ruffled feathers,
      not frightened|scared|afraid to disagree|challenge|tell, leaders to sit down, argued for it,
      argued for a, took on the .. policy, i challenge, i will challenge, i will tell .. <senior>,
      got it over the line, got .. plan over the line, they changed it, and he changed it, and they changed,
      won and now,
      ~awkward questions, asks .. awkward questions of, asked the awkward question at]
    barrier: [cannot lead, unable to lead, does not lead, not leading, not a leader, no influence,
      little influence, no leverage, struggle* to challenge, reluctant to challenge, afraid to challenge,
      scared to challenge, not challenge, never challenge*, not .. confront, will not .. tackle,
      avoid* .. confrontation, avoid* .. conflict, avoid* .. conversation*, duck* .. conversation*,
      duck* .. issue*, shies away, shy away from, gives way, do* it all herself,
      do* it all myself, does everything herself, do everything myself, ends up doing it, cannot delegate,
      not delegate, no one to delegate, nobody to delegate, too nice, too polite, waits for me to,
      wait to be told, waits to be told, waits to be asked, needs telling, does as she is told,
      follows rather than, manager rather than, manages rather than, administrator rather, administrator not,
      steamroller*, walked over, walk all over, walk over her, bulldozed, no appetite for change,
      change .. blocked, blocked at every, blocks every, no way of making, cannot make <people>,
      cannot make <staff>, cannot make them, people nod, they nod, <staff> nod, nod and, <staff> .. ignore me,
      <staff> .. ignore her, not .. lead on anything, not get .. to lead, not senior enough for them to,
      not push .. through, not push anything, hard to tell a colleague, hard to tell .. colleague*,
      not .. bottle to tell, afraid to upset, cannot bring herself to, hates confrontation,
      # No follower, no nerve
      can not|unable|struggle|struggles|not|never .. get .. to <dig_in>, can not get .. <staff>,
      can not get .. <senior>, can not get anyone, can not get people, can not make anyone,
      can not shift .. <staff>, can not move .. <staff>, not .. shift|budge an inch, will not budge,
      refuse* to budge, not budge, not know how to tackle, not know how to challenge, not know how to confront,
      hard to challenge, hard to tell .. <staff>, hard to ask .. <staff>, hard to say no to,
      hard to ask things of, hard to be firm, hard to confront, difficult to challenge, difficult to confront,
      uncomfortable challenging, unwilling to challenge, not willing to challenge, fails to challenge,
      failed to challenge, does everything <self>, do* it all <self>, tries to do everything,
      tries to do it all, try to do everything, try to do it all, trying to do everything, trying to do it all,
      will not hand .. over, not hand .. over, not let go, will not let go, can not let go, unable to let go,
      not the stomach for, no stomach for, stomach for a, a follower, follower not, happier following,
      rather follow, prefers to follow, leaves the hard, leaves the difficult, leaves .. conversations to,
      leaves it to me, leave it to me to, leaves me to, hides behind procedure, hides behind paperwork,
      proposal* .. dies|die|died|ignored|blocked|shelved, idea* .. blocked|shelved,
      suggestion* .. ignored|blocked|dismissed,
      not been able to drive|lead|influence|steer|change|move|shift|push,
      not able to drive|lead|influence|steer|challenge, unable to drive|influence|steer|challenge|drive|change,
       not in a position to lead|change|influence|drive|direct,
       not drive it, no one follows, nobody follows, no one will follow, nobody will follow,
      get anyone to follow, anyone to follow, smile and carry on, smile and ignore, nothing she proposes,
      nothing i propose, nothing i suggest, needs to challenge more, needs to delegate, should delegate,
      needs to be firmer, needs to be tougher, too soft, too gentle, not assertive enough, not forceful enough,
      needs to be more forceful, avoids confrontation, not see .. as a leader, not see herself as a leader,
      not think of .. as a leader, not yet a leader, lacks leadership, lack of leadership, weak leader,
      poor leader,
      can not lead anything, can not lead a thing, no power to direct, leading change is a non starter,
      power to lead]
    no_change: [still reluctant to challenge, still avoid*, still leave* .. to me, still leaves it to me,
      still does it all, still do it all, still not delegat*, still .. to make the decisions, still to lead,
      yet to lead, still follow*, hang of handing, not .. hang of, not .. handing .. over,
      ran things well before, better at handing, hoping to lead, hope to run, hope to lead, hope to chair,
      plans to take charge, plan to take charge, driven by our new, driven by the new,
      will be chairing|leading|running|heading, will chair|lead|head|steer, she will be leading, is to lead,
      is to chair, going to lead, going to chair, due to lead, due to chair, ready to lead .. when,
      take* over .. from september, not yet led|chaired|challenged|started, not yet .. lead|challenge|delegate,
      does not yet, she does not yet, not .. led anything, never led anything,
      nothing beyond my own department, always been|was .. leader, always a .. leader, already a .. leader,
      already leading, already led, led .. already, led .. before i started, led teams before,
      was leading .. before, leading .. for years, ran .. for years before,
      no better at leading|delegating|challenging, no more of a leader, still .. will not challenge,
      still not challenge, still shies, still not lead, still not leading,
      still finds it hard to challenge, still find it hard to challenge, still does everything,
      still do everything, still struggle* to delegate,
      still to take the lead, hopes to take the lead, hope to take the lead, not the hang of hand*,
      hopes to lead, hopes to chair, next year she will start]
    decline: [stopped challenging, stopped leading, no longer leads, no longer chairs, no longer challenges,
      no longer challenge, retreated into, retreated to, retreated from, stepped back from leading,
      taken .. reins from, taken them off me, ground to a halt, now i take the minutes, lately she waits,
      meetings have stopped, had to let go of the, used to be at the front, used to chair, used to lead,
      no longer leading, once chaired,
      less inclined to, less willing to challenge, less likely to challenge, less of a leader, challenges less,
      leads less, steps back where, stepped back from, stepping back from leading, lost .. drive,
      lost their drive, lost its drive, let .. working party go, let the .. lapse, let it lapse,
      working party .. lapsed|folded|fizzled, petered out, ran out of steam,
      no longer pushes, no longer pushing, no longer drives, no longer steers, no longer takes the lead,
      no longer takes the initiative, these days she waits, these days .. waits for, waits for me now,
      now waits for me, now waits to, waits to be told .. restructur*, gave up chairing, given up chairing,
      given up leading, gave up leading, handed back the, become shapeless, meetings .. shapeless,
      used to take the initiative, used to challenge me, used to drive, used to push, used to run .. team,
      used to run .. meeting*, used to lead .. now, fewer initiatives, not the leader she was, once led,
      once ran .. meeting*, once stepped forward,
      working party .. fizzled out, more of a lead in her first, took more of a lead in, let .. go where,
      lately she waits to be, waits to be told since]
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
      drives my, drives me, drive my,
      runs through, running through, run through, ran through, not persuaded, am persuaded, was persuaded,
      persuaded me to do, running a send department, leads by the gate, deputy safeguarding lead,
      safeguarding lead, the lead up, lead person, lead professional, told <senior> .. leaving,
      told <senior> i was, told .. <senior> i would be going, told my <senior> .. leave, ran two staff,
      ran .. staff meetings, run .. staff meetings, ran staff meetings, on side with, family on side,
      parents on side, <parent> on side, <parent> .. round, <parent> on board, <parent> .. on board,
      <agency> on board, <agency> .. on board, <outsider> .. to agree, sat on the panel, leadership structure,
      lead school, challenging for <pupil>, <pupil> .. inspired, inspired me to, inspired by, inspired us,
      tutor* inspired, course inspired, tutor* .. negotiated, deadline* negotiated, extension negotiated,
      negotiated .. extension, negotiat* .. deadline*, <senior> told, the head told, head has told,
      told me .. change*, change of head, change of tutor, change* in the law, started a review,
      change to .. course, change* to .. handbook, change* to .. dates, change* to .. module*,
      course .. introduced, university .. introduced, introduced a new brief, changed it to,
      reviews .. <pupil>, annual review*, annual reviews, <lead> .. annual review*,
      project* for the assignment, research project*, action research project*, start* .. project for,
      began the project, drove to the, negotiated .. release, transition day*, transition visit*,
      transition plan*, transition of <pupil>, transition for <pupil>, set up .. parents, <parent> .. group,
      group for <parent>, ran .. parents, <lead> .. reading group, <lead> .. social group,
      <lead> .. group with, <lead> .. group unaided, a group unaided, <lead> .. language group,
      tas .. running groups, running groups that, <lead> .. intervention group*, <lead> .. dyslexia group*,
      <lead> .. nurture group, nurture group, play group, toddler group, tutor group, <lead> .. focus group,
      social skills group, the group unaided, <lead> .. group to, module .. change*,
      in charge of me, in charge of the course, in charge of the programme, who was in charge,
      nobody in charge, in charge of their, lead examiner, in the lead, our lead, governors .. changed it,
      handbook .. changed it, head on my, told me no, told me that, tutor told, told us, was told,
      steering group which, joint steering group, on the steering group, same steering group,
      seat on the steering group, told governors, took the findings to the deputy, head up in,
      hold* their meetings, can not lead <pupil>,
      they ask awkward, governors .. awkward]
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
      senior team, senior management, extended leadership, leadership meeting*,
      place at the table, top table, table where decisions, where decisions are, when decisions are,
      decision* .. made without, decision making, decisions get made, decisions are made, in the room where,
      in the room when,
      # Standing
      strategic, strategically, authority, clout, status, credib*, prestige, kudos, seniority,
      senior role, senior position, recognised as, hierarchy, pecking order, rank,
      value* the role, value* the senco, profile of, raise* the profile, raising the profile,
      professional respect, respect for her, respect for the role, respect for the senco,
      respects her, respected, more respect, earned .. respect,
      # A voice that is heard
      taken seriously, tak* .. seriously, took .. seriously, listen* to her, listen* to me,
      listen when, listens when, voice at, a voice in, say in, voice is heard, heard by, consulted,
      consult me, consult her, ear of the head, head ear,
      # Pay and place
      pay scale, pay grade, leadership scale, leadership spine, main scale, on the upper pay, tlr,
      # Standing, and place in the team
      standing in|with|of|among, her standing, my standing, the standing, more standing,
      recognition for|of|from|in|by|that, given recognition, gained recognition, proper recognition,
      official recognition, assistant head for inclusion, role in school, position in the school,
      place in the school, position in school, standing of send, place in the structure, leadership structure,
      staffing structure, management structure, recognised by <senior>, recognised by .. staff,
      parity with, status of the role, status of the post, voice on, a say,
      no longer a voice, respected by .. staff, respected by .. <senior>, decision makers, decision maker,
      key decisions, strategic meeting*, strategy meeting*, strategy day, strategy group, executive heads,
      executive team, listened to by .. <senior>, listened to by .. staff,
      listened to at, listened to in meetings, is listened to, am listened to, i feel listened to,
      are listened to by, leadership away day*]
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
       more weight, given weight, weight it deserves, recognition it deserves,
      respect it deserves, status it deserves,
      # Standing in people's eyes
      equal footing, as an equal, an equal of, seen as an expert,
      seen as the expert, looked up to, high regard, well regarded, held in .. esteem,
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
       at the senior table, <senior> ask for her, governors ask for her,
      asked for her to come, on the leadership spine, leadership spine, more seriously than,
      taken more seriously, joined ^SLT|slt, came on to the senior, on to the senior, on to ^SLT|slt,
      made .. assistant head, made her an assistant, salary to match, runs the agenda past,
      run* .. agenda past, in on the budget, in on the decision*, asking her opinion, asked my opinion,
      # Places at tables
      sits with the executive|senior|leadership|heads, sit with the senior|executive|leadership,
      sits on <top_team>, sits on the <top_team>, sits in on <top_team>, sit in on <top_team>,
      sit in on the <top_team>, sits in on the <top_team>, member of the <top_team>, member of our <top_team>,
       fully fledged member, joined the <top_team>,
      on our <top_team>, seat on the <top_team>, seat on our <top_team>, place on the <top_team>,
      place on our <top_team>, has put .. on <top_team>, put me on <top_team>, put her on <top_team>,
      brought .. onto <top_team>, brought .. on to the <top_team>, invited to .. <top_team>,
      invited to .. strategy, invited to .. governors, invited to leadership, invited to the governors,
      attend* .. <top_team>, co opted onto, equal member of, an equal member, promoted to <top_team>,
      promoted to the <top_team>, promoted onto, appointed to the <top_team>, made .. part of the <top_team>,
        made it a senior, upgraded, regraded, a senior post now,
      is now a senior, now a senior, put .. on the leadership scale, written .. into the .. structure,
      written .. role into, wrote .. into .. contract,
        reports straight to,
      reports directly to, report straight to, report directly to, answers to me directly, answers directly to,
      line managed by the head, direct line to, direct access to, comes straight to me,
      goes straight to the head, ear of the ceo|head|chair|trust|governors, has my ear, has the head ear,
      has .. ear of,
      # A voice
      <her> <word_of> .. sought|valued|counts|matters|wanted|carries|heard,
      <word_of> is sought|valued|wanted|respected|heard|trusted, seek* <her> <word_of>, sought <her> <word_of>,
      seek* out .. <word_of>, want* <her> <word_of>, ask* for <her> <word_of>, asks <her> <word_of>,
      ask <her> <word_of>, value* <her> <word_of>, takes <her> word, take her word,
      takes her advice on staffing, run* everything past me|her, run* .. decision* past,
      run* .. plans past, decision* .. past me, decision* .. without asking me first,
      nothing .. decided without, nothing is decided without, not .. decide .. without <us>,
      not .. without consulting <us>, involved in .. decision*, included in .. decision*,
      part of .. decision* now, party to .. decision*, consulted on, consulted about, consulted before,
      now consulted, always consulted, am consulted, is consulted, in on .. decision*, say in everything,
      say in how, say in what, say in staffing, has a say in, have a say in, bigger say, real say,
      say over staffing, defer* to her, defer* to me, deferred to, look* to her as,
      staff look at me differently, look at me differently, see* me differently, see* her differently,
      treat* me differently, treat* her differently, treat* me as an equal, people take me seriously,
      take me seriously, take her seriously, took me seriously, taking me seriously, taken seriously by,
      people sit up, made people sit up, sit up when,
      prick up their ears, ears prick, stock has risen, stock is high, stock has never, stock went up,
      gone up in .. estimation, went up in .. estimation, risen in .. estimation, key player, key member,
      key figure, key person, major player, figure of authority, big hitter, heavyweight,
      central figure, pivotal role, pivotal figure, linchpin, high status, high profile,
      never .. higher profile, profile .. never been, profile has gone up, profile has rocketed,
      profile .. soared, raised .. profile, raise .. profile, given .. profile, better profile,
       gave .. gravitas, given .. gravitas, gravitas with, gave me standing, given me standing,
      gives me standing, gives her standing, gave her standing, gives me clout, more clout, given .. clout,
      gives .. clout, real clout, more sway, new respect, greater respect, commands respect,
      commands the respect, treated with respect, treats me with respect,
      treated with more respect, asked for her by name|title,
      asked for me by name, mentions her by name, proud to have her,
      not just a class teacher, not just the senco, more than the person who, more than a form filler,
      seen as more than, see the role as, sees the role as, role is seen as a strategic, role as a strategic,
      # The subject on the table
      standing slot, standing agenda, regular slot, regular item, own agenda item, its own item, own slot,
       first on the agenda, top item, opening item, at the top of the agenda,
      high on the agenda, top of .. list now, every .. meeting opens with, discussed at every,
      discussed at .. <top_team>, raised at every, talked about at every|senior|leadership|slt,
      on the table at every, item on every, item at every, item in every, fixed item,
      into her contract, runs every decision past, runs every .. decision past, ask for her by title,
      the first item on, i am more visible in, governors .. asked for her, by name to <senior>,
      assistant head post, with assistant principal]
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
      never consulted, nobody asked me, nobody asks me, no one asks me, not asked my,
      decisions .. without me, decided without, without asking me, told after, told afterwards,
       find out last, finds out last, last to know, last to hear, hear .. second hand,
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
      passed over, pushed aside, looked down on, dogsbody, seen as admin,
      admin role, just the senco, only the senco, just a ta, just a class teacher,
       not recognised, no recognition, lack of recognition, unrecognised, not respected,
      no respect, lack of respect, not a strategic, not strategic, operational not, operational rather,
      rubber stamp*, figurehead, token, title but, title without, title and nothing, in name only,
      name only, still reports to, report to the deputy, go through the deputy, have to go through,
      has to go through, ask permission, permission for everything, talks over, talked over, talked across,
      not their business, senior .. not think sen, leadership .. not think sen, no route to,
      find out about .. decisions, find* out .. decisions from, nobody thinks to, thinks to invite,
      agenda she never, permission to order, no authority over, taken to ^SLT|slt by, whatever i suggest,
      main scale, salary point, in the hut, out of the room when,
      # Kept out
      no place in the <top_team>, no place on the <top_team>, no place on our <top_team>,
      no seat on the <top_team>, no role in the <top_team>, not able to give .. place|seat,
      not give .. place|seat on, not been able to give .. place, not get me a seat, not get her a seat,
      not give her a seat, not part of any, not part of .. decision*, no part in .. decision*, not party to,
      not involved in .. decision*, not included in .. decision*, left off the, not privy, kept at arm length,
      arms length, arm length by, without consulting me|her, without telling me|her,
      without asking me|her, never invited to, never included, not invite me|her|senco|us, no one consults,
      nobody consults, nobody asks for my|her, no one asks for my|her, no one asks what i, nobody asks what i,
      no one heeds, nobody heeds, no one hears, nobody hears, no one above me, nobody above me,
      find* out after everyone, find* out when .. minutes, learn* of decisions, hear of decisions,
      hear about it after, hear about it when, hear about it from, the last to know,
      comes last on, last on every, last on the agenda, last on the list, tail end of, bottom of every,
      end of every agenda, runs out of agenda, run out of agenda, not on the agenda,
      never on the agenda, off the agenda, no standing on, lacks clout, lacks .. standing,
      lacks status, lack of status, lack of standing, lack of clout, lacks authority, lack of .. authority,
      not have the authority, without any authority, without real authority, authority it should,
      authority she should, authority i need, authority she needs, no authority to,
      without power, without any power, no power to make, no power over,
      not .. position in the school, not carry weight, carries no weight, carry no weight,
      carries little weight, counts for little, counts for nothing, count for nothing, my word counts for,
      not counted, brushed off by, dismissed by .. <senior>, talked down to,
      patronised by .. <senior>, patronised by .. staff,
      treated like a .. ta|assistant|secretary|dogsbody|clerk,
      treated as a .. ta|assistant|secretary|dogsbody|clerk,
      glorified ta|secretary|admin|clerk|teaching|administrator|form, am a glorified, a glorified,
      seen as an admin, seen as admin*, an admin job, admin job, seen as a form,
      regarded as an admin*, seen as an add on, seen as an extra, seen as a bolt, seen as a nuisance,
      seen as less, lesser role, senco cupboard, cupboard for an office, office is a cupboard, a cupboard for,
      in a cupboard, desk in the corridor, desk in a corridor, from the portakabin,
      in the portakabin, should be on <top_team>, ought to be on <top_team>, should be on the <top_team>,
      ought to be on the <top_team>, deserves a place on, deserves a seat, until sencos are on,
      not on the <top_team>, isn't on the <top_team>, not have a senco on, without a place on,
      without a seat on, not a senior post, not a senior role, not seen as senior, not seen as important,
      not seen as a priority,
      no power of, am bypassed, is bypassed, bypassed by .. <senior>, low profile of, low profile in,
      never .. place on ^SLT, unable to give .. place, no position in the,
      am pigeonholed, been pigeonholed]
    no_change: [still not on, still not a member, still not part of, still not invited, still no seat,
      still no place, still no authority, still an afterthought, still sidelined, still waiting for a seat,
      still seen as, still not taken seriously, still .. not listen*, still .. outside the, still the last to,
      still at the bottom, no nearer SLT, no closer to SLT, no nearer the, no closer to the senior,
      no closer to the leadership, not got me onto, middle leader here, sits where she always,
      as ever answers, pecking order .. as, answers to the deputy as ever, never gave her a seat,
      promised a place, promised a seat, nobody asked my opinion, asked my opinion before,
      not going to change, never asked before and,
      still no .. place|seat|authority|say|voice|standing on|over|at|in, still outside the,
      remains outside the <top_team>, remains outside, remain outside, still off the,
      still not on the <top_team>, still not have a place|seat, still not have .. authority,
      no nearer .. senior|leadership|slt|table, no nearer the table, no closer to the table,
      remain a middle leader, remains a middle leader, still a middle leader, still a class teacher,
      still just a, still on the main, still on main scale,
      same pay point, same scale, same rung, same rung of, on the same rung, same tier, same standing,
      same status, <her> position .. same|unchanged|not changed|not altered|is what it was,
      <her> place in .. not changed|unchanged|same|not altered,
      <her> standing .. same|unchanged|not changed|not altered,
      <her> status .. same|unchanged|not changed|not altered, <her> position has not|never,
      <her> status has not|never, <her> standing has not|never, position is what it was,
      nothing .. changed about where i, where i sit in, where she sits in,
      was on the <top_team> already|before|when, was on <top_team> already|before|when, already on <top_team>,
      already on the <top_team>, already sat on, already a member of, already a senior,
      already an assistant head, already a deputy, already a respected, already had the ear,
      already had a seat, already well respected, was already respected, always had the ear, always had a seat,
      always been on <top_team>, always been on the <top_team>, always had a say, always sat on,
      always respected, always well respected, always been respected, always been listened to,
      nor has her place, not yet on, not yet a member, not yet invited, not yet on the <top_team>,
      yet to be invited, yet to be given, yet to get a seat, told what was decided, told what has been decided,
      not .. given her a seat, not given her a place, not given me a seat, not given me a place,
      has not got me, has not brought me a, has not given me .. authority, has not given her .. authority,
      no seat .. as yet, no place .. as yet, not given her a seat on, never gave her a seat on,
      same place at the bottom, no more say than]
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
      now .. out of the loop, now out of,
      moved off <top_team>, moved off the <top_team>, moved down a, moved down a tier, dropped a tier,
      came off the <top_team>, came off <top_team>, taken off the <top_team>,
      taken off <top_team>, took .. seat .. away, off <top_team> now,
      lost <her> place on, lost <her> seat on, lost .. place on, lost .. seat on, seat .. went to,
      place .. went to, place in the <top_team> went, taken my place, taken my seat, no longer on <top_team>,
      no longer on the <top_team>, no longer sits on, no longer sit on, no longer at the table,
      no longer has a seat, no longer have a seat, no longer has a say, no longer have a say,
      no longer has the ear, no longer have the ear, no longer listened to, no longer a standing item,
      no longer on the agenda, less of an airing, less of a say, less say, less clout, less authority,
      less status, less standing, less of a voice, less respected, lower profile, lower status,
      slipped down .. agenda, slid down .. agenda, dropped down .. agenda, fallen down .. agenda,
      fallen off .. agenda, fell off .. agenda, dropped off .. agenda, slipped off .. agenda,
      gone off .. agenda, crept off .. agenda, counted for more under, counted for more when,
      listened to more under, had more of a say, had more say, had more authority under, used to have a seat,
      used to have a say, used to have the ear, used to be consulted, used to be asked, used to be invited,
      used to be listened to, was once on, was on the <top_team> until, was on <top_team> until,
      on the <top_team> until, on <top_team> until, used to sit with the, report to an assistant head,
        role .. downgraded, post .. downgraded, pushed down the,
      and i now report to, seat .. disappeared, place .. disappeared, seat .. gone to, place .. gone to]
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
      the authority wants, authority wants, respect the authority,
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
      no say over the brief, seat on the steering,
      authority budget*, authority cuts, authority provision, authority panel*, authority training,
      <agency> .. authority,
      assistant headship, for the standing of the award, recognition of the award, academic recognition,
      recognition of prior, standing back, standing at my, standing behind, standing behind me,
      standing of the award, the bypass, bypassed the town, more visible signs, high profile case,
      on the website of, on the university website, name on the list, name on the register, name on the form,
      name on the certificate, no parking space, <pupil> .. taken seriously,
      <course> .. taken seriously, excluded from, <pupil> .. excluded, no place on the course,
      place on the course, place on the next, seat on the coach, on the door of the room, no office hours,
      own slot for tutorials, slot with .. tutor, regular slot with, <parent> .. say in, <parent> .. a say,
      <pupil> .. a say, <parent> .. say on, <pupil> .. say on, <pupil> .. say over, children .. a say,
      a say in their, a say in her own, a say in his own, consulted about their, consulted on the dates,
      consulted about the dates, consulted about the course, <parent> .. consulted, <pupil> .. consulted,
      <pupil> .. see* me differently, by name and, <parent> .. by name, see* those, <parent> .. asked for her,
      <pupil> .. asked for her, <agency> .. take* .. seriously, other professionals .. seriously,
      joined the <course>, name on the course, decisions on grades, decisions of the board, board .. decision*,
      decision* of the board, marks .. upgraded, grade .. upgraded, upgraded the, upgraded our computers,
      no longer on the course, in the stationery cupboard, stock cupboard, her post .. filled,
      post .. advertised, voice on the phone, voice on the other end, sessions .. bypassed,
      tell .. senior team to, told the <top_team>, tell the <top_team>, tells the <top_team>, told ^SMT,
      told ^SLT, in front of ^SLT, hold their meetings,
      nobody asks me for, no seat on the board, no power to direct, listen to her, <course> .. more visible,
      authority has withdrawn, relations with]
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
      taken ownership, responsib* for .. outcomes, responsib* for .. progress,
      responsib* for .. <pupil>, answer* for,
      # To whom
      ~governing body, ~ofsted, inspection*, inspector*, inspected, hmi, self evaluation, ^SEF,
      performance management, appraisal*, accountability meeting*, link governor, send governor,
      sen governor, deep dive,
      # Monitoring and measuring
 evaluat* .. impact, evaluat* .. intervention*, evaluat* .. provision, evaluat* .. support,
      evaluat* .. effective*, evaluat* what, evaluat* how, evidence of impact, evidence of the impact,
      measur* .. impact, measur* .. progress, measur* .. outcomes, measur* .. difference, measur* whether,
      measur* what, know* .. impact, impact of .. intervention*, impact of our, impact of what,
      impact of every, impact of each, impact of the support, impact of <her>, show* .. impact,
      prove .. impact, demonstrat* .. impact, see .. impact of, track* .. impact, look* at .. impact,
       review .. interventions, effectiveness of .. intervention*,
      effectiveness of .. support, effectiveness of our, cost effective*, learning walk*, scrutin*,
      book look*, book trawl*, work scrutiny, baseline*, entry and exit, before and after,
      start and end scores, pre and post, tracking, track .. progress, track every, data,
      lesson observation*, drop ins, case review*, kpi*, impact report*, annual report, annual report to,
      termly report, report* to .. governor*, rag rated, success criteria, value added, what works,
      what is working, what does not work, whether it works, whether they work,
      whether it worked, if it works, whether .. is working, whether .. are working, whether .. works,
       does any good, do any good, making a difference, makes a difference or,
      make any difference or, ~spreadsheet*, ~tracked, tracked every, tracked two, tracked the,
      # Looking at what came of it
      audit of, audits of, audited, provision audit, sen audit, send audit,
      ownership of .. outcomes|progress|provision|results, ownership of their own, impact data, data trail,
      check on impact, evaluation of .. <effort>, evaluat* .. <effort>, monitoring of .. <effort>,
      monitor* .. <effort>, impact of .. <effort>, effect of .. intervention*, effectiveness of,
      outcomes of .. intervention*, returns on, value of .. intervention*, reports on .. <effort>,
      report on .. <effort>, quality assur* .. <effort>, know whether .. <effort>, know if .. <effort>,
      know how well .. <effort>, judge .. impact, judging .. impact, evidence of .. progress,
      evidence that .. <effort>, whether .. <effort> .. work*, if .. <effort> .. work*, which .. work and,
      keeping an eye on impact, eye on impact, ~performance manag*, appraisal target*, target* .. appraisal,
      answerable to, holding .. to account, accountable for, accountability for, entry data, exit data,
      baseline in, reading ages before,
      monitor, monitoring, monitored,
       ~trustees, monitor*, ~tracks,
      ~governor*]
    gain: [stopped .. intervention*,
      # Holding to account
      hold* .. to account, held .. to account, hold* .. accountable, held .. accountable,
      hold* .. responsible, <staff> .. answerable, <staff> .. responsible for, <staff> .. own the,
      <staff> .. now own, <staff> .. take responsibility, <staff> .. taking responsibility,
      <staff> .. took responsibility, <staff> .. know .. be asked, will be asked how,
      asked how <her> .. <pupil>, no hiding place, nowhere to hide, cannot hide, buck stops, no excuses,
      does not accept excuses, chases up, follows up, followed up, follow up on, keeps tabs, keeping tabs,
      keeps an eye, keeps us honest, on their toes, on our toes, not let .. off the hook,
      see* that .. followed, check* that .. happening, check* .. being followed, check* .. being used,
      check* whether, checked whether, on it if,
      # Asking for evidence
      wants to know what difference, ask* what difference, what difference it, what difference has,
      what difference .. made, what difference .. make*, what impact, asks .. for evidence, wants evidence,
      wants proof, wants to see .. difference, show* me the impact, before she spends,
      before we spend, before the next block, before agreeing to, before she agrees, justify every,
      justify the, for every intervention,
      # Acting on what is found
      looked at the figures, look* at the figures, looked at the data, look* at the data,
      looked at the numbers, look* at the numbers, use* .. data to, using .. data to, used .. data to,
      crunch* .. numbers, crunch* .. data, number crunch*, figures in front, figures to hand, hard figures,
      hard evidence, hard data, ditched, axed, dropped .. interventions, stopped running,
      cut .. interventions, pulled the plug, weeded out, got rid of .. intervention*,
      <know> what works, <know> what is working, <know> which interventions, <know> which .. work*,
      <know> what .. working, worth keeping, was not working so, were not working so, was not working and,
      were not working and, stopped what, stop doing what, complete waste of time so,
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
      governors .. report, grilled, in black and white,
      # Showing what came of it
      squirm* over, what .. achieved, what .. achieves, what it achieves, whether .. paid off,
      checked every, before and after scores, show me, come armed, comes armed, what came of,
      clipboard, went back every month, goes back to see, back .. to see if, did it work, was it worth it,
      where they started, proof or out, scrap of proof, figures on the table, numbers in front,
      hard numbers, stopped paying for, shelved, logged it all, she measures, i measure,
      tell governors every, inspectors .. questions, inspector .. singled, grills me,
      grill me, when something has not worked, something has not worked, what we had to show,
       has to show her, show her how .. doing, took the findings, weed* out, earned its keep,
      earn its keep, earns its keep, which groups work, which groups worked, which interventions work,
      made more than, count how many, showed me the graph, numbers and all, had done nothing,
      did nothing, no difference so, termly sheet, sheet on my desk, answers to governors,
      refused to let them blame, see if they had done it, we inspected .. fingertips,
      inspected .. had it all, sees off the governors,
      # Measures and reports
      <gauge> every|each|all|everything, <gauge> .. intervention*, <gauge> .. impact, <gauge> .. progress of,
      <gauge> .. outcomes, <gauge> .. effect*, <gauge> what .. works|achieved|happens, <gauge> how well,
      <gauge> whether, <gauge> what comes of, ^Monitors, ^Tracks, ^Measures, ^Evaluates, monitors,
      evaluates .. interventions, checks and reports, reports to the|our|us|trustees|directors|board|full,
      reported to the|our|us|trustees|directors|board|full, reports to us, reports on the results,
      reports on how, reports .. to the .. governing, report* .. to the .. board on, report* termly,
      report* .. every term, report* every month on, report* .. to trustees, report* .. to directors,
      presents .. to .. governors, presents .. data, presented .. data, presents .. figures,
      brings to governors, brings .. data, brings figures, brings .. numbers, puts .. figures in front,
      show* governors, shows .. governors what, told governors every, tells governors what works,
      tell* governors .. progress, tells governors how, governors .. know what, governors .. see what,
      governors .. ask .. questions now, give* governors .. data|figures|evidence, with the data to,
      with data to, with evidence to, data to back, evidence to back, evidence behind, figures to back,
      back it up with, backed up by data|evidence|figures, backed by data|evidence|figures, data is looked,
      data .. looked at, look* at .. data, look* at .. figures, looks at the numbers, goes through .. data,
      go through .. figures, goes through .. figures, go through .. data, through the .. figures,
      data .. every half term, data meeting*, data in to, uses data, using data, use of data, data led,
      data driven, data savvy, knows her data, knows the data, know my data, on top of the data,
      at her fingertips .. data, interrogates, interrogated .. data, drills into, drill down, unpick* .. data,
      what .. achieved for, what .. has achieved, what .. have achieved, what it has achieved,
      what they have achieved, what .. help achieved, what .. got out of, what .. came of,
      ask what .. paying off, whether it paid off, what .. money buys,
      what .. money bought, what we got for, what difference the,
      difference it made, what happened to .. children they, puts .. on the spot about,
      puts each .. on the spot, on the spot .. about what, how well each .. working, say how well,
      can say how well, can say what works, can tell you what works, tell you what works, can tell you which,
      tell you exactly which, tell you to the, can evidence, could evidence,
      chapter of evidence, found nothing to criticise, inspector* .. satisfied, inspector* .. complimentary,
      inspection .. complimentary, inspect* .. prais*, inspection report .. prais*, inspection .. noted that,
      inspection .. strength, ofsted .. pleased, ofsted .. happy, ofsted .. all there, ofsted rang .. all,
      nothing to fear from ofsted|inspect*, not worried about ofsted|inspect*,
      not frightened of ofsted|inspect*, hold* .. to what they|we, holds us all, held to it,
      holds teachers to, holds .. to their targets, expects .. to report, must report, have to report,
      has to report, has to show, have to show what, each .. has to show, has to account, have to account,
      have to answer to, has to answer to, have to answer for, answer to her for, answers to her for,
      owes her a, owe her a, answer for the progress, back in six weeks to, back after six weeks,
      comes back to ask, come back to ask, goes back to ask, goes back and asks, back to check, returns to see,
      comes round again to see, wants to know what, wants to know how, wants to know whether,
      wants to see results, wants to see evidence, will want to know, asks what came of, asked what came of,
      asks how .. got on, asks teachers how, asks .. what progress, asks .. what happened,
      ask* to see .. evidence, sets targets for .. <staff>, review dates, exit criteria,
      time limited, stops what, stopped two, stop and do something else, we stop it, scrapped what,
      scrapped .. that, what she has scrapped, dropped what, dropped the ones, dropped those that, cut what,
      cut the ones, cut three, ended the ones, ended three, axed the ones, got rid of the ones,
      scrapped .. intervention*, ditched .. intervention*, binned .. intervention*,
      binned two|three|four|five|half, closed down .. that, kept what, kept the ones that, keep what,
      if it does not work we, if it is not working, if they are not working, if it has not, does not work we,
      not working it goes, not working we stop, learning walk, drop in to lessons, drops in on lessons,
      drops into lessons, drop* in .. lesson* to see, walks the school, work sampling, samples books,
      sample books, looks at books, look at books, pupil progress meeting*, sits in on .. progress meetings,
      sits in on performance, shared responsibility for .. progress, take responsibility for .. progress,
      own the progress, own the results, teachers own, target about, target for .. sen|send,
      targets now include, target .. include*, sef, costed .. against, cost per, value for each, cost benefit,
      cost effectiveness,
      where .. money goes and what, holds all of us, checks that we do, binned lego|two|three|four,
      tracked it for, tracked them for, costed every intervention, the evidence showed, show .. the graph,
      evaluating provision, to what we said]
    barrier: [not accountable, no accountability, lack of accountability, nobody is held, no one is held,
      not held to account, never held to account, no monitoring, lack of monitoring, nobody monitors,
      nobody checks, no one checks, never check*, nobody asks whether, nobody asks what, nobody asks if,
      nobody looks at, no one looks at, nobody .. know whether, no one .. know whether,
      nobody .. tell you whether, no one .. tell you whether, no idea whether .. work*, no idea what works,
      no idea if .. work*, not know whether .. work*, not know if .. work*, not know what works,
      cannot show .. impact, cannot prove, no evidence of impact, no data, lack of data, not measured,
      never measured, not measure, never evaluated, not evaluated, not evaluate, never evaluate,
      rarely evaluate*, not monitor*, never monitor*, pass* the buck, not their problem,
      not their responsibility, drowning in data, data for data's sake, data .. meaningless, sea of numbers,
      not report to, never report*, collect* data .. nothing, nothing is done with, nobody reads them,
      <nobody> .. tell me whether, <nobody> .. tell .. whether, nobody could say, no system .. for telling,
       no figures, nobody does anything with, no one checking, nobody checking, little use of evidence,
      not asked me what, no idea if it, no way of knowing whether,
      not enough checking, not enough monitoring, little monitoring, little checking, little accountability,
      no check on, no checks on, no follow up, not followed up, never followed up, nobody follows up,
      no one follows up, nobody looks to see, nobody ever looks, no one ever looks, no one ever checks,
      nobody ever checks, nobody ever asks, no one ever asks, never looks to see, never look to see,
      nobody measures, no one measures, nobody evaluates, no one evaluates, nobody tracks, no one tracks,
      nobody reports, no one reports, nobody is accountable, no one is accountable, not held to,
      not know what .. achieve*, not know which .. work*, no way of telling, no way of knowing, no way to tell,
      can not tell .. whether, could not tell .. whether, can not say .. whether, could not say .. whether,
      can not say what .. achieved, could not say what, can not show, could not show, unable to show,
      unable to say whether, unable to say what, few could say, too few could say, few .. could say how,
      few .. evaluate, rarely evaluat*, seldom evaluat*, description .. than evaluation,
      little evidence of impact, little evidence .. impact, little thought to impact, impact .. rarely,
      impact is rarely, no thought .. impact, need to check more, needs to check more,
      could do with her checking, should check, needs to monitor, need to monitor, must monitor,
      more rigour in, more rigorous monitoring, drowning in spreadsheets,
      finger in the air, on a hunch, gut feeling, nobody asks me for impact, no figures to, no numbers to,
      evidence is thin, thin on evidence, buck .. passed,
      no checking, no checking on, no system for checking]
    no_change: [still not accountable, still nobody, still cannot show, still no data, still no monitoring,
      still not monitor*, still gathers dust, still collect*, still not evaluat*, still not measur*,
      still .. not found .. measur*, still not know whether, still no idea whether, no one checking,
      still no one, as before nobody, strong before and, yet to use them to decide, yet to measure,
      still to come .. evaluation, not yet evaluated, not yet measured, not yet monitor*, not yet report*,
      yet to evaluate, yet to report, yet to track, yet to look at .. data, yet to see .. data,
      tracked .. for years, tracking .. for years, monitored .. for years, always tracked, always monitored,
      always reported, always evaluated, always checked, already tracked, already monitored, already reported,
      already evaluated, already accountable, as it always did, did that already, monitoring .. same,
      monitoring .. unchanged, still signs off, still not asked .. outcomes, still not report*,
      still no check*, still no evaluation, still no real, nor any real check, will start to monitor,
      going to start tracking, plans to track, plan to evaluate, plans to evaluate, hope to start measuring,
      intend to measure,
      no change in how we check, no change .. how we monitor, nothing new .. termly reports,
      of interventions for years, answerable .. nothing new]
    decline: [
      stopped|stop tracking|monitoring|checking|evaluating|measuring .. intervention*,
      weaker than in the projects, let that slip, evaluat* .. slipped, monitoring .. slipped,
      tracking .. slipped, used to check every, stopped checking, no longer check*, no longer monitor*,
      reporting .. slipped, reporting .. lapsed, monitoring .. lapsed, monitoring .. looser,
      monitoring .. tighter under, tighter under, less rigorous than, less monitoring, less checking,
      fewer checks, fewer learning walks, looser than, slacker than, no longer report*, no longer evaluat*,
      no longer measur*, no longer track*, no longer holds, no longer accountable, stopped reporting,
      stopped evaluating, stopped monitoring, stopped tracking, stopped measuring,
      used to report .. to governors, used to monitor, used to track, used to evaluate, used to measure,
      used to check whether, reports on .. the way they did, nobody reports .. any more, figures .. stopped,
      data .. slipped, not the way they did,
      check* .. patchier, checking .. patchier, patchier than it was in, every group evaluated by,
      fewer groups evaluated]
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
      - match: [governor*, trustees, governing body, the board, trust board]
        near: [report*, present*, impact, data, progress, evidence, figures, question*, monitor*, account*,
          numbers,
          results, outcomes, challenge, hold, holds, held, asks, asked, show, shows, showed, termly, link governor]
        unless: [paid, pay, pays, fee, fees, fund*, afford*, invited, strategy day, chair of the board,
          examination,
          external examiner, exam, marks, supply, approved the, letters]
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
      faced down .. governors, responsible for the meeting, pupil progress meeting and,
      owe an, monitored by the, evaluate the award, evaluating the award, evaluating research,
      evaluating literature, evaluated literature, monitored the marking, reviewed the programme,
      reviewed the scripts, reviewed every, reviewed .. marking, annual reviews .. reviewed,
      checked every date, <learner> .. evaluat*, checked my references, checks my references, assesses <pupil>,
      checked the map, checks spelling, checked spelling, end date for, prompt reviews, reviewed all the plans,
      reviews all, reviews each, reviews every, audits all the, audited all the plans, check the spelling,
      check every letter, checked every letter, stopped two days, cut two, cut three days, cut what we,
      blame her, could blame, not blame, to blame, i blame, ended the ones, who could blame, support group*,
      <parent> support group, found nothing missing, monitoring visit*, tracks and, in my tracks,
      stopped me in, leading to, report* to the office, report to .. deputy, reports to the deputy,
      reports to an assistant, reports to me direct*, report* .. direct to, report to me, guessing where,
      kept guessing, guesswork about dates, paying off already, paying off my, paid off already,
      examination board, exam board, the board was, at the board, do any good, course .. governors,
      to your own governors, to the executive team, final task .. governors, tracking system,
      governors no end, governors think, letters to .. governors]
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
      tribunal*, complian*, comply, complies, judicial review, barrister*, lawyer*, ombudsman,
      appeal*, <her> rights, lawful*, unlawful*, illegal*, sue, sued, court,
      mediation, small print, letter of the law, obligation*, obliged to, regs, the regs, oblige*,
      barrister, code says,
      # The law in two words
      her law, my law, ehcp law, ehc law, send law, sen law, education law, disability law, equality law,
      equalities law, exclusion* law, admissions law, law on, law of, law about, law around, in legislation,
      legislation on, legislation around, legislation and, of legislation, the legislation, new legislation,
      current legislation, relevant legislation, statutory content, statutory side, statutory duty,
      statutory framework, statutory responsibilit*, statutory requirement*, statutory obligation*,
      statutory timescale*, statutory process*, statute and, with statute, of statute, statute or, legal duty,
      legal requirement*, legal obligation*, legal framework, legal side, legal position, legal responsibilit*,
      legal knowledge, legally, legalities, legal ins and outs, public sector duty,
      equality impact, protected characteristic*, disabled pupil*, discriminatory, unlawful exclusion*,
      off rolling, illegal exclusion*, informal exclusion*, parental rights, rights under,
      rights of .. <parent>, rights of disabled, what must means, must means, musts, the sencop,
      code of practise, sen code, send code, right of appeal, rights of appeal, in law, duty bound,
      entitled to in law, entitled to by law, solicitor for, solicitor letter]
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
      come back with section, obliges us, obliged to do,
      what we are obliged, by law, in breach, breach, unlawful, knew the act, know* the code cold, code cold,
      off pat, which section of, quote .. regs, law on my side, law's on my side, small print,
      put me straight on, put us right, headed off, must consider, must contain in law, contain in law,
      timescales back, back at them, oh yes you do,
      # Citing it
      quotes|quoted|quote|cites|cited|cite|citing .. <statutes>, cite* .. clauses, right clauses,
      which regulation, which section, which clause, which part of the act, cites section, cited section,
      quoted section, quote section, chapter and verse on, to the letter of, knows <her> <statutes>,
      know <her> <statutes>, knew <her> <statutes>, knows the <statutes>, knowing <her> <statutes>,
      knows .. rules on, knows what we must, knows what the law, know what the law, knows where we stand,
      know where we stand in law, know where i stand legally, well versed in .. <statutes>,
      versed in .. <statutes>, grounded in .. <statutes>, conversant with .. <statutes>,
      au fait with .. <statutes>, at ease with statute, at ease with .. <statutes>,
      familiar with .. <statutes>, sound on .. <statutes>, secure on .. <statutes>,
      confident with .. <statutes>, sure of .. <statutes>, clear about .. <statutes>, clear on .. <statutes>,
      clearer about .. <statutes>, clearer on .. <statutes>, on top of .. <statutes>, head round .. <statutes>,
      to grips with .. <statutes>, grasp .. <statutes>, grasp of .. <statutes>, knowledge of .. <statutes>,
      command of .. <statutes>, understanding of .. <statutes>, mastery of .. <statutes>,
      mastered .. <statutes>, expert on .. <statutes>, expert in .. <statutes>, authority on .. <statutes>,
      hot on .. <statutes>, strong on .. <statutes>, learnt|learned .. <statutes>, understand* .. <statutes>,
      up to date on .. <statutes>, up to date with .. <statutes>, up to speed on .. <statutes>,
      up to speed with .. <statutes>, read .. code of practice, reads the code, read the act,
      read the regulations, highlighted .. code, annotated .. code, dog eared code, <her> code of practice is,
      # Keeping the school within it
      keeps us within the law, kept us within the law, within the law, on the right side of, inside the law,
      outside the law, against the law, broke the law, in breach of, been in breach, breached .. duty,
      illegal to, was illegal, was unlawful, is unlawful, could be unlawful, might be discriminatory,
      not lawful, not legal, not legally, we could not lawfully, could not legally, can not legally,
      can not lawfully, not allowed to refuse, can not refuse, could not refuse a place,
      explained why i could not, why we could not turn, pointed out .. could not, point out .. could not,
      saved us from a, saved us from an, saved us a tribunal, kept us out of, avoid* .. tribunal,
      won .. at tribunal, before .. tribunal, at tribunal, tribunal level, prepared .. tribunal,
      represented .. tribunal, made .. compliant, now compliant, legally compliant, fully compliant,
      compliant with, meets .. statutory, meet .. statutory, what we must publish, our information report,
      information report .. on the website, accessibility plan .. rewritten|written,
      rewrote .. accessibility plan, stand up in law, stands up in law, hold up in law, holds up in law,
      stand up legally, watertight, by the book legally,
      statutory guidance is not scary, legally by the book, entitled to under]
    barrier: [not up to date with the law, unsure of the legal, little grasp of, ignorant of the,
      not know the law, did not know it was, hazy on, hazy about, shaky on, shaky about, vague on,
      vague about, woolly on, gaps in .. legal, gaps in .. law, out of date with, baffled by .. law,
      baffled by .. legislation, lost in the legislation, legalese, legal jargon, confused by .. law,
      confused by .. code, confused by .. legislation, never opened the code, never read the code,
      not read the code, not opened the code, still unclear about the law, unclear about .. law,
      unclear about .. code, unclear about .. legal, unclear on the law, legislation .. blur, law .. blur,
      passed them by, patchy knowledge of .. law, law .. patchy, legislation .. patchy, shaky on what,
      shaky on the law,
      little idea of .. <statutes>, no idea .. law, no idea of the law, no idea what the law,
      not have a clue .. law|duties|legal, not know .. <statutes>, not understand .. <statutes>,
      ignorant of .. <statutes>, ignorance of .. <statutes>, ignorant about .. <statutes>,
      in the dark about .. duties|law|rules, in the dark about what the, gaps in .. <statutes>,
      hazy on .. <statutes>, hazy about .. <statutes>, shaky on .. <statutes>, shaky about .. <statutes>,
      vague on .. <statutes>, vague about .. <statutes>, woolly on .. <statutes>, woolly about .. <statutes>,
      unsure of .. <statutes>, unsure about .. <statutes>, unclear about .. <statutes>,
      unclear on .. <statutes>, confused by|about .. <statutes>, weak on .. <statutes>,
      weaker on .. <statutes>, thin on .. <statutes>, patchy on .. <statutes>, not up to date .. <statutes>,
      not up to speed .. <statutes>, out of date on .. <statutes>, lacks .. knowledge of .. <statutes>,
      little knowledge of .. <statutes>, no knowledge of .. <statutes>, poor knowledge of .. <statutes>,
      limited knowledge of .. <statutes>, grasp of .. <statutes> .. thin|weak|shaky|poor|patchy|slight|limited,
      grasp of what the law .. thin|weak, knowledge of .. <statutes> .. thin|weak|shaky|poor|patchy|slight,
      knowledge of .. law was patchy, law was patchy, law is patchy, <statutes> .. misunderstood,
      misunderst* .. <statutes>, misquot* .. <statutes>, not been taught .. law, nothing on the law,
      little on the law, too little law, not enough law, not enough on the law, more on the law,
      more about the law, more law would, wanted more law, should know more .. law, too shaky on,
      not a clue that we had to, not know we had to publish, still shaky on disability,
      law .. goes over my head, law .. double dutch, baffl* .. <statutes>]
    no_change: [knew the law, knew the code, knew .. code already, law already, code already,
      knew all .. legal, already knew .. law, already knew .. code, nothing new .. law, nothing new .. code,
      hot on the law anyway, legal .. already covered, still hazy, still unclear about the code, still vague,
      still shaky, held no surprises, no surprises, familiar ground, already knew, law off pat from,
      knew it from, law degree,
      knew .. <statutes> already|before|anyway, knew .. law .. before, already knew .. <statutes>,
      already knew my <statutes>, knew my <statutes> before, <statutes> .. familiar already,
      familiar to me already, statutory .. familiar, nothing new .. <statutes>, nothing on the law i|she,
      law .. not already, nothing .. law .. did not, no different .. law, <statutes> .. old hat,
      law .. no further on, code of practice wise, no further on .. law, no clearer .. <statutes>,
      no wiser .. <statutes>, none the wiser .. <statutes>, no more .. sure of the law, still in the dark,
      still not know .. <statutes>, still not clear .. <statutes>, still unclear .. <statutes>,
      still unsure .. <statutes>, strong on the law already, always known .. <statutes>,
      always knew .. <statutes>, always been hot on, always hot on, taught law, law background,
      former solicitor, trained .. lawyer, was a lawyer, was a solicitor, used to be a solicitor,
      no new law, learnt no new law, learned no new law]
    decline: [altered again, regs .. behind, not kept up with .. law, out of date on the law,
      used to be .. up to date with the regs, rusty on the law,
      <statutes> .. rustier|slipped|rusty, rustier on .. <statutes>, rusty on .. <statutes>,
      knowledge of the rules .. rustier, less sure .. law, less sure what the law, less sure of .. <statutes>,
      less clear .. <statutes>, less up to date .. <statutes>, fallen behind .. <statutes>,
      behind with the <statutes>, not kept up .. <statutes>, out of touch with .. <statutes>,
      law .. moved on since, regulations keep shifting, keeps shifting, law .. overtaken,
      forgotten .. <statutes>, forgotten most of the,
      but they have slipped, regulations .. slipped]
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
      door code, key code, code for the, qr code, post code, zip code, brother in law,
      sister in law, mother in law, father in law, son in law, the act of, act of, an act, balancing act,
      complies with university, complies with the university, comply with the university,
      compliance with university, compliance with the assessment, compliant with university, tennis court,
      court me, appeal* to me, appealing, appealed to me, broad appeal, academic appeals, appeals process,
      appeals against grades, appeal against a grade, appeal against my, student appeal*, rights of way,
      law student*, zones of regulation*, statutory assessment*, request* for statutory,
      legal training in my, duty manager, code breaking, statutory deadline*,
      # A part of the course rather than knowledge of it
      not just the code, entitlement to tutorials, entitlement to support,
      in breach of the word, code of the building, off pat in class,
      the rules of the university, rules of the course, rules on extension*, rules for extension*,
      regulations for extension*, word limit rules, rules of referencing, rules on referencing,
        new academy rules, academy rules, ground rules, behaviour rules,
      school rules, house rules, code to the, class code, colour code*, saved us from an hour,
      kept us out of pocket, kept us out of the rain, code for parking, against the law of, sisters in law,
      knowing what to do, duties in class, other duties, act of kindness,
       disabled parking, disabled access, disabled toilet, moved on since, law of averages,
      law of diminishing, watertight case for cover, knew my children,
      sencos .. by law]
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
      one room to, teacher to teacher, department to department, entire staff, the whole place,
      the rest of the school, the school as a whole, as a staff, how we work, way we work,
      the way we do things, how we do things, what we all do, we all do, other schools in the trust,
      part of who we are,
      # Culture
      culture, ethos, climate, inclusive practice, inclusive school, inclusiv*, inclusion, attitudes,
      attitude to, attitude towards, mindset*, mind set*, hearts and minds, place feels, feel of the place,
      feel about the place, different feel, feel of the school, school feels, atmosphere, staffroom talk,
      staff room talk, staffroom conversation*, talk in the staffroom, conversation* in the staffroom,
      common language, shared language, same page, singing from the same, bolt on, bolted on,
      add on, pockets of, systemic, dna, fabric of, part of the furniture,
      # Responsibility and policy
      everyone's responsibility, everybody's responsibility, everyone's job, everybody's job,
      everyone's business, everybody's business, shared responsibility, collective responsibility,
      consisten* across, consistency, improvement plan, development plan, school plan, ^SIP, ^SDP,
      send policy, sen policy, new policy, inclusion policy, teaching policy, policy from,
      rewrote .. policy, embedded, embedding, embed, practice varies,
      from the office to, from reception to, right down to, top to bottom, caretaker,
      kitchen staff, office staff, other schools visit, from the caretaker to, from the cook to,
      joined up as, joined up than,
      # Ways of the whole school
 ~policies, policy and practice, whole staff approach, whole staff .. behind,
      whole school approach, common approach, consistent approach, agreed approach, shared approach,
      collective approach, joined up approach, unified approach,
      consistency between year|class|department|teacher|phases|key,
      consistency across year|class|department|the|staff|school, consistency from, consistent from class,
      inclusive culture, inclusive ethos, inclusive habits, inclusive teaching, inclusive classroom*,
      inclusive approach, inclusive environment, culture of, culture change, culture in, culture has,
      culture is, culture here, the culture, school culture, <her> culture, ethos of, our ethos, school ethos,
      ethos has, shared ownership, shared vision, collective ownership, shared expectations,
      set of expectations, every policy, policies .. rewritten|reviewed, sen lens, send lens, through a send,
      in all phases, <everywhere>, entire school, the entire school, all corners of, all nine schools,
      all our schools, our other schools, the other schools in, other schools in our, sister schools,
      partner schools .. adopted, the same place with, the school overall, feel of the school as, one answer,
      ask any adult, ask anyone, ask any teacher, any adult on,]
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
      teacher of sen, teachers of sen, used to be .. department, used to be .. problem,
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
       as a matter of course, part of everyday, walk into any, go into any, any classroom,
      any lesson, in every lesson, woven, threaded, runs through, running through,
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
      cannot tell which,
      # What everybody does and says
      every <staff> now, every subject leader, every teacher now|plans|knows|has|uses|takes,
      every class .. has|now|since, all teachers now|plan|know|use|doing,
      all staff now|know|use|take|stick|understand|feel|share, all of the staff now, all the staff now,
      everyone now|knows|uses|does, everybody now|knows|uses|does,
      teachers now|routinely see|plan|take|own|think|adapt|expect|ask,
      staff now see|think|own|take|talk|ask|expect|share,
      staff no longer|routinely .. send|see|pass|talk|think|assume|leave|refer,
      teachers no longer .. send|see|pass|talk|think|assume|leave|refer|ask, nobody says .. any more,
      nobody now says, no one says .. any more, no longer hear .. children, they are everyone,
      they are everybody, children are everyone, everyone children, everybody children, our children where,
      say our children, saying our children, saying ours, say ours, started saying, your children .. our,
      her children .. ours, stopped saying, stopped talking about .. as, belongs to everyone, belongs to all,
      everyone shares, all share, all own, shared by all, owned by all, owned by everyone, owned by every,
      shared by every, changed practice in|across, changed practice .. phases, practice has changed,
      practice has shifted, changed how everyone, changed how everybody, changed how all,
      changed how the whole, changed the way everyone, changed the way all, changed what .. every|all|everyone,
      altered the culture, altering the culture, changing the culture, changed the ethos,
      culture has changed|shifted|moved|turned, culture .. has changed, ethos has changed|shifted,
      attitudes have changed|shifted|softened|moved, attitudes .. changed|shifted|softened,
      attitude has changed|shifted, mindset has changed|shifted, mindsets have, adopted it for all,
      adopted by all, adopted across, adopted her policy, adopted the lot, adopted for all, used across,
      used by all, used by every, used in every, in use across, taken up across,
      spread across the, spread through the school, spread to other, spread beyond, spread from, copied across,
      copied by other, other schools .. adopted|borrowed|taken|using, the trust .. adopted, trust took her,
      trust took it, is now trust, across all nine, in every action plan, in their action plan,
      in every department plan, in every subject plan, in the improvement plan, in the development plan,
      into the improvement plan, into the development plan, in our improvement plan, line of our,
      priority in the .. plan, whole school priority, a school priority, a whole school, on every agenda from,
      part of the culture, part of how we, part of the way we, part of everything, part of daily,
      in the bloodstream, in the water, in the walls, like letters, lettering through, stick of rock,
      through rock, runs through everything, runs through the school,
       way we do things, how all of us work, how the school works, how this school,
      simply how we do, is what we do,
      second nature to staff|teachers|everyone|everybody|us|all, second nature now across, same approach in,
      same way in every, same way across, the same things in every, same thing in every, same visual,
      same expectations in, see the same, one way of, one approach, one language,
      speak the same language, speaks the same language, speaking the same language, sing from the same,
      sings from the same, same hymn sheet, same sheet, on the same page about, pulling together,
      pulling in the same, all pulling, all on board, everyone on board, everybody on board,
      everyone has bought in, whole staff on board, signed up to, all signed up, which they all signed,
      all buy in, bought into .. by all, walk into every, in any room, any room here, wherever you go,
      whichever class, whichever room, nursery up, from reception up, from year 7 to, from office to,

      lunchtime staff included, cooks included, down to the lunchtime, right down to the,
      office staff .. greet, every adult on, every adult in, all adults, everyone from, everybody from,
      a different school, a changed school, a kinder school, a school where, a more inclusive,
      far more inclusive, much more inclusive, truly inclusive, properly inclusive, genuinely inclusive,
      inclusion is now|everyone|everybody, inclusion runs, inclusion is on every, inclusion at the heart,
      welcoming place, how we include, include everybody, includes everybody, staffroom notice,
      bottom table .. gone, setting .. gone, no more setting, mixed ability across,
      class in school is now mixed, every class in school, every class in the, nobody is left out,
      no child is left, no child left, no longer parked, no longer in the corridor, no longer in corridors,
      one set of expectations, one set of rules, whole staff have, whole staff changed, whole staff now,
      got us all, the whole staff .. changed]
    no_change: [not yet embedded, yet to be embedded, not embedded, very uneven from, uneven from class,
      still uneven, still patchy, still very patchy, still depends on which, depends on the teacher,
      depends on which teacher, depends which teacher, depends who teaches, depends whose class,
      still seen as her job, still seen as my job, seen as her job, still see .. as her job,
      still see* .. as my job, still her job, still my job, still mine, still hers, still .. senco job,
      still .. senco problem, still .. my problem, still say ask, still think* .. is my,
      still think* .. my job, not spread, not caught on, nobody else has, no one else has, not filtered,
      not reached, not trickled, yet to filter, yet to spread, not gone beyond, not .. gone beyond,
      not .. got beyond, not .. moved beyond, still sit* on a shelf,
      still in a drawer, still gather* dust, culture .. not changed, attitudes .. not changed,
      not changed the culture, not changed attitudes, same old attitudes, the rest of the building,
      rest of the building, rest of the place, rest of the staff carry, most of the staff carry,
      staff carry on, carries on regardless, carries on exactly, carry on much as, carry on exactly,
      carries on as, not notice it walking, off the shelf,
      yet to come off, down to joining the trust,
      # Not yet beyond a few
      not reached the whole, not reached the rest, not yet reached, not .. reached .. whole school,
      not .. shift so far, not seen it shift, not .. shifted yet, yet to shift, yet to reach,
      not spread beyond, not yet spread, not spread to, a while before .. spreads, will take time to spread,
      spreads beyond, beyond the two keen, has it spread, culture takes, changing a culture takes,
      culture .. takes longer, cultures take, slow to change, slow to shift, slow to turn, no shift in,
      no change in the culture|ethos|feel|school, no change in .. culture|ethos|attitudes, nor in the feel,
      same place with the same, same attitudes, attitudes .. same, attitudes .. not changed|moved|shifted,
      ethos .. same, culture .. same, same culture, same ethos, ethos .. not changed, was inclusive before,
      was already inclusive, already inclusive, already an inclusive, already a very inclusive,
      always been inclusive, always been an inclusive, always an inclusive, inclusive long before,
      no more inclusive than, no more inclusive, still no consistent, still not a consistent, still no common,
      still no agreed, still not a whole, still not whole school, still sees it as, still see it as,
      still see sen|send, still think inclusion is, staff still think inclusion, still what happens in my,
      still believe it is, still regard, still think sen|send, still me in my room, still just me,
      still just her, still depends, still in pockets, still only in, not yet across, not yet whole school,
      not yet a whole, not yet common practice, not consistent yet, hope to roll .. out, plans to roll .. out,
      will roll .. out, going to roll .. out, to be rolled out, may see a shift, hoping for a shift,
      colleagues to do it is another matter, to do it is another matter]
    barrier: [no impact beyond, only in <her> own class, only in <her> own classroom, not beyond <her> own,
      stops at her door, stops at my door, stops at the classroom door, ends at her,
      not shared by all staff, not everyone is, not everyone has bought, not all on board, not all staff,
      not all teachers, some staff still, some teachers still, some colleagues still,
      <staff> .. still think that, <staff> still think, <staff> still see, <staff> still believe,
      a few die hards, die hards, diehards, dinosaurs, old school, old habits, resistant staff,
      resistance from <staff>, pockets of resistance, sits on a shelf, sits on the shelf,
      gathering dust, gathers dust, nobody reads, no one reads, paper exercise, hers alone, mine alone,
      left to her, left to me, all down to me, all down to her, lone voice, one woman band, one man band,
      voice in the wilderness, dumped on, her lot, your lot, one of yours, one of mine,
      send to the senco, belongs to the ta, belong to the ta, belongs to the senco, belong to the senco,
      belong* to me, my problem, her problem, senco's problem, senco's job, on my shoulders,
      on her shoulders, falls to me, falls on me, not see it as their, not their job, not my job,
      not their problem, pay lip service, pays lip service, different planet,
      its own kingdom, in a portakabin, something i do in,
      half of them think, carries on as if, carry on as if, science corridor, business of one room,
      still 1985, isn't for them,
      # Only some, or nobody
      no common approach, no agreed approach, no consistent approach, no shared approach,
      no whole school approach, no shared ownership, no shared vision, no consistency, lack of consistency,
      not consistent across, inconsistent from|across the|between classes,
      inconsistency across the school|between classes, very inconsistent across, hit and miss across,
      hit and miss from, varies from class, varies from teacher, varies from room, varies hugely,
      varies widely .. class, pot luck, lottery, each .. does its own, does its own thing, do their own thing,
      own thing, goes <her> own way, go their own way, every teacher for, confined to, only in the hub,
      only in the base, only in the unit, only in <her> own, only in a few, only in some, only in one,
      in one or two classes, in one or two departments, restricted to .. class|room|department,
      limited to .. class|room|own|department, stays in her, stayed in her, stuck in my room,
      beyond <her> own classroom|class|room|door|lessons, not reach* beyond, reached beyond,
      nothing .. beyond <her> own, not got past, not gone past, seen as mine, seen as hers, seen as the senco,
      seen as my, seen as her, see it as my, see it as her, see it as the senco, sees it as my, regarded as my,
      regarded as mine, treated as my, treated as mine, as my problem, as her problem, as someone else,
      someone else problem, someone else job, somebody else problem, somebody else job, not my department,
      sen is my, send is my, leave it to me, leave it all to me, leave it to the senco, send them to me,
      sends them to me, sent to me, sent out to me, sent down to me, passed to me, pass them to me,
      still sent to, send children to me, just send them, policy .. nobody reads, policy .. no one reads,
      policy .. on a shelf, policy .. in a drawer, policy sits in, policy .. gathering, policies .. drawer,
      policies .. paper, in name only, only on paper, on paper only, window dressing,
       lip service, not believe in inclusion, do not see inclusion, hostile to inclusion,
      resist* inclusion, inclusion is a dirty, culture of blame, culture .. against, ethos is against,
      staff resist, staff resistance, old guard .. still, some teachers will not, some staff will not,
      some teachers refuse, some staff refuse, not everyone, not all of my colleagues, half the staff,
      a third of the staff, most of the staff .. not,
      upstairs and it, go upstairs, how things are done in .. corner]
    decline: [patchwork, more welcoming .. ago, used to pull, same direction .. now,
      slipped back to sen, back to sen being, own kingdom, each classroom is its own,
      drifted back to <her> own,
      # Undone again
      consistency .. gone|backwards|slipped|lost|worse,
      less consistent across the school|from, less consistent than .. was, less inclusive, less welcoming,
      less tolerant, inclusive .. slid|slipped|faded|eroded, habits .. slid|slipped|faded, slid back,
      slipped back into, reverted to, back to old, back to their old, old ways again,
      back in corridors, parked in corridors, shunted, ethos .. eroded|lost|gone|chipped|suffered|changed for,
      ethos has gone, culture .. eroded|lost|gone|chipped|suffered|worse|hardened, chipped away at,
      chipping away at that, whole school work .. stopped, used to be inclusive, used to be an inclusive,
      was once inclusive, no longer an inclusive, no longer inclusive, something we all believed,
      we all believed in, no longer whole school, no longer used by, fallen out of use, fallen into disuse,
      gone by the wayside, attitudes have hardened, attitudes .. hardened, new academy rules,
      drifted back to our|their|the old, consistency .. gone backwards, practice is less consistent,
      less consistent around]
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
      consistency across centres, consistency between sites, consistency of feedback,
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
      not join*, <pupil> .. included, course .. joined up,
      tutors .. consistent, marking .. consistent across, consistent across the team,
      consistent across the team than, consistency between tutors|markers|sites|centres|modules|the,
      consistency across the sites|modules|team|centres|programme, culture of .. programme|course,
      culture of .. support on, culture shock, shock to, ethos of .. programme|course, history of inclusion,
      inclusion group, inclusion brief, whole inclusion brief, inclusion strategy group, inclusion budget,
      inclusion fund*, inclusion forum, inclusion base, inclusion room, inclusion unit, inclusion panel*,
      inclusion reading, inclusion essay, inclusion lecture*, inclusion theory, wherever you go .. tutor,
      whichever centre, whichever site, whichever tutor, as a school .. communication, with us as a school,
      as a school we pay|paid|cannot|could, every class had supply, in every class i, office staff at,
      the cook did, lottery of, postcode lottery, pot luck which tutor|whether, tutor .. pot luck,
      supervision .. pot luck, marker .. lottery, not everyone on the course, not everyone passed,
      half the staff off, one set of dates, one set of instructions, one set of slides,
      one approach to marking, confined to barracks, confined to bed, sent to me late, sent to me by,
      sent to me in, sent to me a, emails .. sent to me, passed to me by, varies from tutor,
      varies from marker, varies from module, varies from site, started saying goodbye, policy on extensions,
      slid back to september, gone backwards .. paperwork, paperwork has gone backwards, seen as her strength,
      a school where i, shared vision between, shared vision of .. partner*, culture of collaboration between,
      across the team than,
      every teacher has a target, everybody knows why, nobody will tell me, from the caretaker nobody,
      decisions .. dinner ladies, for the dinner ladies, dinner ladies three, dinner ladies know,
      policies to a, together each, every teacher now includes, every teacher's now]
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
      in house training, inset, inset day*, inset* .. led, twilight*, upskill*, up skill*,
      cascad*, staff development, staff cpd, cpd for, cpd to, <her> cpd, cpd session*,
      ran a session, runs a session, runs sessions, ran sessions, run sessions, session for staff,
      sessions for <staff>, session for <staff>, workshop* for <staff>, workshops for staff, lead* training,
      led training, deliver* .. training, deliver* .. inset, deliver* .. cpd, deliver* to <staff>,
      deliver* .. session to, run* .. training, ran .. training, run .. inset, ran .. inset, runs .. inset,
      put on .. training, bulletin, induct*, induction for, nqt*, ects, newly qualified, trainee*,
      # Support and advice
      support* .. colleague*, support* .. teachers, support* .. <staff>, supportive of colleagues,
      model* .. practice, model* .. lesson*, model* .. strateg*, models .. for, modelled .. for,
      modelled .. with, modelling, demonstrat* lesson*, demonstration lesson*, team teach*,
      teaches alongside, advice to, proper advice, advice from her, <her> advice,
      advis* .. colleague*, advis* .. teacher*, give* .. <staff> ideas, drop in* for,
      drop in on, clinic*, surgery, surgeries, shadow*, observe* .. teach, planning with,
      plans with <staff>, plan with <staff>, plan alongside, sit* down with <staff>, sat down with <staff>,
      works alongside <staff>, work alongside <staff>, working alongside <staff>, works with <staff>,
      working with <staff>, work with <her> <staff>, work with <staff>, worked with <staff>,
      helping <staff>, helps <staff>, help* <staff>, guid* <staff>,
      # Teaching assistants
      ~tas, ~teaching assistant*, ~support staff, ~lsas, ~hltas, deploy* .. tas, deploy* .. <staff>,
      deployment, deployed, lunchtime supervisor*, midday*, adults in class,
      # Training named
      training for .. <helpers>, training of .. <helpers>, training to .. <helpers>, training by .. senco,
       tas training, lsa training, <helpers> training, ~staff meeting*, ~briefing,
      staff meeting on, staff meetings on, staff meeting about, twilights on, twilight on, inset on,
      peer observation, lesson study, professional development of .. <helpers>, skills of .. <helpers>,
      skill of .. assistants|tas|staff, use of .. <helpers>, deployment of, deploy* .. <helpers>,
      support to .. <helpers>, guidance to .. <helpers>, guidance for .. <helpers>, advice for .. <helpers>,
      help for .. <helpers>, advises <staff>, advises .. teachers, advising <staff>, advising .. teachers,
      advised .. teachers, team of champions, champion* in each, send champion*, buddy*, mentor for <staff>,
      mentoring <staff>, coaching for <staff>, coaching from her, coaching programme, term of coaching,
      sessions from her, session from her, guidance from her, more training from me, teachers more guidance,
      offer .. training, offers .. training, offering .. training, provide* .. training,
      provides .. training for,
      coach, coaching, mentor, mentoring]
    gain: [
      # Assistants used well
      tas now, tas go where, tas are now, tas are used, tas know, tas no longer, assistants no longer,
      assistants now, assistants are now, support staff now, lsas now, velcro*, glued to, joined at the hip,
      instead of sitting with, instead of sitting, rather than sitting with, rather than sitting,
      sitting next to one, helicopter*, got every ta, got every teaching assistant,
      got the tas, got our tas, got my tas, tas have, tas feel, tas run, tas lead, tas use, tas were,
      use of tas, use of teaching assistants, use of support staff, use <her> tas, the way we use,
      how we use tas, how we use teaching, how we use our, how .. tas are used, used to sit at the back,
      # Staff come to her
      go to for advice, goes to for advice, go to her for, goes to her for, went to her for, turn* to her,
      turn* to me, <staff> go to her, <staff> come to her, <staff> come to me, <staff> seek* .. out,
      seek* her advice, seek* my advice, seek* out her, sought out, ask* her advice, ask* my advice,
      ask* for her advice, ask* for my advice, ask* for her help, ask* for my help, ask me for advice,
      ask me for help, ask* me for help, come to her for, comes to her for, come to me for, comes to me for,
      coming to me for, coming to her for, come to me with, come to her with,
      coming to her with, bring me, queue at her, queue at my,
      queue up, beat a path, path to her door, path to my door, knock on my door asking,
      knocking on her door, knocking on my door, knock on her door, pop in to ask, pick her brains,
      pick my brains, picking my brains, gravitate to, asked me to show, ask me to show, asked her to show,
      asked her to repeat, asked her to run, asked me to run, asked her back,
      asking for more, drop in on, drop in where, set up a drop in, a drop in, weekly drop in,
      # Showing and giving
      give|gives|giving|gave|given <staff> .. ideas, give|gives|giving|gave|given <staff> .. strateg*,
      give|gives|giving|gave|given <staff> .. tools, give|gives|giving|gave|given <staff> .. things,
      give|gives|giving|gave|given <staff> .. confidence, give|gives|giving|gave <staff> .. skills,
      show* <staff>, shown <staff>, helped <staff> to, taught <staff>, teaching <staff> how, taught the tas,
      taught the staff, come away with, <staff> leave .. with, <staff> tell me .. advice,
      <staff> trying, <staff> .. try it, <staff> .. tried it, people .. try it, <staff> have tried,
      talk* .. <staff> through, walk* .. <staff> through, brought on, bring on, bringing on,
      brings out the best, grow her own, grown her own, best inset, best staff meeting,
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
      had my <helper>, coached <helper>, coached eight, coached two,
      coached .. colleagues, been round coaching, round coaching each, observed coached, guide for supply,
      in house courses, nudged them, sat with them through, film myself, let the new ones, new ones pull,
      using her checklist*, using her <helper>, using her spelling, using her kit, crib sheet,
      send them off with, learning how to talk, how to question and when, went round every department,
      sat in with people, sat in with <helper>, runs a little drop in, drop in for any, for any teacher,
      teachers bring me, <helper> bring me, <helper> come to her, <helper> can take, my lsas can,
      my tas can, they're flying, have them practising, practising makaton, <helper> used to sit,
      had every single adult, adult here, wrote a .. guide for, took .. inset on her own,
      whole of our .. inset, standing room, how to step back, doing their hlta,
      # Teaching colleagues
      coaches, coached, mentors, mentored, upskills, upskilled, cascaded, ^Coaches, ^Trains,
      ^Mentors, ^Models, models and,
      trains the|all|our|her|new|staff|colleagues|everyone|others|tas|teachers|lsas,
      trained all|everyone|everybody|every|each|our|my,
      trained the|staff|tas|lsas|teachers|colleagues|others,
      trained forty|fifty|thirty|sixty|twenty|eight|nine|ten|twelve,
      has trained, have trained, i have trained, all .. she has trained, trained them,

      taught <helpers> how, taught .. <helpers> to, taught .. <helpers> how, teaches .. <helpers> to,
      teaches .. <helpers> how, teach fifty|forty|thirty|sixty|the|other|my|our teachers|staff|tas,
      showed .. <helpers> how, shows .. <helpers> how, showing .. <helpers> how, shows how it, shows how,
      showed how it, showing how to do it, showed .. <helpers> what, shows .. <helpers> what,
      showing .. <helpers> what, show .. <helpers> how, demos, demonstrated .. <helpers>,
      five minute demos, demonstration*, modelling in, modelled in, models it in, models in, models good,
      models the, steps back and watches, watches them have a go, have a go while, taught alongside,
      works alongside .. <helpers>, worked alongside .. <helpers>, working alongside .. <helpers>,
      side by side with .. <helpers>, alongside teachers|colleagues|staff|tas|assistants|lsas,
      alongside .. teachers|colleagues|staff|tas|assistants|lsas, side by side with our|the|my,
      spends .. in classrooms with, goes into classes to, went into classrooms, goes into classrooms,
      pops into classes, pops into lessons, in and out of classrooms, team teaches, team taught,
      sat with .. <helpers>, sits with .. <helpers>, sits down with .. <helpers>, plans with .. <helpers>,
      plan with .. <helpers>, planned with .. <helpers>, helps .. <helpers> to|plan|with,
      helped .. <helpers> to|plan|with,
       guides .. <helpers>, guided .. <helpers> through,
      talks .. <helpers> through, talked .. <helpers> through, walked .. <helpers> through,
      feeds back to <helpers>, tells colleagues, told colleagues what, passed it on to, passed on .. <helpers>,
      passed .. on to .. <helpers>, pass .. on to .. <helpers>, passes .. on to .. <helpers>,
      passed on the lot, pass it on to, shared .. with .. <helpers>,
      share .. with .. <helpers>, shares .. with .. <helpers>, shared what .. learnt|learned,
      brought it back to .. <helpers>, took it back to .. <helpers>,
      gives .. <helpers> .. ideas|tools|strategies|skills|confidence|tips|advice,
      gave .. <helpers> .. ideas|tools|strategies|skills|confidence|tips|advice|sessions|training,
      given .. <helpers> .. ideas|tools|strategies|skills|confidence|tips|advice|training,
      gave .. <helpers> three|two|four|six|a, gave three|two|four|six sessions, ran|runs|run .. sessions for,
      ran .. sessions on, ran two|three|four|five|six staff meetings|sessions|twilights|insets,
      ran|runs|run .. workshop*, delivered .. <helpers>, delivers .. <helpers>,
      delivered two|three|four|five|six|a|an|my|her|our .. session*,
      led two|three|four|five|six|a|an|the|our|whole .. inset|twilight*|training, led the training,
      led our training, took .. inset, took the inset, did .. inset, did the inset, stood up at inset,
      stand up at inset, spoke at inset, her inset, my inset, after her inset, her twilights, her training,
      <her> workshops, training session she, trained herself, all of whom she, built up .. team of,
      grown .. team of, grew a team, developed .. <helpers>, develops .. <helpers>, developing .. <helpers>,
      brought on .. <helpers>, brings on .. <helpers>, turned .. <helpers> into, turns .. <helpers> into,
      made .. <helpers> into, transformed .. tas|assistants, transformed training,
      transformed how .. tas|assistants, invested in .. <helpers>, pairs .. with each new,
      paired .. new ta|teacher, buddy for, inducts, inducted, new starters .. her, meets them all on,
       meets the tas, meets our tas, half an hour with me, half hour with me,
      an hour with me, weekly slot for tas, tas meet, each one now has a specialism, each ta now,
      every ta has|now|knows|can|uses, every lsa, every teaching assistant has|now|knows|can,
      tas better trained, better trained tas|assistants|staff, tas are better, tas .. run groups, tas can now,
      tas now run, assistants can now, lsas can now, assistants .. running groups, can run a group unaided,
      run groups unaided, run it without me, tas .. specialism, rewrote the ta timetable, tore up the ta,
      ta timetable, ta rota, redeployed, where the need is greatest, from velcro, not velcro,
      stopped sitting next to, no longer sit next to, no longer glued, no longer velcro, off the velcro,
      # Sought for advice
      ask me how, asks me how, ask her how, asks her how,
      ask me for ideas, ask her for ideas, ask for my help|tips|ideas, ask for her help|tips|ideas,
      ask me for a tip, for a tip, tips for <staff>, teachers .. ask her|me for|how|what,
      colleagues .. ask her|me for|how|what, staff .. ask her|me for|how|what, tas .. ask her|me for|how|what,
      come to me for ideas|strategies|tips, come to her for ideas|strategies|tips, comes to me for ideas,
      people come to me for, people come to her for, people knock on, knock on my door, knocks on my door,
      stop me in the corridor, stops me in the corridor, stop her in the corridor, catch me in the corridor,
      catch her in the corridor, grab me in the corridor, borrow my, borrow her, came to watch,
      come to watch, watch me teach, watched me teach, watch her teach, watched her teach, observe me,
      observes me, go off and try it, try it the next day, tried it the next day, went off and tried,
      trust me to advise, teachers value her advice, acted on my advice, act on my advice, act on her advice,
      take her advice, take my advice, took my advice, took her advice, follow her advice, follow my advice,
      still talking about .. week later, staff still talk about her, best inset we, best training day,
      most useful inset, most useful training, still use what she showed, use what she showed,
      using what she taught, use what she taught,
      trained her <helpers>, retrained, i trained all|our|my|the|every|forty, she taught .. rest of us,
      trained the rest of us, trained all of us, show the dinner ladies, trouble to show them,
      showing the rest of us, teaches the rest of us, cascades it, passes it on to <helpers>,
      coming to watch her teach, colleagues .. come and watch, supports <helpers> to,
      ask her what to try with .. and]
    barrier: [no time to train, not trained, untrained, never trained, no training for, training not taken up,
      not taken up, nobody came, nobody turned up, no one came, no slot, not get a slot, not .. a slot,
      not given a slot, no inset slot, never .. staff meeting, not .. staff meeting, no staff meeting*,
      not allowed a staff meeting, five minutes at the end, ten minutes at the end, bumped off,
       bumped from the, cancelled in favour, slot on the inset, no room on the inset, tas not paid,
      tas are not paid, tas go home, tas finish at, tas leave at, tas are still, will not take advice,
      ignore* .. advice, not take .. advice, not listen to .. advice, fell on stony, stony ground, in one ear,
      eyes glaze, glazed over, eyes rolled, not .. passed on, not pass* on, never passed on,
      not shared .. staff, no opportunity to share, hopeless at passing, passing it on, not free her to coach,
      unable to get round to, get round to showing, got none, asked for a slot, slot on every,
      not allowed .. inset, not given .. inset, no inset time, no inset, not any inset, not get any inset,
      refused .. inset, no slot for, no staff meeting slot, no time for training, no time for staff training,
      no time to coach, no time to support staff, never time to train, unable to train, can not train,
      not free to coach, not released to coach, training i planned sits, training .. not happened,
      training .. shelved, training .. cancelled, training .. bumped, tas .. untrained,
      assistants .. untrained, untrained tas|assistants|staff, not had training, not had any training,
      not trained the|our|my|any, should be getting much more training, should be getting more training,
      should be training, needs to train, need to train, needs to be training, more guidance than she does,
      offer teachers more, should be coaching, would like her to train|coach|offer|support|run|spend,
      would like more training, would like to see more training, wants more training from,
      want more training from, deploys tas badly, tas .. badly deployed, tas .. poorly deployed,
      teachers .. not interested in, teachers .. will not try, staff .. not take it in, keeps it to herself,
      keeps .. to herself, kept it to herself, does not share, not share it with, not share what,
      not passed on, not pass it on, has not filtered to, went in one ear,
      hopeless at passing it on to, nothing .. passed on to, gets passed on to]
    no_change: [staff still untrained, still untrained, still velcro*, tas are no better, tas still,
      assistants still, still sit next to, still glued, still stuck to, still attached to one, still deploy*,
      still .. velcro, still not trained, not yet trained, not yet .. training, yet to train, yet to run,
      will train, going to train, plan to train, plan to run, hope to train,
      hoping to run .. training, hope to do something for, must pass .. on, plan to pass, going to pass .. on,
      pass all this on, same two hours of input, two hours of input,
      training .. still to come, training .. is planned, training .. planned for, training is planned,
      training to follow, inset .. planned, inset is planned, will be training, will be running .. training,
      will be delivering, will deliver .. training, will run .. training|inset|session, will coach,
      intends to set up peer, intend to train, intends to train, plans to train, planning to train,
      planning .. training, planning .. inset, planning a twilight, booked .. inset,
      hope to do something for the, hope to pass, hopes to pass, hopes to train, hopes to coach,
      was always .. trainer, always trained .. staff|tas, always been .. coach, always coached,
      already trained, already coached, already coaching, already trains, already delivered,
      already ran training, training .. strong suit before, training .. her strong suit, training .. same as,
      training .. as before, training was good already, no change .. training, ran training before,
      ran inset before, did inset before, tas .. used just as, tas .. same as before, tas .. as they were,
      tas .. where they always, still not trained .. staff, still not run, not yet run, not yet delivered,
      not yet shared, not yet passed, yet to deliver, yet to share, yet to pass,
      training for .. planned for, training for <staff> .. planned, hope to run the ta]
    decline: [less guidance than, less time alongside, time alongside, coaching .. stopped, all but stopped,
      gone by the board, from her predecessor, it's a leaflet, sessions .. this year one,
      used to run sessions, less training than, fewer sessions for, used to train,
      ran fewer, runs fewer, fewer training, fewer sessions, fewer twilights, less coaching, less guidance,
      less support for staff, less time in classrooms, less time with tas, less time coaching,
      training .. dwindled|shrunk|dropped|lapsed|stopped|dried|cut|gone|fallen, ta training has dwindled,
      coaching .. dwindled|lapsed|dropped|dried|cut|gone, shrunk to one, down to one a,
      used to give for .. assistants|tas, used to run .. training, used to run .. sessions, used to coach,
      used to mentor, used to model, used to go into classes, used to go into classrooms, no longer trains,
      no longer coaches, no longer mentors, no longer models, no longer runs .. training|inset|sessions,
      stopped coaching, stopped training, stopped running .. training|sessions,
      time alongside .. than, six sessions .. this year, tas .. back to sitting, back to velcro,
      back sitting next to,
      six sessions .. this year one, ran fewer training sessions, far less time alongside]
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
      bring me .. cake, would bring me, from the dinner ladies,
      tutor* .. coached, tutors .. trained, tutor* .. mentored, coaches to|from|were|left|parked,
      i was coached, was coached, was mentored by, mentors were, mentors at, mentors on, my mentors,
      our mentors, mentors in .. university, university mentors, course mentors, trained as, was trained as,
      trained in it years ago, i trained in, i trained as, trained in .. years ago, has trained as,
      demos of the, demonstration of the vle, lecturer* .. taught us, tutor* taught us,
      they taught us, speaker* .. taught us, her training was, my training was, her training as,
      my training as, training provider, taught the class, taught his class,
      teaching assistant in the mornings, another teaching assistant, extra tas, extra teaching assistant,
      money for tas, no money for tas, two extra tas, three extra tas, cut .. tas, lost .. tas, losing .. tas,
      fewer tas, tas redundant, tas .. redundancy, pay for .. ta, paid for .. ta, ta salar*,
      costed provision .. tas, reorganisation of support staff, of support staff when, advice on her project,
      advice on my, seek out her opinion, seek* .. out .. opinion, <parent> .. for a tip,
      <parent> .. knock on my door, knock on my door, <parent> .. ask me for, <parent> .. ask her for,
      <parent> .. ask her how, sessions for <parent>, workshop for <parent>, workshops for <parent>,
      training for <parent>, runs .. sessions for <parent>, ran .. sessions for <parent>, advisory team,
      advisory staff, advisory service, advises the leadership, shared .. with other sencos,
      shared .. with each other, share .. with each other, share .. with other sencos,
      shared what .. learnt .. each other, support each other, helped each other, <learner> .. training,
      buddy system on, buddy on the course, study buddy, peer observation on the course,
      briefing for the assignment*, briefing on the assignment*, assignment briefing, assessment briefing,
      module briefing, morning briefing, runs the morning briefing, question at briefing,
      staff meeting on marking, staff meeting by the, in staff meeting, dies in the staff meeting,
      back of staff meeting, still to come from, ]
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
      nobody from health, anyone outside school, <outsider> .. meeting*,
      # Services outside
      education welfare, welfare officer, consultant paediatric*,
      child development centre, disability team, children's services, sendiass, charities, hospital school,
      hospital staff, behaviour outreach, outreach team, sensory service, autism service, autism assessment*,
      specialists, the specialists, specialists on tap, local services, services outside,
      system outside school, support from outside, help from outside, outside support, professional reports,
      professionals' reports, professionals reports,
      joint working with health|social|care|services, joint meeting with, health come|comes|will|visit*,
      threshold and how, senco and .. nurse, nurse in school,
      speech and language service|team|support|therapist*|people, <agency> visit*, county send officer,
      county sen officer*,
      # Clinics
      the clinic, clinic at the|hospital, a diagnosis, diagnosis for, health therapy, therapies,
      # Services
      in the services, knows everybody in|at, agencies anyway, liaison with health|camhs|social,
      everyone in the services, outside services left, fortnight .. therapist, therapist in every,
      people at the clinic,
      # Thresholds
      camhs thresholds, thresholds are impossible|too|so, thresholds for camhs|support|services]
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
      <outsider> .. turn up, actually turn, stays for lunch, stays for cake, even stays,
      by first name, know her by name, on better terms, getting on better for it,
      sorting things in a morning, pattern for others, got <outsider>,
      got the <outsider>, getting the <outsider>, got mum the, brought .. <outsider>,
      write .. targets together, wrote .. along with her, <outsider> and i write, get <outsider> to agree,
      agree on one plan, talking through me, leaving us better, gets followed, tell the <outsider>,
      hold* .. own with <outsider>, <know> who does what at, who does what at, which of them picks up,
      know which of them, not afraid of <outsider>, not scare, do not scare anyone, the <outsider> even,
      accepted first go, tell .. physio exactly, team .. use our version, <outsider> ask* her,
      # They come when she asks
      <partner> .. <helpful>, <partner> who .. answers|comes, <partner> and i .. agree|agreed|plan|meet,
      <partner> eating out, eating out of her hand, along with .. service, on like a house,
      quicker|faster|quick|better answers|replies|response from, answers|reports|help from .. <partner>,
      report|reports in|within .. weeks|days, got an .. report, got a .. report from, badger* .. <partner>,
      badgered|chased|pestered|nagged|hounded <partner>, <partner> till they, <partner> until they,
      because she chases, take|takes|took her|my calls, calls .. get action, gets|get action,
      contact in camhs|health, mobile numbers of, number of the .. <partner>, reports lined up,
      brought|brings|bring|bringing in .. <partner>, pull|pulls|pulled|pulling in .. <partner>,
      called|calls|calling in .. <partner>, get|gets|got|getting .. <partner> .. out|in|round|here|to|together,
      get|gets|got|getting the|an|our <partner>, draws|drew|draw on .. <partner>, worked out with .. <partner>,
      worked|working out .. with <partner>, plan|plans|planned|planning .. with .. <partner>,
      plan the visit together, agreed .. with .. <partner>, joint .. with .. <partner>,
      ring|rings|rang .. <partner> and they, they ring back,
      good|excellent|close relationship|relations|relationships|terms|links with .. <partner>,
      strong|better|productive|warm relationship|relations with .. <partner>,
      strong|better|productive|warm relationships|terms|links with .. <partner>,
      relationship with .. <partner> .. such, relationship with .. <partner> .. good|better|strong|close,
      on good terms, on first name terms, made herself known, known at the, knows everyone at,
      well known to .. <partner>, links to|into .. <partner>, links with .. <partner> .. better|stronger|good,
      team around the|a, everybody there from the, from the paediatrician to,
      hold my|her ground|own with .. <partner>, argue|argues|argued with .. <partner>,
      push|pushes|pushed back .. <partner>, challenge|challenges|challenged .. <partner>,
      instead of waiting for .. <agency>, say what we need from, no longer wait .. <partner>,
      talk to a consultant, quoted .. to health|camhs|social, knows the threshold|thresholds|pathway|pathways,
      how to word it, how to word|write|phrase .. referral*, word .. referral*, referral was .. clear|clearest,
      clearest .. referral, referrals .. clear|clearer|precise|precise|accepted|succeed, precise that,
      how the system outside, know|knows who does what .. outside, see our children first, arranged for the .. to,
      turn up to reviews because, come to reviews .. <partner>, <partner> .. in school each|every|once,
      come|came the same week, therapists turn up,
      # Better put
      reports lined up .. <partner>, <partner> .. lined up, specialists .. on tap, on tap .. <partner>,
      named contact in|at|for, pulled a team together around, set the agenda with|for .. <partner>,
      better put together,
      # Known to them
      knows everybody|everyone in the services,
      pick up the phone to <partner>, meetings have a purpose, multi agency meetings .. purpose|work|useful|better,
      <partner> in school every|each|once|weekly|fortnightly|monthly, pass on what they know, proper answer from,
      into school to talk to staff, <partner> into school,
      # First in the queue
      three|two|four services into one, services into one room, first in the queue,
      <partner> and she have|work|get, <partner> and i have|work|get, now train our staff,
      <partner> .. train our|the staff, <partner> now <helpful>, <partner> .. wrote to say,
      stand my|her ground .. <partner>, got the <partner> mobile|number]
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
      <agency> .. no capacity, agencies .. slow, thin on the ground, close* the case,
      case closed, referral* .. bounce, batted back, knocked back,
      thresholds .. high,
      raised the threshold*, threshold for camhs,
      pass the parcel, from pillar, pillar to post, black hole, gatekeep*, hard to get hold of,
      not return calls, never return, wait for camhs, year* wait, years' wait,
      years' wait for, months' wait, list is .. months, list is .. years, charge by the hour,
      no longer exists, team no longer exists, cut to one man, one man and a van, out of her reach,
      getting .. over the threshold, nothing comes back, put a word on paper,
      not .. a word on paper,
      # They do not come
      health will not,
      <partner> .. will|would|can|could|do|does not come|attend|speak|answer|reply|engage,
      <partner> .. will|would|can|could|do|does not ring|return|talk|meet|visit|share,
      <partner> closed, <partner> .. has|have closed|gone|shut|vanished|disbanded|folded, <partner> are run off,
      service .. closed, service has closed its, closed its doors, closed to new, lost the .. service,
      service .. cut to the bone, services .. cut to the bone, services .. stretched,
      stretched that only, nobody at the, nobody|no one outside school, nobody|no one from <partner>,
      not get .. <agency> .. report, not get an ed psych, not get hold of .. <partner>,
      cannot get hold of .. <partner>, never get hold of .. <partner>, no access to .. <partner>, allocation is,
      hours a year, six hours .. ep, ep .. hours, one visit a year, only comes if you, have|having to buy in,
      buy in therapy, pay for .. <agency>, paying for .. <agency>, hear nothing,
      referral .. nothing, referrals .. sit there, referrals just sit,
      referral* .. bounced|bounce|rejected|returned|refused, bounced back .. referral*,
      thresholds .. impossible|too high|rising|ridiculous|keep, raised thresholds, months to get a,
      took .. months .. diagnosis, diagnosis .. months|years|takes, waits of, wait .. months|years,
      change so often, social workers change, services that no longer, no one to turn to,
      no one to refer to, nowhere to refer, nowhere to turn, crisis get seen, never materialises, gone and health,
      # Waits
      eighteen months for|wait|waiting, wait is eighteen, heard nothing from|back|since,
      services are so stretched|thin|slow|overloaded, nobody rings back, no one rings back,
      therapy .. cut to the bone, <agency> .. cut to the bone, nobody to refer to, years wait for,
      # Nobody comes
      bottom of every waiting, every waiting list, everybody at the meeting looks at me, no outside services,
      services left to call,
      # Try getting one
      try getting <partner>|a, try getting a doctor, caseworker has|have changed, <partner> .. changed .. times,
      queue for the <partner>, queue for <partner>, years queue for|at, months queue for, ring and ring and nobody,
      we ring and ring]
    no_change: [agencies still slow, still slow to, still wait,
      still never attend, still not come, still not turn up, still send* apologies,
      as bad as they ever, as bad as ever, as slow as ever, still impossible to get,
      still no <agency>, still not get, same services not,
      thin on the ground as ever, as thin on the ground, just as patchy, patchy as it was,
      no nearer to getting <agency>, excellent before .. just as, just as good now,
      # Links as before
      same wait for, same struggle to get, same .. <partner>, wait .. exactly what it was, wait .. no shorter,
      no easier to get|reach, no easier than .. <partner>, <partner> .. no easier|better|quicker|different,
      joint working with .. no better, working with .. <partner> .. no better,
      <partner> .. as slow|bad|hard|scarce|good|ever|before, contact with .. much as it was,
      contact with .. <partner> .. much|same, links with .. as before, links with .. before .. now,
      links with .. before and, <partner> still not, <partner> still do|does|will, still do not turn,
      still cannot get .. <partner>, still waiting for .. <partner>, as hard to get as,
      as slow as ever .. <partner>, services .. as slow, slow as ever, links .. were good before,
      good before and still are, always worked well with .. <partner>, always had good .. <partner>,
      # No reply
      nothing comes back just, referrals go in,
      # Known already
      knew all the agencies, knew the agencies|services already|before, all the agencies anyway,
      liaison with .. still poor|patchy|bad, liaison with .. no better, <partner> .. still poor|slow|patchy,
      still poor .. <partner>,
      # Scarce as before
      outside help is as, help is as scarce, as scarce as]
    decline: [relations with <agency> .. worse, relations with <agency> .. soured,
      relationship with <agency> .. soured, relationship with <agency> .. worse, fewer visits,
      see far less of, see less of <agency>, far less of <agency>,
      harder to get hold, service has been cut, service was cut, services .. cut, lost contact with <agency>,
      lost touch with <agency>, <agency> .. harder to, half as often as,
      drifted apart from them, used to see the <outsider>, used to see .. fortnightly,
      not see .. as often, slipped .. contact with outside, contact with outside people,
      harder getting hold of, getting hold of anyone, lost the good relationship, drop the meetings with,
      came in regularly at one time, less of <outsider>,
      # Less of them than before
      lost the .. <agency> we, lost the .. <agency>, lost our .. <agency>, we have lost .. <partner>,
      see|saw less of .. <partner>, see .. <partner> .. less|half|fewer, less support from outside,
      less .. from outside, less contact with .. <partner>, fewer visits from .. <partner>,
      <partner> .. post was cut|lost|axed, <partner> .. was|were disbanded|cut|axed|closed|scrapped,
      relations with .. <partner> .. cooled|soured|worse|frosty,
      relationship with .. <partner> .. cooled|soured|worse, <partner> .. half as often, <partner> .. less often,
      used to come .. <partner>, <partner> .. used to come, <partner> .. once came, dwindled .. <partner>,
      harder to reach <partner>, <partner> .. harder to reach|get,
      # Cut
      fewer ep visits, fewer .. <agency> visits|days|hours, cuts mean .. <agency>,
      # Shut
      shut the .. service, service we relied on, team we relied on, used to have a <agency>,
      used to have an <agency>, used to have our own <agency>, council has shut|cut|closed]
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
      ends of the county, county hall or, north of the county, county .. top up, local paper,
      # County as the place of complaint
      gone straight to county, straight to county, out of the ep service,
      # Other callers
      not get hold of my tutor|anybody, ed psych one day, becoming an ed psych,
      train as .. educational psychologist, become .. educational psychologist, before meetings with the ed psych,
      when the ed psych walks, knock .. ed psych, family worker .. fewer parents, sen officers to teaching,
      county .. teaching, county .. taught, county's advisory, by the university and,
      advisory teacher and the lecturer, advisory teachers gave, county services and higher, thresholds are sound,
      thresholds are appropriate|consistent|clear, counts as a referral, new referral route, the referral rate,
      pass or referral, ring .. psychologist .. dad, therapy dog, therapy as a, referrals .. module,
      waiting for the marks, health and safety, mental health, health of the, my health, her health, ill health,
      health reasons, county .. course, county .. moderat*, county .. university, university .. county,
      county adviser*, county advisers, <partner> taught|lectured|spoke|led, county figure, county average,
      across the county, rest of the county, county and, county show, county top,
      # Other people
      consultant paediatrician rang, county officers who share, psychologist the dad]
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
      parents' forum, parent forum, parent group, parents' group,
      # Home and its people
      communication with home, contact with home, links with home, home links, relationship with home,
      relations with home, foster carer*, foster parent*, stepdad, stepmum, grandad*, granny, drop in for <kin>,
      workshop for <kin>, workshops for <kin>, support for <kin>, grievance*, grumbles, upset <kin>,
      angriest mother, difficult conversations, tribunal threat*, threat* of tribunal, solicitor's letter*,
      letters to my governors, letters to governors,
      parental engagement|involvement|confidence|satisfaction|complaints, parents and carers, home visit,
      at home with the family, family's wishes|views, parents forum, <kin> survey, survey of <kin>,
      and one for mums, walk and talk .. <kin>]
    gain: [
      # What parents do and say
      in tears of relief, shout at me less, shouting at me, shout less, stopped shouting, stop shouting,
      no longer shout, no longer shouting, listened to for the first time, felt listened to,
      feel listened to, feel .. listened to, felt heard, feel heard, feel .. heard, on the same side,
      same side of the table, on our side, come to her before, come to me before, come* in for a chat,
      pop in for, come* in for a coffee, <parent> .. trust her, <parent> .. trust me, <parent> .. trust us,
      <parent> trust, <parent> ask for her, <parent> .. by name,
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
      with us not against, with us rather than, equal partners, write .. plan together,
      wrote .. together, wrote .. with the family, wrote .. with <parent>, write .. with <parent>,
      writ* .. plans with <parent>, plan with <parent>, plan* with <parent>, with .. rather than for,
      sit* down with <parent>, sat down with <parent>, brought .. family together,
      before <parent> .. ask, before .. letter, <ring> <parent>, tell <parent> what, tell <parent> how,
      tell <parent> .. entitled, explain* .. to <parent>, put* <parent> at ease, angry <parent> and,
      rapport with <parent>, opposite an angry, honest with <parent>, first person <parent>,
      bring* <parent> in, bring* <parent> with,
      # What they do now
      tin of biscuits, kettle on, come away satisfied, came out smiling, names back off,
      taken their names back, sat with a grieving, wrote .. with <kin>, <kin> .. wrote along,
      <kin> .. talked to me like a person, felt so listened to, never felt so listened, handshake,
      shook my hand, shook her hand, sent me a card, brought .. card, brings me flapjack, bring me flapjack,
      hugged me, in for a chat, in and chat, stop* me in .. for a natter, natter, first names,
      on their side, feel like the expert, make a beeline, beeline for her, beeline for me, stuck with us,
      <kin> turn* up to, choosing us, <kin> .. been choosing, draw forty,
      <kin> last time, nineteen mums, explained what they could expect, explained their rights,
      explained .. to <kin>, <kin> .. noticed, she's marvellous, he thinks she is, <kin> think* she,
      not one letter, not one angry, not one complaint, not had one since, angry letter a week,
      used to get an angry, talked to like, way with <kin>, sat down with the <kin>,
      <kin> .. cried in a good way, his mum cried, her mum cried, evenings for <kin>, drop in .. carers,
      carers .. last week, <kin> who bring, <kin> .. bring cake, comes to everything now,
      rung her with good, five of those calls, good news, talked to <kin>, rang a mum, rang .. mum to say,
      made his mum, trust her simple, they trust her, they trust me, trusted me, listens to <kin>,
      won round a family, asked to see her and, <kin> .. trust*, not .. passed from pillar,
      complaint* .. dried, defus* .. <parent>, dread .. mums, dread .. parents,
      # What families do now
      <home> .. <warm>, <home> who .. <warm>, <home> who had|have not .. <warm>, <home> who used to,
      <home> who once, <home> now, <home> are|is now, <home> turn up, <home> are partners, partners now,
      partners with <home>, people we inform, <kin> too, the <kin> too, and the <kin> too, <home> round,
      won .. <home> round|over, brought .. <home> round, won <home> .. trust, win .. <home> round,
      got .. <kin> to come, got .. <kin> in, gets .. <kin> .. to sit, gets .. <kin> .. together, sit down together,
      over tea, for a cuppa, cup of tea with|and|in, gave them tea, over a brew,
      goes|go|went|came|come away content|happy|happier|smiling|calmer|reassured|satisfied, away content,
      <kin> .. come away,
      sends cards|chocolates|flowers, flowers and cards,
      flowers cards, to say thank you, asked for the senco by, ask|asks|asked for her|me|the by|at, allies since,
      our allies, been our allies, seek her|me out, sought her|me out, seek us out, beat a path,
      path to her|my door, on your side, word has got round, word got round, half the estate,
      told half the, trust us again|now, trust me|us|her enough, confidence in us|me|her|the has|is|grown,
      trust between home, same tune, singing the same, home and school are|work|talk|now, at every review,
      never came near, lost no family, no family has left, rate us higher, rate us,
      survey .. <kin> .. higher|better|happier, chose us|our, choose us|our, came to us because, place here,
      # What she does with them
      ask|asks|asking|asked .. <kin> what|how|first, what is going well at home,
      listen|listens|listened|listening to .. <kin>, explain the jargon, explain|explains|explained .. to <kin>,
      explain their rights, <kin> .. rights, in words .. <kin> understand, words families understand,
      jargon out of, <kin> .. helped design, helped design, designed with <kin>,
      written .. with .. <kin>, write .. plans .. <kin>, with the family not, with <kin> not for,
      not about them, <kin> first in the plan, share|shares|sharing the good .. home|<kin>,
      good as well as the bad with, ring|rings|rang|phone|phones home,
      ring|rings|phones|phone .. <kin> .. good|news, visits at home, home before a child starts,
      visit|visits|visited .. <kin> at home, run|runs|ran|started|set a|up .. for <kin>, drop in .. <kin>,
      workshop .. <kin>, workshops .. <kin>, course for <kin>, group for <kin>, parent|parents group,
      calm|calms|calmed|soothes|soothe .. <kin>, calm with .. <kin>, manner with .. <kin>, sit with the angriest,
      way with .. <kin>, good|great|brilliant|superb|wonderful|excellent with <kin>, easier .. with <kin>,
      <kin> .. easier, difficult conversations .. no longer|easier|well, no longer end in tears, not end in tears,
      better conversations with, honest with .. <kin>, not promise .. <kin>, took them in gave|and, told .. couple,
      courage to tell .. <kin>|couple, meetings with .. <kin> .. calmer|better|easier,
      bring|brings|brought .. <kin> into, brings .. <kin> along, involves|involve .. <kin> in|from,
      <kin> in the room|meeting|review|plan, <kin> .. part of,
      # Fewer complaints
      no complaints this year, no complaints since, no complaints about send|sen,
      complaints .. fewer|halved|stopped|vanished|dwindled|fallen|dropped|zero|gone,
      no letters to .. governors, no letters .. from <kin>,
      not .. letter from .. <kin>, no tribunals, no tribunal, withdrew .. tribunal, withdrew after,
      ready to go to tribunal, tribunal .. withdrawn|averted|avoided|dropped, headed off .. complaint|tribunal,
      used to email every, used to ring every, once a term to say,
      # Gifts and doors
      his mum cried in a good, cried in a good way,
      sends|send|sent|brings|bring|brought us|me|her chocolates|flowers|eggs|cake,
      sends|send|sent|brings|bring|brought us|me|her cakes|cards|biscuits|wine|flapjack,
      <home> .. brings|bring|brought me|us|her, thank you card from, a cuppa with, queue|queueing at her|my door,
      written with <kin>, plan written with, written with the family|parents|mum, not for them with|but,
      plans with them not for them, <kin> .. and not for them, got his|her|their gran|mum|dad|nan|grandad to,
      leave|leaves|left with a cup|plan|smile, handles .. <kin>, <kin> .. beautifully,
      handles irate <kin> beautifully, to the stepdad, stepdad and the plan, see|sees <kin> at home,
      no complaints this year|term about, ask for at the, walk and talk,
      # Surgeries and smiles
      surgery for <kin>, surgery for families, open door for <kin>, wave to me|her, <kin> wave|waves|waved,
      stopped looking for somewhere else, <kin> .. stopped looking,
      fewer cross|angry|irate|difficult phone|calls|letters|emails|meetings|parents, fewer irate <kin>,
      <kin> .. laughing, furious <kin> into, angry <kin> .. laughing|smiling|calm, took a furious,
      difficult conversations with <kin>, gift for difficult, as equals with <kin>, <kin> .. as equals,
      begin|start|begins|starts with what the family|parents, what the family wants, <kin> .. to win and she,
      # Won over
      nobody complains, nobody complained, over my head to the governors, going over my head, stopped going over,
      have coffee now, hide from one <kin>, used to hide from <kin>, used to dread <kin>, <home> .. hugged,
      <kin> come, the dads come, <kin> know my|her|our number, every family by name,
      know|knows every family|parent, somebody|someone to ring .. <kin>, <kin> have somebody|someone to,
      <kin> feel part, goodwill of|from|with .. <kin>]
    barrier: [not one .. replied, parents .. not involved, parents not invited, hard to reach <parent>,
      hard to reach, angry <parent>, irate <parent>, furious <parent>, <parent> .. angry, <parent> .. furious,
      <parent> .. upset, <parent> .. unhappy, <parent> .. complain*, fobbed off, fobbing them off,
      kept in the dark, left in the dark, formal complaint*, blame* the school, <parent> .. not come,
      <parent> .. never come, <parent> .. not engage, <parent> .. not turn up, <parent> .. never turn,
      <parent> .. not trust, <parent> .. aggressive, <parent> .. hostile, ones we most need,
      not .. through the gate, difficult <parent>, apt to tell families, tell families what will,
      rather than ask them, not come in whatever, simply won't come, will not cross the threshold,
      cross the threshold,
      # At odds with home
      <home> .. will|would|do|does|can|could not come|engage|answer|read|attend,
      <home> .. will|would|do|does|can|could not trust|talk|listen|turn|reply|ring,
      <home> .. not engage, <kin> .. never, <kin> .. refuse*, <kin> .. shout*, shouted at in|by, i get shouted,
      loggerheads, at loggerheads, pushy ones, pushy <kin>, demanding <kin>, aggressive <kin>,
      <kin> .. expect .. everything|too, <kin> expect a plan, not involve them, inform <kin>, no trust between,
      not trust the school|us, dread .. from .. <kin>, dread .. <kin>, dread the phone, get parents over,
      <kin> over the threshold, will not come in whatever, simply will not come, not cross the,
      want to meet more families, not .. meet .. <kin> because, cannot meet <kin>, no time .. <kin>,
      communication with home .. lets, communication with home .. poor|weak|lacking,
      <kin> feel judged|ignored|excluded|shut|left|unheard, <kin> .. battle*, battle with .. <kin>, fight .. <kin>,
      parents .. blame, <kin> .. hated school, school was horrible for them,
      # Hard to get in
      hard to get .. <kin> in|into|to, working parents in, <kin> do not know what,
      # Hard to handle
      nobody ever gets back to them, <kin> say nobody|no, angry ones, the difficult ones hard,
      difficult <kin> hard, <kin> .. hard to handle|deal|please, cracked the <kin>]
    no_change: [parents still not, no better with parents, still hard to reach, still not come,
      still complain*, <parent> still complain*, still fobbed off, same <parent> turn up, same few <parent>,
      <parent> .. not shifted, <parent> .. not changed, still not trust, still distrust*,
      <parent> .. still think, <parent> still, wherever not altered, dealings with families have not,
      notice no difference in how we, same three families,
      # As with families before
      got on with me before, get on with me now, always got on .. <kin>, always got on well,
      <kin> .. liked her|me before|already, <kin> .. before and, <kin> thought the world .. already,
      thought the world of her already, <kin> .. already, families liked her before, <kin> .. never a problem,
      mums|parents|families trusted me because, known me 20 years, because they have known me,
      <kin> who came still, still do not come, complaints .. same rate, same rate .. complaints,
      same number of complaints, complaints .. as many, still cannot get <kin>, still cannot get dads,
      still not get <kin>, dealings with .. <kin> .. same|before, meetings with <kin> .. just as before|before,
      with <kin> .. as before, run just as before, would like to .. <kin>, hope to .. <kin>,
      plan to .. <kin> .. next, as many complaints,
      # Always good with them
      always good with <kin>, was always good with, always been good with, always had good .. <kin>,
      as badly attended as, evenings .. as badly,
      # The same few
      usual six|few|five|three <kin>, the usual <kin>, not cracked the <kin>, still not cracked,
      same faces at .. evening*]
    decline: [harder relations with parents, relations with <parent> .. worse, <parent> less happy,
      less happy <parent>, more complaints, complaints are up, complaints .. gone up, complaints .. doubled,
      complaints .. risen, fallen out with <parent>, <parent> .. lost trust, <parent> .. lost faith,
      since .. <parent> complain, further apart, home and school are further, unhappy letters, more unhappy,
      twice the grumbles, grumbles from home, hear less from home, gone quiet on us, less from home,
      told more under, more under the last, more distant than, feel more distant, colder with <kin>,
      <kin> .. gone quiet,
      # Further from home
      more grievances|complaints|grumbles|disputes|letters than|from|this, threats from families,
      tribunal threats .. none, <kin> .. shut out, feel shut out,
      <kin> .. less welcome|trusting|confident|happy|involved, fewer <kin>, fewer come to,
      fewer .. coffee mornings, see|saw fewer|less <kin>, see fewer parents, see less of .. <kin>,
      families see less of, parent forum has dwindled, forum .. dwindled, <kin> .. dwindled,
      <kin> .. turned against, lost the trust of <kin>, lost <kin> .. trust, <kin> .. drifted, home .. cooled,
      relations .. home .. worse|cooled|soured|strained,
      # More complaints
      <kin> complain more, <kin> .. more than they did, complain more than,
      # Bad feeling
      bad feeling between, bad blood between, more bad feeling, more friction with <kin>|home,
      more tension with <kin>|home]
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
      owned by families, nan of, daughter at university, good news the bad, that is the good news,
      # Other people at home
      governors ask for her, governors .. by name, governors asked, without complaint, cold cup of tea,
      laptop and a cold, turn down a family, certain families, assumptions .. families, week of parents evening,
      the week of parents, as equals, contributing as equals, family had given, my wife, home at night, went home,
      go home, came home, get home, goes home, at home when, at home after, at home till, working at home,
      work at home, take home, took home, take it home, home time, home late, home from, came home with,
      drive home, home before, home to, drove home, back home, home with a, home by, nursing home,
      home office, home county, home page, my <kin> .. proud, my <kin> is|was|were|said|had|did|looked|took|has,
      my <kin> .. bed, <kin> of my own, first in the family, children and families, parents on the course,
      couple of, a couple of, as a couple, my home, home life, new home, tea and, mother of all, mums on my table,
      mums on the course, chose us as, with the family .. library,
      # Favours to the school
      send me a copy, auntie who happened, foster carer's social, parent's solicitor]
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
      achievement of <pupil>, achiev* .. <pupil>, <pupil> .. achiev*, reading age*, spelling age*,
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
      <pupil> .. take part, <pupil> .. took part, happier <pupil>, happy to come,
      more settled, engaged in, engage* with learning, engagement of <pupil>, <pupil> .. engag*,
      benefit* .. <pupil>, <pupil> .. benefit*, well being of <pupil>, wellbeing of <pupil>,
      <pupil> .. wellbeing, <pupil> .. well being, difference to .. <pupil>, difference for .. <pupil>,
      impact on .. <pupil>, impact on outcomes, impact on learning, impact on progress,
      effect on .. <pupil>, improve* outcomes, outcomes have, <pupil> independence, <pupil> .. independen*,
      lives of <pupil>, <pupil> lives, life chances, life chances of, transition to secondary,
      <pupil> .. friend*, <pupil> .. playtime*, <pupil> say, <pupil> said, <pupil> tell, <pupil> told,
      sats were, sats up, sats went, pupil progress has, pupil progress is, improved pupil progress,
      # Scores and skills
      phonics scores, phonics results, <skill> scores, <skill> results, <skill> levels,
      <skill> progress, <skill> ages, <skill> age, maths progress, <score> of <child>, <score> of our,
      <child> <score>, <child> learning, impact on|upon .. <score>, impact on|upon <child>,
      impact on|upon .. learning, effect on|upon .. <score>, effect on|upon .. learning, effect upon .. <child>,
      impact upon .. <child>, difference to .. <score>, difference for .. <child>, benefit* to <child>,
      benefit* for <child>, the gap between, attainment gap, progress gap, disadvantage gap, suspended,
      suspensions, sent home, sent out of class|lessons, being sent out, been sent out, permanently excluded,
      internal exclusion*, truan*, truancy, reduced timetable*, absence rate*, absence among,
      absence figures, absenteeism, meltdowns, outbursts, tantrums, neet, neets,
      # Voice and belonging
      pupil|student|children|learner|young panel|parliament|forum|conference|ambassador*|leaders, school council*,
      student council*, pupil council*, class council, eco council, classmates,
      <child> view|views|opinion*|wishes|aspiration*|feelings, <child> own voice,
      <child> .. feel safe|safer|heard|valued|included, sense of belonging,
      <child> .. wellbeing, wellbeing of .. <child>, mental health of .. <child>, <child> self esteem,
      # Results
      sats are, sats for, sats have, our sats, sats scores, sats this year,
      <child> feel .. belong,
      # Children as those who do
      <child> who never|refused|once|used,
      <child> who threw|kicked|hid|ran|bit|hit|screamed|cried|sat, <child> with no words,
      reluctant writer*|reader*, non verbal <child>, school refusers, <child> .. reading age*,
      <child> <skill>, <child> behaviour, bullying, bullied,
      # Children who once could not
      <child> who could|would|had|did not,
      # Children now
      ~<child> are now,
      # Trouble in the playground
      fights, fighting at|in, playground incidents, incidents on|at|in, fallings out, behaviour points,
      exclusion rate, excluded this, <child> were excluded, figures for .. <child>, how the children do,
      how <child> are doing, book bands, reading levels, spelling test*, times tables, targets met,
      # Restraint and quizzes
      restrained, restraint, restraints, physical interventions, on half days, half days for <child>,
      eco committee, lowest group, times tables quiz,
      # Groups
      bottom group are|is|still, bottom set are|is|have,
      # Attenders and leavers
      attenders, non reader*, attendees at, ready for secondary|school|learning,
      life after school, destinations of <child>, leaver destinations]
    gain: [
      # Doing well
      <pupil> .. thriv*, <pupil> .. flourish*, flourishing, <pupil> .. blossom*, <pupil> .. calmer,
      <pupil> .. happier, <pupil> .. happy, <pupil> .. smil*, <pupil> .. laugh*, <pupil> .. confident*,
      <pupil> .. confidence, confidence of <pupil>, <pupil> .. self esteem, <pupil> .. doing well,
      <pupil> .. doing better, <pupil> .. better, <pupil> .. settled, <pupil> .. proud, <pupil> .. succeed*,
      <pupil> .. success*, <pupil> .. make* .. progress, <pupil> .. made .. progress, <pupil> .. improv*,
      <pupil> .. transformed, <pupil> .. turned .. round,
      # Reading, speaking, being there
      can now read, now reading, learnt to read, learned to read,
      reading for the first time, is reading, read .. aloud, read out loud, read a poem,
      <pupil> .. now talk*, <pupil> .. spoke, <pupil> .. speaks, now talks in, talks in full,
      in assembly, spoke in assembly, in the school play,
      in the nativity, on the residential, went on the trip, going on trips, on school trips,
      <pupil> .. now come*, <pupil> .. coming in, comes into school, come* into school, comes to school,
      come to school, coming to school, came to school, walk* into school, skip* into, skip* through,
      through the gate, run* in each, back in class, back in lessons, back in school, back full time,
      on a full timetable, in class for, in lessons all, in the room all, stay* in class,
      stay* in lessons, staying in class, staying in lessons, stay* in the classroom, in the classroom all,
      now in lessons, still with us, access* the curriculum with, joins in, joined in with,
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
      <pupil> .. have .. say, <pupil> .. has .. say, say in <her> own,
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
      up by .. months, went up by more than, days lost to,
      scores .. doubled, doubled 31, lateness by half, cut lateness, top of the county, came top,
      best figures, best year on record, group are flying, flying best, passed english, passed maths,
      got a 3 in, passed .. at the third, managed six weeks, six weeks without, nobody's been bitten,
      nobody been bitten, bitten since, kids are happier, front door, <child> .. would have been in,
      in a residential place, back on roll, sitting mocks, back in mainstream, down from twenty, slips down,
      incident slips, formerly on reduced, reduced timetables, now attending full, attending full time,
      attend full time, ran the christmas, counted the takings, <child> .. grew, <child> are flying,
      <child> .. up by, reading ages, reading age, <child> .. went up, <child> gone up,
      fixed term exclusions, twenty two made more,
      # Getting on, catching up
      <child> .. coming|come|came|comes on nicely|well|leaps, <child> .. coming on, <child> .. getting on,
      <child> .. moved up, <child> .. gained,
      <child> .. outstrip*|outperform*|overtak*|overtook|exceed*|surpass*|match*|beat, <child> .. on track,
      <child> .. catching|caught|catch up,
      <child> .. met|meet|meeting .. target*|standard*|goal*|milestone*,
      <child> .. hit|hitting|reached|reaching .. target*|standard*|goal*|milestone*,
      <child> .. flying, <child> .. soaring|shining|soar|shine, <child> .. writing, <child> .. talking,
      <child> .. speaking, <child> .. singing, <child> .. reading, <child> .. reads,
      <child> .. read to the, <child> .. read aloud, <child> .. learning to, <child> .. thrive,
      <child> .. turned a corner, <child> .. come out of, <child> .. come off|came off|comes off,
      come|came off the .. caseload, <child> .. no longer, <child> who ... is|are|has|have|can now,
      <child> is|are now, <child> .. up a level, <child> passed, <child> .. qualif*, came on leaps, come on leaps,
      language on no end, brought .. language on, talking in sentences,
      putting sentences together, first words, said <her> first word*, <score> .. <rise>,
      <skill> has|have|is|are .. <rise>, <skill> has|have|is|are .. up, <score> are|is|were|was|has|have .. up,
      <score> .. top of, <score> above, <score> .. above national|county|average, above the county|national,
      outstripped the county|national,
      # Calm, willing and on their own
      <child> .. by|for <self>, <child> .. on their own, less clingy, less dependent on .. adult*|ta|tas,
      less reliant on adult*, <child> less anxious,
      <child> .. less anxious|frustrated|disruptive|angry|worried|upset, <child> .. calm*, <child> .. happily,
      <child> .. enjoy*, <child> .. love coming|school|it, <child> .. look* forward, <child> .. cop* with,
      <child> .. coping, <child> .. stay in|put, <child> .. stays,
      <child> .. eats|eating|plays|playing, eats in the, with his mates|friends|classmates, <child> .. eager|keen,
      <child> .. brave*, <child> .. skip*, <child> .. joins in, their hands up,
      <child> .. hand|hands up, not been sent out|home, has not been sent, have not been sent,
      not .. sent out once, fewer sent home, fewer .. sent out, fewer suspensions, fewer outbursts|tantrums,
      # Back, and part of things
      <child> .. is|are|was|were back, <child> .. back in|at|full, back in the classroom, back at school,
      attending again, attending every day, in every day, in school every day, <child> .. attend*,
      <child> .. here and learning, all still here, <child> .. in class with,
      <child> .. in the .. team|choir|play|band|cast,
      <child> .. in the .. show|production|orchestra|squad|assembly|concert,
      <child> .. on the .. team|council|stage|trip|residential|committee,
      football|netball|rugby|cricket|hockey|basketball|swimming team, school play|production|choir|orchestra|show,
      school panto*, in the choir, the nativity, sports day, elected by, <child> .. elected, head boy|girl,
      prefect*, captain of the, won|win the prize|cup|award for .. <child>, <child> .. part of,
      <child> .. join|joined the, <child> .. invited to .. party|parties, birthday party, college place*,
      place|places at college, <child> .. college, got into college, gone on to college, went on to college,
      apprenticeship*, off to college, sixth form place*, <child> .. a job, nobody neet, <child> .. graduat*,
      # Their own say
      <child> .. found|find|finding .. voice, <child> .. have|has .. voice, a voice through,
      <child> .. speak up, <child> .. say in, a say in <her> own, choose|chooses|chose|choosing who comes|attends,
      <child> .. choose|chooses|chose|choosing, <child> .. decide|decides|decided, <child> .. told <her> own,
      <child> .. write|wrote|writes|wrote <her> own, <child> .. lead|leads|led|run|runs|ran|chair|chairs <her> own,
      <child> .. help* to write|plan|set|design, <child> .. set <her> own, <child> .. ask* for help,
      asks|ask|asking|asked <child> first|how|what|which, asks the child*,
      hears|heard|hearing from <child>, <child> at the centre, <child> at the heart,
      # Quiet ones and reluctant ones
      quiet ones have|now|are, shy ones have|now|are, puts|put his hand up, mute .. read|spoke|speaks|talks,
      all moved up, moved up a level|group|set|band, <child> .. are flying, written off are,
      <child> .. at the level of, attendance .. best, attendance among,
      # Better days
      lunchtimes|playtimes|breaktimes are|used, playground is, <child> .. started|starting|beginning|begun to,
      <child> .. started turning|coming|talking|reading|writing|joining, better deal, <child> .. achieve,
      quality of life of .. <child>, <child> .. quality of life, school is for them, school is for him|her,
      removals|referrals from lessons .. fallen|down|dropped, fewer removals, <child> .. a part in,
      <child> .. signs|signed his|her, first time .. his life|her life, fewer .. <child> .. on part time,
      fewer .. part time timetable*, no tears, without tears, no dragging, skipping in, stepping forward,
      got|gained a grade|pass, grade four|five|4|5|c|b in, <child> .. stories, ring .. <parent> to collect,
      to collect a|their|his|her child|son|daughter,
      # In class
      <child> .. in class all|every|most, is now in class, are now in class, now in class all|with,
      # Fewer fights, more taking part
      fewer fights|sanctions|incidents|outbursts|tantrums|absences|lates|upsets, fewer .. on report,
      fights .. down|stopped|fewer, incidents .. stopped|gone|rare|vanished|fewer|less, more <child> are|is,
      more of our|my|the <child> .. are|stay|stays|staying|join|joining|coming|come|taking|take|in,
      staying for clubs, for clubs and trips, after school club*, goes to the club,
      see it in their|his|her faces|face|eyes, in their faces, look|looks|looked on his|her|their face|faces,
      faces when they, light|lights up, lit up, <child> .. stood up, stood up at|in .. assembly,
      told everyone about his|her, told the class about his|her,
      talk|talks|talked about his|her autism|dyslexia|adhd|difficulties|needs,
      <child> .. attends the|his|her|their review, speaks first, <child> .. speaks for, <child> .. went|gone up,
      went up two|three|a, up two|three|a book|level|levels|band|bands|grade|grades|sublevels|set,
      as well as their friends|peers|classmates, in line with their peers, keeping pace with,
      keep|keeps up with the class|rest|others|peers, on a par with their,
      alongside their peers|friends|classmates, part of the class, part of the gang, one of the gang,
      it is the children who benefit, benefit most|more are the <child>, <child> who benefit, <child> .. reap,
      <child> .. on the edge of being, he|she is still with us, still here and, still with us and,
      children have settled, making friends, made friends with, <child> .. smile|smiles|smiling,
      # Strides
      they are learning, know they are learning, nobody has had to be restrained, nobody .. restrained,
      not had to restrain, no restraints, fewer restraints, with the rest of them, rest of the class,
      dinner with|in, eating his|her dinner|lunch, signed off by the therapist|speech, discharged from,
      discharged by, from bottom of the pile, from the bottom, <child> .. gone from .. to, asked them to draw,
      asked them what, asked <child> to, planned from what they, voted onto|on,
      <child> .. voted|elected|chosen|picked|selected, <child> .. told them|us straight,
      <child> .. came to the governors, <child> .. presented|spoke|spoken to, real strides,
      making|made|make .. strides, great strides, most ground, made up ground, made the most ground, high fives,
      tears at the gate to, left year 6 able to, able to read than, came third|second|first|top in,
      won the .. quiz|race|prize, used to spend .. in the corridor,
      # Hands up
      his|their hand|hands up in,
      # Back from the brink
      back from the brink, best attenders, non reader .. reader, is a reader, are readers now,
      <child> leave us ready|reading|able, leave us able|ready, ready to learn, ready for the day,
      calm about the <child>|place, <child> .. calm about, a calm about, get a vote on, vote on how,
      <child> .. a vote, <child> get|gets .. say|choice|vote, consulted .. <child>, <child> .. consulted,
      <child> .. asked what, catching their friends up, catching up with their|the,
      <child> .. finish their|his|her, lessons make sense, <child> tell me|us,
      over represented in the choir|team|play|club|council, <child> .. believe* in <self>, <child> .. self belief,
      <child> .. want to come|learn|read|try, <child> .. try|trying|tries new|hard|harder|things,
      <child> .. have|has a go, <child> .. persever*|persist*|concentrat*|focus*, <child> .. less likely to,
      <child> .. more willing|able|likely|independent|engaged|focused]
    barrier: [gap .. not closed, gap .. not closing, gap .. not narrow*, gap .. stubborn*, gap .. as wide,
      gap .. wide, results have not, <pupil> .. left behind, falling behind, fallen behind, still excluded,
      <pupil> .. missing out, <pupil> miss out, <pupil> .. miss* out, <pupil> .. suffer*,
      not reach* .. <pupil>, <pupil> .. not .. progress,
      still out of school, gap .. points, 21 points,
      # Behind, and left out
      <child> .. lagging|lag|lags, <child> are|is .. struggling, <child> still struggl*, <child> .. losing out,
      <child> .. let down, <child> .. paying|pay the price, <child> .. not getting on, <child> .. failing,
      <child> .. fail, <child> .. failed by, <child> .. further|years|well behind, <child> .. adrift,
      <child> .. slip|slipping|slipped through, <child> .. through the net|cracks, <child> .. out of school,
      <child> .. out of class, <child> .. at home all, <child> who .. not attend, <child> .. not attend*,
      <child> on part time, <child> .. stuck, <child> .. unhappy|miserable|isolated|lonely|bullied,
      <child> .. not heard|asked|consulted, no pupil voice, nobody asks|asked .. <child>, not reached .. <child>,
      not reaching .. <child>, little effect on|upon .. <child>, little impact on|upon .. <child>,
      little evidence of .. <child>, few .. effect|impact|difference on|upon .. <child>,
      # Falling behind
      <child> on .. register .. lagging|behind|struggling, lagging badly|behind, lag behind,
      # Losing out
      <child> .. missing school|lessons|out, <child> .. lose|loses|losing|lost out, <child> .. miss|misses school,
      <child> .. years|months|terms behind, no child has, <child> .. ever been asked,
      what difference .. to <child>, <child> views are|were missing, <child> .. views .. missing,
      # Not in school
      <child> are still not in school, <child> .. still not in|attending, <child> .. not in school,
      not in school full time, little about <child>|pupil outcomes|progress|impact,
      # Not asked
      thought to ask .. <child>, ask the children .. nobody, still on half days,
      pupil voice is missing|absent|weak|thin, voice .. missing altogether, no voice,
      # Sent home
      <child> .. going|go|goes home at|early, sent home at lunchtime, half of them are still,
      <child> .. turned away, <child> .. left out|sitting]
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
      whether the <child>, can't say the children, cannot say the children, not say the children, gained yet,
      # Nothing to show
      nothing .. to show for .. <child>, nothing .. show .. <child>, not .. point to .. <child>,
      not .. point to one|any|a .. <child>, nothing measurable, not .. measurable .. <child>,
      <child> .. did well before, <child> .. well before, <child> .. doing well already,
      <child> .. no different, <child> .. just the same, <child> .. no better, <child> .. no worse,
      <score> .. flat|static|unchanged|plateau*, <score> .. stood still, <score> .. standing still,
      <score> .. where they were, <score> .. not moved|shifted|budged|changed, <skill> .. no better,
      <skill> .. not moved|shifted|budged, <score> .. as before, <score> .. much the same, <score> .. good before,
      <score> .. good already|beforehand, shown|shows|show|showed in <score>, difference .. results .. early,
      difference to <score> .. early, impact on <score> .. early, too early .. <child> .. better,
      yet to show .. <score>, yet to see .. <child>, yet to see .. <score>, no difference .. <child>,
      not .. difference .. <child>, not notice* .. difference .. <child>, not .. because of .. course .. <child>,
      <child> not made .. more,
      # No further on
      <child> .. any further on|forward, <child> .. no further on|forward, <child> .. have|has noticed, dead level,
      <child> had .. voice before, <child> had a voice, ask me about pupil progress,
      ask me about .. outcomes|results|progress, always ask* <child> what, always listened to <child>,
      <child> .. any better off, <child> .. stayed .. same, <score> .. stayed .. were, as they were before,
      # Nothing in the figures
      nothing in the figures|data|results|numbers, figures .. not moved|changed|shifted,
      no change in how .. <child>, no change in .. <score>, no change for .. <child>,
      change for the <child> .. not, progress before she|the, making good progress before, doing well before,
      # Still the bottom group
      same old gap, still the bottom group, bottom group are still, gap is the same, same gap, a number on as far,
      put a number on, as far as the children go,
      # As they were
      <child> are as they were, <child> .. as they were, no impact on <child>, no impact .. that i can see,
      <child> .. none the wiser]
    decline: [results .. down, results .. dropped, results .. fell, results .. fallen, results .. dipped,
      results .. slipped, results .. worse, exclusions .. up, exclusions .. risen, exclusions .. rose,
      exclusions .. doubled, more exclusions, attendance .. down, attendance .. dropped, attendance .. fallen,
      attendance .. fell, attendance .. worse, gap .. widen*, widen* .. gap, gap has grown, gap .. grown,
      gap .. bigger, gap .. wider, behaviour .. worse, progress .. slowed, progress .. fell,
      progress .. fallen, progress .. dipped, progress .. dropped, progress .. fell back, more incidents,
      incidents .. up, attainment .. fell, attainment .. fallen,
      attainment .. down, behaviour .. backwards, behaviour .. gone backwards,
      dropped off since, permanent exclusions where, exclusions where we had none, scores dipped,
      scores .. dipped, <child> .. dipped, had days at home, days at home because,
      # Worse than they were
      <score> .. <sink>, <skill> has|have|is|are .. <sink>, <score> .. gone backwards|back|downhill,
      <child> .. gone|going|went backwards, <child> .. doing worse, <child> .. worse than|off,
      wellbeing .. worse|poorer|lower, <child> .. further adrift|behind,
      <child> .. less happy|settled|engaged|confident, <child> .. lost ground, <child> .. slipped|slipping back,
      <child> .. regress*, more .. sent home|out, more .. being sent, more <child> .. out of,
      more of our .. excluded, more .. <child> .. excluded, more suspensions, more .. suspended,
      exclusions .. climbing|gone up|increased|crept, absence .. up|rising|risen|worse|doubled,
      <child> had more .. before, <score> .. down on, behaviour .. deteriorat*, <child> .. unhappier,
      # Dropped
      <score> of ... <sink>, <child> maths is|are down, <child> <skill> .. down|worse, maths is|are down,
      # Worse than before
      <child> .. did|do|doing worse, moved to alternative provision, more .. in isolation, more .. ending up in,
      <child> .. started refusing, refusing again, <child> .. in alternative provision,
      # More excluded
      excluded this term and none, <child> .. excluded .. none last, excluded .. none last, and none last year,
      we had none, where we had none, <child> .. worse behaved,
      # More meltdowns
      more meltdowns|outbursts|tantrums|incidents|fights|restraints]
    hints: [reading, maths, results, year 6, year 5, year 11, scores, smile, voice, playground, friends,
      settled, under the table, attend, progress, happy, happier,
      # Children, and what is new
      <child>]
    rules:
      - match: [~<child>]
        near: [no longer, used to, for the first time, first time, at last, never used to]
        unless: [my children, our children, your children, i used to, we used to, she used to, staff, <parent>,
          teachers, course]
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
      ask .. for evidence of impact,
      # Of the course, and of other claims
      level of attainment, levels of attainment, attainment of .. <learner>, attainment of .. cohort,
      attainment on the, hold* .. to account .. <child>, holds .. account for .. results, account for .. progress,
      accountable for .. progress, account for .. results, accountable for .. results, accountable for .. outcomes,
      results pressure, pressure of results, pressure for results, academic writing, my writing|reading,
      <her> academic, writing up, results of the <assignment>, first attempt .. results, attendance by,
      attendance from, attendance was good, good attendance from, <learner> .. attend*, regular attendance,
      outcomes .. module, <child> books, <child> .. up to age, year 5 maths, year 6 maths, <child> wants,
      children's services, children's centre, my own <child>, my <child> were in bed, my <child> had,
      my little ones, my two <child>, class council estate, student panel,
      # Students
      students .. progress, students on the, my <child> are, my kids, our own <child>, <child> is the sort,
      <child> to date, <child> has dyslexia|autism,
      # Readers of another kind
      second readers, how <child> do, how their .. do, children who can not|will not,
      # Writing of another kind
      scholarly writing, writing is neither better, boys poverty,
      # Sent home against the law
      sending a child home]
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
      range of provision, provision is, provision has, timetable for interventions,
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
      paper trail, review cycle, cycle of reviews, waves of, wave 3, wave one,
      ~nurture group, how we organise support, way we organise support, organis* .. support,
      organis* .. interventions,
      # Plans, forms and records in use
      ~the plans, ~our plans, plans are|were|have|go|run|say, ~plans on|in|with|for each|every,
      a plan for each|every, clear plans, plan for each|every, plan that somebody reads, children plans,
      forms for, ~trackers, tracking sheet*, tracker*, ~tracking, database, software, logged, sims,
      provision across, provision in, our offer, local offer, core offer, what we offer, support we offer,
      sen information report, send information report, sen file*, send file*, sen folder*,
      child's papers|file|folder, the file moves, records that, <her> records, ~reviews, review forms,
      review system, sen paperwork, send paperwork, admin of send|sen, ehc requests, ehc applications,
      ehc needs, ehc process, ehc assessment, needs assessment*, entry screening, screening on,
      screening tool*, referral pathway*, pathways, intervention record*,
      group list*, crib sheet*, strategy sheet*, info sheet*,
      child on the register, on the register and, exam concession*, concessions, scribes, deployment map, handover,
      handovers, transition plan*|visits, move to secondary, transition to, online plans,
      # Forms
      sen information report is|was|now, interventions have start|names, ~forms are|for|change,
      assess plan do review .. second, ~forms keep|run|from, number of forms, forms about, forms to fill|complete,
      # Forms and reports
      ~forms, ~the forms, ~referral route*, ~information report, ~baseline*,
      # Forms
      ~ehc forms|form]
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
      apple pie order, is immaculate, are immaculate,
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
      panel cannot bat, panel can't bat, bat back, not sent .. back,
      hasn't sent .. requests back, agreed in one go, in one go, plans get agreed, started being accepted,
      being accepted, plans i write, kept 41, got the list down, list down from, list of 90, old list,
      went from .. on the list, off the list because, on the list, plans have stopped being wish,
      wish lists, written before they have finished, plan is written before, exam concessions,
      concessions .. filed, all done and filed, all in by the deadline with, first for us, date order,
      every review every letter, in date order, neat as a pin, immaculate, come on a treat,
      plans and reviews have, tidier, paperwork tidier, can anyone find, hand her a child's name,
      filing cabinets, map shows, shows at a glance, passport .. works, plans that fit,
      twenty five minutes, hers are tidy,
      # In hand
      <paper> .. <tidy_>, systems systems, everything logged, everything .. in order,
      all in order, records|paperwork|files|register|folders|house in order, find any child|file|paper,
      find any child's, can find anything|everything|any, in under a minute, can lay|put hands, all in one place,
      in one place, under one roof, one folder, one file, one system, one database, one format,
      single system|database|format|document, nothing slips through, nobody slips through,
      nothing gets lost|missed, halved the register, register .. halved, half the register, trimmed the register,
      pruned the register, cleaned up the register, register has gone from, came off the register,
      taken off the register, register .. from .. to, who was on the register and, every one of them should be,
      plans went from, from fourteen pages to, pages to two|one, down to one page|side, actually read,
      gets read, get read, somebody reads, gets used, get used, gets filled, get looked at, gets looked at,
      look at them, in use every day, used daily, on every teacher's desk, on every desk,
      stand up in law|court|tribunal, stands up to, carry weight, reports lined up, best drafted|written,
      well drafted|written requests|plans, no paper left, paperless, gone online, bringing in the new .. plans,
      brought in .. new .. plans|system|forms, what is written in the plan, written in the plan, goes into a plan,
      what goes in|into .. plan, plan is short|clear, plan .. comes out of it,
      plans .. families|parents understand, in words families, in english instead, jargon free,
      helped design .. plan, start dates, end dates, start date and, end date, named adult, with a start,
      reviews start|finish|run|happen|are on, reviews .. everybody there, reviews now have,
      reviews .. everyone there, review .. first time,
      requests .. agreed|accepted|successful|granted|issued|approved,
      applications .. agreed|accepted|successful|granted|issued|approved|plans, plans issued, plan issued,
      request agreed, not sent .. requests back, not sent a single .. requests, not one .. requests .. back,
      none .. sent back, none .. returned|refused, hundred per cent success,
      shows in the ehc*, write a request that, panel cannot|could not|has not, no trouble with panel,
      mapped, has mapped, mapped out what, provision mapped, map with costs|costings, provision map with,
      neat provision map, simple provision map, good provision map, understand the paperwork,
      understands the paperwork, now understand .. paper*, got my head round .. paper*,
      head round the plans|forms|paperwork|process, not panic .. form*, no longer panic .. form*,
      finally get the graduated, get the graduated, targets are short|clear|smart|measurable|sharp,
      rewrote the way we, redid the, redesigned the|our, cut the paperwork, cut down .. paper*, less paperwork,
      paperwork .. halved, fewer forms, file moves with, follows the child, goes up the school with,
      moves up with them, picked up early, pick things up, caught early, spotted early, identified earlier,
      earlier identification, access arrangements .. sorted|done|early|time, did all .. access,
      # In good order
      are in order, is in order, records .. in order,
      clear|clearer|simple|simpler plans|records|register|reviews|targets,
      sharper|tidier|neater|shorter|better plans|records|register|reviews|targets,
      clear|clearer|simple|simpler forms|ieps|paperwork|map|system|systems,
      sharper|tidier|neater|shorter|better forms|ieps|paperwork|map|system|systems,
      plans that result, plans .. clearer, plans .. much clearer,
      drafts|drafted|drawn|drew|draws up .. plan|plans|request|requests|ehc*, ehc plans she drafts,
      the ehc plans she, up to date records|register|plans, records|register|plans|map .. up to date,
      plans .. plain english, <plan_kind> .. easy to, review is second nature, do review .. second nature,
      best drafted requests, well written requests,
      # Tidy papers
      <tidy_> <paper>,
      # Run to time
      run|runs to a timetable, finish when they should, finish on time, booked for the year, booked ahead,
      reviews are booked, all the reviews .. booked|done|held, left off the list, nobody is left|missed off,
      applications|requests go|went|sail|sailed|going through, without a hitch .. applications,
      applications .. without a hitch, sail|sails|sailed through panel, write|writes the targets,
      teachers write the targets, one page on each, page on each|every child, page that travels, travels with them,
      follows them through, asked for a file, file and she had, had it in seconds, in seconds,
      got rid of ieps|plans|forms, scrapped the ieps|plans|forms, shows who gets what, simple spreadsheet,
      a spreadsheet that, spreadsheet .. shows, one spreadsheet for, teachers own the plans|targets,
      plans .. owned by, who gets what and when, paperwork is shorter|lighter|easier, parents can read it,
      understand how the graduated, understand .. graduated response|approach, what should be in a plan, good plan,
      good plans, better plans, excellent plans, strong plans,
      # Sailed through
      it sailed through, sailed through, application and it sailed, groups to twelve|ten|six|eight|four,
      each with a purpose, target is one .. can understand, targets .. can understand, cupboard of old files,
      old files has|have gone, good outcome from a, woolly outcomes|one|targets, when she writes a plan,
      outcomes are sharp*, now it is a folder and, folder and three visits, extra time and readers,
      readers were all agreed, there it is on, who gets what and she, reviews nine on time, on time every time]
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
      suit four different, different departments who all want, they take so long, nine more waiting,
      # Too many and too long
      <paper> .. <mess_>, too many forms, too many plans, too many <paper>, forms change, forms keep changing,
      moving goalposts, run|runs to .. pages, odd pages, pages .. nobody,
      nobody but the senco, not look at .. plan*, never look at .. plan*, teachers .. not read .. plan*,
      filling in boxes|forms, form filling, boxes to tick, tick box, ask the same question,
      same question four, do not talk to each other, systems that do not,
      requests|applications came back|bounce|bounced, bounce because, came back with a no, turned down for,
      thrown out, no proper register|map|plans|reviews|records|system, just a list, so complicated that,
      nine separate documents, separate documents, red tape, bureaucra*, hours on paperwork,
      wade* through .. paper*|forms, pile of forms|paper, piles of paper*|forms, pile* .. forms, piles of,
      gathering dust, gathers dust, in the filing cabinet,
      # Unread, ticked and too long
      plans|ieps|profiles|targets|passports .. in a drawer, plans|ieps|profiles nobody reads|opens,
      nobody|no one opens|reads them|plans|the|ieps, reviews .. tick box, reviews .. box ticking,
      provision .. hit and miss, support in class .. hit and miss, too much paper, forms for the reviews,
      forms about the forms,
      # Turned down
      county changes its forms, changes its forms, change the forms|format|template|templates,
      whole day to write, day to write one, write one plan, records .. places,
      none of them agree, in three places, panel turned us|me|her down, panel .. turned us|me|it down,
      turned us down again, knocked back by panel, panel said no, panel refused,
      # Hours
      hours to complete .. form*, hours to fill,
      # Paper, paper
      on four different forms, same thing on .. forms, four different forms, plan for every child and nobody,
      nobody has read, getting a plan out of, plan out of county, all paper paper, paper paper,
      carrier bags and no register, and no register, no register]
    no_change: [still rejected, paperwork still, still chaotic, still on paper, still turned down,
      still refused, still out of date, still a mess, requests still, still get* sent back,
      still being sent back, still all over the place, plans .. still, register .. still, register is still,
      ieps .. still, systems pretty much unchanged, filing is no different, baggy as it was, not dared prune,
      plans go out of date, out of date in a drawer, just as they always did, not made it as far,
      top of my list, get one page profiles going,
      # As before
      same forms, same trackers, same .. forms|plans|iep|ieps|records|system|paperwork, same pile of,
      same paperwork, same register, paperwork is .. as it was, paperwork .. about as it was,
      paperwork .. as before, registers .. as before, reviews .. as before, reviews .. before and,
      plans .. as before, records .. as they, <paper> .. as it ever was, <paper> .. as they ever were,
      <paper> .. no better, <paper> .. unchanged, <paper> .. just the same, <paper> .. as muddled, form we used,
      forms we used, provision map .. to do|list, <paper> .. to do list, still no map|register|plans|proper|system,
      still using .. forms|paper|ieps, went smoothly before, not got round to .. register|map|plans|reviews,
      not updated, yet to update, yet to rewrite|redo|sort, provision map is next|on, i mean to .. register|map,
      plan to rewrite, hope to rewrite,
      # Not touched since
      not been looked at since, not looked at since, not been touched since, not been updated since,
      annual reviews run as, reviews run as they, as they always have .. reviews, provision map has not been,
      # Next year
      provision mapping is for next, mapping is for next year, still working off the old,
      still on the old forms|ieps|system]
    decline: [systems .. lapsed, systems .. fallen, register .. out of date again, more paperwork,
      paperwork has doubled, paperwork .. doubled, paperwork .. increased, paperwork .. worse,
      reviews .. slipping, reviews are slipping, late this term, none of them match, simple when we had,
      more of a mess, in a muddle, shocking muddle, getting ragged, ragged, in a worse state,
      worse state than, nine are outstanding, are outstanding, both have slipped, slipped badly,
      system .. slid, tidy system, targets are from last, used to be done by, records .. muddle, slid half,
      # Slipped
      reviews .. slipped, reviews have|are slipped|slipping, <paper> .. not as tidy|good|clear, not as tidy as,
      paperwork .. backwards, <paper> .. gone backwards|downhill, <paper> .. worse than, <paper> .. now worse,
      worse now .. <paper>, was bad it is now worse, more .. requests .. turned|refused,
      requests thrown out .. none, thrown out this year, none last, <paper> was better when,
      better when it was on paper, was in good order .. not, in good order when, lost half our records,
      lost .. records, more forms than, even more forms, plans .. longer than, backlog, reviews overdue,
      muddle compared,
      # Gone to pot
      got out of date, gone out of date, have got out of date, fallen out of date, gone to pot, gone to the dogs,
      gone to rack, filing .. gone to, let the paperwork|records|register|reviews slide|slip|go,
      paperwork .. slid|slipped|slide, register .. lapsed,
      # Slide
      review dates .. slide|slip, dates have started to slide, reviews .. slide, started to slide]
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
      on the list for camhs, waiting list, paediatrician list, on .. reading list, list of reading,
      # Other paper
      no system for checking|telling, no system at all for, referrals go through first time, ehcp pupils,
      <score> of .. ehc*, <child> with ehc*, <child> with .. plans, members with,
      checking up on the quality of provision, checking on .. provision, lesson plan*, action plan*,
      improvement plan*, strategic plan*, business plan*, school plan, plans to, plans with the family,
      write the plans with, plan with families, contingency plan, day's plan, plan for the day, plan in place,
      graduated approach to the, records of the exam, exam board .. records, handbook .. forms, enrolment .. forms,
      forms to enrol|register, booking form*, claim form*, consent form*, feedback form*, evaluation form*,
      this form, course .. forms, the portfolio .. system, marking .. tracker, mark sheet*,
      support plan if it bit, school's provision, tracking interventions, tracking progress, tracking of,
      tracks the, tracking impact, reviews the impact, reviews the work, review of the, review of our,
      peer review*, performance reviews, register was taken, on the waiting register, software licence*,
      moodle .. in order, it had in order, <staff> .. plans .. children, teachers plan, plan lessons, planning,
      library records, records office, file together, the file was, portfolio .. file*, course .. file*,
      target* .. sales, swapped forms, swap forms, swap .. forms, swapping forms,
      # Marking
      nine pages and should, grid .. pages, child the forms, before annual reviews any, before annual reviews,
      crib sheet went, new forms from, best forms, pinches .. forms, clear request, got .. ehcp law,
      through the forms,
      # Course papers
      clear brief, publish an information report, baseline in, new referral route,
      # Topics
      inset on .. graduated, training on .. graduated, filling in the ehc form]
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
      people from other schools, people in other schools,
      like minded, kindred, other people doing, others in the same, someone in the same,
      people in the same, same position, same situation, same boat,
      # Sharing and meeting
      shared .. practice,
      shared .. ideas, swap* .. ideas, swap* notes, swapping, compare notes, compared notes,
      comparing notes, exchange of ideas, exchang* ideas, exchang* .. experience*, shar* .. experience*,
      peer support, peers, peer group, peer learning, meet others, meeting others, meet other,
      meeting other, meeting people, met people, met others, met other, meet people, meeting sencos,
      meet sencos, meeting with other, meet with other, talk to others, talking to others, talk to other,
      talking to other, talk with other, talking with other, speak to others, speaking to other,
      visit* .. other schools, visiting other, visited other, visits to other, discussion* with other,
      time with other, time to talk with, chance to talk to, opportunity to talk to, opportunities to talk,
      # Groups
      whatsapp, whats app, facebook group, group chat, hub meeting*, learning community,
      contacts in, support group, buddy, buddies, study group*, study buddy,
      group on our phones, ~our cohort, ~my cohort, camaraderie, solidarity, companionship, allies, meet up,
      meets up, met up, meeting up, get together, get togethers, keep in touch, kept in touch,
      keeping in touch, stayed in touch, stay in touch, sencos in the area, sencos in the county,
      sencos in the region, sencos in the trust, sencos in the same, sencos in the next,
      # Other SENCOs and their company
      the others on, meeting the others, <meeting_> .. other sencos,
      <meeting_> with sencos|others|colleagues|peers, the other sencos, another senco,
      senco friends|colleagues|contacts|mates|forum|meetings|group|network|buddy,
      friends from the course, women on the|my, opposite number*,
      counterpart*, local cluster, cluster of sencos|small|schools|primaries,
      cluster meeting*, senco cluster*, ~cluster, sense of community, senco community, community among,
      from one another, amongst ourselves, among ourselves, one another's schools, each other's schools,
      visit|visited|visits|visiting .. schools, sharing good practice with, sharing of practice|ideas,
      share|shared|sharing|shares ideas|practice|resources|forms|stories with|across|between|among,
      swap|swapped|swapping stories|forms|ideas|resources|notes|policies|moans|tales|everything,
      share everything, shares everything, talk shop, talking shop, shop talk, moral support, mutual support,
      peer to peer, informal chat, informal conversations|networks, conversations at lunch|break, chats at lunch,
      at lunch we, in the breaks, in the bar, the camaraderie, fellowship, group spirit,
      team spirit among, mix of phases|schools|people, different phases, other phases, support circle, circle of,
      critical friend from, forum where, past students, former students, alumni, reunion,
      # Sencos nearby
      other schools in|are|do, in other schools, from a senco, a senco i|who|near|next,
      sencos across|around|nearby|near|down, cluster met|meets|of sencos,
      local|senco|our cluster group|meeting|meetings|network, on a residential, ideas across, ~each other,
      ~our cluster, pals in, her pals, my pals, fellow practitioners, fellow senco*, community of fellow,
      community of practitioners|sencos, what other schools are doing, other schools do,
      # Ideas
      sharing ideas, shared ideas, share ideas with|over|across, swap ideas, sharing practice with,
      # Contacts
      made contacts, contacts i|that|which, useful contacts, good contacts, new contacts, contacts made,
      contacts with sencos|other, people who do the same, people doing the job, others had the same,
      other delegates, the other delegates, group of sencos, sharing practice,
      # The same job
      doing the same job, do the same job, in the same job as,
      # Together
      war stories, car journeys with, discussion in groups, group discussion was|were, range of settings,
      in a group and, phone full of, nobody to sound out, in rows and no talk]
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
      supported each other, helped each other, kept each other, learn* from each other,
      learnt .. each other, bounce ideas, bouncing ideas, sounding board, off each other, safety net, tribe,
      family of sencos, support network, my people, we still meet, still meet, still meet up,
      still in touch, still keep in touch, still message, still text, still ring each other, still swap,
      we meet every, we meet once, meet once a, ~we meet, we all meet, ~pub, curry,
      coffee breaks, coffee break, lunchtime chats, chats over, chat over, nicked, pinched,
      magpie*, stealing ideas, steal ideas, pinch* ideas, stolen ideas, ideas .. stolen, borrowed ideas,
      learnt as much from, learnt more from, best part was the other, best bit was the other,
      best thing was meeting, best part was meeting, best bit was meeting, best bit was talking,
      set up a cluster, set up .. network, set up .. group for sencos, links with sencos,
      links with other schools, links with .. schools, hosts .. sencos, hosts a termly, senco cluster,
      senco network, senco group, senco forum,
      # The people on the course
      someone to moan to, mates in the job, somebody to talk to, someone to talk to,
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
      hearing how other, from newquay are, reading each other's,
      # Good company
      lovely|great|good|brilliant|fantastic|super|smashing <company>,
      wonderful|fabulous|nice|supportive|friendly|inspiring|terrific <company>,
      lovely|great|good|brilliant|fantastic|wonderful|amazing bunch|group|people|company|crowd|set,
      what a great|lovely|fantastic set|bunch|group|crowd, loved the people|company|group|others,
      loved meeting .. others|people|sencos, enjoyed meeting|the company|meeting, enjoyed .. company,
      one another's company, each other's company, best of all was the company|people|others, the company was,
      the people made, made by the people, people to learn with, gold dust, kept me coming, kept me going,
      kept me sane, got me through .. friends|group|others, saved me more than, group chat .. saved,
      lifeline .. sencos|senco|group|friends|whatsapp, sencos .. lifeline, having people .. lifeline,
      whatsapp .. lifeline, group .. lifeline, without those women|girls|people|lot|others, without them i,
      without the others, without the group, if it were not for .. group|others|girls, such a comfort,
      comfort to know|hear, relief to|that others|meet|find|hear|know, relief to have met, in it together,
      all in it together, in the same boat,
      # People to turn to
      people i can turn to,
      someone|somebody|people|sencos|colleagues|friends|others to turn to|ring|ask|call|text|email, list of people,
      list of sencos, numbers of .. sencos, mobile numbers of, somebody|someone at the end of,
      going through it as well|too, going through the same, in the same position,
      i text|ring|email|message|call|phone another|a|my, i ring her weekly, ring her weekly,
      ring each other|her|him when, text each other, email each other, message each other, ring a senco,
      rang a senco, text <mate>, ring <mate>, ask <mate>, rings .. senco, speaks to .. sencos,
      contacts across|in|all|from|at|with, contacts throughout, black book, address book, little black book,
      picks their brains, pick their brains, picked their brains, pick the brains, picked the brains,
      pinch|pinches|pinched|nick|nicked|steal|stole|stolen|borrow|borrowed|magpie .. from <mate>, pinched from,
      pinches their best, idea from .. senco, tip* from .. senco, came from a senco,
      learnt|learned|learn as much from .. <mate>, learnt|learned .. from <mate>, learn from each|one,
      strength .. from one another|each, taught me as much as, hearing how, hearing what .. do,
      hearing from .. <mate>, hearing that everyone|others, others struggle|struggling|felt|feel,
      everyone was struggling|feeling, everyone else felt|feels|was, same problems as,
      others .. same problems|worries|issues, not the only fool|one|idiot, not feel .. only one,
      the only one any more, only one any more, not the only, no longer feel on my own, less on my own,
      feel less alone|isolated|lonely, let me cry, laughed with me, shared a laugh, laughed and cried,
      cried and laughed,
      # Groups that go on
      still meet|ring|text|message|email|swap|share|talk|chat, groups go on meeting, go on meeting,
      goes on meeting, carried on meeting, we have carried on, keep meeting, kept meeting,
      meets every|monthly|termly,
      started .. senco group|network|cluster|forum,
      six|eight|four|seven|ten of us, a dozen of us, curry every|once, a curry,
      down the pub, pub every, stayed in touch with, in touch with all, teamed up with, team up with,
      linked up with, link up with, hooked up with, joined forces with, paired up with, paired with .. senco,
      partnered with .. senco|school, she met the senco, met the senco, got together with,
      planned .. together ever since, together ever since, links with the other primaries|schools|sencos,
      built links with sencos, works|work|working with .. sencos, shares .. with other schools|sencos,
      she and the senco at, from policies to, staffroom that stretches, staffroom that,
      <meeting_> .. in other schools, compares notes, compare notes with, friends with other, friends among,
      strong bond*, bonded, bonding, gelled, bond with, bonds, rapport among|within|with the group,
      mates in, mates for life, travelled together, travelling together, shared lifts, lift share,
      shared the driving, car pool*,
      # Talk that goes on
      valued .. each other, chatting over, got chatting, friend at the end of the phone,
      somebody|someone at the end of the phone,
      who meet every|once|each|monthly, still meet every|once, meet every month|term|week,
      set up .. circle|network|cluster|whatsapp|forum for|of|with|so, set up .. support circle|group|network,
      our own little support circle, close knit group|cohort|bunch,
      never off the phone to .. pals|friends|mates|sencos, brings back what other, idea* from other,
      outlives the course, not .. only one any more, not feel .. only one any more, text .. when .. form|stuck,
      # Meetings
      we meet every|once|monthly|termly|weekly|regularly, we meet each month|term|week|half,
      # Contacts kept
      contacts i still, contacts that i still, contacts .. still use, talking to people who|in|from,
      people who do the same job, reassuring that|to, reassured .. others, reassured that i|others, laughed a lot,
      laughed and learned|learnt, learned|learnt a lot from one|each, belong to a group, group of sencos who meet,
      friendships will last,
      # Friends found
      everybody|everyone knew what i was on about, sat in a room where|with, room where everybody|everyone,
      someone posts every, somebody posts, still in a group,
      sent me her|his|their whole|intervention|plan|forms|file|policy|map, education in themselves,
      friends were worth, the friends were, sharing war stories, did me good .. stories,
      learn|learnt|learned from the range, pinch and get pinched, phone full of sencos, mates in every,
      discussion .. rich, rich discussion]
    no_change: [still isolated, still on my own, still alone, still lonely, still .. isolated,
      still .. lonely, already had a network, already had a cluster, already had a good network,
      already .. cluster, already part of a network, yet to meet another, not know a single other,
      single other senco, get a local group going, hope to get a .. group, not kept up with anyone,
      kept up with anyone, as often as she ever, sees other sencos about,
      # Company already
      good circle of, circle of .. before, circle of friends before,
      already had .. friends|network|contacts|sencos|group|support, had .. network .. before,
      already knew .. sencos, knew .. sencos .. already|before, was there before and, as isolated as, as alone as,
      as lonely as, as on my own as, keep saying we will meet, keep meaning to meet, mean to meet,
      said we would meet, hope to meet|set|start .. sencos|group|network|cluster,
      would like to .. sencos|cluster|network, no more contact with, not in touch with any more,
      still have not met, still not met, cluster .. just as, still the only senco, still no one to,
      # Known already
      knew most of the people, knew everyone already, knew most of them, knew them all already,
      knew the others already,
      # Never met one
      still never met another, still not met another]
    decline: [ lost contact with <people>, drifted apart, fizzled out, group has gone quiet,
      group went quiet, fallen silent, not heard from <people>, not heard from anyone, not heard from any,
      cluster .. folded, cluster .. disbanded, fewer chances to meet, no longer meet, stopped meeting,
      network .. lapsed, group .. petered, whatsapp .. quiet, whatsapp .. died, nobody posts,
      promised to stay in touch, said we would keep in touch, meant to keep in touch,
      drifted apart the minute, died a death, died off, reunions each term, not such a tight knit, tight knit,
      haven't met since, no money for the travel, used to meet every, carried on meeting the other,
      # Drifted
      less|fewer chance|chances|opportunity|opportunities to mix|meet|talk|share|chat|network,
      less contact with .. sencos|others|group|colleagues, not the same sense of, lost the sense of,
      lost touch with <mate>, lost touch with each|the|my|people, we have lost touch, all lost touch,
      less and less, hear from them less, group has drifted, group .. drifted, drifted since, drifted away,
      cluster .. hardly|fallen|collapsed|stopped|ended|died|petered|fizzled, cluster met .. hardly,
      hardly anyone turns up, nobody turns up .. cluster, used to have .. network|cluster|group,
      more on my own, more isolated|alone|lonely, more cut off, close group .. strangers, full of strangers,
      much closer knit, closer knit, less of a group, less sense of,
      # Gone quiet
      group|whatsapp|chat|they|everyone went|gone quiet, people dash off, lost touch with nearly,
      lost touch with all|most|almost|nearly|everyone|them, we used to meet .. sencos|cluster|group,
      used to meet .. sencos, fizzled,
      # Not met since
      not met since, we have not met since, not seen .. since the last, not seen any of them since,
      # Then it stopped
      then everyone got busy, everyone got busy, got busy and it stopped, lifeline then, group .. stopped,
      tailed off]
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
      over a cuppa, being moved on to the next,
      # Cut off
      too far apart|away to meet, scattered .. touch|meet, distance makes, no one from a|my|another,
      nobody from a|my|another, nobody on my table, no other sencos|special|secondary|primary,
      the only one from|in|there, only one from a, everyone on my course was|were|else, everyone else was|from,
      no one .. to share with, nobody to share with|compare, no one to compare, no one like me, no schools like,
      out on a limb, lone voice|wolf, ploughing a lone, by myself in, on my own with, on my own here,
      lonely post|place|role, no chance to chat|talk|mix|meet|network|share, never got to know|mix|meet|talk,
      never really got to know, did not get to know, not get to mix|know|talk|chat, more time built in,
      liked more time .. talk, would have liked .. talk|chat|network|share|mix, liked far more opportunity,
      liked .. opportunity to visit|meet|mix|share|talk, more chance|chances to mix|share|visit|chat,
      more opportunity|opportunities to visit|mix|network|chat, too little time .. talk|chat|share|mix|network,
      not enough time .. chat|share|mix|network, talk amongst ourselves,
      same tables, online .. never .. know, not feel part of the group, cliquey, full of cliques, did not gel,
      never gelled, would be good to have a forum, should be .. forum|network|reunion,
      # Far apart
      touch .. non starter, keeping in touch was a non, liked far more opportunity to visit,
      # More time for each other
      valued more time with, more time with the other|others, no other senco|sencos to talk|ask|ring,
      not have any other senco,
      # Nobody to sound out
      on my own down|up|out here, on my own in|with nobody, no one to sound out, no talk,
      no time for discussion|talk|group]
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
      contradicted each other, passed to each other, looking at garden,
      work in a garden centre, off to work in a garden, five of us applied, out of touch, touch with what,
      people i line, families .. gone quiet, gone quiet on us, the people who take decisions,
      decisions .. the people, group of children, my group's scores, reading group,
      # Company of another kind
      train each other, <staff> .. share|sharing|shares, <staff> .. each other, <child> .. share|sharing,
      <parent> .. each other, <parent> meet, <parent> .. share, marks cluster, cluster between, cluster at,
      cluster of heads, cluster of teaching, other schools have, ep .. lost touch,
      visit a year and we have lost touch, tea over coffee, preference for .. coffee, tutorials were a lifeline,
      lifeline when, tutor .. lifeline, good scone, schools like mine content, rooted in schools like,
      great people to work for, lovely group of children|pupils|staff, good group of children|pupils|staff|tas,
      lovely people in the office, good people in, group of <staff>, group of tutors|lecturers, team of <staff>,
      people at county, circle time, circle of friends for, visited .. homes, residential for .. <pupil>,
      on the residential, <child> .. residential, good cohort, strong cohort, this cohort, previous cohort,
      good table, good lot of, works with other agencies, contacts in camhs|health,
      contacts with health|agencies|camhs, lunch duty, over lunch duties, reunion of, agencies share, tutors share,
      markers share, visits to schools by, tutor visited|visits, <partner> .. visits|visit, less and less time,
      # Company of another kind
      every head in the cluster, cluster solicitor, i am a senco, same person on the end of the phone,
      close knit joint, the nurse and i now meet]
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
      enquiry, inquiry, small scale study, small scale enquiry, case study, theories, theoretical,
      read around, reading around, wider reading, the literature, literature, studies show, read up on,
      reads up on, evidence for, evidence behind, ^EEF, hattie, journals,
      # Questioning
      question* .. practice, question why, question what we, question everything, question* assumption*,
      question* .. assumption*, question the way, questioning, rethink*, rethought, challeng* .. thinking,
      challeng* .. assumption*, challeng* .. beliefs, new perspective*, ask* why, asking why, why do we do,
      why we do, why i do, why she does, how i think, way i think, way she thinks, way i look at,
      way she looks at, way i see, changed <her> thinking, <change> .. how i see, <change> .. way i see,
      think about why, thinks about why, thinking about why, interrogat* .. assumption*, interrogat*,
      assumptions, articles and,
      # Thought, doubt and evidence
      ~theory, ~lens, anecdot*, analytic, analyse, analyses, analysed, analysing, analys* .. practice,
      inquiring, enquiring, enquiries, curious, curiosity, scepticism, questioning of,
      doubt* .. practice, deep thinker, thinker, ponderer, ponders, self appraisal,
      appraisal of .. practice, self examination, self knowledge, independence of mind, independent thought,
      independent thinking, independent mind, depth of thinking, thoughtful about, quality of thinking,
      my|her thinking, <her> thinking has, thinks about what, think about what, think hard, thinks hard,
      thinking hard, think deeply, link .. theory, link .. research, links .. research, link* .. to theory,
      theory to, theory with, received wisdom|view|ideas, evaluate sources,
      evaluat* .. sources|evidence|research, action learning, research question, enquiry question,
      journal club, probing, incisive, discernment, discriminating, independence of thought, open minded,
      open mind, willingness to, ask .. evidence, asks .. evidence, into the evidence, own enquir*,
      wise to,
      # Thought
      i am sceptical, more sceptical, more doubtful, ~sceptical, use of evidence, research reading group,
      the reading gave|made|opened|changed, doubting half|what|my practice,
      # Looking and asking
      what makes you think, observer, observing myself, on evidence not, evidence not, looking things up,
      looks things up, looked things up, critical faculties, accepted practice, taken for granted practice,
      self questioning, insight into <her> own, insight into my|their practice, lines of enquiry,
      # Ways of asking
      trial data, quick fixes, wrestling with, questioner, old habits, frank about, find out why,
      # So what
      ask|asks|asking so what]
    gain: [
      # Stopping to think
      stop and think, stops to think, stopped to think, stopped and thought, stopping to think,
      stop and ask, stop and question, stops and asks, stand back, stands back, stood back, stand back and,
      step* back and, step* back from, took a step back, take a step back, takes a step back, thinks before,
      think twice, thinks twice, think more carefully, thinks more carefully, pause* before,
      pause for thought, pause and, made me think, makes me think, made us think, makes us think,
      made her think, makes you think, made you think, food for thought, think harder, thinks harder,
      think more deeply, thinks more deeply, think* more about, think differently, thinks differently,
      thinking differently, thought differently, see things differently, sees things differently,
      see .. in a new light, seen .. in a new light, looked at .. with new eyes, fresh eyes, new eyes,
      different eyes, new light, look in the mirror, mirror up, hold a mirror, held a mirror, scales fell,
      opened my eyes, opened her eyes, opened our eyes, open my eyes, lightbulb,
      aha moment, turned .. on its head, on its head, upended, unpick*, unlearn*,
      # Asking for the evidence
      what is the evidence, where is the evidence, what the evidence, what the research, evidence for that,
      look* at the evidence, look* for evidence, look* at the research, evidence that .. works,
      evidence before, see the proof, wants .. proof, shiny scheme, shiny new, latest fad,
      fads, fad, silver bullet*, bandwagon*, snake oil, glossy, glossy brochure*, salesman,
      salesmen, sales pitch, the rep, reps, whatever .. advertised, whatever .. selling, whatever .. sold,
      whatever .. catalogue, jump* on, buy in whatever, bought whatever, buying in whatever, sceptical of,
      sceptical about, healthy scepticism, no longer takes .. at face, no longer take .. at face,
      takes nothing for granted, take nothing for granted, took for granted, use* .. research,
      using research, use* .. evidence to, draws on research, drew on research, read* the research,
      read research, based on research, based on evidence, grounded in research, grounded in evidence,
      rooted in evidence, backed .. by research, backed .. by evidence, rather than gut, instead of gut,
      gut feeling, hunches, evidence rather, rather than habit, rather than because we,
      link* theory to practice, link* .. theory and practice, link* .. theory with, link between theory,
      links between theory, theory to practice, theory into practice, theory and practice,
      theory with practice, theory behind, why it works, why things work, knows the why, the why behind,
      understand the why, not just the how,
      # Changing one's mind
      used to think, used to assume, i had assumed, i thought i knew, assumed that, more questions than,
      asks better questions, ask* <self> why, ask* <self> whether, ask* <self> what,
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
      mulls things over, ponder, ploughed on, a thinker, become a thinker, look hard at,
      looks hard at, look hard at my own, made me look hard, blaming the child, caught myself, catch myself,
      i look at what we, first solution, sit on a problem, jumping to the first, because we'd always,
      because we always, always run it, tiny study, little experiment, proper little experiment,
      ran a .. study, part of the problem, keeps a notebook, notebook with her, jotting down, jotted down,
      kept a journal, journal for the first, coming to me with .. articles, reads journal articles,
      journal articles, what the research says, where the research, research is before we,
      no research behind, research behind it, evidence before buying, questions everything,
      question everything we buy, question far more, read up on it, somebody's read up,
      interrogate received, received wisdom, take issue with, ready to question practices,
      long taken for granted, taken for granted, bite in the way, weigh* the literature, weighing evidence,
      weigh evidence, honest about their limitations, modest defensible, defensible conclusions,
      put to work, theory is put, single assumption,
      half of it habit, out of habit, not afraid to say it had flopped,
      asked what the evidence, evidence was,
      # Wanting to know whether it works
      ask|asks|asked|asking where|what the evidence|proof|research,
      ask|asks|asked|asking .. <proof> supports|says|said|shows|is|behind, ask|asks|asked|asking for the <proof>,
      ask|asks|asked|asking if it works|worked, ask|asks|asked|asking whether it works|worked|works,
      ask|asks|asking .. who says, ask|asks|asked|asking what it is for, asked what they were for,
      who says it works, who had tested it, how do you know it works|that, how we know things, how do you know,
      know .. why it works, whether it works, whether it worked, whether .. any good, whether .. do any good,
      whether .. made any difference, whether any of it works, before .. reach|reaching for|buy|buying .. <fad>,
      before .. spend|spent .. <proof>, not spend|buy .. without, not take .. <fad> .. word|trust|value,
      no longer take|takes .. word|trust, not take|believe .. on trust, not believe everything, not believe the,
      no longer reach|reaches|grab|grabs, not grab, once .. grab, went and looked for .. <proof>,
      look|looks|looked|looking for .. <proof>, look|looks|looked|looking up .. <proof>,
      look|looks|looked|looking into .. <proof>, went to the <proof>, go to the <proof>, reach for the <proof>,
      read the <proof>, reading the <proof>, reads the <proof>, after reading,
      what studies|research say|says|show|shows, pay|pays attention to .. <proof>, <proof> rather than,
      <proof> not opinion*, <proof> instead of, brings|bring|brought evidence|research|studies,
      brings|bring|brought a paper, brings|bring|brought .. <proof> to, evidence to discussions,
      base|bases|based .. on .. <proof>, used to bring opinions, follow* the <proof>, guided by .. <proof>,
      learning styles, ditched .. after, dropped|scrapped|stopped|shelved .. because it|the,
      dropped|scrapped|stopped|shelved .. after .. study|project|enquiry|research, made no difference so we,
      showed it made no, opposite of what, not what i expected, surprised by what .. found,
      her|my findings, compares before and after, tests things|it|them,
      test|tests|tried|trials|trial|pilots it|things|them before, pilots before,
      # Thinking again
      <own_view> .. turned upside,
      <own_view> was|were|got|been shaken|challenged|changed|overturned|transformed|questioned,
      changed|shifted|altered|shaped|transformed .. way|how .. think|see|look, chang* the way .. see|think|look,
      way i see|view|look|think, see both sides, see it differently, think again,
      thinks again, thought again, makes|made|make .. think again, doubting half, doubt half of,
      had never stopped to, never stopped to wonder|ask|think, stop to wonder, stopped to wonder, stop look,
      ask|asks|asking|asked awkward|difficult|hard|better|searching|uncomfortable|deeper questions, awkward why,
      the awkward question, ask|asks|asking|asked <self> whether|why|what|if|how, asks <self>, analyse what i,
      analyse what she, look|looks|looked twice at, looked hard at, look|looks|looked long and hard,
      look|looks|looked critically at, look|looked|looks at my|her own part, my own part in, her own part in,
      weighs things|it|up, weigh things|up, weighs up, weighing up, wait and read, thinks things through,
      thinks it through, thought through, think things through, thinks for <self>, think for <self>,
      less impulsive, less knee jerk, knee jerk, questioning what i|we|she,
      question|questions|questioned|questioning .. labels|assumptions|practice|habits,
      question|questions|questioned|questioning .. way|what|whether|everything,
      question the labels, used to be certain, more curious, not so sure of everything,
      keep|keeps|kept|keeping|writes|write a diary|log|journal|notebook|reflective, diary of what, goes back to it,
      made things worse, what i had been doing, what we had been doing, doing by instinct, reasons for what,
      gave me reasons, know why i do, know why we do, understand why we do, proved wrong, prove me wrong,
      willing to be, admit she|i was wrong, honest about what failed|worked|went, what failed .. as well,
      room to think, space to think, chance to think, time to think, practitioner enquiry|inquiry|research,
      did|doing the|my|an action research, my|her study of, my|her project showed|found, my|her enquiry,
      enquiry into, inquiry into our|the way|how, research into our|her|my, piece of enquiry,
      ran a proper|small|trial, argued about whether, argue about whether, arguing with the|journal,
      pulled .. to bits, making us think, she makes|made us, got us thinking, got me thinking,
      # In the scripts
      probing and, sceptical in|about|of, properly sceptical, healthily sceptical, well argued, closely argued,
      carefully argued, arguments are|were, from description to, beyond description to, move from description,
      moved from description, candid, intellectual curiosity, real curiosity, changing their minds,
      stand outside their own, critical and, thoughtful and, analytical and, analytical well, work is analytical,
      writing is analytical, scripts were|are analytical|probing|incisive|sceptical|questioning,
      enquiries were|are, reports were|are incisive, real question from, weighed evidence|sources,
      weigh sources|evidence, used sources well, sources are weighed|used, think hard about what,
      questioning of received, warts and all, thoughtful about evidence,
      # Minds changed
      binned .. after, binned learning styles, set each other a reading, pull it to bits and,
      my <own_view> .. shaken|challenged|changed|shifted|overturned|questioned|upended,
      my <own_view> ... turned upside, assumptions ... upside|shaken|challenged, reading .. changed how|the way,
      how i see inclusion|children|behaviour|the|my|need|send, changed my|her mind about, asks which of them,
      asks which ... evidence|research, let a single .. assumption, no .. assumption goes unchallenged,
      things i had swallowed, swallowed for years, used to be certain now, before and after before,
      findings to the heads|staff,
      # Slower to judge
      forever looking things up, chosen on evidence, chosen|choose|chooses|choosing .. on evidence|research,
      on evidence not on, not on who shouts, used to jump to, jump to solutions|conclusions,
      no longer jump|jumps|leap|leaps, jumped to conclusions, look|looks|looking at why, why before how,
      the why before the how, why first, readiness to challenge|question, challenge accepted|received|established,
      challenged accepted|received|established, open to being wrong|challenge|other, more open to|minded,
      long look at how|my|what, a long look at, long hard look, a hard look at my, how i treat the,
      careful observer, more careful|attentive observer, writes up what she finds, little experiments,
      experiments in her|my, experiment* with .. and see, connect|connects|connecting theory,
      theory and practice with, real insight, slow down and think|ask|look, slower to judge,
      judge less quickly|less, do not rush|judge, no longer rush|judge, think first, thinks first,
      sleep on it, second guess my assumptions, learnt to doubt, learned to doubt, healthy doubt, play devil,
      # Reasons wanted
      wants reasons, asks for reasons|the reason, stopped believing in, believing in quick, no quick fix,
      no more quick fixes, suspicious of quick,
      wonder what a behaviour|child, i now wonder, i wonder why|what|whether, instead of reaching for,
      let us find out, let's find out, went back through .. decisions, my own decisions, and winced, i winced,
      cringe at, i cringe, shook me out of, out of old habits, out of my comfort zone and, out of a rut,
      read a paper over, quotes research|studies|papers at, quote it at you,
      wrestling|grappling with difficult|complex|hard, grappled with, frank about mistakes|failure|what,
      honest about mistakes|failure, what was learnt from them, clear about what was learnt,
      read against one another, sources were read, read up and we stopped, she read up, i read up, read up and,
      so what of everything, asks so what, ask so what, questions what she is told, questions what i am told,
      # Asking
      asks for the trial|proof|research|study|evidence]
    barrier: [little evidence of reflection, little reflection, little evaluation, little analysis,
      too descriptive, descriptive rather, describe* rather, describ* events, described events,
      description rather, account of what, accounts of what, narrat* .. rather,
      rather descriptive, overly descriptive, largely descriptive, purely descriptive, remained descriptive,
      remain descriptive, more descriptive, mainly descriptive, mostly descriptive, merely describ*,
      merely report*, simply describ*, simply report*, description at the expense,
      at the level of description, descriptive, rather than analys*, rather than critical*,
      rather than analytic*, rather than evaluat*, lack* .. criticality, limited criticality,
      lack* .. critical, lack* .. analysis, lack* .. depth, no time to reflect, no time to think,
      not had time to reflect, little time to reflect, no space to reflect, theory remote, theory .. remote,
      remote from practice, ivory tower, theory had to do with, theory has to do with,
      nothing to do with .. classroom, uncritical, uncritically, at face value in, taken at face, face value,
      few .. question*, assertion*, unsupported, thin evidence, not .. engage* critically,
      shies away from critique, not question*, without question*, reluctant to question,
      superficial reflection, reflection .. superficial, need* .. more critical, should .. more critical,
      could .. more critical, not enough .. criti*, stopped there, less narrative, more analysis,
      recounted events, recount* events, bedevilled by description, quoted rather than, sources quoted,
      rather than weighed, celebrate it, rather than to celebrate, should be pressed to,
      describe well and seldom, seldom ask why, take* what they read on trust, read on trust,
      # Telling the tale
      narrate what|the|events, narrates, narrat*, retell*, retold, tell|tells|told the story, tell|tells the tale,
      told at length, story of .. but|without, describes what happened, describe what was|they,
      full of what happened, empty of why, not analyse, not analysed, not weighed, listed and not, cited but not,
      cite them, merely cite, rather than merely, stop short of asking|asking|analysis, stopped short of,
      beyond description, few .. beyond description, too few .. beyond,
      critical analys* .. thin|weak|limited|lacking,
      reflection .. thin|weak|limited|shallow|lacking|superficial|perfunctory,
      analysis .. thin|weak|limited|shallow|lacking, argument .. thin|weak, on the strength of one, and a hunch,
      without scrutiny, without evidence, without asking what, accept* published, accepted at, at its word,
      few .. challenged, few .. questioned, not challenge, rarely question*, seldom question*, never question*,
      rarely challenge*, little critical, more critical stance|engagement|edge|distance,
      encouraged to evaluate|question|analyse|challenge|take a more critical, should evaluate|question|analyse,
      need to evaluate|question|analyse|move beyond, never a moment to think|reflect,
      no room|space to think|reflect, no time to stop and, not a moment to think, too busy to think|reflect,
      left for us to make, theory .. not linked|connected|connect, anecdotal, rests on anecdote, buy|buys whatever,
      gullible, taken in by, believes whatever, first thing on the shelf,
      # Told, not weighed
      described what was|they|happened|had, swallowed whole|without, reflection was shallow, shallow reflection,
      shallow analysis,
      # Claims unsupported
      claims went unsupported, unsupported claims|assertions|opinion, claims .. not supported|evidenced|backed,
      too little evaluation|analysis|reflection|criticality, never asks|ask whether|why|if|what,
      what the manual says, does as the manual, by the book without,
      # On trust
      evidence .. taken on trust, taken on trust, rarely ask if|whether|why, seldom ask if|whether,
      report what they did, reports what was done, wish for a more questioning, more questioning tone,
      bought another kit|scheme|programme|package, say so of a friend]
    no_change: [always reflective, always been .. reflective, always been .. thoughtful, already reflective,
      was already reflective, already reflected, still descriptive, still too descriptive,
      still largely descriptive, still .. descriptive, always asked why, always questioned,
      always a reflective, no more reflective, not .. more reflective, always one to chew, one to mull,
      always been one to, always picked my own, picked .. to bits, ponder .. any more than,
      any more analytical, as analytical as,
      # Always did
      always a deep|thoughtful thinker, always been a thinker|ponderer|questioner|reader,
      always been .. thinks|think|questions|asks, always was one for asking, always was .. asking,
      always one for asking, always asked .. evidence|why|questions, always thought about, always thought hard,
      always thought carefully, already read|reads|used|question|questioned the|what|research|evidence,
      thinking has not changed, not .. my thinking .. changed, not sure my thinking, thinking .. not changed|moved,
      still buy|buys|grab|grabs|reach|reaches, still go|goes by|with .. gut|instinct, still take|takes .. word,
      still little sign|evidence .. critical|of it, critical engagement .. still little, remains descriptive,
      remains as descriptive, as descriptive as, will look into the evidence, mean to read,
      hope to do some research, would like to do .. research,
      # Reflective before
      reflective before and, i was reflective before, was already reflective|thoughtful|questioning,
      was reflective already, questioned things before,
      # A questioner already
      was a questioner when, a questioner already, was a thinker when, reflective when i appointed,
      thoughtful when i appointed]
    decline: [less readiness to, less willingness than, less willingness to, thinner and more anecdotal,
      more anecdotal, do not match the analytical, less analytical, less questioning than,
      than in the previous intake, more inclined to take,
      # Less thought
      gone back to grabbing|buying|taking, less thought than, less independent thought, less independence of,
      reflection .. shallower, less critical than|engagement, less reflective,
      less depth than, less thoughtful, stopped keeping, stopped asking why|questions, kept a journal .. stopped,
      keep a journal and .. stopped, no longer ask|asks|question|questions|reflect|reflects|read|reads,
      more descriptive than,
      # Shallower
      analysis .. shallower, shallower reflection|analysis,
      # Weaker analysis
      analysis was weaker than, analysis .. weaker than, weaker analysis, reflection .. weaker than,
      critical .. weaker than, less analysis,
      # More descriptive
      more descriptive than last, more descriptive than in]
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
      critical literature, reading the small,
      # Not thought
      send lens, sen lens, sceptical peers, before my time, i think before, theory dull, theory lectures,
      theory lecture*, theory and the realities, between theory and the realities, lots of theory, got theory,
      see the point of the theory, theory bits, stepped back from steering|leading, when they are a gimmick,
      figures not anecdotes, not anecdotes, time to reflect was, willingness to help, willingness to answer,
      willingness to listen, willingness of, open minded tutor, argument over, argument about the,
      argument* .. budget, literature students had, range of literature, my|her family thinking,
      thinking of applying, thinking of leaving, thinking about leaving, thinking of moving, thinking of going,
      evidence behind it, the reading list, the reading was, reading .. children, i question whether it was worth,
      no evidence that, evidence of impact, evidence of progress, <child> .. curious, anecdotes about,
      research paper for, studies at, her studies, my studies, the study days, study leave,
      # Doubt of other things
      questions of those who, they ask better questions, scores for each, sceptical governors, i was sceptical,
      not sceptical, questions about what our, arguing with journal, when i have more time to think,
      more time to think, think straight,
      # Others who ask
      they ask awkward questions, governors .. ask, inspector asked,
      # Coached in questions
      coached in asking]
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
      reading list, academic journals, literature search*, study skills, 3000 words,
      4000 words, 5000 words, thousand words,
      # A student again
      return* to study*, return to studying, returning to learning, back to study*, back into study*,
      back to learning, back to university, back at university, back in education, back into education,
      student again, being a student, a student again, student card, studied again, studying again,
      studying at, learning to write, write again, writing at, write at, wrote an essay, graduation,
      graduated from, graduating, mortar board, cap and gown, intellectual*, intellect, cerebral,
      ~academic, ~essay*, more academic, less academic, citing sources,
      # Writing, reading and citing
      in the library, university library, library card, library again, library books, ~library, academic prose,
      the reading list, wide reading, well read, range of literature|reading, use of literature|sources,
      command of .. literature, handle the literature, scholarly, scholarship, scholars, written expression,
      quality of writing, standard of writing, quality of the writing, scholarly writing, the writing was,
      wrote about it, reading at the right level, essay writing, written english, proofreading, grammar,
      punctuation, sentence construction, sustain an argument, sustain* .. argument, structure an argument|essay,
      word limit was a, journal articles, academic articles, papers i read, footnotes,
      in text citation*, postgraduates, postgraduate study|work|writing|writers, vygotsky, bruner, piaget,
      foucault, study at this|that level, work at this|that level, writing at this|that level, at masters,
      at level 7, level of study, level of scholarship, further study, university study, at my age, the gown,
      cap|mortar board, in a gown, graduation day, my masters, the masters, masters degree,
      lecture hall, my first ever, ever essay,
      # Journals and study
      the journals, ~journals, learned journals, journals were, juggling .. study, study side, lecture hall again,
      # Words and marks
      set reading, set texts, mark in the seventies|sixties, first class mark, in a citation, degree part,
      in note form, expression was, seminar]
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
      can still write, can still do it, old dog, not too old, never too old, dusted off,
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
      next sixty credits, put in for the next, put in for the rest,
      write with a fluency, fluency that, fluency many, returning to study after, returning to scholarship,
      scholarship after, first essay in years, proper essay since, essay since, with pride of their first,
      framed the certificate, certificate .. framed, found she can hold, student card, thrilling,
      relish being stretched, being stretched, went back to college, 71 for the last, very proud,
      watching her write, write at that level has, the studying, signed up for the rest of the,
      dissertation title,
      # Proud, stretched, at home in it
      enjoyed the study|studying|reading|writing|learning|academic,
      love|loved|loving|adored|adore .. study|studying|library|reading|writing|learning|academic, adored being in,
      in a university library .. loved, library card again, back at uni|university|college,
      back in the library|lecture, found|discovered i can|could write|study|do, could write an,
      prove|proved|proof that|to .. brain, i have a brain, got a brain, not stupid after all, not as thick as,
      still got it, use|using my brain, brain cells,
      quoting|quotes|quote vygotsky|bruner|piaget|research|theorists, arguing with the books|journal|literature,
      arguing with journal articles, thinking hard arguing,
      proud of my|her|the merit|distinction|pass|grade|mark,
      proud of my|her|the marks|certificate|essay|essays|degree|work, my merit,
      my distinction, with merit, with distinction, got 7, 72 for, 70 for, 68 for,
      walking on air, top marks, highest mark, passed first time, first degree .. since,
      never did .. essay that good, essay that good, nobody in our|my house|family,
      first in|of my|our|the family|house, never went to university, first time in a university|library,
      first time postgraduates, new to masters .. convincing|good|strong|confident,
      with such poise|fluency|assurance|confidence, writing with, write with such, becomes assured,
      mature writing|writers, writing .. mature|assured|fluent|elegant|polished|scholarly|confident,
      scholarly polish, real scholarly,
      <script> .. scholarly written|well referenced|well expressed|articulate|lucid,
      <script> .. publishable|fluent written|well referenced|well expressed|articulate|lucid,
      <script> .. elegant|eloquent written|well referenced|well expressed|articulate|lucid,
      <script> .. polished|well written|well referenced|well expressed|articulate|lucid,
      publishable, could be published, worthy of publication, be published, well written,
      well referenced, beautifully written, clearly written, elegantly written, fluently written,
      write clearly|well|fluently|beautifully, joy to read,
      referencing .. tidy|accurate|sound|secure|improved|consistent|exemplary, referencing was tidy,
      command of the literature, impressed by the range, with ease and, level of scholarship .. high,
      wear* .. scholarship lightly, reading at the right, maturity with which,
      learnt|learned to write|reference|cite|argue,
      learnt|learned how to write|reference|put|construct|build|structure|argue, put an argument together,
      teeth into, getting my teeth, got my teeth into, challenge .. enjoyed, hard but, something hard,
      stretched academically, stretched intellectually, stretch* my|the|her mind, mind .. stretched,
      read more than i, reading more than, reading i would never|otherwise, keen to carry on|study,
      want to carry on|study|go on, going on to do, going on for the|my, go on for the|my,
      signed on for|up the dissertation|rest|next|full|ma|masters, dissertation year, doing the dissertation,
      rest of her|my ma|masters, flying through, other hundred and twenty, the full masters, the whole masters,
      complete the masters|ma, thinking about a doctorate|phd, tempted by a|the masters|ma|phd|doctorate, ma next,
      gown next, wear the gown, means something to me,
      # Marks and praise
      got a merit, a merit for|at|in my, i can write essays|well|academically|at, i can write and,
      letters after my name .. proud, scripts|work|essays|assignments|writing|end .. pleasure to read,
      pleasure to read and, not been near a lecture hall, prose of great, rise .. to the demands of level,
      rise .. demands of, elegance|elegant prose, great elegance,
      # Cleverer than I thought
      cried with happiness, got 68|69|65|66|67|70|71|72|73|74|75|76|78|80, clever enough and,
      not think i was clever enough, cleverer than i thought, brighter than i thought,
      capable of masters|study|more, academic bug, pencil case, like a student again, academic work .. high order,
      high order of, wrote with clarity, referenced accurately, writing .. clear|clarity|precise,
      could hold my own academically, hoping to go on and finish, on and finish the masters,
      ambition to finish the masters,
      # A learner again
      learner again, a learner again, carry on studying, like to carry on studying, keep studying,
      letters after her|my name and, earned them, prose was supple|clear|elegant|fluent|assured,
      sources well handled, sources .. handled, at my time of life, intellectual stretch, stretch was what i,
      five thousand words together, string .. words together]
    barrier: [too academic, not worth m level, no need for masters, struggl* with referencing,
      struggl* with .. academic, struggl* with .. writing, struggl* with the level, found .. writing hard,
      found .. academic .. hard, found .. academic .. difficult, found .. writing .. difficult,
      writing .. struggle, out of practice, long time since, years since, decades since,
      not written an essay, had not written, not studied for, not studied since, first essay,
      language of academ*, academic language was, gobbledegook, gobbledygook,
      wading through, wade through, over my head, went over my head, above my head, lost me at, hoop jumping,
      academic hoops, comma in the wrong, full stops in, commas, italics, brackets, apa, op cit, et al, ibid,
      big words, why does it have to be, why does it need to be, does not need to be,
      not need to be .. masters, need not be, why .. masters, not cut out for, not academic, not an academic,
      never been academic, i am no academic, never was academic, felt thick,
      all greek, pulling teeth, ploughed through, plough* through,
      not what i needed .. academic, terrified of .. essay*, scared of .. essay*, referencing nearly,
      nearly finished me off, harvard, harvard .. referencing, flipping referencing, blooming referencing,
      referencing and i, where the comma goes, was a shock after, a shock after, purgatory,
      that sort of language, too far removed, academic side .. removed, ivory towers, literature stuff,
      conventions of writing, a trial, heavy going, could not follow half the set, set articles,
      thousand words in that, cried over the first essay, string .. academic sentence, still cannot reference,
      ~impenetrable, full of jargon, academic jargon, essays were a slog,
      # Hard, remote, careless
      foreign language, foreign country, another planet, another world to me, level 7 frightened|terrified|scared,
      frightened .. life out, too highbrow|theoretical|scholarly|academic, far too academic|scholarly,
      over academic, beyond me, writing was beyond, jump .. too steep, too steep,
      jump to level|masters|m, step up .. level, huge step up, shock to the system, out of my depth,
      not a natural writer, never been good at essays|writing, no good at essays|writing,
      hate|hated|dreaded|dread|loathed .. essay|essays|writing|academic|referencing,
      essay* .. killed|crucified|torture|nightmare|agony|misery|slog,
      writing .. brutal|torture|nightmare|agony|misery|hard|slog|difficult,
      academic .. nightmare|slog|struggle|daunting|hurdle, not know what a literature,
      literature review .. was until, why .. harvard, harvard style, beyond me why, why a senco needs,
      nobody teaches|taught you|us|me how to write, not taught how to write|reference,
      no help with .. writing|referencing, not prepared for .. writing|level|academic|postgraduate|demands,
      not been prepared for, demands of postgraduate|masters|academic|level, put off .. academic|level,
      academic demands .. put off|too, struggled to sustain|structure|write|reference|cite, struggle to write,
      struggle with .. essay|essays,
      referencing .. careless|weak|inconsistent|poor|patchy|inaccurate|erratic|sloppy, referencing remains,
      citation .. attention|weak|careless|inconsistent, requires attention in,
      citation practice requires|needs, careless referencing|citation, poor referencing|expression|grammar|writing,
      inaccurate referencing, weak|poor|limited academic|written writing|skills|expression,
      sentence construction .. let, proofreading .. let, errors of grammar, errors in, grammatical errors,
      poorly written|expressed|referenced, loosely written, badly written, rely on websites, over reliance on,
      narrow range of sources|reading|literature, few sources, limited reading,
      limited range of reading|sources|literature, academics who have not|never, jumping through hoops, hoops for,
      bit of paper, piece of paper, for the sake of it, commas than, more time on commas, bibliography than,
      not cut out for study,
      # Weak writing
      referencing .. weak spot, big step up to|from|in, writing at that level .. brutal|hard|tough|difficult,
      writing at that level after,
      # Over their heads
      over the heads of, over our|their heads, had to learn to reference, learn to reference from,
      taught myself to reference, too much academic reading,
      academic reading .. heavy|hard|dense, dense reading, dense articles, struggle from start to,
      writing was a struggle,
      # Reading
      too much reading for|on top|and,
      # Long words
      head nor tail, make head nor tail, long words, felt a fool in, felt like a fool, felt out of place,
      imposter|impostor in .. seminar|library|university, they wanted a professor, write like a teacher,
      full stop goes, where the full stop, why must it be academic, who cares where, why so academic]
    no_change: [not make me a better, not made me a better, no better at the job, never used since,
      already had a masters, already had an ma, already have a masters, already have an ma,
      did my masters, letters after my name have made, already .. masters, already .. level 7,
      scholarly writing is neither, neither better nor worse, academic side didn't help,
      not help me do the job, not fancy any more study, never did fancy,
      # Nothing for the job
      essays not help .. job, writing essays .. not, essay writing .. no difference, not make .. better senco,
      credits .. nobody, credits .. but, 60 credits nice, sixty credits .. but, academic credits .. no difference,
      credits .. no difference, credits .. either way, in no hurry to do, no desire to do|study,
      no plans to .. ma|masters, not .. rest of the ma, already had a doctorate|masters|degree|ma,
      had a doctorate already, have|had a masters from|already, masters from, held no fears, no stretch for her|me,
      no stretch, masters already, studied at this level before, used to study at, writing .. as strong as last,
      writing .. comparable with last,
      # No odds
      credits .. made no odds, credits at whatever level, masters .. made no odds,
      # No bearing
      degree .. no bearing, no bearing on my, academic .. no bearing, no bearing on what]
    decline: [scholarly writing .. weaker, referencing .. weaker, weaker than in the cohort,
      shakier hold on citation, hold on citation, could not face another journal, second module .. heavy,
      harder and drier, level seemed to jump,
      # Weaker than before
      quality of writing .. not as good, writing .. not as good, academic prose .. slipped, prose .. slipped,
      writing .. slipped|declined|deteriorated|fallen|poorer|weaker than,
      referencing .. slipped|declined|deteriorated|worse than|poorer, use of literature .. thinner, fewer sources,
      enjoyed the first essay .. dreaded, second essay .. dreaded, harder than the first,
      much more heavy going than, level .. jumped, weaker academic|written, scholarship .. slipped|declined,
      # Poorer expression
      expression was poorer|weaker, expression .. poorer|weaker than]
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
      written feedback, hold my own .. academic, at degree level on, on my degree,
      repeated .. degree, did on my degree, cite the regulations, cite school action, library password,
      to the library, library off her, thick as thieves, jargon any more, hide behind the jargon,
      behind the jargon, language is impenetrable, plans .. impenetrable,
      putting the file together was a slog, academic colleagues, between the academic and,
      academic and council, academic and county, journal articles, studying the register,
      # Of other things
      graduated response, graduated approach, get the graduated, threshold for level, fhe* level 7,
      against fhe* level 7, met .. level 7, for level 7, below level 7, fell below level, level 7 has been met,
      right for m level, reach masters level, academic guidance, academic level is not,
      academic level .. not in question, our new library, library and the volunteers, library logins,
      library is a nice, library of their own, library for, head has a masters, master's in leadership,
      second essay was thinner, feedback on the second, feedback on my essay, feedback .. essay*,
      side with academics, too many essays, number of essays, essay returned, essay marked, essay titles were,
      written in words, words families, writing .. <child>, <child> .. writing, progress in writing, writing is up,
      writing ages|scores, piece of paper that, errors in the|dates|handbook|marks, words and,
      further study as|for, studied the, the study of, case study, small scale study, ask for the study,
      study of our|her|my, well read by, well written handbook|brief|plan|plans, well written ehc*,
      never once made me feel,
      # Who brings what
      university brings scholarship, i read journals, from journals and, pass merit and, brings scholarship,
      journals and written,
      # Over the head of another
      over my head to]
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
      afternoon a week, morning a week, half a day, half day a week, an afternoon,
      time consuming,
      # Release and cover
      released, release time, release from, releas* .. class, releas* me, releas* her, releas* him,
      release for, not releas*, cover for, cover for her, supply cover, cover was, cover is, without cover,
      no cover, arrange cover, find cover, arranging cover, finding cover, non contact,
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
      shattered, tiring, tired, tearful, on my knees, on her knees, keep* .. plates,
      plates spinning, spinning plates, plate spinning, plate is full, on <her> plate, too much on,
      so much on, hats, two jobs, three jobs, four jobs, two roles, three roles, other roles, several roles,
      dual role, double up, doubling up, holidays writing, summer holiday*, half term was,
      every half term was, own time, kitchen table, family life, my own family, my family, my husband,
      my wife, my partner, my kids, my own kids, my own children, my children forgot, bedtime, bath time,
      life balance, work life, childcare, sick leave, long term sick, headspace,
      head space, capacity, bandwidth, breathing space, treading water, drowning, head above water,
      keep* .. afloat, firefight*, fire fighting, chasing my tail, running to stand, more hours, run ragged,
      hours and hours, all hours, takes hours, took hours, tutor time, demanding, demands of, demands on,
      commitment*, strain, balanc* .. with, balancing, fitting .. in, fit it all in,
      competing demands, competing priorities, exhausted, exhausting, exhaustion, my evenings,
      her evenings spent, evenings and, in the evenings, stretched too, stretched thin, ~stretched,
      # Time for it
      fit it in, fit this in, fit everything in, fit study in, on top of the day job,
      on top of my|her|a job|teaching|class|full, day job, one afternoon a|per|for|out,
      signed off with|sick|for|by, time for senco work, time to be a senco, study time, writing time,
      planning time, dedicated time, hours for the role|job, time for the role|job, on timetable, full load,
      teaching senco, workloads, overwork*, overtime, long hours, working hours, hours i put, hours she puts,
      hours put in, time out of the classroom, class cover, supply teacher for my|her, admin time,
      sustainable .. hours, stamina, pace of the year, pace was,
      # Days
      with two days,
      # Days
      two days,
      # Slack
      slack in, no slack, no give in, timetable for her|me, sen on friday, in my ppa, in her ppa,
      the toll, day release, out of school with, load on, hours she works, work so hard, worked so hard,
      work pattern, capacity to,
      # Diary
      her diary, my diary, half term to it, leaving my class, time that is all]
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
      taken off <her> plate, took .. off my plate, lightened, admin support, given admin,
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
      ring fenced, raid them, so i could get on with it, got my nose in a book,
      a day away from her class, away from her class best, somebody had my class,
      # Time given, kept and used
      <grant> her|me|him|us .. <slot> .. out|off|free|for|to|every|each|each|a,
      <grant> her|me|him every|each|all <weekday>, <grant> her|me|him <few> <slot>, <grant> her|me|him a <slot>,
      <grant> her|me|him full <slot>, <grant> her|me|him the <slot>,
      <grant> her|me|him a full|whole|half|further|second|extra <slot>,
      <grant> a|an full|whole|half|extra|additional|second <slot>, <grant> <slot> off|out,
      <few> <stint> a|per week out of, <few> <stint> .. out of class|lessons, <stint> a week out of class,
      <few> <stint> off timetable|class, <stint> off timetable|class, <stint> .. in writing,
      dedicated|protected|guaranteed|fixed|regular|designated|sacrosanct <slot>,
      dedicated|protected|guaranteed|fixed .. <stint>,
      protect|protects|protected|guard|guards|guarded|safeguard* .. <slot>, <slot> .. nobody may touch,
      <slot> sacrosanct|untouched|protected|ring, put it on the timetable, timetable in ink,
      had <few> <stint> a week to study, had a|one <stint> a week to|for .. study|write|it|coursework,
      had every <weekday>, had <weekday>, a|one <stint> a week to study|write,
      <few> more|extra <stint>, increased to <few>, gone up to <few>,
      up from .. to <few> <stint>, now get|gets|has|have <few> <stint>, has|have <few> <stint> now,
      # Cover and help
      generous with cover|time|release, cover throughout, cover .. no problem, cover was never,
      cover sorted|laid|paid|found|organised|provided, supply booked, supply .. every time,
      no trouble|problem|difficulty getting out|away|released|cover, never once refused, never had to fight for,
      took|takes|taken|taking my|her|his class|classes|lessons|assemblies|assembly|form,
      taught|teaches|covered|covers|minded my|her|his class|classes|lessons,
      taught|teaches|covered|covers|minded my|her|his assemblies|assembly|form,
      took|takes|taken|taking my|her|his group|duties|duty|register|year|set|sets,
      taught|teaches|covered|covers|minded my|her|his group|duties|duty|register|year|set|sets,
      took my|her form group, class was taken by, class .. taken by the same, my|her class was covered,
      free on|every <weekday>, freed on, free her|me on, free of class|teaching, freed from class|teaching|duties,
      moved things around, moved the timetable, rejigged|rearranged|rewrote|built|redrew the timetable,
      timetabled her|me off, swapped my ppa, swap my ppa, swapped .. ppa, bought in a|an .. so she|i,
      bought in .. hlta|supply, hlta .. so, taken .. duties away, excused .. duties|assemblies,
      relieved .. duties|of, took over my|her|his, administrator .. day|time|forms,
      gives|given|gave me|her back a|my|her, handed the forms, goes|go|leaves|leave home at, home on time,
      leaves on time, manages|managing|manage her|my time, better .. with <her> time, guard it with,
      understanding about time|absence|cover, pace is|was manageable, without .. i would have sunk, class free,
      out of the classroom altogether, fully released, full release,
      # Extra time
      extra|additional|further <stint> for|out|a|of release, taken .. duties off me|her, taken a .. off me|her,
      taken my .. off me,
      # Let off and covered
      let off all|her|my|some, let her|me off, excused from, from <month> i have|get <few>,
      from <month> she has|gets <few>, have|has <few> <stint> a week for|out|to|now,
      <few> <stint> a week for senco|sen|send, <few> <stint> a week to do,
      somebody|someone to take|cover|teach my|her, found somebody|someone to take|cover,
      take|takes my|her class every|each|on|for|so, an assistant for|to do|take|with, given an assistant,
      has|have an assistant now, employed .. so that she|i, could not have been more generous with,
      generous with time|release|days, came out of the classroom|class,
      come out of the classroom|class,
      # Out of class
      came out of the classroom and,
      # Cleared
      cleared her|my <weekday>, cleared her|my timetable|diary|desk|days|week, my|her class had the same,
      same lovely supply, same supply teacher, does the forms now, does the paperwork now|for, do the forms now,
      put her|me on <few> days, three days non teaching, days non teaching, got <weekday> for, got fridays for it,
      use|used|uses every minute,
      # Slack picked up
      picked up the slack, picks up the slack, took up the slack, job share partner, nobody nibbles at,
      nobody raids, not raided, nobody takes it away, shares the load, shared the load, load is shared,
      someone to share the load]
    no_change: [still no release, still no time, still not .. time, still not released, still teach full time,
      still teaching full time, still has a full, still have a full, still full time in class, still no cover,
      still only get, still get only, still juggl*,
      still trying to fit, same two hours, same half day, same hour, still expected to,
      still .. in the evening*, no more time, workload .. same, time .. not increased, time .. not changed,
      no change in .. time, hours the same, non contact has not budged,
      time's no better, time is no better than, no additional hours, given her no additional,
      no more and no less, still full time in,
      # The same hours
      same hours, same time as, same <few> <stint>, same .. <stint> a week, same <slot> a week, same timetable,
      same load, same teaching, same release, same workload, same allowance, hours .. unchanged|same,
      workload .. unchanged|no different, time .. no different, no more <slot>, no more non contact,
      no extra <slot>, not .. any more <slot>, not .. extra time, <slot> .. not budged, <slot> .. as it ever was,
      workload as, hours .. as they were, still only <few>, still only <stint>,
      still only a|an|have|half|got <stint>, still only a|an|one|two|half hour|day|afternoon|morning,
      still have no time|release|cover|non, still has no time|release|cover|non, still got no, still teach|teaches,
      still teaching, still a full class|timetable, still a class, still full time, still in class, still at home,
      still do it|it all|most at|in|after, still working .. evening*|weekend*|night*, still up till,
      timetable .. not .. lightened, not .. lightened, not been lightened|reduced,
      promised time|day|release|cover|afternoon has|have not, nothing .. timetable, despite promises,
      gaps between everything else .. same,
      # What it was
      release is what it was, time is what it was, hours are what they were, is what it was half a,
      as before half a, still half a day, still one|two|three morning|mornings|day|days|afternoon|afternoons|hours,
      still squeez*, still the same hours|timetable|time|class,
      # Hours as before
      hours as before, time as before, nothing .. taken off her|my, nothing has been taken off,
      timetable as before, timetable is the same,
      # Short before and now
      time was short before and, short before and it is, as short as it was, as busy as, as stretched as,
      no less busy, no freer]
    decline: [time has been cut, time was cut, time cut, cut to half, cut <her> time, cut <her> release,
      release .. cut, release .. taken away, release .. withdrawn, release .. stopped, release .. went,
      release .. gone, release .. vanished, lost <her> release, lost <her> day, lost <her> time,
      lost <her> afternoon*, lost <her> senco day, lost <her> senco time, lost .. non contact, lost .. ppa,
      taken back into class, back in class full time, back into class, put back in class, put back into class,
      back to teaching full, took away <her>, taken away my, taken away her,
      day .. gone, day .. disappeared, day .. taken away, day .. whittled, whittled away, whittled down,
      nibbled, eaten into, less time than, less time for the, fewer hours than, less release, had less time,
      halved <her> time, time halved, time .. halved, time .. reduced, time .. shrunk,
      down to half a day, down from two, workload .. doubled, workload .. grown,
      workload .. increased, workload .. worse, workload .. heavier, busier than, busier, now also,
      given year .. as well, afternoon has vanished, fridays then, i had fridays, do not have fridays,
      had friday afternoons, then someone went on, that was that, hours reduced, my hours reduced,
      with my hours reduced, put her back in class, put her into year, have to put her into,
      had to put her into year, down from three days, taken away my thursday, lost her release,
      back to teaching full time, since she lost her, from sept it's half, teaching load went up,
      non contact mornings, lost .. non contact mornings, half a day from, lost our floating,
      # Time taken
      <slot> .. has|have|had|is|are|was|were|been <shrink>, <stint> has|have|is|are gone,
      <shrink> her|my|his|our hours|time|day|days|release|afternoon|afternoons|morning|mornings|non,
      <shrink> .. release|senco|non day|time|contact|afternoon, <shrink> <her> <slot>,
      take|taken|took away .. <slot>, cut from <few> .. to, cutting <her> time, from <few> <stint> to,
      from a day|full to|and, used to have .. <slot>, used to have <weekday>, used to get .. <slot>,
      i had <few> <stint> .. last year, had <few> <stint> last year|for|when, <few> <stint> last year,
      last year <few> <stint>, had a day and a half, had a day .. last year, <few> <stint> when i,
      last year i had <few>, it is <few> now, have now got one, now got one|half|none,
      shrunk to a|an|one|half, down to a|an|one|two|half hour|hours|day|days|afternoon|morning|lesson|a,
      fewer <slot>, fewer lessons free, put|putting her|me|him back in|on|into|to,
      put back on|into|in, back on a full, back in|into class, back to full, back to a full,
      back in the classroom full, back to being a class teacher, given|gave me|her year .. as well|too,
      been given year, been given .. in addition|too|as well, another role, extra class,
      more teaching, load .. heavier|bigger|grown|doubled, heavier load|workload|timetable,
      workload .. gone up|risen, more and more to do, less and less time, more work than, busier than ever,
      work .. doubled|trebled|piled, lost our floating|cover|hlta, lost her|my <weekday>, lost her|my|the <stint>,
      lost her|my <few>, lost .. time for,
      # Time gone
      <slot> cut|halved|reduced|slashed|withdrawn|vanished|disappeared, hours cut|halved|reduced|slashed,
      now has|have one|none|half of|a|left, afternoon|morning|day has|have gone, non contact .. cut|gone|went,
      non contact time was cut, lost my cover|supply|release|day|time|mornings|afternoons,
      put her|me|him back in class full time,
      # Help lost
      used to have an assistant|admin|help|someone|somebody|secretary, had a ta to do, had an assistant,
      now i do it all, lost my assistant|admin|secretary|ta|help, days have gone from, days .. gone from,
      gone from <few> .. to, from three to one, from two to one, from two days to, from a day to,
      # A class as well
      had a class as well, has a class as well, class as well, got a class now, has a class now,
      have a class again, to nothing at all, half to nothing,
      # Raided
      raided for cover, time .. raided, has been raided,
      time .. eroded|chipped]
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
      promised .. afternoon, promised .. day, promised .. time, never materialised,
      out for so many, out of school .. many, out of class .. many, away from my class, away from class,
      absence from class, out so often, out so much,
      # Too many jobs
      her job and mine, his job and mine, own job and, jobs at once, everything else,
      all of this on top, as well as teaching, as well as a full, as well as senco, as well as being,
      as well as running, while teaching, alongside teaching, alongside a full, alongside a, alongside my,
      with a full, on a full timetable, teaching head, deputy as well, also the deputy,
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
      in the car outside, swimming lessons, nights and weekends, dinner duty, lunch duty,
      playground duty, duty made it, get away on time, get away early, could not get away, hard to get away,
      nearly broke me, nearly broke her, broke me, broke her, nearly killed, nearly did for, at what cost,
      toll, took its toll, taken its toll, hanging by, end of my tether, end of her tether, breaking point,
      crack* up, marriage, divorce, sanity, hair out, rather a lot to, too much to, too much for,
      a lot to ask, big ask, lot to expect, lot for one, tall order, impossible to do both, cannot do both,
      something had to give, something has to give, had to give, no life, social life, get my life back,
      life back, cost in lost, not seen my, not see my, hardly saw my, never saw my, forgot what i looked,
      put a strain, under pressure, huge pressure, enormous pressure, overwhelming, swamped,
      typing at midnight, on my lap, toddler on my knee, kitchen table, on top of my class,
      no ta and this on top, this on top, and this on top, full class, happen after 4, after 4 because,
      spare her from, spare her, in the gaps between, gaps between everything, never enough hours,
      ne'er enough hours, on my knees, cover lessons, didn't go away while, no one .. to send us,
      not free her, cannot free her, husband did, did all the bedtimes, bedtimes, lost every sunday,
      every sunday from, do all of it on a sunday, all of it on a sunday, eight hours a week,
      three hours a week, two hours a week, her own teaching load, covered her myself, the deputy the year,
      also the deputy the, half a day a week for, wits' end, no time off from school,
      after the kids were in bed, teaching her class myself, six fridays, ~in tears, overloaded,
      work overload, ~on the train,
      # No time, too much
      not .. any time, could|would not give her|me any|more, gave her|me no, given no time|release|cover,
      without any time|release|cover, has|have|had not a minute, not a minute, a spare minute, never a minute,
      no minute, minutes to spare, not the hours, never the time, not the time, time .. never enough,
      never enough time, was never enough, not .. enough time, too big for the hours, too big|much a job,
      hours we could give, hours .. could give, only so many hours, so few hours, no spare, too much for one,
      for one person, two people's|peoples job|work, three people's|peoples job|work, work of two|three,
      barely cop*, hardly cop*, cannot cope, not cope, could not cope, struggl* to keep up,
      keep|keeping up with the work, snowed under, up to my|her eyes|neck|eyeballs|ears, rushed off,
      run off her|my|their, flat out, relentless, frantic, frazzled, worn down, wiped out, drained,
      dead on my|her, pulled in every|all|two|different, torn between, took over my|her, taken over my|her,
      takes over your, not sustainable, unsustainable, go on like it|this|that, have sunk, went under, going under,
      made me|her|myself ill, ended up ill|off|in, stress levels, lost sleep, no sleep, without sleep,
      four hours sleep, brutal, punishing, gruelling, backbreaking, no let up, let up, no respite,
      runs on coffee|adrenaline|goodwill|fumes, looks grey|tired|exhausted|worn,
      is|was|am tired|exhausted|shattered, burning the candle, candle at both, late nights, late night,
      until|till late, till nine, into the night, christmas day,
      boxing day, bank holiday, half terms, my|her|their holidays, own holidays, holidays .. writing, after tea,
      after bedtime, with a baby, with a newborn, with two small, small children, woke up, at home till,
      at the weekend, at weekends, weekends, saturday nights, sunday evening*, sunday evenings, leftovers,
      left over, fag end,
      # In class, and nobody to cover
      in class all|five|every|full|four, in class most, in the classroom all|five|every|full|four,
      teaches .. all week, teach* .. four|five days, four and a half days, teaching <few>, teach* <few> days,
      teach* <few> and a half, ninety per cent timetable, year 2 teacher, maths lead,
      english lead, science lead, assistant head and, one of four|five|three|six jobs, wear* .. hats,
      nobody|no one to cover|take|teach|mind, nobody|no one covers|covered|could cover,
      could|would|can|will not cover, not .. cover me|her|my, no one .. cover me|her, class without a teacher,
      not afford to take her out, not afford to release, short staffed, staff shortage*, kept getting pulled,
      pulled to|for cover, used as cover|supply, supply .. not turn, cancelled my|her release,
      whenever someone|anyone is, <slot> disappears|goes|vanishes, <slot> gets taken|eaten|swallowed|cancelled,
      first thing to go, get|gets cancelled, miss* .. sessions|days .. cover, had to miss,
      could not attend .. cover, not be released for, could not be released, to be released for half, bus duty,
      lunch duties, bring her back, called back, rang|ringing|rings me on|from, phone to school on,
      planning time went, ppa went, ppa goes, <slot> went on, sen|senco|send .. gets|get sunday|what|the,
      one morning to, one day to, one afternoon to, a morning for ninety, huge undertaking, big undertaking,
      big commitment, huge commitment, massive commitment, lot of work, amount of work, sheer amount,
      volume of work, hard slog, much harder than i, what i was taking on,
      # Late hours
      until|till eight|nine|ten|eleven at|most|every|then|and,
      working|work|works|up|desk|books .. until|till eight|nine|ten|eleven|midnight,
      write|writing|work|working|study|studying at night, at midnight when|after|again|most|before,
      worn out by|with, and year 6 teacher, and teach year, i also teach, most of it on a sunday, on a sunday with,
      # What gives
      something always has to give, has to give and, usually sen, sen comes last|second, sen gets squeezed|pushed,
      i have a year, have a class and|to, with a class of my, year 5 class and, year 6 class and,
      and do sen|send|senco on, never worked so|harder, worked so hard in, pile of marking,
      came|come back to a pile|mess|mountain, work .. piled up|waiting, class with|to a string of,
      string of strangers, string of supply, days out of school, out of school left|meant|for, class suffered,
      my class suffered|paid, unrealistic to|expectation|demand, unrealistic .. alongside,
      not realistic, unreasonable to|demand|expect*, unmanageable,
      study as well as teach, teach and study, work and study, studying while, studying and teaching,
      two jobs for one, small staff, no slack in, no capacity to,
      no give in the, told to do it in my|her, she|i did the whole thing on|at, whole thing on,
      every spare|free|waking|single minute|hour|moment|weekend|evening, all my spare|free, never off duty,
      phone never, juggling act,
      # Cover in small schools
      cover in a school with, cover is hard|difficult, hard to cover in, impossible alongside|with a,
      study .. unrealistic, teach .. unrealistic,
      # Everything here
      horror to behold, diary is a horror|nightmare, everything here head, head senco, head and senco,
      teaching head and, i lost every, lost every half term|weekend|evening|holiday, time that is all time,
      it is time, all comes down to time, comes down to time, leaving my class so, left my class too|so,
      nine till three, nothing left, nothing left in the tank, nothing left of me, supermarket car park,
      in the car park at, in the dentist, in waiting rooms, beyond reason, stretched beyond,
      needs a day a week and, needs more hours, more hours than,
      # Squeezed in
      ill afford her absence|to, squeezed it in, squeeze it in, squeezed in between|round|around,
      in the margins, in snatched, snatched moments|minutes, ask too much of her|me|them, too much of her|me,
      asking too much of, nearly went under,
      had my class or i, or i did not go, supply never turned, supply .. never turned|came|materialised,
      not a job it is, stolen hours|moments, on the hoof, last minute cover, chasing cover,
      # In the margins
      it nearly finished me, this nearly finished me, squeezed .. round the edges]
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
      sunday night got, year 6 and sats so, buying .. own time, buying in .. own time,
      # Of other things
      being stretched, relish being, drowning in forms, in forms, under pressure has|she|gets, gets under pressure,
      less tutor time, tutor time than, more tutor time, clear months,
      demands of postgraduate|writing|study|academic|level|masters, first in my family, more time built,
      my family worker, time between, time well spent, lot of time talking, times that matter, best two days,
      two days of the, days of the year, last day, taught day, hour's notice, end of the day, the children woke,
      teaching .. lesson*, <pupil> .. weekends, weekends with <parent>, two days a week at|with the,
      ep .. days|hours, days of the ep, <agency> .. <slot>, <slot> .. <agency>, supply teacher could,
      staff meeting slot, time for talking, time for sharing, <pupil> .. time|hours, ta hours, tas hours,
      hours of support, hours of ta, extra hours for, session .. cancelled, sessions .. cancelled, session was,
      session on, session with, sessions were, taught session, lesson observation*, lessons were, lessons are,
      lessons have, lesson plan*, lessons now, lessons .. <staff>, <staff> .. lessons, week of the, tutor .. time,
      tutor .. hours, training time, inset time, reply .. hours, turned round .. days, marks .. days,
      ten days, days ten, six days, last session, the session, this session, good time, excellent pace, sharp pace,
      right pace, pace was right|good|just, pace of the sessions, a day in school with,
      # Other days and sessions
      days lost, session went, days went, slot on an, gave me two hours, tutor .. two hours, went under a,
      year 6 teacher, last term's extra, run off their feet, signed off with a joke, always signed off,
      go home at 3, they go home, supply cover on top,
      # Pupils in class
      now in class all, <child> .. in class all|every,
      # Notice
      two days before the|first, came two days]
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
      organisation of the course, organisation of the programme, organisation of the day*, course organisation,
      ~organisation, organisational, well organised, badly organised, poorly organised, better organised course,
      so organised, disorganised, disorganisation, course was organised, administration, administrative,
      administrator*, admin of the, course admin, admin team, programme office, course office,
      university office, logistics, logistical*, run by a, well run, badly run, smoothly, shambles,
      # Place and travel
      venue*, parking, park and ride, parked, ~travel*, travelling, travel to, miles, mile, a30, a38, m5,
      trains, motorway, journey*, round trip, hours each way, hour each way, each way, sat nav, satnav, signage,
      poor signs, signposted, joining instructions, lecture theatre, rooms, campus, heating, radiator*, air con,
      air conditioning, draughty, stuffy, acoustics, microphone, sound system, projector*, coffee was, ferry,
      closer to home, location of the, locations, distance,
      # Dates and communication
      ~dates, date changes, dates for, notice of, notice for, weeks' notice, days' notice, communication with,
      communication from, communication between the university and, ~communication, communications,
      email* from the <provider>, emails from, ~emails, timetable of the course, course timetable, schedule,
      scheduling, timings, timing of the, start time*, finish time*, late start, early start, overran,
      finished late, started late, rescheduled, rearranged, postponed, cancelled, twilight sessions,
      venue change*, changed venue, calendar, information about the course, information before,
      information from, course information, information was,
      # Online and enrolment
      moodle, blackboard, ^DLE, dle, ^ELE, ele, ^VLE, vle, virtual learning, online learning environment,
      online platform, platform, website, web site, web page*, log in, log on, login*, logging in, logging on,
      logged in, log into, password*, user name*, username*, wifi, wi fi, it support, it failure, it systems,
      technical problem*, technical difficult*, technical issue*, technology, handbook, enrol*, registration,
      registered, register* online, student card, invoice*, invoic*, finance office, upload*, link did not,
      link that, broken link*, portal, ~snow,
      # Whose work it is, and what it deals in
      <course_office> is|are|was|were,
      <course_office> .. efficient*|friendly|helpful|quick|brilliant|excellent|rude|slow,
      <course_office> could not|cannot|can not|never|always,
      <course_office> had|has|have|did|do|lost|sent|sends, ran the office, runs the office, running the office,
      the organisation of, arrangements for the days, arrangements for the course,
      arrangements for the programme, arrangements on the day*, arrangements were, arrangements are,
      arrangements for my visit, arrangements for the board, organisational side, practical arrangements,
      housekeeping, parking space*, pounds to park, to park, park and walk, parking is, parking was, parking at,
      joining instruction*, joining detail*, joining letter, joining pack, joining email, welcome pack,
      <course_web> is|was|has|had|would|should|could|needs|went|did|kept|never|page*|works|worked,
      on|onto|into|to|via|for|the <course_web>, enrolment process, enrolling, to enrol, registering,
      my registration, <her> registration, no record of me, no record of us, student number, student id,
      id card, ~library card,
      handbook is|was|should|could|has|had|needs|for|does|did|lacks|contains|contradicts|would, the handbook,
      programme handbook, module handbook, course handbook, student handbook, programme documentation,
      course documentation, documentation is, documentation for, documentation provided,
      kept|keeps|keep .. informed, informed about dates, informed of changes, information for <learner>,
      information given to, information sent to, information sent out, information .. reached,
      information .. late, information about the days, information about the programme, information beforehand,
      pre course information, programme of dates, list of dates, dates of the, dates were, dates are,
      dates should, dates could, dates in, dates came, set of dates, sets of dates, the dates for, dates out,
      session dates, day dates, calendar of, course calendar, start at nine, a nine o'clock start,
      nine o'clock start, drive from, drive up, drive down, drive to the, by train, two buses, each way to,
      on the motorway, journey to, travelling time, travel time, cost of travel in, lecture room,
      teaching room*, hot room, cold room, no lift, wheelchair access, disabled access, communications with,
      communication about, communication to, communications to, email* about the course, emails about the,
      emails were, emails are, emails came, email from the, emails to the university, point of contact,
      who to contact, who to ask, online session*, virtual session*, zoom link, teams link,
      timetabl* of the days, day of the week, days of the week, sessions on a, sessions on fridays,
      sessions on mondays, local base, local centre, held locally, taught locally, delivered locally,
      came to us rather, parking is full, the car park at, the course arrangements, arrangements for the taught,
      ~the arrangements, website is|was|has|had|needs|should, materials be sent, materials sent to me,
      lost in the post, sent to the wrong school, the calendar for the, dates for your diary, diary dates,
      term dates clash, sat in traffic, traffic on the]
    gain: [
      on rails, seamless*, ran to time, started on time, finished on time, kept to time, plenty of notice,
      plenty of warning, good notice, well in advance, in good time, weeks ahead, fortnight ahead, months ahead,
      a year ahead, ahead of time, clear instructions, clear information, knew where to be,
      knew where we had to be, always knew where, easy to find, easy to park, easy parking, free parking,
      easy to get to, close to home, near home, on my doorstep, on the doorstep, half an hour from, local venue,
      <superb> venue*, <superb> handbook, <superb> organisation, <superb> communication,
      <superb> administration, organisation .. <superb>, communication .. <superb>, administration .. <superb>,
      handbook .. <superb>, venue .. <superb>, all in one place, easy to navigate, one click, efficient admin*,
      admin .. efficient, admin team .. helpful, well signposted, well run course, very well run,
      efficiently run, efficiently organised, answered .. queries promptly,
      # Painless
      on the dot, started on the dot, room warm, near the station, painless, bookings and correspondence,
      slickly run, slickly, minutes from my house, dates a year ahead, dates are published,
      published a year in advance, everything is in its place, two clicks, be found in two, virtual site,
      joining arrangements, work smoothly, cannot fault the office, every query, sorted same day,
      all sent in one, one neat email, thought about people with, ten o'clock start, done by three,
      model of clarity, reaches candidates,
      # Everything where and when it should be
      smooth running, runs smoothly, well administered, well run office, smoothly run programme,
      smoothly run course, moodle had it all, everything .. on moodle, everything .. one email,
      all .. in one email, dates .. advance, dates .. early, dates .. good time, dates .. <superb>,
      dates .. by july, dates .. before the summer, knew where to go, knew where to park, knew what time,
      knew exactly where, never wondered where,
      room|rooms|venue .. warm|comfortable|lovely|spacious|bright|light|accessible,
      parking .. free|easy|ample|plenty, plenty of parking, ample parking, free car park, park right outside,
      parked right outside, parked outside the door, easy to reach, easily reached, easy to get into,
      easy to find on, near the motorway, right by the door, <superb> parking, <superb> administrator*,
      administrator* .. <superb>, admin .. <superb>, <superb> admin, <superb> admin team,
      paperwork .. reached me, papers .. reached me, materials .. reached me, papers .. sent in good time,
      ten minutes from home, minutes from home, ten minutes from my, five minutes from, round the corner from,
      enrolment .. painless, enrolment .. simple, enrolment .. easy, enrolment .. smooth*,
      enrolment .. five minutes, answered .. by the office, queries .. answered, query .. answered,
      queries .. promptly, convenient venue, convenient location, convenient for the, thoughtful timing,
      avoided report time, avoided half term, dates avoided, dates suited, timings suited, venue suited,
      location suited, all in one place online,
      # Nothing to chase, nothing to look for
      never had to chase, never had to ask where, never had to wonder, no need to chase,
      without having to chase, did not have to chase, office sorted, admin .. sorted, office .. sorted,
      sorted my enrolment, sorted my log in, sorted my login, muddle .. sorted, sorted within the hour,
      sorted in minutes, sorted in ten minutes, one phone call sorted, one email sorted,
      everything arrived on time, everything ran to, ran to the minute, ran to schedule, ran on time,
      ran like a train, run with military, military precision, swiss watch, well oiled machine,
      nothing was left to chance, nothing left to chance, organised to the last, organised down to,
      knew in july, dates before the summer, dates by the summer, dates well ahead, told well ahead,
      told us well ahead, told well before, plenty of time to book cover, time to book cover, in time to book,
      time to arrange cover, could plan cover, plan my cover, plan our cover, avoid our busy, avoided our busy,
      avoided sats, clear email*, clear timetable, clear map, map .. parking, signs to the room,
      someone at the door, met at the door, greeted at the door, welcomed at the door, coffee waiting,
      tea waiting, easy journey, easy train, straightforward to enrol, enrolled in minutes,
      logged on first time, logged in first time, moodle .. easy, moodle .. clear, moodle .. well laid out,
      moodle .. brilliant, everything on moodle, all on moodle, <course_web> .. easy to, <course_web> .. clear,
      <course_web> .. up to date, <course_web> .. well organised, <course_web> .. tidy,
      not one date changed, no date changed, no chasing, no chasing no muddle, dates out in,
      without any chasing,
      from my front door, space saved for, space for the car, arranged with care, travel .. arranged,
      accommodation .. arranged, papers .. arranged, arrangements .. care, arrangements .. exemplary,
      arrangements .. impeccabl*, arrangements .. faultless*, arrangements .. smooth*,
      arrangements .. excellent, impeccably organised, impeccable organisation]
    barrier: [
      # Dates and notice
      no notice, short notice, at short notice, little notice, last minute, not enough notice, more notice,
      given the dates, dates .. late, dates late, dates changed, dates .. changed, dates kept,
      changed the dates, changed .. date*, moved the date*, dates .. clash*, clashed with, clash with, clashed,
      double booked, sessions cancelled, session .. cancelled, cancelled at,
      # Information
      nobody knew where, nobody knew who, nobody seemed to know, no one seemed to know, nobody told us,
      no one told us, wrong information, conflicting information, contradictory information,
      contradictory emails, different dates, different emails, different times, wrong time,
      left hand .. right hand, left hand, right hand knew, could not organise, asked for the same thing,
      same form twice, asked twice, filled in .. twice, emails unanswered, emails went unanswered,
      emails go unanswered, emails .. went to, emails .. lost, emails .. wrong, emails .. spam,
      poor communication, communication .. poor, lack of communication, communication .. dire,
      communication .. lacking, better communication, communication could, communication needs,
      no communication, lack of information, <dire> communication, <dire> organisation, <dire> venue*,
      <dire> administration, venue .. <dire>, organisation .. <dire>, administration .. <dire>, room .. <dire>,
      # Online
      could not log, cannot log, not log, locked out, not let me in, could not find, could not access,
      could not get into, could not get on, not work*, crash*, kept crashing, did not load, would not load,
      clicks, buried on, hidden on, hidden in the depths, impossible to navigate, hard to navigate,
      difficult to navigate, navigat*, link .. not work, technology failed, nothing worked, projector .. broke*,
      projector .. failed, documents .. missing, glitch*,
      # Place
      building was locked, was locked, nowhere to park, impossible to park, parking impossible, no parking,
      parking .. nightmare, parking ticket*, parking fine, circled the, circling the, round the one way,
      three hour, two and a half hour*, hour drive, hours' drive, hour's drive, hours drive, hours driving,
      drive there, drive home, drive in the, hours in the car, hours on the road, hours to get, so far away,
      far to travel, long drive, long journey, far away, middle of nowhere, back of beyond,
      other end of the county, other side of the county, wrong room, wrong building, wrong day, wrong date,
      wrong campus, room change*, changed room*, no signs, poor signage, got lost, hopelessly lost,
      room was too, room too, rooms too, like a fridge, like an oven, no windows, windowless, no heating,
      heating .. broken, soggy, no lunch, no food, no coffee, ran out of coffee, ran out of food, uncomfortable,
      a shed, with a heater, shed with, different start times, two different start times,
      three different start times, three emails, four emails, locked car park, rooms changed,
      rooms changed without, changed without telling, handbook was for, for a different year,
      everything round the edges, miles there and back, there and back, hundred and ten miles,
      could have been on zoom, tail back, train that gets me, minutes late whatever, six fridays in,
      in the run up to sats, clashed with sats, sat in a, joining instructions .. two offices, from two offices,
      course days .. land on, land on the worst week, twice as far, two hour drive, two hour journey,
      two hours away, two hours each, two hours from home, two hours to get, two and a half hours, too far to,
      too far away,
      # Nobody said; nothing came
      nobody|no one emailed|emails|rang|told|tells us|me|them|anyone,
      nobody|no one let|informed|informs|warned|warns|said us|me|them|anyone,
      nobody|no one emailed|rang|told|warned|informed, nobody|no one could tell us|me where|when|which|what,
      heard|found out|learnt .. through|via|from|on facebook|whatsapp|grapevine|friend|twitter,
      through the grapevine, not|never heard .. from the university, not|never once heard,
      heard nothing from the university, when she would be away, when she was out, when he would be out,
      never knew .. one month, never knew .. next, never knew where, never knew when, never knew which,
      did not know where, did not know which, no idea where we, no idea which room, no idea which building,
      no idea when the, not told where, not told when, not told which, never told where, never told when,
      never told us, told the day before, told us the day before, told the night before,
      told us the night before, told the week before, email the day before, email the night before,
      email the week before, days before the, day before it, the evening before, that morning,
      turned up to find, arrived to find, got there to find, turned up .. locked, turned up .. empty,
      turned up .. cancelled, wild goose chase, sent to the wrong, went to the wrong, sent us to the wrong,
      sent me to the wrong, directed to the wrong, room had moved, room .. changed, venue .. changed,
      venue .. switched, switched venue*, moved .. at the last minute, moved at short notice, moved the session,
      moved the day*, date .. moved, dates .. moved, dates .. all over, dates .. switched, dates .. wrong,
      dates .. contradict*, dates .. not match, dates .. differ*, dates .. not known, dates .. unknown,
      went to my junk, in my junk, junk folder, junk mail, into my spam, in spam, to spam, spam folder,
      wrong email address, old email address, wrong address, emails .. bounced, emails .. contradict*,
      emails .. confus*, too many emails, emails .. black hole, emails .. ignored, chas* .. university,
      chase* the office, chasing the office, chasing .. invoice,
      # Systems that do not work
      took .. to log, took .. to enrol, took .. to register, took .. to get on, took .. to get a password,
      weeks to enrol, weeks to get .. password, weeks to get .. login, enrol* .. twice, enrol* .. three times,
      enrolment .. nightmare, enrolment .. farce, enrolment .. shambles, enrolment .. took,
      enrolment .. confus*, enrolment .. chaos, enrolment .. weeks, lost my registration, lost my enrolment,
      lost my form*, lost my details, lost our details, password .. not work, password .. expired,
      password .. never, login .. never, moodle .. maze, moodle .. mess, moodle .. nightmare, moodle .. down,
      moodle .. crash*, moodle .. confus*, <course_web> .. out of date, <course_web> .. find anything,
      find anything on, find anything on moodle, could not get onto, could not get onto moodle, not get on to,
      no access to moodle, kept freezing, kept dropping out, sound cut out, links .. dead, links .. broken,
      links .. not work, dead link*, website .. useless, website .. would not let, system .. would not let,
      portal .. would not let, moodle .. would not let, handbook .. out of date, handbook .. wrong,
      handbook .. contradict*, handbook .. last year, handbook .. confus*, invoice .. wrong, invoiced twice,
      invoice .. twice, invoiced .. wrong,
      # Far, cold, no place to put the car
      could not park, unable to park, nowhere for us to park, car park was full, car park .. full, spaces for,
      parking .. expensive, parking .. pounds, parking .. impossible, parking .. joke, parking .. dreadful,
      parking .. awful, miles from anywhere, miles from home, miles from school, miles from my, too far from,
      so far from, trek to, trek across, a trek, long way to go for, long way to travel, long way to drive,
      long way to come, a long way from home, a long way for, miles to get, hour journey, hour round trip,
      hours round trip, two trains, three trains, in our coats, kept our coats on, sat in coats,
      could not hear a, could not hear at the back, could not hear the speaker, could not see the screen,
      no tables, no desks, not enough chairs, not enough seats, sat on the floor, poorly signposted,
      badly signposted, no one to meet, nobody to meet us, no map, poor location, worst day of the week,
      worst possible week, worst possible time, worst week of, clashes with our, clashes with sats,
      clash with parents, clashed with parents, clashed with ofsted, clashed with our, in sats week,
      in half term, in the holidays when, in report writing season, thrown together at the last,
      one hand .. the other, disorganised from, shambles from, handbook should carry, dates should be,
      notice should be, needs rebuilding,
      two hours away|from|each|there|drive|journey|travelling|driving|behind,
      two hour drive|journey|trip|trek|commute|train, two hours in the car, two hours on the,
      no idea .. when she would be out, not know .. when she would be out, heard .. about when she would be,
      hopelessly lost in the, got lost in the building, notice of a change, changed venue, wrong hotel,
      wrong site, change of venue, pounds to park, pay to park, paid to park, nobody|no one .. emailed us,
      <course_rooms> .. <course_chill>, <course_chill> <course_rooms>, <course_rooms> .. locked,
      # Early starts, long roads, late news
      leave home at, leaving home at, left home at, leave the house at, left the house at, leaving the house at,
      out of the house by, leave home before, left home before, leave before six, leave before seven,
      leaving before six, up at five, up at six, up at half five, up before five, alarm set for,
      five in the morning, home by eight at, not home till, get home until, drove home in the dark, three buses,
      bus and a train, two buses and, ferry and a, cross the county, across the county, right across the county,
      other end of cornwall, other end of devon, from one end of the, time we got there,
      by the time i got there, half the day travelling, half my day travelling, longer in the car than,
      more time in the car, more time travelling, hours travelling, stuck in traffic, stuck on the a30,
      stuck on the a38, stuck on the m5, lay by, m5 .. closed, a30 .. closed, a38 .. closed, snowed off,
      missed the first session, missed the first hour, missed the first day, missed the start,
      missed a day because, never got the email, never got an email, email never arrived, email .. never came,
      letter .. never came, letter .. never arrived, not one email, never received the, nothing came through,
      found out the night, found out that morning, told on the morning, told on the day,
      changed their minds about the dates, kept being changed, changed three times, moved three times,
      swapped the date, swapped the venue, swapped .. at the last, cancelled on the day,
      cancelled .. the night before, cancelled .. without, cancelled .. no warning,
      cancelled .. at short notice, turned up and nobody, turned up to a locked, turned up to an empty,
      arrived to a locked, arrived to an empty, door was locked, doors were locked, nobody expecting us,
      no one expecting us, nobody at reception, reception .. never heard of us, reception knew nothing,
      nobody on reception, wandering round campus, wandered round, walked round campus,
      walking round the campus, round and round looking, wifi .. down, wifi .. not work, wifi .. dropped,
      projector .. not work, screen .. not work, screen froze, screen kept, sound .. not work,
      microphone .. not work, could not join the online, thrown out of the session, threw me out, throws me out,
      lost connection, five passwords, three passwords, two passwords, different passwords, another password,
      forgotten password, new password every, log in .. three different, logins for, last year's dates,
      last year's handbook, out of date handbook, out of date on moodle, out of date information,
      wrong start time, spelt my name wrong, wrong surname, still had me down as, had me down as, wrong cohort,
      wrong group list, not on the list, not on the register when, same form three, same form again,
      same details three, forms in triplicate, forms .. twice, asked for my certificates, paperwork to enrol,
      enrolment forms, enrolment paperwork, registration .. took, registration .. weeks, registration .. mess,
      registration .. shambles, could not register, could not enrol, unable to enrol, unable to log,
      unable to access, not able to log, not able to access, no library access, locked out of moodle,
      locked out for, run by amateurs, organised by committee, could not run a, piss up, booze up,
      headless chickens, all at sixes, sixes and sevens, pear shaped, dog's dinner, dogs dinner, pig's ear,
      made a hash, cock up, cocked up, mix up over, mix up with, mix ups, muddle over, muddle with,
      muddle about, muddled dates, confusion over dates, confusion about dates, confusion over venues,
      confusion over the, late in reaching me, late in reaching us, reached me late, reached me too late,
      arrived too late for me, scripts were missing, sample was incomplete, papers .. incomplete,
      papers .. reached me late, papers .. arrived late, sample .. arrived late, sample .. late,
      # Days that schools cannot spare, forms asked for again
      first we knew of, first i knew of, first we heard of, first i heard of, no lift, stairs .. lift,
      flights of stairs, up the stairs to the, fridays in, fridays are, mondays are,
      wednesdays are impossible, impossible day, impossible for primary, december .. impossible,
      worst time of year, busiest week, busiest term, busiest time, reminders about, reminder about a form,
      form i had already, form we had already, already sent in, sent it twice, sent it three times,
      purchase order, lost our order, lost our form*, lost our paperwork, lost my paperwork,
      lost the paperwork, university lost, lost our booking, lost my booking, lost my place on the course,
      university .. invoiced, invoice .. never, invoice .. before, nobody knew she, nobody knew i was coming,
      not expecting us, not expecting me]
    decline: [
      dates .. used to, used to be well organised, less well organised, less organised than, more disorganised,
      organisation .. slipped, organisation .. worse, organisation .. declined, organisation .. gone downhill,
      admin .. slipped, communication .. worse, communication .. slipped, communication .. deteriorat*,
      worse organised, was well run .. this year, this year nobody, moved to another campus, venue .. moved,
      venue .. worse, dribs and drabs, dribbled out, this time it dribbled, this time they came out,
      calendar in july, dates in july, told the friday before, were told the friday, venue a come down,
      come down from last year, which had chairs, communication .. deteriorated, deteriorated since,
      change of administrator, used to be one email, this year i had eleven, first year it was all sent,
      access to online materials was poorer, online materials .. poorer, folders empty,
      poorer than at my last visit, last year one person sent everything, at least we had a room,
      drive twice as far, did not use to happen, moved everything online,
      # Better run before
      arrangements .. sloppier|slacker|worse|poorer|weaker, sloppier than in, information .. later than,
      less well informed, documentation .. later, later than in former, later than in previous,
      joining instructions .. later, dates .. later, emails used to be, emails .. used to,
      answered the same day this, waited .. joining, less notice, shorter notice, notice .. shorter,
      no longer held locally, no longer local, no longer held in, used to be local, used to be held,
      used to be in our, used to be ten minutes, used to be round the corner, venue used to, moved further away,
      moved to the other, now have to travel, now we have to travel, now i have to drive, dates used to,
      handbook used to, administration .. slipped, administration .. deteriorat*, administration .. declined,
      administration .. less, less efficient than, less smoothly than, more chaotic than,
      communication .. suffered, communication with .. suffered, organisation .. suffered, organisation .. less,
      used to get the dates, used to have the dates, used to get dates, used to get .. notice,
      used to get a calendar, used to get a letter, used to get lunch, used to be told,
      lucky to get a fortnight, lucky if we get, dates .. later each year, dates .. later every,
      less notice than, not as well organised, not so well organised, not as organised as, not as well run,
      not so well run, less well run, less well administered, more muddled than, more confused than,
      chaos compared, shambles compared, compared with the smooth, better organised last, better organised when,
      better organised before, better run last, better run when, better run before, was better organised,
      were better organised, was better run, office .. cut, administrator .. left, since the administrator,
      since the admin, since they lost the administrator, since they moved, since the move to,
      since it moved online, since it went online, since they changed the venue, since they went online]
    no_change: [
      no shorter than it was, long drive .. no shorter, same story, library password, still no parking,
      still cannot log, still throws me out, still no dates, still not had the dates,
      still waiting for the dates, still cannot get on, still can not get on, still cannot find anything on,
      same room same, same venue same, same muddle, same muddle as, same chaos, same shambles, same mess,
      dates .. as late as, notice .. as short as, handbook .. still, organisation .. same as,
      organisation .. as it was, admin .. same as, admin .. as it was, administration .. as before,
      administration .. as it was, administration .. as smooth as, as well run as, as well organised as,
      as badly organised as, as badly run as]
    hints: [
      venue, online, link, campus, turned up, found out, lunch, coffee, biscuits, food, buffet, seats, chairs,
      toilets, parking, car park]
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
      - match: [like clockwork, ran smoothly, run smoothly, went smoothly, without a hitch, ran like, runs like,
          efficiently]
        near: [course, days, day, sessions, session, university, programme, office, enrol*, admin*, venue,
          dates, organisation, logistics, arrangements, taught, registration, handbook, moodle]
        unless: [review*, meeting*, transition*, plan, plans, ehc*, <pupil>, <parent>, exam*, access, provision,
          interventions, school, board, department]
        direction: gain
      - match: [in advance, ahead, early enough, ahead of time]
        near: [dates, date, venue*, calendar, timetable, joining, sessions, session, taught days, handbook,
          cover]
        unless: [report*, professionals, tutorial*, deadline*, board, sample*, scripts, review*, ehc*]
        direction: gain
      - match: [room, rooms, building, lunch, lunches, coffee, food, heating, chairs, seats, catering,
          refreshments, toilets]
        near: [university, venue, campus, parking, dates, signs, course, taught day*, hotel, lecture*, freezing,
          stuffy, sticky, speakers, training days]
        unless: [staffroom, <pupil>, <parent>, nurture, sensory, my room, her room, course of, board]
      - match: [same week as, same day as, clashing, the day before, the night before, the week before]
        near: [course, session*, taught day*, training day*, university, dates, venue, email*, module]
        unless: [deadline*, due, hand in, hand ins, essay*, assignment*, portfolio]
        direction: barrier
      - match: [material*, papers, paperwork, documentation, documents, sample, arrangements]
        near: [reach*, arriv*, sent to me, in good time, sent out, well prepared, on time, fortnight before, for
          my visit]
        unless: [ehc*, <parent>, panel, annotat*, moderat*, <pupil>]
        sources: [examiner]
      - match: [car park]
        near: [course, university, venue, hotel, spaces, signs, office, door, campus, full, taught day*,
          session*, pounds, walk]
        unless: [<parent>, governors, agenda, chat, <agency>]
    masks: [
      # The school's rooms, maps and systems
      sen organisation, school organisation, more organised, better organised, far more organised,
      organised than she, organised person, she is organised, very organised, super organised, how we organise,
      organisation of support, organisation of provision, organisational skills, organisation skills,
      <her> organisation, enrolled her, enrolled on the full, enrol on the full, enrolled on the ma,
      sensory room, nurture room, staff room, room for improvement, room for, room to, from room to,
      one room to, every room, in every room, into a room, walk into .. room, in the room where,
      in the room when, in the room all, is in the room, round the room, same room, one room, all in one room,
      expert in the room, elephant in the room, room of people, head of the room, living room, dining room,
      head room, provision map*, map of need, the map, on the map, map out, building on, building relationships,
      team building, capacity building, building a, building up, building .. confidence, building our,
      building the, building trust, confidence building, team of,
      # Other communication
      communication difficult*, communication need*, communication and interaction, language and communication,
      communication with <parent>, communication with home, communication with staff,
      communication with <staff>, communication with families, communication with agencies,
      communication between staff, communication between <staff>, communication in school, communication aid*,
      communication skills, communication friendly, communication with <pupil>, communication with <agency>,
      communication between home, emails from parents, parent emails, emails parents, emails to parents,
      answer* .. emails, answered .. emails, emails to my tutor, tutor .. emails, emails .. tutor,
      replied to .. emails, emails to tutors,
      # Other journeys, lunches and registers
      journey as a, my journey, her journey, his journey, learning journey, professional journey, on a journey,
      a journey of, personal journey, long journey ahead, journey from, reflective journey, academic journey,
      travel in the right, travelled a long way, come a long way, long way to go, a long way in,
      long way from where, long way since, lunch duty, lunch club, over lunch, free lunch, at lunch with,
      working lunch with, food for thought, coffee and a, registered disabled, registered for the ma,
      technology for, technology with <pupil>, using technology, technology to support, use of technology,
      assistive technology, school website, our website, website where parents, admin role, more than admin,
      admin support, admin time, seen as admin, schedule of reviews, review schedule, schedule for reviews,
      intervention schedule, schedule of assessment*, assessment schedule, timing of interventions,
      timing of reviews, timing of submission*, timing of the assignments, timing of the assessment*,
      timing of assignments, dates of assignments, submission dates, hand in dates, dates for submission,
      dates of the board, dates for reviews, review dates, out of date, up to date, to date,
      in the school building, school building, new building, building work, back seats, take a seat,
      distance travelled, distance learning, from a distance, keep .. distance, go the distance,
      within walking distance of, snow ball*, bus duty, bus test, under a bus, miles ahead, miles better,
      miles more, miles apart, extra mile, country mile, by a mile,
      # Sites as examiners compare them
      five locations, both locations, across locations, across the locations, all locations, between locations,
      consistent across locations, parity .. locations, locations are, locations and, locations which,
      differences between locations, at all five, parity .. campus*, notice board, sit up and notice,
      take notice, taken notice, took notice, notice a, notice the, notice that, notice of what,
      handed in <her> notice, hand in <her> notice, handing in <her> notice, notice in, nearer to, no nearer,
      platform for, gives .. a platform, given .. a platform, smoothly run board, board .. smoothly,
      board ran smoothly, reviews .. smoothly, reviews run smoothly, transition .. smoothly,
      ran smoothly with <parent>, administration of medicines, not work* with, not work* in my,
      does not work together, not working so, was not working, were not working, not work*,
      in charge of the budget, in charge of send, in charge of sen, in charge of the, put in charge,
      put her in charge, runs like clockwork .. reviews, in the day before, could not find the words,
      could not find time, could not find the time, could not find a way, could not find the money,
      could not find anyone, not told what, run by a senco, in advance of the board, sent in advance,
      papers in advance, material* in advance, samples in advance, scripts in advance, sample .. in good time,
      in good time for the board, referral portal, portal for referrals, link went to my, lunch which,
      lunch which followed, for lunch, having for lunch, having lunch, at lunch, lunch on purpose,
      lunch which followed it, meeting my train, the biscuits, biscuits and, with a biscuit, tin of biscuits,
      biscuit and a, in our building, based .. in our building, building i, round the building,
      rest of the building, building plan, across the building, county and campus, campus and county,
      campus share, campus voices, campus staff, on campus candidates, travel for the other sencos, traveller*,
      hundred miles from, within 20 miles, 20 miles no change, hour each way is worth, half forms,
      for once form, train her, in the snow to, to my school in the snow, at once form, a portal a,
      portal a passport, room with big chairs, a room with big, isolation room, a room full of, room full of,
      before she enrolled, she enrolled, enrolled no, in the building years ago, uncomfortable and she was,
      found out that our, found out what, found out the more, her room to breathe, standing room,
      finding rooms for, student card at 47, two hours and between, two hours over the, two hours of input,
      sat with me for two hours, sat .. for two hours, administrator for lunch, thank the administrator,
      find a room, ear of, parking permit,
      # Thanks, surveys and what is said by the way
      grateful .. administrator*, thank* .. administrator*, thank* .. administrative, unable to travel,
      mine of information, opposite directions, different directions, this form, the form would not,
      this survey, this questionnaire, pen down, training calendar, school calendar, agencies .. well run,
      meetings .. well run, reviews .. well run, meetings well run, reviews well run, clubs well run,
      well run school, well run department, interventions .. well run, parking my, parking the, parking that,
      hold the handbook, staff handbook, our handbook, school handbook, my handbook for, travel training,
      <pupil> .. bus, school bus, emails answered at, drive and, her drive, lost their drive, my drive,
      their drive, drive for, drive change, drive improvement, drive things, hour drive of, two hours a week,
      two hours of, two hours a day, two hours in, for two hours, last two hours, spare two hours,
      online safety, online plans, online provision, online system, online register, online programme for,
      online course i, online training for, online bullying, our portal, parent portal, schools portal,
      council website, county website, local offer, our local offer, to park the, to park her, to park it,
      park run, local centre for, car park conversation*, in the car park with, car park with parents,
      parent* .. car park, mum .. car park, dad .. car park, cried in the car park, that morning i,
      that morning she, that morning he, days before the tribunal, days before the review,
      days before the meeting, room of adults, my room, her room, own room, his room, the nurture room,
      round the corner for, to register <pupil>, class register, the registers, lost in the essay, junk folder,
      papers sent to me in confidence, in one place up to date, parking permit for, dates go out]
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
      first rate professional development programme, <superb> <course>, <course> .. <superb>, <superb> training,
      <superb> cpd, <superb> content, <superb> professional development, <superb> teaching team,
      <superb> sessions, <superb> speakers, <superb> speaker, <superb> lectures, <superb> days, <dire> <course>,
      <course> .. <dire>, <dire> training, <dire> sessions, <dire> speakers, well taught, badly taught,
      poorly taught, high quality training, quality of the <course>, quality of teaching on,
      quality of the teaching, quality of the sessions, quality of the content, quality of training,
      enjoyed the <course>, enjoyed the sessions, enjoyed every, loved the <course>, love the <course>,
      loved every,
      # Relevance and use
      relevant, relevance, irrelevant, worthwhile, worth it, well worth, worth doing, worth every minute,
      worth my while, worth the time, practical, practicality, hands on, repetit*, recommend .. <course>,
      recommend it, recommend this, recommending, would recommend, would .. recommend, up to date content,
      current content, coherent,
      # Its parts
      speakers, speaker, guest speaker*, visiting speaker*, presenters, presenter, inspir*, taught session*,
      sessions were, days were, the days were, course content, content of the <course>, content was, content is,
      curriculum is, curriculum of the, programme content, module content, syllabus, pitched, pace was,
      pace of the <course>, pacing, well structured, structure of the <course>, course structure, delivery was,
      delivery of the <course>, well delivered, course itself, programme itself, course design,
      programme design, designed programme, group work, group tasks, workshops, role play, ice breaker*,
      icebreaker*, powerpoint*, flip chart*, sticky notes, post it notes, ~lecturer*, ~lectures, ~lecture,
      ~case studies, lecturers were, lecturers are, lectures were, ~the sessions, ~taught day*,
      # A judgement beside a part of the course
      <quality_good> <quality_part>, <quality_part> was|were|is|are .. <quality_good>,
      <quality_good> <quality_days>, <quality_days> .. <superb>, <quality_good> set of sessions,
      <quality_part> <quality_good>, <quality_good> day at, <quality_good> days at, <superb> teaching,
      <superb> trainers, <quality_good> and .. <quality_part>, really relevant, very relevant, so relevant,
      highly relevant, always relevant, directly relevant, totally relevant, relevant to the job,
      relevant to my role, relevant to the role, relevant to sencos, relevant to practice, relevant to what,
      relevance to, coverage of, curriculum strikes, balance of theory, balance between theory,
      balance of practice, mix of theory, blend of theory, what is taught, what was taught, what they teach,
      taught programme is, programme of study is, designed for, well sequenced, sequencing of,
      carefully sequenced, builds logically, thoughtfully constructed, well designed programme, kept pace with,
      keeps pace with, responsive to policy, in tune with, updated to reflect, up to date with policy,
      <learner> .. speak highly of the <course>, <learner> .. value the <course>,
      <learner> .. praise* the <course>, <learner> .. evaluat* .. positive*, satisfaction with the <course>,
      satisfaction rates, evaluations of the days, what my <staff> did, what my <staff> had, what my friend had,
      what my predecessor had, when my <staff> did it, when my friend did it, when my predecessor did it,
      than my <staff> had, than the one my, one my <staff> did, than when my <staff> did, friend cohort had,
      colleague cohort had, before my time on the, cohort before us had, good fun, great fun, ~top notch,
      ~first class, ~first rate, ~top drawer, the content, content remains, content is still,
      well conceived programme, well conceived course, programme is well conceived, ~recommended,
      lots of theory, too much theory and, training materials, course materials, teaching materials seemed]
    gain: [
      # Something to take back
      something i could use, something to use, something i can use, something to take back,
      something i could take, something from every, take something from, took something from,
      take back to school, took back to school, take back and use, take away and use, taken back to school,
      things to take back, things i could use, things i can use, ideas i could use, ideas to take back,
      ideas i could take, something useful, use on monday, used on monday, the very next day,
      straight into practice, straight into school, straight back into school, use straight away,
      used straight away, use it straight away, apply straight away, use immediately, immediately useful,
      use in school, use the next,
      # Right
      pitched exactly right, pitched just right, pitched perfectly, pitched right, right balance, good balance,
      good mix, nice mix, perfect mix, hit the spot, hits the spot, exactly what i needed, just what i needed,
      exactly what we needed, what i needed, real job, tied to what sencos, closely tied to,
      everything i needed, every session was, not a dull, never a dull, never dull, never boring, no padding,
      no filler, not one wasted, not a wasted, not a minute wasted, nothing wasted on,
      # Recommending
      no hesitation in recommending, no hesitation .. recommend*, not hesitate to recommend,
      not hesitate to send, cannot recommend highly, can not recommend .. enough, highly recommend*,
      thoroughly recommend*, wholeheartedly recommend*, recommend .. to anyone, recommend .. to any,
      recommend .. to every, recommend .. to all, recommend .. to others, told every, tell every,
      telling everyone, every senco should, all sencos should, should be compulsory, everyone should do,
      all heads should, sending another, sending our, will be sending, send the next, send <her> next,
      send <her> deputy, send another, send someone, send more, book* another, booked another, next senco will,
      would do it again, do it all over again, do it all again, do it again, start again tomorrow,
      # Best
      best thing i have done, best thing i ever, best thing i did, best course, best training, best cpd,
      best professional, most worthwhile, most enjoyable, most relevant, life changing, changed my life,
      changed my career, game changer, kept me awake, on the edge of my, flew by, flew past,
      looked forward to each, looked forward to every, looked forward to the days, looked forward to <course>,
      look forward to <course>, left buzzing, full of enthusiasm, energised, energising, recharged,
      re energised, reinvigorated, re enthused, enthused, engrossing, thought provoking, got so much out of,
      got a lot out of, gained so much, gained a lot, gained a huge, learnt so much, learned so much,
      learnt a lot, learned a lot, learnt a huge, learnt more in, lots of good,
      # Those who teach it
      knew their stuff, knew her stuff, knew his stuff, know their stuff, practising sencos, done the job,
      do the job themselves, been there and, in the trenches, at the chalkface, coalface, real world,
      real schools, grounded in real, grounded in practice, jam packed, nuggets, golden nuggets,
      model of its kind,
      # Praise in any words
      took something away, something away every, content spot on, talks of little else, tip top,
      teaching tip top, sessions lively, teaching is lively, lively and, as lively as, closely tied,
      rooted in the, well judged, cracking course, good stuff, proper stuff, not airy fairy,
      decent enough course, on the tin, for us to try, ideas with my lot, used her ideas, used loads,
      practical days, properly loved, full of things i could use, of use on the monday, use on the monday,
      use next morning, use the next morning, next morning, not a session went by without,
      not a week went by without, went by without something, every head with, to any head, what schools want,
      unusual bite, curriculum of, mature award, unhesitatingly, put another through, worth the fee,
      worth ten of, fab, fab used, superb speakers, speakers superb, taught .. same good standard,
      of the same good standard, full of ideas from, came back full of, ~full of ideas, best year of my,
      came back fired up,
      # Home with something to use
      came|come|comes|went|go|left home|back|away|out from|of|with every|each|one day|session,
      came|come|went|left home|back|away with something|things|ideas|loads|lots|armfuls|bags|pages,
      came back with a bag, came back with ideas, bag of things to, bag of ideas, bag of tricks, bagful of,
      list of things to try, something new to try, plenty to try, lots to try, something in my bag,
      something for monday, ready for monday, use it on monday, tried it on monday, tried it the next day,
      tried it next day, used it the next day, used it next day, use the next day, use next day, used that week,
      used the same week, tried that week, use that week, in my classroom the next day, in class the next day,
      into school the next day, in school the next day, in school the following, used the following day,
      by the monday, could use straight, could use the next, could use on, could take straight,
      took straight back, something to bring back, bring back to school, brought back to school,
      brings back to school, brings something back, brought something back, comes back with ideas,
      comes back full, came back brimming, came back buzzing, left buzzing from, put into practice the next,
      put straight into, handouts .. still use, notes .. still use, still use the notes, still use the handouts,
      still dip into, still refer to my notes, still go back to my notes, worked example*, usable, ready to use,
      # Told others to go
      sign up tomorrow, sign up for it, sign up to it, sign up today, tell anyone, tell any senco,
      told my cluster, told the head, wish i had done it sooner, wish i had done it years, done it years ago,
      wish it had been around, wish it had existed, wish we had had, should have been sent on it,
      wish i had been sent, every new senco should, every senco ought, every teacher should,
      every deputy should, heads should do it, a must for, must for any, must for every, next two are booked,
      next one is booked, deputy is booked, booked .. deputy on, booked .. on it, signed up my,
      signed my deputy up, put another senco through, put all our sencos through, putting another through,
      sending two more, sending my, sent two more, send her successor, send our next, would send another,
      would send more, worth sending, worth every hour, worth every day, worth every early start,
      worth the travelling, worth the drive, worth the trip, worth the effort, worth the sweat, worth all the,
      worth ten days, worth the days out, worth releasing, would not have missed it, would not have missed a,
      sorry it is over, sad it is over, miss the days, miss going, did not want it to end,
      never wanted it to end, could have listened all, listened all day, hung on every word, time flew,
      hours flew, days flew, not once bored, never once bored, never looked at .. clock,
      never looked at .. watch, not look at .. watch, ten out of ten,
      # Praise of what is taught and of those who teach it
      best course i, best training i, best training we have bought, best training we have paid,
      best training we have had from, best thing i have been on, best thing she has been on,
      best thing we have sent, best days out, best days of, best speakers, best day's training,
      best i have been on, better than expected, better than i expected, exceeded .. expectations,
      exceeds expectations, lived up to, lives up to, did what it said, does what it says on,
      right level for me, pitched at the right, pitched just, pitched beautifully, pitched well, well pitched,
      real meat, plenty of meat, meaty, real substance, plenty of substance, substance to it, not fluffy,
      none of your fluffy, no fluff, no waffle, no nonsense stuff, up to the minute, bang up to the,
      rooted in schools, rooted in real, rooted in practice, rooted in classrooms, grounded in schools,
      grounded in the reality, realities of schools, reality of schools, realities of the, real schools like,
      relevant to schools like, taught by people who, led by people who, people who have done the job,
      people who had done, people who do the job, knew what they were talking about,
      know what they are talking about, knew what schools, knows what schools, knew schools,
      been sencos themselves, still teach themselves, of high quality, high quality teaching on,
      high quality of teaching, high quality programme, strikes .. balance, right mix, theory made sense,
      theory .. brought to life, brought the theory to life, bought to life, came alive, made it come alive,
      made the law interesting, made law fun, made it fun, never a dull moment, loved the days,
      loved the lectures, loved the content, loved the training, loved the whole, loved learning,
      loved every minute, loved every day, enjoyed it all, enjoyed it immensely, enjoyed it enormously,
      thoroughly enjoyed, really enjoyed the, wears its scholarship, scholarship lightly, just what sencos need,
      exactly what sencos need, just what a new senco, what a new senco needs, what every senco needs,
      everything a senco, covers everything, covered everything, all the bases, useful stuff, useful days,
      useful day, as good as they come, hard to better, could not be bettered, no complaints about the course,
      cannot fault the course, cannot fault the training, cannot fault the content, cannot fault the teaching,
      cannot fault the delivery, cannot fault it, can not fault this, faultless course,
      training .. second to none, teaching .. second to none, course .. second to none,
      programme .. second to none, quality .. second to none, jewel in the, content .. spot on,
      course .. spot on, days .. spot on, teaching .. spot on, pitch .. spot on, loved it all,
      loved it from start, loved all of it, most useful course, most useful training, most useful thing i,
      most useful days, most valuable course, most valuable training, most valuable thing i have done,
      most useful cpd, most valuable cpd, programme .. flagship, flagship programme, flagship course,
      course .. gold standard, lucky to have had, lucky to have been on, good value and good, just right for me,
      just right for new, nothing wasted, no wasted time, no day wasted,
      tell|told|telling|urge|urged|advise|advised .. to sign up,
      tell|told|telling|urge|urged|advise|advised .. to enrol|apply,
      tell|told|telling|urge|urged|advise|advised .. to do|book it,
      tell|told|telling|urge|urged|advise|advised .. to go on it, would tell anyone, would tell every,
      down to earth, bang up to date content, sessions .. things to try, came home with ideas,
      came home with something, came home with a bag,
      nothing bad to say about, not a bad word to say, not a bad word about, would not change a thing,
      change a thing about the course, not change anything about the course, session i did not use,
      not a session i, not a day i did not, nothing i did not use, go back tomorrow and do,
      do the whole thing again,
      # Bite, and money back
      if you have a new senco, get your senco on, get your new senco on,
      send your senco, send your new senco, send them on, book it, book your senco, book a place,
      snap up a place, course .. repaid, course .. repays, real examples,
      made the days fly, days fly, made it fly, days flew by, time fly, never wanted to be elsewhere,
      nowhere i would rather, would not have been anywhere else, nothing i would change,
      nothing i'd change about the course,
      course .. real bite, days .. real bite, course .. real teeth]
    decline: [
      not the course it was, seemed thinner, seemed weaker, felt thinner, poorer than last, less relevant than,
      less good than, worse than last year, standard of teaching has, watered down, content .. reduced,
      days .. cut, cut from six, cut to four, quality has slipped, quality has dropped, quality .. slipped,
      quality .. dropped, far more out of it than, got more out of it than, did it .. ago and .. better,
      a cut above this one, cut above this, not a patch on, not the patch, speakers were weaker,
      days got duller, duller as well, sparkle and variety, those observed two years ago, first term flew,
      after that it went, by my time, ~worse than last, course .. worse than, course .. weaker than,
      days .. weaker than, sessions .. weaker than, speakers .. weaker, teaching .. weaker,
      <course> .. not as good as, course .. thinner, it seemed thinner, not as good as the one,
      not as good as last,
      # Better for those who went before
      course .. gone downhill, programme .. gone downhill, teaching .. gone downhill, days .. gone downhill,
      quality .. gone downhill, course .. went off the boil, <quality_part> .. thinner,
      <quality_part> .. duller, <quality_part> .. weaker, <quality_part> .. worse than,
      <quality_part> .. slipped, <quality_part> .. deteriorat*, <quality_part> .. declined,
      <quality_part> .. poorer than, <quality_part> .. less relevant, <quality_part> .. less useful,
      <quality_part> .. less practical, <quality_part> .. less lively, <quality_part> .. tired now,
      <quality_part> .. not as good, <quality_part> .. used to be better, <quality_part> .. was better,
      teaching .. not as good, teaching .. was better, better course then, better course before, course then,
      better then, better in those days, better back then, better the first time, better first time round,
      better the last time, better when i did it, better when my, better in my day, better under the old team,
      duller than, duller days, much duller, far duller, a lot duller, rather duller, got duller, grew duller,
      dull .. by comparison, dull compared, poor compared, not as good as the first, not as good as the other,
      not as good as the earlier, not as good as my, not as good as when, not as good as what,
      not as good either, nowhere near as good as, not a patch on the, not a patch on what,
      not what it used to be course, course .. not what it was, programme .. not what it was,
      second half .. worse, second half .. weaker, second half .. duller, second half .. dull,
      second year .. dull, second year .. disappointing, second module .. disappointing, started well .. tailed,
      started well .. petered, started well .. dull, tailed off into, days .. tailed off,
      sessions .. tailed off, fewer speakers, fewer days, fewer taught, fewer visiting, days .. fewer,
      compared with what my, compared to what my, thrown together compared, worse than what my,
      worse than what i, lost its edge, lost its way, lost its sparkle, lost some of its, lost the practical,
      cut the best, dropped the best, used to have better, used to have excellent, used to have good speakers,
      speakers used to, course used to, programme used to, days used to, training used to,
      has been watered down, less of a programme, more dated than, thin by comparison, weak by comparison,
      poor by comparison, dull by comparison, pale by comparison, colleague .. raved, someone .. raved,
      friend .. raved, predecessor .. raved, deputy .. raved, last senco .. raved,
      this version .. thinner|weaker|worse|duller|poorer, this version is much, this one .. not as good,
      raved .. this one, someone in 20* who raved,
      first one we sent came back, this one shrugs,
      visiting speakers .. dropped, speakers .. dropped, speakers .. gone, speakers .. fewer,
      visits .. dropped, workshops .. dropped, days .. dropped, a highlight in the past,
      used to be the highlight, were the highlight]
    barrier: [
      # Not what was needed
      not relevant, of no relevance, little relevance, less relevant, nothing to do with my, too theoretical,
      too much theory, all theory, theory heavy, not practical, not enough practical, more practical,
      needed more practical, not enough on, too little on, more on how, wanted much more, liked more on,
      liked more about, more time spent on, how you actually do, how to actually, actually do the job,
      nuts and bolts, bread and butter of, would not recommend, could not recommend, cannot recommend it,
      not recommend, think twice before, not touch on, barely touched on, hardly touched on, barely covered,
      # Repetition and boredom
      repetitive, repeated itself, went over the same, covered already, covered before, already knew most,
      ground we had, teaching my grandmother, suck eggs, death by powerpoint, powerpoint after powerpoint,
      slide after slide, slides read out, reading .. slides, read .. slides, read* from the slides,
      read out the slides, talked at, lectured at, talk at us, being talked at, droned, will to live,
      watching the clock, watched the clock, clock watching, counted the minutes, counting the minutes,
      paint dry, yawn*, fell asleep, nodded off, stay awake, snooze, soporific,
      # Pace and aim
      too much crammed, crammed into, crammed in, too much in one, too much packed, packed in too,
      rushed through, raced through, gallop*, whistle stop, skimmed, skated over, glossed over,
      scratched the surface, too basic, too generic, could have been done in, could have been covered in,
      could have been an email, could have been said in, could have done in, in half the time, half a day would,
      half the days, padded, waste of a day, wasted day, waste of time, waste of my time, waste of an afternoon,
      wasted afternoon, not worth it, not worth the time, letdown, damp squib, underwhelm*, expected more,
      expected better, hoped for more, hoping for more, aimed at primary, aimed at secondary, too primary,
      all primary, primary bias, very primary, biased towards, primary based, secondary based, assumed we all,
      assumed everyone, nothing for secondary, nothing for primary, nothing for early years,
      nothing for special, nothing for those, outdated, not been in a classroom, not taught for,
      has not taught since, have not taught since, not set foot in a school, not set foot in a classroom,
      day 5 was day 2, different cover slide, same day three, three was a waste, virtually nothing on, big hole,
      odd omission, little in it for, for a post 16, reading off a screen, man reading off,
      things that go on in london, repeated a lot of, repeated .. of what, did on my degree,
      leans .. on secondary, leans .. on primary, lacked the sparkle, far too much on secondary, off the boil,
      nothing on how, nothing about how, nothing in it about, nothing on secondary, nothing on early years,
      not enough on how, course .. too long, days .. too long, sessions .. too long,
      # Too little of what is needed
      very little on, very little about, far too little on, precious little on, precious little about,
      next to nothing on, next to nothing about, hardly a word, barely a word, scarcely a word,
      not a word about, not a word on, no mention of, barely mentioned, hardly mentioned, never mentioned,
      barely featured, hardly featured, did not feature, glossed over the, coverage of .. slight,
      coverage of .. thin, coverage of .. patchy, coverage of .. limited, slight on, light on,
      thin on practical, thin on what, short on practical, short on ideas, short on strategies, long on theory,
      would have liked more on, would have liked more about, would have liked more time on, would like more on,
      would like more about, wanted more on, wanted more about, wanted more practical, needed more on,
      needed more about, needs more on, needs more about, more on the practical, more on the day,
      more on the paperwork, more practical ideas, more strategies, more case studies, more time for discussion,
      more on managing, more on what to do, more on running, more on funding, more on ehc*, more on the law,
      could have done with more on, could do with more on, expected more on, more time on the practical,
      more time on practical, more time on strategies, sessions .. more on, programme .. more on,
      course .. more on, content should, content could, content might, content needs, content would,
      curriculum should, curriculum could, curriculum might, curriculum needs, programme might include,
      programme should include, days should, could usefully include, should include more, less theory,
      less lecturing, less listening, less sitting, how to do the job, how to actually run, nothing i could use,
      nothing to use, nothing to take back, nothing i could take, not a thing i could use, little i could use,
      little i could take, never used any of it, not used any of it, removed from the classroom,
      removed from real, ivory tower, not for schools like, did not fit schools, ignored small schools,
      assumed we were all, not aimed at, written for, aimed at primar*, aimed at secondar*, aimed at beginners,
      aimed at people, aimed at big, aimed at a different, geared to primar*, geared to secondar*,
      geared towards primar*, geared towards secondar*, all about primary, pitched at the wrong, pitched too,
      pitched wrong, pitched well below, pitched at beginners, pitched at teachers,
      # Doubts whether it was worth it
      question whether it was worth, question whether it is worth, doubt it was worth,
      doubt whether it was worth, not sure it was worth, not sure it is worth, was it worth, hardly worth,
      not worth .. days, not worth the days, not worth losing, worth .. out of school,
      not convinced it was worth, would not send another, would not send anyone, would not do it again,
      would not put another, not be sending another, not rush to send, not recommend it,
      not something i would recommend, thought twice before, could have read it, read it in a book,
      could have googled, google, learnt more from, learned more from, taught me less, knew most of it,
      knew it all already, knew all of it, taught us to suck, to suck eggs, teaching my grandmother to,
      teaching grandmother,
      # Dull
      dry as dust, dry content, dry and, sat there for, sitting and listening, just sat and listened,
      sat and listened to, read out slides, read the slides, reading out slides, reading powerpoint*,
      read powerpoint*, powerpoint after, powerpoint all day, slides all day, lectured all day, lecture all day,
      talked at all day, talked at us, preached at, preached to, preaching to the, droned on, droning,
      lost the will to live, dozed off, dozing, eyes closed, struggled to stay awake, doodled, doodling,
      marked books through, did my emails, looked at my watch, looking at my watch, looking at the clock,
      dull days, dull sessions, dull course, dull programme, bored stiff, bored to tears, bored rigid,
      bored senseless, bored silly, bored me, was bored, so bored, boring days, boring sessions,
      # Badly put together
      thrown together, cobbled together, bolted together, stuck together, no thread, no structure,
      lacked structure, lacked focus, lacked depth, lacked coherence, lacks depth, lacks coherence, jumbled,
      disjointed, all over the place, did not hang together, overlap* between modules, modules overlap*,
      sessions overlap*, sessions repeat*, days repeat*, speakers repeat*, repeated the same, repetitive days,
      repetitive sessions, very repetitive, rather repetitive, same slides, same powerpoint, same stuff again,
      same things again, same ground twice, same ground again, went over things, went over stuff,
      history of inclusion, too much history, too much policy, too much politics, too much jargon,
      too much lecturing, too much sitting, too much listening, too much talking, too much group work,
      too much discussion, too much chat, too much philosophy, too much academic, too much on theory,
      too much on policy, too much on history, too much on primary, too much on secondary, too much for one day,
      too much in a day, stretched over, spread thinly, dragged on, dragged, could have been half,
      could have been shorter, could have been covered in half, half as long, days .. dragged,
      sessions .. dragged, afternoon* .. dragged, sessions .. rushed, days .. rushed, content .. rushed,
      course .. rushed, pace .. slow, pace .. fast, pace .. rushed, content .. dated, course .. dated,
      slides .. dated, sessions .. dated, content .. out of date, course .. out of date, slides .. out of date,
      material* .. out of date, content .. out of touch, lecturers .. out of touch, speakers .. out of touch,
      out of touch with schools, out of touch with classrooms, not been in a school, years since .. taught,
      not taught in years, not taught for years, <quality_part> was|were|is|are .. <quality_bad>,
      <quality_bad> <quality_part>, <quality_part> <quality_bad>, not impressed with, unimpressed by,
      nothing special, so so, only so so, could have been better, middling, mediocre course, curates egg,
      curate's egg, nothing on|about|for <quality_phase>, <quality_scant> on <quality_phase>,
      <quality_scant> about <quality_phase>, <quality_scant> for <quality_phase>, <quality_scant> for those in,
      <quality_scant> for those of us, <quality_scant> for people in, <quality_scant> of use,
      nothing i could do, nothing i could do with, little i could do with, removed from classrooms,
      removed from what happens, theory .. and nothing, all theory and, went over the same ground,
      over the same ground, covered the same ground, materials .. dated, materials .. tired, repeats itself,
      washed over me, listening and not enough, none of it helped me,
      could have taught, taught half of it, taught it myself, could have run it, could have written it,
      knew more than the, knew more than they, module .. thin, module .. leans, leans on anecdote,
      relies on anecdote, module .. slight, module .. needs, module .. dated, module .. out of date,
      module .. rushed, module .. repetitive, module .. dull, module .. weak, unit .. dull,
      found it all rather, found it all a bit, found it all very, found it rather, found it dull,
      found it dry, found it vague, found it woolly, found it repetitive, found it a bit, rather vague and,
      vague and woolly, bit basic, rather basic, very basic, pretty basic]
    no_change: [
      learnt nothing new, told me nothing new, nothing i did not know, nothing i did not already,
      same day three, as it did when my colleague, just as the last lot, nothing new in the course,
      nothing new on the course, course .. nothing new, days .. nothing new, content .. nothing new,
      same as when my, course .. same as, just the course it was, done most of the content,
      did most of the content, covered most of it before, content was familiar, content was not new,
      content .. as pertinent as, remains as pertinent, remains as relevant, remains as practical,
      as good as when my]
    hints: [
      course, sessions, session, module, speakers, relevant, content, training, presentation, slides]
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
      - match: [cannot fault, could not fault, loved it, loved this, spot on, second to none, off the boil,
          raved, gold dust, gem, gems, buzzing]
        near: [course, training, programme, content, days, speakers, sessions, lectures, teaching, delivery]
        unless: [tutor*, office, marking, feedback, <agency>, knowledge, delivery model, joint, library, coach*,
          <staff>]
      - match: [marvellous, smashing, cracking, first rate, top class, worth, interesting, dull, dry, poor,
          weak, disappointing, tedious, boring, bored, waste, thin, patchy, lively, tired, shallow, superficial,
          brilliant, wonderful, fantastic, fascinating, lovely]
        near: [taught days, training days, the days, course days, these days were, the sessions, this course,
          the lectures, lecturers, speakers, the content, the training days, uni days, university days, days at
          the university, taught bits]
        unless: [tutor*, feedback, marking, venue, parking, lunch*, portfolio, assignment*, room, partnership,
          network*, sencos, people, release*, cover, supply]
    masks: [
      # Another noun is judged
      first rate example of, exemplary in the way, example of partnership, relevant to this form,
      relevant to this, practical difficulties, practical arrangements, practical matters, practical advice,
      practical help, advice is practical, practical strateg*, i would recommend that, recommend that the,
      recommend that, recommend the team, i recommend the team, would recommend the team, strongly recommended,
      recommended reading, recommend .. review*, recommend .. consider*, would recommend a,
      would recommend more, would recommend an, good progress, <course> .. good progress,
      <course> .. good practice, best practice, best interests, good training for, great training for,
      good practice, <course> .. best interests, <superb> module feedback, <superb> task for, best task,
      best assignment, structured conversation*, structured play, well structured feedback,
      well structured assignment*, relevant to the criteria, relevant documents, relevant documentation,
      relevant paperwork, relevant information, all relevant, relevant evidence, relevant agencies,
      relevant staff, relevant people, relevant literature, relevant research, relevant reading,
      relevant criteria, relevant professionals, relevant training for, out of date policy, out of date with,
      out of date paperwork, out of date register, register .. out of date, policy .. out of date,
      presentation of marks, presentation of work, presentation of data, content of the portfolio,
      content of feedback, content with, happy content, content gap, content free,
      # At school
      delivered training, delivers training, delivered inset, delivered .. <staff>, inspir* <staff>,
      inspir* <pupil>, inspir* .. <staff>, inspired by her, inspires confidence, inspired me with confidence,
      best inset, best staff meeting, <staff> training, staff training, training for <staff>,
      group work with <pupil>, activities for pupils, workshops for staff, workshops for parents,
      workshops for <staff>, workshop for <staff>, workshop for <parent>, aimed at <staff>, aimed at <parent>,
      aimed at <pupil>, aimed to, session for <staff>, session with <staff>, sessions for <staff>,
      sessions with <staff>, case studies in, adapt* the curriculum, access the curriculum, our curriculum,
      school curriculum, curriculum for <pupil>, broad curriculum, curriculum adapt*, curriculum leader*,
      curriculum deputy, more about my, more about her, more about it, more on her, more on my, more on our,
      nothing on paper, nothing on the, nothing on her, nothing on my, nothing about our county,
      knew nothing about, nothing about our, waste of time so, complete waste of time so,
      interventions .. waste of time, intervention .. waste of time, hands on any, hand on any, hands on deck,
      next day delivery, the next day with, not touch on <self>, each day off, day to day running,
      day to day leadership, day to day work, pace of change, at my own pace, at her own pace,
      pace at which reviews, pitch in, high pitched, structure for, dated back, dated and signed,
      raced through reception, more on <need>, more about <need>, not covered <need>, needed more than,
      needed more time, needed more help, wanted more from, wanted more time for, going over the, went over to,
      went over my head, <parent> .. wanted more,
      # The course's other parts
      too late, too long to mark, too long to return, too long to come, took too long, feedback took too long,
      turnaround .. too, too long for, too slow to, too much on <her> plate, worth the paper, worth keeping,
      not worth the paper, worth the fee, worth the money, worth the cost, worth every penny, best money well,
      delivery of the mail, delivery of the award across, session was cancelled, sessions were cancelled,
      sessions cancelled, session cancelled, discussion at the board, <superb> award ceremony, award board*,
      training provider*, lecture theatre, lecturers and county, advisers and lecturers, lecturers .. county,
      lecturer* knew nothing, what the lecturers said about, enthusiasm for the subject in pupils,
      task* .. <superb> fit, the award in her, paced out, lecturer saying, lecturers finish, lecturers from,
      officers and lecturers, lecturers and, lecturers share, lecturers all, individual lecturers,
      the lecturers one, people and the lecturers, the lecturers deserve, next to the lecturer,
      chat with the lecturer, lecturer and i, lecturer did the, best decision of, portfolio .. padding,
      invites padding, limit .. padding, feedback .. thinner, moderation .. thinner, thinner on this occasion,
      thinner than on, thinner and more, essay was thinner, worse than the first, referencing .. weaker,
      neither better nor worse, worse than before, form is far too long, this form is, way too long a form,
      session in the hall, learnt nothing new on that, new on that front, cannot fault the office,
      brimming with, full of ideas for <child>, full of ideas for children, best year on record, best year,
      fired up a year, while she was fired up, out of touch with what works, out of date in a drawer,
      go out of date, outside the sessions, nothing to do with my children, comma goes has nothing,
      anecdotal than, case studies revealed, devised excellent, excellent in house, excellent before,
      nothing new i'd, was nothing new, twice on the same ground, day to day side, spot on two terms,
      was it worth it, worth it three, command .. weaker, weaker scripts, weaker than in the projects,
      weaker than in the cohort, outcomes .. weaker, do it again ask, would i do it again,
      practical without being thin, heard nothing on literacy,
      # Praise of other things
      loved it in school, lovely training sessions she, training sessions she, training she gave,
      training she runs, county .. hands on, hands on with this course, hands on person, hands on teacher,
      worth its weight in gold, <superb> collaborative, great asset, <superb> partnership,
      geared to improvement, irrelevant to running, not enough on <condition>, hardly anything on <condition>,
      little on <condition>, nothing on <condition>, course of the, of course, course i knew, due course,
      in due course, <quality_good> practical help, programme documentation, programme of support,
      programme of interventions, reading programme*, phonics programme*, intervention programme*,
      lego programme, spelling programme*, nurture programme, programme for <pupil>, mentoring programme,
      best teaching, best lessons, teaching assistants, best training we have given, best training we have run,
      best training we have done in school, best training we do, i recommended, recommended in my,
      recommended last, recommended previously, recommended before, recommended a, <staff> ... come away with,
      go to her .. advice and come away, she is down to earth, down to earth way, down to earth with <parent>,
      materials for <pupil>, send anyone else, statutory content, legal content, hits the barrier]
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
      the team's support, tutor support, tutorial support, university support, student support, study support,
      support from the university, support from the course, support from staff at the university,
      support from the team, support on the course, support offered to, support for students,
      support .. university staff, support .. lecturers, approachable, approachability, accessib* and patien*,
      accessible to students, pastoral*,
      # Drafts, replies, guidance
      draft*, replied, quick to reply, quick to respond, responsive to, answered .. emails, answers .. emails,
      answer .. emails, answered .. questions, answer .. questions, guidance from, guidance on assignments,
      clear guidance, encourag* from, encouragement, one to one support, one to one*, 1 1, drop in session*,
      office hours, came out to see, came to see us, came out to school, came into school,
      came to school to see, school visit,
      # The tutors, in any clause
      <her> tutor, my tutors, our tutors, the tutor, the tutors, tutor who, tutors who,
      tutor was|is|had|has|would, tutors were|are|had|have|know|knew, tutor in a million, tutor team,
      tutor and i, from my tutor, tutor time, tutor for my, tutor to, tutors to, named tutor, course tutor*,
      university tutor*, group tutor, ~tutor, <learner> .. support they, <learner> .. supported,
      <learner> .. looked after, <learner> .. cared for, <learner> .. guidance they, <learner> .. help they,
      help i got|had|received, support i got|had|received, support she got|had|received,
      support we got|had|received, guidance i got|had|received, <learner> .. gratitude to,
      support for candidates, support for participants, guidance for candidates, guidance for participants,
      academic guidance, academic support, pastoral support, pastoral care, care taken of, care of candidates,
      care of students, care for students, duty of care to students, access to tutors, access to tutorials,
      access to tutorial support, tutorial entitlement, tutorial provision, level of support from,
      student facing support, first draft, drafts came, draft came, my drafts, my draft, read a draft,
      on drafts, on a draft, feedback on drafts, help with drafts, draft chapter*, comments on drafts,
      an extension, extra month, extra week, extra fortnight, extra time when, reply from the university,
      reply from my tutor, replies from tutors, reply to my email*, replies to emails, emails to lecturers,
      my supervisor, her supervisor, dissertation supervisor, research supervisor, mentor from the course,
      staff at the university, university staff were, people at the university, staff who taught us,
      support from staff, support of staff, support offered by, support provided by,
      individual guidance, hours of individual, hours of guidance, hours of tutorial, hours of support from,
      lecturer phoned, lecturer rang, lecturer came, lecturer offered, lecturer took]
    gain: [
      # Trouble taken
      nothing was too much trouble, never too much trouble, nothing too much trouble, nothing was too much,
      went the extra mile, going the extra mile, go the extra mile, above and beyond, over and beyond,
      bent over backwards, talked me down, talked me out of, talked me off, talked me through, talked me round,
      talked me into staying, get me through, saw me through, got me over, dragged me over, pulled me through,
      held my hand, held our hands, not .. through it without, not .. through without, not .. done .. without,
      not .. managed without, not .. survived without, not .. finished without, never have .. without,
      not .. made it without, never made me feel, never gave up on me, never let me give up, had faith in me,
      # There when needed
      always available, readily available, available when, always on hand, on hand to answer, on hand to help,
      end of an email, end of email, phone call away, email away, answered within, answer .. within,
      replied within, reply within, by breakfast, whatever hour, day or night, night or day, at eleven at night,
      on sundays, in the holidays even, made themselves available, readily their tutors, made time for,
      makes time for, always had time, was there for, quick response*, prompt repl*, replied promptly,
      responded promptly, quick to help, answer* a daft, answer a silly, no question was too,
      # Kindness
      patient with me, patience of, knew me by name, knew my name, knew us by name, knew all our names,
      remembered my, real warmth, warmly of, speak warmly, spoke warmly, spoke highly of, speak highly of,
      praised the .. support, prais* .. accessib*, prais* .. patience, generous with .. time, gave freely of,
      gave me time when, extension without, granted .. extension, gave me an extension, given an extension,
      compassionate, understanding when, kind when, been kinder, kind to say, kind words, read .. drafts,
      read every draft, read my draft, read everything i, read my work before, commented on .. draft*,
      comments on my draft*, looked at .. draft*, draft .. back, supportive tutor*, tutor* .. supportive,
      support .. second to none, supportive throughout, very supportive, felt supported, feel supported,
      well supported, supported throughout, so supportive, incredibly supportive, <superb> support,
      support .. <superb>, <superb> tutor*, tutor* .. <superb>, <superb> guidance,
      # Someone who took trouble
      stayed late to talk, talk my project through, sat with me for, sat with me over, came and found you,
      came and found me, found me when, drove to my school, drove out to, in the snow to,
      came out to school twice, help her plan the final, half an hour for you, always had half an hour,
      kind sensible notes, sensible notes in the margin, came back with kind, versions and each, three versions,
      read three goes, goes at my introduction, never once sighed, patient tutor*, mother hen, hen of a,
      auntie who, like having an auntie, silly question, every silly question, no question too daft,
      question too daft, daft question, take as long as you want, bend them with kindness, when life intervenes,
      answer at weekends, without complaint, drafts without complaint, paid tribute to the staff,
      tribute to the staff, staff who had guided, guided them through, talked through a first attempt,
      talked through .. attempt, personal guidance, individual guidance is, guidance is offered,
      guidance offered, offered freely, freely in person, help for individuals, unstinting, nobody withdrew,
      that nobody withdrew, patience on the telephone, no candidate who asks, who asks for help waits,
      wanted them to do well, brilliant mentor at, mentor at the university, lady at the university talked,
      half hour chat with the lecturer, chat with the lecturer, the chap who looked after,
      looked after our group, back within the hour, kind one back, got a kind one, not stopped believing,
      rang to see whether, to see whether i was eating, found me a quiet, staff bend, replied on a sunday,
      answered on a sunday,
      # Looked after
      visit* her in school, visit* me in school, visit* me at school, visited her at school,
      visited us in school, came to her school, checked she was, staff who rang, staff who phoned,
      staff who wrote, staff who helped, when she wobbled, tea and tissues, tissues when,
      when she was on crutches, when she was ill, no fuss about an extension, extension .. no fuss,
      extension .. without fuss, extension .. no questions, extension .. kindly, extension .. sorted,
      extension .. straight away, extension .. granted, tutor .. saint, tutor .. star, tutor .. rock,
      tutor .. angel, tutor .. gem, tutor .. diamond, tutor .. godsend, tutor .. kind*, tutor .. patient,
      tutor .. treasure, tutor .. believed, tutor .. lovely, tutor .. available, tutor .. there, tutor .. call,
      tutor .. phone, tutor .. sat, tutor .. rang, tutor .. replied, tutor .. answer*, tutor .. helped,
      tutor .. listened, tutor .. patience, tutor .. time, tutor .. visited, tutor .. drove, tutor .. read,
      tutor .. gave, tutor .. knew, tutors .. knew, tutors .. know, tutors .. kind*, tutors .. patient*,
      tutors .. generous, tutors .. care*, tutors .. available, tutors .. helpful, tutors .. accessible,
      tutors .. approachable, cannot fault the tutor*, cannot fault my tutor, cannot fault the support,
      can not fault my tutor, could not fault my tutor, speak .. highly of the help,
      speak .. highly of the support, speak .. highly of the guidance, speak .. highly of the staff,
      speak .. highly of the tutors, spoke .. highly of their tutors, spoke .. highly of the support,
      tutors with affection, affection for their tutors, warm* about their tutors, guidance .. prompt,
      guidance .. humane, guidance .. exemplary, guidance .. sound, guidance .. first rate,
      support .. exemplary, support .. first rate, support .. outstanding, support .. humane,
      support .. generous, support .. beyond reproach, patient guidance, really good advice on her project,
      advice on her project, advice on my project, help with my project, helped me with my project,
      never made to feel stupid, never made me feel stupid, never made me feel silly, no such thing as a stupid,
      stupid question, stupid questions, daft questions, silly questions, tutor .. within the hour,
      draft* back within, drafts .. back in, draft .. overnight, read two drafts, read four drafts,
      read all my drafts, tutors who knew their, best tutor, lecturer .. helped, lecturer .. patient*,
      lecturer .. kind*, lecturer .. stayed, kept me going .. tutor, full of praise for their tutors,
      full of gratitude to tutors, tutors .. encouraged, tutors .. Saturdays, tutors .. too busy,
      tutors were never too busy, tutor on the ball, looked after by .. tutor*, looked after by their,
      looked after by the staff, hands on help from, right what's really worrying you,
      someone at the university who, somebody at the university who, calmed me down, calmed her down,
      lecturer phoned me, lecturer .. help her finish, went through my plan, went through my proposal,
      with a pencil and, pot of tea, lecturer .. time for, lecturer .. phoned, lecturer .. rang,
      lecturer .. emailed back]
    barrier: [
      # No reply
      never replied, not replied, impossible to reach, impossible to get hold of, hard to get hold of,
      difficult to get hold of, could not get hold of, not get hold of my, difficult to contact,
      hard to contact, heard nothing back, nothing back from, never responded, not responded, weeks to reply,
      weeks to answer, week to reply, days to reply, days to answer, fortnight to answer, fortnight to reply,
      three weeks to, two weeks to reply, still waiting for a reply, radio silence, deafening silence,
      tumbleweed, ignored my email*, emailed three times, emailed .. times, unanswered emails to,
      # No tutor, or too many
      no tutorial, no tutorials, no tutor, changed tutor*, tutor changed, tutor left, tutor disappeared,
      second tutor, third tutor, three tutors, two tutors, different tutor*, different tutors said,
      tutors disagreed, tutors said different, tutors contradict*, tutor* told .. different, tutor .. different,
      each tutor, tutors .. different, conflicting advice, contradictory advice, different advice,
      told one thing, told different things, one said .. other said, on which tutor, on your tutor,
      which tutor you, no idea who my, never met my, never saw my, never once met, met once,
      # Left alone
      little guidance, no guidance, not enough guidance, lack of guidance, guidance .. unclear,
      guidance .. vague, not enough support, lack of support, more tutor*, more tutorial*, more one to one,
      more contact with, welcomed a tutorial, liked a tutorial, left to our own, left to my own, own devices,
      left to sink, sink or swim, thrown to the, work it out for, fend for, on our own with,
      would not look at drafts, not allowed to show drafts, no draft*, not read draft*, not read .. drafts,
      refused .. draft, brusque, condescending, made me feel small, unapproachable, not approachable,
      unsupportive, unhelpful tutor*, loch ness, claimed to have seen, got a reply after, reply after nineteen,
      after nineteen days, seemed to have read what, never seemed to have read, it depended who,
      depended who you got, sometimes brilliant depending, i'd email nothing, email nothing,
      three different advisers, told them something different, something different about the same,
      advisers in a year, no agreed entitlement to tutorials, another scarcely ever, sees its tutor monthly,
      gave up and asked my, adviser* .. told .. different, ~heard nothing, i was abandoned, felt abandoned,
      # No one there
      tutor .. voicemail, email* .. not answered, emails .. never answered, email .. unanswered,
      no reply from my, no reply from the, no reply to my, no reply for, no response from my,
      no response from the, no response to my, never got a reply, never had a reply, got no reply,
      got no answer, waited .. for a reply, waited .. for an answer, waited .. to hear back,
      wait .. for a reply, weeks for a reply, weeks for an answer, weeks to get a reply, weeks to get an answer,
      days for a reply, fortnight for a reply, took .. to reply, took .. to get back to, never rang back,
      never returned my, not return my, not return calls, one line back, got one line, tutor* .. not answer,
      tutor* .. never answer*, tutor* .. not reply, tutor* .. never reply, tutor* .. not respond,
      tutors who do not answer, tutors do not answer, tutor .. hard to reach, tutor .. impossible,
      tutor .. hard to get, tutor .. hard to pin, hard to pin down, tutor .. elusive, tutor .. invisible,
      tutor .. absent, tutor .. vanished, tutor .. off sick, tutor .. sabbatical, tutor .. maternity,
      tutor .. retired, tutor .. not replaced, tutor .. too busy, tutor .. no time, tutor .. no idea,
      tutor .. never read, tutor .. not read, tutor .. brusque, tutor .. curt, tutor .. abrupt,
      tutor .. dismissive, tutor .. unhelpful, tutor .. cold, tutor .. patronis*, tutor .. rude, tutor .. late,
      tutor .. forgot, tutor .. out of office, tutor .. once, saw my tutor once, met my tutor once,
      met my tutor twice, only met my tutor, only saw my tutor, only saw a tutor, never knew who my tutor,
      changed three times, tutor .. three times, third tutor in, new tutor every, tutor every term,
      tutorial* .. cancelled, tutorial* .. postponed, tutorial* .. rushed, tutorial* .. ten minutes,
      tutorial* .. fifteen minutes, tutorial* .. short, ten minute tutorial, tutorial* .. few, one tutorial,
      one tutorial in, only one tutorial, tutorial .. weeks in advance, book a tutorial, get a tutorial,
      tutorials were like gold, tutorials .. rare,
      # Left alone, or told two things
      support .. hit and miss, support .. patchy, support .. varied, support .. variable, support .. uneven,
      support .. inconsistent, help .. depend* on, guidance .. depend* on, depending who you,
      depending on who you, depends who you, depended on who you, depends which tutor, luck of the draw who,
      luck which tutor, little access to tutor*, less access to, uneven .. guidance, amount of guidance,
      more guidance on, more guidance from, more guidance for, more guidance would, more support from tutors,
      more support from the university, more support for candidates, no support from the,
      no support from the university, no support from tutors, little support from the university,
      not much help from, nobody seemed to care, no one seemed to care, just a number, felt like a number,
      never asked how, left to get on with it, left to my own devices, left to work it, had to figure it out,
      had to work it out, figured it out, worked it out ourselves, worked it out for myself, said the opposite,
      told the opposite, opposite advice, tutors .. contradict*, tutors .. disagreed, tutors .. opposite,
      tutor .. opposite, different tutors, two tutors told, one tutor said, one tutor told, not look at drafts,
      would not read drafts, would not read a draft, not allowed to see drafts, tutors .. not read,
      could not read drafts, struggled to get hold of, impossible to pin, not available when,
      tutorials promised, nobody on the tutor team, could not get hold of her,
      emails to .. leader, emails to the course leader, emails to my supervisor, gone in the sea,
      might as well have gone in, into a hole, hours of individual .. others one, some candidates had,
      others none, others had none, uneven allocation of, unequal]
    decline: [
      less available than, tutor .. less available, harder to get hold, fewer tutorials, tutorials .. cut,
      tutorials .. fewer, tutorials .. shorter, <her> replacement, replacement tutor, first tutor was,
      new tutor .. not, tutor support .. less, less support than, less tutor*, support .. dropped off,
      support .. fell away, saw a lot less of, saw less of their tutors, less of their tutors,
      replacement did not know, not know our names, second year not a single, like three weeks,
      by spring it was more like, replies .. took, no one to ones as, nobody's been near this one,
      nobody been near this, been near this one, as she'd had, took a day or so at first, not as helpful as,
      tutors .. harder to reach, tutor .. harder to reach, harder to reach than, harder to get an answer,
      less tutor time, less time with tutors, less access to tutors, less accessible than,
      support .. not what it was, support .. tailed off, support .. less than, support .. declined,
      support .. weaker, tutor* .. not as good, tutor* .. not as helpful, tutor* .. used to, my first tutor,
      first tutor .. brilliant, second tutor .. never, the new one never, the new one does not,
      replacement .. never, replacement .. hardly, by the second year .. tutor*, second year .. tutor*,
      tutors .. fewer, fewer one to ones, tutorials .. dropped, tutorials .. used to, replies .. slower,
      replies .. longer, took longer to reply, slower to reply, duller days and tutors,
      tutor time than the previous, hardly heard from anybody, less .. tutor time]
    no_change: [
      still never reply, still not replied, still no tutor, still waiting for my tutor, still not .. tutor*,
      continues to depend on, as accessible as the ones, as helpful as ever, guidance .. continues to depend,
      drew attention to this in both, tutorial .. outstanding, uneven yet, guidance .. uneven yet,
      guidance .. remarked before, tutorial .. has yet to be, tutorial entitlement .. last report,
      tutor* .. same as before, tutor* .. as before, tutor* .. as helpful as, tutor* .. as good as ever]
    hints: [
      replied, helpful, patient, patiently, available, explained, answered, questions, supportive, encourag*]
    rules:
      - match: [support, supported, supportive, help, helped, guidance, advice, available]
        near: [tutor, tutors, lecturers, course team, programme team, university staff, university team,
          module leader*, course leader*, students i met, students spoke, students praised]
        unless: [<pupil>, <parent>, local authority tutors, moderat*]
      - match: [angel, saint, saints, diamond, godsend, treasure, gem, star, hero, heroine, rock, lifeline,
          patience, patiently, kindness, kindly, sympathetic, understanding, always there, believed in me, kept
          me going, kept us going, got me through, got us through]
        near: [tutor*, lecturer*, supervisor, lady at the university, woman at the university, man at the
          university, course leader, module leader]
        direction: gain
      - match: [end of the phone, end of a phone, end of an email, within the hour, same day, by return, any
          time, within minutes]
        near: [tutor*, lecturer*, supervisor, adviser, course leader, module leader]
        unless: [senco, sencos, somebody, office, <agency>]
        direction: gain
      - match: [encourag*, praised, praise, affection, warmth, accessib*, available, availability, approachable,
          generous, patient]
        near: [tutor*, lecturer*, teaching staff, course staff, university staff, academic staff]
        unless: [<pupil>, <parent>, marking]
        sources: [examiner]
        direction: gain
      - match: [looked after by, well looked after by, looked after us, looked after me, looked after her,
          looked after when, very well looked after, well cared for, genuinely cared, cared about us, cared
          about each, cared whether i, wanted us to succeed, wanted me to succeed, wanted us all to, willed us
          to, know each student, know* .. as an individual, knew each of us, knew .. by name, knows .. by name,
          knew who i was, treated me as an individual, treated like a person, not just a number, took an
          interest in, took a real interest, took the time to, took time to explain, gave .. an hour, gave me
          two hours, gave her an hour, spent two hours, gave up her lunch, gave up his lunch, gave up an
          evening, gave up her evening, gave up his evening, stayed after to, drove to see, drove out, drove all
          the way to, came to my school, came to our school, came to see me, came to see her, weekly call,
          weekly phone call, rang every week, rang me every, rang to see, rang to check, phoned to see, phoned
          to check, phoned to ask how, emailed to ask how, emailed to see how, checked in on, checked up on me,
          checked i was, check i was, checking i was, asked how i was, noticed i was, spotted that i, spotted i
          was, picked up that i, when i wobbled, when i was wobbling, when i wanted to chuck, when i wanted to
          give up, when i wanted to pack, when i was ready to, when i nearly gave up, when i was stuck, when i
          got stuck, talked me back, talked me out, talked her out of, talked him out of, calmed me down, put me
          back together, picked me up, picked up the pieces, when my mum, when my dad, when my mother, when my
          father, when my husband, when my son, when my daughter, when my nan, when i was ill, when i was off,
          when i lost my, when i had my operation, after my operation, when her mother, when her father, when
          her mum, when her dad, when his wife, when his mother, extra month when, extra month to, gave me an
          extra, given an extra, gave her an extra, gave us an extra, given longer to, given more time to
          finish, let me hand, let me hand it in late, let me have, speak .. highly of their, generous with
          their help, generous with their time, generous with her time, generous with his time, prompt and
          humane, patient help, patient explanation*, patient advice, helped me plan, helped her plan, helped me
          shape, helped me structure, helped me narrow, with useful pointers, kind words when, encouraging
          email*, encouraging note*, lovely email*, kind email*, kind note*, notes of encouragement, never made
          us feel, endless questions, all my questions, my endless, emails at midnight, answered at midnight,
          answered at ten, replied at ten, replied at midnight, replied at eleven, replied within the, reply
          within the, replies within, reply by the, reply within a, answered by the next, emails answered at,
          answer in my inbox, replies at weekends, always replied, always answered, always replies, always found
          time, always made time, always has time for, rang me back the, rang back the same, called me back the,
          read it overnight, read my first, read three, went through it with, went through my, went through
          each, went through it line, line by line with me, talked through my, steered me, steered us, guided
          me, guided us, guiding hand, nudged me, gentle nudge, gentle push, kept nudging, gave me a push,
          pushed me to finish, reason i finished, reason i stuck at it, reason i got to the end, not have
          finished, never have finished, not have passed without]
        unless: [<senior>, school, sencos, group, whatsapp, network, cluster, <parent>, <pupil>, <agency>,
          women, friends, the others, buddy, gang]
        sources: [senco]
        direction: gain
      - match: [individual support, personal support, support given to, help they get|got|had|receive|received,
          support they get|got|had|receive|received, guidance they had|got|received, quality of support,
          guidance given to, looked after, cared for, individual attention, personal attention, staff ..
          commitment, commitment of staff, dedication of staff, dedicated staff]
        unless: [<pupil>, <parent>, marking]
        sources: [examiner]
      - match: [end of the phone, end of a phone, by return, any hour, always there, kindness, saint, saints,
          angel, my rock, godsend, no question was too, within the hour, late at night, always on hand, always
          available, carried me]
        unless: [senco, sencos, someone, somebody, office, <agency>, group, network, whatsapp, <senior>,
          <parent>, <pupil>, wait, husband, cluster]
        sources: [senco, examiner]
        direction: gain
    masks: [
      # Other tutors
      form tutor*, tutor time, tutor group*, private tutor*, tutor base, tutor room, local authority tutors,
      la tutors, local authority tutor, la tutor, tutors from las, county tutor*, university and la tutors,
      tutors on the partnership, maths tutor, reading tutor, tutoring programme*, national tutoring,
      catch up tutor*, tutors for pupils, tutor .. pupils, teaching and tutoring, year tutor*, tutors mark*,
      marking by tutors, tutors' marking, tutor marking, tutors .. mark*, tutor feedback, tutors' feedback,
      feedback from tutors, tutors agree on, between tutors, tutors .. feedback, lunchtime supervisor*,
      supervis* <pupil>, supervis* at, supervised lunch, midday supervisor*, cover supervisor*,
      supervisor* asked,
      # Other drafts, replies and visits
      draft policy, draft plan*, draft ehc*, draft report, draft timetable, draft of the policy, draft guidance,
      draft* .. policy, draft* .. plan*, reply to your, reply to last year, replied to my report,
      replied to my previous, replied to last, reply to my report, replies to my report, response to my report,
      team replied to, in reply to, parents .. replied, <parent> .. reply, visit from ofsted, pastoral team,
      pastoral lead, pastoral support worker*, pastoral manager, pastoral staff, head of pastoral,
      pastoral care of pupils, pastoral deputy, pastoral leader*, one to one with <pupil>, one to one ta*,
      one to one teaching, one to one support for <pupil>, one to one intervention*, <pupil> .. one to one,
      one to ones with <staff>, one to one support assistant, one to one support in, extension lead,
      extension task*, extension cable, extension to the building, extension work,
      # The team as the one who is told something
      course team for, programme team for, programme team has, programme team have, programme team should,
      programme team may, programme team might, programme team could, the team has, programme team to,
      course team to, course team should, course team has, course team have, course team may, course team could,
      programme team are, programme team is, course team are, course team is, programme team and,
      course team and, programme team respond*, programme team on, course team on, thank the programme team,
      thank the course team, thank .. course team, thank .. programme team, with the programme team,
      with the course team, module team to, encouragement to <pupil>, encouragement of, rock bottom, phone home,
      hit rock bottom, kind and gentle hands, that kind and, of that kind and, all kinds, kind of,
      <staff> felt supported, <staff> feel supported, <pupil> .. well supported, <parent> .. supported,
      <pupil> .. supported, <pupil> .. feel supported, supported by <her> head, head .. supportive,
      governors .. supportive, very supportive head, head .. very supportive, supportive of her,
      school .. supportive, supportive head, support of <her> head, support <senior>, <senior> .. support*,
      <agency> .. not answer*, <agency> .. never answer*, hard to get hold of <agency>, hard to reach <parent>,
      hard to reach parents, <parent> .. hard to reach, hard to reach families, answer emails from parents,
      learning support, sen support, send support, <superb> support for <pupil>, support staff, support plan*,
      more support for <pupil>, more support from <senior>, more support in school, more support from school,
      more support from my, no support from <senior>, no support from school, little support from <senior>,
      little support from school, lack of support from <senior>, same day inc, parking .. same day,
      told .. same day three, it's the same day, not answering just as, services not answering, with a snooty,
      tutors for the biscuits, grateful .. tutors, to the tutors for, heard nothing on literacy,
      heard nothing from county, answered these questions, one to one reading, one to one with a volunteer,
      pastoral head, under the pastoral, pastoral meeting, seen it abandoned, practice .. abandoned,
      my draft they signed, it was my draft, on a sunday and, do all of it on a sunday, midnight with a two,
      typing at midnight,
      # Someone else answers, reads or rings
      one to one hours, one to one in, one to one in class, one to one for <pupil>, one to one with the,
      tutors to the, tutors to be, when my mum died school, with my mum, drafted the reply, my reply of,
      late reply, reply of, refer you to my reply, <senior> .. gave me time, governors .. gave me,
      head .. gave me, head gave, school .. gave me, <senior> .. gave her, gave me time off, gave me time out,
      given me time, gave me time for, <senior> .. took the time, <senior> .. stayed, took the time to meet,
      <parent> .. took the time, picked up the pieces for, picked me up for, picked me up on, picked me up from,
      guided me to, guided reading, talked through my plan, drove out <parent>, well looked after in school,
      <pupil> .. looked after, looked after <pupil>, looked after child*, <senior> .. believed in,
      asked after him, asked after her, group .. kept me, network .. kept me, sencos .. kept me,
      <parent> .. asked after, nobody noticed <pupil>, no one noticed <pupil>, no help from the head,
      no support from the head, no support from the la, no support from the local authority,
      no help from the la, no help from camhs, <agency> .. no reply, <agency> .. not answer,
      no reply from camhs, no reply from the head, no response from camhs, no response from the head,
      no response to my referral, no response from the la, no reply from the la, no response from the local,
      no reply from the local, no reply from county, never rang back from, <agency> .. never rang,
      <agency> .. never replied, never got back to us with a date, referral .. never replied,
      <agency> .. no response, <agency> .. took weeks, panel .. no response, my tutor from the la,
      tutor from the la, university and authority tutors, authority tutors, tutors thoughtfully]
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
      assignment brief*, brief for, assignment title*, assignments are, assignments were, ~assignment was,
      assignment is, ~assignments, assignment guidance, essay title*, number of assignments,
      too many assignments, assignment task*, assessment task*, assessed task*, tasks set, assessment load,
      assessment burden, assessment design, assessment strategy, assessment criteria, assessment brief*,
      assessment feedback, assessment process, assessment is, assessment was, assessments are, assessments were,
      assessment pattern, assessment point*, assessment schedule, assessment guidance, assessment of the award,
      assessed work, assessed through, assessed by, summative, formative, formatively, ~portfolio*,
      learning log*, module 1, module 2, module 3, module one, module two, final module, task 1, task 2,
      task one, task two, learning outcome*, outcomes of the award in, evidence against, evidence the same,
      evidence grid, outcomes grid, mapping grid, cross referencing, same evidence, example assignment*,
      past assignments, model assignment*, presentation task, viva, oral assessment,
      # Marking
      marking, marker, markers, a mark, my mark, my marks, marked work, work was marked, work is marked,
      are marked, marked by, marked it, mark scheme, mark sheet*, marksheet*, mark range, range of marks,
      whole range of marks, full range of marks, double mark*, double marked, first mark*, second mark*,
      moderat*, sample of work, samples of work, sample of scripts, grade descriptor*, grading, grades,
      my grade, grade boundar*, graded, fail grade*, pass grade*, merits, criteria, criterion, rubric*,
      word count*, word limit*, words over, deadline*, hand in date*, due date*, handing in, ~submission*,
      ~submit*, turnaround, turn around time, resubmi*, re submi*, triangulat*, extenuating circumstances,
      mitigating circumstances, assessment offences,
      # Feedback
      written feedback, feedback on .. assignment*, feedback on .. work, feedback on essays,
      feedback to students, feedback to participants, feedback to candidates, feedback on scripts,
      feedback on the, feedback given, feedback i, feedback we, feedback came, feedback sheet*,
      feedback comments, feedback from markers, feed forward, feedforward, quality of feedback,
      quality of the feedback, detailed feedback, <superb> feedback, feedback .. <superb>, annotat*,
      comments on scripts, comments on the scripts, comments on my work, comments on .. work, annotation*,
      handed in the, handed in my, handed in an, hand in date, hand ins, exemplars, exemplar assignment*,
      ~borderline*, ~promptly,
      # What is to be done, and how much of it
      number of .. tasks|pieces|assignments|essays|assessments, reduc* .. number of,
      reduction .. tasks|assignments|pieces, tasks should|could|might|need|are|were|was|is|have,
      assignments should|could|might|need|have|that, assignment should|could|might|needs|that|which,
      portfolio should|could|might|needs|is|was|requires|required|asks|asked, the portfolio, my portfolio,
      our portfolio, portfolio of evidence, the assignments, her assignment asked, the final task, final task,
      last task, first task, third task, second task, one task, two tasks, short task*, long task,
      the assessment, assessment of the programme, mode of assessment, modes of assessment, forms of assessment,
      assessment methods, assessment regime, assessment diet, assessment package, volume of assessment,
      weighting of, weighting between, weighting for, assignment design, task design,
      design of .. tasks|assignments|assessment, set tasks, setting of tasks, choice of task*,
      choice of assignment*, choice of topic, choice of title*, choosing our own, own choice of,
      essay question*, assignment question*, presentation to <her> governors, presentation to our governors,
      presentation was assessed, assessed presentation, assessed by presentation, poster presentation,
      recorded presentation, write up, write ups, written up as, writeup, making things up for,
      real stuff from school, real work from school, real documents, evidence to collect, evidence to gather,
      evidence to find, evidence to upload, collecting evidence, gathering evidence for,
      collect .. evidence for, pieces of evidence, evidence file, evidence folder, folder of evidence,
      sheer bulk, bulk of, bulky, hand in was, what we had to hand, had to hand in, to hand in, hand in a,
      handed in on, handed it in, submission date*, submission was, submission is, submission process,
      submission point*, submissions are, submissions were, online submission, submitting online, submit online,
      turnitin, deadline was|is|for|moved|came|fell|on, deadlines are|were|is|fell|all, the deadline,
      the deadlines, hand in dates, essays due, assignments due, pieces due, tasks due, due in the,
      due on the same, essay due, assignment due, briefs are|were|is|and, brief for the, brief was,
      assignment briefs, task brief*, the brief, marking criteria, the criteria, criteria are|were|is|and,
      success criteria for the assignment, grade criteria,
      # Marking and what is written on the work
      marking is|was|has|across|and, second marker*, second marking, double marking, blind marking,
      cross marking, marking team, markers are|were|is|have|agree|differ|disagree, marking standards,
      internal moderation, moderation is|was|has|process, moderation of, moderators,
      scripts .. annotat*|marked|moderat*|bore|comment*|feedback, marked scripts, mark awarded, marks awarded,
      marks given, marks are, marks were, the marks, mark i got, grade i got, grading is|was|has,
      grades are|were, grade bands, grade awarded, rationale for marks, rationales for marks,
      rationale* for the mark*, written comments, comments to candidates, comments to students,
      comments from markers, markers comments, comments are full, comments were full, comments are brief,
      comments were brief, commentary given, commentary to, commentary on scripts, commentary .. candidates,
      comments i got, comments i had back, comments on my essay*, comments on my assignment*,
      comments on essays, comments on assignments, comments on the work, formative comments, formative feedback,
      summative feedback, feedback is|was|has|and|came|took|sheets|from, feedback on my, feedback on our,
      feedback from the marker*, feedback from the second, the feedback, feedback varies, feedback i had,
      feedback we had, feedback we got, feedback i got, feedback that, verbal feedback on,
      turnaround is|was|has|of|time|times|for|remains|came|took, turned round in, turned around in,
      return of work, return of marked, return of scripts, work returned, work was returned, scripts returned,
      essays returned, returned to students, returned to candidates, resubmission*, resubmit*, refer* work,
      a referral and, second attempt, first attempt was, re mark, remark of, appeal against .. mark,
      the marking was|is|has|of|on|came|took, marks took, marks came, marks arrived, marks back,
      feedback indicates|tells|says|shows|explains, for a grade, for a mark, for my grade, get a mark,
      get a grade, get my grade, get my mark, task is|was, assessed poster, poster for the module,
      mark with which, pages of comments, page of comments, pages of feedback, page of feedback,
      handed in on the, how the .. elements, two elements, elements are weighted, each element,
      writing up our own, writing up a real, writing up my own, second module was, module .. handed in,
      most useful thing i have handed]
    gain: [
      # Clear and useful tasks
      told us exactly what, tells students exactly, clear about what was expected, clear what was expected,
      knew exactly what was expected, knew what was expected, knew what was wanted,
      knew exactly what was wanted, closely matched to, tied to the job, tied to our, tied to my own school,
      rooted in .. school, based on our own school, based in our own, about my own school,
      things i had to do in school, had to do in school, used .. in school afterwards, could use in school,
      useful in school, doubled as, real use in school, of real use, fit for purpose, assignments .. useful,
      assignments .. relevant, assignments .. practical, assignments .. made me, tasks .. useful,
      tasks .. relevant, tasks .. well designed, portfolio .. useful, portfolio .. pulled,
      # Fair marking, useful feedback
      marked fairly, fairly marked, fair and consistent, consistently applied, marking is consistent,
      marking was consistent, marking .. consistent, marking .. accurate, marking .. fair, marking .. rigorous,
      marking .. thorough, marking .. robust, marked consistently, consistent and fair, careful and fair,
      marks .. fair, marks .. appropriate, feedback .. detailed, feedback .. helpful, feedback .. constructive,
      feedback .. thorough, feedback .. full, feedback .. prompt, feedback .. excellent, feedback .. useful,
      feedback .. generous, feedback .. specific, feedback .. uniform, feedback .. supportive,
      feedback .. quick*, rich feedback, full and helpful, feedback told me, feedback tells,
      shows students how to improve, tells students how to, how i could improve, what to do next time,
      back in a week, back in a fortnight, returned within, returned promptly, moderation .. robust,
      robust moderation, rigorous moderation, thorough moderation, moderation .. thorough,
      moderation .. rigorous, moderation .. careful, moderation .. works, clear rationale, justified .. by,
      no concerns about marking, no concerns about the marking,
      # Tasks worth doing, marks explained
      nothing to throw away, i'd nothing to throw, my bible now, it's my bible, sensible tasks, tasks sensible,
      fair mark, left a clear trail, second readers, disagreements are resolved, resolved with reasons,
      grades are explained, explained in full, comments on my second, comments .. so full, so full i've used,
      as a to do list, comments are not merely, tell the writer what, tell them what to do next,
      told them what to do next, generous precise, courteous and detailed, full comments against,
      comments against each, marking is scrupulous, scrupulous with full, comments helpful,
      the comments helpful, careful and well documented, marking .. careful, deadlines are sensible,
      sensible and when, would not have altered a mark, not have altered a mark, feedback sheets are,
      grew out of what i was doing, tasks grew out, admirably framed, task itself which is,
      # Tasks that are worth doing
      tasks .. well matched, tasks .. worthwhile, tasks .. worth doing, tasks .. sensible, tasks .. realistic,
      tasks .. purposeful, tasks .. inventive, tasks .. arise, tasks .. well conceived, tasks .. well chosen,
      tasks .. well judged, tasks .. authentic, tasks .. grounded, tasks .. rooted, tasks .. real,
      assignments .. well designed, assignments .. well matched, assignments .. inventive,
      assignments .. actually, assignments .. real, assignments .. grounded, assignments .. rooted,
      assignments .. school improvement, assignment design is, <assess_work> .. useful to the school,
      <assess_work> .. used in school, <assess_work> .. used it in, portfolio .. use every,
      portfolio .. refer to, portfolio .. treasure, portfolio .. worth, portfolio .. proud, portfolio .. sense,
      liked .. tasks, liked .. assignments, liked that you could use, liked that we could,
      liked that the assignments, liked the task*, liked the portfolio, liked the fact that,
      loved .. final task, loved the assignments, loved the task*, enjoyed the assignments, enjoyed the tasks,
      enjoyed the portfolio, enjoyed the project, assignment .. became our, assignment .. turned into our,
      assignment .. now our, assignment .. basis for, assignment .. basis of, essay became our,
      essay became the, wrote it once used it twice, killed two birds, two birds with, could use my own,
      could use our own, could use real, things i was doing anyway, what i was doing anyway,
      work i was doing anyway, doing already in school, part of the day job, brief .. clear, briefs .. clear,
      criteria .. clear, criteria .. transparent, criteria .. helpful, criteria .. explicit,
      criteria .. well understood, briefs and criteria are, clear criteria, clear brief*, clear deadlines,
      clear expectations, expectations were clear, told exactly what was wanted, deadlines .. reasonable,
      deadlines .. sensible, deadlines .. spread, deadlines .. fair, deadlines .. flexible,
      deadlines .. well spaced, reduction .. wholly to the good, wholly to the good,
      # Marked fairly, fully and soon
      marked as one, marks as one, marking .. spot on, marking .. scrupulous*, marking .. even handed,
      marking .. sound, marking .. exemplary, marking .. transparent, marking .. secure, marking .. reliable,
      marking .. excellent, marking .. good, marking .. prompt, marking .. quick, grading .. even handed,
      grading .. fair, grading .. consistent, grading .. secure, even handed across markers,
      moderation .. meticulous, moderation .. exemplary, moderation .. sound, moderation .. effective,
      moderation .. scrupulous*, moderation .. well documented, moderation .. secure, moderation .. picked up,
      meticulous moderation, commend the .. moderation, markers .. agreed, markers .. agree, clear trail of how,
      every script was second, second marking is, written comments .. full, comments .. fair, comments .. full,
      comments .. generous, comments .. thoughtful, comments .. detailed, comments .. delight,
      comments .. geared to, comments .. helpful, comments .. useful, comments .. specific, comments .. precise,
      comments .. taught me, feedback .. exemplary, feedback .. high order, feedback .. first rate,
      feedback .. spot on, feedback .. fair, feedback .. precise, feedback .. thoughtful, feedback .. taught me,
      feedback .. made me, feedback .. learnt, feedback .. developmental, feedback .. clear, feedback .. rich,
      feedback .. next steps, feedback .. what to do, feedback .. pushed me, constructive feedback,
      thoughtful feedback, full feedback, prompt feedback, turnaround .. prompt, turnaround .. quick,
      turnaround .. improved, turnaround .. come down, turnaround .. down from, turnaround .. halved,
      turnaround .. two weeks, turnaround .. three weeks, turnaround .. good, turnaround .. fast,
      back within two weeks, back within three weeks, marks .. back within, marked .. within two,
      marked .. within three, essay .. back within, assignment .. back within, work .. back within,
      i endorse the marks, task .. well designed, well designed tasks, well designed assignments,
      tasks .. anyway, assignments .. anyway, crystal clear brief, brief was crystal clear,
      meticulous with a clear,
      mark .. quarrel, tasks .. bound to, tasks .. bound up, tasks .. tied to, tasks .. linked to,
      tasks .. close to, assignments .. tied to, assignments .. linked to, pages of comments and every,
      tasks so closely, jobs school needed doing,
      useful thing .. handed in, most useful thing i have written, most useful thing i have handed in,
      where markers differed, reasons were recorded, reasons are recorded, outcome was just, marked with care,
      marked with great, markers .. recorded, markers .. reasons]
    barrier: [
      # Inconsistent or unclear
      inconsistent marking, marking .. inconsistent, marking .. harsh, marking .. erratic, marking .. lenient,
      marking .. generous, marked differently, differently by different, depends who marks,
      depends on who marks, depended who marked, depended on who marked, depending on who marked, who marks it,
      who marked your, who your marker, lottery, criteria unclear, criteria .. unclear, criteria .. vague,
      criteria .. changed, unclear criteria, unclear what was, not clear what was, unclear brief,
      brief .. unclear, brief .. vague, brief .. confus*, brief .. changed, brief was, brief .. should,
      clear as mud, moving goalposts, goalposts, changed .. halfway, changed half way, what they wanted,
      what was being asked, no exemplar*, example of a good, what a good one, good one looked,
      nobody could tell us what a,
      # Too much, and twice
      too many pieces, too many assignments, assignments on top of, five assignments, six assignments,
      four assignments, too much assessment, over assessed, overassessed, assessment heavy,
      amount of assessment, same thing twice, same thing three times, same evidence twice, evidence .. same,
      evidence the same, proving the same, proved the same, writing the same, saying the same thing,
      says the same thing, hoop jumping, hoops to jump, jumping through hoops, paper exercise, doorstop*,
      lever arch, wheelbarrow, weighed a ton, rainforest,
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
      months to get, months for feedback, one line of feedback, two lines of feedback, a line and a half,
      two sentences, good effort, no feedback, little feedback, no idea why i got, cut and paste,
      copy and paste, cut and pasted, copied and pasted, generic feedback, generic comments,
      # Deadlines
      same due date, due the same week, due in the same, deadline* .. same week, deadline* .. report*,
      deadline* .. parents' evening, deadlines fell, deadlines bunch*, deadlines cluster*,
      deadlines .. together, deadlines .. too close, deadline .. holiday*, two deadlines, three deadlines,
      deadline .. tight,
      # Examiners' criticisms
      marks bunched, marks clustered, compressed marks, narrow range, narrow band, full range is not,
      full range not, not using the full, not use the full, use the full range, use the whole range,
      use of the full range, reluctant to use, top of the range, over marked, overmarked, generous marking,
      generously marked, harshly marked, a shade generous, audit trail, no evidence of moderation,
      no evidence of second, not see evidence of, not always evident, not evident on, not recorded on, unsigned,
      should ask more, ask more directly, ask more explicitly, should ask for, should require,
      should make clearer, turnaround .. weeks, turnaround .. longer, turnaround .. slow,
      longer than .. promised, longer than students, turnaround times, under three different headings,
      prove the same thing, same thing under, same evidence wanted, three different places in, nine tasks,
      somewhere round number six, hand ins in the same, two hand ins, in the same week as reports, breeze block,
      size of a breeze, nobody i swear read, read to the end, single set of criteria, publish a single set,
      trim the number of tasks, number of tasks in, marking grid .. pages, should be halved, revised mark sheet,
      mark scheme gives, so little credit, look again at the word, word limit for, invites padding,
      shorter pieces be merged, pieces be merged, examined twice, twice on the same ground,
      wait up to ten weeks, weeks for any comment, ten weeks for any, got the brief .. before it was due,
      weeks before it was due, brief for the final task three, assessors ought to,
      comments on weaker scripts do not, not tell the writer,
      # Too many, too big, twice over
      fewer larger, fewer longer, fewer but, fewer tasks, fewer assignments, fewer pieces,
      tasks should be fewer, better served by fewer, number of .. tasks .. cut|reduced, tasks .. should be cut,
      tasks .. merged, tasks .. combined, tasks .. overlap, tasks .. duplicat*, tasks .. repetitive,
      tasks .. too many, tasks .. fiddly, assignments .. too many, assignments .. overlap,
      assignments .. repetitive, assignments .. irrelevant, assignments .. pointless, assignments .. artificial,
      portfolio .. repetitive, portfolio .. too long, portfolio .. duplicat*, portfolio .. repetition,
      portfolio .. hoops, portfolio .. bulky, portfolio .. enormous, portfolio .. huge, portfolio .. ridiculous,
      portfolio .. tick, portfolio .. nightmare, portfolio .. beast, portfolio .. burden*,
      portfolio .. unwieldy, portfolio .. pointless, portfolio .. waste, portfolio .. weighed,
      portfolio .. ring binders, portfolio .. paper, portfolio .. pages, hoops .. portfolio,
      hoops to jump through, evidence .. tick*, standards to evidence, evidence every standard,
      evidencing every, evidencing the same, evidence the same thing, same evidence, same piece of evidence,
      duplication in the, duplication of evidence, duplication between, duplicated evidence,
      evidence twice over, evidence in two places, evidence in three places, said it twice, said it three times,
      wrote it twice, writing it twice, wrote the same, write the same thing, photocopying,
      photocopied everything, far too much evidence, too much evidence, too much to hand in, too many words,
      too few words, word count .. tight, word count .. silly, word limit .. tight, word limit .. too,
      words .. nowhere near enough, cut it to, cutting it down to, two essays due, two assignments due,
      two pieces due, both due, all due, due the same, due in the week, due the week, deadlines .. clash*,
      deadline .. clash*, deadlines .. bunched, deadlines .. silly, deadlines .. tight, deadlines .. awful,
      deadline .. moved, deadlines .. moved, awful deadlines, deadline .. changed, deadlines .. changed,
      deadline .. christmas, deadline .. half term, deadline .. report, deadline .. ofsted,
      weighting .. reviewed, weighting .. reconsidered, attracts more credit, brief .. late, brief .. woolly,
      brief .. could be, brief .. misleading, brief .. read it, briefs .. unclear, briefs .. late,
      briefs .. could, criteria .. contradict*, criteria .. latin, criteria .. jargon, criteria .. overlap,
      criteria .. gobbledygook, criteria .. confus*, criteria .. impenetrable, criteria .. double dutch,
      no idea what they wanted, never sure what they wanted, did not know what they wanted,
      guessing what they wanted, guess what they wanted, no one could say what they wanted,
      what the markers wanted, example of a pass, example assignment* would, seen an example,
      never showed us an example, example of a finished, no model answer*, model answer* would,
      guidance on the assignment*,
      # Marked unevenly, late or with little said
      marking .. inconsisten*, marking .. varied, marking .. variable, marking .. lottery, marking .. slow,
      marking .. late, marking .. unfair, marking .. uneven, marking .. too generous, marking .. opaque,
      marking .. sloppy, marking .. weeks, marking .. months, one marker said, one marker liked,
      one marker .. other, different marker*, different markers, markers .. differ, markers .. disagreed,
      markers .. different, markers .. contradict*, same work different mark, same mark for everyone,
      marks .. too close, one word comment, a tick and a, tick and a number, a tick and nothing, just a tick,
      a number only, a number and, one line comment, comments .. one line, feedback .. one line,
      feedback .. two lines, feedback .. three lines, feedback .. sentence, feedback .. one word,
      feedback .. perfunctory, feedback .. generic, feedback .. cut and, feedback .. copied,
      feedback .. illegible, feedback .. cryptic, feedback .. harsh, feedback .. contradict*, feedback .. weeks,
      feedback .. months, feedback .. never, feedback .. after the next, feedback .. patchy, feedback .. uneven,
      feedback .. varies, feedback .. variable, feedback .. inconsisten*, feedback .. minimal,
      feedback .. sparse, feedback .. unhelpful, feedback .. could be fuller, feedback .. should,
      comments .. perfunctory, comments .. sparse, comments .. brief, comments .. cryptic, comments .. generic,
      comments .. unhelpful, annotation .. sparse, annotation .. thin, annotation .. patchy,
      annotation .. uneven, grade without, mark without, mark with no, grade with no, no reason given for,
      never told why i, not told why i, no idea why i failed, no idea why i passed, no idea how they got,
      marks .. weeks, mark .. weeks, results .. weeks, weeks for results, waited .. for results,
      months for results, still waiting for .. result*, work .. weeks late, essay .. weeks to come,
      essay .. came back after, work .. not returned, lost my assignment, lost my portfolio, lost my essay,
      turnaround .. too long, turnaround .. three months, turnaround .. ten weeks, turnaround .. should,
      turnaround .. remains, moderation .. should, moderation .. not evident, moderation .. not recorded,
      moderation .. weak, moderation .. light, second marking .. should, second marking .. not evident,
      tick box exercise portfolio, paperwork for the portfolio, waiting for a grade, waited .. for a grade,
      waited .. weeks for .. grade, months .. for a grade, weeks for a mark, weeks for a grade,
      weeks to get a mark, weeks to get a grade, weeks to get my grade, weeks to get my mark, marks .. an age,
      marks .. ages, marks .. forever, took an age to mark, took ages to mark, took forever to mark,
      deadlines .. evenly, deadlines .. more evenly, deadlines .. one fortnight, deadlines .. same fortnight,
      the bulk of the, sheer bulk of the folder, criteria read as if, portfolio .. forth bridge,
      portfolio .. never ending, portfolio .. endless, feedback .. too brief, feedback .. was one line,
      tasks need to be fewer, assessment tasks need to be,
      told different things about the portfolio, different things about the assignment, moderate before marks,
      before marks are released, explained what .. until after,
      still do not know what i did, what i did to get, what i did wrong, know why i got, never knew why i got,
      not told how the, candidates are not told, candidates were not told, students are not told,
      students were not told, elements .. weighted, hand in was the, hand in .. half term,
      hand in .. christmas, hand in .. ofsted, file she had to, file i had to, folder i had to,
      folder she had to, could have stopped a door, stopped a door, doorstep of a, door stop,
      size of a house brick, heavier than my, needed a trolley, needed a suitcase, suitcase to carry,
      could hardly lift, could not lift it]
    no_change: [
      not yet been acted on, not been acted, not yet been acted, still not been, as i noted last year,
      as noted last year, as i reported last, i noted previously, raised this last year, made this point,
      as i said last year, as i said in my last, same point last year, same comment last year, still duplicates,
      still too many, still not applied, still not .. criteria, still takes, has yet to be addressed,
      yet to be addressed, to which i referred last year, referred last year, drew attention last,
      drew attention last summer, exactly as fat, as fat as it was, told last cohort they'd trim,
      i see no alteration, no alteration, not yet been introduced, i repeat my request, repeat my request,
      a concern in each of my, concern in each of, is no quicker, in each of my reports,
      <assess_work> .. raised last year, criteria .. raised last year, feedback .. raised last year,
      marking .. raised last year, feedback .. still differ*, marking .. still, turnaround .. still outstanding,
      mark sheet .. yet to be, request for a single mark, earlier request,
      previous recommendation .. assessment, recommendation .. tasks .. not been, portfolio .. as bulky as,
      portfolio .. still as, tasks .. as many as, marking .. much as, feedback .. much as,
      feedback .. as full as, feedback .. as thorough as, persists portfolio*, over lengthy portfolio*,
      portfolio* .. noted in my, word count .. not happened, asked .. word count, tasks are still,
      suggested a shorter, asked .. the overlap, as in my previous .. feedback, previous report .. feedback,
      still waiting for the marks,
      request for fuller, request for .. annotation .. yet, yet to bear fruit, two earlier reports,
      feedback remains of, feedback remains, feedback .. i reported in]
    decline: [
      marking .. slipped, turnaround .. slipped, turnaround .. lengthened, turnaround .. worse,
      feedback .. thinner, feedback .. shorter, feedback .. briefer, feedback .. slower, feedback .. less,
      less detailed than, marking .. less consistent, moderation .. less, less evidence of .. moderation,
      second mark* .. only, marking .. only a handful, less thorough than, briefer than last, not as full as,
      not as detailed as, thorough last year, now it's nine, used to be four weeks, took far longer than,
      weeks for the last one, a good deal thinner, thinner than on the first, thinner on this occasion,
      which was exemplary in, marks took longer, markers .. less exacting, markers .. less, less exacting than,
      marking .. less rigorous, marking .. more lenient, moderation .. thinner, annotation .. thinner,
      annotation .. sparser, comments .. thinner, comments .. briefer, comments .. shorter, comments .. less,
      feedback .. sparser, feedback .. poorer, feedback .. worse, feedback .. later,
      feedback .. fuller in previous, feedback .. used to, feedback .. declined, feedback .. deteriorat*,
      feedback .. less full, feedback .. less detailed, commentary .. less, commentary .. perfunctory,
      turnaround .. gone up, turnaround .. risen, turnaround .. longer than, marks .. later than,
      marks .. slower than, marks .. longer than, twice the amount, twice as many tasks,
      twice as many assignments, half the length with, was half the length, more tasks than,
      more assignments than, more essays than, two short tasks, write up was half, deadlines .. tighter,
      less evidence of second, less evidence of moderation, less evidence of marking,
      compared with last .. commentary, colleague .. earlier course had hers, first one i had a page,
      commentary .. is perfunctory,
      second lot of feedback, feedback .. shadow of, feedback .. more cursory, feedback .. more perfunctory,
      comments .. more cursory, comments .. more perfunctory]
    hints: [
      marked, feedback, module, task, tasks, due, grade, essay, essays, deadlines, criteria]
    rules:
      - match: [assignments, assignment, portfolio*, essays, task, tasks, module, modules]
        near: [repetitive, duplicat*, too many, clear, unclear, marked, marking, feedback, criteria, fair,
          brief, expected, deadline*, due, design*, same, twice, heavy, long, late, returned, word limit,
          words, weeks, examples, guidance, overlap*]
        unless: [time, weekend*, midnight, evenings, came out of <her>, holiday*, sunday*]
      - match: [one line, two lines, without explanation, no explanation, three times over, in three places,
          tick box*, box ticking, duplicat*, repetitive, repetition, all at once, took months, no comments]
        near: [<assess_work>, marking, marked, marks, markers, grade, grades, feedback, criteria, brief, evidence]
        unless: [email*, draft*, questionnaire, survey, parity, tutorial*, <pupil>, <parent>, days, sessions,
          speakers, taught]
        direction: barrier
      - match: [came back, back within, same outcome*, raised last year, still outstanding]
        near: [assignment*, essay*, portfolio*, marking, marked, marks, grade, grades, feedback]
        unless: [email*, draft*, parity, tutorial*, <pupil>, <parent>]
    masks: [
      # Marks of other kinds
      marked improvement, marked difference, marked change, marked increase, marked effect, marked impact,
      marked contrast, high marks to, full marks to, full marks for, top marks, top marks to, question mark*,
      birth mark, make* .. mark, made her mark, made my mark, leave .. mark, mark of, mark of respect,
      sats marks, marking policy, books and marking, marking of books, marking books, pile of marking,
      marking at, marking the register, mark my words, hits the mark, off the mark, up to the mark,
      overstep* the mark, the marks of a good, marks out, distinction at masters,
      # Assessing and plans at school
      needs assessment, assessment of pupils, assessment of need, statutory assessment, request* for assessment,
      pupil assessment, assess plan do review, ofsted grade, deadline for the ehc*, ehc* deadline*,
      statutory deadline*, success criteria, gcse grade*, grades at gcse, grades for pupils, predicted grade*,
      <pupil> .. grades, <pupil> grades, criteria for referral, referral criteria, criteria for camhs,
      <agency> .. criteria, thresholds and criteria, submission to panel, submission for ehc*,
      submission to the panel, submissions to county, submit .. ehc*, submit* to panel, submit* .. panel,
      graded inspection, rated good, feedback to <staff>, feedback from <staff>, feedback to parents,
      feedback from parents, feedback from <parent>, feedback to governors, feedback from pupils,
      feedback from <pupil>, feedback from students, student feedback, feedback from participants,
      participant feedback, feedback form*, feedback from the days, outcomes of the award in school,
      sample of pupils, script for staff, behaviour portfolio, formative years, moderated by county,
      how to improve provision, how to improve our, portfolio career, portfolio of responsibilities,
      graded approach, phonics .. mark, tested criteria, task board*, task in class, same task as, break* tasks,
      tasks down, adapt* .. task*, two lines of, forest school*, promptly to parents, promptly to my emails,
      replied promptly, responded promptly, respond* promptly, board .. promptly,
      # Assignments as the place or vehicle of something else
      straight out of her assignment, out of her assignment, her assignment on, for her assignment,
      from her assignment, came out of <her> assignment, came out of <her> portfolio, her assignments in,
      my assignments at, my assignments in the, assignments in the evening*, assignments in the car,
      assignments at midnight, assignments at night, assignments at the weekend*, assignments at weekends,
      assignments on sundays, assignments over, doing assignments, writing assignments, wrote my assignments,
      did my assignments, did her assignments, working on assignments, time for assignments,
      time to write assignments, assignments and teaching, teaching and assignments, assignments around,
      second assignment was slow, progress on .. assignment, evidence against the, <lead> .. task,
      assignments and a, before the first assignment, the assignments i read, the assignments that i read,
      portfolios showed, best portfolios, best assignments, weaker portfolios, weaker assignments,
      assignments show*, portfolios show*, scripts show*, scripts offered, many scripts, scripts .. descri*,
      assignments describe, submissions show*, scripts remain*, portfolios remain*, essays were marked by,
      learning outcomes for pupils, learning outcomes for children, in brief, was brief, brief chat,
      brief visit, brief comment, brief note, brief encounter, the briefest, trees for, constructive working,
      constructive relationship*, constructive challenge to, moderation of her behaviour, handed in her notice,
      has since handed in, handed my notice, distinctions again made, proportion of distinctions, fair mark of,
      deadline with the evidence, threw out four ring binders, certain scripts which, borderline would have,
      work at the borderline, work at the borderline would, on our own marking, my own marking,
      extenuating circumstances dealt, exemplary .. guidance, guidance .. exemplary, as last year,
      same exclusions as last year, first module when at least, second module was much more,
      first module .. room, promptly turned, and promptly, scripts together, argue over scripts,
      in these scripts and, theory .. scripts, year's scripts do not, candidates' scripts,
      in some scripts wrong, i ran a tiny study, five essays,
      # Work read for something else, and marks of other kinds
      in scripts on, in the scripts, the better scripts, better scripts, weaker scripts, strongest scripts,
      scripts were probing, a number of scripts, many of the scripts, some scripts, portfolios is superficial,
      in a number of portfolios, portfolios .. reflect*, did my assignment, do my assignment,
      doing my assignment, write my assignment, wrote my essays, writing essays at, essays at midnight,
      the first essay, first essay took, the first essay took, essays were fine, first proper essay,
      essay since, essay in twenty, essay for twenty, essay for years, written an essay, write an essay,
      writing an essay, essay in years, an essay since, case study of a, the case study i, task of getting,
      the task of, thankless task, uphill task, up to the task, task in hand, mammoth task, the task was huge,
      on task, off task, time on task, ~tasks for <pupil>, classroom tasks, class task*, set the tasks,
      tasks in small, task planner, reading task, writing task, tasks into, tasks at home, jobs and tasks,
      assessment data, assessment tools, assessment for learning, baseline assessment, assessment lead,
      assessment of reading, assessment of <pupil>, assessments of <pupil>, reading assessment*,
      teacher assessment*, formal assessment of, the assessment from, the assessment by, needs assessments,
      dyslexia assessment*, specialist assessment*, assessment by the ep, assessment for dyslexia,
      carried out the assessment, assessment process for ehc*, ehc assessment*, risk assessment*,
      assessments for <pupil>, assessments for access, access arrangement assessment*, feedback and support to,
      feedback from the governors, feedback from ofsted, feedback to class, feedback to the head,
      feedback to the <senior>, feedback from the inspector, feedback i give, feedback she gives,
      gives .. feedback, giving .. feedback, gave .. feedback to, feedback from the training,
      feedback from the sessions, feedback from teachers, feedback from <helper>, feedback from the inset,
      the feedback from <staff>, verbal feedback from, the feedback from families, feedback on the inset,
      feedback on my observation, feedback on her training, <pupil> .. feedback, the marking policy,
      marked year, marked the books, marked books, marked my books, marking till, the marking till,
      marking and planning, planning and marking, marking on sunday*, my marking on, maths marking,
      end of the marking, grades were up, grades are up, grades were better, predicted grades, their grades,
      appraisal grade, grade of good, grades for, lesson grade*, criteria for an ehc*, criteria for support,
      the criteria for, entry criteria, exit criteria, county criteria, camhs criteria, deadlines for plans,
      deadline for the panel, deadline for the annual, annual review deadline*, the deadline for the plan*,
      plan deadline*, twenty week deadline, ehc* .. deadline*, deadline* .. ehc*, county deadline*,
      report deadline*, reports .. deadline*, panel deadline*, submission was accepted, panel submission*,
      our submission, our submissions, her submission, her submissions, submission to the la,
      submission to county, submission for top up, weighting of the budget, a poster on, poster for, her poster,
      to hand in her notice, to hand in his, to hand in my notice, my notice, second attempt at the,
      markers for success, write up of the meeting, write up the meeting, file of evidence for the tribunal,
      a referral and, choosing our own targets, teaching and marking is, on the marking team, a poster it,
      words on a poster, in two places]
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
      standards of .. work, standard of student*, standard is, standard was, same standard, standard expected,
      standards expected, standards achieved, standard achieved, appropriate standard, high standard,
      national standard*, benchmark*, ^FHEQ, fheq, qualifications framework, qaa, subject benchmark*,
      threshold standards, threshold between, level appropriate, appropriate level, appropriate for the level,
      appropriate to the level, at the right level, right level for, at the level expected,
      quality of student work, quality of students' work, quality of the work, quality of work,
      overall quality of, pass rate*, failure rate*, completion rate*, rigour, integrity of the,
      quality assurance,
      # Comparison
      comparab*, compare* .. well, stand* comparison, bear* comparison, on a par, on par, other institutions,
      other universities, similar programmes, other programmes, other awards, other providers,
      elsewhere in the sector, across the sector, sector norms, elsewhere in the country, programmes i know,
      programmes elsewhere, awards elsewhere, institutions where, institutions i, where i examine,
      my own institution, my own university, parity, across the sites, across sites, across the locations,
      across locations, across the .. centres, across .. sites, across .. locations, between sites,
      between the sites, between locations, between the locations, between centres, between the two sites,
      across centres, across the five, all five locations, all five sites, five centres, from site to site,
      site to site, wherever they study, wherever taught, wherever it is taught, whichever site,
      whichever location,
      # Boards
      due process, examination board*, exam board*, assessment board*, award board*, progression board*,
      board was conducted, conduct of the board, board conducted, conducted fairly, conducted with, boards are,
      boards were, university regulations, regulations were, regulations have been, assessment regulations,
      fair treatment, treated equitably, treated fairly, equitabl*, same treatment,
      # How high, and where the line is
      compares .. with other, compared .. with other, compare .. with other, compares .. with similar,
      compares .. with those, compares .. with programmes, compared .. with programmes, compares .. with awards,
      compares .. with the best, compare .. with those elsewhere, standards .. in line with,
      outcomes .. in line with, results .. in line with, marks .. in line with, than elsewhere, as elsewhere,
      equivalent to, equivalence of, equivalence between, the sector, the standard is, the standard was,
      the standard of work, the standard of student, the standard of attainment, the standard of the work,
      the standard of achievement, standard of achievement, standard of attainment, standard of submissions,
      academic level, academic rigour, rigour of the, rigour is, rigour with, rigour and, level of attainment,
      level of achievement, levels of attainment, levels of achievement, level of the work, level of work,
      level of the award, the level is, ~level 7, level seven is, m level standard*, masters level standard*,
      fheq level, fheq descriptors, level descriptors, overall attainment, overall achievement, overall level,
      overall standard*, overall quality, lower end, bottom end, higher bands, upper bands, top band,
      bottom of the pass, range of achievement, distribution of marks, profile of marks, profile of results,
      mark profile, distinctions, merits and distinctions, number of distinctions, proportion of distinctions,
      more candidates were referred, candidates were referred, candidates failed, number of fails,
      number of referrals, referral rate*, failure is, fails at, failures at, failures were, marginal fails,
      marginal passes, weak passes, bare passes, proportion of passes, proportion of candidates,
      the very best work, the strongest work, the weakest work, work at the borderline, borderline work,
      # The same wherever it is taken
      equity between, equity across, equity of, parity of, parity across, parity between, a pass in .. pass in,
      pass .. meant the same, pass .. means the same, pass .. same as a pass, merit .. means the same,
      same whichever, same wherever, whichever centre, whichever route, outcomes at the two, outcomes at both,
      outcomes across, alike at, at both sites, at both centres, at the two sites, at the two centres,
      at each site, at each centre, at all sites, at all centres, at all three, at all four, across both sites,
      across both centres, across all sites, across all centres, across all locations, across the centres,
      across every site, across cohorts, between cohorts, consistent across sites, consistent across centres,
      consistent across the centres, consistent across the sites, consistent across the five,
      consistency across sites, consistency across centres, consistency between sites,
      consistency between centres, consistency between locations, differences between sites,
      differences between centres, differences between the sites, differences between the centres,
      differences between locations, comparability of,
      # How it is decided
      processes leading to, processes .. carried out, process .. followed, procedures .. followed,
      procedures are, procedures were, conduct of the, board was run, board was chaired, board was thorough,
      board was orderly, board was scrupulous*, board was rushed, the board followed, the board applied,
      the board considered each, the board treated, chairing of the board, deliberations,
      decisions of the board, decisions at the board, national expectations, proper regard,
      regulations .. followed, regulations .. applied, regulations .. observed, quality assurance processes,
      quality assured, external scrutiny, with fairness, fairness of, fairness to candidates,
      treatment of candidates, borderline cases, borderline candidates,
      <standard_line> is|was|are|were|has|have|between|for|at|appears|seems, level 7 descriptors,
      level seven descriptors, fell below level, below level 7, below level seven, below masters level,
      reach masters level, reaches masters level, meet masters level, in line with those i, in line with what i,
      in line with those elsewhere, judgements are sound, ~rigorous*, of a lower standard, of a higher standard,
      lower standard than, higher standard than, how rigorous, not heard of anyone who failed,
      never heard of anyone who failed, never met anyone who failed, the level at, at the top end,
      at the upper end,
      cluster* at the pass, marks were clustered, marks .. clustered]
    gain: [
      no concerns about standards, no concerns about the standard*, nothing below, none below,
      nothing i saw fell below, drawn in the right place, hold* its own, holds its head up, stands up well,
      every bit as good, as good as anything, as strong as any, as strong as anything, the equal of,
      equal to that of, equal to anything, would pass anywhere, could have been submitted anywhere,
      not look out of place, compares favourabl*, compare favourabl*, compared favourabl*, comfortably above,
      above the threshold, exceeds, standards are secure, properly conducted, well conducted,
      fair and transparent, impartial*, no difference between sites, no difference between locations,
      could not tell from, not know which, same yardstick, same ruler, meet* the threshold, met the threshold,
      met the standard, meets the standard, meet the standard, meets the expectations, meet the expectations,
      standards .. appropriate, standards .. high, standards .. sound, standards .. secure,
      standards .. maintained, standard .. appropriate, standard .. high, impressive standard, high standard of,
      highest standard, confirm that the standards, confirm that standards, confident that the standards,
      confident in the standards, wherever a student, regardless of .. site, regardless of .. location,
      regardless of where, deserved to pass, rightly failed, rightly passed, well chaired, board .. well run,
      board .. efficient*, decisions .. fair, board .. fair*,
      # As good as elsewhere, the same at every site
      equal to any, equal to any i know, held to the same, whether taught in, on the same footing,
      same footing at, awards are made with due care, due care, a merit at, merit is a merit,
      anywhere in the country, hold their own anywhere, papers would hold, would have passed in any,
      passed in any of, passed elsewhere, level seven and, reach the level, reach the level expected,
      level securely, meets the level securely, threshold is the same, same at all four centres,
      at all four centres, all four centres, all five centres, comparability is secure,
      sit comfortably alongside, comfortably alongside, safe and i signed, pass list is safe,
      signed it without hesitation, hold the same award, from my own university, from my own institution,
      content to see any of, rigour of this award, no anxieties whatever, anxieties whatever about the rigour,
      rigour has not been, properly constituted, scrupulously fair, to each candidate, brisk fair and,
      fair and by the book, chairing was, thresholds are sound, thresholds .. sound, standards are entirely,
      entirely appropriate, appropriate to the award, in my own institution, what i see in my own,
      comparable with what i see, full assurance as to level, assurance as to level, as to level,
      in line with comparable,
      # The right level, and held to it
      <standard_line> .. right|secure|sound|correct*|held|met|upheld|clear|appropriate|exceeded,
      <standard_line> .. pitched correctly, <standard_line> .. right place, <standard_line> .. where i would,
      pass and fail are where, properly held, meets or exceeds, level .. right, level .. appropriate,
      level .. secure, level .. met, level .. not in question, level .. not in doubt, level .. beyond question,
      levels .. right, level .. sound, level .. correct, levels .. appropriate, levels .. sound,
      standards .. right, standards .. met, standards .. not in question, standards .. not in doubt,
      standards .. beyond question, standards .. comparable, standards .. upheld, standards .. robust,
      standards .. good, standards .. safe, standards .. well, standard .. right, standard .. sound,
      standard .. secure, standard .. impressive, standard .. comparable, standard .. good,
      standards are .. sound, sound standards, secure standards, rigour .. not in doubt,
      rigour .. not in question, rigour .. evident, rigour .. maintained, rigour .. impressive,
      academic rigour is, with real rigour, work .. secure at, secure at the level, secure at level,
      work .. at the level expected, comfortably at the level, easily at level, satisfied that,
      i am satisfied that, satisfied that the standard*, satisfied that the level, i am content that,
      content that the level, content that the standard*, content that standards, i endorse the,
      endorse the marks, endorse the grades, endorse the outcomes, agree with the marks, agree with the grades,
      agreed with the marks, agreed with every, would have given the same, where i would have put,
      marks are pitched correctly, pitched correctly against, would not quarrel, no quarrel with,
      no reservations about, no hesitation in confirming, i can confirm that, i confirm that standards,
      confirm that the award, confirm that the level, confirm that threshold,
      # As good as others
      work of this order, work of this quality, work of this calibre, work of this kind would, would earn,
      would pass at, would pass in any, would be passed at, would sit comfortably, would stand, would grace,
      would not disgrace, would do credit, same outcome at, same mark at, same result at, same grade at,
      same outcome in, same mark elsewhere, same grade elsewhere, at my own university, at my own institution,
      in my own university, at my university, at any university, at any institution, in any university,
      in any institution, any university in, good enough to publish, publishable, worthy of publication,
      compares favourabl* with, compare favourabl* with, compares well with, compare well with,
      compares very well, as good as any i, as good as any in, as good as those, as good as any other,
      as strong as those, on a level with, match* those, match* the best, match* any, equal of any,
      equals the best, bears comparison, stands comparison, bear comparison with, comparable with any,
      comparable with the, comparable to the, comparable with those, comparable to those, comparable across,
      comparable with other, comparable with national, up there with, up with the best, among the best,
      one of the strongest, well up to, outcomes .. alike, outcomes .. comparable,
      no difference between the sites, no difference between the centres, same at every site, same at each,
      same standard at, same standard in, same standard whatever, standards at every site, secure at every site,
      parity .. assured, parity .. secure, parity .. achieved, parity .. excellent, parity .. strong,
      equity .. assured, equity between sites, could not tell which site, could not tell which centre,
      cannot tell which site, cannot tell from the work, indistinguishable from, meant just the same,
      means just the same, means exactly the same,
      # Fairly decided
      board .. by the book, board .. meticulous*, board .. scrupulous*, board .. even handed, board .. careful*,
      board .. rigorous, board .. thorough, board .. orderly, board .. properly, board .. exemplary,
      board .. impeccabl*, board .. fairly, board .. well, board .. proper, process .. fair,
      process .. transparent, process .. robust, process .. rigorous, process .. scrupulous*, processes .. fair,
      processes .. robust, processes .. sound, processes .. rigorous, processes .. with fairness,
      carried out with fairness, due process observed, due process followed, conducted throughout with,
      conducted .. properly, conducted .. scrupulous*, conducted .. impeccabl*, conducted .. exemplary,
      scrupulously conducted, meticulously conducted, impeccably conducted, each candidate .. considered,
      every candidate .. considered, candidates .. treated equitably, treated with equal, decisions .. sound,
      decisions .. secure, decisions .. justified, decisions .. well founded, where it occurs it is deserved,
      failure is rare, fails .. deserved, fails .. justified, rightly referred, nobody passed who,
      no one passed who, marking .. threshold properly, threshold is sound,
      defend every one of these, defend .. results, defend .. marks, defend .. grades, happy to defend,
      would defend any, every decision right, got every decision, board took its time, board .. took its time,
      no work passed that, saw no work, nothing passed that should, nobody failed who should,
      no one failed who should,
      held to one and, one and the same mark, one and the same standard, held to the same mark,
      at each of the centres, candidates .. held to, what earns a, earns a distinction here,
      would earn one with us, would pass with us, would get the same with us, with us too, not handed out on,
      handed out on a plate, had to earn it, you have to earn it, nobody is given it, not given away,
      not just handed out, earned not given, no soft, no easy pass, not a soft option, no soft option,
      hard earned, properly earned]
    barrier: [
      below the standard, below standard, below the threshold, not comparable, disparit*,
      concerns about standards, concern about standards, concern* .. standard, standards vary, standard varies,
      standards varied, varies from site, varies between sites, varies between locations, var* .. between sites,
      var* .. between centres, vary between sites, vary between, varied between, varies between,
      variation between, uneven between, easier to pass, harder to pass, easier ride, soft pass*,
      pass everybody, everybody passes, everyone passes, nobody fails, no one fails, nobody ever fails,
      100 pass, waved through, nodded through, on the nod, borderline work passed, passed work that,
      should not have passed, would not have passed, would have been failed, would have been referred,
      more generous at, marked harder, more strictly, different standards, different standard,
      different yardstick, different ruler, judged by a different, double standards, not the same standard,
      rushed through the board, board was rushed, board rushed, no quorum, not quorate, inquorate,
      mistakes in the board, errors in the mark, errors in the board, not minuted, one site .. another,
      at one site than, at one centre than, not .. at all sites, uneasy that, i am uneasy, gentler yardstick,
      might not have done so at, passed at .. might not, sites are judging, judging alike, common sampling,
      want of parity, would be queried in, in the north .. in the south, passed for work that another,
      another centre would refer, centre would refer,
      # Too easily passed, or not alike
      <standard_line> .. lenient, <standard_line> .. generous*, <standard_line> .. low,
      <standard_line> .. too low, <standard_line> .. blurred, <standard_line> .. uncertain,
      <standard_line> .. unclear, <standard_line> .. not .. applied, <standard_line> .. reviewed,
      <standard_line> .. different* at, boundary .. generously, too generously drawn, generously drawn,
      not persuaded that, not convinced that .. pass, not satisfied that, i am not satisfied,
      not confident that .. level, not confident that .. standard*, unease .. pass, unease .. level,
      unease .. standard*, some unease, doubt the rigour, doubt .. rigour, question the rigour,
      question .. rigour, lack of rigour, lacks rigour, rigour .. lacking, insufficient rigour, truly meets,
      whether work at the, whether .. meets level, whether .. at masters level, whether .. deserved to pass,
      concern that .. passed, passed too readily, passed too easily, being passed too, passes too readily,
      passing too, pass too easily, allowed to pass, work .. passed that, pass without much, pass without doing,
      pass .. for turning up, pass .. just for turning, passes .. for attendance, anyone can pass,
      anybody can pass, everyone seems to pass, everybody seems to pass, everyone gets through,
      nobody seems to fail, never heard of anyone failing, hard to fail, impossible to fail, cannot fail it,
      could not fail, get it for turning up, not worth the paper, rubber stamp*, different grade in,
      different mark in, different grade at, different mark at, different result at, might get a different,
      could get a different, same piece of work might, same work might, same work could, depends which site you,
      depends where you study, depends where you take, differs between sites, differ between sites,
      differs between centres, differ between centres, differs from site, vary from site, varies from centre,
      vary from centre, varied from site, unevenness between, inconsistent between sites,
      inconsistent across sites, inconsistency between sites, inconsistency across, inconsistencies between,
      disparity between, gap between sites, gulf between, more easily at, more lenient at, lenient at the,
      generous at the, stricter at, tougher at, harder at, easier at one, more generous than, parity .. concern,
      parity .. not, parity .. should, parity .. doubt, board .. rushed, board .. hurried, board .. incomplete,
      board .. late papers, board .. without time, board .. no time, board .. no minutes, board .. not minuted,
      board .. should, procedures .. not followed, regulations .. not followed, regulations .. not applied,
      errors in the spreadsheet, errors in the papers, borderline passes .. did not,
      did not .. reach masters level, not reach the level, passed which in my, fell below level,
      scripts .. passed which, of a lower standard than that from, one centre .. other centre,
      in one centre would be, remain to be persuaded, comparability must, comparability should,
      comparability needs, comparability cannot,
      passes would have survived, would have survived elsewhere, left wondering whether, i was left wondering,
      wondered whether .. passes, only have to show your face, have to show your face, show your face to get,
      turn up to pass, turn up to get, just turn up and, you only have to turn up,
      the bar seems, bar .. lower, bar .. low, bar .. set too low, bar .. a little lower, sit a little lower,
      at one of the centres, at one of the sites, handed out like, like sweets, like smarties, given away in,
      anyone can get, soft option, easy pass]
    decline: [
      lower than in previous, lower than previous, lower than that of, standards have slipped,
      standards .. slipped, standards .. fallen, standards .. dropped, standards .. declined,
      standard .. dropped, standard .. slipped, standard .. fallen, standard .. lower, not as high as,
      not of the same quality, not of the same standard, weaker than the previous, weaker than previous,
      weaker than cohort, weaker cohort, weakest cohort, fewer distinctions, fewer at the top,
      pass rate .. fell, pass rate .. fallen, pass rate .. dropped, pass rate .. down, not the calibre,
      fewer candidates reached, reached the level expected than, longer tail, tail of weak passes,
      attainment was down on, down on the previous intake, overall attainment was, previous intake,
      than in the preceding, what would have been referred, now let through, allowed through on thin,
      on thin work, more candidates than hitherto, <standard_noun> .. lower than, <standard_noun> .. below last,
      <standard_noun> .. below that, <standard_noun> .. down on, <standard_noun> .. fallen,
      <standard_noun> .. fell, <standard_noun> .. slipped, <standard_noun> .. dropped,
      <standard_noun> .. declined, <standard_noun> .. weaker than, <standard_noun> .. not as high,
      <standard_noun> .. not as strong, <standard_noun> .. deteriorat*, <standard_noun> .. dipped,
      <standard_noun> .. poorer than, attainment .. lower, achievement .. lower, achievement .. fallen back,
      achievement at the top .. fallen, slippage at, slight slippage, slippage in, top end .. fallen,
      fewer work, fewer of the highest, fewer merits, fewer high, fewer first attempt, more fails,
      more failures, more referrals, more resubmissions, more marginal, more candidates were referred,
      more candidates failed, more weak, larger tail, tail .. longer, tail .. lengthened, pass rate .. lower,
      spread of marks .. lower, marks overall .. lower, marks .. lower than, results .. lower than,
      results .. down on, work .. weaker than, work .. not of the, work .. poorer than, scripts .. weaker than,
      cohort .. weaker than, candidates .. weaker than, weaker than last year's cohort,
      weaker than last year's work, weaker than earlier cohorts, weaker set of, weaker group,
      not as strong as last, not as strong as previous, not as strong as the previous, not as strong as earlier,
      not quite as strong, not quite as high, standards .. than hitherto, candidates than hitherto,
      less demanding than, easier to pass than, board .. less, parity .. less, attainment .. below that of,
      attainment .. below last,
      cohort to compare with, not a cohort to, not as able as, less able cohort, weaker year, weaker intake,
      poorer crop, thinner crop,
      only just scraped, just scraped through, scraped through, scraped a pass, scraping through,
      fewer outstanding, fewer excellent, fewer strong, fewer first rate]
    no_change: [
      standards have been maintained, standards remain, standards are maintained, as in previous years,
      as in previous, much as last year, much as in previous, differences .. persist*, disparit* .. persist*,
      differences .. remain, disparity .. remain*, exactly where it stood, stands exactly where,
      proportion passing, in the two previous years, fifth of results, as they have each year,
      each year of my tenure, level attained is as it was, as it was at my last visit, as at my last visit,
      no cause to alter, no cause to alter that view, in line with comparable .. remains,
      spread of marks remains, outcomes are in line with those of last, standards .. unchanged,
      standards .. as before, standards .. same as, standards .. as they were, level .. as it was,
      level .. unchanged, parity .. raised last year, parity .. yet to be resolved, parity .. still,
      parity .. has yet, pass rate .. same, pass rate .. unchanged, disparity .. still,
      difference between sites .. still, differences .. which i reported, standards .. consistent with previous,
      standards .. continue, as in my previous report standards,
      standards .. where i found, as on my last visit marks,
      standards are where i, standards are where they were, level is where it was]
    hints: [
      sites, locations, universities, board, comparable, institution*, fairly, centres]
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
      - match: [threshold*, attainment, achievement, rigour, fairness, level of work, quality of work,
          standards, outcomes, borderline, pass rate]
        near: [sector, comparable, other universities, level 7, fheq, secure, sound, appropriate, right, held,
          met, maintained, question, doubt, concern*, lower, fallen, slipped, previous, last year, site, sites,
          centres, centre, lenient, generous, confirm, satisfied, assured]
        unless: [<pupil>, <parent>, <agency>, referencing, writing, feedback, guidance, annotat*]
        sources: [examiner]
      - match: [pass, passed, passes, fail, failed, fails, referred, referral]
        near: [readily, easily, deserved, rightly, borderline, threshold, right place, where i would, lenient,
          generous*, bottom, marginal, same in, same as]
        unless: [<pupil>, <agency>, ehc*, turnaround, exam]
        sources: [examiner]
    masks: [
      # At school
      teachers standards, teaching standards, teacher standards, standards of behaviour, standards in reading,
      standards in maths, standards in writing, standards in english, standards of reading,
      standards across the school, school standards, standards have risen in reading, behaviour standards,
      standards committee, standards of teaching in school, expected standard, ofsted standards,
      standards of dress, governing board, trust board, board games, on board, across the board, task board,
      notice board, standard of living, standard letter, standard form*, standard practice, standard operating,
      as standard, the standard of teaching on, camhs threshold*, <agency> .. threshold*, raised the threshold*,
      service threshold*, threshold* for support, threshold* for services, threshold* .. camhs,
      threshold* .. social care, threshold* for assessment, ehc* threshold*, threshold for an ehc*,
      threshold for ehc*, tribunal threshold, high standard of teaching, consistent across the school,
      consistent across school, consistent across classes, consistent across departments,
      consistent across the trust, consistency across the school, consistency across classes,
      consistency across departments, consistency across the trust, consistency between classes,
      consistency between teachers, quality of work in books, <pupil> .. in line with, in line with national,
      in line with the code, in line with the law, in line with policy, in line with peers,
      in line with the rest, in line with everyone, <pupil> .. on a par, on a par with the deputy,
      on a par with other senior, on a par with senior, on a par with heads, on a par with <senior>,
      <pupil> .. compared with, compared with before, compared with last year, compared with the award,
      early years sector, sector of, standards officer, gold standard, quality assurance visit by county,
      quality assurance of interventions, data integrity, easier to pass on, harder to pass on, site manager,
      # Attending a board, and studying at a level
      attended the progression board, attended the exam board, attended the board,
      attended the examination board, attended the assessment board, attended the award board,
      attend* .. board* on, attended the boards, i attended, attended by skype, at masters level, at level 7 i,
      level 7 study, level 7 writing, threshold concept*, rigorous interventions, where i work we,
      where i work the, where i work now, national award, whether taught, compare notes,
      compared with the previous intake, set beside the previous intake, than the previous intake,
      the previous intake candidates, previous intake this group, nobody to compare, reception intake,
      blame the intake, the intake, by the book club, level expected of me, rigour in the building,
      that kind of rigour, same expectations of staff, quality of those i praised, scrupulous with,
      marking .. scrupulous, which was scrupulous, analytical quality, every site of, its level of detail,
      the level seemed, reach the level of,
      # Comparisons, levels and lines of other things
      distinctions between, level of detail, level of support, level of need, level of challenge,
      levels of need, level of anxiety, level of trust, level of training, level of confidence,
      level of engagement, level playing field, sea level, level headed, reading level*, at school level,
      next level, level with, the level of help, boundary changes, boundaries with <pupil>,
      social care threshold*, their threshold*, knows the threshold, the threshold for, threshold and how,
      meet* threshold, threshold for referral, threshold for support, <agency> .. threshold, county threshold*,
      la threshold*, level 7 is a, level 7 was a, level 7 is like, level 7 and i, level 7 was hard,
      level 7 study is, level 7 is hard, level 7 for, writing at level 7, study at level 7, studying at level 7,
      levels are up, levels are down, their levels, <pupil> .. levels, levels .. <pupil>, reading levels,
      noise levels, staffing levels, standard of care, standard of provision, standard of teaching,
      standard of support, <pupil> .. standard, standard of plans, standard of her, standard of our,
      standard of reading, standard of referencing, standard of writing, standards of referencing,
      <pupil> .. achievement, achievement of <pupil>, achievement for <pupil>, achievement award*,
      <pupil> .. attainment, attainment of <pupil>, attainment for <pupil>, attainment gap,
      attainment in reading, attainment in maths, outcomes for <pupil>, outcomes of <pupil>,
      <pupil> .. outcomes, better outcomes, improve outcomes, outcomes for our, outcomes for send,
      outcomes for sen, overall quality of provision, overall quality of plans, overall quality of teaching,
      quality of the work in books, year groups, between year groups, in the upper end, top end of the school,
      bottom end of the school, infants end, lower end of the school, upper end of the school,
      satisfied that we, satisfied that the plan, i am content that she, satisfied that she,
      i can confirm that she, i can confirm that the, at each site of, both sites of, on both sites,
      our two sites, between the two sites, procedures are in place, our procedures, school procedures,
      procedures for exclusion, complaint procedures, the procedures, would stand up, would stand by,
      fairness of the timetable, failure is not, pass rate of our, our pass rate, exam board access,
      exam boards for access, exam board for access, exam board arrangements, match* the needs,
      match* those needs, match* the need, match* the provision, one of the strongest members,
      among the best things, among the best teachers, up there with the best cpd, well up to date,
      the level at which i, writing at this level, level a trial, a pleasure to read,
      level 7 was way above]
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
      people from the county, people from the local authority, people from our own la, advisers and lecturers,
      advisers from, local knowledge, local context, local expertise, local flavour, local input,
      local perspective, joint delivery, jointly deliver*, jointly taught, jointly planned, jointly,
      co deliver*, co taught, co teaching, co tutor*, team taught by, universities and .. region,
      universit* and .. las, universit* and .. local authorit*, universit* and .. authorities,
      universit* and .. county, uni and .. county, universit* and .. la, universit* and .. schools,
      local authorit* and .. universit*, schools and .. universit*, two universities, both universities,
      universit* with the las, link between .. universit*, link* between .. authorit*,
      links between the universit*, relationship between the universit*, relationship with the local authorit*,
      relationship between the two, relations between .. universit*, seven authorities, seven las,
      seven local authorities, eight authorities, five authorities, las and .. universit*, alongside the uni*,
      alongside universit*, universit* staff alongside, universit* alongside,
      # One beside the other, whatever is said of them
      <partner_la> and <partner_uni>, <partner_uni> and <partner_la>, <partner_la> and the <partner_uni>,
      <partner_uni> and the <partner_la>, <partner_uni> with the <partner_la>,
      <partner_la> with the <partner_uni>, <partner_uni> with <partner_la>, <partner_la> with <partner_uni>,
      <partner_la> <partner_uni>, between the <partner_uni> and, between the <partner_la> and,
      between <partner_la> and, between <partner_uni> and, between university .. and, between county .. and,
      <partner_uni> .. alongside .. county|la|authority|council|advis*,
      county|la|authority|council|advis* .. alongside .. university|uni|academics|lecturers,
      university .. county hall, uni .. county, university .. local authority, university .. council,
      county .. lecturers, advis* .. lecturers, advis* .. academics, lecturer .. advis*, lecturers .. advis*,
      heads advisers and, advisers and heads, academics and heads, schools and university, blend of la,
      blend of county, blending of, mix of la, mix of county, mix of university, mix of academic,
      la and academic staff, la and academic, academic and la, la and hei, academic and local authority,
      academic and county, academic and advisory,
      # What they hold in common
      the partners, all partners, partner institutions, partner universities, partner authorities,
      all the parties, all parties, the consortium, steering group, steering committee, management group,
      joint management, planning group, joint planning, joint working, joint oversight, joint team,
      joint venture, joint enterprise, joint model, joint teaching, joint ownership, joint approach,
      joint award, jointly run, jointly led, jointly owned, jointly designed, jointly assessed, co designed,
      co led, co planned, co delivered, co owned, share ownership, shared responsibility for the award,
      shared enterprise, shared delivery, shared teaching, team teaching by, tie up between, link up between,
      links between county, links between the la, links between university, links with the university,
      relations between, relationship between the uni*, relationship between the la,
      relationship between county, the two universities, three universities, between the universities,
      across the universities, four universities, universities pool, universities working, universities work,
      institutions work, institutions working, universities cooperat*, co operation between,
      cooperation between, regional partnership, regional consortium, regional collaboration, regional model,
      collaborative venture, collaborative arrangement*, collaborative approach to the award,
      collaborative delivery, collaborat* .. authorit*, collaborat* .. county,
      # The authority's part in it
      contribution of .. la|las|county|authority|authorities|council|officers|advisers,
      part played by .. la|las|county|authority|authorities, part played by .. local authorities,
      role of .. local authorities, role of the la, role of the county in, role of the authority in,
      involvement of .. la|las|county|authority|authorities|council, involvement of local authorities,
      input from .. la|las|county|authority, input from .. local authority, input of .. la|las|county|authority,
      county input, authority input, council input, county involvement, la involvement,
      local authority involvement, authority involvement, council involvement, county contribution,
      la contribution, la presence, county presence, authority presence, county officers, la officers,
      authority officers, officers from the, officer from the la, officer from county, advisers from county,
      adviser from county, adviser from the la, adviser from our own, county .. taught on, county .. teach on,
      county .. teaches on, county .. involved in the award, county .. involved in the course,
      council .. involved in, la .. involved in the, authority .. involved in the,
      authorities .. involved in the, county .. hands on, council .. running it, la .. running it,
      county .. running it, county .. running the award, la .. running the award, county .. deliver*,
      council .. deliver*, authority .. deliver*, authorities .. deliver*, la .. deliver*, la tutors who,
      tutor from the la, tutor from county, tutors from the la, tutors from county, tutors from the authority,
      taught by people from county, taught by people from the la, taught by the la, taught by county,
      someone from the la, somebody from the la, person from county, from our own authority,
      from our own county, from our own la, la person, county person, county lady, county man, county woman,
      sen adviser taught,
      # The schools' part in it
      schools .. planning the course, schools .. planning the award, schools .. shape the,
      schools .. shaped the, schools .. say in, heads .. planning the course, heads .. planning it,
      heads .. shape the, heads .. steering, heads .. say in, heads .. consulted, schools .. consulted,
      sencos .. consulted, sencos .. planning group, listen* to heads, listen* to schools, listened to sencos,
      university .. listen* to, university .. asked us, university .. asked schools,
      university .. came to see us, university .. came to our cluster, university .. visited our,
      link with the university, partnership with the university, university .. our cluster,
      university .. our schools, shared ownership of the award, shared ownership of the programme, run jointly,
      planned jointly, taught jointly, led jointly, delivered jointly, memorandum between, memorandum of,
      agreement between the universit*, agreement between the authorit*, of one mind, local authority voice,
      county voice, authority voice in, voice of the la, relations between the universities,
      joint committee, joint board, joint steering, as equals of the academic, officers teach,
      county officers teach, authorities have since,
      local officers, share every stage, every stage from planning, authorities share, authorities' share,
      advisory posts, advisory staff, people i know from county, people from county, folk from county,
      people we know from county]
    gain: [
      plan each day together, plan together, planned together, plan the days together, teach together,
      taught together, teach and mark alongside, teach alongside university, taught alongside, pull* together,
      pulling together, join* up thinking between, what our panels, what our county, what our own county,
      what our authority, knows our patch, know our patch, knew our patch, knew the patch, knows the patch,
      on our patch, our own patch, knew our schools, knows our schools, know our schools, knew the local,
      know the local, knew how it works here, how things work here, how things work locally,
      fitted what happens here, what happens here, what happens locally, our own local authority,
      our own county, our own authority, best of both worlds, both worlds, united front, as one team, one team,
      could not see the join, cannot see the join, join does not show, joint venture, common purpose,
      genuine collaboration, model of collaboration, model of partnership, real partnership, true partnership,
      genuine partnership, strong partnership, strength of the partnership, universit* and schools working,
      universit* came and talked, universit* listen* to schools, universit* listen* to heads,
      universit* .. talked to us, schools .. involved in, heads .. involved in .. design*, heads .. had a say,
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
      university and the council,
      # They work as one
      hand in glove, hand in hand with the university, work as one, works as one, worked as one, working as one,
      mark as one, marks as one, speak as one, acts as one, act as one, act in concert, in concert,
      in step with each, in step, in harness, in tandem, made common cause, common cause, closely the partners,
      close knit joint, close knit partnership, seamless partnership, work .. side by side,
      teach .. side by side, teaching side by side, plan .. side by side, mark side by side,
      side by side with academics, side by side with lecturers, each other's sentences, each other sentences,
      same hymn sheet, all joined up, it all joined up, joined up partnership, joined up approach between,
      how well they get on, how closely they, clearly get on, clearly like each other, clearly talk to each,
      obviously talk to each, clearly planned together, had clearly planned, share the planning,
      share the teaching, shares the teaching, shares the planning, share planning and, shared the planning,
      share the platform, shared the platform, plan and teach together, plan teach and mark,
      planned and taught together, planned and taught by, designed together, built together, wrote it together,
      run it together, runs it together, ran it together, do it together, pool their, pooling of,
      pools expertise, pooled expertise, sum of its parts, greater than the sum, strength of the collaboration,
      strength of the consortium, jewel in this scheme, model for other, models for other regions,
      example to other regions, other regions might copy, other regions could, envy of other,
      partnership .. strong, partnership .. flourish*, partnership .. thriv*, partnership .. exemplary,
      partnership .. joy, partnership .. works, partnership .. mature, partnership .. healthy,
      partnership .. impressive, collaboration .. strong, collaboration .. exemplary,
      collaboration .. impressive, collaboration .. close, collaboration .. works, consortium .. works,
      consortium .. strong, consortium .. credit, consortium .. model, consortium .. health,
      consortium .. flourish*, consortium .. in more than name, credit to all parties, more than name,
      sat on the same, round the same table, same table planning, at the table from the outset, mutual respect,
      easy relationship between, warm relationship between, trust between the, genuine partners,
      equal partners in the award, real partners, partners in more, knew our forms, knows our forms,
      knew our county, knows our county, knew our funding, knows how our county, knew how our county,
      knew how our la, knows our local, knew our local, knew the county, knows the county, knew our panel,
      knew the panel, knew the people at county, knew local, knows local, regional knowledge, local flavour,
      local examples, local slant, local angle, local forms, local procedures, bring .. local knowledge,
      bring .. regional, brings .. local, local authority tutors bring, our corner of the, how it works in our,
      how it works round here, how things are done here, how county does, how our county does,
      tied in with what our county, fitted with what our county, matched what our county, linked to our county,
      linked to our la, best of both, evidently of one mind,
      cigarette paper between, no other partnership so close, as equals of the, equals of the academic team,
      sit as equals, on equal terms with the university, as equal partners with the university,
      asked heads what, asked schools what we, asked us what we wanted, what we wanted and then built,
      what we wanted and built, lecturers and local officers, share every stage, people i know from county,
      about devon and not, about cornwall and not, about our county and not, officers share every]
    barrier: [
      partners do not talk, do not talk to each other, not talk to each other, not speak to each other,
      never talk to each other, not .. talking to each other, weak link between, la withdrew,
      authority withdrew, authorit* .. withdraw*, authorit* .. withdrew, county withdrew,
      authorit* .. pulled out, pulled its, withdrew its, withdrawn its, la has no money, depends on goodwill,
      relies on goodwill, goodwill, good will, one person's goodwill, partnership .. under threat,
      partnership .. at risk, partnership .. fragile, partnership .. strained, threaten* the collaboration,
      threaten* the partnership, collaboration .. threat*, collaboration .. at risk, creak*, no la presence,
      la presence, no la tutor, no la adviser, nobody from county, no one from county, nobody from the la,
      nobody from the local authority, no one from the local authority, county never, county was absent,
      not feel part of planning, not .. part of planning, not involved in planning, not consulted .. universit*,
      universit* knew nothing, uni knew nothing, lecturer* knew nothing about, nothing about our county,
      nothing about our la, knew nothing about our, no idea how our county, no idea how our la,
      different county, other county, other counties, all about plymouth, all about devon, all about cornwall,
      all devon, passed between .. universit*, universit* said .. county said, uni said .. county said,
      each blamed the other, blamed each other, each thinks the other, one hand, two different things,
      lecturers said .. la, schools still have no, no seat on the steering, tension between the council,
      tension between, one lot contradicted, contradicted the other, uni said one thing,
      said one thing and the county, weren't speaking, not speaking, roles as between, set down in writing,
      rests on their shoulders, fear for an arrangement, shed their advisory, about to shed, i fear for,
      lecturers .. nothing of our county, council people and,
      # They do not
      pulling in opposite, pull in opposite, pulling in different, pull in different, opposite directions,
      not speaking to each, not on speaking, not talking to each, never seem to talk, never seemed to talk,
      do not seem to talk, did not seem to talk, did not know what the other, not know what the other,
      left hand did not know what the right, each thought the other, each assumed the other, each blamed,
      blame each other, blames the other, blamed the other, passed from one to the other, passed from pillar,
      fell between two stools, fell between the, falling between, caught between the university,
      caught between county, between two stools, turf war, turf, at odds with the university,
      at odds with county, no link between, no links between, no connection between, no contact between,
      not joined up between, disconnect between, gap between the university, gap between county, divide between,
      tension* between, friction between, strained relations, relations .. strained, relationship .. strained,
      partnership .. strain, joint venture .. strain, consortium .. strain, consortium .. fragile,
      consortium .. risk, consortium .. threat, consortium .. jeopardy, collaboration .. jeopardy,
      partnership .. jeopardy, collaboration .. strain, la posts .. disappear*, la posts disappear,
      posts .. cut at county hall, cuts at county hall, sustaining the .. consortium, future of the consortium,
      future of the partnership, uncertain future, authority .. may withdraw, authority .. might withdraw,
      county .. may pull, county .. may withdraw, council .. may pull, fear for the partnership,
      fear for the consortium, rests on one person, depends on one person at county, county knew nothing,
      the county knew nothing, la knew nothing, la had no idea, county had no idea, council had no idea,
      university had no idea, university .. never heard of our, university .. not know our,
      lecturers .. never heard of our, lecturers .. not know our, no county input, no la input, no local input,
      no local knowledge, nothing local, nothing about our own, not a word about our county, nobody from our,
      no one from our, nobody local, no one local, schools .. not consulted, heads .. not consulted,
      schools .. never consulted, schools .. no say, heads .. no say, sencos .. no say, nobody asked schools,
      nobody asked heads, no one asked heads, no one asked schools, never asked schools, never asked heads,
      done to us, university .. never visited, university .. never been, university .. not listen,
      university .. never listen*, schools .. kept out, schools .. left out, schools .. not part of,
      la .. not pull, county .. not pull, university said one thing, county said another, said one thing and,
      told us one thing and the county, lecturer said .. county, contradicted by county,
      contradicted the county, contradicted what county, contradicted our county, not what our county,
      not how our county,
      blame one another, blames the other for, stuck in the middle between, stuck in the middle,
      no one from the university, nobody from the university, university .. set foot in,
      advisory posts being lost, advisory posts .. lost, advisory posts .. going, advisory posts .. cut,
      carry the authorities, who will carry the, loss of advisory, loss of la, loss of county]
    decline: [
      partnership .. weaker, partnership .. weakened, partnership .. loosened, fewer la, fewer local authority,
      la tutors .. fewer, less la, less local authority, authorit* .. withdrawn from, la .. stepped back,
      county .. stepped back, authorit* .. stepped back, county cuts, la cuts, authorit* .. less involved,
      la .. less involved, county .. less involved, no longer taught by .. authorit*, no longer teach,
      dwindled to an occasional, joint planning .. dwindled, less joined up, arrangement has been less,
      withdrawal of one authority, since the withdrawal, less visible in, less visible in teaching,
      less visible in the teaching, authorities are less, authorities were less,
      joint planning meetings .. dropped, dropped to one a year, authority colleagues feel it, drawn back,
      authorities have drawn, becoming one university's, once a shared enterprise, two authorities now send,
      send no one to planning, not in the health it enjoyed, enterprise is not,
      # Not as it was
      <partner_la> .. less involved, <partner_la> .. much less, <partner_la> .. pulled out,
      <partner_la> .. withdrawn, <partner_la> .. withdrew, <partner_la> .. drifted,
      <partner_la> .. stepped back, <partner_la> .. nowhere near as, <partner_la> .. used to be,
      <partner_la> .. used to, <partner_la> .. no longer, <partner_la> .. shrunk, <partner_la> .. dwindled,
      <partner_la> .. faded, <partner_la> .. fewer, <partner_la> .. gone from, part played by .. shrunk,
      part played by local authorities has, contribution of .. shrunk, contribution of .. diminished,
      contribution of .. reduced, involvement of .. shrunk, involvement of .. diminished,
      involvement of .. reduced, involvement of .. declined, input .. shrunk, la input .. less,
      relations between .. less close, relations between .. cooled, relations between .. worse,
      relations .. less close, joint working .. cooled, joint working .. less, joint working .. lapsed,
      joint working .. stopped, joint planning .. lapsed, joint planning .. stopped, joint planning .. ceased,
      joint planning .. less, joint teaching .. less, joint meetings .. lapsed, joint meetings .. stopped,
      collaboration .. less, collaboration .. waned, collaboration .. weakened, collaboration .. loosened,
      collaboration .. lapsed, consortium .. looser, consortium .. weaker, consortium .. unravel*,
      consortium .. shrunk, partnership .. looser, partnership .. cooled, partnership .. lapsed,
      partnership .. waned, partnership .. not what it was, partnership .. in name only, in name only,
      become one university's, two fewer authorities, fewer authorities, one authority fewer,
      lost two authorities, lost one authority, lost the county, lost our county tutors, less close than they,
      no county tutors now, county tutors have gone, no longer any county, no longer any la, almost pulled out,
      <partner_la> .. much less involved in, cooler than when,
      gone their own way, went their own way, gone its own way, authorities have since gone,
      authorities .. left the, authority .. left the,
      used to be invited to planning, used to be invited to meetings, invitations have stopped,
      used to be asked what we, used to ask us what, used to ask schools, used to ask heads,
      no longer invited to planning, no longer ask heads, no longer ask schools]
    no_change: [
      partnership .. unchanged, partnership .. remains, partnership remains, steering group has yet,
      joint steering group has yet, yet to meet in its new, governance of the consortium,
      as robust as it has ever, in the manner described in my earlier, share the teaching in the manner,
      schools still have no seat,
      # As it was, or promised
      partnership .. as strong as, partnership .. as it was, consortium .. as it was, consortium runs,
      arrangements between universities, collaboration .. as before, promised .. has not materialised,
      promised .. not happened, not materialised, yet to be formalised, yet to be agreed between,
      consortium .. yet to, partnership .. yet to, talk of a partnership, talk of the county joining,
      continues to work as one, relations between .. unchanged, county and the university still,
      partnership continues much, partnership continues as, consortium continues, joint committee met as,
      arrangement* .. much as it]
    hints: [
      county, las, local authorities, authorities, advisers, lecturers, regional, alongside, joint,
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
      partnership with social, partnerships with health, partnership with agencies, partnership with outside,
      partnerships with outside, partnership with external, partnership with <agency>,
      partnership with colleagues, partnership with staff, partnership with class teachers,
      partnership with teachers, partnership with pupils, partnership with the school nurse,
      home school partnership, learning partnership trust, schools partnership, partnership of schools,
      trust partnership, school partnership, in partnership with <parent>, works in partnership with <parent>,
      work in partnership with <parent>, working in partnership with <parent>, partnership working with parents,
      partnership working with agencies, partners and children, our partners at home, equal partners,
      business partners, partner school*, talk partner*, learning partner*, <staff> .. talk to each other,
      <parent> .. talk to each other, talk to each other in the staffroom, agencies .. talk to each other,
      services .. talk to each other, health .. talk to each other, talk to each other about <pupil>,
      talk to each other now in, collaborat* with parents, collaborat* with <parent>, collaborat* with <staff>,
      collaborat* with <agency>, collaboration between staff, collaboration between <staff>,
      collaborative learning, collaborative group, collaborat* in class, other schools .. collaborat*,
      collaborat* with other schools, local authority was slow, work together as a staff,
      planned together for <pupil>, plan together with <parent>, pull* .. family together, goodwill of staff,
      goodwill of my, goodwill of the head, goodwill of <staff>, on the goodwill of, on one person,
      hangs on one person, one person if, one person sent, between them they wrote, between them what,
      goodwill is no small, between the two schools,
      # The authority on its own business, and schools among themselves
      ring at county hall, at county hall, to county hall, county's advisory, county advisory team,
      advisory team, taught in a county hall, three counties and picks, contacts across, across three counties,
      partners now, <parent> .. partners, plan together that is, write the plan together, plan together with,
      less joined up than, joined up as a school, joined up in school, our school council and,
      <pupil> .. council, student council, school council, parish council, council house, eco council,
      council tax, contact with county, consistent with county, county and health, health and county,
      county and camhs, county and panel, county and tribunal, hospital and county, la and health,
      health and the la, la and the tribunal, la and the parents, parents and the la, parents and county,
      county and parents, parents and the local authority, <parent> .. and the la, la and parents,
      local authority and parents, heads and university, steering group of parents, steering group for,
      steering group of <staff>, my steering group, our steering group, joint planning with <staff>,
      joint planning time, joint working with <agency>, joint working with health, joint working with social,
      joint approach with <parent>, joint meeting with <parent>, shared responsibility for <pupil>,
      relations between <staff>, relations between home, relations between school, co operation between home,
      cooperation between home, relations between the school, co planned with the, co planned lessons,
      joint venture with the secondary, tension between the <staff>, tension between home,
      tension between <staff>, gap between our, divide between primary, friction between <staff>,
      pooling of budgets, pool their budgets, same page as, on the same page as, on the same page with,
      same page with <parent>, same page now, round the same table with, round the same table as, turf,
      knew the panel dates, knew the county forms, in step with the code, hand in hand with <parent>,
      in tandem with the, in harness with, said one thing and did, knows the county criteria,
      trust between the school, trust between the family, trust between the staff, local slant to,
      officers from the police, la presence at our, county officers refused, la officers refused,
      county officers came to the review, officers from the tribunal, the partners at home,
      county .. used to fund, county .. used to pay, county .. used to send, la .. used to fund,
      la .. used to pay, county used to cover, council .. used to fund, council .. used to pay,
      authority .. used to fund, county .. used to run, county .. no longer fund*, la .. no longer fund*,
      county .. no longer pay*, la .. no longer pay*, la .. no longer offer*, county .. no longer offer*,
      county .. fewer plans, la .. fewer plans, county .. withdrawn funding, la .. withdrawn funding,
      county .. withdrawn its, la .. withdrawn the, county .. withdrawn the, local authority .. withdrawn the,
      <partner_la> behaviour team, behaviour team no longer, family .. passed from pillar, pillar to post,
      best of both for,
      any of the three universities]
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
      left the school, left the role, left the post, leaving us, leaves for, stepping down, retention, turnover,
      succession, successor, handed back, handing back, gave up the role, give up the role, giving up the role,
      given up the role, give up being senco, gave up being senco, carry on as senco, continue as senco,
      continue in the role, carry on in the role, retiring, retirement, going part time,
      # Career
      promoted, promoted to, promotion, deputy headship, assistant headship, npqh, npqsl, npq, new post,
      new job, another school, next senco, move to another, moved to another, back to the classroom,
      back in the classroom, back to class teaching, gone back to class, go back to being,
      # Lasting
      sustainab*, long term, long run, last beyond, longer term, legacy, future of the role, career, her career,
      has moved on to, moved on from us,
      # Staying, leaving, going up
      whether she will stay, whether i will stay, whether i stay, whether to stay, if she will stay,
      will she stay, whether she stays, whether to carry on, whether i carry on, whether she carries on,
      whether i can carry on, whether to go on, stay or go, stay or leave, stay in the role, stay in post,
      stay in the job, stay in teaching, stay in education, stay in the school, stay with us, stay here,
      stays in post, stayed in post, stayed in education, stayed in teaching, stayed with us, stayed on as,
      stayed on after, remain as senco, remains as senco, remain with us, remains with us, carry on in,
      carry on here, carrying on as, carry on doing this, go on doing this, leave the job, leaving the job,
      quit, quitting, quits, packed in the role, give up the job, giving up the job, gave up the job,
      given up the job, give up senco, giving up senco, gave up senco, handed the role, handing the role,
      hand the role, hand over the role, handed over the role, senco turnover, turnover of sencos,
      sencos in .. years, senco in .. years, senco in .. months, third senco, fourth senco, fifth senco,
      second senco in, sencos come and go, lose .. sencos, losing .. sencos, sencos have left, keep .. sencos,
      keeping .. sencos, keep our sencos, keep good people, keep good sencos, retain .. sencos,
      retaining .. senco*, retain her, retained her, retaining her, hold on to her, hold on to him,
      hold on to good, held on to her, recruit .. senco, recruiting a senco, replace her, replacing her,
      fill her shoes, fill the post, next step*, next move, career plan*, career change, career in, career as,
      my career, <her> career, career ladder, the ladder, career wise, prospects, future in, future plans,
      my future, her future, promotion to, promoted from, promoted within, promoted in, promoted this,
      promoted at, promoted last, promoted straight, got promotion, gained promotion, been promoted,
      was promoted, promoted internally, her promotion, my promotion, his promotion, pay rise and a title,
      participants .. moved into, participants .. gone on, candidates .. moved into, candidates .. gone on,
      candidates .. promoted, candidates .. promotion, graduates .. gone on, graduates of the <course>, alumni,
      former participants, past participants, former candidates, past candidates, sustain the change*,
      sustain the improvement*, sustain the work, sustain the gain*, sustain the progress, sustain these,
      sustain this, sustain what, sustain it, sustained over, sustained beyond, sustained after, been sustained,
      be sustained, is sustained, sustaining the change*, sustaining what, sustaining it, sustaining these,
      sustainable, sustainability of, lasting change, lasting effect, lasting legacy, lasting impact,
      last beyond her, last after her, last without her, last when she, carries on without, carry on without,
      goes on without, continue without, survive without, survives without, keep going without,
      keeps going without, runs without her, run without her, work without her, works without her,
      whether it lasts, whether it carries on, whether it will last, how long it lasts,
      if it will last, long it will last, retiring as senco, she retires, he retires, she retired, retire in,
      retires in, retire next, retired in, ~retire*, <her> retirement, move on to .. <career_post>,
      move on to headship, headship training, set up will last, it will all last, any of it will last,
      whether what she has .. last, whether what i have .. last, set up will survive, apply for something,
      apply for something bigger, apply for bigger, going back to being a class teacher,
      going back to being a plain,
      whether any of it will last, whether any of it lasts, whether any of it sticks,
      whether any of it survives]
    gain: [
      # Staying
      staying put, stay put, here to stay, not going anywhere, going nowhere, in it for the long,
      for the long haul, long haul, in for the long, glad i stayed, decided to stay, she stayed, i stayed,
      has stayed, chosen to stay, chose to stay, still in post, still be here, still be senco, still senco,
      still doing the job, this one is staying, wants to stay, want to stay, intends to stay, happy to stay,
      no longer looking, stopped looking, stopped reading the, torn up .. resignation, tore up .. resignation,
      talked .. out of leaving, changed <her> mind about leaving, changed <her> mind about going,
      withdrew .. resignation, no longer thinking of leaving, no longer thinking of, no longer want to leave,
      no intention of leaving, no plans to leave, not want to leave, not .. leave the role, would not swap it,
      would not swap, not change it for, never leave, never want to leave, kept her in, kept me in, keep her in,
      kept him in, keeps her here, next ten years,
      # On the point of giving up, and did not
      was going to leave, going to leave before, was thinking of leaving, about to leave, about to resign,
      about to give up, about to hand, ready to give up, ready to quit, ready to leave, ready to go,
      ready to pack, ready to resign, on the verge of leaving, on the verge of resigning,
      on the point of leaving, on the point of giving, on the point of resigning, close to leaving,
      close to quitting, close to resigning, nearly left, almost left, nearly walked, nearly gave up,
      nearly resigned, nearly handed, was looking for a way out, was looking to leave, would have gone by,
      would have quit, would have resigned, might have left, thinking of giving up, considered leaving,
      considering leaving, throw in the towel, give it all up,
      # Going up
      appointed assistant, appointed deputy, appointed head, appointed as, been appointed, just been appointed,
      appointed to, got a job as, got a deputy, got an assistant, now assistant head, now an assistant,
      now deputy, now a deputy, now head of, now inclusion lead, now leads inclusion, became assistant head,
      became deputy, become assistant, become deputy, becoming a head, become a head, made assistant,
      made deputy, made permanent, given the deputy, offered .. deputy, offered .. assistant, offered .. post,
      offered .. job, next step up, step up to, stepping up to, stepped up to, stepped up into, springboard,
      stepping stone, opened doors, opened .. doors, career progression, career path, career .. move,
      change in career, specialist leader of education, move into leadership, deputy head now,
      assistant head now, ambitious to, wants to be a head, thinking about headship, on <her> cv,
      # Outlasting her
      would survive, will survive, survive my, survive her, without me here, built to last, have lasted,
      has lasted, gains have lasted, still in place, still going, still going strong, still running, still runs,
      kept going after, bus test, under a bus, if i left tomorrow, if she left tomorrow, carry on without her,
      carry on without me, would carry on, will carry on, without her at the helm, passed the baton, handed on,
      take over when, ready to take over, take over from me, take over from her, successor lined up,
      someone lined up, groom* a successor, growing a successor, learning the ropes, second in command,
      someone shadowing, succession plan*,
      # Still with us, or moved up
      head of school from, deputy head from, from january you read that, now deputy from, starting my sixth,
      my sixth year here, signed on to do, another five years, another three years, signed up for another,
      another five years at, eyeing up the exit, when i'd been eyeing, first senco we've held on to,
      held on to since, she's staying, is staying, staying thank, staying put thank, with us for good,
      for good now, with us for good now, bought a house, thought we'd lose her, thought we would lose her,
      said she'd give it a year, that was four years ago, give it a year, turned down two jobs,
      turned down .. jobs, could not pinch her, couldn't pinch her, growing two younger ones,
      younger ones to take over, carry on after her, all carry on after, moved up to run, run send for all five,
      got the .. headship, got the assistant headship, assistant headship, inclusion manager's job,
      got .. manager job, on the back of this, gone on to senior posts, former candidates have gone,
      made up to assistant, promoted within a year, she was going to jack, was going to jack,
      been going to chuck, chucked the job, jacked it in without, would have jacked, would of chucked,
      have chucked, have jacked, it's opened doors, talked her out of jacking,
      going back to being a plain .. not, on the verge of going back, deputy head from september,
      asked me to be a locality,
      # Here for good
      stop with us, stopping with us, stopping on, stop on, staying with us, staying for, staying where,
      staying in the job, staying in post, staying in the role, i am staying, we are staying, she will stay,
      will be staying, means to stay, mean to stay, plans to stay, plan to stay, going to stay,
      determined to stay, committed to staying, keen to stay, content to stay, persuaded to stay,
      persuaded her to stay, persuaded me to stay, convinced me to stay, made me stay, made me want to stay,
      makes me want to stay, reason i stayed, reason i am still, reason she stayed, reason she is still,
      reason i have not quit, reason i have not left, not quit, have not quit, did not quit, never quit,
      not leaving, not planning to leave, no thought of leaving, no thoughts of leaving,
      not a whisper of leaving, no sign of her leaving, no talk of leaving, leaving has not crossed,
      not crossed my mind to leave, in no hurry to leave, no wish to leave, not looking elsewhere,
      not looking for another, not looked at a job, stopped looking at, stopped looking at <career_paper>,
      cancelled my tes, deleted the app, not opened the tes, tore it up, tore up .. notice, torn up .. notice,
      tore up the letter, notice .. bin, resignation .. bin, binned the letter, binned my resignation,
      withdrew .. notice, took back her notice, had .. notice written, letter of resignation .. drawer,
      permanent contract, permanent post, signed a permanent, signed up for another year, signed on for,
      agreed to stay, agreed to another, another year at least, for years i hope, here for years,
      be here for years, be here a long time, for the foreseeable, for keeps, here until i retire,
      until i retire, till i retire, until she retires, till retirement, see me out, happy to see out,
      year in post, longest serving, five years in post, six years in post, ten years in post,
      still senco after, still in the job, still in role, still in the role, still with us, still our senco,
      still enjoying the job, kept her, have kept her, have kept him, kept our senco, keep her for,
      managed to keep, managed to hang on, hung on to her, hang on to her, held on to our, want to keep her,
      would not lose her for, turned down a, turned down a job, turned down the chance, turned down an offer,
      turned down a post, turned down a deputy, said no to a, said no to another school, refused a job,
      could have gone elsewhere, could have gone but, offered more money .. stayed, for life now,
      this is my job now, this is the job i, found my niche, found my vocation, found her niche,
      found her vocation, my vocation, her vocation, what i want to do, job i want to do, do this till,
      best job in the school, see myself in this, see myself doing this for, see a future, sees a future,
      see myself here, sees herself here, sees it as her career, wouldn't have stayed, would not have stayed,
      would not be here, would not still be here, would not be in teaching, would have been gone,
      would have left teaching, would have left the, would have left by, would have left if,
      would have walked away, would have walked out of the job, was on my way out, was on her way out,
      one foot out of the door before, was halfway out, was going to pack, was going to chuck,
      was ready to jack, was going to quit, was about to quit, nearly quit, almost quit, thought about quitting,
      thought of quitting, thought about leaving, thinking about leaving before, was considering leaving,
      re energised my career, rekindled, gave me a reason to stay, given me a reason to stay, new lease of,
      second wind, fresh start in, saved my career, saved her career, rescued my career, changed my mind about,
      # Going up
      promoted to, been promoted to, promotion to .. <career_post>, appointed to .. <career_post>,
      appointed .. <career_post>, acting deputy, acting assistant, made her assistant, made her deputy,
      made me assistant, made me deputy, made him assistant, been made assistant, been made deputy,
      been made head, been made inclusion, became .. <career_post>, become .. <career_post>, now .. deputy head,
      now .. assistant head, now a headteacher, now a head, now head at, now deputy at, now leads send,
      now senco across, across four schools, across three schools, across both schools,
      across the federation, moved up to, moved up to be, moved into .. headship*, moved into .. deputy,
      moved into .. advisory, moved on to a headship, moved on to a deputy, moved on to be, gone on to become,
      went on to become, went on to be, gone on to headship, gone on to lead, off to be, off to be a,
      off to be head, off to be deputy, off to a deputy, off to a headship, got her first headship,
      first headship, got a headship, got the headship, got .. deputy head, got .. assistant head,
      got the deputy, got the assistant, got the job as, got the job of, got the post of, landed the,
      landed a job, landed a deputy, landed a post, secured .. post, secured .. deputy, secured .. headship,
      won a deputy, won the deputy, offered a post, offered a job, offered the deputy, offered the post,
      offered the job, offered a place, offered .. headship, offered .. role, asked to apply, asked me to apply,
      encouraged to apply, encouraged me to apply, shortlisted, interviewed for, interview for,
      had an interview, got an interview, applied for .. <career_post>, applied for deputy,
      applied for a deputy, applied for assistant, applied for head*, applied for a head*,
      applied for promotion, applied for an assistant, applied for an sle, applied for a job,
      would have applied, not have gone for it, never have gone for, gone for it before, would not have applied,
      never have applied, never have dared apply, gave me the nerve to apply, confidence to apply,
      courage to apply, a step up, step up for, step up the ladder, next rung, first rung, up the ladder,
      career .. taken off, career .. took off, career .. boost, boost to my career, boosted my career,
      good for my career, made my career, career changing, opened a door, opens doors, door opened,
      doors opened, specialist leader, became an sle, now an sle, seconded to, secondment,
      poached by county to lead, taken on more, now lead across the trust, trust wide role,
      becoming an ed psych, train as an ed psych, train as an educational, training as an educational,
      place on the doctorate, going on to the full, doing the full masters, going on to do the,
      carrying on to the ma, carry on to the masters, signed up for the masters, speaks for the scheme,
      # Growing the next one
      built to outlast, outlast me, outlast her, outlast him, outlasts, will outlive, would outlive,
      live on after, lives on after, lived on after, goes on whether, go on whether, carry on whether,
      carries on whether, would keep going, will keep going, keeps going when, kept going when,
      kept going while, carried on while she, ran itself while, runs itself,
      ran like clockwork when she was off, nothing fell apart, nothing fell over, whoever comes next,
      whoever follows, whoever takes over, anyone could pick, anyone could pick it up, pick it up from,
      handed over cleanly, handover, hand over file, wrote it down so, written down so, not just in her head,
      not in her head, assistant senco, shadowing her, shadowing me, shadow me, shadows me,
      trained up her successor, trained her successor, training her successor, training my successor,
      growing our own, grow our own, bringing on a, brought on a, bringing on the next, next senco is,
      next generation of, someone to follow her, someone ready, two people ready, deputy ready to,
      three years on it is still, two years on it is still, three years later it is still,
      still running .. years, still in use .. years, still going .. years, still happening .. years,
      here to stay now, part of the furniture, permanent fixture, embedded and will, stood the test,
      left a legacy, a legacy, gains have held, held up since, changes have held, improvements have held,
      gains have been kept, acting head from, now acting head, made acting head, asked to be acting,
      asked to act up, acting up as, stepped up as acting, outlived me, outlived her, gone on to be sencos,
      her notice written, retire as one, i will retire as one, stopping where i am, staying where i am,
      why i am still a senco, am still a senco, said no twice, head hunted .. said no,
      turned down another school, turned down another, stop with us for the foreseeable,
      for the foreseeable future with, step up for her, step up for him, step up for me, big step up for,
      why i stayed, why i am staying, why she stayed, why she is staying,
      walked into a headship, could have walked into, chose us, chosen us, opened the folder,
      successor .. carried on, successor .. picked up, successor simply, new person picked up,
      worried about losing her, not going to lose her, manager job at, got the inclusion, got the send,
      got the trust job,
      signed up for the long, in for the duration, for the duration, moving on to lead, moving on to be,
      moving on to a bigger, moving up to, moving up to lead, drafted the resignation,
      resignation letter .. shredder, in the shredder, shredded the letter, shredded my, letter .. in the bin,
      letter stayed in, never sent the letter, never posted it,
      now our senco across, made senco across, senco across the trust, senco across the federation]
    barrier: [
      # Lost
      will not stay, not stay* in, handing back the role, lost her to, lost him to, we lost her, we lost him,
      lost our senco, losing her, losing him, about to lose her, going to lose her, lose her to, headhunted,
      head hunted, poached, snapped up, took her away, taken her off us, off to pastures, pastures new,
      jumped ship, left at christmas, left at easter, left in july, left in the summer, left the term,
      left soon after, left shortly after, left as soon as, leaves at easter, leaves in july,
      leaves in the summer, leaving at easter, leaving in july, leaving in the summer, leaving at christmas,
      leaving at the end, leaving this, leave at the end, leaves at the end, is leaving,
      gone to a special school, gone to another, went off to, moved to a bigger, handed in <her> notice,
      hand in <her> notice, handing in <her> notice, gave in <her> notice, given in <her> notice,
      looking for another, looking elsewhere, looking for a new, looking for a way, looking for the exit,
      looking for jobs, job hunting, one foot out, foot out of the door, counting the days,
      not see myself doing, not see myself still, not see myself, not for much longer, given two years,
      give it two years, another two years, one more year, revolving door, decided to go back,
      going back to class, go back to class, go back to being, want to go back to, gone back to class,
      decided to give up, given up the role, giving it up, give it up, back to just teaching,
      # Will not last
      cannot be sustained, not sustainable, unsustainable, not be sustained, sustain* .. without, will not last,
      would not last, cannot last, back to square one, starting again, walks out of the door,
      walk out of the door, all in her head, left with her, single point of failure, depends on her,
      depends on one person, all depends on, rests on one person, if she goes, if she leaves, when she goes,
      when she leaves, if i go, if i leave, if she went, if she left, if i left, would all fall, fall apart,
      falls apart, collaps*, wither, not .. outlast, not .. survive, back where we, gone to a consultancy,
      expect to lose her, being tempted by, bigger salary, has poached her, handed my notice,
      handed my notice in, notice in at, since handed in, worn out and off to, off to work in,
      looking at garden centres, cannot do this till, can't do this till i, till i'm sixty, see this year out,
      see this year out and, that will be that, won't find another, not find another,
      how we keep up what she's begun, contract that ends, teaching geography in, went under a bus,
      goes under a bus, under a bus so does, would all go with her, everything hangs on one,
      hangs on one person, off she went to, trained her up and off,
      # On the way out
      applying elsewhere, applied elsewhere, apply elsewhere, applying for other, applying for jobs,
      applied for three, applying out, applying to other, look* at <career_paper>, read* <career_paper>,
      scan* <career_paper>, scour* <career_paper>, browsing .. jobs, look* for something else,
      looking for something, look* for a way out, looking for other, look* for another job,
      look* for work elsewhere, look* round for, eye on the door, eyes on the door, one eye on, exit plan,
      exit strategy, countdown, counting down, planning my escape, way out of, out of here, be gone by,
      will be gone, gone by christmas, gone by easter, gone by summer, gone by september, she will go,
      i will go, will not be here, not be here next, not be here in, not be here this time, not be doing this,
      will not be doing, will not be doing this, will leave, going to leave us, leaving us, leaves us in,
      leaves us at, leaves in, leaves at, leave in july, leave at easter, leave at christmas, leaving in,
      leaving at, leaving for, leaving because, i am leaving, she is leaving, he is leaving, she has left us,
      has left us, has left the school, has left teaching, has left the profession, have left the profession,
      has left for, left for, left for another, left for a job, left for better, left after, left before,
      left the following, left in the, left last, left a term, left straight, left teaching, left within a,
      left within the, she left us, walked away from the, walk away from the, walking away, quit at, quit in,
      have quit, has quit, she quit, resigned, resigned in, resigned at, handed in her resignation,
      handed in my resignation, handing in my badge, handing my badge, handing my keys, handing back,
      handing it back, hand it back, handed it back, handed the role back, handed back the, give the role up,
      giving the role up, gave the role up, given it up, gave it up, step* down from, stepping down,
      stepping aside, stood down, standing down, relinquish*, dropping the role, dropped the role,
      drop the role, going back to the classroom, gone back to the classroom, went back to the classroom,
      back to a class, back to class teaching, rather have a class, rather just teach, miss my class,
      return to class, returning to class, retiring early, early retirement, taking early, going part time to,
      going on supply, gone on supply, off to do supply, off to work for, off to work at, went off sick and,
      signed off and, lost her, lost him, have lost her, lost .. senco to, i have lost her, losing our senco,
      lose our senco, lose her, lost our best, lost a good, lost to the, lost to us, lost to the school,
      lost to the profession, snapped up by, gone to county, gone to the county, gone to work for, gone to a,
      went to work for, moved to a better, moved to an, moved schools, moved away, been poached, was poached,
      poach her, no future, no career, no future in it, no prospects, nowhere to go, glass ceiling,
      no progression, no pay, no reward, not for the money, cannot go on like, can not go on, not go on like,
      cannot carry on, can not carry on, not carry on like, cannot keep this up, can not keep this up,
      not keep this up, cannot keep going, can not keep going, not last another, not last long,
      will not last long, not last the year, not survive another, one more year like, another year like,
      another year of this, doubt she will carry, doubt i will carry, doubt she will stay, doubt i will stay,
      doubt i will be, doubt she will be, not sure i will be here, not see me doing, not see myself here,
      not see myself doing this, not in it for, not the long term, running out of road, running on empty,
      last straw, enough is enough, have had enough, has had enough, had enough of the role,
      had enough of the job, i am done, no one will want it, nobody will want, nobody wants the job,
      no one wants the job, nobody wants the role, no one wants the role, cannot fill the, can not fill the,
      cannot recruit, can not recruit, nobody applied, no one applied, no applicants,
      # Hanging on one person
      goes with her, leave with her, leaves with her, will go with her, would go with her, would go when she,
      went when she, all goes when, falls apart without, fall apart without, fell apart without, fall apart if,
      collapse without, collapses without, collapse if, collapse when, grind to a halt without,
      grinds to a halt without, stops when she, stops if she, stop when she, stop if she, stop if i,
      if she is off, when she is off, when she was off, if i am off, depends entirely on, depends wholly on,
      relies entirely on, relies wholly on, reliant on one, reliant on her, relies on her, relies on one person,
      all rests on, rests on her, rests on me, hangs on her, hangs on me, held together by her,
      all on her shoulders, on one pair of, no one to take over, nobody to take over, no one to follow,
      nobody to follow, no successor, no deputy to, no succession, no one else knows, nobody else knows,
      no one else could, nobody else could, no one waiting in, nobody waiting, would have to start again,
      be starting again, start again with, start all over, back to the beginning, from scratch with a new,
      start from scratch, hard to sustain, difficult to sustain, not be sustainable, unlikely to last,
      cannot see it lasting, can not see it lasting, not see it lasting, will it last, fade away, will fade,
      would fade, peter out, will peter, would peter, fizzle out, wear off, she resigned, i resigned,
      he resigned, has resigned, have resigned, resigned as, resigned because, resignation went in,
      resignation is in, put in .. resignation, sent in .. resignation, letter of resignation,
      she is stepping down, i am stepping down, is stepping down, stepping down in, stepping down at,
      stepped down at, promptly left, promptly resigned, left us for, left for a bigger,
      left for another school, off to another school, off to a bigger, told my head i would be going back,
      be going back to class, be going back to being, going back to class teaching, going back to being a class,
      go back to being a class, back to being a class teacher,
      want a class again, wants a class again, wanted a class again, back in class next, asked for a class,
      asked to go back to class, when she goes it goes, when i go it goes, it goes when,
      last month as senco, last term as senco, last year as senco, will be my last, will be her last,
      be my last as, my last term, my last year in, my last day as, see it outliving, not see it outliving,
      outliving her, outliving me, not outlive, see it lasting beyond, cannot see it surviving,
      see it surviving, not survive her]
    decline: [
      gains .. not lasted, slid backwards, slid back, slipped backwards, slipping back, things have slipped,
      things have slid, worse than when she began, worse than when she started, worse than before she,
      gains have gone, gains .. lost, wore off, worn off, wears off, gone back to how, gone back to the way,
      back to how it was, back to how they were, back to old ways, all unravelled, unravelled since,
      momentum .. lost, lost momentum, momentum has gone, novelty has, since she left, since he left,
      drifted back to where, drifted back to where we began, lasted while she, it lasted while,
      a year later we've drifted, fired up a year later, things have slipped back, we have slipped back,
      all slipped back,
      # It was better, or was to last
      was going to stay, was going to do this for, going to do this for life, going to stay .. years,
      meant to stay, had meant to stay, planned to stay, was planning to stay, intended to stay,
      saw myself doing this, saw myself staying, used to see myself, used to want to stay, was in it for,
      would have said i was here, wanted to do this for, thought i would do this for, thought i would be here,
      thought she would stay, thought we had kept, not sure i will do one, lost more sencos, more turnover,
      turnover .. worse, turnover .. higher, turnover .. risen, more sencos leaving, third senco in,
      fourth senco in, second senco in a year, second senco in a, never this bad before, less likely to stay,
      less settled, gains .. faded, effect .. faded, effects .. faded, enthusiasm .. faded, impact .. faded,
      changes .. faded, improvements .. faded, enthusiasm .. worn, gains .. slipped, changes .. not lasted,
      improvements .. not lasted, did not last, has not lasted, lasted a term, lasted one term, lasted a year,
      lasted a month, lasted until, lasted till, for a term and then, back to the old ways,
      back to our old ways, back to old habits, old habits, reverted to, gone back to how it,
      gone back to how things, slipped back into, slid back into, drifted back, drifting back, crept back,
      momentum .. gone, momentum .. went, we ran out of steam, it ran out of steam, work ran out of steam,
      steam went out, wheels have come off, wheels came off, things fell away, fell away once, fell away after,
      fallen away since, stopped when she left, stopped once she, unravelled when, unravelled after,
      undone since, since she moved on, since she went, once she left, once she had gone, after she left,
      when she left it, within a term of her, used to want to be a head, lost .. ambition, gone off the idea,
      this for life now, was going to do this for life, lost more sencos since,
      lasted as long as she, lasted as long as, only lasted while, lasted only while,
      went out of the window, out of the window once, good habits went, habits .. gone, habits .. slipped,
      once she'd gone, once she had left,
      was going to do this for life now]
    no_change: [
      not decided whether to stay, not .. made up <her> mind, yet to decide, still deciding,
      still thinking of leaving, still want to leave, still applying, still not sure .. stay,
      was always going to leave, always going to leave, always going to retire, was retiring anyway,
      leaving anyway, hoping to look for, haven't made my mind up, made my mind up about the future,
      mind up about the future, no idea if i'll be doing, if i'll be doing this in two, doing this in two years,
      hopes to move into, was always going to stay, always going to stay in, never going anywhere award,
      was never going anywhere, how long it will last if, will last if she goes,
      don't know that she'll be here long enough, be here long enough, course or no course, award or no award,
      doubted whether they would remain,
      # Not decided, or never in doubt
      no plans to move, no plans to go, same job same, same job same desk, same job as, same post as,
      same role as before, same role same, no change in my role, no change in her role, where i was career wise,
      no promotion, not promoted, not been promoted, too soon to know if she will, too soon to say if she will,
      too early to know if she will, too early to say whether she will, whether it carries on without her,
      whether she will stay i, ask me in a year, ask me next year whether, see how next year,
      see how it goes before, see how the next, before i decide, before she decides, not decided,
      have not decided, has not decided, not yet decided, still to decide, cannot decide, can not decide,
      not sure whether to stay, not sure whether i will stay, not sure yet whether, not sure i will stay,
      not sure if i will stay, not sure she will stay, do not know if i will stay, do not know if she will stay,
      do not know whether i will, might stay, may stay, may or may not, in two minds, undecided about,
      sitting on the fence about, thinking about my next, thinking about what next, weighing up,
      hopes to go for, hope to go for, hoping to go for, hopes to apply, hope to apply, hoping to apply,
      plan to apply, plans to apply, planning to apply, intend to apply, intends to apply, will apply for,
      may apply for, might apply for, thinking of applying, thinking about applying, would like to apply,
      go for deputy, go for headship*, go for a headship, go for a deputy, go for assistant,
      go for a deputy post, probably go for, go for promotion, hope to be a head, hopes to be a head,
      hope to become, hopes to become, hope to move into, hoping to move into, like to be a head,
      like to be a deputy, like to move into, ambition to be, eventually, one day be a head,
      want to be a head one, how long she will stay, how long i will stay, how long it will last,
      how long it lasts, long it will last if, cannot say if it will last, can not say if it will last,
      remains to be seen whether it lasts, would have stayed anyway, would have been promoted anyway,
      would have got it anyway, was staying anyway, already planning to leave, leaving before the,
      had already decided to leave, had already decided to stay, retiring anyway,
      was always going to be promoted, always going to be a, no plans to change job, no plans to change role,
      perhaps apply for, may move on to, might move on to, could move on to, too early to say .. will last,
      too early .. will last, too soon .. will last,
      still be doing it this time next, doing it this time next, be here this time next,
      still be here this time,
      giving it till, giving it until, give it till, give it until, till summer and then, and then i will see,
      then i will see, then we will see, and then decide]
    hints: [
      lasted, quit, succession, since she finished, career, ropes]
    rules:
      - match: [gone on to be, been made assistant, been made deputy, bedded in, embedded, have stuck, has
          stuck, fragile, precarious, lasting, last, survive, fade*, collapse, sustain*]
        near: [if she leaves, if i leave, when she leaves, when i leave, when i go, when she goes, without her,
          without me, after she, if she goes, if i go, beyond her, one person, long term, my successor, her
          successor, next senco, in the long run]
        unless: [<pupil>, consortium, authority]
    masks: [
      promote inclusion, promotion of, promotion of inclusion, sustained silent reading, sustained reading,
      sustained attention, sustained shared, maternity leave, parental leave, sick leave, paternity leave,
      study leave, leave of absence, compassionate leave, annual leave, on leave, moved on to, moving on to,
      parents moved on, <pupil> .. moved on, moved on from, things have moved on, moved on as a school,
      moved on in, moved on a long, moved on hugely, long term sick, long term illness, long term absence,
      long term memory, long term plan*, long term outcomes, long term effects on <pupil>,
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
      my retirement as, ready to go home, ready to give up on the course, ready to go in, ready to go on monday,
      close to leaving the course, ready to jack it in, old ways of thinking, anxiety .. faded,
      any head with a new senco, new senco should, new sencos, new senco needs, head with a new,
      for a new senco, as a new senco, being a new senco, a new senco, every new senco, tutor .. has left,
      tutor has left, tutor left, tutors .. left, <staff> have left, given up my sundays, gave up my,
      still going on, still here at, still here at eleven, still runs out, had enough of, had enough time,
      had enough notice, had enough on, fall apart at, left school at, left school with, collapsed on,
      not last long enough, since she left the, depends on her mood, applied consistently, longer term plan*,
      on the brink of .. exclusion, brink of exclusion, from scratch the, from scratch we, been made to,
      been made clear, been made aware, been made more, been made on, been made to feel, been made in,
      progress has been made, has been made, have been made, changes .. been made, effort .. been made,
      lined up, proof lined up, lines the cars up, any head with a, fizzled out, keep in touch .. fizzled,
      have left a clear, readers have left, moved on by, moved on by fourteen, bottom fifth moved on,
      being moved on to, candidates .. leaving, leaving us better, leaving wheelchair users,
      it's fizzled out since, started leaving us, she left him, slipped back to sen, gone by the board,
      gone from sixty, going from strength, <child> .. have left, promoted inclusion, promoted the,
      promoted independence, promotion of inclusive, promoted reading, promoted good,
      # Other promotions, leavings and lastings
      headship in april, took up the headship, the headship in, under the last headship, not been the head,
      head of the line, leaves us short, leaves us forty, leaves us no, leaves us with, leaves us without,
      leaves the room, leaves the classroom, leave in tears, leaves for school, leaving for the day,
      left in tears, left in the dark, left in the room, left in the lurch, left in class, left after lunch,
      left after ten, left last month with, left before, <parent> .. left, <pupil> .. left, <pupil> .. leave,
      <pupil> .. leaving, <pupil> .. leaves, ta left, tas left, tas have left, ta has left, ta who left,
      <staff> left, left the meeting, left the session, left the course, leave the course, resigned to,
      resigned himself to, step up to the plate, step up and, steps up and, step up intervention*,
      step up programme, retired, retired teacher*, retired head*, retired ed psych, long term effect,
      career fair, careers adviser*, careers interview, careers lead, interview for a place,
      telephone interview, phone interview, interview for the research, interview for this, student interview*,
      interview for college, lose her temper, lost her temper, lost her place, lost her confidence,
      lost her nerve, lost her voice, lost her seat, lost her way, lost her ta, lost her office, lost her room,
      lost her time, lost her release, lost her day, lost her drive, lost her edge, lost her enthusiasm,
      lost her job in, lost him to, lost her afternoon, lost her mum, lost her dad, lost her sparkle,
      lose her place, lose her time, lose her confidence, lose her ta, lose her day, lose her release,
      lost her responsibility, quit the course, quit the group, quit smoking, walked out of class,
      walked out of the room, walked out of lessons, walked out of the meeting, taken by a, taken by the,
      taken by surprise, fragile <pupil>, fragile child, fragile learners, fragile family, fragile families,
      anxious and fragile, fragile ego, fragile trust, career long, launched a, launched the, launched her,
      launched our, launched my, handover from nursery, handover from year, handover to year,
      handover meeting* with, handover sheet*, handover with <staff>, handover to secondary,
      handover between <staff>, transition handover, handover for <pupil>, hand over to, shadowing her for,
      stuck and what, stuck and who, stuck and needed, i get stuck and, got stuck and, was stuck and,
      am stuck and, have stuck up, eventually i, eventually we, eventually got, eventually the, eventually she,
      we eventually, i eventually, and eventually, sustained concentration, sustained listening,
      sustainable travel, nowhere to go for, nowhere to go at, nowhere to go when, be off on, be off the,
      be off to, day off, <pupil> .. be off, going on supply in, countdown to, countdown timer*,
      out of here when, fade away when, the effect of, not quite, moved away from, move away from,
      moving away from, one eye on the, step down to, seconded, when she was off school,
      when she was off sick with, way out of line, way out of it, way out of the, found a way out of,
      way out of this, way out of a, taken on more pupils, taken on more children, cv of, no reward charts,
      dead end of, no pay for, rung the, rung me, rung up, rung home, had rung, have rung, has rung,
      i have rung, she has rung, the ladder to, ladder of, next step for <pupil>, next steps for <pupil>,
      next steps for the, next steps in the plan, next steps on, next steps, next step is, next step in,
      next step would, next step will, next step for the school, future in mind, <pupil> .. future,
      future for <pupil>, their future, interview for our, prospects for <pupil>, no thought of leaving <pupil>,
      held on to her temper, replace her with, replaced her chair, fill the gap*, fill the form,
      walk away from the table, gone to a special, gone to a meeting, gone to a lot, gone to a great,
      gone to a different, gone to a better use, signed off, sick and signed off, went off sick,
      went off sick and, off sick with stress, doubted whether they, nobody had ever rung, rung,
      fragile partnership, i am out on course, i am out of the room, stay with it, an acting head,
      acting head so, acting head and it, becoming a class, plan to change that, put her notice up,
      has stayed much, has stayed as, has stayed the, has stayed with them, stayed behind]
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
      fee, fees, cost us, cost me, cost the school, cost of supply, costing, supply costs, cost of, cost is,
      cost was, the cost, financ*, self funded, self fund*, self financ*, pay the fee, paid the fee, paid half,
      pays for, paying for, invoice to the school, subsid*, pricey, bursary, bursaries, mileage, petrol,
      reimburs*, overdraft, savings, credit card, bank balance, wallet,
      # Budgets
      funding, funded, fund, funds, budget*, budgeting, money, monies, cash, value for money, afford*, notional,
      top up, top ups, element 2, element 3, element two, element three, high needs, £*, thousand pounds,
      thousand in, pupil premium, purse strings, bursar, economic*, economies, austerity, resourced, resourcing,
      ~equipment, staffing cuts, pay rise,
      # What it costs, and who pays
      the fee, fees are|were|is|for|and, course fee*, the fees, my fee, her fee, half the fee, fee and supply,
      cost of the course, cost of the award, cost of sending, cost of the training, cost of releasing,
      cost of release, cost to the school, cost to school, costs to the school, course price, costs the school,
      costs us, cost .. thousand, cost .. pounds, cost .. hundred, cost .. grand, cost of travel, travel costs,
      travelling costs, cost of mileage, mileage costs, plus mileage, pay for the course, pay for the award,
      paid for the course, paid for the award, paid for it, pay for it, paid for by, paid for my, paid for her,
      paid for a, pay for her, pay for my, pay for a, pay for cover, pay for supply, who pays,
      who paid for the course, school paid, school pays, head paid, trust pays, la paid, county paid,
      county pays, funded place*, funded by, funding for the, funding for, funding from, funding is|was|has,
      fully fund*, part funded, partly funded, a bursary, the bursary, no bursary, a grant, the grant,
      grant from, grant for, a loan, took out a loan, pounds a day, pounds a term, pounds a module,
      pounds a year, hundred a day, pounds for, pounds on, ~pounds, price of, price tag, at that price,
      price for, pricey for, expensive course, very expensive, so expensive, quite expensive, an expense,
      the expense, expense of,
      # The school's money for it
      the budget, sen budget, send budget, my budget, her budget, our budget, a budget, budget sheet*,
      budget share, budget holder, budget for sen*, budget line, budget monitoring, budget plan*,
      budget is|was|has, notional budget, notional sen*, sen share, sen money, sen pot, sen fund*, send fund*,
      send money, send pot, the pot, a pot of, pot of money, inclusion fund*, delegated fund*, delegated money,
      high needs block, high needs money, needs block, top up fund*, top up money, element three fund*,
      banding*, the formula, funding formula, local formula, money for sen*, money for the, money is|was|has,
      money comes, money came, money goes, school's purse, on the purse, pupil premium money, premium money,
      premium grant, thousand short, thousand down, thousand up, thousand over, thousand under, thousand less,
      short for the children, a deficit, in deficit, deficit budget, ta hours, support hours,
      cut .. hours of tas, number of tas, what was spent, what we spend, what we spent, what is spent,
      what it buys, what we get for, what we are entitled, entitled to, value from, financial*, finance,
      finances, best value, costings, cost things, per cent off, percent off, discount*, cheaper, cheapest,
      saving of, savings made, savings on, saves .. pounds, licence*, price list, pricey expense, ~costed,
      what is in my pot, my pot, our pot, money spent, spend the money, money goes on,
      paying the fee, for what we paid, for what it cost, kitty, training money]
    gain: [
      # Worth it
      found us, <nobody> knew we had, <nobody> knew .. had, not know we had, never knew we had,
      found .. thousand, found .. pounds, found .. funding, found .. money, worth every penny, worth the money,
      worth the fee, worth every pound, worth what we paid, good value, great value, excellent value,
      value for money, money well spent, paid us back, cheap at the price, cheap at twice, fraction of the cost,
      good investment, best investment, great investment, worthwhile investment,
      # Found, won, saved
      unclaimed, brought in .. pounds, brought in .. thousand, brought in .. funding, brought in .. money,
      attract* .. funding, secured .. funding, secured .. pounds, secured .. top up, won .. funding,
      got .. funding, gained .. funding, extra funding, additional funding, more funding, saved us .. pounds,
      saved us .. thousand, saved us money, saves us money, saving us money, saved the school,
      saved .. thousand, save* money, sav* .. pounds,
      # Holding the budget
      looks after the .. budget, manag* .. budget, hold* .. budget, holds the purse, in charge of the budget,
      in charge of .. budget, control* .. budget, responsib* for .. budget, given .. budget, got a budget,
      has a budget, have a budget, <know> .. budget, understand* .. funding, follow the money,
      followed the money, where the money goes, where the money went, where the money is, where every penny,
      accounts for every, every penny is, what each .. costs, what it all costs, what it costs,
      cost* .. provision map, costed provision, cost .. provision, costs her provision, spend .. wisely,
      spend .. better, spend the money, money .. spent .. better, money .. spent .. well,
      # Paid by others
      school paid, governors paid, head paid, trust paid, fully funded, funded place, school funded,
      school pay*, governors agreed to pay, governors agreed to fund,
      # Read, argued, moved, won
      read our sen budget, sen budget line by line, argue over it with the bursar, to the penny i do,
      i do now to the penny, first six thousand, what the first six, six thousand is meant,
      high needs block to pay, thanks to her costings, can cost an intervention, cost an intervention,
      another 9k, challenged the banding, got two grand out, grand out of the head, got .. grand out of,
      saved us three thousand, saved us .. thousand on, got eight thousand moved, thousand moved,
      moved sixteen thousand, moved the money, moved .. thousand to where, four thousand in hand,
      thousand in hand, in hand as a result, county paid the lot, where it should've been,
      # Money found, won or kept
      found the money, found the cash, found the funds, found the funding, found money, found us money,
      found us another, found some money, found cash, found a pot, found a grant, found enough,
      found we had enough, sitting on enough, enough for another, money for another, funded another,
      paid for another, enough to pay for, freed up .. for, freed up money, freed up .. pounds,
      freed up .. thousand, freed .. thousand, released .. thousand, unlocked .. fund*, unlocked .. thousand,
      unlocked .. pounds, claimed .. back, clawed back, claw back, recouped, got back .. thousand,
      won us .. thousand, won us .. pounds, won .. thousand, won .. pounds, won a grant, won a bid,
      bid .. successful, successful bid, bid for and got, put in a bid, got a grant, got the grant,
      got us .. thousand, got us .. pounds, got us .. funding, got us .. hours, got us .. top up,
      got us the top, got the top up, got top up, got high needs, got .. thousand, got .. grand, got .. pounds,
      got the money, got the funding, got funding for, got .. per cent off, per cent off the,
      negotiated .. discount, negotiated .. price, haggled, beat .. down, drove a hard, brought in another,
      brought .. extra money, drawn down, drew down, attracted .. thousand, attracted .. money,
      raised .. pounds, raised .. thousand, saved .. money, saved .. fortune, saved .. grand, saved .. quid,
      saved us her own fee, saved her own fee, her own fee twice over, paid for herself, pays for herself,
      earned back her fee, earned her fee, recovered the fee, more than paid for, course .. paid for itself,
      fee .. paid for itself, award .. paid for itself, training .. paid for itself, course has paid,
      more than covered the fee, covered the fee, covered her fee, recouped the fee, got our money back,
      got our money, our money's worth, money's worth, bang for, more for the same money, more for less,
      a little money go, money go a long, money go a very long, money go further, stretch* the budget,
      stretch* .. pound, made the budget go, make the budget go, sound investment, wise investment,
      worth the investment, investment .. paid, investment in her, money .. well spent, pounds .. well spent,
      fee .. well spent, well spent money, best money we, best money i, best pounds, worth every pence,
      worth the outlay, worth the expense, worth what it cost, worth what it costs, worth the price,
      cheap for what, cheap at, got a bargain, was a bargain, a bargain at, bargain for the school,
      good value and, very good value, outstanding value, great value for, excellent value for, such good value,
      tremendous value, it was a steal, a snip at,
      # Money known and held
      knows to the penny, know to the penny, knew to the penny, do now to the penny, account for every,
      justify every pound, tell you to the pound, where every pound, where each pound, what every pound,
      impact of every pound, track* the money, follow the pound, understand* the budget,
      understand* the funding, understand* the formula, understand* .. money, understand* school finance,
      understand* .. finances, <know> the budget, <know> how the budget, <know> how the money,
      <know> how the funding, <know> how funding, <know> what money, <know> what we get, <know> what comes in,
      <know> what it costs, <know> where the money, <know> how .. funded, <know> the notional,
      <know> our funding, <know> what we are entitled, found out what we are entitled, out what we're entitled,
      asked for it and got, entitled to and asked, read a budget, read the budget, read a balance sheet,
      read a spreadsheet of, can read a budget, budget never .. so well understood, budget .. well understood,
      budget .. makes sense, budget .. transparent, budget .. on target, in on target, come in on target,
      came in on target, within budget, on budget, under budget, budget .. balanced, balanced the budget,
      balances the budget, balance the budget, in the black, took on the .. budget, took over the .. budget,
      taken on the .. budget, taken over the .. budget, drew up the budget, draw* up the budget,
      drawn up the budget, set the budget, sets the budget, setting the budget, plan* the budget,
      presented the budget, present the budget, present* .. budget to governors, budget to governors,
      hold the budget, holds the budget, hold* her own budget, hold* my own budget, own budget, my own budget,
      her own budget, given the budget, given a budget, given me the budget, given her the budget,
      gave her the budget, handed the budget, handed her the budget, trusted with the budget,
      trusts her with the budget, trusted with the money, sign* off .. spend*, run* the budget, ran the budget,
      looks after the budget, look after the budget, budget holder, hold her own with the bursar,
      argue* with the bursar, argues .. budget, argued .. budget, argue* for money, argued for the money,
      argue* for funding, argued for more, case for funding, case for the money, made the case for .. money,
      cost every, costs every, costed every, cost* each intervention, cost* an intervention,
      cost* our provision, costed map, costed plan*, provision .. costed, map .. costed, learnt to cost,
      learned to cost, what each intervention costs, what it costs per, cost per pupil, cost per hour,
      money follows the, money .. follows the, money .. reaches the, money .. goes to the,
      money .. where it should, money .. where it is needed, moved .. money, moved the money to,
      switched the money, redirected .. money, redirected .. funding, redirected .. thousand,
      spent .. on the right, spend* .. more wisely, spend* it wisely, spending .. wisely, stopped wasting money,
      stopped paying for, stopped wasting, cancelled .. subscription*, cut out .. waste, cut waste,
      by pupil she can say what was spent, say what was spent, show what was spent, what was spent and what,
      knows what was spent,
      # Someone else pays
      trust paid for, county paid for, school paid for, governors paid for, head paid for, la paid for,
      fee was paid, fees were paid, fees paid, fee paid by, paid by the school, paid by school, paid by county,
      paid by the trust, paid by the la, free to us, free to schools, free place, course was free,
      award was free, no cost to, cost us nothing, cost me nothing, did not cost us, did not cost me,
      bursary covered, bursary paid, grant covered, grant paid, supply was paid, supply was funded,
      supply was covered by, cover was funded, cover was paid for, cover paid for, supply paid for,
      generous bursary, bursary made it, bursary meant, cost* properly, sen pot .. top, make county top,
      make county pay, <know> .. my pot, <know> .. to the penny,
      cough up, coughed up, stumped up, another ten hours, another five hours, ten more hours,
      extra hours from the panel, panel .. another, got the panel to, not cost us a penny,
      not cost me a penny, not cost the school a penny, did not cost a penny, pound of sen money,
      underclaiming, under claiming, been missing out on, we were owed, owed us, what we were owed,
      case for top up, make a case for top up, top up that gets, gets paid, top up .. paid,
      for what we paid .. back, a great deal back, got a great deal back, more back than we,
      got back more than, repaid the fee, repaid .. times over, many times over, ten times over]
    barrier: [
      # Cannot afford it
      no funding, no money, lack of money, lack of funding, shortage of money, not afford, could not afford,
      cannot afford, unaffordable, not worth the fee, not worth the money, not worth what, not worth .. pounds,
      not good value, poor value, too expensive, too dear, too much money, too costly, eye watering,
      eyewatering, extortionate, daylight robbery, rip off, no such thing as a free, cost* .. too much,
      high cost, cost* .. high, cost* .. small school*, small school* .. cost, cost* .. prohibitive,
      prohibitive, cost* .. lot, fee .. steep, fee .. high, fees .. high,
      # Paying oneself
      had to pay, had to find, had to borrow, had to fund, paid for it <self>, paid it <self>, paid <self>,
      pay for it <self>, paying for it <self>, paid out of, out of my own, out of her own, self funded,
      self funding, self fund, funded it myself, funding it myself, funded <self>, my own money, her own money,
      own pocket, out of pocket, my savings, on my credit card, school would not pay, would not pay,
      refused to pay, will not pay, not pay, would not fund, will not fund, refused to fund, not fund,
      would not contribute,
      # Supply
      cost of supply, supply costs, supply cost, cost of cover, supply .. cost us, supply .. cost more,
      supply for .. cost, supply bill, cost us a fortune, costs a fortune, cost a fortune, small fortune,
      arm and a leg, bank breaking, broke the bank, break the bank, hidden cost*, costs more than, cost us more,
      thousands a year,
      # Empty pots
      coffers, pot is empty, in the pot, no pot, empty pot, money pot, skint, tight budget, budget is tight,
      budget .. tight, money is tight, budgets are tight, strapped, cash strapped, shoestring, penny pinching,
      scrap* together, fundraising, not a penny, not a bean, without a penny, without any budget, no budget,
      no access to the budget, not allowed near the budget, not see the budget, never seen the budget,
      never see the budget, not shown the budget, no idea .. budget, not know .. budget, budget is a secret,
      budget .. mystery, budget .. swallowed, budget .. disappears, money .. disappears, money disappears,
      where the money has, no resources, lack of resources, not the resources, not .. resources,
      poorly resourced, under resourced, underfunded, under funded, underfunding, not enough funding,
      not enough money, less and less money, cannot fund, find half of the fee, i'd to find half,
      grand plus supply, two and a half grand, budget of nowt, cannot afford to replace, not afford to replace,
      supply on top, and supply on top, a great deal for a school, that is a great deal, on a budget of nothing,
      bought .. pouches herself, seven hundred quid, whose job it is to find it, of my own money,
      £800 of my own, hundred of my own, no cash, there's no cash, no money for the travel,
      no money from school, cut again, shaved another, off our top up, has been cut again, out of our own pot,
      governors will wear it, cover costs a fortune, nor afford, no money in the pot,
      # Too dear
      too pricey, expensive for a small, expensive for small, expensive for what, pricey for a, pricey for what,
      pricey for small, dear for, steep for, a lot to pay, a lot to ask, lot of money for, sort of money for,
      that kind of money, a lot for a school, a lot for a small school, great deal for a school, hefty,
      hefty fee, hefty bill, hefty price, whopping, jaw dropping, wince*, winced at, gulped at, bitter pill,
      cost the earth, costs the earth, cost a bomb, costs a bomb, cost a packet, cost an arm,
      cost .. a great deal, cost .. small fortune, cost the school .. thousand, cost us .. thousand,
      cost me .. thousand, cost me .. hundred, cost us .. hundred, cost nearly, cost over, cost more than,
      came to .. thousand, came to more than, more than the minibus, bought a minibus, bought a new,
      could have bought, could have paid for a ta, price .. more than, price .. too, price .. steep,
      price .. high, fee .. too, fee .. a lot, fee .. stretch, fee .. struggle, fee .. beyond,
      fee .. out of reach, fee .. problem, fee .. barrier, fee .. put* off, fee .. hurt, fee .. ouch,
      fees .. too, fees .. steep, fees .. beyond, cost .. put off, cost .. beyond, cost .. barrier,
      cost .. problem, cost .. issue, cost .. worry, cost .. prohibitive, cost .. stretch, cost of the fee,
      cost of mileage, supply at .. hundred, supply at, supply .. pounds a day, supply .. hundred a day,
      supply .. a day each, paid for a supply, paid for supply each, days of supply, supply cover on top,
      supply on the, supply .. on top of, plus supply, supply on top of, supply bill*, supply budget,
      supply .. bill, no supply in the budget, no supply budget, no supply money, no money for supply,
      no money for cover and, no budget for supply, no budget for cover, no budget for, no money in,
      no money for the, no money for anything, no money for training, no money for resources, no money for tas,
      no money to, no money to do, no money to pay, no money left, money ran out, money has run out,
      money runs out, run out of money, ran out of money, not .. money for, not .. money to, not the money,
      not enough money for, not have the money, where the money comes, where is the money,
      where the money is coming, where will the money, find the money, finding the money, finding the fee,
      find the fee, find the funds, not find the money, struggle* to pay, struggled to find the,
      struggle* to fund, struggle* to afford, hard to afford, cannot afford to, can not afford to,
      could not afford to, not afford another, not afford to send, not be able to afford,
      would not be able to afford, cannot send anyone else, never be able to afford,
      # Out of one's own pocket
      paid half, paid half the, paid half myself, i paid half, i paid for, i paid the, paid my own,
      paying my own, pay my own, paid my own fee, paid my own way, paid the fee myself,
      paid for the course myself, paid for my own, paid for myself, pay for myself, pay myself, paying myself,
      funded my own, fund my own, out of my wages, out of my own pocket, out of my savings, from my savings,
      from my own pocket, my own pocket, own wages, took out a loan, loan to pay, borrowed, on a credit card,
      on my card, overdrawn, overdraft, petrol money, paid my own petrol, paid my own travel,
      paid my own mileage, no mileage, no travel expenses, mileage not, mileage was not, expenses not paid,
      not reimbursed, never reimbursed, no bursary, no grant, no funding for, no funding to,
      school would not fund, school would not contribute, head would not pay, would not pay the,
      would not pay for, refused to pay the, refused to pay for, will not pay for, will not fund the,
      buy .. own resources, bought .. own resources, buy my own, bought my own, bought them myself,
      buying my own, bought .. out of my, bought it myself, pay for resources, paying for resources myself,
      # Little to spend
      budget .. stretched, budget .. squeezed, budget .. overspent, budget .. hole, budget .. deficit,
      budget .. nothing left, budget .. gone, budget .. run out, budget .. not cover, budget .. not stretch,
      budget .. nonsense, budget .. joke, budget .. peanuts, budget .. pittance, budget .. kept from,
      budget .. never seen, budget .. never see, budget .. no say, budget .. closed, no say over the budget,
      no say in the budget, no say over money, no control over the budget, no control of the budget,
      no sight of the budget, never sight of the budget, no budget of my own, no budget to speak of,
      not have a budget, without a budget, no budget and, not my budget, kept in the dark about the budget,
      will not tell me what the budget, head keeps the budget, head holds the budget, bursar .. will not,
      bursar .. says no, bursar .. keeps, money .. spent on other, money .. elsewhere, money .. swallowed,
      money .. general pot, money .. main pot, money .. absorbed, goes into the general, general pot,
      main budget, pot .. empty, pot .. dry, pot .. nothing, pot .. not big, pot .. too small,
      pot .. not enough, nothing in the pot, not enough in the pot, funding .. not enough,
      funding .. does not cover, funding .. not cover, funding .. inadequate, funding .. short,
      funding .. falls short, funding .. late, funding .. delayed, funding .. refused, funding .. turned down,
      top up .. refused, top up .. turned down, top up .. not cover, bid .. turned down, bid .. rejected,
      bid .. failed, formula .. short, formula .. unfair, formula .. against, formula leaves us, thousand short,
      short for the children we, in the red, in deficit, school with a deficit, school in deficit, deficit of,
      funding crisis, funding gap, shortfall, cuts mean, cuts meant, because of cuts, due to cuts,
      thanks to cuts, with the cuts, cuts have, the way budgets are, the state of the budget,
      state of school budgets, school budgets, ten days of supply on, hard on the budget, hit the budget,
      hits the budget, hole in the budget, dent in the budget, drain on the budget, budget cut means,
      budget cuts mean, no equipment, no materials, make do with, making do, make do and, one laptop between,
      no laptop, resources are thin, few resources, short of resources, starved of resources, starved of funds,
      starved of money, no resources to, paid for a supply teacher each, neither afford, pounds a module,
      cannot afford the next, not in my reach,
      stump up, not stump up, would not stump up, swallowed .. budget, swallowed half, ate .. budget,
      ate up .. budget, eats .. budget, half our training budget, training budget .. gone, blew the budget,
      blew .. budget,
      big chunk of, large chunk of, chunk out of, chunk of .. budget, chunk of .. money, big slice of,
      large slice of, never been told how much, never told how much, not told how much, no idea how much,
      no idea what money, no idea what we get, nobody tells me what we get, nothing in the kitty,
      kitty is empty, kitty .. bare, cupboard is bare, coffers are empty, training money gone,
      training money .. gone]
    decline: [
      budget cut*, budget was cut, budget has been cut, budget .. cut, budget .. slashed, budget .. halved,
      budget .. shrunk, budget .. reduced, funding cut*, funding .. cut, funding .. slashed,
      funding .. withdrawn, funding .. stopped, funding .. dried up, funding .. reduced, funding .. gone,
      funding .. fallen, cuts to, cuts in funding, cuts in school, staffing cuts, slashed, top up .. cut,
      top up .. reduced, top up .. gone, grant .. gone, grant .. withdrawn, grant .. cut, bursary .. gone,
      bursary .. withdrawn, fee .. gone up, fees .. gone up, fee .. risen, fees .. risen, fee .. doubled,
      fees .. doubled, fee .. increase*, fees .. increase*, fee .. went up, fees .. went up, put the fee up,
      put up the fee*, price .. gone up, costs .. gone up, costs .. risen, cost .. gone up, cost .. risen,
      less money than, less money, less funding, lost the funding, lost our funding, lost funding,
      lost our top up, lost two tas, lost three tas, lost a ta, redundan*, nearly twice what we paid,
      twice what we paid, invoice .. twice, county used to cover the lot, used to cover the lot,
      half came out of our own, this year half came, bit of cash each year, cash each year .. gone,
      used to be a bit of cash, funding ended,
      # Less than there was
      <purse> .. cut again, <purse> .. been cut, <purse> .. was cut, <purse> .. shrunk, <purse> .. shrink*,
      <purse> .. halved, <purse> .. smaller, <purse> .. fallen, <purse> .. fell, <purse> .. dropped,
      <purse> .. down on, <purse> .. gone down, <purse> .. tighter, <purse> .. slashed, <purse> .. trimmed,
      <purse> .. dried up, <purse> .. less than, <purse> .. down by, <purse> .. disappeared,
      <purse> .. gone now, <purse> .. squeezed more, <purse> .. worse than, <purse> .. lower than,
      smaller budget, smaller pot, smaller sen, smaller allocation, less in the pot, less in the budget,
      less in the kitty, less to spend, less to go round, less to play with, less for sen, less cash,
      less funding than, less money each, less every year, less each year, tighter each year,
      tighter every year, tightens every, money gets tighter, money .. tighter, money .. dried up,
      lost the grant, lost the bursary, lost our grant, lost the money, bursary for the lot before,
      used to be a bursary, there was a bursary, bursary .. stopped, bursary .. ended, bursary .. scrapped,
      bursary .. used to, used to get a bursary, used to be funded, used to be free, was free when,
      free when my, county used to pay, la used to pay, school used to pay, used to pay for, used to get money,
      used to have a budget, used to have money, had a budget until, no longer a budget,
      no longer have a budget, no longer funded, no longer free, no longer pays, no longer fund*,
      no longer a bursary, now we pay, now schools pay, now has to be paid, now have to pay, now we have to pay,
      thousand down on, thousand less than, hundred less than, thousand lower than, pounds less than,
      down on last year .. pounds, fee .. more than last, fee .. higher than, fee .. jumped, fee .. up by,
      fee .. hiked, fees .. jumped, fees .. hiked, price .. risen, price .. jumped, price .. went up,
      price .. doubled, costs .. up, costs more than it did, costs more than it used, dearer than,
      more expensive than, pricier than, twice the price, double the price, twice the cost, double the cost,
      ta hours .. cut, ta hours .. slashed, ta hours .. reduced, ta hours .. gone, tas .. cut from, fewer tas,
      fewer teaching assistants, tas .. now there are, down to two tas, down to three tas, down to one ta,
      down to four tas, had .. tas and now, lost half our tas, lost half the tas, lost four tas, lost five tas,
      lost .. teaching assistants, lost a teaching assistant, tas made redundant, made redundant,
      ta hours .. cut to the bone, ta hours have been cut, pot .. cut again, has been cut again this year,
      had a sen pot we do not, had a pot we do not, had .. budget once, pot .. we do not now,
      stopped paying the, has stopped paying, have stopped paying, stopped paying for it, stopped paying our,
      stopped paying her, county .. stopped paying, school .. stopped paying, stopped funding,
      has stopped funding, pulled the funding, pulled the bursary, stopped the bursary]
    no_change: [
      still self fund*, still paying, still no budget, still not see the budget, still not seen the budget,
      still no idea what the budget, still not allowed near, still not know .. budget, same budget,
      still no money, still no funding, top up money .. same, funding is what it was, foots the bill,
      # As much or as little as before
      <purse> .. what it was, <purse> .. same as, <purse> .. as before, <purse> .. not changed,
      <purse> .. unchanged, <purse> .. no different, <purse> .. as it was, <purse> .. no bigger,
      <purse> .. no better, <purse> .. still not, <purse> .. stayed the same, <purse> .. stuck at,
      <purse> .. frozen, <purse> .. exactly as, pot's the same, pot is the same, still no sight of the budget,
      still not been shown the budget, still not trusted with the budget, still pay* my own,
      still have no budget, school still pays, school pays as it always, county still pays,
      head still holds the budget, budget .. still kept, bursar still, hold .. budget already,
      held the budget before, held .. budget already, already held the budget, already managed the budget,
      already ran the budget,
      budget before she went, budget .. does it still, budget .. not moved,
      as ever .. nothing in, as ever there is nothing, as ever no money, as usual no money, same empty pot,
      same empty]
    hints: [
      pay, paid, thousand, thousands, hundred, hundreds, spend, spent, spending, expensive, penny, supply,
      worth, value]
    rules:
      - match: [resources, equipment, expensive, pricey, costly, dear, cheap]
        near: [school, budget*, money, fee, fees, course, supply, small, thousand, afford, pay, cost, funding,
          buy]
        unless: [course resources, moodle, handouts, generous with, mistake, website, teaching resources,
          shared, sharing, sencos, library, human resources, borrow*, ideas]
      - match: [a fortune, worth it, good value, bargain, a lot of money, paid off, investment, well spent]
        near: [fee, fees, money, cost, price, school, governors, pounds, thousand, head]
        unless: [time well, day well, hours, weekends]
      - match: [supply]
        near: [cost, costs, cost us, pounds, hundred, thousand, budget, pay, paid, bill, price, afford, money,
          purse, expensive, fee]
        unless: [agency supply, supply teacher was, supply teacher who, supply teachers who]
        direction: barrier
    masks: [
      # Costs in other coin
      free of charge to, cost of my evenings, cost of my weekends, cost of my, cost me my, cost of her,
      at the cost of, at what cost, at all costs, cost in lost, cost in, costs in evenings, costs of time,
      cost benefit, cost effective*, grant us, for granted, paid attention, pay attention, paying attention,
      paid off, pays off, paid dividends, pay dividends, pays dividends, pay heed, pay scale, pay grade,
      upper pay, paid close, paid lip service, pays lip service, pay lip service, price to pay, paid the price,
      pay the price, pay for it in, paid for it in, pays for it in, premium on, put a premium, at a premium,
      spend a penny, penny dropped, penny drops, penny finally, penny has dropped, pounds heavier,
      impact of every pound,
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
      high needs <pupil>, <pupil> with high needs, pupil premium <pupil>, pocket money, topping up, top up to,
      top up the, found us a, found us in, save* us time, saved us from, melting pot, pot luck, to the ma,
      worth the fee by herself, staffing of the course, not resource, saves us time, saving us time,
      <learner> .. funded by, afford to miss, afford the time, affords, cannot afford to lose her,
      afford to lose her, not afford to lose, well spent day, afternoon well spent, day well spent,
      time well spent, time .. well spent, not .. resources on, return on monday, return on the,
      savings of time, lost .. tas to, fee claim, my fee, the university brings scholarship,
      returning to scholarship, earned its keep weed, hasn't earned its keep,
      since the funding ended the authorities, funding ended the authorities, let go of the inclusion,
      finance lady, finance committee, budget of time, counted the takings, worth the paper, find out what,
      # Money said by the way
      penny drop*, the penny dropped, the penny has, the penny drops, the penny finally, the penny had,
      a penny for, love nor money, love or money, put money on, put my money on, bet money on, money on any,
      for my money, money can't buy, money cannot buy, pay for it with, paid for it with, pay for this with,
      paid for it with my, paid for with my weekends, who paid for the study, paid for the study,
      paid for the research, day .. paid for itself, paid for meetings, paid for the hours, not paid for,
      expensive mistake, an expensive scheme, costs on it, with costs on, generous with their resources,
      school business manager, with the business manager, loan of, on loan, borrowed, borrowed a, borrowed her,
      borrowed my, borrowed from, cheaper by, cheap and, purse, price of fish,
      in her own time because we had no money, no money for release, money for release, <pupil> .. money,
      counting money, money problems at home, money worries, use money, using money, handling money,
      resources for the, licence to, driving licence, entitled to be, entitled to a, entitled to an,
      entitled to in law, entitled to by law, entitled to under, <pupil> .. entitled to,
      <parent> .. entitled to, they are entitled to, he is entitled to, she is entitled to, child is entitled,
      entitled to feel, entitled to know, entitled to one, entitled to appeal, formula one, thousand times,
      thousand words, words short, hundred words, thousand words over, a hundred times, hundred credits,
      hundred and twenty credits, hundred per cent, pounds lighter, pounds in weight, pounds to park,
      value for sen, feel the benefit, financial year, allocation of tas, allocation of support,
      allocation of places, allocation .. support, support .. allocation, time budget, deficit model,
      attention deficit, deficit in attention, shortfall in reading, hours of tas, cut her hours, hours of ta,
      deploy* .. ta hours, use of ta hours, ta hours are, ta hours where, ta hours to, ta hours into,
      ta hours by, ta hours on, ta hours around, support hours in, support hours are, support hours for <pupil>,
      premium children, premium pupils, wince* at my, winced when, winced at the, discounted, discount the,
      discount her, hole in the hedge, begging us, begging me, begging for more, dear for her, dear lady,
      dear me, hefty file, a lot to ask of, fundraising, ~fund of, hand to mouth, funded research,
      funding of the study, bitter pill, more for less, made redundant <parent>, making do without,
      make do with a, licence, what the money has bought, what the money bought, whether the money spent,
      takings themselves to the penny, budget meetings and, the budget meeting, clear costed,
      colour coded and costed, four thousand more, thousand more <parent>]
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
