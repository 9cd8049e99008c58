extension Lexicon {
  /// Words that change what a sign beside them means.
  static let englishCues = #"""
    <he> = he | she | they | there is | anyone | somebody | someone | the student | student | his son | her son
      | her daughter | his daughter | the boy | the girl
    <kin> = brother | sister | mother | father | mum | mom | dad | mam | mommy | mummy | daddy | parents | parent
      | grandmother | grandfather | grandma | grandpa | granny | nan | grandparents | uncle | aunt | auntie | cousin
      | cousins | stepfather | stepmother | stepdad | stepmom | stepmum | stepbrother | stepsister | siblings
      | sibling | twin | brothers | sisters | neighbour | neighbor | teacher | niece | nephew
    <month> = may
    not: no | not | never | no longer | neither | nor | without | isn't | aren't | wasn't | weren't | hasn't
      | haven't | hadn't | doesn't | don't | didn't | won't | wouldn't | can't | cannot | couldn't | shouldn't
      | hardly | barely | rarely | scarcely | seldom | no more | none of | nothing of | free from | stopped
      | has stopped | nobody has | w o
    denied: no sign/signs/evidence/indication/indications/suggestion/hint/proof that <he>?
      | denies/denied/deny/denying that <he> | denies/denied/deny that there is | there is/are no
      | says <he> is/are not | says <he> isn't | says <he> does not/has not/doesn't/hasn't
      | told me <he> is not/isn't/does not/doesn't | denies | denied | denying | deny | no sign of | no signs of
      | no sign that | no evidence of | no evidence that | no indication of | no indications of | no indication that
      | no mention of | no history of | no concerns about | no concern about | no concerns regarding
      | no worries about | no thoughts of | no plan/plans to/of/for | no intent/intention to/of | no risk of
      | not at risk of | no longer any | no suspicion of | no suggestion of | no hint of | no trace of .. in
      | negative for | ruled out | rules out | rule out | free of | absence of | no reports of | no report of
      | says there is no | not aware of .. any | not aware of | saw no | sees no | found no | finds no | see no
      | noticed no | notices no | shows no | showed no | reports no | reported no | has no | had no | expressed no
      | discloses no | disclosed no
      | does/did not report/mention/show/express/disclose/describe/endorse/present/observe/notice/see
      | doesn't/didn't report/mention/show/express/disclose/describe/endorse/present/observe/notice/see
      | has not reported/mentioned/shown/expressed/disclosed/described/observed/noticed
      | hasn't reported/mentioned/shown/expressed/disclosed/described/observed/noticed
      | do/does/did not think/believe/suspect/feel that? <he>
      | don't/doesn't/didn't think/believe/suspect/feel that? <he> | no reason to think/believe/suspect that? <he>?
      | not true that <he> | not the case that <he> | never said that? <he> | not say that? <he>
      | nothing to suggest that? <he>? | nothing suggests that? <he>? | no one thinks that? <he>
      | nobody thinks that? <he>
    denied-after: ruled out | was denied | were denied | is denied | are denied | been denied | denied
      | not the case | has stopped | have stopped | stopped completely | has ended | is over | are over | is gone
      | are gone | have gone | has resolved | have resolved | resolved | not true | not present | not observed
      | not reported | not seen | not an issue | not a problem | no longer an issue | no longer a problem
      | was excluded as a cause | excluded | absent at present | is not so | did not happen | is better
      | has disappeared | have disappeared
    answer: none | nil | negative | n a | not reported | not observed | none reported
      | none known | none observed | no concerns | no concern | no evidence | no signs | no sign | no issues
      | not present | not at present | nothing reported
    answer-alone: no | nothing | never | absent | denied | denies
    yes: yes
    pseudo: did/does/do/could/cannot/can/would not deny | didn't/doesn't/don't/couldn't/can't/wouldn't deny
      | did/does/do/could/cannot/can/would not deny that <he>? | did/does/do not deny that there is
      | didn't/doesn't/don't/couldn't/can't/wouldn't deny that <he>? | never fails/failed to | not fail to
      | cannot deny | not denied | no longer denies | has not stopped | hasn't stopped | have not stopped
      | haven't stopped | not stopped | never stopped | cannot stop | can't stop | could not stop | couldn't stop
      | not able to stop | unable to stop | does not stop | doesn't stop | did not stop | didn't stop | won't stop
      | not only | no change in | no change | no changes in | not just | no doubt | without doubt | without a doubt
      | not certain if | no improvement in | no improvement | no wonder | not to mention | not because
      | no increase in | no decrease in | not surprising | not surprisingly | no surprise | not unusual
      | not uncommon | not the first time | not for the first time | not long ago | not long after | whether or not
      | or not | if not | not even | not well | not good | not doing well | not feeling well | not happy
      | not better | no better | not improved | not improving | not getting better | not getting any better
      | not yet | not all | not always | not every day | no one else | cannot help | can't help | couldn't help
      | no matter | no reason | no idea | not know why | don't know why | doesn't know why | does not know why
      | for no reason | without a reason | without telling | without saying | without explanation
      | without permission | no answer | no reply | no call | no response | no excuse | not in school
      | not at school | not attend | not attending | didn't attend | not attended | hasn't attended
      | not hiding that | does not hide that | makes no secret | nothing but | not sleeping well | in may
      | since may | until may | till may | by may | of may | from may | last may | this may | next may | early may
      | late may | mid may | may and june | april and may | april may | since last spring | as if | even if
      | what if | if only | suspected concussion | stopped by | stopped at
      | may 1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/1st/2nd/3rd/4th/5th/10th/20th
      | 1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/1st/2nd/3rd/4th may
    uncertain: asked about | asked if | asked whether | asks if | asks whether | asking about
      | asked him/her/them about/if/whether | screened for | screening for | screen for | talked about the risk
      | maybe | perhaps | might | may | may have | possibly | possible | potential | wonders if | wonder if
      | wondering if | wondered if | wonders whether | wonder whether | wondering whether | wondered whether
      | not sure if | not sure whether | not sure that | unsure if | unsure whether | unsure about | unsure
      | not clear if | not clear whether | not known if | not known whether | suspects | suspected | suspect
      | suspicion of | suspicion that | suspecting | could be | could have been | may be | question of | rumour
      | rumor | rumours | rumors | apparently | allegedly | alleged | supposedly | unclear if | unclear whether
      | unclear | if | whether | risk of | at risk of | in case | worried that <he> might/may/could | fears that
      | afraid that | concern that | concerns that | concern about | concerns about | concerned about
      | concerned that | worried about | question whether | cannot exclude | can't exclude | can't rule out
      | cannot rule out | not ruled out | to rule out | need to check | check for | ask about
      | ask him/her/them about | to find out if | to find out whether | don't know if | do not know if
      | doesn't know if | does not know if | does not know whether | we covered | lesson on | lesson about | talk on
      | video about | film about | book about | essay about | poem about | workshop on | information on | leaflet on
    uncertain-after: not confirmed | unconfirmed | not verified | to be confirmed | suspected | is possible
      | are possible | is suspected | are suspected | cannot be excluded | can't be excluded | cannot be ruled out
      | can't be ruled out | not ruled out | not certain | not sure | unclear | is unclear | to be checked
      | to be clarified | prevention | awareness | hotline | helpline | lesson | assembly | workshop | screening
      | questionnaire | policy | prevention week
    person: his/her/their/my/the/our? own? older/younger/big/little/elder/half/twin/step/eldest/youngest? <kin>
      | a/an/one/another? relative | the family's <kin> | someone in the family | both parents | a parent
      | one parent | a teacher | the neighbours | the neighbors
      | <his>? neighbour's/neighbor's/friend's/cousin's/teacher's/aunt's/uncle's/sister's/brother's/mother's/father's son/daughter/brother/sister/mother/father/child/friend/partner
    peer: another/other student/students/girl/boy/girls/boys/pupil/pupils/child/children/kid/kids | a student
      | a pupil | a girl | a boy | a kid
      | a boy/girl/student/pupil/child in/from/at <his> class/school/grade/team/year
      | his/her/their/a/the/my/another/one/best/close/good? best/close/good/old/online? friend/classmate/girlfriend/boyfriend/peer/friends/classmates
      | another/other/a/one/some student/students/girl/boy/girls/boys/pupil/pupils/child/children/kid/kids .. in <his> class/grade/year/group
    report: stress | stresses | stressed | claims | claimed | insists | insisted | suggests | thanked | invited
      | learned | learnt | realised | realized | complains | complained | asks us | says | say | said | saying
      | report | reports | reported | reporting | told | tells | tell | call | calls | called | write | writes
      | wrote | worry | worries | worried | think | thinks | thought | believe | believes | notice | noticed
      | notices | mention | mentions | mentioned | let | lets | allows | allowed | brings | brought | keeps | state
      | states | stated | explain | explains | explained | ask | asks | asked | fear | fears | confirm | confirms
      | confirmed | emailed | emails | phoned | phones | rang | texted | texts us | saw | sees | see | seen | found
      | finds | find | heard | hears | watched | caught | observed | observes | discovered | discovers | spotted
      | showed | shows | describes | described | suspects | suspected | concerned | is concerned | drives | drove
      | took | takes | picks | picked | wakes | woke | made | makes | wants | want | complains that
      | complained that | feels that | felt that | feel that | adds | added | informs | informed | contacted
      | denied | denies | admits | admitted | shared | disclosed | noted | notes | according
    other-after: of/by/in/from his/her/their/a/an/another? older/younger/little/big? <kin>
      | of/by/in a/another/his/her/their friend/classmate/student/peer/cousin | among classmates/friends/peers
      | in the family history | in the family | on the news | in the news | in the film | in the movie | in the book
      | in the novel | in the story | in the play
    past: last year | the year before last | years ago | a year ago | two years ago | three years ago
      | some years ago | years back | in grade 1/2/3/4/5/6/7/8/9/10 | in 1st/2nd/3rd/4th/5th/6th/7th/8th/9th grade
      | in first/second/third/fourth/fifth/sixth/seventh/eighth grade | in year 1/2/3/4/5/6/7/8/9
      | in primary school | in primary | in elementary school | in elementary | in middle school | in junior high
      | in kindergarten | in preschool | in nursery | as a child | as a toddler | as a baby
      | when he/she/they was/were | in the past | previously | formerly | before the move | before moving
      | before they moved | before he/she moved | at <his> old school | at <his> previous school
      | at <his> former school | at <his> last school | the year before | last school year | in the last school year
      | the previous year | previous school year | back then | at that time | last spring term | earlier in life
      | childhood history | history of | past history of | in the previous | months ago | some time ago
      | a long time ago | long ago | until last year | during the pandemic | during lockdown | in lockdown
    past-before: used to | once | formerly | was once | had been | had a history of | past
    now: again | now | currently | these days | lately | at the moment | since then | at present | nowadays
      | ever since | since last year | since .. years ago | since a year ago | since last school year
      | since in? .. grade 1/2/3/4/5/6/7/8/9/10 | since primary school | since kindergarten | since before the move
      | since the move | as last year | like last year | as in .. last year | just like last year | than last year
      | today | still | recently | continues to | keeps | more than last year | for the last year | for the past
      | over the past | over the last year | in the past week/month/weeks/months/days/two/three | in the past few
    hoped: hope | hopes | hoping | we hope | would like to | would like him/her/them to | would love to | wants to
      | want to | wanted to | hopes to | hope to | hoped to | hopes that | hope that | plans to | plan to
      | planned to | planning to | hoping to | wishes to | is going to | are going to | will try to | will try
      | tries to | intends to | looking forward to | looks forward to | aims to | aim to | aim is to | aim is
      | agreed to | agrees to | promised to | promises to | we will | will be able to | next week <he> will
      | goal is to | goal is | goals are | goal | encouraged to | encourage him/her/them to
      | encouraged him/her/them to | invited to | invited him/her/them to | offered to | offered him/her/them
      | suggested | suggest | recommend | recommended | recommends | proposal | the plan is to | the plan is
      | plan is to | plan | next step is | next steps | idea is to | idea is | thinking of | considering | considers
      | considering to | should | could try | ought to | needs to | need to | has to try | waiting to | waiting for
      | dreams of | dream is to | on the waiting list for | ready to try | willing to | open to
      | will .. from next week | tomorrow | is supposed to | starts next week | next week | next month | next term
    end: but | however | although | though | yet | except | nevertheless | despite | whereas | while | apart from
      | aside from | because | so | then | instead | otherwise | until | which | therefore | due to | even though
      | after which | on the other hand
    subject: the boy | the girl | the child | the kid | our/my/his/her/their/the son/daughter | he | she | they | i
      | we | student | the student | pupil | the pupil | it
    finite: is | was | are | were | has | had | have | does | did | stays | stayed | sleeps | slept | plays | played
      | eats | ate | goes | went | came | comes | says | said | feels | felt | seems | refuses | refused | spends
      | spent | cries | cried | sits | sat | hides | hid | locks | locked | shuts | cuts | cut | burns | scratches
      | wants | wanted | wrote | writes | told | talks | talked | lost | lives | skips | skipped | avoids | avoided
      | quit | quits | dropped | left | leaves | gets | got | becomes | became | looks | looked | appears | appeared
      | ran | runs | hits | hit | threatened | threatens | smells | wears | won't | can't | cannot | doesn't
      | does not | isn't | hasn't | complains | complained | failing | shouts | explodes | panics | trembles
      | stopped | gave | gives | takes | took | brings | keeps | sees | saw | met | meets | loves | likes | trusts
      | walks | walked | misses | missed
    and: and | plus
    or: or | nor | and or
    who: who | whose | that | which
    opener: because | that | when | since | if | as | after | before | says | said | whether | reports | told
      | today | yesterday | only | also | even | where | unless | until | though
    ignore: no problem | not at all | killing time | dying for | to die for | starving for lunch | shooting hoops
      | photo shoot
      | cutting class/classes/school/lessons/corners/back/down/off/out/edge/board/hair/grass/paper/cake
      | is cutting down | is cutting back | been cutting down | been cutting back
      | started cutting class/classes/down/back | been cutting class/classes/school/lessons
      | is cutting class/classes/school/lessons | stop cutting class/classes | stopped cutting class/classes
      | glue gun | heat gun | water gun | water guns | nerf gun | nerf guns | top gun | spray gun | bath bomb
      | bath bombs | photo bomb | substance abuse course | kill him with kindness | kill her with kindness
      | was missing homework | is missing homework | missing for the test | is missing work | is missing assignments
      | is missing two/three/four/five/several/many/some/his/her/a/the/one .. assignment/assignments/homework/book/books/class/classes/test/tests/lesson/lessons/grades/work/credits/marks/form
      | was missing his/her book | dying to | been missing a lot of school | is missing a lot of school
      | been missing school | is missing school | is missing class | homework .. disappeared | pain .. disappeared
      | headaches disappeared | headache disappeared | aches disappeared | symptoms disappeared
      | ran off to <his> lesson | eating disorder awareness | hit his/her/their stride | hit his/her/their <school>
      | gun control | gun show | glue guns | butter knife | bread knife | palette knife | violent video game/games
      | violent game/games | violent film/films/movie/movies | violent weather | violent storm | stab at
      | weapon of choice | sex education | non violent | nonviolent | violence prevention week | poor grooming
      | dog grooming | bomb threat drill | fire drill | razor sharp | razor scooter | dead tired | dead battery
      | dead phone | battery was dead | battery is dead | phone was dead | phone is dead | be dead tired
      | a dead end | dead end | going to die of embarrassment | lost a pound coin | training weights
      | marks on <his> test/exam/paper/report/homework | scratches on <his> desk/bike/phone | lines on the paper
      | cuts on the budget | cut on the | burn the midnight | run off the | ran off the | ran off to lunch
      | is gone from the class list | headache .. is gone | pain .. is gone | fever .. is gone | cold .. is gone
      | ache .. is gone | rash .. is gone | the money is gone | lost and found | vanished homework
      | marks on <his> arms | run away with the | run away prize | hit/hits him/her/them hard
      | hit/hits him/her/them very/so hard
      | cutting vegetables/fruit/bread/fabric/wood/the/hours/costs/remarks/words/machine/mat/shapes/out
      | cost cutting | hair cutting | wood cutting | dead line
      | father/mother/grandfather/grandmother/grandpa/grandma/dog/cat/hamster/uncle/aunt/brother/sister/parents is/are/was dead
      | dead bird | dead mouse | walking dead | tie die | dye | dead language | dead sea | never say die
      | his/her/their .. dog/cat/hamster/rabbit/fish/grandmother/grandfather/grandma/grandpa/mother/father/aunt/uncle .. is dying
      | dying laughing | scissors in art | dead last | play dead | plays dead | dead serious | dead quiet
      | without me having
    denied: nobody/noone hit/hits/hurt/hurts/attacked/touched/threatened/punched/kicked/beats/abuses
      | no one hit/hits/hurt/hurts/attacked/touched/threatened/punched/kicked/beats/abuses
      | denies/denied/denying he/she/they/he's/she's/they're/he'd/she'd/any | swears/swore he/she isn't/hasn't/doesn't/didn't
      | there was/were no | no worries about/over/regarding | no issues/problems with/around | no further/more/new/recent
      | no current/active/present | no longer any | no incidents of | no episodes of
    pseudo: has/have/had/shows? no plan/plans/intention/wish/desire/reason to stop/quit | not a? single? school? day/night/week/morning without
      | hasn't/hadn't been a single school? day/night/week/morning without
      | not a day/night/week goes by without | never a day without | no day without | no plan/plans to return/come/go/leave/get/see/eat | no further/more contact/forward/news/attendance
      | no longer denies | makes no secret of | has no friends/contact/appetite/energy/motivation/hope/one/interest
      | didn't/doesn't/did/does/not deny/denied that | never denied | is/now/currently in y7/y8/y9/y10/y11
      | in y7/y8/y9/y10/y11 now/class/lesson/lessons/maths/english/science/pe/assembly/toilets/group/today/this | hasn't denied | not without
    uncertain: i was told | i'm told | we were told | i am told | i heard that/from | we heard that/from | heard that | hearsay | second hand
      | word is | rumour/rumor has it | someone/somebody said/says/told | has the impression | under the impression
      | it seems | seems to have | seemingly | presumably | might've | could've | may've | may not/well be | likely
      | assembly on/about | session on/about | leaflets on/about | poster/posters on/about | unit on/about | project on/about
      | presentation on/about | talk about/on/against | asked/asks me/us/her/him? what/how | fears he/she/they
      | afraid he/she/they | worries/worried/worry he/she/they | suspects he/she/they | thinks he/she/they may/might
      | wants to know how/what/if | not certain whether/that | no proof but | can't confirm | hard to tell if/whether
    uncertain-after: was a joke | as a joke | a joke that | just a joke | was joking | only joking | hearsay
      | second hand | to be followed up | is the rumour | is the rumor | i think | we think | as far as i know
    peer: his/her/their/a/the/my best/good/close/old? mate/mates/pal/pals/bestie/bff/buddy/roommate/boyfriend/girlfriend/ex
      | a/another/other/the? y7/y8/y9/y10/y11/y12 boy/girl/pupil/student/lad | a/another/some lad/lads/youngster
      | a year 7/8/9/10/11/12 boy/girl/pupil/student | someone in <his> class/form/year
    person: his/her/their/my/the? gran/nana/nanna/gramps/granddad/grandad/nephew/niece/foster-brother/foster-sister
      | it is/was/'s <his> <kin> who/that
    report: confided | confides | text | messaged | overheard | whispered | posted | disclose | discloses
    other-after: of/by/in/from his/her/their/a? mate/mates/best-mate/nan/gran/girlfriend/boyfriend
    past: last spring/summer/autumn/winter/fall | long since over | long over | is behind him/her/them now? | all in the past
      | in y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11 | back in y7/y8/y9/y10/y11/year/grade/primary | in yr 1/2/3/4/5/6/7/8/9/10
      | back in 2019/2020/2021/2022/2023/2024 | at primary | in juniors | in infants | in lower school
      | when he/she was little/small/young/younger/six/seven/eight/nine/ten/eleven/twelve | terms ago | ages ago
      | the summer/spring/winter/autumn before | during covid | in covid | pre covid | before covid | a while back
      | in <his> last/old/previous/former school | in <his> younger days | at the age of 5/6/7/8/9/10/11/12
    past-before: used to be | has a history of | there was a time | had once | at one time | was previously | had previously
    hoped: would like | would really like to | would love | keen to | wants him/her/them to | parents want to | eager to
      | hopes for | hoping for | has plans to/for | have plans to | target is | target | goal for .. is? | goal for
      | aim for | wishes he/she/they could | is thinking about | thinking about | referral to | referred to
      | booked for | booked in for | due to start | starting next | to start next | first appointment
      | looking into | exploring
    hoped-after: from next week/term/month | next week/month/term/year | from september/january/monday | in the new year
      | is the goal/plan/aim/target/hope | is planned | are planned | would be a/the goal/step
    now: this term/week/month/morning | since september/easter/christmas/half-term | has started again | relapsed
    subject: he's | she's | they're | i'm | he'd | she'd | they'd | i'd | i've | he'll | she'll
    opener: noticed | saw | apparently | actually | it's | it is | it was
    ignore: told/tells/said/says me/us/it? .. in tears | told/tells me/us/mum/mom/him/her crying | left/had/has/have .. in tears
      | dead ringer/straight/easy/good/funny/chuffed/heat/weight/leg/set/simple/nice/proud/pleased/keen/cool/clever/calm
      | deadlift | deadlifts | drop dead gorgeous | over my dead body | wouldn't be seen dead | deadpan | dead centre
      | dead of night/winter | dead man's float | die hard | die cast | the die is cast | dye | dice
      | cut last lesson/class/period | cut a deal/cake/ribbon/slice/figure/dash | cut a bit/little off/shorter | cut it fine
      | murder on the | kill the time | killed the mood | killed it | killing it | killer whale | painkillers for his/her
      | smashed it | smashed his/her/the exam/exams/test/pb/record/mocks | hit the ground/books/gym/road/target/post/bar
      | cutting edge | cutting room | paper cut/cuts | hair cut | haircut | cut <his> hair/nails/fringe/grass/lunch short
      | he/she cut class/lesson/school/his-hair/her-hair | film/book/play/song/game .. suicide squad | suicide squad
      | cutting mat/board | shot putt | shot put | photo shoot | bombed the test | bombed his/her test/exam | fight scene
      | stage fight | snowball fight | water fight | food fight | pillow fight | play fight | play fighting
    common: the | and | of | to | is | was | he | she | his | her | in | at | with | that | has | been | for
      | on | it | from | are | were | not | by | but | they | their | this | be | have | had | him | who | an
      | or | does | did | will | says | said | about | when | after | there | which | would | could | from | up
      | all | then | them | i | we | our | you | as | any | if | than | since | into | still | very | today
      | yesterday
    """#
}
