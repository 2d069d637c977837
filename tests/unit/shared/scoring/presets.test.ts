import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineSchema, outlineSections } from '../../../../shared/compose/outline.ts';
import { indicatorPackSchema } from '../../../../shared/scoring/pack.ts';

const RESOURCES = new URL('../../../../resources/', import.meta.url);
const PRESET_NOTE = '预设，请按本级财政局通知核对';

function presets(folder: string): { id: string; json: unknown }[] {
  const base = new URL(`${folder}/`, RESOURCES);
  return readdirSync(base)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      id: name.replace(/\.json$/, ''),
      json: JSON.parse(readFileSync(new URL(name, base), 'utf8')),
    }));
}

describe.each(presets('outlines'))('the outline preset $id', ({ id, json }) => {
  it('follows its schema and is named like its file', () => {
    expect(outlineSchema.parse(json).id).toBe(id);
  });

  it('says that it has to be checked against the local notice', () => {
    expect(outlineSchema.parse(json).notice).toContain(PRESET_NOTE);
  });

  it('gives every section its own id and every section with content a hint', () => {
    const sections = outlineSections(outlineSchema.parse(json).sections);
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
    expect(sections.filter((section) => section.content && !section.hint)).toEqual([]);
  });

  it('has a place for every part of the report exactly once', () => {
    const contents = outlineSections(outlineSchema.parse(json).sections).flatMap((s) => s.content ?? []);
    const bound = contents.filter((content) => content !== 'free').toSorted();
    expect(bound).toEqual(
      [
        'organization',
        'tasks',
        'goals',
        'spending',
        'effectiveness',
        'efficiency',
        'conclusion',
        'problems',
        'measures',
      ].toSorted(),
    );
  });
});

describe.each(presets('indicator-packs'))('the indicator pack preset $id', ({ id, json }) => {
  it('follows its schema and is named like its file', () => {
    expect(indicatorPackSchema.parse(json).id).toBe(id);
  });

  it('says that it has to be checked against the local notice', () => {
    expect(indicatorPackSchema.parse(json).notice).toContain(PRESET_NOTE);
  });

  it('has weights that add up to exactly 100 points', () => {
    const { indicators } = indicatorPackSchema.parse(json);
    expect(indicators.reduce((total, indicator) => total + indicator.weight, 0)).toBe(10_000);
  });

  it('gives every indicator its own id and a standard to score by', () => {
    const { indicators } = indicatorPackSchema.parse(json);
    expect(new Set(indicators.map((indicator) => indicator.id)).size).toBe(indicators.length);
    expect(indicators.filter((indicator) => indicator.standard === '')).toEqual([]);
  });

  it('has bands from the highest down to 0, so that every score has a grade', () => {
    const froms = indicatorPackSchema.parse(json).bands.map((band) => band.from);
    expect(froms).toEqual(froms.toSorted((a, b) => b - a));
    expect(froms.at(-1)).toBe(0);
  });
});

it('the pack without special funds moves their 25 points into the overall effect', () => {
  const packs = presets('indicator-packs').map(({ json }) => indicatorPackSchema.parse(json));
  const weightOf = (packId: string, level2: string) =>
    packs
      .find((pack) => pack.id === packId)
      ?.indicators.filter((indicator) => indicator.level2 === level2)
      .reduce((total, indicator) => total + indicator.weight, 0);
  expect(weightOf('gd-2021-pattern', '整体效能')).toBe(2500);
  expect(weightOf('gd-2021-pattern', '专项效能')).toBe(2500);
  expect(weightOf('gd-2021-no-special-funds', '整体效能')).toBe(5000);
  expect(weightOf('gd-2021-no-special-funds', '专项效能')).toBe(0);
});
