import EvaluationModel
import Formats
import Foundation
import TestSupport
import Testing

@testable import Importing

/// Each text marks with ⟦ and ⟧ what the scan has to find: that and nothing else.
@Suite("The redaction scan")
struct RedactionScanTests {
  private func marked(_ text: String, _ scan: RedactionScan = RedactionScan()) -> String {
    var marked = ""
    let scalars = Array(text.unicodeScalars)
    var position = 0
    for passage in RedactionMark.hiddenPassages(of: scan.marks(in: text, of: "c")) {
      marked.unicodeScalars.append(contentsOf: scalars[position..<passage.scalars.lowerBound])
      marked += "⟦"
      marked.unicodeScalars.append(contentsOf: scalars[passage.scalars])
      marked += "⟧"
      position = passage.scalars.upperBound
    }
    marked.unicodeScalars.append(contentsOf: scalars[position...])
    return marked
  }

  private func expect(_ marked: [String], _ scan: RedactionScan = RedactionScan()) {
    let wrong = marked.filter { text in
      self.marked(text.filter { $0 != "⟦" && $0 != "⟧" }, scan) != text
    }
    #expect(
      wrong.isEmpty,
      "\(wrong.map { self.marked($0.filter { $0 != "⟦" && $0 != "⟧" }, scan) })")
  }

  @Test("Addresses, telephone numbers, postcodes and web addresses")
  func addresses() {
    expect([
      "Write to ⟦r.hocking@larkhayes-primary.sch.uk⟧.", "(⟦Siân.Owen+x@ysgol.cymru⟧)",
      "two @ £5 each", "she said @ home", "follow ⟦@mrspatel⟧", "a@b", "x@.com",
      "Ring ⟦01752 123456⟧ or ⟦(01752) 123 456⟧ or ⟦07700 900123⟧.", "⟦+44 7700 900123⟧",
      "⟦+44 (0)1752 123456⟧", "⟦01752123456⟧ please", "tel ⟦812345⟧", "ext. ⟦4312⟧",
      "⟦020 7946 0018⟧",
      "on 01-09-2018 10 came", "01.09.2018", "0123456789012345", "0 1 2 3 4 5 6 7 8 9",
      "60 credits in 2017 2018 and 2019", "We are at ⟦PL4 8AA⟧", "⟦pl48aa⟧", "⟦EX1 2ab⟧!",
      "⟦W1A 1HQ⟧",
      "KS2 3RD", "E8 2nd and E6 1st", "Y4 5 and B2 with 3", "see ⟦www.trelissow.sch.uk/send⟧.",
      "⟦https://blog.example.org/a?b=c⟧", "on gov.uk and www.gov.uk", "⟦trelissow.org⟧ has it",
      "Yes.No. better.", "e.g. this", "went well.the rest",
    ])
  }

  @Test("Numbers of people and schools")
  func numbers() {
    expect([
      "NI ⟦QQ 12 34 56 C⟧", "⟦QQ123456C⟧", "UPN ⟦A123456789012⟧", "⟦A12345678901B⟧ is his",
      "⟦943 476 5919⟧ is an NHS number", "943 476 5918 is none", "URN: ⟦113500⟧",
      "urn no. ⟦113500⟧",
      "TRN ⟦12/34567⟧", "DfE number ⟦878/2001⟧", "born on ⟦12/03/2009⟧", "born in the 90s",
      "dob ⟦1.2.09⟧",
      "my URN is long", "113500 pounds", "1234567890 people",
    ])
  }

  @Test("Titles with a name, in any writing, and not titles alone or verbs")
  func titles() {
    expect([
      "⟦Mrs Patel⟧ helped", "thank ⟦Dr. O'Neill⟧", "⟦Miss J. Smith⟧'s class", "⟦Mr O’Brien⟧",
      "⟦Dr Lowri ap Rhys⟧",
      "⟦Ms Siân Llŷr-Evans⟧", "⟦Mr. de la Cruz⟧", "⟦Professor Lindqvist-Hale⟧ and her team",
      "⟦mrs patel⟧ said so", "⟦Mr Παπαδόπουλος⟧ came", "⟦MRS PATEL⟧ HELPED", "⟦Mr Will⟧",
      "⟦Mrs May⟧",
      "⟦Mrs P⟧ was kind", "⟦Mr Mark Jones⟧", "Mr and ⟦Mrs Shah⟧", "⟦Prof. J. R. Smith⟧ spoke",
      "the Dr was kind", "Dr. The wait was long", "Dr said no", "we miss working with you",
      "Miss the sessions", "I miss Monday sessions", "Miss SEND meetings", "use MS Teams",
      "Ms Teams",
      "the head", "a sister school", "Professor of Education", "Sir I am late", "mr.",
    ])
  }

  @Test("Names by forename or after a role, and words that are names as well")
  func forenames() {
    expect([
      "My co-SENCO ⟦Priya⟧ has been away", "thanks to ⟦Sarah Jones⟧ for all",
      "⟦Siân⟧ and ⟦Owain⟧ led it",
      "our SENCO ⟦Chidinma⟧ leads", "a boy called ⟦Kofi⟧", "the tutor ⟦Mark⟧ was good",
      "and ⟦Mark⟧ helped",
      "ask ⟦Grace Hopper⟧ there", "⟦Jean-Paul⟧ came", "⟦Zoë⟧ was great", "⟦Sarah⟧'s Monday session",
      "Mark the essays sooner", "The mark was fair", "Will this change?", "It will. May we ask?",
      "in May and June", "since Jan-June 2018", "Faith in the process", "with joy and hope",
      "Sue helps?",
      "SENCO Award", "SENCO Forum", "the Headteacher Mentoring scheme", "James Cook hospital",
      "St John is near", "a programme called Makaton", "TA Training", "HEAD OF SCHOOL",
      "rob them of time",
    ])
  }

  @Test("Names of schools, and schools in general")
  func schools() {
    expect([
      "two days at ⟦Trelissow Academy⟧ and", "⟦Larkhayes CE Primary School⟧ did",
      "at ⟦St Mary's⟧ now",
      "⟦St. John’s C of E Primary⟧ and", "⟦St Josephs⟧", "⟦Hill Top Junior School⟧",
      "moved to ⟦Trelissow primary⟧",
      "⟦Sir Walter Tull Academy⟧", "⟦Ysgol Gymraeg Academy⟧", "in St Ives and St Austell",
      "Our School", "The Primary School", "a Multi Academy Trust", "whole School approach",
      "Every school needs it",
      "Special School", "our academy", "Teaching School", "primary school", "University of Exeter",
      "Inclusive School",
    ])
  }

  @Test("One pupil's need, and needs in general")
  func pupils() {
    expect([
      "We had ⟦a boy with ASD⟧ in Year 4.".replacingOccurrences(of: "⟦a ", with: "a ⟦"),
      "a ⟦girl who has Down syndrome⟧ joined", "a ⟦child with autism in Year 4⟧ is calm",
      "one ⟦pupil with selective mutism⟧ spoke", "a ⟦Year 6 student with an EHCP⟧",
      "⟦he has ADHD⟧ and",
      "⟦his autism⟧ is better understood", "⟦Jayden has epilepsy⟧.", "⟦he's autistic⟧",
      "my ⟦son has dyslexia⟧",
      "the only ⟦child in a wheelchair⟧ moved", "a ⟦7 year old child with SEMH⟧",
      "⟦she was diagnosed with ADHD⟧",
      "a child with dyslexia needs time", "pupils with autism", "she has autism training",
      "her ASD knowledge", "her dyslexia screening in Year 3", "boys and girls with ADHD",
      "She ran dyslexia training. The boy next door was late.", "her autistic pupils",
      "he was blind to it",
      "add time. odd days. A boy ran", "children with SEND in Year 4", "her EHCP applications",
    ])
  }

  @Test("Names of the roll: in full, in part, and never the everyday words among them")
  func roll() {
    var roll = NameRoll()
    for name in [
      "Trelawny, Jane", "Mr Tadhg Ó Briain", "Wren Green", "Will May", "Ἀριάδνη Παππᾶ",
      "Chi Nguyen-Hart",
    ] {
      roll.add(name, of: .person)
    }
    roll.add("demelza.pascoe@school.example", of: .email)
    roll.add("head.office@school.example", of: .email)
    for name in ["Penhallow Primary School", "Hope Academy", "Nine Maidens", "Exeter School"] {
      roll.add(name, of: .school)
    }
    let scan = RedactionScan(roll: roll, publicNames: ["Exeter"])
    expect(
      [
        "⟦jane trelawny⟧ and ⟦TRELAWNY⟧ and ⟦Tadhg⟧", "ask ⟦tadhg⟧", "⟦Wren Green⟧ did",
        "a green wren",
        "Green spaces", "our ⟦Will May⟧ is", "It will. May it", "⟦Ἀριάδνη⟧ came",
        "⟦Chi Nguyen-Hart⟧",
        "⟦Demelza⟧ and ⟦Pascoe⟧", "the Head Office", "⟦Penhallow⟧ is small", "at ⟦nine maidens⟧",
        "We hope so. Hope helps.", "⟦Hope Academy⟧", "in Exeter we", "⟦Exeter School⟧ there",
        "⟦Trelawny’s⟧ work".replacingOccurrences(of: "’s⟧", with: "⟧’s"),
      ], scan)
    #expect("\(roll)" == "7 people and 4 schools" && String(reflecting: roll) == "\(roll)")
  }

  @Test("Places count Unicode scalars and UTF-8 bytes, and marks tell the rule")
  func places() throws {
    let text = "Ŵyr 😀 – Mrs O’Brien\nат PL4 8AA"
    let marks = RedactionScan().marks(in: text, of: "heads:1:change")
    #expect(marks.map(\.kind) == [.person, .postcode])
    #expect(marks.map(\.rule) == ["title and surname", "postcode"])
    for (mark, expected) in zip(marks, ["Mrs O’Brien", "PL4 8AA"]) {
      let bytes = Array(text.utf8)[mark.utf8Start..<mark.utf8End]
      let scalars = Array(text.unicodeScalars)[mark.scalarStart..<mark.scalarEnd]
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
      #expect(String(String.UnicodeScalarView(scalars)) == expected)
      #expect(mark.text == "heads:1:change" && mark.state == .open && mark.decidedBy == nil)
    }
  }

  @Test("Hostile text takes time in proportion to its length")
  func hostile() {
    let patterns = [
      "a", "@", "a@", "Mr ", "Mrs.", "0", "0 ", "A1", "St ", "he has ", "Primary", "School ", "'",
      "’", "-",
      "boy autism ", "Jane-", "a.", ".com", "www.", "É", "Year 4 ", "(0) ", "\u{301}", "called ",
    ]
    let scan = RedactionScan()
    let clock = ContinuousClock()
    for pattern in patterns {
      func seconds(_ size: Int) -> Double {
        let text = String(repeating: pattern, count: size / pattern.utf8.count)
        return clock.measure { _ = scan.passages(in: text) } / .seconds(1)
      }
      _ = seconds(2_000)
      // Eight times the text: eight times the time, and far from sixty-four times. A machine that is busy
      // elsewhere is given another chance.
      let isLinear = (0..<4).contains { _ in seconds(80_000) < seconds(10_000) * 24 + 0.05 }
      #expect(isLinear, "\(pattern)")
    }
  }

  @Test("Comments that were written to be redacted are, and the others are left alone")
  func codedComments() throws {
    guard let url = Repository.shared("data/comments/coded_comments.csv") else {
      print(Repository.sharedIsAbsent)
      return
    }
    let table = try Table(delimited: InputFile(reading: url.path))
    let scan = RedactionScan()
    var wrong: [String] = []
    for record in table.records {
      guard let text = record[5], let id = record[1] else { continue }
      let scalars = Array(text.unicodeScalars)
      let found = scan.marks(in: text, of: id).map {
        String(String.UnicodeScalarView(scalars[$0.scalarStart..<$0.scalarEnd]))
      }
      if found != [record[8] ?? ""].filter({ !$0.isEmpty }) { wrong.append(id) }
    }
    #expect(wrong.isEmpty && table.records.count == 74)
  }
}
