/// What participants write on what was useful about the course.
enum ParticipantPhrases {
  static let useful = PhraseBank(usefulCourse, usefulGains, remarks)

  private static let usefulCourse = """
    # networking
    + Meeting other SENCOs
    + [Talking to|Time with] other SENCOs in the same boat
    + Other SENCOs!!
    + The network
    + The people. I now have [four|half a dozen|a handful of] SENCOs I can text
    + Realising I'm not alone
    + Hearing how other schools do things and pinching their ideas
    + Sharing ideas and moaning together, best therapy going
    + Networking, hands down
    + Discussion with colleagues from other schools was worth more than any handout
    + Building up contacts across the county
    + I was the only SENCO I knew before this and now I have a whole group of contacts
    + Our table has carried on meeting every half term and we share practice properly
    + Peer support from people who actually get it
    + Swapping provision maps and policies with the others on my table, sharing good practice
    + The WhatsApp group (which will go on long after this)
    + Being with other SENCOs from other settings, special and mainstream together
    + Finding that everyone else was feeling as isolated as me, and then not being
    + I came into the role with nobody to ask, and by the second day I was sitting with five people who had the same pile of problems as me; we still ring each other and I don't think I would have got through the year without those contacts
    + Honestly the conversations in the coffee break, finding out how a special school, a huge secondary and a village school with forty children all deal with the same thing, taught me as much as anything, it was sharing practice without anyone calling it that
    + Having people to ring
    + Sitting with a different table each time, so that by the end I had met every SENCO in the room
    + The SENCO from the school up the road, we had never met in three years
    + Other people's mistakes, shared freely, and their resources too: the other SENCOs were generous
    + Peers who know what a Monday morning is like
    + Knowing that other SENCOs haven't got it sorted either
    + The group. We laughed a lot and we learnt from each other, and we still swap ideas
    + Belonging to a learning community, which sounds grand but is what it felt like
    = I knew the other SENCOs already from cluster so that part was the same as usual
    - The networking was good until our group was halved
    ! The network could have been stronger

    # course_quality
    + The taught days
    + Taught days were [brilliant|excellent|spot on]
    + Excellent speakers [on the whole|every time]
    + It was all relevant to what I was doing that week
    + The practical things I could take straight back and use
    + A really well thought out course
    + Inspiring days, I came home buzzing
    + Well taught, well pitched, never dull
    + The course gave me something practical to try every time
    + Best professional development I've done in twenty years of teaching, worthwhile from start to finish
    + I can't fault the course
    + Would recommend it to anyone starting out
    + The mix of speakers and time to talk was right, and always relevant
    + I've sat through a lot of training over the years where you come away with a folder you never open, and this was the opposite, every taught day had something practical in it I could try with my own class that week
    + The speakers had all done the job or something like it, they didn't talk down to us, and when somebody asked a daft question (me) they took it seriously; it was high quality from the first day
    + The sessions were relevant, every one of them
    + Days were well run and well taught, and you could ask anything
    + Practical ideas!
    + High quality input from people who know what they are talking about
    + The speaker on the second day was inspirational
    = About the same as other courses I've been on
    - Started off excellent and went downhill a bit, the later days were less relevant
    ! Hard to say, a lot of it was repetitive

    # tutor_support
    + My tutor
    + My tutor was [amazing|a lifeline|so patient]
    + Tutorials
    + Having a tutor who had been a SENCO and remembered what it's like
    + The one-to-one tutorial before each assignment
    + Tutors who answered emails the same day
    + My tutor read a draft and told me straight what was missing
    + Could not have done it without my tutor
    + Supportive tutors who knew us by name
    + Tutor support when things fell apart at home in the spring
    + The tutors were approachable, no question was too silly
    + Encouragement from my tutor when I was ready to pack it in
    + My tutor rang me on a Sunday night when I'd emailed to say I was giving up, talked me through what I'd actually got (more than I thought) and read the next draft within two days
    + Kind, firm, practical help from my tutor
    + Being able to ring my tutor
    + My tutor's patience with my spelling
    + Guidance from my tutor at just the right moments
    = My tutor was ok, the same as on any course
    - My first tutor was great and the one who replaced her less so
    ! The tutor, when I could get hold of him

    # masters_study
    + Getting back into studying at my age
    + Finding I can write at Masters level after all
    + Academic reading, which I'd forgotten I enjoyed
    + I loved being a student again, library and all
    + 60 credits towards an MA
    + The push to read and write at M level
    + Learning to write academically and reference properly
    + I hadn't been near a university since 1996 and the thought of writing at Masters level made me feel sick, but I found I loved the reading and I've signed up for the next module
    = The Masters bit, although I had an MA already
    ! Learning to cope with Masters writing

    # assessment
    + The assignments were [actually useful|set on real things in my own school]
    + Putting the portfolio together made me see what I do in a week
    + Clear assignment briefs
    + Written feedback on my first assignment
    + The assignment titles let me do something school needed anyway
    + Good feedback on assignments, detailed and kind
    + The small-scale study, because the assignment brief let me look properly at something in my own school that I'd wanted to look at for two years, and the written feedback on it was the best I've had

    # course_org
    + Well organised, dates known a year ahead
    + The venue and the lunches
    + Everything on Moodle in one place
    + Great organisation from start to finish, we always had notice of what was coming
    + Handy venue, ten minutes from school

    # partnership
    + Having the local authority and the university teaching together
    + Days led jointly by LA and university people, you could tell they plan together as partners
    + The local knowledge that the LA tutors brought
    """

