extension Lexicon {
  /// The same signs in a child's own words, in British and American school talk, and said in a roundabout way.
  static let englishVaried = #"""
    <meds> = pills | tablets | paracetamol | ibuprofen | tylenol | advil | aspirin | painkillers | meds | medication
      | medicine | antidepressants | sleeping pills | panadol | calpol | nurofen | melatonin | sertraline | codeine
    <pack> = box | packet | pack | bottle | strip | handful | fistful | load | bunch | lot | whole lot | stash
    <weekday> = monday | tuesday | wednesday | thursday | friday | mon | tue | tues | wed | thu | thurs | fri
    SELF_HARM: i/he/she/they cut last/again/my/when/because/to/so/at/a bit/little/tonight/yesterday/on
      | cut .. but only a/little/bit | cut last night/nite/week/weekend/time | cut <himself> | cut a little/bit
      | had/has/have/he'd/she'd/they'd/i've been cutting | cutting last night/nite | dressing/dressings changed
      | dressing/dressings on <his> <limb> | hurt/hurts <himself> | scratching <himself> | picking .. till/until
      | relapsed with .. cutting/blade | cut to feel | cut so i | the cuts
      | did it again .. arm/arms/leg/legs/wrist/thigh/blade | blades | taken apart .. sharpener/razor
      | dismantled .. sharpener/razor | sharpener .. apart | pencil sharpener .. screw/blade | staples .. <limb>
      | burns <himself> | burn <himself> | rubber/eraser burns | salt and ice | hit <himself> | harming <himself>
      | <wounds> .. like a? ladder/rows/barcode | won't/refuses/refused to? take .. hoodie/jumper/sweater off
      | hoodie/jumper/sweater/long sleeves .. heat/heatwave/summer/degrees | wristbands .. hide/cover
    SUICIDE_TALK: not/doesn't/don't/didn't/can't see .. reaching/turning 16/17/18/sixteen/seventeen/eighteen
      | take/takes/took/taken/taking/swallow/swallows/swallowed/swallowing .. <pack> of .. <meds>
      | take/takes/took/taken/swallowed .. whole/entire box/packet/pack/bottle/strip | too many <meds> | <pack> of <meds> | how many .. <meds>
      | what happens if/when .. take/takes/swallow/swallows/jump/jumps/die/dies/hang/hangs
      | jump/jumps/jumping/jumped off/from/in/into .. bridge/roof/cliff/building/platform/multi/flats/river/train
      | what .. it is like/to be dead | how long .. takes to die/drown/bleed | how high .. to jump/fall
      | attempted suicide | suicide bid | tried to take <his> own? life | tried to od | took an od | an od
      | kill myself | top <himself> | do/does/did/doing <himself> in | off <himself> | kys
      | end things for good | end it tonight/soon | ended it all | be with .. in heaven
      | don't/doesn't/didn't/not plan/planning/expect/expecting to be here/alive/around
      | don't/doesn't/didn't/won't/not live/reach .. 16/17/18/sixteen/seventeen/eighteen
      | won't/not need .. where i'm/i am/he's/she's going | wouldn't/won't matter if .. here/gone/alive/dead
      | wish/wishes/wished i/he/she/they hadn't/wasn't/weren't .. born/alive/here
      | wish/wishes/wished .. could go to sleep and | sleep and not/never wake | go to sleep forever
      | everyone'd be better | they'd be better/happier .. without | you'd be better/happier .. without
      | looked up/googled/searched/searching/googling .. how/ways to die/hang/overdose/kill/end/painless/suicide
      | painless way | easiest way to die/go | quickest way to die/go | searches .. suicide/overdose/noose/painless
      | said/saying/says/wrote .. goodbyes | passwords .. when .. gone | look after .. when i'm gone | bury me
      | dont want to live/be here/exist/wake | didnt want to live/be here/exist | cant go on/do this | no point living
      | don't/doesn't/dont wanna live/exist/be here/wake | wanna disappear | wanted to hang <himself>
    ABUSE_NEGLECT*: <abuser> threw/throws/hurled/hurls/flung/chucked/lobbed .. at me/him/her/them
      | <abuser> .. pinned/pins/dragged/drags/shoved/pushed/pushes/bit/burnt/scratched me/him/her/them
      | <abuser> .. hand/hands round/around/over .. neck/throat/mouth | <abuser> .. belted/smacked/smacks/thumped/clouted
      | <abuser> .. went for me/him/her/them | <abuser> .. spat at/on/in | dad's/mum's/mom's belt | got the belt
      | gets the belt/slipper/cane/stick | <abuser> .. takes it out on | <abuser> .. lays hands on
    ABUSE_NEGLECT: been touched/hit/hurt/slapped/smacked/punched/kicked by/at/herself/himself/themselves
      | touched herself/himself by | smacked/thumped/clouted/belted me/him/her/them
      | has to sleep in the/a shed/garage/car/bath/hallway | slept in the shed/garage/bath
      | don't/doesn't/not make/send me/him/her/them back/go home | please .. don't .. tell my dad/mum/mom/parents
      | get in trouble at home if | not fed | no one cooks | hasn't been fed | grabs .. by the throat/neck/hair/collar
      | hands round/around .. neck/throat | finger marks | fingertip bruises | grip marks | loses it with me
    NOT_EATING: worries/worry/concern/concerns/issues/problems/problem about/with/around food/eating
      | food issues | problem eating | trouble eating | bins .. lunch/sandwich/sandwiches/packed | scared of food
      | feeds .. lunch/dinner/food to .. dog | flushes .. food | sick after every/each/meals/lunch/dinner
      | brings up .. food/meals/lunch/dinner | brings it back up | weighs/weighing <himself> .. day/times/daily
      | down to .. kilos/kg/stone/pounds/lbs | weighs .. only .. kilos/kg/stone/pounds | off <his> food
      | living on/off air/gum/water/coffee/crisps/diet | lived on air/gum/water | clothes .. falling off <him>
      | picks at <his>? food | says food/eating disgusts/scares/makes | fasts for
    VIOLENCE: hit/hits/hitting/punched/punching/kicked/kicking/slapped/shoved/pushed/attacked/headbutted .. anyone/anybody
      | hit/hits/hitting/punched/punching/kicked/kicking/slapped/attacked a/another .. y7/y8/y9/y10/y11/y12/lad/kid/peer
      | hitting/hit/punched/punching/kicked/headbutted/thumped/decked .. staff/boy/girl/pupil/student/lad/kid/peer
      | headbutted | headbutts | threw .. punch/punches | punch up | came to blows | lamped | battered .. kid/lad/boy
      | fight with .. another | fight broke out | got into a fight | got in a fight | fighting in .. corridor/toilets
      | put .. in hospital | put .. in a headlock | headlock | hold/held .. by the throat | blade on <him>
    WHEREABOUTS_UNKNOWN*: knew where he/she/they was/were/is/had | nobody/noone .. knew where | no one .. knew where
      | didnt/dont/doesnt know where he/she/they | missing all/over/for/since .. night/days/nights/weekend/hours
      | was/were missing all | missing .. didnt/didn't/not/nobody know/knew where he/she/they was/were/is
      | was missing for/all/overnight | unable to trace | can't be traced | whereabouts .. unknown | no word from
      | not been in touch since | can't get hold of .. him/her/family/mum/dad/mom | hasn't been heard from
    WHEREABOUTS_UNKNOWN: didn't come back last night | didn't turn up at home | bed not slept in | bed was empty
      | bed <is> empty | not slept at home | didn't sleep at home | slept rough | done a runner | did a runner
      | stayed out all night | legged it from home | cleared off without | took off without | left no note
    MORNING_DISTRESS_RECOVERS_NOON: wakes/woke/waking up? crying/sobbing/in-tears/screaming
      | wakes/woke/wakes up in tears | begs/begged/begging/pleads/pleaded .. stay/stays home/off | begs to stay
      | from midday/noon/lunch/lunchtime/eleven on/onwards | old self by/from/after <pm>
      | tears/crying/sobbing/battle/meltdown/screaming/hysterical .. fine/ok/okay/better/calm/cheerful by/after/from <pm>
      | mornings .. battle/nightmare/war/hell/struggle | by <pm> .. fine/himself/herself/old self/different
      | right as rain by <pm> | perks up by/after <pm> | like a different child/kid/boy/girl by/after <pm>
    LONELY_SOCIAL: belongs nowhere | belong nowhere | doesn't belong anywhere | don't belong anywhere | left out
      | doesn't fit in | don't fit in | no group to | on the outside | outsider
      | odd one out | nobody's friend | fits nowhere | fit nowhere | between two groups
    LONELY_EMOTIONAL: no one .. ring/call/phone/text/turn to/if/when | nobody .. ring/call/phone/text/turn to/if/when
      | no one i could/can ring/call/tell/talk/turn/trust | nobody i could/can ring/call/tell/talk/turn/trust
      | people to sit with but | surrounded by people but | friends but no one/nobody | no one really gets me/him/her
      | nobody gets me/him/her/them | no one gets me/him/her/them | no one to tell | nobody to tell | no real friends
    LONELY_EXISTENTIAL: alone in the universe/world | each of us is .. alone | everyone is alone | we are all alone
      | we're all alone | everybody dies alone | alone in a crowd | alone even with | like behind glass | behind glass
      | born alone | even at my own birthday | from another planet
    HOPELESS_EMPTY: nothing in/inside me/him/her/of-me | empty box/shell/inside | like an? empty | hollow inside
      | feels/feel/felt hollow/numb/dead inside | no light at the end | nothing will .. change/help/better
      | nothing .. ever change/changes/help/helps/improve | what's the point | whats the point | what is the point
      | it's all pointless | no point in anything/trying | can't see .. getting better
    FLAT_AFFECT_MOOD_SWINGS: mood .. swings | swings .. we saw | laughing one minute | one minute .. next .. crying
      | up and down all day | from laughing to crying | no expression | blank face | face is blank | expressionless
    IRRITABLE_WHEN_PRESSED: bit/bites/biting/snapped/snaps <his> head off | jumped/jumps down <his> throat
      | flew/flies off the handle | flew/flies into a rage | blew up at/when | blows up at/when | loses it when
      | snapped/snaps at me/us/him/her/mum/mom/dad/staff | told me/us/her/him to get lost | slams/slammed .. door/doors
      | kicks/kicked off when/if | storms/stormed off/out when/if | prickly when | goes mad when/if | swears at .. when/if
    ANXIETY_FACE_TO_FACE: panics/panic/panicked/freezes/froze if/when/at .. speak/talk/person/adult/call/greet/asked
      | speak/talk to .. in person | rehearses .. sentence/sentences/words/lines/what | face to face .. panics/freezes
      | can't look .. in the eye | looks at the floor | hides behind <his> hair/hood/mum/mom/mother | hood up when
      | texts rather than | only by text | can't order .. food | can't speak to .. person/adults/staff/strangers
    ACADEMIC_PRESSURE: gcse/gcses/sats/mock/mocks/exam/exams/a-level/a-levels/finals/coursework/revision stress/pressure/panic
      | stress about/over gcse/gcses/exams/mocks/grades/tests | hours of? .. revision/revising/homework/study a/every/each night
      | revising/revises/studies/studying until/till .. midnight/late/1am/2am | can't switch off | cannot switch off
      | drowning in .. work/coursework/homework | stressed about .. exams/gcses/mocks/tests/grades/sats/coursework
    CARER_DUTY*: mind/minds/minding/looks/look/watch/watches after? <his> .. small/little/younger/baby .. brother/brothers/sister/sisters/siblings
      | mind/minds/minding .. brothers/brother/sister/sisters/siblings/baby/gran/nan | gets .. siblings ready
      | takes/drops .. siblings/brother/sister to nursery/school | cooks for .. family/siblings/brothers/sisters
      | translates/interprets for <his> .. mum/mom/mother/dad/parents | cares for <his> .. mum/mom/mother/dad/gran/nan
    FAMILY_ISOLATION_SHAME*: no longer answer/answers/open/opens .. door to | so that? nobody asks/knows/finds/sees
      | so no one asks/knows/finds/sees | don't/doesn't/not answer .. door to .. relatives/family/neighbours/neighbors
      | told .. relatives/neighbours/neighbors .. abroad/away/ill | don't/doesn't tell .. relatives/neighbours/neighbors
      | what would/will .. neighbours/neighbors/relatives say/think | keep it in the family | keeps it in the family
    FAMILY_PRESSURE*: in this/our family we/everyone/everybody go/goes/are/do/don't/is | everyone in the family is
      | will be a doctor/lawyer/engineer | has to be a doctor/lawyer/engineer | oxford or nothing
      | compared/compares .. to/with <his> brother/sister/cousin | nothing but an? a | anything less than
    LOSS_OF_INTEREST: nothing excites <him> | can't be bothered with anything | can't be bothered any
    INTEREST: mad/crazy/nuts/passionate/keen about/on horses/football/cars/music/chess/drawing/trains/dinosaurs/animals
      | mad about | crazy about | draws/paints/plays/reads/writes/sings/bakes/codes/builds every evening/day/night/weekend
      | join/joins/joined/joining .. club/team/band/choir | likes/loves/enjoys drawing/baking/chess/cooking/coding/painting
    MEALS_SKIPPED: never/not/doesn't comes/come/came down for .. breakfast/dinner/lunch/tea/meals/supper
      | crackers/crisps/cereal/toast/snacks at midnight/night | skips .. tea/dinner/lunch/breakfast | no breakfast
      | misses .. breakfast/dinner/lunch/meals | eats at midnight | eats nothing till/until
    ONLINE_ONLY: no other contact/contacts/company | only .. contact/contacts/friend/friends .. online/discord/game/games
      | plays/chats/talks .. online with .. no other | friends .. all online | never met .. in person
      | only .. talks/speaks/chats to .. online/discord
    ALONE_AT_BREAK: by/behind the bins/fence/wall/shed every/each/at break | no one near <him> | nobody near <him>
      | on <his> own in the library | on <his> own .. every/each/at break/lunch/recess
      | stands/sits/eats/walks by/on <himself>/own .. break/lunch/recess | eats .. in the toilet/toilets/loo/bathroom/stairwell
    PERFECTIONISM_FEAR_FAILURE: seen as perfect | has to be perfect | anything less than .. perfect/100/full/top
      | a 9/90/91/92/93/94/95/96/97/98/99 .. tears/devastated/crying/upset | second place .. tears/failure/devastated
      | a b is .. fail/failure | rips/ripped/tears/tore up .. work/page/pages/essay | starts over .. mistake/again
    REFUSES_SCHOOL_TALK: say/says/said .. word about .. school/class/classes/lessons/teachers/exams
      | not/won't a word about school/class/classes/lessons | clams/clammed up .. school/lessons/class
      | shuts/shut down when .. school | school is off limits | goes silent .. school | changes/changed the subject .. school
    HYGIENE_DECLINE: not washing | not be washing | not showering | not be showering | same hoodie/clothes/shirt .. week/weeks/days
      | not changing <his> clothes | not brushing <his> teeth/hair | hair .. unwashed/greasy/matted | smells unwashed
    PARENT_ACCOMMODATES*: bring/brings/bringing/brought/takes/taking/carries <his> .. meals/food/dinner/tea/lunch up/to-his-room/to-her-room/upstairs
      | ring/rings/rang/ringing/call/calls/called/calling/phone/phones/phoned in sick | meals/food/dinner on a tray
      | rings/calls/phones .. say .. ill/sick | writes/wrote .. notes/note to excuse | tray outside <his> door
    HOMEBOUND: avoid/avoids/avoiding going/being out/outside/outdoors | hasn't set foot outside | not set foot outside
      | never sets foot outside | curtains drawn all day
    FRIEND_CONTACT*: meet/meets/met/meeting up with
      | went/goes/going/go bowling/swimming/skating/shopping/cycling/fishing/climbing/camping with
      | meet/meets/met/meeting .. at the skate-park/cinema/mall/park/pool | sleepover with/at | hangs/hung out with
      | kick/kickabout about? with
    SMALL_STEP_OUT: took/takes/take/put/puts .. bins/bin/rubbish/trash/recycling out | took out the bins/rubbish/trash
      | sat/sits/stood on the step/doorstep/porch/balcony | sat in the garden/yard | walked to the corner/gate/postbox/shop
      | posted a letter | to the corner shop
    IN_COUNSELING: start/starts/started/starting with .. therapist/psychologist/counsellor/counselor/camhs
      | camhs appointment | under camhs | open to camhs | sees camhs
    RETURN_STEP: returned/returns/return for .. tutor/period/lesson/lessons/class/assembly/exam/morning/afternoon
      | come/came/comes/coming in for .. exam/lesson/lessons/period/class/tutor/mock/art/maths/pe
      | in for period | made it to/in/for .. period/tutor/lesson/class/registration/assembly
      | back in/for .. form/tutor/registration/period | stayed/stays until/till .. break/lunch/period
    TRUSTED_ADULT: adult in .. building/school .. can/could go/talk/turn | one adult .. go/talk/turn to
      | goes to .. when upset | has .. adult .. trusts | talks to .. ta/lsa/mentor/librarian
    SUSPENSION: excluded in/on/last/for | fixed term exclusion | permanently excluded | internal exclusion
      | in isolation for
    TRAVEL: fly/flies/flying/flew out to | fly/flies/flying/flew to | flying home to
    GRADE_DROP: marks/grades/scores/results .. collapsed/tanked/nosedived/plunged/crashed/tumbled/halved
      | failing .. everything/most | bottom set now | moved down a? set
    EDUCATED_ELSEWHERE: home educate | home educated | home educating | home education | elective home | ehe
    """#
}
