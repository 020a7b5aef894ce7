/** The zip around a DOCX: parts, their content types and the relations between them (ECMA-376 part 2). */
import { strToU8, type Zippable, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface PackagePart {
  /** Path in the package, without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  /** Type of the relation by which the package, or `source`, points to this part. */
  readonly relation: string;
  /** The part that points here; the package itself where it is left out. */
  readonly source?: string;
  /** Without the XML declaration. */
  readonly xml: string;
}

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/**
 * The parts as one zip, in the given order. The same parts give the same bytes in every time zone: the entries
 * carry the zip format's first day, as Word's own do, not the time of day.
 */
export function zipParts(parts: readonly PackagePart[]): Uint8Array {
  const entries: Zippable = { '[Content_Types].xml': strToU8(contentTypesXml(parts)) };
  const sources = new Set(parts.map(({ source }) => source ?? ''));
  for (const source of sources) {
    const targets = parts.filter((part) => (part.source ?? '') === source);
    entries[relationsPath(source)] = strToU8(relationsXml(source, targets));
  }
  for (const { path, xml } of parts) entries[path] = strToU8(declaration + xml);
  // Local fields of a local date: fflate writes what the local clock shows, so this is the same everywhere.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypesXml(parts: readonly PackagePart[]): string {
  const overrides = parts.map(
    ({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`,
  );
  return `${declaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function relationsXml(source: string, targets: readonly PackagePart[]): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const relations = targets.map(
    ({ path, relation }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relation}" Target="${path.slice(folder.length)}"/>`,
  );
  return `${declaration}<Relationships xmlns="${relationships}">${relations.join('')}</Relationships>`;
}
