/**
 * English verbs of news, by form. Our own list, for telling whether a clause can have a verb at all and which verbs
 * report speech; not a grammar. Regular verbs stand by their base form.
 */

/** be, have, do and the modals in all their forms, with contractions. */
export const auxiliaries: ReadonlySet<string> = new Set(
  (
    "am is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did " +
    "don't doesn't didn't can could may might must shall should will would cannot can't couldn't won't wouldn't shan't " +
    "shouldn't mustn't mightn't ain't it's he's she's that's there's what's who's i'm we're they're you're i've we've " +
    "they've you've i'll we'll they'll you'll he'll she'll it'll i'd we'd they'd you'd he'd she'd let's here's where's how's"
  ).split(' '),
);

/** Past tenses and participles that do not end in -ed. */
export const irregularPasts: ReadonlySet<string> = new Set(
  (
    'said told made went gone took taken came saw seen got gotten gave given found thought knew known felt left kept held ' +
    'brought began begun wrote written stood heard let meant set met ran paid sat spoke spoken led grew grown lost fell ' +
    'fallen sent built broke broken spent cut rose risen won sold drove driven bought wore worn chose chosen sought fought ' +
    'caught taught struck shot hit put read hurt shut split spread cast cost bet beat beaten bore born drew drawn flew flown ' +
    'forgot forgotten froze frozen hid hidden hung laid lay lain lent lit rode ridden rang sang sank sunk shook shaken ' +
    'shone shrank shrunk slept slid stole stolen stuck swore sworn swept swam swung threw thrown tore torn understood ' +
    'undertook undertaken underwent undergone upheld withdrew withdrawn withheld withstood woke won bound bred burst clung ' +
    'crept dealt dug fed fled forbade forbidden foresaw forgave ground knelt leapt overcame overtook oversaw proved proven ' +
    'quit sped spun sprang stung strove sued wept wound wed shed slit sprung thrust became become redid rebuilt resold ' +
    'overthrew mistook misled outdid outsold undid'
  ).split(' '),
);