  private static let usefulGains = """
    # legal
    + The law!
    + Understanding the Code of Practice properly
    + Finally getting my head round the legislation
    + Knowing what we have to do legally and what is just habit
    + The day on the Equality Act and disability law
    + Legal stuff, delivered so it made sense
    + Being able to say no, the Code says this
    + Knowing where I stand legally with admissions and exclusions
    + The session on tribunals frightened me and taught me more than any other
    + Statutory duties made clear
    + I now have a proper understanding of what reasonable adjustments means
    + Before this I took whatever I was told as gospel; now I can look up the Code, point at the paragraph and say politely that this is what the law says we have to do
    + The day on the law, not because it was exciting (it wasn't) but because I came out knowing which of the things people tell me I must do are actually statutory
    = The law day, though I knew most of it

    # confidence
    + It gave me confidence
    + [Confidence|Self belief]
    + Feeling I know what I'm talking about, I trust myself now
    + Growing in confidence week by week
    + I went from imposter to SENCO
    + Believing in myself again
    + It has made me less afraid of the phone ringing
    + I'm more sure of my ground
    + The feeling of being in control of the job and not the other way round
    + Confidence to speak up in meetings
    + I started the year thinking someone would find out I didn't know what I was doing, and somewhere around the third day I realised that I did know, and that I was confident enough to say so out loud
    + A boost to my confidence when I needed one
    + Finding out I'm better at this than I thought
    = I was fairly confident already but it did no harm
    ! Confidence, though not yet in front of a hall full of people

    # reflection
    + Time to think about why I do what I do
    + Being made to reflect
    + Reading research and then looking at my own practice
    + The research project in my own school
    + It made me question what I'd always done
    + Reflective tasks, grudgingly
    + Linking theory with what goes on in my school
    + Thinking critically about interventions rather than taking the box at its word
    + A chance to stand back and reflect on the year
    + I had always just got on with things, and being asked to stop and write down why I chose one intervention over another, with some research to back it up, has made me think critically about most of what we do
    = Reflection, which I do anyway

    # pedagogy
    + The input on [autism|speech and language|dyslexia|attachment]
    + Practical strategies for the classroom
    + Understanding what is behind the behaviour, attachment especially
    + The session on working memory changed how I teach
    + New strategies to try with children I was stuck on
    = The dyslexia day, although most of it was known to me
    ! More strategies would have been even better

    # provision
    + How to do a decent provision map
    + Learning to write an EHCP request that gets through
    + Templates for reviews and support plans
    + Ideas for provision mapping
    + Sorting out my SEN register once and for all

    # leadership
    + Leadership sessions
    + Learning how to lead people who don't want to be led
    + The day on managing change and leading a team
    + Finding out what kind of leader I am

    # agencies
    + Finding out who does what in the local services, outside agencies were a mystery to me
    + Meeting the EP team and other outside professionals
    + Knowing how to make a referral that gets picked up

    # accountability
    + How to measure the impact of interventions
    + Using data to see what works and stop what doesn't
    + Getting ready for Ofsted and for questions from governors

    # parents
    + Structured conversations with parents
    + The day where parents came and told us how it feels from the other side of the table

    # resources
    + Understanding the notional budget
    + Finding out how SEN funding works
    """

  static let remarks = """
    # before
    * I teach [Year 2|Year 5|reception|maths] [three days a week|full time]
    * I could go on for hours
    * In my opinion anyway
    * Not an easy question
    * I'd been in the job for a term when I started
    * Speaking as someone from a very small school
    * I've answered this for the whole year and not just the last day
    * Where do I start
    * I'll be honest
    * I've been a SENCO for [two|six] years so this may not be typical

    # after
    * It took me all year to get there
    * I didn't expect that
    * Others on my table said the same
    * It sounds small but it isn't
    * I've thought about it a lot
    * I said so at the time
    * Not just me, ask the others
    * I can't be the only one
    * That was after Christmas mostly

    # after +
    * I'm really pleased about that
    * I didn't think I'd be writing that
    * It has made such a difference
    * I only wish I'd had it years ago
    * More of that please
    * And I'm not easily pleased

    # after !
    * I know it's nobody's fault
    * It nearly put me off
    * Something needs to give
    * It spoilt things a bit
    * I do understand why but still
    * It could so easily be put right

    # closing
    * Thank you
    * Thanks to everyone
    * That's it really
    * I could go on
    * I hope that helps
    * It has been quite a year
    * I filled this in on the bus so forgive the spelling
    * We all said the same at the last session

    # nothing
    * n/a
    * N/A
    * None
    * nothing
    * Nothing
    * Nothing comes to mind
    * see previous answer
    * As above
    * Thanks
    * Thank you all
    * All of it
    * Not sure
    * Everything
    * can't think of anything
    * No comment
    * I have already said this in the other box
    * ?
    * none really
    """
}
