/** Words of present-day and Korean news that the dictionary lacks, in small letters unless they are names. */
export const newsWords = `
livestream livestreams livestreamed livestreaming lockdown lockdowns webtoon webtoons kimchi chaebol chaebols jeonse
hanbok hanok hangul hagwon soju makgeolli bibimbap bulgogi tteokbokki gimbap kimbap samgyeopsal taekwondo hallyu
mukbang aegyo oppa noona ajumma trot pansori ondol minhwa wolse juche songbun kyopo gukbap ramyeon ramyun
denuclearization denuclearize unicorns fintech proptech biotech biotechs edtech deepfake deepfakes chatbot chatbots
blockchain blockchains stablecoin stablecoins cryptocurrencies crypto metaverse upcycling upcycle influencer
influencers vlog vlogs vlogger vloggers podcaster podcasters doxxing smishing vishing phishing ransomware unvaccinated
telehealth telework teleworking antitrust geopolitics geopolitical supergrid hyperscale foldable foldables wearables
perovskite perovskites biosimilar biosimilars cathode cathodes anode anodes hydrofluoric photoresist shipbuilder
shipbuilders automaker automakers carmaker carmakers chipmaker chipmakers drugmaker drugmakers steelmaker steelmakers
protestor protestors convenor corporates reprised reprising dreamt colorectal cannula customizable spectrograph mujahideen haute couture femme fatale von lander landers pushback
misinformation disinformation gamification offshoring nearshoring reshoring onshoring midterms wildfire wildfires
superfan superfans bestie besties selfies emoji emojis hashtag hashtags dashcam dashcams bodycam scammer scammers
policymaking decarbonization decarbonize petrochemicals mpox norovirus
`;

/** Words that news writes with a capital as parts of names: a word one letter from one of them is that word. */
export const capitalWords = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April August September October November
December President Minister Ministry Government Assembly Parliament Committee Commission Council Congress Senate
Department Office Officer Agency Administration Association Foundation Institute University College School Hospital
Court Supreme Prosecutors Police Party Democratic Republican People Power National International United Nations States
Union Korea Korean Koreans Japan Japanese China Chinese America American Americans Russia Russian Ukraine Ukrainian
Britain British Europe European Germany German France French Africa African Asian Pacific Defense Foreign Affairs
Finance Economy Economic Trade Industry Industrial Commerce Energy Environment Health Welfare Labor Education Culture
Transport Science Technology Security Intelligence Service Justice Interior Agriculture Bank Reserve Federal Stock
Exchange Electronics Motors Heavy Industries Chemical Holdings Group Corporation Company Financial Insurance
Securities Professor Chairman Director General Governor Mayor Secretary Ambassador Representative Spokesperson
District Province County Special Metropolitan Airport Station Olympic Olympics Championship League World Games
Headquarters Center Research Development Museum Library Peninsula Island Northern Southern Eastern Western
`;
