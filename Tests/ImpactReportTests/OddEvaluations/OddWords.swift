import EvaluationModel

/// The names and sentences of a made-up evaluation, in one language or of one kind.
struct OddWords: Sendable {
  var title = "Annual evaluation"
  var programme = "Award for Coordinators"
  var consortium = "River Consortium"
  /// What comes before a cohort's number.
  var cohort = "Cohort"
  var places = ["Bridgetown", "Ford", "Millbrook"]
  var sources: [FeedbackSource: SourceName] = [:]
  var agreed = "agreed"
  var levels = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"]
  /// The questionnaire of heads, the self-audit, the end-of-course questionnaire and the report.
  var instruments = [
    "Headteacher survey", "Self-audit", "End-of-course questionnaire", "Examiner’s report",
  ]
  /// The statements that are rated, each with its label.
  var items = [
    ("Our SENCO leads colleagues with confidence", "Leading colleagues"),
    ("There is time for strategy and not for paperwork alone", "Time for strategy"),
    ("Parents notice the difference", "Parents notice"),
    ("Pupils take a fuller part in lessons", "Pupils take part"),
    ("Provision is reviewed by evidence", "Evidence"),
    ("The award is worth the cost of cover", "Worth its cost"),
  ]
  var domains = ["Leading and planning", "Pupils and parents"]
  var themes = [
    "Confidence", "Strategic leadership", "Time", "Pupil voice", "Parents and carers",
    "Evidence and data", "Workload", "Course organisation",
  ]
  /// What is put behind a theme where there are more themes than names.
  var themeEndings = [
    "with governors", "in early years", "after transition", "of looked-after pupils",
    "across several schools", "at the second site", "online",
  ]
  /// What a comment says before it names a theme: a gain, a barrier, and nothing new.
  var remarks = ["We see more of it now:", "It is still hard to come by:", "It stays as it was:"]
  var recommendation = "Publish the timetable of assignments before the course begins"
  var aims = ["Pupils take part and achieve", "SENCOs lead teaching and provision"]
  var claims = ["SENCOs become more confident in their role", "Schools listen to parents"]
  var owner = "Programme lead"

  static let english = OddWords()

  static let welsh = OddWords(
    title: "Gwerthusiad blynyddol", programme: "Dyfarniad Cydlynwyr ADY",
    consortium: "Consortiwm Ŵyr Ŷnys", cohort: "Carfan",
    places: [
      "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Ŷnys Ŵyr",
      "Pen-y-bont ar Ogwr",
    ],
    sources: [
      .headteacher: SourceName(singular: "pennaeth", plural: "penaethiaid"),
      .senco: SourceName(singular: "CADY", plural: "CADYau"),
      .examiner: SourceName(singular: "arholwr allanol", plural: "arholwyr allanol"),
    ],
    agreed: "cytunodd",
    levels: [
      "Anghytuno’n gryf", "Anghytuno", "Ddim yn cytuno nac yn anghytuno", "Cytuno",
      "Cytuno’n gryf",
    ],
    instruments: [
      "Arolwg penaethiaid", "Hunanarchwiliad", "Holiadur diwedd y cwrs", "Adroddiad yr arholwr",
    ],
    items: [
      ("Mae ein CADY yn arwain cydweithwyr yn hyderus", "Arwain cydweithwyr"),
      ("Mae amser i strategaeth ac nid i waith papur yn unig", "Ŵyth awr i strategaeth"),
      ("Mae rhieni’n sylwi ar y gwahaniaeth", "Rhieni’n sylwi"),
      ("Mae disgyblion yn cymryd mwy o ran mewn gwersi", "Disgyblion"),
      ("Adolygir y ddarpariaeth ar sail tystiolaeth", "Tystiolaeth"),
      ("Mae’r dyfarniad yn werth y gost", "Gwerth y gost"),
    ],
    domains: ["Arwain a chynllunio", "Disgyblion a rhieni"],
    themes: [
      "Hyder", "Arweinyddiaeth strategol", "Amser", "Llais y disgybl", "Rhieni a gofalwyr",
      "Tystiolaeth a data", "Llwyth gwaith", "Ŵyna’r cwrs",
    ],
    remarks: ["Gwelwn fwy ohono nawr:", "Mae’n anodd ei gael o hyd:", "Mae fel yr oedd:"],
    recommendation: "Cyhoeddwch amserlen yr aseiniadau cyn i’r cwrs ddechrau",
    aims: ["Mae disgyblion yn cymryd rhan", "Mae CADYau yn arwain"],
    claims: ["Daw CADYau yn fwy hyderus", "Mae ysgolion yn gwrando ar rieni"],
    owner: "Arweinydd y rhaglen")

