/// What headteachers write, on the SENCO and the SENCO's role.
enum HeadteacherPhrases {
  static let bank = PhraseBank(person, role, school, conditions, remarks)

  private static let person = """
    # confidence
    + She [walks|goes] into [review meetings|difficult meetings] without looking to me first
    + [Far|Much|So much] more sure of herself than she was [in September|a year ago|when she took the role on]
    + Her confidence has come on [no end|enormously|in leaps and bounds]
    + She used to check every decision with me and now she tells me afterwards
    + She no longer apologises before she gives an opinion
    + She has found her voice
    + Confidence!
    + More confident
    + You can see in how she carries herself that she believes she can do the job
    + A year ago she was worried about getting things wrong and that worry has gone
    + Growing in confidence [every week|all the time]
    + She is [less|a good deal less] anxious about what might land on her desk
    + The biggest change is in her^: she trusts her own judgement
    + I have watched somebody who doubted herself turn into somebody others go to
    + She will now say "I don't know but I'll find out" and not feel she has failed
    + The self-doubt of her first term has [all but gone|gone]
    + She may not say so herself but she is far more comfortable in the job
    + Knows her own mind now
    + She is not rattled by things the way she was
    + She seems empowered by it, for want of a better word
    + Confident, calm, assured
    + She took on a role nobody wanted and now looks as if she was born to it, completely assured
    + When she took over she rang me about every last thing, sometimes twice; now I hear about it on Friday afternoon when it has already been dealt with, and I can't think of a better measure of confidence than that
    + She told me at interview that she did not think she was up to it, and last week I overheard her^ telling a newer colleague that nobody feels sure of themselves at first and that you grow into it, as she has
    + She holds her nerve now
    + She has grown, there is no other word for it; she is assured where she used to be tentative
    + Takes things in her stride that would have floored her^ last year, she is so much more confident
    = She was confident before she started so I can't say the course did that
    = Still needs [a fair bit of|some] reassurance before a big meeting
    = No more confident than she was, though I think it will come
    = I don't see any real difference in her confidence yet
    = She is still unsure of herself [when challenged|in front of the whole staff]
    = I would like to say she is more confident, and in small groups she may be, but put her^ in front of the whole staff and she is still as nervous as she ever was
    - If anything her confidence has dipped, because she now knows how much there is to know
    - Less sure of herself than at the start, oddly
    - She has lost confidence over the year and I am not certain why
    ! She lacks confidence [with older colleagues|when people push back] and I am not sure how to help
    ! Confidence is the sticking point
    ! She is not confident in front of a room

    # reflection
    + She asks why we do things, which is uncomfortable and good for us
    + Much more reflective
    + Looks at the evidence before she tries anything
    + Her small research project made us rethink how we set for maths
    + Questions our assumptions, mine included
    + Brings research to staff discussions and makes it interesting
    + She stands back and thinks about what she is doing, where before she just did it
    = Not noticeably more reflective than she was
    = She always was a thinker
    - She reflects less than she did, there is no space in her week for it
    ! I would have liked to see a more critical eye on her own practice

    # retention
    + She is staying with us, which I did not expect a year ago
    + Has been promoted to [inclusion lead across two schools|phase leader]
    + She wants to stay in the role
    + I can see her^ as a head one day
    + We have kept a good SENCO and I put that down to the course
    = Too soon to know whether she will stay in post
    = Her plans haven't changed, she always meant to stay in the role
    ! She is leaving at Christmas for a school with more hours
    ! We trained her^ and she was poached
    ! She has stepped down as SENCO
    ! We can't keep a SENCO for longer than two years, award or no award
    ! I fear we will lose her^
    ! She was head-hunted in May by a bigger school in the next town and I can't blame her^ for leaving the post, but we start again from nothing

    # legal
    + She knows the Code of Practice better than anyone in the building, me included
    + Very secure on the law
    + Understands what we must do by law and what is only good practice
    + She put us right on what the Equality Act expects of a school our size
    + We would have got into difficulty over a kit rule had she not known about reasonable adjustments
    + Legal knowledge
    + Her grasp of the statutory side is excellent
    + When tribunal was mentioned she knew exactly where we stood
    + I can rely on her^ to tell me what our duties are under the legislation
    + Kept us right on the new legislation
    + The SEN information report now says what the law requires and no more
    + Up to date with legislation
    + She can quote chapter and verse on the Code when it is needed
    + Knows the legal framework inside out
    + Clear about our statutory duties
    + We had a difficult admissions case in the autumn and it was she, not the county, who could tell us what the Code says, what our statutory duties were and where we had some choice
    + I did not know how much we were getting wrong until she came back from the day on disability law and went through our paperwork for trips and clubs; we are on firm legal ground now
    = The legal side was nothing new to her^
    = She already knew the Code well
    = Still a bit hazy on the legal detail
    ! There are gaps in what she knows about the law on disability
    ! She needed more on the legal duties of a small school

    # pedagogy
    + Her knowledge of [autism|dyslexia|speech and language needs] is now a real asset
    + Knows which strategies to try first, and what to do when they don't work
    + She can spot a need much earlier
    + Differentiation in her own teaching is excellent
    + Strategies that actually work in class
    + Better understanding of the different needs we have in school
    + Has brought us ideas for children with attachment difficulties that nobody here had met before
    + She was always good with children who struggle, but she worked on instinct, and now she can say what the need is, which strategies go with it and why, so that others can do it too
    = Her classroom practice was already very strong
    = Not sure it added to what she knows about dyslexia, she was a specialist anyway
    ! She would have liked more on attachment and trauma
    ! Too little on severe and complex needs for a school like ours
    """

