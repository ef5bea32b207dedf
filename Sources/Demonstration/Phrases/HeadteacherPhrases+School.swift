extension HeadteacherPhrases {
  static let school = """
    # parents
    + Parents ask for her^ by name
    + [Parents|Families] tell me how much they value having her^ at the other end of the phone
    + She handles upset parents [calmly|with real skill]
    + Fewer complaints reach me
    + Complaints from [families|parents] have more or less stopped
    + Relationships with parents are [so much better|transformed|warmer than they were]
    + She listens to families first and talks second
    + Has set up a coffee morning for parents which is actually well attended
    + Parents feel listened to
    + Works brilliantly with [parents|our families]
    + Two families who were on the point of leaving have stayed because of how she dealt with them
    + Meetings with parents used to be a battle and now they are a conversation
    + Much better with parents
    + Her meetings with parents are purposeful and kind
    + Parents trust us more
    + There is one family I would happily have crossed the road to avoid, and she has had them in every half term with coffee and a list, and they now write me thank you letters; other parents have noticed
    + What she has learnt to do is to ring before there is a problem, so that when there is one the parents already know her voice and believe she is on their side
    = Parents haven't noticed a difference as far as I know
    = Relationships with families were good already
    = One or two parents are still unhappy, and that is not for want of her trying
    = Some parents still bypass her^ and come straight to me
    - We have had more complaints from parents this year, not fewer
    ! Our hardest to reach families are out of her reach too
    ! She finds angry parents difficult
    ! Parents want more of her^ than there is

    # provision
    + Paperwork is [in order|immaculate|up to date] for the first time in years
    + Our provision map now makes sense, even to me
    + EHCP applications go in complete and are [mostly|nearly always] accepted
    + Annual reviews are [on time|run properly] and the right people come
    + She has stripped the register back to those who should be on it, the SEN register I mean
    + The systems she has put in place for support plans are simple and they get used
    + Records are clear and easy to find
    + She knows the paperwork inside out
    + Support plans are short and get used in lessons
    + We now have one tracking system where we had five
    + She has got on top of the EHCP forms
    + Access arrangements were sorted by October which is unheard of here
    + Assess plan do review actually happens now
    + Provision is planned and not just inherited
    + Fewer of our EHCP requests are turned down
    + The SEN cupboard used to be a place where forms went to die; she has cleared it, put the records in an order that a supply teacher could follow, and set dates for every annual review in September
    = Paperwork is still [behind|all over the place]
    = The plans are written but our provision is no different from before
    = Our systems and records were sound already
    = EHCP requests are still being sent back
    - Annual reviews have slipped since she started the course
    ! The paperwork is overwhelming for one person
    ! Forms, forms, forms: the paperwork for one EHCP filled a lever arch file
    ! Our provision map is out of date again
    ! Whatever they tell you about reducing bureaucracy, each EHCP request takes her^ the best part of three weeks of gathering documentation, and half the paperwork asks for the same things twice

    # staff_dev
    + She has trained all our TAs
    + Staff go to her^ for advice and act on it, she supports colleagues every day
    + Her training for the lunchtime team was the best INSET we have had in years
    + TAs are better used and better trained
    + She is coaching two new teachers very effectively
    + Led two excellent twilights for the staff
    + She models lessons for colleagues who are struggling
    + Support staff are [more skilled|far clearer about what they are for]
    + Upskilling of TAs
    + Has put together a training programme for the support staff
    + She gives practical advice to teachers they can use the next morning
    + The TAs would walk through fire for her^ since she began coaching them
    + Staff training on SEND is now something people look forward to
    + Our TAs had been attached to individual children for years, and she has retrained every one of them, watched them teach, coached them and given them something to be proud of
    + She began with one twilight that nobody wanted to come to and by the summer had people asking when the next one was, which tells you all you need to know about the quality of the staff training
    = Staff training is planned but has not happened yet
    = TAs are deployed exactly as they were
    = She hopes to train the support staff next year
    - There has been less staff training this year than last
    ! She has had no chance to train the TAs
    ! Support staff need a lot more training than we have given them
    ! Teachers don't take up the training she offers

    # agencies
    + Links with [outside agencies|the EP service|CAMHS] are [stronger|much better]
    + She knows who to ring in each service and they ring her^ back, outside agencies respect her^
    + The educational psychologist says ours is the best-prepared school she visits
    + Good working relationship with the speech and language therapist
    + Gets more out of the EP's visits than we ever have
    + Multi-agency meetings are [well run|worth going to]
    + Health and social care now turn up to our meetings
    + Works well with outside professionals
    + She got the school nurse and early help round the table within a fortnight
    + We used to wait for outside agencies to tell us what they could offer; she now goes to them with a clear question, and our EP says it saves half a visit
    = Agencies are as slow as ever, whatever she does
    = No change in our links with outside agencies
    = We already had good links with the advisory teachers
    - The speech and language therapy service was cut and she has less to draw on than before
    ! CAMHS waiting times undo much of her good work
    ! Can't get an EP for love nor money
    ! Outside agencies do not answer her referrals

    # pupils
    + Pupils are making better progress [in reading|than they were]
    + Exclusions are down [to almost none|again]
    + Attendance of our most vulnerable children has improved
    + Children with SEND join in with clubs and trips now, they participate in everything
    + The children are happier
    + Reading ages have shot up
    + Outcomes for our SEN group were better this summer than in any year I can remember
    + Children have a say in their own reviews and pupil voice means something
    + Fewer meltdowns and more learning, the children are more settled
    + Several pupils who wouldn't come through the gate are now in class
    + I look at two groups of children in particular, one in each key stage, and both made better progress this year than in the three before it, in spite of everything else that was going on
    = Too early to see it in pupil outcomes
    = [Hard to say|Can't say yet] whether pupils have benefited
    = The attainment gap hasn't closed yet
    = Outcomes for pupils are much the same so far
    = Pupil progress went up but that was the new maths scheme
    = It will be a year or two before we see it in outcomes for children
    = You ask about pupils and I would love to be able to say yes, but with five children on support in the year that was tested it is simply too early to say anything about outcomes
    - Attainment of the SEN group fell this year
    ! Progress of our lowest attainers is a worry

    # whole_school
    + Inclusion is everybody's business now
    + The whole school thinks differently about behaviour
    + The culture has shifted
    + Every teacher sees SEND as part of their job
    + Our SEND policy was rewritten with staff and people use it
    + It has rippled out across the school
    + SEND is in the school improvement plan in its own right
    + A more inclusive school
    + We are more consistent across the school
    + Two years ago a child who was hard to teach was sent along the corridor to her^; this year the question in the staffroom is what we can do differently, and that is a change of culture across the school
    = Not embedded across the school yet
    = SEND is still seen as her job and nobody else's, the culture has not moved
    = We were an inclusive school before
    - We are less consistent across the school than two years ago
    ! Impact has been limited to her own classroom, not whole school
    ! Getting all staff on board is the hard part
    """

  static let conditions = """
    # workload
    + We now give her^ a full day a week for the role and it shows
    + Having protected time has made the difference
    + We doubled her release time after the first module
    = She still teaches four days a week and does the rest in the evenings
    = Her time for the role has not changed
    - Her non-contact time was cut this year, I regret to say
    - The workload is heavier than when she started
    ! She simply doesn't have enough time
    ! There is never enough time
    ! Too much for somebody who also has a full teaching commitment
    ! Time!
    ! We struggle to release her^
    ! Cover for the taught days was a real headache
    ! I lead a small school and finding cover for six days was hard
    ! Assignments were done late at night and at weekends and it showed
    ! She is stretched [very thin|in too many directions]
    ! Her timetable leaves her^ half a day for a full-time job
    ! I worry about the hours she puts in, evenings and weekends
    ! The workload on top of her teaching was unreasonable
    ! The workload is unrealistic for a class-based SENCO
    ! We could not give her^ the time the role needs
    ! Juggling a class, the role and the assignments nearly broke her^
    ! Lack of time
    ! She teaches a Year 6 class three and a half days a week, so the course, the essays and the SENCO job all had to be fitted into what was left, and what was left was mostly Sunday; I can't find her^ more time
    ! I signed the form that said we would release her^ for study days and then could not get supply for any of them, which I am embarrassed about because she was left to do it all in the evenings

    # networking
    + She has a network of other SENCOs to call on
    + Sharing ideas with SENCOs from other schools has been invaluable
    + Less isolated than she was
    + She brings ideas back from the other SENCOs on the course
    + Contacts in other schools
    + The cluster she met through it still meets at ours every half term
    + The group she met on the course still has lunch together every half term, here or at one of the other schools, and half of our good ideas of the last year have come home from sharing practice over those lunches
    = She already knew the other SENCOs round here
    - The network that met during the course has fizzled out
    ! There is no network out here and she is on her own

    # resources
    + She found money in the budget we didn't know we had
    + Worth every penny of the fee
    + Good value for money
    + Understands the SEN budget now
    = We would have paid the fee anyway
    = The budget position is the same whoever is SENCO
    - Funding is tighter than when she began
    ! The fee plus supply costs was hard to find
    ! A lot of money for a small school
    ! High needs funding does not cover what she has been trained to offer
    ! Supply costs
    ! We could not afford to send a second person
    ! By the time we had paid the fee, the supply and the travel it came to more than our whole training budget for the year, and a school of ninety children feels that

    # course_quality
    + An excellent course, we would send another
    + I would recommend the programme to any head
    + High-quality course
    + Practical and relevant
    + Everything she brought back was practical and could be used that week
    + I have sent people on a great many courses and this is one of the very few that was practical enough to be used in school the following Monday, so yes, worthwhile
    ! Rather too theoretical for what we needed
    ! Some of it was not relevant to a special school
    - The course is not as good as when my last SENCO did it

    # masters_study
    + She has gone on to do the full MA
    + Studying at Masters level has stretched her^
    ! Is Masters level really needed for this job?
    ! The academic writing took it out of her^

    # tutor_support
    + Her tutor was [excellent|a great support]
    + The tutors were always available to her^
    ! She could not get hold of her tutor in the spring

    # assessment
    + The assignment briefs were tied to our own priorities which helped
    ! The portfolio duplicated what was in her assignments
    ! The deadlines fell in the two worst weeks of the year

    # course_org
    + Communication from the university was good
    ! Dates came out too late for us to plan around
    ! The travelling from here was ridiculous
    """
}
