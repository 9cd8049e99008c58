extension Lexicon {
  /// The signs of withdrawal, in the words in which people report them (seeds S0 to S4, Fukushima 2000, MEXT 2023).
  static let englishSigns = #"""
    SLEEP_REVERSAL: day and night <is> reversed/swapped/reversed/upside | days and nights <is> reversed/swapped | sleeps/sleep/sleeping/slept <day> | sleeps/sleep/sleeping through the day | sleep reversal | day night reversal
      | day and night reversed | days and nights reversed | days and nights turned around/round | sleep turned around/round
      | sleep is upside down | sleep schedule reversed/flipped | awake/up <night> | stays/stayed/staying up/awake <night>
      | up until <hour> | up till <hour> | up until <hour> am | awake until <hour> | goes/going to bed at <hour> | falls asleep at <hour>
      | sleeps until/till noon/afternoon/evening | sleeps until the afternoon/evening | nocturnal | inverted sleep | sleep wake inversion
      | wakes/wake/gets up in the afternoon/evening | <is> up at night and asleep by day | games/gaming until <hour>
    HOMEBOUND: <doesnot> leave/leaving <his> <house> | <doesnot> go/going/come/coming out | <doesnot> go outside | <doesnot> leave home
      | has not left <his> <house> | hasn't left <his> <house> | not left <his> <house> | housebound | homebound | house bound | home bound
      | <stays> inside/indoors <day> | <stays> at home <day> | <stays> home <day> | confined to <his> <house> | hardly ever goes out
      | has not been outside | hasn't been outside | not been outside | never goes out | rarely goes out
    ROOMBOUND: has stayed in <his> <room> | <doesnot> leave/leaving <his> <room> | <doesnot> come/coming out of <his> <room> | <stays> in <his> <room>
      | <stays> .. in <his> <room> | locks/locked <himself> in <his> <room> | shuts/shut <himself> in <his>? <room> | shut in his/her/their <room>
      | barricaded .. <room> | has not left <his> <room> | hasn't left <his> <room> | not left <his> <room> | roombound | room bound
      | only leaves <his> <room> | eats in <his> <room> | curtains closed/drawn <day> | spends <day> in <his> <room>
    NO_PEER_CONTACT: <doesnot> want to see/meet/talk .. anyone/anybody/friends/people | without friends | without any friends | had no friends | <hasnot> seen <his>? <friends> | <doesnot> see/seeing/meet/meeting/talk/talking/speak/call/text .. <friends>
      | no <friends> | no contact with <his>? <anyone> | lost touch/contact with <his>? <friends> | has no <friends> | no friends left | cut off .. <friends>
      | <stopped> seeing/meeting/answering <his>? <friends> | withdrew/withdrawn/withdraws from <his>? <friends> | avoids <his>? <friends>
      | ignores/ignored .. <friends> | friends .. stopped calling/visiting/asking
    ONLINE_ONLY: only contact/contacts/friends are online | only talks/speaks/chats/talking to .. on discord/line/snapchat/whatsapp/games | talks to .. on discord only | only on discord | only talks/speaks/chats online | only .. online friends | friends are .. online | contact is only online | only online
      | talks only online | communicates only by text | only texts | his/her/their only friends are online | online friends only
    GAMING_SCREEN_ESCAPE: games/gaming for .. hours | games .. hours a day | playing <game> <night> | plays .. hours a day | hours a day online | plays/playing/played <game> <day> | plays/playing/played <game> <night> | <game> <night> | <game> <day> | gaming addiction | addicted to <game> | addicted to <screen>
      | on <screen> <day> | on <screen> <night> | absorbed in <game> | absorbed by <game> | hours on <screen> | hours of <game> | glued to <screen>
      | games/gaming/plays until <hour> | plays games .. night | internet addiction | cannot stop gaming | can't stop gaming
    DECLINES_INVITATIONS: refused/refuses to go .. party/trip/outing | asked/invited to .. but refused/declined | party but refused/declined/stayed | invited .. but | <refuses> .. invitation/invitations/invites/invite | <refuses> every invitation | says/said no to .. invitation/invitations
      | <doesnot> want to come to .. party/parties/sleepover | <refuses> to meet/see .. <friends> | <refuses> to join | skipped .. birthday
      | never comes when invited | does not answer invitations | no longer accepts invitations
    QUIT_CLUB_ACTIVITY: no longer goes/comes to <his>? .. <club> | no longer attends <his>? .. <club> | stopped .. <club> | quit/quits/quitting .. <club> | dropped out of <his>? <club> | dropped <his>? <club> | left <his>? <club>
      | <stopped> going to/attending <his>? <club> | <stopped> .. <club> | gave up <his>? <club> | no longer goes to <club> | resigned from <club>
    HYGIENE_DECLINE: <hasnot> showered/bathed/washed | <doesnot> shower/showering/bathe/wash/washing/brush | <stopped> showering/washing/bathing
      | same clothes | unwashed | unkempt | poor hygiene | hygiene .. poor/declined/declining/worse | body odor/odour | dirty clothes | hair unwashed
    MEALS_SKIPPED: skips/skipped/skipping .. meal/meals/lunch/breakfast/dinner | <doesnot> eat with <his>? family | misses meals
      | no breakfast | eats alone .. <room> | <doesnot> come to meals/dinner/the table | eats only instant | eats only snacks
    IRRITABLE_WHEN_PRESSED: explodes/shouts/screams/furious/rages/yells whenever/if/when | gets angry whenever | becomes aggressive when/if | <is> angry/furious/irritable/aggressive when | outburst/outbursts when | shouts/shouted/screams/screamed/yells/yelled when
      | explodes/exploded when | blows up when | snaps when | loses <his>? temper when | tantrum/tantrums when | irritable when pressed
      | gets angry if | gets angry when | argues/fights .. every morning | slams <his>? door
    FLAT_AFFECT_MOOD_SWINGS: flat affect | mood swings | mood swing | low mood | no expression | expressionless | blank face | emotionless
      | tearful | cries/crying/cried .. lot | cries/crying easily/often/daily | <is> withdrawn | seems/seemed/appears/appeared withdrawn/sad/down/flat
      | looks sad | very quiet lately | <doesnot> smile
    ANXIETY_FACE_TO_FACE: panic attack/attacks | panics/panicked .. <people> | panics/panicked .. class/school | anxious/anxiety/nervous/scared/frightened .. <people>
      | afraid of <people> | social anxiety | avoids eye contact | <doesnot> make eye contact | <doesnot> look .. in the eye | hides from visitors
      | cannot face <people> | can't face <people> | hides when visitors come | trembles/shakes .. <people> | afraid to meet <people>
    """#

  /// The rest of the signs.
  static let englishMoreSigns = #"""
    SOMATIC_MORNING: stomach ache/aches | stomachache/stomachaches | tummy <ache> | stomach <ache> | belly <ache> | headache/headaches | head <ache>
      | nausea/nauseous .. <morning> | sick/ill in the morning/mornings | throws up/vomits in the morning | dizzy in the morning
      | feels sick before school | feels ill every morning | pains in the morning | aches in the morning
    NURSE_ROOM_FREQUENT: second/third/fourth/fifth visit to .. nurse | visit/visits to the nurse .. this week/month | nurse/nurse's .. this week/month | went to the nurse .. times | nurse/nurse's office/room .. again/often/times/daily/weekly | goes to the nurse | often/frequently at/in the nurse
      | visits the nurse | in the nurse's office | in the nurse's room | sent to the nurse | asked to see the nurse | health room .. again/often
    MORNING_DISTRESS_RECOVERS_NOON: fine by noon/lunch/midday | better/fine/well once/when/after .. bus/school .. gone/over/started | better by noon/lunch/midday | well by noon/lunch | recovers by noon/lunch
      | fine in the afternoon | better in the afternoon | fine once school is over | fine at weekends | fine on weekends | gone by noon
      | cannot get up .. morning | can't get up .. morning | cannot get out of bed | can't get out of bed | gets dressed but cannot leave
      | crying in the morning | cries in the morning | cries every morning | clings to <parents> .. morning
    AFRAID_OF_JUDGMENT_SHAME: afraid/scared/worried .. what others/people/classmates/they think/say | what others think of <him> | what people think of <him> | worries what others think | afraid/scared/fears/fear/worried .. judged/laughed/stared/looks/looked/think | everyone stares | everyone is staring
      | people laugh at <him> | ashamed | embarrassed | humiliated | feels like a failure | feels judged | feels stupid
    PERFECTIONISM_FEAR_FAILURE: afraid/scared of making mistakes/errors | tears/throws .. work .. perfect/away | not perfect | is not perfect | fear of mistakes | not good enough | perfectionist | perfectionism | afraid/scared/fear of failing/failure | fears failure | must be perfect
      | rewrites .. over and over | <doesnot> hand in .. not perfect | too hard on <himself> | nothing is good enough
    BULLYING_OSTRACISM: make/makes/made/making fun of | leave/leaves/left <him> out | being left out | is left out | left out | girls/boys/others/classmates/kids .. ignore/exclude/avoid/tease <him> | ignore <him> | bullied | bullying | bully | bullies | teased | teasing | picked on | cyberbullying | cyberbullied | ostracised | ostracized
      | excluded by | left out by | laughed at by | mocked | called names | made fun of | harassed | ignored by .. class/classmates/girls/boys
    ACADEMIC_PRESSURE: pressure to get/have/achieve/pass/succeed | under pressure | a lot of pressure | pressure .. marks | overwhelmed by/with .. work/homework/exams/tests/assignments/school | behind in/with .. work/lessons/class/math/maths/reading
      | exam stress | stressed about .. exam/exams/grades/test/tests | pressure .. grades/exams/school | cannot keep up | can't keep up | too much homework
    FAMILY_CONFLICT: constant/daily/many/frequent arguments/fights/quarrels | arguments/fights/quarrels with <his> <parents> | parents .. divorced/separated | getting divorced | fights/fighting/arguments/arguing/conflict at home | <parents> .. fighting/arguing/separating/divorcing/divorce | divorce
      | separation of <his> <parents> | parents are separating | argues with <his>? <parents> | fights with <his>? <parents> | tension at home
    FAMILY_PRESSURE: <parents> expect/expects/expected <him> to | <parents> pressure/pressures/pressured | <parents> insist/insists | pressure from <his>? <parents> | high expectations at home
      | expects top grades | strict <parents> | <parents> .. high expectations
    FAMILY_ISOLATION_SHAME: family .. cut off | family .. no contact/visitors | family .. hides/isolated | family sees nobody | ashamed in front of | family .. ashamed | <parents> .. ashamed | family keeps to itself/themselves | family sees no one | <parents> hide/hides it
      | <doesnot> want neighbours/neighbors to know | family has withdrawn
    PARENT_ACCOMMODATES*: lets/let/letting <him> stay home/at | brings/bring/carries all? <his>? meals/food to | allows/allowed <him> to stay home/at home | keeps <him> home | kept <him> home
      | <parents> brings/bring/leaves/leave .. food/meals .. door/room | brings/bring/leaves/leave .. meals/food to/at <his> door/room | <parents> does/do everything for <him> | gave up waking | <parents> calls/called <him> in sick
    LOSS_OF_INTEREST: nothing is fun | nothing .. fun anymore | no fun any | used to love .. but | gave up his hobbies | gave up her hobbies | lost interest | no interest in | <doesnot> enjoy | <doesnot> care about | nothing interests <him> | no longer enjoys
      | no longer interested | not interested in anything | apathetic | apathy | no motivation | unmotivated
    HOPELESS_EMPTY: what the point .. is | hopeless | empty inside | feels empty | feeling empty | nothing matters | no point in | what is the point | what's the point | no future | pointless | futile
    LONELY_EMOTIONAL: nobody/noone really? knows/understands/cares .. <him> | no one really? knows/understands <him> | nobody understands <him> | no one understands <him> | has nobody to talk to | has no one to talk to | feels unloved | no one to trust
    LONELY_SOCIAL: lonely | loneliness | feels alone | feels left out | isolated | so alone
    LONELY_EXISTENTIAL: point of living/life | what the point of | what is the point of living | feels disconnected | belongs nowhere | <doesnot> belong | <doesnot> fit in | life has no meaning | no meaning | feels like a stranger
    REFUSES_SCHOOL_TALK: <refuses> to talk about/discuss <school> | <doesnot> talk/talking about <school> | changes the subject .. <school>
      | leaves the room .. <school> | goes silent .. <school> | <refuses> to go to <school> | school refusal | <refuses> <school> | <doesnot> want to go to <school>
      | <doesnot> want to come to <school>
    ALONE_AT_BREAK: spends/spent break/recess/lunch <alone> | break/recess/lunch <alone> | <alone> at break/recess/lunch | sits/sat/eats/ate alone | eats lunch alone | walks alone at break | <alone> in the library at lunch/break
      | spends break/recess/lunch alone | stands alone | nobody to sit with | no one to sit with
    GRADE_DROP: failing | failing a class | grades .. dropped/falling/fell/dropping/slipping/slipped/down | grade drop | failing .. class/classes/subject/subjects/math/maths/science/english
      | marks .. dropped/fell/falling | <stopped> handing in | no longer hands in | homework .. missing/stopped | missing assignments
    """#

  /// Added to the critical phrases: what others saw or did, said of the student.
  static let englishSeen = #"""
    SUICIDE_TALK*: found/saw/caught <him> with a rope/noose/knife/pills | found <him> on the roof/bridge/ledge
    """#

  /// What protects and what explains.
  static let englishFacts = #"""
    TRUSTED_ADULT: trusts <his>? librarian/teacher/tutor/mentor | talks to her | talks to him | trusts .. teacher/counselor/coach/aunt/uncle/grandmother/nurse | talks/talked/opens/opened up to .. teacher/counselor/coach/grandmother/aunt/uncle/me
      | talks to me | opened up | close to <his> grandmother/grandfather/aunt/uncle/coach/teacher | good relationship with | confides in
    FRIEND_CONTACT: <his> friend .. visits/visited/comes/came/calls | meet/meeting .. <friends> | had friends | has friends | has two friends | has a friend | met .. <friends> | meets .. <friends> | saw .. <friends> | friend visited | friends visited | friend came over | friend comes over | friends came over
      | texts with <his>? <friends> | plays with <his>? <friends> | went out with <his>? <friends> | has a good/close/best friend | visits from <his>? <friends>
      | <friends> .. came by | in touch with <his>? <friends>
    INTEREST: likes/loves/enjoys drawing/painting/reading/cooking/baking/music/guitar/piano/coding/programming/animals/trains/chess/manga/anime/photography/writing/lego/gardening/building
      | interested in | passion for | proud of <his> | good at | draws/drawing beautifully | showed me <his> drawings | keen on
    SMALL_STEP_OUT: went/go/goes to the .. shop/store/market/park/library | took/takes <his>? the? dog for | leaves the house | dog for a walk | went for a walk | walked the dog | walks the dog | goes for a walk | came to the door | came downstairs | went to the shop/store/library/park
      | stepped outside | step outside | left the house for | went outside | came out of <his> <room> | joined dinner | ate with the family | answered my text
    IN_COUNSELING: see/sees/seeing a .. therapist/psychologist/counselor | in therapy | sees a therapist/psychologist/counselor/psychiatrist | seeing a therapist/psychologist/counselor/psychiatrist | started therapy | attends counseling/counselling
      | in counseling | in counselling | appointment with the psychologist | working with a therapist
    RETURN_STEP: come/comes/coming/came back? to? school? for <hour> .. hour/hours/lesson/lessons/period | come to school for | come back for | came back for <hour>? .. hour/hours/lesson/lessons/class/period/periods | attended <hour> .. lessons/classes/periods/hours | came in for | came to school for
      | first day back | returned to school | back at school | stayed the whole day | partial timetable | came for one hour | in the separate room
    DIAGNOSED_ILLNESS: is ill | is sick | was ill | ill with | sick with | diagnosed illness | chronic illness | ill | diagnosed with | diagnosis of | doctor's note for | in hospital | hospitalised | hospitalized | surgery | operation | mononucleosis | mono | pneumonia | covid | flu | influenza | asthma | chronic fatigue
      | migraine | migraines | epilepsy | diabetes | long covid | chicken pox | chickenpox | strep | tonsillitis | appendicitis | fever
    INJURY: broke/broken/fractured <his>? arm/leg/ankle/wrist/foot/collarbone/hand | concussion | sprained | on crutches | in a cast | torn ligament | injury | injured <his>
    BEREAVEMENT: passed away | died | death of <his> | funeral | bereavement | bereaved | lost <his> grandmother/grandfather/mother/father/brother/sister/dad/mum/mom | grieving | grief
    CARER_DUTY: looks/looking after <his> little/younger/baby .. brother/sister/siblings | looks/looking after <his> mother/father/mum/mom/dad/brother/sister/siblings/grandmother | takes/taking care of <his> mother/father/mum/mom/dad/brother/sister/siblings/grandmother | young carer | cares for <his> mother/mum/mom/dad/siblings
      | babysits <his>? siblings | has to stay home with .. siblings/brother/sister
    TRAVEL: on holiday | on vacation | family trip | travelling | traveling | abroad | visiting relatives | visiting family | trip to
    PREGNANCY: pregnant | pregnancy | expecting a baby | maternity
    SUSPENSION: suspended | suspension | excluded from school | expelled | exclusion
    MOVE_PLANNED: is moving to | moving house | moving away | moving to another | will move to | family is moving | are moving to | relocating | transferring to | changing schools | new school in
    EDUCATED_ELSEWHERE: home schooled | homeschooled | home school | homeschooling | tutored at home | learning centre | support centre | support center | alternative provision | online school | hospital school | free school
    NEURODEV_KNOWN: autism | autistic | asd | asperger | asperger's | adhd | add | dyslexia | dyslexic | tourette | tourette's | learning disability
    """#

  /// Words that change what a sign beside them means.
  static let englishCues = #"""
    not: no | not | never | no longer | neither | nor | without | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | doesn't | don't | didn't
      | won't | wouldn't | can't | cannot | couldn't | hardly | no more | nothing about | not any | none of
    denied: denies | denied | denying | deny | no sign of | no signs of | no evidence of | no indication of | no mention of | no history of | no concerns about | no concern about
      | no thoughts of | negative for | ruled out | rules out | free of | absence of | does not report | did not report | no reports of | says there is no | not aware of any
    denied-after: ruled out | was denied | is denied | denied | not the case | unlikely | has stopped | have stopped | has ended | is over | is gone | has resolved | resolved | not true
    answer: no | none | nil | negative | never | denied | n a
    pseudo: did not deny | does not deny | didn't deny | doesn't deny | has not stopped | hasn't stopped | have not stopped | not stopped | cannot stop | can't stop | could not stop | not only | no change in | no change | not just | no doubt | not certain if | not sure if | no improvement in | no wonder | not to mention | without doubt | cannot deny
      | not because | no increase in
    uncertain: asked about | asked if | asked whether | screened for | maybe | perhaps | might | may | possibly | possible | wonders if | wonder if | wondering if | wonders whether | not sure if | not sure whether | unsure if | suspects | suspected | suspect | seems to | could be
      | question of | rumour | rumor | rumours | apparently | allegedly | unclear if | unclear whether | if | whether | risk of
    uncertain-after: not confirmed | unconfirmed | to be confirmed | suspected | is possible | is suspected
    person: his/her/their/my/the? older/younger/big/little/elder/half/twin/step? brother/brother's/sister/sister's/mother/mother's/father/father's/mum/mum's/mom/mom's/dad/dad's/parents/grandmother/grandfather/grandma/grandpa/uncle/aunt/cousin/stepfather/stepmother/stepdad/stepmom/siblings/sibling/neighbour/neighbor/teacher/twin/stepbrother/stepsister
    peer: friend | his friend | her friend | their friend | a friend | classmate | a classmate | another student | other student | other students | another girl | another boy | girlfriend | boyfriend | his classmate | her classmate | best friend | a boy in | a girl in
    report: says | said | reports | reported | told | tells | called | calls | writes | wrote | worries | worried | thinks | believes | noticed | notices | mentions | mentioned | lets | let | allows | brings | keeps | states | stated | explains | explained | asks | asked | fears | confirms | confirmed | emailed | phoned
    other-after: of his brother | of her brother | of his sister | of her sister | of his mother | of her mother | of his father | of her father | of a friend | of her friend | of his friend
    past: last year | years ago | two years ago | in grade | in primary school | in elementary school | in middle school | as a child | when he was | when she was | when they were | in the past | previously | formerly | before the move | at her old school | at his old school | at their old school
      | the year before | last school year | in kindergarten | back then | in first grade | last spring | a year ago | history of
    past-before: used to | had been | once
    now: still | again | now | currently | these days | lately | at the moment | since then
    hoped: would like to | wants to | hopes to | plans to | hoping to | planning to | wishes to | is going to | will try to | intends to | looking forward to | aims to | agreed to | we will | next week she will | next week he will
      | would love to | goal is to | encouraged to | invited to | the plan is | idea is to
    end: but | however | although | though | yet | except | nevertheless | despite | whereas | while | still | apart from | aside from | only
    subject: he | she | they | i | we | student | the student | pupil
    finite: is | was | has | had | does | did | stays | stayed | sleeps | plays | eats | goes | went | came | comes | says | said | feels | felt | seems | refuses | refused | spends | cries | cried | sits | sat
    and: and
    or: or | nor
    who: who | whose
    opener: because | that | when | since | if | as | after | before
    ignore: no problem | not at all | killing time | dead tired | dying for | to die for | starving for lunch | bomb cyclone | shooting hoops | photo shoot
    """#
}
