extension Lexicon {
  /// Signs in the family and in how the child sees life (seeds S0 to S4).
  static let englishFamily = #"""
    FAMILY_CONFLICT*: <parents> fight/fights/fighting | parents are fighting
      | parents .. fighting/arguing/quarrelling/quarreling | parents argue | parents fight
      | fights/fighting/fight/arguments/argument/argues/arguing/argue/quarrels/quarrel/quarrelling/conflict/conflicts/rows/clashes with <his> <parents>
      | fights/fighting/fight/arguments/argument/argues/arguing/quarrels/conflict/rows/clashes with .. brother/sister/siblings
      | fights/fighting/arguments/conflict/conflicts/quarrels/tension/tensions/shouting/rows/stress/trouble at home
      | tension in the family | family conflict | family conflicts | family tension | family problems
      | family trouble | family difficulties | family breakdown | family argument | family arguments | family fights
      | problems at home | trouble at home | difficulties at home | difficult at home | things are difficult at home
      | divorce | divorced | divorcing | parents separated | parents are separated | parents are separating
      | parents have separated | parents split up | parents .. split | custody | father moved out | mother moved out
      | dad moved out | mum moved out | mom moved out | father left | mother left the family
      | <doesnot> get along with <his> <parents> | <doesnot> get on with <his> <parents>
      | <doesnot> speak/talk to <his> <parents> | <doesnot> talk to each other | strained relationship with
      | bad relationship with <his> <parents> | hostile home | father is drinking | father drinks | mother drinks
      | alcohol at home | father is violent | constant/daily/many/frequent arguments/fights/quarrels
      | arguments/fights/quarrels with <his> <parents> | parents .. divorced/separated | getting divorced
      | fights/fighting/arguments/arguing/conflict at home
      | <parents> .. fighting/arguing/separating/divorcing/divorce | separation of <his> <parents>
      | argues with <his>? <parents> | fights with <his>? <parents> | tension at home
      | trouble/problems/tension/tensions/conflict/conflicts/fights/fighting/arguments/shouting/stress/difficulties/quarrels .. at home
      | parents .. argue/arguing/fight/fighting/quarrel/quarrelling/shout/shouting/divorce/divorcing/divorced/separate/separating/separated/split
      | argument/arguments/argues/arguing/fight/fights/fighting/quarrel/quarrels/rows/conflict/conflicts/clashes/shouting .. with .. mother/father/mum/mom/dad/parents/stepfather/stepmother/brother/sister/family
      | family .. conflict/conflicts/tension/argument/arguments/fight/fights/quarrel/breakdown/crisis/problems/troubles
      | moved out after .. argument/fight | father/dad/mother/mum/mom .. moved out
      | father/dad/mother/mum/mom .. left the family | <doesnot> speak/speaking .. mother/father/mum/mom/dad/parents
      | <doesnot> talk/talking .. mother/father/mum/mom/dad/parents
      | hates <his> .. stepfather/stepmother/father/mother/dad/mum/mom | atmosphere at home
      | home situation .. difficult/tense/bad
      | conflict/conflicts/tension/tensions/fight/fights/arguments/quarrels between .. parents/mother/father
    FAMILY_PRESSURE*: <parents> expect/expects/demand/demands/insist/insists/push/pushes/pressure/pressures <him>?
      | <parents> .. pushing/pressuring/forcing <him> | parents want <him> to become/be/get/study/enter
      | father wants <him> to become/be/get/study/enter | mother wants <him> to become/be/get/study/enter
      | pressure from <his> <parents> | pressure from home | pressure at home | parental pressure | family pressure
      | family expectations | parents' expectations | parental expectations | high expectations at home
      | expectations .. parents | expectations of <his> <parents>
      | compared to/with .. brother/sister/siblings/cousin | compares <him> to/with | comparing <him> to/with
      | disappoints <his> <parents> | disappointed <his> <parents> | disappointing <his> <parents>
      | afraid to disappoint | afraid of disappointing | let <his> parents down | letting <his> parents down
      | must take over the family | strict parents | parents are strict | father is strict | mother is strict
      | drags <him> to school | dragged <him> to school | forces <him> to go | forced <him> to go
      | forces <him> to school | punished at home for .. grades/marks | grounded for .. grades/marks
      | calls <him> lazy | father calls <him> | scolds <him> | scolded for
      | <parents> expect/expects/expected <him> to | <parents> pressure/pressures/pressured
      | <parents> insist/insists | pressure from <his>? <parents> | expects top grades | strict <parents>
      | <parents> .. high expectations
      | father/mother/dad/mum/mom/parents/grandparents/family .. wants/want/expects/expect/demands/demand/insists/insist/insisting/expecting/pushing/pressuring <him> to/must/become/be/study/get/on
      | father/mother/dad/mum/mom/parents/grandparents .. wants/want <him> to get/become/be/study/enter/attend/take/win
      | father/mother/dad/mum/mom/parents .. insists/insist on | father/mother/dad/mum/mom/parents .. disappointed
      | father/mother/dad/mum/mom/parents .. only care about .. grades/marks/results
      | father/mother/dad/mum/mom/parents .. high .. expectations
      | expectations .. parents/father/mother/home/family
      | pressure .. parents/father/mother/home/family/dad/mum/mom
      | compared .. brother/sister/siblings/cousin/cousins | compares .. brother/sister/siblings/cousin/cousins
      | brother/sister .. got into | father/mother/dad/mum/mom/parents .. threatens to take
      | father/mother/dad/mum/mom/parents .. drags/dragged/forces/forced/pulls/pulled <him>
      | calls <him> lazy/weak/spoiled/useless | only .. counts for .. parents/father/mother/family
      | nothing .. good enough for .. parents/father/mother | parents/father/mother .. accept/accepts only
      | pressure on <him> | puts .. pressure on | put .. pressure on
      | under pressure from <his> .. parents/father/mother | compare <him> | compared <him>
      | compare .. brother/sister/cousin/siblings | always .. compare/compared | has to be as good as
      | his/her/their brother's/sister's .. grades
    FAMILY_ISOLATION_SHAME*: family hides | family .. ashamed | family .. embarrassed | parents .. ashamed
      | parents .. embarrassed | mother .. ashamed | father .. ashamed | mother is embarrassed
      | father is embarrassed | family cut off contact | family has cut off | family has no contact
      | family withdrew | family .. withdrawn | family is isolated | family isolated | family keeps to itself
      | family keeps it secret | keeps it secret | keeping it secret | keep it a secret | kept it secret
      | hides it from .. neighbours/neighbors/relatives/family/friends/everyone
      | hide it from .. neighbours/neighbors/relatives/family/friends/everyone
      | hiding it from .. neighbours/neighbors/relatives/family/friends/everyone | what the neighbours
      | what the neighbors | what relatives think | <doesnot> want anyone to know
      | <doesnot> want .. neighbours/neighbors/relatives to know | told no one about | told nobody about
      | no visitors at home | no visitors allowed | no visitors come | lets nobody in | lets no one in
      | <doesnot> let .. in the house | parents refuse .. help/visit/visits/contact
      | family refuses .. help/visit/visits/contact | refuses home visit | refused the home visit
      | refuse home visits | family avoids | parents avoid | mother has no one to talk to | mother has nobody
      | mother feels alone | parents feel alone | family has no support | no support network | family .. cut off
      | family .. no contact/visitors | family .. hides/isolated | family sees nobody | ashamed in front of
      | <parents> .. ashamed | family keeps to itself/themselves | family sees no one | <parents> hide/hides it
      | <doesnot> want neighbours/neighbors to know | family has withdrawn | told no one | told nobody | tell no one
      | tell nobody | have not told .. relatives/anyone/family/grandparents
      | haven't told .. relatives/anyone/family/grandparents
      | <doesnot> tell .. relatives/grandparents/neighbours/neighbors | <doesnot> want .. know/knowing
      | family/parents/mother/father .. hides/hide/hiding .. it/him/her/situation/absence/problem
      | family/parents/mother/father/mum/mom/dad .. ashamed/embarrassed
      | family/parents/mother .. no contact/visitors/friends/support/relatives
      | family/parents/mother .. isolated/alone/withdrawn/withdrew | family .. keeps to
      | family/parents .. stopped inviting/receiving/visiting | no one visits | nobody visits | no visitors
      | asked us not to tell | asked me not to tell | asked not to tell | family secret
      | <doesnot> let .. visitors/anyone/teacher/us in | <doesnot> open to .. school/visitors
      | refuse/refuses/refused .. home visit/visits | lie/lies/lied about where | keep .. quiet | keep .. secret
      | keep .. between us | kept .. quiet | parents .. they are ashamed | not to tell | don't tell
      | do not tell .. anyone/relatives/others
      | <doesnot> want .. neighbours/neighbors/relatives/family/anyone/people .. find out/know/see/hear/notice
      | find out about it | so that nobody knows/sees/notices | so that no one knows/sees/notices
    PARENT_ACCOMMODATES*: <parents> lets/let/allows/allow/allowed <him> .. stay/stays/skip/miss/sleep/off
      | <parents> .. lets/let/allows/allowed <him> stay home | <parents> keeps/keep/kept <him> home
      | <parents> keeps/keep/kept <him> at home
      | <parents> .. brings/bring/brought .. meals/meal/food/dinner/lunch/breakfast | <parents> .. takes .. meals to
      | <parents> leaves .. meals/food at/outside | meals to <his> door | food to <his> door
      | meals outside <his> <room>? door | meals are left/brought | tray outside <his> door
      | <parents> gives/give/gave in | <parents> gave up | <parents> have given up | <parents> has given up
      | <parents> do/does everything for | <parents> does <his> homework | <parents> writes/write/wrote excuses
      | <parents> .. calls/call/called him in sick | <parents> .. calls/call/called her in sick
      | calls <him> in sick | called <him> in sick | <parents> excuses/excuse/excused
      | <parents> covers/cover for <him> | <parents> makes/make excuses | <parents> .. speaks/speak for <him>
      | <parents> answers for <him> | <parents> <doesnot> push | <parents> <doesnot> dare
      | <parents> .. afraid to push | <parents> .. tiptoe/tiptoes | walking on eggshells | walks on eggshells
      | <parents> .. avoids upsetting | bought <him> a new console | <parents> stays/stay/stayed home with <him>
      | <parents> sleeps in <his> <room> | allowed to stay home | allowed to stay at home | lets <him> stay home
      | lets <him> stay at home | let <him> stay home | lets/let/letting <him> stay home/at
      | brings/bring/carries all? <his>? meals/food to | allows/allowed <him> to stay home/at home
      | keeps <him> home | kept <him> home | <parents> brings/bring/leaves/leave .. food/meals .. door/room
      | brings/bring/leaves/leave .. meals/food to/at <his> door/room | <parents> does/do everything for <him>
      | gave up waking | <parents> calls/called <him> in sick
      | <parents> .. lets/let/letting/allows/allow/allowing/allowed <him> .. stay/sleep/skip/miss/off/home/play
      | <parents> .. keeps/keep/kept/keeping <him> .. home
      | <parents> .. brings/bring/brought/bringing/carries/carry/leaves/leave/serves/cooks .. meals/food/meal/dinner/lunch/breakfast/tray/plate
      | <parents> .. does/do/doing .. homework | <parents> .. gave/given/give/gives/giving .. in/up
      | <parents> .. writes/write/wrote .. excuse/excuses/note/notes
      | <parents> .. calls/call/called/phones/phoned <him> .. sick | <parents> .. excuses/excuse/excused <him>
      | <parents> .. <doesnot> dare/push/insist/wake/force | <parents> .. stopped waking/trying/insisting/asking
      | <parents> .. afraid to/of upset/upsetting/wake/push/insist | <parents> .. took/takes time off .. stay/be
      | <parents> .. stays/stayed home with <him> | <parents> .. lies/lied for <him> | <parents> .. cancelled work
      | meals .. outside/at/to .. door | bought <him> .. new .. phone/console/computer/game | lets/let <him> sleep
      | lets/let <him> stay | lets/let <him> miss | says .. can stay home | may stay home
      | allowed to .. stay home/at | food .. left .. outside/floor/door | food is left | meals are left
      | lets him/her/them sleep | lets him/her/them off | <parents> .. no longer wakes/wake/insists/insist
    LOSS_OF_INTEREST: lost .. interest | loses interest | losing interest | loss of interest | no interest
      | no interests | not interested in | isn't interested in | uninterested | <doesnot> interest <him>
      | nothing interests <him> | nothing is fun | nothing .. fun | no joy | no pleasure
      | <doesnot> enjoy/enjoys/enjoying | <doesnot> care about | <doesnot> care any/anymore | stopped caring
      | no motivation | unmotivated | lost .. motivation | lack of motivation | lacks motivation
      | <doesnot> feel like doing | no energy | bored by everything | everything is boring | school is boring
      | indifferent | gave up .. hobby/hobbies | given up .. hobby/hobbies | stopped .. hobby/hobbies
      | stopped drawing/painting/reading/singing/dancing/playing the | <doesnot> do anything | does nothing all day
      | does nothing <day> | lies around | gave up his hobbies | gave up her hobbies | lost interest
      | no interest in | <doesnot> enjoy | no longer enjoys | no longer interested | not interested in anything
      | apathetic | apathy | nothing .. interests/fun/matters/enjoyable/joy | lost .. interest/joy/motivation/drive
      | no .. interest/motivation/joy/drive/desire/energy .. in/for/anything/left/to
      | <doesnot> want to do .. anything/nothing | <doesnot> like .. anymore/any
      | <doesnot> draw/paint/read/play/sing/dance/write .. anymore/any
      | no longer draws/paints/reads/plays/sings/dances/writes/likes/loves/cares | used to love .. now/but
      | used to .. but now/no | nothing .. fun anymore/any/more
      | stopped drawing/painting/reading/singing/dancing/writing
      | gave up .. drawing/painting/music/guitar/piano/violin/reading/hobbies/hobby
      | <doesnot> care .. anything/anymore/any | couldn't care less | could not care less | finds everything boring
      | everything .. boring | bored of everything | listless | <doesnot> take/takes .. pleasure
      | <doesnot> find .. pleasure/joy | <doesnot> touch .. guitar/piano/violin/bike/books/paints
      | guitar/piano/violin/bike/books .. gathering dust | <doesnot> want to do anything | <doesnot> do anything any
      | no longer .. enjoys/enjoy
    HOPELESS_EMPTY: hopeless | hopelessness | no hope | lost .. hope | given up hope | without hope
      | feels/feel/felt/feeling empty | inner emptiness | emptiness | all .. pointless | everything is pointless
      | it's pointless | pointless | no point in | no point | what's the point | what is the point | meaningless
      | no future | no future for | sees no future | <doesnot> see .. future | nothing will change
      | nothing will ever | never get better | never gets better | won't get better | will not get better
      | makes no difference | nothing matters | nothing makes sense | it doesn't matter any | despair | in despair
      | desperate | despairing | gave up on <himself> | given up on | given up on everything | no way out
      | what the point .. is | empty inside | feels empty | feeling empty | futile | see/sees no point
      | saw no point | don't see .. point | doesn't see .. point | do not see .. point | does not see .. point
      | what .. is the point | what for | never be .. better/good/happy/normal
      | nothing .. will .. change/help/better | nothing helps | nothing works | it .. never get better
      | never going to get better | feel/feels/feeling/felt .. empty/hopeless/helpless/trapped/lost
      | everything is .. hopeless/pointless/meaningless/empty | it is .. pointless/hopeless/meaningless/useless
      | gave/given up .. everything/himself/herself/hope | no use | why bother | why even try
      | doesn't matter anyway | does not matter anyway | no way forward | never .. get .. better
      | not .. get .. better | won't .. get .. better | see no way forward | nothing to look forward to
      | what difference does it make | it is no good | no use trying
    LONELY_EMOTIONAL: nobody .. knows <him> | no one .. knows <him> | nobody .. understands <him>
      | no one .. understands <him> | nobody .. cares | no one .. cares | nobody to confide | no one to confide
      | no close friends | no close friend | no real friends | no real friend | no best friend | nobody loves <him>
      | no one loves <him> | not understood | misunderstood | can't open up to <anyone> | cannot open up to <anyone>
      | has no one to trust | has nobody to trust | trusts nobody | trusts no one | <doesnot> trust <anyone>
      | misses .. best friend | misses having | feels unloved | feels close to no one | feels close to nobody
      | lonely even among | nobody gets <him> | no one gets <him>
      | nobody/noone really? knows/understands/cares .. <him> | no one really? knows/understands <him>
      | nobody understands <him> | no one understands <him> | has nobody to talk to | has no one to talk to
      | no one to trust
      | nobody/noone .. understands/knows/loves/likes/cares/listens/needs .. him/her/them/me/anyway
      | no one .. understands/knows/loves/likes/cares/listens/needs .. him/her/them/me/anyway | nobody to talk to
      | no one to talk to | nobody .. to trust | no one .. to trust | <doesnot> trust .. anyone/anybody/people
      | <doesnot> open up | <doesnot> feel understood | never feels understood | no one .. close | nobody .. close
      | misses .. friend/grandmother/grandfather/father/mother/dad
    LONELY_SOCIAL: feels/feel/felt/feeling .. lonely | is lonely | lonely | loneliness | feels/feel/felt alone
      | so alone | all alone | always alone | mostly alone | feels isolated | feeling isolated | felt isolated
      | <doesnot> belong | <doesnot> fit in | feels like an outsider | is an outsider | nobody to play with
      | no one to play with | nobody to sit with | no one to sit with | nobody invites <him> | no one invites <him>
      | not invited | nobody to hang out with | no one to hang out with | a loner | loner | feels alone
      | feels left out | very/so/really/often/always? lonely
      | feels/feel/felt .. alone/lonely/isolated/excluded/outsider | alone .. all the time | is always alone
      | nobody .. to play/sit/hang/be with | no one .. to play/sit/hang/be with
      | nobody .. invites/asks/calls/texts/visits | no one .. invites/asks/calls/texts/visits
      | <doesnot> belong .. group/class/here | like an outsider | an outsider | on the outside | outside the group
      | has no group | no group to | on his own in the class | on her own in the class
      | feels/feel like .. alone/own | alone in the class | alone in class | on his own at school
      | on her own at school
    LONELY_EXISTENTIAL: point of living like | what .. point of living | no meaning in life | no meaning
      | meaning of life | life has no meaning | no purpose | sense of purpose | life .. no sense
      | no place in the world | no place in this world | <doesnot> belong .. world | <doesnot> belong anywhere
      | belongs nowhere | what life is for | why .. alive | why .. exists | invisible to everyone
      | might as well not exist | disconnected from everything | disconnected from the world | point of living/life
      | what is the point of living | feels disconnected | <doesnot> belong | <doesnot> fit in
      | feels like a stranger | <doesnot> belong .. world/anywhere | no place .. world | not made for .. world
      | wrong planet | meaning .. of life | life .. meaning/meaningless/purpose | feels .. invisible
      | feels like a ghost | stranger in .. world | disconnected from .. everyone/everything/world/life
      | nobody .. would understand | not part of .. world | watching life | life passes | what .. life is for
      | what life is about
    REFUSES_SCHOOL_TALK: <refuses> to talk/speak/discuss about? school | <refuses> to talk/speak about <his>? school
      | <refuses> to discuss .. school | <doesnot> talk/speak about .. school | <doesnot> discuss .. school
      | <doesnot> want to talk about .. school | changes the subject .. school | changed the subject .. school
      | changes topic .. school | changes the topic .. school | avoids the topic of school
      | avoids talking about school | avoids .. subject of school | avoids any talk of school
      | silent when .. school | goes silent .. school | goes quiet .. school | went quiet .. school
      | falls silent .. school | clams up .. school | shuts down .. school | shuts down when asked
      | leaves the room when .. school | walks away when .. school | no talk about school | not talk about school
      | won't hear about school | <doesnot> want to hear about school | school is a taboo
      | <doesnot> answer questions about school | <doesnot> mention school | won't say why | gives no reason
      | refuses to say why | <refuses> to talk about/discuss <school> | <doesnot> talk/talking about <school>
      | changes the subject .. <school> | leaves the room .. <school> | goes silent .. <school>
      | <refuses> to go to <school> | school refusal | <refuses> <school> | <doesnot> want to go to <school>
      | <doesnot> want to come to <school>
      | <refuses> to .. talk/speak/discuss/answer .. school/class/teacher/teachers/reasons/it
      | <doesnot> want to .. talk/speak/hear .. school/class/it
      | <doesnot> talk/speak .. about .. school/class/lessons/reasons | changes/changed .. subject/topic
      | silent/quiet/silence .. when/if/whenever .. school/class/teacher/homework
      | avoids/avoided/dodges .. topic/subject/talking/questions .. school/class
      | leaves/left .. room/table when .. school | covers .. ears when | puts .. headphones .. when
      | walks off when .. school | school .. taboo | <doesnot> answer .. questions/why | won't tell .. why
      | <doesnot> tell .. why | no reason given | as soon as school
      | whenever .. school .. mentioned/comes/topic/brought | school is mentioned .. he/she/puts/leaves
      | the moment school | puts on .. headphones
    ALONE_AT_BREAK: <alone> at lunch/break/recess/lunchtime/breaktime/playtime
      | <alone> during lunch/break/breaks/recess/lunchtime/playtime | <alone> at .. breaks | lunch <alone>
      | recess <alone> | break <alone> | breaks <alone>
      | spends/spent/spending recess/lunch/break/breaks/lunchtime .. <alone>
      | hides/hiding/hid in the toilet/toilets/bathroom/library/restroom/stairwell
      | eats/eating/ate lunch .. toilet/bathroom/restroom | sits/sitting/sat apart | no one sits with <him>
      | nobody sits with <him> | wanders .. playground .. <alone> | spends/spent break/recess/lunch <alone>
      | break/recess/lunch <alone> | <alone> at break/recess/lunch | sits/sat/eats/ate alone | eats lunch alone
      | walks alone at break | <alone> in the library at lunch/break | spends break/recess/lunch alone
      | stands alone | nobody to sit with | no one to sit with
      | eats/eat/eating/ate .. lunch .. alone/toilet/bathroom/restroom/library/stairwell/car/classroom
      | lunch .. alone/toilet/toilets/bathroom/restroom/stairwell/by
      | hides/hid/hiding .. in .. toilet/toilets/bathroom/restroom/library/stairwell
      | sits/sit/sitting/sat/stands/stood/standing/walks/walked/walking .. alone/apart/by
      | spends .. breaks/break/recess/lunch | no one .. to sit/eat/play with | nobody .. to sit/eat/play with
      | always alone | stays in .. classroom during .. break/recess/lunch | wanders .. alone
      | by himself/herself .. during .. break/breaks/recess/lunch
      | by himself/herself .. breaks/recess/lunch/yard/playground
      | sits/sitting/sat/eats/eating/ate/stands/standing/stood/walks/spends/spent/spending/is/was/always/stays .. <alone> at/during/in/through .. lunch/break/recess/breaks/lunchtime/breaktime/playtime/cafeteria/canteen/yard/playground
      | <alone> in the cafeteria/canteen/playground/yard/schoolyard/courtyard/library/toilet/bathroom/stairwell
      | spends/spent/spending recess/lunch/break/breaks/lunchtime in the library/toilet/toilets/bathroom/restroom/nurse's
      | break/breaks/recess/lunch/lunchtime/playtime/breaktime .. alone/by .. himself/herself/themself/themselves/alone/own
      | alone .. at/during/every/in .. lunch/break/breaks/recess/lunchtime/playtime/cafeteria/canteen/playground/yard/schoolyard
      | spends/spent/spending .. break/breaks/recess/lunch/lunchtime .. alone/library/toilet/bathroom/classroom/nurse/nurse's
      | wandering/wanders/walking/walks/standing/stands/sitting/sits .. yard/playground/hall/corridor/corridors .. alone/by/himself/herself
    GRADE_DROP: grades have/has? dropped/fallen/slipped/declined/plummeted/worsened
      | grades dropped/fell/slipped/declined/plummeted/worsened
      | grades are/is? dropping/falling/slipping/declining/worse/down
      | grades .. dropped/fallen/falling/slipping/dropping/declining/worse/worsened/down/plummeted
      | marks .. dropped/fallen/falling/slipping/dropping/declining/worse/worsened/down/plummeted | drop in grades
      | drop in .. marks | drop in performance | decline in grades | fall in grades
      | results .. dropped/fallen/worse/down/declined | performance .. dropped/fallen/declined/worsened/declining
      | failing | is failing
      | failed .. class/classes/subject/subjects/test/tests/exam/exams/maths/math/english/course/courses
      | fails .. class/classes/tests/exams/subjects | stopped handing in | stopped turning in
      | stopped doing .. homework | <doesnot> hand in | <doesnot> turn in | <doesnot> do .. homework
      | missing assignments | missing homework | late homework | homework is late | no homework handed in
      | homework missing | incomplete assignments | went from .. to failing | may have to repeat
      | will repeat the year | repeat the grade | failing a class
      | grades .. dropped/falling/fell/dropping/slipping/slipped/down | grade drop
      | failing .. class/classes/subject/subjects/math/maths/science/english | marks .. dropped/fell/falling
      | <stopped> handing in | no longer hands in | homework .. missing/stopped
      | grades/marks/results/performance/scores/average .. dropped/fallen/fell/falling/slipping/slipped/dropping/declining/declined/worse/worsened/down/plummeted/plummeting/sinking/sank/suffering/low
      | drop/decline/fall .. in/of .. grades/marks/results/performance/scores
      | from .. a/as/b/bs to .. c/cs/d/ds/f/fs
      | failed .. test/tests/exam/exams/class/classes/subject/subjects/maths/math/english/science/history/french/term
      | missing .. assignments/homework/work | <doesnot> do/hand/turn .. homework/work/assignments/in
      | no longer does .. homework | stopped doing/handing/turning .. homework/in | homework .. not done
      | homework .. missing/late/incomplete | has not handed in | hasn't handed in | not handed in
      | hasn't turned in | has not turned in | at risk of failing | in danger of failing | may fail
      | repeat .. year/grade/class | mark/grade/marks/grades/average .. went .. from/down | went from .. to .. f/d/e
      | fell from .. to | dropped from .. to
    WHEREABOUTS_UNKNOWN*: not .. able to reach/contact/find/locate | unable to reach/contact/find/locate
      | flat/house/apartment/home .. empty/abandoned/vacated | nobody .. at home for | no one .. at home for
      | phone .. switched off | did not come home | didn't come home | never came back | not come back
      | <doesnot> come home .. night/last/since | moved out overnight | never arrived | not heard from <him>
      | not heard from .. since | hasn't heard from | has not heard from | haven't heard from | have not heard from
      | without a word | won't say where | has not come back | hasn't come back | not come back since
      | not come back home | not returned since | has not returned | hasn't returned | picked up by .. police
      | brought home by .. police | police brought | police found
    """#
}
