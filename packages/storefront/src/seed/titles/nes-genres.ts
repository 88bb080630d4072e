import type { Genre } from "../../contract/nouns.ts";

/**
 * The source of NES titles knows no genres. Words in a name tell of many; games whose names tell nothing are named
 * by how they begin. What neither finds stays `other`: it is better than a guess.
 */
const words: [Genre, RegExp][] = [
  [
    "sports",
    /\b(baseball|bases loaded|football|soccer|hockey|tennis|golf|bowling|basketball|volley|v'ball|boxing|wrestl|wrestlemania|olympic|track & field|skate|ski\b|slalom|surf|stadium|yakyuu|famista|dodge|rugby|cricket|sports|bowl\b|quarterback|puroresu|oozumou|pool\b|billiard|softball|world cup|striker|putt|marlin|bass|koushien|karate champ|juudou|field day|winter games|world games|aerobics|pennant|hoops|jordan|fishing|all-star|homerun|home run|goal|triathron|sumo|athletic|darts|paintball|winner's cup|meet)\b/i,
  ],
  [
    "racing",
    /\b(racing|race|racer|rally|grand prix|grand-prix|formula|f-1|f1|f1 circus|nascar|pro-am|motocross|moto|bike|rider|rad racer|off road|turbo|sprint|indy|kart|lap|yonku|truck|highway star|circuit|kyuukou|road fighter|corvette|ferrari|speed)\b/i,
  ],
  [
    "strategy",
    /\b(chess|shougi|igo\b|go\b|mahjong|janshi|othello|backgammon|nobunaga|romance of the three kingdoms|sangokushi|senki|famicom wars|daisenryaku|conflict|ambition|battleship|sengoku|super robot|gachapon|fire emblem|wars|strategy|emperor|m\.u\.l\.e|archon|north & south|renju|gomoku|genghis|kings: the early|kabushiki|koutei|commander|gunjin)\b/i,
  ],
  [
    "puzzle",
    /\b(puzzle|tetris|puzznic|dr\. mario|yoshi's cookie|cookie|columns|klax|pipe dream|lemmings|lolo|lode runner|boulder dash|solomon|quarth|hatris|palamedes|flipull|shanghai|loopz|qix|tiles|block|blodia|egger|kickle|soukoban|sokoban|no mori|wario's woods|wordtris|mendel|quinty|castle excellent|castlequest|fire'n ice|krazy kreatures|crystal mines|spot|pyramid|lot lot|sudoku)\b/i,
  ],
  [
    "rpg",
    /\b(dragon (quest|warrior)|final fantasy|ultima|wizardry|might and magic|bard's tale|rpg|megami tensei|mother|earthbound|dungeon|dungeons & dragons|faxanadu|crystalis|hydlide|ys|destiny of|legend of the ghost lion|momotarou densetsu|herakles|lagrange|deep dungeon|saga|satomi|madara|metal max|monster maker|just breed|samsara|gaiden: knight|dragon ball|hero(es)? of the lance|hillsfar|pool of radiance|swords and serpents|magician|magic of scheherazade|musashi no bouken|no bouken: the quest|phantasy|miracle ropit|tenchi o kurau|esper dream|radia senki|shinsenden|grand master|fushigi no umi|sugoro quest|bokosuka|jajamaru ninpouchou|tao|hoshi o miru|kaijuu monogatari|square's tom sawyer|dream master$|touhou|hanjuku|densetsu no kishi|seirei|silk road|armageddon|sweet home|juvei)\b/i,
  ],
  [
    "adventure",
    /\b(satsujin|mystery|tantei|maniac mansion|shadowgate|uninvited|déjà vu|deja vu|king's quest|zelda|carmen|murder|detective|suspense|portopia|startropics|metroid|princess tomato|tomato hime|adventure of link|rygar|goonies|willow|legacy of the wizard|kid icarus|battle of olympus|young indiana|indiana jones|tombs|golgo|fuuma|clash at|star trek|nightshade|hotto|otaku|jesus|labyrinth|dracula ii|simon's quest|monster party|immortal|golvellius|getsufuu|druaga|sherlock|holmes|jake|suikoden|zombie hunter|castlevania ii\b|faria|milon|cosmic wars|guardian legend|blaster master|metafight|exodus: journey)\b/i,
  ],
  [
    "fighting",
    /\b(fighter|fight|street fighter|kung fu|kung-fu|karate|urban champion|tournament fighters|kakutou|hiryuu no ken|flying dragon|flying warriors|joy mech|punch-out|kick\b|yie ar|best of the best|ring king|hokuto no ken|kinnikuman|ramen man|double dragon|double strike|fist|battle kid|saint seiya|ultraman|toukon|shuffle fight|samurai)\b/i,
  ],
  [
    "shooter",
    /\b(gradius|life force|salamander|1942|1943|xevious|galaga|galaxian|space|star (force|soldier|gate|voyager|luster)|zanac|gun|contra|probotector|shooting|twin(bee| cobra| eagle)|parodius|invaders|sky|section z|abadox|gyruss|raid|tiger|defender|after burner|commando|ikari|jackal|heavy barrel|guerrilla|iron tank|silkworm|terra cresta|hector|gorf|missile|duck hunt|hogan's alley|wild gunman|operation wolf|freedom force|to the earth|chiller|s\.c\.a\.t|dragon spirit|fantasy zone|b-wings|exed exes|exerion|formation z|legendary wings|image fight|crisis force|over horizon|burai|air fortress|stealth|f-15|f-117|top gun|captain skyhawk|cosmic epsilon|choplifter|super c$|thunder|volguard|strike|front line|geimos|zombie nation|silver surfer|megamania|dimension|insector|recca|summer carnival|gun-dec|mechanized attack|cabal|smash t\.v|attack team|laser invasion|p\.o\.w|warpman|battle city|stinger|magmax|alpha mission|aso|gyrodine|argus|seicross|zunou|bee 52)\b/i,
  ],
  [
    "platformer",
    /\b(mario (bros|usa)|mario is|mega man|rock ?man|castlevania|akumajou|kirby|adventure island|bonk|chip 'n dale|ducktales|darkwing|talespin|little mermaid|mickey|felix|ghosts 'n|ghost 'n|makaimura|donkey kong|ninja gaiden|ryukenden|shadow warriors|shatterhand|batman|power blade|little nemo|little samson|vice|rescue rangers|wagyan|boukenjima|snow brothers|bubble bobble|rainbow islands|parasol stars|pitfall|wizards & warriors|ironsword|prince of persia|bugs bunny|crazy castle|tiny toon|kid niki|wonder boy|alex kidd|joe & mac|caveman|castle of|jungle book|aladdin|lion king|simpsons|bart|krusty|home alone|addams|flintstones|jetsons|jurassic|kabuki|trojan|strider|bionic commando|gargoyle|gimmick|hebereke|ufouria|u-four-ia|super pitfall|bucky|monster in my pocket|toki|totally rad|yo! noid|whomp|m\.c\. kids|cool world|journey to silius|shinobi|ninja|demon sword|astyanax|karnov|athena|valis|big nose|dizzy|boy and his blob|rockin' kats|panic restaurant|kid kool|kaiketsu|goemon|don doko don|ice climber|balloon fight|pac-land|wrecking crew|mappy|spelunker|frankenstein|terminator|robocop|predator|darkman|hook|rocketeer|astérix|schtroumpfs|schlümpfe|battletoads|wolverine|spider-man|x-men|punisher|captain america|swamp thing|toxic|conquest of the crystal|sword master|kick master|metal storm|power blazer|jackie chan|jajamaru|lost word|atlantis|challenger|conan|castelian|kyattou|cowboy kid|snake rattle|wurm|banana|doraemon|obake|chubby|transformers|low g man|xexyz|isolated warrior|solstice|widget|trolls|wally bear|alfred|stanley|bill & ted|zen:|werewolf|faxan|nuts & milk|door door|bird week|devil world|clu clu|binary land|mouser|penguin-kun|pooyan|circus charlie|city connection|elevator action|dig dug|burgertime|q\*bert|popeye|crazy climber|bump 'n)\b/i,
  ],
  [
    "action",
    /\b(turtles|kunio|nekketsu|renegade|river city|street gangs|target|bad dudes|dragon ninja|rush'n|gauntlet|pac-man|pac-mania|bomberman|bomber king|dynablaster|robo warrior|arkanoid|breakout|rampage|paperboy|joust|marble madness|toobin|metal gear|snake's revenge|rolling thunder|die hard|dirty harry|cobra|rambo|jaws|platoon|mission|code name|shadow of the ninja|wrath|ghostbusters|gremlins|friday the 13th|nightmare|dick tracy|untouchables|cliffhanger|lethal weapon|mad max|total recall|action|bayou billy|mafat|final mission|alien|crash 'n|guevara|senjou|rollergames|rollerball|millipede|centipede|q tarou|mighty bomb jack|yie|trog|peepar|vindicators|xenophobe|klashball|stack-up|gyromite|godzilla|superman|crackout|narc|last ninja|escape|destructor|swat|city|heroes|street cop|deathbots|operation|cop\b|force|thexder)\b/i,
  ],
  [
    "simulation",
    /\b(sim|simulator|pinball|pin-bot|silent service|flight|pachinko|pachi|pachio|slot|casino|vegas|keiba|derby|jockey|horse|money game|wall street|family trainer|trainer|elite|pirates!|shuttle|manager|management|navy|fleet|daikoukai|uncharted waters|mig-29|blackjack|poker|high speed|rock'n' ball|submarine)\b/i,
  ],
];

/** How names begin that a word above would tell wrongly, or nothing of. */
const exceptions: [Genre, RegExp][] = [
  [
    "sports",
    /^(10-yard|pro wrestling|tag team|superstar pro|tecmo world wrestling|wcw|wwf|volleyball|aussie rules|arch rivals|double dribble|captain tsubasa|touchdown|nfl|quarter back|racket|cyberball|blades of steel|california games|capcom barcelona|capcom's gold|hit the ice|kings of the beach|major league|mezase top|moe pro|moero!! junior|roundball|side pocket|power punch|american gladiators|super team games|jumbo ozaki|m\.u\.s\.c|chiyonofuji|nintendo world cup|magic john|720|great boxing|exciting boxing)/i,
  ],
  [
    "racing",
    /^(excitebike|micro machines|michael andretti|roadblasters|super cars|taito chase|cadillac|buggy|mach rider|days of thunder|fastest)/i,
  ],
  [
    "shooter",
    /^(burai fighter|captain silver|cybernoid|destination earthstar|gunsight|guardic|f-117|uchuu keibitai|taiyou no yuusha|orb 3-d|galactic crusader|solar jetman|baltron|titan warriors|sted:)/i,
  ],
  [
    "rpg",
    /^(destiny of an|bokosuka|double moon|dragon slayer|gemfire|genpei|ginga no sannin|haja no|indora|super black onyx|juvei|spiritual warfare|erunaaku|romancia)/i,
  ],
  [
    "strategy",
    /^(aoki ookami|bandit kings|dokuganryuu|l'empereur|ishin no|takeda|shingen|sensha|shogun|royal blood|king of kings|ginga eiyuu|overlord|rampart|maxi 15|zoids)/i,
  ],
  [
    "platformer",
    /^(balloon fight|circus caper|disney's (der|il|el)|dschungelbuch|spartan x|son son|dragon buster|saiyuuki|back to the future|hudson hawk|bio miracle|antarctic|blue shadow|splatterhouse|dudes with|daiku no|hello kitty|nemo|the wing of|juju|takahashi)/i,
  ],
  [
    "adventure",
    /^(chaos|metal slader|maison|higemaru|majou densetsu|captain ed|lupin|esper bouken|the hunt for red|bram stoker)/i,
  ],
  [
    "simulation",
    /^(airwolf|ultimate air|pirates!|solitaire|shufflepuck|caesars|gambler|president|tetsudou|itadaki|momotarou dentetsu|super momotarou|baken|rocket ranger|raf world)/i,
  ],
  ["puzzle", /^(pesterminator|great waldo|the great waldo|where's waldo|little magic|gyro$|puzslot|joshua|jongbou)/i],
];

/** How names begin that nothing above tells of. */
const beginnings: Partial<Record<Genre, string>> = {
  action:
    "Amagon|Arabian|Armadillo|Athena|Babel|Bad Street|Barker Bill|Battle Formula|BreakThru|Bio Senshi|Captain Planet|Chack|Chester|Code|Corre|Crime|Deadly Towers|Digger|Dr. Chaos|Dr. Jekyll|Dynowarz|Eliminator|Fester|Ghoul School|Gotcha|Gumshoe|Hammerin|Heavy Shreddin|Holy Diver|Impossible|Infiltrator|James Bond|Kage no|Legend of Kage|The Legend of Kage|Karateka|Kung|Lone Ranger|The Lone Ranger|Mach Rider|Muppet|Phantom Fighter|Skull|Sqoon|Super Glove|Sunman|Sunday|Super Spy|Spy|Terminator|Thundercade|Trog|Venice|Time Lord|Shockwave|Wacky|Wit's|Zippy|Front|Field Combat|Ikki|Kamen|Ganso|Kyonshiizu|Youkai|Sukeban|SD|Great Tank|Sky Destroyer|Urusei|Virus",
  adventure:
    "Akira|Akagawa|Adan|Captain Comic|Clash|Conan|Dream Master|Elysion|Getsufuu|Gun.Smoke|Hi no Tori|Hitler|Jaws|Kage|Mindseeker|Nagagutsu|Noah|Puss|Ripple|Takeshi|Taro's|Wing of|Zelda|Time Zone|Tom Sawyer|Valkyrie|Wizardry|Arkista|Argos|8 Eyes|Ankoku|Astro Fang|Castle Quest|Dragon's Lair|Nangoku|Robin Hood|Times of|Treasure",
  platformer:
    "Adventures|The Adventures|Rodland|Sword|Sanrio|Aigiina|Bashi|Bananan|Beetlejuice|Blues Brothers|The Blues|Booby|Casper|Dash|Day Dreamin|Defenders|Don|Doki|El Monstruo|Escape|Fantastic|The Fantastic|Fox's|Ganbare|G.I. Joe|Happy|Harlem|Jigoku|JJ|Jumpin|Kero|Kid|Konami|Wai|Last Action|Linus|Cosmic Space|Low|Mashou|McDonald|Mighty|Mr.|Mystery|New Zealand|Kiwi|P'radikus|Paaman|Rey|Re |König|Der König|Satsui|Skate|Smurfs|Soreike|Star Wars|Stunt|Sugoi|Super (Mario|Chinese|Turrican|Arabian)|Three|The Three|Tom & Jerry|Ultimate Stuntman|The Ultimate Stuntman|Wanpaku|Warwolf|Wayne|Who Framed|Wood|The Krion|The Mutant|Magical|Metro-Cross|Menace|The New|The Incredible|Incredible|Ren &|The Ren",
  puzzle:
    "Adventures of Lolo|Bubble Bath|Gorby|Gozonji|Mario & Yoshi|Yoshi|Nyankies|New York|Obocchama|Ochin|Onyanko|Pipe|Plasma|Pyokotan|Short Order|Thunder & Light|Super Mogura|Egypt|Flappy|Hatris|Minesweeper|Mermaids|Squashed|Banana$",
  other:
    "Anticipation|Classic|Color|Double Dare|Family Feud|Fun House|Fisher|Hollywood|I Can|Jeopardy|Mario's Time|Miracle Piano|Monopoly|Pictionary|Remote|Sesame|Super Jeopardy|Taboo|Wheel|Win, Lose|Videomation|Game Genie|Family BASIC|Playbox",
};

const beginningRules = Object.entries(beginnings).map(
  ([genre, names]) => [genre as Genre, new RegExp(`^(${names.replaceAll(".", "\\.")})`, "i")] as const,
);

/** The genre of a NES game by its name, or `other`. */
export function nesGenre(name: string): Genre {
  return [...exceptions, ...words, ...beginningRules].find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
}
