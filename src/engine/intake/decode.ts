/** Bytes of unknown origin -> text. Byte order marks first, then UTF-8 strictly, then the Korean code pages. */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type Failure, fail, ok, type Result } from '../../contract/result';

/** Files above this are refused: megabytes. */
export const largestFile = 64;

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Text of a file, NFC, line ends as `\n`. Refuses binary, empty and huge files. */
export function decode(bytes: Uint8Array, file: string): Result<Decoded> {
  const raw = decodeRaw(bytes, file);
  if (!raw.ok) return raw;
  const text = raw.value.text.replace(/\r\n?/gu, '\n').normalize('NFC');
  if (!/\S/u.test(text)) return fail('empty-input', { file });
  return ok({ text, encoding: raw.value.encoding });
}

/** Text of a file to the letter, '' for an empty one: nothing normalised but the byte order mark. */
export function decodeExactly(bytes: Uint8Array, file: string): Result<string> {
  const raw = decodeRaw(bytes, file);
  return raw.ok ? ok(raw.value.text) : raw;
}

function decodeRaw(bytes: Uint8Array, file: string): Result<Decoded> {
  const megabytes = Math.ceil(bytes.length / 1e6);
  if (bytes.length > largestFile * 1e6) {
    return fail('input-too-large', { file, size: megabytes, limit: largestFile });
  }
  const encoding = encodingOf(bytes);
  if (!encoding) return binary(file);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  return looksBinary(text) ? binary(file) : ok({ text, encoding });
}

function binary(file: string): Failure {
  return fail('binary-input', { file });
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return bytes.includes(0) ? wideEncoding(bytes) : 'utf8';
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  if (bytes.includes(0)) return null;
  // EUC-KR is a part of CP949: the larger one reads both.
  const guess = chardet.detect(bytes.subarray(0, 65_536));
  if (guess === 'EUC-KR' || guess === null || isCp949(bytes)) return 'cp949';
  return iconv.encodingExists(guess) ? guess : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: zero bytes of ASCII text stand all on one side. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const many = sample.length / 20;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return null;
}

/** Every byte above ASCII is the lead of a pair that CP949 has. */
function isCp949(bytes: Uint8Array): boolean {
  let pairs = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index]!;
    if (lead < 0x80) continue;
    const trail = bytes[++index];
    if (lead === 0x80 || lead === 0xff || trail === undefined || trail < 0x41) return false;
    pairs++;
  }
  return pairs > 0;
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const control = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  return control > Math.max(2, sample.length / 100);
}
