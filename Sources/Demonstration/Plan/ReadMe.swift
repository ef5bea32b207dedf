/// Writes what a visitor of the folder should know.
struct ReadMe {
  let seed: UInt64
  /// How many comments the files hold.
  let comments: Int
  /// The paths of all files.
  let paths: [String]

  /// The text of `README.md`.
  var text: String {
    """
    # Demonstration evaluation

    Everything here is synthetic: no real person, school or contact. It was made by `senco-impact`, \
    seed \(seed), version \(DemonstrationEvaluation.version) of the generator. To make it again:

    ```
    senco-impact init --demo DIR
    ```

    The same seed and version give the same bytes on every machine.

    ## Real words

    Three quotations from the consortium's public letter of January 2018 are real. They stand in

    - `\(DemonstrationPlan.headteachers(DemonstrationCohort.all[6], among: paths))`: the reply that begins "The SENCO is much more confident \
    about her role and responsibilities within school";
    - `exports/examiner-2016-17-plymouth.txt`, section 11: "The programme provides a first-rate \
    professional development programme …" (External Examiner November 2016);
    - `exports/examiner-2016-17-exeter.txt`, section 8: "first rate example of partnership" \
    (External Examiner).

    ## What is where

    | file | what it is like |
    |---|---|
    | `evaluation.yaml` | the plan, with comments |
    | `exports/registry.csv` | enrolments of eight cohorts, 1,760 in all |
    | `exports/self-audits-on-paper.xlsx` | self-audits before the course up to Cohort 5, typed from paper: a sheet a cohort, with a title and the key of the scale above the header, means and a note below the forms, and a hidden sheet |
    | `exports/self-audit-before-*.csv`, `-after-*.csv` | Jisc Online Surveys with labels; five areas up to Cohort 5, thirteen outcomes from Cohort 6 |
    | `exports/end-of-course-*.csv` | Jisc Online Surveys with labels |
    | `exports/end-of-course-2016-17.sav` | the same for SPSS, as Jisc Online Surveys makes it: coded answers with labels, 0 declared to be none |
    | `exports/follow-up-*.csv` | Cohorts 6 and 7, twelve months on |
    | `exports/headteachers-*.csv` | Microsoft Forms, saved by hand in five ways |
    | `exports/headteachers-*(1-*).xlsx` | the workbooks of the latest two cohorts as Microsoft Forms makes them; in the first, a filter was left on that hides most rows |
    | `exports/examiner-*.txt` | thirteen reports of external examiners |
    | `exports/examiner-2017-18-plymouth.docx` | one on a form in Word, with ticks, a tracked deletion and a remark in the margin, which are no answers |
    | `exports/examiner-2017-18-exeter.pdf` | one as a PDF, with hyphens at line ends and answers that run over a page |
    | `approvals.csv` | comments that a reviewer has approved for quotation |

    There are \(Self.grouped(comments)) comments. `codebook.yaml`, `Training/` and `Examples/`, where \
    they stand here, are not made by the generator.

    ## What was planted

    An analysis should find the first and not be taken in by the others.

    - **A true decline.** At Ilminster, Cohort 8 rates the organisation of the course 0.6 scale points \
    lower than it would have, and 15 in a hundred more comments there name workload as a barrier.
    - **A false one.** Nine headteachers of Cohort 7 replied at Dorchester, and what they say looks \
    bad. It is chance.
    - **A change of instrument.** The learning outcomes, and with them the self-audit, changed in \
    September 2014 (Cohort 6).
    - **A change of scale.** Headteachers answer on five points instead of four from Cohort 4.
    - **A change of mode.** Audits after the course went from paper to online with Cohort 6, and \
    replies fell from 80 to 52 in a hundred.
    - **Response shift.** Looking back, participants rate their beginnings lower than they did then.

    ## What is untidy on purpose

    The plan deals with all of it; no row is rejected.

    - Cohorts are written in six ways, locations by their venues, authorities in short; some write \
    BCP before its time, and Torbay is served without being a partner.
    - Answers are labels or numbers, "N/A", "n/a", "-", "too early" or nothing.
    - UTF-8 with and without byte order mark, Windows-1252 with typographic quotation marks, commas \
    and semicolons, British and American dates, cells that lost their date format, a 29 February.
    - People who reply twice; replies with nothing in them; a reply about somebody who withdrew; two \
    totals rows; mistyped codes; line breaks and commas within cells.
    - One headteacher who answers for three SENCOs; headteachers who are the SENCO; a SENCO who broke \
    off in Cohort 7 and enrolled again in Cohort 8; a comment that names somebody (an invented name).
    - An examiner who reports on two cohorts at once, and one whose report comes four months late and \
    is not yet answered.
    - Answers to examiners that took longer than four weeks, and recommendations that took longer than \
    a year. All days of answering and closing, what shows that something was done and what examiners \
    said of it since are invented; they are drawn with the seed.

    """
  }

  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return digits.count > 3 ? "\(digits.dropLast(3)),\(digits.suffix(3))" : digits
  }
}
