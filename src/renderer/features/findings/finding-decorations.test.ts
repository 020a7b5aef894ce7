import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { trackedField } from '../../article-model/tracked-decorations';
import { findingDecorations, findingsAtCaret, findingsEffect } from './finding-decorations';

const text = 'He met with with reporters.';
const mark = (key: string, words: string, severity: 'minor' | 'major' = 'major') => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  thread: null,
  finding: { key, severity },
});

function open(marks = [mark('doubled', 'with with'), mark('met', 'met with with', 'minor')]) {
  const state = EditorState.create({ doc: text, extensions: [trackedField, findingDecorations] });
  return state.update({ effects: findingsEffect(marks, null, text.length) }).state;
}

const at = (state: EditorState, caret: number) =>
  findingsAtCaret(state.update({ selection: { anchor: caret } }).state);

describe('findings in the editor', () => {
  it('are found where the caret stands in or beside their words, the one with the fewest first', () => {
    const state = open();
    expect(at(state, 10)).toEqual(['doubled', 'met']);
    expect(at(state, 4)).toEqual(['met']);
    expect(at(state, text.indexOf('with with') + 9)).toEqual(['doubled', 'met']);
    expect(at(state, text.length)).toEqual([]);
  });

  it('move with what is typed before them, and do not grow at their ends', () => {
    const typed = open().update({ changes: { from: 0, insert: 'Then ' } }).state;
    expect(at(typed, 5 + 10)).toEqual(['doubled', 'met']);
    const end = text.indexOf('with with') + 9;
    const grown = open().update({ changes: { from: end, insert: ' them' } }).state;
    expect(at(grown, end + 3)).toEqual([]);
  });

  it('go with their words, and leave those that do not fit the text out', () => {
    const { start, end } = mark('doubled', 'with with');
    const cut = open([mark('doubled', 'with with')]).update({ changes: { from: start, to: end } }).state;
    expect(at(cut, start)).toEqual([]);
    const beyond = { ...mark('x', 'met'), end: text.length + 1 };
    expect(at(open([beyond]), 4)).toEqual([]);
  });

  it('are not what the current finding rests on', () => {
    const evidence = { start: 0, end: 5, thread: null, finding: 'evidence' as const };
    const state = EditorState.create({ doc: text, extensions: [trackedField, findingDecorations] });
    const shown = state.update({ effects: findingsEffect([evidence], null, text.length) }).state;
    expect(at(shown, 2)).toEqual([]);
  });
});
