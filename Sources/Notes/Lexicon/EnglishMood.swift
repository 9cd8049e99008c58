extension Lexicon {
  /// Signs of letting go, of temper, mood and fear of people (seeds S0 to S4).
  static let englishMood = #"""
    DECLINES_INVITATIONS: <refuses> .. invitation/invitations/invite/invites | <refuses> every .. invitation
      | <refuses> to join | <refuses> to go to the party
      | turned/turns/turning .. invitation/invitations/invite/invites down | said no to .. invitation/invitations
      | says no to .. invitation/invitations/invites | says no to everything | says no when .. invited/asked
      | invited .. but/and refused/declined | invited .. but <doesnot> come/go/join | asked .. but refused
      | asked .. but declined | declined to join | declined to come along | cancels plans | cancelled plans
      | canceled plans | cancels at the last minute | cancelled at the last minute | cancels every
      | cancels meetings with <friends> | backs out of plans | makes excuses not to | finds excuses not to
      | <doesnot> accept/accepts .. invitation/invitations/invite/invites | <doesnot> join/joins .. <friends>
      | <doesnot> join/joins in | <doesnot> join/joins .. any? activities/outings/trips
      | <doesnot> come/comes to parties | no longer joins | skips social events | skips parties | skipped the party
      | skipping social events | refused to go to .. party/trip/camp/outing/dance/prom
      | <doesnot> go/goes to parties | refused the school trip | reluctant to go on .. trip/trips
      | refuses .. trip/trips/outing/outings | party but refused | turns everyone down | turns everything down
      | avoids parties | avoids social events | avoids gatherings | refused/refuses to go .. party/trip/outing
      | asked/invited to .. but refused/declined | party but refused/declined/stayed
      | <refuses> .. invitation/invitations/invites/invite | <refuses> every invitation
      | says/said no to .. invitation/invitations | <doesnot> want to come to .. party/parties/sleepover
      | <refuses> to meet/see .. <friends> | skipped .. birthday | never comes when invited
      | does not answer invitations | no longer accepts invitations
      | <doesnot> want to go .. party/trip/outing/birthday/festival/camp | <doesnot> want to come along
      | <doesnot> want to join | <doesnot> come .. birthday/party
      | invited .. but .. refused/declined/stayed/not/didn't/cancelled | asked .. to join but/and
      | refused/refuses/declined/declines .. invitation/invitations/offer/offers/invite
      | refused/refuses/declined/declines to come/join/attend/go .. class/trip/party/outing/birthday/camp/festival/movie/cinema/lunch/dinner/along/with
      | cancelled/cancels/canceled .. meeting/meetings/plans/meet/visit/party/trip
      | ignores .. invitation/invitations/invites | ignored .. invitation/invitations/invites
      | no to .. invitation/invitations/party/parties | never joins | never comes along
      | <doesnot> take part in .. outing/outings/trip/trips/party/festival/activities
      | invited .. but .. <doesnot> go/come/show/attend/join | invited .. birthday/party/sleepover .. but
      | invited and said no | was invited but | <doesnot> go .. birthday/party although
      | says/said/saying no .. asked/invited/invite/invites/invitation/come/join | asked him/her/them to come .. but
      | asked .. to come but | stays/stayed home when .. friends/others/class
      | stays/stayed away from .. party/trip/festival | never wants to come along | <doesnot> want to come .. when
      | always has an excuse | had an excuse again | makes excuses when
    QUIT_CLUB_ACTIVITY: quit/quits/quitting .. <club> | left/leaves/leaving .. <club> club/team/band/choir
      | left the team/band/choir/club/orchestra/scouts | dropped/drops/dropping out of .. <club>
      | dropped/drops/dropping .. <club> | gave/given/gives up .. <club> | stopped/stops .. going to? <club>
      | stopped going to .. <club> | stopped attending .. <club> | stopped playing .. <club>
      | no longer goes/comes to .. <club> | no longer plays .. <club> | no longer attends .. <club>
      | no longer in the <club> | no longer on the team | resigned from .. <club>
      | <doesnot> go/goes to .. <club> any/anymore/any | <doesnot> come/comes to practice/training
      | <doesnot> attend .. <club> any/anymore | withdrew from .. <club> | withdrawn from the <club>
      | has not been to practice/training | hasn't been to practice/training | <hasnot> been to .. <club>
      | skips practice | skips training | skipping practice | off the team | quit all <his>? activities
      | quit everything | dropped all .. activities | gave up all .. activities | gave up music | gave up sport
      | gave up sports | quit sport | quit sports | gave up football | no longer goes/comes to <his>? .. <club>
      | no longer attends <his>? .. <club> | dropped out of <his>? <club>
      | <stopped> going to/attending <his>? <club> | no longer goes to <club> | resigned from <club>
      | <hasnot> gone to .. <club> | <hasnot> attended .. <club> | <hasnot> come to .. <club>
      | <hasnot> played .. <club> | quit .. <club>
      | left .. soccer/football/basketball/volleyball/swim/chess/drama/judo/tennis/track/baseball/hockey/rugby team/club
      | <doesnot> want to play .. <club> | <doesnot> want to go to .. <club>
      | <doesnot> go/goes/come/comes to .. practice/training/club/band/choir/orchestra/rehearsal/rehearsals
      | has given up .. <club> | gave up .. <club> | gives up .. <club> | handed in .. uniform/jersey
      | skips/skipped/skipping .. practice/training/rehearsal | sold .. guitar/violin/racket
      | stopped coming to .. <club> | stopped violin/piano/guitar/judo/karate/ballet/swimming/football/soccer/dance
      | no longer part of the .. club/team/band | handed/gave/gives back .. jersey/uniform/kit/instrument/shirt
      | told the coach .. done/quitting/stop/leaving/stopping | told .. coach | cancelled .. membership/lessons
      | signed off from .. club/team | no longer plays .. violin/piano/guitar/drums/trumpet/flute/cello/instrument
      | no longer dances/swims/trains/rehearses | sold <his> .. violin/guitar/piano/racket/board/bike/boots
    HYGIENE_DECLINE: <hasnot> showered | <hasnot> washed | <hasnot> bathed | <hasnot> brushed
      | <hasnot> changed .. clothes | <doesnot> shower/showers/showering | <doesnot> wash/washes/washing
      | <doesnot> bathe/bathes/bathing | <doesnot> brush | <doesnot> change/changes .. clothes | <doesnot> comb
      | same clothes .. days | same clothes every | same clothes all | same clothes for | same clothes again
      | same clothes as | wears/wearing/wore the same | unwashed | unkempt | dishevelled | disheveled
      | dirty clothes | dirty hair | greasy hair | hair is greasy | matted hair | body odor | body odour | smelly
      | poor hygiene | hygiene .. poor
      | hygiene .. declined/declining/worse/worsening/dropped/deteriorated/slipping/neglected | neglects .. hygiene
      | neglecting .. hygiene | neglects <himself> | lets <himself> go | letting <himself> go | looks neglected
      | looks uncared for | not washing | not showering | stopped washing | stopped showering
      | refuses to wash/shower/bathe | hair unwashed | unshaven | clothes are dirty | lack of hygiene
      | <hasnot> showered/bathed/washed | <doesnot> shower/showering/bathe/wash/washing/brush
      | <stopped> showering/washing/bathing | hygiene .. poor/declined/declining/worse | body odor/odour
      | <hasnot> had a shower/bath | <hasnot> taken a shower/bath | <hasnot> washed .. hair | <hasnot> changed
      | <doesnot> take .. shower/showers/bath | <doesnot> look after <himself> | <doesnot> take care of <himself>
      | <doesnot> wash .. hair | hair .. greasy/unwashed/matted/dirty/oily | clothes .. dirty/unwashed/stained
      | he/she smells | smells of .. sweat/urine | smells bad | smells strongly | strong smell | strong body
      | smell of sweat | wearing .. same .. clothes/hoodie/shirt/sweater/outfit
      | wears .. same .. clothes/hoodie/shirt/sweater/outfit | in the same clothes/hoodie/shirt/sweater
      | same .. hoodie/shirt/sweater/pyjamas/pajamas .. days/weeks/day/week/again | pyjamas <day> | pajamas <day>
      | in pyjamas/pajamas all | neglected appearance | appearance .. neglected/unkempt/untidy/declined
      | untidy appearance | unkept | grooming poor | poor grooming
    MEALS_SKIPPED: skips .. breakfast/lunch/dinner/meals/meal/supper
      | skipping .. breakfast/lunch/dinner/meals/supper | skipped .. breakfast/lunch/dinner/meals/supper
      | misses .. meals/breakfast | missing meals | <doesnot> eat/have .. breakfast/lunch/dinner/supper
      | <doesnot> eat/eats with .. family/others/us/them/parents | <doesnot> eat at the table | no breakfast
      | no lunch | no longer eats with | not eating lunch | not eating breakfast | not eating dinner | eats alone
      | eating alone in <his> <room> | eats in <his> <room> | eats only at night | only eats at night
      | eats at night | takes .. meals in <his> <room> | takes .. meals to <his> <room> | meals alone
      | misses family meals | avoids family meals | avoids meals | avoids eating with | leaves .. lunch untouched
      | lunch untouched | food untouched | leaves <his> food | doesn't come to meals
      | <doesnot> come to meals/dinner/the table | poor appetite | little appetite | loss of appetite
      | lost .. appetite | irregular meals | eats irregularly | throws away .. lunch | throws .. lunch away
      | skips/skipped/skipping .. meal/meals/lunch/breakfast/dinner | <doesnot> eat with <his>? family
      | misses meals | eats alone .. <room> | eats only instant | eats only snacks | eats .. in <own> <room>
      | eats .. alone at night | no longer eats .. family/table/us | never eats .. family/table/us/breakfast/lunch
      | not eat breakfast/lunch/dinner | without breakfast | without lunch | meals .. alone/room/door/night
      | skips/skipped/skipping .. school? lunch | snacks at night | raids the fridge | eats at odd hours
      | eats .. when everyone .. asleep | <doesnot> join .. meals/dinner | <doesnot> sit .. table
      | refuses to eat with | only eats .. night/room | picks at <his> food
      | lunch/lunchbox/box/plate/food .. full/untouched | brings .. lunch back | <doesnot> touch .. lunch/lunchbox
      | eats .. meals there/upstairs/alone | takes .. meals there/upstairs
    IRRITABLE_WHEN_PRESSED: explodes | exploded | explosive | outbursts | outburst | lashes out | lashed out
      | lashing out | blows up | blew up when
      | yells/yelled/yelling/screams/screamed/screaming/shouts/shouted/shouting when/if/whenever | shouts at
      | shouted at his/her/their mother/father/parents/mum/mom | screams at | yells at | slams .. door/doors
      | slammed .. door | slamming doors | throws things | threw things | throwing things | loses <his> temper
      | lost <his> temper | tantrum | tantrums | meltdown | meltdowns | snaps at | snapped at | irritable
      | irritability | easily angered | fits of rage | short tempered | bad tempered | hostile when
      | aggressive when | reacts angrily | reacted angrily | argumentative when | fights .. about school
      | becomes aggressive | became aggressive | gets aggressive | gets angry | got angry when
      | explodes/shouts/screams/furious/rages/yells whenever/if/when | gets angry whenever
      | becomes aggressive when/if | <is> angry/furious/irritable/aggressive when | outburst/outbursts when
      | shouts/shouted/screams/screamed/yells/yelled when | explodes/exploded when | blows up when | snaps when
      | loses <his>? temper when | tantrum/tantrums when | irritable when pressed | gets angry if | gets angry when
      | argues/fights .. every morning | slams <his>? door
      | shouts/screams/yells/shouted/screamed/yelled .. when/whenever/if | shouted at <him> | shouts back
      | throws/threw .. when/at | kicks/kicked/punches/punched .. door/wall | smashes/smashed .. when
      | breaks things | broke things | slams/slammed .. door/doors | hits the wall | swears at | swore at
      | storms off | stormed off | storms out | stormed out | flies into | flew into | loses it when | lost it when
      | refuses and shouts | aggressive .. school | angry .. school | anger when | anger outbursts | angry outbursts
      | bursts of anger | very irritable | easily irritated | on edge | tense and | snaps .. when
      | angry/upset/furious/aggressive .. the moment/minute | angry/upset/furious .. as soon as
      | very? upset/angry .. brings/bring/brought/mention/mentions/mentioned .. school/up
      | when/whenever .. brings up school | hostile
      | gets/got/getting/becomes/became/is angry/aggressive/irritable/furious/upset/cross/hostile/defensive when/if/whenever/as
      | angry/aggressive/irritable/furious/hostile/upset when/if/whenever .. school/asked/pressed/pushed/mentioned/told
      | gets/got/becomes/became/is/turns/reacts .. angry/furious/aggressive/upset/irritated/hostile/agitated/annoyed when/if/whenever/as/at
    FLAT_AFFECT_MOOD_SWINGS: flat affect | affect flat | affect is flat | affect was flat | blunted affect
      | affect blunted | mood swing | mood swings | mood changes | moods change | emotionally flat | no emotion
      | no emotions | shows no emotion | showed no emotion | without emotion | expressionless | blank face
      | blank expression | hardly any expression | no expression | no facial expression | low mood | mood is low
      | mood was low | mood low | flat mood | mood flat | depressed | depressed mood | tearful
      | cries/crying/cried .. day/often/lot/time/night/nothing/reason/easily | cries for no reason | cries often
      | emotional ups and downs | up and down mood | listless | apathetic | apathy | lethargic | withdrawn and quiet
      | very withdrawn | seems sad | looks sad | very sad | always sad | sad all | looks empty | staring into space
      | stares into space | emotionally unstable | unstable mood | monotone | seems withdrawn | is withdrawn
      | appears withdrawn | became withdrawn | increasingly withdrawn | quieter than | very quiet lately | unhappy
      | miserable | flat and | emotionless | cries/crying/cried .. lot | cries/crying easily/often/daily
      | <is> withdrawn | seems/seemed/appears/appeared withdrawn/sad/down/flat | <doesnot> smile
      | mood .. swings/flat/low/down/unstable/changes | affect .. flat/blunted | flat .. affect/voice/tone
      | voice .. flat/monotone | cries/cried/crying .. all/lot/often/day/daily/every/nothing/reason
      | tears in <his> eyes | in tears | breaks down crying/when/in/every | broke down crying/when/in
      | breaks into tears | burst into tears | bursts into tears | no longer smiles | <doesnot> smile/laugh
      | <doesnot> show .. emotion/emotions/feelings | no longer laughs
      | seems/seemed/appears/appeared/looks/looked .. sad/down/flat/depressed/withdrawn/empty/absent/tired/exhausted/lifeless
      | very down | feels down | feeling down | feels low | feeling low | feels sad | low spirits | depression
      | depressive | gloomy | no feelings | feels nothing | one minute .. next | laughing .. then crying | sad most
      | seemed/seems/looks/feels/appears/felt .. numb | one word answers | answered in one word
      | answers in one word | answers in monosyllables | monosyllabic | stared ahead | no reaction at all
      | low and tearful
    ANXIETY_FACE_TO_FACE: avoids .. eye contact | avoiding .. eye contact | avoided .. eye contact | no eye contact
      | <doesnot> make/makes/hold/look .. eye contact | <doesnot> look .. in the eye | looks away when | trembles
      | trembling | shakes when | shaking when | sweats when | sweating when | blushes | stutters when
      | freezes when | froze when | anxious around | anxious in front of | anxious with people
      | anxious about seeing | anxious about meeting | anxious in class | anxious in groups | nervous around
      | nervous with people | nervous in front of | uncomfortable around | uncomfortable with people
      | scared of people | afraid of people | fear of people | fear of others | afraid of others
      | frightened of people | anxiety around | anxiety with people | social anxiety | socially anxious
      | social phobia | social fear | anxiety in groups | anxiety in class | anxiety about people | panic attack
      | panic attacks | panicked | panic in | afraid to speak/talk/present/answer
      | scared to speak/talk/present/answer | afraid of speaking | fear of speaking | <doesnot> speak/talk in class
      | cannot/can't talk to people | cannot/can't face people/anyone/others/class/classmates | anxious to speak
      | avoids speaking | avoids crowds | afraid of crowds | crowds scare | can't be around <people>
      | overwhelmed by people | overwhelmed by crowds | hides <his> face | hides behind | speaks in a whisper
      | extremely shy | painfully shy | selective mutism | mute at school
      | anxious when .. spoken/called/people/face | shaking in front | freezes in class | panic attack/attacks
      | panics/panicked .. <people> | panics/panicked .. class/school
      | anxious/anxiety/nervous/scared/frightened .. <people> | afraid of <people> | avoids eye contact
      | <doesnot> make eye contact | hides from visitors | cannot face <people> | can't face <people>
      | hides when visitors come | trembles/shakes .. <people> | afraid to meet <people>
      | anxious/nervous/scared/afraid/frightened/panicky .. people/class/classmates/others/groups/crowds/teachers/visitors/strangers
      | fear/fears/anxiety .. people/class/classmates/others/groups/crowds/visitors/strangers
      | hides/hid .. doorbell/visitor/visitors/people/guests/teacher | <doesnot> look at <him>
      | <doesnot> look at anyone | <doesnot> make .. eye contact | looks at the floor | looked at the floor
      | looks down when | avoids/avoided .. looking | <doesnot> speak .. class/school/teachers/others/people
      | whispers when | barely speaks | hardly speaks | barely spoke | freezes/froze .. when/in/at
      | panics/panicked/panic .. people/class/classmates/classroom/door/gate/bus/corridor/canteen/assembly
      | panic .. attack/attacks | hyperventilates | hyperventilated | hyperventilating
      | shakes/shook/shaking/trembles/trembled .. door/gate/class/classroom/people/presentation
      | <doesnot> enter .. classroom/class/room/canteen | cannot/can't enter .. classroom/class/room
      | turns back at the gate | stands outside .. classroom | too anxious to | too nervous to | too scared to
      | uncomfortable .. people/groups/others/class | <doesnot> want to be seen | afraid to be seen
      | afraid of meeting | afraid to meet | avoids people | avoids .. groups/classmates/crowds/corridor/canteen
      | <doesnot> want to meet .. anyone/people | anxious about going to class
      | <doesnot> walk into .. classroom/class/room/school/hall
      | <doesnot> go into .. classroom/class/room/school/hall | shaking/trembling in
      | shaking .. hallway/corridor/door | hands .. shaking/trembling
      | <doesnot> speak/talk .. group/class/lesson/strangers/visitors | camera off | turned off .. camera
      | turns off .. camera | keeps .. camera off | would not speak | wouldn't speak | will not speak | won't speak
      | would not look | blushes and | voice shakes | voice trembles | hands shake | heart races | goes pale
    """#
}
