import type { Circular } from '../circular/types.ts';
import { campaignOf } from '../corpus/campaign-of.ts';
import { citationIndex } from '../corpus/citation-index.ts';
import { organIndex } from '../corpus/organ-index.ts';
import { sectorIndex } from '../corpus/sector-index.ts';
import type { Corpus } from '../corpus/types.ts';
import { calendarOf } from './calendar.ts';
import { citationsOf } from './citations.ts';
import { clausesOf } from './clauses.ts';
import { coverageOf } from './coverage.ts';
import { deadlinesOf } from './deadlines.ts';
import { disagreementsOf } from './disagreements/index.ts';
import { dutiesOf } from './duties/index.ts';
import { markedTargets } from './duties/marked-targets.ts';
import { idsOf } from './ids.ts';
import { inlinesOf } from './inlines.ts';
import { labelsOf } from './labels.ts';
import { namedTargets } from './named-targets.ts';
import { ordinalsOf } from './ordinals.ts';
import { organRefs } from './organ-refs.ts';
import { organsOf } from './organs.ts';
import { phasesOf } from './phases.ts';
import { placesOf } from './places.ts';
import { targetsOf } from './targets.ts';
import type { Facts } from './types.ts';
import { writtenDue } from './written-due.ts';

/**
 * The facts of every circular of a corpus, by slug, in its order. Linear in the corpus.
 *
 * @param known - Facts that hold as they are: of a circular that neither in itself nor in what is around it has changed.
 */
export function deriveAll(
  corpus: Corpus,
  known: (circular: Circular) => Facts | undefined = () => undefined,
): Map<string, Facts> {
  return new Map(
    corpus.circulars.map((circular) => [circular.slug, known(circular) ?? deriveFacts(circular, corpus)]),
  );
}

/** What follows from a circular's text and the corpus; the tree is left as it is. */
export function deriveFacts(circular: Circular, corpus: Corpus): Facts {
  const organRegister = organIndex(corpus);
  const campaignPeriod = campaignOf(circular, corpus)?.period;

  const ordinals = ordinalsOf(circular);
  const ids = idsOf(circular);
  const labels = labelsOf(circular);
  const clauses = clausesOf(circular, ids, ordinals, labels);
  const places = placesOf(circular, ids);
  const inlinesByPlace = new Map(places.map((place) => [place, inlinesOf(place)]));
  const inlines = [...inlinesByPlace.values()].flat();
  const citations = citationsOf(circular, inlines, citationIndex(corpus));
  const targets = targetsOf(places, inlinesByPlace, sectorIndex(corpus));
  const datesOf = calendarOf(circular, inlines, campaignPeriod, corpus.holidays);
  const deadlines = deadlinesOf(circular, inlines, datesOf, organRegister);
  const duties = dutiesOf(circular, places, inlinesByPlace, deadlines, {
    organsIn: (list) => organRefs(list, circular.meta.region, organRegister),
    markedFor: markedTargets(places, inlinesByPlace, targets),
    namedTargets: namedTargets(targets, sectorIndex(corpus)),
    whenOf: (words) => {
      const due = writtenDue(words, circular.meta.issueDate);
      return due ? { due, dates: datesOf(due) } : undefined;
    },
  });
  const phases = phasesOf(circular, inlines);
  const organs = organsOf(circular, duties, deadlines, organRegister);
  return {
    slug: circular.slug,
    ordinals,
    ids,
    labels,
    clauses,
    citations,
    duties,
    deadlines,
    phases,
    targets,
    coverage: coverageOf(targets, duties),
    disagreements: disagreementsOf(targets, duties, organRegister),
    organs,
  };
}
