/** What may stand in a log or a report: no folder names, which say who works where and on what. */

// Quoted paths, as in Node's messages ("ENOENT: ..., open '/home/kim/기사 1.txt'"), may hold spaces.
const quoted = /(['"`])(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^'"`\n]*\1/gu;
const bare = /(?:file:\/\/)?(?:[A-Za-z]:)?(?:[\\/][^\s\\/:()'"`<>|]+){2,}/gu;
const address = /\b(?:app|https?|wss?):\/\/[^\s()'"]+/gu;

/** Replaces every absolute path by its last part. Costs one pass a pattern; addresses of the window stay. */
export function withoutFolders(text: string): string {
  const kept: string[] = [];
  const marked = text.replace(address, (found) => `\uE000${kept.push(found) - 1}\uE000`);
  return marked
    .replace(quoted, (found, mark: string) => `${mark}${lastPart(found.slice(1, -1))}${mark}`)
    .replace(bare, lastPart)
    .replace(/\uE000(\d+)\uE000/gu, (_, index: string) => kept[Number(index)] ?? '');
}

function lastPart(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? '';
}
