extension Lexicon {
  /// Mentions that must reach a person: a false one costs a look, a missed one may cost a life.
  static let englishCritical = #"""
    SELF_HARM: <hurt> .. <himself> | self harm | self harms | self harming | self harmed | selfharm | selfharming
      | selfharms | self injury | self injuries | self injurious | self inflicted | self mutilation
      | self destructive | nssi | dsh
      | cuts on <his> arm/arms/wrist/wrists/leg/legs/thigh/thighs/forearm/forearms/stomach/body/skin
      | cut/cuts/cutting/scratch/scratches/scratching/burns/burning/burned/slashes/slashing/carved/carves <his> own? arm/arms/wrist/wrists/leg/legs/thigh/thighs/forearm/forearms/skin/hand/hands
      | marks/scars/scratches/burns/wounds on <his> arm/arms/wrist/wrists/leg/legs/thigh/thighs/forearm/forearms
      | fresh cuts | new cuts | cuts and burns | scars from cutting | razor blade | razor blades | blade in <his>
      | hides blades | is cutting | been cutting | started cutting | cutting again | stop cutting | stopped cutting
      | stopping cutting | bangs/banging/banged/beats/hits/hitting/hit <his> head against/on/into
      | pulls out <his> hair | pulling out <his> hair | punches/punching/punched walls | punches/punching the wall
      | feel pain to | sleeves in the heat | swallowed/swallows .. batteries/glass/bleach | hurting self
      | harming self | harm to self | harm self | hurt self | danger to <himself> | danger to self
      | a danger to herself | arms are cut | arms were cut | wrists were cut | bandaged wrist
      | until .. bleed/bleeds/bled/bleeding | until .. draws blood | until .. blood | blood on <his> sleeve/sleeves
      | <wounds> .. on/along/across/all/down/up .. <limb> | <limb> .. covered in/with <wounds>
      | <limb> .. full of <wounds> | covered in <wounds> | <limb> <is> .. scratched/scarred/bandaged
      | bandage/bandages/plasters on <his> <limb> | always .. long sleeves | long sleeves in summer
      | long sleeves even | hides/hiding/covers/covered <his> arms/wrists/forearms
      | bites/biting/bit <his> hands/hand/arms/arm/fingers | <hurt> <himself> | razor | razors | sharpener blade
      | cuts <himself> | pricks <himself> | chokes <himself> | strangles <himself> | punishes <himself>
      | relapse of cutting | urge/urges to cut/harm/hurt | wants/want to cut | cut again | cuts again
      | is self harming | autoaggressive | auto aggressive | punched .. until his/her/their knuckles | cuts when
      | cuts because | cutting since | cutting for | the cutting | cutting behaviour | cutting behavior
      | cutting and | cutting on | cutting with | burned <himself> on purpose | on purpose .. cut/burn/hurt
      | deliberately .. hurt/cut/burned/injured | cutting | self cutting | red lines | thin lines
      | rows of .. cuts/lines/scars/marks/scratches | rolled/rolls up .. sleeve/sleeves
      | pulls/pulled/pulling .. sleeves .. down/over | pulls/pulled/pulling down .. sleeve/sleeves | blood on
      | bleeding .. arm/arms/wrist/wrists/leg/legs/thigh
      | hurt/hurts/hurting/harm/harms/harming/cut/cuts .. <himself> | pain .. to feel something | to feel something
      | superficial cuts | cuts on <his> .. <limb> | sharp object/objects | compass .. <limb> | pencil .. <limb>
      | scissors .. <limb>/himself/herself | lighter .. <limb> | cigarette .. <limb> | steri strips | injuring
      | wound/wounds that .. not explain | explain .. cuts/scratches/scars/marks on | blade
    SUICIDE_TALK: suicide | suicidal | suicidality | suicides | suicide's | sucide | sucidal | suiside | suicdal
      | suicde | suicidle | commit suicide | si | passive si | active si | <kill> .. <himself> | kill self
      | killing self | unalive | unaliving | kms | took/take/takes/taking/end/ends/ended/ending <his> own? life
      | end it all | ending it all | put an end to it | want/wants/wanted/wanting/wish/wishes/wished .. to die
      | want/wants/wanted to be dead | wish/wishes/wished .. were/was dead | wanna die | going to die soon
      | would rather die | rather be dead | ready to die | better off dead | thinks/think/thinking about dying
      | thoughts of death | thoughts of dying | thoughts of ending | talks/talked/talking about dying/death
      | talks of dying/death | want/wants/wanted/wanting .. to disappear
      | wish/wishes/wished .. could/would disappear | wants/wanted/want .. to vanish
      | wishes/wish/wished .. never been born | wishes/wish/wished .. not been born | never been born
      | better if .. not here | not/n't/never/doesn't/don't/didn't want/wants/wanted .. to live
      | no longer want/wants to live | not/doesn't/don't/didn't want .. to be alive
      | not/doesn't/don't/didn't want .. to be here | doesn't/don't/didn't want .. to exist | not want .. to exist
      | no longer wants to be here | not want .. to wake up | doesn't/don't want .. to wake up | never wake up
      | hopes/hope/hoped .. not wake up | fall asleep and never | no reason to live | no reason for living
      | nothing to live for | not/isn't worth living | life .. pointless | tired of living | tired of life
      | done with life | can't go on | cannot go on | cannot go on like this | doesn't see a future
      | better off without <him> | better without <him> | world .. without <him> | nobody would miss <him>
      | no one would miss <him> | would not be missed | wouldn't be missed | overdose | overdosed | od'd
      | took .. pills | swallowed .. pills/tablets/painkillers | collecting/hoarding pills/tablets | hoards pills
      | jump off | jump/jumped/jumping from <his> | jump in front of | jumped in front of | <him> with a rope
      | found .. rope | noose | goodbye letter | goodbye note | farewell letter | goodbye messages | goodbye message
      | giving away <his> things/belongings/possessions | gave away <his> things/belongings/possessions
      | won't be here | will not be here .. longer/anymore | not be around much longer | this is goodbye
      | last goodbye | what .. point of living | might as well not exist | suicide attempt | attempted to kill
      | tried to die | tried to kill | ideation | dark thoughts | think/thinks/thinking/thought/thoughts of/about ending it/things/everything
      | if i was/were/am/wasn't/weren't gone/dead/here/around/alive
      | if he/she/they was/were/is/wasn't/weren't gone/dead/around/alive | when i am/i'm gone/dead
      | when i'm gone/dead | would notice if .. gone/dead/died/disappeared/vanished
      | would care if .. gone/dead/died/disappeared/vanished | would miss me/him/her/them
      | would .. be sad if .. gone/dead/died | can't do this anymore/any | cannot do this anymore/any
      | can't do it anymore/any | can't take it/this anymore/any | cannot take it/this anymore/any
      | can't take any more | can't bear it anymore/any | can't live like this
      | just/only? want/wants/wanted it .. to stop/end | want/wants/wanted it .. over
      | want/wants/wanted everything to stop/end | want/wants/wanted .. pain to stop/end
      | wants/want/wanted to be gone | wants/want/wanted to be with .. heaven | in heaven with | join .. in heaven
      | wants/want to go to heaven | wants/want to sleep forever | sleep for ever | never wake | not waking up
      | not wake up | <doesnot> wake up again | ways to die | ways to kill | ways to end | how to die | how to kill
      | how to end <his>? life | how to tie | wants/want/wanted/wanting to die | going to die | i will die
      | i'll die | be dead | were dead | was dead | being dead | dead soon | i'm dead | deserve/deserves to die
      | deserves/deserve to be dead | should be dead | should die | could die | drop dead | die young
      | die in <his> sleep
      | jumping/jumped/jump/jumps off/from/out .. bridge/roof/window/balcony/building/stairs/car
      | stood/stands/standing/sat/sits/sitting/climbed/climbs/climbing/was on .. roof/bridge/railing/ledge/tracks/rails/balcony
      | train tracks | railway tracks | walk/walked/walks/run/ran/step/stepped into traffic
      | in front of .. train/car/bus/truck | threatened/threatens to jump | tired of being alive | hates being alive
      | hate being alive | hates <his> life | hate my life | sick of life | life <is> .. not worth
      | life <is> .. over | life has no point | life has no meaning | life is meaningless | doesn't deserve to live
      | should not exist | shouldn't exist | wants/want to not exist | stop existing | cease to exist | not be alive
      | not being alive | not being here | not want .. be here | don't want to be here | doesn't want to be here
      | world would be better | everyone would be better | everybody would be better | everyone would be happier
      | everybody would be happier | better .. if i/he/she was/were not/gone | goodbye to everyone
      | saying goodbye to | said goodbye to everyone | last wishes | wrote a will | plan to die | plans to die
      | has a plan to end | make a plan to end | safety plan | lethal means
      | took/swallowed .. whole/many/all .. tablets/pills/medication/medicine | took too many | tablets .. hospital
      | pills .. hospital | stomach pumped | hanging <himself> | tie a noose | rope around | belt around <his> neck
      | plastic bag over | blue whale | lives no longer worth | see no way out | sees no way out | no way out
      | no other way out | end the pain | end <his> suffering | ends the pain | leave this world
      | leaving this world | not long for this world | not be here tomorrow/next | won't be here tomorrow/next
      | nobody would notice | no one would notice | no one would care | nobody would care | no one would miss
      | nobody would miss | rather not be | rather not live | not go on living | <doesnot> go on living
      | can't go on living | dying | die | dies | dead | no reason to go/carry on | no point in going on
      | no point going on | no more reason to | <doesnot> want to go on | <doesnot> want to carry on
      | gave/gives/giving/given away .. games/things/phone/toys/belongings/books/clothes/money/guitar/jewellery/jewelry/collection/favourite/favorite
      | said/says/saying/say goodbye | <doesnot> have to .. me .. anymore/any/longer
      | have to .. with me anymore/any | deal with me | without me | afterlife | life after death
      | what happens after .. death/die | wants/want/wanted to leave this
      | want/wants/wanted .. to end his/her/their/my/everything/things/life/all
      | <doesnot> see .. reason .. live/living/exist/on | not alive | no longer alive | rather not be alive
      | would not be alive | take .. all the pills
      | poem/poems/story/essay/drawing/drawings/picture .. about .. death/dying/suicide
      | thinks/think/thinking/talks/talked/talking/writes/wrote/asks/asked .. about death/dying
      | suicidal thoughts/thought/ideation/ideas/tendencies/plans/plan/intent/intentions/remarks/comments/statements
      | thoughts/thought/ideas/plans of suicide | suicide note/plan/plans/threat/threats/risk/notes
      | won't/not/n't be around .. longer | not be around | won't be around | be around much longer
      | how many .. pills/tablets | pills/tablets .. it takes | no longer wants .. alive | not wanting to live
      | wants/want/wanted to stop living | lives or dies | live or die | hope/hopes .. die/dies/dead | glad to die
      | wouldn't mind dying | would not mind dying | death wish | obsessed with death | fascinated by death
      | draws .. graves/coffins/gallows/nooses | own funeral | my funeral | to my funeral | last letter
      | last message | be rid of me | rid of me | gone soon | soon be gone | i'll be gone | i will be gone
      | see me again | never see me | not see me again | what it is like to be dead | like to be dead | to be dead
      | feel like dying | feels like dying | felt like dying | want/wants .. all to end
      | want/wants it all to be over | nothing left to live | sees no reason to live | see no reason to live
      | reason to live | reason for living | better off if
    ABUSE_NEGLECT*: <abuser> is/was/has hitting/beating/been hitting/hurting/touching <him> | hits <him>
      | hit by <his> <abuser> | slapped by <his> <abuser> | kicked by <his> <abuser> | hurt by <his> <abuser>
      | hit at home | with a/his/the belt | <abuser> hurts <him> | <abuser> hurt <him>
      | <abuser> touches/touched <him> | locks/locked <him> in/out | locked in the basement | threw <him> out
      | thrown out of the house | kicked out of the house | kicked out of home | kicked <him> out
      | <abuser> .. <hit> <him> | <abuser> .. <hit> her/his .. face/head/stomach/arm/back/with/across
      | <abuser> comes/came/gets/got/climbs into <his> bed/room/bedroom at? night? | <abuser> .. in <his> bed
      | <abuser> .. naked | <abuser> watches/watched <him> shower/undress/sleep | thrown/locked/put out .. night
      | <abuser> .. leaves/left <him> alone | parents .. away for weeks/days | parents are never home
      | nobody <is> ever home | <hit> <him> with | slaps <him> | hits <him> when/if/because
      | leave/leaves/left/leaving .. alone .. night/nights/weekend/days
      | leave/leaves/left/leaving .. little/children/kids/siblings/baby .. alone
      | <abuser> hit/hits/hitting/beat/beats/beating/slaps/slapped/slapping/kicks/kicked/punches/punched/chokes/choked/shoves/shoved/burned/burns <him>
    ABUSE_NEGLECT: abuse | abused | abuses | abusing | abusive | neglect | neglected | neglectful | neglects
      | maltreatment | maltreated | mistreated | molested | molest | molests | raped | rape | sexual assault
      | sexually assaulted | sexual contact with an adult | incest | sexual exploitation | trafficking | trafficked
      | touched .. inappropriately | touches .. inappropriately | inappropriate touching | touched <him> where
      | domestic violence | violence at home | violent at home with <him> | violence in the home | bruise | bruises
      | bruised | bruising | black eye | burn marks | belt marks | welts | unexplained injury | unexplained injuries
      | cigarette burns | afraid/scared/frightened/terrified to go home
      | afraid/scared/frightened/terrified of going home | does not want to go home | doesn't want to go home
      | afraid/scared/frightened/terrified of <his> <abuser> | not safe at home | isn't safe at home
      | unsafe at home | does not feel safe at home | doesn't feel safe at home | no food in the house/home/fridge
      | no food at home | nobody looks after <him> | no one looks after <him> | left alone for days
      | left home alone | left alone at night | home alone for days | nobody at home feeds | not being fed
      | is not fed | isn't fed | no one feeds | sleeps in the car | child protection | child protective services
      | cps | safeguarding concern | safeguarding referral | social services were called | always hungry
      | no heating | starved | starving | locked out of the house | withholds food | food is withheld | is beaten
      | was beaten | been beaten | gets beaten | being beaten | are beaten | beaten by | hit by <abuser>
      | hit by <his> .. <abuser> | slapped by .. <abuser> | comes into <his> bed | came into <his> bed
      | sexual abuse | sexually | sexual violence | sexual act | sexual acts | molestation | naked pictures
      | naked photos | nude pictures | nude photos | nudes | sextortion | forced .. to undress | forced to have sex
      | touched <his> private/breasts/body | touches <his> private/breasts/body | private parts | being groomed
      | online grooming | grooming by | exploited | not allowed to eat | not allowed food | gets no food
      | gets no dinner | without food at home | no bed | sleeps on the floor | no electricity
      | fend/fends/fending for <himself> | hand print | handprint | <wounds> on <his> face/neck/back
      | marks on <his> face/neck/back/arms/legs | swollen face | split lip | flinches
      | afraid/scared/frightened/terrified of what .. father/mother/dad/mum/mom/stepfather/parents .. do/does/will
      | afraid/scared/frightened/terrified of <his> .. <abuser> | scared to go back home | afraid to be at home
      | afraid at home | scared at home | not feel safe with | doesn't feel safe with | hurts me | hits me
      | beats me | touches me | hit me | beat me | hurt me | father gets violent | father is violent
      | violent father | violent mother | violent stepfather | violent towards <him> | drunk and hit/hits
      | <hit> at home | punished physically | physical punishment | corporal punishment | physically hurt
      | physically punished | locked in <his> room | locked in .. basement/cellar/bathroom/closet/room | locked out
      | tied up | chained | child .. unsafe | unsafe home | home is not safe | home isn't safe | forced marriage
      | fgm | child marriage | child labour | child labor | made to work | dirty and hungry | hungry every
      | comes to school hungry | steals food | on his lap | on her lap | sit on .. lap | alone .. overnight
      | kisses/kissed <him> | rubs/rubbed <his> | in the shower with
      | sleep/sleeps in the same bed as .. father/stepfather/uncle | bites marks | scalded | strap | bloody nose
      | bloody lip | thrown against | threw <him> against | pulled .. by the hair | pulls .. by the hair
      | pushed .. down the stairs | bruise/bruises .. walked/fell/door/stairs
      | children/kids/siblings/child/boy/girl <is> .. alone .. evenings/evening/night/nights/weekend/weekends
      | alone <is>? all night/weekend | home alone .. night/nights/days/weekend | nothing in the fridge
      | fridge <is> empty | empty fridge | nothing to eat at home
      | uncomfortable with .. uncle/stepfather/father/coach/teacher/boyfriend/partner
      | does not want to be alone with | doesn't want to be alone with | older man | adult man | grown man
      | men online | pictures to a man | not to tell anyone what | not allowed to tell | keep a secret about
      | will beat <him> | will hit <him> | will kill me if | will hurt <him> | scared of .. reaction
      | he/she/someone/somebody hits/hit/beats/slaps/slapped/kicks/kicked/punches/punched/chokes/choked/grabs/grabbed/touches/touched/hurts him/her/me/them
      | beats <him> | beat <him> up at home | beaten by <his> <abuser> | beaten at home | beatings
    NOT_EATING: <hasnot> eaten | <hasnot> eaten .. for/in/since | has eaten nothing | ate nothing | eats nothing
      | eating nothing | <doesnot> eat | not eating | isn't eating | stopped eating | barely eating | barely eats
      | hardly eats | hardly eating | hardly eaten | eats almost nothing | eats very little | eating very little
      | eating almost nothing | eats next to nothing | refuses food | refusing food | refused food
      | refuses all food | refuses .. to eat | refuses all meals | starving <himself> | starves <himself>
      | starve <himself> | starvation | anorexia | anorexic | bulimia | bulimic | eating disorder
      | disordered eating | makes/made/making <himself> throw up/vomit/sick | makes/made/making <himself> be sick
      | throws/throwing up after | vomits after | vomiting after | purging | lost .. weight | losing .. weight
      | loses .. weight | weight loss | very thin | dangerously thin | severely underweight | underweight
      | emaciated | skin and bones | fainted from hunger | living on water | no appetite at all | without food for
      | lost .. kilos/kilo/kg/pounds/lbs/lb/stone | loses .. kilos/kg/pounds/lbs | only drinks water/tea/coffee/cola
      | drinks only water/tea | lives on water/crackers/energy
      | only eats .. crackers/apple/apples/rice/lettuce/once/one
      | eats only .. crackers/apple/apples/rice/lettuce/once/one | nothing to eat <since> | no food <since>
      | hasn't touched .. food/meals | <hasnot> touched .. food/meals | <hasnot> had .. to eat <long>
      | <hasnot> eaten <long> | <doesnot> want to eat | <doesnot> touch <his> food | <doesnot> eat <any>? food
      | <doesnot> eat anything | <doesnot> eat at all | eats hardly anything | hardly anything to eat
      | eats barely anything | barely touches .. food | counts calories | counting calories | thinks .. too fat
      | thinks she/he is fat | feels fat | fear of gaining weight | afraid of gaining weight | afraid to gain weight
      | skeletal | passed out from | fainted .. not eating | vomits .. food | hides food | hiding food | laxatives
      | diet pills | food refusal | meal refusal | fasting for days | dehydrated | feeding tube | tube fed
      | weight is dropping | dropping weight | weight dropping | weight has dropped | clothes hang off | bmi
      | vomits/vomit/vomiting/vomited .. purpose/eating/meals/meal/lunch/dinner/food
      | on purpose .. vomits/vomit/throws | finger/fingers down .. throat | throws/throwing up on purpose | so thin
      | too thin | pale and thin | thin and pale | thinner | getting thin | ribs | hollow cheeks
      | <hasnot> eaten lunch/breakfast/dinner for | has not been eating | hasn't been eating | not been eating
      | barely ate | ate almost nothing | throws .. food away .. day | gives .. food away | gives .. lunch away
      | <hasnot> had a .. meal | <hasnot> had .. meal/meals/food | no .. meal <since> | without .. meal/food <since>
      | not eating since | refuses .. every meal | refuses .. food | only .. a few bites | a few bites
      | <doesnot> finish any | pushes .. food around
    VIOLENCE: threatened .. with a/the knife | threatened .. gun | with a knife | pulled a knife | has a knife
      | brought a knife | bring a knife | carries a knife | carrying a knife | knife to school
      | bring/brings/brought/bringing .. gun | has a weapon | shoot up | shooting up | shoot everyone | shoot them
      | kill them all | kill everyone | kill them | kill you | kill him | kill her | kill his | kill my | hit list
      | kill list | death threat | death threats | stabbed | stabbing | <doesnot> feel safe around <him>
      | threatened his/her/their/a/the/another sister/brother/mother/father/teacher/classmate/student/pupil/boy/girl/parents/friend/mum/mom/dad/family
      | threatens violence
      | hits/hit/hitting/kicks/kicked/kicking/punched/punches/punching/attacked/attacks/attacking/bit/bites/choked/chokes/strangled/slapped/slaps/pushed/shoved his/her/their/another/the/a mother/mum/mom/father/dad/sister/brother/parents/parent/grandmother/teacher/student/classmate/boy/girl/child/pupil/siblings
      | assaulted | assault | set fire | sets fires | arson
      | smashed/smashes/smashing/destroys/destroyed/breaks/broke .. furniture/door/doors/window/windows/room
      | tortures animals | hurt the dog | hurt the cat | hurts animals | hurt someone | hurt somebody
      | hurt other people | hurt others | hurting others | harm others | harm to others | danger to others
      | risk to others | homicidal | wants revenge | make them pay | planning an attack | gun | guns | weapon
      | weapons | violent | violence | violently | stab | bomb | knife | machete | pistol | rifle | firearm
      | ammunition | explosives | is going to shoot
      | shoot .. all/school/everyone/them/people/teacher/teachers/classmates/kids
      | wants/want/wanted .. to hurt .. people/others/someone/them/everyone/classmates/teacher | school shooting
      | school shooter | massacre | burn .. school down | burn down
      | threatened/threatens/threatening .. teacher/teachers/student/students/classmate/classmates/boy/girl/sister/brother/mother/father/parents/family/principal/staff/neighbour/neighbor
      | threat/threats against | made threats | made a threat | written threat | written threats | verbal threats
      | physical fight | fist fight | fistfight | beat up a/another | beat .. unconscious | beat up his/her/their
      | physically attacked | physically aggressive | physical aggression | gets physical | went for .. with
      | throws chairs | threw a chair | threw chairs | throwing chairs | cruelty to animals | killed the cat/dog
      | kills animals | hurts .. sister/brother/siblings
      | hits .. siblings/parents/mother/father/sister/brother/mum/mom/dad
      | hits/hit/kicks/kicked/punches/punched/attacks/attacked .. mother/mum/mom/father/dad/sister/brother/teacher/classmate/classmates/siblings/grandmother
      | strangled .. classmate/brother/sister | choked .. classmate/brother/sister
      | want/wants/wanted to hurt .. those/others/people/them/him/his/her/someone/somebody/everyone | went at
      | came at .. with | lunged at | lunges at | swung .. at | with scissors at | names of those | list .. names
      | plan of the school | get back at .. everyone/them/all | they will pay | make .. pay | will regret
      | hurt .. animals/cat/dog | choked .. another | pinned .. against | wants .. dead | want .. dead
      | list of people | list of names | list of classmates | came .. with a knife/blade/gun/weapon | blade in
      | knives | hammer | axe | baseball bat | attacked
      | wants/want/wanted/going/gonna/will/would/plans/could/i'll to? kill .. <victim>
      | threatened/threatens/threatening to kill/hurt/harm/beat/hit/stab/shoot/attack/burn/punch/bomb/strangle .. <victim>
      | threatened/threatens/threatening to shoot/bomb/attack/stab up/school/in/at/with
    WHEREABOUTS_UNKNOWN: ran away | run away | runs away | running away | runaway | ran off | run off | went missing
      | gone missing | goes missing | is missing | been missing | still missing | reported missing | missing child
      | missing person | missing since | missing for | missing from home | whereabouts | disappeared | has vanished
      | did not come home | didn't come home | never came home | not come home | hasn't come home
      | has not come home | not returned home | hasn't returned home | did not return home | didn't return home
      | cannot be found | can't be found | could not be found | couldn't be found | nowhere to be found
      | unaccounted for | out all night | away from home for | sleeping rough | slept outside
      | sleeping at strangers | living on the street | living on the streets | not at the address
      | family has disappeared | not been home | hasn't been home | has not been home | not home since
      | not at home since | no one at the address | nobody at the address | couch surfing | sleeping at different
      | sleeps at different | sleeping in the park/station/street/car | stays out all night | stayed out all night
      | out overnight | gone all night | left home and | left home without | left the house and .. not returned
      | left .. without saying where | went off with | slipped out at night | climbed out of .. window | sneaks out
      | sneaked out | family .. gone | family moved away without | moved without notice | house is empty
      | flat is empty | apartment is empty | phone .. disconnected | number .. disconnected
      | no contact with the family for | no sign of life | amber alert | missing persons | not arrived at school
      | never arrived at school | did not arrive at school | left for school but | vanished | gone since
      | gone for days | is gone | has gone missing | may have run away | absconded | eloped from
      | met .. stranger online | meet .. stranger online | disappears for | disappeared for | on the run
      | stays away overnight | night outside | night at the station | nights outside | missing overnight
      | gone overnight | runs away from | has run away
    SUICIDE_TALK*: found/saw/caught <him> with a rope/noose/knife/pills | found <him> on the roof/bridge/ledge
    WHEREABOUTS_UNKNOWN*: does/do not know where <him>/he/she/they is/are
      | doesn't/don't know where he/she/they is/are | not know where he/she/they is/are
      | no idea where he/she/they is/are | knows where he/she/they is/are | nobody/noone/none has seen .. since
      | no one has seen .. since | nobody has seen | no one has seen | not been seen | hasn't been seen
      | not seen since | last seen | cannot find <him> | can't find <him> | could not find <him>
      | couldn't find <him> | cannot locate | could not locate | unable to locate | nobody opens the door
      | no one opens the door | nobody answers the door | family cannot be reached
      | mother/father/parents/mum/mom/dad/family .. not know where
      | not know where .. is/are/went/sleeps/stays/staying/living
      | don't know where .. is/are/went/sleeps/stays/staying/living
      | doesn't know where .. is/are/went/sleeps/stays/staying/living | does not know where | did not know where
      | didn't know where | no one knows where | nobody knows where | no idea where | where .. is unknown
      | unknown where | location unknown | unknown location | address unknown | unknown address
      | <hasnot> seen <him> <since> | <hasnot> seen <him> .. since/for
      | <hasnot> seen .. family/child/student/kids/children <since> | neighbours/neighbors .. not seen
      | nobody .. has seen <him> | no trace of | without a trace
      | cannot/can't/could not/couldn't/unable to reach/contact .. family/mother/father/parents/mum/mom/dad/home/anyone
      | family cannot/can't be reached/contacted/found | family .. unreachable | police are looking
      | police .. searching | searching for <him> | we do not know where
    """#
}
