/** Bytes of unknown origin -> text: byte order marks, then UTF-8, then UTF-16 by its pattern, then by evidence. */
import iconv from 'iconv-lite';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import { type ByteEncoding, guessEncoding, guessWide, utf8Sequence } from './encoding';

/** Lists and memories above this are refused: megabytes. */
export const largestFile = 64;

/** What a person should know of how a text was read; a sentence of the warnings each. */
export interface DecodeNote {
  readonly code: 'encoding-assumed' | 'encoding-mixed' | 'nul-removed' | 'characters-unreadable';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Decoded {
  readonly text: string;
  /** As iconv-lite names it. */
  readonly encoding: string;
  readonly notes: readonly DecodeNote[];
}

/** Text of a file, NFC, line ends as `\n`, no NUL. Refuses binary, empty and huge files. */
export function decode(bytes: Uint8Array, file: string): Result<Decoded> {
  const raw = decodeRaw(bytes, file);
  if (!raw.ok) return raw;
  const { text, ...rest } = raw.value;
  const clean = text.replace(/\r\n?/gu, '\n').normalize('NFC');
  if (!/\S/u.test(clean)) return fail('empty-input', { file });
  return ok({ ...rest, text: clean });
}

/** Text of a file to the letter, NUL and all, '' for an empty one: only the byte order mark is left out. */
export function decodeExactly(bytes: Uint8Array, file: string): Result<string> {
  const raw = decodeRaw(bytes, file, true);
  return raw.ok ? ok(raw.value.text) : raw;
}

function decodeRaw(bytes: Uint8Array, file: string, exactly = false): Result<Decoded> {
  if (bytes.length > largestFile * 1e6) {
    return fail('input-too-large', { file, size: Math.ceil(bytes.length / 1e6), limit: largestFile });
  }
  if (isOtherFormat(bytes)) return binary(file);
  const decoded = decodeBytes(bytes);
  const read = withoutNul(decoded);
  if (!read || looksBinary(read)) return binary(file);
  return ok(exactly ? decoded : read);
}

function binary(file: string): Failure {
  return fail('binary-input', { file });
}

/** Zip (Word, spreadsheets), PDF, old Word, PNG, JPEG, GIF: some are text enough to pass for one. */
const magic: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

function isOtherFormat(bytes: Uint8Array): boolean {
  return magic.some((start) => start.every((byte, at) => bytes[at] === byte));
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return plain(bytes, marked);
  const valid = isUtf8(bytes);
  if (valid && !bytes.includes(0)) return plain(bytes, 'utf8');
  const wide = guessWide(bytes);
  if (wide) return plain(bytes, wide);
  if (valid) return plain(bytes, 'utf8');
  const { encoding, runs, sure } = guessEncoding(bytes);
  const text = runs.map((run) => decodeRun(bytes.subarray(run.start, run.end), run.encoding)).join('');
  const unreadable = text.match(/\ufffd/gu)?.length ?? 0;
  const notes: DecodeNote[] = [];
  if (runs.length > 1 || (encoding === 'utf8' && unreadable === 0))
    notes.push({ code: 'encoding-mixed', params: { encoding: shown(encoding) } });
  else if (!sure) notes.push({ code: 'encoding-assumed', params: { encoding: shown(encoding) } });
  if (unreadable > 0) notes.push({ code: 'characters-unreadable', params: { count: unreadable } });
  return { text, encoding, notes };
}

function shown(encoding: ByteEncoding): string {
  return { utf8: 'UTF-8', cp949: 'CP949 (EUC-KR)', 'windows-1252': 'Windows-1252' }[encoding];
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
  return { text: iconv.decode(asBuffer(bytes), encoding), encoding, notes: [] };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function decodeRun(bytes: Uint8Array, encoding: ByteEncoding): string {
  return encoding === 'utf8' ? decodeStray(bytes) : iconv.decode(asBuffer(bytes), encoding);
}

/** UTF-8 in which single bytes are Windows-1252: what two programs in a row leave behind. */
function decodeStray(bytes: Uint8Array): string {
  const parts: string[] = [];
  const buffer = asBuffer(bytes);
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : utf8Sequence(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(buffer.toString('utf8', from, at));
    // A sequence that was cut off at the end of the file or line is one character that cannot be read.
    let end = at + 1;
    while (bytes[at]! >= 0xe0 && end < bytes.length && bytes[end]! >> 6 === 0b10) end++;
    parts.push(
      end > at + 1 || bytes[at]! >= 0xc0 ? '\ufffd' : iconv.decode(buffer.subarray(at, end), 'windows-1252'),
    );
    at = end;
    from = end;
  }
  parts.push(buffer.toString('utf8', from));
  return parts.join('');
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && isUtf8(bytes)) return 'utf8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return bytes[2] === 0 && bytes[3] === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** NUL is no character of a text: some are taken out and counted, many make a binary file (null). */
function withoutNul(read: Decoded): Decoded | null {
  if (!read.text.includes('\0')) return read;
  // What a crash left unwritten at the end of a file is zeros.
  const end = read.text.replace(/\0+$/u, '');
  const text = end.replaceAll('\0', '');
  if (end.length - text.length > Math.max(4, text.length / 20)) return null;
  const count = read.text.length - text.length;
  return { ...read, text, notes: [...read.notes, { code: 'nul-removed', params: { count } }] };
}

/** Control characters that no text has, of both blocks, and what could not be decoded; not the line end U+0085. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u0084\u0086-\u009f\ufffd]/gu;

function looksBinary({ text, encoding }: Decoded): boolean {
  const sample = text.slice(0, 200_000);
  const control = sample.match(controls)?.length ?? 0;
  const most = encoding === 'utf8' || encoding.startsWith('utf-') ? 100 : 50;
  return control > Math.max(2, sample.length / most);
}
