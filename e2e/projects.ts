import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { daejo } from './command-line';

/** An article as its English file and its Korean one; written by us, people and places invented. */
export interface ArticleFiles {
  readonly name: string;
  readonly en: readonly string[];
  readonly ko: readonly string[] | null;
}

export const ferry: ArticleFiles = {
  name: 'ferry',
  en: [
    'Harin–Dorae ferry to rest in fog… islanders “our feet are tied”',
    'The Harin city government said on the 3rd that the ferry to Dorae Island will not sail in fog.',
    'Islanders protested at once. They said that the hospital is on the other side of the water.',
    'Captain Noh Eun-chan, who has sailed the line for thirty years, asked for a second radar.',
    '[하린 = 고은별 기자]',
    '[ⓒ 하린일보, 무단전재 및 재배포 금지]',
  ],
  ko: [
    '하린~도래 여객선 안개 끼면 쉰다… 섬 주민 “발 묶여”',
    '하린시는 3일 도래도를 오가는 여객선이 안개 속에서는 운항하지 않는다고 밝혔다.',
    '섬 주민들은 곧바로 반발했다. 병원이 물 건너편에 있다는 것이다.',
    '30년간 이 항로를 운항한 노은찬 선장은 레이더를 한 대 더 달라고 했다.',
    '[하린 = 고은별 기자]',
  ],
};

export const market: ArticleFiles = {
  name: 'market',
  en: [
    'Harin fish market opens doors again after six weeks',
    'The fish market of Harin opened its doors again on Monday, six weeks after the flood.',
    '“We sold out before noon,” said Do Ha-ram, who has kept a stall there for twenty years.',
  ],
  ko: null,
};

/** Writes an article as files to import; the paths of its English and, where there is one, its Korean file. */
export function writeArticle(folder: string, { name, en, ko }: ArticleFiles): readonly [string, string?] {
  const write = (language: string, lines: readonly string[]) => {
    const path = join(folder, `${name}.${language}.txt`);
    writeFileSync(path, `${lines.join('\n\n')}\n`);
    return path;
  };
  return ko === null ? [write('en', en)] : [write('en', en), write('ko', ko)];
}

/** A project of these articles, in this order, made by the command line. */
export function makeProject(
  folder: string,
  articles: readonly ArticleFiles[] = [ferry],
  name = 'Night desk',
): string {
  const project = join(folder, `${name}.daejo`);
  for (const article of articles) {
    const [english, korean] = writeArticle(folder, article);
    const source = korean === undefined ? [] : ['--source', korean];
    daejo('import', english, '--project', project, ...source);
  }
  return project;
}
