extension Lexicon {
  /// Signs of the morning, the body and the school (Fukushima 2000; MEXT 2023).
  static let englishSchool = #"""
    <sick> = headache | headaches | stomachache | stomachaches | tummyache | tummyaches | nausea | nauseous
      | stomach <ache> | stomach | belly <ache> | tummy <ache> | head <ache> | dizziness | dizzy | vomits | vomiting
      | throws up | sick | unwell | ill | abdominal pain | cramps | pains
    SOMATIC_MORNING: <sick> .. every morning | <sick> .. each morning | <sick> .. in the morning
      | <sick> .. in the mornings | <sick> .. mornings | <sick> .. before school | <sick> .. before leaving
      | <sick> .. on school days/mornings | <sick> .. on mondays/monday
      | <sick> when .. leave/leaving/school/go/time | <sick> .. time to leave | <sick> .. time for school
      | <sick> .. going to school | <sick> .. school morning/mornings | <sick> in the am | morning <sick>
      | mornings with <sick> | every morning .. <sick> | each morning .. <sick> | morning headaches
      | morning stomach | stomach aches | stomach ache | stomachaches | tummy aches
      | feels/felt/feeling sick/ill/unwell before school | feels sick in the morning | feels sick every morning
      | feels sick .. school | vomits before school | throws up before school | throws up every morning
      | vomits every morning | vomits in the morning | complains/complained/complaining of/about <sick>
      | complains/complained/complaining of/about a <sick> | physical complaints | physical symptoms .. school
      | somatic complaints | somatic symptoms | somatic | psychosomatic | unexplained pain/pains/aches/headaches
      | frequent headaches | frequent stomach | recurrent headaches | recurring headaches | recurring stomach
      | repeated headaches | cannot/can't get up in the morning | can't get out of bed in the morning
      | <doesnot> get up in the morning | aches and pains | vague .. complaints | vague pains | stomach ache/aches
      | stomachache/stomachaches | tummy <ache> | stomach <ache> | belly <ache> | headache/headaches | head <ache>
      | nausea/nauseous .. <morning> | sick/ill in the morning/mornings | throws up/vomits in the morning
      | dizzy in the morning | feels sick before school | feels ill every morning | pains in the morning
      | aches in the morning | <sick> .. sunday/sundays night/evening/nights/evenings | sunday .. <sick>
      | monday .. <sick> | mondays .. <sick> | tummy hurts | stomach hurts | belly hurts | head hurts | tummy pain
      | tummy ache | stomach cramps | stomach pain | stomach pains | belly ache
      | feels/felt/feeling/is sick/nauseous/dizzy .. every/each/before/when/morning/mornings | <sick> again
      | <sick> today again | <sick> .. third/fourth/fifth/second time | headache | headaches
      | nausea .. morning/mornings/school | vomited .. before/morning/gate | throwing up .. before/morning
      | pains .. morning/mornings | often .. <sick> | frequent <sick> | frequently .. <sick> | constant <sick>
      | always .. <sick> .. school/morning | says .. stomach/tummy/belly/head hurts/aches | doctor found nothing
      | no medical cause | no physical cause | nothing physical | medically unexplained
    NURSE_ROOM_FREQUENT: visit/visits to the nurse | visit/visits to .. nurse's office | visits .. nurse
      | visited .. nurse | in the nurse's office | in .. nurse's room | in the nurses office | at the nurse's office
      | at the nurse | to the nurse | nurse's office visits | nurse visits | nurse's room | nurse room | nurses room
      | nurse's office often | often in .. nurse's office | often at the nurse | goes to .. nurse | went to .. nurse
      | going to .. nurse | sent to .. nurse | sees the nurse | asks .. to see the nurse | asks to go to the nurse
      | asked to go to the nurse | seen by the nurse | health room | infirmary | sick bay | sickbay | medical room
      | first aid room | health office | school nurse again | second/third/fourth/fifth visit to .. nurse
      | visit/visits to the nurse .. this week/month | nurse/nurse's .. this week/month | went to the nurse .. times
      | nurse/nurse's office/room .. again/often/times/daily/weekly | goes to the nurse
      | often/frequently at/in the nurse | visits the nurse | in the nurse's room | sent to the nurse
      | asked to see the nurse | health room .. again/often | nurse .. again/times/twice/often/daily/week/today
      | times .. nurse | nurse's office | nurses office | in .. nurse | to see .. nurse | sent .. to .. nurse
      | visits to .. nurse | visit to .. nurse | sick room | sickroom | rests in .. nurse/sick/health/first
      | lies down in .. nurse/sick/health/first
    MORNING_DISTRESS_RECOVERS_NOON: fine/ok/okay/better/well/cheerful/recovered by noon
      | fine/ok/okay/better/well/recovered by midday | fine/ok/okay/better/well by lunch/lunchtime
      | fine/ok/okay/better/well by the afternoon
      | fine/better/cheerful/well in the afternoon/evening/afternoons/evenings | fine at noon | fine by the evening
      | fine at weekends | fine on weekends | fine at the weekend | fine on the weekend | fine during holidays
      | fine in the holidays | symptoms disappear/vanish/stop/gone
      | pain/aches/ache/headache/headaches/symptoms disappears/disappear/disappeared/vanishes/goes/gone/stops .. noon/later/home/once/when/afternoon/weekends
      | feels/feel/is/gets/felt better once/when/as/after .. school/bus/home | feels/feel/gets better .. stays home
      | feels better later | better once | better as soon as | recovers by noon/lunch/midday
      | recovers in the afternoon | recovers once | recovers when | perks up
      | cries/crying/cried/panics/distressed/upset/tearful .. every morning | cries/crying/cried .. before school
      | cries/crying/cried .. in the morning/mornings | distress in the morning/mornings | morning distress
      | distressed in the morning/mornings | tears in the morning | tears every morning | upset .. every morning
      | upset in the morning/mornings | fine once .. home | fine when .. home | well again by
      | clings .. in the morning | fine by noon/lunch/midday
      | better/fine/well once/when/after .. bus/school .. gone/over/started | better by noon/lunch/midday
      | well by noon/lunch | recovers by noon/lunch | fine in the afternoon | better in the afternoon
      | fine once school is over | gone by noon | cannot get up .. morning | can't get up .. morning
      | cannot get out of bed | can't get out of bed | gets dressed but cannot leave | crying in the morning
      | cries in the morning | cries every morning | clings to <parents> .. morning
      | cannot/can't get up .. morning/mornings/school | <doesnot> get up .. morning/mornings/school
      | <doesnot> get out of bed .. morning/mornings/school | too tired .. to get up
      | fine/ok/okay/better/well/cheerful/normal/relaxed .. by/after/from .. noon/midday/lunch/lunchtime/afternoon/evening/ten/eleven/11/10
      | fine/ok/okay/better/well/cheerful/normal/relaxed .. in the afternoon/evening/afternoons/evenings
      | fine/cheerful/better/normal .. weekends/weekend/holidays/vacation/saturday/saturdays
      | better/fine/well .. when/once/as .. stay/stays/home/school/bus | gone .. noon/once/when/by/afternoon/weekend
      | disappears/disappear/disappeared/vanishes/vanish/stops/stop .. once/when/noon/weekend/weekends/afternoon
      | recovers .. noon/later/afternoon/home
      | cries/crying/cried/screams/sobs/sobbing/tears .. every/each/in/before .. morning/mornings/school
      | distressed/upset/panics/panicked/panicking .. in the/every/before .. morning/mornings/school
      | cries/crying .. at the gate | clings/clung/clinging to .. mother/father/mum/mom/dad/parent/car/bed
      | dressed .. but .. not/cannot/can't | packs .. bag .. evening/night | ready .. but .. cannot/can't
      | gets ready .. but | wants to go but cannot | wants to come but cannot | wants to go but can't
      | wants to come but can't | sunday night/evening/evenings/nights | dreads mondays | dreads monday
      | dreads sunday | dreads the morning | by ten/eleven/10/11 .. fine/ok/okay/better/well
      | by .. o'clock .. fine/ok/okay/better/well | an hour later .. fine/ok/okay/better/well
      | later .. day .. fine/cheerful | once .. missed the bus .. fine
      | by lunchtime/lunch/noon/midday .. fine/ok/okay/better/well | by the afternoon .. fine/ok/okay/better/well
      | in the afternoon .. fine/ok/okay/better/well | turned back at .. gate/door/corner/station | turns back at
      | stood at the gate | sat in the car | won't get out of the car | <doesnot> get out of the car
      | refuses to get out of the car | stayed in the car
    AFRAID_OF_JUDGMENT_SHAME: afraid/scared of what others | what others think | what others might think
      | what people think | what people will say | what the others will say | what classmates .. think/say
      | feels judged | feeling judged | felt judged | being judged | everyone is looking | everyone looks at <him>
      | everyone stares | everybody is looking | everybody stares | people stare | people are staring
      | being stared at | ashamed | embarrassed | embarrassment | humiliated | humiliation
      | afraid/scared .. laugh at | laughed at .. afraid | self conscious | feels inferior | inferiority | worthless
      | feels like a failure | thinks .. a failure | calls <himself> a failure | feels stupid | hates <himself>
      | hates how <his> looks | hates .. appearance | feels ugly | low self esteem | low self worth
      | low self confidence | negative self talk | feels guilty | guilty about | feels like a burden
      | thinks .. burden | is a burden | cannot face <him> | can't face going back | too ashamed | loses face
      | lost face | nobody likes <him> | everyone hates <him> | everybody hates <him> | afraid of being seen
      | afraid to be seen | afraid to be looked | what others think of <him> | what people think of <him>
      | worries what others think | everyone is staring | people laugh at <him>
      | ashamed .. of/to/about/that/because
      | feels .. ashamed/embarrassed/inferior/stupid/worthless/useless/ugly/judged/humiliated
      | is .. ashamed/embarrassed | calls <himself> stupid/useless/ugly/worthless/failure/loser/a
      | thinks .. stupid/useless/ugly/worthless/failure/loser | not good enough for | lacks confidence
      | no confidence | no self confidence | what would they say | what will they say
      | afraid to come back .. because | afraid of questions | afraid of the questions | afraid .. will ask
      | worried .. will ask | can't show <his> face | cannot show <his> face | too embarrassed to
      | afraid of rejection | fear of rejection | afraid .. rejected
      | laughs/laugh/laughing/talk/talking behind <his> back | afraid .. run into | afraid of meeting classmates
      | feels watched | feels stared
      | afraid/scared/worried/fears/fear/frightened/anxious/worries .. what .. think/thinks/say/says/thought/said
      | afraid/scared/frightened/fear of being judged/laughed/looked/watched/stared/seen/criticised/criticized
      | everyone/everybody/they/people/others/classmates .. stares/stare/staring/looks/look/looking/watching/judging/laughing/laughs/laugh/talks/talking .. at/about/him/her/them/me
      | afraid/scared/fears/fear/worried/worries/terrified/anxious .. judged/laughed/stared/criticised/criticized/embarrassed/humiliated
      | afraid/scared/worried/worries/fears/cares/terrified .. what .. others/people/classmates/they/friends/class/everyone .. think/say/will/might/would
      | thinks .. others/everyone/people/classmates .. laugh/laughing/hate/hates/talking/judge/judging/stare
      | thinks/feels/convinced/sure/believes .. everybody/everyone/people/classmates/others/class
    PERFECTIONISM_FEAR_FAILURE: perfectionist | perfectionistic | perfectionism | not perfect | isn't perfect
      | must be perfect | has to be perfect | be perfect | fear of failure | fear of failing
      | afraid/scared/terrified/frightened/fears of? failing/failure
      | afraid/scared/terrified/frightened of .. mistakes/mistake | afraid/scared to fail
      | afraid/scared to make .. mistakes/mistake | fears mistakes | fear of mistakes | fear of making mistakes
      | cannot/can't make mistakes | <doesnot> hand in .. not good enough | never good enough | not good enough
      | isn't good enough | erases .. over and over | rewrites .. over and over | tears up .. work | all or nothing
      | sets .. too high standards | impossible standards | high expectations of <himself>
      | high standards for <himself> | very hard on <himself> | too hard on <himself> | overly self critical
      | self critical | cries over .. grade/mark/marks/grades | upset over .. mistake/mistakes/grade/mark
      | afraid/scared of making mistakes/errors | tears/throws .. work .. perfect/away | is not perfect
      | afraid/scared/fear of failing/failure | fears failure | <doesnot> hand in .. not perfect
      | nothing is good enough | rather hand in nothing | hands in nothing | rather .. nothing than
      | <doesnot> hand in .. perfect/mistake/mistakes/good
      | mistake/mistakes .. cries/panic/panics/upset/erases/terrified/afraid/unbearable
      | afraid/scared/terrified/panics/worried/fear/fears .. mistake/mistakes/error/errors/wrong/fail/failing/failure
      | <doesnot> accept .. mistake/mistakes | everything .. perfect | has to be .. perfect/best | be the best
      | must be .. best | only .. best .. good enough | nothing .. good enough | anything less than
      | less than perfect | less than an a | erases/rewrites/starts .. again/over .. again/over
      | tears/tore/rips/ripped up .. work/homework/drawing/drawings/essay/page/pages/notebook
      | gives up if .. not perfect | upset .. mistake/mistakes | cries .. mistake/grade/mark/b
      | devastated by .. grade/mark/b/result | impossibly high | sets <himself> impossible
      | too high demands on <himself> | high demands on <himself> | erases | crosses .. out again | rubs out
      | paper tears | starts over | checks .. again and again | spends hours on one
    BULLYING_OSTRACISM*: teases <him> | mocks <him> | make/makes/made/making fun of
      | laugh/laughs/laughed/laughing at <him> | picks on <him> | picking on <him> | pick on <him> | excludes <him>
      | exclude <him> | excluding <him> | leave/leaves/leaving <him> out | shun <him>
      | ignore/ignores/ignored/ignoring <him> | rejects <him> | harass <him> | harasses <him>
      | calls/calling/call/called <him> names | insults <him> | insult <him> | push <him> around | beat <him> up
      | gossip about <him> | gossiping about <him> | hides <his> shoes | hid <his> shoes | hid <his> bag
      | took <his> lunch money | takes <his> lunch money | nobody talks to <him> | nobody speaks to <him>
      | no one talks to <him> | no one speaks to <him> | nobody wants to sit with | no one wants to sit with
      | nobody will sit with | turned against <him> | trouble with .. classmates | conflict with .. classmates
      | conflicts with .. classmates | fell out with | fallen out with | freaks <him> out at school
      | leave/leaves/left <him> out | girls/boys/others/classmates/kids .. ignore/exclude/avoid/tease <him>
      | ignore <him>
      | boys/girls/kids/classmates/students/they/others/everyone/group .. laugh/tease/mock/ignore/exclude/avoid/insult/bully/push/hit/trip/taunt/laughed/teased/mocked/ignored/excluded/insulted/pushed/taunted .. at/him/her/them
      | nobody chose <him> | no one chose <him> | nobody picks <him>
      | posted .. photo/picture/video/pictures .. of/about <him>
      | spread .. rumours/rumors/photos/pictures/screenshots | lies about <him> | turned .. class against
      | moved away from <him> when | nobody sat | no one sat
      | girls/boys/group/friends/classmates/others/class .. stopped talking to <him>
      | girls/boys/group/friends/classmates/others/class .. dropped <him> | pushed <him> | shoved <him>
      | tripped <him> | threw .. at <him> | won't let <him> join | nobody .. work/sit/play/talk .. with <him>
      | no one .. work/sit/play/talk .. with <him> | hidden <his> .. bag/shoes/books | filmed <him>
      | bully/bullies/bullied/bullying/tease/teased/mock/mocked/exclude/excluded/insult/insulted/harass/harassed/ignored/rejected/taunt/taunted/attacked/beat <him>
    BULLYING_OSTRACISM: bullied | bullies | bullying | bully | cyberbullied | cyberbullying | cyber bullied
      | cyber bullying | being teased | teased | teasing | teases | mocked | mocking | laughed at | picked on
      | ostracised | ostracized | ostracism | shunned | ignored by | rejected by | outcast | scapegoat | harassed
      | harassment | called names | name calling | insulted | pushed around | beaten up at school | beaten up by
      | beaten up after school | tripped in the corridor | rumours | rumors | mean comments | mean messages
      | nasty comments | nasty messages | hurtful comments | hurtful messages | racist comments | threatened by
      | thrown out of the group chat | removed from the group chat | kicked out of the group chat | victimised
      | victimized | friendship trouble | intimidated | being left out | is left out | excluded by | left out by
      | laughed at by | made fun of | ignored by .. class/classmates/girls/boys | is excluded by
      | excluded from the group | excluded from .. chat/games/game | feels excluded | felt excluded | being excluded
      | was excluded by | left out | feels left out | beaten up | hit by .. classmates/boys/girls/students
      | kicked by .. classmates/boys/girls/students | pushed by .. classmates/boys/girls/students
      | ignored/excluded/avoided/rejected/mocked/teased/taunted/insulted by .. class/classmates/girls/boys/group/friends/peers
      | taunts | taunted | taunting | hazing | always picked last | picked last | insulting .. messages/comments
      | nickname/nicknames .. mean/cruel/hate/hates | ganged up | gang up | target of | targeted by | blackmailed
      | fake account | fake profile | hate messages | hateful messages | nasty | behind <his> back | spat at
      | spit at | broke <his> glasses
    ACADEMIC_PRESSURE: overwhelmed by .. exam/exams/homework/work/tests/studies/workload/schoolwork/assignments
      | overwhelmed with .. exams/homework/work/tests/workload/schoolwork/assignments | exam stress | exam pressure
      | exam anxiety | test anxiety | test stress | stress about .. exams/grades/tests/homework/school/marks
      | stressed about .. exams/grades/tests/homework/school/marks | stressed by .. exams/school/tests/homework
      | stressed over .. exams/grades/tests | pressure .. grades/marks/exams/school/studies/results
      | academic pressure | academic stress | school pressure | school stress
      | worried about .. exams/exam/grades/marks/tests/results/graduating
      | worries about .. exams/exam/grades/marks/tests/results
      | anxious about .. exams/exam/grades/marks/tests/results | too much homework
      | behind in .. class/classes/lessons/work/maths/math/english/school/schoolwork
      | behind with .. work/schoolwork/lessons | far behind in | fallen behind | falling behind
      | behind on .. work/assignments/homework/schoolwork | cannot/can't keep up | <doesnot> keep up with
      | can't cope with .. work/school/homework/exams | cannot cope with .. work/school/homework/exams
      | struggling academically | struggles academically | struggling with .. maths/math/homework/lessons/schoolwork
      | <doesnot> understand .. lessons/lesson | cannot/can't follow .. lessons | entrance exam | entrance exams
      | cram school | workload is too | lots of pressure at school | catch up on .. work | missed so much work
      | panics over .. test/tests/exam/exams | panic about exams | pressure to get/have/achieve/pass/succeed
      | under pressure | a lot of pressure | overwhelmed by/with .. work/homework/exams/tests/assignments/school
      | behind in/with .. work/lessons/class/math/maths/reading | stressed about .. exam/exams/grades/test/tests
      | pressure .. grades/exams/school | cannot keep up | can't keep up
      | behind .. in/with/on .. class/lessons/work/maths/math/english/school/schoolwork/reading/homework/subjects
      | overwhelmed .. school/work/homework/exams/tests/workload/assignments
      | worried/worries/anxious/stressed/nervous/panics .. exam/exams/grades/test/tests/finals/marks/results/maths
      | <doesnot> understand .. lessons/lesson/maths/math/anything/class
      | <doesnot> cope/coping with .. work/school/homework/lessons | <doesnot> catch up | catching up
      | so much to catch up | too much .. homework/work/schoolwork | too many .. tests/exams/assignments
      | homework until/till | studies until/till | studying until/till | studies all night | too difficult
      | lessons .. too hard | work .. too hard | maths .. too hard | can't follow | cannot follow
      | stress .. exams/exam/tests/school/grades
      | pressure .. exam/exams/grades/marks/results/university/school/medical/studies
      | exam .. pressure/stress/nerves/panic/worry | afraid of .. test/tests/exam/exams | feels stupid in
      | lost in class | lost in lessons
    """#
}
