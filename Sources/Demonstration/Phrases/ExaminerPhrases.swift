/// What external examiners write, section by section.
enum ExaminerPhrases {
  static let bank = PhraseBank(standing, assessing, course, remarks)

  private static let standing = """
    # E1 assessment
    + The points I raised last year about the assignment briefs have been dealt with [in full|promptly], and the revised briefs are a clear improvement
    + I asked for the portfolio to be trimmed, and it has been, with no loss that I can see in what it asks of participants
    + My comment on the speed of marking was taken seriously, and turnaround is now within the published limit
    + The team answered my last report point by point, and the marking criteria have been reworded as I suggested
    = My earlier recommendation on second marking has been accepted but was not yet visible in the sample I saw
    = I suggested a year ago that deadlines be spread more evenly, and the calendar of submission is the same as before
    ! I have yet to receive a formal response to what I said about duplication in the portfolio

    # E1 course_org
    + The handbook now carries the dates of all deadlines, as requested
    ! The formal response reached me some weeks after it was due, through an old address, and communication from the office should be better than that
    = The matter of access to the virtual learning environment for new enrolments has been noted and is still in hand

    # E1 standards
    + The response to my previous report was full and courteous, and I have no outstanding concerns about standards
    + No issue of standards was left over from last year

    # E2 standards
    + The standard of the work I saw is fully in line with what I would expect at level 7
    + The standards achieved by participants are [secure|sound], and the best of the work is very good indeed
    + The threshold between a pass and a referral is drawn in the right place
    + I sampled work across the full range and am satisfied that academic standards are being maintained
    + Nothing that I read fell below the standard required for the award
    + The distribution of outcomes is what one would expect from a cohort of experienced teachers, and the pass rate is justified by the work
    + The strongest scripts would stand comparison with work on a full Masters programme for their rigour
    = Standards are much as I found them on my previous visit, which is to say satisfactory
    - The standard of the weakest work was a little lower than in the previous year
    ! A small number of scripts at the pass boundary were below the standard I would expect, and the reasons for passing them were not recorded

    # E2 assessment
    + The criteria are applied evenly across the range of marks
    + What distinguishes a good pass from a bare one is clear from the grade descriptors and from the marking
    + Participants use the criteria to judge their own drafts, which is a sign that they understand them
    ! The criteria do not say enough about what is expected at the upper end, and marks bunch in the middle as a result
    ! Some scripts were generously graded against the published criteria

    # E2 reflection
    + Participants write about their own practice with real honesty and reflect on it critically
    + The move from description to critical analysis is evident in most of the work
    + Small-scale research in the participants' own schools is the making of this award
    ! In the weaker work there is description in place of critical reflection
    ! Some participants report research rather than question it

    # E2 masters_study
    + Participants who came with little recent experience of study are writing confidently at Masters level by the end
    ! Referencing is the commonest weakness, as one would expect of people returning to study

    # E3 standards
    + Standards are comparable with those of the two other institutions at which I examine
    + I compared a sample of work with that on a similar award elsewhere and found the two at one
    + The award is comparable in demand with other postgraduate certificates that I know
    + The demands made on participants are comparable with national expectations and with the FHEQ descriptors for level 7
    + I am confident that a pass here is worth the same as a pass at other universities
    + Parity with the partner university's award is good, and I saw nothing to suggest that one is the easier route
    = The comparability of the two universities' grading has not changed since I last commented
    ! It is harder than it should be to compare the two universities, since one grades and the other only passes or refers, and comparability suffers
    ! There is no shared view across the two institutions of what a merit is, so standards are hard to compare

    # E3 assessment
    + The volume of assessment is comparable with that of similar awards, and the grading no harsher
    + Marking here is if anything more careful than in the other programme that I examine
    ! The word limits are well below those of similar awards, and the grading makes no allowance for it
    ! Feedback is slower than at the other institutions that I know

    # E3 partnership
    + The two universities work in partnership rather than in parallel, and it makes comparison easy
    ! The collaboration between the universities could be closer where the grading of work is concerned

    # E6 standards
    + The board was properly conducted and its decisions were sound
    + The examination board followed due process in every respect, and I was given the papers in good time
    + Borderline cases were discussed at length at the board and treated fairly
    + University regulations were applied consistently, with good advice from the officer present
    + I attended the board in person and was invited to speak on every profile
    + Extenuating circumstances had been considered beforehand and the examination board was told no more than it needed to know
    = The board was conducted as in earlier years, and I have nothing to add on its standards
    ! Papers for the examination board arrived on the morning of the meeting, which left little time for due process
    ! Attendance at the board by the delivery team was thin, and the rigour of discussion suffered

    # E6 assessment
    + Marks and moderation reports were laid before the board in a clear form
    + Resubmissions had been marked and second marked in time for the board
    ! Several marks were still provisional on the day because moderation had not been finished
    ! Turnaround of resubmitted work was so slow that three decisions had to be deferred

    # E11 assessment
    + Assessment is fair, and marking is to be trusted
    + I leave the programme's assessment in better order than I found it
    ! My one reservation is about the number of submissions, to which I have returned every year

    # E11 partnership
    + The partnership with local authorities is what sets this programme apart
    + I hope that the consortium will survive whatever comes, for the partnership is its chief strength

    # E11 tutor_support
    + The tutors deserve the last word of thanks, for the care that they take of their participants

    # E11 standards
    + I have [full|every] confidence in the standards of the award
    + In my judgement the standards set are appropriate and those reached are comparable with other institutions that I know
    + The award is in good order, and its standards are safe in the hands of this team
    + I am pleased to confirm that standards are secure and the processes rigorous
    = My overall judgement of standards is unchanged
    ! I confirm standards with the reservation about the boundary scripts noted above

    # E11 course_quality
    + This is an excellent programme, and I would recommend it without hesitation
    + It remains one of the best-taught programmes of its kind that I have seen
    """

