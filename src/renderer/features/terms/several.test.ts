import { expect, it } from 'vitest';
import { inOneField, several } from './several';

it.each([
  ['harbor | port|harbor', ['harbor', 'port']],
  ['  ', []],
  ['a\\|b', ['a|b']],
])('%j is %j', (text, values) => {
  expect(several(text)).toEqual(values);
  expect(several(inOneField(values))).toEqual(values);
});
