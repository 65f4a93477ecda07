/** A map of a family: the way on which its codes are met, as steps that a code can be found on. */

import type { Code } from './code.ts';
import type { Entry } from './content-file.ts';
import type { Bilingual } from './language.ts';
import type { MapData } from './schema.ts';

/** A map's file as the loader hands it over: `id` is the family. */
export type MapEntry = Entry<MapData>;

/** A place on a map: its anchor, what it is called, and the codes that are met there. */
interface MapStep {
  anchor: string;
  title: Bilingual;
  codes: string[];
}

export type CodeMap = MapData & {
  family: string;
  /** The places of the map in their order, whatever its kind. */
  places: MapStep[];
};

/** Where a code stands on a map. */
export interface PlaceOnMap {
  map: CodeMap;
  /** From 1. */
  step: number;
  place: MapStep;
}

/** Makes a map of an entry that has passed its rule; a map of verdicts takes its codes from the catalog. */
export function toMap({ id, data }: MapEntry, codes: readonly Code[]): CodeMap {
  return { ...data, family: id, places: listSteps(data, id, codes) };
}

function listSteps(data: MapData, family: string, codes: readonly Code[]): MapStep[] {
  switch (data.kind) {
    case 'lanes':
      return data.steps.map(({ id, title, codes: near, far }) => ({ anchor: id, title, codes: [...near, ...far] }));
    case 'states':
      return data.states.map(({ name, codes: met }) => ({ anchor: name, title: { en: name, fr: name }, codes: met }));
    case 'verdicts':
      return data.classes.map(({ id, title, from, to }) => ({
        anchor: id,
        title,
        codes: codes.filter((code) => code.family === family && code.value >= from && code.value <= to).map((code) => code.id),
      }));
  }
}

/** The codes that a map's file names by itself. */
export function listMapCodes(data: MapData): string[] {
  if (data.kind === 'lanes') return data.steps.flatMap(({ codes, far }) => [...codes, ...far]);
  return data.kind === 'states' ? data.states.flatMap(({ codes }) => codes) : [];
}

/** Every place at which a code stands, the map of its own family first. */
export function findPlaces(maps: readonly CodeMap[], id: string): PlaceOnMap[] {
  const found = maps.flatMap((map) => map.places.flatMap((place, at) => (place.codes.includes(id) ? [{ map, step: at + 1, place }] : [])));
  const isOwn = ({ map }: PlaceOnMap) => id.startsWith(`${map.family}/`);
  return found.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}