/** Base forms that news uses as verbs; their -s form counts as a verb, and so does the base after a plural. */
export const baseVerbs: ReadonlySet<string> = new Set(
  (
    'say tell make go take come see get give find think know feel leave keep hold bring begin write stand hear let mean set ' +
    'meet run pay sit speak lead grow lose fall send build break spend cut rise win sell drive buy wear choose seek fight ' +
    'catch teach strike shoot hit put read hurt shut split spread cast cost beat draw fly forget hide hang lay lie lend ride ' +
    'sing sink shake shrink sleep slide steal stick swear sweep throw tear understand undertake undergo uphold withdraw ' +
    'accept accuse achieve acknowledge act add address admit adopt affect agree aim allow announce answer appeal appear ' +
    'apply appoint approve argue arrest arrive ask assess assume attack attempt attend attract avoid await back ban base ' +
    'become believe belong benefit blame block boost borrow calculate call campaign cancel care carry cause celebrate ' +
    'challenge change charge check cite claim clash climb close collapse collect comment commit compare compete complain ' +
    'complete concern conclude condemn conduct confirm connect consider consist consult contain continue contribute control ' +
    'convict cooperate cope count cover create criticize cross damage deal debate decide declare decline decrease defeat ' +
    'defend delay deliver demand deny depend deploy describe deserve destroy detain detect determine develop die differ ' +
    'direct disagree disappear discover discuss dismiss display divide do donate double drop ease eat edge elect eliminate ' +
    'emerge emphasize employ enable encourage end enforce engage enhance enjoy ensure enter escape establish estimate ' +
    'evacuate evaluate examine exceed exist expand expect expire explain exploit explode export express extend face fail ' +
    'favor fear feature fear file fill fine finish fire fit fix focus follow force forecast form fund gain gather generate ' +
    'govern guarantee guard guide halt handle happen harm hate have head heal help highlight hire hope hospitalize host ' +
    'identify ignore imagine impact implement imply impose improve include increase indicate influence inform inject inspect ' +
    'insist install intend interpret interview introduce invade invest investigate invite involve issue join judge jump ' +
    'justify kill lack land last launch learn lift like limit link listen live lock look love lower maintain manage mark ' +
    'market match matter measure mention monitor mourn move name near need negotiate note object observe obtain occupy ' +
    'occur offer open operate oppose order organize overcome oversee own participate pass perform permit pick place plan ' +
    'play plead please pledge plunge point pose possess postpone pour praise predict prefer prepare present preserve press ' +
    'prevent proceed produce prohibit project promise promote propose prosecute protect protest prove provide provoke ' +
    'publish pull punish purchase pursue push question raise range rank reach react realize receive recognize recommend ' +
    'record recover reduce refer reflect refuse regain reject relate release rely remain remember remind remove renew rent ' +
    'repair repeat replace report represent request require rescue research reserve resign resist resolve respect respond ' +
    'rest restore restrict result resume retain retire return reveal reverse review risk rule rush satisfy save scale seem ' +
    'seize select sentence separate serve settle share shift show shrug sign slip slow soar solve sound spark start state ' +
    'stay stem stop strengthen stress struggle study submit succeed suffer suggest suit supply support suppose surge ' +
    'surprise surround survive suspect suspend sustain switch talk target tend test testify thank threaten tie top total ' +
    'touch tour track trade train transfer transform travel treat trigger trust try turn unveil update urge use value vary ' +
    'view violate visit vote vow wait walk want warn warrant waste watch weaken weigh welcome widen wish wonder work worry ' +
    'worsen yield abandon abolish absorb abuse accelerate accompany accumulate acquire adapt adjust advance advise advocate ' +
    'allege allocate alter amend amount anchor anticipate apologize arrange assign assist assure attach audit authorize ' +
    'balance bar bargain battle bear beg behave bid bind blast bleed blow boast bomb book boycott brace brand breach breathe ' +
    'brief bury buzz calm camp cap capture cater censor chair chant chase chat cheat cheer chip circulate clean clear click ' +
    'coach coincide combat combine comfort command commemorate compensate comply compose compound comprise concede conceal ' +
    'conceive condone confine conflict confront confuse conspire constitute construct contact contest contract contrast ' +
    'convene convert convey cook correct cost counsel counter couple crack crash crawl crush cry cultivate curb cure cycle ' +
    'dance dare date debut default defect define defy delete depart depict derive design desire destroy devote dictate dig ' +
    'dine dip disclose disperse displace dispute disrupt distribute dodge dominate doubt downgrade draft drag drain dream ' +
    'dress drift drill drink drown dry dump earn echo edit educate embark embrace encounter endanger endorse endure enjoy ' +
    'enlist enroll entail entitle envision erupt evolve exchange exclude execute exercise exempt exhaust exhibit exile exit ' +
    'fade fan farm fashion feed fetch field figure film finance float flood flow fluctuate fold foster frame free freeze ' +
    'frighten fuel fulfil fulfill function gamble gather glance grab grade grant grapple grasp greet grip guess gun halve ' +
    'hand harvest head hear heat hinder hinge hit honor hover hug hunt hurry illustrate immigrate impeach impress imprison ' +
    'inherit initiate insert inspire interact interfere interrupt intervene invent irritate isolate jail jeopardize joke ' +
    'juggle kick kiss knock label lag lament laugh lay leak lean lease lecture levy license line linger list litigate load ' +
    'lobby locate log loom loot mail major march marry master melt merge migrate mine minimize miss mix mobilize model ' +
    'moderate modify motivate multiply narrow nominate notice notify number nurture oblige offset omit opt outline outlaw ' +
    'outnumber outpace overlap overlook override overturn owe pace pack paint park patrol peak persist persuade phase phone ' +
    'photograph pile pilot pitch plant plot plummet plunder poll pool possess pound practice pray prompt pump quarrel quell ' +
    'quote rally rate rattle reap reassure rebound rebuke rebuff rebut recall recede reckon reclaim recruit recycle ' +
    'redeem refine reform refrain refund regard register regret regulate rehabilitate reign reinforce reiterate relax relay ' +
    'relieve relocate render reopen repay repel repent resemble reshape reside resort resound restrain retaliate retreat ' +
    'reunite rewrite rid rival rob roll rotate row ruin salute sanction scan scatter schedule score scrap scream screen ' +
    'scrutinize seal search secure shape shatter shelter shield shout side signal simplify sit situate skip slam slash ' +
    'smell smile smoke smuggle sneak snow solicit span spell spin sponsor spot spy squeeze stabilize stage stall stamp ' +
    'star stare station steer step stimulate stipulate stir stock store storm strand stream stretch strip structure ' +
    'stumble subsidize substitute sue suppress surpass surrender survey swallow swap swing symbolize tackle tax team tear ' +
    'tease telephone term terminate thrive tick tighten tilt top torture toss toughen tow trail translate trap tread triple ' +
    'triumph trouble tumble undermine unify unite unlock upgrade uproot utilize vanish veto void volunteer wage wake ward ' +
    'wash wave weather wed weep whip widen wipe wire withhold withstand witness wrap wreck write zone'
  ).split(' '),
);

/** Verbs that report speech, in the forms that stand beside a quotation. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds asked asks explained explains noted notes stressed stresses emphasized emphasised ' +
    'emphasizes warned warns argued argues claimed claims insisted insists announced announces stated states remarked ' +
    'pointed replied responded answered predicted predicts concluded urged pledged vowed declared complained wrote writes ' +
    'continued recalled demanded criticized criticised lamented revealed disclosed confirmed hinted suggested assessed ' +
    'evaluated diagnosed analyzed analysed appealed promised expressed commented confessed admitted countered retorted ' +
    'reiterated lamented boasted joked quipped protested conveyed advised'
  ).split(' '),
);