  private static let assessing = """
    # E4 assessment
    + Assignments are well designed and rooted in the participant's own school
    + The assignment briefs are clear, and the criteria are matched to the learning outcomes
    + The combination of a portfolio and two assignments is well judged for busy professionals
    + I particularly like the assignment that asks for a small evaluative study, since it produces work of use to the school
    + The criteria are set out in plain language, with grade descriptors beside them
    + Participants are told exactly what is wanted for each submission, and the word limits are sensible
    + The assessment tests what it sets out to test
    = The portfolio requirements are unchanged from last year, and so is my opinion of them
    - The brief for the second assignment is less clear than its predecessor
    ! There is some duplication between the portfolio and the assignments, which adds to the burden without adding evidence
    ! The portfolio asks for too much, and its criteria are open to more than one reading
    ! The number of separate submissions is high for an award of sixty credits
    ! The grade descriptors need to distinguish more sharply between the bands

    # E4 workload
    ! Participants spoke to me of a heavy workload, with three pieces due in one term on top of full teaching commitments
    ! I was struck in conversation by how little release some participants have

    # E4 reflection
    + The tasks invite participants to question their own practice and bring research to bear on it
    + The critical commentary in the portfolio is a good vehicle for reflection

    # E5 assessment
    + Marking is careful, consistent and fair
    + Written feedback is full and helpful, and tells participants how to improve
    + The moderation trail was clear, and I could see how each mark was reached
    + Feedback is a strength: it is generous where it can be and frank where it has to be
    + I agreed with the marks on every script in the sample
    + Second marking is done properly and differences are resolved by discussion
    + Turnaround was within the published period for [all but two|every one] of the scripts I saw
    + The use of a common feedback sheet has made marking more consistent
    = Marking practice is as I described it last year
    - Turnaround has lengthened since last year and some feedback came too late to be of use
    - Feedback on the later assignment was thinner than in the previous cohort
    ! The record of second marking should show what was discussed and not only the agreed mark
    ! Some feedback praises without saying how the grade might have been bettered
    ! Marks tended to bunch, and the upper end of the scale of grades is hardly used
    ! There was inconsistency between markers in how closely the criteria were followed

    # E5 tutor_support
    + It is plain from the scripts that tutors give a great deal of individual guidance
    + Participants told me that their tutors were approachable and quick to reply
    + Formative comments on drafts are a notable feature of the support given by tutors
    ! The amount of tutorial help on drafts seems to vary from one tutor to another

    # E5 standards
    + Marking at the pass line is rigorous
    + Standards of marking are consistent across the sites that I sampled
    """

