extension Lexicon {
  /// Critical mentions as they are said and typed: a child's words, slang, shorthand, typing errors, understatement.
  static let englishSpokenCritical = #"""
    SELF_HARM: <marks> <side>? <side>? <arm> | <marks> .. <arm> | <arm> .. <marks> | lacerations | self lacerations
      | do/does/doing/did/done it with/w .. <edge> | uses/used/using .. <edge> on <himself> | uses/used/using .. <edge> on .. <arm>
      | <edge> to <his> <arm> | presses/pressed/dragged/drags/ran/runs .. <edge> .. <arm>
      | takes/took/taken/taking/got/gets/prised/unscrewed/unscrews .. blade/razor out/from
      | sharpener .. missing/broken/apart/bits | broken glass in .. room/drawer/bag/pillow/pencil
      | blood/bloody/bloodied/bloodstained tissue/tissues/towel/towels/sheets/sleeve/sleeves/sheet/plasters/clothes
      | blood stained | tissues with blood | blood .. sheets/towel/towels/bedding/tissue/tissues
      | makes .. other pain | pain makes .. pain | pain .. goes away/quiet when | physical pain .. easier/better/instead/helps
      | pain .. takes/took .. mind off | like the pain | likes the pain | deserve/deserves the? pain | when .. bleeds/bleed .. better/calm/relief
      | watch/watches/watching it/myself/the bleed/blood | see/seeing .. blood .. calm/calms/better/helps/relief
      | pain/cutting/blood/burning/hurting .. feel alive/real | digs/dug/digging/dig .. nails/fingernails/pen/pencil in/into | nails into .. skin/palms/palm/arm/arms
      | picks/picking/picked .. skin/scabs/wounds/arms .. raw/bleeding/blood/open | picks at <his> scabs/wounds/cuts/arms
      | bald patch/patches | trichotillomania | pulls/pulling/plucks/plucking .. lashes/eyelashes/eyebrows | tears/tearing .. hair out
      | scratching/scratches/scratched/rubs/rubbing/rubbed <his> arm/arms/leg/legs/skin/hands/wrist/wrists raw
      | snaps/snapping/pings .. band/bands/bobble/elastic on/against | slit/slits/slitting <his> wrist/wrists/arm/arms
      | slaps/slapping/punches/punching/hits/hitting/beats/kicks/kicking <own> face/head/own/leg/legs/thigh/thighs
      | then <own> leg/legs/face/head | hits/punches/slaps/burns/bites/pinches/cuts/stabs/scratches <himself>
      | take/takes/took/taking it out on <himself>/my-body/her-body/his-body | punish/punishing/punished <himself>
      | cuting | self ham | self harn | self harmin | slef harm | sefl harm | self hram | self harmed | selve harm
      | sh again/since/urges/urge/thoughts/incident/incidents/risk/scars/over/last/episode/episodes/marks/behaviour/behavior
      | si sh | sh si | recent/current/disclosed/ongoing/active/more/further/any sh | history of sh
      | deodorant burn/burns | aerosol burn/burns | eraser burn/burns | lighter burn/burns | friction burns
      | blames/blamed/blaming it? on? the? cat | <marks> .. the cat | cat did it | the cat scratched | cat scratches
      | cut/harmed since | cut in weeks/months/ages/days | clean from cutting/sh/self | cutting <himself> | slices/sliced <his> <arm> | barcode <arm>/skin | styro | stabs/stabbing/stabbed/pricks/pricking/poking .. <arm>/hand/hands/palm/skin
      | carved/carves/carving .. word/name/initials/letters/into/in | hair straightener/straighteners .. <arm>/herself
      | burn/burns/burning/burnt .. <himself> | runs/running into walls | throws/throwing <himself> against/down/at
      | hurts <himself> | hurt my self | harm my self | swallowed/swallows .. magnets/coins/pins/glass/batteries
      | reopens/reopened/opens .. wounds/cuts/stitches | needed stitches .. arm/wrist | arm/arms/wrist/wrists .. bandaged/plasters
      | plasters .. arm/arms/wrist/wrists | always .. plasters/bandage/bandages | sleeves .. heat/hot/summer/swimming | keeps .. sleeves .. down
      | won't/refuses/refused show .. arms/wrists | hides <his> <arm> | hiding <his> <arm>
    SUICIDE_TALK: <noone> will/would/'ll/wld/wud/is ever? even? miss/notice/care/cry/remember/mind/going
      | <noone> miss/misses/notice/notices/care/cares .. dead/gone/died/die/disappeared
      | if/when i die/died/dies/disappear/disappeared/vanished/jumped/jump | if he/she/they died/disappeared .. care/notice/miss/cry/matter/bother/sad
      | who would/wud/wld/'d even? care/miss/notice/cry | would .. even care if | would anyone .. care/notice/miss/cry
      | point of/in being/staying/keeping/carrying/going alive/here/on/around
      | point of/in living/life/existing/existence/breathing/waking | point of me | point in me
      | hurt/hurts/painful/scary to die | does .. hurt to die/drown/hang | dying hurts/hurt | what .. dying feels/feel/is
      | drank/drinks/drink/drinking/drunk/swallowed/swallows/swallow .. <poison>
      | to make it/everything/all/them/things all? stop | make it all stop/end | make it stop
      | written/wrote/writing/writes my/her/his/their letter/letters/note/notes .. drawer/ready/pillow/gone/family/everyone/goodbye
      | written my letter/letters/will/note | wrote a letter/letters/note to everyone/each/family/mum-and-dad/say/be-opened/for-when
      | note/letter .. pillow/goodbye/forgive | goodbye/farewell text/texts/message/messages/post/video/letter/letters/note/notes
      | gave/gives/giving/given/handed/hands away/out/on? .. switch/cards/console/ps4/ps5/xbox/lego/teddy/teddies/pet/hoodie/ring/necklace/violin/laptop/savings/stuff/treasures/bike/skateboard
      | gave/given/giving away all | given/gave everything away | won't/wont need it/them/this/these/my .. anymore/any-more/where/soon
      | won't see/be/have me after/again/next/on/tomorrow/here/around | see me after/ever/alive/monday/tuesday/wednesday/thursday/friday/tomorrow/tonight
      | last time you/u/we/i/you'll/ull see/'ll/will | last day on earth | last night on earth | be/is/it's/its my last day/week/night/birthday/christmas
      | <count>/10/12/14/20/30/ten days/weeks left/to-go .. over/me/die/live/end | it's/its/is/be over for <me> | then it's/its/i'm/im over/done/gone
      | not/n't/dont/doesnt/wouldnt/wouldn't/doesn't/don't care/mind/bother/bothered if/whether .. hit/ran/killed/died/dead/crashed/wake/woke/live/lives/lived/die/dies/alive
      | care/cares whether/if i/he/she live/lives/die/dies/wake/wakes | live or die | lives or dies
      | hope/hopes/wish/wishes/hoping/wishing .. car/bus/train/truck/lorry .. hit/hits/crash/crashes
      | if a bus/car/train/truck/lorry hit/hits | bus/car/train/truck/lorry .. hit/hits me | in front of .. traffic/tram/lorry/tube/metro/cars/train/bus
      | wants/want/wanted/wanting/wish/wishes/wished/wanna/could .. <vanish> | just <vanish> | <vanish> forever/for-good/completely
      | strangle/strangled/strangling/suffocate/suffocated/suffocating/choke/choked/smother/asphyxiate .. <himself>
      | ligature/ligatures | rope/cord/belt/cable/string/shoelace/shoelaces/wire/tights/charger round/around .. neck
      | tied/ties/tightened/pulled/wrapped/wraps .. <cord> .. neck | neck .. marks/mark/bruise/bruising/burn | marks/mark/line on/round/around <his> neck
      | rope hidden/under/in/from .. bed/wardrobe/bag/room/drawer/shed | hidden/hid/hiding/bought/found/tied .. rope | noose/nooses
      | tied .. sheets/bedsheets
      | stockpile/stockpiles/stockpiling/stockpiled/saving/saved/hoards/hoarding/hoarded/collecting/collects/collected/stashing/stashed/stash/hiding/hid/hides/hidden .. <drugs>
      | <drugs> hidden/stashed/under .. bed/bag/drawer/pillow/room/locker/sock | stolen/stole/steals/takes .. <drugs> .. cabinet/cupboard
      | counted/counting .. <drugs> | took/swallowed/swallow .. all/too-many/lots/loads/bunch/handful/whole/20/30/40/16 .. <drugs>
      | stood/stands/standing/sat/sits/sitting/climbed/climbs/climbing/found/caught/seen/hanging .. on/at/over/by/onto/off/near/up .. <height>
      | edge of .. platform/roof/bridge/cliff/building | wrong side of .. railing/railings/barrier/fence/bridge | talked .. down from
      | leaned/leaning/leans/hung/hanging/hangs/climbing out of? .. window | jump/jumped/jumping/jumps/fall/throw/threw/dive .. <height>
      | jump out/off/from | threatened/threatens/threatening/tried to jump | lying/lay/laid down? on .. tracks/rails/road
      | a burden to/on? everyone/us/them/mum/mom/family/me/you? | i'm/im/am/he's/she's/just/being/feels/feel/like/such a burden | nothing but a burden
      | unalive/unalived/unalives | sewerslide | sewer slide | ctb | neck <himself> | rope <himself> | yeet <himself> | delete <himself> | off <himself>
      | log off forever/for-good | permanent sleep | perma sleep | six/6 feet under | in my/her/his coffin/grave | my/her/his/own grave
      | with/see/join/to .. heaven/angels | with/join .. in the sky/stars | up in heaven | become an? angel | with the angels
      | had enough of life/living/it-all/everything/this-world | tired/sick/bored/fed-up/exhausted of/with living/life/existing/breathing/being-alive/it-all/everything/being-here
      | don't/doesn't/didn't/dont/doesnt/no-longer want/wants/wanna to? do life/this-life/live/be-alive/be-here/exist/wake/carry/go-on/be-around
      | done with/living life/living/this-life/this-world/being-alive/being-here/everything/it-all
      | can't/cannot/cant keep going/doing/living/on | can't/cannot/cant go on/anymore | not/don't/doesn't know how much? longer
      | can't/cannot/don't/doesn't/no see/sees? a/any/other? way out/forward/through | only way out/to-end/to-stop
      | shouldn't/should never/not have been born/alive/here | born at all | why was i .. born | why am i still? here/alive | why do i .. live/exist
      | never/not been born | not/never/wasn't meant to be/exist/live/here/born | disappointed/sorry/gutted/annoyed .. woke/wake/alive/survived
      | 'd/would/wld/will be/all-be better/easier/happier/fine off? .. without me/him/her
      | better/easier/happier .. if i/he/she wasn't/weren't/died/disappeared/vanished/was-gone/was-dead/didn't-exist/wasnt/werent
      | easier .. dead/gone/not-here/not-be/without-me | better/easier for everyone/them/mum/you/us if .. gone/dead/not/wasn't/weren't/died/disappeared | everyone/everybody/they/family/mum/you would/wld/'d/will be? better/happier off? without me/him/her
      | rather die/be-dead/not-live than? | sooner die/be-dead | would die before/than/rather
      | passive s/death i/wish/ideation | active s i | no/denies/denied/endorses/endorsed/reports/reported/positive s i | c ssrs | cssrs | columbia .. positive/yes
      | sucidal | suicied | suiced | suicudal | suicidial | suacide | suicidle | suisidal | suicid 
      | dark place | really/very dark thoughts | not/n't safe with/on/by <himself>/own | can't keep <himself> safe | not safe to be alone | not able to keep .. safe
      | won't/wont/not/n't make-it-to/live/see/be-alive/be-around .. birthday/christmas/summer/new-year/graduation/18th/16th/prom/long
      | never/won't/not/n't .. turn/turning/reach/see/live-to/make-it 16/17/18/20/21/25/30/sixteen/eighteen/twenty/thirty
      | see .. turning 16/17/18/20/21/30/eighteen/twenty/thirty
      | end/ending/ended .. everything/things/it/all .. tonight/soon/good/forever/myself | thoughts of/about ending/dying/not
      | thinking about/of ending-it/ending-things/ending-his/ending-her/not-being/not-waking/dying | wants/want/wanted/wanna/wish to? be dead/gone/dead-too/with-grandad
      | looking/looked/search/searched/searching/searches/searching/googled/googling/asked-chatgpt/typed .. die/kill/painless/overdose/hang/hanging/lethal/dose
      | lethal dose | how much/many .. to die/overdose/od/kill | how to die/od/overdose/hang/disappear
      | sleep/asleep and? never/not wake | go/going to sleep forever | never wake up | not wanna/want wake
      | goodbye forever | byee? forever | goodbye world | goodbye everyone | this is it for me | its over for me | rip me | when i'm/im/am gone/dead/not-here
      | last/final goodbye/words | funeral songs/playlist/plans/plan | plan/planned/planning/plans <own> funeral
      | bury/cremate me | take-care/look-after .. when/after i'm/im/i-am gone/dead/not
    SUICIDE_TALK*: rope hidden/under/in/from .. bed/wardrobe/bag/room/drawer/shed | found .. rope/noose | won't/wont/won't-be see/be/have me after/again/next/on/tomorrow/around
      | see me after/ever/alive/monday/tuesday/wednesday/thursday/friday/tomorrow/tonight | note .. forgive-me
    ABUSE_NEGLECT*: <grown> .. <strike> <me> | <grown> .. <strike> .. <me> | <grown> .. <strike> .. face/head/ear/ears/legs/round/bottom/mouth/wall/stairs/door
      | <strike> <me> against/across/into/down/round/around | <strike> <me> with .. <tool> | <strike> .. with .. <tool>
      | get/gets/got/getting/been/is/was hit/smacked/slapped/belted/whacked/beaten/caned/kicked/punched/pinched by/at/for/when/if/with
      | get/gets/got/gave/gives <him>? a/the smack/slap/hiding/beating/belt/kicking/slipper/cane/thrashing/walloping
      | a good hiding/thrashing/beating | <grown> .. loses/lost it/temper/control .. hit/with/on <me>
      | comes/came/come/creeps/crept/sneaks/gets/got/climbs in/into/in-to my/her/his/their room/bed/bedroom .. night/dark/sleep/asleep/nights
      | <grown>/he/she/they pretend/pretends/pretended to be? sleep/asleep | pretend/pretends to be? sleep/asleep
      | left/leave/leaves/leaving on? <own> own? .. night/nights/weekend/weekends/days/overnight/week/baby/siblings/toddler/twins
      | left on <own> own? with .. baby/siblings/brother/sister/toddler/kids | left .. in charge of .. baby/siblings/kids
      | no adult/adults/grown-up/grown-ups at/in/with/home/overnight | <grown> .. passed out/unconscious/drunk/high/wasted/stoned/using
      | found/finds <him>? <grown> .. passed/unconscious/drunk | <grown> is/was/are/'s drinking/drunk/using/high/on-drugs/on-drink again/when
      | needles/syringes/drugs in .. house/home/flat/kitchen | dealing/deals/deal drugs .. house/home/flat
      | make/makes/made/making/force/forces/forced/forcing/pressures/pressured/pressuring <me> to? do-things/do-stuff/do-it/do-sexual/send/have-sex/touch/kiss/undress/strip/kneel/sleep-outside/sleep-on/sleep-in/stand-outside/stand-in/eat-off/eat-dog/drink
      | does/did/do things/stuff/something to <me> | things she/he/i doesn't/don't/didn't want
      | send/sends/sent/sending/ask/asks/asked/asking/wants/wanted/pressured/share/shared .. pictures/pics/nudes/photos/photo/pic/videos .. naked/body/undressed/underwear/stranger/money/older/man
      | older boyfriend/man/guy/bloke/lad/men | boyfriend 19/20/21/22/23/24/25/30 | boyfriend is 19/20/21/22/23/24/25/30 | man from .. internet/online/app/game/snap
      | money/gifts/phone/vapes/trainers/presents .. from/by .. older/man/men/stranger/guy | unexplained money/gifts/cash/phone
      | blackmailed/blackmailing/blackmails | county lines | carrying/running/dealing drugs for | cse | cce | child exploitation
      | touch/touches/touched/touching/feels/felt/rubs/grabs <me> up/there/down/where/in/private/privates/bum/bottom/chest/breasts/bits/wrong/weird/funny
      | touch/touches/touched/touching .. shouldn't/shouldnt/private/privates/uncomfortable/inappropriate/wrong/funny-way
      | bad/secret/naughty/funny touch/touching | secret game/games | our little? secret | special secret | hand/hands up/down/in/inside <his> skirt/top/pants/trousers/shirt/dress/underwear
      | watches/filmed/films/photographs <me> in/change/shower/bath/getting/dress | exposed himself | flashed at? <me> | shows/showed/show <me> .. his/porn/dirty/willy
      | <noone> .. feeds/feed/cooks/washes/bathes/cares/looks-after/collects/picks-up .. <him> | <noone> feeds/cooks/cares/washes
      | nits/lice/teeth/infection/wound/scabies/eczema/rash untreated | untreated nits/lice/teeth/infection/wound/scabies/eczema
      | no shoes/mattress/sheets/hot-water/running-water/toothbrush/beds/heating/clean-clothes
      | filthy/dirty/soiled/squalid house/home/clothes/nappy/flat/conditions/bedding | house/home/flat .. filthy/squalid/faeces/rats/cockroaches/unsafe/hoarding
      | smell/smells/smelling/smelt/stinks of urine/wee/pee/smoke-and | soiled/dirty/unwashed same? clothes .. weeks/days
      | won't/refuses/refused/not/never/doesn't take/taken/takes <him> to .. doctor/gp/dentist/hospital/a-e/optician
      | not/never collected/picked-up from/by/again | forgot to collect/pick/feed <him>?
      | made/forced/has/had/have/makes <him>? to? sleep/sleeps/stand/stay/kneel/eat outside/in/on the/a/her/his? shed/garden/cold/garage/floor/cellar/bath/hallway/corner/rain/outside
      | sleep/sleeps/slept/sleeping outside/in-the-shed/in-the-garage/in-the-garden/in-the-bath/in-the-cellar/on-the-kitchen-floor/in-the-hallway
    ABUSE_NEGLECT: they/he/she/mum/mom/dad hit/hits/hitting/beat/beats/smack/smacks/slap/slaps/belt/belts/whack/whacks/kick/kicks/punch/punches/pinch/pinches/choke/chokes/hurt/hurts me
      | he'll/she'll/dad'll/mum'll/they'll/hell/gonna/will/would/'ll kill/batter/murder/hurt/hit/beat/leather me/him/her .. if/when/for
      | kill/batter/hurt/hit/beat me/him/her if/when .. finds/find/found/knows/hears/tells/see/sees/out
      | not to/be call/ring/phone/tell/email/contact home/dad/mum/mom/parents/anyone | don't/dont/please-don't/do-not call/ring/phone/tell/contact/email/let home/dad/mum/mom/parents/my-dad/my-mum/my-mom/my-parents
      | begs/begged/pleads/pleaded/asked/asks/begging .. not to? tell/call/ring/phone/be-sent/go .. home/dad/mum/mom/parents | what .. happens/happen when/if .. home
      | don't/dont/doesn't/doesnt/didn't/not/never want/wants/wanted/like/likes .. go/going/be-sent/sent/be/being home/home-time
      | scared/afraid/frightened/terrified/petrified/dreads/dreading/worried/nervous/anxious to/of/about be? go/going/being/sent home/home-time/the-weekend/weekends
      | scared/afraid/frightened/terrified/petrified of mummy/daddy/mommy/nan/gran/grandad/papa/stepdad/his-stepdad/him/her-dad/what-he/what-dad/what-mum
      | flinch/flinched/flinching/cowers/cowered/cowering/recoils/recoiled | ducks/ducked when | eggshells | raises/raised/raise .. hand/hands/fist .. flinch/ducks/him/her
      | hides/hid/hiding .. home-time/pick-up/pickup/collection | locks/locked/lock <me> in/out/up | shut/shuts <me> in | tied <me> to/up
      | mash referral/form/call/enquiry/contact | referral to mash | referred to mash/cps/dcfs/social | cps/dcfs/dhs/acs report/call/case/referral/notified/called/involved
      | section 47/17 | s47 | s17 | lado | child in need | cin plan | cp plan/register/conference/referral/concern/concerns | child protection
      | mandated report/reporter | mandatory report | hotline report/call | safeguarding concerns/issue/issues/disclosure/referral/form/log/alert/incident
      | made/makes/making a disclosure | disclosure made/about/of/re | cause for concern .. home | social worker/services called/informed/involved/contacted/visited/alerted
      | finger shaped | finger mark/marks/prints/bruises | slap mark/marks | bite mark/marks .. arm/back/leg/neck/face/adult | mark/marks/burns/burn/scald/welt/welts on <his> back/neck/bottom/buttocks/face/cheek/legs/ear
      | story/stories/explanation/account keeps? changes/changing/changed/inconsistent | explanation/story .. not/n't/doesnt match/fit/add
      | burnt/burned/scalded with/by/on-purpose/cigarette/iron | cigarette burn/burns | fell .. stairs .. again | walked into a door
      | <grown> tells/told/calls/called <him> .. worthless/useless/stupid/hates/mistake/fat/piece/disgusting/waste/thick
      | hates/hate me .. wish/wishes/wished .. born | wish/wishes .. never had <me> | humiliates/humiliated/belittles/belittled <him>
      | threatens/threatened/threatening to throw/kick/chuck <him> out | chucked/kicked/thrown out of? the? house/home/by
      | grabbed/grabs/held/holds/picked-up by the? throat/neck/hair/ear/collar | hand/hands on/over/round/around <his> throat/neck/mouth
      | not/n't allowed .. food/eat/dinner/drink/water/toilet/shower/coat | food/dinner/meals .. taken-away/locked/withheld/padlocked | lock/locks/padlock on .. fridge/kitchen/cupboard/bedroom
      | no food/nothing in .. cupboard/cupboards/fridge/house/home/kitchen | fed by neighbours/neighbors/school/friends | hungry/starving at/on/every/after monday/mondays/weekend/weekends/holidays
      | grooming/groomed by/online | being/been groomed | assaulted by/her/him/at-home | forced <himself> on | sa'd | s a'd | r worded | rped | molest/molesting | fiddled with
      | dv at/in/between/home/incident/witnessed | domestic abuse/incident/incidents/violence/disturbance | police called .. home/house/domestic | refuge with | women's refuge/shelter
      | honour based | fgm | forced to marry | marry .. cousin/man/older | being married | breast ironing | exorcism | witch
    NOT_EATING: refuse/refuses/refusing/refused .. food/drink/meals/meal/fluids/eat/eating/breakfast-and/dinner
      | food/eating/meals/lunch makes <him> sick/gag/retch/heave/puke | gags/gag/gagging/retches/retching on/at/when .. food/eat/eats/eating
      | can't/cannot/won't/cant/couldn't/unable-to keep/get .. food/anything/it down | can't/cannot/won't/cant/couldn't/unable-to swallow/stomach .. food/anything/solids
      | can't/cannot/cant face food/eating/dinner/lunch | keep/keeps nothing down | nothing/not/n't .. passed <his> lips
      | not/n't/doesnt/hasnt/wont had/has/have/taken/took a/one/any single? bite/crumb/morsel/mouthful/scrap | not a bite/crumb/morsel/mouthful
      | not/n't/doesnt/hasnt/wont/won't/barely/hardly touch/touches/touched/touching <his>? food/lunch/dinner/plate/meal/meals/tea/tray
      | plate/tray/dinner/lunch/lunchbox/food .. untouched | lunchbox/lunch .. comes/came/home back? full/uneaten | uneaten lunch/lunches/sandwiches/food
      | push/pushes/pushed/pushing/moves/shoves it/food/dinner/things round/around the? plate? | around the plate | round the plate
      | one/1/an/single/half cracker/apple/yoghurt/yogurt/rice-cake/biscuit/banana/carrot/slice/meal a/per/all day | calories a/per day | under .. calories | obsessed with .. calories/food/weight
      | restricts/restricting/restricted/restrictive food/intake/eating/diet/meals | arfid | ed clinic/team/unit/service/referral/services
      | binge/binges/bingeing/binging/purge/purges/purged/purging | make/makes/made/making <himself>/self throw/be/sick/vomit/puke/ill
      | puking/puke/pukes/vomits/vomit/vomiting/sick .. after .. meals/lunch/dinner/food/eating/eats/breakfast/every
      | toilet/bathroom/loo/shower straight/right/immediately/directly after .. meals/meal/lunch/dinner/eating/eats/food
      | sticks/stick/stuck/puts/putting .. finger/fingers/toothbrush down | thinspo | thinspiration | pro ana | proana | thigh gap | body checking
      | skirt/trousers/jeans/uniform/clothes/blazer/rings/pants .. falling/fall/falls/hang/hangs/hanging off | swimming in <his> clothes/uniform/jeans
      | gaunt | wasting away | like a skeleton/stick/rake/twig | bones sticking/show/showing/visible/through | all bones | bag of bones | collarbones | collar bones | sunken cheeks/eyes
      | refeeding | ng tube | nasogastric | tube feeding | bloods weekly | weight/wt loss/down/falling/dropping/plummeting/dropped | lost weight | losing weight
      | lost/dropped/lose/losing/loses .. stone/kilos/kg/kgs/pounds/lbs/sizes/size | down to .. kg/kilos/stone/lbs/pounds
      | passed-out/passed out/fainted/collapsed/dizzy/faint .. not/no/hadn't/hasn't/nothing .. eaten/eat/food/ate | hunger strike | starve/starves/starving/starved <himself>
      | starve/starving to/for thin/skinny/weight/slim | eat/eats/eating/eaten/food/meal nothing/zero/nada | ate/eats/eat/eating/eaten nothing/zero all/for/since/but/except/in/at
      | nothing but water/gum/coffee/air/ice/diet/tea | lives/living/survives/surviving/exists on water/gum/coffee/air/ice/diet/tea/coke/nothing/energy/apples
      | <hasnot> had .. proper meal/food/thing/anything/bite | proper meal in/for | proper food in/for | not/n't fed <himself>
      | exercises/exercising obsessively/compulsively/secretly | hundreds of sit/situps | works/working off .. food/meal/lunch/calories
      | terrified/scared/afraid/frightened/petrified of food/eating/weight/calories/being-fat/getting-fat | too fat/chubby | i'm/im/feels/feel so/too/really? fat/obese/disgusting-and-fat
      | till/until i'm/im/i-am/she's/he's thin/skinny/slim/size | don't/dont/doesn't/not deserve/deserves .. food/eat/dinner/lunch | eating is/feels disgusting/wrong/weak
      | dangerously thin/low/underweight | weight for height | weighed weekly | size zero | periods stopped | lost <his> periods | amenorrhoea
      | not/n't eaten/eating/eat/ate/eatin | never eats/eat | stopped/stops eating | barely/hardly eats/ate/eaten/eating/eat | eat .. at all | appetite .. gone/zero/vanished/disappeared/lost
    VIOLENCE: si hi | si and hi | si or hi | hi avh | hi denied | lash/lashed/lashes/lashing out at/physically/when/with/towards/and
      | <attack> .. ta/lsa/staff/teacher/teachers/teaching-assistant/principal/headteacher/deputy/dinner-lady/bus-driver/nurse/aide/para/sub/officer/helper
      | <attack> a/another/the/his/her/two/three/some/younger/smaller year/y7/y8/y9/y10/student/pupil/peer/boy/girl/kid/child/lad/classmate/sibling/sister/brother
      | kicked/kicks/bit/bites/hit/hits/punched/scratched/spat and kicked/kicks/bit/bites/hit/hits/punched/scratched/spat .. the/his/her/my/a
      | hits/hit/kicks/kicked/punches/punched/shoves/pushes/slaps/bites/attacks his/her/their/my? mum/mom/mother/nan/gran/grandma/sister/brother/dad/father/little/baby/wife
      | hits/kicks/punches/bites/shoves/attacks/slaps her/him/me/mum when/if .. unplug/unplugs/takes/take/turn/turns/switch/switches/router/wifi/xbox/console/game/phone/off/no
      | he/she/son/daughter hits/kicks/punches/bites/attacks/hit me/mum/mom/us | mum/mom/dad/mother/father/nan/gran has/had/with/showed/shows bruises/bruise/marks/scratches/black-eye/bite
      | scared/afraid/frightened of <his> own? son/daughter | parents/mum/mom/family/siblings scared/afraid of him/her
      | strangled/strangles/kicked/kicks/killed/kills/tortured/tortures/drowned/drowns/stamped/hurt/hurts/burned/burnt/set-fire/hanged/threw .. cat/dog/hamster/rabbit/kitten/puppy/pet/pets/animal/animals/bird/birds/guinea/frog/frogs/hedgehog
      | cruel/cruelty to .. cat/dog/pet/animals | pulled/pulls/drew/waved/waves/waving/brandished/brandishing/flashed/grabbed/held/holds/holding/carries/carried/carrying/carry/brought/brings/bring/had/has/keeps/found/took/takes .. knife/knives/blade/machete/shank/screwdriver/gun/bb-gun/airsoft/weapon/hammer/bat/crowbar/taser/razor/scissors-at/axe
      | blade/knife/shank/screwdriver/hammer .. protection/sock/waistband/locker/bag/rucksack/backpack
      | molotov | petrol bomb | columbine | knuckle duster | knuckleduster | pepper spray | bb gun | pipe bomb
      | shoot/shooting/blow/blowing/bomb/bombing/burn/burning/torch/torching/torched/burns up/down? the/this/my/whole? school/place/building/classroom/house/everyone
      | gonna/going/want/wants/wanted/will/'ll/'d/would/could/swear/gunna/plans/planning/threatened/threatens to? batter/merk/stab/shank/strangle/murder/slit/punch/shoot .. him/her/them/you/u/someone/people/everyone/that/his/her/teacher/the
      | gonna/going/want/wants/wanted/will/'ll/'d/would/swear/gunna/threatened/threatens to? hurt/smash/cut/deck/end him/her/them/you/u/someone/people/everyone/somebody/teachers/kids
      | break/smash/kick/punch/cave/bash <his> face/head/jaw/skull/nose/teeth/neck in? | beat the living/crap/hell/shit/life .. out | slit/cut <his> throat/throats
      | they'll/he'll/you'll/everyone'll/she'll/u'll all? be? sorry/regret/suffer | pay for this/what | they'll all? pay | day of reckoning | manifesto | kill count | hit list | death list | kill list
      | people/kids/students/teachers/everyone he/she/i hates/hate .. do/kill/pay/hurt/list | list of .. hates/hate/enemies/targets/people/names/kids
      | trashed/wrecked/smashed/smashes/trashes/wrecks/kicked/destroyed/demolished/punched/punches up? .. room/door/doors/tv/wall/walls/hole/holes/classroom/office/furniture/screen/window/windows/mirror/house/car/laptop
      | hole/holes in .. wall/walls/door/doors | threw/throws/throwing/hurled/hurls/chucked/chucks/launched/flipped/flips/flipping/overturned/upended .. chair/chairs/table/tables/desk/desks/plate/plates/glass/scissors/bottle/stool/laptop/brick/rock/stone/stones
      | room/class/classroom evacuated | had to be restrained | restrained by/twice/again | police .. his/her-behaviour/restrain | gang fight/fights/violence | went for .. with
      | lashing/lashed/lashes out | lost/loses control/it/his-temper/her-temper and hit/hits/kicked/threw/punched/smashed | raised/raises/raising/lifted/lifts his/her/a hand/hands/fist/fists to/at/against mum/mom/mother/nan/gran/me/dad/sister/staff/teacher
      | set/sets/setting/lit/lights light-to/fire/alight/fires | arson
    WHEREABOUTS_UNKNOWN: misper | awol | a w o l | mis per | not located | unlocated | not been located | not yet found/located
      | police/officers/cops .. looking/searching/search/hunting/out .. for | looking for <him> since/all/everywhere/now | out looking for <him>
      | left/leaves/leaving the? building/site/premises/grounds/school/house/home without .. permission/telling/anyone/knowing/notice | left the? house/home at night
      | walked/walks/ran/runs/bolted/bolts/stormed out of/off the? building/school/site/premises/grounds/house
      | bolted/legged/escaped/fled/slipped/snuck/sneaked/absconded it? out/off/from/away/over .. building/school/site/grounds/premises/gate/gates/window/house/home/fence
      | not/n't/still/never/hasnt/isnt/wasn't back-home/returned-home/come-home/came-home/home .. night/yet/since/morning/still/yesterday/days
      | not/n't/didnt/never come/came/return/returned/get/got/make/made/turn/turned it? home .. night/school/yet/bus/last/yesterday/after/from/tonight
      | bed .. not/n't slept/empty/made | bed empty/was-empty/is-empty | gone in the morning | gone when .. woke/got/came/up | gone from .. room/house/bed | is gone/gone-again/is-gone
      | phone/mobile/his-phone/her-phone is/was/goes/went/'s? straight-to/unreachable/disconnected | straight to voicemail | number not in/recognised/recognized/working
      | none of .. numbers/contacts work/working/answer/valid | every/all number/numbers/contact/contacts dead/disconnected/invalid/tried
      | can't/cannot/cant/couldn't/could-not/unable-to/not-able-to/failed-to get-hold-of/get-through-to/reach/trace/locate/find/contact .. anyone/family/mum/mom/dad/parents/parent/mother/father/<him>/home/anybody
      | get hold of .. anyone/family/mum/parents/anybody | not/n't/never/nobody answering/answer/answers .. door/calls .. days/weeks/week
      | house/flat/apartment/home/property looks/looked/seems/is/was/stands/appears empty/abandoned/deserted/vacant/cleared/boarded | moved out/away/on without/overnight/with-no | no forwarding address | forwarding address
      | lost track of .. family/<him> | dropped/fallen/fell/gone/off off? the? radar/map/grid | gone to ground | gone off grid
      | <noone> has/have/'s? laid/set/clapped/seen/heard/spoken eyes/from/to/<him>/sight .. since/for/in/half | laid/set/clapped eyes on | heard from <him> since/in/for
      | not/n't/nothing/never been? heard from/of .. since/in/for/them/him/her/family | last heard from/of | last seen/sighted/sighting | no sighting/sightings
      | never made/got/turned/arrived/showed it? up/to/at/in? .. school/lesson/registration/bus/home/station/grandma's
      | left/leaves/leaving/set-off/dropped-off for/at/to school/class .. never/not/n't/but .. arrived/arrive/there/in/here | got off .. bus .. but/and | not get on/off the bus
      | sofa surfing | sofa surfs | couch surfs | crashing at/on .. strangers/different/random | staying/stays/stayed/living with .. unknown/strangers/randoms/someone-from
      | snuck/sneaks/sneaking/sneaked/creeps/crept out .. night/window/nights/dark | out at/in/until/till .. night/am/3/2/4 .. where/unknown | out roaming
      | gone/left/went/goes/leaving off? with .. man/stranger/older-guy/someone-she/someone-he/guy-from/bloke | met .. online .. gone
      | packed/packs/took/takes/grabbed .. bag/bags/passport/rucksack/clothes and/then left/gone/went/ran/walked/disappeared 
      | cme referral/form | children missing education | welfare check | safe and well check | missing report/poster/alert/appeal/episode/episodes | gone/went/goes/reported missing/awol/misper
      | turned/turns/found/returned/came/located/home up? safe .. well/at/home/after | found by/safe police/and | turned up safe
      | <noone> knows/know/knew/sure/certain where/if .. he/she/they/family/child/is/are/went/sleeps/stays | not/n't know/knows/knew/sure/certain where he's/she's/they're | not/n't know/knows/knew/sure/certain where he/she/they/mum/family is/are/has/went/goes/sleeps/stays/lives
      | where he's/she's/he/she/they is/has/'s/was/are? got/gone/been/went/staying/sleeping/living/disappeared | where .. sleeps/sleeping/staying/stays at/these/now/tonight/night/is
      | <cantfind> <him> | <cantfind> .. child/son/daughter/boy/girl/student/pupil/family
    """#
}
