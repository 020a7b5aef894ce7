/** Calls of the contract that are being built: they say so and do nothing. */
import type { EngineApi } from '../contract/engine-calls';
import type { HostApi } from '../contract/host-calls';
import { fail, type Result } from '../contract/result';

const pending = (call: string) => async (): Promise<Result<never>> =>
  fail('invalid-call', { call, problem: 'not built yet' });

export const pendingCalls = {
  terms: pending('terms'),
  rowTerms: pending('rowTerms'),
  proposeCorrection: pending('proposeCorrection'),
  correctionPlaces: pending('correctionPlaces'),
} satisfies Partial<EngineApi>;

export const pendingHostCalls = {
  importTerms: pending('importTerms'),
  exportTerms: pending('exportTerms'),
} satisfies Partial<HostApi>;
