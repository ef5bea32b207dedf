/// The words that the rules of the redaction scan go by, in small letters.
///
/// What is no name is listed as carefully as what is one: a scan that cries wolf is not read.
enum RedactionWords {
  /// What is known of each word.
  static let table: [String: WordTraits] = {
    var table: [String: WordTraits] = [:]
    let lists: [(String, WordTraits)] = [
      (anyCaseTitles, [.title, .titleInAnyCase]), (titles, .title), (particles, .particle),
      (grammar, .grammar), (terms, .term), (Forenames.clear, .forename),
      (Forenames.ambiguous, [.forename, .ambiguous]),
      (Forenames.months, [.forename, .ambiguous, .month]),
      (roles, .role), (schools, .school), (schoolSorts, .schoolSort),
      ("boy girl lad schoolboy schoolgirl", .boyOrGirl),
      ("child pupil student learner youngster kid toddler", .pupil),
      (
        "son daughter grandson granddaughter nephew niece brother sister stepson stepdaughter",
        .family
      ),
      (needs, .need), (diagnoses, [.need, .diagnosis]), ("he she", .pronoun),
      ("his her", .possessive), ("has had have is was with having being diagnosed", .having),
      (subjects, .subject), ("one this that particular certain only", .singling),
    ]
    for (words, traits) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[String(word), default: []].formUnion(traits)
      }
    }
    return table
  }()

  /// Abbreviations that are needs in capitals and other words in small letters.
  static let inCapitals: [String: WordTraits] = [
    "add": [.need, .diagnosis], "odd": [.need, .diagnosis], "pda": [.need, .diagnosis],
    "ocd": [.need, .diagnosis], "asc": [.need, .diagnosis], "hi": .need, "vi": .need,
    "lac": .need, "mld": .need, "sld": .need, "pmld": .need,
  ]

  /// Needs of two words.
  static let pairs: [String: WordTraits] = {
    let diagnosis: WordTraits = [.need, .diagnosis]
    return [
      "down syndrome": diagnosis, "down's syndrome": diagnosis, "downs syndrome": diagnosis,
      "cerebral palsy": diagnosis, "hearing impairment": diagnosis, "hearing impaired": diagnosis,
      "visual impairment": diagnosis, "visually impaired": diagnosis,
      "muscular dystrophy": diagnosis,
      "selective mutism": diagnosis, "selectively mute": diagnosis,
      "attachment disorder": diagnosis,
      "cystic fibrosis": diagnosis, "spina bifida": diagnosis, "eating disorder": diagnosis,
      "learning difficulties": .need, "learning difficulty": .need, "learning disability": .need,
      "learning disabilities": .need, "speech delay": .need, "language disorder": .need,
      "language delay": .need, "language difficulties": .need, "ehc plan": .need,
      "wheelchair user": .need, "brain injury": .need, "looked after": .need,
      "mental health": .need, "complex needs": .need, "medical needs": .need,
    ]
  }()

  /// The first words of the needs of two words.
  static let pairHeads = Set(pairs.keys.map { $0.prefix { $0 != " " } }.map(String.init))

  private static let anyCaseTitles = "mr mrs"

  private static let titles = """
    ms miss mx dr prof professor sir dame rev revd reverend canon cllr councillor father sister
    """

  private static let particles = """
    de da du del della di van von der den ter la le los al el ap ab bin ben ibn abu o mac mc st
    """

  private static let grammar = """
    a about above according across actually after again against all almost along already also
    although always am amazing an and another any anyone anything are around as asked at away back be
    because been before being below best better between both but by came can cannot certainly come
    comes could couldn't currently did didn't do does doesn't doing don't done down during each easy
    either else enough especially even ever every everyone everything excellent fantastic far few
    finally first for from full further gave generally get gets getting give given gives giving go
    goes going good got great had hadn't has hasn't have haven't having he hello helped helpful helps
    hence her here hers herself hi high him himself his hopefully how however i if in indeed instead
    into is isn't it its itself just kept know knows last lastly later least less let like likely
    little lots lovely made mainly make makes making many maybe me mine more most mostly much must my
    myself need needs neither never new next nice no nobody none nor not nothing now of off often oh
    ok okay old on once one only onto or other others our ours ourselves out over overall own part
    people perhaps personally please plenty previously probably put quite rather really recently
    regarding right run said same saw says second see seems sees seen several shall she should since
    so some somebody someone something sometimes somewhat soon still such sure take taken takes
    taking teach tell thank thankfully thanks that the their theirs them themselves then there
    therefore these they things think third this those though three through throughout thus to today
    together told too took toward towards two under unfortunately until up upon us use used useful
    uses using usually very via was wasn't we well went were weren't what whatever when whenever where
    whereas whether which while who whole whom whose why will with within without won't wonderful
    would wouldn't yes yet you your yours yourself na n/a still whilst am pm etc eg ie nb ps re
    advised answered arrived asked attended became began believed booked brought called cancelled
    checked clinic contacted explained felt found gave happened helped informed introduced left
    listened looked needed office phoned prescribed rang referred replied room says sent showed
    spoke started stated suggested surgery team thought tried visited wanted worked wrote appointment
    """

  private static let terms = """
    academic accreditation action additional advice advisory agency aims annual area areas
    assessment assessments assignment assignments assistants authorities authority award awards
    behaviour board boxall branch british certificate christmas class classroom cluster code coding
    cohort colleagues college committee conference consortium coordination coordinator coordinators
    council counselling county course courses covid cpd curriculum day days department dfe
    development diploma director directors district easter ecm education educational effective
    elklan english ep eps evaluation evidence external faculty february foundation friday fridays
    forum funding geography governance governing governors graduate green group groups guidance
    guide halloween handbook head heads health history hospital hub ict idl improvement inclusion
    inclusive inset institute intervention interventions january july june key ks law lead leader
    leaders leadership learning lecture lectures lego level lexia literacy local locality maker
    makaton management manager managers master masters materials maths matters mat meeting meetings
    mental mentoring module modules monday mondays music nasen nasenco national nessy network networks
    newsletter nhs north november npq numicon october office officer ofsted ohi online open outcome
    outcomes outreach outstanding paper parent parental parents partner partnership paper pe pecs
    physical plan plans policy portfolio postgraduate powerpoint practice presentation presentations
    principals principles professional programme programmes project provider providers provision
    psychologist psychologists psychology pupils qts qualification questionnaire quality reading
    reform register report reports research resource resources review reviews role saturday school
    schools science section self sen sencos sendco sendcos send sencos september service services
    session sessions skills slt social south specialist speech staff stage standards state statement
    strategic strategy study sunday support survey target tas teachers team teams thursday thursdays
    thrive training transition trust tuesday tuesdays tutorial tutorials tutors uk united university
    vi virtual wednesday wednesdays week welfare west east whole wiltshire word workload workshop
    workshops year years zoom forms excel outlook sharepoint vle moodle blackboard dle ed sats gcse
    gcses btec fe he la las lea leas mats pru prus ehcp ehcps ehc asd adhd semh slcn dyslexia autism
    august december april march may scitt camhs salt slts sencos aen cop
    """

  private static let roles = """
    senco sendco senco's sencos inco ta hlta teacher headteacher head deputy principal tutor lecturer
    mentor colleague assistant secretary governor bursar caretaker counsellor mentee trainee
    nurse physio therapist paramedic driver psychiatrist gp midwife doctor receptionist consultant
    """

  private static let schools = """
    school academy college nursery federation infants juniors primary grammar preschool trust
    """

  private static let schoolSorts = """
    primary secondary infant infants junior juniors first middle upper lower high grammar community
    church england ce rc roman catholic methodist voluntary aided controlled va vc special nursery
    prep preparatory comprehensive independent specialist technology sports arts science business
    studio free foundation international girls boys cofe c e academy sixth form multi and of mixed
    """

  private static let needs = """
    ehcp semh slcn anxiety anxious depression depressed epilepsy epileptic diabetes diabetic cancer
    leukaemia diagnosis diagnosed wheelchair disability disabled mutism statemented self-harm trauma
    anorexia anorexic incontinent tube-fed non-verbal nonverbal bereaved adopted asthma stammer
    """

  private static let diagnoses = """
    autism autistic asd asperger asperger's aspergers adhd dyslexia dyslexic dyspraxia dyspraxic
    dyscalculia tourette tourette's tourettes epilepsy epileptic deaf blind fasd fas diabetes
    diabetic leukaemia anorexia anorexic down's downs
    """

  /// What follows a diagnosis where a subject is meant, and nobody's own.
  private static let subjects = """
    training knowledge awareness understanding expertise course courses qualification qualifications
    provision support champion champions lead leads leader team assignment module essay research
    work pupils children students learners intervention interventions screening friendly strategies
    strategy policy base unit specialist specialists teacher advisor adviser advisory needs resources
    pathway group groups day days portfolio project paper diploma certificate pilot boys girls to
    applications application process paperwork reviews review spot classes class toolkit audit
    """
}