  private static let role = """
    # leadership
    + She led our reading project from start to finish
    + Runs her own team now rather than waiting for me to do it
    + She chairs the Monday meeting and people turn up prepared
    + Leading, not just organising
    + She is leading on things I would have had to push through myself
    + Has taken charge of the review of [our nurture room|lower-school support|how we use the hub] and saw it through
    + Has learnt how to bring reluctant people with her^
    + She is prepared to have the awkward conversation with a colleague
    + Her leadership has [blossomed|really developed|moved on a great deal]
    + Delegates now, which she never did
    + She manages change better: small steps, and she sticks at it
    + I would describe her^ as a leader in the school now
    + Set up and led a working party on transition
    + She drives things along without treading on toes
    + Taking the lead on a project across our partner schools
    + Challenges me when I need it!
    + Leadership skills
    + She has led two initiatives this year and both have stuck
    + Able to lead a meeting of people more senior than she is
    + Last spring she took a group of teachers who did not want to change how they plan, started with the two who were willing, and by July she had led the rest of them there without a cross word
    + I gave her^ the review of how we run lunchtimes expecting a page of notes and got a working party, a timetable for change and somebody who chaired it through to the end
    + She has a vision for it and takes people with her^, which is leadership in my book
    + Leads by example, and lately by leading as well
    = Still prefers to do things herself rather than lead others
    = Leading other adults is [something we are still working on|the next step for her]
    = Not yet leading as such but I can see it coming
    = She was already a strong leader so no change there
    - She led more before the course than she does now, frankly
    - Her leadership of the team has slipped while she has been studying
    ! She finds it hard to challenge [experienced staff|people she has worked with for years]
    ! Reluctant to take the lead when others are in the room
    ! Tends to do the jobs herself instead of leading the team that should be doing them
    ! Leadership is not her strength
    ! She has good ideas and puts them well on paper but when it comes to leading other adults, and telling one or two of them that what they do is not good enough, she holds back

    # status
    + She has joined SLT [since|this year|from Easter]
    + SEND is on the agenda of every leadership meeting because she is at the table
    + I have made her^ an assistant head, and the course was part of the reason
    + Colleagues take her^ seriously in a way they didn't
    + The profile of SEND in school has [risen|gone up]
    + She has real standing among the staff now
    + People listen when she speaks
    + Given strategic responsibility at last
    + Until this year SEND was an item under any other business; it is now second on the agenda of the leadership team every week, and that is because she is in the room
    = Not on SLT, and that will not change soon
    = She still has no seat at the leadership table
    = Already on the leadership team when she began
    - She came off SLT in the restructure and the role has lost weight
    ! She doesn't have the authority [to insist|the role needs]
    ! Without being on SLT there is only so much she can do
    ! The role is not strategic enough here and that is mine to fix
    ! As a main-scale teacher she lacks clout
    ! She is not a member of SLT
    ! Status
    ! She is expected to change how senior colleagues work and yet is paid and placed below every one of them, with no seat at the leadership meeting where it is all decided

    # accountability
    + She reports to governors every term and answers their questions
    + Uses data to put hard questions to all of us
    + Teachers know they will be asked what they have done for the names on their list
    + She holds class teachers to account for every child on support
    + Monitoring is [regular and useful|thorough]
    + When Ofsted came she had everything at her fingertips
    + We now know which interventions earn their keep, because she measures them
    + Drop-ins and book looks with SEND in mind are routine now, the monitoring is hers
    + She evaluates each intervention and drops the ones that don't do anything
    + More accountable, and expects others to be
    + Teachers take ownership of the children they used to send to her^
    + Better at showing impact
    + The SEND governor says the reports are the clearest the governing body gets
    + Once a term she sits down with each teacher and goes through the names one by one, what was tried, what came of it and who is answerable for the next step, and it is written up for governors
    + She asked for two slots a term to look at books and sit in lessons with SEND in mind, and what she brings back is monitoring of a kind that we did not have before: specific, fair and dated
    = Monitoring [is still patchy|hasn't really got going yet]
    = Nobody is held to account any more than they were
    = She has always been good on data
    - Monitoring has tailed off since the summer
    ! Accountability across the school is weak and she can't fix that alone
    ! She can't show governors what the interventions achieve
    ! Not enough scrutiny of what the extra adults do
    """

