import { endsSentence, weight } from './measure';

const CREDIT_TAIL =
  /(?:[[(<【/]\s*(?:자료\s*)?(?:사진|이미지|그래픽|영상|캡처|출처|photo|image|picture|file photo|courtesy|credit)s?\s*(?:제공|출처|by|of)?\s*[=:：/|)\]]?[^[\]()]{0,60}[\])>】]?|[[(/|]\s*(?:ap|afp|reuters|epa|getty images|getty|yonhap|newsis|news1|연합뉴스|뉴시스|뉴스1|로이터|게티이미지(?:뱅크|코리아)?|연합)(?:[\s=/·-]*(?:ap|afp|reuters|photo|연합뉴스|뉴시스|연합|[\p{L} .]{1,30}))?\s*[\])]?|(?:사진|그래픽)\s*[=:]\s*.{1,40}|\S{1,12}\s*(?:제공|자료사진))\s*\.?$/iu;
/** `… in New York.Reuters`: the agency's name stood in an element of its own after the caption. */
const GLUED_AGENCY = /^.{20,260}[.](?:Reuters|AFP|AP|EPA|Getty Images|Yonhap|연합뉴스|뉴시스|뉴스1)$/u;
const MARK = /^[▲△▼↑▴]\s*(?![^▲△]*[▲△])/u;
const LABEL =
  /^[[(<【]?\s*(?:사진\s*(?:설명|캡션)|그래픽\s*설명|photo caption|caption|pictured|(?:file )?photo shows)\s*[=:：\])】>]/iu;

/**
 * True where a line describes a picture: it carries Korean papers' ▲, a caption label, or ends in a photo
 * credit after some words of description. A bare credit is not a caption (it is page furniture), and a
 * paragraph that quotes a credit in the middle is neither.
 */
export function captionKind(text: string): boolean {
  if (text.length > 300) return false;
  if (LABEL.test(text)) return true;
  if (MARK.test(text)) return weight(text) >= 3 && text.length <= 200;
  if (GLUED_AGENCY.test(text)) return true;
  const credit = CREDIT_TAIL.exec(text);
  if (!credit) return false;
  const described = text.slice(0, credit.index);
  // Three sentences are a paragraph that a caption was run into: better a caption in the body than a body lost.
  if ((described.match(/[.!?]["”’']?\s/gu)?.length ?? 0) > 1) return false;
  return (
    weight(described) >= 3 && weight(described) <= 60 && (text.length <= 200 || !endsSentence(described))
  );
}
