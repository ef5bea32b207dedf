extension ParticipantPhrases {
  /// What participants write on what has changed in their schools.
  static let change = PhraseBank(myself, mySchool, remarks)

  private static let myself = """
    # confidence
    + I'm [much|so much|a lot] more confident
    + I speak up in meetings where I used to sit and nod
    + I feel like a SENCO now and not a teacher with a filing cabinet
    + More confidence [in myself|all round]
    + I trust my own judgement
    + I don't panic when a parent asks to see me
    + I can stand up in front of the staff without my knees going
    + I used to dread the phone and now I just pick it up
    + Me! I believe I can do this
    + I am no longer frightened of getting it wrong
    + I question things I would have let go before, I'm surer of my ground
    + People come to me now and I feel able to answer them
    + I'm comfortable saying no
    + It's hard to describe but I feel taller
    + Much less anxious than I was in September
    + My belief in myself, which sounds soft but isn't
    + Feeling empowered to get on with it
    + Confidence. I'd lost it after a bad inspection and it's come back
    + I used to go into meetings with the LA hoping nobody would ask me anything, and last month I told a room full of people that I disagreed, and why, and felt quite comfortable doing it
    + If you'd told me in September that I would be the person others come to when they're unsure I would have laughed, but that's what happens now, and I know the answer or I know where to look, so yes I'm more confident
    + I say what I think now
    + I'm not scared of the head any more
    + I walk into class reviews feeling like the person who knows
    + Calmer, surer, less likely to cry in the car park
    + I've stopped saying sorry before I speak, it's given me that much confidence
    + I feel secure in what I'm doing
    = I was confident before so no big change
    = I still feel like a beginner some days
    = Still nervous about standing up in front of staff
    = No real change in how confident I feel yet
    - I feel less sure of myself than at the start because I see how big the job is
    - My confidence took a knock this year
    ! I don't feel confident enough to push for what the children need
    ! I lack the confidence to deal with the LA on my own

    # leadership
    + I led a whole project on [reading|playtimes|our transition days], start to finish
    + I lead my own team now
    + I run the meetings
    + I've started challenging people, politely
    + I delegate (I never did)
    + I led the review of how we use our extra adults and it has stuck
    + Leading change, slowly
    + I chair the reviews myself
    + I've learnt to have difficult conversations
    + I see myself as a leader now
    + I set up a working group and I lead it
    + I was asked to lead the changes to how we use support in the afternoons, which I'd have run a mile from a year ago, and I took the whole staff with me bar one, and he's coming round
    + I've taken the lead on our work with new starters
    + People follow my lead, mostly
    = I'm still not leading much beyond my own team
    = I led things before so nothing new there
    - I led more before my hours changed
    ! I find it hard to challenge people who taught me when I was a student
    ! I can't lead anything from a portakabin
    ! Still struggling to lead people my mother's age, they just don't listen

    # reflection
    + I look at the research before I say yes to anything
    + I think before I do
    + I ask why now
    + I reflect on what I'm doing instead of just getting through the day
    + My action research has become something we do every year
    + More critical of what is sold to us
    + It's made me question everything, my own practice most of all
    + I'm more reflective
    + We'd been running the same spelling programme for eight years because we always had; I read the research, ran a small enquiry of my own and we've stopped
    = I reflected plenty before, it's my nature
    ! I'd like to be more reflective but the week doesn't let me

    # legal
    + I know the Code of Practice
    + I can back up what I say with the law
    + I know what we must do legally
    + We no longer break the law without knowing it
    + Staff ask me about the legal side and I know the answer
    + I rewrote our information report so that it meets the statutory requirements
    + I know my rights and the school's duties when it comes to tribunal
    + Up to date with the legislation
    + I'm clear about the Equality Act now and have used it twice
    + Better knowledge of statutory duties
    + I found out we had been getting something wrong for years, not out of badness but because nobody had read the Code, and I've put it right and people now check the legal position with me first
    = I knew the legal side already
    ! The legal position on part-time timetables is as clear as mud to me

    # pedagogy
    + I understand [autism|attachment|language difficulties] so much better
    + My teaching has changed, I plan for the need and not the label
    + New strategies in my own classroom and next door
    + I can work out what the need is, not just that there is one
    + Better at picking the right strategies
    = My teaching hasn't changed, I've been doing this for years
    ! I still don't know enough about sensory needs

    # retention
    + I'm staying in the role
    + I've been promoted
    + I was going to hand it in at Christmas and I'm still here, and planning to stay
    + I'm moving to a bigger school as their inclusion lead, a promotion
    + I want this to be my career
    = I haven't decided whether to stay in the role
    ! I'm leaving the role in the summer
    ! I'm handing the role back, it's not sustainable
    ! I'm stepping down

    # masters_study
    + I'm carrying on to the full Masters
    + I can hold my own with academic reading now
    = Having 60 Masters credits makes no difference in my school
    ! Nobody in school sees the point of the Masters bit
    """

  private static let mySchool = """
    # workload
    + I've got a day a week for it now
    + My head gave me protected time after reading my assignment
    + More release than before
    + I took the timings from my assignment to my head and showed how many hours the job really takes, and she gave me another half day a week of protected time, so something has changed
    = I've still got no extra time
    = Nothing has changed about my timetable, I still teach full time
    = Same workload, same hours
    - I have less time for the job than when I started
    - My PPA has gone and so has my SENCO afternoon
    ! There's no time to put any of it into practice
    ! Not enough time
    ! I have so many ideas and no time
    ! I have a class four days a week so there's a limit
    ! Lack of release
    ! I'm too stretched to do it properly
    ! Everything I'd like to do needs cover and there's no cover for anything
    ! I do the job in the evenings
    ! Too many hats and not enough hours, the workload is silly
    ! I can't do this job in half a day
    ! I've got a list as long as my arm of things I want to do, the head is all for it, and there's no time in the week to start the first of them because I'm in class every day but Thursday afternoon
    ! I can't get out of class to do it, no release
    ! Same job, same hours, no time for any of it
    ! I'm stretched between two sites and a class

    # networking
    + I know who to ask
    + I'm part of a network
    + I ring other SENCOs when I'm stuck and they ring me
    + We now share practice with the school down the road
    + Three of us visit each other's schools every term to share ideas
    + I'm not on my own any more
    + Contacts, contacts, contacts
    + Our cluster of SENCOs meets again
    + Four of us from different schools now meet once a half term in whoever's staffroom has the best biscuits and go through whatever we're stuck on; it's the best network I've ever had
    + I've somebody to ring in four other schools
    + We share ideas with the other SENCOs in our patch every month
    = I already had a good network
    - I've lost touch with most of my contacts now the days are over
    ! I'm still the only SENCO for miles

    # provision
    + I redid the provision map and it's one page
    + Our annual reviews are better run
    + The paperwork makes sense
    + The register was full of children who didn't need to be on the SEN register and now it's right
    + I've got two EHCPs through first time
    + New one page profiles that people actually read
    + Support plans written with the class teachers
    + Paperwork is down by half
    + We do assess plan do review properly
    + Better systems for tracking provision
    + I binned the old provision map, which ran to eleven pages nobody read, and started again with the class teachers, so now it's two sides and we look at it every term
    = The paperwork hasn't changed
    = Our provision map is still in progress
    - There is more paperwork than before
    ! I'm drowning in paperwork
    ! No proper system for our records and nobody to help me make one

    # staff_dev
    + I've trained the TAs
    + I run a twilight every half term
    + Staff come to me for advice
    + Our TAs are out of the corner and in the lesson, deployed properly
    + I've started coaching new teachers
    + I showed the lunchtime team how to handle things and it's made their lives easier, best training I've done
    + Staff training is regular
    + TAs lead their own sessions after I trained them
    + I modelled a lesson for colleagues and lived
    + I've got the TAs together every Wednesday morning for twenty minutes, paid, and we do one thing properly, and they've started coaching each other
    = I'm planning staff training for the autumn
    = I want to coach colleagues but haven't begun
    - I train staff less than I did
    ! Staff training gets bumped off the INSET day every time
    ! No chance to train the TAs as they leave at quarter past three

    # whole_school
    + SEND is everyone's job
    + Teachers plan for all the children in the room and don't wait for me, across the school
    + Our ethos has changed
    + There's a new SEND policy and we all wrote it
    + Whole school approach to behaviour
    + We're a more inclusive school
    + It's in the improvement plan
    + Inclusion is talked about in the staffroom without rolled eyes
    + At the start of the year I got "what are you going to do about it" and now it's "can I talk through what I'm going to do", which is the whole school starting to see it as everyone's responsibility
    = Not whole school yet, just my phase
    = The culture is the same
    = We were inclusive already
    - We were more consistent across the school before the merger
    ! It hasn't got past my own classroom door, whole school change is a long way off
    ! Some of the staff still think inclusion is someone else's problem

    # parents
    + Parents talk to me
    + Parents come to reviews with their own list and that's how I like it
    + Much better relationships with families
    + Coffee mornings for parents
    + I listen to parents more than I used to
    + Parents trust me
    + I used to write to parents; now I ring, listen for ten minutes before I say anything, and nine times out of ten we end up wanting the same thing
    = Parents haven't seen a change
    - Some parents expect more of me now and are crosser when they don't get it
    ! I find some parents really hard
    ! Parents won't come in, whatever I try

    # status
    + I'm on SLT
    + I've been asked to join the leadership team from September
    + I get listened to
    + SEND has a higher profile
    = Still not on SLT
    = Same status as before, none
    = I'm still left out of strategic decisions
    - I was taken off the leadership team
    ! I'm not on SLT so I can suggest but not decide
    ! No authority
    ! I have the title but not the status
    ! Nobody above me takes the role seriously
    ! I get invited to the leadership team for my ten minutes and then asked to leave, so all the decisions that matter are made without me in the room

    # pupils
    + Children are making progress
    + The children are happier in lessons
    + Fewer exclusions
    + Pupils have a say in their own plans, pupil voice is real
    + My SEN pupils made better progress than the rest in writing
    + Children who used to hide under tables are reading to the infants, that's progress
    + The group I followed for my project all made more progress than we predicted and two of them no longer need support at all
    = Too soon to say for the children's progress
    = Can't see it in outcomes for pupils yet
    = It's too early to see any impact on attainment
    - Attendance of the children I worry about most has dropped
    ! Pupil progress is slow

    # accountability
    + I report to governors
    + We measure the impact of interventions and stop the ones that don't work
    + Teachers are accountable for their own pupils
    + I use data, I never thought I'd say that
    + We were ready for Ofsted
    + I do learning walks with the SEND governor
    + Each intervention now has a start date, an end date and a number we expect to move, and if it doesn't move we stop it, and I take that data to governors twice a year
    = I still don't see the data
    = Monitoring was mine already
    - I monitor less than I did
    ! Nobody is held to account
    ! No data to show impact

    # agencies
    + I know the EP and the speech therapist by name, outside agencies pick up the phone
    + Better links with outside agencies
    + Referrals get accepted
    + Multi-agency meetings happen here now
    = Links with CAMHS are no different
    - The outreach team has gone and we see fewer outside professionals than before
    ! Outside agencies are impossible to get hold of
    ! CAMHS!!
    ! Eighteen months' wait for speech and language therapy

    # resources
    + I know what's in the SEN budget and I've moved some of it
    + Found the funding for a new room
    = Budget is as tight as it was
    - Funding for two of my TAs has gone
    ! No money
    ! There's no budget to do any of it
    """
}
