/** One row of the benchmark table. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** Another tool or a baseline, measured on the same input in the same run unless its name says otherwise. */
  readonly peer?: string;
  readonly peerValue?: number;
  readonly target?: string;
}
