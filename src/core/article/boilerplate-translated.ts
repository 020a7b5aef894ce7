import type { BoilerplateRule } from './boilerplate';

/**
 * What Korean pages print around an article, as machine translation renders it: 댓글쓰기 "write a comment",
 * 글자크기 조절 "adjust font size", 많이 본 뉴스 "most viewed news". Whole lines only, as in the others.
 */
const NEWS = '(?:news|articles?|stories|issues?|headlines?|content|videos?|photos?|columns?)';

export const translatedRules: readonly BoilerplateRule[] = [
  [
    'end',
    /(?:(?:go|jump|move) to |write |view |see |all |register |enter )(?:a |the |all )?(?:comments?|replies|opinions?)(?: \d+)?|(?:comments?|replies|opinions?) (?:writing|view|registration|area|list|\d+)|total comments?:? \d+/u,
  ],
  [
    'line',
    /(?:adjust|change|set|select|enlarge|reduce|increase|decrease)(?: the)? (?:font|text|letter|character)s?(?: size)?|(?:font|text|letter|character) (?:size|enlarge|reduce|adjustment|change|setting).{0,30}|(?:ga ){1,4}ga/u,
  ],
  [
    'line',
    /(?:share|send|copy|print|scrap|save|bookmark|export)(?: (?:this|the))? (?:article|news|text|page|url|link|address|body)s?|(?:article|news|url|link|address|sns|kakaotalk|facebook|twitter) (?:share|sharing|copy|copying|print|send|scrap|save|sending)|copy url|url copy(?: completed)?|send (?:to|via|by) (?:sns|kakaotalk|e-?mail|mail).{0,20}/u,
  ],
  [
    'line',
    /(?:listen(?:ing)? to|read(?:ing)?|hear) (?:the )?(?:text|body|article|main text|news)(?: aloud| by voice)?|(?:text|body|voice|main text) (?:listening|reading)|(?:translation|language) (?:settings?|beta)|(?:summary|summarize)(?: bot| view)?|automatic summary/u,
  ],
  [
    'line',
    /(?:go|shortcut|skip|move) to (?:the )?(?:body|text|main text|menu|main menu|list|top|home|press home|media home)|(?:body|text|menu|main menu|press home) shortcut|(?:view|see|show) (?:all|list|original|the original|full (?:text|menu|screen))|original (?:view|article|text)(?: view| link)?|full menu|previous article|next article|close|open|expand|collapse|to list/u,
  ],
  [
    'line',
    /(?:(?:i )?(?:like(?: it)?|recommend|good|sad|angry|touching|heart ?warming|surprised|happy|want (?:a )?follow-?up(?: article)?s?|useful|interesting|sympathy|empathy|analysis|cheer(?:ing)?|views?|hits?|recommendations?|subscribers?)\s*[:：]?\s*[\d,.]+\s*(?:people|times)?[\s,|·/]*){1,8}/u,
  ],
  [
    'list',
    new RegExp(
      `(?:the )?(?:most |many |much )?(?:viewed|seen|watched|read|popular|related|main|major|key|hot|best|ranking|headline|real[- ]?time|today['’]?s?|this hour['’]s|recommended|latest|other) (?:popular |hot |main |major |key |most viewed )?${NEWS}(?: (?:by|of|from) .{1,40}| list| ranking| top \\d+)?`,
      'u',
    ),
  ],
  [
    'list',
    /(?:view |see )?(?:other|more|latest|popular) (?:articles|news|stories) (?:by|of|from) (?:this|the|reporter) ?.{0,40}|(?:this )?reporter(?:['’]s)? (?:other|latest|popular|more) (?:articles?|news)(?: view| more)?|reporter .{2,30}['’]s (?:other|latest|more|popular) articles?.{0,20}|articles? (?:viewed|seen|read) together|(?:good|worth) (?:articles?|news) to (?:read|see|view) together/u,
  ],
  [
    'line',
    /(?:reporter|journalist)(?:['’]s)? (?:page|profile|subscription|home|information)|(?:subscribe to|follow) (?:this )?(?:reporter|journalist|press|media|newspaper|the press|the media|channel).{0,60}|(?:reporter|journalist) .{2,30} (?:subscribe|subscription|page|profile)|subscribing|subscription(?: request| application)?/u,
    'prose',
  ],
  [
    'line',
    /(?:this|the) article (?:was|is|has been) (?:classified|categorized|categorised) (?:as|in|into|under).{0,80}|article section (?:classification|category).{0,60}|(?:is this|if (?:this|it) is) an article (?:that )?you want to show.{0,40}|(?:the )?section information of (?:the|an) article.{0,140}/u,
    'prose',
  ],
  [
    'line',
    /(?:report(?:s|ing)?|tip|news tip)s? (?:to|via|through)(?: us)?:? (?:kakaotalk|kakao talk|e-?mail|the app).{0,80}|(?:send|give) us (?:your )?(?:report|tip)s?.{0,60}|(?:meet|get|see|receive) .{1,60} (?:on|through|via) (?:naver|kakaotalk|youtube|telegram)[.!]?/u,
    'prose',
  ],
  [
    'line',
    /.{0,60}\b(?:unauthori[sz]ed|without permission).{0,60}(?:reproduction|reprint|redistribution|copying|distribution|use|reproduced|redistributed).{0,60}\b(?:prohibited|forbidden|banned|not allowed|prohibition).{0,40}/u,
  ],
  [
    'line',
    /(?:photo|picture|image|data|graphics?|video) ?(?:=|\/|provided by|provision|source|courtesy)\s*.{1,60}|(?:provided|photo provided|photo) by .{1,60}|.{2,30} (?:file|data|reference|stock) photo/u,
  ],
  [
    'line',
    /(?:continued|continue) (?:on|to) page [a-z]?\d{1,2}|(?:related (?:article|story)s?|see) (?:on )?page [a-z]?\d{1,2}|advertisement ?area|(?:video|filming|editing|reporting|graphics?|camera)(?: (?:coverage|editing|reporting|filming))?\s*[:：]\s*.{1,80}/u,
  ],
];