  private static let remarks = """
    # before
    * We are a [small|two-form entry|large] [primary|junior school|infant school|secondary] [on the edge of town|with a mixed intake|by the sea]
    * I have only been in post here since [January|Easter] so bear that in mind
    * I am answering as line manager
    * As I said in my covering note
    * I have thought hard about how to put this
    * Speaking only for our own setting of course
    * I say this as someone who was sceptical when she first asked to go
    * This is our second SENCO to go through it
    * For context she took over at short notice from a colleague who retired
    * Others here may see it differently
    * I have known her^ since she was newly qualified
    * There are several things I could mention
    * To answer your question directly

    # after
    * I noticed it first [in the spring|around Easter|after half term]
    * Other staff have said the same
    * It did not happen overnight
    * I had not expected that
    * You could ask anyone here
    * It took most of the year
    * My deputy would say the same
    * It matters in a school like ours
    * I could give you half a dozen examples
    * That has been noticed outside the school too

    # after +
    * I put that down to the course, at least in part
    * Long may it continue
    * That is a big step for somebody so quiet
    * We are all the better for it
    * It has made my own job easier
    * I am delighted
    * I could not have said that of her predecessor
    * Credit to her^ for sticking at it

    # after !
    * I am not sure what the answer is
    * That is not a criticism of the course
    * It is no fault of hers
    * We are looking at it for next year
    * It is frustrating for everybody
    * I doubt we are the only ones
    * You will have heard this from others

    # closing
    * Thank you
    * Happy to talk if that would help
    * Please don't read too much into my scores
    * Hope this is useful
    * All in all a good year
    * Not sure that is what you wanted to know
    * She has worked hard
    * She's a pleasure to have on the staff
    * It has been a busy year

    # nothing
    * N/A
    * n/a
    * None
    * None.
    * No further comments
    * Nothing to add
    * See above
    * Thanks
    * Thank you for the opportunity to comment
    * As discussed on the phone
    * I have answered on behalf of the head
    * The form would not let me go back to page one
    * Sorry this is late
    * She has had a good year
    * Ticked what I could
    * no
    * ?
    * Too many questions!
    * Not able to comment, I am new to the school
    * All covered above, thank you
    * An excellent teacher
    """
}
