import type { BoilerplateRule } from './boilerplate';

/**
 * What English pages print around an article. Every pattern must match the whole line, without its
 * surrounding brackets, bullets and arrows (see `bareLine`), so a sentence that only mentions one stays body.
 */
const NETWORK =
  '(?:facebook|twitter|x|instagram|linkedin|linked in|pinterest|whatsapp|telegram|reddit|tumblr|messenger|flipboard|pocket|kakao ?talk|kakao|naver|line|band|weibo|wechat|threads|bluesky|mastodon|youtube|tiktok|rss|e-?mail|print|sms|copy(?: link| url)?|link|url|bookmark|save|more|share|tweet|like|pin(?: it)?|embed)';
const NEWS = '(?:news|stories|articles?|posts?|content|coverage|headlines?|reads?|videos?|links?|topics?)';
const LETTER = '(?:newsletters?|e-?mails?|briefings?|alerts?|updates?|push notifications?|channel|podcast)';
const SECTION =
  '(?:home|news|politics|world|business|economy|opinion|sports?|culture|entertainment|life(?:style)?|tech(?:nology)?|science|health|national|international|local|society|asia|korea|north korea|finance|markets?|industry|k-?pop|weather|travel|photos?|videos?|editorials?|columns?)';

export const englishRules: readonly BoilerplateRule[] = [
  // comment form
  ['end', /leave (?:a|your) (?:reply|comment)(?: to .{1,60})?(?:\s*cancel reply)?/u],
  ['end', /(?:post|add|write|submit) (?:a|your) (?:reply|comment)/u],
  ['end', /your e-?mail address will not be published\.?.{0,60}/u, 'prose'],
  ['end', /\d{0,5}\s*(?:comments?|replies|responses|thoughts on .{1,160})(?:\s*\(?\d{1,5}\)?)?/u],
  ['end', /(?:view|read|show|see|load) (?:all |the |more )?(?:\d+ )?comments?(?:\s*\(?\d+\)?)?/u],
  ['end', /(?:join|start) the (?:conversation|discussion)\.?/u, 'prose'],
  [
    'line',
    /no comments?(?: yet)?\.?|be the first to comment.{0,40}|comments? (?:are|is) (?:closed|off|disabled).{0,60}/u,
    'prose',
  ],
  ['line', /cancel reply|post comment|reply|required fields are marked.{0,10}/u],
  [
    'line',
    /save my name, e-?mail.{0,80}|notify me of (?:new|follow-?up).{0,60}|this site uses akismet.{0,120}/u,
    'prose',
  ],
  ['line', /you must be logged in.{0,60}|(?:please )?(?:log|sign) ?in (?:to|or) .{1,60}/u, 'prose'],
  ['line', /(?:name|e-?mail|website|comment|message|subject)\s*\*/u],
  // share bar
  ['line', /share(?: this)?(?: (?:article|story|post|page|news|on|via|with|by|to)\b.{0,40})?:?/u],
  ['line', /click to (?:share|print|e-?mail|follow).{0,80}|opens in (?:a )?new window/u, 'prose'],
  ['line', new RegExp(`(?:${NETWORK}(?: (?:this|it))?[\\s,·|/&•0-9-]*(?:and )?){1,14}`, 'u')],
  [
    'line',
    /like this:?|(?:like )?loading\.{0,3}…?|(?:\d[\d.,]*k?\s*)?(?:shares?|likes?|views?|reads|tweets?|followers|hits)(?:\s*[:：]?\s*\d[\d.,]*k?)?/u,
  ],
  [
    'line',
    /(?:copied|link copied|copy to clipboard).{0,20}|follow(?: us)?(?: on .{1,60})?:?|find us on .{1,40}/u,
  ],
  // related links
  [
    'list',
    new RegExp(
      `(?:more )?(?:related|recommended|suggested|trending|popular|latest|recent|top|other|similar|further) ${NEWS}.{0,30}`,
      'u',
    ),
  ],
  [
    'list',
    new RegExp(
      `(?:most|editor['’]?s?'?) (?:read|popular|viewed|shared|commented|picks?|choice)(?: ${NEWS})?`,
      'u',
    ),
  ],
  [
    'list',
    /(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed|enjoy).{0,30}|recommended(?: for you)?|related|see also|more (?:from|on|in|about|like) .{1,60}|more stories|trending(?: now)?|(?:up|read|what to read) next|what['’]s new|in this (?:story|article)|don['’]t miss|also (?:on|in) .{1,40}|around the web|from around the web|paid content|promoted(?: stories)?|sponsored(?: (?:content|links|stories))?)/u,
  ],
  [
    'line',
    /(?:read (?:also|next|more|on)|also read|see also|see more|related(?: (?:story|article|news|posts?|reading|coverage|stories))?|more on this|watch(?: now| also| more)?|recommended|must read|don['’]t miss|editor['’]s note|up next)\s*(?:[:：|»>→]|[-–—] ).{1,200}/u,
  ],
  [
    'line',
    /(?:read|see|view|show|load|learn|discover|find out|get|watch|listen)(?: the)? (?:more|full|next|all|less|on|rest)(?: (?:story|article|post|stories|here|news|about .{1,60}|of .{1,40}|on .{1,60}|at .{1,60}))?(?:\.{3}|…)?/u,
  ],
  [
    'line',
    /continue reading(?: .{1,80})?|keep reading|click (?:here )?(?:to|for) .{1,80}|(?:tap|swipe) to .{1,40}/u,
  ],
  [
    'line',
    /(?:previous|next|prev|older|newer) ?(?:article|post|story|page|entry|posts|entries)?|post navigation|back to (?:top|home|list)|go to (?:top|list)|top of page/u,
  ],
  // subscription and advertising
  [
    'line',
    /(?:subscribe|sign up|register|join)(?: (?:now|today|here|free))?(?: (?:to|for|and|with) .{0,120})?[.!]?/u,
    'prose',
  ],
  [
    'line',
    new RegExp(
      `(?:get|receive|enjoy) (?:the |our |all the |your )?.{0,60}(?:${LETTER}|in(?:to)? your inbox|delivered).{0,60}`,
      'u',
    ),
    'prose',
  ],
  [
    'line',
    /(?:enter|type) your e-?mail.{0,80}|e-?mail address|(?:free )?newsletters?|already a (?:subscriber|member).{0,40}/u,
    'prose',
  ],
  [
    'line',
    /support (?:our|independent|quality|local) (?:journalism|newsroom|reporting|work).{0,60}|(?:donate|become a (?:member|subscriber)|buy me a coffee).{0,60}|download (?:the|our) .{0,30}app.{0,40}/u,
    'prose',
  ],
  [
    'line',
    /advertise?ments?(?: (?:-|–|—)? ?(?:continue|scroll|story).{0,60})?|ads? by .{1,40}|ad|article continues (?:below|after).{0,40}|story continues.{0,40}|scroll (?:down )?to continue.{0,40}/u,
    'prose',
  ],
  [
    'line',
    /this (?:article|story|content|site|website|page) (?:uses cookies|is for subscribers|contains affiliate).{0,120}|we use cookies.{0,200}|(?:accept|manage|reject)(?: all)? cookies/u,
    'prose',
  ],
  // page furniture
  [
    'line',
    /skip to (?:main )?content|(?:main |toggle |open |close )?(?:menu|navigation|search)|home|log ?(?:in|out)|sign ?in|about(?: us)?|contact(?: us)?|sitemap|privacy(?: policy)?|cookie (?:policy|settings)|terms(?: (?:of|and|&) .{1,20})?|advertise(?: with us)?|faq|help|archives?|e-?paper|careers/u,
  ],
  ['edge', new RegExp(`${SECTION}(?:\\s*(?:[>›»/|·•&,]|and)\\s*(?:${SECTION}|[\\p{L} ]{2,24}))*`, 'u')],
  ['line', /home\s*[>›»/|].{1,120}/u],
  [
    'edge',
    /(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|tagged|section|labels?)\s*[:：]?/u,
  ],
  [
    'line',
    /(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|tagged(?: with| as)?)\s*[:：].{1,200}|(?:filed under|posted in|tagged (?:with|as)?) .{1,160}/u,
  ],
  [
    'line',
    /(?:\d+|an?|one|two|three|four|five) (?:min(?:ute)?s?|hours?|days?|weeks?|months?)(?: read| ago(?: at .{1,20})?)?|(?:just now|yesterday|no,? thanks|close|dismiss|accept|rating:.{0,20}|quick links)|(?:estimated )?read(?:ing)? time:?.{0,20}|listen(?: to this article)?(?: \d.{0,12})?|(?:text|font) size.{0,20}|(?:small|medium|large|a[+-]?)(?: (?:small|medium|large|a[+-]?))*|play(?: video| audio)?|gallery|(?:view|open) (?:image|gallery|photos?).{0,20}|enlarge.{0,20}/u,
  ],
  ['end', /about (?:the )?(?:author|writer|reporter)s?|author(?: bio)?/u],
  [
    'line',
    /(?:all|view|see|more)(?: all)? (?:posts|articles|stories) by .{1,60}|(?:contact|reach|follow|e-?mail) (?:the (?:writer|reporter|author)|[\p{L} .'-]{2,40}) (?:at|on|via|@).{1,80}|.{0,230}\bcontributed (?:to this (?:report|story|article)|reporting)\.?|follow .{1,80} (?:at|on|here:?) https?:\/\/\S+\.?/u,
    'prose',
  ],
  [
    'line',
    /(?:reporting|writing|additional reporting|editing|translation|translated|compiled|edited) by .{1,160}/u,
    'prose',
  ],
  [
    'line',
    /©.{1,160}|\(c\) \d{4}.{1,120}|copyright\s*(?:©|ⓒ|@|\(c\)|\d{4}|by ).{1,160}|note: .{0,60}comments.{0,120}|.{0,80}all rights reserved.{0,120}|(?:this material|unauthori[sz]ed (?:copying|reproduction)|no part of this).{1,200}/u,
    'prose',
  ],
  ['line', /attn:.{1,160}|end|more to come|\(?to be continued\)?/u, 'prose'],
  // machine translation
  [
    'line',
    /(?:translated|machine[- ]translated|automatically translated|translation)(?: (?:by|from|with|using) .{1,60}|:? .{1,30} translate)|(?:this (?:article|story|text|page) (?:was|is|has been) )(?:machine|automatically|auto)[- ]?(?:translated|generated).{0,160}|rate this translation|original text|contribute a better translation|(?:view|show|see|read) (?:the )?original(?: (?:text|article|post))?|google translate|papago|powered by .{1,40}/u,
    'prose',
  ],
  // photo credits
  [
    'line',
    /(?:photo|image|picture|photograph|illustration|graphic|video|file photo|screenshot|screen ?capture)s?(?: (?:credits?|source|courtesy))?\s*(?:[:：=]|\b(?:by|courtesy(?: of)?)\b)\s*.{1,80}/u,
    'prose',
  ],
  [
    'line',
    /(?:courtesy of|provided by) .{1,60}|source\s*[:：=]\s*.{1,60}|(?:getty images|shutterstock|istock|unsplash|pixabay|afp|reuters|ap|yonhap|epa|newsis|news1)(?:\s*[/|,·-]?\s*(?:getty images|afp|reuters|ap|yonhap|photo|file|news|pool))*/u,
  ],
  ['line', /(?:ap|afp|reuters|yonhap|epa|getty)(?: photo| file photo| file)?\s*[/-]\s*[\p{L} .'-]{2,40}/u],
];
