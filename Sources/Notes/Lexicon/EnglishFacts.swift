extension Lexicon {
  /// What protects and what explains.
  static let englishFacts = #"""
    TRUSTED_ADULT: confides in | confided in | confided to | opened up .. to/about
      | close to .. grandmother/grandfather/grandparents/aunt/uncle/coach/teacher/nurse
      | good relationship with .. teacher/counselor/coach/mother/father/tutor/grandmother/nurse/me
      | good rapport with | likes .. to talk to | feels safe with | feels understood by | asked to talk to me
      | came to talk to me | comes to talk to | answers my calls/messages/texts
      | looks forward to our .. talks/meetings | listens to .. coach/grandmother/aunt/uncle/teacher
      | gets on .. with .. caretaker/janitor/librarian/teacher/coach/nurse/counselor/counsellor
      | gets along .. with .. caretaker/janitor/librarian/teacher/coach/nurse/counselor | tells me .. things
      | tells .. coach/librarian/nurse/caretaker/grandmother/aunt/uncle | talks openly | spoke openly
      | trusts .. librarian/teacher/counselor/counsellor/coach/aunt/uncle/grandmother/grandfather/nurse/tutor/mentor/neighbour/me
      | talks/talk/talked/talking/opens/opened/opening/speaks .. up? to/with .. librarian/teacher/counselor/counsellor/coach/grandmother/grandfather/aunt/uncle/me/nurse/tutor/mentor/caretaker/janitor
    FRIEND_CONTACT*: friend/friends .. came over | friend/friends comes/come over
      | meet/meets/met/meeting .. friend/friends/classmate/classmates
      | see/sees/saw/seeing .. friend/friends/classmate/classmates | has .. friend/friends
      | has a good/close/best friend | made .. new? friend/friends | found .. friend/friends
      | played .. with .. boy/girl/cousin/neighbour's/neighbor's | talks/talked/talk to .. friend/friends/classmates
      | texts/texting/chats/chatting with .. friend/friends | texted .. friend | called .. friend
      | out with .. friend/friends | in touch with .. friend/friends | in contact with .. friend/friends
      | has/have/had/keeps/kept/regular/some/in contact with .. friend/friends/classmates
      | visit/visits from .. friend/friends/classmate | sleepover at/with | laughs with .. friends/classmates
      | goes to school with .. friend | walks to school with .. friend | went .. with .. friend/friends
      | sits with .. friend/friends | visited .. friend | friend .. brings/brought
      | spends time with .. friend/friends | spent .. with .. friend/friends
      | friend/classmate/friends/classmates .. chat/chats/chatted/talk/talked | friend/classmate drops off
      | friend/classmate .. brings/brought .. homework/notes | friend/classmate .. homework .. chat/talk
      | came by .. and they/together | came by yesterday | watched .. together | played together
      | did homework together | spent .. afternoon together | good friends
      | friend/friends .. visits/visited/visit/comes/came/calls/called/dropped/rang/texted/picks/picked/walks
      | plays/played/play/playing with .. friend/friends/classmate/classmates/boy/neighbour/neighbor/kids/children
    INTEREST: loves to | interested in | passion for | passionate about | proud of <his> | talented
      | good at .. drawing/it/music/art/chess/cooking/maths/languages/programming | keen on | fascinated by
      | hobby is | hobbies are | lights up when | lit up when | eyes light up
      | shows/showed me .. drawings/drawing/pictures/photos/model/models/game/songs/song
      | builds/built .. models/model/computer/lego/robot/robots
      | started drawing/cooking/baking/reading/painting/drumming/running
      | draws .. every day/well/beautifully/manga/comics | collects
      | has started .. guitar/piano/drawing/painting/cooking/baking | wants to become a
      | goes fishing/swimming/climbing/skating/running/cycling/riding | enjoys it | shows .. interest in
      | has .. interest in | an interest in | interested
      | likes/loves/enjoys/enjoyed/love/enjoy .. drawing/painting/reading/cooking/baking/music/guitar/piano/coding/programming/animals/trains/chess/manga/anime/photography/writing/lego/gardening/building/fishing/dogs/cats/horses/science/history/art/singing/dancing/football/soccer/basketball/swimming/origami/maps/astronomy/insects/plants/sewing/knitting/cycling/comics/poetry/films/books
    SMALL_STEP_OUT: walk/walks/walked/walking .. dog | dog for .. walk | took/takes/take .. dog
      | went/goes/going/go for .. walk/walks/run/ride/drive | out for .. walk/run/ride/drive | leaves .. house
      | leave .. house | left .. house with | stepped outside | step outside | steps outside | went outside
      | goes outside | go outside | came outside | sat .. in .. garden/balcony/yard | came out of <his> .. room
      | comes out of <his> .. room | came/comes/come downstairs | came/comes to the door | opened the door to me
      | opens the door to | joined .. dinner/meal/lunch/family/table | ate/eats/eat with .. family
      | answered my text/call/message | wrote back | first time outside | first time out
      | rode .. bike/bus/bicycle/train | took the bus/train | accompanied .. mother/father/mum/mom/dad to
      | went shopping | goes shopping | came along to | went to the .. <club>
      | left his/her/their room for/to/and/today/twice/yesterday | left .. house for the first | out on the balcony
      | comes down for .. dinner/lunch/meals/breakfast | came down for .. dinner/lunch/meals/breakfast
      | went/go/goes/going/gone/walked/walk/came/come .. to .. shop/store/market/park/library/supermarket/bakery/cinema/hairdresser/barber/doctor/dentist/convenience/mailbox/garden/river/beach
      | went/goes/go/walked .. down/out/over? to .. letterbox/mailbox/corner/bin/bins/street/playground/park/shop
    IN_COUNSELING: see/sees/seeing/saw/visits/visiting .. therapist/psychologist/counselor/counsellor/psychiatrist
      | in therapy | in counseling | in counselling | in treatment
      | starts/started/starting/begins/began/continues/attends/attending/attended .. therapy/counseling/counselling/treatment
      | appointment/appointments/session/sessions .. with .. psychologist/therapist/psychiatrist/counselor/counsellor
      | therapy .. once/twice/weekly/every/session/sessions | weekly sessions with
      | under .. care of .. psychiatrist/psychologist | therapist .. says/thinks/recommends/suggested
      | waiting list for .. therapy/psychologist/camhs | camhs
      | referred to .. psychologist/psychiatrist/therapist/camhs/clinic
      | seen by .. psychologist/psychiatrist/camhs/therapist | child guidance | outpatient clinic
      | psychologist .. every/week/weekly/monday/tuesday/wednesday/thursday/friday | sees dr
      | sees .. now .. psychologist/therapist | seeing .. psychologist/therapist | therapist .. every/weekly
      | back to therapy | go to therapy | goes to therapy | going to therapy | therapy
    RETURN_STEP*: attended/came .. <count> days | come/comes/came/coming .. to school for
      | come/comes/came/coming back .. for
      | come/came/comes in for .. period/lesson/hour/class/test/second/first/third
      | back .. for .. lesson/hour/period/day/class | came/come/comes to .. separate/support/quiet/resource room
      | separate room | support room | first day back | day back at school | returned to school
      | returning to school | return to school | back at school | back in school | back in class
      | stayed .. whole day | stayed until .. lunch/noon/end/third/second | stays until .. lunch/noon/end
      | partial timetable | reduced timetable | part time timetable | gradual return | reintegration | re entry
      | re integration | came to the gate | came as far as | came into .. building/classroom/class
      | attended .. class/classes/lesson/lessons/trip/assembly/exam/test | came every day | came all week
      | came three/four/two days | took part in .. lesson/class/lessons | handed in .. first
      | made it to .. gate/school/class/classroom/door | came to .. gate | got as far as | to the school gate
      | sat .. in .. class for | managed .. lesson/lessons/hour/hours/period/day | first lesson back
      | managed .. lesson/lessons/hour/hours/period/periods/day
      | sit/sat/sitting through .. lesson/lessons/hour/period/class | go/goes/going back to .. school/class
      | come/came/coming in for .. lesson/lessons/hour/period | one lesson | one lesson a day
      | come/comes/came/coming/attended/attends/attend/stayed .. <count> .. hour/hours/lesson/lessons/period/periods/class/classes
    DIAGNOSED_ILLNESS: ill with | sick with | is/was/are/been/seriously/very/chronically ill | off sick with
      | diagnosed illness | chronic illness | serious illness | diagnosed with | diagnosis of | doctor's note
      | doctor's certificate | medical certificate | sick note | in hospital | hospitalised | hospitalized
      | in the hospital | surgery | operation | mononucleosis | glandular fever | pneumonia | covid | influenza
      | has the flu | with the flu | the flu | with flu | asthma | chronic fatigue | migraine | migraines | epilepsy
      | diabetes | long covid | chicken pox | chickenpox | strep throat | strep | tonsillitis | appendicitis
      | appendix | with a .. fever | high fever | a fever | has fever | cancer | leukaemia | leukemia | crohn's
      | colitis | anaemia | anemia | norovirus | stomach flu | stomach bug | bronchitis | infection
      | orthostatic dysregulation | thyroid | lupus | arthritis | medical condition | ill | coeliac | celiac
    INJURY: broke/broken/fractured/breaks .. arm/leg/ankle/wrist/foot/collarbone/hand/finger/nose/toe | concussion
      | sprained | twisted .. ankle/knee | on crutches | in a cast | torn ligament | tore .. ligament
      | sports injury | injury to | knee injury | ankle injury | football injury
      | injured <his> .. knee/ankle/arm/leg/foot/back/hand/shoulder/head/wrist | dislocated | car accident
      | bike accident | bicycle accident | traffic accident | accident
    BEREAVEMENT*: passed away | died | died by suicide | death of | death in the family | funeral | bereavement
      | bereaved
      | lost <his> .. grandmother/grandfather/mother/father/brother/sister/dad/mum/mom/grandma/grandpa/cousin/aunt/uncle/dog/cat/baby
      | grieving | grief | grieves | mourning | mourns | since <his> .. death | memorial service
      | loss of <his> .. grandmother/grandfather/mother/father/brother/sister/dad/mum/mom/grandma/grandpa/friend
    CARER_DUTY*: young carer | babysits | babysitting | minds .. siblings/brother/sister
      | stay/stays/stayed home with .. siblings/brother/sister/baby | translates for .. mother/father/parents
      | interprets for .. mother/father/parents | runs the household | does all the housework
      | cooks for .. siblings/family | works .. to support .. family
      | helps in .. family .. shop/restaurant/business | picks up .. brother/sister/siblings
      | drops .. siblings/brother/sister
      | looks/looking/look/looked after .. brother/sister/siblings/mother/father/mum/mom/dad/grandmother/grandfather/baby/brothers/sisters/grandma/grandpa
      | take/takes/taking/took care of .. brother/sister/siblings/mother/father/mum/mom/dad/grandmother/grandfather/baby/brothers/sisters
      | cares/caring/care for .. brother/sister/siblings/mother/father/mum/mom/dad/grandmother/grandfather/baby
      | takes/taking/take .. siblings/brother/sister/brothers/sisters .. to .. school/kindergarten/nursery/daycare/bed/doctor
    TRAVEL: on holiday | on vacation | family trip | family holiday | holiday abroad | travelling | traveling
      | travels to | travelled to | abroad | visiting .. relatives/family/grandparents | visit .. relatives abroad
      | to see .. relatives | pilgrimage | overseas | home country | trip to .. country | exchange year
      | extended holiday | extended trip | flew to | fly to | flying to | wedding abroad
      | back in two/three/four weeks | family .. in .. country
    PREGNANCY: pregnant | pregnancy | expecting a baby | maternity | gave birth | morning sickness | had a baby
    SUSPENSION: suspended | suspension | suspensions | excluded from school | excluded for .. days | expelled
      | expulsion | fixed term exclusion | permanent exclusion | permanently excluded
      | sent home .. fighting/behaviour/behavior/vaping/discipline/disciplinary | disciplinary removal
    MOVE_PLANNED: moving to .. another/new/different/city/town/country | moving house | moving away
      | move/moves/moved to another .. city/town/school/country/district | will move | will be moving
      | <is> moving to | <is> moving in | family .. moving | plan/plans to move | planning to move | relocate
      | relocating | relocates | relocation | transferring to | transfer to another | transfer papers
      | changing schools | change schools | change of school | changes school | new school from
      | leaving the district | emigrating | emigrate
    EDUCATED_ELSEWHERE: home schooled | homeschooled | home school | homeschool | homeschooling | home schooling
      | home education | home educated | tutored at home | home tuition | home tutor | learning centre
      | learning center | support centre | support center | alternative provision | alternative school
      | online school | online academy | online classes at home | virtual school | hospital school
      | attends .. free school | at the free school | educated elsewhere | education support centre
      | pupil referral unit | day clinic school | boarding school
    NEURODEV_KNOWN: autism | autistic | asd | asperger | asperger's | aspergers | adhd | attention deficit
      | dyslexia | dyslexic | dyscalculia | dyspraxia | tourette | tourette's | tourettes | learning disability
      | learning disabilities | intellectual disability | developmental disorder | neurodivergent | on the spectrum
      | iep | special needs | sensory processing
    """#
}