  static let greek = OddWords(
    title: "Ετήσια αξιολόγηση", programme: "Πιστοποίηση Συντονιστών",
    consortium: "Κοινοπραξία Αιγαίου", cohort: "Ομάδα",
    places: ["Άγιος Νικόλαος", "Ηράκλειο", "Ρέθυμνο"],
    sources: [
      .headteacher: SourceName(singular: "διευθυντής", plural: "διευθυντές"),
      .senco: SourceName(singular: "συντονιστής", plural: "συντονιστές"),
      .examiner: SourceName(singular: "εξωτερικός εξεταστής", plural: "εξωτερικοί εξεταστές"),
    ],
    agreed: "συμφώνησαν",
    levels: ["Διαφωνώ απολύτως", "Διαφωνώ", "Ούτε το ένα ούτε το άλλο", "Συμφωνώ", "Απολύτως"],
    instruments: [
      "Έρευνα διευθυντών", "Αυτοαξιολόγηση", "Ερωτηματολόγιο λήξης", "Έκθεση εξεταστή",
    ],
    items: [
      ("Ο συντονιστής μας καθοδηγεί με αυτοπεποίθηση", "Καθοδήγηση συναδέλφων"),
      ("Υπάρχει χρόνος για στρατηγική", "Χρόνος για στρατηγική"),
      ("Οι γονείς βλέπουν τη διαφορά", "Γονείς"),
      ("Οι μαθητές συμμετέχουν περισσότερο", "Συμμετοχή μαθητών"),
      ("Οι παροχές εξετάζονται με στοιχεία", "Στοιχεία"),
      ("Η πιστοποίηση αξίζει το κόστος της", "Αξία"),
    ],
    domains: ["Ηγεσία και σχεδιασμός", "Μαθητές και γονείς"],
    themes: [
      "Αυτοπεποίθηση", "Στρατηγική ηγεσία", "Χρόνος", "Η φωνή του μαθητή", "Γονείς",
      "Στοιχεία", "Φόρτος εργασίας", "Οργάνωση του προγράμματος",
    ],
    remarks: ["Βλέπουμε περισσότερο:", "Λείπει ακόμη:", "Έμεινε όπως ήταν:"],
    recommendation: "Δημοσιεύστε το πρόγραμμα των εργασιών πριν από την έναρξη",
    aims: ["Οι μαθητές συμμετέχουν", "Οι συντονιστές ηγούνται"],
    claims: ["Οι συντονιστές αποκτούν αυτοπεποίθηση", "Τα σχολεία ακούν τους γονείς"],
    owner: "Υπεύθυνος προγράμματος")

  /// Words that try to leave their place: markup, a quotation mark that carries an accent, marks that
  /// turn the direction of reading, and the ends of scripts and comments.
  static let hostile: OddWords = {
    let attack =
      "<script>alert(1)</script>\"\u{301} onmouseover=alert(2) '\u{202E}--> ]]> &lt;b&gt; =1+1"
    func hostile(_ words: String) -> String { "\(words) \(attack)" }
    var words = OddWords()
    words.title = hostile(words.title)
    words.programme = hostile(words.programme)
    words.consortium = hostile(words.consortium)
    words.cohort = "<b>\"\u{301}\u{2066}"
    words.places = words.places.map(hostile)
    words.sources = [
      .headteacher: SourceName(singular: hostile("head"), plural: hostile("heads"))
    ]
    words.agreed = hostile(words.agreed)
    words.levels = words.levels.map(hostile)
    words.instruments = words.instruments.map(hostile)
    words.items = words.items.map { (hostile($0.0), hostile($0.1)) }
    words.domains = words.domains.map(hostile)
    words.themes = words.themes.map(hostile)
    words.remarks = words.remarks.map(hostile)
    words.recommendation = hostile(words.recommendation)
    words.aims = words.aims.map(hostile)
    words.claims = words.claims.map(hostile)
    words.owner = hostile(words.owner)
    return words
  }()

  /// The statement that is rated in a place of a questionnaire, and its label.
  func item(_ number: Int) -> (text: String, label: String) {
    let (text, label) = items[number % items.count]
    let round = number / items.count
    return round == 0 ? (text, label) : ("\(text) (\(round + 1))", "\(label) \(round + 1)")
  }

  /// The label of a theme.
  func theme(_ number: Int) -> String {
    let label = themes[number % themes.count]
    let round = number / themes.count
    return round == 0 ? label : "\(label) \(themeEndings[(round - 1) % themeEndings.count])"
  }
}
