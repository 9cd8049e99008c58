extension Lexicon {
  /// Phrases that say by themselves that a sign is not there: `grades have not dropped`.
  static let englishDenied = #"""
    <aint> = does not | doesn't | do not | don't | did not | didn't | is not | isn't | are not | aren't | was not
      | wasn't | were not | weren't | has not | hasn't | have not | haven't | had not | hadn't | no longer | never | not
      | not once | hardly ever | rarely | stopped | has stopped | have stopped | no more | doesnt | didnt | dont
      | isnt | wasnt | hasnt | havent | will not | won't | would not | wouldn't | would never | gave up | has given up
      | has never | have never | had never | is no longer | are no longer | has no longer | never once | nor | neither
    <denies> = denies | denied | denying | deny
    <naysay> = nobody | no one | noone | not a soul | nobody at home | no one at home | nobody in the family
      | no one in the family | nobody there | no adult
    <fam> = family | parents | mother | father | mum | mom | dad | they | gran | grandmother | stepfather | stepmother
    GRADE_DROP!: grades/marks/results/scores/average/performance <aint> been? dropped/slipped/fallen/declined/down/suffered/worsened/falling/dropping/slipping/drop/slip/fall/sunk/collapsed/got-worse/gone-down
      | no drop/decline/fall/dip/slump/change/worsening in .. grades/marks/subject/subjects/results/performance/scores/average
      | no falling/failing/dropping/bad/poor grades/marks | grades/marks/results held/holding/stayed/stays/staying/remain/remained/are/keep steady/stable/up
      | not failing | <aint> fail/failed/failing any/a/one/single
    MEALS_SKIPPED!: <aint> been? skip/skipping/skips/skipped/miss/missing/misses/missed .. breakfast/lunch/dinner/meals/meal/supper/tea
      | <aint> eat/eats/eating/ate alone/upstairs/in/by-himself/by-herself/on-his-own/on-her-own <his>? <room>?
      | no skipped/missed meals | <aint> .. carry/carries/take/takes/bring/brings/taking/bringing/carrying .. tray .. up/upstairs
      | <denies> skipping/missing .. meals/breakfast/lunch/dinner
    PARENT_ACCOMMODATES*!: <fam> <aint> .. let/lets/letting/allow/allows/allowing/allowed <him> .. stay/skip/miss/sleep/off/home/be/play
      | <fam> <aint> .. bring/brings/bringing/brought/carry/carries/carrying/take/takes/taking/leave/leaves/leaving .. meals/meal/food/tray/plate/dinner/breakfast/lunch
      | <fam> <aint> .. ring/rings/ringing/call/calls/calling/phone/phones/phoning .. sick | <aint> ring/rings/ringing/call/calls/calling .. in sick
      | <fam> <aint> .. write/writes/writing/make/makes/making .. excuses/excuse/notes
      | <fam> <aint> .. give/gives/giving/gave in | <fam> <aint> .. keep/keeps/keeping/kept <him> home/at-home/off
      | <fam> <aint> .. cover/covers/covering/excuse/excuses/excusing <him>/for
    FAMILY_PRESSURE*!: <fam> <aint> .. push/pushes/pushing/pressure/pressures/pressuring/press/pressing/nag/nagging/compare/compares/comparing/drag/drags/force/forces/forcing .. him/her/them/about/over
      | <fam> <aint> put/putting/puts .. pressure | <aint> under? any? pressure from .. <fam> | no pressure .. home/parents/mother/father/family/dad/mum/mom
      | <fam> <aint> .. expect/expects/expecting/demand/demands/demanding .. top/grades/marks/perfect/perfection/too
      | <denies> pressure .. home/parents/family
    FAMILY_CONFLICT*!: parents/family/mother/father/mum/mom/dad/they <aint> .. fight/fighting/fights/argue/argues/arguing/row/rowing/quarrel/quarrelling/shout/shouting/scream/screaming/yell/yelling .. at-home/anymore/any-more/each-other/with/at/now/lately
      | parents <aint> fight/fighting/argue/arguing/row/rowing/quarrel/shout/shouting
      | no rows/fights/fighting/quarrels/quarrel/quarrelling/arguments/arguing/shouting/screaming/tension/tensions/conflict/conflicts/trouble at-home/between/with/in-the-family/in-the-house
      | <aint> fight/fighting/argue/arguing/row/rowing/quarrel/fallen-out/clash with <his> <parents>
    FAMILY_ISOLATION_SHAME*!: <fam> <aint> .. hide/hides/hiding/hid/keep/keeps/keeping/conceal/concealing .. absence/absences/it/situation/secret/problem/problems
      | <fam> <aint> .. ashamed/embarrassed/isolated | <aint> .. keep/keeping/kept it? a? secret
    VIOLENCE!: no fight/fights/fighting/hitting/kicking/punching/biting/threats/threat/aggression/violence/weapon/weapons/knife/knives/gun/brawl/scuffle/scuffles
      | no physical/verbal/more/further/recent/new/other/actual/known/real/such fight/fights/fighting/hitting/threats/threat/aggression/violence/weapon/weapons/violent
      | made/makes/making/uttered no threat/threats | no plan/plans/wish/intent/intention/thoughts/urge/urges to/of harm/hurt/kill/harming/hurting/killing others/anyone/anybody/other/people/classmates/teachers/staff
      | <aint> .. hit/hits/hitting/kick/kicked/kicking/punch/punched/punching/hurt/hurting/attack/attacked/attacking/threaten/threatened/threatening/harm/harmed/strike/struck/push/pushed/bite/bitten/touch anyone/anybody/someone/others/classmates/staff/pupils/teachers/students/a-soul/any-classmate/any-teacher/any-student/any-pupil/other-children/other-pupils/other-students
      | <aint> ever? been? violent/aggressive/physical | <aint> been? in/involved-in/get-into/got-into/gotten-into/getting-into a/any/single? fight/fights
      | <aint> .. raise/raised/raises a/his/her hand/fist/fists/hands | <aint> carry/carrying/carries/have/has/had/brought/bring/bringing/own/possess a/any knife/weapon/gun/weapons/knives/blade
      | <denies> any? hitting/kicking/punching/fighting/threatening/bringing/carrying/having/owning/hurting .. anyone/anybody/others/knife/weapon/classmate/classmates/knives/gun/someone/throwing/breaking?
      | <denies> any? hitting/kicking/punching/fighting/violence/threats/weapons/fights | <naysay> was/got/has-been? hit/hurt/attacked/threatened/injured/kicked/punched
      | nobody hit anyone | no one hit anyone | threatened nobody/no-one | hit/hurt/attacked/harmed nobody/no-one
    SELF_HARM!: no cut/cuts/cutting/scratches/scars/burns/wounds/injuries on <his> .. arms/arm/wrist/wrists/legs/thighs/forearms/body/skin/hands
      | no cutting/scarring | no new/fresh/further/more/recent/visible/other cuts/cutting/scars/wounds/scratches/marks | <denies> cutting/having-cut/scratching/burning/hurting/harming
      | <denies> any? cutting/self-injury/scratching/burning .. <himself>? | <aint> been? cut/cuts/cutting/harming/hurting/burning/injuring/scratching since/again/anymore/any-more/himself/herself/themselves/now/this/for/in
      | no longer cuts/cut/cutting/burns/scratches/harms | has/have not? not cut since/again/in/for | <aint> cut/cutting self
      | nothing on <his> arms/wrists/legs/thighs/forearms/skin | not a/single? mark/scratch/cut on | arms/wrists/forearms/legs are/were/is/both? clear/clean/unmarked/unscathed/without-marks/fine
      | <aint> cut or burn/burns/burned/hurt | <aint> a cutter | no urge/urges to? cut/harm/hurt | no interest in hurting
    SUICIDE_TALK!: no wish/desire/intent/intention/plan/plans/urge/thoughts/thought/talk/ideas/idea/mention/question to/of be-dead/die/dying/end-it/end-her-life/end-his-life/death/suicide/killing/kill/ending/ending-it/not-living/hurt/taking/jumping
      | suicide/suicidal/si/suicidality risk? screen/screening/screener/assessment/questionnaire/check/item/scale .. negative/clear/zero/neg
      | suicide/suicidal risk <is>? assessed/rated/judged/considered? as? nil/zero/none/absent | <denies> si | no si | <denies> passive/active? si
      | <aint> .. want/wants/wanted/wanting/wish/wishes/going to die/be-dead/end-it/end-his-life/end-her-life/kill-himself/kill-herself/disappear
      | never/not/no-longer attempted/tried/thought/thinks/thinking/planned/considered/contemplated of/to/about? suicide/ending-it/ending-his-life/ending-her-life/killing-himself/killing-herself/dying/kill-himself/kill-herself/end-it/end-his-life/end-her-life
      | <aint> .. talk/talked/talking/speak/spoken/speaking/think/thought/thinking of/about suicide/dying/death/ending-it/wanting-to-die/killing/not-living
    ABUSE_NEGLECT*!: <naysay> .. hits/hit/beats/beat/hurts/hurt/touches/touched/slaps/slapped/shouts/harms/harmed/threatens/hitting/hurting/beating/touching <him>/them
      | <naysay> .. has/ever/has-ever/would/would-ever? lays/laid/lay/raises/raised/put/puts a/his/her? finger/hand/hands on/to/against <him>
      | <naysay> .. hits/beats/hurts/neglects/mistreats/abuses .. child/children/kids/siblings/her/him/them
      | <abuser> <aint> .. hit/hits/hitting/beat/beats/beating/touch/touches/touched/touching/hurt/hurts/hurting/slap/slapped/slapping/harm/harmed/kick/kicked/lock/locked <him>
      | <denies> that? any/anyone/anybody/somebody/someone .. hits/hit/hurts/hurt/beats/touches/touched .. him/her/them/children/child/kids
      | <denies> being/getting/been/having-been ever? hit/beaten/touched/hurt/slapped/abused/neglected/kicked/punished/harmed/struck/locked
      | <aint> .. been/being/getting hit/beaten/touched/hurt/slapped/abused/neglected/kicked/harmed/mistreated/locked-up
      | <aint> hit/beaten/abused/neglected/mistreated/harmed at/by/in home/anyone/his/her/the? | no bruise/bruises/bruising/marks on <his> .. body/face/back/arms/legs
      | no unexplained/visible/new/other/further/more bruise/bruises/bruising/injuries/marks | no abuse/neglect/maltreatment/violence/hitting/beating/beatings
      | no evidence/sign/signs/indication/concern/concerns of/about/for? any? neglect/abuse/maltreatment/bruising/bruises/violence
      | <aint> afraid/scared/frightened of .. father/mother/dad/mum/mom/stepfather/stepmother/parents/going-home/to-go-home/at-home
      | <aint> afraid/scared/frightened to go home
    NOT_EATING!: <aint> .. stop/stopped/stopping/refuse/refused/refusing/restrict/restricting/restricted/limit/limiting/limiting eating/to-eat/food/meals/calories/intake
      | <denies> .. restricting/skipping/purging/vomiting/starving/bingeing/limiting/making .. food/meals/herself/himself/vomit/eating/calories/sick
      | no concern/concerns/worries/worry/issue/issues/problem/problems about/re/regarding/with/over/around/on .. eating/food/starving/weight/diet/appetite/intake
      | <aint> .. starving/starve/starves <himself> | <aint> starving/anorexic/underweight/thin | <aint> lost/losing/lose any? weight | no loss of weight/appetite
      | no weight loss/change | eating disorder <aint> .. present/found/confirmed | eating is not/never .. problem/concern/issue
    WHEREABOUTS_UNKNOWN*!: <aint> .. missing since/from/for/person/child/at-all/he/she/they? | is/are/was/were not missing | isn't/wasn't missing | never missing | not missing | no longer missing
      | <aint> .. run/ran/gone/running/runs/go away/missing/off from/at? | <aint> .. disappear/disappeared/vanish/vanished/absconded/abscond
      | <fam>/we/i/school/police/everyone/always know/knows/knew .. where <he>/he/she/they is/are/was/were/goes/sleeps/stays/live/lives
    HOMEBOUND!: <aint> .. stuck/confined/bound/shut/imprisoned at-home/to-the-house/indoors | <aint> .. stay/stays/staying/stayed/sit/sits/sitting indoors/inside/at-home all/every
      | <aint> avoid/avoiding/avoids/refuse/refuses/refusing/afraid .. going-out/to-go-out/leaving-the-house/leaving-home/to-leave-the-house
      | <aint> .. reluctant/unwilling to go out | goes out every/daily/most | leaves the house every/daily/most | no difficulty/trouble/problem/problems leaving the house/home
    ROOMBOUND!: <aint> .. stay/stays/staying/stayed/sit/sits/sitting/lock/locks/locked/locking/shut/shuts/hide/hides/hiding/hole/holed/spend/spends/spending/barricade/barricading/retreat/retreats/retreating/disappear/disappears .. room/bedroom
      | <denies> .. staying/locking/shutting/hiding/spending .. room/bedroom
    NO_PEER_CONTACT!: <aint> .. friendless/isolated/avoiding/avoid/avoids/withdrawn/withdrawing/withdraw/cut-off/ignoring/ignore from? <his> <friends> | not/never friendless
      | it isn't/is-not that <he> has no <friends> | <aint> lost/losing/cut touch/contact/ties .. <friends> | <aint> without friends
      | <aint> socially? isolated/withdrawn | <denies> .. avoiding/isolating/losing .. <friends>
    ONLINE_ONLY!: <friends> <aint> .. only/just/all/exclusively .. online/internet/discord | <aint> only/just .. friends online/friends-on-the-internet | <aint> only online
    NURSE_ROOM_FREQUENT!: <aint> .. been/gone/come/comes/coming/visit/visits/visited/visiting/go/goes/going/ask/asks/asked/asking/sent/seen/seen-in/in .. nurse/nurse's/nurses/sick-bay/medical-room/sickbay/health-room/infirmary
      | no more? visit/visits/trips/referrals to/at the? school? nurse/nurse's/sick-bay/sickbay/medical-room/health-room | no nurse/nurse's visits/visit/trips
      | nurse has not  seen <him> | nurse hasn't seen <him> | nurse <aint> seen/see/sees <him>
    SOMATIC_MORNING!: <aint> .. complain/complains/complained/complaining/have/has/had/having/wake/wakes/report/reports/get/gets/getting/mention/mentioned/feel/feels .. headache/headaches/stomach/stomachache/stomachaches/tummy/nausea/nauseous/sick/ache/aches/pain/pains .. morning/mornings/before-school/school/breakfast/week
      | no morning/early-morning/pre-school/school-day headache/headaches/stomach/stomachaches/tummy/nausea/sickness/aches/pains/symptoms/complaints
      | no stomach/stomachache/stomachaches/tummy/headache/headaches/nausea/sickness/aches/pain/pains ache/aches/pain/pains? .. before/in/at/on .. school/morning/mornings/schooldays/school-days
    MORNING_DISTRESS_RECOVERS_NOON!: <aint> .. cry/cries/crying/sob/sobs/sobbing/scream/screams/screaming/beg/begging/cling/clings/clinging/upset/tears/in-tears/distressed/panic/panics/panicking .. morning/mornings/gate/before-school/drop-off/school
      | no tears/crying/sobbing/distress/scenes/drama/meltdown/meltdowns/panic at/in/before/on .. morning/mornings/gate/school/drop-off
    ALONE_AT_BREAK!: <aint> .. sit/sits/sitting/sat/stand/stands/standing/eat/eats/eating/spend/spends/spending/hide/hides/hiding/wander/wanders/wandering/play/plays/playing/be .. alone/himself/herself/own/toilets/loos/library .. at/during/in/over break/lunch/recess/breaks/lunchtime/playtime/lunchtimes
      | <aint> alone/by-himself/by-herself/on-his-own/on-her-own at/during/in break/lunch/recess/breaks/lunchtime/playtime
      | no longer alone/by-himself/by-herself/isolated at/during/in break/lunch/recess/breaks/lunchtime/playtime
    BULLYING_OSTRACISM!: <aint> .. picked/ganged/laughed on/up/at | <aint> .. bullied/bullying/teased/teasing/mocked/excluded/ostracised/ostracized/tormented/harassed/taunted/humiliated/left-out/name-calling/shunned
      | no bullying/teasing/mocking/exclusion/name-calling/taunting/harassment/ostracism/cyberbullying/taunts/insults | <denies> any? bullying/teasing/exclusion/harassment/name-calling/being-teased/being-picked-on/being-mocked/being-excluded/being-left-out/being-laughed-at
      | <naysay> .. bullies/teases/mocks/excludes/laughs/picks/bothers/bullied/teased/picking/laughing/bullying/teasing at/on? <him>/anyone?
      | classmates/pupils/students/girls/boys/others/kids/children/peers <aint> .. bully/bullying/tease/teasing/mock/mocking/exclude/excluding/ignore/ignoring/laugh/laughing at/on? <him>
    HYGIENE_DECLINE!: no concern/concerns/worry/worries/issue/issues/problem/problems about/re/regarding/with/over/around/on .. hygiene/odor/odour/washing/clothes/clothing/smell/grooming/cleanliness/appearance
      | no body odor/odour | no smell | no unpleasant smell/odour | hygiene <is>? .. good/fine/unremarkable/appropriate/adequate/ok/okay/not-a-concern/not-an-issue | no decline/change/neglect in/of .. hygiene/appearance/grooming/self-care
      | <aint> .. unkempt/dirty/unwashed/smelly/dishevelled/disheveled/neglecting-himself/neglecting-herself | <aint> .. stop/stopped washing/showering/bathing
      | no unwashed/dirty clothes/hair
    FLAT_AFFECT_MOOD_SWINGS!: affect/mood <aint> .. flat/low/blunted/swinging/unstable/labile/down/depressed | no mood swings/change/changes/lability/dips | <aint> .. flat/moody/tearful/depressed/low in-affect/in-mood/at-all/today/this/or?
      | no flat/blunted/labile affect | no low mood | mood is? stable/even/steady | <aint> depressed | no depression
    ANXIETY_FACE_TO_FACE!: no? anxiety/fear/nerves/nervousness/panic/worry/trouble/problem/difficulty/shyness about/of/when/with/in? speaking/talking/meeting/presenting/reading/facing/answering/being in-front/in-class/to-people/to-others/people/front/face/groups/strangers/adults/around
      | <aint> .. anxious/nervous/afraid/scared/shy/panicky/frightened/uncomfortable/tense about/of/when/with/to/around/in? .. talking/speaking/people/meeting/strangers/adults/others/front/groups/crowds/speak/talk/face/person
      | no fear/anxiety of/around/with/about people/strangers/groups/crowds/others/adults/new-people/social-situations | no social anxiety/phobia | <denies> .. social anxiety | no panic attack/attacks
      | <aint> .. panic/panics/panicking/tremble/trembles/freeze/freezes/blush/blushes when .. speak/speaks/people/talk/talks/spoken/asked
    HOPELESS_EMPTY!: <aint> .. hopeless/empty/pointless/despairing/desperate/helpless | no hopelessness/despair/emptiness | <denies> .. hopelessness/despair/emptiness/hopeless/empty | <aint> .. given/lost up? hope
    LONELY_EMOTIONAL!: <denies> feeling? lonely/loneliness | <aint> .. lonely | no loneliness/feelings-of-loneliness
    LONELY_SOCIAL!: <denies> feeling? lonely/loneliness | <aint> .. lonely | no loneliness
    LONELY_EXISTENTIAL!: <aint> .. feel/feels/feeling/think/thinks/thinking/believe/believes .. nobody/no-one .. understands/gets/understand/get/reach <him>/them?
      | <aint> .. feel/feels/feeling .. alone/separate/apart/cut-off/different .. world/universe/everyone/everybody/humanity/others
    GAMING_SCREEN_ESCAPE!: <aint> game/gaming/games/gamed | <aint> .. own/have/has/play/plays/playing/spend/spends/spending/use/uses/using .. console/hours/video-games/computer-games/games/gaming/screen/screens/fortnite/phone .. all/night/day/long/at-night/hours/every/anymore/any-more
      | <aint> .. own/have/has a/any games? console | no excessive/heavy/problematic/long/more/daily/late/night gaming/screen/screens/game/internet/phone
      | no gaming | <aint> addicted to .. games/gaming/screen/phone/internet | <denies> .. gaming/excessive/playing .. games/gaming/screen/night/time?
      | screen time/use is/was? not .. problem/issue/concern/excessive
    SLEEP_REVERSAL!: body/sleep/day clock/rhythm/pattern/cycle/schedule/and? night? <aint> .. upside/reversed/inverted/shifted/turned/mixed/swapped
      | <aint> .. stay/stays/staying/stayed/sit/sits/sitting/be/been/lie/lies up/awake/online .. night/late/until/till | <aint> up/awake all/at/half/most night/the-night/of-the-night
      | <aint> .. sleep/sleeps/sleeping/slept .. day/daytime/noon/afternoon/midday | <denies> .. staying/being/sleeping .. night/day/daytime/late
      | no day night reversal | no reversal of | no sleep reversal | no longer nocturnal | not nocturnal
    QUIT_CLUB_ACTIVITY!: <aint> .. quit/quitting/leave/left/leaving/drop/dropped/dropping/give/given/giving/gave/pull/pulled/resign/resigned .. <club>/<sport>/clubs/any-of/team/it-up
      | still in/on/with/at/plays-in/goes-to/going-to/attends/part-of the/a/his/her <club>/<sport>
    IRRITABLE_WHEN_PRESSED!: <aint> .. snap/snaps/snapped/shout/shouted/shouts/bite/bites/explode/exploded/irritable/annoyed/angry/lose/lost/storm/stormed/slam/slammed/scream/screamed/react/reacted/lash/lashed/upset .. when/if/asked/head/temper/out/door/about/at
      | no outburst/outbursts/irritation/anger/tantrum/tantrums when/if/at/about/after
    REFUSES_SCHOOL_TALK!: <aint> .. refuse/refuses/refused/refusing/avoid/avoids/avoided/avoiding/mind/minds/decline/reluctant/unwilling/go/goes/went/clam/shut .. talk/talking/speak/speaking/quiet/silent/discuss/discussing/up/down/subject/topic .. school/lessons/class/attendance
      | <aint> .. change/changes/changed/dodge/dodges/dodged the? subject/topic/question
    AFRAID_OF_JUDGMENT_SHAME!: <aint> .. ashamed/embarrassed/worried/bothered/afraid/scared/self-conscious/concerned of/about/by/what/that/in/to? .. others/people/classmates/everyone/think/thinks/judge/judged/stare/class/absence/away/laugh/say
      | <denies> .. ashamed/shame/embarrassed/embarrassment | <aint> .. care/cares/mind/minds what .. think/thinks/say | no shame/embarrassment about/in/over/at
    PERFECTIONISM_FEAR_FAILURE!: not/never a? perfectionist/perfectionistic | <aint> .. afraid/scared/worried/bothered/fear/fears/panic/panics/upset of/about/by/when/over? .. mistakes/mistake/failing/failure/fail/wrong/imperfect/perfect
      | <aint> .. need/needs/have/has .. perfect | no fear of .. mistakes/failing/failure/fail/getting | <denies> .. perfectionism/fear-of-failure/fear-of-mistakes
    ACADEMIC_PRESSURE!: <aint> .. stressed/overwhelmed/under-pressure/overloaded/worried/drowning/struggling by/about/with/under/in/at? .. school/schoolwork/exams/work/homework/workload/tests/exam/revision/grades
      | no stress/pressure/worries/worry about/from/over/with/around .. school/schoolwork/exams/work/homework/tests/exam/grades | no exam stress/pressure/nerves | workload <aint> .. too/problem/heavy/issue
    DECLINES_INVITATIONS!: <aint> .. turn/turns/turned/turning/decline/declines/declined/declining/refuse/refuses/refused/refusing/reject/rejects/say/says/said down/no/to? .. invitation/invitations/invite/invites/invited
    LOSS_OF_INTEREST!: <aint> .. lost/lose/loses/losing .. interest/enthusiasm/enjoyment/joy/pleasure | no loss of interest/enjoyment/pleasure/enthusiasm | <denies> .. loss of interest | isn't/not a loss of interest
      | <aint> apathetic/indifferent/listless | not uninterested
    INJURY!: no recent/new/other/further/serious/physical? injury/injuries | not  injured/hurt-in/hurt-at | <aint> break/broken/broke/sprain/sprained/fracture/fractured .. arm/leg/ankle/wrist/bone/bones/foot/finger
    DIAGNOSED_ILLNESS!: no medical/physical/known/diagnosed/chronic/underlying/serious/organic illness/illnesses/condition/conditions/disease/cause/diagnosis/problem | no illness/diagnosis | <aint> .. diagnosed with | medically fit/clear/cleared
    BEREAVEMENT!: no recent/other? death/deaths/bereavement/loss/losses in/of/among? the? family? | <naysay> .. died/passed
    PREGNANCY!: <aint> pregnant/expecting | pregnancy test .. negative | no pregnancy
    MOVE_PLANNED!: <aint> .. move/moving/leave/leaving/relocate/relocating house/town/area/schools/away/the-area/the-country | no plan/plans to move/relocate/leave | no move planned
    CARER_DUTY!: <aint> .. have/has/had/need/needs to look/care/mind/babysit .. after/for/siblings/brother/sister/mother/father/grandmother/mum/mom
    SUSPENSION!: <aint> .. suspended/excluded/expelled from/by/for/after/this/since? school/class/again/now?
    NEURODEV_KNOWN!: no .. diagnosis of .. autism/adhd/asd | <aint> .. autistic/dyslexic | no diagnosed? autism/adhd/asd/dyslexia
    """#
}
