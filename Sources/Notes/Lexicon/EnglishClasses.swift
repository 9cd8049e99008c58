extension Lexicon {
  /// Classes used by the phrases of the other parts.
  static let englishClasses = #"""
    <his> = his | her | their | the | my | a | an | own | his own | her own | their own
    <any> = any | any of | much | a lot of | his | her | their | the | all
    <him> = him | her | them | me
    <himself> = himself | herself | themself | themselves | myself | his self | her self | hisself | yourself
      | yourselves | oneself | themselve
    <is> = is | was | are | were | been | being | be | 's | gets | got | getting | has been | have been | keeps
    <has> = has | have | had | having
    <not> = not | never | no longer | hardly ever | hardly | barely | rarely | scarcely
    <doesnot> = does not | doesn't | do not | don't | did not | didn't | no longer | never | hardly ever | hardly
      | barely | rarely | will not | won't | would not | wouldn't | cannot | can't | can not | could not | couldn't
      | is not able to | isn't able to | unable to | is unable to | was unable to | refuses to | refused to
      | refusing to | not willing to | unwilling to | doesn't want to | does not want to | don't want to
      | do not want to | didn't want to | did not want to | doesn't dare to | does not dare to | afraid to
      | too afraid to | scared to | too scared to | stopped | has stopped | no longer wants to | doesn't like to
      | does not like to | never wants to | not
    <stopped> = stopped | has stopped | stops | gave up | given up | has given up | quit | quits | ceased
      | no longer | avoids | avoided | avoiding | stopping
    <refuses> = refuses | refused | refusing | refuse | declines | declined | declining | rejects | rejected
      | rejecting | turns down | turned down | turning down | won't accept
    <hasnot> = has not | hasn't | have not | haven't | had not | hadn't | not | has hardly | has barely | has rarely
      | hasn't really
    <stays> = stays | stay | stayed | staying | remains | remained | remaining | hides | hiding | hid | shuts
      | lives | living | sits | sitting | sat | is | keeps to | kept to | sticks to | holed up
    <alone> = alone | by himself | by herself | by themself | by themselves | on his own | on her own | on their own
      | isolated
    <room> = room | bedroom | bed room
    <house> = house | home | flat | apartment | building
    <friends> = friend | friends | peers | classmates | schoolmates | mates | pals
    <anyone> = anyone | anybody | people | others | peers | friends | classmates
    <people> = people | others | strangers | crowds | classmates | peers | other students | other children
      | other kids | groups
    <parents> = parents | parent | mother | father | mum | mom | dad | mam | family | stepfather | stepmother
      | stepdad | stepmum | stepmom | grandmother | grandfather | grandparents | guardian | foster mother
      | foster father
    <abuser> = father | mother | dad | mum | mom | stepfather | stepmother | stepdad | stepmum | stepmom | parent
      | parents | uncle | aunt | grandfather | grandmother | brother | guardian | foster father | foster mother
      | mother's boyfriend | mum's boyfriend | mom's boyfriend | boyfriend | babysitter | neighbour | neighbor
      | partner | mum's partner | mom's partner | mother's partner | father's partner | step father | step mother
      | adult | coach | teacher | cousin | caregiver | carer
    <school> = school | class | classes | lessons | the school | school work | schoolwork
    <morning> = morning | mornings | am | school morning | school mornings | school days | school day | school
      | going to school | leaving for school | leaving home | the bus | breakfast
    <ache> = ache | aches | aching | pain | pains | hurts | hurting | cramps | trouble
    <hurt> = hurt | hurts | hurting | harm | harms | harming | harmed | injure | injures | injuring | injured | cut
      | cuts | cutting | burn | burns | burning | burned | burnt | scratch | scratches | scratching | scratched
      | hit | hits | hitting | bite | bites | biting | punish | punishes | punishing | stab | stabs | stabbing
      | stabbed | mutilate | mutilates | mutilating
    <kill> = kill | kills | killing | hang | hanging | hanged | hung | drown | drowning | poison | poisoning | shoot
      | shooting | killed
    <club> = club | clubs | team | band | choir | orchestra | soccer | football | basketball | baseball | volleyball
      | tennis | swimming | swim team | dance | ballet | drama | theatre | theater | scouts | track | chess | karate
      | judo | gymnastics | practice | training | student council | brass club | activity | activities
      | cheerleading | hockey | rugby | piano lessons | lessons
    <game> = game | games | gaming | video games | videogames | computer games | online games | computer
      | playstation | xbox | fortnite | minecraft | roblox | console
    <screen> = phone | his phone | her phone | their phone | internet | the internet | screen | screens | tablet
      | computer | the computer | social media | youtube | tiktok | online | the phone | laptop | netflix | manga
      | anime
    <night> = all night | at night | through the night | night long | the whole night | until morning
      | into the night | until dawn | until late | late into the night | until the early hours | till morning
      | all through the night | half the night
    <day> = all day | all day long | the whole day | every day | most of the day | all the time | day and night
      | for days | the entire day | all weekend | for weeks | for months | constantly | most days | nearly all day
      | almost all day | day in day out
    <hour> = 1 | 2 | 3 | 4 | 5 | 6 | 7 | one | two | three | four | five | six | seven
    <own> = his | her | their | own | his own | her own | their own
    <limb> = arm | arms | wrist | wrists | leg | legs | thigh | thighs | forearm | forearms | stomach | body | skin
      | hand | hands | ankle | ankles | shin | shins
    <wounds> = cut | cuts | scratch | scratches | wound | wounds | scar | scars | burn | burns | marks | burn marks
      | lines | gashes | scabs | slashes
    <hit> = hit | hits | hitting | beat | beats | beating | slap | slaps | slapped | slapping | kick | kicks
      | kicked | kicking | punch | punches | punched | punching | choke | chokes | choked | shove | shoves | shoved
      | burned | burns | grabs | grabbed | strangles | strangled | whips | whipped | spanks | spanked | canes
      | caned | shakes | shook | hurts | hurt | hurting | throws things at | threw things at | locks | locked
      | threatens | threatened | molests | touches | touched
    <long> = today | yesterday | since | for days | for weeks | for months | for a week | for a month | for two
      | for three | this week | this month | properly | lunch | in days | in weeks
    <since> = since | for | in weeks | in months | in days | all week | all month | all term | this week
      | this month
    <pm> = noon | midday | the afternoon | afternoon | evening | the evening | lunchtime | lunch | 1pm | 2pm | 3pm
      | 4pm | 5pm | 6pm | 1 pm | 2 pm | 3 pm | 4 pm | 5 pm | 6 pm | 1 p.m | 2 p.m | 3 p.m | 4 p.m | 5 p.m | one
      | two | three in the afternoon | four in the afternoon | 12 | 13 | 14 | 15 | 16
    <am> = 1am | 2am | 3am | 4am | 5am | 6am | 1 am | 2 am | 3 am | 4 am | 5 am | 6 am | 1 a.m | 2 a.m | 3 a.m
      | 4 a.m | 5 a.m | 6 a.m | one in the morning | two in the morning | three in the morning | four in the morning
      | five in the morning | 1 in the morning | 2 in the morning | 3 in the morning | 4 in the morning
      | 5 in the morning | 01:00 | 02:00 | 03:00 | 04:00 | 05:00 | one | two | three | four | five | dawn | sunrise
      | daybreak | morning | the morning | the early hours | early morning
    <count> = 1 | 2 | 3 | 4 | 5 | 6 | 7 | one | two | three | four | five | six | seven | half | the first
      | the second | the last
    <victim> = him | her | them | me | you | us | his | their | my | our | the | a | an | all | everyone | everybody
      | someone | somebody | people | others | classmates | students | teachers | another | one | kids | mother
      | father | mum | mom | dad | sister | brother | whoever | anyone
    """#
}