  private static let course = """
    # E7 course_quality
    + The content is up to date and well chosen, and participants find it relevant
    + The taught days that I visited were lively, practical and well taught
    + The programme has kept pace with national change without losing its shape
    + The balance of the theoretical and the practical is well struck
    + Outside speakers were well used and relevant to the outcomes
    = The programme is largely as it was when I was appointed
    ! There is less on early years and on further education than those participants need
    ! Some of the recommended reading is dated and should be looked at

    # E7 legal
    + Teaching on the statutory framework is thorough, and the work shows a sound grasp of the Code of Practice
    + Participants demonstrate secure knowledge of the legislation and of their schools' duties
    ! A minority show an uncertain grasp of disability legislation

    # E7 pedagogy
    + There is evidence of improved understanding of barriers to learning and of strategies to address them
    ! I would welcome more on speech, language and communication needs in what is taught

    # E7 accountability
    + The work on evaluating provision is impressive: participants have learnt to ask for evidence of impact
    + Several studies made good use of the school's own data to evaluate an intervention

    # E7 partnership
    + Local authority colleagues see to it that the content fits the local context, and this collaboration keeps it current
    + The content is planned jointly with local authorities, so that participants hear of changes as they happen

    # E7 reflection
    + Participants are introduced to research early and use it critically
    ! The content leaves too little room for reflection between one topic and the next

    # E8 partnership
    + The partnership between the universities and the local authorities works very well
    + Local authority colleagues bring local knowledge that no university could supply
    + The consortium is a model of collaboration between institutions that might have competed
    + LA tutors and university tutors plan and deliver together, and participants see one team
    + I met tutors from three local authorities and was impressed by how they speak with one voice in this partnership
    = The partnership arrangements are as before
    - The partnership has been under more strain since two local authorities lost posts
    ! The partnership depends on the goodwill of a few individuals
    ! One local authority has been able to contribute less than the others, and the partnership is the poorer for it

    # E8 standards
    + I looked for differences between sites and found none that matter: there is parity across the five locations
    + Outcomes at the five locations are comparable
    ! The sample did not include work from every location, so I cannot speak for parity at all of them

    # E8 course_org
    + Communication with participants is consistent at all the sites that I visited
    ! Access to the library and to the virtual learning environment was slow at the sites furthest from the university
    ! At one venue the room was too small for the group

    # E9 tutor_support
    + The pastoral care that tutors give is exceptional
    + Tutors know their participants and their schools, and it shows in the help they give
    + I commend the tutors for the tutorials offered outside normal hours

    # E9 partnership
    + I commend the partnership of universities and local authorities, which others would do well to copy
    + Joint delivery by university and local authority staff is good practice that I have taken back to my own institution

    # E9 reflection
    + The reflective journals are an example of good practice and deserve a wider readership
    + The quality of critical reflection in the best portfolios is outstanding
    + The use of practitioner enquiry is exemplary for the depth of reflection it produces

    # E9 assessment
    + The feedback given to participants who are asked to resubmit is a model of its kind
    + The annotated exemplars of assignments are very good practice in explaining the criteria

    # E9 networking
    + The networks that participants build with SENCOs from other schools seem to outlast the award
    + Time is set aside for participants to share practice with one another, and they value it

    # E9 course_quality
    + The visits to specialist settings are inspiring and well prepared, and a strong part of the programme
    """

  private static let remarks = """
    # before
    * I read [twelve|fourteen|sixteen|eighteen|twenty] scripts from [two|three|four] of the five locations
    * I make these remarks on the basis of the sample and of my visit in the spring
    * I was able to see all the work that I asked for
    * These remarks concern both modules
    * I spoke with a group of participants over lunch on the day of my visit
    * As in previous years I wrote this before I saw the report of my colleague at the partner university

    # after
    * I saw this in both modules
    * I heard the same from the participants to whom I spoke
    * Others would do well to take note
    * I have said as much to the team
    * This was so wherever I looked
    * I raised this with the programme leader on the day

    # closing
    * My thanks go to the team for their welcome
    * I comment further on this below
    * I have nothing further to say under this heading
    * I am grateful to the programme administrator for the efficient way in which the papers were sent
    """
}
