/** What the window sees of a shared file: its name, with as much of its folder as tells it from the others. */

/** Names in the order of the paths; each names one path alone. Paths of any system. */
export function sharedNames(paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    const parts = path.split(/[\\/]/u).filter((part) => part !== '');
    const others = paths.filter((other) => other !== path);
    let from = parts.length - 1;
    const name = () => parts.slice(Math.max(0, from)).join('/');
    while (from > 0 && others.some((other) => endsWith(other, name()))) from -= 1;
    return name();
  });
}

function endsWith(path: string, name: string): boolean {
  const plain = path.replaceAll('\\', '/');
  return plain === name || plain.endsWith(`/${name}`);
}

/** The path that a name stands for; null where none does. */
export function sharedPath(paths: readonly string[], name: string): string | null {
  return paths[sharedNames(paths).indexOf(name)] ?? null;
}
