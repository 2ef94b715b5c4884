/**
 * A fault planted in the sample: the rule that finds it, the file (below `circulars/2018`, or a register), what is replaced, by
 * what, and the other rules that the fault breaks as well.
 */
export type Planted = [rule: string, file: string, from: string, to: string, also?: string[]];
