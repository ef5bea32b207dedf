extension ParticipantPhrases {
  /// What participants write on what was least useful or could be improved.
  static let improve = PhraseBank(improvements, remarks)

  private static let improvements = """
    # workload
    + School gave me every Friday afternoon so for me it was manageable, the protected time made it
    = Doing it all on top of a class, same as every other course
    = I still have no release so I did it in the holidays
    - My release was cut after Christmas and after that I was always behind
    - The workload got worse in the second half
    ! Time
    ! Time!!!
    ! The workload
    ! Not enough time
    ! Fitting it in around a full teaching timetable
    ! Too much to do in one year with a class of thirty
    ! The workload on top of the day job was [crushing|a lot|too much]
    ! I did most of it between nine and midnight
    ! Weekends disappeared
    ! No cover for the study days so I went to one of four
    ! School wouldn't release me [for the visits|for two of the days]
    ! Juggling a young family, a class and the assignments
    ! Nothing wrong with the course, just no time to do it justice
    ! Stress levels in March were through the roof
    ! I needed release to do the school-based tasks and didn't get it
    ! I had no family life between January and June because of the workload
    ! Getting cover, every single time
    ! Far too stretched to read half of what was set
    ! Heads should have to promise time before they sign the form
    ! I was teaching four and a half days, doing the SENCO job in the other half and trying to read articles on the sofa at ten at night, so however good the course was I never had the time to do any of it properly
    ! My school agreed to release me when I signed up and then every single time something came up, a class with no teacher, an inspection, somebody ill, and I ended up taking unpaid leave for one study day
    ! Six days out of class is a lot to make up
    ! The hours
    ! Trying to study with no release and three children at home
    ! More time between the days, please, we all have classes to teach and it is a stretch
    ! Reading! When?! There is no time

    # assessment
    + Nothing, even the assignments were well set
    = The portfolio, which people have grumbled about every year I gather and it is still the same
    - Feedback on the second assignment took twice as long to come as the first
    - Written feedback got shorter and shorter
    ! The portfolio
    ! Portfolio repeated the assignments
    ! Assignment brief was as clear as mud
    ! Unclear marking criteria
    ! Having to evidence the same thing in three places for the portfolio
    ! Marking was inconsistent between tutors
    ! Two deadlines in the same fortnight
    ! Feedback came after the next assignment was due
    ! Deadlines straight after the holidays
    ! The word count was too tight for what they wanted
    ! One marker said more theory, the next said less
    ! Waiting eleven weeks for a grade
    ! An exemplar of a pass and a fail would help, the criteria on their own did not
    ! Too many small tasks to submit
    ! Word limits!
    ! The submission system, which logs you out and eats your work
    ! We were given the brief for the second assignment, then a different version of it, then told the first version was the right one after all, and when the marks came back two people with the same comments had different grades
    ! The portfolio felt like collecting stamps: I had already written about most of it in the assignments and then had to find another piece of paper to prove the same criteria again
    ! Grades took for ever
    ! The criteria were written for somebody else's job
    ! I'd have liked feedback on assignments that told me what to do next

    # course_org
    + Nothing to improve, very well organised
    = Parking, still, and we were told it would be sorted
    = Emails from the university still go to an account nobody opens
    - Communication has got worse since enrolment
    - The room was fine in autumn and a cupboard after Christmas
    ! Parking
    ! The venue
    ! Venue was freezing
    ! Dates were changed twice
    ! Not enough notice of dates
    ! The drive there and back, three hours for me
    ! Moodle - could never find anything
    ! Couldn't log in until November
    ! Poor communication from the university before we started
    ! Enrolment was a nightmare
    ! No map, no parking and a different room each time
    ! Lunch
    ! Joining instructions came the day before
    ! Too far to travel on a school night
    ! The handbook contradicted the website
    ! Room too small for forty people and no tables to work at
    ! The venue moved three times, once with two days' notice, and as there's one road and no parking it meant setting off at half past six to find a seat in a room with no heating
    ! I didn't get a login until the end of the first term, so all the reading lists and the handbook that everyone was talking about might as well have been on the moon
    ! Changes of date by email at ten at night
    ! Registration took four forms and three phone calls
    ! Coffee was cold and the room was colder

    # course_quality
    + Nothing, it was an excellent course all the way through
    + Can't fault it
    = Much as I expected, neither more nor less relevant than other training
    - Day five was not up to the standard of the others
    - The last speakers were weaker than the first
    ! Death by PowerPoint
    ! Some days were repetitive
    ! Repetition of things we'd covered before
    ! Too theoretical
    ! Not much for secondary, it was all relevant to primaries
    ! The afternoon sessions dragged
    ! Early years was hardly mentioned, so a lot of it was irrelevant to me
    ! Being read to from slides
    ! One speaker ran an hour over and said nothing practical
    ! More practical stuff please
    ! Fewer speakers, more doing
    ! The session on policy was dull and out of date
    ! I needed more on the day to day and less on the big picture
    ! Some of the days were a string of speakers with forty slides each, two of them used the same slides, and by the afternoon nobody was taking anything in because none of it was practical
    ! A lot of it I knew already, so not very relevant
    ! The day on data was dry as dust and not practical

    # masters_study
    + The level was right for me
    = It's Masters level, I knew what I was signing up to and nothing has changed my mind about it
    ! The academic writing
    ! Academic language
    ! Referencing
    ! Harvard referencing will be the death of me
    ! Why does it have to be at Masters level?
    ! I last wrote an essay in 1994 and it showed
    ! Being thrown in at level 7 with no help on how to write
    ! Too academic for what the job is
    ! Library access from home never worked
    ! An essay skills session at the start would have saved me weeks
    ! I don't see what a masters essay has to do with being a good SENCO
    ! Struggled with the reading, journals are not written for tired people
    ! I'm a good teacher and I think a decent SENCO, but I can't write academic English to save my life, and nobody explained at the start what a Masters essay was supposed to look like

    # tutor_support
    + Nothing, my tutor sorted everything
    = Tutor emails were much as before
    - We had a new tutor from January and got far less help than from the first
    - Tutorials went from an hour to ten minutes
    ! Couldn't get hold of my tutor
    ! Tutor changed [twice|three times]
    ! No tutorial before the last assignment
    ! My tutor took weeks to reply
    ! Different tutors told us different things
    ! More tutorials please
    ! Would have liked a tutor who knew special schools
    ! My first tutor left in November, the second was off sick, and the third had not seen any of my drafts, so I never really had anyone who knew my work

    # networking
    + Nothing, I only wish the group would carry on
    = Network meetings are still just an idea
    - The group drifted apart once the days were over
    ! Not enough time to talk to each other, every break was cut short, and that was the networking gone
    ! I'd have liked more chance to meet SENCOs from other settings
    ! Being the only one from my area, no local network
    ! More networking!
    ! A proper network after the course ends
    ! It would have been better to mix the tables up, because I sat with the same three people from my own town all year and hardly met SENCOs from other areas

    # pedagogy
    = Autism was mentioned about as often as on any course, no new strategies
    ! More on specific needs
    ! Hardly anything on [sensory needs|autism in girls|behaviour]
    ! Wanted more strategies for the classroom
    ! Nothing on early language
    ! More about dyslexia, less about structures

    # resources
    = Paying for it myself, no help with the fee this year either
    - The fee has gone up again
    ! The cost
    ! I paid half the fee myself
    ! School said no to supply costs so I swapped days
    ! Expensive for what it was
    ! School paid the fee but I had to find the travel and the books, and when I asked about supply costs I was told the budget was already spent

    # status
    = I'm still not on SLT
    ! Hard to do the tasks when you're not part of the leadership team
    ! The course assumes you have some authority in school
    ! As a class teacher without status I couldn't do half of it

    # legal
    = The law day was nothing I didn't know
    ! More on the law
    ! I am still confused about exclusions and what the law says @confidence!
    ! The legal day was too quick

    # confidence
    = I still feel unsure about budgets and I did before
    = My confidence is no different
    - I came out of the last assignment with less confidence than I went in
    ! It made me anxious
    ! I lack confidence with figures and this didn't help
    ! I felt out of my depth most of the time
    """
}
