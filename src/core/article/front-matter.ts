import { parseDocument } from 'yaml';

/**
 * The single values of YAML at the top of a file, by name in small letters. Where it is not YAML (a title with a
 * colon and no quotation marks) its lines are read one by one.
 */
export function readFrontMatter(matter: string): ReadonlyMap<string, string> {
  return yamlFields(matter) ?? lineFields(matter);
}

function yamlFields(matter: string): Map<string, string> | null {
  try {
    const document = parseDocument(matter, { logLevel: 'silent', schema: 'failsafe' });
    if (document.errors.length > 0) return null;
    const fields = Object.entries((document.toJS() ?? {}) as Record<string, unknown>);
    return new Map(
      fields.flatMap(([name, value]) => {
        const text = typeof value === 'string' ? value.trim() : '';
        return text === '' ? [] : [[name.toLowerCase(), text]];
      }),
    );
  } catch {
    // Too many aliases, or nested too deep.
    return null;
  }
}

function lineFields(matter: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of matter.split('\n')) {
    const [, name, , value] = /^([a-z]+)\s*:\s*(["']?)(.+?)\2\s*$/iu.exec(line) ?? [];
    if (name && value && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
  return fields;
}
