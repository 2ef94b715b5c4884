import type { Circular, CircularNode, IsoDate, Period, Publicity } from '../circular/types.ts';

/** What is known of a circular before it is written. */
export interface Answers {
  /** The folder's name. */
  slug: string;
  /** 全称. */
  issuer: string;
  region: string;
  kind: string;
  title: string;
  issueDate: IsoDate;
  documentNumber?: string;
  campaign?: string;
  period?: Period;
  addressees: string[];
  publicity: Publicity;
  /** 上级公文: what it is made from. */
  superior?: Circular;
}

/** A circular that a person goes on writing, and what was done to make it. */
export interface Draft {
  circular: Circular;
  notes: Note[];
}

/** `changed`: what stands in other words than in the superior's circular. `dropped`: what is left out. `ask`: what a person must decide. */
export interface Note {
  kind: 'changed' | 'dropped' | 'ask';
  /** The block that it is about, or a key of the frontmatter in English; undefined for the whole. */
  at?: CircularNode | string;
  /** In Chinese, without 。. */
  text: string;
}
