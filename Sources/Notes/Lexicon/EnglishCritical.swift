extension Lexicon {
  /// Mentions that must reach a person: generous, because a false one costs a look and a missed one may cost a life.
  static let englishCritical = #"""
    SELF_HARM: <hurt> .. <himself> | self harm | self harms | self harming | self harmed | selfharm | selfharming | selfharms
      | self injury | self injuries | self injurious | self inflicted | self mutilation | self destructive | nssi | dsh
      | cuts on <his> arm/arms/wrist/wrists/leg/legs/thigh/thighs/forearm/forearms/stomach/body/skin
      | cut/cuts/cutting/scratch/scratches/scratching/burns/burning/burned/slashes/slashing/carved/carves <his> own?
        arm/arms/wrist/wrists/leg/legs/thigh/thighs/forearm/forearms/skin/hand/hands
      | marks/scars/scratches/burns/wounds on <his> arm/arms/wrist/wrists/leg/legs/thigh/thighs/forearm/forearms
      | fresh cuts | new cuts | cuts and burns | scars from cutting | razor blade | razor blades | blade in <his> | hides blades
      | is cutting | been cutting | started cutting | cutting again | stop cutting | stopped cutting | stopping cutting
      | bangs/banging/banged/beats/hits/hitting/hit <his> head against/on/into | pulls out <his> hair | pulling out <his> hair
      | punches/punching/punched walls | punches/punching the wall | feel pain to | sleeves in the heat
      | swallowed/swallows .. batteries/glass/bleach | hurting self | harming self | harm to self | harm self | hurt self | risk to self
      | danger to <himself> | danger to self | a danger to herself | cutter | arms are cut | arms were cut | wrists were cut | bandaged wrist
    SUICIDE_TALK: suicide | suicidal | suicidality | suicides | suicide's | sucide | sucidal | suiside | suicdal | suicde | suicidle
      | commit suicide | si | passive si | active si | <kill> .. <himself> | kill self | killing self | unalive | unaliving | kms
      | took/take/takes/taking/end/ends/ended/ending <his> own? life | end it all | ending it all | end it | put an end to it
      | want/wants/wanted/wanting/wish/wishes/wished .. to die | want/wants/wanted to be dead | wish/wishes/wished .. were/was dead
      | wanna die | going to die soon | would rather die | rather be dead | ready to die | better off dead | thinks/think/thinking about dying
      | thoughts of death | thoughts of dying | thoughts of ending | talks/talked/talking about dying/death | talks of dying/death
      | want/wants/wanted/wanting .. to disappear | wish/wishes/wished .. could/would disappear | wants/wanted/want .. to vanish
      | wishes/wish/wished .. never been born | wishes/wish/wished .. not been born | never been born | better if .. not here
      | not/n't/never/doesn't/don't/didn't want/wants/wanted .. to live | no longer want/wants to live | not/doesn't/don't/didn't want .. to be alive
      | not/doesn't/don't/didn't want .. to be here | doesn't/don't/didn't want .. to exist | not want .. to exist | no longer wants to be here
      | not want .. to wake up | doesn't/don't want .. to wake up | never wake up | hopes/hope/hoped .. not wake up | fall asleep and never
      | no reason to live | no reason for living | nothing to live for | not/isn't worth living | life .. pointless | tired of living
      | tired of life | done with life | can't go on | cannot go on | cannot go on like this | doesn't see a future
      | better off without <him> | better without <him> | world .. without <him> | nobody would miss <him> | no one would miss <him>
      | would not be missed | wouldn't be missed | overdose | overdosed | od'd | took .. pills | swallowed .. pills/tablets/painkillers
      | collecting/hoarding pills/tablets | hoards pills | jump off | jump/jumped/jumping from <his> | jump in front of | jumped in front of
      | <him> with a rope | found .. rope | noose | goodbye letter | goodbye note | farewell letter | goodbye messages | goodbye message
      | giving away <his> things/belongings/possessions | gave away <his> things/belongings/possessions
      | won't be here | will not be here .. longer/anymore | not be around much longer | this is goodbye | last goodbye
    ABUSE_NEGLECT*: <abuser> hit/hits/hitting/beat/beats/beating/slaps/slapped/slapping/kicks/kicked/punches/punched/chokes/choked/shoves/shoved/burned/burns <him>
      | <abuser> is/was/has hitting/beating/been hitting/hurting/touching <him> | hits <him> | beats <him> | beat <him> up at home
      | hit by <his> <abuser> | beaten by <his> <abuser> | slapped by <his> <abuser> | kicked by <his> <abuser> | hurt by <his> <abuser>
      | beaten at home | hit at home | beatings | gets beaten | is beaten | was beaten | been beaten | with a/his/the belt | with a stick
      | <abuser> hurts <him> | <abuser> hurt <him> | <abuser> touches/touched <him> | locks/locked <him> in/out | locked in the basement
      | threw <him> out | thrown out of the house | kicked out of the house | kicked out of home | kicked <him> out
    ABUSE_NEGLECT: abuse | abused | abuses | abusing | abusive | neglect | neglected | neglectful | neglects | maltreatment | maltreated
      | mistreated | molested | molest | molests | raped | rape | sexual assault | sexually assaulted | sexual contact with an adult | grooming | groomed
      | incest | exploited | sexual exploitation | trafficking | trafficked | touched .. inappropriately | touches .. inappropriately
      | inappropriate touching | touched <him> where | domestic violence | violence at home | violent at home with <him> | violence in the home
      | bruise | bruises | bruised | bruising | black eye | burn marks | belt marks | welts | unexplained injury | unexplained injuries | cigarette burns
      | afraid/scared/frightened/terrified to go home | afraid/scared/frightened/terrified of going home | does not want to go home
      | doesn't want to go home | afraid/scared/frightened/terrified of <his> <abuser> | not safe at home | isn't safe at home | unsafe at home
      | does not feel safe at home | doesn't feel safe at home | no food in the house/home/fridge | no food at home | nobody looks after <him>
      | no one looks after <him> | left alone for days | left home alone | left alone at night | home alone for days | nobody at home feeds
      | not being fed | is not fed | isn't fed | no one feeds | sleeps in the car | child protection | child protective services | cps
      | safeguarding concern | safeguarding referral | mandated report | social services were called | always hungry | no heating
      | filthy clothes | starved | starving | locked out of the house | withholds food | food is withheld
    NOT_EATING: <hasnot> eaten | <hasnot> eaten .. for/in/since | has eaten nothing | ate nothing | eats nothing | eating nothing | <doesnot> eat | <doesnot> eating
      | not eating | isn't eating | stopped eating | barely eating | barely eats | hardly eats | hardly eating | hardly eaten | eats almost nothing
      | eats very little | eating very little | eating almost nothing | eats next to nothing | refuses food | refusing food | refused food
      | refuses all food | refuses .. to eat | refuses all meals | starving <himself> | starves <himself> | starve <himself> | starvation
      | anorexia | anorexic | bulimia | bulimic | eating disorder | disordered eating | makes/made/making <himself> throw up/vomit/sick
      | makes/made/making <himself> be sick | throws/throwing up after | vomits after | vomiting after | purging | purges | binge
      | lost .. weight | losing .. weight | loses .. weight | weight loss | very thin | dangerously thin | severely underweight | underweight
      | emaciated | skin and bones | fainted from hunger | not drinking | living on water | no appetite at all | without food for
    VIOLENCE: threatened .. with a/the knife | threatened .. gun | with a knife | pulled a knife | has a knife | brought a knife | bring a knife | carries a knife
      | carrying a knife | knife to school | bring/brings/brought/bringing .. gun | gun | guns | has a weapon | weapon | weapons | shoot up | shooting up
      | shoot everyone | shoot them | bomb | threatened to kill | threatens to kill | threatening to kill | kill them all | kill everyone | kill them
      | kill you | kill him | kill her | kill his | kill my | hit list | kill list | death threat | death threats | stab | stabbed | stabbing
      | <doesnot> feel safe around <him> | threatened his/her/their/a/the/another sister/brother/mother/father/teacher/classmate/student/pupil/boy/girl/parents/friend/mum/mom/dad/family
      | threatened to hurt | threatens to hurt | threatening to hurt | threatened to beat | threatened to hit | threatens to hit | threatens violence
      | hits/hit/hitting/kicks/kicked/kicking/punched/punches/punching/attacked/attacks/attacking/bit/bites/choked/chokes/strangled/slapped/slaps/pushed/shoved
        his/her/their/another/the/a mother/mum/mom/father/dad/sister/brother/parents/parent/grandmother/teacher/student/classmate/boy/girl/child/pupil/siblings
      | violent | violently | violence | assaulted | assault | set fire | sets fires | arson | smashed/smashes/smashing/destroys/destroyed/breaks/broke .. furniture/door/doors/window/windows/room
      | tortures animals | hurt the dog | hurt the cat | hurts animals | hurt someone | hurt somebody | hurt other people | hurt others
      | hurting others | harm others | harm to others | danger to others | risk to others | homicidal | wants revenge | make them pay | planning an attack
    WHEREABOUTS_UNKNOWN: ran away | run away | runs away | running away | runaway | ran off | run off | went missing | gone missing | goes missing | is missing
      | was missing | been missing | still missing | reported missing | missing child | missing person | missing since | missing for | missing from home
      | whereabouts | disappeared | has vanished | did not come home | didn't come home | never came home | not come home | hasn't come home | has not come home
      | not returned home | hasn't returned home | did not return home | didn't return home | does/do not know where <him>/he/she/they is/are
      | doesn't/don't know where he/she/they is/are | not know where he/she/they is/are | no idea where he/she/they is/are
      | knows where he/she/they is/are | cannot be found | can't be found | could not be found | couldn't be found | nowhere to be found
      | nobody/noone/none has seen .. since | no one has seen .. since | nobody has seen | no one has seen | not been seen | hasn't been seen | not seen since
      | last seen | unaccounted for | cannot find <him> | can't find <him> | could not find <him> | couldn't find <him> | out all night | away from home for
      | sleeping rough | slept outside | sleeping at strangers | living on the street | living on the streets | cannot locate | could not locate | unable to locate
      | not at the address | house .. empty | nobody opens the door | no one opens the door | nobody answers the door | family has disappeared | family cannot be reached
    ignore: cutting class/classes/school/lessons/corners/back/down/off/out/edge/board/hair/grass/paper/cake | is cutting down | is cutting back
      | been cutting down | been cutting back | started cutting class/classes/down/back | been cutting class/classes/school/lessons
      | is cutting class/classes/school/lessons | stop cutting class/classes | stopped cutting class/classes
      | glue gun | heat gun | water gun | water guns | nerf gun | nerf guns | top gun | spray gun | gun to <his> head | bath bomb | bath bombs | photo bomb
      | substance abuse course | kill him with kindness | kill her with kindness | was missing homework | is missing homework | missing for the test
      | is missing work | is missing assignments | is missing two/three/four/five/several/many/some/his/her/a/the/one .. assignment/assignments/homework/book/books/class/classes/test/tests/lesson/lessons/grades/work/credits/marks/form
      | was missing his/her book | dying to | been missing a lot of school | is missing a lot of school | been missing school | is missing school | is missing class
      | homework .. disappeared | pain .. disappeared | headaches disappeared | headache disappeared | aches disappeared | symptoms disappeared
      | ran off to <his> lesson | eating disorder awareness | hit his/her/their stride | hit his/her/their <school>
    """#
}
