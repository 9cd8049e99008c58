extension Lexicon {
  /// Classes used by the spoken phrases.
  static let englishSpokenClasses = #"""
    <me> = me | him | her | them | us
    <noone> = nobody | no one | noone | nobody'd | nobody'll | no 1 | not a soul | not one person
    <i> = i | he | she | they | u | you | im | i'm
    <arm> = arm | arms | wrist | wrists | forearm | forearms | thigh | thighs | leg | legs | calf | calves | ankles
      | hips | stomach | tummy
    <side> = l | r | left | right | both | inner | inside | upper | lower | lt | rt | bilateral | on | across
    <marks> = marks | mark | cuts | cut | lines | line | scars | scar | scratches | slashes | lacerations | laceration
      | wounds | slits | grazes | gashes | welts
    <edge> = blade | blades | razor | razors | compass | scissors | glass | knife | lighter | ruler | pin | pins
      | needle | staple | staples | sharpener | tweezers | paperclip | safety pin | craft knife | stanley knife
    <drugs> = pills | tablets | paracetamol | ibuprofen | tylenol | advil | aspirin | painkillers | meds | medication
      | medicine | antidepressants | sleeping pills | capsules | nan's tablets | mum's tablets | mom's pills
    <height> = bridge | footbridge | foot bridge | overpass | viaduct | flyover | roof | rooftop | ledge | cliff
      | cliffs | multi storey | car park roof | parapet | railing | railings | tracks | train tracks | railway
      | railway line | platform edge | balcony rail | windowsill | window sill | window ledge | weir
    <cord> = rope | cord | belt | scarf | tie | lead | cable | string | shoelace | shoelaces | sheet | charger
      | dressing gown cord | ligature | wire | tights
    <poison> = bleach | antifreeze | detergent | poison | drain cleaner | cleaning fluid | domestos | petrol | weedkiller
      | weed killer | nail varnish remover | disinfectant | cleaner | white spirit | rat poison
    <vanish> = disappear | dissapear | disapear | dissappear | vanish | not exist | fade away | stop existing | cease
    <grown> = father | mother | dad | mum | mom | daddy | mummy | mommy | papa | mama | stepdad | step dad | stepmum
      | step mum | stepmom | step mom | stepfather | stepmother | step father | step mother | grandma | grandad
      | granddad | grandpa | granny | nan | nana | gran | grandmother | grandfather | uncle | auntie | aunt | parents
      | parent | foster carer | foster mum | foster dad | foster parents | boyfriend | partner | mum's bf | mom's bf
      | his mum's bf | dad's gf | girlfriend | babysitter | sitter | nanny | coach | tutor | priest | pastor | imam
      | cousin | lodger | guardian | carer | big brother | older brother | half brother | stepbrother | step brother
    <strike> = hits | hit | hitting | beats | beat | beating | slaps | slapped | slapping | smacks | smacked | smacking
      | belts | belted | pinches | pinched | punches | punched | punching | kicks | kicked | kicking | whacks
      | whacked | thumps | thumped | clouts | clouted | wallops | walloped | thrashes | thrashed | batters
      | battered | bashes | bashed | throttles | throttled | chokes | choked | choking | strangles | strangled
      | drags | dragged | shoves | shoved | pushes | pushed | throws | threw | pins | pinned | burns | burned
      | burnt | scalds | scalded | whips | whipped | canes | caned | lashes | flogs | spanks | spanked | grabs
      | grabbed | shakes | shook | bites | bit | twists | twisted | lays into | laid into | lamps | lamped | hurts
      | headbutts | headbutted | knocks | knocked
    <tool> = belt | spoon | wooden spoon | slipper | stick | cane | hanger | wire | cable | cord | shoe | sandal
      | flip flop | chancla | paddle | switch | hairbrush | ruler | pan | broom | charger | hose | spatula | whip
    <cantfind> = can't find | cannot find | cant find | couldn't find | could not find | unable to find | can't locate
      | cannot locate | not find | unable to trace
    <attack> = hits | hit | hitting | beats | slaps | slapped | slapping | punches | punched | punching | kicks | kicked | kicking
      | thumps | thumped | batters | battered | chokes | choked | choking | strangles | strangled | shoves | shoved | pushes | pushed
      | bites | bit | headbutts | headbutted | lays into | laid into | grabbed | scratched | spat at | attacks | attacked | attacking
      | went for | goes for | swung at | swings at | assaulted | lunged at
    <net> = discord | online | the headset | headset | the internet | the game | his game | a game | the server | xbox live
      | roblox | the app | twitch | snapchat | a server | the guild | the clan | voice chat
    <device> = pc | ps4 | ps5 | xbox | switch | nintendo | steam | playstation | console | phone | fone | mobile | ipad | tablet
      | laptop | computer | screen | screens | headset | tiktok | tik tok | youtube | yt | insta | instagram | snapchat
      | fortnite | roblox | minecraft | discord | twitch | netflix | telly | reels | valorant | league | anime | manga | gaming
      | gaming chair | the wifi
    <sport> = netball | trumpet | violin | piano | guitar | flute | drums | cello | sax | saxophone | clarinet | lacrosse | rowing
      | athletics | cross country | debate | debating | chess | robotics | yearbook | cadets | guides | brownies | cubs | beavers
      | art club | coding club | drama club | chess club | running | boxing | taekwondo | wrestling | softball | badminton
      | table tennis | cricket | horse riding | riding | skating | ice skating | swim squad | swim team | squad | swimming
      | football | soccer | rugby | hockey | basketball | volleyball | baseball | tennis | gymnastics | dance | ballet | drama
      | choir | orchestra | band | karate | judo | scouts | the team | the choir | the band | the squad | the club | theatre
    <small> = 1am | 2am | 3am | 4am | 5am | 6am | 1 am | 2 am | 3 am | 4 am | 5 am | 6 am | small hours | the small hours
      | early hours | the early hours | dawn | sunrise | daybreak | the birds | silly o'clock | stupid o'clock | 1 2 3 in the morning
    <others> = the rest of us | everyone else | everybody else | we | others | the others | the family | normal people | his sister
    <us> = we | i | mum | mom | dad | parents | they | family
    <kin2> = nan | gran | grandad | grandma | grandpa | dad | mum | mom | father | mother | uncle | aunt | brother | sister | cousin | granddad | stepdad | nana | best friend
    <land> = poland | india | pakistan | bangladesh | nigeria | ghana | kenya | somalia | china | japan | korea | brazil | mexico | spain | portugal
      | italy | greece | turkey | romania | bulgaria | albania | france | germany | ireland | jamaica | usa | america | canada
      | australia | lithuania | ukraine | russia | egypt | morocco | vietnam | thailand | philippines | nepal | colombia | peru
    """#
}
