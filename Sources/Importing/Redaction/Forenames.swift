/// Forenames that are common in the United Kingdom, in small letters.
///
/// They are those of people who were pupils or teachers in the last sixty years: a name that is not
/// here is still found with a title, a role or the roll.
enum Forenames {
  /// Forenames that are nothing else.
  static let clear = """
    aaron abbie abdul abdullah abigail adam adele adrian adriana agnes ahmed aidan aileen aisha aisling
    alan alana albert alec alejandra alex alexander alexandra alexandria alfie alfred ali alice alicia
    alisha alison alistair allison alyssa amanda amber amelia amelie amina amir amy ana andrea
    andrew andy angela angelina angharad angie anita anjali ann anna annabel annabelle anne annette
    annie anthony antonia anwen anya archie aria arjun arthur asha ashleigh ashley ashok audrey austin
    ava ayesha barbara barry beatrice becca becky belinda ben benjamin bernadette bernard beryl beth
    bethan bethany betty beverley beverly billie blanche bobby brandon brenda brendan brian bridget
    bronwen bronwyn bruce bryan bryony callum calum cameron camilla carl carla carly carmen caroline
    carolyn carys caspian cassandra catherine cathy catrin cecilia celia ceri charles charlie charlotte
    chelsea cheryl chloe chris christian christina christine christopher ciara claire clara clare
    claudia cliff clive colette colin colleen connor conor corinne courtney craig cynthia daisy daniel
    daniela danielle danny daphne darren dave david davina debbie deborah debra deirdre delia delyth
    denise dennis derek desmond diana diane dimitrios dmitri dominic donald donna doreen doris dorothy
    dougal douglas duncan dylan ebony eddie edith edward edwina efa eileen eira eirlys elaine eleanor
    eleni elena eleri elin elise elizabeth ella ellen ellie ellis elsie emil emily emma eric erica erin
    esme esther ethan eugene euan eva evan eve evelyn evie ewan fatima felicity felix ffion finlay finn
    fiona florence frances francesca francis frankie freddie frederick freya gareth gary gavin gemma
    geoff geoffrey george georgia georgie georgina geraint gerald geraldine gerard gethin gillian gina
    giulia giorgos gladys glenda glenn gloria glyn gordon graeme graham greg gregory greta guy gwen
    gwenda gwyneth hamza hannah harley harold harriet harrison harry harvey hassan hayden hayley
    heidi helen helena helga henry hilary hilda howard hugh hussain hywel ian ibrahim ieuan imogen
    imran ines ingrid ioan iona irene iris isaac isabel isabella isabelle isha isla ismail isobel ivan
    ivy jackie jacob jacqueline jacqui jade jaden jake jamal james jamie jan jane janet janice janine
    jared jasmin jason jasper jayden jayne jean jeanette jeff jeffrey jemima jemma jen jennie jennifer
    jenny jeremy jerome jess jessica jessie jill jim jimmy jo joan joanna joanne jocelyn jodie joe joel
    johanna john johnny jon jonathan jordan joseph josephine josh joshua josie jowan joyce juan
    judith judy julia julian julie juliet justin justine kai kamal kara karen karl karolina kasia kat kate
    katharine katherine kathleen kathryn kathy katie katja katrina katy kay kayleigh keira keith kelly
    kelsey ken kenneth kenza kerensa kerry kevin khalid kian kieran kiran kirsten kirstie kirsty
    konstantinos kyle kylie lara laura lauren laurence layla leah leanne lee leigh leila lena leo leon
    leonard lesley leslie lewis liam libby linda lindsay lindsey lisa liz lizzie llinos logan lois
    loren lorna lorraine louis louisa louise lowenna lowri luca lucas lucinda lucy luis lukasz luke
    lydia lyn lynda lynn lynne lynsey mabel mackenzie maddie madeleine madison maggie mahmoud mairead
    malcolm mandy manon marcus margaret margot maria mariam marian marie marilyn marina mario
    marion marjorie marlene martha martin martina martyn mary maryam mason mateusz mathew matilda matt
    matthew maureen maurice mavis megan meghan mehmet melanie melissa mia michael michal michele
    michelle mick miguel mike mila mildred millie milly mina miranda miriam mohamed mohammad mohammed
    mohamud moira molly monica morag moses morwenna muhammad muriel mustafa myfanwy nadia nadine naomi
    nasreen natalia natalie natasha nathan nathaniel neha neil nerys nia niall niamh nichola nicholas
    nicola nicole nigel nikki nikos nina noah noel noor nora noreen norma norman nuala olga oliver olivia
    omar oscar osian owain owen pamela parveen patricia patrick patsy paul paula pauline pedro peggy
    penelope pete peter petra phil philip philippa phillip phoebe phyllis piotr poppy pranav priya
    rachael rachel rahul raj rajesh ralph ramesh ravi raymond rebecca reece rhian rhiannon rhodri rhona
    rhys ria ricardo richard ricky riley rita robert roberta roberto rodney roger roisin ronald rory
    rosalind rosamund rosanna rosemary rosie ross rowena roy ruby rukhsana rupert russell ruth ryan
    saffron salma samantha samira samuel sana sandeep sandra sanjay santiago saoirse sara sarah sasha
    scott sean sebastian selina seren shabana shane shannon sharon shaun sheila shelley shirley shona
    siân sian sidney simon simone siobhan sofia sofie sonia sophia sophie stacey stan stefan stella
    stephanie stephen steve steven stewart stuart sumaira sunil susan susanna susie suzanne suzie
    svetlana sylvia tabitha tamara tamsin tanya tara tariq tegan terence teresa tessa thandi theo
    theodore theresa thomas tiffany tim timothy tina toby todd tom tomasz tommy tony tracey tracy trevor
    tricia trish trystan tyler una ursula valerie vanessa vera vernon veronica vicki vicky victor victoria
    vijay vikram vincent virginia vivian vivien vivienne wayne wendy wilfred william winifred yasmin
    yolanda yousef yusuf yvette yvonne zachary zack zainab zak zara zoe zoë zuzanna
    """

  /// Forenames that are other words as well: alone they count in the middle of a sentence only.
  static let ambiguous = """
    angel art ash autumn bill bob brook brooke carol chance chase chip christian dale dawn dean destiny
    dick drew earl earnest ed eden faith fern fleur frank gale gene gift ginger glen grace grant harmony
    hazel heath heather holly honey hope ian's iris jack jade jasmine jay jewel joy june ken kit kitty
    lance laurel lily lottie mark marsha max may melody mercy miles misty nick nova old olive pat patience
    pansy pearl penny phoenix pip poppy precious primrose ray reed rich river rob robin rod rose
    rowan ruby rusty sage sally sam sandy sky skye star sterling sue summer ted trinity ty vale verity
    victor violet wade will willow winter wren young mo di fay gay guy jo lea lee pam ron dan val viv
    al des les lou nan rex ruth sid tess van vi win zion
    """

  /// Forenames that are months: they count with a surname, a title or a role only.
  static let months = "jan april may june august"
}
